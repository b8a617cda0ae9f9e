"""Directing: relations, partners and beats become places, joints and paths."""

import itertools
from dataclasses import replace

import pytest

from vitascope.engines.animatic.composing.casting import Cast
from vitascope.engines.animatic.composing.layout import place
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import (
    Beat,
    Camera,
    Look,
    Prop,
    Relation,
    RelationKind,
    Slot,
    Spec,
    Subject,
)
from vitascope.engines.animatic.staging.actors import Actor
from vitascope.engines.animatic.staging.joints import joints_of
from vitascope.video import Size

WIDE = Size(320, 180)


def subject(item_id: str, **fields: object) -> Subject:
    kind = item_id.rpartition("-")[0]
    plain = Subject(id=item_id, kind=kind, look=Look(), action="stand", slot=Slot(x=0.5, depth=0.2))
    return replace(plain, **fields)  # type: ignore[arg-type]


def prop(item_id: str, **fields: object) -> Prop:
    kind = item_id.rpartition("-")[0]
    plain = Prop(id=item_id, kind=kind, look=Look(), slot=Slot(x=0.5, depth=0.2))
    return replace(plain, **fields)  # type: ignore[arg-type]


def spec_of(*items: Subject | Prop, setting: str = "meadow", seconds: float = 8) -> Spec:
    subjects = tuple(item for item in items if isinstance(item, Subject))
    props = tuple(item for item in items if isinstance(item, Prop))
    slots = place(
        Cast(subjects=list(subjects), props=list(props)),
        seed=1,
        heading=1,
        medium_of=lambda _: "ground",
        is_portrait=False,
    )
    base = parse("a meadow", seed=1, seconds=seconds)
    return replace(
        base,
        setting=setting,
        camera=Camera(move="still"),
        subjects=tuple(replace(s, slot=slots[s.id]) for s in subjects),
        props=tuple(replace(p, slot=slots[p.id]) for p in props),
    )


def actor_of(scene: Scene, name: str) -> Actor:
    return next(actor for actor in scene.troupe.actors if actor.name == name)


def related(kind: RelationKind) -> Spec:
    return spec_of(subject("cat-1", relation=Relation(kind=kind, to="table-1")), prop("table-1"))


def test_who_is_on_a_thing_stands_on_its_top() -> None:
    scene = Scene(related("on"), WIDE)
    table, cat = actor_of(scene, "table-1").box(), actor_of(scene, "cat-1").place(0.0)

    assert table.left < cat.x < table.right
    assert cat.y < (table.top + table.bottom) / 2


@pytest.mark.parametrize(
    "prompt",
    ["five red birds sit on a branch", "three owls on a branch", "two squirrels on a branch"],
)
def test_those_who_share_a_bough_are_on_it_and_told_apart(prompt: str) -> None:
    scene = Scene(parse(prompt, seed=1, seconds=8), WIDE)
    bough = actor_of(scene, "bough-1").box()
    riders = sorted(
        (actor for actor in scene.troupe.actors if actor.name.partition("-")[0] in prompt),
        key=lambda actor: actor.place(0.0).x,
    )

    places = [actor.place(0.0).x for actor in riders]
    width = riders[0].box().right - riders[0].box().left
    assert bough.left < places[0]
    assert places[-1] < bough.right
    assert all(after - at > 0.6 * width for at, after in itertools.pairwise(places))


def test_who_is_under_a_thing_stands_below_it_and_is_seen() -> None:
    spec = related("under")

    cat, table = spec.subjects[0].slot, spec.props[0].slot
    assert cat.x == pytest.approx(table.x, abs=0.02)
    assert cat.depth <= table.depth


def test_who_is_behind_a_thing_is_farther_away_and_not_hidden() -> None:
    spec = related("behind")

    cat, table = spec.subjects[0].slot, spec.props[0].slot
    assert cat.depth > table.depth
    assert abs(cat.x - table.x) > 0.02


@pytest.mark.parametrize("kind", ["beside", "toward"])
def test_who_is_beside_a_thing_does_not_overlap_it(kind: RelationKind) -> None:
    scene = Scene(related(kind), WIDE)
    table, cat = actor_of(scene, "table-1").box(), actor_of(scene, "cat-1").box()

    shared = min(table.right, cat.right) - max(table.left, cat.left)
    assert shared < 0.25 * (cat.right - cat.left)


def test_whoever_goes_around_another_is_on_either_side_of_it_in_turn() -> None:
    spec = spec_of(
        subject("bird-1", action="fly", relation=Relation(kind="around", to="tree-1")),
        prop("tree-1"),
    )
    scene = Scene(spec, WIDE)
    tree = actor_of(scene, "tree-1").place(0.0).x

    sides = {actor_of(scene, "bird-1").place(t / 4).x > tree for t in range(60)}

    assert sides == {True, False}


def test_whoever_walks_toward_a_thing_comes_nearer_and_never_turns_round() -> None:
    spec = spec_of(
        subject("man-1", action="walk", relation=Relation(kind="toward", to="house-1")),
        prop("house-1", slot=Slot(x=0.9, depth=0.8)),
    )
    scene = Scene(spec, WIDE)
    places = [actor_of(scene, "man-1").place(t / 2) for t in range(17)]
    house = actor_of(scene, "house-1").place(0.0).x

    ways = [abs(house - place.x) for place in places]
    assert all(later <= earlier for earlier, later in itertools.pairwise(ways))
    assert len({place.facing for place in places}) == 1


def test_several_who_go_to_the_same_stand_apart_before_it() -> None:
    toward = Relation(kind="toward", to="tree-1")
    runners = [subject(f"man-{n}", action="run", relation=toward) for n in (1, 2, 3)]
    scene = Scene(spec_of(*runners, prop("tree-1")), WIDE)
    ends = sorted(actor_of(scene, f"man-{n}").place(8.0).x for n in (1, 2, 3))

    assert all(right - left > 0.04 * WIDE.width for left, right in itertools.pairwise(ends))


def test_the_chased_runs_ahead_of_whoever_chases() -> None:
    spec = spec_of(
        subject("dog-1", action="run", relation=Relation(kind="chasing", to="cat-1")),
        subject("cat-1", action="run"),
    )
    dog, cat = spec.subjects

    assert dog.slot.x < cat.slot.x
    assert dog.slot.facing == cat.slot.facing == 1


def test_partners_face_each_other_side_by_side() -> None:
    spec = spec_of(
        subject("girl-1", action="dance", partner="boy-1"),
        subject("fox-1"),
        subject("boy-1", action="dance", partner="girl-1"),
    )
    girl, fox, boy = (s.slot for s in spec.subjects)

    assert not min(girl.x, boy.x) < fox.x < max(girl.x, boy.x)
    assert girl.facing == -boy.facing


def test_a_circle_of_carriers_is_no_joint() -> None:
    spec = spec_of(
        subject("cat-1", relation=Relation(kind="on", to="dog-1")),
        subject("dog-1", relation=Relation(kind="on", to="cat-1")),
    )

    assert joints_of(spec) == {"cat-1": ("dog-1", "seat")}


def test_a_beat_changes_what_somebody_does_from_its_moment_on() -> None:
    spec = spec_of(subject("dog-1", action="run", beats=(Beat(at=0.5, action="sit"),)))
    dog = actor_of(Scene(spec, WIDE), "dog-1")

    assert dog.place(1.0).x != dog.place(2.0).x
    assert dog.place(5.0).x == dog.place(7.0).x
    assert dog.sheet_at(1.0) is not dog.sheet_at(5.0)


def test_nobody_jumps_from_one_place_to_another_between_beats() -> None:
    beats = (Beat(at=0.3, action="jump"), Beat(at=0.6, action="walk"))
    spec = spec_of(subject("girl-1", action="walk", beats=beats))
    girl = actor_of(Scene(spec, WIDE), "girl-1")

    places = [girl.place(t / 24) for t in range(8 * 24)]
    steps = [abs(a.x - b.x) + abs(a.y - b.y) for a, b in itertools.pairwise(places)]
    assert max(steps) < 0.03 * WIDE.width


def test_who_takes_off_in_mid_film_rises_from_the_ground() -> None:
    spec = spec_of(subject("bird-1", action="stand", beats=(Beat(at=0.5, action="fly"),)))
    bird = actor_of(Scene(spec, WIDE), "bird-1")

    assert bird.place(3.9).y == pytest.approx(bird.place(3.9).ground_y, abs=2)
    assert bird.place(7.0).y < bird.place(7.0).ground_y - 0.15 * WIDE.height


def test_a_herd_is_no_row_of_copies() -> None:
    spec = spec_of(*(subject(f"cow-{number}") for number in range(1, 6)))
    scene = Scene(spec, WIDE)
    boxes = [actor_of(scene, s.id).box() for s in spec.subjects]

    assert len({round(box.bottom) for box in boxes}) >= 3
    assert len({round(box.right - box.left, 1) for box in boxes}) >= 4


@pytest.mark.parametrize("count", [2, 3, 5, 8])
def test_nobody_hides_another(count: int) -> None:
    spec = spec_of(*(subject(f"dog-{number}") for number in range(1, count + 1)))
    scene = Scene(spec, WIDE)
    boxes = [actor_of(scene, s.id).box() for s in spec.subjects]

    for box in boxes:
        for other in boxes:
            if box is not other and other.bottom > box.bottom:
                shared = min(box.right, other.right) - max(box.left, other.left)
                assert shared < 0.85 * (box.right - box.left)


@pytest.mark.parametrize("kind", ["whale", "shark", "orca"])
def test_a_large_swimmer_is_seen_all_along(kind: str) -> None:
    spec = spec_of(subject(f"{kind}-1", action="swim"), setting="sea")
    swimmer = actor_of(Scene(spec, WIDE), f"{kind}-1")

    places = [swimmer.place(t / 2) for t in range(24)]
    boxes = [swimmer.box(t / 2) for t in range(24)]
    assert all(
        box.top < place.ground_y - 4 < box.bottom for box, place in zip(boxes, places, strict=True)
    )
