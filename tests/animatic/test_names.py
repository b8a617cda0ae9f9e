"""Names of persons and pets: who bears them is drawn, and nobody's likeness."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.lexicon import whole_lexicon
from vitascope.engines.animatic.reading.names import without_names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna walks her dog", "a woman walks her dog"),
        ("anna and her sister bake", "a woman and her sister bake"),
        ("Emma hugs Liam. Liam cries.", "a woman hugs a man. the man cries."),
        ("young Maria knits", "young woman knits"),
        ("8-year-old Mia draws", "8-year-old girl draws"),
        ("Sarah Connor runs", "a woman runs"),
        ("Dr. Emily Chen smiles", "a doctor smiles"),
        ("her brother Tom rides a bike", "her brother rides a bike"),
        ("their dog Biscuit watches", "their dog watches"),
        ("Captain Jack steers a ship", "Captain steers a ship"),
        ("Luna the cat jumps", "the cat jumps"),
        ("Max, a golden retriever, runs. Max barks.",
         "a golden retriever, runs. the golden retriever barks."),
        ("a boy named Jack climbs", "a boy climbs"),
        ("Two children, Ben and Mila, run", "Two children, run"),
        ("Anna's cat sleeps", "her cat sleeps"),
    ],
)  # fmt: skip
def test_a_name_is_told_as_who_bears_it(text: str, told: str) -> None:
    assert without_names(text, whole_lexicon()) == told


@pytest.mark.parametrize(
    "text",
    [
        "Rose petals fall on a bed",
        "Lily pads on a pond",
        "the grace of a dancer",
        "Wes Anderson style hotel lobby",
        "a knight in the style of Leonardo da Vinci",
        "King Kong climbs a tower",
        "Suddenly the cat jumps",
        'a woman says "Anna, come home"',
        "Robin sits on a branch",
    ],
)
def test_what_is_nobody_s_name_stays(text: str) -> None:
    assert without_names(text, whole_lexicon()) == text


def test_two_who_are_named_do_what_they_are_told_to_do() -> None:
    spec = parse(
        "Anna walks through a park while her brother Tom rides a bike", seed=1, seconds=4.0
    )

    assert [(s.kind, s.action) for s in spec.subjects] == [("woman", "walk"), ("boy", "ride")]
