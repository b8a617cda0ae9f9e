"""How fast the world goes by, when a camera follows those who all go the same way."""

import math
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.spec import Spec, Subject
from vitascope.engines.animatic.staging.aloft import passed_by
from vitascope.engines.animatic.staging.ground import Ground
from vitascope.engines.animatic.staging.mediums import hovers, medium_of
from vitascope.engines.animatic.staging.sheets import Wardrobe, speed_of
from vitascope.engines.animatic.staging.ways import Item

_FASTEST: Final = 0.36
"""Picture widths a second at which the world may pass; faster than that judders."""

_PASSED: Final = 0.52
"""Picture widths by which the world goes by in a film in which a thing that is passed is named:
it is in the picture from the beginning to the end."""

_SLOWEST: Final = 0.05
"""Picture widths a second at which it goes by at least, in a long film."""

_RESTS: Final = frozenset({"on", "inside"})
"""Relations to a thing of those who stay with it: a cat on a fence is not passed by."""


def _leaps(item: Item) -> bool:
    """Whether it jumps over what it is above."""
    return isinstance(item, Subject) and item.action == "jump"


def world_speed(spec: Spec, roots: list[Item], ground: Ground, wardrobe: Wardrobe) -> float:
    """Pixels a second at which a camera follows: 0 unless all go the same way, all the time.

    Things that stand do not hold it back: they are passed. Whoever goes around another, toward
    it or, in the water, below it needs that other in sight.
    """
    speeds: list[float] = []
    facings: set[int] = set()
    perches = {s.relation.to for s in spec.subjects if s.relation and s.relation.kind in _RESTS}
    perches |= {s.mount for s in spec.subjects if s.mount}
    if any(item.id in perches and item.action == "rest" for item in roots):
        return 0.0
    for item in roots:
        later = [beat.action for beat in item.beats] if isinstance(item, Subject) else []
        for action in (item.action, *later):
            speed = speed_of(wardrobe.cycle(item, action), item) * ground.scale(item.slot)
            if speed > 0:
                speeds.append(speed)
                facings.add(item.slot.facing)
            elif isinstance(item, Subject) and item.slot.lift == 0:
                return 0.0
        if hovers(item) or (item.relation and item.relation.kind in ("around", "toward")):
            return 0.0
        if item.relation and item.relation.kind == "under" and medium_of(item) == "water":
            return 0.0
        if item.relation and item.relation.kind == "above" and _leaps(item):
            return 0.0
        if isinstance(item, Subject) and item.view != "side":
            return 0.0
    if spec.camera.height == "aloft" or (spec.camera.height == "overhead" and spec.subjects):
        # A coast or a river that comes again mirrored would be seen to.
        return 0.0
    if not speeds or len(facings) > 1 or SETTING_KINDS[spec.setting].is_indoor:
        return 0.0
    mean = math.exp(sum(map(math.log, speeds)) / len(speeds))
    fastest = max(_SLOWEST, _PASSED / spec.seconds) if passed_by(spec) else _FASTEST
    return facings.pop() * min(mean, fastest * ground.size.width)
