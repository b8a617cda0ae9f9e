"""What every family makes of every operation: exact frames, conditions that are held, seeds."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from tests.neural.engines import TinyLtx, TinyLtxFull, TinyTi2v, TinyWanVace
from vitascope.clip import SAMPLE_RATE, CharacterClip, Clip, PixelFormat, Shot, SourceClip
from vitascope.engines.diffusers import DiffusersEngine
from vitascope.engines.diffusers.pictures import Fit, last_frames
from vitascope.errors import Cancelled
from vitascope.testing.engines import Recorder, digest, write
from vitascope.video import Operation, Size, Variant

SMALL = Size(112, 64)
"""Not of the API: engines make what they are asked for, and small films are quick."""

ENGINES = {"wan-vace": TinyWanVace, "ltx": TinyLtx, "ti2v": TinyTi2v}


@dataclass(frozen=True)
class Made:
    """A loaded engine, a shot for it, and a film that it can work on."""

    engine: DiffusersEngine
    shot: Shot
    source: SourceClip


def loaded(kind: type[DiffusersEngine], folder: Path) -> Iterator[Made]:
    engine = kind()
    engine.load(Recorder())
    model = kind.models[0]
    shot = Shot(
        operation=Operation.CREATE,
        model=model.name,
        prompt="A calico cat playing a piano",
        seed=3,
        size=SMALL,
        rate=model.rate,
        frame_count=24,
        threads=1,
    )
    made = write(engine.render(shot, Recorder()), shot, folder)
    source = SourceClip(
        path=folder / made.files[Variant.VIDEO],
        rate=shot.rate,
        frame_count=24,
        has_sound=model.has_sound,
        recipe=None,
    )
    yield Made(engine, shot, source)
    engine.close()


@pytest.fixture(scope="module", params=list(ENGINES))
def made(
    request: pytest.FixtureRequest, checkpoint_folder: Path, tmp_path_factory: Any
) -> Iterator[Made]:
    yield from loaded(ENGINES[request.param], tmp_path_factory.mktemp("source"))


def frames(clip: Clip) -> np.ndarray[Any, np.dtype[np.uint8]]:
    return np.concatenate(list(clip.frames))


@pytest.mark.parametrize("operation", list(Operation))
def test_an_operation_gives_exactly_its_frames_and_sound(made: Made, operation: Operation) -> None:
    source = None if operation is Operation.CREATE else made.source
    shot = replace(made.shot, operation=operation, source=source, frame_count=31)

    clip = made.engine.render(shot, Recorder())

    assert frames(clip).shape == (31, 64, 112, 3)
    assert (clip.sound is not None) == made.engine.models[0].has_sound
    if clip.sound is not None:
        length = len(clip.sound.samples) - clip.sound.lead_samples
        assert length == round(31 * SAMPLE_RATE / shot.rate)


@pytest.mark.parametrize("rate", [Fraction(25), Fraction(30)])
def test_an_edit_and_an_extension_keep_the_rate_of_their_source(
    made: Made, rate: Fraction, tmp_path: Path
) -> None:
    created = replace(made.shot, rate=rate, frame_count=20)
    files = write(made.engine.render(created, Recorder()), created, tmp_path)
    source = replace(
        made.source, path=tmp_path / files.files[Variant.VIDEO], rate=rate, frame_count=20
    )

    for operation in (Operation.EDIT, Operation.EXTEND):
        shot = replace(created, operation=operation, source=source)
        assert len(frames(made.engine.render(shot, Recorder()))) == 20


def test_a_first_frame_is_the_picture_itself_and_changes_what_follows(
    made: Made, tmp_path: Path
) -> None:
    picture = np.full((64, 112, 3), (200, 40, 40), np.uint8)
    Image.fromarray(picture).save(tmp_path / "first.png")

    without = frames(made.engine.render(made.shot, Recorder()))
    started = replace(made.shot, first_frame=tmp_path / "first.png")
    with_it = frames(made.engine.render(started, Recorder()))

    assert np.array_equal(with_it[0], picture)
    assert not np.array_equal(with_it[4], without[4])


def test_another_source_makes_another_edit_extension_and_remix(made: Made, tmp_path: Path) -> None:
    other_shot = replace(made.shot, seed=77, prompt="A red fox in the snow")
    files = write(made.engine.render(other_shot, Recorder()), other_shot, tmp_path)
    other = replace(made.source, path=tmp_path / files.files[Variant.VIDEO])

    for operation in (Operation.EDIT, Operation.EXTEND, Operation.REMIX):
        shot = replace(made.shot, operation=operation, source=made.source, frame_count=9)
        first = digest(made.engine.render(shot, Recorder()))
        second = digest(made.engine.render(replace(shot, source=other), Recorder()))
        assert first != second, operation


def pipeline(engine: DiffusersEngine) -> Any:
    """The pipeline behind an engine's one family."""
    assert engine._loaded is not None
    family: Any = engine._loaded[1]
    return family._ready.loaded.pipeline


@contextmanager
def watched(module: Any, *, named: bool = False) -> Iterator[list[Any]]:
    """What a module is given, call by call: its first argument, or all named ones."""
    given: list[Any] = []

    def look(_module: Any, arguments: Any, names: Any) -> None:
        given.append(dict(names) if named else arguments[0].detach().clone())

    hook = module.register_forward_pre_hook(look, with_kwargs=True)
    yield given
    hook.remove()


def latents_of(vae: Any, pictures: np.ndarray[Any, np.dtype[np.uint8]]) -> Any:
    """Pictures in the latent space of an autoencoder, `(1, channels, frames, height, width)`."""
    values = torch.as_tensor(pictures).permute(3, 0, 1, 2)[None].float() / 127.5 - 1.0
    with torch.no_grad():
        return vae.encode(values).latent_dist.mode()


@pytest.mark.parametrize("operation", [Operation.CREATE, Operation.EXTEND])
def test_what_a_film_goes_on_from_is_held_in_its_latents(
    made: Made, operation: Operation, tmp_path: Path
) -> None:
    if made.shot.model.startswith("wan-vace"):
        pytest.skip("VACE is shown what it is to keep, and keeps it because it learned to")
    picture = np.full((64, 112, 3), (200, 40, 40), np.uint8)
    Image.fromarray(picture).save(tmp_path / "first.png")
    shot = replace(made.shot, frame_count=9)
    conditioned = replace(shot, first_frame=tmp_path / "first.png")
    expected = picture
    if operation is Operation.EXTEND:
        conditioned = replace(shot, operation=operation, source=made.source)
        expected = last_frames(made.source.path, 1 if "ti2v" in shot.model else 17)[0]
    vae = pipeline(made.engine).vae
    canvas = made.engine.plan().models[0].profile_here().canvas(SMALL)
    asked = latents_of(vae, Fit(SMALL, canvas).to_canvas(expected)[None])

    def distance(film: Shot) -> float:
        with watched(vae.decoder) as decoded:
            frames(made.engine.render(film, Recorder()))
        return float((decoded[0][:, :, :1] - asked).norm())

    assert distance(conditioned) < 0.3 * distance(shot)


@pytest.mark.parametrize(
    ("operation", "kept"),
    # The pipeline looks at one frame of the mask for each latent frame: of a single picture, none.
    [(Operation.CREATE, 0), (Operation.EXTEND, 4)],
)
def test_vace_is_shown_what_to_keep_and_what_to_make(
    made: Made, operation: Operation, kept: int, tmp_path: Path
) -> None:
    if not made.shot.model.startswith("wan-vace"):
        pytest.skip("only VACE has a control branch")
    picture = np.full((64, 112, 3), (200, 40, 40), np.uint8)
    Image.fromarray(picture).save(tmp_path / "first.png")
    shot = replace(made.shot, first_frame=tmp_path / "first.png")
    shown = picture[None]
    if operation is Operation.EXTEND:
        shot = replace(made.shot, operation=operation, source=made.source)
        source = last_frames(made.source.path, 24)
        shown = np.stack([source[max(0, 23 - round(k * 1.5))] for k in reversed(range(13))])
    loaded = pipeline(made.engine)
    config = loaded.vae.config
    mean, std = (
        torch.tensor(values).view(1, -1, 1, 1, 1)
        for values in (config.latents_mean, config.latents_std)
    )
    asked = (latents_of(loaded.vae, shown) - mean) / std

    with watched(loaded.transformer, named=True) as passes:
        frames(made.engine.render(shot, Recorder()))
    control = passes[0]["control_hidden_states"]
    inactive, _, mask = control.split([config.z_dim, config.z_dim, 64], dim=1)

    assert torch.allclose(inactive[:, :, : asked.shape[2]], asked, atol=1e-3)
    assert (mask[:, :, :kept] == 0).all()
    assert (mask[:, :, kept:] == 1).all()


@pytest.mark.parametrize("operation", [Operation.EDIT, Operation.REMIX])
def test_the_stronger_a_change_the_less_is_left_of_its_source(
    made: Made, operation: Operation, tmp_path: Path
) -> None:
    other_shot = replace(made.shot, seed=77, prompt="A red fox in the snow")
    files = write(made.engine.render(other_shot, Recorder()), other_shot, tmp_path)
    sources = (made.source, replace(made.source, path=tmp_path / files.files[Variant.VIDEO]))
    shot = replace(made.shot, operation=operation, frame_count=9)

    def left(strength: float) -> float:
        """How much two films differ that differ in their sources alone."""
        one, two = (
            frames(
                made.engine.render(
                    replace(shot, source=source, settings={"strength": strength}), Recorder()
                )
            ).astype(np.float32)
            for source in sources
        )
        return float(np.abs(one - two).mean())

    assert left(0.01) > left(0.75) > left(1.0)


def test_the_strength_of_a_change_is_told(made: Made) -> None:
    shot = replace(made.shot, operation=Operation.EDIT, source=made.source, frame_count=1)

    def notes(**changes: Any) -> Any:
        clip = made.engine.render(replace(shot, **changes), Recorder())
        frames(clip)
        return clip.notes

    by_words = notes(prompt="Turn it into a watercolour")
    asked = notes(prompt="Turn it into a watercolour", settings={"strength": 0.5})

    assert by_words["edit"] == "strong"
    assert by_words["strength"] > 0.8
    assert asked["strength"] == 0.5
    assert "edit" not in asked


def test_a_character_changes_the_film(made: Made) -> None:
    if made.engine.models[0].max_characters == 0:
        pytest.skip("the model takes no characters")
    character = CharacterClip(name="Mossy", path=made.source.path)

    without = digest(made.engine.render(made.shot, Recorder()))
    with_it = digest(made.engine.render(replace(made.shot, characters=(character,)), Recorder()))

    assert with_it != without


def test_a_remix_may_have_characters(made: Made) -> None:
    if made.engine.models[0].max_characters == 0:
        pytest.skip("the model takes no characters")
    character = CharacterClip(name="Mossy", path=made.source.path)
    shot = replace(
        made.shot, operation=Operation.REMIX, source=made.source, characters=(character,)
    )

    assert len(frames(made.engine.render(shot, Recorder()))) == shot.frame_count


def test_a_long_film_is_made_of_windows_without_a_gap(made: Made) -> None:
    window = made.engine.plan().models[0].profile_here().frames.most
    count = 2 * window + 7 if made.shot.model != "ltx-2.5" else 97

    clip = made.engine.render(replace(made.shot, frame_count=count), Recorder())

    assert sum(len(block) for block in clip.frames) == count


def test_colours_that_shift_with_every_window_do_not_drift(made: Made) -> None:
    if made.shot.model == "ltx-2.5":
        pytest.skip("one pass")
    loaded = pipeline(made.engine)
    count = 2 * made.engine.plan().models[0].profile_here().frames.most
    shot = replace(made.shot, frame_count=count, settings={"steps": 1, "guidance_scale": 1.0})
    windows = 0

    def count_windows(_module: Any, _arguments: Any) -> None:
        nonlocal windows
        windows += 1

    def grey(_module: Any, _arguments: Any, decoded: Any) -> Any:
        return torch.full_like(decoded, 0.1 * windows)

    hooks = [
        loaded.transformer.register_forward_pre_hook(count_windows),
        loaded.vae.decoder.register_forward_hook(grey),
    ]
    try:
        film = frames(made.engine.render(shot, Recorder()))
    finally:
        for hook in hooks:
            hook.remove()

    assert windows > 1
    assert film.max() - film.min() <= 1


def test_an_extension_goes_on_in_the_colours_of_its_source(made: Made, tmp_path: Path) -> None:
    grey = np.full((24, 64, 112, 3), 120, np.uint8)
    clip = Clip(pixel_format=PixelFormat.RGB24, frames=[grey])
    files = write(clip, made.shot, tmp_path)
    source = replace(made.source, path=tmp_path / files.files[Variant.VIDEO], has_sound=False)
    shot = replace(made.shot, operation=Operation.EXTEND, source=source, frame_count=9)

    def brighter(_module: Any, _arguments: Any, decoded: Any) -> Any:
        return torch.full_like(decoded, 0.1)

    hook = pipeline(made.engine).vae.decoder.register_forward_hook(brighter)
    try:
        film = frames(made.engine.render(shot, Recorder()))
    finally:
        hook.remove()

    assert np.abs(film.astype(int) - 120).max() <= 2


def test_every_phase_is_seen_and_can_be_cancelled_without_a_trace(made: Made) -> None:
    recorder = Recorder()
    expected = digest(made.engine.render(made.shot, recorder))
    weights = made.engine.models[0].phase_weights
    assert set(weights) <= {phase for phase, _ in recorder.reports}
    first_of_phase = {
        phase: next(i for i, report in enumerate(recorder.reports) if report[0] == phase)
        for phase in weights
    }

    other = replace(made.shot, prompt="A red fox in the snow", seed=99)
    for phase, position in first_of_phase.items():
        with pytest.raises(Cancelled):
            digest(made.engine.render(other, Recorder(stop_at=position + 1)))
        assert digest(made.engine.render(made.shot, Recorder())) == expected, phase
    assert digest(made.engine.render(made.shot, Recorder())) == expected


@pytest.mark.timeout(300)
def test_the_guided_model_gives_exact_frames_and_sound_and_the_same_film_twice(
    checkpoint_folder: Path,
) -> None:
    engine = TinyLtxFull()
    engine.load(Recorder())
    shot = Shot(
        operation=Operation.CREATE,
        model="ltx-2.5-full",
        prompt="A calico cat playing a piano",
        seed=3,
        size=SMALL,
        rate=Fraction(24),
        frame_count=4,
        threads=1,
    )

    clip = engine.render(shot, Recorder())
    made = frames(clip)
    again = engine.render(shot, Recorder())
    stronger = engine.render(replace(shot, settings={"guidance_scale": 6.0}), Recorder())

    assert made.shape == (4, 64, 112, 3)
    assert clip.sound is not None
    assert len(clip.sound.samples) == round(4 * SAMPLE_RATE / shot.rate)
    assert np.array_equal(frames(again), made)
    assert again.sound is not None
    assert np.array_equal(again.sound.samples, clip.sound.samples)
    assert not np.array_equal(frames(stronger), made)
    engine.close()
