"""Birds: songbirds on the wing and on a branch, waders and swimmers, owls and penguins."""

import math
from dataclasses import replace
from functools import partial

from vitascope.engines.animatic.art.acting import Acting, acted
from vitascope.engines.animatic.art.bird_arts import draw_artist, standing_limbs
from vitascope.engines.animatic.art.bird_features import bill_of, crest_of, train_of
from vitascope.engines.animatic.art.bird_gestures import bird_gestures, moved_by
from vitascope.engines.animatic.art.bird_legs import draw_legs
from vitascope.engines.animatic.art.bird_motion import SAME, WHOLE, wings_up
from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.drawing import Drawing, Pose
from vitascope.engines.animatic.art.faces import EyeState, blush, eye, eyes_of, head_width, mouth_of
from vitascope.engines.animatic.art.limbs import ARTS, work_of
from vitascope.engines.animatic.art.plumage import BIRDS, Plumage
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.tints import BIRDLIKE, tints_of
from vitascope.engines.animatic.art.waddlers import draw_upright
from vitascope.engines.animatic.art.wear import draw_wear
from vitascope.engines.animatic.spec import Look


def gestures_of(kind: str, action: str) -> tuple[str, ...]:
    """Names of the gestures that a bird has beside an action."""
    return bird_gestures(BIRDS[kind], action)


def draw_bird(kind: str, look: Look, pose: Pose) -> Drawing:
    """One moment of a bird."""
    bird = _coloured(BIRDS[kind], look)
    acting = acted(replace(pose, gesture=None), look)
    is_whole = pose.action in WHOLE
    own = replace(pose, action="stand" if is_whole else SAME.get(pose.action, pose.action))
    eyes = acting.eyes if is_whole else eyes_of(look.face, _eyes_in(own))
    if pose.is_blinking:
        eyes = "closed"
    body = Sketch()
    beak = acting.mouth if is_whole else mouth_of(look.face, "smile")
    is_open = beak in ("open", "oh", "roar")
    if bird.build == "upright":
        is_at_work = pose.action in ARTS
        has_wings = not is_at_work
        draw_upright(body, bird, own, eyes, look, is_open=is_open, has_wings=has_wings)
        hold = _UPRIGHT_BILL
        if is_at_work:
            work = work_of(pose, standing_limbs(bird), look.wear)
            body.absorb(work.behind)
            body.absorb(work.before)
            hold = work.hold
    elif pose.action in ARTS:
        hold = draw_artist(body, bird, pose, look, partial(_head, bird=bird, eyes=eyes))
    elif own.action == "fly":
        hold = _draw_flying(body, bird, own, eyes, look)
    else:
        hold = _draw_standing(body, bird, own, eyes, look, is_open=is_open)
        if bird.clings and pose.action == "peck":
            body = _clinging(body)
    return _bound(body, bird, acting if is_whole else None, own, look, hold)


def _clinging(standing: Sketch) -> Sketch:
    """A bird up a trunk that is on its right."""
    body = Sketch()
    body.absorb(standing, turn=-58)
    return body


_UPRIGHT_BILL: Point = (30.0, -98.0)
"""Tip of the bill of one that stands upright."""


def _bill_tip(bird: Plumage, head: Point, r: float) -> Point:
    """Where what it has in its bill is, by the middle and radius of its head."""
    reach = {"toucan": 2.3, "pelican": 2.4, "hook": 1.3}.get(bird.bill)
    reach = 0.72 + 0.76 * bird.beak_length if reach is None else reach
    return head[0] + reach * r, head[1] + 0.3 * r


def _eyes_in(pose: Pose) -> EyeState:
    return "closed" if pose.action == "sleep" else "open"


def _coloured(bird: Plumage, look: Look) -> Plumage:
    """The bird in the colour and age that the look asks for."""
    if look.color:
        is_dark = luma(look.color) < 0.2
        belly = (
            bird.belly if bird.build == "upright" else lighten(look.color, 0.2 if is_dark else 0.6)
        )
        bird = replace(bird, color=look.color, belly=belly, head=None)
    if look.parts:
        bird = replace(bird, **tints_of(look.parts, BIRDLIKE))
    if look.eyes:
        bird = replace(bird, ring=look.eyes)
    return replace(bird, scale=bird.scale * 0.75) if look.age == "child" else bird


def _bound(
    body: Sketch, bird: Plumage, acting: Acting | None, pose: Pose, look: Look, hold: Point
) -> Drawing:
    """The bird on its paper, moved as a whole where it acts so."""
    tall = 150.0 if bird.build == "upright" else bird.leg + bird.neck + 110
    if acting is not None:
        stretched, whole = Sketch(), Sketch()
        stretched.absorb(body, stretch=(acting.squash / math.sqrt(acting.stretch), acting.stretch))
        pivot = (0.0, -tall * 0.5) if acting.is_rolling else (0.0, 0.0)
        lift = (0.0, -acting.lift * tall)
        whole.absorb(stretched, move=lift, turn=acting.turn, about=pivot)
        body = whole
    anchor = (0.0, 0.0)
    if bird.build == "perching":
        if pose.action == "fly":
            anchor = (0.0, 20.0)
        elif pose.action == "swim":
            anchor = (0.0, -bird.leg - 12.0)
    wide = 190.0 + bird.neck + (tall * 0.5 if acting else 60.0 if pose.action in ARTS else 0.0)
    low = 110.0 if acting else 80.0 if bird.build == "upright" else 95.0
    bounds = (-wide - 20, -tall * 1.35 - 120, wide, low)
    return body.finish(bounds, anchor=anchor, scale=bird.scale * look.size, hold=hold)


def _beak(bird: Plumage, at: Point, size: float, *, is_open: bool = False) -> list[str]:
    x, y = at
    reach = size * 0.95 * bird.beak_length
    gape = size * 0.22 if is_open else 0.0
    upper = (
        f"M{x - 2:.1f} {y - size * 0.36:.1f} Q{x + reach * 0.7:.1f} "
        f"{y - size * 0.3:.1f} {x + reach:.1f} {y + size * 0.12 - gape:.1f} "
        f"Q{x + reach * 0.4:.1f} {y + size * 0.1:.1f} {x - 3:.1f} "
        f"{y + size * 0.1:.1f}Z"
    )
    lower = (
        f"M{x - 2:.1f} {y + size * 0.06:.1f} Q{x + reach * 0.5:.1f} "
        f"{y + size * 0.1 + gape:.1f} {x + reach * 0.82:.1f} "
        f"{y + size * 0.14 + gape:.1f} Q{x + reach * 0.3:.1f} {y + size * 0.4:.1f} "
        f"{x - 3:.1f} {y + size * 0.3:.1f}Z"
    )
    return [shape(lower, darken(bird.beak, 0.2)), shape(upper, bird.beak)]


def _head(
    sketch: Sketch,
    at: Point,
    r: float,
    *,
    bird: Plumage,
    eyes: EyeState,
    turn: float = 0,
    yaw: float = 1,
    is_open: bool = False,
) -> None:
    color = bird.head or bird.color
    x, y = 0.0, 0.0
    parts: list[str] = []
    parts += crest_of(bird, r)
    if bird.has_comb:
        parts += [ellipse((dx, -r * 0.98 + abs(dx) * 0.2), 6, 9, "#d8383c") for dx in (-9, 0, 9)]
        parts.append(ellipse((r * 0.95, r * 0.62), 5, 9, "#d8383c"))
    bill = bill_of(bird, r, is_open=is_open)
    parts += bill or _beak(bird, (r * 0.82, r * 0.08), r * 0.8, is_open=is_open)
    parts.append(
        ellipse(
            (x, y),
            r,
            r * 0.96,
            sketch.gradient(((0, lighten(color, 0.2)), (1, color)), (0, -r), (0, r)),
        )
    )
    if bird.face:
        parts.append(ellipse((r * 0.42, r * 0.02), r * 0.46, r * 0.5, bird.face))
    parts.append(blush((r * 0.3, r * 0.46), r * 0.26))
    is_dark = luma(color) < 0.25
    parts.append(eye((r * 0.36, -r * 0.1), r * 0.24, eyes, ring=bird.ring, has_white=is_dark))
    sketch.add(group([group(parts, scale=(head_width(yaw), 1))], move=at, turn=turn))


def _wing(bird: Plumage, root: Point, lift: float, tone: str) -> str:
    """A spread wing that reaches up (1) or down (-1)."""
    x, y = root
    tip = (x - 58 - 12 * lift, y - 82 * lift + 6)
    lead = (x - 6, y - 48 * lift)
    points = [
        (x + 16, y - 4),
        lead,
        (x - 34, y - 84 * lift),
        tip,
        (x - 54, y - 46 * lift + 14),
        (x - 46, y - 24 * lift + 16),
        (x - 26, y + 14 - 6 * lift),
        (x + 2, y + 14),
    ]
    wing = shape(smooth(points), tone)
    feathers = "".join(
        (
            f"M{x - 6 - k * 9:.1f} {y + 6 - k * 4 * lift:.1f} L{x - 26 - k * 10:.1f} "
            f"{y - (24 + k * 14) * lift + 8:.1f} "
        )
        for k in range(3)
    )
    return wing + line(feathers, darken(tone, 0.2), 2.2, opacity=0.5)


def _draw_flying(sketch: Sketch, bird: Plumage, pose: Pose, eyes: EyeState, look: Look) -> Point:
    """Draw it on the wing; answers where it holds what it has: birds of prey in their talons."""
    phase = pose.phase
    lift = wings_up(phase) if bird.soars else math.sin(phase * math.tau)
    bob = -lift * 6
    fur = sketch.gradient(
        ((0, lighten(bird.color, 0.2)), (0.6, bird.color), (1, darken(bird.color, 0.08))),
        (0, -40),
        (0, 40),
    )
    body = smooth(
        [
            (-62, 2 + bob),
            (-30, -22 + bob),
            (14, -30 + bob),
            (50, -18 + bob),
            (58, 4 + bob),
            (26, 26 + bob),
            (-20, 22 + bob),
        ]
    )
    sketch.add(_wing(bird, (4, -18 + bob), lift * 0.9, darken(bird.color, 0.26)))
    tail = 44 * bird.tail
    sketch.add(
        shape(
            smooth(
                [
                    (-48, -8 + bob),
                    (-62 - tail, -16 + bob - lift * 4),
                    (-58 - tail * 0.8, 0 + bob),
                    (-62 - tail, 12 + bob - lift * 4),
                    (-46, 12 + bob),
                ]
            ),
            darken(bird.color, 0.16),
        )
    )
    sketch.add(*train_of(bird, (-48, 2 + bob), phase, is_spread=False))
    if bird.has_talons and pose.is_holding:
        talons = f"M-8 {16 + bob:.1f} L2 {48 + bob:.1f} M14 {18 + bob:.1f} L16 {48 + bob:.1f}"
        sketch.add(line(talons, darken(bird.beak, 0.1), 7))
    if bird.leg > 40:
        sketch.add(
            line(
                f"M-30 {14 + bob:.1f} L-104 {24 + bob:.1f}",
                bird.beak if luma(bird.beak) > 0.3 else "#e8788a",
                4,
            )
        )
    if bird.neck:
        sketch.add(
            shape(
                ribbon(
                    [
                        (40, -8 + bob),
                        (52 + bird.neck * 0.5, -16 + bob),
                        (56 + bird.neck, -18 + bob),
                    ],
                    [30, 20, 18],
                ),
                bird.head or fur,
            )
        )
    sketch.add(shape(body, fur))
    belly = smooth(
        [
            (-40, 10 + bob),
            (10, 4 + bob),
            (54, 0 + bob),
            (40, 20 + bob),
            (6, 27 + bob),
            (-24, 21 + bob),
        ]
    )
    sketch.add(shape(belly, bird.belly))
    head = (56 + bird.neck, -20 + bob)
    _head(sketch, head, 25 if bird.neck < 20 else 20, bird=bird, eyes=eyes)
    draw_wear(sketch, look.wear, (head[0] - 14, head[1] + 18), 28, layer="neck")
    draw_wear(sketch, look.wear, (head[0], head[1] - 20), 24, layer="head")
    sketch.add(_wing(bird, (-2, -14 + bob), lift, darken(bird.color, 0.06)))
    if bird.has_talons:
        return 8.0, 56.0 + bob
    return _bill_tip(bird, head, 25 if bird.neck < 20 else 20)


def _draw_standing(
    sketch: Sketch,
    bird: Plumage,
    pose: Pose,
    eyes: EyeState,
    look: Look,
    *,
    is_open: bool,
) -> Point:
    """Draw it on its feet, or swimming; answers where the tip of its bill is."""
    turn = pose.phase * math.tau
    moved = moved_by(pose.gesture)
    hip = -bird.leg - 6
    moves = pose.action in ("walk", "run")
    bob = math.sin(2 * turn) * 1.6 if moves else math.sin(turn) * 0.8
    if pose.action == "jump":
        bob = -abs(math.sin(turn / 2)) * 26
    if pose.action in ("sit", "sleep"):
        hip, bob = -4.0, math.sin(turn) * 0.6
    if pose.action == "dance":
        bob = -abs(math.sin(turn)) * 8
    if pose.action not in ("sit", "sleep", "swim"):
        draw_legs(sketch, bird, pose, hip + bob)
    y = hip + bob
    sway = math.sin(turn) * (7 if pose.action == "dance" else 1.5) + moved.sway
    dip = (0.5 - 0.5 * math.cos(2 * turn)) if pose.action == "eat" else 0.0
    body = Sketch()
    fur = body.gradient(
        ((0, lighten(bird.color, 0.18)), (0.6, bird.color), (1, darken(bird.color, 0.1))),
        (0, -70),
        (0, 10),
    )
    tail = 40 * bird.tail
    rear = shape(
        smooth(
            [
                (-38, -34),
                (-52 - tail * 0.8, -46 - tail * 0.5),
                (-50 - tail, -30 - tail * 0.2),
                (-34, -14),
            ]
        ),
        darken(bird.color, 0.16),
    )
    trunk = smooth(
        [(-56, -28), (-34, -50), (4, -58), (40, -48), (50, -22), (30, 2), (-8, 8), (-40, -4)]
    )
    belly = smooth([(-16, -4), (14, -30), (49, -34), (48, -16), (28, 3), (-4, 7)])
    crook = (34.0, -40.0)
    head: Point = (
        44 + bird.neck * 0.3,
        -62 - bird.neck * 1.05 - (4 if bird.neck else 0) + moved.low,
    )
    if dip:
        head = (
            head[0] + 22 * dip + bird.neck * 0.5 * dip,
            head[1] + (42 + bird.leg + bird.neck * 0.9) * dip,
        )
    if pose.action == "sleep":
        head = (34.0, -54.0)
    spread = pose.action in ("dance", "stand", "sit")
    body.add(*train_of(bird, (-40, -30), pose.phase, is_spread=spread), rear)
    if bird.neck:
        bend = (crook[0] + 14 + bird.neck * 0.1, (crook[1] + head[1]) / 2 + 6)
        body.add(
            shape(
                ribbon(
                    [(26, -28), bend, head],
                    [36, 20 if bird.neck > 20 else 28, 18 if bird.neck > 20 else 26],
                ),
                fur,
            )
        )
    body.add(shape(trunk, fur), shape(belly, bird.belly))
    flap = 24 * math.sin(2 * turn) if pose.action == "dance" else math.sin(turn) * 2
    flap += moved.wing
    wing = smooth([(20, -46), (2, -52), (-34, -38), (-66, -18), (-40, -10), (-4, -14), (16, -26)])
    feathers = line(
        "M-8 -24 Q-26 -18 -44 -17 M0 -32 Q-20 -26 -36 -24", darken(bird.color, 0.3), 2, opacity=0.5
    )
    body.add(group([shape(wing, darken(bird.color, 0.1)), feathers], turn=flap, about=(14, -44)))
    _head(
        body,
        head,
        26 if bird.neck < 20 else 19,
        bird=bird,
        eyes=eyes,
        turn=18 * dip + sway * 0.4 + moved.turn,
        yaw=moved.yaw,
        is_open=is_open or pose.action in ("dance", "eat"),
    )
    draw_wear(body, look.wear, (14, -44), 26, layer="back", phase=pose.phase)
    draw_wear(body, look.wear, (head[0], head[1] + 24), 34, layer="neck")
    draw_wear(body, look.wear, (head[0], head[1] - 22), 25, layer="head")
    sketch.absorb(body, move=(0, y), turn=sway, about=(0, y))
    x, low = _bill_tip(bird, head, 26 if bird.neck < 20 else 19)
    return x, low + y
