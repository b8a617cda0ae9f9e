"""Up what stands there: where somebody is who climbs a tree or a wall, or hangs on a rope."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.curves import Point, eased
from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.rigs import FROM_ABOVE
from vitascope.engines.animatic.composing.figures import extent_of
from vitascope.engines.animatic.spec import Prop, Subject
from vitascope.video import Size

_BEFORE: Final = 28.0
"""Drawing units from what is climbed to the middle of a body, whose arms are bent to it."""

_BEGUN: Final = 0.14
"""Share of the way up that is made when a film begins: nobody stands before the thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ascent:
    """A way up, in drawing units from the foot of what is climbed."""

    side: float
    """Where its side is at the foot, left of the middle: negative."""
    slant: float
    """How far to the right the side goes from one unit of height to the next."""
    top: float
    """How high the feet come."""
    seconds: float
    """In which they come there."""

    def at(self, t: float) -> Point:
        """Where the feet are at `t` seconds; y is negative upward."""
        share = _BEGUN + (1 - _BEGUN) * eased(min(1.0, t / self.seconds))
        high = self.top * share
        return self.side - _BEFORE + self.slant * high, -high


_TRUNK: Final = -13.0
"""Side of the trunk of a tree or of a mast, whatever the width of its crown."""

_LIKE_TRUNKS: Final = ("tree", "palm", "pole", "lamp", "flag", "mast", "rope", "cactus", "bamboo")
"""Words in the names of kinds that are climbed by a trunk in their middle."""

_SLANTS: Final[Mapping[str, float]] = {"ladder": 0.22, "stairway": 0.76}
"""Of what leans, away from who climbs it."""

_SIDES: Final[Mapping[str, float]] = {"stairway": -66.0}
"""Of what is climbed elsewhere than at its side, where its foot is."""

_CROWNED: Final = 0.34
"""Share of a tree's height below its crown."""

_SHARE: Final = 0.4
"""The same of all else: the head stays below its upper edge or a little above."""


def ascent_of(prop: Prop, seconds: float, *, turn: int = 0) -> Ascent:
    """The way up a thing for the `turn`-th who climbs it: later ones are lower."""
    high = PROP_KINDS[prop.kind].height * prop.look.size
    is_trunk = any(word in prop.kind for word in _LIKE_TRUNKS)
    is_crowned = is_trunk and ("tree" in prop.kind or "palm" in prop.kind)
    half = extent_of(prop).width / 2
    side = _SIDES.get(prop.kind, -0.8 * half / prop.look.size) * prop.look.size
    return Ascent(
        side=_TRUNK * prop.look.size if is_trunk else side,
        slant=_SLANTS.get(prop.kind, 0.0),
        top=high * (_CROWNED if is_crowned else _SHARE) * (1 - 0.45 * min(1, turn)),
        seconds=max(3.0, 0.85 * seconds),
    )


_UNSEEN: Final = 0.06
"""Share of the height by which ropes go on above the picture."""


def hung_at(item: Subject | Prop, action: str, scale: float, ground_y: float, size: Size) -> float:
    """Pixels above its ground at which somebody hangs whose rope comes from above the picture.

    Its end must not be seen; 0 for all others. `scale` is in pixels for each drawing unit.
    """
    if action not in FROM_ABOVE:
        return 0.0
    return ground_y + _UNSEEN * size.height - extent_of(item).top * scale
