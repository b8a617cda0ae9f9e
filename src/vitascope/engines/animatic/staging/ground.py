"""The ground of a scene: what a slot means in picture pixels, and how the world goes by."""

from dataclasses import dataclass

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.spec import Slot
from vitascope.video import Size


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
        return slot.x * self.size.width

    def y(self, slot: Slot) -> float:
        """Picture pixels from the top of the ground at the slot's depth."""
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
