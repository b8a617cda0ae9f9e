"""What a tale means: fairy tales, magic, monsters, wars, rockets, feasts."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=8)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("Goldilocks sleeps in the little bear's bed", ["girl"]),
        ("a toy soldier marches across the bedroom floor", ["nutcracker"]),
        ("a genie rises out of a magic lamp", ["genie"]),
        ("the grim reaper walks through a graveyard", ["reaper"]),
        ("a giant stomps through a village", ["man"]),
        ("a giant golden dragon sleeps in a cave", ["dragon"]),
        ("a snowman comes to life and waves", ["living snowman"]),
        ("a gingerbread man runs through the kitchen", ["gingerbread man"]),
        ("a group of dwarves dig in a mine", ["dwarf"] * 5),
        ("a medieval army marches to the castle", ["knight"] * 6),
    ],
)
def test_who_a_tale_is_about(prompt: str, kinds: list[str]) -> None:
    assert [subject.kind for subject in spec_of(prompt).subjects] == kinds


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a ghost floats through a graveyard at night", "graveyard"),
        ("floating islands with waterfalls in the sky", "floating islands"),
        ("a rocket lifts off with clouds of smoke", "launch pad"),
        ("a rocket launches into space", "launch pad"),
        ("a rocket flies through space", "space"),
        ("a prisoner sits in a stone dungeon", "castle corridor"),
        ("a wizard reads a book in a tower", "tower room"),
        ("an astronaut walks on an alien planet", "alien planet"),
        ("a soldier walks through a ruined city", "fallen city"),
        ("a superhero flies over the city at night", "above the city"),
        ("a bridge over the city", "city"),
        ("a ghost plays the piano in an abandoned mansion", "room"),
        ("a king sits on his throne while a jester juggles", "hall"),
        ("three little pigs build a house", "farm"),
        ("elves dance in a moonlit forest clearing", "forest"),
    ],
)
def test_where_a_tale_plays(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_a_building_whose_part_is_the_place_is_not_in_it() -> None:
    spec = spec_of("a ghost floats through the hallway of an old mansion")

    assert (spec.setting, spec.props) == ("corridor", ())


def test_a_place_on_fire_has_flames() -> None:
    for prompt in ("a dragon flies over a burning village", "a village on fire at night"):
        spec = spec_of(prompt)

        assert [prop.kind for prop in spec.props] == ["blaze"] * 3
        assert "embers" in spec.effects


@pytest.mark.parametrize("prompt", ["a house on fire", "a burning ship on the sea"])
def test_what_is_as_large_as_a_house_burns_itself(prompt: str) -> None:
    spec = spec_of(prompt)
    fire = next(prop for prop in spec.props if prop.kind == "roof fire")

    assert fire.relation is not None
    assert fire.relation.to.partition("-")[0] in ("house", "ship")


def test_a_dragon_breathes_fire_as_it_flies() -> None:
    (dragon,) = spec_of("a dragon soars over a lake, breathing fire").subjects

    assert dragon.action == "fly"
    assert "fire breath" in dragon.look.wear


def test_who_is_on_the_back_of_a_flier_rides_it_through_the_air() -> None:
    for prompt in (
        "a dragon with a knight on its back flies over the mountains",
        "a knight rides a dragon over the mountains",
        "a knight flies on a dragon",
    ):
        dragon, knight = spec_of(prompt).subjects

        assert (dragon.action, knight.action, knight.mount) == ("fly", "ride", dragon.id)
        assert dragon.slot.lift > 0.2


def test_who_is_on_a_carpet_goes_with_it() -> None:
    spec = spec_of("a magic carpet flies over the desert with a prince and a princess on it")

    assert [subject.mount for subject in spec.subjects] == ["rug-1", "rug-1"]
    assert all(subject.slot.lift > 0.2 for subject in spec.subjects)


def test_riders_on_horseback_have_a_horse_each() -> None:
    spec = spec_of("an army of knights on horseback charges across a battlefield")
    mounts = [subject.mount for subject in spec.subjects if subject.kind == "knight"]

    assert len(mounts) == len(set(mounts)) == 4


def test_a_spell_comes_out_of_a_wand_in_its_colour() -> None:
    (wizard,) = spec_of("a wizard casts a spell with his wand, blue sparks fly out").subjects

    assert (wizard.action, wizard.prop) == ("cast", None)
    assert "tool:#3f7fd8" in wizard.look.wear


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("a knight fights a dragon", "sword"),
        ("two pirates fight on the deck of a ship", "sword"),
        ("the knight draws his sword", "sword"),
        ("a glowing portal opens in the forest", "portal"),
        ("a haunted house on a hill at night", "haunted house"),
        ("a coffin in a crypt", "coffin"),
        ("a viking ship sails through icy waters", "longship"),
        ("a leprechaun dances next to a pot of gold", "pot of gold"),
        ("a witch's cottage in the forest made of candy", "gingerbread house"),
        ("a car explodes on a highway", "explosion"),
        ("spaceships fight in space with lasers and explosions", "laser"),
        ("a spaceship flies through an asteroid field", "asteroid"),
        ("a pumpkin on the porch on Halloween night", "jack-o'-lantern"),
        ("a t-rex roars in the jungle as a volcano erupts in the background", "volcano"),
    ],
)
def test_what_belongs_to_a_tale(prompt: str, prop: str) -> None:
    assert prop in {thing.kind for thing in spec_of(prompt).props}


def test_children_in_halloween_costumes_are_dressed_up() -> None:
    spec = spec_of("three kids in Halloween costumes walk down a street at night")

    assert [child.kind for child in spec.subjects] == ["witch", "skeleton", "pirate"]
    assert {child.look.age for child in spec.subjects} == {"child"}


def test_what_glows_is_made_of_light() -> None:
    assert spec_of("a glowing blue crystal in a cave").props[0].look.material == "light"


def test_a_rainbow_is_in_the_sky() -> None:
    spec = spec_of("a unicorn and a girl walk through a meadow under a rainbow")

    assert "rainbow" in spec.effects
    assert not spec.props
    assert abs(spec.subjects[0].slot.x - spec.subjects[1].slot.x) > 0.1


def test_what_is_heavy_is_lifted_above_the_head() -> None:
    (hero,) = spec_of("a superhero lifts a car above his head").subjects

    assert (hero.action, hero.prop) == ("heft", "car-1")


def test_who_duels_with_wands_casts_spells() -> None:
    wizards = spec_of("two wizards duel with glowing wands in a dark forest").subjects

    assert [(wizard.action, wizard.partner) for wizard in wizards] == [
        ("cast", "wizard-2"),
        ("cast", "wizard-1"),
    ]


def test_what_is_around_somebody_stays_about_him() -> None:
    for prompt in (
        "a haunted castle on a cliff, bats flying around it",
        "a girl stands in a meadow with butterflies flying around her",
    ):
        spec = spec_of(prompt)
        fliers = [subject for subject in spec.subjects if subject.action == "fly"]

        assert len(fliers) == 3
        assert all(flier.relation and flier.relation.kind == "around" for flier in fliers)


def test_robots_that_build_cars_are_not_in_them() -> None:
    spec = spec_of("robots work in a factory building cars")

    assert all(robot.mount is None for robot in spec.subjects)


def test_a_tiny_dragon_fits_the_shoulder_that_it_sits_on() -> None:
    dragon, girl = spec_of("a tiny dragon sits on a girl's shoulder").subjects

    assert dragon.size < 0.4 * girl.size


def test_nobody_stands_on_the_earth_who_is_on_earth() -> None:
    spec = spec_of("the last human on Earth walks through an empty city")

    assert "earth" not in {prop.kind for prop in spec.props}


def test_who_watches_a_sunset_has_no_watch() -> None:
    spec = spec_of("a robot and a girl hold hands and watch the sunset")

    assert spec.props == ()


def test_a_tea_party_under_a_tree_is_outside() -> None:
    assert spec_of("a bear, a fox and a rabbit have a tea party under a tree").setting == "park"


def test_the_last_of_a_list_alone_plays() -> None:
    spec = spec_of("a market with merchants, knights and a bard playing the lute")

    assert {subject.action for subject in spec.subjects[:-1]} == {"stand"}
    assert spec.subjects[-1].action == "strum"


@pytest.mark.parametrize(
    ("prompt", "color", "material"),
    [
        ("a lion made of fire", "#f28a2e", "light"),
        ("a dog made of pink clouds", "#f58ab0", "plush"),
        ("a horse made of water", "#58a8f0", "glass"),
    ],
)
def test_stuff_that_somebody_is_made_of(prompt: str, color: str, material: str) -> None:
    spec = spec_of(prompt)

    (subject,) = spec.subjects
    assert (subject.look.color, subject.look.material) == (color, material)
    assert spec.props == ()


def test_a_thing_made_of_chocolate_is_brown_and_no_bar_of_it() -> None:
    (car,) = spec_of("a car made of chocolate").props

    assert (car.kind, car.look.color) == ("car", "#8a5a38")


@pytest.mark.parametrize(
    "prompt",
    [
        "a dinosaur egg cracking open and a baby dinosaur peeking out",
        "a dinosaur egg hatches in the jungle",
    ],
)
def test_who_is_in_an_egg_looks_out_of_it(prompt: str) -> None:
    spec = spec_of(prompt)

    (subject,) = spec.subjects
    assert (subject.kind, subject.look.age, spec.setting) == ("dinosaur", "child", "jungle")
    assert [prop.kind for prop in spec.props] == ["hatched egg"]


def test_who_draws_a_bow_shoots_and_who_mines_digs() -> None:
    (elf,) = spec_of("an elf archer drawing a bow in a sunlit forest, close-up").subjects
    (dwarf,) = spec_of("a dwarf mining gems in a cave").subjects

    assert elf.action == "shoot"
    assert dwarf.action == "dig"


@pytest.mark.parametrize(
    "prompt",
    [
        "a pirate captain looks through a telescope on deck",
        "a sailor mopping the deck of an old ship",
        "a skeleton steering a ghost ship at the helm",
    ],
)
def test_who_is_on_the_deck_of_a_ship_stands_on_it(prompt: str) -> None:
    spec = spec_of(prompt)

    assert "ship deck" in spec.around
    assert spec.setting == "shore"
    assert not any("ship" in prop.kind for prop in spec.props)


def test_columns_are_before_a_view() -> None:
    assert "colonnade" in spec_of("a goddess walks along marble columns").around


def test_what_a_film_is_about_is_drawn_though_its_place_shows_it() -> None:
    spec = spec_of("flying cars zoom between skyscrapers in a futuristic city")

    assert [prop.kind for prop in spec.props] == ["flying car"] * 3


def test_the_earth_is_once_in_the_sky_of_the_moon() -> None:
    assert spec_of("an astronaut walks on the moon, Earth in the sky").props == ()


def test_who_lands_comes_down_on_a_knee() -> None:
    (hero,) = spec_of("a superhero lands on the street").subjects

    assert hero.action == "jump"
    assert [beat.action for beat in hero.beats] == ["kneel"]


@pytest.mark.parametrize(
    ("prompt", "hour"),
    [
        ("a vampire stands on a balcony of a castle", "night"),
        ("a vampire stands on a balcony of a castle in the morning", "dawn"),
        ("a deer in a dark forest, morning light", "dawn"),
        ("a deer in a dark forest", "dusk"),
    ],
)
def test_the_hour_of_a_tale(prompt: str, hour: str) -> None:
    assert spec_of(prompt).time_of_day == hour


def test_who_flies_before_the_full_moon_is_above_the_clouds() -> None:
    spec = spec_of("a witch flying on a broomstick in front of the full moon")

    assert spec.setting == "sky"
    assert "great_moon" in spec.effects


def test_the_smallest_walk_over_a_table_and_not_beside_it() -> None:
    for prompt in (
        "a tiny knight riding a mouse across a kitchen table",
        "an ant walking across a kitchen table",
    ):
        spec = spec_of(prompt)

        assert spec.still is not None
        assert spec.setting == "kitchen"


def test_depth_of_field_is_no_field() -> None:
    assert spec_of("a cup of tea on a table, shallow depth of field").setting != "meadow"


def test_a_spell_has_the_colour_that_is_told() -> None:
    (wizard,) = spec_of("a wizard casts a glowing blue spell").subjects

    assert "tool:#3f7fd8" in wizard.look.wear


def test_plants_of_another_planet_are_in_no_pots() -> None:
    spec = spec_of("a creature hides in purple plants on an alien planet")

    assert {prop.kind for prop in spec.props} == {"bush"}
