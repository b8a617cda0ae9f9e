"""Actors: the spec's items as figures that can be drawn at any time, alone or on one another."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from vitascope.engines.animatic.art.curves import turned
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.presence import ALWAYS, Presence
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.compositor import scaling, warp_over
from vitascope.engines.animatic.rendering.sprites import Point, Sprite, Sprites, shadow_patch
from vitascope.engines.animatic.sound import Tread
from vitascope.engines.animatic.staging.climbing import Ascent
from vitascope.engines.animatic.staging.figures import figure_affine
from vitascope.engines.animatic.staging.idling import Idling
from vitascope.engines.animatic.staging.joints import Joint
from vitascope.engines.animatic.staging.mirrors import draw_image
from vitascope.engines.animatic.staging.paths import Path, Placement

_HIDDEN: Final = 0.42
"""Share of a passenger that its vehicle hides."""

_LOWEST: Final = 0.62
"""Where the head of a passenger is at least, in heights of the room that it is in."""
_HALF_A_HEAD: Final = 16.0
"""Of a passenger, in drawing units: as much stays free of the ends of the windows."""

_LOW: Final = 90.0
"""Height in drawing units of a passenger below which less of it is hidden."""

_HEAPED: Final = 0.75
"""How much of that share is hidden of things in a bowl."""

_TRACE: Final = 34.0
"""Drawing units between a team and its load."""

HANDS: Final = frozenset({"hold", "embrace", "hand"})
"""Joints of what is in somebody's hands."""

_HIDDEN_BEHIND: Final = 0.75
"""Share of somebody that a thing hides at most over which he is seen: the small sit higher."""

_ABOVE_SHOULDERS: Final = 28.0
"""Drawing units by which who rides on shoulders sits above them, so that the face is seen."""

_UNSEEN: Final = 0.01
"""Opacity up to which nothing is drawn."""

_SHORT_S: Final = 0.125

_BLINK_HZ: Final = 0.31
_BLINK_SHARE: Final = 0.14 * _BLINK_HZ
"""Eyes are shut for 0.14 s, every three seconds or so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle of the picture, in pixels."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """An actor that goes where another goes."""

    to: "Actor"
    joint: Joint
    rate: float = 0.0
    """Its own cycles a second."""
    shift: float = 0.0
    """Drawing units by which it is moved ahead."""
    scale: float = 1.0
    """How much smaller it is than it would be by itself."""
    rise: float = 0.0
    """Drawing units by which a happening is above the foot of what it happens to, and by which
    a thing is above the hand that holds it."""
    ascent: Ascent | None = None
    """Its way up the other, where it climbs it."""
    is_turned: bool = False
    """Whether it looks the other way than what it is fixed to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What a figure looks like from a moment on."""

    start_s: float
    sheet: Sprites
    idling: Idling | None = None
    """What it does beside that now and then."""


@dataclass(frozen=True, slots=True)
class Actor:
    """One figure: its sprites, and its own path or the actor that it is fixed to."""

    name: str
    acts: tuple[Act, ...]
    """In order; the first begins at 0."""
    path: Path | Fixed
    blink_offset: float = 0.0
    """0..1, so that not all blink together; negative for what has no eyes."""
    has_shadow: bool = True
    presence: Presence = ALWAYS
    """When it comes and goes; what is fixed to another comes and goes with that too."""
    is_beyond: bool = False
    """Whether it is outside the window of the room."""
    seconds: float = 1.0
    """Length of the film of which `presence` tells shares."""

    def sheet_at(self, t: float) -> Sprites:
        """The sprites of what it does at `t`."""
        return self._act_at(t).sheet

    def sprite_at(self, t: float, phase: float) -> Sprite:
        """The sprite at `t`, at `phase` of its cycle; eyes shut for a moment now and then."""
        act = self._act_at(t)
        blinking = self.blink_offset >= 0 and (t * _BLINK_HZ + self.blink_offset) % 1 < _BLINK_SHARE
        gesture = act.idling.at(phase) if act.idling else None
        return act.sheet.at(phase, is_blinking=blinking, gesture=gesture)

    def _act_at(self, t: float) -> Act:
        return next((act for act in reversed(self.acts) if act.start_s <= t), self.acts[0])

    def treads(self) -> tuple[Tread, ...]:
        """How its cycle runs in each of its acts, for the sound of its steps and strokes."""
        if isinstance(self.path, Fixed):
            return ()
        return tuple(self._tread(self.path, act.start_s) for act in self.acts)

    def _tread(self, path: Path, start_s: float) -> Tread:
        begun = path(start_s).phase
        # Cycles are even, so a short while tells their rate, before another act can begin.
        rate = (path(start_s + _SHORT_S).phase - begun) / _SHORT_S
        return Tread(self.name, rate, begun - rate * start_s, start_s)

    def box(self, t: float = 0.0) -> Box:
        """What it covers at `t` seconds, in picture pixels."""
        place = self.place(t)
        sprite = self.sprite_at(t, place.phase)
        unit = sprite.pixel * place.scale
        height, width = sprite.image.shape[:2]
        ahead = (width - sprite.anchor[0]) * unit, -sprite.anchor[0] * unit
        edges = [place.x + way * (1 if place.facing >= 0 else -1) for way in ahead]
        top = place.y - sprite.anchor[1] * unit
        return Box(left=min(edges), right=max(edges), top=top, bottom=top + height * unit)

    def place(self, t: float) -> Placement:
        """Where it is at `t`, how large, and how much of it is seen."""
        place = self._placed(t)
        if self.presence == ALWAYS:
            return place
        share, presence = t / self.seconds, self.presence
        scale = place.scale * presence.size(share)
        return replace(place, scale=scale, opacity=place.opacity * presence.opacity(share))

    def _placed(self, t: float) -> Placement:
        """Its place by its path or by what it is fixed to."""
        if not isinstance(self.path, Fixed):
            return self.path(t)
        carrier = self.path.to
        base = carrier.place(t)
        sprite = carrier.sprite_at(t, base.phase)
        small = self.path.scale
        here = replace(base, phase=t * self.path.rate, scale=base.scale * small)
        if self.path.joint == "beside":
            width = (sprite.image.shape[1] - sprite.anchor[0]) * sprite.pixel
            own = self.sheet_at(t).at(0)
            reach = width * 0.55 + own.anchor[0] * own.pixel * 0.8
            return replace(here, x=base.x + reach * base.facing * base.scale)
        if self.path.joint == "behind":
            front, own = carrier.sheet_at(t).at(0), self.sheet_at(t).at(0)
            ahead = (own.image.shape[1] - own.anchor[0]) * own.pixel
            reach = front.anchor[0] * front.pixel + ahead + _TRACE
            return replace(here, x=base.x - reach * base.facing * base.scale)
        if self.path.joint in ("top", "foot", "middle", "wheels"):
            x = base.x + self.path.shift * base.facing * base.scale
            y = base.y - self.path.rise * base.scale
            return replace(here, x=x, y=y, facing=1.0, tilt=0.0)
        if self.path.joint == "climb":
            return self._on_its_way_up(base, here, t)
        if self.path.joint == "ahead":
            own = self.sheet_at(t).at(here.phase)
            reach = sprite.from_anchor(sprite.hold)[0] + own.anchor[0] * own.pixel
            return replace(here, x=base.x + reach * base.facing * base.scale)
        if self.path.joint == "inside" and sprite.cabin:
            own = self.sheet_at(t).at(here.phase)
            return self._behind_windows(base, here, own, sprite, sprite.cabin)
        if self.path.joint == "over":
            own = self.sheet_at(t).at(here.phase)
            tall = own.image.shape[0] * own.pixel * small
            lift = sprite.image.shape[0] * sprite.pixel - _HIDDEN_BEHIND * tall
            # A swimmer's anchor is its middle, not its feet.
            below = tall - own.anchor[1] * own.pixel * small
            return replace(here, y=base.y - (max(0.0, lift) + below) * base.scale)
        rest = _rest_on(sprite, self.path.joint)
        is_held = self.path.joint in ("hold", "embrace")
        dx, dy = sprite.from_anchor(sprite.hold if is_held else rest)
        dy -= _ABOVE_SHOULDERS * (self.path.joint == "shoulders")
        if self.path.joint == "inside":
            own = self.sheet_at(t).at(here.phase)
            tall = own.image.shape[0] * own.pixel * small
            # Who sleeps is low, and seen over the edge all the same.
            seen = min(1.0, tall / _LOW) if self.blink_offset >= 0 else _HEAPED
            dy += _HIDDEN * tall * seen
        if self.path.joint in HANDS:
            own = self.sheet_at(t).at(here.phase)
            grip_x, grip_y = own.from_anchor(own.grip)
            dx, dy = dx - grip_x * small, dy - grip_y * small - self.path.rise
        dx += self.path.shift
        if self.path.is_turned:
            here = replace(here, facing=-here.facing)
        aside, down = turned((dx * base.facing, dy), (0, 0), math.degrees(base.tilt))
        return replace(here, x=base.x + aside * base.scale, y=base.y + down * base.scale)

    def _on_its_way_up(self, base: Placement, here: Placement, t: float) -> Placement:
        """At the side of what it climbs, as high as it has come."""
        ascent = self.path.ascent if isinstance(self.path, Fixed) else None
        dx, dy = ascent.at(t) if ascent else (0.0, 0.0)
        return replace(here, x=base.x + dx * base.facing * base.scale, y=base.y + dy * base.scale)

    def _behind_windows(
        self,
        base: Placement,
        here: Placement,
        own: Sprite,
        carrier: Sprite,
        cabin: tuple[Point, Point],
    ) -> Placement:
        """On the floor of the cabin, no larger than it."""
        (left, top), (right, bottom) = cabin
        fit = min(1.0, (bottom - top) * carrier.pixel / max(1.0, own.anchor[1] * own.pixel))
        dx, dy = carrier.from_anchor(((left + right) / 2, bottom))
        # The small sit higher, to be seen over the edge.
        low = _LOWEST * (bottom - top) * carrier.pixel - own.anchor[1] * own.pixel
        dy -= max(0.0, low)
        shift = self.path.shift * fit if isinstance(self.path, Fixed) else 0.0
        # Of many who share it nobody sits before the windscreen.
        room = max(0.0, (right - left) / 2 * carrier.pixel - _HALF_A_HEAD)
        shift = max(-room, min(room, shift))
        return replace(
            here,
            x=base.x + (dx + shift) * base.scale * base.facing,
            y=base.y + dy * base.scale,
            scale=here.scale * fit,
        )


def _rest_on(sprite: Sprite, joint: Joint) -> Point:
    """Where another's anchor is on a figure."""
    part = "shoulder" if joint == "shoulders" else joint
    return sprite.back if joint == "lid" else sprite.perches.get(part, sprite.seat)


@dataclass(frozen=True, slots=True)
class Troupe:
    """Actors in drawing order, from back to front, all on the subjects' plane."""

    actors: tuple[Actor, ...]
    patch: Rgba
    """The shadow that all cast, scaled to each."""
    mirrored_to: Callable[[float], float | None]
    """Where the surface ends that reflects what stands at a height; None where none does."""
    casts_shadow: bool
    mirrored_in: Mapping[str, str]
    """By the name of each mirror, whose image is in it."""

    def draw_beyond(self, canvas: Rgba, view: View, t: float, *, depth: float) -> None:
        """Draw those who are outside a window, before the wall that has it and its `depth`."""
        for actor in (actor for actor in self.actors if actor.is_beyond):
            place = actor.place(t)
            sprite = actor.sprite_at(t, place.phase)
            warp_over(
                canvas,
                sprite.image,
                figure_affine(view, place, sprite, depth=depth),
                opacity=place.opacity,
            )

    def draw(self, canvas: Rgba, view: View, t: float) -> None:
        """Draw all who are within at `t`: reflections and shadows first, then the figures."""
        everywhere = [(actor, actor.place(t)) for actor in self.actors if not actor.is_beyond]
        placed = [(actor, place) for actor, place in everywhere if place.opacity > _UNSEEN]
        shown = [
            (place, actor.sprite_at(t, place.phase), actor.has_shadow) for actor, place in placed
        ]
        named = {actor.name: each[:2] for (actor, _), each in zip(placed, shown, strict=True)}
        for place, sprite, has_shadow in shown:
            shore = self.mirrored_to(place.ground_y)
            if shore is not None:
                rows = max(1, round(view.project(0, shore, 1)[1]))
                _draw_reflection(canvas[:rows], view, place, sprite, t)
            elif has_shadow and self.casts_shadow and place.sunk is None:
                self._draw_shadow(canvas, view, place, sprite)
        for (actor, _), (place, sprite, _) in zip(placed, shown, strict=True):
            rows = canvas.shape[0]
            if place.sunk is not None:
                rows = max(1, min(rows, round(view.project(0, place.sunk, 1)[1])))
            affine = figure_affine(view, place, sprite)
            warp_over(canvas[:rows], sprite.image, affine, opacity=place.opacity)
            who = named.get(self.mirrored_in.get(actor.name, ""))
            if who is not None:
                draw_image(canvas, view, (place, sprite), who)

    def _draw_shadow(self, canvas: Rgba, view: View, place: Placement, sprite: Sprite) -> None:
        height = sprite.image.shape[0] * sprite.pixel * place.scale
        lift = max(0.0, place.ground_y - place.y) / max(1.0, height)
        weight = max(0.25, 1 - 0.45 * lift)
        left, right = sprite.stance
        unit = sprite.pixel * place.scale
        middle = ((left + right) / 2 - sprite.anchor[0]) * unit * place.facing
        scale = view.scale(1) * (right - left) * unit * 1.25 * weight / self.patch.shape[1]
        x, y = view.project(place.x + middle, place.ground_y, 1)
        affine = scaling(
            scale, scale, x - self.patch.shape[1] / 2 * scale, y - self.patch.shape[0] / 2 * scale
        )
        warp_over(canvas, self.patch, affine, opacity=weight * place.opacity)


def _draw_reflection(canvas: Rgba, view: View, place: Placement, sprite: Sprite, t: float) -> None:
    """The figure upside down below its ground, faint and trembling."""
    affine = figure_affine(view, place, sprite)
    ground = view.project(0, place.ground_y, 1)[1]
    affine[1] *= -1
    affine[1, 2] += 2 * ground
    affine[0, 2] += 1.6 * np.sin(t * 2.1)
    warp_over(canvas, sprite.image, affine, opacity=0.28 * place.opacity)


def troupe_of(
    actors: Sequence[Actor],
    *,
    mirrored_to: Callable[[float], float | None],
    casts_shadow: bool,
    mirrored_in: Mapping[str, str],
    width: int,
) -> Troupe:
    """Actors in the order they are given, with the shadow that they share."""
    return Troupe(
        actors=tuple(actors),
        patch=shadow_patch(width / 4),
        mirrored_to=mirrored_to,
        casts_shadow=casts_shadow,
        mirrored_in=mirrored_in,
    )
