"""People: of all ages, skins and trades, in clothes of the look's colour."""

import random
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.curves import Point, turned
from vitascope.engines.animatic.art.drawing import Drawing, Motion, Pose
from vitascope.engines.animatic.art.faces import MOODS, eyes_of, head_width, mouth_of
from vitascope.engines.animatic.art.people_backs import (
    VIEWED,
    draw_back_of_head,
    draw_pack,
    turned_to,
)
from vitascope.engines.animatic.art.people_clothes import CUTS, DRESSES, LOWER, OVER, WORN, cut_of
from vitascope.engines.animatic.art.people_cuts import Cut, plain
from vitascope.engines.animatic.art.people_face import Face
from vitascope.engines.animatic.art.people_gestures import people_gestures
from vitascope.engines.animatic.art.people_guises import bearded, in_guise
from vitascope.engines.animatic.art.people_hair import STYLES
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
from vitascope.engines.animatic.art.people_limbs import (
    draw_arm,
    draw_fish_tail,
    draw_leg,
    draw_wheelchair,
    seated_in_chair,
    skin_of,
)
from vitascope.engines.animatic.art.people_patterns import pattern_of
from vitascope.engines.animatic.art.people_poses import STANCES, person_motion, stance_of
from vitascope.engines.animatic.art.people_torso import draw_torso
from vitascope.engines.animatic.art.rigs import RIGS
from vitascope.engines.animatic.art.stances import LEG, TORSO, Stance
from vitascope.engines.animatic.art.svg import Sketch, box, line
from vitascope.engines.animatic.art.tools import LAST, TOOLS, UNDER, Grip
from vitascope.engines.animatic.art.wear import HATS, colour_of, draw_wear, wears
from vitascope.engines.animatic.spec import Look, View

_ANY_HELMET: Final = "bike helmet"
"""What a helmet is of which no more is said."""

ACTIONS: Final = frozenset(STANCES)

GROWN: Final = 0.8
"""Scale from which on a person is grown up."""

BEARDED: Final = 0.9
"""Scale from which on a man may have a beard that nobody told of."""


def person_motion_of(kind: str, action: str) -> Motion:
    """Rate and travel of a kind's action, in drawing units."""
    return person_motion(PEOPLE[kind].scale, action)


def varied_person(kind: str, look: Look, seed: int) -> Look:
    """`look` with a skin and hair of its own where it says nothing of them."""
    chance = random.Random(seed)  # noqa: S311 - picks hair, not keys
    skin, hair = chance.choice(list(SKINS)), chance.choice(HAIRS)
    is_dark = skin in ("brown", "dark", "deep") if look.skin is None else luma(look.skin) < 0.5
    if is_dark:
        hair = chance.choice(HAIRS[:2] + HAIRS[-1:])
    wear = look.wear if wears(look.wear, "hair") else (*look.wear, f"hair:{hair}")
    style = look.hair
    if kind in EVERYDAY and style is None:
        person = PEOPLE[kind]
        style = chance.choice(LONG_STYLES if person.has_lashes else SHORT_STYLES)
    return replace(look, coat=look.coat or skin, wear=wear, hair=style)


def gestures_of(kind: str, action: str) -> tuple[str, ...]:
    """Names of the gestures that a person has beside an action."""
    names = people_gestures(action)
    if CUTS[PEOPLE[kind].outfit].is_bulky:
        return tuple(name for name in names if name not in ("hair", "stretch"))
    return names


def draw_person(kind: str, look: Look, pose: Pose) -> Drawing:
    """One moment of a person."""
    person = person_of(kind, look)
    wear = _worn(person, look)
    if person.face and look.face is None and pose.action in ("stand", "walk", "run", "sit"):
        look = replace(look, face=person.face)
    view: View = pose.view if pose.action in VIEWED and not pose.rest else "side"
    stance = turned_to(felt(stance_of(pose), look, pose), view)
    if wears(wear, "wheelchair"):
        stance = seated_in_chair(stance)
    body = Sketch()
    shoulder = turned((stance.hip[0], stance.hip[1] - TORSO), stance.hip, stance.lean)
    if view == "back":
        _draw_away(body, person, stance, shoulder, wear, pose.phase)
    else:
        _draw_body(body, person, stance, shoulder, wear, pose)
    return bind_body(body, stance, shoulder, person.scale * look.size, head=person.head)


def person_of(kind: str, look: Look) -> Person:
    """A kind of person in the clothes, skin and hair that a look asks for."""
    person = PEOPLE[kind]
    if kind in EVERYDAY and wears(look.wear, "hair"):
        person = _one_of_a_crowd(person, look)
    return _dressed(person, look)


def _worn(person: Person, look: Look) -> tuple[str, ...]:
    """What comes with the kind and is not asked for otherwise, and what the look adds.

    Nobody wears two hats; the helmet of a knight and the tall hat of a cook are their own.
    """
    general = {_ANY_HELMET} if any("helmet" in word for word in person.wear) else set[str]()
    general |= {"hat"} if any(word.partition(":")[0] in HATS for word in person.wear) else set()
    added = tuple(word for word in look.wear if word.partition(":")[0] not in general)
    has_hat = any(wears(added, hat) for hat in HATS)
    own = ((word, word.partition(":")[0]) for word in person.wear)
    kept = (
        word
        for word, name in own
        if not (has_hat and name in HATS) and not any(w.startswith(f"{name}:") for w in added)
    )
    return (*kept, *added)


def felt(stance: Stance, look: Look, pose: Pose) -> Stance:
    """A stance with the face that the look asks for, eyes shut for a blink."""
    return replace(
        stance,
        eyes="closed" if pose.is_blinking else eyes_of(look.face, stance.eyes),
        mouth=mouth_of(look.face, stance.mouth),
    )


_PAPER: Final = (-215.0, -LEG - TORSO - 185, 300.0, 104.0)
_APPARATUS_PAPER: Final = (-340.0, -LEG - TORSO - 430, 440.0, 240.0)
"""Edges of the paper of a body, and of one on an apparatus, from which it flies and falls."""


def bind_body(
    body: Sketch, stance: Stance, shoulder: Point, scale: float, *, head: float
) -> Drawing:
    """A body on its paper, turned as its stance is rolled; `head` is the radius of the head."""
    sketch = Sketch()
    if stance.rig:
        sketch.add(*RIGS[stance.rig](stance.rig_turn))
    sketch.absorb(body, turn=stance.roll, about=stance.hip, squash=stance.squash)
    hold = None
    if stance.hold is not None:
        hold = (shoulder[0] + stance.hold[0], shoulder[1] + stance.hold[1])
        hold = turned(hold, stance.hip, stance.roll)
    bounds = _APPARATUS_PAPER if stance.rig else _PAPER
    perches = {
        "shoulder": (shoulder[0] - 19, shoulder[1] + 2),
        "hand": (shoulder[0] + stance.hands[0][0], shoulder[1] + stance.hands[0][1]),
        "lap": (stance.hip[0] + 32, stance.hip[1] - 8),
        "head": (shoulder[0] + 2, shoulder[1] - 2 * head - 4 + stance.nod),
    }
    return sketch.finish(bounds, anchor=(0, stance.ground), scale=scale, hold=hold, perches=perches)


def lay_held(sketch: Sketch, pose: Pose, stance: Stance, shoulder: Point) -> None:
    """Paint what is between the arms, before the near one is drawn over it."""
    if pose.held and stance.hold:
        at = (shoulder[0] + stance.hold[0], shoulder[1] + stance.hold[1])
        sketch.inlay(pose.held, at, turn=stance.hold_turn)


def _one_of_a_crowd(person: Person, look: Look) -> Person:
    """Clothes that follow from skin and hair alone, so that edits keep them."""
    chance = random.Random(f"{look.coat} {colour_of(look.wear, 'hair', '')} {look.hair}")  # noqa: S311 - picks clothes, not keys
    person = replace(person, top=chance.choice(TOPS))
    if person.scale < GROWN:
        return person
    outfits = _HERS if person.has_lashes else ("shirt", "shirt", "hoodie")
    beard = "" if person.has_lashes else chance.choice(("", "", "", "short", "moustache"))
    glasses = ("glasses",) if chance.random() > 0.92 else ()
    return replace(
        person,
        outfit=chance.choice(outfits),
        beard=beard if person.scale > BEARDED else "",
        build=chance.choice((0.94, 1.0, 1.0, 1.08, 1.18)),
        wear=(*person.wear, *glasses),
    )


_HERS: Final = ("dress", "skirt", "dress", "shirt", "dress", "skirt")
"""What women wear of whom nobody says."""


def _dressed(person: Person, look: Look) -> Person:
    """The person in the colour, clothes, skin, hair and age that the look asks for."""
    if look.color:
        person = replace(person, top=look.color)
    if pattern := pattern_of(look.wear):
        person = replace(person, pattern=pattern)
    if person.is_varied and look.coat in SKINS:
        person = replace(person, skin=look.coat)
    if look.skin:
        person = replace(person, skin=look.skin)
    if look.eyes:
        person = replace(person, iris=look.eyes)
    if look.age == "child" and person.head < 25:
        person = replace(person, scale=person.scale * 0.68, head=27.0)
    if look.age == "old" and not person.is_old:
        person = replace(person, is_old=True, hair="#e4e0de")
    person = bearded(_clothed(in_guise(person, look), look.wear), look)
    if not person.is_old and person.is_varied:
        person = replace(person, hair=colour_of(look.wear, "hair", person.hair))
    return _combed(person, "hijab" if wears(look.wear, "hijab") else look.hair)


def _clothed(person: Person, wear: tuple[str, ...]) -> Person:
    """With the outfit that is worn: of several the outer one, and what is below its waist."""
    own = person.top
    for word, (outfit, usual) in WORN.items():
        if wears(wear, word) and word in LOWER:
            is_dress = CUTS[person.outfit].skirt > 0
            person = replace(person, lower=word, outfit="shirt" if is_dress else person.outfit)
        elif wears(wear, word) and outfit in _BIBS:
            told = colour_of(wear, word, "") or None
            bottom = (told if outfit == "overalls" else None) or person.bottom
            bib = told if outfit == "apron" else None
            person = replace(person, outfit=outfit, bottom=bottom, bib=bib)
        elif wears(wear, word):
            top = colour_of(wear, word, usual or person.top)
            bottom = top if outfit in _WHOLE else person.bottom
            person = replace(person, outfit=outfit, top=top, bottom=bottom)
    below = next((word for word in DRESSES if wears(wear, word)), None)
    if below is not None and person.outfit in OVER:
        color = colour_of(wear, below, own)
        person = replace(person, lower=below, bottom=color, bib=color)
    for word in LOWER:
        person = replace(person, bottom=colour_of(wear, word, person.bottom))
    if wears(wear, "trousers") and CUTS[person.outfit].legs == "bare":
        person = replace(person, outfit="shirt")
    return person


_BIBS: Final = frozenset({"apron", "overalls"})
"""Outfits whose colour is not that of the shirt below them."""

_WHOLE: Final = frozenset({"space", "pyjamas", "armour", "gi", "racing suit"})
"""Outfits of one colour from neck to foot."""


def _combed(person: Person, hair: str | None) -> Person:
    """Hair as `style`, `style:#rrggbb`; words that are no style are passed over."""
    if not hair:
        return person
    style, _, color = hair.partition(":")
    if style in STYLES:
        # Short hair of a woman is a bob: she is not taken for a man.
        style = "bob" if style == "short" and person.has_lashes else style
        person = replace(person, style=style)
    return replace(person, hair=color) if color.startswith("#") and len(color) == 7 else person


def _face_of(person: Person, cut: Cut, stance: Stance) -> Face:
    """What the head is drawn from."""
    usual = 1 - 0.75 * stance.front
    return Face(
        skin=skin_of(person),
        hair=person.hair,
        style=person.style,
        cover=person.top if not cut.skirt else lighten(person.top, 0.3),
        beard=person.beard,
        has_lashes=person.has_lashes,
        is_old=person.is_old,
        radius=person.head,
        eye=person.eye,
        has_fangs=person.has_fangs,
        iris=person.iris,
        is_flushed=(stance.eyes, stance.mouth) == MOODS["embarrassed"],
        beard_color=person.beard_color,
        yaw=usual + (1 - usual) * max(0.0, stance.gaze),
    )


def _draw_body(
    sketch: Sketch,
    person: Person,
    stance: Stance,
    shoulder: Point,
    wear: tuple[str, ...],
    pose: Pose,
) -> None:
    phase = pose.phase
    skin, cut = skin_of(person), cut_of(person.outfit, person.lower)
    face = _face_of(person, cut, stance)
    up = turned((0, -person.head - 6), (0, 0), stance.lean * 0.6)
    head = (shoulder[0] + up[0] + 2, shoulder[1] + up[1] + stance.nod)
    grip = grip_of(stance, shoulder, head, person.head, wear)
    tool = TOOLS[stance.tool](grip) if stance.tool else []
    if stance.tool in UNDER:
        sketch.add(*tool)
    draw_wear(sketch, wear, shoulder, 27, layer="back", phase=phase)
    if not stance.is_over:
        draw_arm(sketch, person, cut, stance, shoulder, is_far=True, wear=wear)
    has_chair = wears(wear, "wheelchair")
    if has_chair:
        draw_wheelchair(sketch, 0.0, is_before=False)
    if cut.legs == "tail":
        draw_fish_tail(sketch, person, stance, phase)
    else:
        draw_leg(sketch, person, cut, stance, stance.feet[0], is_far=True, wear=wear)
    if cut.is_bulky:
        pack = turned((shoulder[0] - 22, shoulder[1] + 22), shoulder, stance.lean)
        sketch.add(box(pack[0] - 9, pack[1] - 22, 18, 44, "#c3ccd9", radius=6))
    if cut.legs != "tail":
        draw_leg(sketch, person, cut, stance, stance.feet[1], is_far=False, wear=wear)
    neck = (
        f"M{shoulder[0]:.1f} {shoulder[1]:.1f} L{head[0] - 1:.1f} {head[1] + face.radius * 0.7:.1f}"
    )
    sketch.add(line(neck, darken(skin, 0.14), 11))
    draw_torso(sketch, person, cut, stance)
    draw_wear(sketch, wear, (shoulder[0] + 1, shoulder[1] - 3), 27 * person.build, layer="neck")
    if stance.is_over:
        draw_arm(sketch, person, cut, stance, shoulder, is_far=True, wear=wear)
    draw_head(
        sketch,
        face,
        wear,
        head,
        stance.head_turn,
        eyes=stance.eyes,
        mouth_state=stance.mouth,
        weeping=phase * 2 % 1 if stance.has_tears else None,
        width=head_width(1 + 2 * min(0.0, stance.gaze)),
    )
    if cut.is_bulky:
        draw_helmet(sketch, face, head, stance.head_turn)
    if stance.tool not in UNDER | LAST:
        sketch.add(*tool)
    lay_held(sketch, pose, stance, shoulder)
    draw_arm(sketch, person, cut, stance, shoulder, is_far=False, wear=wear)
    if stance.tool in LAST:
        sketch.add(*tool)
    if has_chair:
        draw_wheelchair(sketch, phase * 360, is_before=True)


def _draw_away(
    sketch: Sketch,
    person: Person,
    stance: Stance,
    shoulder: Point,
    wear: tuple[str, ...],
    phase: float,
) -> None:
    """A body on its feet, seen from behind: no buttons, no face, the cape over all."""
    cut = plain(cut_of(person.outfit, person.lower))
    face = _face_of(person, cut, stance)
    head = (shoulder[0], shoulder[1] - person.head - 6 + stance.nod)
    for is_far in (True, False):
        draw_leg(sketch, person, cut, stance, stance.feet[not is_far], is_far=is_far, wear=wear)
    draw_arm(sketch, person, cut, stance, shoulder, is_far=True, wear=wear)
    neck = f"M{shoulder[0]:.1f} {shoulder[1]:.1f}V{head[1]:.1f}"
    sketch.add(line(neck, darken(face.skin, 0.14), 11))
    draw_torso(sketch, person, cut, stance)
    draw_wear(sketch, wear, (shoulder[0] + 1, shoulder[1] - 3), 27 * person.build, layer="neck")
    draw_arm(sketch, person, cut, stance, shoulder, is_far=False, wear=wear)
    draw_wear(sketch, wear, (shoulder[0] + 14, shoulder[1] + 4), 27, layer="back", phase=phase)
    draw_back_of_head(sketch, face, wear, head)
    if cut.is_bulky:
        draw_pack(sketch, shoulder, head, face.radius)


def grip_of(
    stance: Stance, shoulder: Point, head: Point, radius: float, wear: tuple[str, ...]
) -> Grip:
    """Where hands and feet are, for the tool in them; `wear` may tell its colour."""
    far, near = stance.hands
    return Grip(
        far=(shoulder[0] + far[0], shoulder[1] + far[1]),
        near=(shoulder[0] + near[0], shoulder[1] + near[1]),
        feet=stance.feet,
        head=head,
        radius=radius,
        turn=stance.tool_turn,
        color=colour_of(wear, "tool", "") or None,
    )
