"""Prompts and the specs that they become."""

from dataclasses import dataclass, field

import pytest

from vitascope.engines.animatic.parse import parse
from vitascope.engines.animatic.spec import Prop, Spec, Subject, from_json, to_json


def spec_of(prompt: str, *, seed: int = 1, **said: object) -> Spec:
    return parse(prompt, seed=seed, seconds=4, **said)  # pyright: ignore[reportArgumentType] - tests pass what parse takes


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What a prompt must give; what is left out is not checked."""

    subjects: list[tuple[str, str]] = field(default_factory=list)
    """Kind and action of each."""
    props: list[str] = field(default_factory=list)
    world: dict[str, str] = field(default_factory=dict)


PROMPTS: dict[str, Expected] = {
    "A calico cat playing a piano on stage": Expected(
        subjects=[("cat", "play")], props=["piano"], world={"setting": "stage"}
    ),
    "Two red foxes running through a snowy forest at night, camera pans left": Expected(
        subjects=[("fox", "run")] * 2,
        world={"setting": "forest", "time_of_day": "night", "weather": "snow"},
    ),
    "A little girl with a red umbrella walking down a rainy city street at night": Expected(
        subjects=[("girl", "walk")],
        props=["umbrella"],
        world={"setting": "street", "time_of_day": "night", "weather": "rain"},
    ),
    "A golden retriever puppy running on the beach at sunset": Expected(
        subjects=[("puppy", "run")], world={"setting": "beach", "time_of_day": "sunset"}
    ),
    "Three hot air balloons drifting over green hills in the morning": Expected(
        props=["hot air balloon"] * 3, world={"setting": "meadow", "time_of_day": "dawn"}
    ),
    "A red sailboat on the ocean at sunset with two dolphins": Expected(
        subjects=[("dolphin", "swim")] * 2,
        props=["sailboat"],
        world={"setting": "sea", "time_of_day": "sunset"},
    ),
    "A robot reading a book in a cozy library at night": Expected(
        subjects=[("robot", "read")],
        props=["book"],
        world={"setting": "library", "time_of_day": "night", "mood": "calm"},
    ),
    "An old fisherman in a yellow raincoat standing by the sea during a storm": Expected(
        subjects=[("fisherman", "stand")], world={"setting": "sea", "weather": "storm"}
    ),
    "A giant panda eating bamboo in a misty bamboo forest, slow push in": Expected(
        subjects=[("panda", "eat")],
        props=["bamboo"],
        world={"setting": "forest", "weather": "fog"},
    ),
    "A black and white film of a detective in a fedora walking in a foggy alley": Expected(
        subjects=[("detective", "walk")],
        world={"setting": "street", "weather": "fog", "style": "noir"},
    ),
    "A cat and a dog dancing in the rain": Expected(
        subjects=[("cat", "dance"), ("dog", "dance")], world={"weather": "rain"}
    ),
    "a cat plays the piano while a dog dances on a stage": Expected(
        subjects=[("cat", "play"), ("dog", "dance")], props=["piano"]
    ),
    "running horses on a meadow in autumn, watercolor": Expected(
        subjects=[("horse", "run")] * 3,
        world={"setting": "meadow", "season": "autumn", "style": "watercolour"},
    ),
    "a bird flying over the sea": Expected(subjects=[("bird", "fly")], world={"setting": "sea"}),
    "a tabby kitten sleeping on a chair in a room": Expected(
        subjects=[("kitten", "sleep")], props=["chair"], world={"setting": "room"}
    ),
    "three children flying kites on the beach": Expected(
        subjects=[("girl", "hold"), ("boy", "hold"), ("girl", "hold")], props=["kite"] * 3
    ),
}


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_prompt_becomes_the_film_that_it_describes(prompt: str) -> None:
    expected = PROMPTS[prompt]

    spec = spec_of(prompt)

    assert expected.subjects == [(s.kind, s.action) for s in spec.subjects]
    assert expected.props == [p.kind for p in spec.props]
    assert expected.world == {name: getattr(spec, name) for name in expected.world}


def test_who_plays_an_instrument_has_it() -> None:
    spec = spec_of("A calico cat playing a piano on stage")

    (cat,), (piano,) = spec.subjects, spec.props
    assert piano.id == cat.prop
    assert cat.look.coat == "calico"


def test_colours_sizes_and_clothes_go_to_their_noun() -> None:
    spec = spec_of("a tiny blue cat in a red scarf with a yellow ball next to a huge black dog")

    cat, dog = spec.subjects
    (ball,) = spec.props
    assert (cat.look.color, cat.look.size, cat.look.wear) == ("#3f7fd8", 0.6, ("scarf:#d8342c",))
    assert (dog.look.color, dog.look.size) == ("#33303a", 1.5)
    assert ball.look.color == "#f7d13e"


def test_who_rides_is_carried_by_what_it_rides() -> None:
    spec = spec_of("An astronaut riding a brown horse")

    mounts = {subject.kind: subject.mount for subject in spec.subjects}
    assert mounts == {"horse": None, "astronaut": "horse-1"}


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("a fox", 1),
        ("two foxes", 2),
        ("a pair of foxes", 2),
        ("foxes", 3),
        ("the foxes and 4 wolves", 5),
        ("a herd of sheep", 5),
        ("500 cats", 9),
    ],
)
def test_as_many_as_were_counted_and_no_more_than_can_be_told_apart(
    prompt: str, count: int
) -> None:
    assert count == len(spec_of(prompt).subjects)


@pytest.mark.parametrize(
    ("phrase", "move", "direction"),
    [
        ("camera pans left", "pan", -1),
        ("slow pan to the right", "pan", 1),
        ("tilt up", "tilt", 1),
        ("the camera tilts down", "tilt", -1),
        ("zoom out", "pull_out", 1),
        ("slow push in", "push_in", 1),
        ("static shot", "still", 1),
    ],
)
def test_the_camera_does_what_it_is_told(phrase: str, move: str, direction: int) -> None:
    camera = spec_of(f"a dog sitting in a meadow, {phrase}").camera

    assert (move, direction) == (camera.move, camera.direction)


def test_a_close_up_is_closer_than_a_wide_shot() -> None:
    close = spec_of("close-up of a horse").camera.closeness

    assert close > spec_of("wide shot of a horse").camera.closeness


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a cat eating a blancmange", "blancmange"),
        ("a sea urchin in a forest", "sea urchin"),
        ("a gyrocopter over the sea", "gyrocopter"),
    ],
)
def test_what_cannot_be_drawn_is_told_and_left_out(prompt: str, word: str) -> None:
    spec = spec_of(prompt)

    assert word in spec.ignored
    assert all(item.kind in ("cat",) for item in (*spec.subjects, *spec.props))


def test_what_was_understood_is_told_in_plain_words() -> None:
    told = spec_of("two red foxes running in a forest at night").understood

    assert told[0].startswith("2 × red fox")
    assert {"forest", "night"} <= set(told)


def test_what_is_unwanted_stays_away() -> None:
    assert not spec_of("a cat without a piano").props
    assert [
        s.kind for s in spec_of("a cat and a dog", negative_prompt="dogs, people").subjects
    ] == ["cat"]


@pytest.mark.parametrize(
    "prompt",
    ["", " . , ", "!!!", "\x00\u202e", "猫がピアノを弾く", "the of with and", "red", "a " * 16000],
)
def test_no_prompt_is_too_odd_for_a_film(prompt: str) -> None:
    spec = spec_of(prompt)

    assert spec.setting
    assert spec == from_json(to_json(spec))


def test_the_same_prompt_and_seed_give_the_same_spec_and_another_seed_another() -> None:
    prompt = "three foxes and two birds in a forest"

    assert spec_of(prompt) == spec_of(prompt)
    assert spec_of(prompt).subjects != spec_of(prompt, seed=2).subjects


@pytest.mark.parametrize("is_portrait", [False, True])
def test_everybody_stands_within_the_picture_and_apart(is_portrait: bool) -> None:
    spec = spec_of("four cats, a tree and a house in a meadow", is_portrait=is_portrait)

    items: list[Subject | Prop] = [*spec.subjects, *spec.props]
    places = [(item.slot.x, item.slot.depth) for item in items]
    assert all(0 <= x <= 1 and 0 <= depth <= 1 for x, depth in places)
    assert len(places) == len(set(places))


def test_a_stored_spec_of_another_version_is_not_guessed_at() -> None:
    stored = to_json(spec_of("a cat"))

    with pytest.raises(ValueError, match="version"):
        from_json({**stored, "version": 99})
    with pytest.raises(ValueError, match="hold together"):
        from_json({**stored, "camera": {"move": "pan", "colour": "red"}})


def test_names_of_items_decide_their_chance_and_not_their_order() -> None:
    both = spec_of("a cat and a dog")
    more = spec_of("a cat and a dog and a robot")

    assert [s.id for s in both.subjects] == [s.id for s in more.subjects[:2]]
