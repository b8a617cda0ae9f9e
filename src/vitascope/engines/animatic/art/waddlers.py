"""Birds that stand upright and waddle: owls and penguins."""

import math

from vitascope.engines.animatic.art.animal_clothes import dress_upright
from vitascope.engines.animatic.art.bird_gestures import moved_by
from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.faces import EyeState, blush, eye
from vitascope.engines.animatic.art.plumage import Plumage, gait_of
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.wear import draw_wear
from vitascope.engines.animatic.spec import Look


def draw_upright(
    sketch: Sketch,
    bird: Plumage,
    pose: Pose,
    eyes: EyeState,
    look: Look,
    *,
    is_open: bool,
    has_wings: bool = True,
) -> None:
    """Owls and penguins: a standing egg that waddles."""
    turn = pose.phase * math.tau
    moves = pose.action in ("walk", "run")
    gait = gait_of(bird)
    moved = moved_by(pose.gesture)
    waddle = math.sin(turn) * (6 if moves or pose.action == "dance" else 0.8) + moved.sway
    rise = abs(math.sin(turn)) * (10 if pose.action in ("dance", "jump") else 0)
    if pose.action == "jump":
        rise *= 3
    if pose.action == "fly":
        rise = 40 + 6 * math.sin(turn)
    lies = pose.action in ("swim", "slide")
    for index, root in ((0, 17.0), (1, -15.0)):
        x, up = (
            gait.foot(index, pose.phase)
            if moves
            else (0.0, rise if pose.action in ("jump", "fly") else 0.0)
        )
        sketch.add(
            ellipse((root + x + 4, -5 - up), 17, 7, darken(bird.beak, 0.15 if index == 0 else 0))
        )
    body = Sketch()
    draw_wear(body, look.wear, (0, -106), 40, layer="back", phase=pose.phase)
    fur = body.gradient(
        ((0, lighten(bird.color, 0.16)), (0.7, bird.color), (1, darken(bird.color, 0.14))),
        (0, -150),
        (0, 0),
    )
    egg = smooth(
        [
            (0, -152),
            (32, -140),
            (44, -104),
            (50, -60),
            (42, -16),
            (16, -4),
            (-16, -4),
            (-42, -16),
            (-50, -60),
            (-44, -104),
            (-32, -140),
        ]
    )
    belly = smooth(
        [(8, -98), (34, -82), (40, -48), (30, -14), (6, -8), (-18, -14), (-26, -48), (-18, -82)]
    )
    flap = (
        84 + 44 * math.sin(turn)
        if pose.action == "fly"
        else 22 + 16 * math.sin(turn)
        if moves or pose.action == "dance"
        else 12 + 4 * math.sin(turn)
    )
    flap += moved.wing
    raised = 120 + 24 * math.sin(2 * turn) if pose.action == "wave" else flap
    reach = 62 + 12 * math.sin(2 * turn) if pose.action == "play" else raised
    wing = smooth([(0, -6), (16, 8), (22, 40), (10, 66), (-2, 46), (-8, 14)])
    if has_wings:
        far = group([shape(wing, darken(bird.color, 0.22))], scale=(-1, 1))
        body.add(group([far], move=(-38, -104), turn=flap))
    body.add(shape(egg, fur), shape(belly, bird.belly))
    if bird.has_big_eyes:
        body.add(
            line(
                "M-6 -66 q5 6 10 0 q5 6 10 0 M0 -50 q5 6 10 0 q5 6 10 0"
                " M-8 -34 q5 6 10 0 q5 6 10 0",
                mix(bird.belly, bird.color, 0.5),
                2.4,
            )
        )
        body.add(
            shape(smooth([(-34, -136), (-38, -164), (-14, -148)]), bird.color),
            shape(smooth([(20, -150), (42, -164), (40, -134)]), bird.color),
        )
    dress_upright(body, egg, look.wear)
    face = Sketch()
    _draw_face(face, bird, eyes, is_open=is_open or pose.action in ("dance", "wave", "play"))
    body.absorb(face, move=(8 * (moved.yaw - 1), 0), turn=moved.turn, about=(7, -112))
    if has_wings:
        body.add(group([shape(wing, darken(bird.color, 0.12))], move=(40, -104), turn=-reach))
    draw_wear(body, look.wear, (6, -94), 56, layer="neck")
    draw_wear(body, look.wear, (4, -142), 34, layer="head")
    sketch.absorb(body, move=(0, -rise), turn=78 if lies else waddle, about=(0, -20))


def _draw_face(sketch: Sketch, bird: Plumage, eyes: EyeState, *, is_open: bool) -> None:
    if bird.face and not bird.has_big_eyes:
        sketch.add(
            ellipse((-6, -116), 20, 22, bird.face),
            ellipse((24, -116), 18, 22, bird.face),
            ellipse((9, -102), 24, 18, bird.face),
        )
    if bird.has_big_eyes:
        for x in (-10, 24):
            sketch.add(
                ellipse((x, -116), 21, 21, bird.face or bird.belly),
                ellipse((x, -116), 14, 14, "#f2b33a"),
            )
            sketch.add(eye((x, -116), 9.5, eyes, look=0.05, inner=1 if x < 0 else -1))
    else:
        for x in (-6, 26):
            sketch.add(eye((x, -118), 6, eyes, look=0.1, inner=1 if x < 0 else -1))
    sketch.add(blush((-16, -104), 7), blush((34, -104), 6))
    gape = 5 if is_open else 0
    sketch.add(
        shape(
            f"M4 {-106 + gape} q10 {8 + gape} 22 {4 - gape} q-4 8 -12 8 q-8 -2 -10 -12Z",
            darken(bird.beak, 0.22),
        )
    )
    sketch.add(shape("M2 -109 Q12 -118 22 -108 Q30 -103 32 -100 Q16 -98 2 -105Z", bird.beak))
