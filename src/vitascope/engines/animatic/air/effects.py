"""Which effects a spec has, and which of them are behind the scenery."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from vitascope.engines.animatic.air.bolts import Bolts
from vitascope.engines.animatic.air.drifting import Drifter, drifters_of
from vitascope.engines.animatic.air.falling import falling_of
from vitascope.engines.animatic.air.heavens import Aurora, Fireworks, Flocks, Rainbow, ShootingStars
from vitascope.engines.animatic.air.spray import Spray
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.seeds import item_seed
from vitascope.engines.animatic.spec import Effect, Season, Spec
from vitascope.video import Size


class Seen(Protocol):
    """Something that is drawn into a frame."""

    def draw(self, canvas: Rgba, view: View, t: float, travelled: float) -> None:
        """Draw it on `canvas` at `t` seconds; the world has gone by `travelled` pixels."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Air:
    """All effects of a scene, each list from far to near."""

    sky: tuple[Seen, ...]
    """Before the sky, behind the scenery."""
    outside: tuple[Seen, ...]
    """Before what lies outside the windows of a room, behind its walls."""
    middle: tuple[Seen, ...]
    """Before the far scenery, behind the near: fireworks over the roofs."""
    front: tuple[Seen, ...]
    """Before everything."""


_IN_SEASON: Final[Mapping[Season, Effect]] = {"autumn": "leaves", "spring": "petals"}

_SKY: Final[Mapping[Effect, Callable[[int, Light, Size], Seen]]] = {
    "aurora": Aurora.of,
    "shooting_stars": ShootingStars.of,
    "rainbow": Rainbow.of,
}


def air_of(spec: Spec, light: Light, size: Size, *, ground: float) -> Air:
    """The effects of a spec.

    Args:
        spec: What is in the air is said by its weather, its season and its effects.
        light: Of the scene.
        size: Of the picture.
        ground: Where the ground begins, as share of the height.
    """
    place = SETTING_KINDS[spec.setting]
    sky: list[Seen] = []
    if place.has_sky:
        lit = place.has_northern_lights and light.stars > 0.5
        wanted = {*spec.effects, *(("aurora",) if lit else ())}
        sky += [
            make(item_seed(spec.seed, effect), light, size)
            for effect, make in _SKY.items()
            if effect in wanted
        ]
    outside: list[Seen] = []
    if not light.is_dark and spec.weather == "clear" and not place.is_dream:
        flocks = Flocks.of(item_seed(spec.seed, "flocks"), light, size)
        sky += [flocks] if place.has_sky else []
        outside += [flocks] if place.has_windows else []
    if place.has_windows:
        outside += falling_of(spec, light, size, ground=ground, is_outside=True)
    middle: list[Seen] = []
    if place.has_sky and "fireworks" in spec.effects:
        middle.append(Fireworks.of(item_seed(spec.seed, "fireworks"), light, size))
    if place.has_sky and (spec.weather == "storm" or "lightning" in spec.effects):
        often = "lightning" in spec.effects
        middle.append(Bolts(seed=spec.seed, foot=max(0.3, ground - 0.12), is_often=often))
    spray = Spray.of(spec.setting, item_seed(spec.seed, "spray"), light)
    front: list[Seen] = [*([spray] if spray else []), *_drifting(spec, light, size)]
    if place.has_weather:
        front += falling_of(spec, light, size, ground=ground)
    return Air(sky=tuple(sky), outside=tuple(outside), middle=tuple(middle), front=tuple(front))


def _drifting(spec: Spec, light: Light, size: Size) -> list[Drifter]:
    effects = spec.effects
    if spec.weather != "snow" and SETTING_KINDS[spec.setting].has_weather:
        season = _IN_SEASON.get(spec.season)
        effects = (*effects, season) if season and season not in effects else effects
    return drifters_of(effects, spec.seed, light, size, is_windy="wind" in effects)
