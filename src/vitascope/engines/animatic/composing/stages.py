"""The stages of a film: its spec before and after each turn of the world."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from vitascope.engines.animatic.spec import Spec, Turn

_WORLD: Final = ("setting", "time_of_day", "weather", "season")

_LASTS_S: Final = {"setting": 0.9, "time_of_day": 3.0, "season": 3.0}
"""Seconds in which such a change comes."""

_LASTS_ELSE_S: Final = 2.0

_MOST: Final = 0.7
"""Share of the time that a turn has which it takes to come at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A film's world from a moment on."""

    spec: Spec
    """In which no turn but those of the camera is left: its eye is one through all stages."""
    start_s: float
    """When it begins to come."""
    lasts_s: float
    """How long it takes until it is all there."""

    def share(self, t: float) -> float:
        """How much of it is there at `t` seconds, 0..1."""
        way = (t - self.start_s) / self.lasts_s
        return 0.0 if way <= 0 else 1.0 if way >= 1 else way * way * (3 - 2 * way)


def stages_of(spec: Spec) -> tuple[Stage, ...]:
    """The stages of a spec, the first from minus infinity on."""
    cameras = tuple(Turn(at=turn.at, camera=turn.camera) for turn in spec.turns if turn.camera)
    turns = [turn for turn in spec.turns if _world_of(turn)]
    now = replace(spec, turns=cameras)
    stages = [Stage(spec=now, start_s=float("-inf"), lasts_s=1.0)]
    for turn in turns:
        changed = _world_of(turn)
        room = spec.seconds * _MOST / (len(turns) + 1)
        lasts = min(room, min(_LASTS_S.get(name, _LASTS_ELSE_S) for name in changed))
        now = replace(now, **(changed | {"effects": _added(now, turn)}))
        start = turn.at * spec.seconds - lasts / 2
        stages.append(Stage(spec=now, start_s=start, lasts_s=lasts))
    return tuple(stages)


def settled(spec: Spec) -> Spec:
    """The spec as a film of it ends: a plain one of its last stage."""
    camera = next((turn.camera for turn in reversed(spec.turns) if turn.camera), spec.camera)
    return replace(stages_of(spec)[-1].spec, camera=camera, turns=())


def without_changed(spec: Spec, before: Spec) -> Spec:
    """The spec without turns of what differs from `before`: night asked for is night all along."""
    changed = {name for name in _WORLD if getattr(spec, name) != getattr(before, name)}
    gone = dict.fromkeys(changed | ({"camera"} if spec.camera != before.camera else set()))
    turns = [replace(turn, **gone) for turn in spec.turns]
    # Another hour, or another place, brings a light of its own.
    is_elsewhere = bool(changed & {"setting", "time_of_day"})
    lighting = None if is_elsewhere else spec.lighting
    kept = tuple(turn for turn in turns if _world_of(turn) or turn.camera)
    return replace(spec, turns=kept, lighting=lighting)


def changing(spec: Spec, turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The turns without what is so already when they come."""
    now: dict[str, Any] = {name: getattr(spec, name) for name in _WORLD}
    kept: list[Turn] = []
    for turn in turns:
        same = {name: None for name in _WORLD if getattr(turn, name) == now[name]}
        fresh = replace(turn, **same)
        now |= {name: value for name, value in _world_of(fresh).items() if name in now}
        if _world_of(fresh) or fresh.camera:
            kept.append(fresh)
    return tuple(kept)


def _world_of(turn: Turn) -> dict[str, Any]:
    said = {name: getattr(turn, name) for name in _WORLD if getattr(turn, name) is not None}
    return said | ({"effects": turn.effects} if turn.effects else {})


def _added(spec: Spec, turn: Turn) -> tuple[Any, ...]:
    return (*spec.effects, *(effect for effect in turn.effects if effect not in spec.effects))
