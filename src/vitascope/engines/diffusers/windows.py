"""Windows: how a film longer than a model's reach is made of overlapping pieces.

Arithmetic only, on frames of the model's own rate; imports nothing heavy.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from vitascope.engines.diffusers.profiles.profile import FrameRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """One call of the model. Frame 0 of the film is the first that is new."""

    index: int
    start: int
    """The film's frame that the window's first is; negative where it begins before the film."""
    count: int
    """Frames that the model makes; a legal count."""
    known: int
    """How many of them, at the beginning, are given: from the source or the window before."""
    used: int
    """How many that are new are wanted; what is made beyond them is left out."""


def windows(total: int, rule: FrameRule, *, known: int = 0, overlap: int) -> Iterator[Window]:
    """The windows that make `total` new frames.

    Args:
        total: new frames wanted; at least one.
        rule: legal counts of the model, and its reach.
        known: frames that are given before the first new one.
        overlap: frames of one window that are given to the next; a legal count.
    """
    done = index = 0
    given = known
    while done < total:
        count = min(rule.cover(given + total - done), rule.most)
        used = min(count - given, total - done)
        yield Window(index=index, start=done - given, count=count, known=given, used=used)
        done += used
        index += 1
        given = overlap
