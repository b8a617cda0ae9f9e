"""What is done with a thing by who has it: instruments, rackets, boards, games, bicycles."""

import pytest

from vitascope.engines.animatic.art.people_poses import STANCES
from vitascope.engines.animatic.art.props import KINDS, draw_prop
from vitascope.engines.animatic.art.quadruped_arts import NAMES
from vitascope.engines.animatic.art.svg import Sketch, ellipse
from vitascope.engines.animatic.composing.handling import handling_of
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Spec
from vitascope.engines.animatic.staging.joints import joints_of
from vitascope.engines.animatic.words.tables import tables


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=8.0)


@pytest.mark.parametrize(
    ("prompt", "action", "prop"),
    [
        ("an old man playing the violin", "fiddle", "violin-1"),
        ("a man with a saxophone", "blow_down", "saxophone-1"),
        ("a trumpeter on a stage", "blow", "trumpet-1"),
        ("a girl playing the flute", "pipe", "flute-1"),
        ("a sailor playing an accordion", "squeeze", "accordion-1"),
        ("a woman playing the cello", "bow_cello", "cello-1"),
        ("a drummer playing a solo", "drum_kit", "drum kit-1"),
        ("a cat playing the violin", "fiddle", "violin-1"),
        ("a woman holding a guitar", "hold", "guitar-1"),
    ],
)
def test_each_instrument_is_played_its_own_way(prompt: str, action: str, prop: str) -> None:
    (player,) = spec_of(prompt).subjects

    assert (player.action, player.prop) == (action, prop)


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a tennis player serving", "tennis"),
        ("a man swings a tennis racket", "tennis"),
        ("a baseball player swings his bat", "bat"),
        ("a golfer swings", "golf"),
        ("a basketball player dunks the ball", "dunk"),
        ("a woman lifting dumbbells", "curl"),
        ("four friends playing cards", "cards"),
        ("a boy playing video games in an arcade", "game"),
        ("a panda playing basketball", "dribble"),
        ("a hockey player on the ice", "hockey"),
    ],
)
def test_what_a_sport_or_game_is_played_with_is_part_of_the_pose(prompt: str, action: str) -> None:
    spec = spec_of(prompt)

    assert {subject.action for subject in spec.subjects} == {action}
    assert not spec.props
    assert STANCES[action](0.0).tool


def test_a_bird_that_swings_a_racket_plays_tennis() -> None:
    spec = spec_of("a duck swinging a tennis racket")

    assert [(one.kind, one.action) for one in spec.subjects] == [("duck", "tennis")]
    assert spec.setting == "tennis court"


def test_the_colour_of_a_board_is_kept_by_the_pose() -> None:
    (boy,) = spec_of("a boy on a red skateboard").subjects

    assert "tool:#d8342c" in boy.look.wear


def test_each_of_a_band_plays_another_instrument() -> None:
    players = spec_of("a rock band performing on a stage").subjects

    assert [player.action for player in players] == ["strum", "drum_kit", "sing", "strum"]
    assert len({player.prop for player in players}) == 4


def test_cyclists_who_race_ride_a_bicycle_each() -> None:
    cyclists = spec_of("three cyclists racing along a road").subjects

    assert {cyclist.action for cyclist in cyclists} == {"ride"}
    assert len({cyclist.mount for cyclist in cyclists}) == 3


def test_two_at_chess_face_each_other() -> None:
    one, other = spec_of("two old men playing chess in a park").subjects

    assert (one.partner, other.partner) == (other.id, one.id)


def test_fans_are_in_the_seats_of_a_stadium_and_not_on_the_grass() -> None:
    spec = spec_of("a soccer player kicks a ball in a stadium full of fans")

    assert [subject.kind for subject in spec.subjects] == ["soccer player"]


def test_a_violin_is_drawn_between_the_arms_and_a_drummer_behind_the_drums() -> None:
    fiddler = joints_of(spec_of("a man playing the violin"))
    drummer = joints_of(spec_of("a drummer"))

    assert fiddler["violin-1"][1] == "embrace"
    assert drummer["musician-1"] == ("drum kit-1", "over")


def test_what_is_inlaid_keeps_its_paints_apart_from_those_of_the_body() -> None:
    body = Sketch()
    body.add(ellipse((0, 0), 9, 9, body.shaded("#123456", -9, 9)))
    body.inlay(draw_prop("guitar", Look()), (10, 10), turn=20, size=0.5)
    svg = body.finish((-50, -50, 50, 50)).svg

    assert svg.count('id="d0"') == 1
    assert svg.count('id="h0"') == 1
    assert "url(#h0)" in svg


@pytest.mark.parametrize(
    "action", sorted({noun.action for noun in tables().nouns.values() if noun.action})
)
def test_every_action_of_a_noun_is_one_that_people_have(action: str) -> None:
    assert action in STANCES


@pytest.mark.parametrize("name", NAMES)
def test_what_animals_do_upright_people_do_too(name: str) -> None:
    assert name in STANCES


def test_all_that_is_embraced_tells_where_it_is_held() -> None:
    embraced = [name for name, kind in KINDS.items() if kind.is_embraced]

    assert len(embraced) > 8
    assert all(draw_prop(name, Look()).hold for name in embraced)


def test_without_tool_or_mount_an_action_stays_as_it_is() -> None:
    assert handling_of("man", "swing", "swing", tool=None, mount=None).action == "swing"


def test_who_drums_in_a_band_is_one_of_it() -> None:
    spec = spec_of("a penguin playing the drums in a rock band")

    assert [subject.action for subject in spec.subjects] == ["drum_kit", "strum", "sing", "strum"]
    assert [prop.kind for prop in spec.props].count("drum kit") == 1


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a snowboarder jumps over a ramp", "snowboard_jump"),
        ("a skateboarder performs a kickflip", "skate_jump"),
        ("a skier does a backflip", "ski_jump"),
        ("a toddler playing with blocks", "tinker"),
        ("a boy playing with a soccer ball", "kick"),
        ("a volleyball player spikes the ball", "volley"),
        ("a wrestler in the ring", "grapple"),
    ],
)
def test_play_and_leaps_are_those_of_what_is_played_with(prompt: str, action: str) -> None:
    assert spec_of(prompt).subjects[0].action == action


def test_who_plays_chess_against_a_robot_has_it_opposite() -> None:
    man, robot = spec_of("a grandmaster playing chess against a robot").subjects

    assert (robot.action, robot.partner) == ("chess", man.id)


def test_a_conductor_is_no_member_of_the_orchestra() -> None:
    players = spec_of("An orchestra plays in a hall, the conductor waves his baton").subjects

    assert [player.action for player in players].count("conduct") == 1
    assert len(players) == 8


def test_surfers_at_a_beach_are_on_the_sea() -> None:
    assert spec_of("a dog surfing a wave at a beach in Hawaii").setting == "sea"


def test_what_is_juggled_gives_the_balls_their_colour() -> None:
    spec = spec_of("a clown juggling oranges")

    assert not spec.props
    assert any(entry.startswith("tool:#") for entry in spec.subjects[0].look.wear)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a basketball player dunks the ball in a packed arena", "basketball arena"),
        ("hockey players racing across the ice in a packed arena", "ice rink"),
        ("a tennis player serving", "tennis court"),
        ("a baseball player hits a home run", "ballpark"),
        ("two boxers fighting in a ring", "boxing ring"),
        ("a swimmer doing laps in an Olympic pool", "pool"),
        ("a soccer player scoring in a packed arena", "stadium"),
        ("a girl ice skating on a frozen lake", "snow"),
    ],
)
def test_a_sport_is_played_where_its_lines_are(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "action", "props"),
    [
        ("a toddler banging on a drum", "drum", ["drum"]),
        ("street performers juggling fire", "juggle", []),
        ("a fencer lunging at her opponent", "fence", []),
        ("two boys playing soccer", "kick", ["soccer ball"]),
        ("a rapper on a stage", "sing", ["microphone"]),
    ],
)
def test_a_deed_brings_what_it_needs_and_nothing_else(
    prompt: str, action: str, props: list[str]
) -> None:
    spec = spec_of(prompt)

    assert {subject.action for subject in spec.subjects} == {action}
    assert [prop.kind for prop in spec.props] == props


def test_a_drone_that_films_is_not_seen() -> None:
    assert len(spec_of("a skier carving through snow, drone follow shot").subjects) == 1


def test_who_plays_pool_in_a_bar_is_at_no_swimming_pool() -> None:
    assert spec_of("a pool player lines up a shot in a smoky bar").setting == "bar"


def test_surfers_on_foot_have_no_wave_and_a_team_is_where_it_plays() -> None:
    surfer = spec_of("a surfer walks along the beach at sunrise").subjects[0]
    team = spec_of("a basketball team celebrating in an arena")

    assert surfer.action == "walk"
    assert (len(team.subjects), team.setting) == (4, "basketball arena")
