"""The report of `bench.gpu` as a table, and how each figure is taken."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

METHOD = {
    "step": (
        "seconds of one step, both passes: median between the step callbacks of a call of 3 steps,"
        " the device waited for at each, the first step left out"
    ),
    "whole": (
        "seconds from the request to the finished file, model loaded, texts encoded in it unless"
        " kept from before, the same encoder for both; peak of torch's allocations in it, weights"
        " included. The stock call gives all its frames before the file is begun, ours are encoded"
        " beside their decoding"
    ),
    "ratio": "stock over ours, at the steps measured",
    "ratio_at_full_steps": (
        "the same, reckoned: the steps that were left out for time are added at each side's step"
    ),
    "error": (
        "levels of 0..255 between both films' frames before the file; the spread is the standard"
        " deviation of the stock film's levels"
    ),
    "rounding": (
        "the same between the stock film and a second one, the inputs of whose denoiser are moved"
        " by one rounding of its number format: what an error of that size is to be measured by"
    ),
    "encode_text": "seconds of one text of 512 tokens",
    "encode_video": (
        "seconds to encode the film's frames once, as the pipeline does twice for a film"
    ),
    "encode_file": "seconds to write the stock film's frames into the file, on the processor",
    "decode_stock": "seconds to decode all latents by the autoencoder's own decode",
    "decode_ours": "the same latents block by block, with the way to the processor as pictures",
    "busy": (
        "mean of NVML's utilisation over three films in a row in one process, each one's files"
        " finished during the next, from the first request to the last file, ten samples a second"
        " by nvidia-smi; the last film's end, which nothing follows, is in it"
    ),
    "resume": (
        "seconds of an attempt that is broken off at half the denoising and of the one that goes"
        " on, less those of the same film whole; all three keep a checkpoint after every step"
    ),
    "offload": "memory ran out on the way, and the engine placed the model lower",
    "load": "seconds to read the checkpoint and lay it out",
    "warm_up": "seconds of the warm-up after loading, blocks compiled in it",
    "attention": "the first backend of the try-list that computes here",
    "compiled": "whether the denoiser's repeated blocks ran compiled to the end",
}


def error_of(stock: Any, ours: Any) -> dict[str, float]:
    """Difference of two films in levels of 0..255, and the spread that it is to be seen against."""
    difference = np.abs(stock.astype(np.int16) - ours)
    return {
        "mean_levels": float(difference.mean()),
        "largest_levels": float(difference.max()),
        "share_above_2": float((difference > 2).mean()),
        "spread_levels": float(stock.std()),
    }


def ratios(row: Mapping[str, Any], full_steps: int) -> dict[str, float]:
    """Stock over ours: as measured, and reckoned for the profile's number of steps."""
    seconds = {
        side: row[side]["whole"]["seconds"] + (full_steps - row["steps"]) * row[side]["step_s"]
        for side in ("stock", "ours")
    }
    return {
        "ratio": row["stock"]["whole"]["seconds"] / row["ours"]["whole"]["seconds"],
        "full_steps": full_steps,
        "ratio_at_full_steps": seconds["stock"] / seconds["ours"],
    }


def table(report: Mapping[str, Any]) -> Iterator[str]:
    """Lines of Markdown: what, figure, how it was taken."""
    machine = report["machine"]
    yield f"{machine['device']}, torch {machine['torch']}, diffusers {machine['diffusers']}."
    if report["is_toy"]:
        yield "Toy models on the processor: these figures say only that the script works."
    yield ""
    yield "| what | figure | how |"
    yield "|---|---|---|"
    for model in report["models"]:
        for what, figure, how in _rows(model):
            yield f"| {model['name']}: {what} | {figure} | {METHOD[how]} |"
    for model in report["models"]:
        for row in model["sizes"]:
            if "no_film" in row:
                whole = f"whole films of {model['name']} at {row['size']}"
                yield f"\nLeft out: {whole}: {row['no_film']}."
    for reason in report["left_out"]:
        yield f"\nLeft out: {reason}."


def _rows(model: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for key, what in (("stock_load", "load, stock"), ("load", "load, ours")):
        if key in model:
            yield what, _taken(model[key]), "load"
    if "warm_up" in model:
        yield "warm-up", _taken(model["warm_up"]), "warm_up"
        yield "attention", model["attention"], "attention"
        compiled = "yes" if model["compiled"] else f"no: {model['not_compiled'] or 'not planned'}"
        yield "compiled", compiled, "compiled"
    if "encode_text" in model:
        yield "a text encoded", _taken(model["encode_text"]), "encode_text"
    for row in model["sizes"]:
        yield from _size_rows(row)
    if model.get("offload", "none") != "none":
        yield "parts of ours kept off the device at the end", model["offload"], "offload"
    resume, busy = model["resume"], model["busy"]
    if resume is not None:
        same = "the same film" if resume["is_same_film"] else "ANOTHER FILM"
        kept = f"{resume['kept_mib']:.1f} MiB kept"
        yield "resume cost", f"{resume['cost_s']:.2f} s, {kept}, {same}", "resume"
    if busy is not None:
        share = "not measured" if busy["share"] is None else f"{busy['share']:.1%}"
        yield "GPU busy", f"{share} ({busy['samples']} samples)", "busy"


def _size_rows(row: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    film = f"{row['size']}, {row['frames']} frames"
    for side in ("stock", "ours"):
        if side in row:
            steps = f"{row['steps']} steps" if "steps" in row else ""
            yield f"{film}, step, {side}", f"{row[side]['step_s']:.3f} s", "step"
            if "whole" in row[side]:
                yield f"{film}, {steps}, whole, {side}", _taken(row[side]["whole"]), "whole"
    if "ratio" in row:
        yield f"{film}, ratio", f"{row['ratio']:.2f}", "ratio"
        full = f"{film}, ratio at {row['full_steps']} steps"
        yield full, f"{row['ratio_at_full_steps']:.2f}", "ratio_at_full_steps"
    for key, what in (("error", "error"), ("rounding", "stock against itself")):
        if key in row:
            error = row[key]
            figure = (
                f"mean {error['mean_levels']:.3f}, largest {error['largest_levels']:.0f}, above 2"
                f" in {error['share_above_2']:.2%}, spread {error['spread_levels']:.1f}"
            )
            yield f"{film}, {what}", figure, key
    for key, what in (
        ("encode_video", "encode of the given frames"),
        ("decode_stock", "decode, stock"),
        ("decode_ours", "decode, ours"),
        ("encode_file", "file"),
    ):
        if key in row:
            yield f"{film}, {what}", _taken(row[key]), key


def _taken(taken: Mapping[str, Any]) -> str:
    seconds = f"{taken['seconds']:.2f} s"
    if "peak_mib" not in taken:
        return seconds
    peak = taken["peak_mib"]
    return f"{seconds}, peak {'not measured' if peak is None else f'{peak:,.0f} MiB'}"
