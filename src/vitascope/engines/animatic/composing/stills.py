"""Things filmed alone: what they lie on, how near they are, what is behind, what is poured.

A film about a cup of coffee is no view of a kitchen: it is a table top with the kitchen behind it,
out of focus. Living things and what is large are filmed where they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, cast

from vitascope.engines.animatic.art.colour import luma
from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECTS
from vitascope.engines.animatic.art.things.pours import KINDS as POURS
from vitascope.engines.animatic.composing.bowls import bowl_of
from vitascope.engines.animatic.composing.doings import BURNING
from vitascope.engines.animatic.composing.sizes import TINY, is_in_vessel
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.reader import words_of
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.spec import Still, Surface
from vitascope.engines.animatic.words.tables import tables

_NEAR: Final = 2.3
"""How many times as large as elsewhere small things are."""

_POURED_FROM: Final = 1.85
"""The same where a bottle or a jug is seen above them, too."""

_SMALL: Final = 130.0
"""Height in drawing units up to which a thing is filmed from near."""

_TOPS: Final = frozenset({"table", "desk", "counter"})
"""Kinds of which only the top is seen."""

HOLDING: Final = frozenset({"offering hand", "offering hands"})
"""Kinds that show hands with what they hold."""

_FLOWERS: Final = frozenset(
    {"rose", "tulip", "sunflower", "flower", "leaf", "dandelion", "dewdrop"}
)
"""What grows, and is filmed without anything below it."""

_HOLDERS: Final = frozenset(
    {
        "vase",
        "pot",
        "jar",
        "glass",
        "bucket",
        "plant",
        "bowl",
        "basket",
        "fish bowl",
        "bowl of two fish",
    }
    | {"pan", "cauldron"}
)

_IN_HOLDERS: Final = {
    "tulip": "vase of tulips",
    "rose": "vase of roses",
    "sunflower": "vase of sunflowers",
    "bouquet": "vase",
    "flower": "vase",
    "cactus": "potted cactus",
    "potted cactus": "potted cactus",
    "plant": "plant",
    "goldfish": "fish bowl",
    "fish": "fish bowl",
    "easter egg": "easter basket",
}
"""What stands in a vase or a pot, and the one thing that both are."""

_CUT: Final = frozenset({"tulip", "rose", "sunflower", "bouquet", "flower"})
_VASES: Final = frozenset({"vase", "pot", "jar", "glass", "plant"})
"""What flowers are in as in a vase; in a basket they are what they are."""

_STONE_TOPS: Final = ("counter", "countertop")

_DARK_GROUND: Final = "#131319"
"""Behind what is lit dramatically in a studio."""

_BLACKISH: Final = 0.2
"""Luma of a top below which the ground behind it is dark too."""

_IN_WATER: Final = frozenset({"water", "clear water", "sparkling water", "swimming pool", "pool"})

_WATERS: Final = frozenset({"lake", "river", "sea"})

_SEVERAL: Final = frozenset({"sushi", "grapes", "fries", "popcorn", "books", "balloons", "cherry"})
"""Kinds whose drawing is several already."""

_VAGUE: Final = 5
"""A plural or a bunch without a number counts so many at most."""

_POURED: Final = frozenset({"pour", "drip"})

_POURED_ON: Final = frozenset({"inside", "on", "above"})


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What a film of these things shows around them."""

    roles: list[Role]
    """Without those of whom only the top is seen."""
    setting: str
    still: Still | None = None
    backdrop: str | None = None


def potted(roles: list[Role]) -> list[Role]:
    """The roles with what stands in a vase or a pot made one thing with it."""
    held: set[int] = set()
    for role in roles:
        kind, within = role.thing.noun.kind, role.relation
        if within is None or within[0] != "inside" or within[1].thing.noun.kind not in _HOLDERS:
            continue
        holder = within[1]
        if kind in _CUT and holder.thing.noun.kind not in _VASES:
            continue
        both = _IN_HOLDERS.get(kind) or _cooked(kind, holder.thing.noun.kind)
        if both is None:
            continue
        both = bowl_of(role.thing.count) if both == "fish bowl" else both
        look = replace(role.thing.look, material=None, size=1.0)
        if both in (kind, holder.thing.noun.kind):
            look = replace(holder.thing.look, material=None)
        noun = replace(holder.thing.noun, kind=both)
        holder.thing = replace(holder.thing, noun=noun, look=look, count=1)
        held.add(id(role))
    return [role for role in roles if id(role) not in held]


def _cooked(kind: str, holder: str) -> str | None:
    """`soup in a pot` is in no second bowl."""
    if kind not in tables().parts["plate"] or holder not in _COOKING | {"bowl"}:
        return None
    return kind if holder == "bowl" else holder


_COOKING: Final = frozenset({"pot", "pan", "cauldron"})


def poured(roles: list[Role]) -> bool:
    """Make jets of the liquids that are poured into something, in place.

    What is seen of a thing alone, such as steam, goes to a thing, or is left out.

    Returns:
        Whether anything was left out.
    """
    liquids = tables().liquids
    for role in roles:
        _tell_drops(role, roles)
        kind = role.thing.noun.kind
        is_poured = role.action in _POURED and role.relation is not None
        if kind in liquids and is_poured and role.relation and role.relation[0] in _POURED_ON:
            if role.relation[1].thing.noun.kind == "glass":
                _fill_glass(role.relation[1], kind)
            color = (kind == "glass" and role.thing.look.color) or liquids[kind]
            role.thing = replace(
                role.thing,
                noun=replace(role.thing.noun, kind="stream", use="none", motion="rest"),
                look=replace(role.thing.look, color=color, material=None, size=1.0),
                count=1,
            )
    solid = [role for role in roles if not role.is_subject and _is_on_ground(role)]
    is_loose = False
    for role in [role for role in roles if _is_happening(role)]:
        on = role.relation[1] if role.relation else next(iter(solid), None)
        burns = on is not None and on.thing.noun.kind in BURNING
        if on is None or on not in solid or (burns and role.thing.noun.kind == "flames"):
            roles.remove(role)
            is_loose = True
        else:
            role.relation = ("on", on)
    return is_loose


def _tell_drops(role: Role, roles: Sequence[Role]) -> None:
    """A drop that falls is seen itself, many are seen on the thing that they cover."""
    kind, noun = role.thing.noun.kind, role.thing.noun
    if kind == "drops" and role.action == "fall":
        role.thing = replace(role.thing, noun=replace(noun, kind="dewdrop"), count=1)
    if kind == "dewdrop" and role.thing.count > 1 and len(roles) > 1:
        role.thing = replace(role.thing, noun=replace(noun, kind="drops"), count=1)


def _fill_glass(role: Role, kind: str) -> None:
    """A glass has the colour of what is poured into it, and wine a glass of its own."""
    thing = role.thing
    look = replace(thing.look, material=None, color=tables().liquids[kind])
    if kind == "wine":
        look = replace(look, color=None)
        thing = replace(thing, noun=replace(thing.noun, kind="wine"))
    role.thing = replace(thing, look=look)


def viewed(
    reading: Reading,
    roles: list[Role],
    setting: str,
    lexicon: Lexicon,
    *,
    is_dramatic: bool,
    is_dark: bool = False,
) -> View:
    """How things are seen that a film is about, and where.

    Args:
        reading: Of the prompt.
        roles: Of the film.
        setting: Where it plays; of weight only if the prompt says it.
        lexicon: Knows the settings that there are.
        is_dramatic: Whether a studio's ground is dark when nobody says.
        is_dark: Whether the place is said to be dark.
    """
    said = {phrase.topic: phrase.value for phrase in reversed(reading.said)}
    ground = said.get("backdrop")
    place = setting if reading.places else None
    if "surface" not in said and _is_afloat(place, roles, reading):
        said = {**said, "surface": "water"}
        place = None if _is_in_water(reading) else place
    if place is None and setting == "snow" and "surface" not in said:
        place = setting
    if place == "workshop" and any(p.said.word == "studio" for p in reading.places):
        place = _studio_of(roles)
    if ground and (place in (None, "sky") or SETTING_KINDS[place].is_indoor):
        place = "studio"
    if is_dark and place == "studio":
        ground = ground or _DARK_GROUND
    things = [role for role in roles if role.thing.noun.kind not in _TOPS]
    if not roles and place in (None, "studio") and not SETTING_KINDS[setting].is_indoor:
        # Of what is not drawn no empty studio is left, but a picture of its colours.
        place = setting if SETTING_KINDS[setting].is_dream else "abstract" if ground else place
    plain = View(roles=roles, setting=place or setting, backdrop=ground)
    has_top = len(things) < len(roles)
    if not things or not all(_is_small(r) or (has_top and _is_on_top(r, things)) for r in things):
        return plain
    surface, color = _surface(said.get("surface"), roles)
    if not _is_laid(things, surface, place):
        return plain
    at_home = setting if SETTING_KINDS[setting].is_indoor else "room"
    setting = place or _usual_setting(things, lexicon, has_top=has_top) or at_home
    if said.get("surface", "").startswith("pedestal") and place is None:
        setting = "studio"
    if setting == "studio" and ground is None and (is_dramatic or _is_blackish(color)):
        ground = _DARK_GROUND
    is_growing = all(role.thing.noun.kind in _FLOWERS for role in things)
    if surface is None:
        surface = "paper" if setting == "studio" and (ground or is_growing) else _usual_top(setting)
        surface = "air" if is_growing and setting != "studio" else surface
    _count_once(things)
    is_poured = any(role.thing.noun.kind in POURS for role in things)
    still = Still(surface=surface, color=color, nearness=_POURED_FROM if is_poured else _NEAR)
    backdrop = ground if setting == "studio" else None
    return View(roles=things, setting=setting, still=still, backdrop=backdrop)


def _studio_of(roles: Sequence[Role]) -> str:
    """Which studio is meant: of who makes something, who moves, or what is photographed."""
    acts = {role.action or role.thing.noun.action for role in roles if role.is_subject}
    trades = {role.thing.noun.at for role in roles if role.is_subject}
    if acts & _MOVED or "dance studio" in trades:
        return "dance studio"
    if acts & _HEARD or "stage" in trades:
        return "recording studio"
    return "workshop" if acts & _MADE or "workshop" in trades else "studio"


_MADE: Final = frozenset({"paint", "build", "hammer", "pot", "saw", "forge"})
_HEARD: Final = frozenset({"play", "sing", "strum", "drum", "fiddle", "conduct", "mix"})
_MOVED: Final = frozenset({"yoga", "warrior", "stretch", "ballet", "dance", "meditate"})


def _count_once(things: Sequence[Role]) -> None:
    """A plural of what is drawn as several is one drawing."""
    for role in things:
        if role.thing.noun.kind in _SEVERAL and role.thing.count <= _VAGUE:
            role.thing = replace(role.thing, count=1)


def _is_afloat(place: str | None, roles: Sequence[Role], reading: Reading) -> bool:
    """Whether small things are in water, and the film is about them and not about the water."""
    if not roles or not all(map(_is_small, roles)):
        return False
    things = [role for role in roles if not role.is_subject]
    things = [role for role in things if not is_in_vessel(role)]
    floats = any(KINDS[role.thing.noun.kind].place == "water" for role in things)
    falls = any(r.action in ("fall", "float", "swim") for r in roles if not is_in_vessel(r))
    if floats and place is None:
        return True
    return _is_in_water(reading) or (place in _WATERS and (falls or floats))


def _is_in_water(reading: Reading) -> bool:
    return any(place.said.word in _IN_WATER for place in reading.places)


def _is_small(role: Role) -> bool:
    noun = role.thing.noun
    if role.is_subject:
        on = role.relation[1].thing.noun.kind if role.relation else ""
        return role.thing.look.size <= TINY or on in HOLDING
    kind = KINDS[noun.kind]
    if kind.is_happening or is_in_vessel(role):
        return True
    is_table_thing = kind.place in ("table", "hand") or noun.kind in tables().laid
    return is_table_thing and (kind.height * role.thing.look.size <= _SMALL or _grows(role))


def _is_on_top(role: Role, things: Sequence[Role]) -> bool:
    """Whether it is a beast so small that a table is its ground, or carries who is."""
    if not role.is_subject:
        return False
    tall = SUBJECTS[role.thing.noun.kind].height * role.thing.look.size
    has_rider = any(one.mount is role and one.thing.look.size <= TINY for one in things)
    return tall <= _AS_A_MOUSE or has_rider


_AS_A_MOUSE: Final = 46.0
"""Height in drawing units up to which a beast walks over a table and not beside it."""


def _grows(role: Role) -> bool:
    return role.thing.noun.kind in _FLOWERS


def _is_happening(role: Role) -> bool:
    return not role.is_subject and KINDS[role.thing.noun.kind].is_happening


def _is_on_ground(role: Role) -> bool:
    """Whether flames and steam are seen of it as they are drawn: not of a rocket in the air."""
    kind = KINDS[role.thing.noun.kind]
    return not kind.is_happening and kind.place != "air"


def _surface(asked: str | None, roles: Sequence[Role]) -> tuple[Surface | None, str | None]:
    """The top that is said, and its colour."""
    if asked:
        name, _, color = asked.partition(":")
        return cast("Surface", name), color or None
    for role in roles:
        if role.thing.noun.kind in _TOPS:
            look = role.thing.look
            is_stone = role.thing.word.endswith(_STONE_TOPS) and "bar" not in role.thing.word
            if look.material == "stone" or is_stone:
                return "marble", look.color
            return ("dark" if look.material in ("glass", "metal") else "wood"), look.color
    return None, None


def _is_laid(things: Sequence[Role], surface: Surface | None, place: str | None) -> bool:
    """Whether things lie on a top: always inside, outside only where somebody says so."""
    if place is None:
        return True
    kind = SETTING_KINDS[place]
    if kind.medium != "air" or kind.is_dream or kind.recedes or place == "snow":
        return False
    return kind.is_indoor or surface is not None or all(map(_grows, things))


def _is_blackish(color: str | None) -> bool:
    return color is not None and luma(color) < _BLACKISH


def _usual_setting(things: Sequence[Role], lexicon: Lexicon, *, has_top: bool) -> str | None:
    """Where such things lie when nobody says; on a table that is named, not in a garden."""
    usual = lexicon.setting_for(_usual_place(things))
    return None if has_top and usual and not SETTING_KINDS[usual].is_indoor else usual


def _usual_place(things: Sequence[Role]) -> str | None:
    laid = tables().laid
    places = [laid[kind] for kind in (r.thing.noun.kind for r in things) if kind in laid]
    if places:
        # A watch on books lies among books; only what is shown alone is in a studio.
        return next((place for place in places if place != "studio"), "studio")
    return next((r.thing.noun.at for r in things if r.thing.noun.at and not r.is_subject), None)


def _usual_top(setting: str) -> Surface:
    return _TOPS_OF.get(setting, "wood")


_TOPS_OF: Final[dict[str, Surface]] = {"studio": "dark", "lab": "marble", "shop": "marble"}


def hues_of(prompt: str, view: View, lexicon: Lexicon) -> tuple[str, ...]:
    """The colours that a prompt names for a picture of no thing, each once."""
    if not SETTING_KINDS[view.setting].is_dream:
        return ()
    colours = lexicon.tables.colours
    named = [colours[word] for word in words_of(prompt) if word in colours]
    bright = [color for color in named if 0.04 < luma(color) < 0.9 and color != view.backdrop]
    return tuple(dict.fromkeys(bright or [c for c in named if c != view.backdrop]))
