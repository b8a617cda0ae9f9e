"""Feasts, quarrels and the clothes that go with them."""

import pytest

from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Relation, Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def acts_of(spec: Spec) -> set[str]:
    return {subject.action for subject in spec.subjects}


@pytest.mark.parametrize(
    "prompt",
    [
        "a man and a woman dancing tango in the street",
        "a bride and a groom dancing a waltz",
        "a boy and a girl arguing in the playground",
        "an old woman and a young girl holding hands in the park",
    ],
)
def test_two_who_do_what_takes_two_are_partners(prompt: str) -> None:
    first, second = spec_of(prompt).subjects

    assert (first.partner, second.partner) == (second.id, first.id)


def test_who_dances_a_tango_alone_dances_alone() -> None:
    assert acts_of(spec_of("a woman dancing tango on a stage")) == {"dance"}


@pytest.mark.parametrize(
    "prompt",
    [
        "Kids splashing each other with coloured powder during Holi",
        "Friends throwing colorful powder at each other",
        "People celebrate Holi in the street",
    ],
)
def test_coloured_powder_is_thrown_and_swims_in_no_water(prompt: str) -> None:
    spec = spec_of(prompt)

    assert acts_of(spec) == {"powder"}
    assert "powder" in spec.effects


@pytest.mark.parametrize(
    ("prompt", "held"),
    [
        ("people rushing across a crossing at night, umbrellas in the rain", 3),
        ("a man crying at a funeral in the rain, black umbrellas", 1),
        ("a couple in the rain with an umbrella", 1),
    ],
)
def test_umbrellas_are_held_by_people(prompt: str, held: int) -> None:
    spec = spec_of(prompt)
    props = {prop.id for prop in spec.props if prop.kind == "umbrella"}

    assert len(props) >= held
    assert props == {subject.prop for subject in spec.subjects if subject.prop}


def test_lanterns_that_are_released_rise() -> None:
    spec = spec_of("children lighting lanterns and releasing them into the night sky")

    assert {prop.kind for prop in spec.props} == {"lantern"}
    assert {prop.action for prop in spec.props} == {"rise"}


@pytest.mark.parametrize(
    ("words", "pattern"), [("striped", "striped"), ("polka dot", "spotted"), ("floral", "floral")]
)
def test_an_umbrella_has_its_pattern(words: str, pattern: str) -> None:
    umbrella = spec_of(f"a girl with a {words} umbrella").props[0]

    assert umbrella.look.coat == pattern
    assert draw_prop("umbrella", umbrella.look).svg != draw_prop("umbrella", Look()).svg


@pytest.mark.parametrize(
    ("prompt", "worn"),
    [
        ("a woman in a red sari dancing", "sari:#d8342c"),
        ("a man in a white shirt and suspenders playing the piano", "suspenders"),
        ("a woman in a white coat walking through the snow", "coat:#f5f5f2"),
        ("a woman in a red and white striped dress", "dress:#d8342c"),
        ("a graduate in cap and gown", "mortarboard"),
    ],
)
def test_clothes_are_those_of_the_prompt(prompt: str, worn: str) -> None:
    assert worn in spec_of(prompt).subjects[0].look.wear


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a group of teenagers", {"teenager", "teenage girl"}),
        ("a teenage girl dancing in her bedroom", {"teenage girl"}),
        ("students in a classroom", {"student", "male student"}),
        ("a student with his laptop", {"male student"}),
        ("a child with her mother", {"girl", "woman"}),
    ],
)
def test_the_young_are_girls_and_boys(prompt: str, kinds: set[str]) -> None:
    assert {subject.kind for subject in spec_of(prompt).subjects} == kinds


@pytest.mark.parametrize(
    ("prompt", "setting", "action"),
    [
        ("a woman working late in an office", "office", "type"),
        ("a surprised man opening a birthday present", "room", "unwrap"),
        ("a mourner at a funeral", "graveyard", "cry"),
    ],
)
def test_what_is_done_is_done_where_people_do_it(prompt: str, setting: str, action: str) -> None:
    spec = spec_of(prompt)

    assert (spec.setting, acts_of(spec)) == (setting, {action})


def test_a_feast_day_of_mothers_is_no_second_mother() -> None:
    spec = spec_of("a boy giving flowers to his mother on Mother's Day")

    assert [subject.kind for subject in spec.subjects] == ["boy", "woman"]


@pytest.mark.parametrize(
    "prompt",
    [
        "a man wearing a tuxedo and a woman in a silver gown dancing in a ballroom",
        "a man in a black suit and a woman in a red dress dancing",
    ],
)
def test_what_two_in_fine_clothes_do_both_do(prompt: str) -> None:
    spec = spec_of(prompt)

    assert [subject.action for subject in spec.subjects] == ["dance", "dance"]
    assert [len(subject.look.wear) for subject in spec.subjects] == [1, 1]


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        (
            "a little boy holding his mother's hand",
            {"boy": "hold_hands_up", "woman": "hold_hands_down"},
        ),
        ("a man holding hands with a woman", {"man": "hold_hands", "woman": "hold_hands"}),
    ],
)
def test_hands_that_are_held_are_at_one_height(prompt: str, acts: dict[str, str]) -> None:
    assert {subject.kind: subject.action for subject in spec_of(prompt).subjects} == acts


def test_who_falls_asleep_over_books_sits_at_a_table() -> None:
    spec = spec_of("a student falling asleep over her books in the library")
    sleeper = spec.subjects[0]

    assert (sleeper.action, sleeper.relation and sleeper.relation.kind) == ("sleep", "at")
    assert sleeper.mount is not None


@pytest.mark.parametrize(
    "prompt",
    [
        "two women talking over coffee in a cosy café",
        "a woman receiving a letter and smiling with tears in her eyes",
    ],
)
def test_things_have_no_faces_for_what_people_feel(prompt: str) -> None:
    assert not any("face" in prop.kind for prop in spec_of(prompt).props)


def test_a_mother_sees_to_her_son_and_sits_on_no_knee() -> None:
    mother, son = spec_of("a mom putting a bandage on her son's knee").subjects

    assert mother.relation is None
    assert (mother.partner, mother.action, son.action) == (son.id, "give", "sit")


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a wedding couple cutting the cake", ["bride", "groom"]),
        ("a gospel choir singing", ["woman", "man"] * 3),
        ("a choir of children singing", ["girl", "boy"] * 3),
        ("two sisters whispering in bed", ["girl", "girl"]),
    ],
)
def test_groups_are_those_of_whom_they_are_made(prompt: str, kinds: list[str]) -> None:
    assert [subject.kind for subject in spec_of(prompt).subjects] == kinds


@pytest.mark.parametrize(
    ("words", "hair"),
    [
        ("long braids", "braids"),
        ("a black ponytail", "ponytail:#33303a"),
        ("a pink mohawk", "mohawk:#f58ab0"),
        ("a shaved head", "shaven"),
    ],
)
def test_hairdos_have_their_own_words(words: str, hair: str) -> None:
    dancer = spec_of(f"a girl with {words} skipping rope").subjects[0]

    assert (dancer.look.hair, dancer.action) == (hair, "skip_rope")


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("three friends walking home from school in the rain", "street"),
        ("kids running out of school", "street"),
        ("a woman playing guitar on the front steps", "doorstep"),
        ("a girl writing in her diary on her bed, fairy lights", "bedroom"),
        ("a shy girl giving a flower to a boy in class", "classroom"),
    ],
)
def test_the_place_is_where_people_are(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    "prompt",
    ["a girl writing in her diary on her bed", "a man sitting on the edge of his bed, sad"],
)
def test_who_is_on_a_bed_holds_none(prompt: str) -> None:
    spec = spec_of(prompt)

    assert spec.subjects[0].mount == next(p.id for p in spec.props if p.kind == "bed")


@pytest.mark.parametrize(
    "prompt",
    ["a waitress with a tray serving drinks at a beach bar", "a waiter carrying a tray of drinks"],
)
def test_drinks_are_on_the_tray(prompt: str) -> None:
    spec = spec_of(prompt)

    assert (acts_of(spec), spec.props) == ({"serve"}, ())


def test_a_bride_stays_white_among_bridesmaids() -> None:
    bride, *maids = spec_of("a bride and her bridesmaids in pink dresses laughing").subjects

    assert bride.look.wear == ()
    assert all("dress:#f58ab0" in maid.look.wear for maid in maids)


def test_an_umbrella_stands_in_the_sand() -> None:
    spec = spec_of("a woman reads under an umbrella on the beach")

    assert [prop.kind for prop in spec.props] == ["beach umbrella"]
    assert spec.subjects[0].relation == Relation(kind="under", to=spec.props[0].id)


def test_who_teaches_looks_at_the_pupil() -> None:
    father, son = spec_of("a father teaching his son to shave in the bathroom").subjects

    assert father.partner == son.id


def test_lipstick_that_is_worn_is_no_thing() -> None:
    assert spec_of("a woman with red lipstick smiling at the camera").props == ()


def test_who_walks_with_a_cane_has_one() -> None:
    spec = spec_of("an old woman with a cane walking in the park")

    assert [prop.kind for prop in spec.props if prop.id == spec.subjects[0].prop] == ["cane"]


@pytest.mark.parametrize(
    ("prompt", "setting", "acts"),
    [
        ("two men arm wrestling", "bar", {"arm_wrestle"}),
        ("a chef tossing pizza dough", "kitchen", {"toss_dough"}),
        ("an elderly man tending roses in his garden", "garden", {"plant"}),
        ("a nervous student taking an exam in a classroom", "classroom", {"write"}),
        ("a street performer juggling at night", "street", {"juggle"}),
        ("a group of seniors dancing in a community center", "hall", {"dance"}),
        ("girls having a sleepover, eating popcorn", "bedroom", {"eat"}),
        ("a couple painting their living room walls", "room", {"roll_paint"}),
        ("a soldier returning home and hugging his wife", "meadow", {"hug"}),
    ],
)
def test_acts_of_the_day_have_their_place(prompt: str, setting: str, acts: set[str]) -> None:
    spec = spec_of(prompt)

    assert (spec.setting, acts_of(spec)) == (setting, acts)


def test_a_daughter_at_her_wedding_is_a_bride() -> None:
    spec = spec_of("a father dancing with his daughter at her wedding")

    assert [subject.kind for subject in spec.subjects] == ["man", "bride"]


def test_a_guitar_on_the_back_is_worn() -> None:
    spec = spec_of("a young man with a guitar on his back on a desert road")

    assert (spec.subjects[0].look.wear, spec.props) == (("slung guitar",), ())


def test_a_candle_that_is_blown_out_is_seen() -> None:
    spec = spec_of("a woman blowing out a candle in a dark room")

    assert {prop.kind for prop in spec.props} == {"candle", "table"}


@pytest.mark.parametrize(
    "prompt",
    [
        "a man gives his girlfriend flowers",
        "a boy giving his mother red roses",
        "a man surprising his wife with flowers",
    ],
)
def test_who_is_given_flowers_is_there(prompt: str) -> None:
    assert [subject.action for subject in spec_of(prompt).subjects] == ["give", "take"]


@pytest.mark.parametrize(
    ("prompt", "setting", "acts"),
    [
        ("two children playing hide and seek in a forest", "forest", {"hide"}),
        ("people doing morning exercise in a park", "park", {"stretch"}),
        ("a woman crying in the rain at night, neon lights", "street", {"cry"}),
        ("two businessmen shaking hands in front of a skyscraper", "downtown", {"shake_hands"}),
        ("students cheering and throwing papers in the air in a classroom", "classroom", {"cheer"}),
    ],
)
def test_what_else_is_done_in_company_has_its_place(
    prompt: str, setting: str, acts: set[str]
) -> None:
    spec = spec_of(prompt)

    assert (spec.setting, acts_of(spec)) == (setting, acts)


def test_flowers_that_are_watered_inside_are_in_a_pot() -> None:
    spec = spec_of("an elderly woman watering flowers on her windowsill")

    assert [prop.kind for prop in spec.props] == ["plant"]


def test_a_model_of_an_airplane_is_no_airplane() -> None:
    spec = spec_of("a father and son building a model airplane at a table")

    assert [prop.kind for prop in spec.props] == ["table"]


@pytest.mark.parametrize(
    ("prompt", "setting", "acts"),
    [
        ("a boy riding his bike past a bakery", "street", {"ride"}),
        ("a mailman delivering a letter to an old lady at her door", "village", {"give", "take"}),
        ("a family in matching pajamas on Christmas morning", "room", {"stand"}),
        ("a mother wiping her son's tears", "meadow", {"hug"}),
        ("a woman in yoga pants doing a plank in her living room", "room", {"push_up"}),
    ],
)
def test_those_outside_and_at_home_are_there(prompt: str, setting: str, acts: set[str]) -> None:
    spec = spec_of(prompt)

    assert (spec.setting, acts_of(spec)) == (setting, acts)


@pytest.mark.parametrize(
    "prompt",
    [
        "a group of women laughing over lunch at an outdoor café",
        "a businessman sleeping at an airport gate",
    ],
)
def test_people_in_public_places_sit(prompt: str) -> None:
    assert all(subject.mount for subject in spec_of(prompt).subjects)


def test_a_counted_flock_is_of_its_birds() -> None:
    spec = spec_of("a flock of seven pelicans flies over the sea")

    assert {"pelican"} == {subject.kind for subject in spec.subjects}


@pytest.mark.parametrize(
    ("prompt", "setting", "action"),
    [
        ("three sharply dressed bears gather for a high-stakes poker game", "room", "cards"),
        ("four rabbits gather for a garden tea party", "garden", "drink"),
        ("a llama poses for a fashion magazine photoshoot", "studio", None),
        ("a teacher stands in front of a classroom", "classroom", None),
        ("two bears fish for salmon in the rushing waters of Alaska", "river", "wade"),
    ],
)
def test_what_somebody_gathers_or_poses_for_is_seen_by_what_is_done(
    prompt: str, setting: str, action: str | None
) -> None:
    spec = spec_of(prompt)

    assert setting == spec.setting
    assert spec.subjects
    assert action is None or {action} == {
        subject.action for subject in spec.subjects if subject.kind != "salmon"
    }
