"""What prompts say beside what is seen: how it was filmed, what it looks like, who `they` are."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    """The film of a prompt."""
    return parse(prompt, seed=5, seconds=6)


@pytest.mark.parametrize(
    "prompt",
    [
        "a lizard on a rock, the background is blurred, drawing attention to its skin",
        "a lizard on a rock, giving the impression of a small dragon",
        "a lizard on a rock, making it seem as if it were made of stone",
    ],
)
def test_what_a_sentence_says_of_its_effect_is_nothing_done(prompt: str) -> None:
    (lizard,) = spec_of(prompt).subjects

    assert lizard.action in ("stand", "sit")


def test_they_may_be_things() -> None:
    spec = spec_of("two sailing ships race each other as they sail on the sea")

    assert not spec.subjects
    assert len(spec.props) == 2


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a boy sitting on a piece of cloud reading a book", "sky"),
        ("a diver in a bright underwater space", "underwater"),
        ("fish swim through the streets of a submerged city", "underwater"),
        ("a rally car takes a fast turn on a track", "race track"),
        ("a girl alone in an empty school gym", "gym"),
        ("reflections in the window of a train in the suburbs", "train interior"),
        ("a lunar new year parade", "festival"),
        ("a panda disco dancing", "nightclub"),
    ],
)
def test_a_place_is_what_all_its_words_say(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_what_is_in_the_background_is_in_nobodys_hand() -> None:
    spec = spec_of("a man and a woman walking hand in hand with a bucket in the background")

    assert [prop.kind for prop in spec.props] == ["bucket"]
    assert {one.prop for one in spec.subjects} == {None}


def test_who_films_with_a_phone_is_not_seen_with_it() -> None:
    spec = spec_of("a woman in a street, shot with a mobile phone")

    assert spec.subjects[0].action == "stand"
    assert not spec.props


def test_a_knitted_hat_is_worn_and_nobody_knits() -> None:
    (man,) = spec_of("a man wearing a red knitted hat in the snow").subjects

    assert man.action != "knit"
    assert any(
        word.startswith("hat") or "cap" in word or "beanie" in word for word in man.look.wear
    )


def test_the_pups_are_those_named_before() -> None:
    spec = spec_of("Five wolf pups play on a road. The pups run and leap.")

    assert {one.kind for one in spec.subjects} == {"wolf"}
    assert len(spec.subjects) == 5


def test_a_pencil_draws_and_a_pencil_drawing_is_a_style() -> None:
    assert "pencil" in {prop.kind for prop in spec_of("a pencil drawing a plan").props}
    assert spec_of("a pencil drawing of a horse").style == "sketch"


@pytest.mark.parametrize(
    ("prompt", "kind", "setting"),
    [
        ("the reflection of a woman on the window of a train", "woman", "train interior"),
        ("view out a window of a monster in a city at night", "monster", "city"),
        ("an ant coming out of its nest", "ant", "garden"),
    ],
)
def test_who_is_seen_in_or_out_of_something_is_there(prompt: str, kind: str, setting: str) -> None:
    spec = spec_of(prompt)

    assert kind in {one.kind for one in spec.subjects}
    assert spec.setting == setting
    assert "nest" not in {prop.kind for prop in spec.props}


def test_a_painting_in_a_museum_is_no_style() -> None:
    assert spec_of("a wide shot of a painting in a museum").style == "picture_book"
    assert spec_of("a painting of a horse").style != "picture_book"
