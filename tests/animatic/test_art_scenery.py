"""Light, settings and the rasteriser."""

from concurrent.futures import ThreadPoolExecutor
from typing import get_args

import numpy as np
import pytest

from vitascope.engines.animatic.art.colour import hex_of, luma, mix, rgb_of
from vitascope.engines.animatic.art.drawing import Backdrop, Drawing, Pose, Rgba
from vitascope.engines.animatic.art.light import light_of
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.settings import SETTINGS, draw_backdrop, light_in
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.spec import Look, Season, TimeOfDay, Weather
from vitascope.errors import RenderFailed
from vitascope.video import Size

TIMES: tuple[TimeOfDay, ...] = get_args(TimeOfDay)
WEATHERS: tuple[Weather, ...] = get_args(Weather)
WIDE, TALL = Size(320, 180), Size(180, 320)


def drawn(drawing: Drawing) -> Rgba:
    return rasterise(drawing.svg, round(drawing.width / 2), round(drawing.height / 2))


@pytest.mark.parametrize("weather", WEATHERS)
@pytest.mark.parametrize("time_of_day", TIMES)
def test_light_is_told_for_every_hour_and_weather(time_of_day: TimeOfDay, weather: Weather) -> None:
    light = light_of(time_of_day, weather)

    for color in (*light.sky, light.haze, light.key, *light.clouds, light.disc_color):
        assert color == hex_of(rgb_of(color))
    assert all(0.15 < channel <= 1.05 for channel in light.ambient)
    assert 0 <= light.haze_amount <= 1
    assert 0 <= light.stars <= 1
    assert 0 <= light.cloudiness <= 1


def test_night_is_darker_and_bluer_than_day_and_has_stars() -> None:
    day, night = light_of("day", "clear"), light_of("night", "clear")

    assert luma(night.sky[1]) < 0.4 * luma(day.sky[1])
    assert night.ambient[2] > night.ambient[0]
    assert (night.stars, day.stars) == (1.0, 0.0)
    assert night.is_dark
    assert not day.is_dark


def test_a_storm_hides_the_sun_and_lights_the_lamps() -> None:
    storm = light_of("day", "storm")

    assert storm.disc is None
    assert storm.is_dark
    assert sum(storm.ambient) < 0.8 * sum(light_of("day", "clear").ambient)


def flat(backdrop: Backdrop, size: Size) -> np.ndarray:
    """What the opaque and blended layers cover: alpha of the whole, 0..1."""
    cover = np.zeros((size.height, size.width))
    for layer in backdrop.layers:
        if layer.is_light:
            continue
        x, y = round(layer.x), round(layer.y)
        height, width = layer.image.shape[:2]
        x0, y0 = max(0, x), max(0, y)
        x1, y1 = min(size.width, x + width), min(size.height, y + height)
        if x1 > x0 and y1 > y0:
            part = layer.image[y0 - y : y1 - y, x0 - x : x1 - x, 3] / 255
            cover[y0:y1, x0:x1] = 1 - (1 - cover[y0:y1, x0:x1]) * (1 - part)
    return cover


@pytest.mark.parametrize("size", [WIDE, TALL], ids=["wide", "tall"])
@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_covers_the_picture_in_every_light(setting: str, size: Size) -> None:
    lights: list[tuple[TimeOfDay, Weather]] = [(time_of_day, "clear") for time_of_day in TIMES]
    others: list[tuple[TimeOfDay, Weather]] = [("day", "rain"), ("dusk", "snow"), ("day", "fog")]
    for time_of_day, weather in lights if size == WIDE else others:
        backdrop = draw_backdrop(setting, light_of(time_of_day, weather), weather, size, 7)

        assert flat(backdrop, size).min() > 0.99, f"{setting} {time_of_day} {weather}"
        depths = [layer.depth for layer in backdrop.layers if layer.depth <= 1]
        assert depths[0] == min(depths), f"{setting}: the first layer is not the farthest"
        for layer in backdrop.layers:
            assert layer.image.dtype == np.uint8
            assert layer.image.flags.c_contiguous
            if not layer.is_light:
                excess = layer.image[..., :3].max(axis=2).astype(int) - layer.image[..., 3]
                assert excess.max() <= 2, f"{setting}: colour above alpha at {layer.depth}"


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_is_the_same_for_a_seed_and_has_a_place_for_subjects(setting: str) -> None:
    light = light_of("day", "clear")
    first, again = (draw_backdrop(setting, light, "clear", WIDE, 7) for _ in range(2))

    assert len(first.layers) == len(again.layers)
    assert all(
        np.array_equal(a.image, b.image) for a, b in zip(first.layers, again.layers, strict=True)
    )
    assert 0.5 < first.ground_back < first.ground_front < 1
    assert 0 < first.scale_back <= first.scale_front


@pytest.mark.parametrize(
    "setting",
    sorted(
        set(SETTINGS)
        - {
            "stage",
            "concert",
            "studio",
            "solids",
            "motes",
            "cyberspace",
            "space",
            "hyperspace",
            "moon",
            "cave",
        }
    ),
)
def test_night_darkens_a_setting(setting: str) -> None:
    levels: dict[str, float] = {}
    for time_of_day in ("day", "night"):
        light = light_of(time_of_day, "clear")
        base = draw_backdrop(setting, light, "clear", WIDE, 7).layers
        solid = [layer.image[..., :3].mean() for layer in base if not layer.is_light]
        levels[time_of_day] = float(np.mean(solid))

    assert levels["night"] < 0.85 * levels["day"]


def test_a_wet_street_mirrors_and_a_dry_one_does_not() -> None:
    wet = draw_backdrop("city", light_of("night", "rain"), "rain", WIDE, 7)
    dry = draw_backdrop("city", light_of("night", "clear"), "clear", WIDE, 7)

    assert wet.mirror is not None
    assert dry.mirror is None


def test_the_reef_is_under_water() -> None:
    assert SETTING_KINDS["underwater"].medium == "water"


def test_what_is_indoor_has_no_weather_no_sky_and_no_seasons() -> None:
    for name, kind in SETTING_KINDS.items():
        if kind.is_indoor:
            assert not kind.has_weather, name
            assert not kind.has_sky, name
            assert not kind.has_seasons, name


@pytest.mark.parametrize(
    "setting", sorted(name for name, kind in SETTING_KINDS.items() if kind.lit_by)
)
def test_a_setting_with_its_own_light_takes_it_once(setting: str) -> None:
    open_air = [light_of(time_of_day, "clear") for time_of_day in TIMES]
    own = [light_in(setting, light) for light in open_air]

    assert own != open_air
    assert [light_in(setting, light) for light in own] == own


@pytest.mark.parametrize(
    "setting", sorted(name for name, kind in SETTING_KINDS.items() if kind.has_windows)
)
def test_windows_let_the_weather_outside_be_seen(setting: str) -> None:
    backdrop = draw_backdrop(setting, light_of("day", "rain"), "rain", WIDE, 7)
    outside = [layer for layer in backdrop.layers if layer.depth <= 0.12]
    wall = next(layer for layer in backdrop.layers if layer.depth > 0.12)

    assert outside, "the rain falls before what is farther than that"
    assert outside[0].image[..., 3].min() == 255
    assert wall.image[..., 3].min() == 0


@pytest.mark.parametrize("season", ["spring", "autumn", "winter"])
@pytest.mark.parametrize(
    "setting", sorted(name for name, kind in SETTING_KINDS.items() if kind.has_seasons)
)
def test_a_setting_with_seasons_shows_them(setting: str, season: Season) -> None:
    light = light_of("day", "clear")
    summer = draw_backdrop(setting, light, "clear", WIDE, 7).layers
    other = draw_backdrop(setting, light, "clear", WIDE, 7, season).layers
    colors = [
        np.mean([layer.image[..., :3].mean((0, 1)) for layer in shown if not layer.is_light], 0)
        for shown in (summer, other)
    ]

    assert np.abs(colors[0] - colors[1]).max() > 1


def test_svg_is_drawn_premultiplied_at_the_size_asked() -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" width="4" height="2">'
        '<rect width="2" height="2" fill="#ff8000" opacity="0.5"/></svg>'
    )

    image = rasterise(svg, 40, 20)

    assert image.shape == (20, 40, 4)
    red, green, blue, alpha = (int(channel) for channel in image[10, 10])
    assert (red, green, blue, alpha) == pytest.approx((128, 64, 0, 128), abs=2)
    assert image[10, 30].max() == 0


def test_text_that_is_not_svg_is_refused() -> None:
    with pytest.raises(RenderFailed, match="ThorVG refused a drawing of 5 characters"):
        rasterise("plain", 8, 8)


def test_threads_may_draw_at_the_same_time() -> None:
    drawings = [draw_subject("cat", Look(), Pose(action="walk", phase=k / 8)) for k in range(8)]
    alone = [drawn(drawing) for drawing in drawings]

    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(drawn, drawings * 4))

    assert all(np.array_equal(alone[k % 8], image) for k, image in enumerate(together))


def test_mixing_colours_goes_all_the_way() -> None:
    assert mix("#102030", "#f0e0d0", 0) == "#102030"
    assert mix("#102030", "#f0e0d0", 1) == "#f0e0d0"
    with pytest.raises(ValueError, match="not a colour"):
        rgb_of("red")


@pytest.mark.parametrize(
    ("setting", "kind"),
    [("room", "fireplace"), ("kitchen", "stove"), ("bedroom", "bed"), ("classroom", "blackboard")],
)
def test_a_place_leaves_out_its_own_of_what_the_film_has(setting: str, kind: str) -> None:
    light = light_of("day", "clear")
    own = draw_backdrop(setting, light, "clear", WIDE, 7)
    without = draw_backdrop(setting, light, "clear", WIDE, 7, told={kind})

    assert not all(
        np.array_equal(one.image, other.image)
        for one, other in zip(own.layers, without.layers, strict=True)
    )
