"""The connections of one server: how many there may be, which goes first, and what is told of it.

The rule. `max_open` connections are open at most: when another comes, the one goes that has waited
longest for the header of a request, be it new, kept alive, or half-way through a header. Those that
have a request never go for others. When so many have one that only `spare` places are left, further
requests are refused, but for those that ask after the server's health.

So a flood of idle connections keeps nobody out, and a flood of requests keeps out none of those
that must see it.
"""

import math
import resource
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

import structlog

from vitascope.errors import Overloaded

RETRY_AFTER_S: Final = 5
TELL_EVERY_S: Final = 60
"""What a flood does is told once in so many seconds."""

_FILES_EACH: Final = 2
"""Open files of a connection at work: its socket, and what it sends or receives."""
_OTHER_FILES: Final = 128
"""Those of the database, the worker, sandboxes, and threads that write."""

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionLimits:
    """Bounds of all connections together, and of each."""

    max_open: int
    spare: int = 32
    """Places that requests other than for the server's health do not get; below `max_open`."""
    write_timeout_s: float
    """An answer of which the client takes next to nothing for so long is cut off."""


class Connection(Protocol):
    """What can be asked of a connection from here."""

    def give_up(self) -> None:
        """Close: its place is needed. Must not raise."""
        ...


class Connections:
    """Knows all connections of a server; for the event loop's thread alone."""

    def __init__(
        self, limits: ConnectionLimits, *, now_s: Callable[[], float] = time.monotonic
    ) -> None:
        self.limits = limits
        self.open = 0
        self.accepted = 0
        """Connections that have come, since the start."""
        self.refused = 0
        """Requests that were answered with 503, since the start."""
        self.given_up = 0
        """Connections that went for others while they waited, since the start."""
        self.cut_off = 0
        """Connections whose clients did not take their answer, since the start."""
        self._now_s = now_s
        self._told_at: dict[str, float] = {}
        # In the order of waiting, as both ends of a dict are cheap; every request passes here.
        self._waiting: dict[Connection, None] = {}
        self._at_work: set[Connection] = set()

    @property
    def at_work(self) -> int:
        """Connections that have a request which is not answered yet."""
        return len(self._at_work)

    def opened(self, connection: Connection) -> None:
        """There is one more; it waits."""
        self.open += 1
        self.accepted += 1
        self._waiting[connection] = None
        if self.open > self.limits.max_open:
            longest = next(iter(self._waiting))  # there is one: that which has just come
            del self._waiting[longest]
            self.given_up += 1
            self._tell("connections.given_up")
            longest.give_up()

    def begins(self, connection: Connection) -> bool:
        """Its request's header is whole. Gives whether there is a place for the request."""
        self._waiting.pop(connection, None)
        if len(self._at_work) >= self.limits.max_open - self.limits.spare:
            return connection in self._at_work
        self._at_work.add(connection)
        return True

    def rests(self, connection: Connection) -> None:
        """Its last answer is given, and it may bring another request."""
        self._at_work.discard(connection)
        self._waiting[connection] = None

    def closed(self, connection: Connection) -> None:
        """It is no more."""
        self.open -= 1
        self._waiting.pop(connection, None)
        self._at_work.discard(connection)

    def refuse(self) -> Overloaded:
        """Count and tell of a request without a place; gives the error to answer it with."""
        self.refused += 1
        self._tell("connections.refused")
        return overloaded()

    def _tell(self, event: str) -> None:
        now = self._now_s()
        if now - self._told_at.get(event, -math.inf) < TELL_EVERY_S:
            return
        self._told_at[event] = now
        _log.warning(
            event,
            open=self.open,
            at_work=self.at_work,
            max_connections=self.limits.max_open,
            refused=self.refused,
            given_up=self.given_up,
        )


def overloaded() -> Overloaded:
    """The error of a request for which there is no place."""
    return Overloaded(
        "The server has as many connections as it takes. Try again soon; its operator can allow "
        "more by server.max_connections.",
        retry_after_s=RETRY_AFTER_S,
    )


def connections_within_files(wanted: int) -> int:
    """Raise this process's limit of open files for so many connections, as far as it may.

    Returns:
        How many connections there can be, `wanted` at most; fewer than 1 if the limit is very low.
    """
    needed = wanted * _FILES_EACH + _OTHER_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= needed:
        return wanted
    allowed = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
    except (OSError, ValueError):  # macOS has a lower limit than it tells
        allowed = soft
    return min(wanted, (allowed - _OTHER_FILES) // _FILES_EACH)
