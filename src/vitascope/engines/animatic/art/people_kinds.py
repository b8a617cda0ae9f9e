"""Kinds of people, as data: outfits, hair, skins, and what varies in a crowd."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

SKINS: Final[Mapping[str, str]] = {
    "fair": "#f8d7bb",
    "light": "#eebf98",
    "olive": "#dfb184",
    "tan": "#d09a6c",
    "brown": "#b07a52",
    "dark": "#94603f",
    "deep": "#7a4d37",
}
"""Words of `Look.coat` for people; none of them is so dark that it drowns at night."""

HAIRS: Final = ("#3a2a26", "#5a3a28", "#8a5a34", "#c8924a", "#e3b862", "#b5502e", "#26232b")
"""Natural hair, to choose from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One kind of person."""

    outfit: str = "shirt"
    """One of `people_clothes.CUTS`."""
    lower: str | None = None
    """An outfit of which only what is below the waist is worn: a skirt below a sweater."""
    top: str = "#4d86c8"
    bottom: str = "#414a68"
    pattern: str = ""
    """Of the cloth from neck to hem, a word of `people_patterns.PATTERNS`."""
    bib: str | None = None
    """Colour of an apron over it; None for a pale one."""
    style: str = "short"
    """One of `people_hair.STYLES`."""
    hair: str = "#4a3228"
    skin: str = "light"
    """A word of `SKINS`, or a colour."""
    scale: float = 0.98
    head: float = 24.5
    build: float = 1.0
    """Width of the body."""
    has_lashes: bool = False
    beard: str = ""
    """One of `people_hair.BEARDS`."""
    is_old: bool = False
    wear: tuple[str, ...] = ()
    face: str | None = None
    """What the face shows when nothing is asked, in words of `Look.face`."""
    eye: float = 1.0
    """Times the usual size of the eyes."""
    has_fangs: bool = False
    beard_color: str | None = None
    """That of the hair if None."""
    iris: str | None = None
    """Colour of the eyes; None for dark ones."""
    is_everyday: bool = False
    """Whether nothing but age is said, so that in a crowd each has a colour and hair of its own."""
    is_varied: bool = True
    """Whether skin and hair differ from one to the next."""


MAN: Final = Person()
WOMAN: Final = Person(outfit="dress", top="#d0567c", style="long", has_lashes=True, scale=0.95)
BOY: Final = Person(top="#f2a33a", bottom="#3f5f9a", scale=0.66, head=27.0)
GIRL: Final = Person(
    outfit="dress", top="#3fa79a", style="ponytail", has_lashes=True, scale=0.64, head=27.0
)
WORKER: Final = replace(WOMAN, outfit="shirt", style="ponytail")
ELDER: Final = replace(
    MAN, hair="#e8e4de", style="bald", beard="full", is_old=True, top="#8a7a5a", scale=0.94
)
CRONE: Final = replace(
    WOMAN, hair="#e4e0e6", style="bun", is_old=True, top="#8a6aa8", wear=("glasses",), scale=0.88
)

TALES: Final[Mapping[str, Person]] = {
    "mermaid": replace(WOMAN, outfit="mermaid", top="#2fa08f", bottom="#3fb59a", style="wavy",
                       hair="#c8502e", wear=("flower crown",)),
    "fairy": replace(WOMAN, outfit="dress", top="#9a7ae0", style="bun", hair="#e3b862", scale=0.56,
                     head=28.0, wear=("fairy wings", "flower crown")),
    "angel": replace(WOMAN, outfit="robe", top="#fbfaf4", style="wavy", hair="#e3b862",
                     wear=("wings", "halo")),
    "vampire": replace(MAN, outfit="suit", top="#2f2933", bottom="#2a2530", style="swept",
                       hair="#1f1c24", skin="#e6e0e6", wear=("cape:#6a1424",), is_varied=False,
                       has_fangs=True),
    "zombie": replace(MAN, outfit="rags", top="#6a7a8a", bottom="#5a5048", style="wild",
                      hair="#4a5044", skin="#9ab87a", is_varied=False, face="tired"),
    "skeleton": replace(MAN, outfit="bones", top="#f2eee2", bottom="#f2eee2", style="skull",
                        hair="#f2eee2", skin="#f2eee2", is_varied=False, eye=0.8),
    "mummy": replace(MAN, outfit="wraps", top="#e8dec4", bottom="#e0d4b6", style="wraps",
                     hair="#e8dec4", skin="#8a7a5a", is_varied=False, eye=1.1),
    "alien": replace(BOY, outfit="racing suit", top="#9fb0c4", bottom="#8a9ab0",
                     style="antennae", hair="#5fa84a", skin="#86cc6a", is_varied=False, eye=1.7,
                     scale=0.74, head=31.0),
    "yeti": replace(MAN, outfit="fur suit", top="#eef3f8", bottom="#e2eaf2", style="furry",
                    hair="#f4f8fb", skin="#9fbcd8", is_varied=False, scale=1.25, build=1.35,
                    has_fangs=True),
    "ogre": replace(MAN, outfit="fur", top="#8a6a44", skin="#8fb05a", style="elf", hair="#5f7a3a",
                    is_varied=False, scale=1.2, build=1.4, has_fangs=True),
    "genie": replace(MAN, outfit="genie", top="#4f8fe0", bottom="#d8a83a", style="topknot",
                     hair="#26232b", skin="#6fa8f0", is_varied=False, beard="short", build=1.3,
                     wear=("earrings",)),
    "nutcracker": replace(MAN, outfit="hussar", top="#c8242c", bottom="#2f3f78", style="short",
                          hair="#f4f0e6", skin="fair", beard="moustache", beard_color="#f4f0e6",
                          is_varied=False, scale=0.72, head=28.0, wear=("shako",)),
    "reaper": replace(MAN, outfit="robe", top="#2f2b36", style="skull", hair="#f2eee2",
                      skin="#f2eee2", is_varied=False, eye=0.8, wear=("cape:#26222c", "hood")),
    "wood elf": replace(MAN, outfit="tunic", top="#4f8a4a", bottom="#6a5a40", style="elf",
                        hair="#d8b060", wear=("cape:#3f6a44",)),
    "pharaoh": replace(MAN, outfit="robe", top="#f4ecd8", skin="brown", wear=("nemes", "necklace"),
                       is_varied=False, hair="#26232b"),
    "peasant": replace(MAN, outfit="tunic", top="#9a7a4e", bottom="#5f5446", beard="short",
                       wear=("straw hat",)),
    "gladiator": replace(MAN, outfit="trunks", top="#8a4a2c", build=1.12, wear=("helmet",)),
    "legionary": replace(MAN, outfit="legion", top="#b03a34", bottom="#b03a34",
                         wear=("helmet", "cape:#b03a34")),
    "peasant woman": replace(WOMAN, outfit="kirtle", top="#7a5a86", style="braids"),
    "goblin": replace(BOY, outfit="rags", top="#7a5a3a", skin="#7fa84a", style="elf",
                      hair="#4f6a2c", is_varied=False, has_fangs=True, eye=1.3),
}  # fmt: skip
"""Those of tales that have a human body."""

PEOPLE: Final[Mapping[str, Person]] = {
    "man": replace(MAN, is_everyday=True),
    "woman": replace(WOMAN, is_everyday=True),
    "boy": replace(BOY, is_everyday=True),
    "girl": replace(GIRL, is_everyday=True),
    "baby": replace(
        BOY, scale=0.36, head=38.0, style="tuft", top="#9fd0f0", bottom="#9fd0f0", outfit="pyjamas"
    ),
    "toddler": replace(BOY, scale=0.5, head=31.0, top="#e8605a", outfit="overalls", build=1.1),
    "teenager": replace(
        MAN, outfit="hoodie", top="#4fa08a", scale=0.86, head=25.5, style="spiky", is_everyday=True
    ),
    "teenage girl": replace(
        WORKER, outfit="hoodie", top="#8a64b8", scale=0.84, head=25.5, style="long",
        is_everyday=True,
    ),
    "old man": ELDER,
    "old woman": CRONE,
    "grandfather": replace(
        ELDER, outfit="vest", top="#5a7a5a", beard="moustache", wear=("glasses",)
    ),
    "grandmother": replace(CRONE, outfit="apron", top="#b5607a", build=1.1),
    "astronaut": replace(MAN, outfit="space", top="#eef2f8", bottom="#dfe6ef"),
    "wizard": replace(
        ELDER, outfit="robe", top="#43389a", beard="long", wear=("wizard hat",), is_varied=False
    ),
    "witch": replace(WOMAN, outfit="robe", top="#3a2f4a", hair="#7a4a2a", wear=("wizard hat",)),
    "king": replace(
        MAN, outfit="robe", top="#a8283c", beard="full", wear=("crown", "cape:#d8b45a")
    ),
    "queen": replace(WOMAN, outfit="gown", top="#7a3f9a", wear=("crown", "necklace"), style="bun"),
    "prince": replace(MAN, outfit="uniform", top="#3f5fae", wear=("crown", "cape:#a8283c")),
    "princess": replace(WOMAN, outfit="gown", top="#f2a0c4", hair="#e3b862", wear=("crown",)),
    "chef": replace(MAN, outfit="apron", top="#f6f2ea", beard="moustache", wear=("chef hat",)),
    "baker": replace(
        WORKER, outfit="apron", top="#e8b4a0", bottom="#8a6a5a", style="bun", wear=("chef hat",),
        build=1.08,
    ),
    "waiter": replace(MAN, outfit="vest", top="#2f2c3a", bottom="#2f2c3a", wear=("bow tie",)),
    "barista": replace(WORKER, outfit="apron", top="#4a6a5a", style="bun", wear=("glasses",)),
    "doctor": replace(
        WOMAN, outfit="lab coat", top="#f4f6f8", bottom="#5a8a9a", style="bun",
        wear=("stethoscope",),
    ),
    "nurse": replace(WOMAN, outfit="scrubs", top="#6fb8c4", bottom="#5fa4b0", wear=("nurse cap",)),
    "scientist": replace(
        MAN, outfit="lab coat", top="#f4f6f8", style="wild", hair="#d8d4d0", wear=("glasses",)
    ),
    "teacher": replace(WORKER, outfit="suit", top="#8a6a4a", style="bob", wear=("glasses",)),
    "student": replace(
        WORKER, outfit="hoodie", top="#e0a03a", style="bob", scale=0.86, head=25.5,
        wear=("backpack",), is_everyday=True,
    ),
    "male student": replace(
        MAN, outfit="hoodie", top="#5a7ac0", style="swept", scale=0.88, head=25.5,
        wear=("backpack",), is_everyday=True,
    ),
    "painter": replace(
        MAN, outfit="apron", top="#5a8ac0", beard="short", wear=("beret:#c8343c",)
    ),
    "ballerina": replace(WOMAN, outfit="tutu", top="#f2a0c4", style="bun"),
    "dancer": replace(WOMAN, outfit="dress", top="#e8508a", style="bun", wear=("flower",)),
    "gymnast": replace(WOMAN, outfit="swimsuit", top="#6a5ae0", style="bun", scale=0.86),
    "ninja": replace(MAN, outfit="ninja", top="#33303e", bottom="#33303e", style="hood"),
    "samurai": replace(
        MAN, outfit="kimono", top="#3f4f7a", style="topknot", hair="#26232b", wear=("katana",),
        is_varied=False
    ),
    "geisha": replace(
        WOMAN, outfit="kimono", top="#c8344a", style="geisha", hair="#26232b", skin="fair",
        is_varied=False,
    ),
    "viking": replace(
        MAN, outfit="fur", top="#8a6a4a", beard="long", hair="#c8783a", style="braids",
        wear=("viking helmet",), build=1.15,
    ),
    "caveman": replace(
        MAN, outfit="fur", top="#c8924a", beard="full", style="wild", hair="#4a3228", build=1.12
    ),
    "superhero": replace(
        MAN, outfit="hero", top="#2f8f96", bottom="#2a5f7a", style="swept",
        wear=("cape:#e8963c", "mask:#2a5f7a"),
        build=1.12,
    ),
    "santa claus": replace(
        ELDER, outfit="santa", top="#c8242c", bottom="#a81c24", beard="long", build=1.4,
        wear=("santa hat",), is_varied=False, skin="fair", style="short",
    ),
    "elf": replace(
        BOY, outfit="vest", top="#3f9a4c", bottom="#c8342c", scale=0.62, wear=("elf hat",),
        style="elf",
    ),
    "gardener": replace(WORKER, outfit="overalls", top="#8fb45a", bottom="#5a7a4a",
                        wear=("straw hat",)),
    "farmer": replace(MAN, outfit="overalls", top="#c8503c", bottom="#4a6aa0",
                      wear=("straw hat",)),
    "fisherman": replace(
        ELDER, outfit="coat", top="#f2c23a", style="short", hair="#d8d2c8", wear=("hat:#f2c23a",)
    ),
    "mechanic": replace(MAN, outfit="overalls", top="#8f97a6", bottom="#3f5f8a",
                        wear=("cap:#3f5f8a",)),
    "construction worker": replace(
        MAN, outfit="safety vest", top="#5a7ab0", bottom="#4a4a5a", wear=("hard hat",)
    ),
    "soldier": replace(
        MAN, outfit="uniform", top="#6a7a4a", bottom="#5a683e", wear=("army helmet",)
    ),
    "pilot": replace(MAN, outfit="uniform", top="#34405f", bottom="#2c3650",
                     wear=("cap:#34405f", "sunglasses")),
    "sailor": replace(MAN, outfit="sailor", top="#f7f5f0", bottom="#34508a",
                      wear=("sailor cap",)),
    "postman": replace(MAN, outfit="uniform", top="#3f6fae", bottom="#34405f",
                       wear=("cap:#3f6fae", "backpack:#8a5a34")),
    "police officer": replace(MAN, outfit="uniform", top="#34508a", bottom="#2a3f6e",
                              wear=("cap:#2a3f6e",)),
    "firefighter": replace(MAN, outfit="fire coat", top="#d8502c", bottom="#8a5a34",
                           wear=("fire helmet",)),
    "detective": replace(MAN, outfit="coat", top="#a98a62", wear=("fedora",)),
    "pirate": replace(
        MAN, outfit="coat", top="#8a2f3a", beard="full", wear=("pirate hat", "eye patch")
    ),
    "knight": replace(MAN, outfit="armour", top="#a9b4c4", bottom="#8f9bae", wear=("helmet",)),
    "cowboy": replace(MAN, outfit="vest", top="#8a5a34", bottom="#4a5f8a",
                      wear=("cowboy hat", "bandana")),
    "businessman": replace(MAN, outfit="suit", top="#3d4760", bottom="#343c52"),
    "bride": replace(WOMAN, outfit="gown", top="#fbf9f6", style="bun", wear=("veil",)),
    "groom": replace(MAN, outfit="suit", top="#2f2c3a", bottom="#2f2c3a",
                     wear=("bow tie:#fbf9f4",)),
    "monk": replace(MAN, outfit="monk robe", top="#e08a2c", style="shaven"),
    "musician": replace(MAN, outfit="suit", top="#2f2c3a", bottom="#2f2c3a", style="curly"),
    "singer": replace(WOMAN, outfit="gown", top="#c8344a", style="wavy", wear=("earrings",)),
    "violinist": replace(WOMAN, outfit="gown", top="#34304a", style="long"),
    "dj": replace(MAN, outfit="hoodie", top="#6a3fae", style="curly",
                  wear=("headphones", "sunglasses")),
    "clown": replace(
        MAN, outfit="clown", top="#f2c23a", bottom="#3f8fd0", style="clown", hair="#e4503c",
        skin="fair", wear=("clown nose",), is_varied=False,
    ),
    "magician": replace(MAN, outfit="suit", top="#2f2c3a", bottom="#2f2c3a", beard="moustache",
                        wear=("top hat", "cape:#8a2f4a")),
    "surfer": replace(MAN, outfit="trunks", top="#3fa7c4", style="long", hair="#e3b862",
                      skin="tan"),
    "lifeguard": replace(MAN, outfit="trunks", top="#d8342c", wear=("sunglasses", "whistle"),
                         skin="tan"),
    "diver": replace(MAN, outfit="ninja", top="#34405f", bottom="#34405f", wear=("diving mask",)),
    "skier": replace(MAN, outfit="coat", top="#e4503c", bottom="#34405f",
                     wear=("beanie:#3f8fd0", "goggles")),
    "boxer": replace(MAN, outfit="trunks", top="#d8342c", wear=("boxing gloves",), build=1.1),
    "soccer player": replace(MAN, outfit="jersey", top="#3f8f4c", bottom="#fbf9f4"),
    "basketball player": replace(MAN, outfit="jersey", top="#e07a2c", bottom="#e07a2c",
                                 scale=1.08, wear=("headband",)),
    "cyclist": replace(MAN, outfit="jersey", top="#e8c03a", bottom="#2f2c3a",
                       wear=("bike helmet",)),
    "race driver": replace(MAN, outfit="racing suit", top="#d8342c", bottom="#d8342c",
                           wear=("crash helmet",)),
    "wheelchair user": replace(WORKER, top="#5a8ac0", wear=("wheelchair",), style="bob"),
    "archer": replace(MAN, outfit="vest", top="#5a7a4a", bottom="#6a5a44",
                      wear=("beret:#4a6a3c",)),
    "hiker": replace(WORKER, outfit="shirt", top="#c8783a", bottom="#6a6a4a",
                     wear=("backpack", "hat", "boots")),
    "runner": replace(WORKER, outfit="jersey", top="#3fa7c4", bottom="#34405f",
                      wear=("headband",)),
    "tennis player": replace(WORKER, outfit="jersey", top="#fbf9f4", bottom="#fbf9f4",
                             wear=("headband:#3f8f4c",)),
    "gnome": replace(ELDER, outfit="vest", top="#3f6fae", bottom="#8a5a34", beard="long",
                     scale=0.5, head=31.0, wear=("elf hat:#c8342c",), style="short", build=1.25),
    "dwarf": replace(MAN, outfit="fur", top="#6a5a4a", beard="long", hair="#b5502e", scale=0.62,
                     head=29.0, build=1.35, wear=("viking helmet",)),
    **TALES,
}  # fmt: skip
"""All kinds of people by name."""

EVERYDAY: Final = frozenset(name for name, person in PEOPLE.items() if person.is_everyday)
"""People of no trade: in a crowd each has a colour and a hairdo of its own."""

SHORT_STYLES: Final = (
    *("short", "swept", "crew", "short", "curly", "swept", "short", "spiky"),
    *("short", "afro", "crew", "swept", "short", "curly", "crew", "afro"),
)
LONG_STYLES: Final = (
    *("long", "ponytail", "bob", "bun", "wavy", "long", "curly", "braids"),
    *("wavy", "braids", "long", "afro", "ponytail", "wavy", "bun", "long"),
)
"""Hairdos of a crowd, each as often as it is met; head cloths are worn by those of whom a prompt
tells it."""

TOPS: Final = (
    "#d0567c",
    "#3fa79a",
    "#f2a33a",
    "#4d86c8",
    "#8a64b8",
    "#6a9a48",
    "#d8583c",
    "#e8c04a",
    "#5a6ac8",
    "#b5483c",
    "#4f9ac0",
    "#8fae4a",
    "#e88a6a",
    "#6a5a8a",
    "#3f7f6a",
    "#f0e6d6",
)
