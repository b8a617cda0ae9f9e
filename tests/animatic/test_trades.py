"""People at their trade: a bench with the work on it, a shaker, a loupe, and nothing twice."""

import pytest

from vitascope.engines.animatic.art.people_poses import RATES, STANCES
from vitascope.engines.animatic.art.stances_trades import TRADES
from vitascope.engines.animatic.art.tools import TOOLS
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.lexicon import whole_lexicon
from vitascope.engines.animatic.spec import Spec
from vitascope.engines.animatic.words.files import read_table


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A florist arranging a bouquet of pink roses in her flower shop", "arrange"),
        ("A tailor cutting blue fabric with large scissors", "cut_cloth"),
        ("A little girl decorating cupcakes in a kitchen", "decorate"),
        ("A chef sprinkling salt over a steak", "season"),
        ("An engineer soldering a circuit board in a lab", "solder"),
        ("A watchmaker repairing a pocket watch at his desk", "mend_watch"),
        ("An old cobbler repairing a leather boot", "work_leather"),
        ("A carpenter sanding a wooden chair in his workshop", "plane"),
        ("A potter painting blue patterns on a white vase", "paint_pot"),
        ("A nurse preparing an injection in a hospital room", "draw_up"),
        ("A glassblower shaping molten glass at the end of a pipe", "blow_glass"),
        ("A jeweler examining a ruby through a loupe", "examine_gem"),
        ("A potter making a bowl on a wheel", "pot"),
        ("A pizza maker stretching dough in the air", "toss_dough"),
        ("A grandfather carving a small wooden bird with a knife", "whittle"),
        ("A man polishing his brown shoes at home", "shine_shoe"),
    ],
)
def test_who_works_at_a_trade_has_all_of_it_in_the_pose(prompt: str, action: str) -> None:
    spec = spec_of(prompt)

    assert [one.action for one in spec.subjects] == [action]
    assert spec.props == ()


def test_a_bartender_shakes_behind_the_counter() -> None:
    spec = spec_of("A bartender shaking a cocktail in a bar")

    assert [one.action for one in spec.subjects] == ["shake_drink"]
    assert [prop.kind for prop in spec.props] == ["counter"]


def test_the_work_has_the_colour_that_is_told() -> None:
    colours = whole_lexicon().tables.colours

    (tailor,) = spec_of("A tailor cutting red fabric with scissors").subjects

    assert f"tool:{colours['red']}" in tailor.look.wear


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A doctor looks at a ring while walking in a park", "walk"),
        ("A woman cutting a cake", "chop"),
        ("A man cutting a tomato in a kitchen", "chop"),
        ("A woman sewing a dress", "sew"),
    ],
)
def test_what_is_no_trade_stays_what_it_is(prompt: str, action: str) -> None:
    assert [one.action for one in spec_of(prompt).subjects] == [action]


def test_every_trade_has_its_stance_its_rate_and_its_tool() -> None:
    acts = {row["kind"] for row in read_table("trades.toml")["act"]}

    assert acts >= set(TRADES)
    assert acts <= set(STANCES)
    assert acts <= set(RATES)
    assert {stance(0.3).tool for stance in TRADES.values()} <= set(TOOLS)


def test_who_works_on_a_patient_sits_on_nobody() -> None:
    spec = spec_of("A dentist working on a smiling patient")

    assert [one.action for one in spec.subjects] == ["treat", "sit"]


def test_who_applies_cream_has_it_on_the_face() -> None:
    (woman,) = spec_of("A woman applying face cream in front of a mirror").subjects

    assert woman.action == "cream"


def test_a_teacher_points_at_the_map_on_the_wall() -> None:
    spec = spec_of("A teacher pointing at a world map in a classroom")

    assert [one.action for one in spec.subjects] == ["point"]
    assert spec.props == ()


def test_a_diamond_is_clear_where_no_colour_is_told() -> None:
    (jeweler,) = spec_of("A jeweler examining a diamond").subjects
    (sapphire,) = spec_of("A jeweler examining a sapphire").subjects

    assert {entry for entry in jeweler.look.wear if entry.startswith("tool:")} == {"tool:#d4ecf8"}
    assert jeweler.look.wear != sapphire.look.wear


def test_what_is_sewn_has_its_colour() -> None:
    colours = whole_lexicon().tables.colours

    (woman,) = spec_of("A woman sewing a blue dress on a sewing machine").subjects

    assert f"tool:{colours['blue']}" in woman.look.wear
