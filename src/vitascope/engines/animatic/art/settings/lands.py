"""Which settings can be seen from above, and what each is then."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.traffic import CARS


@dataclass(frozen=True, slots=True, kw_only=True)
class Land:
    """What a setting is from above."""

    cover: str
    """One of `covers.COVERS`."""
    courses: Sequence[str] = ()
    """What runs through it: `river`, `road`, `path`, `lake`, `sea`, `rocks`, `island`."""
    stands: str = ""
    """What stands on it: `trees`, `pines`, `palms`, `houses`, `towers`, `boats`."""
    peaks: float = 0.0
    """Height of mountains along the horizon, share of the shorter side."""
    is_open: bool = True
    """Whether those who walk would be seen on it."""
    is_afloat: bool = False
    """Whether somebody is in its water."""


LANDS: Final[Mapping[str, Land]] = {
    "meadow": Land(cover="grass", stands="trees", peaks=0.12),
    **{
        name: Land(cover=name, stands="trees")
        for name in ("poppy field", "daisy field", "flower field")
    },
    "grassland": Land(cover="grass", stands="trees"),
    "country path": Land(cover="grass", courses=("path",), stands="trees"),
    "farm": Land(cover="fields", stands="trees"),
    "village": Land(cover="fields", courses=("road",), stands="houses", peaks=0.1, is_open=False),
    "suburb": Land(cover="grass", courses=("road",), stands="houses", is_open=False),
    "desert town": Land(cover="dunes", stands="houses", is_open=False),
    "forest": Land(cover="forest", is_open=False),
    "forest path": Land(cover="forest", courses=("path",), is_open=False),
    "pine forest": Land(cover="pines", peaks=0.14, is_open=False),
    "birch forest": Land(cover="forest", is_open=False),
    "bamboo forest": Land(cover="jungle", is_open=False),
    "cherry grove": Land(cover="blossoms", is_open=False),
    "jungle": Land(cover="jungle", is_open=False),
    "mountains": Land(cover="peaks", is_open=False),
    "desert": Land(cover="dunes"),
    "wild west": Land(cover="red rock"),
    "savanna": Land(cover="straw", stands="trees"),
    "snow": Land(cover="snow", stands="pines", peaks=0.16),
    "waterhole": Land(cover="straw", courses=("lake",), stands="trees"),
    "arctic": Land(cover="snow", peaks=0.08),
    "tundra": Land(cover="snow", peaks=0.12),
    "beach": Land(cover="jungle", courses=("sea",), stands="palms"),
    "shore": Land(cover="grass", courses=("sea",)),
    "black shore": Land(cover="grass", courses=("sea",)),
    "coast": Land(cover="grass", courses=("rocks",)),
    "sea": Land(cover="water"),
    "lake": Land(cover="pines", courses=("lake",), peaks=0.16),
    "river": Land(cover="grass", courses=("river",), stands="trees", peaks=0.1),
    "jungle river": Land(cover="jungle", courses=("river",)),
    "swamp": Land(cover="jungle", courses=("river",), is_open=False),
    "road": Land(is_open=False, cover="fields", courses=("road",), stands="trees", peaks=0.1),
    "forest road": Land(is_open=False, cover="pines", courses=("road",)),
    "coastal road": Land(is_open=False, cover="grass", courses=("rocks", "shore road")),
    "mountain road": Land(is_open=False, cover="pines", courses=("road",), peaks=0.24),
    "desert road": Land(cover="dunes", courses=("road",)),
    "park": Land(cover="grass", courses=("path", "lake"), stands="trees"),
    "city": Land(cover="pavement", stands="towers", is_open=False),
    "street": Land(cover="pavement", stands="towers", is_open=False),
    "crossing": Land(cover="pavement", stands="towers", is_open=False),
    "downtown": Land(cover="pavement", stands="towers", is_open=False),
    "skyline": Land(cover="pavement", stands="towers", is_open=False),
    "new york": Land(cover="pavement", stands="towers", is_open=False),
    "tokyo": Land(cover="pavement", stands="towers", is_open=False),
    "harbour": Land(cover="fields", courses=("sea",), stands="houses", is_open=False),
    "terraces": Land(cover="paddies", stands="trees", peaks=0.12),
    "vineyard": Land(cover="vines", stands="trees", peaks=0.1),
    **{
        name: Land(cover=name, stands="trees", peaks=0.08)
        for name in ("lavender", "sunflowers", "tulips", "wheat", "corn", "canola")
    },
}
"""Settings that can be seen from above, by name."""

_AROUND: Final[Mapping[str, str]] = {
    "forest": "forest",
    "pine forest": "pines",
    "jungle": "jungle",
    "desert": "dunes",
    "savanna": "straw",
    "snow": "snow",
    "mountains": "pines",
    "farm": "fields",
    "meadow": "grass",
    "canyon": "red rock",
    "city": "pavement",
}
"""What another place that is named makes of the land around a river, lake or road."""

_RUNS: Final[Mapping[str, str]] = {
    "river": "river",
    "lake": "lake",
    "road": "road",
    "country path": "path",
    "sea": "sea",
    "beach": "sea",
}
"""What other places that are named add to a land."""


AFLOAT: Final = "afloat"
"""Beside the names of settings, tells that somebody is in the water."""


PARASOLS: Final = "parasols"
"""The same of parasols and those who lie below them."""


def land_of(setting: str, around: Collection[str]) -> Land | None:
    """What a setting is from above among other places; None where it has no such view."""
    land = LANDS.get(setting)
    if land is None:
        return None
    if PARASOLS in around and setting in ("beach", "shore"):
        return replace(land, stands="parasols")
    if "island" in around and setting in ("beach", "sea"):
        return Land(cover="water", courses=("island",))
    cover, runs, peaks = land.cover, list(land.courses), land.peaks
    is_crossed = setting in ("river", "lake", "road", "forest road")
    for other in around:
        if is_crossed and other in _AROUND:
            cover = _AROUND[other]
        elif not is_crossed and other in _RUNS and _RUNS[other] not in runs:
            runs.append(_RUNS[other])
        peaks = max(peaks, 0.24) if other == "mountains" else peaks
    stands = "houses" if "village" in around and cover in ("grass", "fields") else land.stands
    if cover != land.cover and cover not in ("grass", "fields"):
        stands = ""
    return Land(
        cover=cover,
        courses=tuple(runs),
        stands=stands,
        peaks=peaks,
        is_open=land.is_open,
        is_afloat=AFLOAT in around,
    )


def is_driven(scenery: Scenery, land: Land) -> bool:
    """Whether somebody drives on one of its roads."""
    has_road = not {"road", "path", "shore road"}.isdisjoint(land.courses)
    return has_road and not CARS.isdisjoint(scenery.told)
