"""What people do at the gym, at games, at work and at home: each act has its own pose and place."""

import pytest

from vitascope.engines.animatic.art.people_poses import RATES, STANCES
from vitascope.engines.animatic.art.rigs import RIGS
from vitascope.engines.animatic.art.stances_labour import LABOUR
from vitascope.engines.animatic.art.stances_shows import SHOWS
from vitascope.engines.animatic.art.stances_toilette import TOILETTE
from vitascope.engines.animatic.art.stances_training import TRAINING
from vitascope.engines.animatic.art.tools import TOOLS
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=5.0)


@pytest.mark.parametrize(
    ("prompt", "action", "setting"),
    [
        ("A woman does sit-ups", "sit_up", "fitness club"),
        ("A strong man bench pressing in the gym", "bench_press", "fitness club"),
        ("A man works out on a rowing machine", "row_machine", "fitness club"),
        ("A woman trains hard on an elliptical trainer", "cross_train", "fitness club"),
        ("An old man pedalling on a stationary bike", "spin_bike", "fitness club"),
        ("A man slamming the battle ropes", "battle_rope", "fitness club"),
        ("A girl doing jumping jacks", "jumping_jack", "fitness club"),
        ("An athlete doing the shot put", "shot_put", "running track"),
        ("A woman throws the discus in a stadium", "discus", "running track"),
        ("An athlete throws the hammer in a stadium", "hammer_throw", "running track"),
        ("A gymnast leaps over the vaulting horse", "vault", "gym"),
        ("A gymnast swinging on the pommel horse", "pommel", "gym"),
        ("A man abseils down a cliff on a rope", "abseil", "canyon"),
        ("A woman ice climbing", "ice_climb", "snow"),
        ("A woman curls her hair", "curl_hair", "bathroom"),
        ("A man gargles", "gargle", "bathroom"),
        ("A girl is painting her nails", "polish", "room"),
        ("A grandmother peels potatoes", "peel", "kitchen"),
        ("A chef tastes the soup with a spoon", "taste", "kitchen"),
        ("A boy eats noodles with chopsticks", "eat_with_sticks", "room"),
        ("A man drills a hole in the wall", "drill", "room"),
        ("A worker plasters a wall", "plaster", "room"),
        ("A man blowing leaves with a leaf blower", "blow_leaves", "garden"),
        ("An old man searching with a metal detector", "detect", "beach"),
        ("A woman wraps a present", "wrap_gift", "room"),
        ("A woman weaves a rug on a loom", "weave", "room"),
        ("A cowboy twirls a lasso", "lasso", "farm"),
        ("A girl plays hopscotch", "hopscotch", "street"),
        ("A boy carves a pumpkin", "carve_pumpkin", "kitchen"),
        ("A man slacklining between two trees", "slackline", "park"),
        ("Old women practising tai chi", "tai_chi", "park"),
        ("A fire breather performing", "breathe_fire", "circus"),
        ("A trapeze artist swings in a circus tent", "trapeze", "circus"),
        ("A matador fights a bull in an arena", "fight", "sand arena"),
        ("A man does a snatch with a barbell", "lift", "fitness club"),
        ("Two boxers punch each other in a ring", "box", "boxing ring"),
        ("Children tobogganing down a hill", "sled", "snow"),
        ("A man eats spaghetti", "eat", "room"),
        ("A man makes a sandwich", "make_sandwich", "kitchen"),
        ("A policewoman rides a segway in a park", "segway", "park"),
        ("A musician busks in a subway station", "strum", "subway"),
        ("A news anchor reads the news in a studio", "talk", "newsroom"),
        ("A woman trains with dumbbells", "curl", "fitness club"),
        ("A boy swings along the monkey bars", "monkey_bars", "playground"),
        ("Two men move a couch into a house", "push", "room"),
        ("People are line dancing in a bar", "dance", "bar"),
        ("Children bathing a dog in a tub", "wipe", "bathroom"),
        ("A woman spreads jam on toast", "make_sandwich", "kitchen"),
        ("A chef rolls sushi", "make_sushi", "kitchen"),
        ("A woman applies mascara", "line_eyes", "bathroom"),
        ("A man puts on sunscreen", "cream", "bathroom"),
        ("A gymnast does the splits", "splits", "gym"),
        ("A woman dives from a springboard into a pool", "platform_dive", "pool"),
    ],
)
def test_an_act_has_its_pose_and_is_done_where_it_is_done(
    prompt: str, action: str, setting: str
) -> None:
    spec = spec_of(prompt)

    assert spec.subjects[0].action == action
    assert spec.setting == setting


@pytest.mark.parametrize(
    "prompt",
    [
        "A man abseils down a wall on a rope",
        "A man bench pressing on a bench",
        "A man welding a pipe",
        "A cowboy swings a lasso",
        "An old woman weaving a basket",
        "A gymnast leaps over the vaulting horse",
        "A boy eats sushi with chopsticks",
    ],
)
def test_what_a_pose_has_stands_nowhere_else(prompt: str) -> None:
    spec = spec_of(prompt)

    assert len(spec.subjects) == 1
    assert not spec.props


@pytest.mark.parametrize(
    ("prompt", "actions"),
    [
        ("A doctor vaccinates a boy", ("inject", "sit")),
        ("A nurse is bandaging a patient's arm", ("bandage", "sit")),
        ("Two kids hit a piñata at a party", ("clap", "hit_pinata")),
        ("A tailor measures a man for a suit", ("measure", "stand")),
        ("A father tickles his daughter", ("tickle", "laugh")),
        ("A man is getting a tattoo", ("tattoo", "sit")),
        ("A woman gets a back massage", ("massage", "sit")),
    ],
)
def test_what_is_done_to_somebody_has_both(prompt: str, actions: tuple[str, str]) -> None:
    assert tuple(subject.action for subject in spec_of(prompt).subjects) == actions


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A family plays monopoly", "tinker"),
        ("Two boys play rock, paper, scissors", "stand"),
        ("A family plays croquet on the lawn", "golf"),
        ("A soccer player shoots a goal", "kick"),
        ("A woman fixes her hair", "comb"),
        ("A woman scrambles eggs in a pan", "cook"),
        ("A teenager spray painting a wall", "spray_paint"),
    ],
)
def test_games_and_chores_are_told_by_their_things(prompt: str, action: str) -> None:
    assert spec_of(prompt).subjects[0].action == action


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A man plays the bagpipes", "bagpipe"),
        ("A man plays the didgeridoo", "didgeridoo"),
        ("A girl crashes the cymbals", "clang"),
        ("A monk strikes a gong", "strike_gong"),
        ("A boy shakes the maracas", "rattle"),
        ("A girl plays the xylophone", "drum"),
    ],
)
def test_instruments_are_played_as_they_are(prompt: str, action: str) -> None:
    assert spec_of(prompt).subjects[0].action == action


def test_more_than_two_at_a_board_game_are_around_one_board() -> None:
    spec = spec_of("A family of four plays monopoly")

    assert {subject.relation.to for subject in spec.subjects if subject.relation} == {"table-1"}
    assert sum(prop.kind == "chess" for prop in spec.props) == 1


def test_of_several_bowlers_one_bowls_and_a_crew_has_one_sled() -> None:
    bowlers = spec_of("Three friends are bowling").subjects
    crew = spec_of("Four men bobsledding").subjects

    assert [one.action for one in bowlers].count("bowl") == 1
    assert len(bowlers) == 3
    assert [one.action for one in crew] == ["bobsled"]


def test_what_is_dug_and_thrown_has_the_colour_of_its_stuff() -> None:
    thrower = spec_of("A boy throws a snowball").subjects[0]
    digger = spec_of("A man shovels snow").subjects[0]

    assert any(word.startswith("tool:#fb") for word in thrower.look.wear)
    assert any(word.startswith("tool:#ee") for word in digger.look.wear)


def test_a_milker_sits_at_the_cow_with_a_pail_of_the_pose() -> None:
    spec = spec_of("A farmer milking a cow in a barn")

    assert "milk" in {subject.action for subject in spec.subjects}
    assert not spec.props


def test_who_watches_television_has_no_watches() -> None:
    props = spec_of("A man sits on the sofa and watches television").props

    assert {prop.kind for prop in props} == {"sofa", "television"}


def test_who_holds_an_umbrella_over_somebody_stands_beside_her() -> None:
    man = spec_of("A man holds an umbrella over a woman").subjects[0]

    assert man.relation is not None
    assert man.relation.kind == "beside"


def test_cowboys_herd_on_horses() -> None:
    spec = spec_of("Cowboys herd cattle over the plain")

    assert {one.mount for one in spec.subjects if one.kind == "cowboy"} <= {
        one.id for one in spec.subjects if one.kind == "horse"
    }


@pytest.mark.parametrize(
    "prompt",
    ["A boiled egg on a plate", "A can of spray paint", "A barn dance", "Freshly brewed coffee"],
)
def test_what_was_done_to_things_is_done_by_nobody(prompt: str) -> None:
    assert not {"cook", "spray_paint", "pour"} & {one.action for one in spec_of(prompt).subjects}


def test_what_is_dug_up_lies_beside_who_has_the_spade() -> None:
    spec = spec_of("An archaeologist digs out a bone in the desert")

    assert spec.subjects[0].prop is None
    assert any(prop.kind == "bone" and prop.relation for prop in spec.props)


def test_who_lets_go_of_a_balloon_stays_and_it_rises() -> None:
    spec = spec_of("A girl lets go of a red balloon")

    assert spec.subjects[0].action != "walk"
    assert spec.props[0].action == "rise"


def test_a_dutchman_is_a_man() -> None:
    assert spec_of("A Dutchman reads a newspaper").subjects[0].kind == "man"


def test_a_woman_who_turns_on_a_lamp_is_not_on_it() -> None:
    woman = spec_of("A woman turns on a lamp").subjects[0]

    assert woman.relation is None
    assert woman.mount is None


def test_every_pose_has_its_tool_its_apparatus_and_its_rate() -> None:
    acts = {**TRAINING, **TOILETTE, **LABOUR, **SHOWS}

    assert acts.keys() <= RATES.keys()
    for action in acts:
        stance = STANCES[action](0.3)
        assert not stance.tool or stance.tool in TOOLS
        assert not stance.rig or stance.rig in RIGS
