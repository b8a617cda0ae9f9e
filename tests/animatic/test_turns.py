"""Films in which the world changes: what sentences say of it, and how the pictures go over."""

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from vitascope.clip import Clip, Shot, SourceClip
from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.composing.stages import settled, stages_of
from vitascope.engines.animatic.films import make_film
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec, from_json, to_json
from vitascope.video import Operation, Size

SIZE = Size(320, 180)


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=8)


def ends(spec: Spec) -> tuple[str, str, str, str]:
    """The world in which a film ends."""
    last = settled(spec)
    return last.setting, last.time_of_day, last.weather, last.season


@pytest.mark.parametrize(
    ("prompt", "begins", "then"),
    [
        ("A cat on a bench in a park, then it starts to rain.", ("day", "clear"), "rain"),
        ("Kids play in a meadow and it begins to snow heavily.", ("day", "clear"), "snow"),
        ("A boy on a beach. Suddenly a storm rolls in.", ("day", "clear"), "storm"),
        ("A knight stands in a meadow; the fog lifts.", ("day", "fog"), "clear"),
        ("A lighthouse on a cliff, day turns to night.", ("day", "clear"), "night"),
        ("Timelapse of a city skyline from day to night.", ("day", "clear"), "night"),
        ("A fox trots in a forest as night falls.", ("day", "clear"), "night"),
        ("An old man fishing on a lake as the sun slowly sets.", ("sunset", "clear"), "dusk"),
        ("A lone tree in a meadow as the seasons change from spring to autumn", None, "autumn"),
        ("A man walks through a forest, then the scene changes to a beach.", None, "beach"),
        ("A man walks in a forest. Cut to the beach.", None, "beach"),
    ],
)
def test_a_change_of_the_world_comes_later_and_the_film_begins_without_it(
    prompt: str, begins: tuple[str, str] | None, then: str
) -> None:
    spec = spec_of(prompt)

    assert then in ends(spec)
    assert then not in (spec.setting, spec.time_of_day, spec.weather, spec.season)
    if begins is not None:
        assert begins == (spec.time_of_day, spec.weather)


@pytest.mark.parametrize(
    "prompt",
    [
        "Rain falls on a quiet street at night.",
        "Snow begins to fall on a small village.",
        "A cat on a windowsill. Snow falls softly outside.",
        "A samurai in a forest. Rain falls heavily and lightning flashes.",
        "As night falls, a fox trots through the woods.",
        "A man walks from the forest to the beach.",
        "A frog turns into a prince.",
        "A rainbow appears over a waterfall.",
        "A woman waits for the rain to stop.",
        "A cat on a sofa. The camera slowly pans right to reveal a dog.",
        "A runner crosses a park, golden hour, then waves.",
    ],
)
def test_what_a_film_begins_with_is_no_change(prompt: str) -> None:
    assert spec_of(prompt).turns == ()


def test_what_stops_was_there_and_what_appears_is_added() -> None:
    spec = spec_of("The rain stops and a rainbow appears over the village while a horse grazes.")

    assert spec.weather == "rain"
    assert spec.effects == ()
    assert settled(spec).weather == "clear"
    assert settled(spec).effects == ("rainbow",)
    assert [subject.kind for subject in spec.subjects] == ["horse"]
    assert spec.setting == "village"


def test_a_later_move_of_the_camera_leaves_the_first_as_it_was_asked() -> None:
    spec = spec_of("The camera pans right across a kitchen with a cat, then pulls back.")

    assert spec.camera.move == "pan"
    assert [turn.camera.move for turn in spec.turns if turn.camera] == ["pull_out"]


def test_a_camera_passes_over_without_a_jump() -> None:
    scene = Scene(spec_of("Close on a dragon's face, then pulls back to reveal a castle."), SIZE)

    views = [scene.view(index / 24) for index in range(8 * 24)]

    assert views[-1].zoom < 0.7 * views[0].zoom
    steps = [abs(b.zoom - a.zoom) for a, b in pairwise(views)]
    assert max(steps) < 0.12


def test_changes_are_told_and_kept_with_the_film() -> None:
    spec = spec_of("A cat in a park, then it starts to rain, then the camera pans left.")

    assert "then rain" in spec.understood
    assert spec == from_json(to_json(spec))


def test_an_edit_that_names_what_changes_has_it_all_along() -> None:
    spec = spec_of("A fox trots in a forest as night falls, then it starts to snow.")

    made = amend(spec, "make it night").spec

    assert made.time_of_day == "night"
    assert [stage.spec.weather for stage in stages_of(made)][1:] == ["snow"]


def test_each_stage_has_the_cast_of_the_film_in_its_places() -> None:
    spec = spec_of("Two dogs run on a beach, then it starts to rain and night falls.")

    assert len(stages_of(spec)) == 3
    for stage in stages_of(spec):
        assert (spec.subjects, spec.props) == (stage.spec.subjects, stage.spec.props)


def film(prompt: str, seconds: int = 4, source: SourceClip | None = None, threads: int = 1) -> Clip:
    shot = Shot(
        operation=Operation.EXTEND if source else Operation.CREATE,
        model="animatic",
        prompt=prompt,
        seed=5,
        size=SIZE,
        rate=Fraction(12),
        frame_count=12 * seconds,
        threads=threads,
        source=source,
    )
    return make_film(shot, lambda phase, fraction: None)


def pictures(clip: Clip) -> list[npt.NDArray[np.int16]]:
    return [block[0].astype(np.int16) for block in clip.frames]


def test_frames_go_over_evenly_and_are_the_same_on_any_number_of_threads() -> None:
    prompt = "A cat in a park, static shot, then night falls."

    one, three = (pictures(film(prompt, threads=threads)) for threads in (1, 3))

    for first, other in zip(one, three, strict=True):
        np.testing.assert_array_equal(first, other)
    luma = [frame[:180].mean() for frame in one]
    assert luma[-1] < luma[0] - 20
    steps = np.abs(np.diff(luma))
    assert steps.max() < 0.2 * abs(luma[0] - luma[-1])


def test_an_extension_goes_on_from_the_last_world_without_a_cut() -> None:
    first = film("A cat in a park, then night falls and it begins to snow.")
    shown = pictures(first)
    source = SourceClip(
        path=Path("never-opened.mp4"),
        rate=Fraction(12),
        frame_count=48,
        has_sound=True,
        recipe=first.recipe,
    )

    longer = film("it goes on", source=source)
    further = pictures(longer)
    brighter = pictures(film("make it day", source=source))

    before = np.abs(shown[-1] - shown[-2]).mean()
    after = np.abs(further[1] - further[0]).mean()
    assert np.abs(further[0] - shown[-1]).mean() < 1.5 * (before + after) / 2 + 0.2
    assert abs(further[-1][:180].mean() - shown[-1][:180].mean()) < 6
    assert brighter[-1][:180].mean() > shown[-1][:180].mean() + 20
    assert longer.recipe is not None
    assert longer.sound is not None
    assert longer.sound.lead_samples > 0


def test_clay_is_moved_by_hand_and_other_films_are_not() -> None:
    for style, is_held in (("claymation", True), ("oil painting", False)):
        scene = Scene(spec_of(f"a dog running in a park, {style}"), SIZE)
        one, two, three = (scene.render(t).astype(int) for t in (1.0, 1.0 + 1 / 24, 1.0 + 1 / 12))
        assert bool((one == two).all()) is is_held
        assert np.abs(one - three).mean() > 0.3


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("A fox trots through a forest, stops and looks at the camera.", ["walk", "stand"]),
        ("A girl runs, stops, turns around and waves.", ["run", "stand", "wave"]),
        ("A dancer spins, leaps and bows.", ["spin", "jump", "bow"]),
        ("A man walks into a room, sits down and opens a book.", ["walk", "sit", "open"]),
        ("A dog stops barking and sleeps.", ["roar", "sleep"]),
        ("A woman dances on the beach and waves roll in.", ["dance"]),
        ("A knight draws his sword, raises it and runs.", ["hold", "run"]),
    ],
)
def test_what_somebody_does_one_after_the_other_is_done_in_that_order(
    prompt: str, acts: list[str]
) -> None:
    (subject,) = parse(prompt, seed=1, seconds=6).subjects

    assert [subject.action, *(beat.action for beat in subject.beats)] == acts
