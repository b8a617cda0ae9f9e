"""Films through the eyes of who goes somewhere: what carries the viewer, and what comes on."""

import numpy as np
import pytest

from vitascope.engines.animatic.art.settings import SETTINGS
from vitascope.engines.animatic.art.settings.routes import ROUTES, route_of
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec, from_json, to_json
from vitascope.video import Size

SMALL = Size(320, 180)


def film(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=8)


@pytest.mark.parametrize(
    ("prompt", "aboard", "setting"),
    [
        ("POV of a skier going downhill through a pine forest", "skis", "snow"),
        ("First-person view of driving a car along a coastal road", "car", "coastal road"),
        ("Train driver's view of the tracks through snowy mountains", "train", "railway"),
        ("Cyclist POV riding down a forest trail", "bicycle", "forest"),
        ("Driver's view through a windshield on a rainy night in the city", "car", "city"),
        ("POV riding a motorcycle through the desert", "motorcycle", "desert"),
        ("POV walking through an autumn forest", "foot", "forest"),
        ("POV riding a horse across a green meadow", "horse", "meadow"),
        ("POV kayaking down a river", "canoe", "river"),
        ("A man rides his mountain bike down a trail, POV", "bicycle", "forest"),
    ],
)
def test_who_sees_the_film_is_not_in_it(prompt: str, aboard: str, setting: str) -> None:
    spec = film(prompt)

    assert (spec.camera.aboard, spec.setting) == (aboard, setting)
    assert (spec.subjects, spec.props) == ((), ())


def test_whom_the_viewer_meets_is_seen() -> None:
    (deer,) = film("POV walking through a forest, a deer crosses the path").subjects

    assert deer.kind == "deer"


@pytest.mark.parametrize(
    "prompt",
    [
        "POV of a chef cutting vegetables in a kitchen",
        "A cyclist riding down a forest trail",
        "POV of a pilot flying a plane over the mountains",
        "A driver waits beside his taxi",
    ],
)
def test_who_goes_nowhere_over_the_ground_is_seen_as_usual(prompt: str) -> None:
    assert not film(prompt).camera.aboard


def test_the_way_comes_on_while_what_carries_the_viewer_stays() -> None:
    spec = film("POV driving a car on a highway")
    scene = Scene(spec, SMALL)
    early, late = scene.compose(1.0), scene.compose(1.2)
    ground, desk = slice(95, 120), slice(170, 180)

    assert np.abs(early[ground].astype(int) - late[ground]).mean() > 1
    assert np.array_equal(early[desk, 200:], late[desk, 200:])


@pytest.mark.parametrize("setting", sorted(ROUTES))
def test_every_way_is_one_of_a_setting_and_can_be_seen(setting: str) -> None:
    assert setting in SETTINGS
    spec = film(f"POV driving a car, {setting}")
    picture = Scene(spec, SMALL).compose(0.5)

    assert picture[..., 3].min() == 255


def test_a_train_makes_rails_of_every_way() -> None:
    route = route_of("mountains", "train")

    assert route is not None
    assert route.track == "rails"


def test_the_recipe_of_such_a_film_can_be_read_again() -> None:
    spec = film("POV of a skier going downhill")

    assert from_json(to_json(spec)) == spec


def test_animals_that_go_in_a_room_are_seen_whoever_sees_them() -> None:
    spec = film("peacocks walking around a palace hall, first person perspective")

    assert spec.camera.aboard == ""
    assert {"peacock"} == {subject.kind for subject in spec.subjects}
