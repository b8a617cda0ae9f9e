"""People: of all ages, skins and trades, in clothes of the look's colour."""

import math
import random
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, between, joint, ribbon, smooth, turned
from vitascope.engines.animatic.art.drawing import Drawing, Motion, Pose
from vitascope.engines.animatic.art.people_heads import Face, draw_head, draw_helmet
from vitascope.engines.animatic.art.people_kinds import (
    EVERYDAY,
    HAIRS,
    LONG_STYLES,
    PEOPLE,
    SHORT_STYLES,
    SKINS,
    TOPS,
    Person,
)
from vitascope.engines.animatic.art.people_poses import (
    ARM,
    LEG,
    STANCES,
    TORSO,
    Stance,
    person_motion,
    stance_of,
)
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.wear import colour_of, draw_wear, wears
from vitascope.engines.animatic.spec import Look

ACTIONS: Final = frozenset(STANCES)


def person_motion_of(kind: str, action: str) -> Motion:
    """Rate and travel of a kind's action, in drawing units."""
    return person_motion(PEOPLE[kind].scale, action)


def varied_person(look: Look, seed: int) -> Look:
    """`look` with a skin and hair of its own where it says nothing of them."""
    chance = random.Random(seed)  # noqa: S311 - picks hair, not keys
    skin, hair = chance.choice(list(SKINS)), chance.choice(HAIRS)
    if skin in ("brown", "dark", "deep"):
        hair = chance.choice(HAIRS[:2] + HAIRS[-1:])
    wear = look.wear if wears(look.wear, "hair") else (*look.wear, f"hair:{hair}")
    return replace(look, coat=look.coat or skin, wear=wear)


def draw_person(kind: str, look: Look, pose: Pose) -> Drawing:
    """One moment of a person."""
    person = PEOPLE[kind]
    if kind in EVERYDAY and wears(look.wear, "hair"):
        person = _one_of_a_crowd(person, look)
    person = _dressed(person, look)
    stance = stance_of(pose)
    if pose.is_blinking:
        stance = replace(stance, eyes="closed")
    wear = (*person.wear, *look.wear)
    body = Sketch()
    shoulder = turned((stance.hip[0], stance.hip[1] - TORSO), stance.hip, stance.lean)
    _draw_body(body, person, stance, shoulder, wear)
    sketch = Sketch()
    sketch.absorb(body, turn=stance.roll, about=stance.hip)
    hold = None
    if stance.hold is not None:
        hold = (shoulder[0] + stance.hold[0], shoulder[1] + stance.hold[1])
    bounds = (-190.0, -LEG - TORSO - 175, 160.0, 60.0)
    return sketch.finish(
        bounds, anchor=(0, stance.ground), scale=person.scale * look.size, hold=hold
    )


def _one_of_a_crowd(person: Person, look: Look) -> Person:
    """A colour and a hairdo that follow from skin and hair alone, so that edits keep them."""
    chance = random.Random(f"{look.coat} {colour_of(look.wear, 'hair', '')}")  # noqa: S311 - picks clothes, not keys
    styles = LONG_STYLES if person.has_lashes else SHORT_STYLES
    return replace(person, style=chance.choice(styles), top=chance.choice(TOPS))


def _dressed(person: Person, look: Look) -> Person:
    if look.color:
        person = replace(person, top=look.color)
    if look.coat in SKINS:
        person = replace(person, skin=look.coat)
    if look.age == "child" and person.head < 25:
        person = replace(person, scale=person.scale * 0.68, head=27.0)
    if look.age == "old" and not person.is_old:
        person = replace(person, is_old=True, hair="#e4e0de")
    for outfit in ("dress", "coat", "apron", "robe", "suit"):
        if wears(look.wear, outfit):
            person = replace(person, outfit=outfit, top=colour_of(look.wear, outfit, person.top))
    if wears(look.wear, "raincoat"):
        person = replace(person, outfit="coat", top=colour_of(look.wear, "raincoat", "#f2c23a"))
    if wears(look.wear, "spacesuit"):
        person = replace(person, outfit="space", top="#eef2f8", bottom="#dfe6ef")
    if not person.is_old:
        person = replace(person, hair=colour_of(look.wear, "hair", person.hair))
    return person


def _draw_body(
    sketch: Sketch, person: Person, stance: Stance, shoulder: Point, wear: tuple[str, ...]
) -> None:
    skin = SKINS[person.skin]
    face = Face(
        skin=skin,
        hair=person.hair,
        style=person.style,
        has_beard=person.has_beard,
        has_lashes=person.has_lashes,
        is_old=person.is_old,
        radius=person.head,
    )
    up = turned((0, -person.head - 6), (0, 0), stance.lean * 0.6)
    head = (shoulder[0] + up[0] + 2, shoulder[1] + up[1] + stance.nod)
    _draw_arm(sketch, person, shoulder, stance.hands[0], is_far=True)
    _draw_leg(sketch, person, stance, stance.feet[0], is_far=True)
    if person.outfit == "space":
        pack = turned((shoulder[0] - 22, shoulder[1] + 22), shoulder, stance.lean)
        sketch.add(box(pack[0] - 9, pack[1] - 22, 18, 44, "#c3ccd9", radius=6))
    _draw_leg(sketch, person, stance, stance.feet[1], is_far=False)
    sketch.add(
        line(
            (
                f"M{shoulder[0]:.1f} {shoulder[1]:.1f} L{head[0] - 1:.1f} "
                f"{head[1] + face.radius * 0.7:.1f}"
            ),
            darken(skin, 0.14),
            11,
        )
    )
    _draw_torso(sketch, person, stance, shoulder)
    draw_wear(sketch, wear, (shoulder[0] + 1, shoulder[1] - 3), 27, layer="neck")
    draw_head(sketch, face, wear, head, stance.head_turn, eyes=stance.eyes, mouth=stance.mouth)
    if person.outfit == "space":
        draw_helmet(sketch, face, head, stance.head_turn)
    _draw_arm(sketch, person, shoulder, stance.hands[1], is_far=False)


def _draw_leg(sketch: Sketch, person: Person, stance: Stance, foot: Point, *, is_far: bool) -> None:
    hip = (stance.hip[0] + (3 if is_far else -3), stance.hip[1] + 2)
    ankle = (foot[0], foot[1] - 6)
    half = max(LEG * 0.445, math.dist(hip, ankle) * 0.503)
    knee = joint(hip, ankle, half, half, -1)
    is_bare = person.outfit == "dress"
    color = SKINS[person.skin] if is_bare else person.bottom
    if person.outfit == "robe":
        color = darken(person.top, 0.3)
    if is_far:
        color = darken(color, 0.2)
    widths = [14, 11, 9] if is_bare else [19, 15, 13]
    if person.outfit == "space":
        widths = [24, 21, 19]
    sketch.add(shape(ribbon([hip, knee, ankle], widths), color))
    shoe = {"space": "#b9c4d3", "dress": darken(person.top, 0.3), "armour": "#7d899c"}.get(
        person.outfit, "#3a2c30"
    )
    if is_far:
        shoe = darken(shoe, 0.2)
    sole = smooth([(-7, -10), (3, -10), (14, -5), (17, 0), (5, 1), (-8, 0)])
    sketch.add(group([shape(sole, shoe)], move=foot, turn=stance.toes))


def _draw_arm(
    sketch: Sketch, person: Person, shoulder: Point, hand: Point, *, is_far: bool
) -> None:
    root = (shoulder[0] + (6 if is_far else -5), shoulder[1] + 7)
    tip = (shoulder[0] + hand[0], shoulder[1] + hand[1])
    half = max(ARM * 0.49, math.dist(root, tip) * 0.503)
    elbow = joint(root, tip, half, half, 1)
    sleeve = darken(person.top, 0.2) if is_far else lighten(person.top, 0.06)
    skin = darken(SKINS[person.skin], 0.14) if is_far else SKINS[person.skin]
    if person.outfit == "space":
        sketch.add(
            shape(ribbon([root, elbow, tip], [20, 17, 15]), sleeve),
            ellipse(tip, 8, 8, darken("#c3ccd9", 0.2 if is_far else 0)),
        )
        return
    has_long_sleeves = person.outfit not in ("dress", "shirt")
    sketch.add(shape(ribbon([root, elbow, tip], [12, 10, 8.5]), skin))
    sketch.add(ellipse(tip, 6.4, 6.2, skin))
    cuff = between(elbow, tip, 0.82) if has_long_sleeves else between(root, elbow, 0.85)
    way = [root, elbow, cuff] if has_long_sleeves else [root, between(root, elbow, 0.5), cuff]
    flare = 19 if person.outfit == "robe" else 13.5
    sketch.add(shape(ribbon(way, [16, 14.5, flare if has_long_sleeves else 14.5]), sleeve))
    if not is_far:
        edge = smooth(
            [turned((root[0] - 7, root[1]), root, 0), between(root, elbow, 0.5), elbow],
            is_closed=False,
        )
        sketch.add(
            line(edge, darken(person.top, 0.25), 1.2, opacity=0.0 if has_long_sleeves else 0.35)
        )


def _draw_torso(sketch: Sketch, person: Person, stance: Stance, shoulder: Point) -> None:
    """Clothes from neck to hip or hem, in the body's own frame: x across, y from the hip."""
    top = person.top
    cloth = sketch.gradient(
        ((0, lighten(top, 0.16)), (0.5, top), (1, darken(top, 0.16))), (0, -TORSO - 6), (0, 44)
    )
    near, far = stance.feet[1], stance.feet[0]
    hem = LEG * (0.94 if person.outfit == "robe" else 0.56)
    is_seated = max(near[1], far[1]) - stance.hip[1] < LEG * 0.76
    spread = abs(near[0] - far[0]) * 0.22
    parts: list[str] = []
    long = person.outfit in ("dress", "robe", "coat")
    if long and not is_seated:
        low = hem if person.outfit != "coat" else LEG * 0.34
        wide = 22 + spread * (1.4 if person.outfit != "coat" else 0.7)
        skirt = [
            (-13, -16),
            (-16, 4),
            (-wide, low),
            (0, low + 4),
            (wide + 2, low),
            (17, 4),
            (14, -16),
        ]
        parts.append(shape(smooth(skirt), cloth))
        folds = (
            f"M-6 0 Q-9 {low * 0.6:.1f} {-wide * 0.5:.1f} {low - 3:.1f} M7 0 Q9 "
            f"{low * 0.6:.1f} {wide * 0.5:.1f} {low - 3:.1f}"
        )
        parts.append(line(folds, darken(top, 0.22), 1.6, opacity=0.5))
    elif long:
        lap = ribbon([(-2, -2), (20, -4), (34, 6)], [30, 26, 24])
        parts.append(shape(lap, darken(top, 0.08)))
    chest = [
        (-15, -TORSO + 6),
        (-7, -TORSO - 3),
        (8, -TORSO - 3),
        (17, -TORSO + 6),
        (17, -TORSO + 24),
        (15, -12),
        (17, 5),
        (0, 8),
        (-16, 5),
        (-14, -12),
        (-17, -TORSO + 24),
    ]
    if person.outfit == "space":
        chest = [(x * 1.3, y) for x, y in chest]
    parts.append(shape(smooth(chest), cloth))
    parts += _details(person, cloth)
    sketch.add(group(parts, move=stance.hip, turn=stance.lean))


def _details(person: Person, cloth: str) -> list[str]:
    """What tells the outfits apart."""
    top, dark = person.top, darken(person.top, 0.3)
    neck = -TORSO - 1
    match person.outfit:
        case "shirt":
            collar = f"M-6 {neck} Q2 {neck + 9} 10 {neck}"
            return [line(collar, lighten(top, 0.5), 3), line("M-15 4 Q0 8 16 4", "#2f2a36", 4)]
        case "dress":
            return [
                line("M-14 -13 Q0 -9 15 -13", dark, 4),
                line(f"M-5 {neck} Q2 {neck + 7} 9 {neck}", lighten(top, 0.6), 2.6),
            ]
        case "coat":
            buttons = [ellipse((7, y), 2, 2, dark) for y in (-36, -24, -12, 0)]
            return [
                line(f"M4 {neck + 3} L3 18", dark, 1.6),
                line(f"M-6 {neck} Q2 {neck + 8} 10 {neck}", dark, 5),
                *buttons,
            ]
        case "apron":
            bib = [(-8, -34), (13, -34), (17, 6), (15, 34), (-13, 34), (-13, 6)]
            tone = "#fdfaf2" if top != "#f6f2ea" else "#e9e2d6"
            if person.bottom == "#4a6aa0":
                tone = person.bottom
            return [
                shape(smooth(bib), tone),
                line(f"M-8 -34 L-6 {neck} M13 -34 L11 {neck}", tone, 3),
            ]
        case "robe":
            return [
                line("M-14 -10 Q0 -5 15 -10", "#e8c04a", 4),
                line(f"M3 {neck + 2} L3 -12", "#e8c04a", 2, opacity=0.7),
            ]
        case "space":
            return [
                box(-8, -34, 22, 16, "#d3dbe6", radius=3),
                ellipse((-2, -26), 3, 3, "#e4564e"),
                ellipse((6, -26), 3, 3, "#4aa3e0"),
                line("M-20 0 Q0 6 21 0", "#b9c4d3", 5),
                box(-17, -46, 9, 6, "#e4564e", radius=1),
            ]
        case "suit":
            return [
                shape(f"M-3 {neck} L5 -26 L12 {neck}Z", "#fbf9f4"),
                shape(f"M3 {neck + 4} l3 0 l2 18 l-3.4 5 l-3 -5Z", "#b8324a"),
                line(f"M-4 {neck} L5 -24 L13 {neck}", dark, 2.4),
                ellipse((6, -12), 1.8, 1.8, dark),
            ]
        case "armour":
            return [
                line("M-15 -20 Q0 -14 16 -20 M-15 -8 Q0 -2 16 -8", dark, 1.8),
                line(f"M2 {neck + 4} V4", lighten(top, 0.4), 2.4, opacity=0.7),
                ellipse((-14, -TORSO + 8), 9, 8, cloth),
            ]
