"""Emojis: words where a noun is missing, and nothing where it is not."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.emojis import with_emojis


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A 🦊 in a snowy forest", ["fox"]),
        ("🐶 running on the beach 🌊", ["dog"]),
        ("A cute 🐶 and a 🐱 playing in the garden", ["dog", "cat"]),
        ("👩‍🚀 walking on 🌕", ["astronaut"]),
        ("🐼🎋", ["panda"]),
    ],
)
def test_an_emoji_in_a_nouns_place_is_that_noun(prompt: str, kinds: list[str]) -> None:
    assert kinds == [subject.kind for subject in parse(prompt, seed=1, seconds=4).subjects]


@pytest.mark.parametrize(
    "prompt",
    [
        "A cat playing the piano 🎹🐱",
        "A girl walks on the beach 🐬🏖️✨",
        "❤️ A couple at the beach 🥰",
        "🔥🔥 A dragon breathing fire",
        "Un gato 🐱 en la playa",
        "A woman dancing 💃 in the street 🎬",
    ],
)
def test_an_emoji_beside_its_noun_changes_nothing(prompt: str) -> None:
    assert with_emojis(prompt) == prompt
