"""What beasts do as beasts, and in what order those go who lead and follow."""

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Relation, Spec


def film(prompt: str, seed: int = 1) -> Spec:
    return parse(prompt, seed=seed, seconds=8)


@pytest.mark.parametrize(
    ("prompt", "kind", "action"),
    [
        ("A wet labrador shakes off water after a swim", "labrador", "shake_off"),
        ("A puppy chasing its tail in the yard", "puppy", "tail_chase"),
        ("A cat licks its paw on the sofa", "cat", "groom"),
        ("A cat curls up on the rug", "cat", "sleep"),
        ("Two rams butting heads on a ridge", "ram", "butt"),
        ("An otter floating on its back in the sea", "otter", "back_float"),
        ("A zebra drinks from the river", "zebra", "lap"),
        ("A snow monkey sitting in a hot spring", "monkey", "soak"),
        ("A gorilla vlogging in the jungle", "gorilla", "selfie"),
    ],
)
def test_beasts_do_things_in_their_own_way(prompt: str, kind: str, action: str) -> None:
    subject = film(prompt).subjects[0]

    assert (subject.kind, subject.action) == (kind, action)


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
@pytest.mark.parametrize(
    ("prompt", "leader"),
    [
        ("A mother duck leads her ducklings across a meadow", "duck hen"),
        ("Ducklings following their mother through a park", "duck hen"),
        ("A wolf follows a deer through the forest", "deer"),
    ],
)
def test_who_leads_is_ahead_of_those_who_follow(prompt: str, leader: str, seed: int) -> None:
    subjects = film(prompt, seed).subjects
    ahead = max(subjects, key=lambda subject: subject.slot.x * subject.slot.facing)

    assert ahead.kind == leader


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_a_sheepdog_is_behind_all_of_its_herd(seed: int) -> None:
    subjects = film("A border collie herding sheep in the hills", seed).subjects
    last = min(subjects, key=lambda subject: subject.slot.x * subject.slot.facing)

    assert last.kind == "border collie"


def test_a_joey_looks_out_of_its_mothers_pouch_unless_it_goes_its_own_way() -> None:
    kept = film("A kangaroo with a joey peeking out of her pouch").subjects
    loose = film("A kangaroo and a joey hopping across the desert").subjects

    assert [subject.kind for subject in kept] == ["kangaroo mother"]
    assert [subject.kind for subject in loose] == ["kangaroo", "kangaroo"]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A fox peeking out of its burrow", "burrow"),
        ("A squirrel peeks out of a tree hole", "hollow trunk"),
    ],
)
def test_who_peeks_out_is_in_what_it_peeks_out_of(prompt: str, kind: str) -> None:
    spec = film(prompt)
    relation = spec.subjects[0].relation

    assert relation is not None
    assert relation.kind == "inside"
    assert {prop.id: prop.kind for prop in spec.props}[relation.to] == kind


def test_who_runs_after_its_tail_turns_about_itself() -> None:
    texts = {
        draw_subject("puppy", Look(), Pose(action="tail_chase", phase=phase)).svg
        for phase in (0.0, 0.25, 0.5)
    }

    assert len(texts) == 3


def test_a_parrot_on_a_perch_is_on_no_fish() -> None:
    spec = film("A parrot dancing on a perch")

    assert [prop.kind for prop in spec.props] == ["perch"]


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("A cat on a windowsill watching birds", 3),
        ("A cat sitting on a roof watching birds", 3),
        ("A fox pounces into snow hunting mice", 3),
    ],
)
def test_who_watches_or_hunts_others_is_not_on_them(prompt: str, count: int) -> None:
    hunter, *others = sorted(film(prompt).subjects, key=lambda subject: subject.kind in _HUNTED)

    assert len(others) == count
    assert hunter.mount is None
    assert hunter.relation is None or hunter.relation.kind != "inside"


_HUNTED = ("bird", "mouse")


@pytest.mark.parametrize(
    "prompt", ["A lioness carrying her cub in her mouth", "A cat carrying her kitten in her mouth"]
)
def test_the_young_of_a_beast_hangs_from_its_mouth(prompt: str) -> None:
    young, mother = film(prompt).subjects

    assert mother.prop == young.id
    assert young.action == "dangle"


def test_a_dog_has_a_stick_in_its_mouth_and_no_bough() -> None:
    spec = film("A dog carrying a stick in its mouth")

    assert [prop.kind for prop in spec.props] == ["stick"]
    assert spec.subjects[0].prop == spec.props[0].id


@pytest.mark.parametrize(
    ("prompt", "board"),
    [
        ("A penguin skateboarding in a mall", "skateboard"),
        ("A duck surfing in the sea", "surfboard"),
    ],
)
def test_who_has_no_pose_with_a_board_stands_on_one(prompt: str, board: str) -> None:
    spec = film(prompt)

    assert [prop.kind for prop in spec.props if prop.id == spec.subjects[0].mount] == [board]


def test_a_cat_that_pushes_a_vase_off_a_desk_is_up_there_and_the_vase_falls() -> None:
    spec = film("A cat pushes a vase off a desk")
    things = {prop.kind: prop for prop in spec.props}

    assert spec.subjects[0].mount == things["desk"].id
    assert things["vase"].action == "fall"


def test_a_bird_that_feeds_its_young_has_one_worm() -> None:
    subjects = film("A robin feeding worms to her chicks in a nest").subjects
    robin = next(s for s in subjects if s.kind == "robin" and s.look.age != "child")

    assert [s.kind for s in subjects if s.id == robin.prop] == ["worm"]


def test_nobody_is_hidden_by_the_fence_at_which_it_stands() -> None:
    spec = film("A girl feeding carrots to a horse at a fence")
    fence = next(prop for prop in spec.props if prop.kind == "fence")

    assert fence.relation is not None
    assert fence.relation.kind == "behind"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_car_that_is_chased_drives_ahead(seed: int) -> None:
    spec = film("A dinosaur chasing a jeep through the jungle", seed)
    hunter, jeep = spec.subjects[0], spec.props[0]

    assert jeep.action == "drive"
    assert (jeep.slot.x - hunter.slot.x) * hunter.slot.facing > 0


def test_bears_fish_without_rods() -> None:
    assert {bear.action for bear in film("Bears fishing at a waterfall").subjects} == {"wade"}


def test_a_hatchling_that_breaks_out_of_its_egg_is_in_it() -> None:
    spec = film("A turtle hatchling breaking out of its egg on a beach")

    assert [prop.kind for prop in spec.props] == ["hatched egg"]
    assert spec.subjects[0].relation == Relation(kind="inside", to=spec.props[0].id)


def test_what_is_made_for_birds_is_no_bird() -> None:
    kinds = {subject.kind for subject in film("A squirrel at a bird feeder").subjects}

    assert kinds == {"squirrel"}


def test_a_zebra_that_crosses_a_river_is_no_crossing() -> None:
    spec = film("A zebra crossing a river full of crocodiles")

    assert spec.setting == "river"
    assert {subject.kind for subject in spec.subjects} == {"zebra", "crocodile"}


def test_the_chicks_of_a_hen_are_chicks() -> None:
    kinds = {subject.kind for subject in film("A hen with her chicks in a barnyard").subjects}

    assert kinds == {"chicken", "chick"}


def test_a_hoop_to_jump_through_is_for_no_basketball() -> None:
    spec = film("A dolphin jumping through a hoop")

    assert {prop.kind for prop in spec.props} == set()
