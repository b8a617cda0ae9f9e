"""What a prompt means where its words alone would mislead."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Relation, Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def test_fans_are_people_unless_they_are_electric() -> None:
    crowd = spec_of("thousands of fans cheering in a stadium")

    assert {subject.kind for subject in crowd.subjects} == {"woman", "man"}
    assert not crowd.props
    assert [prop.kind for prop in spec_of("an electric fan in a room").props] == ["fan"]


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("a family of four having a picnic", 4), ("a family of bears", 4), ("a group of six owls", 6)],
)
def test_a_group_is_as_many_as_was_said(prompt: str, count: int) -> None:
    assert len(spec_of(prompt).subjects) == count


def test_mountains_are_a_place_though_one_mountain_can_be_drawn() -> None:
    spec = spec_of("a steam train crossing a stone bridge in the mountains")

    assert spec.setting == "viaduct"
    assert "mountain" not in {prop.kind for prop in spec.props}


@pytest.mark.parametrize(
    ("prompt", "parent"),
    [
        ("five ducklings following their mother across a pond", "duck hen"),
        ("a puppy and its mother sleeping", "dog"),
        ("a baby elephant walking beside its mother", "elephant"),
        ("a boy walking with his father", "man"),
    ],
)
def test_the_parent_of_an_animal_is_of_its_kind(prompt: str, parent: str) -> None:
    subject = spec_of(prompt).subjects[-1]

    assert (subject.kind, subject.look.age) == (parent, "adult")


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a teenager riding a skateboard", "skate"),
        ("a woman riding a surfboard", "surf"),
        ("a man on a snowboard", "snowboard"),
        ("a snowboarder carving down a slope", "snowboard"),
        ("a surfer riding a huge wave", "surf"),
        ("a dog riding a skateboard", "skate"),
        ("a bear on a surfboard", "surf"),
        ("a girl on roller skates", "roller_skate"),
    ],
)
def test_who_rides_a_board_stands_on_it_and_it_is_part_of_the_pose(
    prompt: str, action: str
) -> None:
    spec = spec_of(prompt)

    assert [subject.action for subject in spec.subjects] == [action]
    assert not spec.props


def test_who_cannot_stand_on_a_board_sits_on_it() -> None:
    (penguin,) = spec_of("a penguin riding a skateboard").subjects

    assert penguin.mount == "skateboard-1"


def test_one_of_several_has_a_look_and_a_task_of_its_own() -> None:
    kittens = spec_of("three kittens playing with a ball, one of them is white").subjects
    dogs = spec_of("two dogs sleeping, one of them wearing a red hat").subjects
    birds = spec_of("three goats eating in a garden, one of them jumps").subjects

    assert [kitten.look.color for kitten in kittens] == [None, None, "#f5f5f2"]
    assert {kitten.action for kitten in kittens} == {"play"}
    assert [len(dog.look.wear) for dog in dogs] == [0, 1]
    assert [bird.action for bird in birds] == ["eat", "eat", "jump"]


def test_who_sword_fights_has_a_sword_each() -> None:
    spec = spec_of("two samurai sword fighting in a bamboo forest")

    assert [subject.kind for subject in spec.subjects] == ["samurai", "samurai"]
    assert {subject.action for subject in spec.subjects} == {"fight"}
    assert [prop.kind for prop in spec.props] == ["sword", "sword"]
    assert len({subject.prop for subject in spec.subjects}) == 2


def test_who_slips_ends_on_the_ground_beside_what_he_slipped_on() -> None:
    (man,) = spec_of("a man slips on a banana peel and falls").subjects

    assert [man.action, *(beat.action for beat in man.beats)] == ["fall", "sit"]
    assert man.relation is not None
    assert man.relation.kind == "beside"


def test_what_is_built_stands_before_its_builders() -> None:
    spec = spec_of("two children building a snowman")

    assert {subject.prop for subject in spec.subjects} == {"snowman-1"}


def test_who_casts_a_net_from_a_boat_is_in_it_and_who_jumps_is_not() -> None:
    (fisherman,) = spec_of("a fisherman casting a net from a wooden boat").subjects
    (boy,) = spec_of("a boy jumping from a boat").subjects

    assert (fisherman.mount, boy.mount) == ("boat-1", None)


@pytest.mark.parametrize("link", ["above", "over", "near", "to"])
def test_by_a_castle_is_where_the_film_plays(link: str) -> None:
    spec = spec_of(f"a dragon flying {link} a medieval castle")

    assert spec.setting == "castle"
    assert not spec.props


def test_a_lighthouse_stands_on_the_shore() -> None:
    assert spec_of("a lighthouse in a storm").setting == "coast"


def test_after_to_a_word_that_can_be_both_is_a_verb() -> None:
    spec = spec_of("a mother bear teaching her cub to fish in a river")

    assert {subject.kind for subject in spec.subjects} == {"bear"}


def test_who_blows_bubbles_plays_no_trumpet() -> None:
    (girl,) = spec_of("a girl blowing soap bubbles in a meadow").subjects

    assert girl.action != "blow"


def test_a_butterfly_that_is_chased_flies() -> None:
    cat, butterfly = spec_of("a cat chasing a butterfly in a garden").subjects

    assert (cat.action, butterfly.action) == ("run", "fly")


def test_who_sits_on_a_bench_by_the_ocean_is_ashore_and_who_sits_in_a_boat_is_not() -> None:
    assert spec_of("a couple sitting on a bench watching the ocean").setting == "beach"
    assert spec_of("an old man sitting in a boat on the ocean").setting == "sea"


def test_parents_and_grandparents_are_two() -> None:
    assert len(spec_of("grandparents dancing in a kitchen").subjects) == 2


def test_who_plays_with_another_plays_the_same_game() -> None:
    robot, man = spec_of("a robot playing chess with an old man in a park").subjects

    assert (man.action, man.partner) == (robot.action, robot.id) == ("chess", "robot-1")


@pytest.mark.parametrize(
    ("prompt", "kinds", "props"),
    [
        ("a camel caravan crossing sand dunes", {"camel"}, set[str]()),
        ("a woman reading a book by the window", {"woman"}, {"armchair", "book"}),
        ("a hockey player skating on a frozen pond", {"woman", "man"}, set[str]()),
        ("an elephant spraying water in a river", {"elephant"}, set[str]()),
    ],
)
def test_nothing_is_drawn_that_words_only_sound_like(
    prompt: str, kinds: set[str], props: set[str]
) -> None:
    spec = spec_of(prompt)

    assert {subject.kind for subject in spec.subjects} <= kinds
    assert {prop.kind for prop in spec.props} == props
    assert not {"skate", "water"} & {subject.action for subject in spec.subjects}


def test_two_riders_of_horses_have_one_each() -> None:
    riders = spec_of("two cowboys riding horses through a canyon").subjects

    assert len({rider.mount for rider in riders if rider.mount}) == 2


def test_in_front_of_a_diner_is_the_street() -> None:
    assert spec_of("a blue car parked in front of a diner at night").setting == "street"


def test_flowers_that_are_watered_are_not_in_the_hand() -> None:
    (gardener,) = spec_of("a gardener watering red roses in a garden").subjects

    assert gardener.prop is None


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("friends roasting marshmallows around a campfire", "forest"),
        ("a chef cooking in a pan", "kitchen"),
        ("a bride and groom kissing in front of a church", "village"),
        ("a bride and groom kissing in a church", "hall"),
        ("a dog sitting next to a Christmas tree", "room"),
        ("a pirate ship sailing through a storm, lightning in the sky", "sea"),
        ("an eagle gliding in the sky", "sky"),
        ("a horse galloping through shallow water along a beach", "beach"),
        ("a robot watering plants on a spaceship", "spaceship"),
        ("a lion sitting on a sofa", "room"),
    ],
)
def test_a_film_plays_where_what_is_in_it_can_be(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_rain_on_the_window_is_seen_in_the_window_of_the_room() -> None:
    spec = spec_of("a cup of tea next to an open book, rain on the window")

    assert spec.setting in ("room", "cafe")
    assert spec.weather == "rain"
    assert {prop.kind for prop in spec.props} == {"tea", "book"}


def test_whose_hair_is_told_of_is_still_there() -> None:
    (girl,) = spec_of("a girl with red hair plays the violin").subjects

    assert (girl.kind, girl.look.hair, girl.prop) == ("girl", ":#d8342c", "violin-1")


def test_small_animals_are_nearer_to_life_beside_people() -> None:
    (alone,) = spec_of("a duck by a pond").subjects
    _, beside = spec_of("a boy with a duck by a pond").subjects

    assert beside.size < 0.75 * alone.size


def test_a_herd_steps_back_so_that_each_is_seen() -> None:
    herd = spec_of("a herd of elephants walking on the savanna").subjects

    assert len(herd) == 5
    assert all(elephant.size < 0.75 for elephant in herd)
    assert [elephant.size for elephant in spec_of("two elephants walking").subjects] == [1, 1]


def test_fire_is_a_campfire_only_where_people_are_about_it() -> None:
    assert "campfire" in {p.kind for p in spec_of("men sitting around the fire").props}
    kinds = {p.kind for p in spec_of("a rocket taking off with smoke and fire").props}
    assert kinds == {"rocket", "exhaust"}


def test_what_somebody_looks_at_is_not_where_he_is() -> None:
    assert spec_of("a hiker standing on a cliff looking at the valley").setting == "mountains"
    assert spec_of("a woman looking out over the ocean").setting == "coast"


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("a chef frying noodles in a wok", "pan"),
        ("a chef tossing something in a pan", "pan"),
    ],
)
def test_what_somebody_cooks_in_is_in_the_hand(prompt: str, prop: str) -> None:
    spec = spec_of(prompt)

    assert [p.kind for p in spec.props] == [prop]
    assert spec.subjects[0].prop == f"{prop}-1"
    assert spec.subjects[0].relation is None


def test_who_eats_a_dish_is_at_a_table_with_it() -> None:
    spec = spec_of("a boy eating rice in a bowl")

    assert spec.setting == "room"
    assert {p.kind for p in spec.props} == {"rice", "table", "chair"}


def test_the_friend_of_a_child_is_a_child() -> None:
    assert spec_of("a boy whispering to his friend").subjects[1].kind in ("girl", "boy")
    assert spec_of("a man whispering to his friend").subjects[1].kind in ("woman", "man")


@pytest.mark.parametrize(
    "prompt",
    [
        "an owl lands on a branch",
        "a leopard resting on a tree branch",
        "a koala sleeping in a eucalyptus tree",
        "a cat stuck in a tree",
    ],
)
def test_who_is_in_a_tree_is_on_one_of_its_boughs(prompt: str) -> None:
    spec = spec_of(prompt)

    assert [prop.kind for prop in spec.props] == ["bough"]
    assert spec.subjects[0].mount == "bough-1"


def test_branches_that_nobody_is_on_are_not_drawn() -> None:
    assert not spec_of("a woman collecting branches in the forest").props


def test_who_flies_a_plane_is_in_it() -> None:
    assert spec_of("a pilot flying a small red airplane").subjects[0].mount == "aeroplane-1"
    assert spec_of("a boy flying a red kite").subjects[0].prop == "kite-1"


def test_a_man_who_does_something_is_no_adjective() -> None:
    (man,) = spec_of("a man shovels snow in the morning").subjects

    assert (man.kind, man.action) == ("man", "dig")


def test_a_plate_is_of_what_is_served_on_it() -> None:
    assert [p.kind for p in spec_of("a plate of pancakes on a table").props] == ["pancakes"]
    assert [p.kind for p in spec_of("a glass of iced lemonade").props] == ["juice"]


def test_who_watches_from_a_seat_sits_on_it() -> None:
    (woman,) = spec_of("a woman watching the sunset from a bench").subjects

    assert (woman.mount, woman.action) == ("bench-1", "sit")


def test_who_is_before_a_queen_hides_nothing_of_her() -> None:
    knight, queen = spec_of("a knight kneeling before a queen").subjects

    assert abs(knight.slot.x - queen.slot.x) > 0.08


def test_a_diver_beside_a_whale_is_seen_before_it() -> None:
    diver, whale = spec_of("a scuba diver swimming next to a huge whale").subjects

    assert 0.1 < diver.slot.x < 0.9
    assert diver.slot.depth < whale.slot.depth


def test_a_family_of_animals_is_several() -> None:
    assert len(spec_of("a penguin family huddled together").subjects) == 4


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a hot air balloon festival at dawn", "hot air balloon"),
        ("a tulip garden in spring", "tulip"),
    ],
)
def test_a_place_shows_what_it_is_named_after(prompt: str, kind: str) -> None:
    assert [prop.kind for prop in spec_of(prompt).props] == [kind] * 3


@pytest.mark.parametrize(
    "prompt", ["a boy and his father flying a kite", "two children flying a red kite"]
)
def test_two_fly_one_kite(prompt: str) -> None:
    spec = spec_of(prompt)

    assert [subject.prop for subject in spec.subjects] == ["kite-1", None]
    assert [prop.kind for prop in spec.props] == ["kite"]


@pytest.mark.parametrize("bird", ["ostrich", "flamingo", "peacock", "baby chick"])
def test_birds_of_the_ground_are_on_their_feet(bird: str) -> None:
    (subject,) = spec_of(f"a {bird} in a park").subjects

    assert (subject.action, subject.slot.lift) == ("stand", 0)


def test_who_carries_a_surfboard_does_not_ride_it() -> None:
    (surfer,) = spec_of("a surfer walking along the beach carrying a surfboard").subjects

    assert surfer.action in ("walk", "carry")
    assert surfer.prop == "standing surfboard-1"


def test_a_dark_forest_is_a_forest_late_in_the_day() -> None:
    spec = spec_of("a witch in a dark forest")

    assert (spec.setting, spec.time_of_day) == ("forest", "dusk")


def test_whose_hair_is_told_of_may_drink() -> None:
    (woman,) = spec_of("a woman with curly brown hair drinks coffee").subjects

    assert (woman.action, woman.prop) == ("drink", "coffee-1")


@pytest.mark.parametrize(
    ("prompt", "kind", "wear"),
    [
        ("a dog in a pirate costume", "dog", "eye patch"),
        ("a cat wearing a chef outfit", "cat", "chef hat"),
    ],
)
def test_a_costume_is_worn(prompt: str, kind: str, wear: str) -> None:
    (subject,) = spec_of(prompt).subjects

    assert subject.kind == kind
    assert wear in subject.look.wear


def test_who_has_a_picnic_sits_on_a_blanket_by_a_basket() -> None:
    spec = spec_of("a family having a picnic under an oak tree")
    blanket, tree, basket = (
        next(prop for prop in spec.props if prop.kind == kind)
        for kind in ("picnic blanket", "tree", "basket")
    )

    assert {subject.action for subject in spec.subjects} == {"sit"}
    assert {s.relation for s in spec.subjects} == {Relation(kind="on", to=blanket.id)}
    assert blanket.relation == Relation(kind="under", to=tree.id)
    assert basket.relation == Relation(kind="beside", to=blanket.id)


def test_what_is_shared_is_one() -> None:
    spec = spec_of("a couple sharing an umbrella")

    assert [subject.prop for subject in spec.subjects] == ["umbrella-1", None]


def test_a_foal_is_no_second_word_for_its_mother() -> None:
    mother, foal = spec_of("a horse and its foal running").subjects

    assert foal.size < mother.size


def test_a_pack_is_many() -> None:
    assert len(spec_of("a wolf pack running in the snow").subjects) == 5


def test_what_is_in_the_background_is_not_where_the_film_plays() -> None:
    assert spec_of("a dog on a beach with mountains in the background").setting == "beach"
    assert spec_of("a couple with the Alps in the background").setting == "mountains"


def test_who_feeds_animals_looks_at_them_eat() -> None:
    farmer, *chickens = spec_of("a farmer feeding chickens").subjects

    assert (farmer.prop, farmer.partner) == (None, "chicken-1")
    assert {chicken.action for chicken in chickens} == {"eat"}


def test_who_plays_fetch_throws_a_ball_and_the_dog_catches_it() -> None:
    man, dog = spec_of("a man playing fetch with his dog").subjects

    assert (man.action, man.prop, dog.action) == ("throw", "ball-1", "catch")


def test_a_gorilla_beats_no_treasure_chest() -> None:
    assert not spec_of("a gorilla beating its chest in the jungle").props


def test_a_crowd_looks_on_from_behind_whom_it_watches() -> None:
    man, *crowd = spec_of("a man arguing in front of a crowd").subjects

    assert man.relation is None
    assert {one.relation for one in crowd} == {Relation(kind="behind", to=man.id)}


def test_what_is_crossed_is_where_the_film_plays() -> None:
    assert spec_of("a turtle crossing a road").setting == "road"
    assert spec_of("a woman meditating under a waterfall").setting == "waterfall"


def test_who_sprays_a_house_is_beside_it() -> None:
    (firefighter,) = spec_of("a firefighter spraying water on a burning house").subjects

    assert firefighter.relation == Relation(kind="beside", to="house-1")


def test_the_baby_of_an_elephant_is_an_elephant() -> None:
    spec = spec_of("a mother elephant protecting her baby from lions")
    mother, baby = [subject for subject in spec.subjects if subject.kind == "elephant"]

    assert baby.size < mother.size


def test_a_basket_holds_those_who_are_in_it() -> None:
    (basket,) = spec_of("a puppy and a kitten sitting in a basket").props

    assert basket.size > 1.3


def test_worker_bees_are_bees() -> None:
    assert {s.kind for s in spec_of("a queen bee surrounded by worker bees").subjects} == {"bee"}


def test_who_has_tea_has_a_cup_of_it() -> None:
    fox, rabbit = spec_of("a fox and a rabbit having tea in the forest").subjects

    assert fox.prop == "tea-1"
    assert rabbit.prop == "tea-2"


def test_rain_that_falls_while_something_is_done_falls_from_the_begin() -> None:
    assert spec_of("a woman knitting while rain falls outside").weather == "rain"
    assert spec_of("a man walks, then it starts to rain").weather == "clear"


def test_who_stands_guard_is_no_guard() -> None:
    (squirrel,) = spec_of("a squirrel in armor stands guard on a tree stump").subjects

    assert squirrel.action == "stand"


def test_one_of_them_alone_does_what_is_told_of_one() -> None:
    friends = spec_of("friends laughing around a campfire, one of them playing guitar").subjects

    assert [friend.prop for friend in friends if friend.prop] == ["guitar-1"]
    assert {friend.action for friend in friends[:-1]} == {"laugh"}


def test_on_horseback_the_horse_walks() -> None:
    spec = spec_of("a knight on horseback passing through a market")
    knight = next(subject for subject in spec.subjects if subject.kind == "knight")
    horse = next(subject for subject in spec.subjects if subject.kind == "horse")

    assert (knight.action, knight.mount, horse.action) == ("ride", horse.id, "walk")


def test_weights_are_lifted_in_a_gym_and_a_staff_is_not() -> None:
    assert spec_of("a man lifting weights").setting == "gym"
    assert spec_of("a wizard raises his staff").setting != "gym"


def test_a_black_and_white_cat_is_of_these_colours() -> None:
    (cat,) = spec_of("a black and white cat").subjects

    assert cat.look.coat == "tuxedo"


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("gwen stacy reading a book", "read"),
        ("yoda playing guitar on the stage", "strum"),
        ("reading a book by candlelight", "read"),
    ],
)
def test_a_name_that_does_what_people_do_is_somebody(prompt: str, action: str) -> None:
    (somebody,) = spec_of(prompt).subjects

    assert (somebody.kind, somebody.action) == ("woman", action)


def test_music_that_plays_is_nobody() -> None:
    assert not spec_of("music playing in an empty hall").subjects


def test_who_reads_a_comic_is_not_drawn_as_one() -> None:
    spec = spec_of("a boy reads a comic under a tree")

    assert (spec.style, spec.subjects[0].prop) == ("picture_book", "book-1")


def test_who_lets_a_bird_go_stays_on_the_ground() -> None:
    spec = spec_of("a girl releases a white dove into the sky")

    assert spec.setting == "meadow"
    assert spec.subjects[0].action == "cheer"
    assert not spec.props


def test_a_tower_of_blocks_is_no_tower() -> None:
    assert [p.kind for p in spec_of("a boy builds a tower of wooden blocks").props] == ["blocks"]


def test_archery_is_done_with_a_bow() -> None:
    spec = spec_of("a woman practices archery in a forest clearing")

    assert [prop.kind for prop in spec.props] == ["bow and arrow"]
    assert spec.subjects[0].action == "shoot"
