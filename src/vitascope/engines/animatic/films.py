"""Films: one shot becomes one clip, by its operation and by what came with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from typing import Any, Final

import cv2
import numpy as np

from vitascope.clip import SAMPLE_RATE, Clip, PixelFormat, Shot, Sound
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.composing.remix import remixed
from vitascope.engines.animatic.composing.stages import Stage, settled, stages_of
from vitascope.engines.animatic.footage import continued_film, edited_film, reference_film
from vitascope.engines.animatic.labels import notes_of
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.rendering.detail import FINE, USUAL, Detail
from vitascope.engines.animatic.rendering.finish import Planes
from vitascope.engines.animatic.rendering.frames import MakeFrame, frames_in_order
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.sound import compose
from vitascope.engines.animatic.spec import Spec, from_json, to_json
from vitascope.engines.animatic.staging.cameos import Cameos, cameos_of
from vitascope.engines.base import Progress
from vitascope.errors import RenderRefused
from vitascope.video import Json, Operation, Size

CHANGE_S: Final = 1.2
"""Seconds in which an extension passes from the old scene to what its prompt changes."""

LEAD_S: Final = Fraction(1, 2)
"""Seconds of sound before an extension's first frame, to be cross-faded with the source's end."""

_DETAIL: Final = {"animatic-pro": FINE}
"""Of the models that draw finer than usual."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """One stretch of a film of ours."""

    spec: Spec
    start_s: Fraction = Fraction(0)
    """Absolute time of its first frame."""
    before: Spec | None = None
    """The scene that it passes over from, where an extension changes something."""

    def at(self, index: int, rate: Fraction) -> float:
        """Absolute time of a frame of the stretch, in seconds."""
        return float(self.start_s + index / rate)


def warm_up(lexicon: Lexicon) -> None:
    """Read the tables and draw one small scene, so that the first shot finds all loaded."""
    spec = parse("a cat", seed=0, seconds=4, lexicon=lexicon)
    Scene(spec, Size(320, 180)).frame(0.0, 0)


def make_film(shot: Shot, progress: Progress) -> Clip:
    """The clip of a shot.

    Raises:
        RenderRefused: the recipe of the source is of another version.
        RenderFailed: the source cannot be decoded.
        Cancelled: passed on from `progress`.
    """
    progress("prepare", 0.0)
    source = _own_source(shot)
    if shot.first_frame is not None:
        return reference_film(shot, _parsed(shot, Cameos()), progress)
    if source is None and shot.source is not None:
        if shot.operation is Operation.EDIT:
            return edited_film(shot, progress)
        if shot.operation is Operation.EXTEND:
            return continued_film(shot, _parsed(shot, Cameos()), progress)
    cameos = cameos_of(shot.characters)
    return _drawn(_plan(shot, source, cameos), shot, cameos, progress)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Act:
    """One stage of a stretch of film, ready to be drawn."""

    stage: Stage
    scene: Scene


def _drawn(film: Film, shot: Shot, cameos: Cameos, progress: Progress) -> Clip:
    """A film of ours: scenes are built now, so that a cancel finds us, frames as they are read."""
    progress("prepare", 0.1)
    detail = _DETAIL.get(shot.model, USUAL)
    acts: list[_Act] = []
    stages = _stages(film, shot)
    for stage in stages:
        acts.append(_Act(stage=stage, scene=_scene(stage.spec, shot, detail, cameos)))
        progress("prepare", 0.1 + 0.6 * len(acts) / len(stages))
    sound = _sound(film, shot, acts)
    progress("prepare", 1.0)
    return Clip(
        pixel_format=PixelFormat.YUV420P,
        frames=frames_in_order(_jobs(film, shot, acts), shot.size, threads=shot.threads),
        sound=sound,
        recipe=_recipe(film, shot),
        notes=notes_of(film.spec),
    )


def _scene(spec: Spec, shot: Shot, detail: Detail, cameos: Cameos) -> Scene:
    return Scene(spec, shot.size, detail=detail, cameos=cameos)


def _stages(film: Film, shot: Shot) -> list[Stage]:
    """The stages that a stretch shows: those of its spec, and the one that it comes from."""
    first = film.at(0, shot.rate)
    last = film.at(shot.frame_count - 1, shot.rate)
    if film.before is not None:
        since = first - float(1 / shot.rate)
        before, after = stages_of(film.before)[-1], stages_of(film.spec)[-1]
        return [before, replace(after, start_s=since, lasts_s=CHANGE_S)]
    stages = list(stages_of(film.spec))
    while len(stages) > 1 and stages[1].start_s + stages[1].lasts_s <= first:
        del stages[0]
    return [stage for stage in stages if stage.start_s <= last]


def _own_source(shot: Shot) -> Film | None:
    """The film that the source shows, if it is one of ours that can be drawn again."""
    recipe = shot.source.recipe if shot.source else None
    if recipe is None or recipe.get("engine") != "animatic":
        return None
    film = _read_recipe(recipe)
    is_missing = any(
        subject.character is not None and subject.character >= len(shot.characters)
        for subject in film.spec.subjects
    )
    return None if is_missing else film


def _plan(shot: Shot, source: Film | None, cameos: Cameos) -> Film:
    if source is None:
        return Film(spec=_parsed(shot, cameos))
    is_portrait = _is_portrait(shot)
    if shot.operation is Operation.EDIT:
        return Film(spec=amend(source.spec, shot.prompt, is_portrait=is_portrait).spec)
    if shot.operation is Operation.EXTEND:
        ended = settled(source.spec)
        changed = amend(ended, shot.prompt, is_portrait=is_portrait)
        if not changed.changes:
            return source
        return replace(source, spec=changed.spec, before=ended)
    fresh = _parsed(shot, cameos)
    return Film(spec=remixed(source.spec, fresh, shot.prompt, is_portrait=is_portrait))


def _parsed(shot: Shot, cameos: Cameos) -> Spec:
    return parse(
        cameos.plain(shot.prompt),
        seed=shot.seed,
        seconds=float(shot.frame_count / shot.rate),
        is_portrait=_is_portrait(shot),
        negative_prompt=shot.negative_prompt,
        lexicon=cameos.lexicon(),
        required=cameos.names,
    )


def _is_portrait(shot: Shot) -> bool:
    return shot.size.height > shot.size.width


def _jobs(film: Film, shot: Shot, acts: Sequence[_Act]) -> Iterator[MakeFrame]:
    """One job for each frame; while a stage comes, frames are on the way between two scenes."""
    first = round(film.start_s * shot.rate)
    left = list(acts)
    for index in range(shot.frame_count):
        t = film.at(index, shot.rate)
        while len(left) > 1 and left[1].stage.share(t) >= 1:
            # What is over is let go of, with all its sprites.
            del left[0]
        share = left[1].stage.share(t) if len(left) > 1 else 0.0
        if share > 0:
            yield partial(_between, left[0].scene, left[1].scene, share, t, first + index)
        else:
            yield partial(left[0].scene.frame, t, first + index)


def _between(
    before: Scene, scene: Scene, weight: float, t: float, index: int, canvas: Rgba
) -> Planes:
    """A frame on the way from one scene to another."""
    old = before.frame(t, index, canvas)
    new = scene.frame(t, index, canvas)
    return np.asarray(cv2.addWeighted(old, 1 - weight, new, weight, 0), np.uint8)


def _sound(film: Film, shot: Shot, acts: Sequence[_Act]) -> Sound:
    """Sound to the sample; with a lead when there is something before it to be faded from."""
    count = round(shot.frame_count * SAMPLE_RATE / shot.rate)
    lead = min(round(LEAD_S * SAMPLE_RATE), round(film.start_s * SAMPLE_RATE))
    start_s = float(film.start_s) - lead / SAMPLE_RATE
    seconds = (count + lead) / SAMPLE_RATE
    samples = np.zeros((0, 2), np.float32)
    for index, act in enumerate(acts):
        heard = compose(act.stage.spec, start_s, seconds, treads=act.scene.treads)
        if index:
            at = start_s + np.arange(len(heard), dtype=np.float32) / SAMPLE_RATE
            share = np.clip((at - act.stage.start_s) / act.stage.lasts_s, 0, 1)[:, None]
            heard = (samples * (1 - share) + heard * share).astype(np.float32)
        samples = heard
    fitted = np.zeros((count + lead, 2), np.float32)
    fitted[: len(samples)] = samples[: count + lead]
    return Sound(samples=fitted, lead_samples=lead)


def _recipe(film: Film, shot: Shot) -> dict[str, Any]:
    end_s = film.start_s + shot.frame_count / shot.rate
    return {"engine": "animatic", "spec": to_json(film.spec), "end_s": str(end_s)}


def _read_recipe(recipe: Json) -> Film:
    try:
        return Film(spec=from_json(recipe["spec"]), start_s=Fraction(recipe["end_s"]))
    except (KeyError, TypeError, ValueError) as error:
        raise RenderRefused(
            "The source was made by another version of the animatic engine, whose recipe this one"
            " cannot read; make the source again, or upload its file."
        ) from error
