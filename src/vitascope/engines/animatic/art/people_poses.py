"""All that a human body can do: the books of stances as one, and how each moves its body."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.drawing import Motion, Pose
from vitascope.engines.animatic.art.people_gestures import gestured
from vitascope.engines.animatic.art.quadruped_poses import KEYS_FROM_SEAT as KEYS_FROM_SEAT
from vitascope.engines.animatic.art.stances import ARM as ARM
from vitascope.engines.animatic.art.stances import GAITS, LAP, Stance, on_ground, on_seat
from vitascope.engines.animatic.art.stances import LEG as LEG
from vitascope.engines.animatic.art.stances import TORSO as TORSO
from vitascope.engines.animatic.art.stances_apparatus import APPARATUS, APPARATUS_RATES
from vitascope.engines.animatic.art.stances_athletics import ATHLETICS, ATHLETICS_RATES
from vitascope.engines.animatic.art.stances_boards import BOARDS
from vitascope.engines.animatic.art.stances_company import COMPANY
from vitascope.engines.animatic.art.stances_craft import CRAFT
from vitascope.engines.animatic.art.stances_daily import DAILY
from vitascope.engines.animatic.art.stances_feeling import FEELING
from vitascope.engines.animatic.art.stances_games import GAMES
from vitascope.engines.animatic.art.stances_hands import HANDS
from vitascope.engines.animatic.art.stances_labour import LABOUR, LABOUR_RATES
from vitascope.engines.animatic.art.stances_moves import MOVES
from vitascope.engines.animatic.art.stances_music import MUSIC
from vitascope.engines.animatic.art.stances_occasions import OCCASIONS, OCCASIONS_RATES
from vitascope.engines.animatic.art.stances_outdoors import OUTDOOR_RATES, OUTDOORS
from vitascope.engines.animatic.art.stances_ropes import ROPES, ROPES_RATES
from vitascope.engines.animatic.art.stances_shows import SHOWS, SHOWS_RATES
from vitascope.engines.animatic.art.stances_sport import SPORT
from vitascope.engines.animatic.art.stances_toilette import TOILETTE, TOILETTE_RATES
from vitascope.engines.animatic.art.stances_trades import TRADES, TRADES_RATES
from vitascope.engines.animatic.art.stances_training import TRAINING, TRAINING_RATES
from vitascope.engines.animatic.art.stances_work import WORK
from vitascope.engines.animatic.art.tools_games import NET_AT, TABLE_AT
from vitascope.engines.animatic.art.tools_occasions import ELBOW_AT

STANCES: Final[Mapping[str, Callable[[float], Stance]]] = {
    **DAILY,
    **FEELING,
    **WORK,
    **MUSIC,
    **SPORT,
    **BOARDS,
    **GAMES,
    **MOVES,
    **COMPANY,
    **CRAFT,
    **HANDS,
    **APPARATUS,
    **ATHLETICS,
    **ROPES,
    **TRADES,
    **OUTDOORS,
    **OCCASIONS,
    **TRAINING,
    **TOILETTE,
    **LABOUR,
    **SHOWS,
}
"""Action to stance at a phase 0..1."""

RATES: Final[Mapping[str, float]] = {
    **APPARATUS_RATES,
    **ATHLETICS_RATES,
    **TRADES_RATES,
    **ROPES_RATES,
    **OUTDOOR_RATES,
    **OCCASIONS_RATES,
    **TRAINING_RATES,
    **TOILETTE_RATES,
    **LABOUR_RATES,
    **SHOWS_RATES,
    "run": 1.5,
    "walk": 0.95,
    "march": 1.1,
    "sneak": 0.6,
    "crawl": 0.9,
    "push": 0.6,
    "pull": 0.6,
    "carry": 0.85,
    "wheel": 0.85,
    "give": 0.3,
    "take": 0.3,
    "trim": 0.5,
    "tend": 0.5,
    "forge": 0.9,
    "rinse": 0.7,
    "adorn": 0.4,
    "pluck": 0.4,
    "roll_paint": 0.45,
    "mop": 0.6,
    "fold": 0.4,
    "fold_paper": 0.35,
    "stir": 0.5,
    "sneeze": 0.45,
    "pack": 0.4,
    "repair": 0.6,
    "change_tire": 0.6,
    "toss": 0.55,
    "feed": 0.4,
    "high_five": 0.5,
    "tug": 0.6,
    "massage": 0.5,
    "polish": 0.5,
    "adjust": 0.4,
    "blow_bubbles": 0.35,
    "split": 0.55,
    "gather": 0.5,
    "saw": 0.8,
    "pot": 0.6,
    "hold_two": 0.4,
    "peg": 0.4,
    "make_up": 0.5,
    "spray_paint": 0.5,
    "hose": 0.6,
    "slow_dance": 0.35,
    "hand_in_hand": 0.95,
    "hand_in_hand_ahead": 0.95,
    "comb": 0.5,
    "shave": 0.5,
    "blow_kiss": 0.4,
    "wash_up": 0.6,
    "wipe": 0.6,
    "iron": 0.5,
    "sew": 0.8,
    "serve": 0.85,
    "text": 0.5,
    "chalk": 0.5,
    "puff": 0.35,
    "jump": 0.9,
    "fly": 0.6,
    "swim": 0.6,
    "dive": 0.6,
    "skip_rope": 1.4,
    "throw": 0.7,
    "kick": 0.8,
    "fight": 1.2,
    "box": 1.2,
    "climb": 0.8,
    "roll": 0.8,
    "play": 1.0,
    "strum": 1.0,
    "fiddle": 0.6,
    "bow_cello": 0.5,
    "drum": 1.2,
    "drum_kit": 1.1,
    "mix": 0.9,
    "blow_down": 0.5,
    "pipe": 0.5,
    "squeeze": 0.6,
    "strike_gong": 0.4,
    "rattle": 1.0,
    "clang": 0.6,
    "bagpipe": 0.5,
    "didgeridoo": 0.4,
    "conduct": 0.8,
    "dance": 1.0,
    "spin": 0.9,
    "ice_spin": 1.2,
    "wave": 0.9,
    "cast": 0.6,
    "clap": 1.4,
    "cheer": 1.1,
    "laugh": 0.9,
    "cry": 0.6,
    "talk": 0.7,
    "phone": 0.5,
    "sing": 0.5,
    "eat": 0.5,
    "drink": 0.35,
    "ride": 1.2,
    "cook": 0.9,
    "knead": 0.7,
    "chop": 0.8,
    "paint": 0.6,
    "dig": 0.5,
    "sweep": 0.7,
    "hammer": 1.2,
    "build": 1.2,
    "write": 0.7,
    "type": 0.9,
    "knit": 0.8,
    "plant": 0.7,
    "lift": 0.4,
    "heft": 0.5,
    "juggle": 0.7,
    "row": 0.5,
    "shoot": 0.4,
    "swing": 0.45,
    "surf": 0.5,
    "ski": 0.6,
    "skate": 0.5,
    "segway": 0.6,
    "ice_skate": 0.6,
    "roller_skate": 0.6,
    "snowboard": 0.5,
    "hockey": 0.6,
    "tennis": 0.6,
    "bat": 0.45,
    "cricket": 0.45,
    "golf": 0.4,
    "pool": 0.4,
    "dribble": 0.8,
    "shoot_hoop": 0.4,
    "dunk": 0.45,
    "skate_jump": 0.5,
    "snowboard_jump": 0.4,
    "ski_jump": 0.4,
    "volley": 0.6,
    "tinker": 0.5,
    "chess": 0.25,
    "cards": 0.35,
    "game": 0.5,
    "table_tennis": 0.8,
    "punch_bag": 1.1,
    "save": 0.4,
    "ballet": 0.4,
    "breakdance": 0.8,
    "kung_fu": 0.6,
    "flip": 0.5,
    "handstand": 0.4,
    "cartwheel": 0.6,
    "push_up": 0.6,
    "hula": 1.1,
    "rock_climb": 0.5,
    "wall_climb": 0.5,
    "brush": 0.8,
    "bathe": 0.6,
    "fall": 1.0,
    "shake_hands": 0.7,
    "catch": 0.6,
    "roar": 0.5,
    "stretch": 0.3,
    "bow": 0.35,
    "slide": 0.7,
}
"""Cycles a second; what is not named breathes at 0.3."""

TRAVELS: Final[Mapping[str, float]] = {
    "jump": 50.0,
    "fly": 240.0,
    "swim": 110.0,
    "dive": 130.0,
    "skate": 420.0,
    "segway": 300.0,
    "ice_skate": 300.0,
    "roller_skate": 320.0,
    "snowboard": 420.0,
    "hockey": 260.0,
    "cartwheel": 330.0,
    "skate_jump": 420.0,
    "snowboard_jump": 500.0,
    "ski_jump": 500.0,
    "ski": 420.0,
    "surf": 380.0,
    "slide": 260.0,
    "roll": 200.0,
    "climb": 0.0,
    "hurdle": 420.0,
    "sled": 420.0,
    "windsurf": 360.0,
    "kitesurf": 380.0,
    "waterski": 400.0,
}
"""Units forward per cycle of what goes without steps, at the scale of 1."""

REACHES: Final[Mapping[str, float]] = {
    "hug": 29.0,
    "kiss": 31.0,
    "fight": 50.0,
    "box": 50.0,
    "grapple": 44.0,
    "fence": 92.0,
    "shake_hands": 44.0,
    "chess": TABLE_AT,
    "cards": TABLE_AT,
    "tennis": 150.0,
    "table_tennis": NET_AT,
    "volley": 120.0,
    "kung_fu": 66.0,
    "dance": 46.0,
    "slow_dance": 28.0,
    **dict.fromkeys(("hold_hands", "hold_hands_down", "hold_hands_up"), 46.0),
    "hand_in_hand": 33.0,
    "hand_in_hand_ahead": 33.0,
    "propose": 50.0,
    "measure": 36.0,
    "inject": 38.0,
    "tattoo": 38.0,
    "bandage": 38.0,
    "tickle": 34.0,
    "gasp": 40.0,
    "high_five": 43.0,
    "whisper": 33.0,
    "listen": 33.0,
    "tug": 110.0,
    "talk": 46.0,
    "argue": 54.0,
    "arm_wrestle": ELBOW_AT,
    "give": 48.0,
    "take": 48.0,
    "trim": 40.0,
    "tend": 40.0,
    "clap": 50.0,
    "throw": 150.0,
    "catch": 150.0,
    "kick": 130.0,
}
"""Half the way between two partners of scale 1; see `Motion.reach`."""


COMPANIONS: Final = frozenset({"violin bow", "drumsticks", "mallet"})
"""Tools that go with a thing of the story: the bow of its violin."""


_FRAMES: Final[Mapping[str, int]] = {"surf": 8, "rock_climb": 8, "dunk": 12, "shoot_hoop": 12}
"""Phases worth drawing of what is large, such as a wave; all else has 16."""


def person_motion(scale: float, action: str) -> Motion:
    """Rate and travel of an action for a body of that scale; small legs go faster."""
    rate = RATES.get(action, 0.3)
    reach = REACHES.get(action, 0.0) * scale
    gait = GAITS.get(action)
    if gait is not None:
        pace = min(1.5, (0.98 / scale) ** 0.6)
        return Motion(
            cycles_per_second=rate * pace,
            travel=gait.travel * scale,
            steps=gait.falls(),
            frames=16,
        )
    return Motion(
        cycles_per_second=rate,
        travel=TRAVELS.get(action, 0.0) * scale,
        steps=(0.86,) if action == "jump" else (),
        frames=_FRAMES.get(action, 16),
        reach=reach,
    )


_ON_THEIR_WAY: Final = frozenset({"ride", "drive", "sail", "row", "play", "swing", "bow_cello"})
"""What is done from a seat of its own, with hips and feet where that needs them."""


_OWN_LOOK: Final = frozenset({"cry", "hide", "kiss", "lie", "read", "roll", "sleep", "text"})
"""What is done looking elsewhere than at a partner."""


def stance_of(pose: Pose) -> Stance:
    """The stance of a pose; a hand that holds something is kept before the chest."""
    stance = _rested(STANCES[pose.action](pose.phase), pose)
    if pose.is_holding and stance.hold is None:
        stance = replace(stance, hands=(stance.hands[0], (30, 20)), hold=(31, 18))
    if pose.regard is not None and pose.action not in _OWN_LOOK:
        bent = stance.head_turn * 0.5 + max(-14.0, min(18.0, pose.regard * 0.7))
        stance = replace(stance, gaze=max(0.9, stance.gaze), head_turn=bent)
    if pose.gesture is not None:
        stance = gestured(stance, pose.gesture)
    if pose.rest == "bed":
        return stance
    is_bare = pose.is_holding or not pose.brings_tool
    return replace(stance, tool="") if is_bare and stance.tool not in COMPANIONS else stance


def _rested(stance: Stance, pose: Pose) -> Stance:
    """A stance as it is on a seat or in a bed."""
    if pose.rest == "bed":
        return replace(stance, tool="quilt")
    if pose.rest == "ground":
        return stance if stance.hip[1] > LAP else on_ground(stance)
    if not pose.rest or pose.action in _ON_THEIR_WAY:
        return stance
    if pose.action == "sleep":
        stance = replace(stance, head_turn=22.0, nod=4.0, hands=((30, 36), (24, 38)))
    if pose.action == "type":
        # On the desk, not on the lap.
        stance = replace(stance, hands=((44, 18), (36, 20)))
    if stance.tool == "sandwich":
        stance = replace(stance, tool="fork")
    return on_seat(stance)
