"""What a human head is drawn from, and the hair that frames its face."""

from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.svg import line, scaled, shape

RADIUS: Final = 22.0
"""Of a head, in sketch units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """What a head is drawn from."""

    skin: str
    hair: str
    style: str
    """One of `STYLES`."""
    cover: str = "#8a64b8"
    """Colour of a head cloth."""
    beard: str = ""
    """One of `BEARDS`, or none."""
    has_lashes: bool = False
    is_old: bool = False
    is_flushed: bool = False
    """Whether the cheeks are red."""
    radius: float = RADIUS
    yaw: float = 1.0
    """1 turned three quarters to the right, 0.4 nearly towards us."""
    eye: float = 1.0
    """Times the usual size of the eyes."""
    has_fangs: bool = False
    beard_color: str | None = None
    """That of the hair if None."""
    iris: str | None = None
    """Colour of the eyes where it is told."""


def fringe(face: Face, d: str) -> str:
    """Hair before the head, with its gloss."""
    r = face.radius
    gloss = line(
        scaled("M-.56 -.66 Q-.1 -.98 .4 -.86", r), lighten(face.hair, 0.35), r * 0.13, opacity=0.5
    )
    return shape(scaled(d, r), face.hair) + gloss


CAP_OF_HAIR: Final = (
    "M-.98 .26 C-1.26 -.6 -.62 -1.24 .1 -1.16 C.78 -1.14 1.06 -.58 .98 -.08"
    " Q.76 -.5 .34 -.56 Q-.2 -.34 -.44 -.06 Q-.46 .2 -.72 .36Z"
)
