"""Where a film plays: the place that was said, or one where its roles are at home."""

from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.settings.famous import SIGHTS
from vitascope.engines.animatic.art.settings.features import can_see
from vitascope.engines.animatic.composing.casting import action_of
from vitascope.engines.animatic.composing.courts import PLAYED_IN
from vitascope.engines.animatic.composing.dreams import DREAMS, is_dreamt
from vitascope.engines.animatic.composing.flights import on_ground
from vitascope.engines.animatic.composing.habitats import inhabited, is_from_the_deep
from vitascope.engines.animatic.composing.homes import homes_of, is_under_tree
from vitascope.engines.animatic.composing.outings import COASTS, climbed, is_on_road, with_way
from vitascope.engines.animatic.composing.places import fits_sill
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.phrases import Said
from vitascope.engines.animatic.reading.roles import Place, Reading, Role

_ALOFT: Final = frozenset({"fly", "float", "fall"})
"""Actions, and motions of things, that are done in the air."""

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
        and not (roles and is_dreamt(place.said))
    ]
    is_dream = any(place.said.value in DREAMS for place in places)
    places = [place for place in places if not (is_dream and place.said.value == "abstract")]
    for asked in _by_weight(places, lexicon):
        value = asked.said.value
        if lexicon.setting_for(value) is None:
            missing.append(asked.said.word)
        value = _meant(asked, places, roles, lexicon)
        joined = _joined(_at_start(value, roles, lexicon), places, lexicon)
        found = lexicon.setting_for(_below(joined, reading, roles, lexicon))
        if found and "window" in asked.said.word:
            is_sill = found == "windowsill" and not any(role.is_subject for role in roles)
            found = found if is_sill else _behind_window(found, reading, roles, lexicon)
        if found:
            return _in_sight(found, places), missing
    if home := _home_of(reading, roles, lexicon):
        return on_ground(home, roles), missing
    is_somewhere = bool(roles) or any(phrase.topic in _OUTSIDE for phrase in reading.said)
    if is_somewhere or "abstract" not in lexicon.settings:
        return "meadow", missing
    return "abstract", missing


def _in_sight(setting: str, places: Sequence[Place]) -> str:
    """The setting, or a sight that is to be seen in the background and not from there."""
    for place in places:
        sight = place.said.value
        if place.is_seen and sight in SIGHTS and _hides(setting, sight):
            return sight
    return setting


def _hides(setting: str, sight: str) -> bool:
    """Whether a sight cannot be seen from there, though it should: a roof has its own skyline."""
    if not SETTING_KINDS[setting].has_sky or (setting in _IN_CITIES and sight in _IN_CITIES):
        return False
    return setting not in SIGHTS and not can_see(setting, sight)


_IN_CITIES: Final = frozenset({"rooftop", "above the city", "city", "downtown", "skyline"})
"""Settings whose drawing has the towers of a city."""


def _home_of(reading: Reading, roles: Sequence[Role], lexicon: Lexicon) -> str | None:
    """Where it plays when no place is said."""
    for home in homes_of(reading, roles, lexicon):
        found = lexicon.setting_for(home)
        if found == "underwater" and any(action_of(role, lexicon) == "surf" for role in roles):
            return "sea"
        if found == "sky" and _is_boarded(roles):
            return "runway"
        if found == "space" and any(_looks_up(role) for role in roles):
            continue
        if found and not (found == "sky" and any(_is_rooted(role) for role in roles)):
            return found
    return None


def _looks_up(role: Role) -> bool:
    """`a boy watches a huge planet`: who has nothing to do with space is on the ground."""
    noun = role.thing.noun
    is_fit = noun.at in _OF_SPACE or "spacesuit" in role.thing.look.wear or role.mount is not None
    return role.is_subject and noun.is_person and role.action not in _ALOFT and not is_fit


_OF_SPACE: Final = frozenset({"space", "moon", "mars", "spaceship", "alien planet"})
"""Where those are at home who may be in space."""


def _at_start(value: str, roles: Sequence[Role], lexicon: Lexicon) -> str:
    """`a rocket launches into space`: it starts from its pad."""
    if lexicon.is_room(value) and any(is_under_tree(role) for role in roles):
        return "garden"
    is_launched = any(role.action == "launch" for role in roles)
    if value == "above the city" and any(_is_rooted(r) or _is_afoot(r, lexicon) for r in roles):
        return "rooftop" if any(role.action == "stand" for role in roles) else "city"
    value = on_ground(value, roles)
    return "launch pad" if is_launched and value in ("space", "sky", "city") else value


def _is_boarded(roles: Sequence[Role]) -> bool:
    """`passengers boarding an airplane`: those on foot beside it keep it on the ground."""
    people = [role for role in roles if role.thing.noun.is_person]
    planes = [role for role in roles if role.thing.noun.kind in ("airliner", "aeroplane")]
    return bool(planes) and any(
        role.mount is None and role.action in (None, "stand", "walk", "wave", "climb", "run")
        for role in people
    )


def _is_afoot(role: Role, lexicon: Lexicon) -> bool:
    """Whether it is somebody who is not in the air, nor carried there."""
    return role.is_subject and role.mount is None and not _is_aloft(role, lexicon)


def _meant(asked: Place, places: Sequence[Place], roles: Sequence[Role], lexicon: Lexicon) -> str:
    """The setting of a place that was said, with these roles in it."""
    value = asked.said.value
    if value == "snow" and any(place.said.value == "stadium" for place in places):
        value = "stadium"
    if value == "sea" and any(place.said.value == "snow" for place in places):
        # `across the ice towards the sea`: no warm beach.
        value = "snow" if any(_is_afoot(role, lexicon) for role in roles) else value
        return inhabited(value, asked.said.word, roles)
    if value == "sea" and asked.is_seen and not any(map(_is_borne, roles)):
        value = "coast"
    if value == "balcony" and any(role.thing.noun.kind in _ROYAL for role in roles):
        value = "castle"
    if asked.said.word == "ice" and any(_skates(role, lexicon) for role in roles):
        value = "ice rink"
    if "island" in asked.said.word and any(place.said.value == "lake" for place in places):
        value = "lake"
    value = climbed(value, roles, lexicon)
    if value == "room" and asked.said.word in _MEALS and any(r.action == "cook" for r in roles):
        value = "kitchen"
    if value in _LOW and any(role.action == "cliff_hang" for role in roles):
        value = "canyon"
    if value in _SKI_SLOPES and any(action_of(role, lexicon) in _ON_SNOW for role in roles):
        value = "snow"
    if value == "beach" and asked.said.word in COASTS and any(map(is_on_road, roles)):
        value = "coast"
    is_above = value == "sky" and "cloud" in asked.said.word
    value = value if is_above else _on_water(_off_water(value, roles), roles)
    value = with_way(_ashore(value, roles), roles, asked.said.word, lexicon)
    named = frozenset(place.said.value for place in places)
    return _marked_out(inhabited(value, asked.said.word, roles, named), roles, lexicon)


_ROYAL: Final = frozenset({"king", "queen", "prince", "princess"})
"""Whose balcony is a castle's."""


def _is_borne(role: Role) -> bool:
    """Whether it is a boat, or somebody on something: then that says whether he is ashore."""
    return role.mount is not None or role.thing.noun.motion == "sail"


_MEALS: Final = frozenset({"dinner", "lunch", "supper", "home", "at home", "family dinner"})
"""Words of a room that is a kitchen where somebody cooks."""

_LOW: Final = frozenset({"meadow", "mountains", "forest", "rock face", "cliff edge", "jungle"})
"""Places that lie too low for who hangs on a rock over them."""

_SKI_SLOPES: Final = frozenset({"mountains", "forest", "pine forest", "coast", "canyon"})
"""Green places that are white where somebody skis."""

_ON_SNOW: Final = frozenset({"ski", "snowboard", "ski_jump", "snowboard_jump"})


def _skates(role: Role, lexicon: Lexicon) -> bool:
    return action_of(role, lexicon) in ("ice_skate", "ice_spin", "hockey")


def _behind_window(room: str, reading: Reading, roles: Sequence[Role], lexicon: Lexicon) -> str:
    """Whose window it is: a child who sleeps is in a bedroom, a cat is on the sill."""
    # Dogs look out, and do not lie there.
    acts = {role.action for role in roles if role.is_subject}
    is_at_it = acts <= {None, "stand", "sit"}
    sitters = _ON_SILLS | (lexicon.tables.grammar.wider["dog"] if is_at_it else frozenset[str]())
    others = {role.thing.noun.kind for role in roles} - sitters
    if acts and all(map(fits_sill, others)):
        return "windowsill"
    homes = (lexicon.setting_for(home) for home in homes_of(reading, roles, lexicon))
    return next((home for home in homes if home and lexicon.is_room(home)), room)


_AT_WINDOWS: Final = frozenset(
    f"{where} window" for where in ("out the", "by the", "at the", "near the", "by a", "near a")
)
"""Words of who is inside, whatever else is named: that lies outside."""

_OPEN: Final = frozenset(
    {"sea", "coast", "beach", "shore", "mountains", "forest", "jungle", "garden", "park"}
    | {"santorini", "village", "city", "canyon", "river", "lake", "harbour", "kyoto", "meadow"}
    | {"snow"}
)
"""Places beside which stairs are in no house."""

_ON_SILLS: Final = frozenset(
    {"cat", "kitten", "siamese cat", "persian cat", "maine coon", "sphynx cat"}
)
"""Who is on the sill when at a window."""


_BRIDGES: Final = frozenset({"bridge", "wooden bridge"})


def _by_weight(places: Sequence[Place], lexicon: Lexicon) -> list[Place]:
    """The likeliest first: a landmark counts more than the region that it lies in."""
    tables = lexicon.tables
    landmarks = [p.said.value for p in places if p.said.value in tables.landmarks]
    is_open = any(place.said.value in _OPEN for place in places)
    is_at_window = any(place.said.word in _AT_WINDOWS for place in places)
    others = [place for place in places if "window" not in place.said.word]
    is_elsewhere = any(p.is_firm or lexicon.is_room(p.said.value) for p in others)

    def weight(place: Place) -> tuple[bool, ...]:
        is_bridge = place.said.value in _BRIDGES and place.is_firm
        # `on a bridge in Paris`: of the city one sees what is to be seen from there.
        seen = is_bridge and any(can_see("bridge", name) for name in landmarks)
        is_region = bool(landmarks) and place.said.value in tables.regions and not seen
        is_weak = place.said.word in tables.weak_settings - {"" if is_elsewhere else "window"}
        # A dinner is where it is said to be: on a balcony, at the beach.
        is_weak = is_weak or place.said.word.endswith("dinner")
        # Whose window it is counts more: `at a café by the window`.
        is_window = "window" in place.said.word and is_elsewhere
        is_ledge = place.said.value in tables.ledges
        is_seen = place.is_seen or (is_at_window and not lexicon.is_room(place.said.value))
        is_seen = is_seen or (is_open and place.said.value == "staircase")
        return is_ledge, is_seen, is_weak, is_window, is_region, not place.is_firm

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
    if any(_is_rooted(role) for role in roles):
        return True
    main = next((role for role in roles if role.is_subject), next(iter(roles), None))
    return main is not None and not _is_aloft(main, lexicon)


def _is_part(said: Said, roles: Sequence[Role], lexicon: Lexicon) -> bool:
    """`light in the windows` of a cabin: the film does not play behind them."""
    wholes = lexicon.tables.parts.get(said.word, frozenset())
    return any(role.thing.noun.kind in wholes for role in roles)


def _is_rooted(role: Role) -> bool:
    """Whether a thing stands on the ground, or sails, and is not seen in the sky: a bridge."""
    noun = role.thing.noun
    if noun.motion == "sail" and noun.role == "prop" and noun.home != "air":
        return True
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
    if any(role.thing.word == "gladiator" for role in players):
        return "rome"
    if any(role.thing.noun.kind in ("matador", "bull") for role in players):
        return "sand arena"
    places = [PLAYED_IN.get(action_of(role, lexicon)) for role in players]
    homes = [role.thing.noun.at for role in players if role.thing.noun.at in PLAYED_IN.values()]
    return next((place for place in (*places, *homes) if place), value)


_WATERS_OF: Final[Mapping[str, str]] = {
    **dict.fromkeys(("mountains", "pine forest", "meadow", "park", "sky"), "lake"),
    **dict.fromkeys(("forest", "birch forest", "bamboo forest", "village", "canyon"), "river"),
    **dict.fromkeys(("city", "downtown"), "skyline"),
    "jungle": "jungle river",
    **dict.fromkeys(("market", "night market"), "river"),
    "paris": "seine",
    "desert": "river",
}
"""Of a land, the water on which somebody goes by boat there."""


def _on_water(value: str, roles: Sequence[Role]) -> str:
    """`a fisherman on a raft, mountains behind`: who is in a boat is on water."""
    mounts = [role.mount.thing.noun for role in roles if role.mount]
    is_afloat = any(noun.home == "water" and noun.motion == "sail" for noun in mounts)
    is_afloat = is_afloat or any(role.action == "row" for role in roles)
    return _WATERS_OF.get(value, value) if is_afloat else value


def _off_water(value: str, roles: Sequence[Role]) -> str:
    """`a bench under a tree by the sea`: what grows or stands on the ground is on its coast."""
    is_rooted = any(role.thing.noun.kind in _ON_LAND for role in roles)
    is_afloat = any(map(_is_borne, roles)) or any(role.is_subject for role in roles)
    return "coast" if value == "sea" and is_rooted and not is_afloat else value


_ON_LAND: Final = frozenset(
    {"tree", "bench", "villa", "house", "cottage", "cabin", "church", "pine tree"}
)


def _ashore(value: str, roles: Sequence[Role]) -> str:
    """`on a bench watching the sunset over the ocean`: who sits or rides is on its shore."""
    mounts = [
        role.mount.thing.noun
        for role in roles
        if role.mount and role.mount.thing.noun.kind != "rock" and not role.mount.thing.noun.action
    ]
    if value == "beach" and any(role.action in _ON_WAVES for role in roles if role.is_subject):
        return "sea"
    if value == "sea" and any(role.thing.noun.kind == "tortoise" for role in roles):
        return "beach"
    shores = {"sea": "beach"}
    is_dry = bool(mounts) and all(
        m.home == "ground" and m.motion != "sail" and m.at not in _SEAS for m in mounts
    )
    living = [role for role in roles if role.is_subject]
    are_afoot = all(role.action in _ON_FOOT and role.mount is None for role in living)
    is_dry = is_dry or (bool(living) and are_afoot)
    return shores.get(value, value) if is_dry else value


_ON_WAVES: Final = frozenset({"surf", "windsurf", "kitesurf", "waterski"})
"""What is done on the waves off a beach."""

_SEAS: Final = frozenset({"sea", "underwater"})

_ON_FOOT: Final = frozenset({"walk", "run", "crawl", "sneak", "march", "dig", "sit"})
"""What is done at the sea by those who are not in it."""


def _below(value: str, reading: Reading, roles: Sequence[Role], lexicon: Lexicon) -> str:
    """`a shark swims in the ocean`: swimmers by themselves are filmed where they are.

    Not from above, not where they leap, and not where an hour or a weather is to be seen.
    """
    are_below = bool(roles) and all(
        role.is_subject
        and (
            lexicon.medium_of_kind(role.thing.noun.kind) == "water"
            or (role.thing.noun.kind == "mermaid" and role.mount is None)
        )
        and role.action in _UNDER_WATER
        for role in roles
    )
    if are_below and value in _GREENS:
        return "lake"
    if value == "aquarium" and (are_below or not any(role.is_subject for role in roles)):
        return "underwater"
    # Clear water by daylight is what divers see.
    hours, weathers = reading.told("time"), reading.told("weather")
    told = (hours and hours != "day") or (weathers and weathers != "clear")
    told = told or reading.told("effect")
    is_seen = (told or reading.filmed) and not is_from_the_deep(roles, reading, lexicon)
    return "underwater" if are_below and value == "sea" and not is_seen else value


_GREENS: Final = frozenset({"garden", "park", "meadow", "forest", "farm"})
"""Places on land where there may be a pond: fish are in it."""

_UNDER_WATER: Final = frozenset({None, "swim", "float", "sleep", "dance", "fly", "hide", "walk"})
"""What swimmers do where one must dive to see it."""
