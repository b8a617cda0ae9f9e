"""What `bench.gpu` does with films: kept aside, compared, and their denoiser moved a little."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from vitascope.clip import Clip, PixelFormat, Shot
from vitascope.runner.making import WAITING_BYTES
from vitascope.runner.writer import FilmWriter


def clip_of(film: Any) -> Clip:
    """Frames as an engine gives them."""
    return Clip(pixel_format=PixelFormat.RGB24, frames=(frame[None] for frame in film))


def kept_aside(clip: Clip, kept: list[Any]) -> Clip:
    """The clip, its frames kept aside while they are read."""

    def frames() -> Iterator[Any]:
        for block in clip.frames:
            kept.append(block.copy())
            yield block

    return replace(clip, frames=frames())


@contextmanager
def rounding(denoiser: Any, dtype: torch.dtype) -> Generator[None]:
    """Move the denoiser's inputs by about one rounding of `dtype` while the block runs."""
    noise = torch.Generator("cpu").manual_seed(0)
    most = torch.finfo(dtype).eps

    def move(_module: Any, arguments: Any, named: dict[str, Any]) -> Any:
        hidden = named["hidden_states"].float()
        share = torch.rand(hidden.shape, generator=noise).to(hidden.device) * 2 - 1
        named["hidden_states"] = (hidden * (1 + most * share)).to(dtype)
        return arguments, named

    hook = denoiser.register_forward_pre_hook(move, with_kwargs=True)
    try:
        yield
    finally:
        hook.remove()


def digest(clip: Clip) -> str:
    """Equal for films of the same pixels."""
    found = hashlib.sha256()
    for block in clip.frames:
        found.update(block.tobytes())
    return found.hexdigest()


def write_beside(
    clip: Clip, shot: Shot, scratch: Path, check: Callable[[], None]
) -> Callable[[], None]:
    """Take all frames while they are encoded, as a runner does; gives what waits for the files."""
    folder = Path(tempfile.mkdtemp(dir=scratch))
    writer = FilmWriter(
        clip, shot, folder, comment="A bench.", most_bytes=WAITING_BYTES, check=check
    )
    writer.take_all(clip.frames, lambda _: None)

    def finish() -> None:
        writer.finish()
        shutil.rmtree(folder)

    return finish
