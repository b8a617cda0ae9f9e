"""What is in the air and the sky: seen where it can be, moving, the same at the same time."""

from dataclasses import replace
from itertools import pairwise
from typing import get_args

import numpy as np
import pytest

from vitascope.engines.animatic.air.bolts import moments
from vitascope.engines.animatic.air.spray import Spray
from vitascope.engines.animatic.composing.framing import framed
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.moments import bursts
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Camera, Effect, Spec, Weather
from vitascope.video import Size

WIDE = Size(320, 180)
IN_THE_SKY = {"aurora", "fireworks", "shooting_stars", "rainbow"}


def spec_with(*effects: Effect, setting: str = "meadow") -> Spec:
    spec = parse("a meadow at night", seed=4, seconds=8)
    return replace(spec, setting=setting, effects=effects, camera=Camera(move="still"))


def difference(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.abs(one.astype(int) - other).mean())


@pytest.mark.parametrize("effect", get_args(Effect))
def test_every_effect_is_seen_and_the_same_at_the_same_time(effect: Effect) -> None:
    plain, scene = Scene(spec_with(), WIDE), Scene(spec_with(effect), WIDE)

    seen = max(difference(scene.compose(t), plain.compose(t)) for t in (1.0, 2.0, 3.1, 4.2))

    assert seen > 0.02
    assert difference(scene.compose(2.0), scene.compose(2.0)) == 0


@pytest.mark.parametrize("effect", sorted(set(get_args(Effect)) - {"rainbow", "crescent_moon"}))
def test_every_effect_moves(effect: Effect) -> None:
    scene, plain = Scene(spec_with(effect), WIDE), Scene(spec_with(), WIDE)
    alone = [
        scene.compose(t).astype(int) - plain.compose(t) for t in np.arange(0.0, 4.8, 0.3).tolist()
    ]

    assert max(float(np.abs(b - a).mean()) for a, b in pairwise(alone)) > 0.01


@pytest.mark.parametrize("effect", sorted(IN_THE_SKY))
def test_nothing_of_the_sky_is_seen_indoors(effect: Effect) -> None:
    plain, scene = (Scene(spec_with(*e, setting="room"), WIDE) for e in ((), (effect,)))

    assert difference(scene.compose(3.0), plain.compose(3.0)) == 0


@pytest.mark.parametrize("setting", ["headland", "coast"])
def test_the_sea_breaks_on_rock_again_and_again(setting: str) -> None:
    spray = Scene(spec_with(setting=setting), WIDE).air.front[0]
    view = Scene(spec_with(setting=setting), WIDE).view(0.0)
    heights: list[float] = []
    for t in np.arange(1.0, 5.0, 0.2).tolist():
        canvas = np.zeros((WIDE.height, WIDE.width, 4), np.uint8)
        spray.draw(canvas, view, t, 0.0)
        heights.append(float(canvas.sum()))

    assert min(heights) < 0.6 * max(heights)
    assert isinstance(spray, Spray)


def test_no_spray_is_inland() -> None:
    assert not any(isinstance(one, Spray) for one in Scene(spec_with(), WIDE).air.front)


def test_bursts_do_not_depend_on_how_they_are_asked_for() -> None:
    whole = bursts(5, 0.0, 12.0)
    parts = [burst for start in range(12) for burst in bursts(5, float(start), 1.0)]

    assert list(whole) == parts
    assert len(whole) >= 8


def test_the_camera_stays_wide_for_what_is_in_the_sky_unless_asked_to_be_close() -> None:
    spec = replace(parse("a girl standing in a meadow", seed=1, seconds=4), effects=("aurora",))

    assert framed(spec, None, is_portrait=False).camera.closeness == 1
    assert framed(spec, 1.6, is_portrait=False).camera.closeness > 1


def test_a_tornado_is_seen_in_its_storm() -> None:
    spec = parse("a tornado crosses the prairie", seed=1, seconds=4)

    assert ([prop.kind for prop in spec.props], spec.weather) == (["tornado"], "storm")


def test_bolts_are_seen_more_often_where_lightning_is_asked_for() -> None:
    plain = moments(3, 0.0, 12.0, is_often=False)
    often = moments(3, 0.0, 12.0, is_often=True)

    assert set(plain) < set(often)
    assert len(often) >= 8


def test_in_a_sandstorm_the_air_is_brown() -> None:
    calm, storm = (
        Scene(parse(prompt, seed=1, seconds=4), WIDE).compose(1.0)[:60, :, :3].mean((0, 1))
        for prompt in ("a desert", "a sandstorm in the desert")
    )

    assert storm[0] > storm[2]
    assert calm[0] < calm[2]


@pytest.mark.parametrize("weather", ["snow", "rain"])
def test_the_weather_falls_outside_the_windows_of_a_room_and_not_in_it(weather: Weather) -> None:
    still = Camera(move="still")
    told = replace(parse("an empty room", seed=4, seconds=8), weather=weather, camera=still)
    scene = Scene(told, WIDE)
    glass = np.abs(scene.compose(2.0).astype(int) - scene.compose(2.2)).max(2) > 4

    assert glass.mean() > 0.002
    assert glass[int(0.75 * WIDE.height) :].mean() < 0.001


def test_a_fire_burns_by_day_where_a_prompt_tells_of_the_fireplace() -> None:
    told, plain = (
        Scene(replace(parse(prompt, seed=4, seconds=8), camera=Camera(move="still")), WIDE)
        for prompt in ("a chair by the fireplace", "a chair in a living room")
    )

    assert difference(told.compose(1.0), plain.compose(1.0)) > 1.0
