"""How a child process ends with its parent, however the parent ended.

Two guards: the kernel's parent-death signal (Linux), and the end of a pipe that only the parent
writes to (everywhere), which each child reads for its own protocol.
"""

import ctypes
import os
import signal
import sys
from typing import Final

_PR_SET_PDEATHSIG: Final = 1
"""From <linux/prctl.h>."""


def end_with_parent(parent_pid: int, with_signal: signal.Signals) -> None:
    """Have the kernel send this process `with_signal` when its parent is gone.

    The signal comes when the *thread* that started this process ends (prctl(2)), so a parent
    starts its children from threads that live as long as they should. Does nothing where the
    kernel has no such signal.

    Args:
        parent_pid: the parent as the parent itself knows it; when it ended before this call,
            nobody would send the signal, so this process ends at once.
        with_signal: what to send.
    """
    if not sys.platform.startswith("linux"):
        return
    if ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, int(with_signal), 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_PDEATHSIG) failed")
    if os.getppid() != parent_pid:
        os._exit(1)


def end_group() -> None:
    """Kill this process at once, with all that it started; for when the parent is gone."""
    if os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(1)
