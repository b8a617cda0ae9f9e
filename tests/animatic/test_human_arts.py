"""Beasts that do as people do, each with its own tool, and what comes of a push or a throw."""

from dataclasses import replace

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.subjects import KINDS, draw_subject
from vitascope.engines.animatic.composing.figures import extent_of, half_of
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Prop, Spec


def film(prompt: str, seed: int = 1) -> Spec:
    return parse(prompt, seed=seed, seconds=8)


@pytest.mark.parametrize("kind", ["duck", "parrot", "owl", "penguin", "flamingo", "frog", "seal"])
@pytest.mark.parametrize(
    "action", ["photograph", "paint", "strum", "clap", "write", "blow_bubbles"]
)
def test_birds_and_small_beasts_do_human_arts_with_wings_and_legs(kind: str, action: str) -> None:
    assert action in KINDS[kind].actions

    pose = Pose(action=action, phase=0.2)
    working = draw_subject(kind, Look(), pose)
    standing = draw_subject(kind, Look(), Pose(action="stand", phase=0.2))

    assert working.svg != standing.svg
    assert draw_subject(kind, Look(), replace(pose, is_holding=True)).hold is not None


def test_a_tool_is_left_out_where_the_story_has_the_thing() -> None:
    bare = draw_subject("duck", Look(), Pose(action="photograph", phase=0, brings_tool=False))

    assert bare.svg != draw_subject("duck", Look(), Pose(action="photograph", phase=0)).svg


def test_a_snake_has_no_arms() -> None:
    assert "paint" not in KINDS["snake"].actions


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        (
            "A goose takes a picture while a rooster plays the guitar",
            {"goose": "photograph", "rooster": "strum"},
        ),
        (
            "A hippo skips rope as a badger decorates a cake",
            {"hippo": "skip_rope", "badger": "decorate"},
        ),
        ("A crow writes a story and a fox reads", {"crow": "write", "fox": "read"}),
        ("A lamb wears a top hat and a pig rides a scooter", {"lamb": "stand", "pig": "ride"}),
        ("An otter sits on a branch while a bear climbs the tree", {"bear": "climb"}),
        ("A moth dances around a lamp", {"moth": "fly"}),
        ("A monkey scampers up a tree as an owl flies out of the leaves", {"monkey": "climb"}),
        ("A kangaroo bounds past a fence", {"kangaroo": "run"}),
    ],
)
def test_each_of_two_has_its_own_act(prompt: str, acts: dict[str, str]) -> None:
    done = {subject.kind: subject.action for subject in film(prompt).subjects}

    assert acts.items() <= done.items()


def test_what_is_written_is_no_book_in_the_bill() -> None:
    assert not film("A raven writes a novel").props


def test_a_guitar_sticks_out_beside_its_player() -> None:
    guitar = next(p for p in film("A dog plays the guitar").props if p.kind == "guitar")
    dog = film("A dog plays the guitar").subjects[0]
    parts = [extent_of(dog), extent_of(guitar)]

    assert half_of(parts, guitar) > half_of(parts, None)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A toddler knocks over a stack of blocks", "falling blocks"),
        ("A puppy knocks over a vase", "vase"),
        ("A fox tips over a green bin, rummaging for scraps", "trash can"),
    ],
)
def test_what_is_knocked_over_falls(prompt: str, kind: str) -> None:
    thing = next(prop for prop in film(prompt).props if prop.kind == kind)

    assert isinstance(thing, Prop)
    assert thing.action == ("rest" if kind == "falling blocks" else "tip")


@pytest.mark.parametrize(
    ("prompt", "kind", "action"),
    [
        ("A ram butts its head against a fence, making it shake", "ram", "butt"),
        ("A cook tosses a pancake into the air", "chef", "toss"),
        ("A boy launches a kite into the sky", "boy", "hold"),
        ("A horse brushing past an apple tree", "horse", "walk"),
        ("An elephant waters the flowers with its trunk", "elephant", "spray"),
        ("A badger darts across the lane", "badger", "run"),
        ("A boy feeds a goat", "boy", "give"),
        ("A man gives his puppy a bath", "man", "wipe"),
        ("Five horses race along the shore", "horse", "run"),
        ("A girl is playing a game of jump rope", "girl", "skip_rope"),
    ],
)
def test_acts_on_things_are_what_they_are(prompt: str, kind: str, action: str) -> None:
    subject = film(prompt).subjects[0]

    assert (subject.kind, subject.action) == (kind, action)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A whale leaps next to a speeding boat", "sea"),
        ("A penguin waddles as a ship cruises by", "arctic"),
        ("A parrot hosts a quiz show", "stage"),
        ("Four chairs stand around a campfire", "forest"),
        ("A toad leaps from lily to lily", "lake"),
        ("A kitten rolls on a red carpet in a bedroom", "bedroom"),
        ("A dolphin leaps while a ray lurks beneath the waves", "sea"),
    ],
)
def test_the_place_is_that_of_what_is_done(prompt: str, setting: str) -> None:
    assert film(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "absent"),
    [
        ("A swimmer trains while a coach is shouting from the side", "carriage"),
        ("A mage holds a flame in his palm", "palm tree"),
        ("A fireman sprays a jet of water at a burning structure", "aeroplane"),
        ("A magpie pecks at a hanging lantern, making the lantern swing", "swing"),
    ],
)
def test_words_of_two_meanings_draw_no_wrong_thing(prompt: str, absent: str) -> None:
    spec = film(prompt)

    assert absent not in {item.kind for item in (*spec.props, *spec.subjects)}
    assert absent != "swing" or spec.setting != "playground"


def test_who_butts_a_thing_is_beside_it_with_its_head_seen() -> None:
    spec = film("A sheep butts its head against a crate")
    crate = next(prop for prop in spec.props if prop.kind == "crate")

    assert spec.subjects[0].prop is None
    assert crate.relation is not None
    assert crate.relation.kind == "right_of"


def test_glow_sticks_glow_and_are_no_branches() -> None:
    assert {prop.kind for prop in film("A bear dances with glow sticks").props} == {"glow stick"}


def test_a_drone_beside_somebody_is_seen() -> None:
    spec = film("A man jogs and a drone hovers above, filming him")

    assert "drone" in {subject.kind for subject in spec.subjects}
    assert spec.camera.move != "aerial"
