"""What another place that is named with a setting adds to it: mountains behind, a balcony before.

A feature is drawn by itself and laid between the layers of the setting: what lies nearer there
hides its foot. Each knows the settings that can have it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.drawing import Backdrop, Layer
from vitascope.engines.animatic.art.settings import ledges, lookouts
from vitascope.engines.animatic.art.settings.adornment import CHRISTMAS, add_christmas
from vitascope.engines.animatic.art.settings.beyond import (
    FAR,
    HORIZON,
    add_far_sea,
    add_huts,
    add_igloos,
    add_peaks,
    add_sight,
    add_skyline,
    add_village,
)
from vitascope.engines.animatic.art.settings.fairs import add_festoons
from vitascope.engines.animatic.art.settings.famous import SIGHTS
from vitascope.engines.animatic.art.settings.overgrowth import OVERGROWN, add_overgrowth
from vitascope.engines.animatic.art.settings.poolside import WATER as POOL_WATER
from vitascope.engines.animatic.art.settings.poolside import add_poolside
from vitascope.engines.animatic.art.settings.relics import add_steps, add_temple_ruins
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.spans import (
    STONE_SPAN,
    WOODEN_SPAN,
    add_stone_span,
    add_wooden_span,
)
from vitascope.engines.animatic.art.settings.sunken import SUNKEN, add_sunken_city
from vitascope.engines.animatic.art.settings.waterside import EDGE as WATERSIDE
from vitascope.engines.animatic.art.settings.waterside import (
    add_near_ice,
    add_near_water,
    add_waterfall,
)

Spot: TypeAlias = tuple[float, float]
"""Where something stands at the back of a setting: its foot, share of the height, and depth."""

_WOODS: Final = ("forest", "pine forest", "birch forest", "bamboo forest", "forest path")
_CROPS: Final = (
    "wheat", "corn", "canola", "lavender", "sunflowers", "tulips", "vineyard",
    "flower field", "poppy field", "daisy field",
)  # fmt: skip
_GREENS: Final = ("meadow", "country path", "grassland", "park", "garden", "farm", "castle")
_WATERS: Final = ("river", "beach", "shore", "sea")

BACKS: Final[Mapping[str, Spot]] = {
    **dict.fromkeys(_CROPS, (0.535, 0.3)),
    "meadow": (0.665, 0.5),
    "country path": (0.665, 0.5),
    "savanna": (0.7, 0.6),
    "desert": (0.72, 0.6),
    "jungle": (0.7, 0.69),
    "mountains": (0.69, 0.5),
    "lake": (0.59, 0.33),
    "river": (0.645, 0.48),
    "snow": (0.69, 0.6),
    "beach": (0.56, 0.2),
    "terraces": (0.465, 0.3),
}
"""Of each open land: where a village is seen from it."""

_FALLS: Final[Mapping[str, Spot]] = {
    **dict.fromkeys(_WOODS, (0.74, 0.6)),
    "jungle": (0.75, 0.7),
    "meadow": (0.68, 0.5),
    "mountains": (0.71, 0.5),
    "lake": (0.59, 0.33),
    "river": (0.645, 0.48),
    "canyon": (0.7, 0.5),
    "japanese garden": (0.645, 0.46),
    "snow": (0.69, 0.6),
    "beach": (0.57, 0.2),
}
"""Where a waterfall comes down."""


def _far(*settings: str) -> Mapping[str, Spot]:
    return dict.fromkeys(settings, (HORIZON, FAR))


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """Something that lies behind what a setting shows."""

    add: Callable[[Scenery, float, float], None]
    """Draws it, its foot at a share of the height, at a depth."""
    spots: Mapping[str, Spot]
    """The settings that can have it, and where."""
    instead_of: tuple[float, float] | None = None
    """Depths between which it takes the place of what the setting shows."""


def _at_foot(add: Callable[[Scenery, float], None]) -> Callable[[Scenery, float, float], None]:
    return lambda scenery, foot, _: add(scenery, foot)


PEAKS: Final = Feature(
    add=_at_foot(add_peaks),
    spots=_far(*_CROPS, *_GREENS, *_WATERS, *_WOODS,
               "savanna", "desert", "village", "harbour", "road",
               "railway", "runway", "graveyard", "market", "coast", "swamp", "golf course",
               "ruins", "terraces", "jetty"),
)  # fmt: skip
TOWERS: Final = Feature(
    add=_at_foot(add_skyline),
    spots=_far(*_CROPS, *_GREENS, *_WATERS, "playground", "road", "lake", "golf course",
               "skate park", "railway", "runway", "coast", "pier", "jetty", "harbour", "snow",
               "desert", "savanna", "bridge", "wooden bridge"),
)  # fmt: skip
SEA: Final = Feature(
    add=_at_foot(add_far_sea),
    spots=_far(*_CROPS, *_GREENS, "village", "desert", "graveyard", "terraces", "road", "snow"),
    instead_of=(0.105, 0.38),
)
HOUSES: Final = Feature(add=add_village, spots=BACKS)
HUTS: Final = Feature(
    add=add_huts, spots={name: BACKS[name] for name in ("savanna", "jungle", "desert")}
)
IGLOOS: Final = Feature(add=add_igloos, spots={"snow": BACKS["snow"]})
_SEEN_FROM: Final = _far(
    *_CROPS, *_GREENS, *_WATERS, "lake", "cherry grove", "playground", "pier", "jetty", "bridge",
    "wooden bridge", "desert", "snow", "rooftop", "japanese garden", "road",
)  # fmt: skip
"""Settings from which a sight is seen far off."""
RUINS: Final = Feature(
    add=add_temple_ruins,
    spots={
        "jungle": (0.76, 0.7),
        "jungle river": (0.645, 0.48),
        "desert": (0.75, 0.6),
        **dict.fromkeys(_WOODS, (0.75, 0.6)),
    },
)
STEPS: Final = Feature(
    add=add_steps,
    spots={
        **dict.fromkeys(_WOODS, (0.77, 0.6)),
        "mountains": (0.78, 0.7),
        "jungle": (0.78, 0.7),
        "kyoto": (0.79, 0.7),
        "snow": (0.77, 0.7),
    },
)
FALL: Final = Feature(add=add_waterfall, spots=_FALLS)
SPANNED: Final[Mapping[str, Spot]] = {
    "river": (0.71, 0.56),
    "jungle river": (0.71, 0.56),
    "lake": (0.68, 0.5),
}
"""Where a bridge is seen from the bank."""


BEHIND: Final[Mapping[str, Sequence[Feature]]] = {
    "mountains": (PEAKS,),
    **dict.fromkeys(("skyline", "city", "downtown", "new york", "dubai"), (TOWERS,)),
    **dict.fromkeys(("sea", "beach", "coast", "shore"), (SEA,)),
    **dict.fromkeys(("village", "harbour"), (HUTS, IGLOOS, HOUSES)),
    "igloo village": (IGLOOS,),
    "hut village": (HUTS,),
    "stone steps": (STEPS,),
    "jungle temple": (RUINS,),
    **{
        name: (Feature(add=_at_foot(partial(add_sight, sight=sight)), spots=_SEEN_FROM),)
        for name, sight in SIGHTS.items()
        if sight.landmarks and name not in ("new york", "dubai")
    },
    "waterfall": (FALL,),
    SUNKEN: (Feature(add=_at_foot(add_sunken_city), spots={"underwater": (0.74, 0.36)}),),
    STONE_SPAN: (Feature(add=add_stone_span, spots=SPANNED),),
    WOODEN_SPAN: (Feature(add=add_wooden_span, spots=SPANNED),),
}
"""What places become behind another: the first that it can have."""

LEDGES: Final[Mapping[str, Callable[[Scenery], None]]] = {
    "balcony": ledges.add_balcony,
    "rooftop": ledges.add_parapet,
    "fire escape": ledges.add_fire_escape,
    "porch": ledges.add_porch,
    "terrace": ledges.add_terrace,
    "cliff edge": ledges.add_brink,
    "ship deck": lookouts.add_ship_deck,
    "colonnade": lookouts.add_colonnade,
    "poolside": add_poolside,
    "pool": add_poolside,
}
"""Places from which another is seen."""

NEAR_WATER: Final = "near water"
"""Beside the names of settings, tells that somebody is at the edge of water."""

EVERYWHERE: Final = frozenset({SUNKEN, OVERGROWN})
"""What can be added under water and inside too."""

_POOLS: Final = frozenset({"lake", "river", "swamp", "frozen lake", NEAR_WATER})

_BANKS: Final = frozenset(
    {*_WOODS, *_GREENS, "savanna", "jungle", "desert", "snow", "mountains", "lake", "river",
     "swamp", "waterfall", "terraces", "village", "canyon", "kyoto", "cave"}
)  # fmt: skip
"""Settings whose ground can go down to water before us."""


def can_see(setting: str, other: str) -> bool:
    """Whether another place can be seen from a setting."""
    return any(setting in feature.spots for feature in BEHIND.get(other, ()))


def with_features(scenery: Scenery, setting: str, backdrop: Backdrop) -> Backdrop:
    """The backdrop with what the other places of `scenery.around` add to it."""
    around = scenery.around - {setting}
    for name in sorted(around & BEHIND.keys()):
        feature = next((f for f in BEHIND[name] if setting in f.spots), None)
        if feature is not None:
            backdrop = _with_back(scenery, backdrop, feature, feature.spots[setting])
    if OVERGROWN in around:
        apart = scenery.apart()
        add_overgrowth(apart)
        backdrop = replace(backdrop, layers=(*backdrop.layers, *_layers(apart)))
    if "festival" in around and backdrop.ground_back > _LOWEST:
        apart = scenery.apart()
        add_festoons(apart)
        backdrop = replace(backdrop, layers=(*backdrop.layers, *_layers(apart)))
    if CHRISTMAS in around and backdrop.ground_back > _LOWEST:
        apart = scenery.apart()
        add_christmas(apart)
        backdrop = replace(backdrop, layers=(*backdrop.layers, *_layers(apart)))
    ledge = next((name for name in LEDGES if name in around), None)
    if ledge is not None and backdrop.ground_back > _LOWEST:
        view = _before(scenery, backdrop, LEDGES[ledge])
        return replace(view, water=POOL_WATER) if LEDGES[ledge] is add_poolside else view
    pools = _POOLS - {"lake", "river", "swamp"} if setting in _WET else _POOLS
    if setting in _BANKS and around & pools:
        is_frozen = "frozen lake" in around
        return _at_water(scenery, backdrop, add_near_ice if is_frozen else add_near_water)
    return backdrop


_WET: Final = frozenset({"lake", "river", "swamp", "waterfall"})

_LOWEST: Final = 0.6
"""What stands higher in the picture stands on nothing that can be a view: in the sky."""


def _with_back(scenery: Scenery, backdrop: Backdrop, feature: Feature, spot: Spot) -> Backdrop:
    foot, depth = spot
    apart = scenery.apart()
    feature.add(apart, foot, depth)
    layers = list(backdrop.layers)
    if feature.instead_of is not None:
        low, high = feature.instead_of
        layers = [layer for layer in layers if not low < layer.depth < high]
    at = next((k for k, layer in enumerate(layers) if layer.depth > depth), len(layers))
    layers[at:at] = _layers(apart)
    return replace(backdrop, layers=tuple(layers))


def _layers(scenery: Scenery) -> Sequence[Layer]:
    return scenery.finish(ground_front=0, ground_back=0, scale_front=1, scale_back=1).layers


def _before(scenery: Scenery, backdrop: Backdrop, add: Callable[[Scenery], None]) -> Backdrop:
    """The setting as a view: what is near in it gives way to where one stands."""
    apart = scenery.apart()
    add(apart)
    view = [layer for layer in backdrop.layers if layer.depth <= 1 and _is_land(layer, scenery)]
    mirror = backdrop.mirror
    if mirror is not None:
        mirror = None if mirror[0] > ledges.EDGE - 0.06 else (mirror[0], min(mirror[1], 0.78))
    return replace(
        backdrop,
        layers=(*view, *_layers(apart)),
        ground_front=0.94,
        ground_back=ledges.EDGE + 0.05,
        scale_front=2.0,
        scale_back=1.6,
        mirror=mirror,
    )


def _is_land(layer: Layer, scenery: Scenery) -> bool:
    """Whether it goes all across, or is far: not a tree or a lamp that stands before us."""
    if layer.depth < _NEAR:
        return True
    return layer.image.shape[1] >= scenery.width and bool(layer.image[-1, ::64, 3].mean() > 200)


_NEAR: Final = 0.78


def _at_water(scenery: Scenery, backdrop: Backdrop, add: Callable[[Scenery], None]) -> Backdrop:
    """The setting with water along its near edge, where those who drink stand."""
    apart = scenery.apart()
    add(apart)
    ashore = [layer for layer in backdrop.layers if layer.depth <= 1]
    return replace(
        backdrop,
        layers=(*ashore, *_layers(apart)),
        ground_front=WATERSIDE + 0.012,
        ground_back=min(backdrop.ground_back, WATERSIDE - 0.05),
        mirror=backdrop.mirror or (WATERSIDE + 0.01, 1.0),
        water=backdrop.water or (WATERSIDE + 0.055, WATERSIDE + 0.035),
    )
