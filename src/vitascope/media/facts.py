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
        """Read what `to_json` wrote; raises ValueError, TypeError or KeyError for all else.

        Every value is checked, since a decoder that was taken over may have written them.
        """
        duration_s, rate, frame_count = (
            fields[name] for name in ("duration_s", "rate", "frame_count")
        )
        return cls(
            kind=Kind(fields["kind"]),
            width=int(fields["width"]),
            height=int(fields["height"]),
            duration_s=None if duration_s is None else float(duration_s),
            rate=None if rate is None else Fraction(rate),
            frame_count=None if frame_count is None else int(frame_count),
            has_sound=bool(fields["has_sound"]),
            codec=str(fields["codec"])[:32],
        )
