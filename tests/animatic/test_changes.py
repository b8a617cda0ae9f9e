"""What comes, goes, grows and becomes something else within a film."""

import numpy as np
import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.presence import ALWAYS, Presence
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Prop, Spec, Subject, from_json, to_json
from vitascope.video import Size


def _film(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=6)


def _item(spec: Spec, kind: str) -> Subject | Prop:
    return next(item for item in (*spec.subjects, *spec.props) if item.kind == kind)


@pytest.mark.parametrize(
    ("prompt", "before", "after"),
    [
        ("a princess kisses a frog and it becomes a prince", "frog", "prince"),
        (
            "a witch waves her wand and a pumpkin turns into a golden carriage",
            "pumpkin",
            "carriage",
        ),
        ("a wizard turns a prince into a frog", "prince", "frog"),
        ("a caterpillar transforms into a butterfly", "caterpillar", "butterfly"),
        ("a man transforms into a werewolf under the full moon", "man", "wolf"),
    ],
)
def test_what_becomes_another_is_gone_when_the_other_is_there_at_its_place(
    prompt: str, before: str, after: str
) -> None:
    spec = _film(prompt)

    first, second = _item(spec, before), _item(spec, after)

    assert first.presence.goes == second.presence.comes
    assert second.presence.after == first.id
    assert second.slot.x == first.slot.x


def test_a_cloud_of_light_hides_the_change() -> None:
    spec = _film("a caterpillar turns into a butterfly")

    puff = _item(spec, "magic puff").presence

    assert puff.comes < _item(spec, "butterfly").presence.comes < puff.goes


def test_who_appears_was_not_there_and_who_vanishes_is_not_there_in_the_end() -> None:
    spec = _film("a ghost appears in the hallway and then vanishes")

    presence = _item(spec, "ghost").presence

    assert [presence.opacity(share) for share in (0.0, 0.5, 1.0)] == [0.0, 1.0, 0.0]


def test_who_is_first_told_of_after_suddenly_comes_later() -> None:
    spec = _film("a boy walks in the forest, suddenly a wolf jumps out of the bushes")

    assert _item(spec, "boy").presence == ALWAYS
    assert _item(spec, "wolf").presence.comes > 0


def test_who_shrinks_is_smaller_and_who_grows_is_larger_in_the_end() -> None:
    small = _item(_film("a girl drinks a potion and shrinks"), "girl").presence
    large = _item(_film("a kitten grows bigger and bigger"), "kitten").presence

    assert small.size(1.0) < 0.5 < small.size(0.0) == 1.0
    assert large.size(1.0) > 1.5


def test_presence_lasts_past_the_planned_length() -> None:
    assert Presence(comes=0.4).opacity(2.5) == 1.0
    assert Presence(goes=0.6).opacity(2.5) == 0.0


def test_presence_is_kept_in_a_recipe() -> None:
    spec = _film("a caterpillar turns into a butterfly")

    assert from_json(to_json(spec)) == spec


def test_a_film_shows_nothing_of_who_has_not_come_yet() -> None:
    size = Size(320, 180)
    spec = _film("suddenly a knight appears on a hill")
    alone = Scene(spec, size).render(0.0)
    later = Scene(spec, size).render(4.0)

    assert np.abs(alone.astype(int) - later.astype(int)).max() > 60


@pytest.mark.parametrize(
    ("prompt", "shown", "of"),
    [
        (
            "a wizard opens an ancient book and glowing letters float into the air",
            "rising letters",
            "book",
        ),
        ("musical notes float out of a trumpet", "rising notes", "trumpet"),
        ("a boy opens a treasure chest and golden light pours out of it", "rising sparks", "chest"),
    ],
)
def test_what_comes_out_of_a_thing_by_magic_is_seen_above_it(
    prompt: str, shown: str, of: str
) -> None:
    spec = _film(prompt)

    relation = _item(spec, shown).relation

    assert relation is not None
    assert of in relation.to
    assert spec.time_of_day == "day"
