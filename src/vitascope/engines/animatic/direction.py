"""Directing: from a spec's items and the ground to actors with paths and joints."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from vitascope.engines.animatic.actors import Actor, Fixed, Joint
from vitascope.engines.animatic.art.drawing import Motion, Pose
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.people import varied_person
from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.art.subjects import draw_subject, motion
from vitascope.engines.animatic.cameos import Cameos, CameoSheet
from vitascope.engines.animatic.ground import Ground
from vitascope.engines.animatic.paths import (
    Path,
    Placement,
    afloat,
    going_along,
    hovering,
    leaping,
    left_behind,
    rocking,
    staying,
    to_and_fro,
)
from vitascope.engines.animatic.pixels.character import CutOut
from vitascope.engines.animatic.seeds import item_random, item_seed
from vitascope.engines.animatic.spec import Look, Prop, Spec, Subject
from vitascope.engines.animatic.sprites import Sprites, SpriteSheet

TRAVELLING: Final = frozenset({"walk", "run", "fly", "swim", "ride", "drive", "sail"})

_ROUGH: Final = 0.2
"""Sprite density that is enough to measure with."""

_MARGIN: Final = 0.03
"""Share of the picture's width at each side that figures keep free."""

_TALLEST: Final = 0.8
"""Share of the picture's height that a figure takes at most."""

_FASTEST: Final = 0.36
"""Picture widths a second at which the world may pass; faster than that judders."""

_PANNED: Final = 0.085
"""Share of the picture's width that a pan takes from what is seen at each side."""

_CROSSING_S: Final = 2.2
"""Shortest time from one turn to the next of somebody who goes to and fro."""

_SIDE_BY_SIDE: Final = 46.0
"""Drawing units between those who share a seat or a table."""

_PROP_SPEED: Final[Mapping[str, float]] = {"sail": 34.0, "drive": 260.0, "float": 0.0}
"""Drawing units a second of props that go by themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How one figure, with all that it carries, is brought into the picture."""

    scale: float = 1.0
    shift: float = 0.0
    """Pixels to the right."""
    half: float = 0.0
    """Half its width in pixels, after scaling."""


def direct(
    spec: Spec, ground: Ground, light: Light, *, density: float, cameos: Cameos
) -> "Director":
    """A director whose figures fit the picture: measured small first, then made for good."""
    rough = Director(spec, ground, light, density=_ROUGH, cameos=cameos)
    fits = rough.measure()
    return Director(spec, ground, light, density=density, cameos=cameos, fits=fits)


class Director:
    """Makes the actors of one spec on one ground."""

    def __init__(
        self,
        spec: Spec,
        ground: Ground,
        light: Light,
        *,
        density: float,
        cameos: Cameos,
        fits: Mapping[str, Fit] | None = None,
    ) -> None:
        """Take the parts.

        Args:
            spec: The film.
            ground: Where it plays, without speed yet.
            light: Of the scene.
            density: Sprite pixels per picture pixel at the plane of the subjects.
            cameos: The characters that stand in for subjects.
            fits: How figures are made to fit the picture, by the id of their root.
        """
        self._fits = fits or {}
        self._spec = spec
        self._place = SETTING_KINDS[spec.setting]
        self._light = light
        self._density = density
        self._cameos = cameos
        self._items: dict[str, Subject | Prop] = {i.id: i for i in (*spec.props, *spec.subjects)}
        self._joints = _joints_of(spec, self._items)
        self.ground = replace(ground, speed=self._world_speed(ground))
        self._actors: dict[str, Actor] = {}

    def actors(self) -> list[Actor]:
        """All actors, from back to front, each after what carries it."""
        roots = sorted(self._roots(), key=lambda item: (-item.slot.depth, item.slot.x))
        return [self._actor(part) for root in roots for part in self._assembled(root)]

    def measure(self) -> dict[str, Fit]:
        """How each figure must be scaled and moved to be seen whole."""
        width, height = self.ground.size.width, self.ground.size.height
        free = width * (1 - 2 * _MARGIN)
        fits: dict[str, Fit] = {}
        for root in self._roots():
            boxes = [self._actor(part).box() for part in (root, *self._carried_by(root))]
            left, right = min(box.left for box in boxes), max(box.right for box in boxes)
            tall = self.ground.y(root.slot) - min(box.top for box in boxes)
            x = self.ground.x(root.slot)
            scale = min(1.0, free / max(1.0, right - left), _TALLEST * height / max(1.0, tall))
            low, high = x + (left - x) * scale, x + (right - x) * scale
            if isinstance(root, Prop) and PROP_KINDS[root.kind].is_background:
                low = high = x
            shift = max(0.0, width * _MARGIN - low) - max(0.0, high - width * (1 - _MARGIN))
            fits[root.id] = Fit(scale=scale, shift=shift, half=(high - low) / 2)
        return fits

    def _assembled(self, root: Subject | Prop) -> list[Subject | Prop]:
        """A figure with all that it carries, in drawing order: passengers behind their vehicle."""
        parts = [root, *self._carried_by(root)]
        inside = [part for part in parts if self._is_inside(part)]
        return [*inside, *(part for part in parts if part not in inside)]

    def _is_inside(self, item: Subject | Prop) -> bool:
        joint = self._joints.get(item.id)
        return joint is not None and joint[1] == "inside"

    def _roots(self) -> list[Subject | Prop]:
        return [item for item_id, item in self._items.items() if item_id not in self._joints]

    def _fit(self, item: Subject | Prop) -> Fit:
        return self._fits.get(self._root_of(item).id, Fit())

    def _carried_by(self, item: Subject | Prop) -> list[Subject | Prop]:
        direct = [i for key, i in self._items.items() if self._joints.get(key, ("",))[0] == item.id]
        return [part for one in direct for part in (one, *self._carried_by(one))]

    def _actor(self, item: Subject | Prop) -> Actor:
        if item.id not in self._actors:
            self._actors[item.id] = self._make(item)
        return self._actors[item.id]

    def _make(self, item: Subject | Prop) -> Actor:
        chance = item_random(self._spec.seed, item.id)
        offset = chance.random()
        joint = self._joints.get(item.id)
        root = self._items[joint[0]] if joint else item
        scale = self.ground.scale(self._root_of(root).slot) * self._fit(item).scale
        sheet = self._sheet(item, scale)
        if joint:
            rate = self._cycle(item).cycles_per_second
            path: Path | Fixed = Fixed(
                to=self._actor(self._items[joint[0]]),
                joint=joint[1],
                rate=rate,
                shift=self._shift(item.id, joint),
            )
        else:
            path = self._path(item, offset)
        return Actor(
            name=item.id,
            sheet=sheet,
            path=path,
            blink_offset=chance.random() if _lives(item) else -1.0,
            has_shadow=joint is None or joint[1] == "beside",
        )

    def _shift(self, item_id: str, joint: tuple[str, Joint]) -> float:
        """Those who share a seat sit side by side."""
        sharing = [key for key, other in self._joints.items() if other == joint]
        return _SIDE_BY_SIDE * (sharing.index(item_id) - (len(sharing) - 1) / 2)

    def _root_of(self, item: Subject | Prop) -> Subject | Prop:
        joint = self._joints.get(item.id)
        return self._root_of(self._items[joint[0]]) if joint else item

    def _figure(self, item: Subject | Prop) -> CutOut | None:
        """The cut-out that stands in for an item, if one does."""
        if not isinstance(item, Subject) or item.character is None:
            return None
        figures = self._cameos.figures
        return figures[item.character] if item.character < len(figures) else None

    def _sheet(self, item: Subject | Prop, scale: float) -> Sprites:
        density = scale * self._density
        figure = self._figure(item)
        if figure is not None:
            return CameoSheet(
                figure, self._light, item.slot.depth, density=density * item.look.size
            )
        if isinstance(item, Subject):
            action = "sit" if self._is_inside(item) else item.action
            cycle, look = motion(item.kind, action), self._look(item)
            holds = self._joints.get(item.prop or "", ("", ""))[1] == "hold"
            return SpriteSheet(
                lambda phase, shut: draw_subject(
                    item.kind,
                    look,
                    Pose(action=action, phase=phase, is_blinking=shut, is_holding=holds),
                ),
                frames=cycle.frames,
                density=density,
                light=self._light,
                depth=item.slot.depth,
            )
        kind = PROP_KINDS[item.kind]
        return SpriteSheet(
            lambda phase, _: draw_prop(item.kind, item.look, phase),
            frames=kind.frames,
            density=density,
            light=self._light,
            depth=item.slot.depth,
            is_lit=kind.is_lit and self._light.is_dark,
        )

    def _look(self, item: Subject) -> Look:
        """People differ from each other even when nothing is said of them."""
        if SUBJECT_KINDS[item.kind].family != "person":
            return item.look
        return varied_person(item.look, item_seed(self._spec.seed, item.id))

    def _start(self, item: Subject | Prop) -> Placement:
        ground_y, fit = self.ground.y(item.slot), self._fit(item)
        is_low = self._is_on_water(item) and item.slot.lift > 0 and item.action != "fly"
        lift = 0.0 if is_low else item.slot.lift
        return Placement(
            x=self.ground.x(item.slot) + fit.shift,
            y=ground_y - lift * self.ground.size.height,
            ground_y=ground_y,
            scale=self.ground.scale(item.slot) * fit.scale,
            facing=item.slot.facing,
        )

    def _path(self, item: Subject | Prop, offset: float) -> Path:
        start = self._start(item)
        cycle = self._cycle(item)
        path = self._way(item, start, cycle, offset)
        unit = self.ground.unit
        medium = self._medium(item)
        if self._place.medium != "air":
            return hovering(path, height=9 * unit, seconds=3.0 + 2 * offset, offset=offset)
        if medium == "water" and _lives(item):
            return leaping(path, height=120 * unit, seconds=3.4, offset=offset)
        if medium == "water" or self._is_on_water(item):
            path = rocking(path, height=5 * unit, seconds=3.6, offset=offset)
            return afloat(path, draught=self._draught(item) * start.scale)
        if item.slot.lift > 0:
            return hovering(path, height=9 * unit, seconds=3.0 + 2 * offset, offset=offset)
        return path

    def _is_on_water(self, item: Subject | Prop) -> bool:
        return self._place.is_water_surface and self._medium(item) == "ground"

    def _draught(self, item: Subject | Prop) -> float:
        """Drawing units that a floating thing is under water."""
        if not isinstance(item, Subject):
            return 4.0 if self._medium(item) == "water" else 14.0
        height = SUBJECT_KINDS[item.kind].height * item.look.size
        return height * (0.04 if item.action == "swim" else 0.4)

    def _way(self, item: Subject | Prop, start: Placement, cycle: Motion, offset: float) -> Path:
        rate, own = cycle.cycles_per_second, _speed(cycle, item) * start.scale
        width = self.ground.size.width
        if own <= 0 and self.ground.speed and not _lives(item) and item.slot.lift == 0:
            passing = replace(start, phase=offset)
            return left_behind(passing, speed=self.ground.speed, width=width)
        if own <= 0:
            return staying(start, rate=rate, offset=offset)
        if self.ground.speed:
            slowed = min(1.25, max(0.6, abs(self.ground.speed) / own))
            return going_along(start, rate=rate * slowed, offset=offset, play=0.018 * width)
        reach = max(0.06 * width, self._reach() - self._fit(item).half)
        slowed = min(1.0, 0.3 * width / own, 2 * reach / _CROSSING_S / own)
        middle = start.x if self._spec.camera.closeness > 1.1 else width / 2
        return to_and_fro(
            start,
            low=min(start.x, middle - reach),
            high=max(start.x, middle + reach),
            speed=own * slowed,
            rate=rate * max(0.6, slowed),
            offset=offset,
        )

    def _reach(self) -> float:
        """Half the width that the camera sees all along: outside it is no place to go."""
        camera, width = self._spec.camera, self.ground.size.width
        seen = width / 2 / (1 + 0.95 * (camera.closeness - 1)) - _MARGIN * width
        return seen - (_PANNED * width if camera.move in ("pan", "track", "orbit") else 0.0)

    def _cycle(self, item: Subject | Prop) -> Motion:
        figure = self._figure(item)
        if figure is not None:
            rate = figure.rate / len(figure.frames)
            return Motion(cycles_per_second=rate, travel=self._cameos.speed(item.action) / rate)
        if isinstance(item, Subject):
            return motion(item.kind, item.action)
        speed = _PROP_SPEED.get(item.action, 0.0)
        return Motion(cycles_per_second=1.0 if speed > 100 else 0.4, travel=speed)

    def _medium(self, item: Subject | Prop) -> Literal["ground", "air", "water"]:
        if isinstance(item, Subject):
            return SUBJECT_KINDS[item.kind].medium
        place = PROP_KINDS[item.kind].place
        return "ground" if place in ("hand", "table") else place

    def _world_speed(self, ground: Ground) -> float:
        """How fast the camera follows: 0 unless all subjects on the ground go the same way.

        Things that stand do not hold it back: they are passed.
        """
        speeds: list[float] = []
        facings: set[int] = set()
        for item in self._roots():
            speed = _speed(self._cycle(item), item) * ground.scale(item.slot)
            if speed > 0:
                speeds.append(speed)
                facings.add(item.slot.facing)
            elif _lives(item) and item.slot.lift == 0:
                return 0.0
        if not speeds or len(facings) > 1 or self._place.is_indoor:
            return 0.0
        mean = math.exp(sum(map(math.log, speeds)) / len(speeds))
        return facings.pop() * min(mean, _FASTEST * ground.size.width)


def _lives(item: Subject | Prop) -> bool:
    return isinstance(item, Subject)


def _speed(cycle: Motion, item: Subject | Prop) -> float:
    """Drawing units a second."""
    per_cycle = cycle.travel * (item.look.size if _lives(item) else 1.0)
    rate = cycle.cycles_per_second if _lives(item) else 1.0
    return per_cycle * rate


def _joints_of(spec: Spec, items: Mapping[str, Subject | Prop]) -> dict[str, tuple[str, Joint]]:
    """Of each item that is fixed: to which other, and how."""
    joints: dict[str, tuple[str, Joint]] = {}
    _set_tables(spec, joints)
    for subject in spec.subjects:
        if subject.mount in items:
            joints[subject.id] = (str(subject.mount), _seat_of(items[str(subject.mount)]))
        if subject.prop in items:
            _join_tool(subject, items[str(subject.prop)], joints)
    return joints


def _seat_of(carrier: Subject | Prop) -> Joint:
    """On its back, or inside where it has one that hides who is in it."""
    if isinstance(carrier, Subject):
        return "seat"
    drawing = draw_prop(carrier.kind, carrier.look)
    return "inside" if drawing.cabin or not drawing.seat else "seat"


def _set_tables(spec: Spec, joints: dict[str, tuple[str, Joint]]) -> None:
    """What belongs on a table stands on one, where there is one."""
    table = next((prop for prop in spec.props if prop.kind == "table"), None)
    held = {subject.prop for subject in spec.subjects}
    for prop in spec.props:
        if table and PROP_KINDS[prop.kind].place == "table" and prop.id not in held:
            joints[prop.id] = (table.id, "seat")


def _join_tool(
    subject: Subject, prop: Subject | Prop, joints: dict[str, tuple[str, Joint]]
) -> None:
    drawing = draw_prop(prop.kind, prop.look)
    if drawing.seat is not None and subject.action == "play" and subject.id not in joints:
        joints[subject.id] = (prop.id, "seat")
    elif prop.id not in joints:
        is_held = PROP_KINDS[prop.kind].place in ("hand", "table", "air")
        joints[prop.id] = (subject.id, "hold" if is_held else "beside")
