"""What sentences about animals mean: who is on, in, at or before what, and how many."""

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Look, Relation, Spec, Subject
from vitascope.engines.animatic.staging.joints import joints_of
from vitascope.video import Size


def film(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=8)


def first(prompt: str) -> Subject:
    subjects = film(prompt).subjects
    held = {subject.prop for subject in subjects}
    return next(subject for subject in subjects if subject.id not in held)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("an owl sitting on a branch at night", "bough"),
        ("three owlets sitting on a tree branch", "bough"),
        ("a frog leaping from lily pad to lily pad", "lily pad"),
        ("a spider spinning its web", "spider web"),
    ],
)
def test_animals_are_on_their_perches(prompt: str, kind: str) -> None:
    spec = film(prompt)
    perches = {prop.id for prop in spec.props if prop.kind == kind}

    assert all(subject.mount in perches for subject in spec.subjects)


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("a honeybee collecting pollen from a sunflower", "on"),
        ("a butterfly landing on a flower", "on"),
        ("a hummingbird hovering in front of a red flower", "before"),
        ("a hummingbird sipping nectar from a flower", "before"),
        ("a bee buzzing around a flower", "around"),
    ],
)
def test_those_who_visit_flowers_are_at_them(prompt: str, relation: str) -> None:
    found = first(prompt).relation

    assert found is not None
    assert found.kind == relation


def test_who_hovers_before_a_flower_is_as_high_as_it_and_stays_there() -> None:
    scene = Scene(film("a hummingbird hovering in front of a flower"), Size(320, 180))
    bird = next(a for a in scene.troupe.actors if a.name.startswith("hummingbird"))
    flower = next(a for a in scene.troupe.actors if a.name.startswith("flower"))

    for t in (0.0, 3.0, 7.0):
        middle = (bird.box(t).top + bird.box(t).bottom) / 2
        assert flower.box(t).top <= middle <= flower.box(t).bottom
        assert abs(bird.place(t).x - bird.place(0.0).x) < 1


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("flamingos standing in a shallow lake", "wade"),
        ("an elephant walking through the river", "wade"),
        ("a heron wading in a pond", "wade"),
        ("a flamingo standing by the lake", "stand"),
        ("penguins huddling together in a blizzard", "huddle"),
        ("a humpback whale breaching out of the ocean", "jump"),
    ],
)
def test_what_animals_do_in_and_out_of_the_water(prompt: str, action: str) -> None:
    assert first(prompt).action == action


def test_who_wades_stands_in_the_water_and_does_not_rock() -> None:
    scene = Scene(film("a flamingo standing in a lake"), Size(320, 180))
    (bird,) = scene.troupe.actors

    places = [bird.place(t) for t in (0.0, 1.0, 2.0)]

    assert all(place.sunk is not None for place in places)
    assert len({place.y for place in places}) == 1


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a shark swimming in the ocean", "underwater"),
        ("jellyfish drifting in the sea", "underwater"),
        ("a whale swimming in the ocean at sunset", "sea"),
        ("dolphins jumping out of the ocean", "sea"),
        ("a dolphin swimming in the sea beside a boat", "sea"),
        ("aerial shot of a whale swimming in the ocean", "sea"),
    ],
)
def test_swimmers_by_themselves_are_filmed_under_water(prompt: str, setting: str) -> None:
    assert film(prompt).setting == setting


def test_a_large_swimmer_shows_its_head_above_the_water() -> None:
    scene = Scene(film("a whale swimming in the ocean at sunset"), Size(320, 180))
    (whale,) = scene.troupe.actors

    for t in (0.0, 1.5, 3.0):
        place, box = whale.place(t), whale.box(t)
        assert place.sunk is not None
        assert (place.sunk - box.top) / (box.bottom - box.top) > 0.35


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("a mother duck leading her ducklings across the street", "duckling", 3),
        ("jellyfish drifting in the sea", "jellyfish", 3),
        ("a jellyfish drifting in the sea", "jellyfish", 1),
        ("two puppies in a park. the puppies run", "puppy", 2),
    ],
)
def test_how_many_there_are_when_no_number_says_so(prompt: str, kind: str, count: int) -> None:
    assert sum(subject.kind == kind for subject in film(prompt).subjects) == count


def test_a_joey_is_a_small_kangaroo() -> None:
    mother, joey = film("a kangaroo and her joey hop across the outback").subjects

    assert joey.kind == mother.kind
    assert joey.look.size < mother.look.size


def test_who_fights_over_a_thing_stands_beside_it() -> None:
    spec = film("two squirrels fighting over an acorn")

    assert [s.relation and s.relation.kind for s in spec.subjects] == ["beside", "beside"]
    assert all(subject.slot.lift == 0 for subject in spec.subjects)


@pytest.mark.parametrize(
    "prompt",
    ["five huskies pulling a sled through the snow", "a horse pulling a cart down a road"],
)
def test_a_team_goes_before_what_it_pulls(prompt: str) -> None:
    scene = Scene(film(prompt), Size(320, 180))
    boxes = {actor.name: actor.box(0.0) for actor in scene.troupe.actors}
    (load,) = (name for name in boxes if name.startswith(("sled", "cart")))
    facing = scene.spec.subjects[0].slot.facing

    for name, box in boxes.items():
        if name != load:
            ahead = (box.left + box.right) / 2 - (boxes[load].left + boxes[load].right) / 2
            assert ahead * facing > 0


def test_who_sits_in_what_others_pull_does_not_pull() -> None:
    santa, *team = film("Santa in a sleigh pulled by reindeer in the snow").subjects

    assert santa.action != "pull"
    assert santa.mount is not None
    assert {(each.action, each.prop) for each in team} == {("pull", santa.mount)}


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a turtle racing a rabbit on a track", "tortoise"),
        ("a baby turtle crawling on the sand towards the sea", "tortoise"),
        ("a turtle swimming in the ocean", "turtle"),
        ("a turtle in the ocean", "turtle"),
        ("a gazelle running on the savanna", "gazelle"),
    ],
)
def test_a_turtle_has_legs_where_it_goes_on_foot(prompt: str, kind: str) -> None:
    assert first(prompt).kind == kind


@pytest.mark.parametrize(
    "prompt", ["a shark working in an office", "a lobster walking on the beach"]
)
def test_swimmers_on_land_keep_on_the_ground_and_are_seen_all_along(prompt: str) -> None:
    scene = Scene(film(prompt), Size(320, 180))
    (fish,) = scene.troupe.actors

    for t in (0.0, 2.0, 5.0):
        place, box = fish.place(t), fish.box(t)
        assert place.sunk is None
        assert abs(box.bottom - place.ground_y) < 0.2 * (box.bottom - box.top)


def test_those_who_cheer_on_others_are_behind_them() -> None:
    spec = film("a tortoise racing a hare, a crowd cheering")
    cheering = [s.slot.depth for s in spec.subjects if s.action == "cheer"]
    racing = [s.slot.depth for s in spec.subjects if s.action == "run"]

    assert len(racing) == 2
    assert min(cheering) > max(racing)


def test_the_deep_sea_is_dark() -> None:
    assert film("jellyfish in the dark deep sea").time_of_day == "night"
    assert film("jellyfish in a coral reef").time_of_day == "day"


def test_a_tree_is_high_above_who_is_under_it() -> None:
    scene = Scene(film("a lion resting under an acacia tree"), Size(320, 180))
    boxes = {actor.name: actor.box(0.0) for actor in scene.troupe.actors}
    lion, tree = boxes["lion-1"], boxes["acacia-1"]

    assert tree.bottom - tree.top > 2 * (lion.bottom - lion.top)


def test_hoppers_hop_where_they_go() -> None:
    assert first("a rabbit hopping across a meadow").action == "run"
    assert first("a frog jumping on a lily pad").action == "jump"


def test_who_hangs_from_a_branch_is_below_it_and_nobody_hangs_from_nothing() -> None:
    scene = Scene(film("a sloth hanging from a tree branch"), Size(320, 180))
    boxes = {actor.name: actor.box(0.0) for actor in scene.troupe.actors}
    sloth, branch = boxes["sloth-1"], boxes["bough-1"]

    assert sloth.bottom < branch.bottom
    assert (sloth.top + sloth.bottom) / 2 > (branch.top + branch.bottom) / 2 - 5
    assert first("two monkeys hanging in the jungle").mount is not None
    assert first("a cat hanging around in the kitchen").action != "hang"


def test_the_baby_of_an_animal_is_one_of_its_kind() -> None:
    mother, baby = film("a gorilla mother holding her baby in the jungle").subjects

    assert (baby.kind, baby.look.age) == (mother.kind, "child")
    assert film("a mother holding her baby").subjects[0].kind != "gorilla"


def test_those_who_watch_somebody_pass_are_behind() -> None:
    spec = film("a bulldog riding a skateboard down a street, crowd watching")
    dog, *crowd = spec.subjects

    assert len(crowd) > 4
    assert dog.slot.depth < min(each.slot.depth for each in crowd)


def test_the_calf_of_a_whale_is_no_cow() -> None:
    assert {s.kind for s in film("a blue whale and her calf in the ocean").subjects} == {"whale"}
    assert {s.kind for s in film("a cow and her calf in a meadow").subjects} == {"cow"}


@pytest.mark.parametrize(
    ("prompt", "actions"),
    [
        ("two swans on a lake at sunset", {"swim"}),
        ("a bear catching salmon in a rushing river", {"catch", "swim"}),
        ("a border collie herding sheep on a hill", {"run"}),
        ("a herd of sheep grazing on a hill", {"graze"}),
    ],
)
def test_what_each_of_several_kinds_does(prompt: str, actions: set[str]) -> None:
    assert {subject.action for subject in film(prompt).subjects} == actions


def test_penguins_slide_lying_down() -> None:
    scene = Scene(film("a penguin sliding on its belly on the ice"), Size(320, 180))
    (penguin,) = scene.troupe.actors
    box = penguin.box(0.0)

    assert box.right - box.left > box.bottom - box.top
    assert first("a penguin sliding on its belly on the ice").action == "slide"


@pytest.mark.parametrize(
    ("prompt", "setting", "action"),
    [
        ("koi swimming in a Japanese garden pond", "japanese garden", "swim"),
        ("elephants bathing in a river", "river", "wade"),
        ("an eagle catching a fish from a lake", "lake", "fly"),
    ],
)
def test_water_is_where_animals_are_in_it(prompt: str, setting: str, action: str) -> None:
    assert (film(prompt).setting, first(prompt).action) == (setting, action)


def test_birds_that_talk_or_fight_are_on_the_ground_and_bees_are_not() -> None:
    assert all(s.slot.lift == 0 for s in film("two seagulls fighting on the beach").subjects)
    assert first("a parrot talking to a cat").slot.lift == 0
    assert first("a bee talking to a flower").slot.lift > 0


@pytest.mark.parametrize(
    ("prompt", "kind", "relation"),
    [
        ("a pirate with a green parrot on his shoulder", "parrot", "shoulder"),
        ("an owl perched on the wizard's shoulder", "owl", "shoulder"),
        ("an old man sitting on a park bench with a sleeping cat on his lap", "cat", "lap"),
        ("a cat sleeping on a woman's lap", "cat", "lap"),
        ("a boy with a frog on his head", "frog", "head"),
        ("a hippo with a bird on its back in the river", "bird", "on"),
    ],
)
def test_animals_are_on_the_part_of_the_body_that_is_named(
    prompt: str, kind: str, relation: str
) -> None:
    spec = film(prompt)
    animal = next(subject for subject in spec.subjects if subject.kind == kind)
    owner = next(subject for subject in spec.subjects if subject.kind != kind)

    assert animal.relation == Relation(kind=relation, to=owner.id)  # type: ignore[arg-type]


def test_who_has_an_animal_on_the_arm_holds_it() -> None:
    bird, man = film("a man with a falcon on his arm").subjects

    assert man.prop == bird.id


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a ginger cat sitting on a windowsill watching the rain outside", "windowsill"),
        ("a shark swimming beneath a surfer, seen from below", "sea"),
        ("a boy riding a giant turtle across the ocean", "sea"),
        ("kittens playing in a laundry basket", "room"),
        ("a cat reading a spell book by candlelight", "room"),
        ("a shark swimming past a diver in a cage", "underwater"),
        ("a kitten yawning on a soft blanket", "room"),
        ("a spider monkey swinging from vine to vine", "jungle"),
        ("a pirate cat standing on a treasure chest", "beach"),
        ("a cat sleeping on a woman's lap", "room"),
        ("a cat walking in the rain", "meadow"),
    ],
)
def test_where_animals_are_filmed(prompt: str, setting: str) -> None:
    assert film(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a cute hamster running on its wheel at night", "hamster wheel"),
        ("a caterpillar crawling along a green leaf", "broad leaf"),
        ("a ladybug walking on a blade of grass", "broad leaf"),
        ("a sloth hanging upside down from a tree", "bough"),
        ("a dog wearing sunglasses sitting in the passenger seat of a convertible", "convertible"),
    ],
)
def test_animals_are_in_what_is_theirs(prompt: str, kind: str) -> None:
    spec = film(prompt)

    assert [subject.mount for subject in spec.subjects] == [f"{kind}-1"]


def test_a_wheel_is_no_toy_of_hamsters_where_none_is() -> None:
    assert not film("a captain at the wheel in a storm").props


def test_a_dog_in_a_car_is_behind_its_windows() -> None:
    for prompt in ("a dog sitting in a car", "an otter pilot flying an airplane"):
        spec = film(prompt)

        assert joints_of(spec)[spec.subjects[0].id][1] == "inside"


def test_black_and_white_cows_are_no_black_and_white_film() -> None:
    spec = film("black and white cows grazing in a green meadow")

    assert (spec.style, spec.subjects[0].look.coat) == ("picture_book", None)


def test_an_octopus_that_attacks_a_ship_is_seen_before_it_all_along() -> None:
    spec = film("a giant octopus attacking a wooden sailing ship in a storm")
    octopus = spec.subjects[0]
    scene = Scene(spec, Size(320, 180))

    assert octopus.relation == Relation(kind="before", to=spec.props[0].id)
    actor = next(each for each in scene.troupe.actors if each.name == octopus.id)
    assert all(actor.box(t / 2).top < actor.place(t / 2).ground_y - 10 for t in range(16))


def test_a_whale_does_not_hide_the_boat_that_it_is_beside() -> None:
    spec = film("a humpback whale breaching next to a small fishing boat")

    assert spec.props[0].slot.depth < spec.subjects[0].slot.depth


def test_an_elephant_sprays_water_and_does_not_stand_on_its_calf() -> None:
    elephant, calf = film("a mother elephant spraying water on her baby").subjects

    assert elephant.action == "spray"
    assert elephant.relation == Relation(kind="beside", to=calf.id)
    assert first("a cat spraying water").action == "stand"


def test_animals_work_at_a_desk_as_people_do() -> None:
    spec = film("a monkey typing on a laptop in an office")

    assert {prop.kind for prop in spec.props} == {"chair", "desk", "laptop"}
    assert spec.subjects[0].prop is None


def test_a_cat_that_cooks_has_a_pan_and_no_plate() -> None:
    assert not film("a cat chef flipping pancakes in a cozy kitchen").props


@pytest.mark.parametrize(
    "prompt", ["a goose being chased by a toddler", "a goose is chased by a toddler on a farm"]
)
def test_who_is_chased_by_somebody_is_ahead(prompt: str) -> None:
    goose, toddler = film(prompt).subjects

    assert goose.relation is None
    assert toddler.relation == Relation(kind="chasing", to=goose.id)


def test_a_horse_that_runs_through_water_is_in_it() -> None:
    scene = Scene(film("a white horse running through shallow water"), Size(320, 180))

    assert scene.troupe.actors[0].place(1.0).sunk is not None


def test_a_close_up_of_a_cow_is_of_its_face() -> None:
    spec = film("a cow looking into the camera, close-up")
    scene = Scene(spec, Size(320, 180))
    (cow,) = scene.troupe.actors
    place = cow.place(4.0)
    sprite = cow.sprite_at(4.0, place.phase)
    ahead = sprite.from_anchor(sprite.perches["head"])[0] * place.scale * place.facing
    x, _ = scene.view(4.0).project(place.x + ahead, place.y, 1)

    assert 80 < x < 240


def test_animals_in_spacesuits_have_the_helmet_too() -> None:
    suit = Look(wear=("spacesuit",))
    pose = Pose(action="stand", phase=0.0)

    for kind in ("cat", "owl"):
        bare = draw_subject(kind, Look(), pose)
        assert len(draw_subject(kind, suit, pose).svg) > len(bare.svg)
    assert first("a cat astronaut floating in space").look.wear == ("spacesuit",)


def test_a_blade_of_grass_is_no_knife_and_a_tightrope_no_coil() -> None:
    assert "broad leaf" in [prop.kind for prop in film("dew on a blade of grass").props]
    assert [prop.kind for prop in film("a parrot on a tightrope").props] == ["tightrope"]


def test_who_is_waited_for_is_not_there() -> None:
    assert [subject.kind for subject in film("a dog waiting for its owner").subjects] == ["dog"]


def test_a_companion_does_what_is_said_of_it_alone() -> None:
    man, dog = film("a man fishing with his dog sitting beside him").subjects

    assert (man.action, dog.action) == ("fish", "sit")


@pytest.mark.parametrize(
    ("prompt", "kind", "wear"),
    [
        ("a pirate cat on the beach", "cat", "pirate hat"),
        ("a cowboy frog riding a snail", "frog", "cowboy hat"),
        ("a teddy bear astronaut walking on the moon", "teddy", "spacesuit"),
    ],
)
def test_a_trade_before_an_animal_is_its_costume(prompt: str, kind: str, wear: str) -> None:
    dressed = next(subject for subject in film(prompt).subjects if subject.kind == kind)

    assert wear in dressed.look.wear
    assert not any(SUBJECT_KINDS[s.kind].family == "person" for s in film(prompt).subjects)


def test_a_king_penguin_wears_no_crown() -> None:
    assert first("a king penguin on the ice").look.wear == ()


def test_a_teddy_bear_that_acts_is_one_and_no_beast() -> None:
    assert first("a teddy bear dancing in a bedroom").kind == "teddy"


@pytest.mark.parametrize(
    "prompt", ["an eagle catching a fish from a lake", "a bear catching a salmon in a river"]
)
def test_who_catches_a_fish_has_it(prompt: str) -> None:
    spec = film(prompt)
    held = {subject.prop for subject in spec.subjects if subject.prop}

    assert len(held) == 1
    assert held < {subject.id for subject in spec.subjects}


def test_beasts_drink_from_a_bowl_on_the_ground() -> None:
    spec = film("a kitten drinking milk in the kitchen")

    assert [prop.kind for prop in spec.props] == ["bowl"]
    assert joints_of(spec)["bowl-1"] == ("kitten-1", "beside")


def test_a_giraffe_eats_from_the_tree_with_nothing_in_its_hooves() -> None:
    giraffe = first("a giraffe eating leaves from a tall acacia tree")

    assert (giraffe.action, giraffe.prop) == ("browse", None)


def test_a_cat_on_a_piano_leaves_the_stool_to_who_plays() -> None:
    spec = film("a lazy cat lying on top of a piano while a boy plays")
    joints = joints_of(spec)

    assert (joints["cat-1"][1], joints["boy-1"][1]) == ("lid", "seat")


def test_a_chick_hatches_in_its_shell_and_a_dragon_as_itself() -> None:
    chick, dragon = film("a baby chick hatching from an egg"), film("a dragon hatches from an egg")

    assert [item.kind for item in (*chick.subjects, *chick.props)] == ["hatching egg"]
    assert [prop.kind for prop in dragon.props] == ["hatched egg"]
    assert joints_of(dragon)[dragon.subjects[0].id][1] == "inside"


def test_what_is_named_is_in_the_picture() -> None:
    spec = film("a cat knocking a glass off a table")
    scene = Scene(spec, Size(320, 180))
    view = scene.view(7.5)

    for actor in scene.troupe.actors:
        place = actor.place(7.5)
        assert 0 < view.project(place.x, place.y, 1)[0] < 320


def test_a_ray_above_a_diver_does_not_hide_him() -> None:
    ray, diver = film("a manta ray swimming above a scuba diver").subjects

    assert ray.slot.lift > diver.slot.lift + 0.2


@pytest.mark.parametrize(
    ("prompt", "kind", "joint"),
    [
        ("a seal balancing a beach ball on its nose", "ball", "head"),
        ("a woman carrying a basket on her head", "basket", "head"),
        ("a rabbit popping out of a top hat", "rabbit", "inside"),
        ("a snail crawling slowly over a mossy rock", "snail", "seat"),
        ("a black cat walking along a fence", "cat", "seat"),
        ("an elephant balancing on a ball", "elephant", "seat"),
    ],
)
def test_what_is_balanced_and_climbed(prompt: str, kind: str, joint: str) -> None:
    assert joints_of(film(prompt))[f"{kind}-1"][1] == joint


def test_a_ball_bears_an_elephant_only_if_it_is_large() -> None:
    (ball,) = film("an elephant balancing on a ball").props

    assert ball.slot.scale > 1.5


def test_the_foal_of_a_zebra_is_striped_and_a_puppy_is_of_its_breed() -> None:
    assert [subject.kind for subject in film("a zebra and its foal").subjects] == ["zebra"] * 2
    assert (first("a French bulldog puppy").kind, first("a puppy").kind) == ("bulldog", "puppy")


def test_a_close_up_of_who_drinks_is_of_its_face() -> None:
    scene = Scene(film("a tiger drinking from a river, close-up on its face"), Size(320, 180))
    (tiger,) = scene.troupe.actors
    place = tiger.place(4.0)
    sprite = tiger.sprite_at(4.0, place.phase)
    _, down = sprite.from_anchor(sprite.perches["head"])
    _, y = scene.view(4.0).project(place.x, place.y + down * place.scale, 1)

    assert 0 < y < 120


def test_it_does_not_rain_after_the_rain() -> None:
    assert film("a snail on a rock after rain").weather == "clear"


def test_who_sprints_after_another_chases_it() -> None:
    cheetah, gazelle = film("a cheetah sprinting across the savanna after a gazelle").subjects

    assert cheetah.relation == Relation(kind="chasing", to=gazelle.id)
    assert gazelle.action == "run"


@pytest.mark.parametrize(
    "prompt", ["a camel walking across the desert with a rider", "a horse and rider at sunset"]
)
def test_a_rider_sits_on_what_he_comes_with(prompt: str) -> None:
    spec = film(prompt)
    rider = next(s for s in spec.subjects if SUBJECT_KINDS[s.kind].family == "person")

    assert rider.mount in {subject.id for subject in spec.subjects}


def test_a_police_dog_of_a_breed_is_one_dog() -> None:
    assert [s.kind for s in film("a german shepherd police dog running").subjects] == [
        "german shepherd"
    ]


def test_a_goldfish_by_its_bowl_is_in_it() -> None:
    assert [prop.kind for prop in film("a goldfish jumping out of its bowl").props] == ["fish bowl"]


def test_what_is_done_lying_on_the_back_is_not_the_backs() -> None:
    otter = first("a sea otter floating on its back holding a shell")

    assert (otter.prop, otter.mount, otter.relation) == ("shell-1", None, None)


def test_animals_play_chess_at_the_table_that_is_there() -> None:
    spec = film("a cat and a mouse playing chess at a small table")

    assert {s.relation and s.relation.kind for s in spec.subjects} == {"at"}
    assert all(subject.prop is None for subject in spec.subjects)


def test_a_mouse_in_a_box_is_seen_over_its_edge() -> None:
    scene = Scene(film("a little mouse sleeping in a box"), Size(320, 180))
    mouse, box = (
        next(actor for actor in scene.troupe.actors if actor.name.startswith(kind)).box()
        for kind in ("mouse", "box")
    )

    assert mouse.top < box.top + 0.3 * (box.bottom - box.top)


def test_the_parents_of_a_chick_are_of_its_kind() -> None:
    assert [s.kind for s in film("a penguin chick next to its parents").subjects] == ["penguin"] * 3


def test_nobody_who_curls_up_in_a_ball_has_one() -> None:
    assert not film("a hedgehog rolled up in a ball").props
    (ball,) = film("a hamster in a transparent ball rolling across the floor").props
    assert ball.kind == "hamster ball"


def test_the_spider_of_a_web_is_in_it() -> None:
    spec = film("a spider web covered in dew with a spider in the center")

    assert [prop.kind for prop in spec.props] == ["spider web"]
    assert spec.subjects[0].mount == "spider web-1"


def test_beasts_eat_from_the_bowl_that_they_share() -> None:
    spec = film("a dog and a cat sharing a bowl of food")

    assert {subject.action for subject in spec.subjects} == {"eat"}
    assert joints_of(spec)["bowl-1"][1] == "beside"


def test_a_hen_on_eggs_in_a_nest_sits_in_it() -> None:
    spec = film("a hen sitting on eggs in a straw nest")

    assert [prop.kind for prop in spec.props] == ["nest"]
    assert joints_of(spec)[spec.subjects[0].id] == ("nest-1", "seat")


def test_a_dolphin_between_two_leaps_shows_its_back() -> None:
    scene = Scene(film("a dolphin swimming in the sea at sunset"), Size(320, 180))
    (dolphin,) = scene.troupe.actors

    assert all(dolphin.box(t / 4).top < dolphin.place(t / 4).ground_y for t in range(40))


def test_a_dolphin_beside_a_speedboat_is_before_it() -> None:
    spec = film("a dolphin swimming alongside a speedboat")

    assert spec.props[0].kind == "motorboat"
    assert spec.subjects[0].slot.depth < spec.props[0].slot.depth


def test_who_watches_an_aquarium_is_in_its_hall_and_fish_are_behind_the_glass() -> None:
    spec = film("a cat watching fish swim in an aquarium")

    assert (spec.setting, [s.kind for s in spec.subjects]) == ("aquarium", ["cat"])
    assert film("a shark swimming in an aquarium").setting == "underwater"


def test_a_bathtub_in_which_a_duck_swims_stays_on_the_floor() -> None:
    duck = first("a duck swimming in a bathtub")

    assert (duck.mount, duck.slot.lift) == ("bathtub-1", 0)


@pytest.mark.parametrize(
    "prompt",
    ["a stray cat eating fish in an alley", "a penguin holding a fish in its beak on an iceberg"],
)
def test_who_has_a_fish_holds_one(prompt: str) -> None:
    spec = film(prompt)

    assert len(spec.subjects) == 2
    assert first(prompt).prop == next(s.id for s in spec.subjects if s.id != first(prompt).id)


def test_a_submarine_deep_underwater_is_there() -> None:
    assert [prop.kind for prop in film("a whale and a submarine deep underwater").props] == [
        "submarine"
    ]


def test_the_young_glide_on_the_water_with_their_mother() -> None:
    spec = parse("a swan glides across a misty lake with her cygnets", seed=1, seconds=4)

    assert {(subject.kind, subject.action) for subject in spec.subjects} == {("swan", "swim")}
    assert [subject.look.size for subject in spec.subjects] == [1.0, 0.5, 0.5, 0.5]


@pytest.mark.parametrize(
    ("prompt", "fleeing", "behind"),
    [
        ("A zebra runs from a lion across the savanna", "zebra", "lion"),
        ("A mouse runs away from a cat in a kitchen", "mouse", "cat"),
    ],
)
def test_who_is_fled_from_runs_behind(prompt: str, fleeing: str, behind: str) -> None:
    spec = film(prompt)
    runner = next(s for s in spec.subjects if s.kind == fleeing)
    hunter = next(s for s in spec.subjects if s.kind == behind)

    assert hunter.relation == Relation(kind="chasing", to=runner.id)
    assert (runner.action, hunter.action) == ("run", "run")
    assert hunter.slot.x < runner.slot.x


@pytest.mark.parametrize(
    "prompt",
    [
        "A cowboy rides into the sunset, dust rising behind his horse.",
        "A knight gallops across a field, his horse breathing hard.",
    ],
)
def test_a_rider_sits_on_the_horse_that_is_called_his(prompt: str) -> None:
    spec = film(prompt)
    (horse,) = [s for s in spec.subjects if s.kind == "horse"]
    (rider,) = [s for s in spec.subjects if s.kind != "horse"]

    assert (rider.action, rider.mount) == ("ride", horse.id)


@pytest.mark.parametrize(
    "prompt",
    [
        "a bald eagle swooping down to snatch a fish from a lake",
        "a kingfisher diving into the river and coming up with a fish",
        "a pelican diving into the sea to catch fish",
        "an osprey catches a fish",
    ],
)
def test_birds_go_down_to_the_water_and_have_the_fish_from_then_on(prompt: str) -> None:
    scene = Scene(film(prompt), Size(320, 180))
    bird = next(actor for actor in scene.troupe.actors if not actor.name.startswith("fish"))
    fish = next(actor for actor in scene.troupe.actors if actor.name.startswith("fish"))

    assert bird.place(4.0).y > bird.place(0.2).y + 20
    assert bird.place(7.8).y < bird.place(4.0).y - 20
    assert fish.place(1.0).opacity == 0
    assert fish.place(7.0).opacity == 1


@pytest.mark.parametrize("prompt", ["a puffin with fish in its beak", "a heron catching a fish"])
def test_wading_birds_have_one_fish_in_the_bill(prompt: str) -> None:
    spec = film(prompt)

    assert [subject.kind for subject in spec.subjects].count("fish") == 1
    assert first(prompt).prop == "fish-1"


def test_fish_that_are_hunted_from_the_shore_are_below_the_water() -> None:
    assert [s.kind for s in film("a heron standing in a marsh hunting for fish").subjects] == [
        "heron"
    ]


@pytest.mark.parametrize("who", ["two stags", "two bighorn rams", "two moose"])
def test_those_with_horns_fight_head_to_head(who: str) -> None:
    spec = film(f"{who} fighting in a meadow")

    assert {subject.action for subject in spec.subjects} == {"butt"}
    assert spec.subjects[0].partner == spec.subjects[1].id


def test_leaves_that_are_eaten_are_green() -> None:
    (leaf,) = film("a gorilla eating leaves in the jungle").props

    assert leaf.look.color is not None


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("wildebeest", "wildebeest"),
        ("stag", "stag"),
        ("caribou", "reindeer"),
        ("orangutan", "orangutan"),
        ("wild boar", "boar"),
        ("mountain lion", "cougar"),
    ],
)
def test_wild_animals_have_a_shape_of_their_own(word: str, kind: str) -> None:
    assert first(f"a {word} walking").kind == kind


@pytest.mark.parametrize(
    "prompt",
    [
        "a chameleon catching a fly with its long tongue",
        "a chameleon shooting out its tongue to catch an insect",
        "a frog catching a fly",
    ],
)
def test_those_with_long_tongues_catch_what_flies_by(prompt: str) -> None:
    hunter = first(prompt)

    assert hunter.action == "catch"
    assert "catch" in SUBJECT_KINDS[hunter.kind].actions


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a king cobra raising its hood in the desert", "cobra"),
        ("a rattlesnake shaking its tail", "rattlesnake"),
        ("a praying mantis on a leaf", "mantis"),
        ("a grasshopper on a leaf", "grasshopper"),
    ],
)
def test_small_hunters_have_shapes_of_their_own(prompt: str, kind: str) -> None:
    assert first(prompt).kind == kind


def test_chicks_that_are_fed_are_in_the_nest_on_a_bough_and_the_parent_on_its_edge() -> None:
    spec = film("a mother bird feeding her chicks in a nest")
    brood, bough = spec.props

    assert (brood.kind, bough.kind) == ("brood", "bough")
    assert brood.relation == Relation(kind="on", to=bough.id)
    assert [subject.mount for subject in spec.subjects] == [brood.id]


def test_a_woodpecker_clings_to_a_trunk() -> None:
    spec = film("a woodpecker pecking at a tree in a pine forest")

    assert [prop.kind for prop in spec.props] == ["tree trunk"]
    assert spec.subjects[0].mount == "tree trunk-1"


def test_a_joey_in_a_pouch_goes_with_its_mother() -> None:
    (mother,) = film("a kangaroo with a joey in her pouch hopping across the outback").subjects

    assert (mother.kind, mother.action) == ("kangaroo mother", "run")


def test_the_young_of_apes_and_koalas_ride_on_their_mothers() -> None:
    mother, young = film("an orangutan mother holding her baby in the rainforest").subjects

    assert young.mount == mother.id
    assert young.size < 0.7


def test_a_mother_nearby_does_not_do_what_her_young_does() -> None:
    subjects = film("a baby elephant playing in the mud with its mother nearby").subjects

    assert {s.action for s in subjects if s.look.age != "child"} == {"stand"}


def test_a_migration_is_a_herd_that_walks() -> None:
    subjects = film("wildebeest migration in the Serengeti").subjects

    assert len(subjects) > 3
    assert {subject.action for subject in subjects} == {"walk"}


def test_who_is_hunted_does_not_hunt() -> None:
    orca, seal = film("an orca hunting a seal on an ice floe").subjects

    assert orca.action == "swim"
    assert seal.action == "stand"


def test_birds_of_prey_have_what_they_carry_in_their_talons() -> None:
    hawk = first("a hawk flying over the desert with a mouse in its talons")

    assert (hawk.kind, hawk.prop) == ("hawk", "mouse-1")


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a lion resting in the savanna", "lie"),
        ("a deer lying in the grass", "lie"),
        ("a hippo opening its huge mouth wide", "yawn"),
        ("two giraffes fighting in the savanna", "butt"),
        ("a bat hanging upside down in a cave", "hang"),
        ("sea otters holding hands while floating on their backs", "back_float"),
        ("elephants drinking at a watering hole", "lap"),
    ],
)
def test_beasts_do_as_beasts_do(prompt: str, action: str) -> None:
    doer = first(prompt)

    assert doer.action == action
    assert action in SUBJECT_KINDS[doer.kind].actions


def test_an_owl_comes_down_for_its_mouse() -> None:
    scene = Scene(film("a barn owl swooping down to catch a mouse in a field"), Size(320, 180))
    owl = next(actor for actor in scene.troupe.actors if actor.name.startswith("owl"))

    assert owl.place(4.0).y > owl.place(0.2).y + 20


def test_who_is_chased_runs_ahead() -> None:
    gazelle, cheetah = film(
        "a gazelle leaping across the plains with a cheetah in pursuit"
    ).subjects

    assert gazelle.action == cheetah.action == "run"
    assert cheetah.relation == Relation(kind="chasing", to=gazelle.id)


def test_bamboo_that_is_eaten_is_a_stalk_in_the_paws() -> None:
    spec = film("a giant panda eating bamboo")

    assert [prop.kind for prop in spec.props] == ["bamboo stalk"]
    assert spec.subjects[0].prop == spec.props[0].id


def test_a_tree_of_the_savanna_is_an_acacia() -> None:
    assert [prop.kind for prop in film("a pride of lions resting under a tree").props] == ["acacia"]


@pytest.mark.parametrize("prompt", ["a buffalo herd in a river", "a wolf pack in the snow"])
def test_a_herd_is_several_on_either_side_of_its_name(prompt: str) -> None:
    assert len(film(prompt).subjects) > 3


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a zebra foal running beside its mother", "zebra"),
        ("a colorful mandarin fish on a coral reef", "tropical fish"),
        ("a whale shark swimming", "whale shark"),
    ],
)
def test_a_word_before_an_animal_does_not_make_it_another(prompt: str, kind: str) -> None:
    assert {subject.kind for subject in film(prompt).subjects} == {kind}


def test_water_with_colours_is_no_watering() -> None:
    spec = film("a jellyfish pulsing through dark blue water")

    assert spec.setting == "underwater"
    assert spec.subjects[0].action == "swim"


def test_who_drinks_of_a_flower_has_no_pond_before_it() -> None:
    assert film("a hummingbird drinking nectar from a flower").around == ()


def test_who_goes_along_a_branch_is_on_it() -> None:
    spec = film("a chameleon walking slowly along a branch")

    assert [prop.kind for prop in spec.props] == ["bough"]
    assert spec.subjects[0].mount == "bough-1"


def test_an_owl_that_hunts_in_flight_flies() -> None:
    assert first("an owl hunting at night, flying over a field").action == "fly"
