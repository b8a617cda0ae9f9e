"""Footsteps: when feet fall by the gait, and how each kind of foot sounds on each ground."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.art.settings import KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECTS
from vitascope.engines.animatic.sound.chance import key_of, uniforms
from vitascope.engines.animatic.sound.doings import Doing
from vitascope.engines.animatic.sound.noise import Band, burst
from vitascope.engines.animatic.sound.track import Mono, Span, Track
from vitascope.engines.animatic.spec import Spec, Subject


@dataclass(frozen=True, slots=True)
class _Ground:
    band: Band
    decay_s: float
    level: float
    thud: float
    """Share of a deep knock, 0..1."""
    clop: float = 0.0
    """How much a hard foot rings on it, 0..1."""


_GROUNDS: Final = {
    "grass": _Ground(Band(250, 3200, -0.4), 0.035, 0.55, 0.3, 0.15),
    "leaves": _Ground(Band(900, 8000, -0.2), 0.05, 0.7, 0.15, 0.05),
    "sand": _Ground(Band(300, 4500, -0.3), 0.06, 0.6, 0.1),
    "snow": _Ground(Band(500, 6000, -0.5), 0.07, 0.9, 0.05),
    "stone": _Ground(Band(600, 5000, -0.5), 0.014, 0.8, 0.35, 1.0),
    "wood": _Ground(Band(150, 1800, -0.6), 0.028, 1.0, 0.7, 0.6),
    "dust": _Ground(Band(150, 1600, -0.4), 0.05, 0.5, 0.3, 0.3),
}
_SPLASHY: Final = _Ground(Band(700, 7000, -0.3), 0.05, 0.8, 0.1, 0.1)
"""Of stone that is wet."""


@dataclass(frozen=True, slots=True)
class _Foot:
    weight: float
    thud_hz: float = 95.0
    rustle: float = 1.0
    """How much of the ground is heard."""
    clop_hz: float = 0.0
    """What the foot itself rings with on hard ground; 0 if it is soft."""


_SHOE: Final = _Foot(0.7)
_PAW: Final = _Foot(0.28, rustle=0.7)
_HOOF: Final = _Foot(1.0, thud_hz=80, clop_hz=720)
_LITTLE_HOOF: Final = _Foot(0.5, clop_hz=1150)
_CLAW: Final = _Foot(0.16, rustle=0.5, clop_hz=2300)
_HEAVY: Final = _Foot(1.6, thud_hz=52)
_GIANT: Final = _Foot(2.2, thud_hz=40)
_METAL: Final = _Foot(0.8, thud_hz=110, clop_hz=1480)
_SILENT: Final = _Foot(0.0)

_FEET: Final[dict[str, _Foot]] = {
    kind: foot
    for foot, kinds in (
        (_HOOF, "horse|unicorn|zebra|cow|bull|buffalo|moose|giraffe|camel"),
        (_LITTLE_HOOF, "donkey|pony|deer|sheep|lamb|goat|pig|llama"),
        (_HEAVY, "elephant|rhino|hippo|gorilla|yeti|ogre|monster|bear|polar bear|snowman"),
        (_GIANT, "dinosaur|t-rex|stegosaurus|triceratops|dragon"),
        (_Foot(0.12), "mouse|hamster|guinea pig|squirrel|hedgehog|kitten|lizard|gecko|crab"),
        (_SILENT, "ghost|snail|worm|spider|ant|ladybug|beetle|caterpillar|scorpion|snake|firefly"),
        (_SILENT, "butterfly|moth|bee|dragonfly|drone|bat|fairy"),
    )
    for kind in kinds.split("|")
}
_BY_FAMILY: Final = {
    "person": _SHOE,
    "robot": _METAL,
    "quadruped": _PAW,
    "bird": _CLAW,
    "critter": _PAW,
    "fish": _SILENT,
}


def _foot_of(kind: str) -> _Foot:
    return _FEET.get(kind) or _BY_FAMILY[SUBJECTS[kind].family]


@dataclass(frozen=True, slots=True)
class Step:
    """One foot that falls."""

    at_s: float
    subject: Subject
    number: int
    """Counted from the film's start, over all feet."""


_HEARD_S: Final = 0.3
_ASTRIDE: Final = frozenset({"ride", "drive", "sail", "row"})
"""Who does this does not go on foot."""


def steps_of(spec: Spec, span: Span, doings: tuple[Doing, ...]) -> Iterator[Step]:
    """Each foot that falls within the span or so shortly before it that it is still heard."""
    if KINDS[spec.setting].surface is None:
        return
    for doing in doings:
        if doing.steps and doing.subject.mount is None and doing.action not in _ASTRIDE:
            for at_s, number in doing.moments(doing.steps, span, _HEARD_S):
                yield Step(at_s, doing.subject, number)


def lay_steps(track: Track, spec: Spec, doings: tuple[Doing, ...]) -> None:
    """Lay the footsteps of every subject; a crowd is quieter by head."""
    ground = _surface_of(spec)
    heads = len({doing.subject.id for doing in doings if doing.steps})
    for step in steps_of(spec, track.span, doings):
        subject = step.subject
        foot = _foot_of(subject.kind)
        key = key_of(spec.seed, subject.id, "steps")
        aside, force = uniforms(key, np.array([step.number], np.int64), 2)[0].tolist()
        level = foot.weight * subject.look.size * (0.8 + 0.4 * force) / max(1, heads) ** 0.5
        level *= 1 - 0.5 * subject.slot.depth
        pan = 0.5 + 0.6 * (subject.slot.x - 0.5) + 0.04 * (aside - 0.5)
        track.place(_footfall(ground, foot, step.number % 5), step.at_s, level, pan)


def _surface_of(spec: Spec) -> _Ground:
    kind = KINDS[spec.setting]
    if spec.weather == "snow" and kind.has_weather:
        return _GROUNDS["snow"]
    if spec.weather in {"rain", "storm"} and kind.has_weather and kind.surface == "stone":
        return _SPLASHY
    # Those who float are not heard, so what stands in for it is never used.
    return _GROUNDS[kind.surface or "dust"]


@lru_cache(maxsize=64)
def _footfall(ground: _Ground, foot: _Foot, variant: int) -> Mono:
    """Heel and toe of one step, peak near 1."""
    seconds = 0.22
    times = np.arange(round(seconds * SAMPLE_RATE), dtype=np.float32) / np.float32(SAMPLE_RATE)
    key = key_of(variant, "footfall", str(ground.band))
    rustle = burst(key, ground.band, seconds)[: len(times)] * (0.33 * foot.rustle)
    toe = np.where(times > 0.045, np.exp(-(times - 0.045) / ground.decay_s), 0) * 0.5
    rustle = rustle * (np.exp(-times / ground.decay_s) + toe)
    thud = np.sin(2 * np.pi * foot.thud_hz * times) * np.exp(-times / (2.6 / foot.thud_hz))
    sound = rustle * (1 - ground.thud) + thud * ground.thud
    if foot.clop_hz:
        hz = foot.clop_hz * (1 + 0.05 * (variant - 2))
        ring = np.sin(2 * np.pi * hz * times) + 0.4 * np.sin(2 * np.pi * 2.3 * hz * times)
        sound = sound + 0.55 * ground.clop * ring * np.exp(-times / 0.016)
    ease = np.minimum(1, times / 0.002) * np.clip((seconds - times) / 0.03, 0, 1)
    return (sound * ground.level * ease).astype(np.float32)
