"""What hands do with things of the day, and people with each other: what it means."""

import pytest

from vitascope.engines.animatic.composing.figures import extent_of
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Prop, Slot, Spec, Subject
from vitascope.engines.animatic.staging.held import held_scale, sunk_by
from vitascope.engines.animatic.staging.joints import joints_of


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A girl opens a birthday present in the living room", "unwrap"),
        ("An old fisherman smokes a pipe on the pier", "smoke_pipe"),
        ("A man smokes a cigar in a leather armchair", "smoke"),
        ("A chef flips a pancake high in the air", "toss"),
        ("Kids roasting marshmallows on long sticks around a campfire", "roast"),
        ("A girl blowing soap bubbles in a meadow", "blow_bubbles"),
        ("A janitor mops the floor of a school corridor", "mop"),
        ("An elderly woman folding fresh towels", "fold"),
        ("A woman packs a suitcase on the bed", "pack"),
        ("A plumber repairs a sink in the kitchen", "repair"),
        ("A mechanic changes a flat tyre by the road", "change_tire"),
        ("A carpenter hammers nails into a wooden board", "hammer"),
        ("A gardener plants a tree", "plant"),
        ("A teenager leans back against a brick wall", "lean"),
        ("A seamstress sews a wedding dress with a sewing machine", "sew"),
    ],
)
def test_an_act_with_a_thing_of_the_day_has_a_pose_of_its_own(prompt: str, action: str) -> None:
    subject, *_ = spec_of(prompt).subjects

    assert subject.action == action


@pytest.mark.parametrize(
    ("prompt", "actions"),
    [
        ("Two children give each other a high five", ["high_five", "high_five"]),
        ("A boy high fives his dad", ["high_five", "high_five"]),
        ("A girl whispers a secret into her friend's ear", ["whisper", "listen"]),
        ("A father feeds his baby with a spoon", ["feed", "sit"]),
        ("A doctor examines a little boy with a stethoscope", ["examine", "stand"]),
        ("Two children play tug of war", ["tug", "tug"]),
    ],
)
def test_what_two_do_to_each_other_makes_them_partners(prompt: str, actions: list[str]) -> None:
    one, other = spec_of(prompt).subjects

    assert [one.action, other.action] == actions
    assert (one.partner, other.partner) == (other.id, one.id)


@pytest.mark.parametrize(
    "prompt",
    [
        "A girl waters sunflowers with a green watering can",
        "A seamstress sews a dress with a sewing machine",
        "A boy opens a red gift box",
        "A father feeds his baby with a spoon",
    ],
)
def test_what_a_pose_has_does_not_stand_about_as_well(prompt: str) -> None:
    kinds = {prop.kind for prop in spec_of(prompt).props}

    assert kinds.isdisjoint({"watering can", "sewing machine", "gift", "spoon"})


def test_a_present_is_opened_in_its_colour() -> None:
    (girl,) = spec_of("A girl opens a red present").subjects

    assert any(word.startswith("tool:#") for word in girl.look.wear)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A woman opens the fridge at night", "open fridge"),
        ("A man opens the door", "open door"),
    ],
)
def test_what_is_opened_is_seen_open(prompt: str, kind: str) -> None:
    assert kind in {prop.kind for prop in spec_of(prompt).props}


def test_a_car_whose_wheel_is_changed_stands() -> None:
    (car,) = spec_of("A mechanic changes a tire by the road").props

    assert (car.kind, car.action) == ("car", "rest")


def test_who_leans_is_before_what_holds_him() -> None:
    spec = spec_of("A cowboy leans against a wooden fence at sunset")

    (cowboy,) = spec.subjects
    assert cowboy.relation is not None
    assert (cowboy.relation.kind, cowboy.relation.to) == ("before", "fence-1")


@pytest.mark.parametrize(
    "prompt",
    [
        "A boy stands between his parents on the beach",
        "A girl sits between her grandparents on a sofa",
        "A boy walks between his mother and his father",
    ],
)
def test_who_is_between_two_is_in_the_middle(prompt: str) -> None:
    subjects = spec_of(prompt).subjects

    assert subjects[1].kind in ("boy", "girl")


def test_who_sells_lemonade_is_behind_the_stand() -> None:
    spec = spec_of("Two kids sell lemonade at a stand on the sidewalk")

    (stand,) = spec.props
    assert stand.kind == "lemonade stand"
    assert stand.relation is not None
    assert stand.relation.kind == "before"


def test_who_looks_out_of_a_window_is_seen_from_behind() -> None:
    (girl,) = spec_of("A girl looks out of the window at the rain").subjects

    assert girl.view == "back"


@pytest.mark.parametrize(
    ("prompt", "actions"),
    [
        ("A hairdresser blow-dries a client's hair in a salon", ["trim", "sit"]),
        ("A therapist massages a woman's back in a spa", ["massage", "sit"]),
        ("A dentist checks a boy's teeth", ["treat", "sit"]),
        ("A mailman delivers a package to an old lady", ["give", "take"]),
    ],
)
def test_whose_hair_back_or_teeth_it_is_is_there(prompt: str, actions: list[str]) -> None:
    one, other = spec_of(prompt).subjects

    assert [one.action, other.action] == actions
    assert one.partner == other.id


@pytest.mark.parametrize(
    ("prompt", "action", "setting"),
    [
        ("A groom ties his bow tie in front of a mirror", "adjust", "hall"),
        ("A woman paints her nails red on the sofa", "polish", "room"),
        ("A family films themselves with a selfie stick at the beach", "selfie", "beach"),
        ("A yoga teacher leads a class of three women on the beach", "yoga", "beach"),
        ("Two boys walk to school in the rain", "walk", "street"),
        ("A grandmother pulls an apple pie out of the oven", "hold", "kitchen"),
    ],
)
def test_small_acts_of_the_day_are_what_they_say(prompt: str, action: str, setting: str) -> None:
    spec = spec_of(prompt)

    assert (spec.subjects[0].action, spec.setting) == (action, setting)


def test_friends_round_a_cake_share_its_table() -> None:
    spec = spec_of("A boy blows out candles on his cake, his friends clapping around the table")

    assert [prop.kind for prop in spec.props].count("table") == 1


@pytest.mark.parametrize(("action", "joint"), [("carries", "hold"), ("pushes", "beside")])
def test_a_box_is_in_the_arms_of_who_carries_it_and_before_who_pushes(
    action: str, joint: str
) -> None:
    spec = spec_of(f"A man {action} a cardboard box")

    assert joints_of(spec)["box-1"] == ("man-1", joint)


@pytest.mark.parametrize(
    ("prompt", "actions"),
    [
        ("A barber gives a little boy his first haircut", ["trim", "sit"]),
        ("A nurse takes an old woman's blood pressure", ["examine", "stand"]),
        ("Two girls play patty cake on the playground", ["high_five", "high_five"]),
        ("A couple feeding each other wedding cake", ["feed", "feed"]),
        ("A boy rides piggyback on his older brother", ["sit", "walk"]),
        ("A father ties his son's shoelaces", ["kneel", "stand"]),
        ("A man kneels and pets a stray dog", ["kneel", "stand"]),
    ],
)
def test_sayings_of_what_two_do_are_what_they_mean(prompt: str, actions: list[str]) -> None:
    spec = spec_of(prompt)

    assert [subject.action for subject in spec.subjects] == actions
    assert not spec.props or spec.props[0].kind == "barber chair"


@pytest.mark.parametrize(
    ("prompt", "setting", "action"),
    [
        ("A woman types on her laptop in bed", "bedroom", "type"),
        ("A queue of people waits in front of a bakery", "street", "stand"),
        ("A mother kisses her daughter's forehead at bedtime", "bedroom", "kiss"),
        ("A girl sells cookies door to door", "village", "give"),
        ("A man carves a pumpkin at a wooden table", "kitchen", "carve_pumpkin"),
    ],
)
def test_acts_are_done_where_they_are_said_to_be(prompt: str, setting: str, action: str) -> None:
    spec = spec_of(prompt)

    assert (spec.setting, spec.subjects[0].action) == (setting, action)
    assert "desk" not in {prop.kind for prop in spec.props}


def test_who_cooks_on_a_grill_stands_beside_it() -> None:
    (dad,) = spec_of("A dad flipping burgers on the grill").subjects

    assert dad.mount is None
    assert dad.relation is not None
    assert dad.relation.kind == "beside"


def test_a_suitcase_that_is_pulled_rolls_behind() -> None:
    spec = spec_of("A woman pulls a suitcase through the airport")

    assert joints_of(spec)["suitcase-1"] == ("woman-1", "behind")


@pytest.mark.parametrize(
    ("prompt", "actions"),
    [
        ("A mother zips up her son's jacket", ["kneel", "stand"]),
        ("A man puts a ring on his bride's finger", ["hold_hands", "hold_hands"]),
        ("A boy whispers into his dog's ear", ["whisper", "stand"]),
        ("A woman puts on her coat and leaves the apartment", ["walk"]),
        ("A shoemaker repairs an old boot in his workshop", ["work_leather"]),
        ("A choir conductor raises his hands", ["conduct"]),
        ("A business team applauds", ["clap"] * 4),
        ("Two businessmen shake hands", ["shake_hands"] * 2),
    ],
)
def test_small_words_about_people_bring_no_wrong_thing(prompt: str, actions: list[str]) -> None:
    spec = spec_of(prompt)

    assert [subject.action for subject in spec.subjects] == actions
    assert not spec.props
    assert all(
        subject.relation is None or subject.relation.kind == "beside" for subject in spec.subjects
    )


@pytest.mark.parametrize("kind", ["cake", "gift", "watermelon"])
def test_what_is_held_in_the_arms_leaves_the_face_free(kind: str) -> None:
    woman = Subject(
        id="woman-1", kind="woman", look=Look(), action="hold", slot=Slot(x=0.5, depth=0.3)
    )
    thing = Prop(id="thing-1", kind=kind, look=Look(), slot=woman.slot)

    scale = held_scale(thing, woman)
    above_the_hand = scale * extent_of(thing).top - sunk_by(thing, woman, scale)

    assert above_the_hand < 0.18 * extent_of(woman).top


def test_an_umbrella_is_held_by_its_handle_and_stays_as_high_as_it_is() -> None:
    woman = Subject(
        id="woman-1", kind="woman", look=Look(), action="hold", slot=Slot(x=0.5, depth=0.3)
    )
    umbrella = Prop(id="umbrella-1", kind="umbrella", look=Look(), slot=woman.slot)

    assert sunk_by(umbrella, woman, 1.0) == 0.0
