"""Joining an extension to its source."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.media.clips import (
    SMALL,
    clip_of,
    decoded,
    ignore,
    lengths,
    packets,
    shot_of,
    sound_of,
    source_of,
)
from tests.media_files import make_mp4, picture
from vitascope.clip import Shot
from vitascope.errors import MediaError
from vitascope.media.concat import cross_faded
from vitascope.media.decode import sound_samples
from vitascope.media.encode import EncoderSettings
from vitascope.media.render import MadeFiles, write_clip


def made_source(directory: Path, shot: Shot, *, has_sound: bool = True) -> Path:
    directory.mkdir()
    sound = sound_of(shot) if has_sound else None
    write_clip(clip_of(shot, sound=sound), shot, directory, comment="", on_frame=ignore)
    return directory / "video.mp4"


def extended(
    source: Path,
    directory: Path,
    first: Shot,
    *,
    source_sound: bool = True,
    lead_samples: int | None = 24_000,
    frequency: float = 440.0,
    settings: EncoderSettings | None = None,
) -> MadeFiles:
    """Extend by as many frames as the source has; `lead_samples` None gives no sound."""
    directory.mkdir()
    shot = shot_of(
        first.frame_count,
        first.size,
        first.rate,
        source=source_of(source, first, has_sound=source_sound),
    )
    sound = None if lead_samples is None else sound_of(shot, frequency, lead_samples)
    clip = clip_of(shot, sound=sound, start=first.frame_count)
    return write_clip(clip, shot, directory, comment="made", on_frame=ignore, settings=settings)


def test_the_source_part_is_copied_bit_by_bit(tmp_path: Path) -> None:
    first = shot_of(60)
    source = made_source(tmp_path / "a", first)

    made = extended(source, tmp_path / "b", first)

    assert made.source_copied is True
    assert packets(tmp_path / "b/video.mp4")[:60] == packets(source)


def test_a_4_s_film_extended_by_4_s_lasts_8_s_on_both_tracks(tmp_path: Path) -> None:
    first = shot_of(96)
    source = made_source(tmp_path / "a", first)

    made = extended(source, tmp_path / "b", first)

    assert made.frame_count == 192
    assert lengths(tmp_path / "b/video.mp4") == (8, 8)
    assert len(decoded(tmp_path / "b/video.mp4")) == 192


def test_frames_go_on_without_a_break_over_the_seam(tmp_path: Path) -> None:
    first = shot_of(30)
    source = made_source(tmp_path / "a", first)

    extended(source, tmp_path / "b", first)

    frames = decoded(tmp_path / "b/video.mp4")
    for index in range(60):
        given = picture(SMALL.width, SMALL.height, index).astype(np.int16)
        assert np.abs(frames[index] - given).mean() < 3


def test_an_extension_can_be_extended(tmp_path: Path) -> None:
    first = shot_of(24)
    source = made_source(tmp_path / "a", first)
    extended(source, tmp_path / "b", first)

    second = shot_of(48)
    made = extended(tmp_path / "b/video.mp4", tmp_path / "c", second)

    assert (made.frame_count, made.source_copied) == (96, True)
    assert packets(tmp_path / "c/video.mp4")[:24] == packets(source)
    assert lengths(tmp_path / "c/video.mp4") == (4, 4)


def test_timestamps_grow_evenly_over_the_seam(tmp_path: Path) -> None:
    first = shot_of(30, rate=Fraction(30000, 1001))
    source = made_source(tmp_path / "a", first)

    extended(source, tmp_path / "b", first)

    shown = sorted(pts for _, pts, _ in packets(tmp_path / "b/video.mp4") if pts is not None)
    decode = [dts for _, _, dts in packets(tmp_path / "b/video.mp4") if dts is not None]
    assert set(np.diff(shown)) == {shown[1] - shown[0]}
    assert all(np.diff(decode) > 0)


@pytest.mark.parametrize("lead_samples", [0, 480, 24_000])
@pytest.mark.parametrize("frequency", [440.0, 660.0])
def test_the_sound_neither_stops_nor_clicks_at_the_seam(
    lead_samples: int, frequency: float, tmp_path: Path
) -> None:
    first = shot_of(48)
    source = made_source(tmp_path / "a", first)

    extended(source, tmp_path / "b", first, lead_samples=lead_samples, frequency=frequency)

    heard = sound_samples(tmp_path / "b/video.mp4", 4 * 48_000)
    assert heard is not None
    # RMS of each 10 ms: a sine of 0.3 has 0.212 everywhere, so a gap or a swell would show.
    levels = np.sqrt((heard**2).reshape(400, 480, 2).mean(axis=(1, 2)))
    assert levels[2:-2].min() > 0.212 * 0.5
    assert levels[2:-2].max() < 0.212 * 1.5
    # A sine of 660 Hz and 0.3 moves by at most 0.026 a sample; a click would jump.
    assert np.abs(np.diff(heard, axis=0)).max() < 0.06


def test_a_scene_that_plays_on_does_not_swell_at_the_seam(tmp_path: Path) -> None:
    first = shot_of(48)
    source = made_source(tmp_path / "a", first)

    extended(source, tmp_path / "b", first, lead_samples=24_000)

    heard = sound_samples(tmp_path / "b/video.mp4", 4 * 48_000)
    assert heard is not None
    levels = np.sqrt((heard[60_000:130_000] ** 2).reshape(-1, 1000, 2).mean(axis=(1, 2)))
    assert np.abs(levels - 0.212).max() < 0.01


def test_the_power_of_unlike_sounds_stays_level_in_a_cross_fade() -> None:
    noise = np.random.default_rng(1).standard_normal((2, 48_000, 2)).astype(np.float32)

    faded = cross_faded(noise[0], noise[1])

    levels = np.sqrt((faded**2).reshape(10, 4800, 2).mean(axis=(1, 2)))
    assert np.abs(levels - 1).max() < 0.05


def test_a_source_without_sound_becomes_silence_before_the_new_sound(tmp_path: Path) -> None:
    first = shot_of(24)
    source = made_source(tmp_path / "a", first, has_sound=False)

    extended(source, tmp_path / "b", first, source_sound=False, lead_samples=480)

    heard = sound_samples(tmp_path / "b/video.mp4", 96_000)
    assert heard is not None
    assert np.abs(heard[:40_000]).max() < 0.01
    assert np.abs(heard[60_000:]).max() > 0.25
    assert lengths(tmp_path / "b/video.mp4") == (2, 2)


def test_a_new_part_without_sound_fades_into_silence(tmp_path: Path) -> None:
    first = shot_of(24)
    source = made_source(tmp_path / "a", first)

    extended(source, tmp_path / "b", first, lead_samples=None)

    heard = sound_samples(tmp_path / "b/video.mp4", 96_000)
    assert heard is not None
    assert np.abs(heard[:40_000]).max() > 0.25
    assert np.abs(heard[50_000:]).max() < 0.01
    assert lengths(tmp_path / "b/video.mp4") == (2, 2)


def test_two_parts_without_sound_make_a_film_without_a_sound_track(tmp_path: Path) -> None:
    first = shot_of(24)
    source = made_source(tmp_path / "a", first, has_sound=False)

    extended(source, tmp_path / "b", first, source_sound=False, lead_samples=None)

    assert lengths(tmp_path / "b/video.mp4") == (2, None)


def test_a_source_of_other_parameters_is_encoded_again_and_it_is_said(tmp_path: Path) -> None:
    first = shot_of(24)
    source = make_mp4(tmp_path / "foreign.mp4", SMALL.width, SMALL.height, frames=24)

    made = extended(source, tmp_path / "b", first)

    assert made.source_copied is False
    frames = decoded(tmp_path / "b/video.mp4")
    assert len(frames) == 48
    for index in (0, 23, 24, 47):
        given = picture(SMALL.width, SMALL.height, index).astype(np.int16)
        assert np.abs(frames[index] - given).mean() < 4
    assert lengths(tmp_path / "b/video.mp4") == (2, 2)
    assert {path.name for path in (tmp_path / "b").iterdir()} == set(made.files.values())


def test_stills_of_an_extension_show_the_whole_film(tmp_path: Path) -> None:
    first = shot_of(120)
    source = made_source(tmp_path / "a", first)

    extended(source, tmp_path / "b", first)

    with Image.open(tmp_path / "b/spritesheet.jpg") as image:
        shown = np.asarray(image).astype(int)
    height = shown.shape[0] // 4
    for cell in (0, 5, 11, 12, 23):
        row, column = divmod(cell, 6)
        part = shown[row * height : (row + 1) * height, column * 256 : (column + 1) * 256]
        given = Image.fromarray(picture(SMALL.width, SMALL.height, cell * 10))
        expected = np.asarray(given.resize((256, height))).astype(int)
        assert np.abs(part - expected).mean() < 6


def test_a_damaged_source_fails_in_words_and_leaves_nothing(tmp_path: Path) -> None:
    first = shot_of(24)
    source = tmp_path / "broken.mp4"
    source.write_bytes(b"\0\0\0\x18ftypisom" + bytes(100))

    with pytest.raises(MediaError, match="damaged"):
        extended(source, tmp_path / "b", first)

    assert list((tmp_path / "b").iterdir()) == []
