"""The engine as the runner uses it: every operation, every kind of source."""

import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt
import pytest

from tests.animatic.footage import place, with_person, write_clip
from tests.media_files import make_mp4
from vitascope.clip import SAMPLE_RATE, CharacterClip, Clip, PixelFormat, Shot, SourceClip
from vitascope.engines.animatic import AnimaticEngine
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.base import PHASES, Engine
from vitascope.errors import Cancelled, RenderFailed, RenderRefused
from vitascope.video import SECONDS, SIZES, Operation, Size

SIZE = Size(320, 180)
RATE = Fraction(24)
PROMPT = "A calico cat playing a piano on stage"

Frames = npt.NDArray[np.uint8]


def quiet(phase: str, fraction: float) -> None:
    """Progress that nobody looks at."""
    assert phase in PHASES
    assert 0 <= fraction <= 1


@pytest.fixture(scope="module")
def engine() -> AnimaticEngine:
    made = AnimaticEngine()
    made.load(quiet)
    return made


def shot(prompt: str = PROMPT, *, frames: int = 12, **said: object) -> Shot:
    plain = Shot(
        operation=Operation.CREATE,
        model="animatic",
        prompt=prompt,
        seed=11,
        size=SIZE,
        rate=RATE,
        frame_count=frames,
    )
    return replace(plain, **said)  # pyright: ignore[reportArgumentType] - fields of Shot


def frames_of(clip: Clip) -> Frames:
    return np.concatenate(list(clip.frames))


def as_rgb(clip: Clip) -> Frames:
    frames = frames_of(clip)
    if clip.pixel_format is PixelFormat.RGB24:
        return frames
    return np.stack([cv2.cvtColor(frame, cv2.COLOR_YUV2RGB_I420) for frame in frames])


def own_source(clip: Clip, frames: int) -> SourceClip:
    """A source of ours; its file is never opened, since the recipe says it all."""
    path = Path("never-opened.mp4")
    return SourceClip(path=path, rate=RATE, frame_count=frames, has_sound=True, recipe=clip.recipe)


def step(one: Frames, other: Frames) -> float:
    return float(np.abs(one.astype(np.int16) - other).mean())


def test_it_is_an_engine_that_says_what_it_is(engine: AnimaticEngine) -> None:
    assert isinstance(engine, Engine)
    for model in engine.models:
        assert not model.is_neural
        assert "not a neural model" in model.description
        assert model.sizes == SIZES
        assert model.seconds == SECONDS
        assert frozenset(Operation) == model.operations


def test_importing_it_brings_nothing_heavy() -> None:
    code = (
        "import sys, vitascope.engines.animatic as a; a.AnimaticEngine.models;"
        "print([m for m in ('numpy', 'cv2', 'av', 'thorvg_python') if m in sys.modules])"
    )

    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )

    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("size", [Size(320, 180), Size(180, 320)])
def test_a_film_has_exactly_the_frames_and_the_sound_that_were_asked(
    engine: AnimaticEngine, size: Size
) -> None:
    clip = engine.render(shot(frames=13, size=size), quiet)

    frames = frames_of(clip)

    assert clip.pixel_format is PixelFormat.YUV420P
    assert (13, size.height * 3 // 2, size.width) == frames.shape
    assert np.uint8 == frames.dtype
    assert clip.sound is not None
    assert clip.sound.samples.shape == (13 * SAMPLE_RATE // 24, 2)
    assert np.float32 == clip.sound.samples.dtype
    assert clip.sound.lead_samples == 0
    assert 0.001 < np.abs(clip.sound.samples).max() <= 1


def test_the_same_shot_gives_the_same_clip_on_any_number_of_threads(
    engine: AnimaticEngine,
) -> None:
    one = engine.render(shot(threads=1), quiet)
    two = engine.render(shot(threads=3), quiet)

    np.testing.assert_array_equal(frames_of(one), frames_of(two))
    assert one.recipe == two.recipe
    assert one.sound is not None
    assert two.sound is not None
    np.testing.assert_array_equal(one.sound.samples, two.sound.samples)


def test_notes_tell_what_it_is_and_what_was_understood(engine: AnimaticEngine) -> None:
    clip = engine.render(shot("a cat beside a flibbertigizmo on a stage", frames=1), quiet)

    assert clip.notes["engine"] == "animatic (procedural, not a neural model)"
    assert any("cat" in told for told in clip.notes["understood"])
    assert clip.notes["ignored"] == ["flibbertigizmo"]


def test_the_finer_model_draws_the_same_film_at_its_own_rate(engine: AnimaticEngine) -> None:
    plain = engine.render(shot(frames=2), quiet)
    fine = engine.render(shot(frames=2, model="animatic-pro", rate=Fraction(30)), quiet)

    assert step(frames_of(plain)[0], frames_of(fine)[0]) < 3
    assert {Fraction(24), Fraction(30)} == {model.rate for model in engine.models}


def test_an_extension_goes_on_where_the_film_stopped(engine: AnimaticEngine) -> None:
    whole = as_rgb(engine.render(shot(frames=48), quiet))
    first = engine.render(shot(frames=48), quiet)
    extension = shot(
        "the cat goes on playing",
        operation=Operation.EXTEND,
        source=own_source(first, 48),
        frames=12,
    )

    clip = engine.render(extension, quiet)

    more = as_rgb(clip)
    film = [*whole[-5:], *more[:5]]
    steps = [step(a, b) for a, b in pairwise(film)]
    assert steps[4] <= 1.5 * max(*steps[2:4], *steps[5:7])
    assert clip.sound is not None
    assert clip.sound.lead_samples == SAMPLE_RATE // 2
    assert len(clip.sound.samples) == SAMPLE_RATE // 2 + 12 * SAMPLE_RATE // 24


@pytest.mark.parametrize(
    "prompt",
    [
        "a girl standing in a park",
        "a fox running through a forest",
        "a mountain landscape with a lake",
        "a cat sitting on a sofa in a living room",
    ],
)
def test_a_film_shows_no_cut_where_it_is_extended_and_still_moves_after_100_s(prompt: str) -> None:
    scene = Scene(parse(prompt, seed=7, seconds=4), SIZE)

    def changes(frames: Iterable[int]) -> list[float]:
        """Between each of these frames and the one after it."""
        return [step(scene.frame(i / 24, i), scene.frame((i + 1) / 24, i + 1)) for i in frames]

    before, seam, after = changes(range(93, 95)), changes([95]), changes(range(96, 98))
    early, late = changes(range(0, 480, 40)), changes(range(2400, 2880, 40))

    assert seam[0] <= 1.5 * np.mean([*before, *after])
    assert np.mean(late) > 0.6 * np.mean(early)


def test_the_sound_before_an_extension_is_the_sound_that_the_film_had(
    engine: AnimaticEngine,
) -> None:
    first = engine.render(shot(frames=48), quiet)
    extension = shot(PROMPT, operation=Operation.EXTEND, source=own_source(first, 48), frames=12)

    clip = engine.render(extension, quiet)

    assert clip.sound is not None
    assert first.sound is not None
    lead = clip.sound.samples[: clip.sound.lead_samples]
    np.testing.assert_allclose(first.sound.samples[-len(lead) :], lead, atol=1e-4)


def test_an_extension_of_an_extension_still_knows_the_time(engine: AnimaticEngine) -> None:
    first = engine.render(shot(frames=24), quiet)
    second = engine.render(
        shot(PROMPT, operation=Operation.EXTEND, source=own_source(first, 24), frames=24), quiet
    )
    third = engine.render(
        shot(PROMPT, operation=Operation.EXTEND, source=own_source(second, 48), frames=1), quiet
    )

    assert second.recipe is not None
    assert second.recipe["end_s"] == "2"
    assert step(as_rgb(second)[-1], as_rgb(third)[0]) < 8


def test_what_an_extension_changes_comes_gently(engine: AnimaticEngine) -> None:
    first = engine.render(shot("a fox standing in a forest", frames=24), quiet)
    extension = shot(
        "now it is night", operation=Operation.EXTEND, source=own_source(first, 24), frames=40
    )

    clip = engine.render(extension, quiet)

    frames = as_rgb(clip)
    assert (
        step(
            as_rgb(engine.render(shot("a fox standing in a forest", frames=24), quiet))[-1],
            frames[0],
        )
        < 4
    )
    assert frames[-1].mean() < 0.7 * frames[0].mean()
    assert max(step(a, b) for a, b in pairwise(frames)) < 12
    assert clip.recipe is not None
    assert clip.recipe["spec"]["time_of_day"] == "night"


def test_an_edit_of_an_own_film_changes_its_spec(engine: AnimaticEngine) -> None:
    first = engine.render(shot("two foxes running in a forest", frames=2), quiet)

    clip = engine.render(
        shot("make it night", operation=Operation.EDIT, source=own_source(first, 2), frames=2),
        quiet,
    )

    assert first.recipe is not None
    assert clip.recipe is not None
    assert first.recipe["spec"]["subjects"] == clip.recipe["spec"]["subjects"]
    assert (
        as_rgb(clip).mean()
        < 0.7 * as_rgb(engine.render(shot("two foxes running in a forest", frames=2), quiet)).mean()
    )


def test_a_remix_keeps_the_seed_and_the_world(engine: AnimaticEngine) -> None:
    first = engine.render(shot("a fox in a forest at night", frames=1), quiet)

    clip = engine.render(
        shot("a wolf walking", operation=Operation.REMIX, source=own_source(first, 1), frames=1),
        quiet,
    )

    assert clip.recipe is not None
    spec = clip.recipe["spec"]
    assert (
        spec["setting"],
        spec["time_of_day"],
        spec["subjects"][0]["kind"],
    ) == ("forest", "night", "wolf")


@pytest.fixture(scope="module")
def first_frame(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("reference") / "frame.png"
    cv2.imwrite(str(path), cv2.cvtColor(place(320, 180), cv2.COLOR_RGB2BGR))
    return path


def test_frame_0_is_the_first_frame_itself(engine: AnimaticEngine, first_frame: Path) -> None:
    clip = engine.render(shot("slow push in, snow", frames=6, first_frame=first_frame), quiet)

    frames = frames_of(clip)

    assert clip.pixel_format is PixelFormat.RGB24
    assert frames.shape == (6, 180, 320, 3)
    np.testing.assert_array_equal(place(320, 180), frames[0])
    assert step(frames[0], frames[5]) > 0
    assert clip.sound is not None


def test_a_first_frame_of_another_size_is_refused_plainly(
    engine: AnimaticEngine, first_frame: Path
) -> None:
    with pytest.raises(RenderFailed, match="64x36"):
        engine.render(shot(first_frame=first_frame, size=Size(64, 36)), quiet)


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> SourceClip:
    path = tmp_path_factory.mktemp("footage") / "upload.mp4"
    make_mp4(path, width=320, height=180, frames=10)
    return SourceClip(path=path, rate=RATE, frame_count=10, has_sound=True, recipe=None)


def test_an_edit_of_footage_keeps_its_frames_and_its_sound(
    engine: AnimaticEngine, footage: SourceClip
) -> None:
    clip = engine.render(
        shot("make it night", operation=Operation.EDIT, source=footage, frames=10), quiet
    )

    frames = frames_of(clip)
    assert frames.shape == (10, 180, 320, 3)
    assert clip.sound is not None
    assert clip.sound.samples.shape == (10 * SAMPLE_RATE // 24, 2)
    assert np.abs(clip.sound.samples).max() > 0.05
    assert clip.notes["understood"]


def test_an_edit_of_silent_footage_stays_silent(engine: AnimaticEngine, tmp_path: Path) -> None:
    path = make_mp4(tmp_path / "silent.mp4", width=320, height=180, frames=3, sound=False)
    source = SourceClip(path=path, rate=RATE, frame_count=3, has_sound=False, recipe=None)

    clip = engine.render(
        shot("pencil sketch", operation=Operation.EDIT, source=source, frames=3), quiet
    )

    assert clip.sound is None
    assert len(frames_of(clip)) == 3


def test_footage_is_extended_from_its_last_frame(
    engine: AnimaticEngine, footage: SourceClip
) -> None:
    clip = engine.render(
        shot("slow zoom in", operation=Operation.EXTEND, source=footage, frames=6), quiet
    )

    with av.open(str(footage.path)) as container:
        last = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)][-1]
    frames = frames_of(clip)
    assert frames.shape == (6, 180, 320, 3)
    assert step(last, frames[0]) < 6


def test_damaged_footage_fails_with_a_message(engine: AnimaticEngine, tmp_path: Path) -> None:
    path = tmp_path / "damaged.mp4"
    path.write_bytes(b"no film")
    source = SourceClip(path=path, rate=RATE, frame_count=3, has_sound=False, recipe=None)

    with pytest.raises(RenderFailed, match=r"damaged\.mp4"):
        frames_of(
            engine.render(shot("night", operation=Operation.EDIT, source=source, frames=3), quiet)
        )


def test_a_recipe_of_another_version_is_refused(engine: AnimaticEngine) -> None:
    source = SourceClip(
        path=Path("never-opened.mp4"),
        rate=RATE,
        frame_count=3,
        has_sound=True,
        recipe={"engine": "animatic", "spec": {"version": 999}, "end_s": "4"},
    )

    with pytest.raises(RenderRefused, match="another version"):
        engine.render(shot("night", operation=Operation.EDIT, source=source), quiet)


@pytest.fixture(scope="module")
def mascot(tmp_path_factory: pytest.TempPathFactory) -> CharacterClip:
    path = tmp_path_factory.mktemp("character") / "mascot.mp4"
    scenery = place(320, 180)
    walk = (with_person(scenery, 0.3 + 0.02 * i, i * 0.7) for i in range(16))
    return CharacterClip(name="Red Rufus", path=write_clip(path, walk))


def test_a_character_is_in_the_film_by_its_name(
    engine: AnimaticEngine, mascot: CharacterClip
) -> None:
    prompt = "Red Rufus walking in a snowy field, wide shot"

    clip = engine.render(shot(prompt, frames=4, characters=(mascot,)), quiet)

    assert clip.recipe is not None
    (subject,) = clip.recipe["spec"]["subjects"]
    assert (subject["character"], subject["action"]) == (0, "walk")
    reds = [red_share(frame) for frame in as_rgb(clip)]
    without = as_rgb(engine.render(shot("a snowy field, wide shot", frames=1), quiet))
    assert min(reds) > red_share(without[0]) + 0.003


@pytest.fixture(scope="module")
def partner(tmp_path_factory: pytest.TempPathFactory) -> CharacterClip:
    path = tmp_path_factory.mktemp("character") / "partner.mp4"
    scenery = place(320, 180)
    walk = [with_person(scenery, 0.3 + 0.02 * i, i * 0.7) for i in range(16)]
    for frame in walk:
        body = np.abs(frame.astype(int) - scenery).max(axis=2) > 30
        frame[body] = frame[body][:, ::-1]
    return CharacterClip(name="Blue Bella", path=write_clip(path, walk))


@pytest.mark.parametrize(
    ("prompt", "actions"),
    [
        ("Red Rufus and Blue Bella walking in a snowy field", ["walk", "walk"]),
        ("Red Rufus hugging Blue Bella in a snowy field", ["cuddle", "cuddle"]),
        ("a snowy field", ["stand", "stand"]),
    ],
)
def test_two_characters_are_both_seen_each_once(
    engine: AnimaticEngine,
    mascot: CharacterClip,
    partner: CharacterClip,
    prompt: str,
    actions: list[str],
) -> None:
    clip = engine.render(shot(prompt, frames=1, characters=(mascot, partner)), quiet)

    assert clip.recipe is not None
    subjects = clip.recipe["spec"]["subjects"]
    assert [(s["character"], s["action"]) for s in subjects] == list(enumerate(actions))
    (picture,) = as_rgb(clip)
    assert red_share(picture) > 0.003
    assert red_share(picture[..., ::-1]) > 0.003


def red_share(picture: Frames) -> float:
    red, green, blue = (picture[..., channel].astype(int) for channel in range(3))
    return float(((red > 120) & (red > green * 1.7) & (red > blue * 1.7)).mean())


@pytest.mark.parametrize(
    "prompt",
    ["a fox named Red Rufus in a forest", "Red Rufus the fox in a forest", "an empty forest"],
)
def test_a_character_appears_once_however_it_is_introduced(
    engine: AnimaticEngine, mascot: CharacterClip, prompt: str
) -> None:
    clip = engine.render(shot(prompt, frames=1, characters=(mascot,)), quiet)

    assert clip.recipe is not None
    assert [s["character"] for s in clip.recipe["spec"]["subjects"]] == [0]


def test_a_cancel_passes_and_leaves_the_engine_ready(engine: AnimaticEngine) -> None:
    before = frames_of(engine.render(shot(frames=2), quiet))

    for limit in range(4):
        with pytest.raises(Cancelled):
            engine.render(shot(frames=2), cancelling_after(limit))

    np.testing.assert_array_equal(before, frames_of(engine.render(shot(frames=2), quiet)))


def cancelling_after(reports: int) -> Callable[[str, float], None]:
    left = [reports]

    def progress(phase: str, fraction: float) -> None:
        if not left[0]:
            raise Cancelled("stopped")
        left[0] -= 1

    return progress
