"""Films from above: at a slant, straight down, or level where neither can be drawn."""

import numpy as np
import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.from_above import (
    VEHICLES,
    draw_prop_above,
    draw_subject_above,
    has_top,
)
from vitascope.engines.animatic.art.light import light_of
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.art.settings import draw_backdrop
from vitascope.engines.animatic.art.settings.lands import LANDS, land_of
from vitascope.engines.animatic.art.subjects import KINDS
from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Look, Spec, from_json, to_json
from vitascope.video import Size

SMALL = Size(320, 180)


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=7, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "height"),
    [
        ("aerial view of a winding river through the rainforest", "aloft"),
        ("drone shot over a village in the mountains", "aloft"),
        ("top-down drone shot of waves on a beach", "overhead"),
        ("bird's-eye view of a busy intersection with cars", "overhead"),
        ("aerial shot of a caravan of camels crossing the desert", "aloft"),
        ("a busy crossroads with cars and people from above", "overhead"),
        ("high-angle shot of a girl asleep in a meadow", "aloft"),
        ("high angle of a cook in a kitchen", "level"),
        ("aerial view of a whale in the ocean", "overhead"),
        ("aerial shot of a red car driving on a road through a forest", "overhead"),
        ("aerial view of a red sports car driving along a coast road", "overhead"),
        ("drone shot following an SUV on a mountain road", "overhead"),
        ("aerial view of a motorcycle on a desert highway", "overhead"),
        ("overhead shot of a man playing the piano in a café", "level"),
        ("aerial shot of the Eiffel Tower", "level"),
        ("drone shot of a hiker in a forest", "level"),
        ("a dragon flying over a castle", "level"),
        ("a car drives on a road", "level"),
    ],
)
def test_a_film_is_seen_from_where_it_was_asked_and_can_be(prompt: str, height: str) -> None:
    assert spec_of(prompt).camera.height == height


def test_a_city_from_above_has_its_own_traffic() -> None:
    spec = spec_of("bird's-eye view of a busy intersection with cars and pedestrians")

    assert not spec.subjects
    assert not spec.props


def test_a_beach_full_of_parasols_has_them_on_its_sand() -> None:
    spec = spec_of("top-down view of a beach with colorful umbrellas")

    assert (spec.props, spec.camera.height) == ((), "overhead")
    assert "parasols" in spec.around


def test_who_is_alone_is_seen_from_above_too() -> None:
    spec = spec_of("top-down shot of a woman in a red dress lying on a beach")

    assert [subject.kind for subject in spec.subjects] == ["woman"]
    assert spec.camera.height == "overhead"


def test_a_village_in_a_valley_has_its_houses_from_above() -> None:
    spec = spec_of("aerial view of a green valley with a small village")
    land = land_of(spec.setting, spec.around)

    assert land is not None
    assert land.stands == "houses"


def test_what_lies_around_a_lake_is_kept_in_the_recipe() -> None:
    spec = spec_of("aerial view of a lake surrounded by mountains")

    assert spec.setting == "lake"
    assert "mountains" in spec.around
    assert from_json(to_json(spec)) == spec


def test_an_edit_takes_a_film_into_the_air_and_back() -> None:
    spec = spec_of("a sailboat on the ocean")
    above = amend(spec, "make it a bird's-eye view").spec

    assert above.camera.height == "overhead"
    assert amend(above, "make it a static shot").spec.camera.height == "level"


@pytest.mark.parametrize("setting", sorted(LANDS))
@pytest.mark.parametrize("height", ["aloft", "overhead"])
def test_a_land_covers_the_picture_and_differs_from_its_level_view(
    setting: str, height: str
) -> None:
    light = light_of("day", "clear")
    level = draw_backdrop(setting, light, "clear", SMALL, 3)
    above = draw_backdrop(setting, light, "clear", SMALL, 3, height=height)  # type: ignore[arg-type]

    assert above.layers[0].image[..., 3].min() == 255
    assert above.layers[0].image.shape[0] + above.layers[0].y >= SMALL.height
    assert above.ground_back <= level.ground_front


@pytest.mark.parametrize("kind", sorted(kind for kind in (*KINDS, *VEHICLES) if has_top(kind)))
def test_what_has_a_top_stays_on_its_paper(kind: str) -> None:
    drawing = (
        draw_subject_above(kind, Look(), Pose(action="walk", phase=0.3))
        if kind in KINDS
        else draw_prop_above(kind, Look(), 0.3)
    )
    image = rasterise(drawing.svg, round(drawing.width), round(drawing.height))

    assert image[..., 3].max() == 255
    assert max(image[0, :, 3].max(), image[:, 0, 3].max(), image[-1, :, 3].max()) < 40


def test_a_film_from_above_moves() -> None:
    scene = Scene(spec_of("bird's-eye view of a busy intersection with cars"), SMALL)

    assert np.abs(scene.compose(0.0).astype(int) - scene.compose(1.0)).mean() > 0.5


def test_a_dutch_angle_tilts_the_picture_and_leaves_no_corner_empty() -> None:
    spec = spec_of("dutch angle shot of a dog in a meadow")
    frame = Scene(spec, SMALL).compose(0.5)

    assert spec.camera.roll > 0
    assert frame[..., 3].min() == 255


def test_silhouettes_are_dark_before_the_sunset() -> None:
    dark, plain = (spec_of(f"a horse standing on a beach at sunset{end}") for end in
                   (", silhouette", ""))  # fmt: skip
    seen = [Scene(spec, SMALL).compose(0.5)[..., :3].max(2) for spec in (dark, plain)]

    assert dark.is_silhouetted
    assert (seen[0] < 40).sum() > 4 * max(20, (seen[1] < 40).sum())


def test_the_sea_keeps_beside_the_road_of_who_drives_along_a_coast() -> None:
    scene = Scene(spec_of("aerial view of a red car driving along a coast road"), Size(640, 360))
    for t in (0.2, 2.0, 3.8):
        picture = scene.compose(t).astype(int)
        sea, land = picture[5:20].mean(axis=(0, 1)), picture[-60:].mean(axis=(0, 1))
        # The third channel is blue.
        assert sea[2] > sea[0] + 60
        assert land[1] > land[2] + 60
