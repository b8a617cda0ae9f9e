"""What is told to be far off is small, and far back; what is behind somebody is near."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Prop, Relation, Spec, Subject
from vitascope.video import Size


def read(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=8)


def named(spec: Spec, kind: str) -> Subject | Prop:
    return next(item for item in (*spec.subjects, *spec.props) if item.kind == kind)


def tall(spec: Spec, kind: str) -> float:
    """Pixels that an item is high."""
    scene, name = Scene(spec, Size(480, 270)), named(spec, kind).id
    box = next(actor for actor in scene.troupe.actors if actor.name == name).box()
    return box.bottom - box.top


@pytest.mark.parametrize(
    ("where", "kind"),
    [
        ("in the distance", "church"),
        ("on the horizon", "windmill"),
        ("far off", "elephant"),
        ("in the background", "dragon"),
    ],
)
def test_what_is_far_off_is_behind_the_stage_and_much_smaller(where: str, kind: str) -> None:
    far, near = (read(f"a girl stands in a meadow, a {kind}{at}") for at in (f" {where}", ""))

    assert named(far, kind).slot.depth > 1
    assert tall(far, kind) < 0.6 * tall(near, kind)


def test_who_is_far_off_takes_along_what_carries_him() -> None:
    spec = read("a woman reads on a bench, a man on a bicycle in the background")

    assert named(spec, "man").slot == named(spec, "bicycle").slot
    assert named(spec, "man").slot.scale < 1


def test_what_is_told_before_it_is_named_is_far_off_too() -> None:
    spec = read("a boy kicks a ball, and in the distance a castle stands on a field")

    assert named(spec, "castle").relation == Relation(kind="afar", to="boy-1")


def test_what_somebody_has_in_the_background_is_in_nobodys_hand() -> None:
    spec = read("a couple dances in a meadow with a bucket in the background")

    assert all(one.prop is None for one in spec.subjects)
    assert named(spec, "bucket").slot.depth > 1


def test_who_is_behind_somebody_is_near() -> None:
    spec = read("a girl stands in a meadow, a wolf behind her")

    assert named(spec, "wolf").relation == Relation(kind="behind", to="girl-1")
    assert named(spec, "wolf").slot.depth <= 1


def test_a_room_has_no_land_behind_it() -> None:
    spec = read("a boy plays the violin at home while an old man listens in the background")

    assert named(spec, "grandfather").slot.depth == 1


def test_what_is_far_off_is_not_left_behind() -> None:
    scene = Scene(read("a boy runs across a meadow, a windmill in the distance"), Size(480, 270))
    mill = next(actor for actor in scene.troupe.actors if actor.name == "windmill-1")
    way = abs(mill.place(6.0).x - mill.place(0.0).x)

    assert 0 < way < abs(scene.ground.speed) * 2
