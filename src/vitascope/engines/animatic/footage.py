"""Films whose pictures came from elsewhere: a first picture, footage to edit or to go on from."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import cv2
import numpy as np

from vitascope.clip import SAMPLE_RATE, Clip, PixelFormat, Shot, Sound
from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.hearing import sound_of
from vitascope.engines.animatic.labels import notes, notes_of
from vitascope.engines.animatic.pixels.decode import frames_of
from vitascope.engines.animatic.pixels.footage import FootageEdit
from vitascope.engines.animatic.pixels.picture import Rgb
from vitascope.engines.animatic.pixels.reference import ReferenceFilm
from vitascope.engines.animatic.rendering.frames import MakeFrame, frames_in_order
from vitascope.engines.animatic.sound import compose
from vitascope.engines.animatic.spec import Spec
from vitascope.engines.base import Progress
from vitascope.errors import RenderFailed


def reference_film(shot: Shot, spec: Spec, progress: Progress) -> Clip:
    """A film that begins with `shot.first_frame`, whose frame 0 it is.

    Raises:
        RenderFailed: the picture cannot be read, or is not of the shot's size.
        Cancelled: passed on from `progress`.
    """
    image: Any = cv2.imread(str(shot.first_frame), cv2.IMREAD_COLOR)
    expected = (shot.size.height, shot.size.width, 3)
    if image is None or image.shape != expected:
        raise RenderFailed(
            f"The first frame is not a picture of {shot.size}; give it as a PNG of exactly that."
        )
    picture = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB), np.uint8)
    return _from_picture(picture, shot, spec, progress, first=0)


def continued_film(shot: Shot, spec: Spec, progress: Progress) -> Clip:
    """What comes after footage: its last frame becomes a picture, and the camera goes on.

    Raises:
        RenderFailed: the source cannot be decoded.
        Cancelled: passed on from `progress`.
    """
    source = shot.source
    if source is None:
        raise RenderFailed("There is no source to go on from.")
    pictures = frames_of(source.path, 1, start=max(0, source.frame_count - 1))
    return _from_picture(next(pictures), shot, spec, progress, first=1)


def _from_picture(picture: Rgb, shot: Shot, spec: Spec, progress: Progress, *, first: int) -> Clip:
    progress("prepare", 0.2)
    film = ReferenceFilm(picture, spec, shot.size, shot.rate)
    progress("prepare", 0.7)
    count = _samples(shot)
    samples = compose(spec, 0.0, count / SAMPLE_RATE)
    progress("prepare", 1.0)

    def jobs() -> Iterator[MakeFrame]:
        for index in range(first, first + shot.frame_count):
            yield partial(_reference_frame, film, index)

    return Clip(
        pixel_format=PixelFormat.RGB24,
        frames=frames_in_order(jobs(), shot.size, threads=shot.threads),
        sound=Sound(samples=samples[:count]),
        notes=notes_of(spec),
    )


def _reference_frame(film: ReferenceFilm, index: int, _canvas: Rgba) -> Rgb:
    return np.ascontiguousarray(film.frame(index))


def edited_film(shot: Shot, progress: Progress) -> Clip:
    """Footage with the prompt's instructions done to every frame; it keeps its own sound.

    Raises:
        RenderFailed: the source cannot be decoded.
        Cancelled: passed on from `progress`.
    """
    source = shot.source
    if source is None:
        raise RenderFailed("There is no source to edit.")
    progress("prepare", 0.1)
    edit = FootageEdit(shot.prompt, size=shot.size, rate=shot.rate, seed=shot.seed)
    progress("prepare", 0.8)
    sound = Sound(samples=sound_of(source.path, _samples(shot))) if source.has_sound else None
    progress("prepare", 1.0)

    def jobs() -> Iterator[MakeFrame]:
        for index, picture in enumerate(frames_of(source.path, shot.frame_count)):
            yield partial(_edited_frame, edit, picture, index)

    return Clip(
        pixel_format=PixelFormat.RGB24,
        frames=frames_in_order(jobs(), shot.size, threads=shot.threads),
        sound=sound,
        notes=notes(understood=edit.understood, ignored=edit.notes),
    )


def _edited_frame(edit: FootageEdit, picture: Rgb, index: int, _canvas: Rgba) -> Rgb:
    return edit.frame(picture, index)


def _samples(shot: Shot) -> int:
    return round(shot.frame_count * SAMPLE_RATE / shot.rate)
