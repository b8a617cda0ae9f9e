"""What passes now and then far back in a setting, so that no long film stands still.

Small, far and of the place's own nature, never in close-ups, and not in the first seconds: it is
part of the setting, not of the cast.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.drawing import Drawing, Pose, Rgba
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.art.svg import Sketch, line, shape
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.compositor import warp_over
from vitascope.engines.animatic.rendering.sprites import SpriteSheet
from vitascope.engines.animatic.seeds import item_random, item_seed
from vitascope.engines.animatic.spec import Look, Spec
from vitascope.engines.animatic.staging.figures import figure_affine
from vitascope.engines.animatic.staging.ground import Ground
from vitascope.engines.animatic.staging.paths import Placement

_FIRST_S: Final = 6.0
"""Nothing passes before: a short film is of its subjects alone."""

_CLOSEST: Final = 1.35
"""Closeness of the camera from which on nothing passes."""

_EDGE: Final = 0.08
"""Share of the picture's width beyond its edges from which it comes and to which it goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passerby:
    """One kind of thing that passes."""

    draw: Callable[[float, int], Drawing]
    """From phase 0..1 and a number that picks its colours to a drawing that looks right."""
    scale: float
    """Pixels per drawing unit in a picture of 720 lines."""
    band: tuple[float, float]
    """Heights between which it passes, as shares of the picture's."""
    seconds: float
    """That one way across the picture takes."""
    every_s: float
    """How often it comes; more than `seconds`."""
    depth: float = 1.0
    """Of the plane behind which it passes; 1 is before the whole backdrop."""
    rate: float = 1.0
    """Cycles a second."""
    opacity: float = 1.0
    flutter: float = 0.0
    """Share of the picture's height by which it goes up and down."""
    falls: bool = False
    """Whether it sinks from the upper edge to the ground rather than crosses."""
    count: int = 1
    """How many come together."""
    by_day: bool = False
    """Whether it comes only by daylight in fair weather that is not winter's."""
    is_alike: Callable[[Spec], bool] = lambda spec: spec.is_deserted
    """Whether the film has something that it would be taken for, or says that nobody is about."""


def _fish(phase: float, seed: int) -> Drawing:
    color = ("#3f7f9c", "#4a8fa8", "#38708f")[seed % 3]
    return draw_subject("fish", Look(color=color), Pose(action="swim", phase=phase))


def _sailboat(phase: float, seed: int) -> Drawing:
    color = ("#d8dfe6", "#e0d4c4", "#c8d4de")[seed % 3]
    return draw_prop("sailboat", Look(color=color), phase)


def _walker(phase: float, seed: int) -> Drawing:
    kind = ("man", "woman", "grandmother", "man")[seed % 4]
    color = ("#6a7c94", "#94707c", "#7a7a6a", "#6f8a80")[seed // 4 % 4]
    return draw_subject(kind, Look(color=color), Pose(action="walk", phase=phase))


def _butterfly(phase: float, seed: int) -> Drawing:
    color = ("#f7f0d8", "#f2d05a", "#a8c8ee")[seed % 3]
    return draw_subject("butterfly", Look(color=color), Pose(action="fly", phase=phase))


def _dragonfly(phase: float, seed: int) -> Drawing:
    del seed
    return draw_subject("dragonfly", Look(), Pose(action="fly", phase=phase))


def _leaf(phase: float, seed: int) -> Drawing:
    """A leaf that turns as it falls."""
    sketch, whole = Sketch(), Sketch()
    color = ("#8fae4a", "#a8b24a", "#c8a83f")[seed % 3]
    sketch.add(shape("M-20 0 Q0 -18 20 0 Q0 18 -20 0Z", color), line("M-26 0 H14", "#7a6a3a", 2))
    turn = math.sin(phase * math.tau)
    whole.absorb(sketch, stretch=(1, 0.45 + 0.4 * math.cos(phase * math.tau) ** 2), turn=40 * turn)
    return whole.finish((-34, -34, 34, 34))


def _has(*kinds: str) -> Callable[[Spec], bool]:
    return lambda spec: any(item.kind in kinds for item in (*spec.subjects, *spec.props))


def _has_boats(spec: Spec) -> bool:
    return spec.is_deserted or any(PROP_KINDS[prop.kind].place == "water" for prop in spec.props)


_SHOAL: Final = Passerby(
    draw=_fish, scale=0.4, band=(0.22, 0.5), seconds=17, every_s=21, depth=0.3, rate=1.4,
    opacity=0.7, count=5, is_alike=lambda spec: any(s.kind == "fish" for s in spec.subjects),
)  # fmt: skip
_SAIL: Final = Passerby(
    draw=_sailboat, scale=0.17, band=(0.545, 0.55), seconds=70, every_s=90, depth=0.2, rate=0.3,
    opacity=0.85, is_alike=_has_boats,
)  # fmt: skip
_WALKER: Final = Passerby(
    draw=_walker, scale=0.42, band=(0.742, 0.75), seconds=24, every_s=31, rate=1.0
)
_BUTTERFLY: Final = Passerby(
    draw=_butterfly, scale=0.5, band=(0.58, 0.68), seconds=13, every_s=17, rate=3.2,
    flutter=0.05, by_day=True, is_alike=_has("butterfly", "moth", "bee"),
)  # fmt: skip
_DRAGONFLY: Final = Passerby(
    draw=_dragonfly, scale=0.42, band=(0.6, 0.72), seconds=9, every_s=16, rate=6, flutter=0.03,
    by_day=True, is_alike=_has("dragonfly", "butterfly", "bee"),
)  # fmt: skip
_LEAF: Final = Passerby(
    draw=_leaf, scale=0.36, band=(0.7, 0.76), seconds=7, every_s=11, rate=0.5, falls=True,
    by_day=True, is_alike=lambda spec: "leaves" in spec.effects or spec.season == "autumn",
)  # fmt: skip

PASSING: Final[Mapping[str, tuple[Passerby, ...]]] = {
    "underwater": (_SHOAL,),
    "sea": (_SAIL,),
    "beach": (_SAIL,),
    **dict.fromkeys(("city", "downtown", "crossing"), (_WALKER,)),
    **dict.fromkeys(("forest", "forest path", "birch forest"), (_LEAF,)),
    "park": (_LEAF, _BUTTERFLY),
    **dict.fromkeys(("meadow", "garden", "farm", "castle", "playground"), (_BUTTERFLY,)),
    **dict.fromkeys(("lake", "river", "swamp"), (_DRAGONFLY,)),
}
"""What passes in each setting; where nothing is named, birds in the sky are enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """One kind that passes, over the whole film: a function of time alone."""

    kind: Passerby
    seed: int
    ground: Ground
    sheets: tuple[SpriteSheet, ...]

    @property
    def depth(self) -> float:
        """Of the plane behind which it passes."""
        return self.kind.depth

    def draw(self, canvas: Rgba, view: View, t: float) -> None:
        """Draw those that are on their way at `t`."""
        since = t - _FIRST_S
        if since < 0:
            return
        turn = math.floor(since / self.kind.every_s)
        chance = item_random(self.seed, f"turn-{turn}")
        spare = self.kind.every_s - self.kind.seconds
        share = (since - turn * self.kind.every_s - spare * chance.random()) / self.kind.seconds
        if not 0 < share < 1:
            return
        facing = chance.choice((-1, 1))
        height = chance.uniform(*self.kind.band)
        sheet, at = chance.choice(self.sheets), chance.random()
        for number in range(self.kind.count):
            place = self._place(share, facing, height, at, number, t)
            sprite = sheet.at(place.phase)
            affine = figure_affine(view, place, sprite, depth=min(1.0, self.kind.depth))
            warp_over(canvas, sprite.image, affine, opacity=self.kind.opacity)

    def _place(
        self, share: float, facing: int, height: float, at: float, number: int, t: float
    ) -> Placement:
        """Where one of those that come together is, `share` of the way across."""
        kind, size = self.kind, self.ground.size
        turn = t * 0.9 + number * 2.3
        x = (1 + 2 * _EDGE) * share - _EDGE
        y = height
        if kind.falls:
            x, y = at + 0.03 * math.sin(turn * 1.6), share * (height + _EDGE) - _EDGE
        elif facing < 0:
            x = 1 - x
        row = (number + 1) // 2 * (1 if number % 2 else -1)
        x -= facing * 0.035 * abs(row) + 0.006 * math.sin(turn)
        y += kind.flutter * (math.sin(turn * 1.9) + 0.4 * math.sin(turn * 5.3)) + 0.03 * row
        return Placement(
            x=x * size.width,
            y=y * size.height,
            ground_y=y * size.height,
            scale=kind.scale * self.ground.unit,
            facing=facing,
            phase=t * kind.rate + number * 0.37,
        )


def passing_of(spec: Spec, ground: Ground, light: Light) -> tuple[Passing, ...]:
    """What passes in a film, from far to near; nothing where the camera is close or follows.

    Nor before a still life, nor seen from above.
    """
    is_near = spec.camera.closeness > _CLOSEST or spec.still is not None
    if is_near or ground.speed or spec.camera.height != "level":
        return ()
    found: list[Passing] = []
    for number, kind in enumerate(PASSING.get(spec.setting, ())):
        is_fair = not light.is_dark and spec.weather == "clear" and spec.season != "winter"
        if (kind.by_day and not is_fair) or kind.is_alike(spec):
            continue
        seed = item_seed(spec.seed, f"passing-{number}")
        found.append(
            Passing(kind=kind, seed=seed, ground=ground, sheets=_sheets(kind, seed, ground, light))
        )
    return tuple(sorted(found, key=lambda passing: passing.depth))


def _sheets(kind: Passerby, seed: int, ground: Ground, light: Light) -> tuple[SpriteSheet, ...]:
    """The sprites of a few that differ in their colours."""

    def sheet(number: int) -> SpriteSheet:
        return SpriteSheet(
            lambda phase, _, __: kind.draw(phase, number),
            frames=12,
            density=kind.scale * ground.unit * 1.2,
            light=light,
            depth=1.0,
        )

    return tuple(sheet(seed // 7 + step * 5) for step in range(3))


def split_at(passing: Sequence[Passing]) -> tuple[tuple[Passing, ...], tuple[Passing, ...]]:
    """Those behind some of the backdrop, and those before all of it."""
    behind = tuple(each for each in passing if each.depth < 1)
    return behind, tuple(each for each in passing if each.depth >= 1)
