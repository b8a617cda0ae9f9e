"""What is in a film in plain words, for `understood`."""

from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.spec import Look


def told(role: Role, action: str, lexicon: Lexicon) -> str:
    """The role in plain words: `2 red foxes, running`."""
    thing = role.thing
    name = thing.word if thing.count == 1 else f"{thing.count} × {thing.word}"
    look = _look_in_words(thing.look, lexicon)
    doing = f", {doing_of(action)}" if role.is_subject else ""
    then = "".join(f", then {doing_of(later)}" for later in role.later)
    tool = f", with {role.tool.thing.word}" if role.tool else ""
    mount = f", on {role.mount.thing.word}" if role.mount else ""
    place = ""
    if role.relation:
        kind, other = role.relation
        kind = "behind" if kind == "chasing" and action == "walk" else kind
        place = f", {_RELATION_TOLD.get(kind, kind)} {other.thing.word}"
    return f"{name}{look}{doing}{then}{tool}{mount}{place}{_told_presence(role)}"


def _told_presence(role: Role) -> str:
    """Whether it comes, goes, grows, or was something else before."""
    presence = role.presence
    told = [f"which was {role.follows.thing.word}"] if role.follows else []
    told += ["appearing"] if presence.comes and not role.follows else []
    told += ["going"] if presence.goes < 1 else []
    told += ["growing" if presence.grown > 1 else "shrinking"] if presence.grown != 1 else []
    return "".join(f", {word}" for word in told)


_RELATION_TOLD: Final = {
    "before": "in front of",
    "afar": "far behind",
    "left_of": "left of",
    "right_of": "right of",
    "shoulder": "on the shoulder of",
    "hand": "in the other hand of",
    "lap": "on the lap of",
    "head": "on the head of",
}


def _look_in_words(look: Look, lexicon: Lexicon) -> str:
    colour = lexicon.colour_name(look.color)
    size = "" if look.size == 1 else ("large" if look.size > 1 else "small")
    hair = (look.hair or "").partition(":")
    hair_colour = lexicon.colour_name(hair[2] or None) or ""
    hair_told = " ".join(word for word in (hair[0], hair_colour) if word)
    words: list[str | None] = [size, look.coat, colour, look.material, look.face]
    words += ["bald" if hair[0] == "bald" else f"{hair_told} hair" if hair_told else None]
    worn = (entry.partition(":")[0] for entry in look.wear)
    # A tool of the pose is dyed, and cloth has its pattern, by a word of the same list.
    words += [word for word in worn if word not in ("tool", "pattern", "lady", "gent")]
    words += [part.partition(":")[0] for part in look.parts]
    said = [word for word in words if word]
    return f" ({', '.join(said)})" if said else ""


def doing_of(action: str) -> str:
    """An action as it is told: `running`, `shaking hands`."""
    if action in _GAMES:
        return _GAMES[action]
    first, _, rest = action.partition("_")
    rest = rest.replace("_", " ")
    return f"{_participle(first)} {rest}".strip()


_GAMES: Final[Mapping[str, str]] = {
    **{game: f"playing {game}" for game in ("tennis", "golf", "hockey", "chess", "cards", "pool")},
    **{art: f"doing {art.replace('_', ' ')}" for art in ("yoga", "kung_fu", "ballet")},
    "bat": "batting",
    "cricket": "playing cricket",
    "hold_two": "holding",
    "table_tennis": "playing table tennis",
    "punch_bag": "hitting a punching bag",
    "mould": "building",
    "spy": "looking through binoculars",
    "spyglass": "looking through a spyglass",
    "save": "saving a goal",
    "ice_spin": "spinning on skates",
    "game": "playing a video game",
    "warrior": "lunging",
    "push_up": "doing push-ups",
    "hula": "twirling a hoop",
    "handstand": "doing a handstand",
    "cartwheel": "turning cartwheels",
    "flip": "doing a somersault",
    **{kind: f"on the {kind}" for kind in ("bars", "beam", "rings", "tightrope")},
    "hurdle": "running hurdles",
    "high_jump": "doing a high jump",
    "pole_vault": "doing a pole vault",
    "javelin": "throwing a javelin",
    "platform_dive": "diving from a platform",
    "cable_hang": "on a zip line",
    "rope_climb": "climbing a rope",
    "rope_swing": "swinging on a rope",
    "bungee": "bungee jumping",
    "wheelie": "doing a wheelie",
    "stir": "stirring",
    "cliff_dive": "diving from a cliff",
    "cliff_hang": "hanging from a cliff",
    "slide_down": "going down a slide",
    "water_slide": "going down a water slide",
    "sled": "sledding",
    "windsurf": "windsurfing",
    "kitesurf": "kite surfing",
    "waterski": "water skiing",
    "triumph": "running with arms raised",
    "wall_climb": "climbing",
    "rock_climb": "climbing",
    "grapple": "wrestling",
    "pot": "shaping clay",
    "split": "chopping wood",
    "pluck": "picking fruit",
    "check_time": "checking the time",
    "roll_paint": "painting a wall",
    "peg": "hanging laundry",
    "make_up": "putting on make-up",
    "spray_paint": "spraying paint",
    "hose": "spraying water",
    "slow_dance": "slow dancing",
    "hand_in_hand": "walking hand in hand",
    "tend": "doing hair",
    "lap": "drinking",
    "tail_chase": "chasing its tail",
    "back_float": "floating on its back",
    "selfie": "taking a selfie",
    "butt": "butting heads",
    "sit_up": "doing sit-ups",
    "bench_press": "doing bench presses",
    "row_machine": "rowing on a machine",
    "curl": "lifting dumbbells",
    "monkey_bars": "on the monkey bars",
    "cross_train": "on a cross trainer",
    "spin_bike": "on an exercise bike",
    "battle_rope": "whipping battle ropes",
    "jumping_jack": "doing jumping jacks",
    "shot_put": "putting the shot",
    "discus": "throwing the discus",
    "hammer_throw": "throwing the hammer",
    "long_jump": "doing a long jump",
    "bowl": "bowling",
    "vault": "vaulting over a horse",
    "pommel": "on the pommel horse",
    "trapeze": "on a trapeze",
    "ice_climb": "climbing on ice",
    "cream": "rubbing in cream",
    "line_eyes": "making up the eyes",
    "splits": "doing the splits",
    "blow_dry": "drying the hair",
    "curl_hair": "curling the hair",
    "blow_nose": "blowing the nose",
    "polish": "painting nails",
    "taste": "tasting",
    "eat_with_sticks": "eating with chopsticks",
    "hang_paper": "hanging wallpaper",
    "blow_leaves": "blowing leaves",
    "detect": "searching with a metal detector",
    "pan_gold": "panning for gold",
    "wrap_gift": "wrapping a present",
    "lasso": "swinging a lasso",
    "spin_poi": "swinging lights",
    "stilts": "walking on stilts",
    "break_boards": "breaking boards",
    "hit_pinata": "hitting a piñata",
    "hopscotch": "playing hopscotch",
    "bubble_gum": "blowing a bubble of gum",
    "crutches": "walking on crutches",
}
"""Actions that no single verb tells."""

_DOUBLES: Final = frozenset(
    {"run", "swim", "sit", "hug", "clap", "skip", "spin", "drum", "dig", "chop", "trim"}
)
_PARTICIPLES: Final = {"strum": "playing", "lie": "lying", "knit": "knitting", "ski": "skiing"}


def _participle(verb: str) -> str:
    if verb in _PARTICIPLES:
        return _PARTICIPLES[verb]
    if verb in _DOUBLES:
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("e"):
        return f"{verb[:-1]}ing"
    return f"{verb}ing"


def told_world(reading: Reading) -> Sequence[str]:
    """The phrases about the world, as the prompt had them."""
    places = [place.said.word for place in reading.places[:1]]
    return [*places, *(phrase.word for phrase in reading.said), *reading.filmed]


def told_later(reading: Reading) -> list[str]:
    """What is told of each later part of the film."""
    return [f"then {', '.join(told_world(turn))}" for turn in reading.turns]
