"""What lies along the way of who goes on a road, a trail or rails, by setting."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

Track: TypeAlias = Literal[
    "tar", "lane", "dirt", "paving", "rails", "snow", "water", "sand", "turf"
]

Horizon: TypeAlias = Literal["hills", "peaks", "towers", "mesas", "sea", "plain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One way and its sides."""

    track: Track
    ground: tuple[str, str]
    """Colours of the land beside it."""
    sides: tuple[str, ...] = ()
    """What stands along it, by names of `roadside`."""
    apart: float = 9.0
    """Metres from one of them to the next, along each side."""
    aside: tuple[float, float] = (6.0, 16.0)
    """Nearest and farthest from the middle of the way, metres."""
    posts: str = ""
    """What stands at even distances right beside the way."""
    far: Horizon = "hills"
    has_sea: bool = False
    """Whether the sea lies along its left side."""
    half: float = 3.6
    """Half the width of the way, metres."""


_GRASS: Final = ("#7fb456", "#6aa048")
_WOODS: Final = ("#6f8f4a", "#5c7a3e")
_SAND: Final = ("#e2b878", "#d2a262")
_SNOW: Final = ("#f4f8fd", "#dfe9f4")
_STONE: Final = ("#b4aea6", "#a29c94")
_SEA: Final = ("#4aa6c8", "#3a90b8")

_COUNTRY: Final = Route(track="tar", ground=_GRASS, sides=("broadleaf", "bush", "poplar"),
                        apart=13, posts="pole")  # fmt: skip
_WOOD: Final = Route(track="tar", ground=_WOODS, sides=("pine", "broadleaf", "pine"), apart=4.2,
                     aside=(5.4, 15), far="hills")  # fmt: skip
_CITY: Final = Route(track="lane", ground=_STONE, sides=("block", "tower", "house"), apart=12,
                     aside=(15.5, 15.5), posts="lamp", far="towers", half=5.4)  # fmt: skip
_TRAIL: Final = replace(_WOOD, track="dirt", half=1.2, aside=(2.8, 12), apart=3.4)

ROUTES: Final[Mapping[str, Route]] = {
    "road": _COUNTRY,
    "meadow": _COUNTRY,
    "farm": _COUNTRY,
    "village": replace(
        _COUNTRY, sides=("house", "broadleaf", "house"), aside=(10, 12), posts="lamp"
    ),
    "forest road": _WOOD,
    "mountain road": replace(
        _WOOD, sides=("pine", "rock", "pine", "bush"), apart=8, far="peaks", posts="post"
    ),
    "mountains": replace(
        _WOOD, sides=("pine", "rock", "pine", "bush"), apart=8, far="peaks", posts="post"
    ),
    "viaduct": replace(_COUNTRY, far="peaks"),
    "coastal road": replace(
        _COUNTRY, sides=("bush", "rock", "palm"), apart=12, posts="post", far="sea", has_sea=True
    ),
    "coast": replace(_COUNTRY, sides=("bush", "rock"), posts="post", far="sea", has_sea=True),
    "desert road": Route(
        track="tar", ground=_SAND, sides=("saguaro", "rock", "bush"), apart=16, far="mesas",
        posts="pole",
    ),
    "desert": Route(track="sand", ground=_SAND, sides=("saguaro", "rock"), apart=16, far="mesas"),
    "wild west": Route(track="dirt", ground=_SAND, sides=("saguaro", "rock"), far="mesas"),
    "race track": Route(
        track="lane", ground=_GRASS, sides=("stand", "tyres", "stand"), apart=14, aside=(15, 15),
        posts="kerb", far="hills", half=6.5,
    ),
    **dict.fromkeys(("city", "downtown", "street", "crossing", "skyline", "new york"), _CITY),
    **dict.fromkeys(("tokyo", "london", "paris", "rome"), _CITY),
    "snow": Route(track="snow", ground=_SNOW, sides=("pine", "pine", "rock"), apart=6,
                  aside=(3.4, 18), far="peaks", half=3.0),
    "forest": _TRAIL,
    "forest path": _TRAIL,
    "pine forest": replace(_TRAIL, sides=("pine",)),
    "birch forest": replace(_TRAIL, sides=("birch",)),
    "bamboo forest": replace(_TRAIL, sides=("bamboo",), apart=1.6),
    "jungle": replace(_TRAIL, sides=("palm", "bush", "broadleaf")),
    "country path": replace(_COUNTRY, track="dirt", half=1.4, aside=(3, 14)),
    "park": replace(_COUNTRY, track="dirt", half=1.6, aside=(3.2, 16), posts="lamp"),
    "beach": Route(track="sand", ground=_SAND, sides=("palm", "bush"), apart=11, far="sea",
                   has_sea=True),
    "railway": replace(_COUNTRY, track="rails", half=1.6, aside=(5, 18), posts="mast"),
    "river": Route(track="water", ground=_GRASS, sides=("broadleaf", "willow", "bush"), apart=7,
                   aside=(9.5, 16), half=8.5),
    "jungle river": Route(track="water", ground=_WOODS, sides=("palm", "bush", "palm"), apart=5,
                          aside=(9.5, 15), half=8.5),
    "lake": Route(track="water", ground=_SEA, sides=(), far="hills", half=60),
    "canyon": Route(track="water", ground=_SAND, sides=("rock", "rock"), apart=5, aside=(10, 14),
                    far="mesas", half=8.5),
    "sea": Route(track="water", ground=_SEA, far="plain", half=60),
}  # fmt: skip
"""Settings that are seen by who goes through them."""


def route_of(setting: str, aboard: str, around: tuple[str, ...] = ()) -> Route | None:
    """The way of who goes through a setting; None where none is seen.

    Args:
        setting: Where it plays.
        aboard: What the viewer goes on; a train makes rails of every way, skis a slope.
        around: Other settings that are named: what is seen along the horizon.
    """
    route = ROUTES.get(setting)
    if route is None:
        return None
    if aboard == "train":
        route = replace(route, track="rails", half=1.6, aside=(5.0, 18.0), posts="mast")
    elif aboard == "skis":
        route = replace(ROUTES["snow"], far=route.far if route.far == "peaks" else "hills")
    elif aboard in ("foot", "bicycle", "horse") and route.track == "tar" and setting in _OPEN:
        route = replace(route, track="dirt", half=1.4, aside=(3.0, 14.0), posts="")
    elif aboard == "canoe" and route.track != "water":
        route = ROUTES["river"]
    if "mountains" in around and route.far in ("hills", "plain"):
        route = replace(route, far="peaks")
    return route


_OPEN: Final = frozenset({"meadow", "mountains", "farm"})
"""Land in which who has no engine goes on a path."""
