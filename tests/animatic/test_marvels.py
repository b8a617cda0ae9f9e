"""Marvels: worlds under glass, holograms, stairs into the sky, the armies of old."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def _film(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=6)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a pirate ship inside a glass bottle on a shelf", ["bottled ship", "shelf"]),
        ("a city inside a snow globe", ["city globe"]),
        ("a galaxy inside a glass jar on a wooden table", ["galaxy globe"]),
        ("a staircase rising up into the clouds", ["stairway"]),
        ("a black hole swallows a planet", ["black hole", "planet"]),
    ],
)
def test_things_of_dreams(prompt: str, kinds: list[str]) -> None:
    assert [prop.kind for prop in _film(prompt).props] == kinds


def test_a_hologram_is_of_blue_light() -> None:
    (woman,) = _film("a hologram of a woman flickers above a table in a dark room").subjects

    assert woman.look.material == "light"
    assert woman.look.color is not None


def test_a_necromancer_calls_skeletons_and_lifts_no_weights() -> None:
    necromancer, *skeletons = _film("a necromancer raises skeletons from the graves").subjects

    assert necromancer.action == "cast"
    assert skeletons
    assert all(skeleton.presence.comes > 0 for skeleton in skeletons)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a pirate ship sails through a thunderstorm, lightning flashing in the clouds", "sea"),
        ("a pirate ship sails through the clouds", "sky"),
        ("a spaceship jumps into hyperspace", "hyperspace"),
        ("a laser battle between two fleets of spaceships", "space"),
        ("a girl flies over the rooftops on a dragon", "above the city"),
    ],
)
def test_a_place_is_that_of_whom_a_film_tells(prompt: str, setting: str) -> None:
    assert _film(prompt).setting == setting


@pytest.mark.parametrize(
    "prompt",
    ["Roman soldiers march through the gates of ancient Rome", "soldiers in ancient Rome"],
)
def test_soldiers_of_old_wear_what_they_wore(prompt: str) -> None:
    assert {subject.kind for subject in _film(prompt).subjects} == {"legionary"}


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a child walks into a candy land with lollipop trees", "candy land"),
        ("a mermaid sits on a rock combing her hair at sunset", "sea"),
        ("a mermaid swims with dolphins", "underwater"),
    ],
)
def test_where_tales_play(prompt: str, setting: str) -> None:
    assert _film(prompt).setting == setting


def test_a_ufo_is_above_whom_it_takes() -> None:
    spec = _film("a UFO hovers over a cornfield and abducts a cow with a beam of light")

    relation = spec.props[0].relation

    assert relation is not None
    assert (relation.kind, relation.to) == ("above", spec.subjects[0].id)


def test_a_horseman_has_a_horse() -> None:
    rider, horse = _film("a headless horseman rides through a misty forest").subjects

    assert {rider.kind, horse.kind} == {"man", "horse"}


def test_flames_out_of_hands_are_a_spell_of_their_colour() -> None:
    (wizard,) = _film("a wizard stands still and purple flames burst out of his hands").subjects

    assert "cast" in (wizard.action, *(beat.action for beat in wizard.beats))
    assert any(worn.startswith("tool:") for worn in wizard.look.wear)


def test_each_of_two_who_clash_with_swords_has_one() -> None:
    spec = _film("two warriors clash with blue lightsabers in a dark hangar")

    assert all(subject.prop for subject in spec.subjects)
    assert [prop.kind for prop in spec.props] == ["sword", "sword"]
    assert all(prop.look.material == "light" for prop in spec.props)


def test_a_sleigh_that_flies_is_in_the_sky() -> None:
    spec = _film("Santa Claus flies across the full moon in his sleigh pulled by reindeer")

    assert spec.setting == "sky"
    assert next(s for s in spec.subjects if "santa" in s.kind).action == "ride"
