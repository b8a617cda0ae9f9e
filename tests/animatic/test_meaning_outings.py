"""What sentences about sports, vehicles, music and advertising mean."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


@pytest.mark.parametrize(
    ("prompt", "setting", "action"),
    [
        ("two men play table tennis", "gym", "table_tennis"),
        ("a woman in boxing gloves hits a punching bag", "gym", "punch_bag"),
        ("a man trains with a heavy bag in a garage", "workshop", "punch_bag"),
        ("a goalkeeper dives to save a penalty in a stadium", "stadium", "save"),
        ("a golfer hits the ball", "golf course", "golf"),
        ("a basketball player shoots the ball", "gym", "shoot_hoop"),
        ("a figure skater spins on the ice", "ice rink", "ice_spin"),
        ("a rock climber hangs from a cliff", "canyon", "cliff_hang"),
        ("a skateboarder does a kickflip in a skate park", "skate park", "skate_jump"),
        ("a motorcyclist rides through the desert", "desert", "ride"),
    ],
)
def test_who_is_at_a_sport_does_it_where_it_is_done(prompt: str, setting: str, action: str) -> None:
    spec = spec_of(prompt)

    assert (spec.setting, spec.subjects[0].action) == (setting, action)
    assert [prop.kind for prop in spec.props if prop.kind != "motorcycle"] == []


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a red car speeds along a coastal road at sunset", "coastal road"),
        ("a white car drives along the coast", "coastal road"),
        ("a motorcycle on a desert highway", "desert road"),
        ("a bus on a winding mountain road", "mountain road"),
        ("a car drives through the mountains", "mountain road"),
        ("a hiker walks in the mountains", "mountains"),
        ("a rocket lifts off into the sky", "launch pad"),
        ("a rocket flies through space", "space"),
        ("a rock band plays on stage before a cheering crowd", "concert"),
        ("a violinist plays on stage", "stage"),
        ("a cellist plays in a candlelit church", "hall"),
        ("a helicopter lands on the roof of a skyscraper", "rooftop"),
    ],
)
def test_a_film_of_an_outing_plays_where_it_leads(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a Ferrari speeds through the city. The car turns at a corner", ["sports car"]),
        ("a motorcycle on a highway, the bike leans into a curve", ["biker", "motorcycle"]),
        ("a black SUV advertisement, car on a rotating platform", ["suv"]),
        ("a car commercial, a white car drives along the coast", ["car"]),
        ("a cup of coffee, steam rises from the cup", ["coffee", "steam"]),
        ("a golden retriever runs on a beach, the dog jumps into the water", ["golden retriever"]),
        ("an eagle soars over a lake. The bird screams", ["eagle"]),
        ("a surfer paddles out. The man stands up on a wave", ["surfer"]),
        ("a ballerina on stage, the dancer spins", ["ballerina"]),
        ("a rock climber on a cliff, the woman looks down", ["woman"]),
        ("a roller coaster full of screaming people", ["roller coaster"]),
        ("a chef serves a man. The woman smiles", ["chef", "man", "woman"]),
        ("a cat and a dog. The bird sings", ["cat", "dog", "bird"]),
    ],
)
def test_what_is_named_again_by_a_wider_word_is_drawn_once(prompt: str, kinds: list[str]) -> None:
    spec = spec_of(prompt)
    drawn = [item.kind for item in (*spec.subjects, *spec.props)]

    assert sorted(kind for kind in drawn if kind != "man" or "man" in kinds) == sorted(
        kind for kind in kinds if kind != "biker"
    )


@pytest.mark.parametrize("dark", ["dark", "dimly lit", "dim, smoky"])
def test_a_room_that_is_said_to_be_dark_is_seen_by_its_lamps(dark: str) -> None:
    assert spec_of(f"a man drinks in a {dark} bar").time_of_day == "night"
    assert spec_of("a man in a dark suit drinks in a bar").time_of_day == "day"


def test_a_dark_studio_has_a_dark_ground() -> None:
    assert spec_of("a sneaker turns in a dark studio").backdrop is not None
    assert spec_of("a sneaker turns in a studio").backdrop is None


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("a sailboat race in strong wind", "sailboat", 3),
        ("a car races down a street", "car", 1),
        ("a luxury yacht in a bay", "yacht", 1),
        ("a cup of hot chocolate", "coffee", 1),
        ("a bottle of nail polish, pink background", "nail polish", 1),
        ("a jar of face cream turns in a studio", "cream", 1),
    ],
)
def test_as_many_are_drawn_of_a_race_or_a_product_as_there_are(
    prompt: str, kind: str, count: int
) -> None:
    spec = spec_of(prompt)

    assert [item.kind for item in (*spec.subjects, *spec.props)] == [kind] * count


@pytest.mark.parametrize(
    ("prompt", "props"),
    [
        ("a golfer putts on the green, the ball rolls into the hole", []),
        ("a rugby player runs with the ball", ["football"]),
        ("a boy kicks a ball", ["soccer ball"]),
        ("a vinyl record spins on a turntable", ["record player"]),
        ("a scooter rider zips through Rome", ["scooter"]),
    ],
)
def test_a_player_has_the_ball_of_the_game_alone(prompt: str, props: list[str]) -> None:
    assert [prop.kind for prop in spec_of(prompt).props] == props


def test_a_rowing_team_is_in_its_shell() -> None:
    spec = spec_of("a rowing team glides across a calm river")

    assert [prop.kind for prop in spec.props] == ["rowing eight"]


def test_a_beast_whom_a_giant_fights_is_as_large() -> None:
    robot, monster = parse(
        "A giant robot fights a sea monster in the middle of a city", seed=1, seconds=8
    ).subjects

    assert min(robot.look.size, monster.look.size) > 1


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A horse and carriage drive through a snowy village", "pull"),
        ("A blacksmith hammers a glowing sword on an anvil", "forge"),
    ],
)
def test_carriages_are_drawn_and_swords_forged(prompt: str, action: str) -> None:
    subject = parse(prompt, seed=1, seconds=8).subjects[0]

    assert subject.action == action
    assert subject.relation is None


def test_who_is_at_the_helm_is_on_the_deck() -> None:
    spec = parse("A pirate captain stands at the helm of his ship in the fog", seed=1, seconds=8)

    assert ("ship deck" in spec.around, spec.weather) == (True, "fog")
    assert spec.props == ()


def test_bicycles_are_ridden_outside() -> None:
    spec = parse("A grandpa teaches his granddaughter to ride a bicycle", seed=1, seconds=8)

    assert spec.setting == "park"


def test_a_customer_who_is_served_is_not_carried() -> None:
    vendor, customer = parse(
        "A hot dog vendor serves a customer in New York", seed=1, seconds=8
    ).subjects

    assert (vendor.action, customer.action) == ("give", "take")
    assert vendor.partner == customer.id


def test_a_team_that_races_in_canoes_rows() -> None:
    spec = parse("A canoe team races on a river at dawn", seed=1, seconds=8)

    assert {rower.action for rower in spec.subjects} == {"row"}


def test_a_fireball_is_the_light_of_its_spell() -> None:
    spec = parse("A wizard casts a fireball at a troll", seed=1, seconds=8)

    assert [s.action for s in spec.subjects if s.kind == "wizard"] == ["cast"]
    assert spec.props == ()


def test_bones_that_have_no_drawing_are_no_human_skeleton() -> None:
    spec = parse("A boy looks up at a giant whale skeleton in a museum", seed=1, seconds=8)

    assert [s.kind for s in spec.subjects] == ["boy"]
    assert "whale skeleton" in spec.ignored
