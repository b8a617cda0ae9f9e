"""`animatic`: the procedural CPU engine, which draws a picture-book film of the prompt.

Nothing heavy is imported here: the API process reads `AnimaticEngine.models`. The way from prompt
to film: `parse` (prompt to `Spec`) → `scene` (spec to pictures at any time) → `frames` (pictures
in order) beside `sound`; `amend` changes the spec of an own film; `films` ties it together.
"""

from fractions import Fraction
from typing import ClassVar

from vitascope.clip import Clip, Shot
from vitascope.engines.base import ModelCapabilities, Progress
from vitascope.video import MAX_CHARACTERS

REVISION = "2"
"""Rises with every change that makes another clip of the same shot."""


class AnimaticEngine:
    """Procedural picture-book films, by rules and drawing code alone; no network, no weights."""

    name: ClassVar[str] = "animatic"
    models: ClassVar[tuple[ModelCapabilities, ...]] = (
        ModelCapabilities(
            name="animatic",
            revision=REVISION,
            description="Procedural picture-book renderer, not a neural model; 24 frames a second.",
            is_neural=False,
            rate=Fraction(24),
            max_characters=MAX_CHARACTERS,
            has_sound=True,
        ),
        ModelCapabilities(
            name="animatic-pro",
            revision=REVISION,
            description=(
                "Procedural picture-book renderer, not a neural model; 30 frames a second,"
                " finer edges and sharper backdrops."
            ),
            is_neural=False,
            rate=Fraction(30),
            max_characters=MAX_CHARACTERS,
            has_sound=True,
        ),
    )

    def load(self, progress: Progress) -> None:
        """Import what draws, and read the word tables.

        Raises:
            EngineLoadFailed: a library is missing or does not work on this machine.
        """
        from vitascope.errors import EngineLoadFailed

        progress("load", 0.0)
        try:
            from vitascope.engines.animatic import films
            from vitascope.engines.animatic.reading.lexicon import whole_lexicon
        except ImportError as error:
            raise EngineLoadFailed(
                f"The animatic engine needs {error.name}, which does not import; install Vitascope"
                " with its dependencies again."
            ) from error
        films.warm_up(whole_lexicon())
        progress("load", 1.0)

    def render(self, shot: Shot, progress: Progress) -> Clip:
        """Make the clip; pictures are drawn while `Clip.frames` is read.

        Raises:
            RenderRefused: the shot asks for what is not in `models`.
            Cancelled: passed on from `progress`.
        """
        from vitascope.engines.animatic.films import make_film

        return make_film(shot, progress)

    def close(self) -> None:
        """Nothing is held between shots."""
