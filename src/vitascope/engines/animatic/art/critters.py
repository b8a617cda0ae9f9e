"""Small and strange bodies: reptiles, insects, seals, dragons, ghosts; one register of builds."""

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.acting import ACTIONS as ACTED
from vitascope.engines.animatic.art.acting import GOING, RATES, Acting, acted, acted_gestures
from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.critter import Body, Critter, Places
from vitascope.engines.animatic.art.curves import turned
from vitascope.engines.animatic.art.drawing import Drawing, Motion, Pose
from vitascope.engines.animatic.art.insects import INSECTS
from vitascope.engines.animatic.art.limbs import ARTS, Limbs, work_of
from vitascope.engines.animatic.art.lurkers import LURKERS
from vitascope.engines.animatic.art.mythical import MYTHICAL
from vitascope.engines.animatic.art.playmates import PLAYMATES
from vitascope.engines.animatic.art.reptiles import REPTILES
from vitascope.engines.animatic.art.seals import SEALS
from vitascope.engines.animatic.art.skyborne import SKYBORNE
from vitascope.engines.animatic.art.svg import Sketch
from vitascope.engines.animatic.art.wear import draw_wear
from vitascope.engines.animatic.spec import Look

CRITTERS: Final[Mapping[str, Critter]] = {
    **REPTILES,
    **LURKERS,
    **INSECTS,
    **SEALS,
    **MYTHICAL,
    **SKYBORNE,
    **PLAYMATES,
}
"""All of them by name."""


_LIMBLESS: Final = frozenset({"caterpillar", "cobra", "rattlesnake", "scorpion", "snake", "worm"})
"""Those on the ground that have nothing to hold a tool with."""


def actions_of(kind: str) -> frozenset[str]:
    """What a critter of that kind does."""
    critter = CRITTERS[kind]
    own = {"fly"} if critter.flies else set[str]()
    own |= {"swim", "dive"} if critter.swims else set()
    own |= {"catch"} if critter.can_catch else set()
    own |= {"hang"} if critter.hangs else set()
    own |= set() if kind in _LIMBLESS or critter.medium != "ground" else ARTS
    return ACTED | own if critter.medium == "ground" else (ACTED | own) - {"sit"}


def gestures_of(kind: str, action: str) -> tuple[str, ...]:
    """Names of the gestures that a critter has beside an action, where it is on the ground."""
    return acted_gestures(action) if CRITTERS[kind].medium == "ground" else ()


def critter_motion(kind: str, action: str) -> Motion:
    """Rate and travel of a critter's action, in drawing units."""
    critter = CRITTERS[kind]
    reach = critter.length * 0.55 * critter.scale
    near = reach if action in ("hug", "kiss", "fight", "talk", "dance") else 0.0
    if action in ("fly", "swim", "dive"):
        rate = critter.wing_rate if action == "fly" else 0.9
        speed = critter.speed * (1.6 if action == "fly" else 1.0)
        return Motion(cycles_per_second=rate, travel=speed * critter.scale / rate, frames=12)
    rate = RATES.get(action, 0.4) * (critter.pace if action in GOING else 1.0)
    travel = 0.0
    if action in GOING:
        travel = (
            critter.stride
            * critter.scale
            * {"run": 1.3, "sneak": 0.8, "climb": 0.0}.get(action, 1.0)
        )
    if action == "jump":
        travel = critter.stride * critter.scale
    if action == "roll":
        travel = critter.height * math.pi * 0.5 * critter.scale
    steps = (0.0, 0.5) if action in ("walk", "run") and critter.stride else ()
    return Motion(cycles_per_second=rate, travel=travel, steps=steps, frames=16, reach=near)


def draw_critter(kind: str, look: Look, pose: Pose) -> Drawing:
    """One moment of a critter."""
    critter = CRITTERS[kind]
    if look.color:
        is_dark = luma(look.color) < 0.2
        critter = replace(
            critter,
            color=look.color,
            belly=lighten(look.color, 0.2 if is_dark else 0.5),
            accent=lighten(look.color, 0.25) if is_dark else darken(look.color, 0.34),
        )
    if look.age == "child":
        critter = replace(critter, scale=critter.scale * 0.66)
    ahead = 0.0
    if critter.hops and pose.action in ("walk", "run"):
        # It sits for half of each round, though its way goes on evenly: so it goes by leaps.
        leap = max(0.0, 2 * pose.phase - 1)
        ahead = critter.stride * (leap - pose.phase + 0.25)
        pose = replace(pose, action="jump" if leap else "stand", phase=leap)
    is_at_work = pose.action in ARTS
    acting = acted(replace(pose, action="stand") if is_at_work else pose, look)
    ink = Sketch()
    places = critter.draw(ink, Body(critter=critter, pose=pose, acting=acting, look=look))
    _dress(ink, look, places, pose.phase)
    if is_at_work:
        places = _worked(ink, critter, pose, look, places)
    return _bound(ink, critter, acting, pose, look, places, ahead)


def _worked(ink: Sketch, critter: Critter, pose: Pose, look: Look, places: Places) -> Places:
    """Paint the limbs of one that does as people do, with the tool; answers where it holds it."""
    (x, y), r = places.head, places.radius
    limbs = Limbs(
        far=(x + r * 0.3, y + r * 1.1),
        near=(x - r * 0.5, y + r * 1.15),
        length=r * 2.2,
        thick=r * 0.62,
        color=darken(critter.color, 0.1),
        head=places.head,
        radius=r,
        mouth=(x + r * 0.9, y + r * 0.3),
    )
    work = work_of(pose, limbs, look.wear)
    ink.absorb(work.behind)
    ink.absorb(work.before)
    return replace(places, hold=work.hold)


def _dress(ink: Sketch, look: Look, places: Places, phase: float) -> None:
    if not look.wear:
        return
    worn = Sketch()
    r = places.radius
    if places.neck:
        draw_wear(ink, look.wear, places.neck, r * 1.3, layer="neck")
    draw_wear(worn, look.wear, (0, -r * 0.86), r, layer="hat", phase=phase)
    draw_wear(worn, look.wear, (0, -r * 0.74), r, layer="face", phase=phase)
    ink.absorb(worn, move=places.head, turn=places.tilt)


def _bound(
    ink: Sketch,
    critter: Critter,
    acting: Acting,
    pose: Pose,
    look: Look,
    places: Places,
    ahead: float,
) -> Drawing:
    """The figure on its paper, moved as a whole by what it does."""
    is_aloft = critter.medium == "air" or pose.action in ("fly", "swim", "dive")
    pivot = (0.0, -critter.height * 0.5) if acting.is_rolling else (0.0, 0.0)
    stretched = Sketch()
    stretched.absorb(ink, stretch=(acting.squash / math.sqrt(acting.stretch), acting.stretch))
    sketch = Sketch()
    move = (ahead, -acting.lift * critter.height)
    sketch.absorb(stretched, move=move, turn=acting.turn, about=pivot)
    span = critter.length * 1.15 + critter.height * 0.7 + (120 if pose.action in ARTS else 60)
    hold = places.hold if pose.is_holding else None
    head = (places.head[0] * acting.squash + move[0], places.head[1] - places.radius + move[1])
    return sketch.finish(
        (-span, -critter.height * 2.4 - 70 - critter.length * 0.5, span, critter.length * 0.8 + 60),
        anchor=(0, -critter.height * 0.5 if is_aloft else 0.0),
        scale=critter.scale * look.size,
        hold=hold,
        perches={"head": turned(head, pivot, acting.turn)},
        seat=places.seat,
    )
