"""Prompts that are forms, lists or slips of the keyboard mean what a sentence would."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.sections import in_sentences
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def told(spec: Spec) -> str:
    subjects = [f"{subject.kind}:{subject.action}" for subject in spec.subjects]
    return " ".join([*subjects, *(prop.kind for prop in spec.props), f"@{spec.setting}"])


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        (
            "Scene: a cozy cafe in the evening. Subject: a girl drinking tea. Audio: jazz piano.",
            "girl:drink tea chair table @cafe",
        ),
        ("Character: a red dragon. Action: flies. Location: a castle.", "dragon:fly @castle"),
        ("Negative prompt: blurry, dogs, text. Prompt: a cat runs in a park", "cat:run @park"),
        ("A cat runs in a park. Camera: drone, crane, 35mm lens", "cat:run @park"),
        ('{"subject": "a fox", "action": "runs", "setting": "a forest"}', "fox:run @forest"),
        ("- a lighthouse on a cliff\n- huge waves\n- no people", "lighthouse @coast"),
        ("(masterpiece:1.2), 1girl, running, beach --ar 16:9", "girl:run @beach"),
        ("A 5 second clip of two cats in a kitchen", "cat:stand cat:stand @kitchen"),
        ("a dog wearing sunglases drivng a car on a road", "dog:drive convertible @road"),
        ("an elefant in a feild", "elephant:stand @meadow"),
        ("ocean waves drone", "@sea"),
        ("sunset beach walk", "woman:walk @beach"),
        ("a train leaves the station at dusk", "fast train @station"),
        ("an old man feeding a duck", "grandfather:kneel duck:eat @lake"),
    ],
)
def test_a_prompt_that_is_no_sentence_is_read_as_one(prompt: str, expected: str) -> None:
    assert told(spec_of(prompt)) == expected


def test_what_has_a_later_time_comes_later() -> None:
    spec = spec_of("[0-3s] A fox sits in a forest. [3-6s] The fox runs away.")
    (fox,) = spec.subjects

    assert (fox.action, [beat.action for beat in fox.beats]) == ("sit", ["run"])


def test_a_numbered_shot_is_what_comes_next() -> None:
    assert in_sentences("Shot 1: a cat sleeps. Shot 2: it wakes.") == "a cat sleeps, then it wakes,"


def test_json_shows_no_words_in_the_picture() -> None:
    assert spec_of('{"subject": "a cat", "style": "noir"}').captions == ()


def test_members_of_a_family_who_are_named_are_not_there_twice() -> None:
    spec = spec_of("A family in a park: mom pours juice, dad cooks, two kids play with a ball")

    assert [subject.kind for subject in spec.subjects] == ["woman", "man", "girl", "boy"]


def test_words_that_are_no_slips_stay() -> None:
    assert told(spec_of("a badge, a bulge and hoping in a park")) == "@park"
