# ruff: noqa: D102, S101 - these are tests: their names say what they hold, by assertion
"""The contract of engines, for whoever writes one.

    class TestMine(EngineContract):
        engine_class = MyEngine

Renders a few frames of each operation that the first model has, in the test's own process, and
holds the clip to `clip.py` by the runner's own check. `model` and `frame_count` may be overridden.
"""

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from PIL import Image

from vitascope.clip import SAMPLE_RATE, CharacterClip, Clip, PixelFormat, Shot, SourceClip
from vitascope.engines.base import PHASES, Engine, ModelCapabilities
from vitascope.errors import Cancelled
from vitascope.media.render import MadeFiles, write_clip
from vitascope.video import SECONDS, SIZES, Operation, Variant

_HEAVY = ("av", "cv2", "torch", "numpy", "thorvg", "diffusers")
"""What must not come with an engine's class: the API process loads it."""

_MAX_NOTES = 16_000
"""Characters of an engine's notes as JSON; longer ones fail the attempt."""

_PICTURE_TOLERANCE = 12.0
"""Mean difference of levels that the first frame may have from the picture it shows."""


class Recorder:
    """A `Progress` that remembers what it was told, and stops the work at its `stop_at`-th call."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.reports: list[tuple[str, float]] = []
        self._stop_at = stop_at

    def __call__(self, phase: str, fraction: float) -> None:
        self.reports.append((phase, fraction))
        if self._stop_at is not None and len(self.reports) >= self._stop_at:
            raise Cancelled("The attempt was cancelled.")


def write(clip: Clip, shot: Shot, folder: Path) -> MadeFiles:
    """Make the clip's files as the runner does; raises RenderFailed where a promise is broken."""
    folder.mkdir(parents=True, exist_ok=True)
    return write_clip(clip, shot, folder, comment="A contract test.", on_frame=lambda _: None)


def digest(clip: Clip) -> str:
    """All frames and the sound, as one number."""
    found = hashlib.sha256(clip.pixel_format.encode())
    for block in clip.frames:
        found.update(block.tobytes())
    if clip.sound is not None:
        found.update(clip.sound.samples.tobytes())
    return found.hexdigest()


class EngineContract:
    """What every engine promises. Subclass it and set `engine_class`."""

    engine_class: ClassVar[type[Engine]]
    frame_count: ClassVar[int] = 6
    prompt: ClassVar[str] = "A calico cat playing a piano on stage"

    @pytest.fixture
    def model(self) -> ModelCapabilities:
        """The model that is tested; the engine's first one."""
        return self.engine_class.models[0]

    @pytest.fixture
    def engine(self) -> Iterator[Engine]:
        """A loaded engine."""
        engine = self.engine_class()
        engine.load(Recorder())
        yield engine
        engine.close()

    @pytest.fixture
    def shot(self, model: ModelCapabilities) -> Shot:
        """A few frames from a prompt alone."""
        return Shot(
            operation=Operation.CREATE,
            model=model.name,
            prompt=self.prompt,
            seed=11,
            size=model.sizes[0],
            rate=model.rate,
            frame_count=self.frame_count,
        )

    @pytest.fixture
    def source(self, engine: Engine, shot: Shot, tmp_path: Path) -> SourceClip:
        """A finished video of the engine's own, as edit, extend and remix get it."""
        clip = engine.render(shot, Recorder())
        folder = tmp_path / "source"
        made = write(clip, shot, folder)
        return SourceClip(
            path=folder / made.files[Variant.VIDEO],
            rate=shot.rate,
            frame_count=made.frame_count,
            has_sound=clip.sound is not None,
            recipe=None if clip.recipe is None else json.loads(json.dumps(clip.recipe)),
        )

    def test_its_models_are_declared_within_the_limits_of_the_api(self) -> None:
        names = [model.name for model in self.engine_class.models]

        assert names
        assert len(names) == len(set(names))
        for model in self.engine_class.models:
            assert model.rate > 0
            assert model.revision
            assert model.description
            assert Operation.CREATE in model.operations
            assert set(model.sizes) <= set(SIZES)
            assert set(model.seconds) <= set(SECONDS)
            assert 0 <= model.max_characters <= 2

    def test_its_class_loads_without_anything_heavy(self) -> None:
        name = f"{self.engine_class.__module__}:{self.engine_class.__qualname__}"
        code = (
            "import sys; from vitascope.engines.catalog import find_engine;"
            f"find_engine({name!r}).models; print(*sys.modules)"
        )

        told = subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
        )

        assert not set(_HEAVY) & set(told.stdout.split())

    def test_a_created_clip_keeps_every_promise(
        self, engine: Engine, model: ModelCapabilities, shot: Shot, tmp_path: Path
    ) -> None:
        clip = engine.render(shot, Recorder())
        made = write(clip, shot, tmp_path / "made")

        assert made.frame_count == self.frame_count
        assert model.has_sound == (clip.sound is not None)
        assert clip.sound is None or clip.sound.lead_samples == 0
        assert len(json.dumps(dict(clip.notes))) <= _MAX_NOTES
        assert clip.recipe is None or json.loads(json.dumps(clip.recipe)) is not None

    @pytest.mark.parametrize("frame_count", [1, 2, 25])
    def test_any_number_of_frames_is_made_exactly(
        self, engine: Engine, shot: Shot, frame_count: int
    ) -> None:
        clip = engine.render(replace(shot, frame_count=frame_count), Recorder())

        assert sum(len(block) for block in clip.frames) == frame_count
        if clip.sound is not None:
            expected = round(frame_count * SAMPLE_RATE / shot.rate)
            assert abs(len(clip.sound.samples) - expected) <= 1

    def test_every_size_is_made_exactly(
        self, engine: Engine, model: ModelCapabilities, shot: Shot
    ) -> None:
        for size in model.sizes:
            clip = engine.render(replace(shot, size=size, frame_count=1), Recorder())
            (block,) = clip.frames
            is_rgb = clip.pixel_format is PixelFormat.RGB24
            expected = (
                (size.height, size.width, 3) if is_rgb else (size.height * 3 // 2, size.width)
            )
            assert block.shape == (1, *expected)
            assert block.dtype == np.uint8

    def test_the_same_shot_gives_the_same_clip(self, engine: Engine, shot: Shot) -> None:
        first = digest(engine.render(shot, Recorder()))

        assert digest(engine.render(shot, Recorder())) == first

    def test_another_seed_gives_another_clip(self, engine: Engine, shot: Shot) -> None:
        first = digest(engine.render(shot, Recorder()))

        assert digest(engine.render(replace(shot, seed=12), Recorder())) != first

    def test_progress_names_known_phases_and_goes_up_in_each(
        self, engine: Engine, shot: Shot
    ) -> None:
        recorder = Recorder()

        digest(engine.render(shot, recorder))

        latest: dict[str, float] = {}
        for phase, fraction in recorder.reports:
            assert phase in PHASES
            assert latest.get(phase, 0.0) <= fraction <= 1.0
            latest[phase] = fraction

    def test_a_cancel_leaves_no_trace_in_the_next_clip(self, engine: Engine, shot: Shot) -> None:
        expected = digest(engine.render(shot, Recorder()))
        other = replace(shot, seed=99, prompt="A red fox running through snow at night")
        recorder = Recorder()
        digest(engine.render(other, recorder))

        for stop_at in {1, len(recorder.reports) // 2, len(recorder.reports)} - {0}:
            with pytest.raises(Cancelled):
                digest(engine.render(other, Recorder(stop_at)))
            assert digest(engine.render(shot, Recorder())) == expected

    def test_a_clip_left_half_read_leaves_no_trace_in_the_next(
        self, engine: Engine, shot: Shot
    ) -> None:
        expected = digest(engine.render(shot, Recorder()))
        frames = iter(engine.render(replace(shot, seed=99), Recorder()).frames)
        next(frames)
        close = getattr(frames, "close", None)
        if close is not None:
            close()

        assert digest(engine.render(shot, Recorder())) == expected

    def test_a_first_frame_is_shown_first(
        self, engine: Engine, model: ModelCapabilities, shot: Shot, tmp_path: Path
    ) -> None:
        if not model.has_first_frame:
            pytest.skip("the model takes no first frame")
        picture = self._picture(shot)
        path = tmp_path / "first.png"
        Image.fromarray(picture).save(path)

        clip = engine.render(replace(shot, first_frame=path), Recorder())

        assert np.abs(_first_rgb(clip).astype(int) - picture).mean() < _PICTURE_TOLERANCE

    @pytest.mark.parametrize("operation", [Operation.EDIT, Operation.EXTEND, Operation.REMIX])
    @pytest.mark.parametrize("with_recipe", [True, False], ids=["recipe", "no recipe"])
    def test_a_source_is_worked_on(
        self,
        engine: Engine,
        model: ModelCapabilities,
        shot: Shot,
        source: SourceClip,
        tmp_path: Path,
        operation: Operation,
        with_recipe: bool,
    ) -> None:
        if operation not in model.operations:
            pytest.skip(f"the model cannot {operation.value}")
        given = source if with_recipe else replace(source, recipe=None)
        wanted = replace(shot, operation=operation, source=given, prompt="Make it night")

        made = write(engine.render(wanted, Recorder()), wanted, tmp_path / "made")

        earlier = source.frame_count if operation is Operation.EXTEND else 0
        assert made.frame_count == earlier + self.frame_count

    def test_characters_are_taken(
        self,
        engine: Engine,
        model: ModelCapabilities,
        shot: Shot,
        source: SourceClip,
        tmp_path: Path,
    ) -> None:
        if model.max_characters == 0:
            pytest.skip("the model takes no characters")
        names = ("Mossy", "Rusty")[: model.max_characters]
        wanted = replace(
            shot,
            prompt=f"{' and '.join(names)} on a meadow",
            characters=tuple(CharacterClip(name=name, path=source.path) for name in names),
        )

        assert write(engine.render(wanted, Recorder()), wanted, tmp_path / "made").files

    def _picture(self, shot: Shot) -> "np.ndarray[Any, np.dtype[np.uint8]]":
        """A smooth picture of the shot's size, which any codec keeps."""
        down = np.linspace(40, 200, shot.size.height)[:, None, None]
        across = np.linspace(60, 180, shot.size.width)[None, :, None]
        return np.broadcast_to((down + across) / 2, (shot.size.height, shot.size.width, 3)).astype(
            np.uint8
        )


def _first_rgb(clip: Clip) -> "np.ndarray[Any, np.dtype[np.uint8]]":
    """The clip's first frame as RGB."""
    block = next(iter(clip.frames))
    if clip.pixel_format is PixelFormat.RGB24:
        return block[0]
    from av import VideoFrame
    from av.video.reformatter import ColorRange, Colorspace

    frame = VideoFrame.from_ndarray(block[0], format="yuv420p")
    picture = frame.reformat(
        format="rgb24",
        src_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.MPEG,
        dst_color_range=ColorRange.JPEG,
    )
    return np.asarray(picture.to_ndarray(), np.uint8)
