"""People: of all ages, skins and trades, in clothes of the look's colour."""

import math
import random
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.curves import Point, between, joint, ribbon, smooth, turned
from vitascope.engines.animatic.art.drawing import Drawing, Motion, Pose
from vitascope.engines.animatic.art.faces import eyes_of, mouth_of
from vitascope.engines.animatic.art.people_clothes import CUTS, WORN, Cloth, Cut
from vitascope.engines.animatic.art.people_hair import STYLES, Face
from vitascope.engines.animatic.art.people_heads import draw_head, draw_helmet
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
from vitascope.engines.animatic.art.people_poses import STANCES, person_motion, stance_of
from vitascope.engines.animatic.art.stances import ARM, LEG, TORSO, Stance
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.tools import LAST, TOOLS, UNDER, Grip
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
    stance = felt(stance_of(pose), look, pose)
    wear = (*person.wear, *look.wear)
    body = Sketch()
    shoulder = turned((stance.hip[0], stance.hip[1] - TORSO), stance.hip, stance.lean)
    _draw_body(body, person, stance, shoulder, wear, pose.phase)
    return bind_body(body, stance, shoulder, person.scale * look.size)


def felt(stance: Stance, look: Look, pose: Pose) -> Stance:
    """A stance with the face that the look asks for, eyes shut for a blink."""
    return replace(
        stance,
        eyes="closed" if pose.is_blinking else eyes_of(look.face, stance.eyes),
        mouth=mouth_of(look.face, stance.mouth),
    )


def bind_body(body: Sketch, stance: Stance, shoulder: Point, scale: float) -> Drawing:
    """A body on its paper, turned as its stance is rolled."""
    sketch = Sketch()
    sketch.absorb(body, turn=stance.roll, about=stance.hip, squash=stance.squash)
    hold = None
    if stance.hold is not None and stance.hold[0] > -400:
        hold = (shoulder[0] + stance.hold[0], shoulder[1] + stance.hold[1])
        hold = turned(hold, stance.hip, stance.roll)
    bounds = (-215.0, -LEG - TORSO - 185, 215.0, 90.0)
    return sketch.finish(bounds, anchor=(0, stance.ground), scale=scale, hold=hold)


def _one_of_a_crowd(person: Person, look: Look) -> Person:
    """A colour and a hairdo that follow from skin and hair alone, so that edits keep them."""
    chance = random.Random(f"{look.coat} {colour_of(look.wear, 'hair', '')}")  # noqa: S311 - picks clothes, not keys
    styles = LONG_STYLES if person.has_lashes else SHORT_STYLES
    style, top = chance.choice(styles), chance.choice(TOPS)
    if person.scale < 0.8 and style in ("turban", "hijab"):
        style = "short" if style == "turban" else "bob"
    person = replace(person, style=style, top=top)
    if person.scale < 0.8:
        return person
    outfits = ("dress", "shirt", "hoodie") if person.has_lashes else ("shirt", "shirt", "hoodie")
    beard = "" if person.has_lashes else chance.choice(("", "", "", "short", "moustache"))
    glasses = ("glasses",) if chance.random() < 0.15 else ()
    return replace(
        person,
        outfit=chance.choice(outfits),
        beard=beard,
        build=chance.choice((0.94, 1.0, 1.0, 1.08, 1.18)),
        wear=glasses,
    )


def _dressed(person: Person, look: Look) -> Person:
    """The person in the colour, clothes, skin, hair and age that the look asks for."""
    if look.color:
        person = replace(person, top=look.color)
    if person.is_varied and look.coat in SKINS:
        person = replace(person, skin=look.coat)
    if look.skin:
        person = replace(person, skin=look.skin)
    if look.age == "child" and person.head < 25:
        person = replace(person, scale=person.scale * 0.68, head=27.0)
    if look.age == "old" and not person.is_old:
        person = replace(person, is_old=True, hair="#e4e0de")
    for word, (outfit, usual) in WORN.items():
        if wears(look.wear, word):
            top = colour_of(look.wear, word, usual or person.top)
            bottom = top if outfit in ("space", "pyjamas", "armour") else person.bottom
            person = replace(person, outfit=outfit, top=top, bottom=bottom)
    if wears(look.wear, "trousers"):
        person = replace(person, bottom=colour_of(look.wear, "trousers", person.bottom))
    if not person.is_old and person.is_varied:
        person = replace(person, hair=colour_of(look.wear, "hair", person.hair))
    return _combed(person, look.hair)


def _combed(person: Person, hair: str | None) -> Person:
    """Hair as `style`, `style:#rrggbb`; words that are no style are passed over."""
    if not hair:
        return person
    style, _, color = hair.partition(":")
    if style in STYLES:
        person = replace(person, style=style)
    return replace(person, hair=color) if color.startswith("#") and len(color) == 7 else person


def _skin(person: Person) -> str:
    return SKINS.get(person.skin, person.skin)


def _draw_body(
    sketch: Sketch,
    person: Person,
    stance: Stance,
    shoulder: Point,
    wear: tuple[str, ...],
    phase: float,
) -> None:
    skin, cut = _skin(person), CUTS[person.outfit]
    face = Face(
        skin=skin,
        hair=person.hair,
        style=person.style,
        cover=person.top if not cut.skirt else lighten(person.top, 0.3),
        beard=person.beard,
        has_lashes=person.has_lashes,
        is_old=person.is_old,
        radius=person.head,
        yaw=1 - 0.75 * stance.front,
    )
    up = turned((0, -person.head - 6), (0, 0), stance.lean * 0.6)
    head = (shoulder[0] + up[0] + 2, shoulder[1] + up[1] + stance.nod)
    grip = grip_of(stance, shoulder, head, person.head)
    tool = TOOLS[stance.tool](grip) if stance.tool else []
    if stance.tool in UNDER:
        sketch.add(*tool)
    draw_wear(sketch, wear, shoulder, 27, layer="back", phase=phase)
    if not stance.is_over:
        _draw_arm(sketch, person, cut, stance, shoulder, is_far=True, wear=wear)
    _draw_leg(sketch, person, cut, stance, stance.feet[0], is_far=True, wear=wear)
    if cut.is_bulky:
        pack = turned((shoulder[0] - 22, shoulder[1] + 22), shoulder, stance.lean)
        sketch.add(box(pack[0] - 9, pack[1] - 22, 18, 44, "#c3ccd9", radius=6))
    _draw_leg(sketch, person, cut, stance, stance.feet[1], is_far=False, wear=wear)
    neck = (
        f"M{shoulder[0]:.1f} {shoulder[1]:.1f} L{head[0] - 1:.1f} {head[1] + face.radius * 0.7:.1f}"
    )
    sketch.add(line(neck, darken(skin, 0.14), 11))
    _draw_torso(sketch, person, cut, stance)
    draw_wear(sketch, wear, (shoulder[0] + 1, shoulder[1] - 3), 27 * person.build, layer="neck")
    if stance.is_over:
        _draw_arm(sketch, person, cut, stance, shoulder, is_far=True, wear=wear)
    draw_head(
        sketch,
        face,
        wear,
        head,
        stance.head_turn,
        eyes=stance.eyes,
        mouth_state=stance.mouth,
        weeping=phase * 2 % 1 if stance.has_tears else None,
    )
    if cut.is_bulky:
        draw_helmet(sketch, face, head, stance.head_turn)
    if stance.tool not in UNDER | LAST:
        sketch.add(*tool)
    _draw_arm(sketch, person, cut, stance, shoulder, is_far=False, wear=wear)
    if stance.tool in LAST:
        sketch.add(*tool)


def grip_of(stance: Stance, shoulder: Point, head: Point, radius: float) -> Grip:
    """Where hands and feet are, for the tool in them."""
    far, near = stance.hands
    return Grip(
        far=(shoulder[0] + far[0], shoulder[1] + far[1]),
        near=(shoulder[0] + near[0], shoulder[1] + near[1]),
        feet=stance.feet,
        head=head,
        radius=radius,
        turn=stance.tool_turn,
    )


def _draw_leg(
    sketch: Sketch,
    person: Person,
    cut: Cut,
    stance: Stance,
    foot: Point,
    *,
    is_far: bool,
    wear: tuple[str, ...],
) -> None:
    apart = 3 + 5 * stance.front
    hip = (stance.hip[0] + (apart if is_far else -apart), stance.hip[1] + 2)
    ankle = (foot[0], foot[1] - 6)
    half = max(LEG * 0.445, math.dist(hip, ankle) * 0.503)
    knee = joint(hip, ankle, half, half, 1 if stance.front > 0.9 and not is_far else -1)
    if stance.knees:
        knee = stance.knees[0 if is_far else 1]
    shade = 0.2 * (1 - 0.5 * stance.front) if is_far else 0.0
    skin, cloth = _skin(person), person.bottom
    if person.outfit in ("robe", "kimono", "monk robe"):
        cloth = darken(person.top, 0.3)
    width = {"bare": (14.0, 11.0, 9.0), "short": (14.0, 11.0, 9.0)}.get(
        cut.legs, (19.0, 15.0, 13.0)
    )
    if cut.is_bulky:
        width = (24.0, 21.0, 19.0)
    color = cloth if cut.legs == "long" else skin
    sketch.add(shape(ribbon([hip, knee, ankle], [w * person.build**0.5 for w in width]),
                     darken(color, shade)))  # fmt: skip
    if cut.legs == "short" or cut.is_bare:
        tone = cloth if cut.legs == "short" else person.top
        end = between(hip, knee, 0.95)
        way = [hip, between(hip, end, 0.5), end]
        sketch.add(shape(ribbon(way, [20, 20, 20]), darken(tone, shade)))
    shoe = cut.shoe or (darken(person.top, 0.3) if cut.legs == "bare" else "#3a2c30")
    if person.outfit in ("swimsuit", "trunks", "fur"):
        shoe = skin
    if wears(wear, "boots"):
        shoe = colour_of(wear, "boots", "#7a4a2c")
        shaft = [between(knee, ankle, 0.5), between(knee, ankle, 0.8), ankle]
        sketch.add(shape(ribbon(shaft, [16, 15, 14]), darken(shoe, shade)))
    sole = smooth([(-7, -10), (3, -10), (14, -5), (17, 0), (5, 1), (-8, 0)])
    sketch.add(group([shape(sole, darken(shoe, shade))], move=foot, turn=stance.toes))


def _draw_arm(
    sketch: Sketch,
    person: Person,
    cut: Cut,
    stance: Stance,
    shoulder: Point,
    *,
    is_far: bool,
    wear: tuple[str, ...],
) -> None:
    hand = stance.hands[0 if is_far else 1]
    apart = (6 + 9 * stance.front, 5 + 10 * stance.front)
    wide = person.build if stance.front > 0.5 else 1.0
    root = (shoulder[0] + (apart[0] * wide if is_far else -apart[1] * wide), shoulder[1] + 7)
    tip = (shoulder[0] + hand[0] * (wide if hand[1] > 30 else 1), shoulder[1] + hand[1])
    half = max(ARM * 0.49, math.dist(root, tip) * 0.503)
    elbow = joint(root, tip, half, half, -1 if is_far and _bends_out(stance, hand) else 1)
    shade = (0.2 if not stance.is_over else 0.1) * (1 - 0.5 * stance.front) if is_far else 0.0
    sleeve = darken(person.top, shade + 0.05) if is_far else lighten(person.top, 0.07)
    skin = darken(_skin(person), shade * 0.7)
    if luma(_skin(person)) < 0.5 and not is_far:
        skin = lighten(skin, 0.08)
    if cut.is_bulky:
        glove = ellipse(tip, 8, 8, darken("#c3ccd9", shade))
        sketch.add(shape(ribbon([root, elbow, tip], [20, 17, 15]), sleeve), glove)
        return
    is_long = cut.sleeves in ("long", "wide")
    sketch.add(shape(ribbon([root, elbow, tip], [12, 10, 8.5]), skin))
    glove_tone = colour_of(wear, "gloves", "#c8504a") if wears(wear, "gloves") else skin
    sketch.add(ellipse(tip, 6.6, 6.4, darken(glove_tone, shade)))
    if wears(wear, "boxing gloves"):
        sketch.add(ellipse((tip[0] + 2, tip[1]), 12, 11, darken("#d8342c", shade)))
    if cut.sleeves == "none":
        return
    cuff = between(elbow, tip, 0.82) if is_long else between(root, elbow, 0.85)
    way = [root, elbow, cuff] if is_long else [root, between(root, elbow, 0.5), cuff]
    flare = 22.0 if cut.sleeves == "wide" else 13.5
    sketch.add(shape(ribbon(way, [16, 14.5, flare if is_long else 14.5]), sleeve))
    if not is_far and not stance.front > 0.5 and not is_long:
        edge = smooth([(root[0] - 7, root[1]), between(root, elbow, 0.5), elbow], is_closed=False)
        sketch.add(line(edge, darken(person.top, 0.25), 1.2, opacity=0.35))


def _bends_out(stance: Stance, hand: Point) -> bool:
    """Whether the far elbow points away from the body, as it does in front view."""
    return stance.front > 0.5 and hand[0] < 42


def _draw_torso(sketch: Sketch, person: Person, cut: Cut, stance: Stance) -> None:
    """Clothes from neck to hip or hem, in the body's own frame: x across, y from the hip."""
    top = _skin(person) if cut.is_bare else person.top
    cloth = sketch.gradient(
        ((0, lighten(top, 0.16)), (0.5, top), (1, darken(top, 0.16))), (0, -TORSO - 6), (0, 44)
    )
    near, far = stance.feet[1], stance.feet[0]
    is_seated = max(near[1], far[1]) - stance.hip[1] < LEG * 0.76
    spread = abs(near[0] - far[0]) * 0.22
    wide = person.build * (1 + 0.16 * stance.front)
    parts: list[str] = []
    if cut.skirt and not is_seated:
        parts += _skirt(cut, cloth, top, spread)
    elif cut.skirt:
        lap = ribbon([(-2, -2), (20, -4), (34, 6)], [30, 26, 24])
        parts.append(shape(lap, darken(top, 0.08)))
    chest = [
        (-15, -TORSO + 6), (-7, -TORSO - 3), (8, -TORSO - 3), (17, -TORSO + 6),
        (17, -TORSO + 24), (15, -12), (17, 5), (0, 8), (-16, 5), (-14, -12), (-17, -TORSO + 24),
    ]  # fmt: skip
    if cut.is_bulky:
        chest = [(x * 1.3, y) for x, y in chest]
    if person.build > 1.1:
        bulge = (person.build - 1) * 16
        chest = [(x + (bulge if x > 10 and -30 < y < 0 else 0), y) for x, y in chest]
    parts.append(shape(smooth(chest), cloth))
    parts += cut.details(Cloth(top=person.top, bottom=person.bottom, skin=_skin(person)))
    sketch.add(group([group(parts, scale=(wide, 1))], move=stance.hip, turn=stance.lean))


def _skirt(cut: Cut, cloth: str, top: str, spread: float) -> list[str]:
    low = LEG * cut.skirt
    is_long = cut.skirt > 0.45
    wide = 22 * cut.flare + spread * (1.4 if is_long else 0.7)
    hem = [
        (-13, -16), (-16, 4), (-wide, low), (0, low + 4), (wide + 2, low), (17, 4), (14, -16),
    ]  # fmt: skip
    folds = (
        f"M-6 0 Q-9 {low * 0.6:.1f} {-wide * 0.5:.1f} {low - 3:.1f} M7 0 Q9 "
        f"{low * 0.6:.1f} {wide * 0.5:.1f} {low - 3:.1f}"
    )
    return [shape(smooth(hem), cloth), line(folds, darken(top, 0.22), 1.6, opacity=0.5)]
