"""Whom edits mean: wider words, numbers, sides and pronouns; what they are given to do."""

import pytest

from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def film(prompt: str) -> Spec:
    return parse(prompt, seed=5, seconds=4)


def kinds(spec: Spec) -> list[str]:
    return [item.kind for item in (*spec.subjects, *spec.props)]


@pytest.mark.parametrize(
    ("story", "edit", "kind"),
    [
        ("A golden retriever runs on a beach", "replace the dog with a horse", "horse"),
        ("A dragon in a meadow", "turn the creature into a bear", "bear"),
        ("A chef in a kitchen", "make him a robot", "robot"),
        ("A chef in a kitchen", "replace the man with a monkey", "monkey"),
        ("A sports car in a city", "a bus instead of the car", "bus"),
        ("A sports car in a city", "turn the vehicle into a tractor", "tractor"),
        ("A woman in a park", "make her an old man instead", "grandfather"),
        ("A man in a park", "make the man older", "grandfather"),
    ],
)
def test_a_wider_word_or_a_pronoun_means_who_is_there(story: str, edit: str, kind: str) -> None:
    before = film(story)

    after = amend(before, edit).spec

    assert kinds(after) == [kind]
    first, then = (*before.subjects, *before.props)[0], (*after.subjects, *after.props)[0]
    assert first.slot == then.slot


def test_a_dog_that_is_added_to_a_corgi_is_another() -> None:
    assert kinds(amend(film("A corgi in a meadow"), "add a dog").spec) == ["corgi", "dog"]


def test_all_of_a_couple_turn_into_others() -> None:
    after = amend(film("A couple dances in a ballroom"), "turn them into skeletons").spec

    assert kinds(after) == ["skeleton", "skeleton"]


@pytest.mark.parametrize(
    ("edit", "left"),
    [
        ("remove two penguins", 1),
        ("remove one of the penguins", 2),
        ("remove one of them", 2),
        ("remove the penguins", 0),
        ("remove the two penguins", 0),
    ],
)
def test_as_many_go_as_are_named(edit: str, left: int) -> None:
    after = amend(film("Three penguins walk on ice"), edit).spec

    assert len(after.subjects) == left


@pytest.mark.parametrize("edit", ["make one of them black", "make one cat black"])
def test_one_of_two_changes_alone(edit: str) -> None:
    after = amend(film("Two cats sleep on a sofa"), edit).spec

    assert [cat.look.color is not None for cat in after.subjects].count(True) == 1


def test_a_side_tells_which_of_two() -> None:
    spec = film("Two cats in a meadow")

    after = amend(spec, "make the left cat blue").spec

    (blue,) = [cat for cat in after.subjects if cat.look.color]
    assert blue.slot.x == min(cat.slot.x for cat in after.subjects)


def test_clothes_that_change_are_no_things() -> None:
    spec = film("A woman in a red dress in a park")

    after = amend(spec, "change her dress to blue").spec

    assert kinds(after) == ["woman"]
    assert [entry.partition(":")[0] for entry in after.subjects[0].look.wear] == ["dress"]
    assert after.subjects[0].look.wear != spec.subjects[0].look.wear


def test_hats_that_are_given_are_worn() -> None:
    after = amend(film("Three penguins walk on ice"), "make them wear top hats").spec

    assert kinds(after) == ["penguin"] * 3
    assert {penguin.look.wear for penguin in after.subjects} == {("top hat",)}


def test_clothes_come_off() -> None:
    spec = film("A man in a black hat plays guitar on a stage")

    after = amend(spec, "remove the hat").spec

    assert after.subjects[0].look.wear == ()
    assert kinds(after) == kinds(spec)


def test_what_was_named_last_is_meant_by_it() -> None:
    after = amend(film("A boy and his dog sit on a hill"), "add a cat, make it white").spec

    assert {s.kind for s in after.subjects if s.look.color} == {"cat"}


def test_a_hat_that_was_just_given_is_meant_by_it() -> None:
    after = amend(film("A girl in a meadow"), "give her a hat, make it red").spec

    (entry,) = after.subjects[0].look.wear
    assert entry.startswith("hat:#")
    assert after.subjects[0].look.color is None


def test_a_new_task_takes_what_it_needs_and_drops_what_was_in_hand() -> None:
    after = amend(film("A chef cooks pasta in a kitchen"), "the chef now juggles tomatoes").spec

    assert (after.subjects[0].action, after.subjects[0].prop) == ("juggle", None)
    assert kinds(after) == ["chef"]


def test_who_shall_ride_is_mounted() -> None:
    spec = film("A girl holds a balloon in a meadow")

    after = amend(spec, "make her ride a horse").spec

    girl, horse = after.subjects
    assert (girl.action, girl.mount) == ("ride", horse.id)
    assert girl.prop == spec.subjects[0].prop


def test_a_violin_in_place_of_a_guitar_is_bowed() -> None:
    spec = film("A man plays guitar on a stage")

    after = amend(spec, "replace the guitar with a violin").spec

    assert after.subjects[0].action == film("A man plays violin on a stage").subjects[0].action


@pytest.mark.parametrize(("side", "is_left"), [("left", True), ("right", False)])
def test_what_is_added_comes_at_the_side_that_was_said(side: str, *, is_left: bool) -> None:
    after = amend(film("A robot in a street"), f"add a cat on the {side}").spec

    assert (after.subjects[1].slot.x < 0.5) is is_left


def test_a_zoom_on_a_face_shows_it() -> None:
    spec = film("A chef cooks pasta in a kitchen")

    after = amend(spec, "zoom in on his face").spec

    assert after.camera.part == "face"
    assert after.camera.closeness > 1.5 * spec.camera.closeness
    assert after.camera.target == "chef-1"


def test_a_camera_that_goes_closer_already_goes_closer_still() -> None:
    spec = film("A chef in a kitchen")

    assert amend(spec, "zoom in").spec.camera.closeness > spec.camera.closeness


def test_a_storm_ends_where_it_shall_be_sunny() -> None:
    after = amend(film("A pirate ship in a storm"), "make it sunny").spec

    assert (after.weather, after.time_of_day) == ("clear", "day")


def test_words_in_quotes_keep_their_case() -> None:
    after = amend(film("A chef in a kitchen"), 'He says "Bon Appetit"').spec

    assert [caption.text for caption in after.captions] == ["Bon Appetit"]
    assert after.captions[0].by == "chef-1"


def test_it_is_the_one_that_was_named_before_where_there_are_two() -> None:
    spec = film("Two penguins walk in a snowy village")

    after = amend(spec, "make one of the penguins blue and give it a top hat").spec

    (hatted,) = [s for s in after.subjects if s.look.wear]
    assert hatted.look.color is not None


def test_it_is_the_new_one_where_another_of_its_kind_was_there() -> None:
    after = amend(film("A cat in a meadow"), "add a cat, make it white").spec

    assert [s.look.color is not None for s in after.subjects] == [False, True]
