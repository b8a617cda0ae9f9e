"""What people do for each other, and with the small things of their day."""

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.people import draw_person
from vitascope.engines.animatic.art.people_poses import stance_of
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Spec, Subject
from vitascope.engines.animatic.staging.glances import regard_of
from vitascope.engines.animatic.staging.joints import joints_of


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def of_kind(spec: Spec, kind: str) -> Subject:
    return next(subject for subject in spec.subjects if subject.kind == kind)


@pytest.mark.parametrize(
    ("prompt", "actions", "props"),
    [
        ("a man gives his girlfriend a rose", ["give", "take"], ["rose"]),
        ("a boy gives a flower to a girl", ["give", "take"], ["flower"]),
        ("a barber trims a man's beard", ["trim", "sit"], ["barber chair"]),
        ("a boy blows out the candles on his birthday cake", ["puff"], ["cake", "table"]),
        ("a woman talking on her phone", ["phone"], []),
        ("a man scrolls through his phone", ["text"], []),
        ("a man hurries down the street, talking on his phone", ["run"], ["phone"]),
        ("a scientist looks into a microscope", ["peer"], ["microscope", "table"]),
        ("a woman slips and drops her bag", ["fall"], ["handbag"]),
        ("a mother pushes a stroller", ["wheel"], ["stroller"]),
        ("a girl fast asleep in her bed, hugging a teddy bear", ["sleep"], ["bed", "teddy bear"]),
        (
            "a couple shares a bowl of spaghetti at a table",
            ["eat", "eat"],
            ["chair", "chair", "noodles", "noodles", "table"],
        ),
        (
            "two women laugh over coffee in a café",
            ["laugh", "laugh"],
            ["chair", "chair", "coffee", "coffee", "table"],
        ),
        ("a man irons clothes", ["iron"], ["table"]),
        ("a seamstress sews a shirt", ["sew"], ["chair", "table"]),
        ("a waiter carries a tray of drinks", ["serve"], []),
        ("a man washes dishes", ["wash_up"], []),
        ("a man washes his car", ["wipe"], ["car"]),
        ("a woman brushes her long blonde hair", ["comb"], []),
        ("a girl brushes her teeth", ["brush"], []),
        ("a mother braids her daughter's hair", ["tend", "sit"], ["armchair"]),
        ("an old man, tears in his eyes", ["cry"], []),
        ("a man shouts at his computer at his desk", ["argue"], ["chair", "computer", "desk"]),
        ("a man shaves in the bathroom", ["shave"], []),
        ("a woman blows a kiss", ["blow_kiss"], []),
        ("a girl takes a selfie", ["selfie"], []),
        ("a man with a beard drinks beer in the street", ["drink"], ["beer"]),
        ("two businessmen shake hands", ["shake_hands", "shake_hands"], []),
        (
            "a grandmother reads a story to her granddaughter in bed",
            ["read", "sit"],
            ["bed"],
        ),
        ("a boy watches TV on the sofa eating popcorn", ["eat"], ["popcorn", "sofa", "television"]),
        (
            "a woman drinks coffee at the table and reads the newspaper",
            ["drink"],
            ["chair", "coffee", "newspaper", "table"],
        ),
        ("a mother and her daughter bake a cake", ["knead", "knead"], ["cake", "table"]),
        ("a girl sits hugging her knees", ["sit"], []),
        ("a hairdresser cuts a woman's long red hair", ["trim", "sit"], ["barber chair"]),
        ("a student raises her hand in a classroom", ["wave"], []),
        ("a farmer drinks coffee from a paper cup", ["drink"], ["coffee"]),
    ],
)
def test_what_people_do_is_drawn_with_what_they_do_it_with(
    prompt: str, actions: list[str], props: list[str]
) -> None:
    spec = spec_of(prompt)

    assert [subject.action for subject in spec.subjects] == actions
    assert sorted(prop.kind for prop in spec.props) == props


def test_who_is_pushed_in_a_wheelchair_goes_ahead_of_who_pushes() -> None:
    spec = spec_of("a nurse pushes an elderly man in a wheelchair down a corridor")
    nurse = of_kind(spec, "nurse")
    joints = joints_of(spec)

    assert nurse.action == "wheel"
    assert joints[str(nurse.prop)] == (nurse.id, "ahead")
    assert not spec.props


def test_a_couple_has_one_umbrella() -> None:
    spec = spec_of("a couple walks in the rain under a red umbrella")

    assert [prop.kind for prop in spec.props] == ["umbrella"]
    assert spec.subjects[0].partner == spec.subjects[1].id


def test_a_friend_of_hers_is_another_person_and_comforts_her_on_her_bench() -> None:
    spec = spec_of("a woman cries on a bench while her friend puts an arm around her shoulders")
    crying, friend = spec.subjects

    assert (friend.action, friend.partner, friend.mount) == ("hug", crying.id, crying.mount)


def test_children_who_are_read_to_sit_and_look_at_the_reader() -> None:
    spec = spec_of("a mother reads a story to her two children")
    mother, *children = spec.subjects

    assert [child.action for child in children] == ["sit", "sit"]
    assert {child.partner for child in children} == {mother.id}


def test_a_teacher_at_the_board_of_a_classroom_faces_her_pupils() -> None:
    spec = spec_of("a teacher writes on the blackboard while her students listen at their desks")
    teacher = of_kind(spec, "teacher")

    assert (spec.setting, teacher.action, teacher.slot.facing) == ("classroom", "chalk", -1)
    assert "blackboard" not in {prop.kind for prop in spec.props}
    assert all(other.slot.x < teacher.slot.x for other in spec.subjects if other is not teacher)


def test_a_grown_up_looks_down_at_a_child_who_looks_up() -> None:
    spec = spec_of("a man talks to a small boy")
    man, boy = spec.subjects
    down, up = regard_of(man, spec), regard_of(boy, spec)

    assert down is not None
    assert up is not None
    assert down > 5
    assert up < -5
    assert regard_of(spec_of("a man talks").subjects[0], spec) is None


def test_heads_turn_to_a_partner_but_not_from_a_book() -> None:
    for action, turns in (("talk", True), ("read", False)):
        alone, together = (
            stance_of(Pose(action=action, phase=0.3, regard=regard)) for regard in (None, 12.0)
        )

        assert (together.gaze > alone.gaze) is turns


def test_who_is_looked_at_is_faced() -> None:
    girl, dog = spec_of("a girl looks at a dog").subjects

    assert girl.partner == dog.id
    assert girl.slot.facing == (1 if dog.slot.x > girl.slot.x else -1)


def test_eyes_have_the_colour_that_was_said() -> None:
    look = spec_of("a woman with green eyes and long blond hair").subjects[0].look

    assert (look.eyes, look.hair) == ("#4fae55", "long:#e8c35c")


def test_an_eye_from_very_near_has_the_colour_that_was_said() -> None:
    (eye,) = spec_of("extreme close-up of a blue eye").props

    assert (eye.kind, eye.look.color) == ("great eye", "#3f7fd8")


def test_a_hat_that_is_said_takes_the_place_of_the_one_that_comes_with_the_trade() -> None:
    one, both = (
        draw_person("chef", Look(wear=wear), Pose(action="stand", phase=0)).svg.count("<path")
        for wear in (("straw hat",), ("straw hat", "chef hat"))
    )

    assert one < both


def test_people_do_not_smile_in_a_sad_film_unless_they_laugh() -> None:
    assert spec_of("a man in a park, melancholic mood").subjects[0].look.face == "sad"
    assert spec_of("a man laughs in a park, melancholic mood").subjects[0].look.face is None


def test_freckles_and_braids_are_seen_and_a_blazer_has_its_colour() -> None:
    girl = spec_of("portrait of a girl with freckles and braids").subjects[0]
    boss = spec_of("a businesswoman in a red blazer").subjects[0]

    assert "freckles" in girl.look.wear
    assert (girl.look.hair or "").startswith("braids")
    assert [word for word in boss.look.wear if word.startswith("suit")] == ["suit:#d8342c"]


def test_who_waits_for_a_taxi_is_on_the_street_whatever_his_trade() -> None:
    assert spec_of("a businessman waits for a taxi").setting in ("city", "street", "road")
    assert spec_of("a mechanic repairs a car in a garage").setting == "workshop"


def test_partners_before_a_thing_stand_face_to_face() -> None:
    one, other = spec_of("two men shake hands in front of a tower").subjects

    assert abs(one.slot.x - other.slot.x) > 0.05
    assert one.slot.facing == -other.slot.facing


def test_beards_and_head_cloths_are_worn_in_the_colour_that_was_said() -> None:
    def drawn(*wear: str) -> str:
        return draw_person("woman", Look(wear=wear), Pose(action="stand", phase=0)).svg

    assert drawn("beard:#f5f5f2") not in (drawn(), drawn("beard:#33303a"))
    assert drawn("hijab:#3f7fd8") not in (drawn(), drawn("hijab:#d8342c"))
    assert "beard:#f5f5f2" in spec_of("a man with a white beard").subjects[0].look.wear
    assert "hijab:#3f7fd8" in spec_of("a woman in a blue hijab").subjects[0].look.wear


def test_what_is_not_in_the_hand_is_on_the_table() -> None:
    spec = spec_of("a woman drinks coffee at the table and reads the newspaper")
    paper = next(prop for prop in spec.props if prop.kind == "newspaper")

    assert paper.relation is not None
    assert (paper.relation.kind, paper.relation.to) == ("on", "table-1")


@pytest.mark.parametrize(
    ("prompt", "face"),
    [("close-up of a man, worried eyes", "afraid"), ("a woman with a sad face", "sad")],
)
def test_what_eyes_and_faces_show_is_told_of_whose_they_are(prompt: str, face: str) -> None:
    assert spec_of(prompt).subjects[0].look.face == face
