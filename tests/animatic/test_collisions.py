"""Who runs into whom: they go there, meet in mid-film, and fall."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.collisions import with_collisions
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size

SIZE = Size(320, 180)
SECONDS = 8.0


def spec_of(prompt: str) -> Spec:
    """The film of a prompt."""
    return parse(prompt, seed=5, seconds=SECONDS)


def apart(spec: Spec, one: str, other: str, t: float) -> float:
    """How far two are from each other at a time, in picture widths."""
    paths = {actor.name: actor.path for actor in Scene(spec, SIZE).troupe.actors}
    there, here = paths[other], paths[one]
    assert callable(there)
    assert callable(here)
    return abs(there(t).x - here(t).x) / SIZE.width


@pytest.mark.parametrize(
    ("prompt", "who", "struck"),
    [
        ("a goat bumps into a wheelbarrow", "goat-1", "wheelbarrow-1"),
        ("a puppy colliding with a kitten, both tumbling over", "puppy-1", "kitten-1"),
        ("a girl runs straight into a lamppost", "girl-1", "street lamp-1"),
        ("two nurses collide in a hospital corridor", "nurse-1", "nurse-2"),
    ],
)
def test_who_collides_goes_there_and_falls(prompt: str, who: str, struck: str) -> None:
    spec = spec_of(prompt)
    one = next(subject for subject in spec.subjects if subject.id == who)

    assert one.relation is not None
    assert (one.relation.kind, one.relation.to) == ("toward", struck)
    assert [beat.action for beat in one.beats] == ["fall"]
    assert apart(spec, who, struck, 0.0) > apart(spec, who, struck, 3.9) + 0.1


def test_both_fall_who_run_into_each_other() -> None:
    spec = spec_of("a postman collides with a jogger on the pavement")

    assert [[beat.action for beat in one.beats] for one in spec.subjects] == [["fall"], ["fall"]]


def test_what_is_ridden_stops_before_what_is_in_the_way() -> None:
    spec = spec_of("a cyclist crashing into a hay bale")
    bicycle, bale = (next(p for p in spec.props if p.kind == k) for k in ("bicycle", "hay bale"))

    assert bicycle.action == "crash"
    assert bicycle.slot.x < bale.slot.x
    assert spec.subjects[0].mount == bicycle.id


def test_what_is_parked_stays_where_it_is() -> None:
    spec = spec_of("a wheelbarrow rolls down a hill and collides with a parked van")
    acts = {prop.kind: prop.action for prop in spec.props}

    assert (acts["wheelbarrow"], acts["van"]) == ("crash", "rest")


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("A moped smashing into a fence", "A moped colliding into a fence"),
        ("A jogger collides with a pram, apples rolling away", "A jogger collides into a pram"),
        ("A crow flying into the window", "A crow colliding into the window"),
        ("Two marbles are rolled at each other and collide", "Two marbles collide"),
        ("Huge waves crashing into a pier", "Huge waves crashing into a pier"),
        ("A boy runs into an old friend", "A boy runs into an old friend"),
        ("A deer running into the woods", "A deer running into the woods"),
    ],
)
def test_ways_to_tell_of_a_collision(told: str, meant: str) -> None:
    assert with_collisions(told) == meant
