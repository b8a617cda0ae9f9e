"""Voices: what each kind of subject utters and how often, and what people do with theirs."""

from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.art.people_kinds import PEOPLE
from vitascope.engines.animatic.sound import calls
from vitascope.engines.animatic.sound.calls import VOWELS
from vitascope.engines.animatic.sound.tract import Call


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What a kind utters, and how often."""

    calls: tuple[Call, ...]
    """One or more, in turn or at random."""
    every_s: float
    repeats: tuple[int, int] = (1, 1)
    """Fewest and most calls in one utterance."""
    gap_s: float = 0.1
    """Silence between those."""
    height: float = 1.0
    """Times the pitch of the call."""
    level: float = 1.0


def _one(
    call: Call,
    every_s: float,
    repeats: tuple[int, int] = (1, 1),
    gap_s: float = 0.1,
    height: float = 1.0,
) -> Voice:
    return Voice(calls=(call,), every_s=every_s, repeats=repeats, gap_s=gap_s, height=height)


_MEOWS: Final = _one(calls.MEOW, 3.4)
_BARKS: Final = _one(calls.BARK, 2.4, (1, 3), 0.16)
_YAPS: Final = _one(calls.YELP, 2.2, (1, 4), 0.14)
_ROARS: Final = _one(calls.ROAR, 5.0)
_GROWLS: Final = _one(calls.GROWL, 4.4)
_NEIGHS: Final = _one(calls.NEIGH, 4.5)
_SONG: Final = _one(calls.CHIRP, 1.1, (2, 6), 0.06)
_SQUEAKS: Final = _one(calls.SQUEAK, 2.6, (1, 3), 0.08)
_CAWS: Final = _one(calls.CAW, 3.0, (1, 3), 0.18)
_COOS: Final = _one(calls.COO, 2.8, (2, 3), 0.1)
_SCREECHES: Final = _one(calls.SCREECH, 4.0, (1, 2), 0.1)
_HONKS: Final = _one(calls.HONK, 2.4, (1, 3), 0.12)
_WHISTLES: Final = _one(calls.WHISTLE, 2.4, (2, 4), 0.05, 0.5)
_BLOWS: Final = _one(calls.BUBBLE, 1.1, (2, 5), 0.05)
_CROAKS: Final = _one(calls.CROAK, 1.8, (1, 3), 0.15)
_BELLOWS: Final = _one(calls.BELLOW, 5.0)

_BY_VOICE: Final[dict[str, Voice]] = {
    "cat|siamese cat|persian cat|maine coon|sphynx cat": _MEOWS,
    "kitten": _one(replace(calls.MEOW, seconds=0.5), 2.6, height=1.25),
    "dog|dalmatian|husky|golden retriever|labrador|rottweiler|doberman|samoyed|spaniel": _BARKS,
    "bulldog": _one(calls.BAY, 2.6, (1, 2), 0.2),
    "shiba inu|greyhound|saint bernard|border collie|german shepherd|beagle": _BARKS,
    "basset hound": _one(calls.BAY, 2.6, (1, 2), 0.2),
    "puppy|corgi|poodle|dachshund|chihuahua|pomeranian|terrier|yorkshire terrier|pug": _YAPS,
    "wolf": _one(calls.HOWL, 5.0),
    "fox": _one(calls.YIP, 3.0, (2, 3), 0.12),
    "hyena": _one(calls.GIGGLE, 2.8, (4, 7), 0.05),
    "horse|pony|unicorn|zebra": _NEIGHS,
    "donkey": _one(calls.BRAY, 4.5, (1, 2), 0.05),
    "cow": _one(calls.MOO, 4.5),
    "bull|buffalo|moose|camel|wildebeest|elk|stag|reindeer": _BELLOWS,
    "sheep": _one(calls.BLEAT, 3.0),
    "lamb": _one(calls.BLEAT, 2.6, height=1.4),
    "goat": _one(replace(calls.BLEAT, seconds=0.6, growl=(11.0, 0.7)), 3.0, height=1.25),
    "pig|boar": _one(calls.GRUNT, 2.4, (1, 3), 0.1),
    "hippo": _one(calls.GRUNT, 3.2, (2, 4), 0.12, 0.7),
    "elephant": _one(calls.TRUMPET, 5.0),
    "lion|lioness|tiger|dragon|dinosaur|t-rex": _ROARS,
    "stegosaurus|triceratops": replace(_ROARS, height=0.9),
    "leopard|cheetah|panther|cougar|lynx|bear|polar bear|panda|crocodile|monster|ogre": _GROWLS,
    "yeti": _ROARS,
    "monkey": Voice(calls=(calls.WHOOP, calls.GIGGLE), every_s=2.4, repeats=(3, 6), gap_s=0.05),
    "chimpanzee": Voice(calls=(calls.WHOOP,), every_s=2.4, repeats=(3, 6), gap_s=0.05),
    "gorilla|orangutan": _one(calls.WHOOP, 3.2, (2, 4), 0.12, 0.45),
    "lemur": _one(calls.GIGGLE, 2.8, (1, 3), 0.1, 1.3),
    "mouse|hamster|guinea pig": _SQUEAKS,
    "squirrel|otter": replace(_SQUEAKS, height=0.7),
    "raccoon|meerkat": _one(calls.CHITTER, 2.4, (3, 6), 0.04),
    "bat": _one(calls.SQUEAL, 1.6, (3, 7), 0.04),
    "bird|robin|sparrow|cardinal|canary|hummingbird|kingfisher|woodpecker": _SONG,
    "blue jay": _one(calls.SQUAWK, 2.6, (1, 3), 0.1, 1.3),
    "parrot|cockatoo|toucan": _one(calls.SQUAWK, 2.6, (1, 3), 0.12),
    "crow|raven": _CAWS,
    "dove|pigeon": _COOS,
    "seagull": _one(calls.GULL, 3.0, (2, 4), 0.08),
    "eagle|hawk|falcon|phoenix": _SCREECHES,
    "owl": _one(calls.HOOT, 3.6, (2, 3), 0.25),
    "snowy owl": _one(calls.HOOT, 3.6, (2, 4), 0.2, 0.85),
    "duck": _one(calls.QUACK, 2.0, (2, 4), 0.1),
    "duckling|chick": _one(calls.PEEP, 1.4, (2, 4), 0.08),
    "goose|flamingo|penguin": _HONKS,
    "swan|crane": _one(calls.HONK, 3.4, (1, 2), 0.15, 1.3),
    "chicken": _one(calls.CLUCK, 1.8, (2, 5), 0.12),
    "rooster": _one(calls.CROW_CALL, 4.4),
    "turkey": _one(calls.GOBBLE, 3.0),
    "peacock": _one(replace(calls.MEOW, tilt=0.3), 4.0, (1, 2), 0.1, 1.25),
    "heron|pheasant": _one(calls.CAW, 4.4, height=0.8),
    "fish|goldfish|clownfish|tropical fish": _BLOWS,
    "dolphin|beluga|narwhal": _WHISTLES,
    "orca": replace(_WHISTLES, height=0.36),
    "whale": _one(calls.SONG_OF_WHALES, 5.0),
    "seal": _one(calls.ARF, 2.4, (2, 4), 0.12, 1.2),
    "sea lion": _one(calls.ARF, 2.4, (2, 4), 0.12),
    "walrus": _one(calls.BELLOW, 4.0, height=0.9),
    "frog": _CROAKS,
    "toad": replace(_CROAKS, height=0.7),
    "snake": _one(calls.SNAKE_HISS, 3.2),
    "ghost": _one(calls.WAIL, 4.0),
    "zombie|mummy": _one(calls.GROAN, 3.6),
    "goblin": _one(calls.GIGGLE, 3.4, (3, 5), 0.06, 0.8),
    "alien": _one(calls.WARBLE, 2.6, (1, 3), 0.08),
    "robot|android": _one(calls.BEEP, 1.9, (2, 5), 0.03),
}

VOICES: Final[dict[str, Voice]] = {
    kind: voice for kinds, voice in _BY_VOICE.items() for kind in kinds.split("|")
}
"""By kind of subject; kinds that are not here keep silent, but for what people do."""

LOUD: Final = frozenset({"roar", "howl", "sing", "talk", "laugh", "cheer", "growl"})
"""Actions in which those with a voice use it more."""

_TALK: Final = Voice(
    calls=tuple(
        replace(calls.SYLLABLE, mouth=(one, other), seconds=0.15 + 0.02 * number)
        for number, (one, other) in enumerate(zip(VOWELS, (*VOWELS[2:], *VOWELS[:2]), strict=True))
    ),
    every_s=1.5,
    repeats=(4, 7),
    gap_s=0.015,
    level=0.8,
)
SPEECH: Final[dict[str, Voice]] = {
    "talk": _TALK,
    "phone": _TALK,
    "laugh": Voice(calls=(calls.HA,), every_s=1.6, repeats=(4, 7), gap_s=0.05),
    "cry": Voice(calls=(calls.SOB,), every_s=1.7, repeats=(1, 3), gap_s=0.1, level=0.8),
    "cheer": Voice(calls=(calls.SHOUT,), every_s=1.5, repeats=(1, 2), gap_s=0.1),
}
"""What people and their like do with their voice, by action; singing is in the score."""


def height_of(kind: str) -> float:
    """How much higher than a man's the voice of a kind of person is: children's most."""
    person = PEOPLE.get(kind)
    if person is None:
        return 1.0
    return (1.62 if person.has_lashes else 1.0) * (0.98 / person.scale) ** 0.9
