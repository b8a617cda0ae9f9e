"""What is known of a kind of thing beside its picture: size, place and how it may be used."""

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from typing import Literal, TypeAlias

from vitascope.engines.animatic.art.drawing import Drawing

Artist: TypeAlias = Callable[[str, float], Drawing]
"""From main colour `#rrggbb` and phase 0..1 of its slow motion (a flame's, a flag's, a wheel's) to
a drawing at the usual size. A phase of 0 looks as one of 1 would, but for what `is_once`; the same
arguments give the same text. May run on any thread."""


@dataclass(frozen=True, slots=True)
class PropKind:
    """One kind of thing."""

    draw: Artist
    height: float
    """Usual height in drawing units: of what is solid, without glow and smoke."""
    color: str
    """Usual main colour."""
    place: Literal["ground", "air", "water", "hand", "table"]
    """Where it is when nobody says: stands, floats above, swims, is held, or lies on a table. What
    lies on a table is taken in the hand by who uses it, and stands on the ground without one."""
    _: KW_ONLY
    is_lit: bool = False
    """Whether all of it shines in the dark: a fire, a star. What has lamps paints them with
    `Sketch.shine` instead."""
    frames: int = 1
    """Phases worth drawing."""
    is_embraced: bool = False
    """Whether it is drawn between the arms of who holds it, as an instrument is: hands on it."""
    is_stood_behind: bool = False
    """Whether who plays it is behind it, looking at us over it: a drum kit."""
    is_tall: bool = False
    """Too large for the front: it stands at the back."""
    is_happening: bool = False
    """What is seen when something is done to another thing, whose size it takes: a jet that is
    poured, flames. Nothing is laid out or framed by it."""
    is_background: bool = False
    """Part of the scenery: it may stand partly outside the picture."""
    is_lettered: bool = False
    """It bears letters, so that it is never mirrored."""
    is_railed: bool = False
    """It runs on rails, where a setting has them."""
    is_once: bool = False
    """Whether its phase goes once through the film, and then stays: an egg that hatches."""
    framed: float = 0.0
    """Width in drawing units by which it is framed, of what runs out of the picture: arms that
    come from its corners. 0 for all that is seen whole."""
    in_pattern: Callable[[str, float, str], Drawing] | None = None
    """Of what is of cloth, the same artist with a word of `people_patterns.PATTERNS`."""
    by_hand: Callable[[str, float, str], Drawing] | None = None
    """Of what shows hands, the same artist with their skin's colour."""
