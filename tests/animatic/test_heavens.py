"""Sun, moon and stars as prompts have them: eclipses, great moons, the Milky Way; and ash."""

import numpy as np
import pytest

from vitascope.engines.animatic.art.light import light_of, with_heavens
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size

SMALL = Size(320, 180)


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=7, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "effect", "hour"),
    [
        ("a total solar eclipse above the mountains", "eclipse", "dusk"),
        ("the Milky Way over a tent in the desert", "milky_way", "night"),
        ("a wolf howls before a huge full moon", "great_moon", "night"),
        ("a blood moon over the sea", "blood_moon", "night"),
        ("a boat under a crescent moon", "crescent_moon", "night"),
        ("ash falling on a ruined city", "ash", "day"),
    ],
)
def test_the_sky_is_as_it_is_told(prompt: str, effect: str, hour: str) -> None:
    spec = spec_of(prompt)

    assert effect in spec.effects
    assert spec.time_of_day == hour


def test_an_eclipsed_sun_is_black_within_a_ring_of_light() -> None:
    sky = Scene(spec_of("a total solar eclipse above the sea"), SMALL).compose(0.5)[
        :90, 100:220, :3
    ]

    assert sky.max(2).min() < 40
    assert sky.min(2).max() > 200


def test_a_huge_moon_is_several_times_larger() -> None:
    great, plain = (
        Scene(spec_of(f"the sea at night{end}"), SMALL).compose(0.5)
        for end in (", a huge full moon", "")
    )

    assert (great[:90, :, 0] > 170).sum() > 3 * (plain[:90, :, 0] > 170).sum()


def test_where_the_milky_way_is_seen_no_moon_shines_and_stars_are_many() -> None:
    plain = light_of("night", "clear")
    starry = with_heavens(plain, ("milky_way",))

    assert starry.disc is None
    assert starry.stars > 2 * plain.stars


def test_ash_greys_the_light() -> None:
    grey = with_heavens(light_of("day", "clear"), ("ash",))

    assert np.ptp([int(grey.sky[1][at : at + 2], 16) for at in (1, 3, 5)]) < 60


def test_a_comet_over_a_lighthouse_leaves_it_on_the_ground() -> None:
    assert spec_of("a comet flies across the night sky above a lighthouse").setting != "sky"


def test_a_moon_over_snow_is_seen_in_a_clear_sky() -> None:
    spec = parse("A wolf howls on a snowy ridge under a full moon.", seed=1, seconds=4)

    assert (spec.weather, spec.season) == ("clear", "winter")
