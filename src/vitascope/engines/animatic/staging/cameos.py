"""Characters in a film: their names as nouns for the reader, their cut-outs as sprites."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np

from vitascope.clip import CharacterClip
from vitascope.engines.animatic.art.drawing import Gesture
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.pixels.character import CutOut, cut_character
from vitascope.engines.animatic.reading.lexicon import Lexicon, whole_lexicon
from vitascope.engines.animatic.reading.reader import words_of
from vitascope.engines.animatic.rendering.sprites import Sprite, relit, stance_of
from vitascope.engines.animatic.words.nouns import Noun
from vitascope.engines.animatic.words.tables import MAX_PHRASE_WORDS

HEIGHT: Final = 150.0
"""Drawing units that a character is high, as a person is."""

_STAND_IN: Final = "man"
"""Kind whose gait a character has, and in whose place it stands."""

_SPEED: Final = {"walk": 62.0, "run": 150.0, "swim": 60.0, "fly": 90.0}
"""Drawing units a second of a character that goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cameos:
    """The characters of one shot; none by default."""

    names: tuple[str, ...] = ()
    """Lower-case names of at most as many words as the reader looks at."""
    figures: tuple[CutOut, ...] = field(default=())

    def lexicon(self) -> Lexicon:
        """The words of everything that is drawn, and the names."""
        nouns = {
            name: Noun(role="subject", kind=_STAND_IN, character=index)
            for index, name in enumerate(self.names)
        }
        return whole_lexicon().with_nouns(nouns) if nouns else whole_lexicon()

    def plain(self, prompt: str) -> str:
        """The prompt without what only explains a name: `a fox named Mossy`, `Mossy the fox`."""
        for name in self.names:
            spelled = r"[\s\-]+".join(map(re.escape, name.split()))
            prompt = re.sub(
                rf"\b(?:(?:an?|the)\s+)?(?:[\w'\-]+\s+){{1,3}}(?:named|called)\s+({spelled})\b",
                r"\1",
                prompt,
                flags=re.IGNORECASE,
            )
            prompt = re.sub(rf"\b({spelled}),?\s+the\s+[\w\-]+", r"\1", prompt, flags=re.IGNORECASE)
        return prompt

    def speed(self, action: str) -> float:
        """Drawing units a second in which `action` carries a character along."""
        return _SPEED.get(action, 0.0)


def cameos_of(characters: Sequence[CharacterClip]) -> Cameos:
    """Cut the characters of a shot out of their clips.

    Raises:
        RenderFailed: a clip cannot be decoded.
    """
    return Cameos(
        names=tuple(" ".join(words_of(c.name)[:MAX_PHRASE_WORDS]) for c in characters),
        figures=tuple(cut_character(character.path) for character in characters),
    )


class CameoSheet:
    """The sprites of a character: its loop, in the light of the scene."""

    def __init__(self, figure: CutOut, light: Light, depth: float, *, density: float) -> None:
        """Scale and light all frames of the loop.

        Args:
            figure: The cut-out.
            light: Of the scene.
            depth: 0 at the front of the stage, 1 at its back.
            density: Pixels per drawing unit.
        """
        height, width = figure.frames[0].shape[:2]
        pixel = HEIGHT * density / height
        size = (max(2, round(width * pixel)), max(2, round(height * pixel)))
        self.cycles_per_second = figure.rate / len(figure.frames)
        self._sprites: list[Sprite] = []
        for frame in figure.frames:
            small = cv2.resize(np.ascontiguousarray(frame), size, interpolation=cv2.INTER_AREA)
            image = relit(np.asarray(small, np.uint8), light, depth)
            anchor = (figure.anchor[0] * pixel, figure.anchor[1] * pixel)
            hold = (anchor[0] + size[0] * 0.2, size[1] * 0.56)
            self._sprites.append(
                Sprite(
                    image=image,
                    anchor=anchor,
                    hold=hold,
                    grip=anchor,
                    seat=(anchor[0], 0.0),
                    back=(size[0] / 2, 0.0),
                    pixel=HEIGHT / size[1],
                    stance=stance_of(image),
                )
            )

    def at(
        self, phase: float, *, is_blinking: bool = False, gesture: Gesture | None = None
    ) -> Sprite:
        """The sprite at `phase` of the loop; the clip blinks and moves by itself."""
        return self._sprites[int(phase % 1 * len(self._sprites)) % len(self._sprites)]
