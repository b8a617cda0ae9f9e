"""Who is at home in a house is seen in its room; who is known from tales is who they are."""

import pytest

from vitascope.engines.animatic.composing.parse import parse


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a yeti knitting a scarf in a log cabin", "cabin interior"),
        ("a skeleton plays the piano in a haunted mansion", "derelict hall"),
        ("a cat reads in a cabin in the woods", "cabin interior"),
        ("an old couple stands in their cottage", "room"),
    ],
)
def test_who_is_in_a_home_is_in_a_room_and_the_house_is_not_seen(prompt: str, setting: str) -> None:
    spec = parse(prompt, seed=1, seconds=4)
    assert spec.setting == setting
    assert not {"house", "cabin", "cottage"} & {prop.kind for prop in spec.props}


def test_who_goes_into_a_home_or_stands_beside_it_is_seen_with_it() -> None:
    for prompt in ("a girl walks into a cabin", "a girl stands beside a cabin"):
        assert "cabin" in {prop.kind for prop in parse(prompt, seed=1, seconds=4).props}


def test_a_toy_on_a_desk_is_in_a_bedroom() -> None:
    spec = parse("a tin toy robot marches across a wooden desk", seed=1, seconds=4)
    assert spec.setting == "bedroom"
    assert [prop.kind for prop in spec.props] == ["desk"]


def test_footage_of_a_phone_shows_no_phone() -> None:
    spec = parse("dinosaurs in a park, phone footage", seed=1, seconds=4)
    assert spec.props == ()


def test_names_of_tales_are_who_they_are() -> None:
    def cast(prompt: str) -> list[str]:
        return [subject.kind for subject in parse(prompt, seed=1, seconds=4).subjects]

    assert cast("Two elves in a workshop") == ["elf", "elf"]
    assert cast("Rudolph pulls a sleigh") == ["reindeer"]
    hood = parse("Little Red Riding Hood in the woods", seed=1, seconds=4).subjects[0]
    assert hood.look.wear == ("cape:#d8342c",)
