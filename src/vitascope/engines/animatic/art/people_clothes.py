"""What people wear on the body: one cut for each outfit, drawn in the body's own frame."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.people_costumes import COSTUMES
from vitascope.engines.animatic.art.people_cuts import NECK, Cloth, Cut, collar
from vitascope.engines.animatic.art.stances import TORSO
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape


def _shirt(cloth: Cloth) -> list[str]:
    return [collar(lighten(cloth.top, 0.5)), line("M-15 4 Q0 8 16 4", "#2f2a36", 4)]


def _hoodie(cloth: Cloth) -> list[str]:
    return [
        line(f"M-11 {NECK + 1} Q2 {NECK + 13} 14 {NECK + 1}", cloth.dark, 6),
        line(f"M-1 {NECK + 10} v11 M6 {NECK + 10} v9", lighten(cloth.top, 0.6), 1.8),
        line("M-10 -12 L-6 -20 H9 L13 -12 V-3 H-10Z", cloth.dark, 1.8, opacity=0.7),
        line("M-15 3 Q0 7 16 3", cloth.dark, 4),
    ]


def _sweater(cloth: Cloth) -> list[str]:
    light = lighten(cloth.top, 0.35)
    return [
        collar(cloth.dark, 6),
        line("M-15 3 Q0 7 16 3", cloth.dark, 5),
        line("M-15 -27 l5 -5 l5 5 l5 -5 l5 5 l5 -5 l5 5", light, 2.2, opacity=0.8),
        line("M-15 -19 Q0 -15 16 -19", light, 1.8, opacity=0.7),
    ]


def _jacket(cloth: Cloth) -> list[str]:
    edge = darken(cloth.top, 0.45)
    return [
        shape(f"M-4 {NECK} L-1 4 H8 L11 {NECK} L4 {NECK + 6}Z", cloth.bib or "#f1ece2"),
        line(f"M-5 {NECK} L-2 5 M12 {NECK} L9 5", edge, 2.4),
        shape(f"M-6 {NECK - 1} L-10 -36 L-3 -33Z", cloth.dark),
        shape(f"M12 {NECK - 1} L17 -37 L10 -33Z", cloth.dark),
        line("M-15 4 H-2 M9 4 H16", edge, 4.4),
        line("M-13 -10 l7 -3 M12 -12 l4 1", edge, 1.8),
    ]


def _skirted(cloth: Cloth) -> list[str]:
    return [collar(lighten(cloth.top, 0.5)), *_pleats(cloth)]


def _pleats(cloth: Cloth) -> list[str]:
    """A skirt to above the knee."""
    tone = cloth.bottom
    return [
        shape("M-15 -4 H16 L26 30 Q0 36 -25 30Z", tone),
        line("M-6 2 L-10 31 M4 2 L5 32 M11 2 L17 30", darken(tone, 0.24), 1.8),
        line("M-15 -3 H16", darken(tone, 0.3), 3.4),
    ]


def _vest(cloth: Cloth) -> list[str]:
    return [
        shape(f"M-5 {NECK} L3 -26 L11 {NECK}Z", "#fbf9f4"),
        line("M3 -26 V4", cloth.dark, 1.6),
        *(ellipse((6, y), 1.7, 1.7, "#e8c04a") for y in (-20, -12, -4)),
    ]


def _dress(cloth: Cloth) -> list[str]:
    return [
        line("M-14 -13 Q0 -9 15 -13", cloth.dark, 4),
        line(f"M-5 {NECK} Q2 {NECK + 7} 9 {NECK}", lighten(cloth.top, 0.6), 2.6),
    ]


def _gown(cloth: Cloth) -> list[str]:
    return [
        shape(f"M-10 {NECK - 2} Q2 {NECK + 15} 13 {NECK - 2}Z", cloth.skin),
        line("M-14 -14 Q0 -9 15 -14", "#f2d06a", 3.4),
    ]


def _tutu(cloth: Cloth) -> list[str]:
    frill = lighten(cloth.top, 0.5)
    return [
        shape(f"M-10 {NECK - 2} Q2 {NECK + 15} 13 {NECK - 2}Z", cloth.skin),
        shape("M-12 -8 L-38 8 Q-30 17 -19 12 Q-10 20 0 14 Q10 20 20 12 Q31 17 38 8 L13 -8Z", frill),
        shape("M-12 -10 L-31 3 Q0 12 31 3 L13 -10Z", cloth.top),
    ]


def _coat(cloth: Cloth) -> list[str]:
    buttons = [ellipse((7, y), 2, 2, cloth.dark) for y in (-36, -24, -12, 0)]
    return [line(f"M4 {NECK + 3} L3 18", cloth.dark, 1.6), collar(cloth.dark, 5), *buttons]


def _lab_coat(cloth: Cloth) -> list[str]:
    return [
        shape(f"M-4 {NECK} L4 -20 L11 {NECK}Z", "#8fc0dc"),
        line(f"M4 -20 L3 22 M-6 {NECK} L4 -20 L12 {NECK}", cloth.dark, 1.8),
        line("M8 -30 h7", cloth.dark, 1.6),
        line("M12 -31 v-5", "#3f7fd0", 2.4),
    ]


def _apron(cloth: Cloth) -> list[str]:
    is_pale = cloth.top.lower() in ("#f6f2ea", "#fbf8f2")
    tone = cloth.bib or ("#e9e2d6" if is_pale else "#fdfaf2")
    bib = "M-9 -34 H13 L16 -12 L19 34 Q3 38 -15 34 L-13 -12Z"
    return [
        shape(bib, tone),
        line(f"M-9 -34 L-6 {NECK} M13 -34 L11 {NECK}", tone, 3),
        line("M-12 -10 H16", darken(tone, 0.2), 2),
        line("M-4 6 h14 v8 h-14Z", darken(tone, 0.2), 1.4),
    ]


def _overalls(cloth: Cloth) -> list[str]:
    tone = cloth.bottom
    return [
        shape("M-10 -34 H13 L17 8 Q0 12 -16 8Z", tone),
        line(f"M-10 -33 L-9 {NECK} M13 -33 L12 {NECK}", tone, 4.6),
        ellipse((-9, -33), 2.3, 2.3, "#f2c23a"),
        ellipse((12, -33), 2.3, 2.3, "#f2c23a"),
        line("M-4 -26 h11 v9 h-11Z", darken(tone, 0.3), 1.5),
    ]


def _robe(cloth: Cloth) -> list[str]:
    del cloth
    return [
        line("M-14 -10 Q0 -5 15 -10", "#e8c04a", 4),
        line(f"M3 {NECK + 2} L3 -12", "#e8c04a", 2, opacity=0.7),
    ]


def _kimono(cloth: Cloth) -> list[str]:
    return [
        line(f"M-7 {NECK} L4 -22 L12 {NECK}", lighten(cloth.top, 0.7), 4.4),
        line("M4 -22 L1 60", cloth.dark, 1.8, opacity=0.5),
        box(-16, -20, 33, 13, "#e8c04a", radius=2),
        line("M-15 -13.5 H16", "#b5502e", 2),
        *(
            ellipse((x, y), 3.4, 3.4, lighten(cloth.top, 0.6))
            for x, y in ((-9, 22), (8, 36), (-6, 50))
        ),
    ]


def _monk(cloth: Cloth) -> list[str]:
    return [
        shape(f"M9 {NECK - 2} L17 -34 L-14 2 L-17 -14Z", darken(cloth.top, 0.22)),
        shape(f"M-4 {NECK - 2} L9 {NECK - 2} L-2 -30 L-12 -36Z", cloth.skin),
    ]


def _space(cloth: Cloth) -> list[str]:
    del cloth
    return [
        box(-8, -34, 22, 16, "#d3dbe6", radius=3),
        ellipse((-2, -26), 3, 3, "#e4564e"),
        ellipse((6, -26), 3, 3, "#4aa3e0"),
        line("M-20 0 Q0 6 21 0", "#b9c4d3", 5),
        box(-17, -46, 9, 6, "#e4564e", radius=1),
    ]


def _suit(cloth: Cloth) -> list[str]:
    return [
        shape(f"M-3 {NECK} L5 -26 L12 {NECK}Z", "#fbf9f4"),
        shape(f"M3 {NECK + 4} l3 0 l2 18 l-3.4 5 l-3 -5Z", "#b8324a"),
        line(f"M-4 {NECK} L5 -24 L13 {NECK}", cloth.dark, 2.4),
        ellipse((6, -12), 1.8, 1.8, cloth.dark),
    ]


def _uniform(cloth: Cloth) -> list[str]:
    return [
        collar(cloth.dark, 4),
        line(f"M4 {NECK + 5} L3 2", cloth.dark, 1.5),
        *(ellipse((4, y), 1.7, 1.7, "#f2d06a") for y in (-36, -26, -16)),
        box(-16, -6, 33, 6, "#2f2a36", radius=1),
        box(0, -6, 7, 6, "#f2d06a", radius=1),
        ellipse((12, -33), 3.4, 3.8, "#f2d06a"),
        line("M-17 -44 h6 M13 -44 h5", "#f2d06a", 2.4),
    ]


def _fire_coat(cloth: Cloth) -> list[str]:
    band = "#f7e36a"
    return [
        line("M-16 -22 Q0 -17 17 -22 M-19 14 Q0 19 20 14", band, 4.4),
        line(f"M3 {NECK + 4} L3 20", cloth.dark, 2),
        collar(cloth.dark, 6),
    ]


def _safety_vest(cloth: Cloth) -> list[str]:
    del cloth
    return [
        shape(f"M-14 -44 L-7 {NECK} L0 -30 L8 {NECK} L16 -44 L16 4 H-15Z", "#f58a2c"),
        line("M-9 -46 V3 M11 -46 V3", "#fbf3a8", 3.4),
        line("M-15 -12 H16", "#fbf3a8", 3.4),
    ]


def _scrubs(cloth: Cloth) -> list[str]:
    return [
        shape(f"M-4 {NECK - 2} L3 -38 L10 {NECK - 2}Z", cloth.skin),
        line(f"M-5 {NECK} L3 -37 L11 {NECK}", cloth.dark, 2),
        line("M7 -28 h8 v8 h-8Z", cloth.dark, 1.5),
        line("M-15 4 Q0 8 16 4", cloth.dark, 1.6),
    ]


def _jersey(cloth: Cloth) -> list[str]:
    return [
        line(f"M-5 {NECK} L3 {NECK + 8} L10 {NECK}", "#ffffff", 3),
        line("M0 -34 L4 -37 V-16 M-1 -16 h10", "#ffffff", 3.4),
        line("M-16 -40 L-16 0 M17 -40 L17 0", "#ffffff", 2.4, opacity=0.8),
    ]


def _swimsuit(cloth: Cloth) -> list[str]:
    return [
        shape(f"M-8 {NECK - 2} Q2 {NECK + 20} 11 {NECK - 2}Z", cloth.skin),
        line("M-15 -16 Q0 -12 15 -16", lighten(cloth.top, 0.6), 3),
    ]


def _trunks(cloth: Cloth) -> list[str]:
    return [
        line("M-3 -34 q4 4 7 0 M9 -34 q3 3 6 0", darken(cloth.skin, 0.22), 1.8),
        shape("M-15 -4 Q0 0 16 -4 L18 12 Q0 15 -18 12Z", cloth.top),
        line("M-15 -3 Q0 1 16 -3", lighten(cloth.top, 0.6), 2.6),
    ]


def _hero(cloth: Cloth) -> list[str]:
    return [
        shape("M-7 -42 H13 L16 -34 L3 -19 L-10 -34Z", "#f7d13e"),
        shape("M6 -40 L-4 -29 H2 L-1 -20 L10 -32 H4Z", "#e8503c"),
        box(-16, -4, 33, 6, "#f7d13e", radius=1),
        shape("M-16 2 H17 L8 14 L0 15 L-8 14Z", darken(cloth.bottom, 0.1)),
    ]


def _armour(cloth: Cloth) -> list[str]:
    return [
        line("M-15 -20 Q0 -14 16 -20 M-15 -8 Q0 -2 16 -8", cloth.dark, 1.8),
        line(f"M2 {NECK + 4} V4", lighten(cloth.top, 0.4), 2.4, opacity=0.7),
        ellipse((-15, -TORSO + 8), 9, 8, cloth.top),
        ellipse((17, -TORSO + 8), 8, 8, darken(cloth.top, 0.15)),
    ]


def _fur(cloth: Cloth) -> list[str]:
    spots = [
        ellipse((x, y), 3.4, 2.6, darken(cloth.top, 0.45))
        for x, y in ((-8, -30), (4, -20), (-10, -12), (9, -6), (-2, 4), (10, -34))
    ]
    return [shape(f"M-6 {NECK - 3} L18 -42 L16 -30Z", cloth.skin), *spots]


def _onesie(cloth: Cloth) -> list[str]:
    return [
        collar(lighten(cloth.top, 0.5), 4),
        line(f"M3 {NECK + 6} V8", cloth.dark, 1.6),
        *(ellipse((3, y), 1.8, 1.8, "#fdfaf2") for y in (-36, -24, -12, 0)),
    ]


def _ninja(cloth: Cloth) -> list[str]:
    return [
        line(f"M-7 {NECK} L6 -20 M11 {NECK} L1 -28", lighten(cloth.top, 0.25), 2.4),
        box(-16, -12, 33, 8, "#b8242c", radius=1),
        line("M-10 -6 l-4 16 M-8 -6 l2 14", "#b8242c", 4),
    ]


CUTS: Final[Mapping[str, Cut]] = {
    **COSTUMES,
    "shirt": Cut(sleeves="short", details=_shirt),
    "hoodie": Cut(details=_hoodie),
    "sweater": Cut(details=_sweater),
    "jacket": Cut(details=_jacket),
    "skirt": Cut(sleeves="short", legs="bare", details=_skirted),
    "shorts": Cut(sleeves="short", legs="short", shoe="#fdfaf2", details=_shirt),
    "vest": Cut(details=_vest),
    "dress": Cut(skirt=0.56, sleeves="short", legs="bare", details=_dress),
    "gown": Cut(skirt=0.95, flare=1.35, sleeves="short", legs="bare", details=_gown),
    "tutu": Cut(sleeves="none", legs="bare", shoe="#f2b8cc", details=_tutu),
    "coat": Cut(skirt=0.34, details=_coat),
    "lab coat": Cut(skirt=0.4, details=_lab_coat),
    "apron": Cut(details=_apron),
    "overalls": Cut(sleeves="short", details=_overalls),
    "robe": Cut(skirt=0.94, sleeves="wide", details=_robe),
    "kimono": Cut(skirt=0.94, flare=0.8, sleeves="wide", shoe="#b5783f", details=_kimono),
    "monk robe": Cut(skirt=0.9, flare=0.9, sleeves="none", shoe="#a87a48", details=_monk),
    "space": Cut(shoe="#b9c4d3", is_bulky=True, details=_space),
    "suit": Cut(details=_suit),
    "uniform": Cut(details=_uniform),
    "fire coat": Cut(skirt=0.3, shoe="#2f2a36", details=_fire_coat),
    "safety vest": Cut(shoe="#c8923a", details=_safety_vest),
    "scrubs": Cut(sleeves="short", shoe="#f4f6f8", details=_scrubs),
    "jersey": Cut(sleeves="short", legs="short", shoe="#fdfaf2", details=_jersey),
    "swimsuit": Cut(sleeves="none", legs="bare", details=_swimsuit),
    "trunks": Cut(sleeves="none", legs="bare", is_bare=True, details=_trunks),
    "hero": Cut(shoe="#c8242c", details=_hero),
    "armour": Cut(shoe="#7d899c", details=_armour),
    "fur": Cut(skirt=0.26, sleeves="none", legs="bare", details=_fur),
    "pyjamas": Cut(shoe="#f2d0c4", details=_onesie),
    "ninja": Cut(shoe="#26232b", details=_ninja),
}
"""Every outfit by name."""

WORN: Final[Mapping[str, tuple[str, str | None]]] = {
    "shirt": ("shirt", None),
    "trunks": ("trunks", "#2f5fae"),
    "shorts": ("shorts", None),
    "swimsuit": ("swimsuit", "#d8342c"),
    "pyjamas": ("pyjamas", "#8fb4e0"),
    "skirt": ("skirt", None),
    "dress": ("dress", None),
    "gown": ("gown", None),
    "sari": ("sari", "#d8342c"),
    "tutu": ("tutu", "#f2a0c4"),
    "kimono": ("kimono", None),
    "jersey": ("jersey", None),
    "sweater": ("sweater", None),
    "hoodie": ("hoodie", None),
    "gi": ("gi", "#f7f4ee"),
    "scrubs": ("scrubs", "#6fb8c4"),
    "overalls": ("overalls", None),
    "uniform": ("uniform", None),
    "racing suit": ("racing suit", None),
    "suit": ("suit", "#3d4760"),
    "suspenders": ("suspenders", None),
    "vest": ("vest", None),
    "safety vest": ("safety vest", None),
    "apron": ("apron", None),
    "robe": ("robe", None),
    "graduation gown": ("academic gown", "#2d2a3c"),
    "jacket": ("jacket", None),
    "coat": ("coat", None),
    "lab coat": ("lab coat", "#f4f6f8"),
    "raincoat": ("coat", "#f2c23a"),
    "armor": ("armour", "#a9b4c4"),
    "armour": ("armour", "#a9b4c4"),
    "spacesuit": ("space", "#eef2f8"),
}
"""Words of `Look.wear` that are an outfit: its cut, and its colour where it has a usual one.

From what is worn below to what is worn above: of several, the last is seen.
"""

LOWER: Final = ("trousers", "shorts", "skirt")
"""Of the words of `Look.wear`, those that are worn below the waist and colour it."""


DRESSES: Final = ("dress", "gown")
"""Outfits that are seen below a jacket, a sweater or a vest that is worn over them."""

OVER: Final = frozenset({"jacket", "sweater", "hoodie", "vest"})
"""Those that are worn over them."""


def cut_of(outfit: str, lower: str | None) -> Cut:
    """The cut of an outfit, with what is worn below it if that is an outfit of its own."""
    above, below = CUTS[outfit], CUTS.get(lower or "")
    if below is None or above.skirt or above.legs not in ("long", "short"):
        return above

    def details(cloth: Cloth) -> list[str]:
        return [*(_pleats(cloth) if lower == "skirt" else ()), *above.details(cloth)]

    hung = replace(above, legs=below.legs, details=details)
    if not below.skirt:
        return hung
    return replace(hung, skirt=below.skirt, flare=below.flare, is_layered=True)
