"""Directing: from a spec's items and the ground to actors with sprites, paths and joints."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.rigs import FROM_ABOVE
from vitascope.engines.animatic.art.subjects import motion
from vitascope.engines.animatic.art.things.happenings import WIDE
from vitascope.engines.animatic.composing.disasters import VAST
from vitascope.engines.animatic.composing.figures import SIDE_BY_SIDE, extent_of
from vitascope.engines.animatic.composing.furniture import IN_HAND, SCREENS, SERVED, TABLES
from vitascope.engines.animatic.composing.scale import BASKETS, ON_BOUGH
from vitascope.engines.animatic.presence import ALWAYS
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import Prop, Relation, Spec, Subject
from vitascope.engines.animatic.staging.actors import HANDS, Act, Actor, Fixed
from vitascope.engines.animatic.staging.cameos import Cameos
from vitascope.engines.animatic.staging.climbing import Ascent, ascent_of
from vitascope.engines.animatic.staging.following import world_speed
from vitascope.engines.animatic.staging.ground import Ground
from vitascope.engines.animatic.staging.held import held_scale, sunk_by
from vitascope.engines.animatic.staging.joints import Joint, joints_of, root_of
from vitascope.engines.animatic.staging.multitudes import Multitude, merged
from vitascope.engines.animatic.staging.paths import Path, one_after_another, rising
from vitascope.engines.animatic.staging.sheets import Wardrobe
from vitascope.engines.animatic.staging.strolls import MARGIN
from vitascope.engines.animatic.staging.ways import Fit, Item, Ways

_ROUGH: Final = 0.2
"""Sprite density that is enough to measure with."""

_TALLEST: Final = 0.8
"""Share of the picture's height that a figure takes at most."""

_HEADROOM: Final = 0.02
"""Share of it that is free above who is in the air."""

_TALLEST_TREE: Final = 1.3
"""The same of a tree that is above others: its top may be outside the picture."""

_SNUG: Final = 0.5
"""Share of their widths that those take who are in one basket."""

_ASIDE: Final = 0.3
"""How far out on a shoulder somebody sits, in its own widths."""

_ON_TABLE: Final = 0.62
"""Size of things that are set on a table, times what they are by themselves."""

_DEVICE: Final = 0.94
"""The same of what is no food: a microscope, a lamp."""

_VESSELS: Final[Mapping[str, float]] = {
    **dict.fromkeys(("plate", "cutting board", "shelf"), 0.8),
    **dict.fromkeys(("bowl", "basket", "box", "bucket", "barrel", "cup", "pot", "pan"), 0.86),
}
"""Things that hold small ones, and the share of their width that those take."""

_SET: Final = 0.86
"""Share of a table's width that is set."""

_BEFORE_SITTER: Final = 0.24
"""How far before the one at a table things are set, in widths of the table from its middle."""

_RISE_S: Final = 0.9
"""Seconds in which somebody takes off or lands."""

_AIRBORNE: Final = 0.3
"""Height in shares of the picture's to which somebody takes off in mid-film."""


def direct(
    spec: Spec, ground: Ground, light: Light, *, density: float, cameos: Cameos
) -> "Director":
    """A director whose figures fit the picture: measured small first, then made for good."""
    rough = Director(spec, ground, light, density=_ROUGH, cameos=cameos)
    fits = rough.measure()
    return Director(spec, ground, light, density=density, cameos=cameos, fits=fits)


_HUNG: Final = 1.2
"""Share of the height for those on ropes and rings, which come from above the picture."""

_ACROSS: Final = 1.7
"""Times the width of the picture from which on a thing goes through all of it: a cable."""

_RISES: Final[Mapping[Joint, float]] = {
    "top": 0.94,
    "middle": 0.5,
    "foot": 0.0,
    "wheels": 0.0,
}
"""Of happenings, how high up a thing they are, in shares of its height."""


_BEHIND: Final = ("inside", "over", "shoulders")
"""Joints of what is drawn behind that which carries it, as flames are."""


def _is_vast(prop: Prop) -> bool:
    return PROP_KINDS[prop.kind].is_background or prop.kind in VAST


def _runs_out(item: Item) -> bool:
    """Whether it goes beyond the picture, as arms do: no shadow, and no need to be seen whole."""
    return isinstance(item, Prop) and PROP_KINDS[item.kind].framed > 0


def _happens(item: Item) -> bool:
    return isinstance(item, Prop) and PROP_KINDS[item.kind].is_happening


def _is_handy(item: Prop) -> bool:
    return PROP_KINDS[item.kind].place in ("hand", "table")


def _solid_height(item: Item) -> float:
    if isinstance(item, Prop):
        return PROP_KINDS[item.kind].height * item.look.size
    return extent_of(item).top


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
        self._items: dict[str, Item] = {i.id: i for i in (*spec.props, *spec.subjects)}
        self._joints = joints_of(spec)
        self._wardrobe = Wardrobe(spec=spec, light=light, density=density, cameos=cameos)
        speed = world_speed(spec, self._roots(), ground, self._wardrobe)
        self.ground = replace(ground, speed=speed)
        self._ways = Ways(spec=spec, ground=self.ground, wardrobe=self._wardrobe, fits=self._fits)
        self._actors: dict[str, Actor] = {}

    def actors(self) -> list[Actor]:
        """All actors, from back to front, each after what carries it."""
        roots = sorted(self._roots(), key=lambda item: (-item.slot.depth, item.slot.x))
        near = [
            (root.slot.depth, [self._actor(part) for part in self._assembled(root)])
            for root in roots
        ]
        many = Multitude(
            spec=self._spec, ground=self.ground, wardrobe=self._wardrobe, ways=self._ways
        )
        return merged(many.actors(), near)

    def measure(self) -> dict[str, Fit]:
        """How each figure must be scaled and moved to be seen whole."""
        width, height = self.ground.size.width, self.ground.size.height
        free = width * (1 - 2 * MARGIN)
        fits: dict[str, Fit] = {}
        for root in self._roots():
            if _runs_out(root):
                continue
            parts = [part for part in (root, *self._carried_by(root)) if not _happens(part)]
            boxes = [self._actor(part).box() for part in parts or [root]]
            left, right = min(box.left for box in boxes), max(box.right for box in boxes)
            tall = self.ground.y(root.slot) - min(box.top for box in boxes)
            x = self.ground.x(root.slot)
            wide = right - left if right - left < _ACROSS * width else 1.0
            scale = min(1.0, free / max(1.0, wide), self._tallest(root) * height / max(1.0, tall))
            low, high = x + (left - x) * scale, x + (right - x) * scale
            if isinstance(root, Prop) and (_is_vast(root) or root.action in ("crash", "overturn")):
                low = high = x
            shift = max(0.0, width * MARGIN - low) - max(0.0, high - width * (1 - MARGIN))
            above = _HEADROOM * height - (self.ground.y(root.slot) - tall * scale)
            sink = min(max(0.0, above), root.slot.lift * height)
            fits[root.id] = Fit(scale=scale, shift=shift, half=(high - low) / 2, sink=sink)
        return fits

    def _tallest(self, item: Item) -> float:
        if isinstance(item, Subject) and item.action in FROM_ABOVE:
            return _HUNG
        under = Relation(kind="under", to=item.id)
        is_roof = any(other.relation == under for other in self._items.values())
        is_tree = isinstance(item, Prop) and PROP_KINDS[item.kind].is_tall
        return _TALLEST_TREE if is_roof and is_tree else _TALLEST

    def _assembled(self, root: Item) -> list[Item]:
        """A figure with all that it carries, in drawing order: passengers behind their vehicle."""
        parts = [p for p in (root, *self._carried_by(root)) if self._joint(p) != "embrace"]
        inside = [part for part in parts if self._joint(part) in _BEHIND or part.kind == "flames"]
        return [*inside, *(part for part in parts if part not in inside)]

    def _joint(self, item: Item) -> Joint | None:
        return self._joints[item.id][1] if item.id in self._joints else None

    def _roots(self) -> list[Item]:
        return [item for item_id, item in self._items.items() if item_id not in self._joints]

    def _carried_by(self, item: Item) -> list[Item]:
        direct = [i for key, i in self._items.items() if self._joints.get(key, ("",))[0] == item.id]
        return [part for one in direct for part in (one, *self._carried_by(one))]

    def _actor(self, item: Item) -> Actor:
        if item.id not in self._actors:
            self._actors[item.id] = self._make(item)
        return self._actors[item.id]

    def _make(self, item: Item) -> Actor:
        offset = item_random(self._spec.seed, item.id).random()
        joint = self._joints.get(item.id)
        blink = item_random(self._spec.seed, f"{item.id}-blink").random()
        return Actor(
            name=item.id,
            acts=self._acts(item),
            path=self._fixed(item, joint) if joint else self._path(item, offset),
            blink_offset=blink if isinstance(item, Subject) else -1.0,
            has_shadow=not _runs_out(item)
            and (joint is None or joint[1] in ("beside", "behind", "ahead")),
            presence=item.presence if self._fits else ALWAYS,
            is_beyond=item.slot.is_beyond,
            seconds=self._spec.seconds,
        )

    def _fixed(self, item: Item, joint: tuple[str, Joint]) -> Fixed:
        return Fixed(
            to=self._actor(self._items[joint[0]]),
            joint=joint[1],
            rate=self._wardrobe.cycle(item, item.action).cycles_per_second,
            shift=self._shift(item.id, joint),
            scale=self._scale(item, joint),
            rise=self._rise(item, joint),
            ascent=self._ascent(item, joint),
            is_turned=self._is_turned(item, joint),
        )

    def _rise(self, item: Item, joint: tuple[str, Joint]) -> float:
        """How far above the foot of the other it is seen, or below the hand that holds it.

        What is large in the arms hangs before the body, so that its holder's face is seen.
        """
        other = self._items[joint[0]]
        if joint[1] != "hold" or not isinstance(item, Prop):
            return _RISES.get(joint[1], 0.0) * _solid_height(other)
        return -sunk_by(item, other, self._scale(item, joint))

    def _ascent(self, item: Item, joint: tuple[str, Joint]) -> Ascent | None:
        climbed = self._items[joint[0]]
        if joint[1] != "climb" or not isinstance(climbed, Prop):
            return None
        turn = self._sharing(joint).index(item.id)
        return ascent_of(climbed, self._spec.seconds, turn=turn)

    def _is_turned(self, item: Item, joint: tuple[str, Joint]) -> bool:
        """Whether it is the one ahead of two partners on one seat: they look at each other."""
        if not isinstance(item, Subject) or joint[1] != "seat":
            return False
        sharing = self._sharing(joint)
        mates = [self._items[key] for key in sharing if key != item.id]
        near = [m for m in mates if isinstance(m, Subject) and item.id == m.partner]
        near += [m for m in mates if m.id == item.partner]
        return bool(near) and sharing.index(item.id) > sharing.index(near[0].id)

    def _scale(self, item: Item, joint: tuple[str, Joint]) -> float:
        """How much smaller a thing is than it would be by itself."""
        other = self._items[joint[0]]
        if joint[1] in ("hold", "hand"):
            return held_scale(item, other)
        if joint[1] in _RISES:
            most = 1.5 if isinstance(other, Prop) and _is_handy(other) else 4.0
            return min(most, max(0.6, extent_of(other).width / WIDE))
        if isinstance(item, Prop) and other.kind in _VESSELS:
            whole = sum(extent_of(self._items[key]).width for key in self._sharing(joint))
            return min(1.0, _VESSELS[other.kind] * extent_of(other).width / max(1.0, whole))
        if isinstance(item, Prop) and joint[1] == "seat" and other.kind in TABLES:
            laid = [self._items[key] for key in self._sharing(joint)]
            whole = sum(extent_of(one).width for one in laid if isinstance(one, Prop))
            is_small = item.kind in SERVED or item.kind in IN_HAND or item.kind in SCREENS
            usual = _ON_TABLE if is_small else _DEVICE
            return min(usual, _SET * extent_of(other).width / max(1.0, whole))
        return 1.0

    def _sharing(self, joint: tuple[str, Joint]) -> list[str]:
        """Ids of those that are fixed to the same, in the same way."""
        return [key for key, other in self._joints.items() if other == joint]

    def _acts(self, item: Item) -> tuple[Act, ...]:
        """The sprites of each thing that it does, in order."""
        root = self._items[root_of(item.id, self._joints)]
        scale = self.ground.scale(root.slot) * self._fits.get(root.id, Fit()).scale
        prop = self._items.get((isinstance(item, Subject) and item.prop) or "")
        joint = self._joint(prop) if prop else None
        held = prop if isinstance(prop, Prop) and joint == "embrace" else None
        return tuple(
            Act(
                start_s=start_s,
                sheet=self._wardrobe.sheet(
                    item, action, scale, is_holding=joint in HANDS, held=held
                ),
                idling=self._wardrobe.idling(item, action, is_holding=joint in HANDS),
            )
            for start_s, action in self._actions(item)
        )

    def _actions(self, item: Item) -> list[tuple[float, str]]:
        """What it does, with the seconds from which on."""
        if isinstance(item, Prop):
            return [(0.0, item.action)]
        if self._joint(item) == "inside":
            return [(0.0, item.action if item.action == "sleep" else "sit")]
        later = [(beat.at * self._spec.seconds, beat.action) for beat in item.beats]
        return [(0.0, item.action), *later]

    def _path(self, item: Item, offset: float) -> Path:
        """Its way through all that it does, each part from where the one before it ends."""
        (_, first), *later = self._actions(item)
        start = self._ways.start(item, first)
        legs = [(0.0, self._ways.path(item, first, start, offset))]
        for begun, action in later:
            path = one_after_another(legs)
            here = path(begun)
            ground_y = self._ways.footing(item, action)
            lift = _AIRBORNE * self.ground.size.height if action == "fly" else 0.0
            lift = max(lift, ground_y - start.y if action in ("fly", "float") else 0.0)
            begin = replace(
                start,
                x=here.x,
                y=ground_y - lift,
                facing=1.0 if here.facing >= 0 else -1.0,
            )
            way = self._ways.path(item, action, begin, offset)
            legs.append((begun, rising(way, y=here.y, seconds=_RISE_S)))
        return one_after_another(legs) if later else legs[0][1]

    def _shift(self, item_id: str, joint: tuple[str, Joint]) -> float:
        """Those who share a seat sit side by side, as wide as they are: drawing units ahead.

        What happens to a thing is at its middle, the smoke of tyres behind it; who is on a
        shoulder has its head beside the face, not before it.
        """
        if joint[1] in _RISES:
            return -0.4 * extent_of(self._items[joint[0]]).width if joint[1] == "wheels" else 0.0
        if joint[1] == "shoulder":
            item = self._items[item_id]
            return -_ASIDE * extent_of(item).width * self._scale(item, joint)
        sharing = self._sharing(joint)
        scales = [self._scale(self._items[key], joint) for key in sharing]
        is_snug = joint[1] == "inside" and self._items[joint[0]].kind in BASKETS
        is_perched = self._items[joint[0]].kind == "bough"
        usual = _SNUG if is_snug else ON_BOUGH if is_perched else SIDE_BY_SIDE
        near = [usual if scale == 1 else scale for scale in scales]
        widths = [
            share * extent_of(self._items[key]).width
            for share, key in zip(near, sharing, strict=True)
        ]
        at = sharing.index(item_id)
        if len(sharing) == 2 and all(self._reach(key) for key in sharing):
            widths = [2 * self._reach(key) for key in sharing]
        is_near = (
            scales[at] != 1 and joint[1] == "seat" and self._items[item_id].kind not in SCREENS
        )
        aside = self._toward_sitter(joint[0]) if is_near else 0.0
        return sum(widths[:at]) + (widths[at] - sum(widths)) / 2 + aside

    def _reach(self, item_id: str) -> float:
        """How far from the middle between the two a partner is; 0 for others."""
        item = self._items[item_id]
        if not isinstance(item, Subject) or item.partner is None or item.character is not None:
            return 0.0
        return motion(item.kind, item.action).reach * item.look.size

    def _toward_sitter(self, table: str) -> float:
        """How far what is on a table is moved to the one who alone sits at it: drawing units."""
        sitters = [
            item
            for item in self._items.values()
            if item.relation and item.relation.kind == "at" and item.relation.to == table
        ]
        if len(sitters) != 1:
            return 0.0
        ahead = -1 if sitters[0].slot.x < self._items[table].slot.x else 1
        is_seated = isinstance(sitters[0], Subject) and sitters[0].mount is not None
        share = _BEFORE_SITTER if is_seated else _BEFORE_SITTER / 3
        return ahead * share * extent_of(self._items[table]).width
