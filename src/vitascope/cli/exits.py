"""Exit codes, and how an error is told on standard error. docs/cli.md lists the codes."""

import re
import sys
from enum import IntEnum
from http import HTTPStatus

from vitascope.client import (
    ApiError,
    ConnectionFailed,
    DownloadBroken,
    UnexpectedAnswer,
    VideoFailed,
    WaitTimedOut,
)
from vitascope.errors import (
    ConfigError,
    DiskFull,
    HubUnreachable,
    NotFound,
    RequestError,
    StorageError,
    StoreError,
    VitascopeError,
    WeightsBusy,
    WeightsError,
    WeightsNotAllowed,
)


class Exit(IntEnum):
    """What a command's exit code means."""

    OK = 0
    FAILED = 1
    """The server failed, a probe of `check` failed, or there is a bug."""
    USAGE = 2
    """A flag is wrong, or names a file that cannot be read."""
    REFUSED = 3
    """The server refused the request."""
    NOT_ALLOWED = 4
    """The key or token is missing or wrong, or a question was answered with no."""
    NOT_FOUND = 5
    """There is no such thing, or nothing to download yet."""
    BUSY = 6
    """The queue is full, also after waiting, or another command works on the same weights."""
    UNREACHABLE = 7
    """The server or the hub cannot be reached, or is no Videos API."""
    VIDEO_FAILED = 8
    """The video that was waited for has failed."""
    TIMED_OUT = 9
    """The video that was waited for is not finished."""
    CONFIGURATION = 10
    """A setting is wrong."""
    DISK_FULL = 11
    """There is no room for a model's weights."""
    DAMAGED = 12
    """A model's weights are not what they should be."""
    INTERRUPTED = 130
    """Stopped by Ctrl-C."""


class Interrupted(VitascopeError):
    """Ctrl-C during what goes on by itself, or can be gone on with; the message says how."""


_STATUSES: dict[int, Exit] = {
    HTTPStatus.UNAUTHORIZED: Exit.NOT_ALLOWED,
    HTTPStatus.FORBIDDEN: Exit.NOT_ALLOWED,
    HTTPStatus.NOT_FOUND: Exit.NOT_FOUND,
    HTTPStatus.TOO_MANY_REQUESTS: Exit.BUSY,
}

_KINDS: tuple[tuple[type[VitascopeError], Exit], ...] = (
    (Interrupted, Exit.INTERRUPTED),
    (ConfigError, Exit.CONFIGURATION),
    (HubUnreachable, Exit.UNREACHABLE),
    (WeightsNotAllowed, Exit.NOT_ALLOWED),
    (WeightsBusy, Exit.BUSY),
    (DiskFull, Exit.DISK_FULL),
    (WeightsError, Exit.DAMAGED),
    (NotFound, Exit.NOT_FOUND),
    (ConnectionFailed, Exit.UNREACHABLE),
    (UnexpectedAnswer, Exit.UNREACHABLE),
    (DownloadBroken, Exit.UNREACHABLE),
    (VideoFailed, Exit.VIDEO_FAILED),
    (WaitTimedOut, Exit.TIMED_OUT),
    (RequestError, Exit.USAGE),
)


def exit_code(error: VitascopeError | OSError) -> Exit:
    """The code for an error that a person can mend."""
    if isinstance(error, ApiError):
        if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return Exit.FAILED
        return _STATUSES.get(error.status, Exit.REFUSED)
    if isinstance(error, OSError):
        return Exit.USAGE
    return next((code for kind, code in _KINDS if isinstance(error, kind)), Exit.FAILED)


def report(error: VitascopeError | OSError) -> None:
    """Tell an error on standard error."""
    if isinstance(error, OSError):
        subject = f"{error.filename}: " if error.filename else ""
        print(f"Error: {subject}{error.strerror or error}", file=sys.stderr)
        return
    print(error if isinstance(error, Interrupted) else f"Error: {error}", file=sys.stderr)
    details: list[str] = []
    if isinstance(error, StoreError | StorageError) and error.__cause__ is not None:
        details = [_first_line(error.__cause__)]
    if isinstance(error, ApiError):
        named = {"field": error.param, "code": error.code, "request": error.request_id}
        details = [f"{name} {value}" for name, value in named.items() if value]
        if error.status == HTTPStatus.UNAUTHORIZED:
            details.append("give the key by --api-key or VITASCOPE_API_KEY")
    if isinstance(error, VideoFailed):
        details = [f"code {error.code}"]
    if isinstance(error, VideoFailed | WaitTimedOut):
        details.append(f"see `vitascope videos retrieve --video-id {error.video_id}`")
    if details:
        print(f"       ({', '.join(details)})", file=sys.stderr)


def _first_line(cause: BaseException) -> str:
    """What a part itself said, for whoever starts the server; without a password in a URL."""
    said = getattr(cause, "orig", None) or cause  # SQLAlchemy wraps what the driver said
    line = next(iter(str(said).strip().splitlines()), type(said).__name__)
    return re.sub(r"://[^/@\s]*@", "://", line)
