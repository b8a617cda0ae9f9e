"""How a film is filmed: the move that was asked for, how close, and after whom."""

from typing import Final, Literal

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.composing.casting import Cast
from vitascope.engines.animatic.composing.disasters import VAST
from vitascope.engines.animatic.composing.places import TRAVELLING
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Reading
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import Camera


def camera_of(
    reading: Reading,
    lexicon: Lexicon,
    cast_: Cast,
    seed: int,
    heading: Literal[-1, 1] | None = None,
) -> Camera:
    """The move that was asked for, or one that suits: along with those who travel, else closer."""
    tables = lexicon.tables
    closeness = asked_closeness(reading, lexicon) or 1.0
    moves = [tables.camera[word].move for word in reading.filmed if word in tables.camera]
    is_about_one = closeness >= CLOSE or "track" in moves
    target = _filmed_first(cast_) if is_about_one else None
    told = [phrase for phrase in tables.camera if phrase in reading.filmed]
    # An angle is where the camera is: what it does there says more.
    told = [phrase for phrase in told if phrase not in tables.grammar.words["angles"]] or told
    if told:
        asked = tables.camera[told[0]]
        return Camera(
            move=asked.move,
            direction=asked.direction,
            closeness=closeness,
            height=asked.height,
            reach=asked.reach,
            target=target,
        )
    chance = item_random(seed, "camera")
    direction: Literal[-1, 1] = heading or (1 if chance.random() < 0.7 else -1)
    # Who goes up stairs, or through a door, leaves nothing behind.
    is_bound = any(prop.kind == "stairway" for prop in cast_.props)
    is_bound = is_bound or any(one.presence.goes < 1 for one in cast_.subjects)
    is_bound = is_bound or any(prop.kind in VAST for prop in cast_.props)
    travels = not is_bound and any(
        one.action in TRAVELLING and one.view == "side" and not one.mingles
        for one in cast_.subjects
    )
    move = "pan" if travels and closeness < CLOSE else "push_in"
    return Camera(move=move, direction=direction, closeness=closeness, target=target)


CLOSE: Final = 1.4
"""Closeness from which the camera frames one item rather than all."""


def _filmed_first(cast_: Cast) -> str | None:
    """Id of what a close or following camera is about: whoever was named first."""
    carried = {part for subject in cast_.subjects for part in (subject.mount, subject.prop)}
    things = [prop for prop in cast_.props if not KINDS[prop.kind].is_happening]
    items = (*cast_.subjects, *things)
    return next((item.id for item in items if item.id not in carried), None)


def asked_closeness(reading: Reading, lexicon: Lexicon) -> float | None:
    """How close the camera was asked to be; None when nobody said."""
    table = lexicon.tables.closeness
    return max((table[word] for word in reading.filmed if word in table), default=None)


def heading_of(camera: Camera) -> Literal[-1, 1]:
    """Where those who travel go: with the camera."""
    return camera.direction if camera.move == "pan" else 1
