"""Waiting for a video and fetching it, with a progress bar on standard error."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
)

from vitascope.cli.exits import Interrupted
from vitascope.client import Video, VitascopeClient
from vitascope.client.client import VariantName
from vitascope.errors import InvalidRequest, VitascopeError


def wait_for(client: VitascopeClient, video: Video, *, timeout_s: float | None) -> Video:
    """Wait until the video is completed, showing how far it is.

    Raises:
        Interrupted: Ctrl-C; the video goes on.
        VideoFailed, WaitTimedOut: as the client.
    """
    console = Console(stderr=True, highlight=False)
    if not console.is_terminal:
        return _wait_in_words(client, video, timeout_s)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
    )
    with _resumable(video), Progress(*columns, console=console) as progress:
        task = progress.add_task(_words(video), total=100)

        def show(now: Video) -> None:
            progress.update(task, completed=now.progress, description=_words(now))

        return client.wait(video.id, timeout_s=timeout_s, on_update=show)


def _wait_in_words(client: VitascopeClient, video: Video, timeout_s: float | None) -> Video:
    """A line for each change, for logs."""
    told = ""

    def show(now: Video) -> None:
        nonlocal told
        if _words(now) != told:
            told = _words(now)
            print(f"{now.id}: {told}, {now.progress} %", file=sys.stderr)

    with _resumable(video):
        return client.wait(video.id, timeout_s=timeout_s, on_update=show)


def check_output(output: str | None) -> None:
    """Look at `--output` before a video is made for it.

    Raises:
        InvalidRequest: no file can be written there.
    """
    if output is None or output == "-":
        return
    path = Path(output).expanduser()
    reason = None
    if path.is_dir():
        reason = f"'{path}' is a folder; name a file in it"
    elif not path.parent.is_dir():
        reason = f"there is no folder '{path.parent}'; make it first"
    elif not os.access(path.parent, os.W_OK | os.X_OK):
        reason = f"the folder '{path.parent}' may not be written to"
    if reason is not None:
        raise InvalidRequest(f"--output: {reason}.", param="--output")


def save_made(client: VitascopeClient, video_id: str, output: str) -> None:
    """Download a video that was just made; where that fails, tell how to fetch it still."""
    try:
        save_content(client, video_id, output)
    except BrokenPipeError:
        raise
    except (VitascopeError, OSError):
        print(
            f"The video is finished. Fetch it: vitascope videos download-content "
            f"--video-id {video_id}",
            file=sys.stderr,
        )
        raise


def save_content(
    client: VitascopeClient, video_id: str, output: str, *, variant: VariantName = "video"
) -> None:
    """Download to the file `output`, or to standard output for `-`."""
    if output == "-":
        client.download(video_id, sys.stdout.buffer, variant=variant)
        sys.stdout.buffer.flush()
        return
    path = Path(output).expanduser()
    console = Console(stderr=True, highlight=False, markup=False)
    columns = (TextColumn("downloading"), BarColumn(), DownloadColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=None)

        def show(received: int, total: int | None) -> None:
            progress.update(task, completed=received, total=total)

        size_bytes = client.download(video_id, path, variant=variant, on_progress=show)
    print(f"Saved {path} ({size_bytes / 1_000_000:.1f} MB)", file=sys.stderr)


def _words(video: Video) -> str:
    extras: Any = video.raw.get("vitascope")
    phase = extras.get("phase") if isinstance(extras, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] # an extra key of ours, of any shape
    words = {"in_progress": "in progress"}.get(video.status, video.status)
    return f"{words}: {phase}" if isinstance(phase, str) and not video.is_final else words


@contextmanager
def _resumable(video: Video) -> Generator[None]:
    """Turn Ctrl-C into words on how to come back."""
    try:
        yield
    except KeyboardInterrupt:
        raise Interrupted(
            f"\nNo longer waiting; {video.id} is still being made.\n"
            f"See how far it is: vitascope videos retrieve --video-id {video.id}\n"
            f"Fetch it:          vitascope videos download-content --video-id {video.id}\n"
            f"Stop it:           vitascope videos delete --video-id {video.id}"
        ) from None
