"""People sit at tables, on chairs and lie in beds, named or not."""

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.people_poses import stance_of
from vitascope.engines.animatic.composing.furniture import rest_of
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Prop, Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def props_of(spec: Spec) -> list[str]:
    return sorted(prop.kind for prop in spec.props)


@pytest.mark.parametrize(
    ("prompt", "props"),
    [
        ("a couple has dinner in a restaurant", ["chair", "chair", "plate", "plate", "table"]),
        ("a boy does his homework at the kitchen table", ["chair", "table"]),
        ("an old man eats soup at the table", ["chair", "soup", "table"]),
        ("a woman sits alone at a café", ["chair", "table"]),
        ("two friends chatting in a coffee shop", ["chair", "chair", "table"]),
        ("a woman sits at a desk typing on a laptop", ["chair", "desk"]),
        ("a man sits in his living room and reads a newspaper", ["armchair", "newspaper"]),
        ("an old woman kneads dough on a wooden table", ["table"]),
        ("a chef chops a carrot in the kitchen", ["carrot", "table"]),
        ("a man lies awake in bed", ["bed"]),
        ("a girl sits on the floor reading a book", ["book"]),
        ("a man stands at the table", ["table"]),
        ("a barista pours milk in a café", ["counter"]),
    ],
)
def test_people_have_the_furniture_that_they_need(prompt: str, props: list[str]) -> None:
    assert props_of(spec_of(prompt)) == props


def test_those_at_a_table_face_each_other_and_sit_around_it() -> None:
    spec = spec_of("a family of four eats dinner at a long table")
    table = next(prop for prop in spec.props if prop.kind == "table")
    left, right, *others = spec.subjects

    assert left.slot.x < table.slot.x < right.slot.x
    assert (left.slot.facing, right.slot.facing) == (1, -1)
    assert all(left.slot.x < other.slot.x < right.slot.x for other in others)
    assert all(other.slot.depth > table.slot.depth for other in others)


def test_pupils_have_a_desk_each() -> None:
    spec = spec_of("students sit at their desks in a classroom")

    assert len({subject.relation for subject in spec.subjects}) == len(spec.subjects) > 1


def test_who_sits_and_reads_does_both_at_once() -> None:
    subject = spec_of("a man sits on a bench and reads a newspaper").subjects[0]

    assert (subject.action, subject.beats) == ("read", ())


@pytest.mark.parametrize(
    ("prompt", "rest"),
    [
        ("a woman crying on a park bench", "seat"),
        ("a woman waiting on a bench", "seat"),
        ("a man standing on a bench", ""),
        ("a child jumping on a bed", ""),
        ("a child sleeping on a bed", "bed"),
        ("a man asleep on a sofa", ""),
        ("a cat sitting on a chair", ""),
    ],
)
def test_people_sit_on_seats_unless_they_are_said_to_do_something_else(
    prompt: str, rest: str
) -> None:
    spec = spec_of(prompt)
    subject = spec.subjects[0]
    items: list[Prop] = [prop for prop in spec.props if prop.id == subject.mount]

    assert rest_of(subject, items[0] if items else None, subject.action) == rest


def test_a_sitter_does_with_the_hands_what_one_who_stands_does() -> None:
    standing, sitting = (
        stance_of(Pose(action="cry", phase=0.2, rest=rest)) for rest in ("", "seat")
    )

    assert sitting.hands == standing.hands
    assert sitting.eyes == standing.eyes
    assert sitting.hip[1] > standing.hip[1]
    assert all(foot[1] > 0 for foot in sitting.feet)


def test_who_lies_awake_has_open_eyes() -> None:
    assert stance_of(Pose(action="lie", phase=0)).eyes == "open"
    assert stance_of(Pose(action="sleep", phase=0)).eyes == "closed"


def test_a_cafe_outside_has_tables_on_the_street() -> None:
    spec = spec_of("two women chat over coffee at an outdoor cafe")

    assert spec.setting == "street"
    assert props_of(spec) == ["chair", "chair", "coffee", "coffee", "table"]


def test_a_bench_is_for_who_feeds_and_not_for_the_fed() -> None:
    man, *pigeons = spec_of("an old man feeds pigeons on a park bench").subjects

    assert man.mount == "bench-1"
    assert pigeons
    assert all(pigeon.mount is None for pigeon in pigeons)
