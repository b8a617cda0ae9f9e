"""Instructions of an edit prompt, as operations on pixels in the order in which they are applied.

The words for hours, weather, styles and things are those of the films that we draw; here are only
the words for what can be done to a finished picture besides.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import rgb_of
from vitascope.engines.animatic.composing.captioning import MAX_CAPTION_CHARS
from vitascope.engines.animatic.pixels import grades
from vitascope.engines.animatic.pixels.heavens import is_by_night, shining, written
from vitascope.engines.animatic.pixels.wording import (
    OF_TABLES,
    OF_WORDS,
    SHINING,
    Make,
    Stage,
    graded,
)
from vitascope.engines.animatic.reading.prompt import read
from vitascope.engines.animatic.reading.reader import words_of
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.spec import Caption, Effect
from vitascope.engines.animatic.words.tables import tables
from vitascope.engines.animatic.words.translate import in_english


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """One thing to do to every frame."""

    kind: str
    """`night`, `snow`, `sketch`, …"""
    told: str
    """In plain words, for people."""
    stage: Stage
    make: Make
    hour: str | None = None
    """The kind of the hour that it brings along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instructions:
    """All that a prompt asks of footage."""

    operations: tuple[Instruction, ...]
    """In the order of application."""
    things: tuple[Role, ...]
    """What is to be added to the picture."""
    notes: tuple[str, ...]
    """What is not possible, in plain sentences."""
    kinds: frozenset[str]


_REMOVES: Final = re.compile(
    r"\b(?:remove|delete|erase|take away|take out|get rid of|without|no|stop)\b"
)
_REPLACES: Final = re.compile(
    r"\b(?:replace|swap|exchange|substitute|turn|transform|convert|change)\b"
)
_TINTS: Final = re.compile(
    r"\b(?:tint\w*|tinge\w*|tones?|toned|filter|hues?|palette|colou?r it|shades? of)\b"
    r"|\b(?:make|turn|paint) (?:it|everything|(?:the )?(?:whole |entire )?"
    r"(?:video|film|clip|scene|picture|footage|thing))\b"
)
_PACE: Final = re.compile(
    r"\b(?:slow motion|slow[- ]mo|slower|faster|speed up|time-?lapse|revers\w+)\b"
)
_QUOTED: Final = re.compile(r"[\"“«„][^\"”»“]+[\"”»“]")
_OF_TEXT: Final = re.compile(
    r"\b(?:title|titled|text|captions?|subtitles?|words?|sign|banner|headline|says?|saying|reads?)\b"
)
_AT_FOOT: Final = re.compile(r"\b(?:captions?|subtitles?)\b(?!.*\b(?:title|headline)\b)")
_CLAUSE: Final = re.compile(r"[.;,!?]|\band\b|\bthen\b|\bbut\b")


def instructions_of(prompt: str) -> Instructions:
    """What a prompt asks, clause by clause; within a topic the last word wins."""
    wanted: dict[str, Instruction] = {}
    things: list[Role] = []
    notes: list[str] = []
    texts = _captions(prompt)
    english = _QUOTED.sub(" ", in_english(prompt).text).lower()
    for clause in (part.strip() for part in _CLAUSE.split(english)):
        if not clause or (texts and _OF_TEXT.search(clause)):
            continue
        reading = read(clause)
        if _REMOVES.search(clause):
            notes.extend(_cannot_remove(reading))
            continue
        for topic, instruction in _asked(clause, reading):
            wanted[topic] = instruction
        added, refused = _things(clause, read(_without_edit_words(clause)))
        things.extend(added)
        notes.extend(refused)
        if _PACE.search(clause):
            notes.append("The pace of footage is kept: an edit keeps the film's length.")
    found = sorted((*_with_lights(wanted, english), *texts), key=lambda one: one.stage)
    if not found and not things and not notes:
        notes.append("Nothing in the instruction is something that can be done to this footage.")
    return Instructions(
        operations=tuple(found),
        things=tuple(things),
        notes=tuple(dict.fromkeys(notes)),
        kinds=frozenset(one.hour or one.kind for one in found),
    )


def _asked(clause: str, reading: Reading) -> Iterator[tuple[str, Instruction]]:
    """Instructions of a clause, each with the topic of which a film has only one."""
    for said in reading.said:
        row = OF_TABLES.get((said.topic, said.value))
        if row is not None:
            told, stage, make = row
            kind = said.value if said.value != "picture_book" else "comic"
            topic = kind if said.topic == "effect" else said.topic
            yield topic, Instruction(kind=kind, told=told, stage=stage, make=make)
    for kind, told, stage, make, words in OF_WORDS:
        if re.search(rf"\b(?:{words})\b", clause):
            topic = "style" if ("style", kind) in OF_TABLES else kind
            yield topic, Instruction(kind=kind, told=told, stage=stage, make=make)
    color = _tint(clause)
    if color is not None:
        name, value = color
        red, green, blue = rgb_of(value)
        make = graded(lambda: grades.tinted((red, green, blue)))
        yield "tint", Instruction(kind="tint", told=f"a {name} tint", stage=Stage.GRADE, make=make)


def _with_lights(wanted: Mapping[str, Instruction], english: str) -> Iterator[Instruction]:
    """All instructions; those for the sky take the one for the hour along, for it comes first."""
    lights: list[Effect] = [
        effect
        for effect, (_, words) in SHINING.items()
        if re.search(rf"\b(?:{words})\b", english)
        and not re.search(rf"\b(?:no|remove|without)\b[^.;,]*\b(?:{words})\b", english)
    ]
    hour = wanted.get("time") if lights else None
    yield from (one for one in wanted.values() if one is not hour)
    if lights:
        told = [hour.told] if hour else []
        yield Instruction(
            kind="lights",
            told=", ".join([*told, *(SHINING[effect][0] for effect in lights)]),
            stage=Stage.HOUR,
            make=shining(lights, hour.make if hour else None),
            hour=hour.kind if hour else "night" if is_by_night(lights) else None,
        )


def _captions(prompt: str) -> list[Instruction]:
    """Quoted words: a title above, everything else as a line at the foot."""
    made: list[Instruction] = []
    for wording in read(prompt).wordings:
        is_above = wording.kind == "title" and not _AT_FOOT.search(prompt.lower())
        kind = "title" if is_above else "caption"
        caption = Caption(text=wording.text[:MAX_CAPTION_CHARS], kind=kind)
        made.append(
            Instruction(
                kind=kind,
                told=f"{kind}: “{caption.text}”",
                stage=Stage.WORDS,
                make=written(caption),
            )
        )
    return made


def _without_edit_words(clause: str) -> str:
    """The clause without what is no thing in it: a `comic book` is no book."""
    for words in (*(row[4] for row in OF_WORDS), *(words for _, words in SHINING.values())):
        clause = re.sub(rf"\b(?:{words})\b", " ", clause)
    return clause


def _tint(clause: str) -> tuple[str, str] | None:
    """A colour for the whole picture, if the clause names one and means all of it."""
    if not _TINTS.search(clause):
        return None
    colours = tables().colours
    return next(((word, colours[word]) for word in words_of(clause) if word in colours), None)


def _things(clause: str, reading: Reading) -> tuple[list[Role], list[str]]:
    """What a clause adds, and why it cannot do the rest."""
    if not reading.roles:
        return [], []
    known = [role.thing.word for role in reading.roles if role.thing.is_known]
    if _REPLACES.search(clause) or known:
        named = " and ".join(known or [reading.roles[0].thing.word])
        return [], [
            f"The {named} in the footage cannot be replaced, recoloured or moved: that needs a"
            " model that sees what is in a picture."
        ]
    return list(reading.roles), []


def _cannot_remove(reading: Reading) -> list[str]:
    names = [role.thing.word for role in reading.roles]
    names += [thing.word for thing in reading.absent]
    named = " and ".join(dict.fromkeys(names)) or "what was named"
    return [
        f"Removing {named} from footage is not possible here: that needs a model that can paint"
        " what was behind."
    ]
