"""The camera: one eased move over the film, as a function of time alone."""

import math
from dataclasses import dataclass, fields
from typing import Final

from vitascope.engines.animatic.spec import Camera

_PAN: Final = 0.17
"""Share of the picture's width that a pan covers over the film's length, at the subjects' plane."""

_TILT: Final = 0.09
"""The same of the height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What the camera sees at one moment; lengths in picture pixels."""

    shift_x: float
    """How far the subjects' plane is moved to the left."""
    shift_y: float
    zoom: float
    """Magnification of the subjects' plane."""
    pivot_x: float
    pivot_y: float
    """The point that stays where it is when the camera zooms."""

    def scale(self, depth: float) -> float:
        """Magnification of a plane; far planes grow less."""
        return 1 + (self.zoom - 1) * (0.15 + 0.85 * depth)

    def toward(self, other: "View", share: float) -> "View":
        """The view on the way to another, 0..1."""
        way = {f.name: getattr(other, f.name) - getattr(self, f.name) for f in fields(View)}
        return View(**{name: getattr(self, name) + share * way[name] for name in way})

    def project(self, x: float, y: float, depth: float) -> tuple[float, float]:
        """Where a point of a plane is in the picture."""
        scale = self.scale(depth)
        return (
            (x - self.pivot_x - self.shift_x * depth) * scale + self.pivot_x,
            (y - self.pivot_y - self.shift_y * depth) * scale + self.pivot_y,
        )


def eased(progress: float) -> float:
    """0 at the start, about 1 at the end of the film, then on to a soft limit of 1.45.

    Smooth everywhere, so an extension goes on where the film stopped. Formula of the study.
    """
    way = 1.3 * progress * progress / (progress + 0.3) if progress > 0 else 0.0
    return way if way < 1 else 1 + 0.45 * math.tanh((way - 1) / 0.45)


_STROLL: Final = 0.05
"""Share of the picture's width that the camera goes back and forth once its move is done."""

_STROLL_S: Final = 15.0


def _strolled(camera: Camera, past_s: float) -> float:
    """How far the camera has gone back, in picture widths: 0 until the planned length is over.

    A film that is extended does not stand still: the camera goes back a little, and returns.
    """
    if past_s <= 0 or camera.move in ("still", "handheld", "rack"):
        return 0.0
    near = 1 / camera.closeness
    return _STROLL * near * (1 - math.cos(math.tau * past_s / _STROLL_S)) / 2


def view_at(
    camera: Camera,
    t: float,
    *,
    seconds: float,
    width: int,
    height: int,
    focus: tuple[float, float],
) -> View:
    """What the camera sees at `t` seconds.

    Args:
        camera: The move.
        t: Absolute time of the film; past `seconds` the move comes softly to rest, and the camera
            strolls back and forth a little.
        seconds: Length for which the move was planned.
        width: Of the picture in pixels.
        height: Of the picture in pixels.
        focus: Point of the subjects' plane, in shares of the picture, that a close camera has in
            its middle.
    """
    way = eased(t / max(4.0, seconds))
    # Past the planned length a long move is as slow as any.
    far = camera.reach * min(way, 1.0) + max(0.0, way - 1.0)
    shift_x = width * 0.0016 * math.sin(t * 1.1)
    shift_y = height * 0.0016 * math.sin(t * 0.9 + 1)
    zoom = 1.03
    match camera.move:
        case "still":
            shift_x = shift_y = 0.0
        case "pan":
            shift_x += camera.direction * width * _PAN * (way - 0.5)
        case "tilt":
            shift_y -= camera.direction * height * _TILT * (far - 0.5 * camera.reach)
            zoom = 1 + 0.09 * camera.reach
        case "push_in":
            zoom = 1.03 + 0.13 * far
        case "pull_out":
            zoom = 1.08 + 0.11 * (camera.reach - far)
        case "rack":
            zoom = 1.06
        case "orbit":
            shift_x += camera.direction * width * 0.8 * _PAN * (way - 0.5)
            zoom = 1.06 + 0.05 * math.sin(math.pi * min(1.0, way))
        case "aerial":
            shift_y += height * _TILT * (0.5 - way)
            zoom = 1.16 - 0.08 * way
        case "track":
            shift_x += camera.direction * width * _PAN * (way - 0.5)
        case "handheld":
            # Who shakes it hard shakes it fast.
            pace, shaken = t * (1 + 0.8 * (camera.reach - 1)), camera.reach
            shift_x += shaken * width * 0.004 * (math.sin(pace * 2.3) + 0.6 * math.sin(pace * 5.1))
            shift_y += shaken * height * 0.005 * (math.sin(pace * 2.9) + 0.6 * math.sin(pace * 4.3))
            zoom = 1.06 + 0.01 * camera.reach
    shift_x -= camera.direction * width * _strolled(camera, t - max(4.0, seconds))
    close = 1 + (camera.closeness - 1) * 0.85
    pull = min(1.0, (camera.closeness - 1) / 0.6)
    room = (1 - 1 / close) / 2
    across, down = focus[0] - 0.5, focus[1] - 0.5
    return View(
        shift_x=shift_x + width * pull * min(room, max(-room, across)),
        shift_y=shift_y + height * pull * min(room, max(-room, down)),
        zoom=zoom * close,
        pivot_x=width * 0.5,
        pivot_y=height * (0.62 - 0.12 * pull),
    )
