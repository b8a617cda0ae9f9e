"""The sandbox's child: limits itself, decodes one file, answers with one JSON line, ends.

Started by `sandbox.py` with its order as the only argument. Everything that it needs is imported
before the limits are set and before the file is opened; then it says `ready`.
"""

import contextlib
import ctypes
import errno
import json
import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from vitascope.errors import MediaError
from vitascope.media.facts import NO_SPACE_STATUS, MediaFacts
from vitascope.media.sniff import sniff_file
from vitascope.video import Size

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_NO_NEW_PRIVS: Final = 38
_CLONE_NEWUSER: Final = 0x10000000
_CLONE_NEWNET: Final = 0x40000000


def main() -> None:
    """Carry out the order in `sys.argv`."""
    order: dict[str, Any] = json.loads(sys.argv[1])
    work = _work_of(order)
    _confine(order)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdout.write(json.dumps(_result(work)))


def _work_of(order: dict[str, Any]) -> Callable[[], MediaFacts]:
    """Import what the order needs, and bind it."""
    limits = order["limits"]
    path = Path(order["path"])
    size = Size.parse(order["size"]) if order.get("size") else None
    operation = order["operation"]
    kind = sniff_file(path)
    if operation == "probe":
        operation = "inspect_image" if kind is not None and kind.is_image else "probe_film"
    match operation:
        case "inspect_image":
            from vitascope.media.reference import inspect_image

            return lambda: inspect_image(path, max_pixels=limits["max_image_pixels"])
        case "prepare_image":
            from vitascope.media.reference import prepare_image

            assert size is not None  # noqa: S101 - the parent's own order always has it
            out, strict = Path(order["out"]), bool(order["strict"])
            pixels = limits["max_image_pixels"]
            return lambda: prepare_image(path, out, size, strict=strict, max_pixels=pixels)
        case "probe_film":
            from vitascope.media.probe import FilmLimits, probe

            film = FilmLimits(limits["max_frame_pixels"], limits["max_seconds"])
            return lambda: probe(path, film)
        case "normalise_video":
            from vitascope.media.normalise import normalise_video
            from vitascope.media.probe import FilmLimits

            film = FilmLimits(limits["max_frame_pixels"], order["max_seconds"])
            return lambda: normalise_video(path, Path(order["out"]), size=size, limits=film)
        case _:
            raise ValueError(f"no such operation: {operation}")


def _result(work: Callable[[], MediaFacts]) -> Any:
    """Do the work; whatever a hostile file makes a decoder raise is the file's fault."""
    try:
        return work().to_json()
    except MediaError as error:
        return {"error": error.message}
    except MemoryError:
        return {"error": "The file needs more memory to decode than is allowed."}
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise SystemExit(NO_SPACE_STATUS) from error
        raise


def _confine(order: dict[str, Any]) -> None:
    """Give up what decoding does not need; what the system does not offer is left out."""
    libc = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "linux":
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        # A network namespace of its own has no way out. Needs root or unprivileged user
        # namespaces; where neither is there, the protocol allow-list of the demuxers remains.
        if libc.unshare(_CLONE_NEWNET) != 0:
            libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)
    if os.getppid() != order["parent"]:
        # The parent died before the death signal was set.
        raise SystemExit(1)
    limits = order["limits"]
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_NOFILE, limits["open_files"])
    _limit(resource.RLIMIT_FSIZE, limits["file_bytes"])
    _limit(resource.RLIMIT_CPU, order["cpu_s"])
    _limit(resource.RLIMIT_AS, limits["memory_bytes"])


def _limit(what: int, value: int) -> None:
    # macOS refuses some of them (RLIMIT_AS); a lower hard limit of the system stays.
    with contextlib.suppress(ValueError, OSError):
        hard = resource.getrlimit(what)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        # The soft CPU limit raises SIGXCPU, by which the parent knows why; the hard one kills.
        resource.setrlimit(what, (value, value + 1 if what == resource.RLIMIT_CPU else value))


if __name__ == "__main__":
    main()
