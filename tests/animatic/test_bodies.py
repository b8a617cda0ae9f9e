"""What people do with hands, shoulders, laps and heads, and how near the camera comes to them."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec, Subject
from vitascope.engines.animatic.staging.joints import joints_of
from vitascope.video import Size


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def of_kind(spec: Spec, kind: str) -> Subject:
    return next(subject for subject in spec.subjects if subject.kind == kind)


@pytest.mark.parametrize(
    ("prompt", "actions", "props"),
    [
        ("a blacksmith hammering glowing iron on an anvil, sparks flying", ["forge"], []),
        ("a carpenter sawing a thick wooden plank in his workshop", ["saw"], []),
        ("a potter shaping a clay vase on a spinning wheel", ["pot"], []),
        ("a woman sits at a pottery wheel", ["pot"], []),
        ("a woman hanging fresh white sheets on a clothesline", ["peg"], ["clothesline"]),
        ("a woman puts on bright red lipstick", ["make_up"], []),
        (
            "a street artist spray painting a colorful mural on a brick wall",
            ["spray_paint"],
            ["mural"],
        ),
        ("a man painting a portrait in his studio", ["paint"], ["easel"]),
        ("a couple slow dancing in their living room", ["slow_dance", "slow_dance"], []),
        ("a man proposes to his girlfriend", ["propose", "gasp"], []),
        ("a couple standing hand in hand", ["hold_hands", "hold_hands"], []),
        ("three friends laughing and taking a selfie", ["selfie", "laugh", "laugh"], []),
        ("a woman sits by the window, crying", ["cry"], []),
        ("a woman's face, a single tear rolling down her cheek", ["cry"], []),
        ("a barista pours milk into a latte", ["pour"], ["coffee", "counter"]),
        ("a woman rolling out pasta dough in a kitchen", ["knead"], ["table"]),
        ("a surgeon washing his hands", ["rinse"], []),
        ("a man splits a big log with an axe in a forest", ["split"], []),
        ("a woman picking ripe strawberries in a field", ["gather"], []),
        ("a woman kneeling in the garden planting tomatoes", ["plant"], []),
        ("an old fisherman mending his net on the dock", ["mend"], []),
        ("a young couple painting the walls of their new apartment", ["roll_paint"] * 2, []),
        ("a businessman checking his watch at a train station", ["check_time"], []),
        ("a woman braiding her hair", ["comb"], []),
        ("a toddler taking his first steps", ["walk"], []),
        ("schoolchildren walking home with backpacks", ["walk"] * 3, []),
        ("a boy drawing a dragon at the kitchen table", ["write"], ["chair", "table"]),
        ("a family of two decorating a Christmas tree", ["adorn"] * 2, ["christmas tree"]),
        ("a man hanging a picture on the wall with a hammer", ["hang_picture"], []),
        ("a girl putting up posters in her bedroom", ["hang_picture"], []),
        ("two women practicing tai chi", ["tai_chi"] * 2, []),
        ("a woman taking a bubble bath", ["sit"], ["bathtub"]),
        ("a barber giving a man a shave", ["trim", "sit"], ["barber chair"]),
        ("a woman yawning under a warm blanket", ["yawn"], ["bed"]),
        ("a man carrying his bride", ["lie", "carry"], []),
        ("a woman wrapping Christmas presents by the tree", ["wrap_gift"], ["christmas tree"]),
        ("a man trimming his hedge with garden shears", ["trim"], ["bush"]),
        ("a girl making a snow angel", ["lie"], []),
        ("a nurse holding an old woman's hand", ["hold_hands"] * 2, []),
        ("a boy building a tower of blocks with his sister", ["tinker"] * 2, ["blocks"]),
        ("a boy flying a kite with his grandfather", ["hold", "hold"], ["kite"]),
        (
            "a couple having a romantic candlelit dinner",
            ["eat", "eat"],
            ["candle", "chair", "chair", "plate", "plate", "table"],
        ),
        ("a woman writing in her diary by candlelight", ["write"], ["armchair"]),
        ("an elderly woman sewing a quilt by the window", ["sew"], ["chair", "table"]),
        ("a man making pizza dough", ["knead"], ["table"]),
        ("a woman picking apples from a tree", ["pluck"], ["tree"]),
        ("a chef decorating a cake with strawberries", ["decorate"], []),
        ("a mother singing a lullaby to her baby in a crib", ["sing", "sit"], ["cradle"]),
        ("a tattoo artist tattooing a man's arm", ["tattoo", "sit"], ["chair"]),
    ],
)
def test_hands_have_what_they_work_with(prompt: str, actions: list[str], props: list[str]) -> None:
    spec = spec_of(prompt)

    assert [subject.action for subject in spec.subjects] == actions
    assert sorted(prop.kind for prop in spec.props) == props


@pytest.mark.parametrize(
    "prompt",
    [
        "an elderly couple holding hands walking along the beach",
        "a couple walking hand in hand through the park",
        "a couple walks along a river, holding hands",
        "a boy holding his mother's hand crossing the street",
    ],
)
def test_of_two_who_walk_hand_in_hand_the_one_ahead_has_the_hand_back(prompt: str) -> None:
    spec = spec_of(prompt)
    behind, ahead = sorted(spec.subjects, key=lambda s: s.slot.x * s.slot.facing)

    assert (behind.action, ahead.action) == ("hand_in_hand", "hand_in_hand_ahead")


@pytest.mark.parametrize(
    ("prompt", "rider", "carrier", "joint"),
    [
        ("a father carrying his little son on his shoulders", "boy", "man", "shoulders"),
        ("a girl riding on her father's shoulders", "girl", "man", "shoulders"),
        ("a father giving his daughter a piggyback ride", "girl", "man", "shoulders"),
        ("a girl sitting on her grandfather's lap", "girl", "grandfather", "lap"),
        ("a mother holding her sleeping baby on her lap", "baby", "woman", "lap"),
        ("a pirate with a parrot on his shoulder", "parrot", "pirate", "shoulder"),
        ("a grandmother with a cat on her lap", "cat", "grandmother", "lap"),
    ],
)
def test_who_is_carried_is_on_shoulders_or_lap(
    prompt: str, rider: str, carrier: str, joint: str
) -> None:
    spec = spec_of(prompt)
    kinds = {subject.kind: subject.id for subject in spec.subjects}

    assert joints_of(spec)[kinds[rider]] == (kinds[carrier], joint)


def test_a_child_that_is_lifted_is_high_in_the_arms() -> None:
    spec = spec_of("a man lifting his daughter up into the air")
    man = of_kind(spec, "man")
    actors = {a.name: a.box() for a in Scene(spec, Size(320, 180)).troupe.actors}

    assert man.action == "hoist"
    assert actors[str(man.prop)].top < actors[man.id].top + 4


def test_who_holds_a_baby_has_the_seat() -> None:
    spec = spec_of("a mother holding her baby in a rocking chair")

    assert of_kind(spec, "woman").mount == "rocking chair-1"
    assert of_kind(spec, "baby").mount is None


def test_nobody_is_in_another_person() -> None:
    boy, friend = spec_of("a boy whispering a secret into his friend's ear").subjects

    assert (boy.partner, boy.relation) == (friend.id, None)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a man in a wheelchair painting at an easel by the sea", "shore"),
        ("a woman drinking coffee on her balcony, city view", "city"),
        ("a woman looking at the ocean from a hotel room", "bedroom"),
        ("a woman posing in a red dress against a white wall", "studio"),
    ],
)
def test_people_are_where_they_are_and_not_in_what_they_see(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_a_pot_on_the_head_is_above_it() -> None:
    spec = spec_of("a woman carries a clay pot on her head")
    woman = of_kind(spec, "woman")
    actors = {a.name: a for a in Scene(spec, Size(320, 180)).troupe.actors}

    assert joints_of(spec)["pot-1"] == (woman.id, "head")
    assert actors["pot-1"].box().bottom < actors[woman.id].box().top + 8


@pytest.mark.parametrize(
    ("prompt", "action", "is_down"),
    [
        ("a couple sitting on the beach drinking beer", "drink", True),
        ("a man sitting on the grass playing guitar", "strum", True),
        ("a woman sitting on the floor talking on the phone", "phone", True),
        ("a woman sitting on a bench eating an apple", "eat", False),
        ("a woman eating an apple in a park", "eat", False),
    ],
)
def test_who_sits_at_what_he_does_sits_on_the_ground_where_nothing_carries_him(
    prompt: str, action: str, is_down: bool
) -> None:
    subject = spec_of(prompt).subjects[0]

    assert (subject.action, subject.is_down) == (action, is_down)


def test_who_sits_on_the_ground_is_lower_than_who_stands() -> None:
    def height(prompt: str) -> float:
        box = Scene(spec_of(prompt), Size(320, 180)).troupe.actors[0].box()
        return box.bottom - box.top

    down, up = "a man sitting on a beach playing guitar", "a man playing guitar on a beach"
    assert height(down) < 0.8 * height(up)


def test_he_is_none_of_the_girls() -> None:
    spec = spec_of("a girl sits on her grandfather's lap while he reads")

    assert {s.kind: s.action for s in spec.subjects}["girl"] == "sit"


@pytest.mark.parametrize(
    "prompt",
    ["a man shaving in the bathroom mirror", "a woman looks at herself in front of a mirror"],
)
def test_who_looks_into_a_mirror_stands_beside_it_and_faces_it(prompt: str) -> None:
    spec = spec_of(prompt)
    (person,), (mirror,) = spec.subjects, spec.props

    assert person.relation is not None
    assert person.relation.kind == "beside"
    assert (mirror.slot.x - person.slot.x) * person.slot.facing > 0


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("a woman praying, close-up on her hands", "hands"),
        ("Close-up of an old woman's wrinkled hands in prayer", "hands"),
        ("Extreme close-up of a woman's green eyes", "eyes"),
        ("a woman holding hands with a child, close-up", ""),
        ("close-up of a cat, then a hand", ""),
    ],
)
def test_a_close_camera_is_about_the_part_that_was_named(prompt: str, part: str) -> None:
    spec = spec_of(prompt)

    assert spec.camera.part == part
    assert len(spec.subjects) >= 1


def test_the_camera_is_nearer_to_hands_than_to_who_claps_them_and_looks_lower() -> None:
    whole = spec_of("Close-up of a woman clapping")
    hands = spec_of("Close-up of a woman's hands clapping")
    size = Size(320, 180)

    assert hands.camera.closeness > whole.camera.closeness
    assert Scene(hands, size).view(0).shift_y > Scene(whole, size).view(0).shift_y


def test_a_restaurant_of_a_city_is_a_restaurant() -> None:
    assert spec_of("a woman eats ramen in a small Tokyo restaurant").setting == "cafe"
    assert spec_of("a man in a New York apartment").setting == "room"
