"""Where a film plays: which of the places counts that a prompt names, and what they show."""

from dataclasses import replace

import numpy as np
import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=7, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("waves crash against the rugged cliffs of Big Sur", "headland"),
        ("Mighty waves break on the beach", "breakers"),
        ("Waves lap on the sandy shore", "shore"),
        ("a massive waterfall in a tropical jungle", "waterfall"),
        ("clouds over a red canyon in the desert", "canyon"),
        ("a rover drives on Mars", "mars"),
        ("a man proposes to his girlfriend on a bridge", "bridge"),
        ("a girl stands on a wooden bridge", "wooden bridge"),
        ("a hiker crosses a suspension bridge over a gorge", "rope bridge"),
        ("a train crosses a bridge", "viaduct"),
        ("a couple crosses a bridge in Paris", "bridge"),
        ("an old stone bridge over a calm river", "river"),
        ("down the hallway of an old castle", "castle corridor"),
        ("a nurse walks down a hospital corridor", "hospital corridor"),
        ("a man waits on a train platform", "station"),
        ("a busker in a subway station", "subway"),
        ("an airliner on the runway", "runway"),
        ("a model walks the runway at fashion week", "stage"),
        ("a train crosses a viaduct in the mountains", "viaduct"),
        ("the Eiffel Tower in Paris with fireworks", "paris"),
        ("a couple in a café in Paris", "cafe"),
        ("people with umbrellas on a Tokyo street in the rain", "tokyo"),
        ("a gondola on the canals of Venice", "venice"),
        ("white houses of Santorini above the sea", "santorini"),
        ("fog rolls over the Golden Gate Bridge", "golden gate"),
        ("the Great Wall of China winding over mountains", "great wall"),
        ("camels pass the pyramids of Giza in the desert", "pyramids"),
        ("balloons over the valleys of Cappadocia", "cappadocia"),
        ("a girl walks through a field of sunflowers", "sunflowers"),
        ("green rice terraces in Bali", "terraces"),
        ("inside a greenhouse full of plants", "greenhouse"),
        ("flying cars in a futuristic city", "future city"),
        ("a golden wheat field under a stormy sky", "wheat"),
        ("a scarecrow in a cornfield", "corn"),
        ("Machu Picchu at sunrise", "machu picchu"),
        ("a car on a road through an autumn forest", "forest road"),
        ("autumn leaves falling on a winding path in the forest", "forest path"),
        ("a boy rides his bike down a dirt road", "country path"),
        ("a vintage car drives along a coastal road", "coastal road"),
        ("a car on a road in the mountains", "mountain road"),
        ("a truck on a highway through the desert", "desert road"),
        ("a bamboo forest in Kyoto", "bamboo forest"),
        ("petals fall on a pond in a Japanese garden", "japanese garden"),
        ("a caravan in the Sahara", "desert"),
        ("a train moving through the countryside", "railway"),
        ("railroad tracks", "railway"),
        ("people crossing the street at a crosswalk", "crossing"),
        ("a red truck on a construction site", "construction site"),
        ("cars in a parking lot", "parking lot"),
        ("a beautiful coastal beach in spring", "beach"),
        ("two taxis on a city street", "city"),
        ("a woman walks down a city street", "street"),
        ("downtown at night", "downtown"),
        ("a dog catches a frisbee in the air", "meadow"),
        ("an airplane flying over a bridge", "river"),
        ("an airplane flying in the air", "sky"),
        ("a boy kicks a soccer ball", "park"),
        ("a coyote in Monument Valley", "wild west"),
        ("a woman stands on a pier looking at the sea", "pier"),
        ("a boat tied to a wooden dock on a lake", "jetty"),
        ("waves on a black sand beach", "black shore"),
        ("waves roll to the shore", "shore"),
        ("a hiker on a mountain peak above the clouds", "summit"),
        ("a plane flies above the clouds", "sky"),
        ("a dog in a field of poppies", "poppy field"),
        ("a girl runs through a meadow of wildflowers", "flower field"),
        ("a cozy cabin interior with a fireplace", "cabin interior"),
        ("a glowing ice cave in Iceland", "ice cave"),
        ("icebergs in a glacier lagoon", "glacier"),
        ("emperor penguins in Antarctica", "arctic"),
        ("penguins walking in the snow", "arctic"),
        ("a polar bear walking across the sea ice", "arctic"),
        ("a white fox trotting across the tundra", "tundra"),
        ("a kingfisher diving into the water", "river"),
        ("a jellyfish drifting in the dark ocean at night", "underwater"),
        ("a deer standing in a clearing", "forest"),
        ("zebras at a watering hole in the savanna", "waterhole"),
        ("seals lying on a rocky shore", "shore"),
        ("penguins waddling across the ice toward the ocean", "arctic"),
        ("monkeys bathe in a hot spring in the snow", "hot spring"),
        ("a massive wave curls and breaks", "breakers"),
        ("an underwater shot below the ocean surface", "underwater"),
        ("light trails on a roundabout at night", "crossing"),
        ("a red house in a fishing village in Norway", "harbour"),
        ("a submarine dives deep into the ocean", "underwater"),
        ("an iceberg in the arctic ocean", "sea"),
        ("the Taj Mahal reflected in the pool", "taj mahal"),
        ("a rover explores a crater on Mars", "mars"),
        ("a boat sails past the skyscrapers of Hong Kong harbor", "skyline"),
        ("gothic cathedral interior, light through stained glass", "hall"),
        ("a busy airport, planes taking off", "runway"),
        ("a woman with a suitcase at the airport", "airport"),
        ("a yellow car speeding through a tunnel", "road"),
        ("a subway train full of commuters", "subway"),
        ("a dense jungle with an ancient temple", "jungle"),
        ("Mount Fuji with a red pagoda in the foreground", "fuji pagoda"),
        ("camels walk in front of the Great Pyramids", "pyramids"),
        ("rows of purple lavender with bees", "lavender"),
        ("a cozy cabin in the snow, light in the windows", "snow"),
        ("a skateboarder rolling through Venice Beach", "beach"),
        ("a musician plays saxophone in a New York subway station", "subway"),
        ("a farmer planting rice in a flooded terrace", "terraces"),
        ("a jogger running along the Seine at dawn", "seine"),
        ("a skier speeding down an alpine slope", "snow"),
        ("a fisherman on a wooden pier, the harbor behind him", "harbour"),
        ("a man looking through a telescope in a library. He walks in a garden", "library"),
    ],
)
def test_a_prompt_plays_at_the_place_that_it_names(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "setting"), [("bar", "bar"), ("a cliff", "coast"), ("a dock at sunset", "jetty")]
)
def test_a_word_that_is_seldom_a_place_is_one_where_it_stands_alone(
    prompt: str, setting: str
) -> None:
    assert spec_of(prompt).setting == setting


def test_parts_of_a_building_are_drawn_with_it() -> None:
    spec = spec_of("A cabin in the snow, smoke from the chimney, warm light in the windows")

    assert [prop.kind for prop in spec.props] == ["cabin"]


def test_what_a_place_shows_by_itself_is_not_drawn_again_unless_it_is_one() -> None:
    assert not spec_of("a city street with neon signs").props
    assert [prop.kind for prop in spec_of("a city street with a neon sign").props] == ["neon sign"]


def test_underground_trains_are_no_steam_engines() -> None:
    assert [prop.kind for prop in spec_of("a train arrives in the subway").props] == ["fast train"]


def test_a_train_runs_on_the_rails_of_its_place() -> None:
    size, spec = Size(320, 180), spec_of("a steam train stands on a viaduct")
    train = tuple(replace(prop, action="rest") for prop in spec.props)
    spec = replace(spec, props=train, camera=replace(spec.camera, closeness=1.0))
    shown, empty = (Scene(one, size).compose(2.0) for one in (spec, replace(spec, props=())))
    changed = np.abs(shown.astype(int) - empty.astype(int)).max(axis=(1, 2))

    assert changed[: size.height // 2].max() > 60
    assert changed[int(0.65 * size.height) :].max() < 30


def test_clouds_race_in_a_time_lapse() -> None:
    usual, lapse = (
        Scene(spec_of(f"{how} clouds over a desert canyon, static shot"), Size(320, 180))
        for how in ("", "time-lapse of")
    )
    sky = np.s_[10:60]
    moved = [
        np.abs(scene.compose(2.0)[sky].astype(int) - scene.compose(1.0)[sky]).mean()
        for scene in (usual, lapse)
    ]

    assert moved[1] > 3 * moved[0]


def test_a_carriage_drawn_by_a_horse_has_one_before_it() -> None:
    spec = spec_of("a horse-drawn carriage in old London")

    assert [(one.kind, one.action, one.prop) for one in spec.subjects] == [
        ("horse", "pull", "carriage-1")
    ]


def test_what_sails_or_flies_goes_on_doing_so_when_it_glides() -> None:
    assert [p.action for p in spec_of("a gondola glides through Venice").props] == ["sail"]
    assert [p.action for p in spec_of("an airliner flies over the sea").props] == ["drive"]


def test_the_rock_of_a_canyon_is_no_boulder() -> None:
    assert not spec_of("clouds over a red canyon, shadows move across the rock").props


def test_falling_water_falls() -> None:
    scene = Scene(spec_of("a waterfall, static shot"), Size(320, 180))
    fall = np.s_[70:110, 140:170]
    first, next_ = (scene.compose(t)[fall].astype(int) for t in (1.0, 1.1))

    assert np.abs(first - next_).mean() > 3


def test_several_cars_have_a_colour_each_unless_one_is_said() -> None:
    assert len({car.look.color for car in spec_of("three cars on a road").props}) == 3
    assert len({car.look.color for car in spec_of("three red cars on a road").props}) == 1


def test_northern_lights_are_seen_over_snow_that_has_fallen() -> None:
    spec = spec_of("northern lights over a snowy cabin")

    assert (spec.weather, spec.season) == ("clear", "winter")


def test_a_drone_that_films_is_not_in_the_picture() -> None:
    spec = spec_of("a castle on a hilltop in the fog, drone circling")

    assert spec.camera.move == "aerial"
    assert not any("drone" in item.kind for item in (*spec.props, *spec.subjects))


def test_who_is_not_named_rides_the_motorcycle_that_speeds_along() -> None:
    spec = spec_of("a motorcycle speeding down a desert highway")

    assert [(one.action, one.mount) for one in spec.subjects] == [("ride", "motorcycle-1")]
    assert not spec_of("a bicycle standing by a wall").subjects


def test_crystal_clear_water_has_no_crystal() -> None:
    assert [p.kind for p in spec_of("a yacht in a bay, crystal clear water").props] == ["yacht"]


def test_a_gondolier_has_his_gondola() -> None:
    (man,) = spec_of("a gondolier rowing through Venice").subjects

    assert (man.action, man.mount) == ("row", "gondola-1")


def test_who_cycles_has_a_bicycle_though_none_is_named() -> None:
    spec = spec_of("a courier cycling through rainy Amsterdam")

    assert [(one.action, one.mount) for one in spec.subjects] == [("ride", "bicycle-1")]
    assert len(spec_of("a cyclist cycling in the park").props) == 1


def test_inside_a_church_no_church_stands() -> None:
    spec = spec_of("a bride walking down the aisle of an old stone church")

    assert (spec.setting, spec.props) == ("hall", ())
    assert spec_of("a bride in front of a church").props


def test_who_pushes_a_wheelchair_does_not_sit_in_it() -> None:
    patient, nurse = spec_of("a nurse pushing a wheelchair down a hospital hallway").subjects

    assert "wheelchair" in patient.look.wear
    assert (nurse.kind, nurse.prop) == ("nurse", patient.id)
    assert "wheelchair" not in nurse.look.wear


def test_a_crowd_flows_around_somebody_from_behind() -> None:
    woman, *crowd = spec_of("Dolly zoom on a woman. Crowds flow around her.").subjects

    assert {one.relation and (one.relation.kind, one.relation.to) for one in crowd} == {
        ("behind", woman.id)
    }


def test_rain_with_lightning_is_a_storm() -> None:
    assert spec_of("A knight in a forest. Rain falls and lightning flashes.").weather == "storm"


def test_who_steers_a_boat_has_no_cattle_aboard() -> None:
    (sailor,) = spec_of("a sailor in a rain slicker steers a wooden boat on the sea").subjects

    assert (sailor.kind, sailor.mount) == ("sailor", "boat-1")


def test_a_mother_who_rocks_her_baby_has_it_in_her_arms() -> None:
    baby, mother = spec_of("a mother rocks her baby in a nursery").subjects

    assert (mother.action, mother.prop) == ("carry", baby.id)


@pytest.mark.parametrize(
    ("prompt", "setting", "kinds"),
    [
        ("a pilot looks out of the cockpit at the clouds", "cockpit", ["driver seat", "pilot"]),
        ("a cyclist repairs a flat tire by the side of the road", "road", ["bicycle", "cyclist"]),
        ("a squirrel runs along a telephone wire", "forest", ["squirrel"]),
        ("a tortoise and a hare race on a forest path", "forest path", ["rabbit", "tortoise"]),
        ("a man sleeps in a hammock between two palm trees", "beach", ["hammock", "man"]),
    ],
)
def test_what_is_out_of_the_window_or_sounds_like_a_thing_is_not_in_the_place(
    prompt: str, setting: str, kinds: list[str]
) -> None:
    spec = spec_of(prompt)

    assert spec.setting == setting
    assert sorted(item.kind for item in (*spec.subjects, *spec.props)) == kinds


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a skateboarder jumps over a set of stairs", "skate park"),
        ("a little boy catches fireflies in a jar at dusk", "meadow"),
        ("a snowman melts in the spring sun", "meadow"),
        ("a ferris wheel at night, reflections in the water", "festival"),
        ("a kitten chases a laser dot across the floor", "room"),
    ],
)
def test_who_is_there_decides_between_places(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_a_flag_that_is_planted_is_no_seedling() -> None:
    (explorer,) = spec_of("a polar explorer plants a flag at the south pole").subjects

    assert (explorer.action, explorer.prop) == ("hold", "flag-1")


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a young woman writes in a notebook at a café by the window", "cafe"),
        ("a spaceship crew looks at a planet through a large window", "spaceship"),
        ("a woman reads a letter by the window", "room"),
    ],
)
def test_a_window_is_that_of_the_place(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_who_pushes_a_swing_does_not_sit_on_it() -> None:
    father, daughter = spec_of("a father pushes his daughter on a swing").subjects

    assert (father.mount, daughter.mount) == (None, "swing-1")


@pytest.mark.parametrize(
    ("prompt", "setting", "action"),
    [
        ("a lighthouse keeper looks out at the stormy sea", "coast", "stand"),
        ("a snowboarder jumps off a cliff", "snow", "snowboard_jump"),
        ("two old men play dominoes at a café table", "cafe", "chess"),
        ("a kid plays on a swing", "playground", "sit"),
        ("an artist sculpts a clay vase on a pottery wheel", "workshop", "pot"),
    ],
)
def test_who_does_it_stands_where_and_as_one_does(prompt: str, setting: str, action: str) -> None:
    spec = spec_of(prompt)

    assert (spec.setting, spec.subjects[0].action) == (setting, action)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a sheepdog herds sheep into a pen", ["border collie", "sheep", "sheep", "sheep"]),
        ("a market vendor weighs an orange on a scale", ["man", "orange"]),
    ],
)
def test_pens_and_scales_of_markets_and_farms_are_not_drawn(prompt: str, kinds: list[str]) -> None:
    spec = spec_of(prompt)

    assert spec.subjects[0].action != "climb"
    assert sorted(item.kind for item in (*spec.subjects, *spec.props)) == kinds


def test_a_bear_is_at_a_tree_and_a_leopard_on_it() -> None:
    bear = spec_of("a brown bear scratches its back on a tree").subjects[0].relation
    leopard = spec_of("a leopard lies on a tree").subjects[0].relation

    assert (bear and bear.kind, leopard and leopard.kind) == ("beside", "on")
