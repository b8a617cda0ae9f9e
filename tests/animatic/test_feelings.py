"""Feelings that are told of a face are seen in it, and what is told beside is done."""

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.faces import MOODS
from vitascope.engines.animatic.art.people import draw_person
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.feelings import with_feelings
from vitascope.engines.animatic.spec import Look, Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=6)


@pytest.mark.parametrize(
    ("prompt", "face", "action"),
    [
        ("The woman's face lit up with joy as she read the letter", "happy", "read"),
        ("The man's nose wrinkled in disgust as he smelled the milk", "disgusted", None),
        ("A girl's cheeks flushed with embarrassment as she danced", "embarrassed", "dance"),
        ("The boy's brows furrowed in concentration as he painted", "focused", "paint"),
        ("The person's lips curled up in a sly grin as he waved", "sly", "wave"),
        ("A woman's eyebrows arched in skepticism as she listened", "doubtful", None),
        ("The man's eyes widened in shock as he heard a noise", "surprised", None),
        ("A man sighed in relief after the storm", "happy", None),
        ("A woman stamped her foot with rage", "angry", None),
        ("A man looked bewildered in a library", "doubtful", None),
    ],
)
def test_a_feeling_is_a_face(prompt: str, face: str, action: str | None) -> None:
    subject = spec_of(prompt).subjects[0]

    assert subject.look.face == face
    assert action is None or subject.action == action


def test_a_film_that_begins_with_a_face_is_near_to_it() -> None:
    near = spec_of("The man's face glowed with pride as he held a trophy")
    far = spec_of("A proud man holds a trophy")

    assert near.camera.closeness > far.camera.closeness


def test_who_walks_in_with_a_smile_is_seen_walking() -> None:
    (man,) = spec_of("The person walked into the room, his face beaming with joy").subjects

    assert (man.kind, man.action, man.look.face) == ("man", "walk", "happy")


@pytest.mark.parametrize(
    "text",
    [
        "a man in a park with a dog",
        "a painting with joy in the title",
        "a clock's face in the tower",
        "a woman with a red hat in wonder woman costume",
    ],
)
def test_what_is_no_feeling_stays(text: str) -> None:
    assert with_feelings(text) == text


@pytest.mark.parametrize("face", sorted(MOODS))
def test_each_face_is_drawn(face: str) -> None:
    plain = draw_person("woman", Look(), Pose(action="stand", phase=0.0))
    felt = draw_person("woman", Look(face=face), Pose(action="stand", phase=0.0))  # type: ignore[arg-type]

    assert plain.svg != felt.svg


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a man saw a deer in the forest", {"man", "deer"}),
        ("a singer hits a high note on stage", {"musician", "microphone"}),
        ("a woman bites into a peach, its juice dripping down her chin", {"woman", "peach"}),
        ("a woman poses for a photo shoot on the beach", {"woman"}),
        ("Camera truck left. A fox runs through a forest", {"fox"}),
        ("a boy munching on a bag of popcorn", {"boy", "popcorn"}),
        ("a man who can't find his keys in a kitchen", {"man"}),
    ],
)
def test_what_words_alone_would_mislead_about_is_not_there(prompt: str, kinds: set[str]) -> None:
    spec = spec_of(prompt)
    found = {item.kind for item in (*spec.subjects, *spec.props)}

    assert found - {"chair", "table", "singer"} <= kinds | {"woman"}


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a woman takes a big bite of a burger", "eat"),
        ("a man savors a slice of pizza", "eat"),
        ("a girl drops a cup and cries", "cry"),
        ("a woman serving a powerful shot in a game of tennis", "tennis"),
        ("a man crouches beside a dog", "kneel"),
        ("a man practicing archery in a field", "shoot"),
        ("a woman working on a jigsaw puzzle", "tinker"),
        ("a couple making dumplings together", "knead"),
    ],
)
def test_what_is_done_is_told_in_other_words(prompt: str, action: str) -> None:
    assert spec_of(prompt).subjects[0].action == action


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a man plays the drums under the water", "underwater"),
        ("dogs drinking bowls of water in a kitchen", "kitchen"),
    ],
)
def test_water_is_where_it_is_told_to_be(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize("text", ["Close-up, a boy laughing", "CLOSE-UP, a dog sleeping"])
def test_a_shot_before_a_comma_is_nobodys_name(text: str) -> None:
    assert spec_of(text).camera.closeness > 1.4


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("a fox and a crow are best friends walking through a forest", 2),
        ("three kittens learning to become chefs in a kitchen", 3),
        ("a woman kisses a girl on the cheek, leaving a lipstick mark", 2),
    ],
)
def test_nobody_comes_with_a_word_of_what_somebody_is(prompt: str, count: int) -> None:
    spec = spec_of(prompt)

    assert len(spec.subjects) == count
    assert not spec.props


@pytest.mark.parametrize(
    ("prompt", "material"),
    [
        ("a bear made of strawberries walks in a forest", "clay"),
        ("birds made of shiny crystal fly over a lake", "crystal"),
        ("a monster made of vines stands in a field", "plush"),
    ],
)
def test_what_somebody_is_made_of_lies_not_beside(prompt: str, material: str) -> None:
    spec = spec_of(prompt)

    assert {subject.look.material for subject in spec.subjects} == {material}
    assert not spec.props
