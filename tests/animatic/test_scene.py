"""The scene: a pure function of spec and time, with everybody in their places."""

from dataclasses import replace
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from vitascope.engines.animatic.art.settings import SETTINGS
from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.rendering.camera import eased, view_at
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Camera, Spec
from vitascope.engines.animatic.staging.paths import Placement, left_behind, to_and_fro
from vitascope.video import Size

WIDE, HIGH = Size(320, 180), Size(180, 320)

Picture = npt.NDArray[np.uint8]


def scene_of(prompt: str, size: Size = WIDE, *, seconds: float = 4) -> Scene:
    spec = parse(prompt, seed=7, seconds=seconds, is_portrait=size.height > size.width)
    return Scene(spec, size)


def step(one: Picture, other: Picture) -> float:
    """Mean difference of two pictures in levels."""
    return float(np.abs(one.astype(np.int16) - other).mean())


def test_a_moment_looks_the_same_whatever_was_drawn_before() -> None:
    scene = scene_of("two foxes running in a snowy forest at night")
    forward = [scene.render(t).copy() for t in (0.0, 1.3, 3.9)]
    canvas = np.full((WIDE.height, WIDE.width, 4), 77, np.uint8)

    again = scene_of("two foxes running in a snowy forest at night")
    backward = [again.render(t, canvas).copy() for t in (3.9, 1.3, 0.0)]

    for one, other in zip(forward, reversed(backward), strict=True):
        np.testing.assert_array_equal(one, other)


def test_pictures_are_opaque_and_not_empty() -> None:
    picture = scene_of("a cat in a meadow").render(0.5)

    assert (WIDE.height, WIDE.width, 4) == picture.shape
    assert picture[..., :3].std() > 20


@pytest.mark.parametrize("size", [WIDE, HIGH])
@pytest.mark.parametrize("setting", SETTINGS)
def test_every_setting_is_drawn_in_both_orientations_to_its_edges(setting: str, size: Size) -> None:
    spec = replace(parse("a girl walking", seed=3, seconds=4), setting=setting)

    pictures = [Scene(spec, size).render(t) for t in (0.0, 4.0, 9.0)]

    for picture in pictures:
        assert (size.height, size.width) == picture.shape[:2]
        edges = np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])
        assert (edges[:, :3].max(axis=1) > 0).mean() > 0.9


@pytest.mark.parametrize("place", ["kitchen", "café", "bedroom", "office"])
def test_the_sky_fills_a_window_however_high_a_close_camera_lifts_it(place: str) -> None:
    size = Size(180, 320)
    spec = parse(f"A girl in a {place}", seed=1, seconds=8, is_portrait=True)

    luma = Scene(spec, size).frame(7.5, 180)[: size.height]

    assert (luma[: size.height // 2] < 24).mean() < 0.02


def test_the_film_moves_and_never_jumps() -> None:
    scene = scene_of("a horse running across a meadow, camera pans right")

    frames = [scene.render(i / 24).copy() for i in range(24)]
    steps = [step(a, b) for a, b in pairwise(frames)]

    assert min(steps) > 0.1
    assert max(steps) < 3 * np.median(steps)


@pytest.mark.parametrize(
    "prompt",
    [
        "a calico cat playing a piano on stage",
        "two foxes running through a forest",
        "a sailboat on the sea in rain, camera pulls back",
    ],
)
def test_past_its_length_a_film_goes_on_without_a_cut(prompt: str) -> None:
    scene = scene_of(prompt)

    frames = [scene.render(i / 24).copy() for i in range(90, 102)]
    steps = [step(a, b) for a, b in pairwise(frames)]

    seam = steps[5]
    neighbours = [*steps[3:5], *steps[6:8]]
    assert seam <= 1.5 * max(neighbours)


def test_a_spec_planned_for_longer_is_another_film() -> None:
    short, long = scene_of("a cat", seconds=4), scene_of("a cat", seconds=20)

    assert step(short.render(4.0), long.render(4.0)) > 0.5


@pytest.mark.parametrize("size", [WIDE, HIGH])
@pytest.mark.parametrize(
    "prompt",
    [
        "a calico cat playing a piano on stage",
        "an elephant and a giraffe in a meadow",
        "a girl with an umbrella and a robot",
    ],
)
def test_figures_stand_whole_within_the_picture(prompt: str, size: Size) -> None:
    scene = scene_of(prompt, size)

    view = scene.view(0.0)
    for actor in scene.troupe.actors:
        box = actor.box()
        assert view.project(box.left, 0, 1)[0] >= -1
        assert view.project(box.right, 0, 1)[0] <= size.width + 1
        assert view.project(0, box.top, 1)[1] >= -1


@pytest.mark.parametrize(
    ("asked", "least", "most"),
    [("wide shot", 0.2, 0.62), ("", 0.45, 0.75), ("close-up", 1.1, 2.6)],
)
def test_a_close_up_is_closer_than_a_wide_shot(asked: str, least: float, most: float) -> None:
    scene = scene_of(f"a woman standing in a meadow, {asked}")
    box, view = scene.troupe.actors[0].box(), scene.view(0.0)

    height = view.project(0, box.bottom, 1)[1] - view.project(0, box.top, 1)[1]

    assert least <= height / WIDE.height <= most


def test_a_close_up_has_the_face_in_the_picture() -> None:
    scene = scene_of("close-up of a woman standing in a meadow")
    box, view = scene.troupe.actors[0].box(), scene.view(0.0)

    x, y = view.project((box.left + box.right) / 2, box.top + 0.15 * (box.bottom - box.top), 1)

    assert 0.3 <= x / WIDE.width <= 0.7
    assert 0.1 <= y / WIDE.height <= 0.6


def test_whoever_goes_to_and_fro_stays_in_a_close_cameras_sight() -> None:
    scene = scene_of("a kitten running in a living room")

    for t in range(8):
        place, view = scene.troupe.actors[0].place(t / 1.0), scene.view(t / 1.0)
        assert 0 <= view.project(place.x, 0, 1)[0] <= WIDE.width


def test_an_edit_of_one_thing_leaves_the_pixels_of_others_alone() -> None:
    before = parse("a robot standing and a cat standing in a room", seed=7, seconds=4)
    before = replace(before, camera=Camera(move="still"))
    after = amend(before, "make the robot pink").spec

    one, other = Scene(before, WIDE).compose(0.4), Scene(after, WIDE).compose(0.4)

    changed = np.abs(one.astype(np.int16) - other).max(axis=2) > 2
    columns = np.flatnonzero(changed.any(axis=0)) / WIDE.width
    robot, cat = before.subjects
    assert changed.any()
    assert abs(columns.mean() - robot.slot.x) < abs(columns.mean() - cat.slot.x)
    assert np.abs(columns - cat.slot.x).min() > 0.02


def test_a_colour_in_the_prompt_is_in_the_picture() -> None:
    def red_share(color: str) -> float:
        picture = scene_of(f"a {color} car in a snowy field, still camera").compose(0.0)
        hsv = cv2.cvtColor(np.ascontiguousarray(picture[..., :3]), cv2.COLOR_RGB2HSV)
        hue, saturation = hsv[..., 0].astype(int), hsv[..., 1]
        return float(((hue < 8) | (hue > 172))[saturation > 140].sum() / hue.size)

    assert red_share("red") > red_share("green") + 0.01


def test_more_subjects_cover_more_of_the_picture() -> None:
    def covered(prompt: str) -> int:
        spec = parse(prompt, seed=7, seconds=4)
        full = Scene(spec, WIDE).compose(0.0).astype(np.int16)
        empty = Scene(replace(spec, subjects=()), WIDE).compose(0.0)
        return int((np.abs(full - empty).max(axis=2) > 8).sum())

    one, three = covered("a cat, wide shot"), covered("three cats, wide shot")

    assert three > 1.6 * one


def test_night_is_darker_and_fog_is_paler() -> None:
    def look(words: str) -> tuple[float, float]:
        picture = scene_of(f"a forest {words}").render(0.2)[..., :3]
        return float(picture.mean()), float(picture.std())

    day, night, fog = look("at noon"), look("at night"), look("in thick fog")

    assert night[0] < 0.6 * day[0]
    assert fog[1] < day[1]


@pytest.mark.parametrize("weather", ["rain", "snow", "fog", "storm"])
def test_weather_is_in_the_air_and_moves(weather: str) -> None:
    spec = parse("a meadow, static shot", seed=2, seconds=4)
    wet = Scene(replace(spec, weather=weather), WIDE)

    assert step(wet.render(0.5), wet.render(0.6)) > 0.05


def test_no_weather_comes_indoors() -> None:
    spec = replace(parse("a room", seed=2, seconds=4), camera=Camera(move="still"))

    dry, wet = (Scene(replace(spec, weather=w), WIDE) for w in ("clear", "rain"))

    assert dry.air.front == ()
    assert wet.air.front == ()


def test_the_camera_follows_those_who_go_one_way_and_stays_with_those_who_stand() -> None:
    assert scene_of("two foxes running in a forest").ground.speed != 0
    assert scene_of("a fox running past a sitting dog in a forest").ground.speed == 0
    assert scene_of("a cat walking on a stage").ground.speed == 0


def test_who_goes_to_and_fro_keeps_within_bounds_and_turns_gently() -> None:
    start = Placement(x=50, y=10, ground_y=10, scale=1)
    path = to_and_fro(start, low=20, high=80, speed=30, rate=1, offset=0.3)

    places = [path(i / 50) for i in range(500)]

    assert pytest.approx(places[0].x) == 50
    assert all(20 <= place.x <= 80 for place in places)
    steps = [abs(a.facing - b.facing) for a, b in pairwise(places)]
    assert max(steps) < 0.35


def test_what_is_passed_goes_out_on_one_side_and_comes_in_on_the_other() -> None:
    start = Placement(x=50, y=10, ground_y=10, scale=1)
    path = left_behind(start, speed=40, width=100)

    places = [path(i / 10).x for i in range(100)]

    assert pytest.approx(places[0]) == 50
    assert min(places) < -40
    assert max(places) > 140


@pytest.mark.parametrize("move", ["still", "pan", "tilt", "push_in", "pull_out"])
def test_camera_moves_are_smooth_and_end_in_a_slow_stroll(move: str) -> None:
    camera = Camera(move=move)  # pyright: ignore[reportArgumentType] - one of the moves

    def view(t: float) -> tuple[float, float, float]:
        seen = view_at(camera, t, seconds=4, width=1280, height=720, focus=(0.5, 0.6))
        return seen.shift_x, seen.shift_y, seen.zoom * 100

    way = [view(i / 24) for i in range(24 * 30)]
    steps = [max(map(abs, np.subtract(a, b))) for a, b in pairwise(way)]
    assert max(steps) < 4
    assert max(steps[-48:]) < 0.7
    strolled = [shift_x for shift_x, _, _ in way[-24 * 15 :]]
    assert (max(strolled) - min(strolled) > 40) == (move != "still")


@pytest.mark.parametrize("move", ["push_in", "pull_out", "tilt"])
def test_a_move_that_was_asked_for_goes_farther(move: str) -> None:
    def way(reach: float) -> float:
        camera = Camera(move=move, reach=reach)  # pyright: ignore[reportArgumentType]
        first, last = (
            view_at(camera, t, seconds=4, width=1280, height=720, focus=(0.5, 0.6)) for t in (0, 4)
        )
        return abs(last.zoom - first.zoom) + abs(last.shift_y - first.shift_y) / 720

    assert way(2.0) > 1.6 * way(1.0)


@pytest.mark.parametrize(
    ("prompt", "move", "direction"),
    [
        ("a lighthouse, zoom in", "push_in", 1),
        ("a lighthouse, zoom out", "pull_out", 1),
        ("a lighthouse, tilt down", "tilt", -1),
        ("a lighthouse, with an intense shaking effect", "handheld", 1),
    ],
)
def test_moves_that_are_named_are_larger_than_those_that_are_not(
    prompt: str, move: str, direction: int
) -> None:
    camera = parse(prompt, seed=1, seconds=4).camera

    assert (camera.move, camera.direction) == (move, direction)
    assert camera.reach > 1.5
    assert parse("a lighthouse", seed=1, seconds=4).camera.reach == 1


def test_racked_focus_goes_from_what_is_behind_to_who_is_near() -> None:
    spec = parse("a woman in a library, rack focus", seed=1, seconds=4)
    scene = Scene(spec, Size(320, 180))

    def detail(t: float, rows: slice, columns: slice) -> float:
        grey = scene.compose(t)[rows, columns, 1].astype(float)
        return float(np.abs(np.diff(grey, axis=1)).mean())

    behind, near = (slice(5, 60), slice(0, 90)), (slice(100, 175), slice(110, 210))
    assert spec.camera.move == "rack"
    assert detail(0.2, *behind) > 1.5 * detail(3.9, *behind)
    assert detail(3.9, *near) > 1.1 * detail(0.2, *near)


def test_easing_begins_and_ends_softly() -> None:
    assert eased(0) == 0
    assert eased(0.02) < 0.01
    assert 0.9 < eased(1) < 1.1
    assert eased(50) <= 1.45


def test_spec_without_anybody_is_a_landscape() -> None:
    spec: Spec = parse("a quiet meadow at dawn", seed=1, seconds=4)

    assert spec.subjects == ()
    assert Scene(spec, WIDE).render(1.0).std() > 10


def test_who_swims_is_in_the_lake_and_who_stands_is_on_its_bank() -> None:
    backdrop = scene_of("a duck swimming on a lake").ground.backdrop
    assert backdrop.water is not None
    bank, shore = backdrop.ground_back * WIDE.height, backdrop.water[0] * WIDE.height

    (swimmer,) = scene_of("a duck swimming on a lake").troupe.actors
    (walker,) = scene_of("a duck standing by a lake").troupe.actors

    assert swimmer.path(0.0).ground_y <= shore
    assert walker.path(0.0).ground_y >= bank
