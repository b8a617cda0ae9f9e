"""Whence a film is seen: from above where its land and all that is in it have such a view."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.from_above import VEHICLES, has_top
from vitascope.engines.animatic.art.props import KINDS as PROPS
from vitascope.engines.animatic.art.settings.lands import AFLOAT, PARASOLS, Land, land_of
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECTS
from vitascope.engines.animatic.art.whales_above import WHALES
from vitascope.engines.animatic.spec import Camera, Height, Prop, Spec, Subject

Item: TypeAlias = Subject | Prop

_LEAPING: Final = frozenset({"jump", "flip"})
"""What swimmers do above the water, and is seen from aside."""

_GROWN: Final = frozenset(
    {"tree", "pine tree", "palm tree", "cherry tree", "apple tree", "bush", "bamboo", "flower",
     "tulip", "sunflower", "rock", "mountain", "street lamp", "skyscraper", "house", "cottage"}
)  # fmt: skip
"""Things of which a land shows several already."""

_COURSES: Final = frozenset({"road", "path", "shore road"})


def settled(spec: Spec) -> Spec:
    """The spec with its camera as high as can be drawn, without what the land shows by itself."""
    if spec.camera.height == "level":
        return spec
    land = land_of(spec.setting, spec.around)
    if land is None or spec.still is not None:
        return _at(spec, "level")
    spec = _with_parasols(spec)
    fewer = _without_shown(spec, land)
    items = (*fewer.subjects, *fewer.props)
    is_driven = any(prop.kind in VEHICLES and _is_on_wheels(prop) for prop in fewer.props)
    is_swum = bool(fewer.subjects) and all(_is_wet(subject) for subject in fewer.subjects)
    is_swum = is_swum and not any(subject.action in _LEAPING for subject in fewer.subjects)
    # A whale is as large as a lake from above.
    is_vast = any(subject.kind in WHALES for subject in fewer.subjects) and land.cover != "water"
    # The traffic of a city is seen between its houses only from straight above.
    is_jammed = sum(p.kind in VEHICLES for p in spec.props) > sum(
        p.kind in VEHICLES for p in fewer.props
    )
    asks_down = (
        (is_swum and not is_vast)
        or is_jammed
        or spec.camera.height == "overhead"
        or (is_driven and _COURSES & set(land.courses))
    )
    if asks_down and land.cover != "peaks" and all(has_top(item.kind) for item in items):
        return _at(_afloat(_without_riders(fewer)), "overhead")
    if all(_is_seen_aslant(item, fewer, land) for item in items):
        return _at(_afloat(fewer), "aloft")
    return _at(spec, "level")


def raised(spec: Spec, camera: Camera) -> Camera:
    """Another camera of a film: as high as its land allows, as close as the one before."""
    high = settled(replace(spec, camera=camera)).camera
    return replace(high, closeness=spec.camera.closeness)


def _at(spec: Spec, height: Height) -> Spec:
    return replace(spec, camera=replace(spec.camera, height=height))


def _afloat(spec: Spec) -> Spec:
    """The spec with word of those who are in the water of its land."""
    is_wet = any(_is_wet(item) for item in (*spec.subjects, *spec.props))
    return replace(spec, around=(*spec.around, AFLOAT)) if is_wet else spec


_SWIMMING: Final = frozenset(
    {"swim", "surf", "float", "dive", "row", "sail", "windsurf", "kitesurf", "waterski"}
)


def _is_wet(item: Item) -> bool:
    if isinstance(item, Prop):
        return PROPS[item.kind].place == "water"
    return SUBJECTS[item.kind].medium == "water" or item.action in _SWIMMING


def _with_parasols(spec: Spec) -> Spec:
    """The spec with word of a beach full of parasols, which are then its own."""
    several = sum(prop.kind == "umbrella" for prop in spec.props) > 1
    if spec.setting not in ("beach", "shore") or not several:
        return spec
    items = [i for i in (*spec.subjects, *spec.props) if i.kind != "umbrella"]
    return replace(_with_only(spec, items), around=(*spec.around, PARASOLS))


def _is_on_wheels(item: Item) -> bool:
    return isinstance(item, Prop) and PROPS[item.kind].place == "ground"


def _is_seen_aslant(item: Item, spec: Spec, land: Land) -> bool:
    """Whether it would stand on open ground, float or fly, so that its side view does."""
    if isinstance(item, Subject):
        if item.action == "fly" or SUBJECTS[item.kind].medium == "air" or item.mount:
            return item.mount is None or _is_borne(item.mount, spec, land)
        is_wet = SUBJECTS[item.kind].medium == "water"
        return land.cover == "water" if is_wet else land.is_open and land.cover != "water"
    place = PROPS[item.kind].place
    if place == "water":
        is_wide = land.cover == "water" or not {"lake", "sea"}.isdisjoint(land.courses)
        return is_wide or ("river" in land.courses and len(spec.props) + len(spec.subjects) == 1)
    return place != "ground" or land.is_open


def _is_borne(carrier: str, spec: Spec, land: Land) -> bool:
    below = next((i for i in (*spec.props, *spec.subjects) if i.id == carrier), None)
    return below is not None and _is_seen_aslant(below, spec, land)


def _without_shown(spec: Spec, land: Land) -> Spec:
    """Without trees in a wood, and without the traffic and the passers-by of a city."""
    many = Counter(_sort_of(item) for item in (*spec.subjects, *spec.props))

    def is_shown(item: Item) -> bool:
        is_several = many[_sort_of(item)] > 1
        if item.kind in _GROWN:
            return is_several or land.stands == "towers"
        is_traffic = item.kind in VEHICLES or item.kind in SUBJECTS
        return land.stands == "towers" and is_several and is_traffic and not _flies(item)

    return _with_only(spec, [i for i in (*spec.subjects, *spec.props) if not is_shown(i)])


def _sort_of(item: Item) -> str:
    """People of any kind are one sort."""
    is_person = item.kind in SUBJECTS and SUBJECTS[item.kind].family == "person"
    return "person" if is_person else item.kind


def _flies(item: Item) -> bool:
    return isinstance(item, Subject) and SUBJECTS[item.kind].medium != "ground"


def _without_riders(spec: Spec) -> Spec:
    """Without those whom the roof of a car hides."""
    roofed = {prop.id for prop in spec.props if _is_on_wheels(prop)}
    items = [i for i in (*spec.subjects, *spec.props) if getattr(i, "mount", None) not in roofed]
    return _with_only(spec, items)


def _with_only(spec: Spec, items: Sequence[Item]) -> Spec:
    """The spec with these items, and no ties to others."""
    ids = {item.id for item in items}

    def tied(name: str | None) -> str | None:
        return name if name in ids else None

    subjects = tuple(
        replace(
            item,
            prop=tied(item.prop),
            mount=tied(item.mount),
            partner=tied(item.partner),
            relation=item.relation if item.relation and item.relation.to in ids else None,
        )
        for item in items
        if isinstance(item, Subject)
    )
    props = tuple(
        replace(item, relation=item.relation if item.relation and item.relation.to in ids else None)
        for item in items
        if isinstance(item, Prop)
    )
    camera = replace(spec.camera, target=tied(spec.camera.target))
    return replace(spec, subjects=subjects, props=props, camera=camera)
