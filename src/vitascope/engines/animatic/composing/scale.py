"""How large living things are beside each other: as in life beside people, smaller in a herd.

Alone, small animals are drawn larger than life, so that their faces read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.composing.figures import HEIGHT_UNIT, WIDTH_UNIT, extent_of
from vitascope.engines.animatic.spec import Prop, Subject

Item = TypeVar("Item", Subject, Prop)

_LIFE_CM: Final = {
    "basset hound": 44, "chihuahua": 34, "maine coon": 48, "persian cat": 40, "pomeranian": 36,
    "shiba inu": 54, "siamese cat": 42, "spaniel": 52, "sphynx cat": 40, "terrier": 46,
    "yorkshire terrier": 34, "labrador": 78, "golden retriever": 78, "samoyed": 74, "husky": 76,
    "bird": 25, "bulldog": 55, "canary": 20, "cardinal": 24, "cat": 42, "chick": 16,
    "chicken": 45, "cockatoo": 42, "corgi": 48, "crow": 40, "dachshund": 42, "dog": 74, "dove": 28,
    "duck": 42, "duckling": 20, "eagle": 75, "falcon": 45, "fox": 62, "frog": 20, "goose": 78,
    "guinea pig": 22, "hamster": 18, "hawk": 52, "hedgehog": 22, "kitten": 26, "koala": 62,
    "lamb": 55, "lemur": 48, "monkey": 72, "mouse": 16, "owl": 52, "parrot": 42, "peacock": 110,
    "penguin": 95, "pheasant": 62, "pigeon": 30, "puffin": 34, "puppy": 38, "rabbit": 38,
    "raccoon": 48, "raven": 52, "red panda": 50, "robin": 22, "rooster": 62, "seagull": 42,
    "skunk": 38, "snowy owl": 58, "sparrow": 18, "squirrel": 30, "swan": 125, "toucan": 44,
    "turkey": 88, "vulture": 90, "woodpecker": 28,
}  # fmt: skip
"""Heights of kinds that are drawn much larger than they are, in centimetres: common figures of
field guides, rounded; a sitting cat is as high as her head."""

_TRUTH: Final = 0.8
"""How far such a kind is made smaller beside people: 1 is to life, where a face is a few pixels."""

_LEAST_CM: Final = 32.0
"""Height that stays, so that it is seen at all."""

_CRAWLING: Final = 0.5
_LEAST_CRAWLING_CM: Final = 18.0
"""Size of insects, spiders and snails beside people, times what it is alone; and their height in
centimetres that stays, so that they are not lost."""

_ABREAST: Final = 1.2
"""Widths of the picture that three and more fill side by side at most; part of each is hidden."""

_ALONG_WATER: Final = 0.86
"""The same of those who are in the water, all at one height."""

_OF_MANY: Final = 0.78
"""Times as large as else those are behind whom many more are seen."""

_AFLOAT: Final = frozenset({"wade", "lap", "soak"})

_SMALLEST: Final = 0.5
"""Of a herd, beside one alone."""

_BOUGH_FOR: Final = 110.0
"""Height of who is on a bough of usual size."""

BASKETS: Final = frozenset(
    {"basket", "box", "crate", "bucket", "cup", "gift", "pot", "shoe", "sack"}
) | {
    "hatched egg",
    "hamster ball",
    "burrow",
    "hollow trunk",
}
"""Small things that animals sit in."""

_WALKED: Final = 0.55
"""Size of a wall on which somebody goes, beside one that is higher than a man."""

_LEAF: Final = 2.8
"""Width of a leaf, in widths of who is on it."""

_BALL: Final = 0.3
"""Width of a ball on which somebody stands, in widths of that body."""

_SNUG: Final = 0.62
"""Share of their widths that those take who sit in one basket together."""

_LOOSE: Final = 1.3
"""Width of a box at most, in widths of the small one in it."""

_ROOMIEST: Final = 2.6

ROOM_BELOW: Final = {
    "table": 0.84, "desk": 0.8, "school desk": 0.7, "chair": 0.42, "bench": 0.48, "stool": 0.84,
    "bed": 0.34, "deck chair": 0.4, "piano": 0.5,
}  # fmt: skip
"""Of furniture under which somebody can be, the share of its height that is free there."""

_MID_DEPTH: Final = 0.35

_GIANT: Final = 4.0
"""Times as large as others somebody is who is a giant: all are to be seen as they are."""


def sized(
    subjects: Sequence[Subject], props: Sequence[Prop], *, is_portrait: bool
) -> tuple[list[Subject], list[Prop]]:
    """All items as large as they are beside each other, before anybody has a place."""
    living = abreast(beside_people(subjects), is_portrait=is_portrait)
    living = aloft(living, is_portrait=is_portrait)
    living = snug(perched(below(living, props)), props)
    return contrasted(living, fleet(fitted(living, props), is_portrait=is_portrait))


def beside_people(subjects: Sequence[Subject], others: Sequence[Subject] = ()) -> list[Subject]:
    """Animals nearer to life size, if people are among them or among the `others`."""
    everyone = (*subjects, *others)
    if not any(SUBJECT_KINDS[subject.kind].family == "person" for subject in everyone):
        return list(subjects)
    ridden = {subject.mount for subject in everyone}
    return [each if each.id in ridden else _to_life(each) for each in subjects]


def _to_life(subject: Subject) -> Subject:
    life = _LIFE_CM.get(subject.kind)
    is_told = subject.look.size >= _TOLD_GIANT
    if SUBJECT_KINDS[subject.kind].family == "critter" and not is_told:
        drawn = extent_of(replace(subject, action="stand")).top / subject.size
        return _resized(subject, min(1.0, max(_CRAWLING, _LEAST_CRAWLING_CM / drawn)))
    if life is None or subject.character is not None or is_told:
        return subject
    drawn = extent_of(replace(subject, action="stand")).top / subject.size
    factor = max((life / drawn) ** _TRUTH, _LEAST_CM / drawn)
    return _resized(subject, min(1.0, factor))


def abreast(subjects: Sequence[Subject], *, is_portrait: bool) -> list[Subject]:
    """A herd, caravan or crowd as small as it takes for each to be seen."""
    sizes = [subject.size for subject in subjects]
    if len(subjects) < 3 or max(sizes) > _GIANT * min(sizes):
        return list(subjects)
    unit = WIDTH_UNIT.at(_MID_DEPTH, is_portrait=is_portrait)
    whole = sum(extent_of(subject).width for subject in subjects) * unit
    is_afloat = all(subject.action in _AFLOAT for subject in subjects)
    share = _ALONG_WATER if is_afloat else _ABREAST
    factor = min(1.0, max(_SMALLEST, share / whole))
    if any(subject.more for subject in subjects):
        factor = max(_SMALLEST, factor * _OF_MANY)
    return [_resized(subject, factor) for subject in subjects]


def contrasted(
    subjects: Sequence[Subject], props: Sequence[Prop]
) -> tuple[list[Subject], list[Prop]]:
    """`a giant duck next to a tiny boat`: who is told to be large is larger than who is small."""
    items = (*subjects, *props)
    large = [item for item in items if item.look.size >= _TOLD_LARGE]
    small = [item for item in items if item.look.size <= _TOLD_SMALL]
    if not large or not small:
        return list(subjects), list(props)
    least = min(extent_of(item).top for item in large)
    most = max(extent_of(item).top for item in small)
    factor = max(1.0, _CONTRAST * most / max(1.0, least)) ** 0.5
    ways = {**{i.id: factor for i in large}, **{i.id: 1 / factor for i in small}}
    return (
        [_resized(each, ways.get(each.id, 1.0)) for each in subjects],
        [_resized(each, ways.get(each.id, 1.0)) for each in props],
    )


_TOLD_LARGE: Final = 1.25
_TOLD_SMALL: Final = 0.8
_TOLD_GIANT: Final = 1.5
"""Sizes in words from which on, and up to which, somebody is told to be large or small."""

_CONTRAST: Final = 1.7
"""Times as high as the small ones the large ones are at least."""


def aloft(subjects: Sequence[Subject], *, is_portrait: bool) -> list[Subject]:
    """Large fliers as small as it takes to be seen in the sky, not standing on the ground."""
    unit = HEIGHT_UNIT.at(_MID_DEPTH, is_portrait=is_portrait)
    factors = {
        subject.id: min(1.0, _IN_SKY / max(0.01, extent_of(subject).top * unit))
        for subject in subjects
        if subject.action == "fly" and subject.mount is None and subject.character is None
    }
    return [_resized(s, factors.get(s.mount or s.id, 1.0)) for s in subjects]


_IN_SKY: Final = 0.34
"""Share of the picture's height that somebody takes at most who flies."""


def below(subjects: Sequence[Subject], props: Sequence[Prop]) -> list[Subject]:
    """Animals under a table or a chair no higher than the room that is there."""
    tops = {p.id: p.size * ROOM_BELOW.get(p.kind, 0.0) * PROP_KINDS[p.kind].height for p in props}
    return [_stooped(each, tops) for each in subjects]


def _stooped(subject: Subject, tops: Mapping[str, float]) -> Subject:
    relation = subject.relation
    free = tops.get(relation.to, 0.0) if relation and relation.kind == "under" else 0.0
    return _resized(subject, min(1.0, free / extent_of(subject).top)) if free else subject


def perched(subjects: Sequence[Subject]) -> list[Subject]:
    """Animals on somebody's shoulder, head or lap no larger than it can carry."""
    owners = {subject.id: extent_of(subject).top for subject in subjects}
    return [_borne(each, owners) for each in subjects]


def _borne(subject: Subject, owners: Mapping[str, float]) -> Subject:
    relation = subject.relation
    share = _ON_BODY.get(relation.kind, 0.0) if relation else 0.0
    is_person = SUBJECT_KINDS[subject.kind].family == "person"
    if relation is None or not share or is_person or relation.to not in owners:
        return subject
    return _resized(subject, min(1.0, share * owners[relation.to] / extent_of(subject).top))


_ON_BODY: Final = {"shoulder": 0.4, "head": 0.36, "hand": 0.3, "lap": 0.5}
"""Height of who is carried there at most, in heights of who carries."""


def fleet(props: Sequence[Prop], *, is_portrait: bool) -> list[Prop]:
    """Several large things in the air, on the water or on a road so small that each is seen."""
    wide = [p for p in props if extent_of(p).width > _LARGE]
    large = [p for p in wide if PROP_KINDS[p.kind].place == "air"]
    factor = 1.0 if len(large) < 2 else _IN_FLEET
    ways = {p.id: factor * (_OF_MANY if p.more else 1.0) for p in large}
    ships = [p for p in wide if PROP_KINDS[p.kind].place == "water"]
    driven = [p for p in props if p.action == "drive" and PROP_KINDS[p.kind].place == "ground"]
    unit = WIDTH_UNIT.at(_MID_DEPTH, is_portrait=is_portrait)
    for row, least in ((ships, _AFAR), (driven, _IN_CONVOY)):
        whole = sum(extent_of(one).width for one in row) * unit
        if len(row) > 1 and whole > _ABREAST:
            ways |= dict.fromkeys((p.id for p in row), max(least, _ABREAST / whole))
    return [_resized(p, ways.get(p.id, 1.0)) for p in props]


_LARGE: Final = 240.0
"""Width in drawing units from which things in the air hide each other."""

_AFAR: Final = 0.3
"""Size of a ship of a fleet at least, times what it is alone."""

_IN_FLEET: Final = 0.55
"""Size of each of several of them, times what it is alone."""

_IN_CONVOY: Final = 0.4
"""The same of what drives or sails one behind the other, at least."""


def fitted(subjects: Sequence[Subject], props: Sequence[Prop]) -> list[Prop]:
    """Boughs and baskets as large as suits who is on or in them: a robin's is no leopard's."""
    on: dict[str, list[Subject]] = {}
    lenses = {prop.id for prop in props if prop.kind in _LOOKED_THROUGH}
    for subject in subjects:
        is_inside = subject.relation is not None and subject.relation.kind in ("inside", "on")
        carrier = subject.relation.to if subject.relation and is_inside else subject.mount
        on.setdefault(carrier or "", []).append(replace(subject, action="stand"))
        if subject.prop in lenses:
            on.setdefault(subject.prop or "", []).append(subject)
    return [_fitted(prop, on[prop.id]) if prop.id in on else prop for prop in props]


def _fitted(prop: Prop, riders: Sequence[Subject]) -> Prop:
    scale = 1.0
    if prop.kind == "bough":
        high = _bough_scale(max(extent_of(rider).top for rider in riders))
        long = sum(extent_of(rider).width for rider in riders) * ON_BOUGH
        scale = max(high, min(_LONGEST, long / (_PERCHED * extent_of(prop).width)))
    elif prop.kind == "brick wall":
        scale = _WALKED
    elif prop.kind == "broad leaf":
        wide = sum(extent_of(rider).width for rider in riders) * _LEAF
        scale = min(1.0, max(0.3, wide / extent_of(prop).width))
    elif prop.kind == "ball":
        wide = max(extent_of(rider).width for rider in riders) * _BALL
        scale = min(5.0, max(1.0, wide / extent_of(prop).width))
    elif prop.kind in _LOOKED_THROUGH:
        scale = min(1.0, _OF_HOLDER * extent_of(riders[0]).top / extent_of(prop).top)
    elif prop.kind in BASKETS:
        wide = sum(extent_of(rider).width for rider in riders) / extent_of(prop).width
        scale = min(_ROOMIEST, max(min(1.0, _LOOSE * wide), _SNUG * wide))
    return replace(prop, slot=replace(prop.slot, scale=round(scale, 3)))


def snug(subjects: Sequence[Subject], props: Sequence[Prop]) -> list[Subject]:
    """Many in one basket no larger than the largest basket has room for."""
    baskets = {prop.id: extent_of(prop).width for prop in props if prop.kind in BASKETS}
    inside: dict[str, float] = {}
    for one in subjects:
        if one.relation and one.relation.kind == "inside" and one.relation.to in baskets:
            width = extent_of(replace(one, action="stand")).width
            inside[one.relation.to] = inside.get(one.relation.to, 0.0) + width
    factors = {key: _ROOMIEST * baskets[key] / (_SNUG * wide) for key, wide in inside.items()}
    return [
        _resized(one, min(1.0, factors.get(one.relation.to, 1.0)) if one.relation else 1.0)
        for one in subjects
    ]


_LOOKED_THROUGH: Final = frozenset({"magnifying glass"})
_OF_HOLDER: Final = 0.36
"""Height of such a thing, in heights of who holds it: a frog is not hidden behind it."""

ON_BOUGH: Final = 0.72
"""Share of its width that each of several takes on a bough: tails overlap, heads do not."""

_PERCHED: Final = 0.75
_LONGEST: Final = 1.5
"""Share of a bough on which one can sit; its size at most, of the usual one."""


def _bough_scale(height: float) -> float:
    return round(min(1.0, max(_SMALLEST, height / _BOUGH_FOR)), 3)


def _resized(item: Item, factor: float) -> Item:
    scale = round(item.slot.scale * factor, 3)
    return replace(item, slot=replace(item.slot, scale=scale))
