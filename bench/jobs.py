"""Whole videos: how soon one starts, and how much the server adds to the engine's own time."""

import json
import sqlite3
import statistics
from pathlib import Path

from bench.server import DATABASE, serve
from vitascope.client import VitascopeClient

PROMPT = "A calico cat playing a piano on stage"
TIMEOUT_S = 120


def measure(folder: Path, *, scale: float) -> dict[str, object]:
    """Latency of the queue, and whole-job time over the time inside the runner."""
    with serve(folder) as served:
        client = VitascopeClient(base_url=served.base_url, api_key="sk-bench")
        _make(client, served.data_dir)  # the engine is loaded and warm after this
        rows = [_make(client, served.data_dir) for _ in range(max(3, int(10 * scale)))]
    waits = sorted(row["wait_ms"] for row in rows)
    ratios = sorted(row["whole_s"] / row["runner_s"] for row in rows)
    return {
        "videos": len(rows),
        "queued_to_started_p50_ms": round(statistics.median(waits), 1),
        "queued_to_started_max_ms": round(waits[-1], 1),
        "whole_over_runner_p50": round(statistics.median(ratios), 3),
        "seconds_of_film_per_second": round(
            statistics.median(4 / row["whole_s"] for row in rows), 2
        ),
    }


def _make(client: VitascopeClient, data_dir: Path) -> dict[str, float]:
    video = client.create(prompt=PROMPT, seconds="4", size="1280x720")
    done = client.wait(video.id, timeout_s=TIMEOUT_S)
    if done.status != "completed":
        raise SystemExit(f"the video failed: {done}")
    with sqlite3.connect(data_dir / DATABASE) as connection:
        row = connection.execute(
            "SELECT created_at, started_at, completed_at, timings FROM videos WHERE id = ?",
            (video.id,),
        ).fetchone()
    connection.close()
    timings = json.loads(row[3])
    return {
        "wait_ms": (row[1] - row[0]) * 1000,
        "whole_s": row[2] - row[0],
        "runner_s": sum(timings.get(phase, 0.0) for phase in ("prepare", "render", "encode")),
    }
