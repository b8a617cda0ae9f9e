"""Arms, legs and what stands in for legs: a mermaid's tail, a wheelchair."""

import math

from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.curves import Point, between, joint, ribbon, smooth
from vitascope.engines.animatic.art.people_cuts import Cut
from vitascope.engines.animatic.art.people_kinds import SKINS, Person
from vitascope.engines.animatic.art.stances import ARM, LEG, Stance
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.wear import colour_of, wears


def skin_of(person: Person) -> str:
    """The colour of a person's skin."""
    return SKINS.get(person.skin, person.skin)


def draw_leg(
    sketch: Sketch,
    person: Person,
    cut: Cut,
    stance: Stance,
    foot: Point,
    *,
    is_far: bool,
    wear: tuple[str, ...],
) -> None:
    """Add a leg from hip to shoe."""
    apart = 3 + 5 * stance.front
    hip = (stance.hip[0] + (apart if is_far else -apart), stance.hip[1] + 2)
    ankle = (foot[0], foot[1] - 6)
    half = max(LEG * 0.445, math.dist(hip, ankle) * 0.503)
    knee = joint(hip, ankle, half, half, 1 if stance.front > 0.9 and not is_far else -1)
    if stance.knees:
        knee = stance.knees[0 if is_far else 1]
    shade = 0.2 * (1 - 0.5 * stance.front) if is_far else 0.0
    skin, cloth = skin_of(person), person.bottom
    if person.outfit in ("robe", "kimono", "monk robe"):
        cloth = darken(person.top, 0.3)
    width = {"bare": (14.0, 11.0, 9.0), "short": (14.0, 11.0, 9.0)}.get(
        cut.legs, (19.0, 15.0, 13.0)
    )
    if cut.legs == "bone":
        width = (7.0, 6.0, 6.0)
    if cut.is_bulky:
        width = (24.0, 21.0, 19.0)
    color = cloth if cut.legs in ("long", "bone") else skin
    sketch.add(shape(ribbon([hip, knee, ankle], [w * person.build**0.5 for w in width]),
                     darken(color, shade)))  # fmt: skip
    if cut.legs == "short" or (cut.is_bare and cut.legs == "bare"):
        tone = cloth if cut.legs == "short" else person.top
        end = between(hip, knee, 0.95)
        way = [hip, between(hip, end, 0.5), end]
        sketch.add(shape(ribbon(way, [20, 20, 20]), darken(tone, shade)))
    shoe = cut.shoe or (darken(person.top, 0.3) if cut.legs == "bare" else "#3a2c30")
    if person.outfit in ("swimsuit", "trunks", "fur", "bones"):
        shoe = skin
    if wears(wear, "boots"):
        shoe = colour_of(wear, "boots", "#7a4a2c")
        shaft = [between(knee, ankle, 0.5), between(knee, ankle, 0.8), ankle]
        sketch.add(shape(ribbon(shaft, [16, 15, 14]), darken(shoe, shade)))
    sole = smooth([(-7, -10), (3, -10), (14, -5), (17, 0), (5, 1), (-8, 0)])
    sketch.add(group([shape(sole, darken(shoe, shade))], move=foot, turn=stance.toes))


def draw_arm(
    sketch: Sketch,
    person: Person,
    cut: Cut,
    stance: Stance,
    shoulder: Point,
    *,
    is_far: bool,
    wear: tuple[str, ...],
) -> None:
    """Add an arm from shoulder to hand."""
    hand = stance.hands[0 if is_far else 1]
    apart = (6 + 9 * stance.front, 5 + 10 * stance.front)
    wide = person.build if stance.front > 0.5 else 1.0
    root = (shoulder[0] + (apart[0] * wide if is_far else -apart[1] * wide), shoulder[1] + 7)
    tip = (shoulder[0] + hand[0] * (wide if hand[1] > 30 else 1), shoulder[1] + hand[1])
    half = max(ARM * 0.49, math.dist(root, tip) * 0.503)
    elbow = joint(root, tip, half, half, -1 if is_far and _bends_out(stance, hand) else 1)
    shade = (0.2 if not stance.is_over else 0.1) * (1 - 0.5 * stance.front) if is_far else 0.0
    sleeve = darken(person.top, shade + 0.05) if is_far else lighten(person.top, 0.07)
    skin = darken(skin_of(person), shade * 0.7)
    if luma(skin_of(person)) < 0.5 and not is_far:
        skin = lighten(skin, 0.08)
    if cut.is_bulky:
        glove = ellipse(tip, 8, 8, darken("#c3ccd9", shade))
        sketch.add(shape(ribbon([root, elbow, tip], [20, 17, 15]), sleeve), glove)
        return
    is_long = cut.sleeves in ("long", "wide")
    bare = [7.0, 6.0, 5.0] if cut.legs == "bone" else [12.0, 10.0, 8.5]
    sketch.add(shape(ribbon([root, elbow, tip], bare), skin))
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


def draw_fish_tail(sketch: Sketch, person: Person, stance: Stance, phase: float) -> None:
    """Add a mermaid's tail: curled below her on land, straight behind her when she swims."""
    x, y = stance.hip
    wave = math.sin(phase * math.tau) * 8
    if stance.roll or y < -LEG - 20:
        way = [(x, y), (x - 2, y + 34), (x + wave, y + 66), (x - wave * 0.6, y + 92)]
    else:
        way = [(x, y), (x + 2, min(-24.0, y * 0.5)), (x + 24, -15), (x + 56, -32 + wave * 0.3)]
    (tx, ty), (bx, by) = way[-1], way[-2]
    angle = math.degrees(math.atan2(ty - by, tx - bx))
    tone = person.bottom
    fluke = smooth([(-6, 0), (14, -26), (40, -30), (30, -4), (30, 6), (40, 30), (14, 26)])
    sketch.add(
        group([shape(fluke, lighten(tone, 0.2))], move=(tx, ty), turn=angle),
        shape(ribbon(way, [38, 32, 22, 11]), tone),
    )
    scales = "".join(
        f"M{px + dx:.1f} {py:.1f} q5 6 10 0 "
        for px, py in (between(way[0], way[1], 0.4), way[1], between(way[1], way[2], 0.6))
        for dx in (-14, -3, 6)
    )
    sketch.add(line(scales, lighten(tone, 0.4), 1.8, opacity=0.8))


def seated_in_chair(stance: Stance) -> Stance:
    """The same act from a wheelchair: hips and feet stay on it."""
    return Stance(
        hip=(-4, -52),
        lean=max(-10.0, min(16.0, stance.lean)),
        feet=((36, -14), (32, -12)),
        hands=stance.hands,
        head_turn=stance.head_turn,
        gaze=stance.gaze,
        nod=stance.nod,
        eyes=stance.eyes,
        mouth=stance.mouth,
        hold=stance.hold,
        front=min(0.3, stance.front),
        is_over=True,
        tool=stance.tool,
        tool_turn=stance.tool_turn,
        has_tears=stance.has_tears,
    )


def draw_wheelchair(sketch: Sketch, turn: float, *, is_before: bool) -> None:
    """Add the far half of a wheelchair, or the near one with its wheel at `turn` degrees."""
    steel, dark = "#8f9bae", "#3a3f4a"
    if not is_before:
        frame = "M-30 -100 L-24 -46 H26 L38 -10 H48 M-30 -100 h-12"
        sketch.add(line(frame, dark, 6), line("M-24 -46 H26", "#3f5f8a", 9))
        return
    spokes = "".join(
        f"M0 0 L{30 * math.cos(a):.1f} {30 * math.sin(a):.1f} "
        for a in (k * math.pi / 3 for k in range(6))
    )
    rim = (
        f'<circle cx="0" cy="0" r="31" fill="none" stroke="{dark}" stroke-width="6"/>'
        f'<circle cx="0" cy="0" r="26" fill="none" stroke="{steel}" stroke-width="2"/>'
    )
    sketch.add(
        group(
            [line(spokes, steel, 1.6), rim, ellipse((0, 0), 5, 5, steel)], move=(-8, -34), turn=turn
        ),
        ellipse((34, -8), 8, 8, dark),
        ellipse((34, -8), 3.4, 3.4, steel),
        line("M-22 -66 H16", steel, 4),
    )
