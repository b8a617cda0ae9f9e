"""From where people and animals are seen, and how they come nearer or go away."""

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Look, Spec, from_json, to_json
from vitascope.video import Size


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "view"),
    [
        ("a tiger walks toward the camera", "front"),
        ("a model walks down the catwalk towards us", "front"),
        ("a man walks away into the fog", "back"),
        ("a boy holds his grandfather's hand as they walk, seen from behind", "back"),
        ("an astronaut walks on Mars, shot from behind", "back"),
        ("a woman stands on a cliff watching the sunset over the ocean", "back"),
        ("a boy looks out at the city skyline", "back"),
        ("a woman watches the sunset, close-up of her face", "side"),
        ("a man walks down the street", "side"),
        ("a child walks out from behind the curtain", "side"),
        ("a man walks down the street, lit from behind", "side"),
        ("a dog walks away into the fog", "side"),
        ("a man watches a film on the sofa", "side"),
        ("a woman reads a book, seen from behind", "side"),
    ],
)
def test_a_prompt_says_from_where_somebody_is_seen(prompt: str, view: str) -> None:
    assert spec_of(prompt).subjects[0].view == view


@pytest.mark.parametrize("kind", ["woman", "girl", "astronaut", "knight", "princess"])
def test_people_look_different_from_each_view(kind: str) -> None:
    drawings = {
        draw_subject(kind, Look(), Pose(action="walk", phase=0.3, view=view)).svg
        for view in ("side", "front", "back")
    }

    assert len(drawings) == 3


def test_what_has_no_other_view_keeps_its_side() -> None:
    side, back = (
        draw_subject("dog", Look(), Pose(action="sit", phase=0.3, view=view)).svg
        for view in ("side", "back")
    )

    assert side == back


def heights(prompt: str) -> tuple[float, float]:
    """Scale of the first subject at the begin and at the end."""
    spec = spec_of(prompt)
    scene = Scene(spec, Size(320, 180))
    (actor,) = (one for one in scene.troupe.actors if one.name == spec.subjects[0].id)
    return actor.place(0.0).scale, actor.place(spec.seconds).scale


def test_who_comes_grows_and_who_goes_away_shrinks() -> None:
    come, gone = heights("a tiger walks toward the camera"), heights("a man walks away")

    assert come[1] > 1.2 * come[0]
    assert gone[0] > 1.2 * gone[1]


def test_a_view_is_kept_in_the_recipe() -> None:
    spec = spec_of("a man walks away into the fog")

    assert from_json(to_json(spec)) == spec
