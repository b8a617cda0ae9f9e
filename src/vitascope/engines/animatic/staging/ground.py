"""The ground of a scene: what a slot means in picture pixels, and how the world goes by."""

from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.spec import Slot
from vitascope.video import Size

_BELOW_SILL: Final = 0.16
"""How far below a window's sill the ground outside is, in heights of the window."""

_IN_WINDOW: Final = 200.0
"""Drawing units that a window is high to those outside: the grown are seen from head to knee."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Where things stand in one picture."""

    size: Size
    backdrop: Backdrop
    speed: float = 0.0
    """Pixels a second at which the world passes to the left; a camera that follows a runner."""

    @property
    def unit(self) -> float:
        """Picture pixels per pixel of a picture with a shorter side of 720.

        A quarter more in an upright picture, whose width is small and whose height is free.
        """
        share = min(self.size.width, self.size.height) / 720
        return share * 1.25 if self.size.height > self.size.width else share

    def x(self, slot: Slot) -> float:
        """Picture pixels from the left."""
        if slot.is_beyond and self.backdrop.window:
            middle, _, width, _ = self.backdrop.window
            return (middle + (slot.x - 0.5) * width) * self.size.width
        return slot.x * self.size.width

    def y(self, slot: Slot) -> float:
        """Picture pixels from the top of the ground at the slot's depth."""
        if slot.is_beyond and self.backdrop.window:
            _, sill, _, height = self.backdrop.window
            return (sill + _BELOW_SILL * height) * self.size.height
        back, front = self.backdrop.ground_back, self.backdrop.ground_front
        return (front + (back - front) * slot.depth) * self.size.height

    def water_y(self, slot: Slot) -> float | None:
        """The same of what swims or floats; None where water has no place of its own."""
        if self.backdrop.water is None:
            return None
        front, back = self.backdrop.water
        return (front + (back - front) * slot.depth) * self.size.height

    @property
    def rails_y(self) -> float | None:
        """Where trains stand, in pixels from the top; None where they run on the ground."""
        rails = self.backdrop.rails
        return None if rails is None else rails[0] * self.size.height

    @property
    def rails_scale(self) -> float:
        """Picture pixels per drawing unit on the rails."""
        return (self.backdrop.rails or (0.0, self.backdrop.scale_back))[1] * self.unit

    def scale(self, slot: Slot) -> float:
        """Picture pixels per drawing unit at the slot's depth."""
        if slot.is_beyond and self.backdrop.window:
            return self.backdrop.window[3] * self.size.height / _IN_WINDOW
        back, front = self.backdrop.scale_back, self.backdrop.scale_front
        return (front + (back - front) * slot.depth) * self.unit

    def mirrored_to(self, ground_y: float) -> float | None:
        """Where the surface ends that reflects what stands at `ground_y`, both in pixels.

        None where nothing is reflected.
        """
        if self.backdrop.mirror is None:
            return None
        top, bottom = (share * self.size.height for share in self.backdrop.mirror)
        return bottom if top <= ground_y <= bottom else None
