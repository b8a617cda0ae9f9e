"""Who does what next, where that is, and what is left of who was part of it."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=8)


def acts_of(spec: Spec) -> dict[str, list[str]]:
    return {s.kind: [s.action, *(beat.action for beat in s.beats)] for s in spec.subjects}


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("a man pulls a donkey and then pushes it", {"man": ["pull", "push"], "donkey": ["stand"]}),
        ("a dog chases a cat and then sleeps", {"dog": ["run", "sleep"], "cat": ["run"]}),
        (
            "a man hugs a girl and then walks off",
            {"man": ["hug", "walk"], "girl": ["hug", "stand"]},
        ),
        (
            "a girl looks at her watch and then takes out her phone",
            {"girl": ["check_time", "text"]},
        ),
        ("a mother kisses her baby, then she sings", {"woman": ["kiss", "sing"]}),
    ],
)
def test_what_comes_next_is_done_by_who_did_the_first(
    prompt: str, acts: dict[str, list[str]]
) -> None:
    done = acts_of(spec_of(prompt))

    assert {kind: done[kind] for kind in acts} == acts


@pytest.mark.parametrize(
    ("prompt", "first", "then"),
    [
        ("a woman enters the living room and then goes to the kitchen", "room", "kitchen"),
        ("a girl runs on the beach, then goes into the forest", "beach", "forest"),
        ("a van drives on a mountain road and then on a highway", "mountain road", "road"),
    ],
)
def test_the_film_goes_where_its_people_go_then(prompt: str, first: str, then: str) -> None:
    spec = spec_of(prompt)

    assert (spec.setting, [turn.setting for turn in spec.turns]) == (first, [then])


def test_a_way_to_a_thing_is_no_other_place() -> None:
    assert spec_of("a cat eats and then walks to the sofa").turns == ()


@pytest.mark.parametrize(
    ("prompt", "worn"),
    [
        ("two girls in pink and blue dance", ["shirt:#f58ab0", "shirt:#3f7fd8"]),
        ("a guy wearing black kicks a ball", ["shirt:#33303a"]),
        ("a woman wearing a black dress", ["dress:#33303a"]),
    ],
)
def test_colours_of_clothes_are_on_those_who_wear_them(prompt: str, worn: list[str]) -> None:
    assert [word for s in spec_of(prompt).subjects for word in s.look.wear] == worn


def test_players_of_two_sides_have_two_colours() -> None:
    players = spec_of("tennis players in pink and purple leave the court").subjects

    assert len({player.look.color for player in players}) == 2


@pytest.mark.parametrize(
    ("prompt", "kinds", "absent"),
    [
        ("firemen putting out a fire", {"firefighter", "blaze"}, {"campfire"}),
        ("a racing car passes its opponent", {"race car"}, {"woman"}),
        ("cars move fast on a road, honking their horns", {"car"}, {"trumpet"}),
        ("a cook adds raw chicken to a pan", {"pan"}, {"chicken"}),
        ("a doctor reading patients files", {"doctor", "letter"}, {"bed"}),
        ("two boys ride up on a scenic lift", {"cable car"}, {"horse"}),
        ("a big green vehicle which resembles a tractor", {"tractor"}, {"car"}),
        ("a woman filming a swan", {"woman", "swan"}, set()),
        ("a woman waters the plants", {"woman", "plant"}, set()),
        ("clouds behind an electrical pylon", {"pylon"}, {"tower"}),
        ("a gunman shooting at a target", {"man"}, {"bow and arrow"}),
        ("a penguin is being fed in a zoo", {"penguin", "woman"}, set()),
        ("a man is grilling some food", {"man", "grill"}, {"pan"}),
        ("a game video of cars moving fast", {"car"}, set()),
    ],
)
def test_what_a_sentence_means_is_there_and_what_its_words_recall_is_not(
    prompt: str, kinds: set[str], absent: set[str]
) -> None:
    spec = spec_of(prompt)
    seen = {item.kind for item in (*spec.subjects, *spec.props)}

    assert kinds <= seen
    assert not absent & seen


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("three children driving a plane across a rainbow", "sky"),
        ("a woman gets out of a helicopter on a snowy mountain", "mountains"),
        ("a girl pulls a frozen toy out of a box", "meadow"),
        ("a man pours oil into a pan", "kitchen"),
        ("a boat glides through a canal lined with colourful houses", "venice"),
        ("a boy does an experiment with a magnet", "lab"),
        ("a wide shot of a beach and cliff", "coast"),
        ("four women running track", "running track"),
        ("two girls are riding their horses in a race", "racecourse"),
    ],
)
def test_the_place_is_that_of_what_is_done(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("a man works in a laboratory", {"man": ["hold"]}),
        ("two men standing by a river catching fish", {"man": ["fish"]}),
        ("a woman filming a swan", {"woman": ["photograph"]}),
        ("a soldier gives orders", {"soldier": ["talk"]}),
        ("a mechanic working on cars", {"mechanic": ["repair"]}),
        ("a man takes his friend in his car", {"man": ["drive"]}),
    ],
)
def test_acts_are_seen_as_they_are_meant(prompt: str, acts: dict[str, list[str]]) -> None:
    done = acts_of(spec_of(prompt))

    assert {kind: done[kind] for kind in acts} == acts


@pytest.mark.parametrize(
    "prompt",
    [
        "Little girl in a meadow with balloons. Happy child runs with balloons at sunset.",
        "A boy reads. The child smiles.",
    ],
)
def test_a_child_that_is_told_of_again_is_the_same(prompt: str) -> None:
    spec = spec_of(prompt)

    assert len(spec.subjects) == 1
    assert len(spec.props) <= 1


def test_two_with_a_balloon_each_have_two() -> None:
    spec = spec_of("a woman with a red balloon and a boy with a balloon")

    assert [subject.prop for subject in spec.subjects] == ["balloon-1", "balloon-2"]


def test_who_is_left_behind_comes_after() -> None:
    cars = spec_of("a black car racing very fast leaving other vehicles behind").props
    first = max(cars, key=lambda car: car.slot.x)

    assert first.look.color == "#33303a"


def test_driving_that_nobody_does_is_seen_through_the_windscreen() -> None:
    assert spec_of("driving through heavy rain at dusk").camera.aboard == "car"


def test_water_goes_to_what_burns() -> None:
    spec = spec_of("burning hay bales, firefighters work")
    bales = {prop.id for prop in spec.props if prop.kind == "hay bale"}

    assert {s.relation.to for s in spec.subjects if s.relation} <= bales
    assert all(s.relation for s in spec.subjects)


@pytest.mark.parametrize(
    ("prompt", "absent"),
    [
        ("two men are talking, then one of them leaves", "leaf"),
        ("a woman stirs coffee, drinks it and smiles", "juice"),
        ("before going to bed a child brushes her teeth", "bed"),
    ],
)
def test_a_verb_or_an_hour_puts_no_thing_into_the_film(prompt: str, absent: str) -> None:
    spec = spec_of(prompt)

    assert absent not in {item.kind for item in (*spec.subjects, *spec.props)}


def test_who_walks_behind_another_follows() -> None:
    man, woman = spec_of("a man walks behind a woman").subjects

    assert (man.action, woman.action) == ("walk", "walk")
    assert man.slot.facing == woman.slot.facing
    assert (woman.slot.x - man.slot.x) * man.slot.facing > 0


def test_a_balloon_that_rises_rises() -> None:
    assert spec_of("a red balloon rises slowly upwards").props[0].action == "rise"


def test_the_young_that_follow_come_behind() -> None:
    mother, *young = spec_of("a mother duck leaving the water with ducklings following").subjects

    assert all(one.relation and one.relation.to == mother.id for one in young)
    assert all(one.slot.x < mother.slot.x for one in young)


def test_who_comes_towards_somebody_named_before_goes_to_them() -> None:
    spec = spec_of("two girls stand in the rain as a dog runs towards them")
    dog = next(subject for subject in spec.subjects if subject.kind == "dog")

    assert dog.relation is not None
    assert (dog.relation.kind, dog.relation.to) == ("toward", "girl-1")


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("two dogs sleep and then one dog runs away", [["sleep"], ["sleep", "run"]]),
        ("two girls dance, then one of them sits", [["dance", "stand"], ["dance", "sit"]]),
    ],
)
def test_one_of_several_does_first_as_the_others(prompt: str, acts: list[list[str]]) -> None:
    subjects = spec_of(prompt).subjects

    assert [[s.action, *(beat.action for beat in s.beats)] for s in subjects] == acts


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a woman boils some food in water", "kitchen"),
        ("a girl dips her hands in water", "bathroom"),
    ],
)
def test_water_of_the_house_is_no_sea(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_men_who_race_horses_ride_them() -> None:
    spec = spec_of("the men race the horses in the grass")

    assert {s.action for s in spec.subjects} == {"ride", "run"}
    assert all(s.mount for s in spec.subjects if s.action == "ride")


def test_a_women_is_one() -> None:
    assert [s.kind for s in spec_of("a man gives a women a rose").subjects] == ["man", "woman"]


def test_who_is_told_of_after_a_place_comes_later() -> None:
    assert {
        s.presence.comes for s in spec_of("a volcano erupts and then dragons fight").subjects
    } != {0.0}


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("a girl shows the camera a red box and then washes her hands", ["hold", "rinse"]),
        ("an old woman gathers wood in a forest", ["carry"]),
    ],
)
def test_what_is_shown_or_gathered_is_in_the_hands(prompt: str, acts: list[str]) -> None:
    subject = spec_of(prompt).subjects[0]

    assert [subject.action, *(beat.action for beat in subject.beats)] == acts
    assert subject.prop


def test_a_weather_with_an_article_counts_nothing() -> None:
    spec = spec_of("in a foggy weather boats are moving in the water")

    assert spec.weather == "fog"
    assert [prop.kind for prop in spec.props] == ["boat"] * 3


def test_steam_that_comes_out_of_a_thing_is_over_it() -> None:
    assert {p.kind for p in spec_of("steam comes out of a cup").props} == {"cup", "steam"}


def test_what_another_does_then_is_his_alone() -> None:
    first, second = spec_of("a man stands beside a tree and then another man sings").subjects

    assert (first.action, first.beats, second.action) == ("stand", (), "sing")
