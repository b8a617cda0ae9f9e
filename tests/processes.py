"""Waiting for processes that are not ours to reap, without polling."""

import os
import select


def ends(pid: int, timeout_s: float = 20.0) -> bool:
    """Whether the process ends in time; True when it already has."""
    try:
        fd = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([fd], [], [], timeout_s)[0])
    finally:
        os.close(fd)
