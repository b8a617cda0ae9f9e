"""Whether bytes go on, seen by looks from time to time, in place of a timer for each byte."""

from typing import Final

MIN_BYTES: Final = 1024
"""Less than this within a timeout is as good as nothing; a phone at the edge of its net does more
in a second."""


class Pace:
    """One direction of one connection."""

    __slots__ = ("_bytes", "_since_s")

    def __init__(self) -> None:
        self._bytes = 0
        self._since_s: float | None = None

    def stalled_s(self, total_bytes: int, now_s: float, *, is_due: bool) -> float:
        """For how many seconds next to nothing has gone through, as far as looks can tell.

        Args:
            total_bytes: what has gone through since the beginning.
            now_s: seconds of a clock that never jumps.
            is_due: whether the client should do something; else its time begins anew.
        """
        if not is_due:
            self._since_s = None
            return 0
        if self._since_s is None or total_bytes - self._bytes >= MIN_BYTES:
            self._bytes, self._since_s = total_bytes, now_s
        return now_s - self._since_s
