"""Two places in one sentence: where a film plays, and what the other adds to it."""

import numpy as np
import pytest

from vitascope.engines.animatic.art.light import light_of
from vitascope.engines.animatic.art.settings import KINDS, draw_backdrop
from vitascope.engines.animatic.art.settings.features import BEHIND, LEDGES, NEAR_WATER
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size

SMALL = Size(320, 180)


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "setting", "added"),
    [
        ("A woman meditates beneath a waterfall in a bamboo forest", "bamboo forest", "waterfall"),
        ("A couple drinks coffee on a balcony overlooking Paris", "paris", "balcony"),
        ("An old man on the porch of a cabin by a lake", "lake", "porch"),
        ("People at a cafe terrace by the sea", "shore", "terrace"),
        ("A red barn in a wheat field with mountains behind", "wheat", "mountains"),
        ("A shepherd on a hillside, a village on the hill behind", "meadow", "village"),
        ("Elephants at a watering hole on the savanna", "waterhole", "savanna"),
        ("A hiker at the edge of a cliff overlooking a valley", "mountains", "cliff edge"),
        ("Kids in the park with the city skyline in the background", "park", "skyline"),
        ("An Inuit child in an Arctic village", "snow", "igloo village"),
        ("A Maasai village at sunset", "savanna", "hut village"),
        ("A deer drinks from a still mountain lake", "lake", NEAR_WATER),
        ("A cabin in the woods beside a frozen lake", "forest", "frozen lake"),
        ("A Mayan temple in the jungle", "jungle", "jungle temple"),
        ("A woman swims in an infinity pool overlooking the ocean", "shore", "poolside"),
        ("An accordion player on a bridge, the Eiffel Tower behind", "bridge", "paris"),
        ("A picnic in a park with the Taj Mahal in the background", "park", "taj mahal"),
        ("A man looks out of a window with a view of the sea", "room", "sea"),
    ],
)
def test_of_two_places_one_is_played_in_and_the_other_is_seen(
    prompt: str, setting: str, added: str
) -> None:
    spec = spec_of(prompt)

    assert spec.setting == setting
    assert added in spec.around


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A canoe glides down a jungle river", "jungle river"),
        ("Balloons rise over a desert valley", "desert"),
        ("A boat on the Seine, the Eiffel Tower behind", "seine"),
        ("A field full of sunflowers, a girl running through", "sunflowers"),
        ("A ballerina practices in a sunlit studio", "dance studio"),
        ("A packed bar on a Friday night", "bar"),
        ("A fisherman on a bamboo raft, karst mountains behind", "lake"),
        ("A castle reflected in a lake at sunset", "lake"),
        ("A church on an island in a lake", "lake"),
        ("A barista works in a small cafe overlooking the harbor", "cafe"),
        ("Stairs leading down to a turquoise bay", "sea"),
        ("A hallway of an old mansion", "corridor"),
        ("A night market by the river", "night market"),
        ("A woman in a kimono walks past a temple", "kyoto"),
        ("A train station hall full of travelers", "station"),
        ("People on a crowded beach in Rio", "beach"),
        ("A couple on a street, the Eiffel Tower in the background", "paris"),
        ("A yoga teacher leads a class in a bright studio", "dance studio"),
        ("A cobblestone plaza, people sitting at cafe tables", "village"),
    ],
)
def test_two_words_of_a_place_make_one(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_snow_on_mountains_behind_a_field_does_not_fall_on_it() -> None:
    assert spec_of("A red barn in a wheat field with snowy mountains behind").weather == "clear"


def test_who_passes_a_sight_goes_by_and_gives_nothing() -> None:
    subjects = spec_of("A camel caravan passes the pyramids at dawn").subjects

    assert {subject.action for subject in subjects} == {"walk"}


@pytest.mark.parametrize(
    "prompt", ["A crowded train platform, commuters waiting", "A busy night market"]
)
def test_a_place_that_is_said_to_be_full_is(prompt: str) -> None:
    assert len(spec_of(prompt).subjects) >= 6


@pytest.mark.parametrize("prompt", ["A busy chef in a kitchen", "An empty street at night"])
def test_nobody_comes_where_no_crowd_is_told_of(prompt: str) -> None:
    assert len(spec_of(prompt).subjects) <= 1


def _seen(setting: str, *around: str) -> list[bytes]:
    light = light_of("day", "clear")
    backdrop = draw_backdrop(setting, light, "clear", SMALL, 1, around=around)
    return [layer.image.tobytes() for layer in backdrop.layers]


@pytest.mark.parametrize(
    ("setting", "other"),
    [
        *(
            (setting, name)
            for name in BEHIND
            for f in BEHIND[name]
            for setting in list(f.spots)[:2]
        ),
        *(("lake", name) for name in LEDGES),
        ("savanna", NEAR_WATER),
    ],
)
def test_what_a_place_adds_is_drawn(setting: str, other: str) -> None:
    if setting != other:
        assert _seen(setting, other) != _seen(setting)


@pytest.mark.parametrize("name", LEDGES)
def test_who_stands_before_a_view_stands_on_a_floor(name: str) -> None:
    light = light_of("day", "clear")
    backdrop = draw_backdrop("sea", light, "clear", SMALL, 1, around=(name,))

    floor = backdrop.layers[-2 if name != "cliff edge" else -1]

    assert floor.y + floor.image.shape[0] >= SMALL.height
    assert np.all(floor.image[-2, :, 3] == 255)


def test_all_hosts_are_settings() -> None:
    assert {s for features in BEHIND.values() for f in features for s in f.spots} <= KINDS.keys()
