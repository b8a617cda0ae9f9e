"""What is known of a media file, as it passes from a sandbox to its parent. Imports no decoder."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final, Self

from vitascope.media.sniff import Kind
from vitascope.video import Json

NO_SPACE_STATUS: Final = 3
"""A sandbox child's exit status when the disk is full, which is not the file's fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaFacts:
    """Facts of one image or film. Width and height are as displayed, with rotation applied."""

    kind: Kind
    width: int
    height: int
    duration_s: float | None = None
    """None for images."""
    rate: Fraction | None = None
    """Frames a second, on average; None for images."""
    frame_count: int | None = None
    """None for images, and for a film whose header does not say."""
    has_sound: bool = False
    codec: str
    """Of the picture: `h264`, `vp9`, `png`, …"""

    def to_json(self) -> Json:
        """As a JSON object."""
        return {
            "kind": self.kind.value,
            "width": self.width,
            "height": self.height,
            "duration_s": self.duration_s,
            "rate": None if self.rate is None else str(self.rate),
            "frame_count": self.frame_count,
            "has_sound": self.has_sound,
            "codec": self.codec,
        }

    @classmethod
    def from_json(cls, fields: dict[str, Any]) -> Self:
        """Read what `to_json` wrote; raises ValueError, TypeError or KeyError for all else."""
        rate = fields.pop("rate")
        kind = Kind(fields.pop("kind"))
        return cls(kind=kind, rate=None if rate is None else Fraction(rate), **fields)
