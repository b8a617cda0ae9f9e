"""Those of many who are seen farther off: rows of a herd, a crowd, a sky full of balloons.

They share the sprites of whom they are like, small and in few phases: cheap to draw.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.art.drawing import Gesture
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.composing.afar import OPEN
from vitascope.engines.animatic.composing.figures import extent_of
from vitascope.engines.animatic.rendering.sprites import Sprite, Sprites
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import Prop, Spec, Subject
from vitascope.engines.animatic.staging.actors import Act, Actor
from vitascope.engines.animatic.staging.ground import Ground
from vitascope.engines.animatic.staging.mediums import medium_of
from vitascope.engines.animatic.staging.paths import Path, Placement, hovering
from vitascope.engines.animatic.staging.sheets import Wardrobe, speed_of
from vitascope.engines.animatic.staging.ways import Item, Ways

_PHASES: Final = 8
"""Phases of a cycle that are drawn of those who are far."""

_ROWS: Final = ((0.98, 0.8), (1.06, 0.66), (1.13, 0.55))
"""Of those on the ground, from near to far: their depth, and their size beside those who are near
at the back of the stage."""

_OPEN_ROWS: Final = ((1.1, 0.84), (1.32, 0.68), (1.52, 0.54), (1.68, 0.44))
"""The same in open land, which goes on behind the stage."""

_PER_ROW: Final = 6

_SIZES: Final = (0.28, 0.62)
"""The smallest and the largest of those in the air and under water, beside those who are near."""

_SKY: Final = (0.08, 0.5)
"""Heights between which they are in the air, as shares of the picture's."""

_DEEP: Final = (0.14, 0.72)
"""The same of those that have no ground: under water, in space."""

_ABOUT: Final = 0.5
"""Share of the picture's width that a swarm takes about somebody."""

_NEAR_BY: Final = (0.3, 0.68)
"""Heights between which it is."""

_EDGE: Final = 0.1
"""Share of the picture's width beyond its edges, where those who pass come from."""

_GOLDEN: Final = 0.6180339887
_PLASTIC: Final = 0.7548776662
"""Steps that scatter any number of points evenly over a width and a height."""


@dataclass(frozen=True, slots=True)
class _InSteps:
    """The sprites of one who is far: fewer of them."""

    sheet: Sprites

    def at(
        self, phase: float, *, is_blinking: bool = False, gesture: Gesture | None = None
    ) -> Sprite:
        """The sprite at the nearest of a few phases."""
        del is_blinking, gesture
        return self.sheet.at(math.floor(phase % 1 * _PHASES) / _PHASES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Multitude:
    """Makes the figures of all who are far in one film."""

    spec: Spec
    ground: Ground
    wardrobe: Wardrobe
    ways: Ways

    def actors(self) -> list[tuple[float, Actor]]:
        """All who are far, each with its depth."""
        many = [item for item in (*self.spec.props, *self.spec.subjects) if item.more]
        if not many or self.spec.camera.height == "overhead":
            return []
        whole = sum(item.more for item in many)
        # In turn, so that their kinds and colours are mixed.
        turns = sorted((turn, k) for k, item in enumerate(many) for turn in range(item.more))
        numbers = item_random(self.spec.seed, "multitude").sample(range(whole), whole)
        sheets = [self._sheet_of(item) for item in many]
        found: list[tuple[float, Actor]] = []
        for (turn, k), number in zip(turns, numbers, strict=True):
            name = f"{many[k].id}~{turn}"
            one, size = self._placed(many[k], number, whole)
            act = Act(start_s=0.0, sheet=sheets[k])
            path = self._path_of(one, size, item_random(self.spec.seed, name).random())
            depth = one.slot.depth
            found.append((depth, Actor(name, (act,), path, blink_offset=-1.0)))
        return found

    def _sheet_of(self, item: Item) -> Sprites:
        """The sprites of those like an item, as large as the nearest of them is."""
        other = replace(item, id=f"{item.id}~0")
        scale = self.ground.scale(replace(item.slot, depth=1.0)) * _ROWS[0][1]
        return _InSteps(self.wardrobe.sheet(other, item.action, scale))

    def _is_aloft(self, item: Item) -> bool:
        """Whether it is in the air, or where there is none."""
        if SETTING_KINDS[self.spec.setting].medium != "air":
            return True
        is_wet = medium_of(item) == "water" or self.ways.is_on_water(item, item.action)
        return item.slot.lift > 0 and not (is_wet and item.action != "fly")

    def _placed(self, item: Item, number: int, whole: int) -> tuple[Item, float]:
        """One like an item where it is, and its size beside who is at the back of the stage."""
        if self._is_aloft(item):
            return self._aloft(item, number)
        every_row = _OPEN_ROWS if self.spec.setting in OPEN else _ROWS
        rows = max(1, min(len(every_row), math.ceil(whole / _PER_ROW)))
        row, column = number % rows, number // rows
        in_row = math.ceil((whole - row) / rows)
        depth, size = every_row[row]
        chance = item_random(self.spec.seed, f"{item.id}-{number}")
        x = (column + 0.5 + 0.5 * (row % 2) + chance.uniform(-0.22, 0.22)) / (in_row + 0.5)
        slot = replace(item.slot, x=x, depth=depth, lift=0.0)
        return replace(item, slot=slot), size * chance.uniform(0.94, 1.06)

    def _aloft(self, item: Item, number: int) -> tuple[Item, float]:
        """Anywhere in the sky or the deep, of any size; who is about something is near it."""
        top, bottom = _SKY if SETTING_KINDS[self.spec.setting].medium == "air" else _DEEP
        far = (number * _PLASTIC * _GOLDEN + 0.37) % 1
        size = _SIZES[1] - (_SIZES[1] - _SIZES[0]) * far
        x, y = (0.5 + number * _GOLDEN) % 1, (0.5 + number * _PLASTIC) % 1
        centre = self._centre(item)
        if centre is not None:
            x, top, bottom = centre + _ABOUT * (x - 0.5), _NEAR_BY[0], _NEAR_BY[1]
        depth = 1.0 + far
        # What stands on its foot is as far below as it is high.
        is_afoot = isinstance(item, Prop) or SUBJECT_KINDS[item.kind].medium == "ground"
        tall = extent_of(item).top * size * self.ground.scale(replace(item.slot, depth=1.0))
        foot = (top + (bottom - top) * y) * self.ground.size.height + tall * is_afoot
        slot = replace(item.slot, x=x, depth=depth)
        lift = (self.ground.y(slot) - foot) / self.ground.size.height
        return replace(item, slot=replace(slot, lift=lift)), size

    def _centre(self, item: Item) -> float | None:
        """Where somebody is whom a swarm is around."""
        if item.relation is None or item.relation.kind != "around":
            return None
        items = (*self.spec.props, *self.spec.subjects)
        return next((one.slot.x for one in items if one.id == item.relation.to), None)

    def _path_of(self, item: Item, size: float, offset: float) -> Path:
        scale = self.ground.scale(replace(item.slot, depth=1.0)) * size
        facing = item.slot.facing
        if isinstance(item, Subject) and item.mingles:
            facing = 1 if offset < 0.5 else -1
        cycle = self.wardrobe.cycle(item, item.action)
        start = replace(self.ways.start(item, item.action), scale=scale, facing=facing)
        speed = speed_of(cycle, item) * scale * (0.85 + 0.3 * (offset * 7 % 1)) * facing
        is_settled = self.ways.is_on_water(item, item.action) or medium_of(item) == "water"
        if not speed or self._centre(item) is not None or (is_settled and not self._is_aloft(item)):
            return self.ways.path(replace(item, relation=None), item.action, start, offset)
        width, rate = self.ground.size.width, cycle.cycles_per_second
        path = _passing(start, speed - self.ground.speed, width, rate=rate, offset=offset)
        if not self._is_aloft(item):
            return path
        unit = self.ground.unit
        return hovering(path, height=5 * unit, seconds=2.6 + 2 * offset, offset=offset)


def _passing(start: Placement, speed: float, width: float, *, rate: float, offset: float) -> Path:
    """Goes by at `speed` pixels a second, and comes again on the other side."""
    low, period = -_EDGE * width, (1 + 2 * _EDGE) * width

    def at(t: float) -> Placement:
        x = low + (start.x - low + speed * t) % period
        return replace(start, x=x, phase=t * rate + offset)

    return at


def merged(
    many: Sequence[tuple[float, Actor]], near: Sequence[tuple[float, Sequence[Actor]]]
) -> list[Actor]:
    """Those who are far among those who are near, from back to front."""
    figures = [*((depth, [actor]) for depth, actor in many), *near]
    ordered = sorted(figures, key=lambda pair: -pair[0])
    return [actor for _, parts in ordered for actor in parts]
