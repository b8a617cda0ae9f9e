"""Gestures: what those who stand, sit or wait do beside, so that no long film stands still."""

import numpy as np
import pytest

from vitascope.engines.animatic.art.drawing import Gesture, Motion, Pose
from vitascope.engines.animatic.art.gestures import COURSES, gesture_at
from vitascope.engines.animatic.art.subjects import KINDS, draw_subject, gestures_of
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Look
from vitascope.engines.animatic.staging.idling import Idling, idling_of
from vitascope.video import Size

SAMPLE = ("cat", "dog", "horse", "elephant", "gorilla", "woman", "astronaut", "robot", "robin",
          "owl", "flamingo", "frog", "snail", "seal")  # fmt: skip
RESTING = ("stand", "sit", "sleep", "eat", "read", "hold")


@pytest.mark.parametrize("name", COURSES)
def test_a_gesture_comes_from_nothing_and_goes_to_nothing(name: str) -> None:
    amounts = [gesture_at(name, share / 200).amount for share in range(201)]

    assert amounts[0] == pytest.approx(0, abs=1e-6)
    assert amounts[-1] == pytest.approx(0, abs=1e-6)
    assert max(map(abs, amounts)) > 0.8
    assert max(map(abs, amounts)) <= 1


@pytest.mark.parametrize("kind", SAMPLE)
def test_every_gesture_of_a_kind_is_seen_and_begins_as_the_action_does(kind: str) -> None:
    for action in RESTING:
        still = draw_subject(kind, Look(), Pose(action=action, phase=0.0))
        for name in gestures_of(kind, Look(), action, is_holding=False):
            moved = Pose(action=action, phase=0.0, gesture=Gesture(name=name, amount=1.0))
            begun = Pose(action=action, phase=0.0, gesture=Gesture(name=name, amount=0.0))
            assert draw_subject(kind, Look(), moved).svg != still.svg
            assert draw_subject(kind, Look(), begun).svg == still.svg


def test_all_that_live_on_the_ground_do_something_beside_standing() -> None:
    still = [
        kind
        for kind, entry in KINDS.items()
        if entry.medium == "ground" and not gestures_of(kind, Look(), "stand", is_holding=False)
    ]

    assert still == []


def test_who_holds_something_keeps_the_hand_there_and_who_is_sad_does_not_smile() -> None:
    free = gestures_of("woman", Look(), "stand", is_holding=False)
    holding = gestures_of("woman", Look(), "stand", is_holding=True)
    sad = gestures_of("woman", Look(face="sad"), "stand", is_holding=False)

    assert {"hair", "smile"} <= set(free)
    assert "hair" not in holding
    assert "smile" not in sad


def test_nothing_is_done_at_first_and_everything_in_a_long_while() -> None:
    idling = Idling(seed=5, repertoire=("look_up", "tail", "yawn"), span=1)

    names = [gesture.name for turn in range(60) if (gesture := idling.at(turn + 0.5))]

    assert idling.at(0.9) is None
    assert set(names) == {"look_up", "tail", "yawn"}
    assert 20 < len(names) < 50


def test_who_goes_somewhere_does_nothing_beside() -> None:
    assert idling_of(1, ("look_up",), Motion(cycles_per_second=1, travel=40)) is None
    assert idling_of(1, ("look_up",), Motion(cycles_per_second=0.4)) is not None


@pytest.mark.parametrize("prompt", ["a cat sitting in a garden", "a woman standing on a street"])
def test_late_in_a_long_film_a_figure_still_changes_its_bearing(prompt: str) -> None:
    scene = Scene(parse(prompt, seed=7, seconds=12), Size(320, 180))
    actor = scene.troupe.actors[-1]
    breaths = {actor.sheet_at(0).at(phase / 48).image.tobytes() for phase in range(48)}

    def is_beside(t: float) -> bool:
        image = actor.sprite_at(t, actor.place(t).phase).image
        return image.tobytes() not in breaths

    for start in (12, 40, 100):
        assert np.mean([is_beside(start + t / 4) for t in range(80)]) > 0.2
