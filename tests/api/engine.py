"""An engine for tests of the surface: its models differ in what they can; it renders nothing."""

from fractions import Fraction
from typing import ClassVar

from vitascope.clip import Clip, Shot
from vitascope.engines.base import ModelCapabilities, Progress
from vitascope.errors import RenderRefused
from vitascope.video import Operation, Size


class TinyEngine:
    """Offers `tiny`, which can do all, and `tiny-plain`, which can only create."""

    name: ClassVar[str] = "tiny"
    models: ClassVar[tuple[ModelCapabilities, ...]] = (
        ModelCapabilities(
            name="tiny",
            revision="1",
            description="All powers, for tests.",
            is_neural=False,
            rate=Fraction(24),
            max_characters=2,
            has_sound=True,
            settings=frozenset({"steps", "strength"}),
        ),
        ModelCapabilities(
            name="tiny-plain",
            revision="1",
            description="Creates from a prompt only, for tests.",
            is_neural=True,
            rate=Fraction(16),
            operations=frozenset({Operation.CREATE}),
            sizes=(Size(720, 1280),),
            seconds=(4,),
            has_first_frame=False,
            has_sound=False,
        ),
    )

    def load(self, progress: Progress) -> None:
        """Nothing to load."""

    def render(self, shot: Shot, progress: Progress) -> Clip:
        """Never called here."""
        raise RenderRefused("the engine of these tests renders nothing")

    def close(self) -> None:
        """Nothing to close."""


ENGINE = f"{__name__}:TinyEngine"
ALIASES = {
    "sora-2": "tiny",
    "sora-2-pro": "tiny",
    "sora-2-2025-10-06": "tiny",
    "sora-2-2025-12-08": "tiny",
    "sora-2-pro-2025-10-06": "tiny",
}
