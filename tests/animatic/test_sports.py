"""Sport and the open air: contests without names, serves, slides, cliffs, boards and races."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.contests import with_contests
from vitascope.engines.animatic.spec import Spec


def film(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=8)


@pytest.mark.parametrize(
    ("prompt", "action", "count", "setting"),
    [
        ("A tennis match on a clay court under the sun", "tennis", 2, "tennis court"),
        ("A football match in pouring rain", "kick", 3, "stadium"),
        ("An ice hockey game in a packed arena", "hockey", 3, "ice rink"),
        ("A sumo wrestling match in Tokyo", "grapple", 2, "tokyo"),
        ("A table tennis match between two old men in a park", "table_tennis", 2, "park"),
        ("Ice hockey game, players chasing the puck", "hockey", 3, "ice rink"),
        ("A cricket match on a sunny day", "cricket", 2, "cricket ground"),
    ],
)
def test_a_contest_without_names_has_its_players(
    prompt: str, action: str, count: int, setting: str
) -> None:
    found = film(prompt)

    assert [one.action for one in found.subjects] == [action] * count
    assert found.setting == setting


@pytest.mark.parametrize(
    "prompt",
    [
        "Fans watching a football match in a bar",
        "Two friends high-fiving after a tennis match",
        "A red formula 1 car racing through the rain",
    ],
)
def test_a_contest_that_somebody_only_watches_is_left_as_it_is(prompt: str) -> None:
    assert with_contests(prompt) == prompt


def test_in_a_horse_race_every_horse_has_its_jockey() -> None:
    found = film("Horse race, jockeys in bright silks galloping along the track")

    assert len([one for one in found.subjects if one.kind == "horse"]) == 3
    assert len([one for one in found.subjects if one.mount]) == 3
    assert found.setting == "racecourse"


@pytest.mark.parametrize(
    ("prompt", "action", "setting"),
    [
        ("A woman serving in tennis on a clay court", "tennis", "tennis court"),
        ("A climber hanging by one hand from a rocky overhang", "cliff_hang", "canyon"),
        ("A man jumps off a cliff into the sea", "cliff_dive", "sea"),
        ("A girl riding a water slide into a pool", "water_slide", "pool"),
        ("A boy going down a slide in the playground", "slide_down", "playground"),
        ("Two kids on sleds racing down a snowy hill", "sled", "snow"),
        ("A runner crossing the finish line with arms raised", "triumph", "road"),
        ("A kitesurfer jumping high above the waves", "kitesurf", "sea"),
        ("A windsurfer gliding over a sparkling sea", "windsurf", "sea"),
        ("A woman diving into a swimming pool from a springboard", "platform_dive", "pool"),
        ("An archer drawing her bow in a forest", "shoot", "forest"),
        ("A hiker standing on a mountain peak at sunrise", "stand", "summit"),
        ("A batsman hits the ball in a cricket stadium", "cricket", "cricket ground"),
    ],
)
def test_what_is_done_in_the_open_is_seen_where_it_is_done(
    prompt: str, action: str, setting: str
) -> None:
    found = film(prompt)

    assert found.subjects[0].action == action
    assert found.setting == setting


@pytest.mark.parametrize(
    ("prompt", "thing"),
    [
        ("A tuk-tuk racing through Bangkok", "tuk-tuk"),
        ("An ice cream truck parked on a suburban street", "ice cream truck"),
        ("A rowing eight glides over a calm river", "rowing eight"),
        ("A sailing regatta with many white sails", "sailboat"),
        ("A police chase on a highway", "police car"),
    ],
)
def test_vehicles_are_those_that_were_named(prompt: str, thing: str) -> None:
    assert thing in [prop.kind for prop in film(prompt).props]


@pytest.mark.parametrize("thing", ["jet ski", "snowmobile"])
def test_what_is_ridden_has_a_rider_who_sits(thing: str) -> None:
    found = film(f"A {thing} speeding along")

    assert [one.action for one in found.subjects] == ["ride"]
    assert found.subjects[0].mount == f"{thing}-1"


def test_graduates_throw_caps_and_no_balls() -> None:
    found = film("Graduates throwing their caps in the air")

    assert {one.action for one in found.subjects} == {"cheer"}
    assert [prop.kind for prop in found.props] == ["thrown caps"]


def test_floodlights_are_lit_at_night() -> None:
    assert film("A footballer shoots at goal under stadium lights").time_of_day == "night"


def test_a_submarine_that_dives_is_below_the_waves() -> None:
    assert film("A submarine diving deep into the dark ocean").setting == "underwater"


@pytest.mark.parametrize(
    ("prompt", "action", "setting"),
    [
        ("A soccer player doing a bicycle kick in the rain", "kick", "stadium"),
        (
            "A woman in a white tennis dress hits a backhand on a grass court",
            "tennis",
            "tennis court",
        ),
        ("A climber reaching the summit and raising his arms", "cheer", "summit"),
        ("A man ice fishing on a frozen lake", "fish", "snow"),
        ("A basketball player dribbling on an outdoor court", "dribble", "street court"),
        ("A karate class of children practicing punches", "kung_fu", "gym"),
        ("A camper roasting marshmallows over a campfire", "roast", "forest"),
    ],
)
def test_words_of_sport_mean_no_other_things(prompt: str, action: str, setting: str) -> None:
    found = film(prompt)

    assert found.subjects[0].action == action
    assert found.setting == setting
    assert not {"bicycle", "van", "ice"} & {prop.kind for prop in found.props}


def test_a_motorcycle_gang_is_several() -> None:
    assert len(film("A motorcycle gang riding on Route 66").subjects) == 4


@pytest.mark.parametrize(
    "prompt",
    [
        "A red convertible parked by the ocean at sunset",
        "A woman reading a map in front of a campervan in the desert",
    ],
)
def test_what_is_parked_stays(prompt: str) -> None:
    assert [prop.action for prop in film(prompt).props if prop.kind in ("van", "convertible")] == [
        "rest"
    ]


def test_no_snow_falls_from_a_blue_sky() -> None:
    found = film("A skier carves down a snowy slope, blue sky")

    assert (found.weather, found.setting) == ("clear", "snow")


def test_a_dog_in_a_car_is_seen() -> None:
    assert [prop.kind for prop in film("A dog sticking its head out of a car window").props] == [
        "convertible"
    ]


def test_who_roasts_over_a_fire_is_beside_it() -> None:
    (camper,) = film("A girl roasting marshmallows over a campfire").subjects

    assert camper.slot.lift == 0


def test_teammates_play_in_the_same_colours() -> None:
    found = film("A footballer celebrating a goal, teammates running towards him")

    assert {one.kind for one in found.subjects} == {"soccer player"}
    assert len({one.look.color for one in found.subjects}) == 1


@pytest.mark.parametrize(
    "prompt", ["A judo fighter throws his opponent to the mat", "A fencer lunging in a white suit"]
)
def test_who_wrestles_or_fences_has_an_opponent(prompt: str) -> None:
    one, other = film(prompt).subjects

    assert one.partner == other.id


@pytest.mark.parametrize(
    ("prompt", "ball"),
    [
        ("A boy kicking a ball against a wall in an alley", "soccer ball"),
        ("A baseball pitcher throws the ball in a sunny stadium", "baseball"),
    ],
)
def test_the_ball_is_that_of_the_game(prompt: str, ball: str) -> None:
    assert [prop.kind for prop in film(prompt).props] == [ball]


def test_who_water_skis_is_behind_the_boat_and_on_no_wave() -> None:
    found = film("Speedboat pulling a water skier on a lake")

    assert found.subjects[0].action == "waterski"
    ahead = found.props[0].slot.x - found.subjects[0].slot.x
    assert ahead * found.props[0].slot.facing > 0


def test_a_whale_is_met_at_sea() -> None:
    assert film("A man in a kayak paddling past a humpback whale").setting == "sea"


def test_traffic_is_cars() -> None:
    found = film("Time-lapse of traffic on a busy highway at night")

    assert [prop.kind for prop in found.props] == ["car"] * 5


def test_a_skateboarder_who_rolls_along_stands_on_the_board() -> None:
    assert film("A skateboarder rolling down a street").subjects[0].action == "skate"


def test_who_kayaks_sits_in_a_kayak() -> None:
    found = film("A couple kayaking on a mountain lake")

    assert [prop.kind for prop in found.props] == ["canoe", "canoe"]
    assert {one.action for one in found.subjects} == {"row"}
    assert all(one.mount for one in found.subjects)


def test_an_empty_pool_is_skated_in() -> None:
    found = film("A skater girl doing tricks in an empty pool")

    assert (found.setting, found.subjects[0].kind) == ("skate park", "girl")
