"""Edits of footage that the engine did not draw: a prompt's instructions, frame by frame."""

from fractions import Fraction

import numpy as np

from vitascope.engines.animatic.pixels.added import MOST_THINGS, adding
from vitascope.engines.animatic.pixels.canvas import Canvas
from vitascope.engines.animatic.pixels.instructions import (
    Instruction,
    Instructions,
    instructions_of,
)
from vitascope.engines.animatic.pixels.picture import Rgb
from vitascope.engines.animatic.pixels.wording import Stage
from vitascope.video import Size


class FootageEdit:
    """One edit, made ready for one size of film.

    `frame` is a pure function of a frame and its index: frames may be edited in any order and on
    any thread, and the film keeps its geometry and its length.
    """

    def __init__(self, prompt: str, *, size: Size, rate: Fraction, seed: int) -> None:
        """Read the prompt and draw what will be laid over the frames: up to half a second.

        Args:
            prompt: The edit's instructions, in English.
            size: Of the footage.
            rate: Its frames a second.
            seed: Decides where flakes, stars and added things are.
        """
        asked = instructions_of(prompt)
        canvas = Canvas(size, rate, seed)
        steps = sorted((*asked.operations, *_added(asked)), key=lambda one: one.stage)
        self._operations = [step.make(canvas) for step in steps]
        self.kinds = tuple(step.kind for step in steps)
        """The kinds of what is done, in order."""
        self.understood = tuple(step.told for step in steps)
        """What is done, in plain words."""
        self.notes = asked.notes
        """What was asked and is not possible, in plain sentences."""

    def frame(self, picture: Rgb, index: int) -> Rgb:
        """One frame, edited: RGB uint8 of the size given, C-contiguous; the argument is kept."""
        made = picture
        for operation in self._operations:
            made = operation(made, index)
        return np.ascontiguousarray(made) if self._operations else picture.copy()


def _added(asked: Instructions) -> tuple[Instruction, ...]:
    """One step for all added things, so that they are laid over each other by depth."""
    roles = asked.things[:MOST_THINGS]
    if not roles:
        return ()
    counts = [role.thing.count for role in roles]
    words = [
        f"{count} x {role.thing.word}" if count > 1 else role.thing.word
        for role, count in zip(roles, counts, strict=True)
    ]
    told = "added: " + ", ".join(words)
    return (
        Instruction(
            kind="add", told=told, stage=Stage.THING, make=adding(roles, kinds=asked.kinds)
        ),
    )
