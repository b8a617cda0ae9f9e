"""From a clip to its files: what is delivered, and what a broken clip comes to."""

import errno
import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from tests.media.clips import (
    SMALL,
    blocks_of,
    boxes,
    clip_of,
    decoded,
    ignore,
    lengths,
    shot_of,
    sound_of,
)
from tests.media_files import picture
from vitascope.clip import Clip, PixelFormat, Sound
from vitascope.errors import Cancelled, RenderFailed, StorageError
from vitascope.media.decode import sound_samples
from vitascope.media.encode import to_delivered
from vitascope.media.render import write_clip
from vitascope.video import SIZES, Operation, Size, Variant


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_delivers_exactly_the_size_frames_rate_and_seconds(size: Size, tmp_path: Path) -> None:
    shot = shot_of(6, size)

    write_clip(clip_of(shot, sound=sound_of(shot)), shot, tmp_path, comment="", on_frame=ignore)

    with av.open(str(tmp_path / "video.mp4")) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert (video.width, video.height) == (size.width, size.height)
        assert video.average_rate == 24
        assert (video.codec_context.profile, video.pix_fmt) == ("High", "yuv420p")
        assert (audio.codec_context.name, audio.rate, audio.layout.name) == ("aac", 48000, "stereo")
        assert audio.codec_context.profile == "LC"
        assert len(list(container.decode(video))) == 6
    assert lengths(tmp_path / "video.mp4") == (Fraction(1, 4), Fraction(1, 4))


@pytest.mark.parametrize("seconds", [4, 20])
def test_both_tracks_last_the_seconds_asked_for(seconds: int, tmp_path: Path) -> None:
    shot = shot_of(24 * seconds, Size(64, 64))

    write_clip(clip_of(shot, sound=sound_of(shot)), shot, tmp_path, comment="", on_frame=ignore)

    assert lengths(tmp_path / "video.mp4") == (seconds, seconds)
    assert len(decoded(tmp_path / "video.mp4")) == 24 * seconds


def test_a_rate_that_is_no_whole_number_keeps_both_tracks_together(tmp_path: Path) -> None:
    shot = shot_of(100, Size(64, 64), Fraction(30000, 1001))

    write_clip(clip_of(shot, sound=sound_of(shot)), shot, tmp_path, comment="", on_frame=ignore)

    video_s, audio_s = lengths(tmp_path / "video.mp4")
    assert video_s == Fraction(100 * 1001, 30000)
    assert audio_s is not None
    assert abs(audio_s - video_s) < Fraction(1, 48000)


def test_plays_while_it_loads_and_says_who_made_it(tmp_path: Path) -> None:
    shot = shot_of()

    write_clip(
        clip_of(shot, sound=sound_of(shot)), shot, tmp_path, comment="procedural", on_frame=ignore
    )

    names = boxes(tmp_path / "video.mp4")
    assert names.index("moov") < names.index("mdat")
    with av.open(str(tmp_path / "video.mp4")) as container:
        assert container.metadata["comment"] == "procedural"


def test_is_tagged_bt709_limited(tmp_path: Path) -> None:
    shot = shot_of()

    write_clip(clip_of(shot), shot, tmp_path, comment="", on_frame=ignore)

    with av.open(str(tmp_path / "video.mp4")) as container:
        video = container.streams.video[0]
        tags = (video.color_primaries, video.color_trc, video.colorspace, video.color_range)
        assert tags == (1, 1, 1, 1)
    assert b"colrnclx" in (tmp_path / "video.mp4").read_bytes()


def test_shows_the_pictures_that_were_given(tmp_path: Path) -> None:
    shot = shot_of(12)

    write_clip(clip_of(shot), shot, tmp_path, comment="", on_frame=ignore)

    for index, frame in enumerate(decoded(tmp_path / "video.mp4")):
        given = picture(SMALL.width, SMALL.height, index)
        error = frame.astype(np.int16) - given
        assert np.abs(error).mean() < 3
        assert np.abs(error.mean(axis=(0, 1))).max() < 2


def test_colours_come_back_as_they_went_in(tmp_path: Path) -> None:
    shot = shot_of(2)
    red = np.zeros((2, SMALL.height, SMALL.width, 3), np.uint8)
    red[..., :] = (200, 30, 60)
    clip = Clip(pixel_format=PixelFormat.RGB24, frames=[red])

    write_clip(clip, shot, tmp_path, comment="", on_frame=ignore)

    middle = decoded(tmp_path / "video.mp4")[0][96, 160]
    assert np.abs(middle.astype(int) - (200, 30, 60)).max() <= 3


def test_both_pixel_formats_give_the_same_film(tmp_path: Path) -> None:
    shot = shot_of(5)
    planes = [
        to_delivered(av.VideoFrame.from_ndarray(block[0], format="rgb24")).to_ndarray()[None]
        for block in blocks_of(shot)
    ]
    (tmp_path / "rgb").mkdir()
    (tmp_path / "yuv").mkdir()

    write_clip(clip_of(shot), shot, tmp_path / "rgb", comment="", on_frame=ignore)
    yuv = Clip(pixel_format=PixelFormat.YUV420P, frames=planes)
    write_clip(yuv, shot, tmp_path / "yuv", comment="", on_frame=ignore)

    assert (tmp_path / "rgb/video.mp4").read_bytes() == (tmp_path / "yuv/video.mp4").read_bytes()


def test_the_same_clip_gives_the_same_bytes_however_it_is_cut_in_blocks(tmp_path: Path) -> None:
    shot = shot_of(10)
    made: list[list[bytes]] = []
    for per_block in (1, 4):
        directory = tmp_path / str(per_block)
        directory.mkdir()
        clip = Clip(
            pixel_format=PixelFormat.RGB24, frames=blocks_of(shot, per_block), sound=sound_of(shot)
        )
        write_clip(clip, shot, directory, comment="", on_frame=ignore)
        made.append([path.read_bytes() for path in sorted(directory.iterdir())])

    assert made[0] == made[1]


def test_has_a_keyframe_every_two_seconds_at_the_least(tmp_path: Path) -> None:
    shot = shot_of(24 * 5, Size(64, 64))

    write_clip(clip_of(shot), shot, tmp_path, comment="", on_frame=ignore)

    with av.open(str(tmp_path / "video.mp4")) as container:
        times = [float(p.pts * p.time_base) for p in container.demux(video=0) if p.is_keyframe]
    assert times[0] == 0
    assert max(np.diff([*times, 5.0])) <= 2


def test_the_sound_is_the_one_that_was_given(tmp_path: Path) -> None:
    shot = shot_of(24)
    sound = sound_of(shot)

    write_clip(clip_of(shot, sound=sound), shot, tmp_path, comment="", on_frame=ignore)

    heard = sound_samples(tmp_path / "video.mp4", 48_000)
    assert heard is not None
    assert np.abs(heard - sound.samples).max() < 0.05


def test_a_clip_without_sound_has_no_sound_track(tmp_path: Path) -> None:
    shot = shot_of()

    write_clip(clip_of(shot), shot, tmp_path, comment="", on_frame=ignore)

    assert lengths(tmp_path / "video.mp4")[1] is None


def test_makes_every_variant_and_the_recipe_and_nothing_else(tmp_path: Path) -> None:
    shot = shot_of()

    made = write_clip(
        clip_of(shot, recipe={"scene": ["meadow"]}), shot, tmp_path, comment="", on_frame=ignore
    )

    assert made.files == {
        Variant.VIDEO: "video.mp4",
        Variant.THUMBNAIL: "thumbnail.webp",
        Variant.SPRITESHEET: "spritesheet.jpg",
    }
    assert made.recipe == "recipe.json"
    assert (made.frame_count, made.source_copied) == (24, None)
    assert {path.name for path in tmp_path.iterdir()} == {*made.files.values(), "recipe.json"}
    assert json.loads((tmp_path / "recipe.json").read_text()) == {"scene": ["meadow"]}


def test_the_thumbnail_shows_the_middle_frame(tmp_path: Path) -> None:
    shot = shot_of(24, Size(1280, 720))

    write_clip(clip_of(shot), shot, tmp_path, comment="", on_frame=ignore)

    with Image.open(tmp_path / "thumbnail.webp") as thumbnail:
        assert (thumbnail.format, thumbnail.size) == ("WEBP", (640, 360))
        shown = np.asarray(thumbnail.convert("RGB")).astype(int)
    expected = np.asarray(Image.fromarray(picture(1280, 720, 12)).resize((640, 360))).astype(int)
    assert np.abs(shown - expected).mean() < 4


@pytest.mark.parametrize(
    ("size", "frame_count", "sheet"),
    [
        (Size(1280, 720), 48, (6 * 256, 4 * 144)),
        (Size(720, 1280), 24, (6 * 144, 4 * 256)),
        (Size(1280, 720), 8, (6 * 256, 2 * 144)),
        (Size(1280, 720), 3, (3 * 256, 144)),
    ],
)
def test_the_spritesheet_has_the_documented_geometry(
    size: Size, frame_count: int, sheet: tuple[int, int], tmp_path: Path
) -> None:
    shot = shot_of(frame_count, size)

    write_clip(clip_of(shot), shot, tmp_path, comment="", on_frame=ignore)

    with Image.open(tmp_path / "spritesheet.jpg") as image:
        assert (image.format, image.size) == ("JPEG", sheet)
        shown = np.asarray(image).astype(int)
    cells = min(24, frame_count)
    width, height = (256, 144) if size.width > size.height else (144, 256)
    for cell in (0, cells // 2, cells - 1):
        row, column = divmod(cell, 6)
        left, top = column * width, row * height
        index = cell * frame_count // cells
        expected = Image.fromarray(picture(size.width, size.height, index)).resize((width, height))
        part = shown[top : top + height, left : left + width]
        assert np.abs(part - np.asarray(expected).astype(int)).mean() < 6


def test_tells_of_every_frame(tmp_path: Path) -> None:
    shot = shot_of(5)
    counts: list[int] = []

    write_clip(clip_of(shot), shot, tmp_path, comment="", on_frame=counts.append)

    assert counts == [1, 2, 3, 4, 5]


def test_a_cancelled_clip_leaves_nothing(tmp_path: Path) -> None:
    shot = shot_of(24)

    def cancel(count: int) -> None:
        if count == 7:
            raise Cancelled("stop")

    with pytest.raises(Cancelled):
        write_clip(clip_of(shot, recipe={}), shot, tmp_path, comment="", on_frame=cancel)

    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_named_and_leaves_nothing(tmp_path: Path) -> None:
    shot = shot_of(24)

    def full(count: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(tmp_path))

    with pytest.raises(StorageError, match="no space left") as failure:
        write_clip(clip_of(shot), shot, tmp_path, comment="", on_frame=full)

    assert str(tmp_path) not in failure.value.message
    assert list(tmp_path.iterdir()) == []


GOOD = np.zeros((1, SMALL.height, SMALL.width, 3), np.uint8)


@pytest.mark.parametrize(
    ("blocks", "says"),
    [
        ([], "gave 0 frames, 3 were asked for"),
        ([GOOD, GOOD], "gave 2 frames, 3 were asked for"),
        ([GOOD] * 4, "more than the 3 frames"),
        ([GOOD[:, :-2]], "shape"),
        ([GOOD[0]], "shape"),
        ([GOOD[:0]], "shape"),
        ([GOOD.astype(np.float32)], "not a uint8 array"),
        ([GOOD.tolist()], "not a uint8 array"),
        ([np.zeros((1, SMALL.height, SMALL.width * 2, 3), np.uint8)[:, :, ::2]], "contiguous"),
        ([np.zeros((1, SMALL.height * 3 // 2, SMALL.width), np.uint8)], "shape"),
    ],
)
def test_frames_that_break_the_promise_fail_in_words(
    blocks: list[np.ndarray], says: str, tmp_path: Path
) -> None:
    clip = Clip(pixel_format=PixelFormat.RGB24, frames=blocks, recipe={})

    with pytest.raises(RenderFailed, match=says):
        write_clip(clip, shot_of(3), tmp_path, comment="", on_frame=ignore)

    assert list(tmp_path.iterdir()) == []


WHOLE = np.zeros((48_000, 2), np.float32)


@pytest.mark.parametrize(
    ("sound", "says"),
    [
        (Sound(samples=WHOLE[:-2]), "47998 samples, not 48000"),
        (Sound(samples=np.zeros((96_000, 2), np.float32)), "96000 samples, not 48000"),
        (Sound(samples=WHOLE[:, :1]), r"shape \(48000, 1\)"),
        (Sound(samples=WHOLE[:, 0]), r"shape \(48000,\)"),
        (Sound(samples=WHOLE.astype(np.float64)), "float32"),
        (Sound(samples=WHOLE.tolist()), "float32"),
        (Sound(samples=np.full_like(WHOLE, np.nan)), "not finite"),
        (Sound(samples=WHOLE, lead_samples=100), "leads by 100"),
        (Sound(samples=WHOLE, lead_samples=-1), "leads by -1"),
    ],
)
def test_sound_that_breaks_the_promise_fails_in_words(
    sound: Sound, says: str, tmp_path: Path
) -> None:
    shot = shot_of(24)

    with pytest.raises(RenderFailed, match=says):
        write_clip(clip_of(shot, sound=sound), shot, tmp_path, comment="", on_frame=ignore)

    assert list(tmp_path.iterdir()) == []


def test_a_recipe_that_is_not_json_fails_in_words(tmp_path: Path) -> None:
    shot = shot_of(2)

    with pytest.raises(RenderFailed, match="recipe is not plain JSON"):
        write_clip(clip_of(shot, recipe={"a": {1, 2}}), shot, tmp_path, comment="", on_frame=ignore)

    assert list(tmp_path.iterdir()) == []


def test_an_extension_without_a_source_fails_in_words(tmp_path: Path) -> None:
    shot = shot_of(2)
    broken = replace(shot, operation=Operation.EXTEND)

    with pytest.raises(RenderFailed, match="without the clip"):
        write_clip(clip_of(shot), broken, tmp_path, comment="", on_frame=ignore)
