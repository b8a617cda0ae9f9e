"""Everybody is told apart: nobody is hidden behind another, or out of the picture."""

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.animatic.test_company import spec_of
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.rendering.compositor import warp_over
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.engines.animatic.staging.actors import figure_affine
from vitascope.video import Size

_LEAST = 0.58
"""Share of each drawing that is to be seen in the middle of the film."""


def film(prompt: str, *, is_portrait: bool) -> tuple[Spec, Scene]:
    """A film at a small size."""
    spec = parse(prompt, seed=5, seconds=8.0, is_portrait=is_portrait)
    return spec, Scene(spec, Size(180, 320) if is_portrait else Size(320, 180))


def seen_in(scene: Scene, t: float) -> dict[str, float]:
    """Of each figure, the share that is in the picture and before which no other is."""
    view, size, pad = scene.view(t), scene.size, 120
    shapes: list[tuple[str, NDArray[np.bool_]]] = []
    for actor in scene.troupe.actors:
        place = actor.place(t)
        sprite = actor.sprite_at(t, place.phase)
        affine = figure_affine(view, place, sprite)
        affine[:, 2] += pad
        canvas = np.zeros((size.height + 2 * pad, size.width + 2 * pad, 4), np.uint8)
        warp_over(canvas, np.full_like(sprite.image, 255) * (sprite.image[..., 3:] > 99), affine)
        shapes.append((actor.name, canvas[..., 0] > 99))
    seen: dict[str, float] = {}
    for index, (name, shape) in enumerate(shapes):
        free = shape & ~np.any([other for _, other in shapes[index + 1 :]] or [shape & False], 0)
        inside = free[pad:-pad, pad:-pad].sum()
        seen[name] = float(inside / max(1, shape.sum()))
    return seen


@pytest.mark.parametrize("is_portrait", [False, True])
@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("six goats walking in the desert", 6),
        ("four taxis on a highway", 4),
        ("seven cyclists on a road", 7),
        ("three zebras and a lion in the savanna", 4),
        ("a rhino and a girl in the jungle", 2),
        ("five wizards around a campfire", 5),
    ],
)
def test_each_of_several_is_seen(prompt: str, count: int, *, is_portrait: bool) -> None:
    spec, scene = film(prompt, is_portrait=is_portrait)
    seen = seen_in(scene, 4.0)

    if spec.subjects:
        assert len(spec.subjects) == count
    names = [item.id for item in spec.subjects or spec.props]
    assert {name: seen[name] for name in names if seen[name] < _LEAST} == {}


def test_ten_are_ten() -> None:
    assert len(spec_of("ten nurses marching").subjects) == 10


def test_who_is_seen_already_stays_as_large_and_where_it_is() -> None:
    alone, both = spec_of("a fox in a meadow"), spec_of("a fox and a rabbit in a meadow")

    assert [one.slot.scale for one in both.subjects] == [1.0, 1.0]
    assert alone.subjects[0].slot.scale == 1.0


def test_two_large_ones_who_fight_face_each_other_in_an_upright_picture() -> None:
    spec, scene = film("two bears fighting", is_portrait=True)
    one, other = sorted(spec.subjects, key=lambda subject: subject.slot.x)

    assert (one.slot.facing, other.slot.facing) == (1, -1)
    assert min(seen_in(scene, 0.5)[subject.id] for subject in (one, other)) > _LEAST


def test_many_in_one_basket_have_room_in_it() -> None:
    spec, scene = film("five kittens in a basket", is_portrait=False)
    basket = next(actor for actor in scene.troupe.actors if actor.name == "basket-1").box()
    middles = [
        (a.box().left + a.box().right) / 2 for a in scene.troupe.actors if "kitten" in a.name
    ]

    assert len(spec.subjects) == 5
    assert all(basket.left < middle < basket.right for middle in middles)


def test_what_is_in_the_air_is_in_the_picture() -> None:
    spec, scene = film("four kites in the sky", is_portrait=True)
    seen = seen_in(scene, 0.0)

    assert min(seen[prop.id] for prop in spec.props) > _LEAST


def test_those_who_play_do_not_run_before_each_other() -> None:
    _, scene = film("two puppies playing on the beach", is_portrait=False)
    ways = [
        [a.place(t / 4).x for t in range(32)] for a in scene.troupe.actors if a.blink_offset >= 0
    ]
    left, right = sorted(ways, key=min)

    assert max(left) < min(right)
    assert min(left) > 0
    assert max(right) < scene.size.width


def test_two_who_fly_around_somebody_are_not_at_one_place() -> None:
    _, scene = film("two birds flying around a woman", is_portrait=False)
    one, other = (actor for actor in scene.troupe.actors if actor.name.startswith("bird"))
    apart = [abs(one.place(t / 2).x - other.place(t / 2).x) for t in range(16)]

    assert np.median(apart) > 0.1 * scene.size.width


@pytest.mark.parametrize("insect", ["butterfly", "bee", "spider", "ant"])
def test_insects_beside_people_are_no_giants(insect: str) -> None:
    alone, beside = (
        spec_of(f"a {insect} in a garden"),
        spec_of(f"a {insect} and a girl in a garden"),
    )
    size = {subject.kind: subject.size for subject in beside.subjects}

    assert size[insect] < 0.75 * alone.subjects[0].size
    assert spec_of(f"a giant {insect} and a girl in a garden").subjects[0].size > 1
