"""Films: one shot becomes one clip, by its operation and by what came with it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from typing import Any, Final

import numpy as np

from vitascope.clip import SAMPLE_RATE, Clip, PixelFormat, Shot, Sound
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.composing.remix import remixed
from vitascope.engines.animatic.footage import continued_film, edited_film, reference_film
from vitascope.engines.animatic.labels import notes_of
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.rendering.detail import FINE, USUAL
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


def _drawn(film: Film, shot: Shot, cameos: Cameos, progress: Progress) -> Clip:
    """A film of ours: scenes are built now, so that a cancel finds us, frames as they are read."""
    progress("prepare", 0.1)
    detail = _DETAIL.get(shot.model, USUAL)
    scene = Scene(film.spec, shot.size, detail=detail, cameos=cameos)
    progress("prepare", 0.5)
    before = None
    if film.before is not None:
        before = Scene(film.before, shot.size, detail=detail, cameos=cameos)
    progress("prepare", 0.7)
    sound = _sound(film, shot, scene, before)
    progress("prepare", 1.0)
    return Clip(
        pixel_format=PixelFormat.YUV420P,
        frames=frames_in_order(_jobs(film, shot, scene, before), shot.size, threads=shot.threads),
        sound=sound,
        recipe=_recipe(film, shot),
        notes=notes_of(film.spec),
    )


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
        changed = amend(source.spec, shot.prompt, is_portrait=is_portrait)
        if not changed.changes:
            return source
        return replace(source, spec=changed.spec, before=source.spec)
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


def _jobs(film: Film, shot: Shot, scene: Scene, before: Scene | None) -> Iterator[MakeFrame]:
    """One job for each frame; an extension's first frames pass over from the old scene."""
    first = round(film.start_s * shot.rate)
    for index in range(shot.frame_count):
        t = film.at(index, shot.rate)
        share = float((index + 1) / shot.rate) / CHANGE_S
        if before is None or share >= 1:
            yield partial(scene.frame, t, first + index)
        else:
            weight = share * share * (3 - 2 * share)
            yield partial(_between, before, scene, weight, t, first + index)


def _between(
    before: Scene, scene: Scene, weight: float, t: float, index: int, canvas: Rgba
) -> Planes:
    """A frame on the way from one scene to another."""
    mixed = before.frame(t, index, canvas).astype(np.float32)
    mixed += (scene.frame(t, index, canvas) - mixed) * weight
    return np.rint(mixed).astype(np.uint8)


def _sound(film: Film, shot: Shot, scene: Scene, before: Scene | None) -> Sound:
    """Sound to the sample; with a lead when there is something before it to be faded from."""
    count = round(shot.frame_count * SAMPLE_RATE / shot.rate)
    lead = min(round(LEAD_S * SAMPLE_RATE), round(film.start_s * SAMPLE_RATE))
    start_s = float(film.start_s) - lead / SAMPLE_RATE
    seconds = (count + lead) / SAMPLE_RATE
    samples = compose(film.spec, start_s, seconds, treads=scene.treads)
    if before is not None:
        old = compose(before.spec, start_s, seconds, treads=before.treads)
        way = (np.arange(len(samples), dtype=np.float32) - lead) / (CHANGE_S * SAMPLE_RATE)
        share = np.clip(way, 0, 1)[:, None]
        samples = (old * (1 - share) + samples * share).astype(np.float32)
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
