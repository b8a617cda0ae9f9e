"""How each item goes: what it does, where it is at home and where the film plays make a path."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.drawing import Motion
from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.composing.afar import is_afar
from vitascope.engines.animatic.composing.crashes import HIT
from vitascope.engines.animatic.composing.doorways import ENTERED
from vitascope.engines.animatic.composing.figures import is_round
from vitascope.engines.animatic.composing.flights import FLIGHTS, STUNTS
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import Prop, Slot, Spec, Subject
from vitascope.engines.animatic.staging.aloft import (
    AFAR,
    CLOUDS,
    IN_CLOUDS,
    first_seen,
    is_left_behind,
    is_rooted,
)
from vitascope.engines.animatic.staging.bound import bound_way
from vitascope.engines.animatic.staging.climbing import hung_at
from vitascope.engines.animatic.staging.flights import flown
from vitascope.engines.animatic.staging.ground import Ground
from vitascope.engines.animatic.staging.hunting import swooping
from vitascope.engines.animatic.staging.mediums import hovers, medium_of
from vitascope.engines.animatic.staging.paths import (
    Path,
    Placement,
    afloat,
    arriving,
    bouncing,
    circling,
    deepening,
    drifting_up,
    falling,
    going_along,
    growing,
    hovering,
    launched,
    left_behind,
    once,
    rocking,
    running_up,
    staying,
    swaying,
    tipping,
    turning,
)
from vitascope.engines.animatic.staging.sheets import Wardrobe, speed_of
from vitascope.engines.animatic.staging.strolls import strolled, turn_of
from vitascope.engines.animatic.staging.stunts import stunt
from vitascope.engines.animatic.staging.swimming import (
    AFLOAT,
    DRAUGHTS,
    SHALLOWS,
    SWIMS,
    WADES,
    at_surface,
)

Item: TypeAlias = Subject | Prop

_IN_LINE: Final = 0.07
"""Distance of those who go to the same, in picture widths."""

_BEHIND: Final = 0.17
"""Share of a round by which a pursuer is behind."""

_DEEPER: Final = 0.85
"""How much farther away, as depth of a slot, those begin who come and end who go."""

_RADIUS: Final = 0.2
"""Of a way around another, in picture widths."""

_TALONS: Final = 0.3
"""How far above the water the foot of a bird is that takes a fish out of it, in its heights."""

_SWOOP: Final = 0.5
"""Way of such a bird across the picture, in its widths."""

_DONE: Final = 0.85
"""Share of the film after which what changes once has changed."""

_BY_THEMSELVES: Final = frozenset(
    {"spin", "twirl", "hover", "fall", "bounce", "grow", "shake", "launch", "rise", "tip"}
)
THING_WAYS: Final = _BY_THEMSELVES | FLIGHTS | STUNTS
"""What things do by themselves, apart from going somewhere."""

_LAUNCHED: Final = 0.66
"""How far a rocket has risen at the end, in heights of the picture."""

_COUNTDOWN: Final = 0.12
"""Share of the film in which it stands on its fire."""

_RISEN: Final = 0.45
"""How far what is let go of has risen at the end, in heights of the picture."""

_TURN_S: Final = 6.0
"""Seconds that a thing on show takes to turn once."""

_ON_BELLY: Final = 0.45
"""Height of the middle of a swimmer on the ground, in its heights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How one figure, with all that it carries, is brought into the picture."""

    scale: float = 1.0
    shift: float = 0.0
    """Pixels to the right."""
    half: float = 0.0
    """Half its width in pixels, after scaling."""
    sink: float = 0.0
    """Pixels down, of who is in the air."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Makes the paths of a spec's free items, those that no other carries."""

    spec: Spec
    ground: Ground
    wardrobe: Wardrobe
    fits: Mapping[str, Fit]

    def path(self, item: Item, action: str, start: Placement, offset: float) -> Path:
        """The way of an item in an action, from `start` on; `offset` 0..1 is its own chance."""
        if isinstance(item, Prop) and item.action in THING_WAYS:
            return self._thing_way(item, start, offset)
        cycle = self.wardrobe.cycle(item, action)
        path = self._way(item, start, cycle, offset)
        if isinstance(item, Prop) and PROP_KINDS[item.kind].is_once:
            return once(path, seconds=_DONE * max(4.0, self.spec.seconds))
        if self.spec.camera.height == "overhead":
            return path
        if isinstance(item, Subject) and action == "fly" and self._has_prey_to_come(item):
            return self._swoop(item, start, cycle.cycles_per_second, offset)
        unit, medium = self.ground.unit, medium_of(item)
        bob = hovering(path, height=9 * unit, seconds=3.0 + 2 * offset, offset=offset)
        place = SETTING_KINDS[self.spec.setting]
        if place.medium == "void" and is_rooted(item):
            return path
        is_ashore = not place.is_water_surface and self.ground.backdrop.water is None
        if place.medium != "air" or (is_ashore and (medium, action) == ("water", "fly")):
            return bob
        if self._is_stranded(item, action):
            return hovering(path, height=3 * unit, seconds=2.4 + offset, offset=offset)
        if medium == "water" and isinstance(item, Subject):
            deep = self._way(item, replace(start, y=start.ground_y), cycle, offset)
            is_ridden = any(subject.mount == item.id for subject in self.spec.subjects)
            swims = action in SWIMS and not is_ridden
            return at_surface(item, action, (path, deep), unit=unit, offset=offset, swims=swims)
        if medium == "water" or self.is_on_water(item, action):
            if action not in WADES:
                path = rocking(path, height=5 * unit, seconds=3.6, offset=offset)
            return afloat(path, draught=self._draught(item, action) * start.scale)
        return bob if item.slot.lift > 0 and start.y < start.ground_y - 1 else path

    def _has_prey_to_come(self, hunter: Subject) -> bool:
        """Whether it gets what it will have only in the course of the film."""
        prey = self._item(hunter.prop) if hunter.prop else None
        return isinstance(prey, Subject) and prey.presence.comes > 0

    def _swoop(self, item: Subject, start: Placement, rate: float, offset: float) -> Path:
        """Down to the water for what it gets there, and up again."""
        surface = self.ground.water_y(item.slot) or self.ground.y(item.slot)
        low = surface - _TALONS * SUBJECT_KINDS[item.kind].height * item.size * start.scale
        span, seconds = _SWOOP * self.ground.size.width, max(4.0, self.spec.seconds)
        middle = replace(start, x=self.ground.size.width / 2)
        return swooping(middle, low=low, span=span, seconds=seconds, rate=rate, offset=offset)

    def _thing_way(self, item: Prop, start: Placement, offset: float) -> Path:
        """The way of a thing that moves by itself."""
        cycle = self.wardrobe.cycle(item, item.action)
        path = staying(start, rate=cycle.cycles_per_second, offset=offset)
        unit, tall, planned = start.scale, self.ground.size.height, max(4.0, self.spec.seconds)
        match item.action:
            case "spin":
                return turning(path, seconds=_TURN_S, is_round=is_round(item.kind))
            case "twirl":
                hovers = hovering(path, height=8 * unit, seconds=3.4 + offset, offset=offset)
                return turning(hovers, seconds=_TURN_S, is_round=is_round(item.kind))
            case "hover":
                return hovering(path, height=10 * unit, seconds=3.4 + offset, offset=offset)
            case "fall":
                above = start.y + 0.2 * tall
                top = PROP_KINDS[item.kind].height * item.look.size * unit
                rest = self._landing(item) * unit
                return falling(path, height=above + top, rest=rest, seconds=2.6, offset=offset)
            case "launch":
                high, wait = _LAUNCHED * tall, _COUNTDOWN * planned
                return launched(path, height=high, seconds=planned, wait=wait)
            case "rise":
                return drifting_up(path, height=_RISEN * tall, seconds=planned, offset=offset)
            case "land" | "take_off" | "pass" | "crash":
                return flown(item, path, size=self.ground.size, seconds=planned)
            case "overturn" | "wheelie":
                way = self._way(item, start, cycle, offset)
                return stunt(item, start, way, width=self.ground.size.width, seconds=planned)
            case "tip":
                return tipping(path, seconds=planned)
            case "bounce":
                return bouncing(path, height=40 * unit, seconds=1.1, offset=offset)
            case "grow":
                return growing(path, seconds=0.75 * planned)
            case _:
                return swaying(path, angle=0.09, seconds=2.8, offset=offset)

    def _landing(self, item: Prop) -> float:
        """Drawing units above its ground at which a falling thing comes down: on another."""
        relation = item.relation
        other = self._item(relation.to) if relation else None
        if isinstance(other, Prop) and relation and relation.kind in ("on", "inside"):
            return 0.7 * PROP_KINDS[other.kind].height * other.look.size
        return 0.0

    def start(self, item: Item, action: str) -> Placement:
        """Where an item is when the film begins."""
        ground_y, fit = self.footing(item, action), self.fits.get(item.id, Fit())
        is_low = self.is_on_water(item, action) and item.slot.lift > 0 and action != "fly"
        lift = (0.0 if is_low else item.slot.lift) * self.ground.size.height
        is_railed = _is_railed(item) and self.ground.rails_y is not None
        scale = self.ground.rails_scale if is_railed else self.ground.scale(item.slot)
        if isinstance(item, Subject) and self._is_stranded(item, action):
            high = SUBJECT_KINDS[item.kind].height * item.look.size
            lift = _ON_BELLY * high * scale * fit.scale
        lift = max(lift, hung_at(item, action, scale * fit.scale, ground_y, self.ground.size))
        return Placement(
            x=self.ground.x(item.slot) + fit.shift,
            y=ground_y - lift + fit.sink,
            ground_y=ground_y,
            scale=scale * fit.scale,
            facing=item.slot.facing,
        )

    def footing(self, item: Item, action: str) -> float:
        """Where an item stands, or floats where there is water: pixels from the top."""
        if _is_railed(item) and self.ground.rails_y is not None:
            return self.ground.rails_y
        water = self.ground.water_y(item.slot)
        if water is not None and action in WADES:
            shore = self.ground.backdrop.ground_back * self.ground.size.height
            return water + SHALLOWS * (shore - water)
        is_wet = action in AFLOAT or medium_of(item) == "water"
        if water is not None and is_wet and not self._is_stranded(item, action):
            return water
        if self.spec.setting in CLOUDS and is_rooted(item):
            return IN_CLOUDS * self.ground.size.height
        return self.ground.y(item.slot)

    def _way(self, item: Item, start: Placement, cycle: Motion, offset: float) -> Path:
        rate, own = cycle.cycles_per_second, speed_of(cycle, item) * start.scale
        width = self.ground.size.width
        if hovers(item):
            return staying(start, rate=rate, offset=offset)
        if own > 0 and isinstance(item, Subject) and item.view != "side":
            return self._depthways(item, start, rate, offset)
        related = bound_way(item, start, self.ground, seconds=self.spec.seconds, own=own, rate=rate)
        related = related or self._related_way(item, start, rate, own, offset)
        if related is not None:
            return related
        if own <= 0 and self.ground.speed and is_left_behind(item):
            start = replace(start, x=first_seen(item, self.spec, self.ground), phase=offset)
            speed = self.ground.speed * (AFAR if is_afar(item) else 1.0)
            return left_behind(start, speed=speed, width=width)
        if own <= 0:
            return staying(start, rate=rate, offset=offset)
        if self.ground.speed:
            slowed = min(1.25, max(0.6, abs(self.ground.speed) / own))
            return going_along(start, rate=rate * slowed, offset=offset, play=0.018 * width)
        half = self.fits.get(item.id, Fit()).half / width
        return strolled(
            item, self.spec, self.fits, start, half=half, width=width, own=own, rate=rate,
            offset=offset,
        )  # fmt: skip

    def _depthways(self, item: Subject, start: Placement, rate: float, offset: float) -> Path:
        """The way of somebody who comes towards the camera, or goes away from it."""
        there = replace(item.slot, depth=item.slot.depth + _DEEPER)
        rescaled = start.scale / self.ground.scale(item.slot)
        far = replace(
            start,
            y=start.y + self.ground.y(there) - self.ground.y(item.slot),
            ground_y=self.ground.y(there),
            scale=self.ground.scale(there) * rescaled,
        )
        begin, end = (far, start) if item.view == "front" else (start, far)
        return deepening(begin, end, seconds=self.spec.seconds, rate=rate, offset=offset)

    def _related_way(
        self, item: Item, start: Placement, rate: float, own: float, offset: float
    ) -> Path | None:
        """The way of somebody who goes around another, or toward it."""
        relation = item.relation
        other = self._slot_of(relation.to) if relation else None
        if relation is None or other is None or own <= 0:
            return None
        width, x = self.ground.size.width, self.ground.x(other)
        if relation.kind == "around":
            return self._round(item, start, rate, x, offset + turn_of(item, self.spec))
        if relation.kind == "chasing":
            return self._chase(self._item(relation.to), start, rate)
        if relation.kind == "toward":
            side = 1 if x > start.x else -1
            goal = self._item(relation.to)
            is_entered = goal is not None and goal.kind in ENTERED
            apart = 0.0 if is_entered else 0.14 + _IN_LINE * self._ahead_of(item)
            end = x - side * min(apart * width, abs(x - start.x))
            if isinstance(item, Subject) and any(beat.action == "fall" for beat in item.beats):
                there, seconds = end + side * 0.04 * width, HIT * max(4.0, self.spec.seconds)
                begin = replace(start, x=end - side * 0.34 * width)
                return running_up(begin, x=there, seconds=seconds, rate=rate, offset=offset)
            return arriving(start, x=end, seconds=self.spec.seconds, rate=rate, offset=offset)
        return None

    def _ahead_of(self, item: Item) -> int:
        """How many go to the same and are nearer to it: nobody stands where another does."""
        x = self.ground.x(item.slot)
        rivals = [other for other in self.spec.subjects if other.relation == item.relation]
        goal = self._slot_of(item.relation.to) if item.relation else None
        far = [abs(self.ground.x(other.slot) - self.ground.x(goal)) for other in rivals if goal]
        return sum(1 for way in far if goal and way < abs(x - self.ground.x(goal)))

    def _round(self, item: Item, start: Placement, rate: float, x: float, offset: float) -> Path:
        """A way around the place `x`, as fast as the item goes."""
        width = self.ground.size.width
        radius = _RADIUS * width / (1 + 0.85 * (self.spec.camera.closeness - 1))
        own = speed_of(self.wardrobe.cycle(item, item.action), item) * start.scale
        seconds = max(2.5, math.tau * radius / max(1.0, own))
        centre = replace(start, x=x)
        return circling(centre, radius=radius, seconds=seconds, rate=rate, offset=offset)

    def _chase(self, chased: Item | None, start: Placement, rate: float) -> Path | None:
        """Behind somebody who goes around a thing; None where nobody does."""
        around = chased.relation if chased else None
        centre = self._slot_of(around.to) if around and around.kind == "around" else None
        if chased is None or centre is None:
            return None
        offset = item_random(self.spec.seed, chased.id).random() - _BEHIND
        return self._round(chased, start, rate, self.ground.x(centre), offset)

    def _item(self, item_id: str) -> Item | None:
        items = (*self.spec.subjects, *self.spec.props)
        return next((item for item in items if item.id == item_id), None)

    def _slot_of(self, item_id: str) -> Slot | None:
        item = self._item(item_id)
        return item.slot if item else None

    def _is_stranded(self, item: Item, action: str) -> bool:
        """Whether a swimmer is where it has no water: it keeps on the ground."""
        place = SETTING_KINDS[self.spec.setting]
        if not isinstance(item, Subject) or medium_of(item) != "water" or place.medium != "air":
            return False
        if place.is_water_surface or action == "fly":
            return False
        return self.ground.backdrop.water is None or action not in SWIMS

    def is_on_water(self, item: Item, action: str) -> bool:
        """Whether it swims, floats or wades, and there is water for that."""
        if self.ground.backdrop.water is not None:
            return action in AFLOAT
        return SETTING_KINDS[self.spec.setting].is_water_surface and medium_of(item) == "ground"

    def _draught(self, item: Item, action: str) -> float:
        """Drawing units that a floating thing is under water."""
        if isinstance(item, Prop):
            return 4.0 if medium_of(item) == "water" else 14.0
        height = SUBJECT_KINDS[item.kind].height * item.size
        return height * DRAUGHTS.get(action, 0.4)


def _is_railed(item: Item) -> bool:
    return isinstance(item, Prop) and PROP_KINDS[item.kind].is_railed
