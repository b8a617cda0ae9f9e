"""What stands: above the clouds in them, and elsewhere where somebody passes it."""

from collections import Counter
from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.composing.afar import is_afar
from vitascope.engines.animatic.composing.disasters import VAST
from vitascope.engines.animatic.spec import Prop, Spec, Subject
from vitascope.engines.animatic.staging.ground import Ground
from vitascope.engines.animatic.staging.joints import joints_of

CLOUDS: Final = frozenset({"sky", "floating islands"})
"""Settings whose ground is clouds."""

IN_CLOUDS: Final = 0.84
"""Where the foot of what stands in clouds is, share of the height: they close over it."""


def is_rooted(item: Subject | Prop) -> bool:
    """Whether it is a building or a tree, by itself."""
    if not isinstance(item, Prop) or item.action != "rest" or item.relation is not None:
        return False
    kind = PROP_KINDS[item.kind]
    return kind.place == "ground" and kind.is_tall


def is_left_behind(item: Subject | Prop) -> bool:
    """Whether a thing passes by as the camera follows another: what fills the picture does not."""
    return isinstance(item, Prop) and item.slot.lift == 0 and item.kind not in VAST


def passed_by(spec: Spec) -> set[str]:
    """Ids of the things that a camera which follows others goes past, and does not lose."""
    carried, many = joints_of(spec), Counter(prop.kind for prop in spec.props)
    free = [prop for prop in spec.props if prop.id not in carried and prop.action == "rest"]
    near = [prop for prop in free if is_left_behind(prop) and not is_afar(prop)]
    return {prop.id for prop in near if many[prop.kind] <= _FEW}


AFAR: Final = 0.2
"""How fast what is far off goes by, beside what is near."""


def first_seen(item: Subject | Prop, spec: Spec, ground: Ground) -> float:
    """Where in the picture what is left behind is when the film begins, in pixels.

    A single thing is in the middle of its way when the film is.
    """
    if item.id not in passed_by(spec):
        return ground.x(item.slot)
    middle = min(1 - _ASIDE, max(_ASIDE, item.slot.x))
    return middle * ground.size.width + ground.speed * spec.seconds / 2


_ASIDE: Final = 0.36
"""How far from the sides of the picture it is then, as share of the width."""

_FEW: Final = 2
"""Of more things of a kind than these, no single one has to stay: a wood that is passed."""
