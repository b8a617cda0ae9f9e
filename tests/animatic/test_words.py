"""The word tables: what they hold is drawn, and what is drawn has a word."""

import re
from collections import Counter
from typing import Any

import pytest

from vitascope.engines.animatic.art.nearest import NEAREST
from vitascope.engines.animatic.art.props import KINDS as PROPS
from vitascope.engines.animatic.art.settings import SETTINGS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECTS
from vitascope.engines.animatic.reading.lexicon import whole_lexicon
from vitascope.engines.animatic.words.files import read_folder, read_table, split
from vitascope.engines.animatic.words.forms import singulars, verb_of
from vitascope.engines.animatic.words.longtail import longtail
from vitascope.engines.animatic.words.tables import MAX_PHRASE_WORDS, TOPICS, tables

TABLES = tables()


def phrases() -> list[str]:
    world = [phrase for topic in TOPICS for phrase in TABLES.world[topic]]
    return [*TABLES.nouns, *TABLES.verbs, *TABLES.camera, *TABLES.closeness, *TABLES.never, *world]


def test_no_phrase_is_longer_than_the_reader_looks() -> None:
    too_long = [phrase for phrase in phrases() if len(phrase.split()) > MAX_PHRASE_WORDS]

    assert too_long == []


def test_phrases_are_in_the_form_that_the_reader_makes_of_prompts() -> None:
    odd = [phrase for phrase in phrases() if phrase != " ".join(phrase.lower().split())]

    assert odd == []


@pytest.mark.parametrize("kind", sorted(SUBJECTS))
def test_every_subject_that_is_drawn_can_be_named(kind: str) -> None:
    nouns = whole_lexicon().tables.nouns.values()
    named = {noun.kind for noun in nouns if noun.role == "subject"}
    named |= {other for noun in nouns for other in noun.among}

    assert kind in named


@pytest.mark.parametrize("kind", sorted(PROPS))
def test_every_prop_that_is_drawn_can_be_named_or_is_worn_by_its_name(kind: str) -> None:
    nouns = whole_lexicon().tables.nouns.values()

    assert kind in {noun.kind for noun in nouns if noun.role in ("prop", "wear")}


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_setting_that_is_drawn_can_be_named(setting: str) -> None:
    assert setting in TABLES.world["setting"].values()


@pytest.mark.parametrize("setting", sorted(set(TABLES.world["setting"].values())))
def test_each_place_that_has_a_word_is_drawn_or_something_near_is(setting: str) -> None:
    assert whole_lexicon().setting_for(setting) in SETTINGS


def test_homes_of_nouns_are_places_that_have_a_word() -> None:
    homes = {noun.at for noun in TABLES.nouns.values() if noun.at} | set(TABLES.acted.values())

    assert homes <= set(TABLES.world["setting"].values())


def test_no_word_means_two_things_in_one_table() -> None:
    nouns = [word for table in read_folder("nouns") for word in names_in(table)]
    verbs = [word for words in read_table("actions.toml").values() for word in split(words)]
    twice = [word for words in (nouns, verbs) for word, n in Counter(words).items() if n > 1]

    assert twice == []


def names_in(table: dict[str, Any]) -> list[str]:
    kinds = [*table.get("subject", {}).items(), *table.get("prop", {}).items()]
    plain = [
        word
        for kind, entry in kinds
        for word in (
            split(entry["words"]) if "words" in entry else [kind, *split(entry.get("also"))]
        )
    ]
    return plain + [word for looks in table.get("variants", {}).values() for word in looks]


def test_every_verb_leads_to_an_action_that_somebody_can_do_or_come_near_to() -> None:
    doable = {action for kind in SUBJECTS.values() for action in kind.actions}
    settled = {kind.settle(verb) for kind in SUBJECTS.values() for verb in TABLES.verbs.values()}

    assert settled <= doable
    assert set(NEAREST) & set(TABLES.verbs.values())


def test_there_is_room_for_more_words_than_the_issue_asks_for() -> None:
    lexicon = whole_lexicon()
    drawn = {word for word in TABLES.nouns if lexicon.noun_at(word.split())}

    assert len(SUBJECTS) >= 60
    assert len(PROPS) >= 37
    assert len(drawn) >= 1_000
    assert len(set(TABLES.verbs.values())) >= 40


@pytest.mark.parametrize(
    ("word", "singular"),
    [
        ("cats", "cat"),
        ("foxes", "fox"),
        ("ponies", "pony"),
        ("wolves", "wolf"),
        ("children", "child"),
        ("buses", "bus"),
        ("mice", "mouse"),
    ],
)
def test_plurals_lead_to_their_singular(word: str, singular: str) -> None:
    assert (singular, True) in list(singulars(word))


def test_sheep_and_fish_have_no_other_plural() -> None:
    assert list(singulars("fish")) == [("fish", False)]


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("running", "run"),
        ("dances", "dance"),
        ("danced", "dance"),
        ("flies", "fly"),
        ("flew", "flew"),
        ("lying", "lie"),
        ("carries", "carry"),
        ("teapot", None),
    ],
)
def test_verbs_lead_to_the_form_of_the_table(word: str, verb: str | None) -> None:
    assert verb == verb_of(word, TABLES.verbs)


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        ("borzoi", "dog"),
        ("felucca", "sailing ship"),
        ("goshawk", "hawk"),
        ("jalopy", "car"),
        ("rowan", "tree"),
        ("minster", "@hall"),
        ("tarn", "@lake"),
    ],
)
def test_rare_words_mean_what_they_are_near_to(word: str, meaning: str) -> None:
    assert longtail()[word] == meaning


def test_the_long_tail_is_long_and_leads_only_to_words_and_places_of_the_tables() -> None:
    nouns = {noun for noun in longtail().values() if not noun.startswith("@")}
    places = {noun[1:] for noun in longtail().values() if noun.startswith("@")}

    assert len(longtail()) >= 20_000
    assert nouns <= set(TABLES.nouns)
    assert places <= set(TABLES.world["setting"].values())
    assert not set(longtail()) & set(TABLES.nouns)


def test_each_paraphrase_reads_as_parts_of_what_it_says() -> None:
    for row in (row for table in read_folder("paraphrases") for row in table["paraphrase"]):
        groups = re.compile(row["says"]).groups
        named = [int(number) for number in re.findall(r"\\(\d)", row["reads"])]

        assert max(named, default=0) <= groups, row["says"]
        assert row.keys() == {"says", "reads"}
