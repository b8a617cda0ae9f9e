"""What is known of a setting beside its picture: its air, its ground, its seats, its light."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.rooms import lamplit
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.spec import TimeOfDay

Surface = Literal["grass", "leaves", "sand", "snow", "stone", "wood", "dust"]
"""What feet fall on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingKind:
    """One setting: how it is drawn, and what the other parts must know of it."""

    draw: Callable[[Scenery], Backdrop]
    is_indoor: bool = False
    """It has walls: no weather, no sky, no seasons, and the camera does not follow out of it."""
    medium: Literal["air", "water", "void"] = "air"
    """What surrounds the subjects: in `water` and in the `void` all float."""
    surface: Surface | None = None
    """What feet fall on, when no snow lies; None where nobody walks."""
    is_water_surface: bool = False
    """What stands at other places floats or swims here."""
    has_windows: bool = False
    """Its first layer is what lies outside its windows, where rain and snow are seen to fall."""
    has_weather: bool = True
    """Rain, snow, fog, wind and falling leaves reach it."""
    has_sky: bool = True
    """An open sky, in which rainbows, northern lights and fireworks can be."""
    has_northern_lights: bool = False
    """On clear nights, without anybody asking for them."""
    has_seasons: bool = False
    """It looks different in spring, summer, autumn and winter."""
    lit_by: Callable[[Light], Light] | None = None
    """What the place makes of the light of the hour, where it has its own; taken twice it is the
    same as once."""
    is_dream: bool = False
    """No place at all: nothing lives there that nobody asked for."""

    @property
    def has_ground(self) -> bool:
        """Whether shadows fall on what those in it stand on."""
        return self.medium == "air" and not self.is_wall

    default_time: TimeOfDay = "day"
    """The hour that suits it when a prompt says none."""
    seat: str = "chair"
    """Noun of what people sit on here who have no seat of their own."""
    is_seated: bool = False
    """Who is at ease here sits, though nobody says so: on a train, in a cinema."""
    is_wall: bool = False
    """It is what climbers are on: no ground on which a shadow falls."""
    has_crowd: bool = False
    """Its seats are painted full of people."""
    recedes: bool = False
    """It runs away from the viewer between walls: who walks along it goes away from us."""


def inside(
    draw: Callable[[Scenery], Backdrop],
    surface: Surface,
    *,
    has_windows: bool = True,
    seat: str = "chair",
    is_seated: bool = False,
    has_crowd: bool = False,
) -> SettingKind:
    """A room with walls, lit by lamps in the dark."""
    return SettingKind(
        draw=draw,
        surface=surface,
        is_indoor=True,
        has_windows=has_windows,
        has_weather=False,
        has_sky=False,
        lit_by=lamplit,
        seat=seat,
        is_seated=is_seated,
        has_crowd=has_crowd,
    )
