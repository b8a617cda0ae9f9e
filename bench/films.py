"""How fast `animatic` makes films: seconds of film a second, processor time, memory, first frame.

Each case runs in a process of its own, engine and encoder in it as in the runner, so that its peak
memory is its own. `python -m bench.films CASE` runs one case; `measure` runs all.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

from vitascope.clip import Shot
from vitascope.machine import LEAN_ENVIRON
from vitascope.video import Operation, Size

PROMPTS = (
    "A calico cat playing a piano on stage",
    "Two red foxes running through a snowy forest at night, camera pans left",
    "A little girl with a red umbrella walking down a rainy city street at night",
    "A golden retriever puppy running on the beach at sunset",
    "Three hot air balloons drifting over green hills in the morning",
    "A red sailboat on the ocean at sunset with two dolphins",
    "A robot reading a book in a cozy library at night",
    "School of tropical fish swimming around a coral reef, rays of sunlight",
    "A chef cooking noodles in a busy kitchen",
    "A family of elephants crossing the savanna at golden hour, drone shot",
    "A dragon flying over a castle at dusk, epic",
    "Children flying kites in a meadow with cherry blossoms, spring day",
)
CASES: dict[str, tuple[str, Size, int, int]] = {
    "720p": ("animatic", Size(1280, 720), 4, 12),
    "1792x1024": ("animatic", Size(1792, 1024), 4, 5),
    "1080p": ("animatic", Size(1920, 1080), 4, 5),
    "pro 1080p": ("animatic-pro", Size(1920, 1080), 4, 5),
    "1080p, 20 s": ("animatic", Size(1920, 1080), 20, 1),
}
"""Model, size, seconds and number of prompts of each case."""

TIMEOUT_S = 900


def measure(*, scale: float) -> dict[str, object]:
    """All cases, one after the other."""
    return {case: _in_process(case, scale) for case in CASES}


def _in_process(case: str, scale: float) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.films", case, "--scale", str(scale)]
    environ = {**os.environ, **LEAN_ENVIRON}
    made = subprocess.run(command, check=True, capture_output=True, timeout=TIMEOUT_S, env=environ)
    return json.loads(made.stdout)


def run(case: str, scale: float) -> dict[str, float]:
    """One case in this process."""
    from vitascope.engines.animatic import AnimaticEngine

    model, size, seconds, count = CASES[case]
    engine = AnimaticEngine()
    engine.load(lambda phase, fraction: None)
    rate = next(each.rate for each in engine.models if each.name == model)
    prompts = PROMPTS[: max(1, round(count * scale))]
    films = [_film(engine, prompt, model, size, rate, seconds) for prompt in prompts]
    return {
        "films": len(films),
        "times_real_time": round(statistics.median(seconds / film["wall_s"] for film in films), 2),
        "processor_s_per_film_s": round(
            statistics.median(film["processor_s"] / seconds for film in films), 3
        ),
        "first_frame_s": round(statistics.median(film["first_frame_s"] for film in films), 3),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def _film(
    engine: object, prompt: str, model: str, size: Size, rate: Fraction, seconds: int
) -> dict[str, float]:
    from vitascope.engines.animatic import AnimaticEngine
    from vitascope.media.render import write_clip

    assert isinstance(engine, AnimaticEngine)
    shot = Shot(
        operation=Operation.CREATE,
        model=model,
        prompt=prompt,
        seed=7,
        size=size,
        rate=rate,
        frame_count=round(seconds * rate),
    )
    first: list[float] = []
    began, used = time.monotonic(), time.process_time()

    def taken(count: int) -> None:
        if count == 1:
            first.append(time.monotonic() - began)

    with tempfile.TemporaryDirectory(prefix="vitascope-bench-") as folder:
        clip = engine.render(shot, lambda phase, fraction: None)
        write_clip(clip, shot, Path(folder), comment="bench", on_frame=taken)
    return {
        "wall_s": time.monotonic() - began,
        "processor_s": time.process_time() - used,
        "first_frame_s": first[0],
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Measure one case of films.")
    parser.add_argument("case", choices=CASES)
    parser.add_argument("--scale", type=float, default=1.0)
    chosen = parser.parse_args()
    print(json.dumps(run(chosen.case, chosen.scale)))
