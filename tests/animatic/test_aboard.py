"""Inside of vehicles and public rooms: what is seen of them, and who sits on which seat."""

import numpy as np
import pytest

from vitascope.engines.animatic.art.light import light_of
from vitascope.engines.animatic.art.settings import KINDS, draw_backdrop
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec
from vitascope.engines.animatic.words.tables import tables
from vitascope.video import Size


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=7, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "setting", "seat"),
    [
        ("a woman looks out of the window of a train", "train interior", "coach seat"),
        ("a student reads a book on the train", "train interior", "coach seat"),
        ("a tired man sleeps on the subway", "metro interior", "coach seat"),
        ("commuters on a packed subway train", "metro interior", "coach seat"),
        ("a man reads on a commuter train", "train interior", "coach seat"),
        ("people sit on a crowded bus", "bus interior", "coach seat"),
        ("a passenger sleeps on an airplane", "plane interior", "coach seat"),
        ("a boy looks out of the airplane window", "plane interior", "coach seat"),
        ("a pilot in the cockpit of an airplane", "cockpit", "driver seat"),
        ("a woman reads on the back seat", "car interior", "coach seat"),
        ("a boy looks out of the window in the back seat of a taxi", "car interior", "coach seat"),
        ("a toddler asleep in the back of a car", "car interior", "coach seat"),
        ("a driver drinks tea in the cab of a truck", "car interior", "coach seat"),
        ("a family of four singing in a car", "car interior", "coach seat"),
        ("a girl watches a movie in a cinema", "cinema", "cinema seat"),
        ("a barber cuts a man's hair in a barbershop", "barbershop", "barber chair"),
        ("a dentist examines a boy's teeth", "dentist", "dental chair"),
    ],
)
def test_who_is_inside_sits_on_a_seat_of_the_place(prompt: str, setting: str, seat: str) -> None:
    spec = spec_of(prompt)

    assert spec.setting == setting
    assert seat in {prop.kind for prop in spec.props}
    assert any(subject.mount for subject in spec.subjects)


@pytest.mark.parametrize(
    ("prompt", "setting", "vehicle"),
    [
        ("a man drives a bus through the city", "city", "bus"),
        ("a man waits on a platform as a train arrives", "station", "fast train"),
        ("a girl waves at a train", "railway", "fast train"),
    ],
)
def test_a_vehicle_is_seen_from_without_by_those_who_drive_or_wait(
    prompt: str, setting: str, vehicle: str
) -> None:
    spec = spec_of(prompt)

    assert vehicle in {prop.kind for prop in spec.props}
    assert spec.setting == setting


def test_staff_stands_where_the_others_sit() -> None:
    (attendant,) = spec_of("a flight attendant in an airplane cabin").subjects

    assert attendant.mount is None


def test_the_view_goes_by_a_train_and_stands_still_before_a_room() -> None:
    day = light_of("day", "clear")
    drifts = {
        name: [layer.drift for layer in draw_backdrop(name, day, "clear", Size(320, 180), 7).layers]
        for name in ("train interior", "room")
    }

    assert min(drifts["train interior"]) < 0
    assert not any(drifts["room"])


def test_a_tunnel_sheds_no_daylight() -> None:
    day = light_of("day", "clear")
    drawn = draw_backdrop("metro interior", day, "clear", Size(320, 180), 7)
    floor = next(layer for layer in drawn.layers if layer.depth == 0.9)
    row = floor.image[12, :, :3].astype(float).mean(1)

    assert np.ptp(row[60:-60]) < 60


@pytest.mark.parametrize("setting", sorted(name for name, kind in KINDS.items() if kind.is_indoor))
def test_every_seat_of_a_place_is_a_noun(setting: str) -> None:
    assert KINDS[setting].seat in tables().nouns


def test_who_keeps_a_bar_stands_behind_a_counter_and_what_is_served_lies_on_it() -> None:
    spec = spec_of("a barista makes coffee in a cafe")
    (counter,) = (prop for prop in spec.props if prop.kind == "counter")

    assert counter.relation is not None
    assert counter.relation.kind == "before"
    assert spec.subjects[0].mount is None


@pytest.mark.parametrize(
    "prompt",
    [
        "a sushi chef slices fish",
        "a man cooks a chicken in the oven",
        "a chef prepares a lobster",
    ],
)
def test_what_is_cooked_is_no_living_animal(prompt: str) -> None:
    assert len(spec_of(prompt).subjects) == 1


def test_the_servers_of_a_data_center_are_no_waiters_and_a_dog_wears_no_ice_cream() -> None:
    assert len(spec_of("an engineer inspects the servers in a data center").subjects) == 1
    assert not spec_of("a dog wears a cone at the vet").props


def test_a_crowded_subway_is_the_place_of_the_film() -> None:
    assert spec_of("a crowded subway at rush hour, people look at phones").setting == "subway"


def test_a_wall_goes_on_below_the_edge_of_the_floor() -> None:
    drawn = draw_backdrop("room", light_of("day", "clear"), "clear", Size(320, 180), 7)
    wall = next(layer for layer in drawn.layers if layer.depth == 0.6)

    assert wall.y + wall.image.shape[0] > 0.75 * 180


def test_who_unpacks_boxes_does_not_box_and_who_operates_does_not_drive() -> None:
    unpacking = spec_of("a couple unpacking boxes in their new apartment")
    (surgeon, patient) = spec_of("a surgeon operating on a patient").subjects

    assert {subject.action for subject in unpacking.subjects} == {"hold"}
    assert {prop.kind for prop in unpacking.props} == {"box"}
    assert spec_of("a king boxes with a queen").subjects[0].action == "box"
    assert (surgeon.action, surgeon.mount) == ("stand", None)
    assert patient.mount is not None


def test_down_the_aisle_of_an_airplane_is_inside_of_it() -> None:
    spec = spec_of("a cat walks down the aisle of an airplane")

    assert (spec.setting, spec.props) == ("plane interior", ())


@pytest.mark.parametrize(
    ("prompt", "bowl"),
    [
        ("a boy looks at fish in a pet store", "bowl of three fish"),
        ("a cat stares at a goldfish in the kitchen", "fish bowl"),
    ],
)
def test_fish_in_a_room_are_in_a_bowl(prompt: str, bowl: str) -> None:
    spec = spec_of(prompt)

    assert [prop.kind for prop in spec.props] == [bowl]
    assert len(spec.subjects) == 1


def test_a_fish_that_is_held_is_in_no_bowl() -> None:
    (held,) = spec_of("a cook holds a fish in the kitchen").props

    assert held.kind == "caught fish"


def test_who_plays_in_a_studio_is_recorded_and_a_trolley_in_an_aisle_is_no_tram() -> None:
    assert spec_of("a rock band recording in a studio").setting == "recording studio"
    aisle = spec_of("a stewardess pushing a trolley down the aisle of a plane")
    assert (aisle.setting, aisle.props) == ("plane interior", ())


def test_a_class_is_people_who_do_what_it_is_for() -> None:
    spec = spec_of("a yoga class in a bright studio")

    assert spec.setting == "dance studio"
    assert [subject.action for subject in spec.subjects] == ["yoga"] * 4


def test_who_rides_the_subway_sits_in_its_train_and_who_works_in_a_cabin_stands() -> None:
    assert spec_of("a man rides the subway to work").setting == "metro interior"
    (attendant,) = spec_of("a flight attendant shows the exits in an airplane").subjects
    assert (attendant.action, attendant.mount) == ("stand", None)


def test_no_desk_stands_in_an_aeroplane() -> None:
    spec = spec_of("a traveler works on his laptop on a plane")

    assert [prop.kind for prop in spec.props] == ["coach seat"]


def test_a_cook_may_have_a_cat_that_acts() -> None:
    assert len(spec_of("a chef cooks while a duck dances").subjects) == 2


def test_no_screen_is_before_the_face_of_a_programmer_who_walks() -> None:
    assert not spec_of("a programmer walks through a server room").props


def test_a_cat_at_a_window_sits_on_its_sill() -> None:
    spec = spec_of("a cat watches the rain from the window")

    assert (spec.setting, spec.subjects[0].action) == ("windowsill", "sit")


def test_who_boards_an_aeroplane_does_not_stand_in_the_sky() -> None:
    assert spec_of("passengers boarding an airplane").setting == "runway"


@pytest.mark.parametrize(
    ("prompt", "action", "mount"),
    [
        ("a man watches football on TV and eats pizza on the couch", "eat", "sofa"),
        ("a baby sleeps in a crib", "sleep", "cradle"),
        ("a woman wakes up in bed and stretches", "stretch", "bed"),
        ("a man runs on a treadmill", "run", "treadmill"),
        ("a guard watches a monitor in a control room", "sit", "chair"),
    ],
)
def test_who_rests_watches_or_runs_indoors_is_on_what_is_for_it(
    prompt: str, action: str, mount: str
) -> None:
    spec = spec_of(prompt)
    (subject,) = spec.subjects
    kinds = {prop.id: prop.kind for prop in spec.props}

    assert subject.action == action
    assert subject.mount is not None
    assert kinds[subject.mount] == mount
    assert "football" not in kinds.values()


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("two friends play pool in a bar", "pool table"),
        ("a forklift in a warehouse", "forklift"),
        ("children look at a dinosaur skeleton in a museum", "dinosaur skeleton"),
    ],
)
def test_things_of_public_rooms_are_drawn_as_what_they_are(prompt: str, kind: str) -> None:
    assert kind in {prop.kind for prop in spec_of(prompt).props}


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a baker in a bakery", "bakery"),
        ("a man lifts weights in the gym", "fitness club"),
        ("a woman pushes a stroller through a shopping mall", "mall"),
        ("a guard in a security room", "control room"),
        ("a boy in a school hallway", "school corridor"),
        ("a boy in a candy store", "candy shop"),
        ("a girl in a flower shop", "flower shop"),
        ("a boy in a toy store", "toy shop"),
        ("a woman tries on a dress in a boutique", "boutique"),
        ("people dance in a nightclub", "nightclub"),
        ("a woman does yoga in a bright studio", "dance studio"),
        ("an artist sculpts a statue in a studio", "workshop"),
        ("an astronaut in the cockpit", "spaceship"),
        ("a patient in the doctor's office", "hospital"),
        ("a bellboy in a hotel lobby", "lobby"),
        ("a couple at the museum", "museum"),
        ("a singer in a recording studio", "recording studio"),
        ("a worker in a car factory", "factory"),
        ("a cat in the attic", "attic"),
        ("a girl walks down a spiral staircase", "staircase"),
        ("a monk prays in a candlelit temple", "temple interior"),
        ("a man folds clothes in a laundromat", "laundry"),
        ("a ghost in the wine cellar", "cellar"),
        ("a boy alone in an elevator", "lift"),
        ("a girl practices in a dance studio", "dance studio"),
        ("a car in an underground parking garage", "parking garage"),
        ("a lawyer in a courtroom", "courtroom"),
        ("a waitress in a diner", "diner"),
        ("a cook in a ramen shop", "ramen bar"),
    ],
)
def test_a_public_room_is_drawn_as_itself(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_who_stands_inside_a_moving_subway_train_is_in_its_car() -> None:
    spec = spec_of("inside a moving subway train, people standing")

    assert spec.setting == "metro interior"
    assert {prop.kind for prop in spec.props} == set()


@pytest.mark.parametrize(
    ("prompt", "vehicle"),
    [
        ("view from a jeep on safari, lions in the grass", "jeep"),
        ("dolphins filmed from a boat", "boat"),
        ("view from inside a helicopter over the mountains", "helicopter"),
        ("POV from a train driver's cab in the city", "taxi"),
    ],
)
def test_what_somebody_films_from_is_not_in_the_film(prompt: str, vehicle: str) -> None:
    assert vehicle not in {prop.kind for prop in spec_of(prompt).props}
