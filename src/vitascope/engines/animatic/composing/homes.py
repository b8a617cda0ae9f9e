"""Where those of a film are at home, and where what they do is done, likeliest first."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.wear import wears
from vitascope.engines.animatic.composing.casting import action_of
from vitascope.engines.animatic.composing.courts import arenas
from vitascope.engines.animatic.composing.furniture import SERVED
from vitascope.engines.animatic.composing.outings import is_on_the_run
from vitascope.engines.animatic.composing.sizes import is_in_vessel
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.words.tables import tables

_NEXT_TO: Final = frozenset(
    {"before", "beside", "behind", "around", "above", "toward", "left_of", "right_of"}
)
"""Relations to a building that keep somebody out of it."""

_AFLOAT: Final[Mapping[str, str]] = {"ice floe": "arctic", "iceberg": "sea"}
"""Where ice is that drifts, whoever is on it."""

_OF_HAIR: Final = "barbershop"
"""Where those are at home who cut, and no vegetables."""


def homes_of(reading: Reading, roles: Sequence[Role], lexicon: Lexicon) -> Iterator[str | None]:
    """Where it plays when no place is said, likeliest first.

    A snowman who melts in spring is in no snowfield; fireflies, houses, fireworks and what is
    seen from the air are in no room.
    """
    is_mild = reading.told("season") in ("spring", "summer")
    is_outside = any(role.thing.noun.kind in _BUILT for role in roles)
    has_fireflies = any("firefl" in said.word for said in reading.said)
    is_open = has_fireflies or _is_under_the_sky(reading, roles, lexicon)
    is_out = is_on_the_run(roles, lexicon)
    for told in _homes(reading, _bearers_first(roles), lexicon):
        home = _by_light(told, reading, roles)
        is_room = home is not None and lexicon.is_room(home)
        is_there = not (is_mild and home == "snow")
        is_there = is_there and not (
            is_room and (is_open or is_outside or (is_out and home == "room"))
        )
        if is_there:
            yield home
        elif is_room and is_open and not (has_fireflies or is_outside):
            yield "village"
        elif is_out and home == "room":
            yield "park"


def _bearers_first(roles: Sequence[Role]) -> list[Role]:
    """Those on whose shoulder or lap others are before them, where they are: at their own home."""
    borne = [role for role in roles if role.relation and role.relation[0] in _BORNE]
    bearers = [role.relation[1] for role in borne if role.relation]
    return [*bearers, *(role for role in roles if role not in bearers)]


_BORNE: Final = frozenset({"shoulder", "lap", "head"})


def _is_under_the_sky(reading: Reading, roles: Sequence[Role], lexicon: Lexicon) -> bool:
    """Whether the sky is seen, and out of no window: fireworks over a Christmas tree."""
    is_lit = any(said.topic == "effect" and said.value in _HEAVENLY for said in reading.said)
    cameras = lexicon.tables.camera
    is_aloft = any(cameras[word].height == "aloft" for word in reading.filmed if word in cameras)
    is_aloft = is_aloft and not any(role.is_subject for role in roles)
    return (is_lit or is_aloft) and all(role.thing.noun.kind != "window" for role in roles)


_HEAVENLY: Final = frozenset({"fireworks", "aurora", "shooting_stars", "milky_way", "rainbow"})
"""Effects that are in the sky."""


def _by_light(home: str | None, reading: Reading, roles: Sequence[Role]) -> str | None:
    """`plays the flute at sunset`: on no stage; a desk by whose candle one writes is at home."""
    tools = {role.tool.thing.noun.kind for role in roles if role.tool}
    tools |= {role.thing.noun.tool or "" for role in roles}
    if home == "stage" and reading.told("time") in _LOW_SUN and tools.isdisjoint(_HEAVY):
        return "park"
    is_candlelit = any(said.word.startswith("candle") for said in reading.said)
    return "library" if is_candlelit and home == "office" else home


def _is_off_road(role: Role) -> bool:
    """`a speeding boat`: what is steered there is no car."""
    noun = role.thing.noun
    return role.action == "drive" and noun.role == "prop" and noun.home in ("water", "air")


def _homes(reading: Reading, roles: Sequence[Role], lexicon: Lexicon) -> Iterator[str | None]:
    """All homes of what a prompt names."""
    if _are_afloat_and_ashore(roles):
        yield "lake"
    acted = [
        _place_of(role, lexicon)
        for role in roles
        if role.action
        and role.thing.noun.at != _OF_HAIR
        and not (_raises(role) or is_in_vessel(role) or _is_off_road(role))
    ]
    parts = [part for role in roles for part in (role.tool, role.mount) if part]
    played = [part for part in parts if part.thing.noun.use == "play"]
    at_play = [part.thing.noun.at for part in played]
    fixed = _fixed(roles, lexicon)
    if any(role.thing.noun.kind in _BUILT for role in roles):
        acted = [home for home in acted if home and not lexicon.is_room(home)]
    mounts = [role.mount.thing.noun for role in roles if role.mount]
    if reading.told("effect") == "great_moon":
        # Who flies before the moon is above all else.
        yield from ("sky" for role in roles if role.is_subject and role.action in ("fly", "ride"))
    yield from (_AFLOAT[role.thing.noun.kind] for role in roles if role.thing.noun.kind in _AFLOAT)
    yield from ("sea" for role in roles if role.thing.noun.kind in _OF_THE_SEA)
    # Chairs around a campfire are out of doors.
    yield from (role.thing.noun.at for role in roles if role.thing.noun.kind == "campfire")
    yield from ("beach" for role in roles if role.thing.noun.kind in _OF_THE_BEACH)
    if any(role.thing.noun.kind == "temple" for role in roles):
        yield from ("kyoto" for role in roles if _is_of_the_east(role))
    yield from (noun.at for noun in mounts if noun.motion == "sail")
    # A mermaid on a rock is above the water.
    ashore = (r.mount.thing.noun.kind for r in roles if r.mount and r.thing.noun.kind == "mermaid")
    yield from ("sea" for kind in ashore if kind == "rock")
    yield from _outside(roles, lexicon)
    # A jester before a throne is in its hall, on no stage.
    courtly = ("bride", "groom", "throne")
    yield from (role.thing.noun.at for role in roles if role.thing.word in courtly)
    # Who is named by the street performs there.
    yield from ("street" for role in roles if role.thing.word.startswith(_STREET_FOLK))
    if any(role.thing.word == "jester" for role in roles):
        yield from ("hall" for role in roles if role.thing.noun.kind in ("king", "queen"))
    yield from arenas(roles, lexicon)
    if not any(lexicon.is_room(home) for home in fixed):
        # Who waits for a taxi is on the street, whatever his trade.
        driven = (role.thing.noun for role in roles if not role.is_subject)
        yield from (noun.at for noun in driven if noun.motion == "drive" and noun.home == "ground")
    yield from (home for home in fixed if _parts_with(home, [*acted, *at_play], lexicon))
    yield from at_play
    # Who barbecues cooks, and yet in no kitchen.
    brought = (lexicon.noun(role.brings) for role in roles if role.brings)
    yield from (noun.at for noun in brought if noun)
    yield from _own_rooms(acted, roles, lexicon)
    if set(filter(None, acted)) == {"room"}:
        # Whose table it is tells which room: dominoes at a café table.
        yield from (home for home in fixed if lexicon.is_room(home))
    yield from ("room" for role in roles if role.action == "open" and _has_gift(role))
    yield from acted
    subjects = [role for role in roles if role.is_subject]
    if any(lexicon.is_room(home) for home in fixed):
        # A pupil's desk is in the classroom, a cook's table in the kitchen.
        own = (role.thing.noun.at for role in subjects)
        yield from (home for home in own if home and home != "room" and lexicon.is_room(home))
    yield from fixed
    # People sleep in a bed, where nothing else is said.
    asleep = [role.thing.noun for role in subjects if role.action == "sleep"]
    yield from ("bedroom" for noun in asleep if noun.is_person and noun.at == "room")
    yield from _of_those_there(reading, roles, parts, lexicon)
    yield from ("bedroom" for noun in asleep if noun.is_person)


def _of_those_there(
    reading: Reading, roles: Sequence[Role], parts: Sequence[Role], lexicon: Lexicon
) -> Iterator[str | None]:
    """Homes of those who are there, and of what they have, where no act or thing told one."""
    subjects = [role for role in roles if role.is_subject]
    if any(role.thing.noun.at == "underwater" for role in subjects):
        yield from ("sea" for role in roles if role.thing.noun.motion == "sail")
    # Ducks are fed where they are, not where who feeds them is at home.
    fed = (
        role.partner.thing.noun
        for role in subjects
        if role.partner and role.partner.action == "eat"
    )
    yield from (noun.at for noun in fed if not noun.is_person)
    yield from ("room" for role in roles if role.thing.noun.kind == "fish bowl")
    yield from _indoors(reading, subjects, lexicon)
    is_dry = any(map(_stays_dry, subjects))
    yield from _at_the_river(subjects)
    yield from (_on_shore(role, is_dry=is_dry) for role in subjects)
    yield from (_AT_LAST.get(role.action or "") for role in subjects)
    yield from ("room" for role in subjects if _is_at_dinner(role))
    homes = (role.thing.noun.at for role in (*parts, *roles))
    yield from (home for home in homes if not (is_dry and home == "underwater"))
    yield from ("room" for role in subjects if wears(role.thing.look.wear, "pyjamas"))
    if reading.told("weather") == "snow" or reading.told("season") == "winter":
        yield "snow"
    if reading.told("effect") == "fireworks":
        yield "city"
    yield from ("street" for said in reading.said if "neon" in said.word)


def _are_afloat_and_ashore(roles: Sequence[Role]) -> bool:
    """`a train and a boat`: neither drives on water nor sails on land, so they are on a bank."""
    motions = {role.thing.noun.motion for role in roles if role.thing.noun.home == "ground"}
    floating = any(role.thing.noun.motion == "sail" for role in roles)
    are_named = not any(role.is_subject or role.relation or role.mount for role in roles)
    wheeled = any(role.thing.noun.kind in _WHEELED for role in roles)
    return len(roles) == 2 and are_named and floating and (wheeled or "drive" in motions)


_WHEELED: Final = frozenset({"motorcycle", "bicycle", "scooter"})
"""What stands on a road, with nobody on it."""


def _place_of(role: Role, lexicon: Lexicon) -> str | None:
    """Where somebody does what he does; who swims is in water, but what lives there is at home."""
    action, noun = action_of(role, lexicon), role.thing.noun
    if role.is_subject and action in _SWUM and noun.at not in _LIVED_IN:
        return "pool" if noun.is_person else "lake"
    return lexicon.tables.acted.get(action)


_SWUM: Final = frozenset({"swim", "dive", "back_float"})


def _raises(role: Role) -> bool:
    """`raises a hammer`: no weight that is lifted."""
    tool = role.tool.thing.noun if role.tool else None
    is_weight = tool is None or tool.at in ("gym", "fitness club")
    return role.action == "lift" and not is_weight


def _has_gift(role: Role) -> bool:
    return role.tool is not None and role.tool.thing.noun.kind == "gift"


def _is_of_the_east(role: Role) -> bool:
    """Whether a temple beside somebody is none of Greece."""
    words = tables().grammar.words["eastern"]
    worn = {piece.split(":")[0] for piece in role.thing.look.wear}
    return role.is_subject and not words.isdisjoint({role.thing.noun.kind, role.thing.word, *worn})


def _is_at_dinner(role: Role) -> bool:
    """Whether somebody eats what is served at a table."""
    dish = role.tool.thing.noun.kind if role.tool else ""
    return role.action == "eat" and role.thing.noun.is_person and dish in SERVED


_AT_LAST: Final[Mapping[str, str]] = {
    "rinse": "bathroom",
    "tend": "room",
    "slow_dance": "room",
    "write": "room",
    "pour": "kitchen",
    "comb": "bedroom",
}
"""Where something is done by who is at home nowhere else."""


_AT_WORK: Final = frozenset({"paint", "adorn", "sweep", "iron", "fold", "fold_paper"})
"""What is done at home, or where who does it has his trade."""


def _own_rooms(
    acted: Sequence[str | None], roles: Sequence[Role], lexicon: Lexicon
) -> Iterator[str]:
    """Where somebody draws or blows whose trade, or whose thing, has a place: a barista's café."""
    if not {"workshop", "room"}.intersection(acted):
        return
    at_work = (role.thing.noun.at for role in roles if role.is_subject and role.action in _AT_WORK)
    yield from (home for home in at_work if home and lexicon.is_room(home))
    blown = (role.tool.thing.noun.at for role in roles if role.tool and role.action == "puff")
    yield from (home for home in blown if home)


def _at_the_river(subjects: Sequence[Role]) -> Iterator[str]:
    """Where those are who catch fish on land, and do not live in a house."""
    has_fish = any(role.thing.noun.at in _WATERS for role in subjects)
    if has_fish and not any(map(_stays_dry, subjects)):
        yield from ("river" for role in subjects if role.action == "catch")


def _stays_dry(role: Role) -> bool:
    """Whether it is an animal of the house: a fish beside it is out of the water."""
    return role.thing.noun.kind in tables().grammar.words["pets"] and role.action != "swim"


def _on_shore(role: Role, *, is_dry: bool) -> str | None:
    """Where one of a kind is at home; a sailor without a ship is not in the water."""
    noun = role.thing.noun
    if is_dry and noun.at == "underwater":
        return None
    return "beach" if noun.is_person and noun.at == "sea" and not noun.action else noun.at


def _indoors(reading: Reading, subjects: Sequence[Role], lexicon: Lexicon) -> Iterator[str]:
    """The room of pets that rest or play there, and of who has one on the lap."""
    pets = lexicon.tables.grammar.words["pets"]
    is_out = any(phrase.topic in ("weather", "season", "effect") for phrase in reading.said)
    if is_out or not subjects:
        return
    if any(role.relation and role.relation[0] == "lap" and not role.mount for role in subjects):
        yield "room"
    if all(r.thing.noun.kind in pets and r.action in _AT_HOME for r in subjects) and not any(
        _is_elsewhere(part) for r in subjects for part in (r, r.mount, r.relation and r.relation[1])
    ):
        yield "room"


def _is_elsewhere(part: Role | None) -> bool:
    """Whether somebody, or what he is on or by, is in no room: a cat that is a pirate."""
    return part is not None and part.thing.noun.at not in (None, "room", "bedroom", "kitchen")


_AT_HOME: Final = frozenset(
    {None, "sit", "sleep", "lie", "play", "eat", "drink", "stretch", "yawn", "peek", "hide", "read"}
    | {"stand", "roar", "groom", "scratch", "cuddle", "lick", "hug", "talk", "sing", "hold", "cook"}
    | {"tail_chase", "brush", "comb", "knit", "write", "type", "open", "beg", "wipe", "sneeze"}
)
"""What pets do at home."""


_WATERS: Final = frozenset({"underwater", "river", "sea"})

_LIVED_IN: Final = _WATERS | {"lake", "swamp", "arctic", "waterhole", "beach", "harbour", "pool"}
"""Where who swims is in water at home."""

_STREET_FOLK: Final = ("street performer", "street musician", "street artist", "street dancer")

_OF_THE_SEA: Final = frozenset({"whale", "orca", "humpback", "sperm whale", "narwhal"})
"""What is met in no river, whatever boat one is in."""

_OF_THE_BEACH: Final = frozenset({"crab", "hermit crab", "starfish"})
"""What is on sand, whatever else is named with it."""

_HEAVY: Final = frozenset({"piano", "drum kit", "cello", "double bass", "harp", "keyboard"})
"""Instruments that nobody takes along to a sunset."""

_LOW_SUN: Final = frozenset({"dawn", "sunset", "dusk"})

_BUILT: Final = frozenset({"house", "castle", "tower", "cabin", "hut", "church", "bridge"})
"""What is built, or blown down, outside."""


def _fixed(roles: Sequence[Role], lexicon: Lexicon) -> list[str]:
    """Homes of the things that nobody carries about: a campfire, a sofa, a cactus."""
    nouns = [role.thing.noun for role in roles if not role.is_subject]
    return [
        noun.at
        for noun in nouns
        if noun.at
        and noun.use not in ("hand", "play")
        and noun.home != "air"
        and noun.motion == "rest"
    ]


def _parts_with(home: str, acted: Sequence[str | None], lexicon: Lexicon) -> bool:
    """Whether one of the two is a room and the other is not: then what stands there decides.

    Friends who roast marshmallows do so where the campfire is, not in a kitchen.
    """
    told = [place for place in acted if place]
    return bool(told) and all(lexicon.is_room(place) != lexicon.is_room(home) for place in told)


def is_under_tree(role: Role) -> bool:
    """Whether somebody is under a tree, and so outside."""
    kind, other = role.relation or ("", role)
    is_tree = other.thing.noun.kind in tables().grammar.words["trees"]
    return role.is_subject and kind == "under" and is_tree


def _is_shaded(role: Role) -> bool:
    """Whether people, or animals at tea, are under a tree: then they are in a park."""
    return is_under_tree(role) and (role.thing.noun.is_person or role.brings is not None)


def _outside(roles: Sequence[Role], lexicon: Lexicon) -> Iterator[str]:
    """`in front of a church`: where such a building is seen from without; under a tree: a park."""
    buildings = lexicon.tables.grammar.words["buildings"]
    if any(_is_shaded(role) and not role.mount for role in roles):
        yield "park"
    for role in roles:
        if role.relation is None or role.relation[0] not in _NEXT_TO:
            continue
        noun = role.relation[1].thing.noun
        if role.relation[1].thing.word == "skyscraper":
            yield "downtown"
        if noun.kind in buildings:
            yield noun.at or ("forest" if noun.kind == "cabin" else "village")
