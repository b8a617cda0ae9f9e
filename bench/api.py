"""The API without any rendering: creates, retrieves, lists, content, memory.

The server runs without slots, so that nothing but requests is measured; the load runs in this
process, on the other core.
"""

import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from bench.load import LoadResult, get, post_multipart, run_load
from bench.server import DATABASE, OBJECTS, Served, serve

CONNECTIONS = 16
SETTINGS = {"VITASCOPE_WORKER__SLOTS": "0", "VITASCOPE_QUEUE__MAX_QUEUED": "1000000"}
FIELDS = {"prompt": "A calico cat playing a piano on stage", "seconds": "4", "size": "1280x720"}
CONTENT_BYTES = 64 * 1024 * 1024
MEMORY_VIDEOS = 10_000
MEMORY_ROUNDS = 3


def measure(folder: Path, *, scale: float) -> dict[str, object]:
    """All figures of the API; `scale` shortens the loads."""
    requests = int(10_000 * scale)
    results: dict[str, object] = {}
    with serve(folder, SETTINGS) as served:
        _creates(served, 500)  # warm
        results["create"] = _row(_creates(served, requests))
        results["retrieve"] = _row(_retrieves(served, requests))
    for rows in (1_000, 100_000):
        grown = folder.parent / f"rows-{rows}"
        with serve(grown, SETTINGS) as served:
            _creates(served, 100)
        _grow(grown, rows)
        with serve(grown, SETTINGS) as served:
            _load(served, lambda _: get("/v1/videos"), 200)
            results[f"list_{rows}"] = _row(_load(served, lambda _: get("/v1/videos"), requests))
            results[f"retrieve_{rows}"] = _row(_retrieves(served, requests))
    results["content"] = _content(folder.parent / "content", int(64 * scale) or 4)
    results["memory"] = _memory(folder.parent / "memory", int(MEMORY_VIDEOS * scale))
    return results


def _retrieves(served: Served, count: int) -> LoadResult:
    ids = _ids(served, 500)
    return _load(served, lambda i: get(f"/v1/videos/{ids[i % len(ids)]}"), count)


def _load(served: Served, request_of: Callable[[int], bytes], count: int) -> LoadResult:
    result = run_load(served.host, served.port, request_of, count=count, connections=CONNECTIONS)
    if set(result.statuses) - {200, 206}:
        raise SystemExit(f"unexpected answers: {result.statuses}")
    return result


def _creates(served: Served, count: int) -> LoadResult:
    request = post_multipart("/v1/videos", FIELDS)
    return _load(served, lambda _: request, count)


def _row(result: LoadResult) -> dict[str, float]:
    return {
        "per_second": round(result.per_second),
        "p50_ms": round(result.p50_ms, 2),
        "p99_ms": round(result.p99_ms, 2),
    }


def _ids(served: Served, count: int) -> list[str]:
    with sqlite3.connect(served.data_dir / DATABASE) as database:
        rows = database.execute("SELECT id FROM videos ORDER BY random() LIMIT ?", (count,))
        return [row[0] for row in rows]


def _grow(data_dir: Path, rows: int) -> None:
    """Copy rows under new ids until there are so many; as fast as the database allows."""
    with sqlite3.connect(data_dir / DATABASE) as database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(videos)")]
        kept = ", ".join(name for name in columns if name not in {"id", "sequence"})
        while (have := database.execute("SELECT count(*) FROM videos").fetchone()[0]) < rows:
            database.execute(
                f"INSERT INTO videos (id, {kept}) "  # noqa: S608 # our own column names
                f"SELECT 'video_' || lower(hex(randomblob(24))), {kept} FROM videos LIMIT ?",
                (min(have, rows - have),),
            )
    database.close()


def _content(folder: Path, count: int) -> dict[str, float]:
    """A finished video of 64 MiB, downloaded whole; its row is written by hand."""
    with serve(folder, SETTINGS) as served:
        _creates(served, 1)
        video_id = _ids(served, 1)[0]
    key = f"videos/{video_id}/attempts/1/video.mp4"
    path = folder / OBJECTS / key
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(os.urandom(1 << 20) * (CONTENT_BYTES >> 20))
    files = {"video": {"key": key, "size_bytes": CONTENT_BYTES, "etag": "bench"}}
    with sqlite3.connect(folder / DATABASE) as database:
        database.execute(
            "UPDATE videos SET status = 'completed', progress = 100, attempt = 1, files = ?",
            (json.dumps(files),),
        )
    database.close()
    with serve(folder, SETTINGS) as served:
        result = run_load(
            served.host,
            served.port,
            lambda _: get(f"/v1/videos/{video_id}/content"),
            count=count,
            connections=2,
        )
        if set(result.statuses) != {200}:
            raise SystemExit(f"unexpected answers: {result.statuses}")
        return {
            "megabytes_per_second": round(result.megabytes_per_second),
            "server_megabytes": round(served.resident_bytes / 1e6),
        }


def _memory(folder: Path, videos: int) -> dict[str, object]:
    """Rounds of creating, reading, listing and deleting videos, with the memory after each.

    The first rounds fill what has a bound (SQLite's pages, the arenas of malloc), so growth is that
    of the last; the others are given as well.
    """
    with serve(folder, SETTINGS) as served:
        _round_of_videos(served, max(500, videos // 10))
        resident = [served.resident_bytes]
        for _ in range(MEMORY_ROUNDS):
            _round_of_videos(served, videos)
            resident.append(served.resident_bytes)
    return {
        "videos": videos,
        "resident_megabytes": [round(size / 1e6, 1) for size in resident],
        "growth_megabytes": round((resident[-1] - resident[-2]) / 1e6, 1),
    }


def _round_of_videos(served: Served, count: int) -> None:
    _creates(served, count)
    with sqlite3.connect(served.data_dir / DATABASE) as database:
        ids = [row[0] for row in database.execute("SELECT id FROM videos")]
    database.close()
    _load(served, lambda i: get(f"/v1/videos/{ids[i]}"), len(ids))
    _load(served, lambda i: get(f"/v1/videos?after={ids[i]}&limit=5"), len(ids) // 10)
    _load(served, lambda i: get(f"/v1/videos/{ids[i]}").replace(b"GET", b"DELETE", 1), len(ids))
