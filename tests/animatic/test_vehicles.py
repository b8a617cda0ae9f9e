"""Vehicles and players beside each other: who keeps up, who is overtaken, who stands in the way."""

from itertools import pairwise

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Prop, Spec, Subject
from vitascope.engines.animatic.staging.joints import joints_of
from vitascope.video import Size


def spec_of(prompt: str) -> Spec:
    """The film of a prompt."""
    return parse(prompt, seed=5, seconds=6)


def items_of(spec: Spec) -> dict[str, Subject | Prop]:
    """All items by their id."""
    return {item.id: item for item in (*spec.subjects, *spec.props)}


@pytest.mark.parametrize(
    "prompt",
    [
        "A boy running beside a moving train, waving",
        "A cyclist riding next to a moving tram in the city",
        "A blue SUV overtakes a slow yellow truck on a country road",
    ],
)
def test_who_goes_beside_another_goes_the_same_way_and_is_nearer(prompt: str) -> None:
    spec = spec_of(prompt)
    items = items_of(spec)
    beside = next(one for one in items.values() if one.relation and one.relation.kind == "beside")
    assert beside.relation is not None
    other = items[beside.relation.to]

    assert beside.slot.facing == other.slot.facing
    assert beside.slot.depth < other.slot.depth
    assert abs(beside.slot.x - other.slot.x) < 0.3


def test_a_dog_with_its_head_out_of_the_window_of_a_car_is_in_it() -> None:
    spec = spec_of("A golden retriever sticking its head out of the window of a moving car")

    assert joints_of(spec)["golden retriever-1"] == ("convertible-1", "inside")
    assert spec.setting == "road"


def test_the_smoke_of_a_drift_is_at_the_wheels() -> None:
    spec = spec_of("A white sports car drifting around a corner, white smoke from its tires")

    assert joints_of(spec)["tyre smoke-1"] == ("sports car-1", "wheels")


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A train crossing the countryside", "fast train"),
        ("A steam train chugging through the mountains", "train"),
        ("A freight train crossing a steel bridge", "freight train"),
        ("A long container train winding through the desert", "freight train"),
        ("A monster truck in a stadium", "monster truck"),
    ],
)
def test_a_vehicle_is_of_its_own_kind_and_a_train_runs_on_current(prompt: str, kind: str) -> None:
    assert [prop.kind for prop in spec_of(prompt).props] == [kind]


def test_an_opponent_is_a_player_of_the_same_game_in_other_colours() -> None:
    boxer, opponent = spec_of("A boxer landing an uppercut on his opponent in the ring").subjects
    player, defender = spec_of("A basketball player dunking over a defender").subjects

    assert (boxer.action, boxer.partner) == ("box", opponent.id)
    assert opponent.kind == boxer.kind
    assert defender.kind == player.kind
    assert defender.look.color != player.look.color
    assert defender.action == "catch"


@pytest.mark.parametrize(
    ("prompt", "mount"),
    [
        ("Horse jockeys racing neck and neck to the finish line", "horse"),
        ("A bull rider hanging on at a rodeo", "bull"),
        ("Motocross rider launches off a dirt ramp", "motorcycle"),
        ("A girl riding on the back of her boyfriend's motorcycle", "motorcycle"),
        ("A cowboy galloping beside a moving steam train", "horse"),
    ],
)
def test_who_rides_by_trade_is_in_the_saddle_whatever_the_mount_does(
    prompt: str, mount: str
) -> None:
    riders = [subject for subject in spec_of(prompt).subjects if subject.mount]

    assert riders
    assert {rider.action for rider in riders} == {"ride"}
    assert all((rider.mount or "").startswith(mount) for rider in riders)


def test_a_barrel_roll_has_no_barrel_and_a_volleyball_no_fishing_net() -> None:
    assert [p.kind for p in spec_of("A fighter jet doing a barrel roll").props] == ["fighter jet"]
    assert spec_of("Beach volleyball player spikes the ball over the net").props == ()


@pytest.mark.parametrize(
    ("prompt", "hunter", "hunted"),
    [
        ("a police car chases a red van", "police car", "van"),
        ("a black car follows a yellow bus", "car", "bus"),
        ("a police car chases a motorcycle through the city", "police car", "motorcycle"),
    ],
)
def test_a_vehicle_that_chases_another_is_behind_it(prompt: str, hunter: str, hunted: str) -> None:
    spec = spec_of(prompt)
    things = {prop.kind: prop for prop in spec.props}
    first, second = things[hunted].slot, things[hunter].slot

    assert (first.x - second.x) * second.facing > 0


def test_each_truck_of_a_convoy_is_seen() -> None:
    trucks = [p for p in spec_of("a convoy of trucks on a desert road").props if p.kind == "truck"]
    places = sorted(truck.slot.x for truck in trucks)

    assert len(places) > 2
    assert min(b - a for a, b in pairwise(places)) > 0.15


def test_a_traffic_jam_is_cars() -> None:
    assert {prop.kind for prop in spec_of("a long traffic jam on a highway").props} == {"car"}


@pytest.mark.parametrize(
    ("prompt", "vehicle"),
    [
        ("A man drives down a highway at sunset.", "car"),
        ("Two friends drive through the mountains.", "car"),
        ("A family of four drives along the coast.", "van"),
        ("A racer speeds down the track.", "race car"),
        ("A farmer drives through a field.", "tractor"),
        ("A taxi driver drives through the city.", "taxi"),
        ("A man sails across the sea.", "sailboat"),
        ("Two men row across a lake.", "rowing boat"),
        ("A pilot flies over the mountains.", "aeroplane"),
        ("A girl rides through the city.", "bicycle"),
    ],
)
def test_who_is_carried_has_what_carries_him(prompt: str, vehicle: str) -> None:
    spec = spec_of(prompt)

    assert [prop.kind for prop in spec.props] == [vehicle]
    assert {one.mount for one in spec.subjects} == {spec.props[0].id}


def test_riders_in_the_country_each_have_a_horse() -> None:
    spec = spec_of("Two friends ride through the desert.")
    horses = [one.id for one in spec.subjects if one.kind == "horse"]

    assert [one.mount for one in spec.subjects if one.kind != "horse"] == horses
    assert len(horses) == 2


def test_who_drives_what_is_named_has_no_other_vehicle() -> None:
    assert [prop.kind for prop in spec_of("A man drives a blue truck.").props] == ["truck"]


def test_of_many_in_a_van_nobody_is_before_its_windscreen() -> None:
    spec = spec_of("A family of five drives along the coast.")
    scene = Scene(spec, Size(640, 360))
    boxes = {actor.name: actor.box(2.0) for actor in scene.troupe.actors}
    van = boxes[spec.props[0].id]

    for one in spec.subjects:
        assert van.left < (boxes[one.id].left + boxes[one.id].right) / 2 < van.right
