"""Famous sights are seen: nobody stands before their middle, and the camera stays wide."""

import pytest

from vitascope.engines.animatic.composing.parse import parse


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("sight", ["Eiffel Tower", "Taj Mahal", "Colosseum"])
def test_a_couple_before_a_sight_leaves_its_middle_free(sight: str, seed: int) -> None:
    spec = parse(f"A couple kisses in front of the {sight}.", seed=seed, seconds=4)

    across = [subject.slot.x for subject in spec.subjects]
    assert max(across) < 0.42 or min(across) > 0.58
    assert spec.camera.closeness == 1.0


def test_somebody_whom_a_close_up_is_of_is_filmed_close_before_a_sight_too() -> None:
    spec = parse("Close-up of a woman in front of the Eiffel Tower.", seed=1, seconds=4)

    assert spec.camera.closeness > 1.5


def test_what_they_use_goes_aside_with_them() -> None:
    spec = parse("A man plays the piano in front of the Eiffel Tower.", seed=1, seconds=4)
    pianist, piano = spec.subjects[0], next(p for p in spec.props if p.kind == "piano")

    assert abs(pianist.slot.x - 0.5) > 0.1
    assert abs(pianist.slot.x - piano.slot.x) < 0.25


def test_shanghai_has_its_tower_by_the_river() -> None:
    assert parse("The bund of Shanghai at night", seed=1, seconds=4).setting == "shanghai"
    assert parse("the Oriental Pearl Tower", seed=1, seconds=4).setting == "shanghai"
