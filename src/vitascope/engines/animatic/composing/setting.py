"""Where a film plays: the place that was said, or one where its roles are at home."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.composing.casting import action_of
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.phrases import Said
from vitascope.engines.animatic.reading.roles import Place, Reading, Role
from vitascope.engines.animatic.words.tables import tables

_NEXT_TO: Final = frozenset(
    {"before", "beside", "behind", "around", "above", "toward", "left_of", "right_of"}
)
"""Relations to a building that keep somebody out of it."""

_ALOFT: Final = frozenset({"fly", "float", "fall"})
"""Actions, and motions of things, that are done in the air."""

DREAMS: Final = frozenset({"plumes", "solids", "motes"})
"""Settings without any thing: only where none is named."""

_OUTSIDE: Final = frozenset({"time", "weather", "season", "effect"})
"""Topics of which a landscape tells."""


def setting_of(reading: Reading, roles: Sequence[Role], lexicon: Lexicon) -> tuple[str, list[str]]:
    """Where the film plays, and the places that were asked for and cannot be drawn."""
    missing: list[str] = []
    places = [
        place
        for place in reading.places
        if not _is_only_overhead(place.said, roles, lexicon)
        and not _is_part(place.said, roles, lexicon)
        and not (roles and place.said.value in DREAMS)
    ]
    if any(place.said.value in DREAMS for place in places):
        places = [place for place in places if place.said.value != "abstract"]
    for asked in _by_weight(places, lexicon):
        value = asked.said.value
        if value not in lexicon.settings:
            missing.append(asked.said.word)
        if value == "snow" and any(place.said.value == "stadium" for place in places):
            value = "stadium"
        if value in _SKI_SLOPES and any(action_of(role, lexicon) in _ON_SNOW for role in roles):
            value = "snow"
        value = _with_way(_ashore(value, roles), roles, asked.said.word)
        value = _marked_out(value, roles, lexicon)
        joined = _joined(_at_start(value, roles), places, lexicon)
        found = lexicon.setting_for(_below(joined, reading, roles, lexicon))
        if found and "window" in asked.said.word:
            found = _behind_window(found, reading, roles, lexicon)
        if found:
            return found, missing
    if home := _home_of(reading, roles, lexicon):
        return home, missing
    is_somewhere = bool(roles) or any(phrase.topic in _OUTSIDE for phrase in reading.said)
    if is_somewhere or "abstract" not in lexicon.settings:
        return "meadow", missing
    return "abstract", missing


def _home_of(reading: Reading, roles: Sequence[Role], lexicon: Lexicon) -> str | None:
    """Where it plays when no place is said."""
    for home in _homes(reading, roles, lexicon):
        found = lexicon.setting_for(home)
        if found == "underwater" and any(action_of(role, lexicon) == "surf" for role in roles):
            return "sea"
        if found and not (found == "sky" and any(_is_rooted(role) for role in roles)):
            return found
    return None


def _at_start(value: str, roles: Sequence[Role]) -> str:
    """`a rocket launches into space`: it starts from its pad."""
    is_launched = any(role.action == "launch" for role in roles)
    return "launch pad" if is_launched and value in ("space", "sky", "city") else value


_SKI_SLOPES: Final = frozenset({"mountains", "forest", "pine forest"})
"""Green places that are white where somebody skis."""

_ON_SNOW: Final = frozenset({"ski", "snowboard", "ski_jump", "snowboard_jump"})


def _behind_window(room: str, reading: Reading, roles: Sequence[Role], lexicon: Lexicon) -> str:
    """Whose window it is: a child who sleeps is in a bedroom."""
    homes = (lexicon.setting_for(home) for home in _homes(reading, roles, lexicon))
    return next((home for home in homes if home and lexicon.is_room(home)), room)


def _by_weight(places: Sequence[Place], lexicon: Lexicon) -> list[Place]:
    """The likeliest first: a landmark counts more than the region that it lies in."""
    tables = lexicon.tables
    has_landmark = any(p.said.value in tables.landmarks for p in places)

    def weight(place: Place) -> tuple[bool, bool, bool, bool]:
        is_region = has_landmark and place.said.value in tables.regions
        is_weak = place.said.word in tables.weak_settings
        return place.is_seen, is_weak, is_region, not place.is_firm

    return sorted(places, key=weight)


def _joined(value: str, places: Sequence[Place], lexicon: Lexicon) -> str:
    """What two places make together: a corridor in a castle, cliffs at the sea."""
    named = {place.said.value for place in places}
    for pair, both in lexicon.tables.joined.items():
        if value in pair and pair <= named:
            return both
    return value


def _is_only_overhead(said: Said, roles: Sequence[Role], lexicon: Lexicon) -> bool:
    """`lightning in the sky`: no place of those who walk, sail or stand."""
    if said.value != "sky" or said.word not in lexicon.tables.weak_settings:
        return False
    main = next((role for role in roles if role.is_subject), next(iter(roles), None))
    return main is not None and not _is_aloft(main, lexicon)


def _is_part(said: Said, roles: Sequence[Role], lexicon: Lexicon) -> bool:
    """`light in the windows` of a cabin: the film does not play behind them."""
    wholes = lexicon.tables.parts.get(said.word, frozenset())
    return any(role.thing.noun.kind in wholes for role in roles)


def _is_rooted(role: Role) -> bool:
    """Whether a thing stands on the ground and cannot be seen from there alone: a bridge."""
    noun = role.thing.noun
    if noun.role != "prop" or noun.home != "ground" or role.action in _ALOFT:
        return False
    kind = PROP_KINDS[noun.kind]
    return kind.place == "ground" and (kind.is_tall or kind.is_background)


def _is_aloft(role: Role, lexicon: Lexicon) -> bool:
    noun = role.thing.noun
    flies = lexicon.medium_of_kind(noun.kind) == "air" or noun.home == "air"
    return flies or noun.motion in _ALOFT or role.action in _ALOFT or noun.action in _ALOFT


def _marked_out(value: str, roles: Sequence[Role], lexicon: Lexicon) -> str:
    """`a boxer in a packed arena`: a stadium has the court, ring or rink of what is played."""
    if value != "stadium":
        return value
    players = [role for role in roles if role.is_subject]
    places = [_PLAYED_IN.get(action_of(role, lexicon)) for role in players]
    homes = [role.thing.noun.at for role in players if role.thing.noun.at in _PLAYED_IN.values()]
    return next((place for place in (*places, *homes) if place), value)


_PLAYED_IN: Final[Mapping[str, str]] = {
    **dict.fromkeys(("dunk", "dribble", "shoot_hoop"), "basketball arena"),
    **dict.fromkeys(("box", "fight", "kung_fu"), "boxing ring"),
    **dict.fromkeys(("ice_skate", "hockey"), "ice rink"),
    **dict.fromkeys(("swim", "dive"), "pool"),
    **dict.fromkeys(("flip", "handstand", "cartwheel"), "gym"),
    "tennis": "tennis court",
    "bat": "ballpark",
}
"""Of what is played in a stadium, the setting that has the lines for it."""


_WITH_RAILS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("meadow", "grassland", "farm", "country path", "village"), "railway"),
    "mountains": "viaduct",
}
"""Of open country, the setting that has rails for a train."""


_MOTORED: Final = frozenset(
    {"car", "small car", "convertible", "race car", "taxi", "police car", "pickup", "jeep", "van"}
    | {"bus", "truck", "fire truck", "ambulance", "tram", "motorcycle"}
)
"""What drives on the road and not on the pavement."""


def _is_motored(role: Role) -> bool:
    return role.thing.noun.kind in _MOTORED


def _with_way(value: str, roles: Sequence[Role], word: str) -> str:
    """Aircraft are on a runway, models on theirs, trains on rails; cars go through no cave."""
    if value == "runway" and any("model" in role.thing.word for role in roles):
        return "stage"
    if value == "street" and "street" in word and any(_is_motored(role) for role in roles):
        return "city"
    nouns = [role.thing.noun for role in roles if role.thing.noun.motion == "drive"]
    if value in _WITH_RAILS and any(PROP_KINDS[noun.kind].is_railed for noun in nouns):
        return _WITH_RAILS[value]
    if value == "airport" and any(noun.home == "air" for noun in nouns):
        return "runway"
    if value == "cave" and any(noun.home == "ground" for noun in nouns):
        return "road"
    return value


def _ashore(value: str, roles: Sequence[Role]) -> str:
    """`on a bench watching the sunset over the ocean`: who sits or rides is on its shore."""
    mounts = [
        role.mount.thing.noun
        for role in roles
        if role.mount and role.mount.thing.noun.kind != "rock" and not role.mount.thing.noun.action
    ]
    if value == "beach" and any(role.action == "surf" for role in roles if role.is_subject):
        return "sea"
    shores = {"sea": "beach"}
    is_dry = bool(mounts) and all(
        m.home == "ground" and m.motion != "sail" and m.at not in _SEAS for m in mounts
    )
    living = [role for role in roles if role.is_subject]
    are_afoot = all(role.action in _ON_FOOT and role.mount is None for role in living)
    is_dry = is_dry or (bool(living) and are_afoot)
    return shores.get(value, value) if is_dry else value


_SEAS: Final = frozenset({"sea", "underwater"})

_ON_FOOT: Final = frozenset({"walk", "run", "crawl", "sneak", "march", "dig", "sit"})
"""What is done at the sea by those who are not in it."""


def _below(value: str, reading: Reading, roles: Sequence[Role], lexicon: Lexicon) -> str:
    """`a shark swims in the ocean`: swimmers by themselves are filmed where they are.

    Not from above, not where they leap, and not where an hour or a weather is to be seen.
    """
    are_below = bool(roles) and all(
        role.is_subject
        and lexicon.medium_of_kind(role.thing.noun.kind) == "water"
        and role.action in _UNDER_WATER
        for role in roles
    )
    if are_below and value in _GREENS:
        return "lake"
    told = reading.told("time") or reading.told("weather") or reading.told("effect")
    return (
        "underwater" if are_below and value == "sea" and not told and not reading.filmed else value
    )


_GREENS: Final = frozenset({"garden", "park", "meadow", "forest", "farm"})
"""Places on land where there may be a pond: fish are in it."""

_UNDER_WATER: Final = frozenset({None, "swim", "float", "sleep", "dance", "fly", "hide", "walk"})
"""What swimmers do where one must dive to see it."""


_OF_HAIR: Final = "barbershop"
"""Where those are at home who cut, and no vegetables."""


def _homes(reading: Reading, roles: Sequence[Role], lexicon: Lexicon) -> Iterator[str | None]:
    """Where it plays when no place is said, likeliest first."""
    acted = [
        lexicon.tables.acted.get(action_of(role, lexicon))
        for role in roles
        if role.action and role.thing.noun.at != _OF_HAIR
    ]
    parts = [part for role in roles for part in (role.tool, role.mount) if part]
    played = [part for part in parts if part.thing.noun.use == "play"]
    at_play = [part.thing.noun.at for part in played]
    fixed = _fixed(roles, lexicon)
    mounts = [role.mount.thing.noun for role in roles if role.mount]
    yield from (noun.at for noun in mounts if noun.motion == "sail")
    yield from _outside(roles, lexicon)
    yield from (role.thing.noun.at for role in roles if role.thing.word in ("bride", "groom"))
    yield from _arenas(roles, lexicon)
    if not any(lexicon.is_room(home) for home in fixed):
        # Who waits for a taxi is on the street, whatever his trade.
        driven = (role.thing.noun for role in roles if not role.is_subject)
        yield from (noun.at for noun in driven if noun.motion == "drive" and noun.home == "ground")
    yield from (home for home in fixed if _parts_with(home, [*acted, *at_play], lexicon))
    yield from at_play
    # Who barbecues cooks, and yet in no kitchen.
    brought = (lexicon.noun(role.brings) for role in roles if role.brings)
    yield from (noun.at for noun in brought if noun)
    yield from acted
    subjects = [role for role in roles if role.is_subject]
    if any(lexicon.is_room(home) for home in fixed):
        # A pupil's desk is in the classroom, a cook's table in the kitchen.
        own = (role.thing.noun.at for role in subjects)
        yield from (home for home in own if home and lexicon.is_room(home))
    yield from fixed
    if any(role.thing.noun.at == "underwater" for role in subjects):
        yield from ("sea" for role in roles if role.thing.noun.motion == "sail")
    # Ducks are fed where they are, not where who feeds them is at home.
    fed = (
        role.partner.thing.noun
        for role in subjects
        if role.partner and role.partner.action == "eat"
    )
    yield from (noun.at for noun in fed if not noun.is_person)
    yield from _indoors(reading, subjects, lexicon)
    yield from (_on_shore(role) for role in subjects)
    yield from (_AT_LAST.get(role.action or "") for role in subjects)
    yield from (role.thing.noun.at for role in (*parts, *roles))
    if reading.told("weather") == "snow" or reading.told("season") == "winter":
        yield "snow"
    if reading.told("effect") == "fireworks":
        yield "city"


_AT_LAST: Final[Mapping[str, str]] = {"rinse": "bathroom", "tend": "room", "slow_dance": "room"}
"""Where something is done by who is at home nowhere else."""


def _on_shore(role: Role) -> str | None:
    """Where one of a kind is at home; a sailor without a ship is not in the water."""
    noun = role.thing.noun
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
        r.mount and r.mount.thing.noun.at not in (None, "room", "bedroom") for r in subjects
    ):
        yield "room"


_AT_HOME: Final = frozenset(
    {None, "sit", "sleep", "lie", "play", "eat", "drink", "stretch", "yawn", "peek", "hide"}
)
"""What pets do at home."""


def _arenas(roles: Sequence[Role], lexicon: Lexicon) -> Iterator[str]:
    """Where those play who are at the sport that they are named by."""
    for role in roles:
        noun = role.thing.noun
        if role.is_subject and noun.at in _ARENAS and action_of(role, lexicon) == noun.action:
            yield noun.at


_ARENAS: Final = frozenset({"stadium", *_PLAYED_IN.values()}) - {"gym", "pool"}
"""Where games are played before people."""


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


def _is_shaded(role: Role) -> bool:
    """Whether people are under a tree: then they play chess outside."""
    kind, other = role.relation or ("", role)
    is_tree = other.thing.noun.kind in tables().grammar.words["trees"]
    return role.thing.noun.is_person and kind == "under" and is_tree


def _outside(roles: Sequence[Role], lexicon: Lexicon) -> Iterator[str]:
    """`in front of a church`: where such a building is seen from without; under a tree: a park."""
    buildings = lexicon.tables.grammar.words["buildings"]
    if any(_is_shaded(role) and not role.mount for role in roles):
        yield "park"
    for role in roles:
        if role.relation is None or role.relation[0] not in _NEXT_TO:
            continue
        noun = role.relation[1].thing.noun
        if noun.kind in buildings:
            yield noun.at or ("forest" if noun.kind == "cabin" else "village")
