"""Films: one shot becomes one clip, by its operation and by what came with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

import numpy as np

from vitascope.clip import SAMPLE_RATE, Clip, PixelFormat, Shot, Sound
from vitascope.engines.animatic.amend import amend
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.finish import Planes
from vitascope.engines.animatic.frames import frames_in_order
from vitascope.engines.animatic.lexicon import Lexicon
from vitascope.engines.animatic.parse import parse
from vitascope.engines.animatic.remix import remixed
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.sound import compose
from vitascope.engines.animatic.spec import Spec, from_json, to_json
from vitascope.engines.base import Progress
from vitascope.errors import RenderRefused
from vitascope.video import Json, Operation

LABEL: Final = "animatic (procedural, not a neural model)"

CHANGE_S: Final = 1.2
"""Seconds in which an extension passes from the old scene to what its prompt changes."""

LEAD_S: Final = Fraction(1, 2)
"""Seconds of sound before an extension's first frame, to be cross-faded with the source's end."""


def warm_up(lexicon: Lexicon) -> None:
    """Read the tables and draw one small scene, so that the first shot finds all loaded."""
    from vitascope.video import Size

    spec = parse("a cat", seed=0, seconds=4, lexicon=lexicon)
    Scene(spec, Size(320, 180)).frame(0.0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """One stretch of a film of ours."""

    spec: Spec
    start_s: Fraction
    """Absolute time of its first frame."""
    before: Spec | None = None
    """The scene that it passes over from, where an extension changes something."""

    def at(self, index: int, rate: Fraction) -> float:
        """Absolute time of a frame of the stretch, in seconds."""
        return float(self.start_s + index / rate)


def make_film(shot: Shot, progress: Progress) -> Clip:
    """The clip of a shot.

    Raises:
        RenderRefused: the recipe of the source is of another version.
        Cancelled: passed on from `progress`.
    """
    progress("prepare", 0.0)
    film = _plan(shot)
    progress("prepare", 0.15)
    sound = _sound(film, shot)
    progress("prepare", 0.4)
    frames = _frames(film, shot, progress)
    return Clip(
        pixel_format=PixelFormat.YUV420P,
        frames=frames,
        sound=sound,
        recipe=_recipe(film, shot),
        notes=_notes(film.spec),
    )


def _plan(shot: Shot) -> Film:
    recipe = shot.source.recipe if shot.source else None
    match shot.operation:
        case Operation.EDIT if recipe:
            source = _read_recipe(recipe)
            changed = amend(source.spec, shot.prompt, is_portrait=_is_portrait(shot))
            return Film(spec=changed.spec, start_s=Fraction(0))
        case Operation.EXTEND if recipe:
            source = _read_recipe(recipe)
            changed = amend(source.spec, shot.prompt, is_portrait=_is_portrait(shot))
            if not changed.changes:
                return source
            return Film(spec=changed.spec, start_s=source.start_s, before=source.spec)
        case Operation.REMIX if recipe:
            fresh = _parsed(shot)
            return Film(
                spec=remixed(
                    _read_recipe(recipe).spec, fresh, shot.prompt, is_portrait=_is_portrait(shot)
                ),
                start_s=Fraction(0),
            )
        case _:
            return Film(spec=_parsed(shot), start_s=Fraction(0))


def _parsed(shot: Shot) -> Spec:
    return parse(
        shot.prompt,
        seed=shot.seed,
        seconds=float(shot.frame_count / shot.rate),
        is_portrait=_is_portrait(shot),
        negative_prompt=shot.negative_prompt,
    )


def _is_portrait(shot: Shot) -> bool:
    return shot.size.height > shot.size.width


def _frames(film: Film, shot: Shot, progress: Progress) -> Iterator[Planes]:
    """Build the scenes now, so that a cancel finds us, and make frames as they are read."""
    density = 1.5 if shot.model == "animatic-pro" else 1.12
    scene = Scene(film.spec, shot.size, density=density)
    progress("prepare", 0.8)
    before = Scene(film.before, shot.size, density=density) if film.before else None
    progress("prepare", 1.0)
    first = round(film.start_s * shot.rate)

    def make(index: int, canvas: Rgba) -> Planes:
        t = film.at(index, shot.rate)
        planes = scene.frame(t, first + index, canvas)
        share = float(Fraction(index + 1) / shot.rate) / CHANGE_S
        if before is None or share >= 1:
            return planes
        old = before.frame(t, first + index, canvas)
        return _blended(old, planes, share * share * (3 - 2 * share))

    return frames_in_order(make, shot.size, count=shot.frame_count, threads=shot.threads)


def _blended(old: Planes, new: Planes, share: float) -> Planes:
    mixed = old.astype(np.float32)
    mixed += (new.astype(np.float32) - mixed) * share
    return np.rint(mixed).astype(np.uint8)


def _sound(film: Film, shot: Shot) -> Sound:
    """Sound to the sample; with a lead when there is something before it to be faded from."""
    count = round(shot.frame_count * SAMPLE_RATE / shot.rate)
    lead = min(round(LEAD_S * SAMPLE_RATE), round(film.start_s * SAMPLE_RATE))
    start_s = float(film.start_s) - lead / SAMPLE_RATE
    samples = compose(film.spec, start_s, (count + lead) / SAMPLE_RATE)
    if film.before is not None:
        old = compose(film.before, start_s, (count + lead) / SAMPLE_RATE)
        way = (np.arange(len(samples), dtype=np.float32) - lead) / (CHANGE_S * SAMPLE_RATE)
        share = np.clip(way, 0, 1)[:, None]
        samples = (old * (1 - share) + samples * share).astype(np.float32)
    fitted = np.zeros((count + lead, 2), np.float32)
    fitted[: len(samples)] = samples[: count + lead]
    return Sound(samples=fitted, lead_samples=lead)


def _recipe(film: Film, shot: Shot) -> Json:
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


def _notes(spec: Spec) -> dict[str, Any]:
    return {
        "engine": LABEL,
        "understood": list(spec.understood),
        "ignored": list(spec.ignored),
    }
