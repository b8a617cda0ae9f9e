"""Cats, dogs, foxes, horses and all that goes on four legs, drawn from a `Breed` and a posture."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.animal_clothes import dress_animal
from vitascope.engines.animatic.art.breed import Breed, Coat, foreshortened, uses_paws
from vitascope.engines.animatic.art.breeds import BREEDS
from vitascope.engines.animatic.art.coats import coat_marks
from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.curves import Point, between, ribbon, turned
from vitascope.engines.animatic.art.drawing import Drawing, Motion, Pose
from vitascope.engines.animatic.art.faces import eyes_of, head_width, mouth_of, tears
from vitascope.engines.animatic.art.quadruped_acts import ACTS
from vitascope.engines.animatic.art.quadruped_antics import ANTICS, sprinkles, turning
from vitascope.engines.animatic.art.quadruped_arts import ARTS, LARGE, is_under, tool_in_paws
from vitascope.engines.animatic.art.quadruped_body import (
    belly_of,
    draw_back,
    draw_curled,
    draw_lying_legs,
    fleece,
    trunk,
)
from vitascope.engines.animatic.art.quadruped_company import COMPANY
from vitascope.engines.animatic.art.quadruped_gestures import gestured, quadruped_gestures
from vitascope.engines.animatic.art.quadruped_heads import draw_head
from vitascope.engines.animatic.art.quadruped_legs import draw_leg, fore, hind
from vitascope.engines.animatic.art.quadruped_motion import motion_of
from vitascope.engines.animatic.art.quadruped_poses import Posture, hip_height, shoulder_of
from vitascope.engines.animatic.art.quadruped_spray import has_jet, jet
from vitascope.engines.animatic.art.quadruped_tails import draw_tail
from vitascope.engines.animatic.art.quadruped_voices import sneeze_of
from vitascope.engines.animatic.art.quadruped_young import draw_joey
from vitascope.engines.animatic.art.svg import Sketch, group, shape
from vitascope.engines.animatic.art.tints import ANIMALS, tints_of
from vitascope.engines.animatic.art.wear import colour_of, draw_wear, leg_cloth, wears
from vitascope.engines.animatic.spec import Look

ALL_ACTS: Final = {**ACTS, **ANTICS, **COMPANY, **ARTS}
"""Every action to a posture; among them human arts, done upright."""

ACTIONS: Final = frozenset(ALL_ACTS)

_ON_FOUR_FEET: Final = frozenset({"stand", "walk", "run", "sneak"})
"""Actions that are drawn from before too."""


def draw_quadruped(kind: str, look: Look, pose: Pose) -> Drawing:
    """One moment of a four-legged `kind`."""
    breed = dressed(BREEDS[kind], look)
    if pose.view == "front" and pose.action in _ON_FOUR_FEET:
        breed = foreshortened(breed)
    has_paws_up = pose.is_holding and pose.action in ("eat", "drink") and uses_paws(breed)
    if pose.action == "type" and not pose.brings_tool:
        # On a chair, its paws on what stands on the desk.
        pose = replace(pose, action="read")
    posture = ALL_ACTS["nibble" if has_paws_up else pose.action](breed, pose.phase)
    if pose.gesture is not None:
        posture = gestured(breed, posture, pose.gesture)
    posture = replace(
        posture,
        eyes="closed" if pose.is_blinking else eyes_of(look.face, posture.eyes),
        mouth=mouth_of(look.face, posture.mouth),
    )
    shoulder = shoulder_of(breed, posture.hip, posture.pitch)
    head = (
        shoulder[0] + breed.neck[0] + posture.nod[0],
        shoulder[1] - breed.neck[1] + posture.nod[1],
    )
    body, tool = Sketch(), Sketch()
    if pose.action in ARTS or pose.held:
        tool = tool_in_paws(pose, breed, posture, head, look.wear)
    if pose.action in ARTS and is_under(pose.action, pose.phase):
        body.absorb(tool)
        tool = Sketch()
    if posture.is_curled:
        head = draw_curled(body, breed, posture)
        _draw_head(body, breed, head, posture, look, pose.phase)
    else:
        _draw(body, breed, posture, shoulder, head, look, pose.phase)
    body.absorb(tool)
    if has_jet(breed, pose.action):
        body.add(*jet(breed, posture, head, pose.phase))
    if pose.action == "shake_off":
        body.add(*sprinkles(breed, pose.phase))
    if pose.action == "sneeze":
        body.add(*sneeze_of(breed, head, pose.phase))
    sketch = Sketch()
    width = turning(pose.action, pose.phase)
    sketch.absorb(body, turn=posture.roll, about=posture.centre, squash=width)
    hold = posture.hold
    if hold is None and pose.is_holding:
        hold = (head[0] + breed.head * 1.05, head[1] + breed.head * 0.55)
    reach = breed.length + breed.neck[0] + breed.head * 2.1 + 60
    tall = hip_height(breed) + breed.length + breed.neck[1] + breed.head * 3.4 + 24
    low = breed.length + 60 if posture.roll else max(56.0, breed.leg + 30)
    bounds = (-reach - 40, -tall * 1.02, reach + 20, low)
    if pose.action in LARGE:
        right = max(bounds[2] + 110.0, 226.0)
        bounds = (min(bounds[0], -226.0), min(bounds[1], -300.0), right, 84.0)
    return sketch.finish(
        bounds,
        anchor=(0, posture.ground),
        scale=breed.scale * look.size,
        hold=hold,
        perches={"head": (head[0], head[1] - breed.head * 0.9)},
    )


def quadruped_motion(kind: str, action: str) -> Motion:
    """Rate and travel of `action` at a look's usual size."""
    return motion_of(BREEDS[kind], action)


def gestures_of(kind: str, action: str) -> tuple[str, ...]:
    """Names of the gestures that a kind has beside an action."""
    return quadruped_gestures(BREEDS[kind], action)


COATS: Final[dict[str, Coat]] = {
    "calico": "calico",
    "tabby": "tabby",
    "tuxedo": "tuxedo",
    "spotted": "spotted",
    "dalmatian": "spotted",
    "striped": "striped",
    "patched": "patched",
    "pied": "patched",
    "plain": "plain",
}
"""Words of `Look.coat` to patterns."""


def dressed(breed: Breed, look: Look) -> Breed:
    """`breed` in the colour and coat of `look`."""
    if look.color:
        is_dark = luma(look.color) < 0.2
        breed = replace(
            breed,
            color=look.color,
            belly=lighten(look.color, 0.18 if is_dark else 0.55),
            accent=lighten(look.color, 0.2) if is_dark else darken(look.color, 0.36),
            has_socks=breed.has_socks,
        )
    if look.parts:
        breed = replace(breed, **tints_of(look.parts, ANIMALS))
        is_patched = any(part.startswith("second:") for part in look.parts)
        if is_patched and not breed.has_mane and not breed.lion_mane:
            breed = replace(breed, coat="patched")
    if look.eyes:
        breed = replace(breed, ring=look.eyes, has_lit_eyes=look.has_lit_eyes)
    if look.coat in COATS:
        breed = replace(breed, coat=COATS[look.coat])
    if look.coat == "calico":
        breed = replace(breed, color="#fbf3e6", belly="#fffaf2", accent="#e8893a")
    if look.coat == "pied":
        breed = replace(breed, color="#fbf6ec", belly="#fffaf2", accent=look.color or "#8a5a38")
    if look.coat == "tuxedo":
        breed = replace(
            breed, color=look.color or "#35313d", belly="#fbf8f2", has_socks=True, accent="#fbf8f2"
        )
    if look.coat == "dalmatian":
        breed = replace(breed, color="#faf7f2", belly="#ffffff", accent="#2d2a33")
    if look.age == "child":
        breed = replace(
            breed,
            leg=breed.leg * 0.78,
            length=breed.length * 0.8,
            scale=breed.scale * 0.8,
            antlers=False,
            has_tusks=False,
            lion_mane=False,
        )
    return breed


def suited(breed: Breed, look: Look) -> Breed:
    """A body in a spacesuit from neck to tail; the same without one."""
    if not wears(look.wear, "spacesuit"):
        return breed
    white = colour_of(look.wear, "spacesuit", _SUIT)
    return replace(
        breed, color=white, belly=darken(white, 0.08), accent=darken(white, 0.24), coat="plain"
    )


_SUIT: Final = "#eef2f8"


def _draw(
    sketch: Sketch,
    breed: Breed,
    posture: Posture,
    shoulder: Point,
    head: Point,
    look: Look,
    phase: float,
) -> None:
    bare, breed = breed, suited(breed, look)
    fur = sketch.shaded(breed.color, posture.hip[1] - breed.length * 0.6 - breed.hips, 0)
    shade, cloth = darken(breed.color, 0.2), leg_cloth(look.wear)
    hind_far, fore_far, hind_near, fore_near = posture.feet
    body = trunk(breed, posture)
    neck = ribbon(
        [
            turned(
                (shoulder[0] - breed.chest * 0.12, shoulder[1] + 2), shoulder, -posture.pitch * 0.5
            ),
            between(shoulder, head, 0.55),
            (head[0] - breed.head * 0.12, head[1] + breed.head * 0.24),
        ],
        [breed.neck_width[0], (breed.neck_width[0] + breed.neck_width[1]) / 2, breed.neck_width[1]],
    )
    if not posture.is_lying:
        far_hip = (posture.hip[0] + 5, posture.hip[1] + 2)
        far_shoulder = (shoulder[0] + 6, shoulder[1] + 2)
        trouser = cloth and darken(cloth, 0.2)
        draw_leg(sketch, breed, hind(breed, far_hip, hind_far), trouser or shade, is_far=True)
        draw_leg(sketch, breed, fore(breed, far_shoulder, fore_far), shade, is_far=True)
    draw_tail(sketch, breed, posture, fur)
    draw_back(sketch, breed, posture, is_behind=True)
    hind_leg, fore_leg = hind(breed, posture.hip, hind_near), fore(breed, shoulder, fore_near)
    sketch.add(shape(neck, fur))
    if breed.has_wool:
        _draw_near_legs(sketch, breed, posture, fur, cloth or fur)
        sketch.add(*fleece(breed, posture, shoulder))
    else:
        sketch.add(shape(body, fur))
        sketch.add(group(belly_of(breed, posture, shoulder), clip=sketch.clip(body)))
        _draw_near_legs(sketch, breed, posture, fur, cloth or fur)
    draw_back(sketch, breed, posture, is_behind=False)
    if breed.has_joey:
        draw_joey(sketch, breed, posture, shoulder)
    upper = [ribbon(bones.points[:2], bones.widths[:2]) for bones in (hind_leg, fore_leg)]
    marks = coat_marks(breed, posture)
    if marks:
        clips = [body, neck] if posture.is_lying else [body, neck, *upper]
        sketch.add(group(marks, clip=sketch.clip(*clips)))
    dress_animal(sketch, breed, posture, shoulder, body, look.wear)
    if breed.has_mane:
        _draw_mane(sketch, breed, shoulder, head)
    _draw_cape(sketch, breed, shoulder, look, phase)
    draw_wear(sketch, look.wear, between(shoulder, head, 0.45), breed.neck_width[1], layer="neck")
    _draw_head(sketch, bare, head, posture, look, phase)


def _draw_near_legs(sketch: Sketch, breed: Breed, posture: Posture, fur: str, trouser: str) -> None:
    shoulder = shoulder_of(breed, posture.hip, posture.pitch)
    if posture.is_lying:
        draw_lying_legs(sketch, breed, posture, shoulder, fur)
        return
    draw_leg(sketch, breed, hind(breed, posture.hip, posture.feet[2]), trouser, is_far=False)
    draw_leg(sketch, breed, fore(breed, shoulder, posture.feet[3]), fur, is_far=False)


def _draw_cape(sketch: Sketch, breed: Breed, shoulder: Point, look: Look, phase: float) -> None:
    """What is worn on the back hangs from the shoulders towards the tail."""
    back = Sketch()
    draw_wear(back, look.wear, (0, 0), breed.chest * 0.5, layer="back", phase=phase)
    sketch.absorb(back, move=(shoulder[0] - 4, shoulder[1] - breed.chest * 0.44), turn=38)


def _draw_head(
    sketch: Sketch, breed: Breed, head: Point, posture: Posture, look: Look, phase: float
) -> None:
    draw_head(
        sketch,
        breed,
        head,
        posture.head_turn,
        eyes=posture.eyes,
        mouth_state=posture.mouth,
        swing=posture.wag,
        yaw=head_width(posture.head_yaw),
        ears=posture.ears,
    )
    if posture.eyes == "sad" and posture.mouth == "frown":
        r = breed.head
        drops = tears(((r * 0.1, -r * 0.04), (r * 0.82, -r * 0.06)), r * 0.16, phase * 2 % 1)
        sketch.add(group([drops], move=head, turn=posture.head_turn))
    worn = Sketch()
    draw_wear(worn, look.wear, (breed.head * 0.1, -breed.head * 0.86), breed.head, layer="hat")
    draw_wear(worn, look.wear, (breed.head * 0.1, -breed.head * 0.78), breed.head, layer="face")
    sketch.absorb(worn, move=head, turn=posture.head_turn, squash=head_width(posture.head_yaw))


def _draw_mane(sketch: Sketch, breed: Breed, shoulder: Point, head: Point) -> None:
    width = breed.neck_width
    crest = (head[0] - breed.head * 0.75, head[1] - breed.head * 0.75)
    root = (shoulder[0] - width[0] * 0.62, shoulder[1] - breed.chest * 0.42)
    middle = between(root, crest, 0.5)
    sketch.add(
        shape(
            ribbon(
                [root, (middle[0] - 1, middle[1] - 3), crest],
                [width[0] * 0.22, width[0] * 0.42, width[0] * 0.3],
            ),
            breed.accent,
        )
    )
