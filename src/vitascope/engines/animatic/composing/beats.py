"""What somebody does later: each action in its part of the film."""

from collections.abc import Sequence

from vitascope.engines.animatic.composing.handling import handled
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Beat


def beats_of(actions: Sequence[str], tool: Role | None = None) -> tuple[Beat, ...]:
    """What follows the first action, in equal parts of the film, done with the tool."""
    parts = len(actions) + 1
    done = [handled(a, a, tool.thing.noun) if tool else a for a in actions]
    return tuple(
        Beat(at=round((turn + 1) / parts, 3), action=action) for turn, action in enumerate(done)
    )
