"""Writes the figures of a bench: a JSON file for programs, a table in the docs for people."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "bench" / "results.json"
PAGE = ROOT / "docs" / "performance.md"
START, END = "<!-- bench:start -->", "<!-- bench:end -->"


def write_report(results: Mapping[str, Any]) -> None:
    """Write `bench/results.json` and the table between the marks of `docs/performance.md`."""
    RESULTS.write_text(json.dumps(results, indent=2) + "\n")
    page = PAGE.read_text()
    head, rest = page.split(START)
    _, tail = rest.split(END)
    table = "\n".join(_table(results))
    PAGE.write_text(f"{head}{START}\n{table}\n{END}{tail}")


def _table(results: Mapping[str, Any]) -> Iterator[str]:
    machine, api, jobs = results["machine"], results["api"], results["jobs"]
    memory = api["memory"]
    yield f"{machine['processors']} cores, Python {machine['python']}, {machine['system']}."
    yield ""
    yield "| what | figure | target |"
    yield "|---|---|---|"
    lists = (api["list_1000"]["per_second"], api["list_100000"]["per_second"])
    rows = (
        ("creates a second, committed", _rate(api["create"]), "≥ 1,000"),
        ("retrieves a second", _rate(api["retrieve"]), "≥ 3,600"),
        ("lists a second (20 videos), 1 k rows", _rate(api["list_1000"]), "≥ 1,100"),
        ("lists a second, 100 k rows", _rate(api["list_100000"]), "≥ 1,100"),
        ("lists at 100 k rows over lists at 1 k", f"{lists[1] / lists[0]:.2f}", "1"),
        ("content, MB/s (two downloads at once)", api["content"]["megabytes_per_second"], ""),
        (
            f"growth of the server over the third {memory['videos']:,} videos, MB",
            f"{memory['growth_megabytes']} (warm, then after each round: "
            f"{', '.join(str(size) for size in memory['resident_megabytes'])})",
            "0",
        ),
        ("queued to started, p50 ms", jobs["queued_to_started_p50_ms"], "≤ 20"),
        ("whole video over time in the runner", jobs["whole_over_runner_p50"], "≤ 1.02"),
        ("seconds of 720p film made a second", jobs["seconds_of_film_per_second"], ""),
    )
    for what, figure, target in (*rows, *_film_rows(results["films"])):
        yield f"| {what} | {figure} | {target} |"


_FILM_TARGETS = {
    "720p": "≥ 2",
    "1792x1024": "≥ 1",
    "1080p": "≥ 1",
    "pro 1080p": "≥ 0.5",
    "1080p, 20 s": "≥ 1, ≤ 500 MB",
}


def _film_rows(films: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for case, row in films.items():
        figure = (
            f"{row['times_real_time']} (median of {row['films']}; {row['processor_s_per_film_s']}"
            f" s of processor time a second of film; first frame after {row['first_frame_s']} s;"
            f" {row['peak_mb']} MB)"
        )
        yield f"`animatic` at {case}, times real time", figure, _FILM_TARGETS[case]


def _rate(row: Mapping[str, float]) -> str:
    return f"{row['per_second']:,} (p50 {row['p50_ms']} ms, p99 {row['p99_ms']} ms)"
