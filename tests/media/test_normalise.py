"""A client's film, brought to our own kind of MP4."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from tests.media.clips import (
    SMALL,
    boxes,
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
from vitascope.errors import MediaError
from vitascope.media.conform import constant_rate
from vitascope.media.decode import sound_samples
from vitascope.media.facts import MediaFacts
from vitascope.media.normalise import normalise_video
from vitascope.media.probe import FilmLimits, probe
from vitascope.media.render import write_clip
from vitascope.media.sniff import Kind
from vitascope.video import Size

LIMITS = FilmLimits(frame_pixels=4096 * 2304, seconds=20)


def normalised(path: Path, size: Size | None = None) -> tuple[Path, MediaFacts]:
    out = path.with_name("out.mp4")
    return out, normalise_video(path, out, size=size, limits=LIMITS)


@pytest.mark.parametrize(
    ("container", "codec", "kind", "name"),
    [
        ("mp4", "libx264", Kind.MP4, "h264"),
        ("mov", "libx265", Kind.MOV, "hevc"),
        ("webm", "libvpx", Kind.WEBM, "vp8"),
        ("webm", "libvpx-vp9", Kind.WEBM, "vp9"),
        ("mp4", "libsvtav1", Kind.MP4, "av1"),
        ("avi", "mpeg4", Kind.AVI, "mpeg4"),
    ],
)
def test_reads_what_people_have(
    container: str, codec: str, kind: Kind, name: str, tmp_path: Path
) -> None:
    path = make_mp4(tmp_path / "a", 320, 240, frames=24, container=container, codec=codec)

    facts = probe(path, LIMITS)
    out, made = normalised(path)

    assert (facts.kind, facts.codec, facts.width, facts.height) == (kind, name, 320, 240)
    assert facts.has_sound
    assert facts.duration_s == pytest.approx(1, abs=0.05)
    assert (made.kind, made.codec, made.rate, made.has_sound) == (Kind.MP4, "h264", 24, True)
    assert made.frame_count in (24, 25)
    assert lengths(out) == (made.frame_count / made.rate, made.frame_count / made.rate)
    error = decoded(out)[12].astype(np.int16) - picture(320, 240, 12)
    assert np.abs(error).mean() < 6


def test_facts_are_those_of_the_file_that_was_written(tmp_path: Path) -> None:
    out, made = normalised(make_mp4(tmp_path / "a.mp4", 320, 240, frames=30))

    assert probe(out, LIMITS) == made
    assert boxes(out).index("moov") < boxes(out).index("mdat")


@pytest.mark.parametrize(
    ("rate", "becomes"),
    [
        (Fraction(24), 24),
        (Fraction(24000, 1001), 24),
        (Fraction(25), 25),
        (Fraction(30000, 1001), 30),
        (Fraction(30), 30),
        (Fraction(48), 24),
        (Fraction(50), 25),
        (Fraction(60), 30),
        (Fraction(120), 30),
        (Fraction(15), 30),
        (Fraction(12), 24),
        (Fraction(10), 30),
        (Fraction(1000), 30),
        (None, 30),
    ],
)
def test_a_rate_becomes_one_of_three(rate: Fraction | None, becomes: int) -> None:
    assert constant_rate(rate) in (24, 25, 30)
    if rate is None or rate < 1000:
        assert constant_rate(rate) == becomes


@pytest.mark.parametrize(("rate", "frames"), [(10, 20), (60, 120), (50, 100)])
def test_another_rate_keeps_the_length(rate: int, frames: int, tmp_path: Path) -> None:
    out, made = normalised(make_mp4(tmp_path / "a.mp4", rate=rate, frames=frames))

    assert made.duration_s == 2
    assert lengths(out) == (2, 2)


def test_an_uneven_rate_becomes_even(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    times = [0, 40, 50, 200, 230, 500, 900]
    with av.open(str(path), "w", format="mp4") as output:
        stream = output.add_stream("libx264", rate=30, width=64, height=64)
        stream.codec_context.time_base = Fraction(1, 1000)
        for index, time in enumerate(times):
            frame = av.VideoFrame.from_ndarray(picture(64, 64, index), format="rgb24")
            frame.pts, frame.time_base = time, Fraction(1, 1000)
            output.mux(stream.encode(frame))
        output.mux(stream.encode())

    out, made = normalised(path)

    shown = sorted(pts for _, pts, _ in packets(out) if pts is not None)
    assert len(set(np.diff(shown))) == 1
    assert made.duration_s == pytest.approx(0.9, abs=0.15)


def test_the_centre_is_cut_to_cover_a_size(tmp_path: Path) -> None:
    out, made = normalised(make_mp4(tmp_path / "a.mp4", 320, 240), Size(128, 192))

    assert (made.width, made.height) == (128, 192)
    frame = decoded(out)[0].astype(np.int16)
    # 320x240 scaled to 256x192; columns 64 to 192 of it remain.
    expected = np.asarray(picture(320, 240))[:, 80:240]
    assert np.abs(frame[96, 0] - expected[120, 0]).max() < 12
    assert np.abs(frame[96, -1] - expected[120, -1]).max() < 12


def test_odd_sides_become_even(tmp_path: Path) -> None:
    path = make_mp4(tmp_path / "a.mp4", 321, 241, codec="mpeg4")

    _, made = normalised(path)

    assert (made.width, made.height) == (320, 240)


@pytest.mark.parametrize(
    ("degrees", "corner"), [(90, (0, -1)), (180, (-1, -1)), (270, (-1, 0)), (0, (0, 0))]
)
def test_rotation_is_honoured(degrees: int, corner: tuple[int, int], tmp_path: Path) -> None:
    """Turned clockwise by `degrees`, the stored top left is to be seen in `corner`."""
    path = tmp_path / "a.mp4"
    image = np.full((96, 160, 3), 40, np.uint8)
    image[:32, :32] = (230, 40, 40)
    with av.open(str(path), "w", format="mp4") as output:
        stream = output.add_stream("libx264", rate=24, width=160, height=96)
        stream.set_display_rotation(-degrees)
        for _ in range(4):
            output.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        output.mux(stream.encode())

    facts = probe(path, LIMITS)
    out, made = normalised(path)

    lies = degrees in (90, 270)
    assert (facts.width, facts.height) == ((96, 160) if lies else (160, 96))
    assert (made.width, made.height) == (facts.width, facts.height)
    shown = decoded(out)[0]
    row, column = (10 if corner[0] == 0 else -10), (10 if corner[1] == 0 else -10)
    assert shown[row, column, 0] > 180
    assert shown[-row, -column, 0] < 90


def test_sound_stays_in_time_with_the_picture(tmp_path: Path) -> None:
    out, made = normalised(make_mp4(tmp_path / "a.mp4", frames=48))

    heard = sound_samples(out, 96_000)
    given = sound_samples(tmp_path / "a.mp4", 96_000)
    assert heard is not None
    assert given is not None
    assert np.abs(heard[5_000:90_000] - given[5_000:90_000]).max() < 0.05
    assert made.has_sound


def test_a_film_without_sound_gets_none(tmp_path: Path) -> None:
    out, made = normalised(make_mp4(tmp_path / "a.mp4", sound=False))

    assert not made.has_sound
    assert lengths(out)[1] is None


def test_a_film_of_ours_keeps_its_packets_and_can_be_extended_by_copy(tmp_path: Path) -> None:
    shot = shot_of(48)
    (tmp_path / "ours").mkdir()
    write_clip(
        clip_of(shot, sound=sound_of(shot)), shot, tmp_path / "ours", comment="", on_frame=ignore
    )
    ours = tmp_path / "ours/video.mp4"

    out, made = normalised(ours, SMALL)
    extension = shot_of(24, source=source_of(out, shot, has_sound=True))
    (tmp_path / "longer").mkdir()
    longer = write_clip(
        clip_of(extension, start=48), extension, tmp_path / "longer", comment="", on_frame=ignore
    )

    assert made.frame_count == 48
    assert packets(out) == packets(ours)
    assert lengths(out) == (2, 2)
    assert longer.source_copied is True
    assert packets(tmp_path / "longer/video.mp4")[:48] == packets(ours)


def test_a_film_of_ours_at_another_size_is_made_anew(tmp_path: Path) -> None:
    shot = shot_of(24)
    write_clip(clip_of(shot), shot, tmp_path, comment="", on_frame=ignore)

    _, made = normalised(tmp_path / "video.mp4", Size(192, 320))

    assert (made.width, made.height, made.frame_count) == (192, 320, 24)


def test_a_browsers_recording_without_a_length_is_measured(tmp_path: Path) -> None:
    path = tmp_path / "live.webm"
    with av.open(str(path), "w", format="webm", options={"live": "1"}) as output:
        stream = output.add_stream("libvpx", rate=24, width=64, height=64)
        for index in range(36):
            frame = av.VideoFrame.from_ndarray(picture(64, 64, index), format="rgb24")
            output.mux(stream.encode(frame))
        output.mux(stream.encode())

    facts = probe(path, LIMITS)
    _, made = normalised(path)

    assert facts.duration_s == pytest.approx(1.5, abs=0.1)
    assert made.duration_s == pytest.approx(1.5, abs=0.1)


def test_a_jump_in_time_is_refused_rather_than_filled_up(tmp_path: Path) -> None:
    path = tmp_path / "jump.webm"
    with av.open(str(path), "w", format="webm", options={"live": "1"}) as output:
        stream = output.add_stream("libvpx", rate=24, width=64, height=64)
        for index in range(4):
            frame = av.VideoFrame.from_ndarray(picture(64, 64, index), format="rgb24")
            for packet in stream.encode(frame):
                packet.pts = packet.dts = (packet.pts or 0) + (10_000_000 if index == 3 else 0)
                output.mux(packet)

    with pytest.raises(MediaError, match="longer than 20 s"):
        normalised(path)


def test_sound_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    with av.open(str(path), "w", format="matroska") as output:
        video = output.add_stream("libx264", rate=24, width=64, height=64)
        audio = output.add_stream("wavpack", rate=48_000)
        frame = av.VideoFrame.from_ndarray(picture(64, 64), format="rgb24")
        output.mux(video.encode(frame))
        output.mux(video.encode())
        output.mux(audio.encode())

    with pytest.raises(MediaError, match="wavpack"):
        probe(path, LIMITS)
