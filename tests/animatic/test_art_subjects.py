"""Subjects: every kind in every action draws, keeps its feet still, wears its colours."""

import colorsys
import math
from typing import Final, get_args

import numpy as np
import pytest

from vitascope.engines.animatic.art.breeds import BREEDS
from vitascope.engines.animatic.art.drawing import Drawing, Pose, Rgba
from vitascope.engines.animatic.art.gait import BIPED_OFFSETS, GALLOP_OFFSETS, WALK_OFFSETS, Gait
from vitascope.engines.animatic.art.people_clothes import WORN
from vitascope.engines.animatic.art.people_poses import KEYS_FROM_SEAT
from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.art.quadruped_poses import POSTURES, gait_of
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.art.subjects import KINDS, draw_subject, motion, varied
from vitascope.engines.animatic.art.wear import WORDS
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Face, Look

PIXELS_PER_UNIT: Final = 0.5


def drawn(drawing: Drawing, scale: float = PIXELS_PER_UNIT) -> Rgba:
    width, height = round(drawing.width * scale), round(drawing.height * scale)
    return rasterise(drawing.svg, width, height)


def posed(kind: str, action: str, phase: float = 0.3, look: Look | None = None) -> Drawing:
    return draw_subject(kind, look or Look(), Pose(action=action, phase=phase))


def sample_of(kind: str, size: int = 2) -> list[str]:
    """Some of what a kind can do, other actions for other kinds, standing always among them."""
    actions = sorted(KINDS[kind].actions)
    start = sum(map(ord, kind)) % len(actions)
    turned = actions[start:] + actions[:start]
    return [KINDS[kind].settle("stand"), *turned[:: max(1, len(turned) // size)]]


THOROUGH: Final = (
    "man",
    "robot",
    "cat",
    "horse",
    "duck",
    "owl",
    "dolphin",
    "dragon",
    "frog",
    "bee",
)
"""Kinds that are tried in all their actions; the others of their families in a sample."""


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_kind_draws_in_its_actions_within_its_paper(kind: str) -> None:
    for action in sorted(KINDS[kind].actions) if kind in THOROUGH else sample_of(kind):
        image = drawn(posed(kind, action), 0.25)

        alpha = image[..., 3]
        edges = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
        assert alpha.max() > 200, f"{kind} {action} is empty"
        assert edges.max() == 0, f"{kind} {action} is cut off by its paper"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_an_action_comes_round_to_where_it_began(kind: str) -> None:
    for action in sorted(KINDS[kind].actions) if kind in THOROUGH else sample_of(kind):
        assert posed(kind, action, 0.0).svg == posed(kind, action, 1.0).svg
        assert "nan" not in posed(kind, action, 0.4).svg


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_what_stands_on_the_ground_does_not_sink_into_it_or_hover(kind: str) -> None:
    if KINDS[kind].medium != "ground":
        return
    drawing = posed(kind, "stand")
    alpha = drawn(drawing)[..., 3]

    lowest = np.flatnonzero(alpha.max(axis=1) > 128)[-1] / PIXELS_PER_UNIT

    assert lowest == pytest.approx(drawing.anchor[1], abs=0.04 * drawing.height)


@pytest.mark.parametrize("action", sorted(KINDS["man"].actions))
def test_a_body_in_action_differs_from_one_that_stands(action: str) -> None:
    if action != "stand":
        assert posed("man", action).svg != posed("man", "stand").svg


@pytest.mark.parametrize(
    "kind",
    ["man", "robot", "cat", "dog", "horse", "frog", "dragon", "ghost", "bird", "owl", "fish"],
)
def test_a_feeling_shows_in_the_face(kind: str) -> None:
    action = KINDS[kind].settle("stand")

    drawings = {posed(kind, action, look=Look(face=face)).svg for face in (None, *get_args(Face))}

    assert len(drawings) >= len(get_args(Face))


def test_partners_of_one_size_stand_in_reach_of_each_other() -> None:
    arm = 60

    for action in ("hug", "kiss", "shake_hands", "fight"):
        assert 0 < 2 * motion("man", action).reach < 2 * arm
    assert motion("girl", "hug").reach < motion("man", "hug").reach
    assert motion("man", "walk").reach == 0


def test_a_body_brings_the_tool_that_its_action_needs_unless_the_story_has_it() -> None:
    alone = draw_subject("man", Look(), Pose(action="ski", phase=0.2))
    equipped = draw_subject("man", Look(), Pose(action="ski", phase=0.2, brings_tool=False))

    assert len(equipped.svg) < len(alone.svg)


@pytest.mark.parametrize("kind", ["cat", "horse", "bird", "penguin", "dolphin", "woman", "robot"])
def test_a_pose_is_drawn_the_same_every_time(kind: str) -> None:
    action = KINDS[kind].settle("walk")

    assert posed(kind, action).svg == posed(kind, action).svg


@pytest.mark.parametrize("kind", ["cat", "fox", "horse", "duck", "penguin", "man", "girl", "robot"])
def test_a_stride_changes_the_drawing_and_comes_round(kind: str) -> None:
    assert posed(kind, "walk", 0.0).svg != posed(kind, "walk", 0.4).svg
    assert posed(kind, "walk", 0.0).svg == posed(kind, "walk", 1.0).svg


@pytest.mark.parametrize("offsets", [WALK_OFFSETS, GALLOP_OFFSETS, BIPED_OFFSETS])
def test_a_standing_foot_keeps_its_place_on_the_ground(offsets: tuple[float, ...]) -> None:
    gait = Gait(reach=20, lift=9, duty=0.6, offsets=offsets)

    for index in range(len(offsets)):
        places: list[float] = []
        for step in range(60):
            phase = (step / 100 - offsets[index]) % 1
            forward, height = gait.foot(index, phase)
            if height == 0:
                places.append(forward + gait.travel * step / 100)
        assert len(places) >= 59
        assert max(places) - min(places) < 1e-6


@pytest.mark.parametrize("kind", ["cat", "fox", "horse", "rabbit"])
@pytest.mark.parametrize("action", ["walk", "run"])
def test_paws_do_not_slide_at_the_speed_that_the_motion_names(kind: str, action: str) -> None:
    breed = BREEDS[kind]
    gait = gait_of(breed, "run" if breed.hops else action)
    told = motion(kind, action)

    assert told.travel == pytest.approx(gait.travel * breed.scale)
    first = POSTURES[action](breed, 0.02).feet[2]
    later = POSTURES[action](breed, 0.02 + gait.duty * 0.8).feet[2]
    assert first[1] == later[1] == 0
    moved_back = (first[0] - later[0]) * breed.scale
    assert moved_back == pytest.approx(told.travel * gait.duty * 0.8)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_motion_is_told_for_every_action(kind: str) -> None:
    for action in KINDS[kind].actions:
        told = motion(kind, action)

        assert 0.1 < told.cycles_per_second < 12
        assert told.travel >= 0
        assert 8 <= told.frames <= 24
        assert all(0 <= step < 1 for step in told.steps)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_an_action_beyond_a_kind_becomes_one_that_it_can_do(kind: str) -> None:
    for action in ("fly", "swim", "play", "ride", "strum", "knit", "hug", "ski", "roar", "unheard"):
        assert KINDS[kind].settle(action) in KINDS[kind].actions


@pytest.mark.parametrize("kind", ["cat", "dog", "horse", "bird", "owl", "fish", "man", "robot"])
def test_a_blink_can_be_seen(kind: str) -> None:
    action = KINDS[kind].settle("stand")
    awake = draw_subject(kind, Look(), Pose(action=action, phase=0.3))
    blinking = draw_subject(kind, Look(), Pose(action=action, phase=0.3, is_blinking=True))

    changed = np.abs(drawn(awake, 1.0).astype(int) - drawn(blinking, 1.0)).max(axis=2) > 60

    assert changed.sum() >= 12


def mean_hue(image: Rgba) -> float:
    """The circular mean of the hue of saturated pixels, 0..1."""
    solid = image[image[..., 3] == 255][:, :3]
    x = y = 0.0
    for red, green, blue in solid[:: max(1, len(solid) // 2000)].tolist():
        hue, saturation, value = colorsys.rgb_to_hsv(red / 255, green / 255, blue / 255)
        x += math.cos(hue * math.tau) * saturation * value
        y += math.sin(hue * math.tau) * saturation * value
    return math.atan2(y, x) / math.tau % 1


@pytest.mark.parametrize("kind", ["cat", "dog", "fox", "horse", "bird", "fish", "robot", "dolphin"])
@pytest.mark.parametrize("color", ["#d83030", "#30a040", "#3050d8"])
def test_a_named_colour_rules_the_drawing(kind: str, color: str) -> None:
    action = KINDS[kind].settle("stand")
    asked = colorsys.rgb_to_hsv(*(int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)))[0]

    seen = mean_hue(drawn(posed(kind, action, look=Look(color=color))))

    away = abs(seen - asked)
    assert min(away, 1 - away) < 0.07


def test_coats_and_clothes_change_the_drawing() -> None:
    plain = posed("cat", "stand").svg
    looks = [
        *(Look(coat=coat) for coat in ("calico", "tabby", "tuxedo", "spotted", "striped")),
        *(Look(wear=(wear,)) for wear in ("scarf", "top hat", "crown", "collar", "bow tie")),
        Look(wear=("scarf:#30a040",)),
        Look(age="child"),
    ]

    drawings = {posed("cat", "stand", look=look).svg for look in looks}

    assert len(drawings) == len(looks)
    assert plain not in drawings


@pytest.mark.parametrize("kind", ["man", "robot", "cat", "horse", "duck", "owl", "frog", "dragon"])
@pytest.mark.parametrize("wear", ["santa hat", "scarf", "sunglasses", "party hat:#30a040"])
def test_every_family_wears_hats_and_glasses_and_scarves(kind: str, wear: str) -> None:
    assert posed(kind, "stand", look=Look(wear=(wear,))).svg != posed(kind, "stand").svg


@pytest.mark.parametrize("word", sorted({*WORDS, *WORN} - {"jersey", "shorts"}))
def test_everything_that_can_be_worn_shows_on_a_person(word: str) -> None:
    in_a_jersey = posed("soccer player", "stand")

    assert posed("soccer player", "stand", look=Look(wear=(word,))).svg != in_a_jersey.svg


@pytest.mark.parametrize("word", ["apron", "overalls"])
def test_the_colour_of_what_is_over_a_shirt_is_not_the_shirts(word: str) -> None:
    shirt = Look(color="#123456", wear=(f"{word}:#fe1234",))

    drawn = posed("man", "stand", look=shirt).svg

    assert "#123456" in drawn
    assert "#fe1234" in drawn


@pytest.mark.parametrize("kind", ["cat", "penguin", "robot"])
@pytest.mark.parametrize("word", ["shirt", "suit", "apron", "dress"])
def test_garments_fit_those_without_a_human_body(kind: str, word: str) -> None:
    assert posed(kind, "stand", look=Look(wear=(word,))).svg != posed(kind, "stand").svg


@pytest.mark.parametrize("kind", ["cat", "man", "robot", "bird", "fish", "dragon"])
def test_a_material_rules_the_drawing_and_leaves_its_shape(kind: str) -> None:
    action = KINDS[kind].settle("stand")
    plain, golden = posed(kind, action), posed(kind, action, look=Look(material="gold"))

    assert golden.svg != plain.svg
    assert (golden.width, golden.anchor) == (plain.width, plain.anchor)


def test_hair_and_skin_are_as_asked() -> None:
    plain = posed("man", "stand")

    assert posed("man", "stand", look=Look(hair="curly:#e8c35c")).svg != plain.svg
    assert posed("man", "stand", look=Look(skin="#804020")).svg != plain.svg
    assert posed("man", "stand", look=Look(hair="unheard of")).svg == plain.svg


def test_there_are_many_kinds_and_each_is_its_own() -> None:
    drawings = {kind: posed(kind, entry.settle("stand")).svg for kind, entry in KINDS.items()}

    assert len(set(drawings.values())) == len(KINDS) >= 240


def test_a_larger_look_is_a_larger_drawing() -> None:
    usual, large = posed("cat", "stand"), posed("cat", "stand", look=Look(size=1.5))

    assert large.width == pytest.approx(usual.width * 1.5)
    assert large.anchor[1] == pytest.approx(usual.anchor[1] * 1.5)


def test_a_crowd_differs_and_each_face_is_kept() -> None:
    looks = [varied("woman", Look(), seed) for seed in range(20)]

    assert len({posed("woman", "stand", look=look).svg for look in looks}) > 8
    assert looks[3] == varied("woman", Look(), 3)
    assert varied("cat", Look(), 3) == Look()
    assert varied("man", Look(coat="dark"), 3).coat == "dark"


@pytest.mark.parametrize("kind", ["cat", "dog", "fox", "man", "robot"])
def test_a_seated_player_reaches_the_keys_of_the_piano(kind: str) -> None:
    player, piano = posed(kind, "play"), draw_prop("piano", Look())
    assert player.hold is not None
    assert piano.seat is not None

    hands = (
        piano.seat[0] + player.hold[0] - player.anchor[0],
        piano.seat[1] + player.hold[1] - player.anchor[1],
    )

    seat_to_keys = (hands[0] - piano.seat[0], hands[1] - piano.seat[1])
    assert seat_to_keys[0] == pytest.approx(KEYS_FROM_SEAT[0], abs=8)
    assert seat_to_keys[1] == pytest.approx(KEYS_FROM_SEAT[1], abs=12)


@pytest.mark.parametrize("kind", ["man", "girl", "robot", "cat"])
def test_a_reader_offers_a_hand_for_the_book(kind: str) -> None:
    reader = posed(kind, "read")

    assert reader.hold is not None
    assert 0 < reader.hold[0] < reader.width
    assert 0 < reader.hold[1] < reader.height


@pytest.mark.parametrize(
    ("prompt", "worn"),
    [
        ("a boy in a helmet rides a scooter", "bike helmet"),
        ("a motorcyclist on a highway", "crash helmet:#c8302c"),
        ("a woman in a beret paints", "beret"),
        ("a man in a leather jacket walks", "jacket:#4a3630"),
        ("a man in a red leather jacket walks", "jacket:#d8342c"),
        ("a doctor in a lab coat", "lab coat"),
        ("a girl in a plaid skirt", "skirt"),
    ],
)
def test_clothes_are_drawn_as_what_they_are(prompt: str, worn: str) -> None:
    assert worn in parse(prompt, seed=1, seconds=4).subjects[0].look.wear


def test_of_clothes_over_each_other_the_outer_is_seen_and_a_skirt_below_it() -> None:
    def worn(*wear: str) -> Drawing:
        return posed("woman", "stand", look=Look(wear=wear))

    alone = worn("trousers", "jacket:#4a3630")

    assert worn("shirt:#ffffff", "trousers", "jacket:#4a3630") == alone
    assert worn("skirt:#d8342c", "jacket:#4a3630") != alone


def test_a_cook_in_a_tall_hat_wears_his_own_and_in_a_top_hat_that() -> None:
    plain, told, other = (
        posed("chef", "stand", look=Look(wear=wear)).svg
        for wear in ((), ("hat:#f5f5f2",), ("top hat",))
    )

    assert told == plain
    assert other != plain
