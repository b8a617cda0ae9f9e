"""Costumes: of feasts, of the circus, of tales."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.people_cuts import NECK, Cloth, Cut, collar
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape


def _santa(cloth: Cloth) -> list[str]:
    return [
        line(f"M3 {NECK + 6} V22", "#fbf9f4", 7),
        line("M-24 24 Q0 30 26 24", "#fbf9f4", 8),
        line(f"M-9 {NECK} Q2 {NECK + 9} 13 {NECK}", "#fbf9f4", 7),
        box(-18, -12, 37, 9, "#2f2a36", radius=1),
        box(-3, -13, 11, 11, "#f2c23a", radius=2),
        box(0, -10, 5, 5, cloth.dark),
    ]


def _sailor(cloth: Cloth) -> list[str]:
    return [
        shape(
            f"M-13 {NECK + 3} L-5 {NECK - 3} L3 -28 L11 {NECK - 3} L17 {NECK + 5} L13 -34 L3 -24"
            " L-11 -34Z",
            "#34508a",
        ),
        shape("M3 -27 l-5 11 l5 -3 l5 4Z", "#c8343c"),
        line("M-15 4 Q0 8 16 4", cloth.dark, 2),
    ]


def _clown(cloth: Cloth) -> list[str]:
    ruff = [
        ellipse((x, NECK + 3), 7, 6, "#fbf9f4" if k % 2 else "#e4503c")
        for k, x in enumerate((-13, -6, 2, 9, 15))
    ]
    dots = [
        ellipse((x, y), 4, 4, tone)
        for x, y, tone in (
            (-8, -32, "#e4503c"),
            (6, -26, "#3f8fd0"),
            (-6, -14, "#4fa858"),
            (8, -8, "#e4503c"),
        )
    ]
    return [*dots, *(ellipse((2, y), 3.6, 3.6, cloth.dark) for y in (-38, -18, 0)), *ruff]


def _racing(cloth: Cloth) -> list[str]:
    return [
        line("M-9 -48 L-7 4", "#fbf9f4", 5),
        line("M-16 -4 H17", "#2f2a36", 4),
        box(4, -38, 10, 7, "#f2c23a", radius=1),
        box(4, -28, 10, 6, "#3f8fd0", radius=1),
        collar(cloth.dark, 4),
    ]


def _mermaid(cloth: Cloth) -> list[str]:
    shells = (
        "M-12 -38 q8 -9 14 0 q-2 9 -7 10 q-6 -2 -7 -10Z M4 -38 q8 -9 14 0 q-2 9 -7 10"
        " q-6 -2 -7 -10Z"
    )
    return [
        line("M-14 -40 L17 -40", cloth.top, 2.6),
        shape(shells, "#c86ab0"),
        line("M0 -18 q2 4 4 0", darken(cloth.skin, 0.2), 1.6),
    ]


def _rags(cloth: Cloth) -> list[str]:
    return [
        shape("M-16 -2 l4 12 l5 -8 l5 10 l5 -9 l5 9 l5 -9 l4 8 l1 -12Z", cloth.top),
        line("M-8 -36 l10 8 M4 -20 l9 -6 M-10 -14 l8 5", cloth.dark, 2.2),
        shape("M2 -34 l9 -3 l2 9 l-9 3Z", darken(cloth.top, 0.2)),
    ]


def _bones(cloth: Cloth) -> list[str]:
    ribs = "".join(
        f"M2 {-44 + k * 9} q-{17 - k * 1.5:.1f} 1 -{15 - k * 1.5:.1f} 9"
        f" M2 {-44 + k * 9} q{17 - k * 1.5:.1f} 1 {15 - k * 1.5:.1f} 9 "
        for k in range(4)
    )
    return [
        line(f"M2 {NECK - 6} V2", cloth.top, 6),
        line("M-15 -47 H18", cloth.top, 5),
        line(ribs, cloth.top, 4.4),
        shape("M-12 -4 Q2 -10 16 -4 Q16 6 8 9 L2 3 L-5 9 Q-12 6 -12 -4Z", cloth.top),
    ]


def _wraps(cloth: Cloth) -> list[str]:
    bands = "".join(
        (f"M-16 {-44 + k * 9} L17 {-47 + k * 9 + (4 if k % 2 else 0)} ") for k in range(6)
    )
    return [line(bands, cloth.dark, 1.6, opacity=0.6), line("M14 0 q10 10 6 24", cloth.top, 5)]


def _fur_suit(cloth: Cloth) -> list[str]:
    tufts = "".join(
        f"M{x} {y} l4 7 l4 -6 l4 7 l3 -8Z "
        for x, y in ((-14, -40), (2, -42), (-8, -24), (4, -26), (-14, -10), (2, -8))
    )
    edge = "M-19 0 l4 11 l5 -7 l5 9 l5 -8 l5 8 l5 -8 l5 8 l5 -11Z"
    return [shape(edge, cloth.top), shape(tufts, darken(cloth.top, 0.14), opacity=0.8)]


def _gi(cloth: Cloth) -> list[str]:
    return [
        line(f"M-9 {NECK} L8 -14 M12 {NECK} L-6 -14", darken(cloth.top, 0.16), 4),
        box(-19, -13, 39, 7, "#2a2630", radius=2),
        line("M3 -8 l-5 16 M4 -8 l6 15", "#2a2630", 4.4),
    ]


def _hussar(cloth: Cloth) -> list[str]:
    """A coat of parade: braid across the chest, epaulettes, a white belt."""
    braid = "".join(f"M-11 {y} Q2 {y + 5} 15 {y} " for y in (-40, -31, -22))
    return [
        line(braid, "#e8c04a", 3),
        box(-18, -12, 37, 8, "#fbf9f4", radius=1),
        box(-2, -13, 9, 10, "#e8c04a", radius=2),
        ellipse((-15, NECK + 5), 8, 4.4, "#e8c04a"),
        ellipse((17, NECK + 5), 8, 4.4, "#e8c04a"),
        collar("#e8c04a", 4),
        line("M-17 5 H18", cloth.dark, 3),
    ]


def _genie(cloth: Cloth) -> list[str]:
    """A bare chest, a short open waistcoat, a sash."""
    return [
        shape(f"M-17 {NECK + 2} L-7 {NECK - 1} L-5 -12 L-17 -10Z", "#8a3fae"),
        shape(f"M18 {NECK + 2} L11 {NECK - 1} L11 -12 L17 -10Z", "#8a3fae"),
        box(-18, -10, 37, 11, "#d8342c", radius=3),
        line("M12 -2 q10 12 5 26", "#d8342c", 6),
        line("M-6 -40 Q2 -36 10 -40", darken(cloth.skin, 0.2), 1.6),
    ]


def _tunic(cloth: Cloth) -> list[str]:
    """Laced at the neck, a belt with a pouch."""
    return [
        shape(f"M-5 {NECK} L3 -30 L11 {NECK}Z", cloth.skin),
        line(f"M-2 {NECK + 5} L7 {NECK + 9} M8 {NECK + 4} L1 {NECK + 12}", "#5a4030", 1.8),
        line("M-17 -7 Q0 -2 18 -7", "#5a4030", 6),
        box(-2, -10, 9, 9, "#d8b04a", radius=2),
        shape("M-14 -6 h10 q3 12 -5 13 q-8 -1 -5 -13Z", "#7a5638"),
        line("M-17 20 Q0 25 19 20", cloth.dark, 2.4, opacity=0.7),
    ]


def _legion(cloth: Cloth) -> list[str]:
    """Bands of iron over a tunic, a belt of studs that hang."""
    iron = "#aeb6c2"
    bands = "".join(f"M-17 {y} Q2 {y + 5} 18 {y} " for y in (-36, -28, -20, -12))
    straps = "".join(f"M{x} -2 v19 " for x in (-11, -4, 3, 10, 16))
    return [
        shape(f"M-16 {NECK + 2} Q2 -36 17 {NECK + 2} L18 -6 Q2 0 -17 -6Z", iron),
        line(bands, darken(iron, 0.3), 2.2),
        ellipse((-14, NECK + 5), 9, 5, darken(iron, 0.12)),
        ellipse((17, NECK + 5), 8, 5, darken(iron, 0.12)),
        line(straps, "#7a4a2c", 5),
        line("M-17 -4 Q0 1 19 -4", "#5a3a28", 6),
        ellipse((3, -3), 4, 4, "#e8c04a"),
    ]


def _kirtle(cloth: Cloth) -> list[str]:
    """A laced bodice over a shift, an apron over the long skirt."""
    return [
        shape(f"M-13 {NECK + 2} Q2 -34 16 {NECK + 2} L16 -40 Q2 -30 -13 -40Z", "#f4ecdc"),
        line("M-4 -34 L8 -28 M8 -35 L-3 -27 M-4 -24 L8 -18 M8 -25 L-3 -17", "#3f3028", 1.8),
        shape("M-12 -8 Q2 -3 16 -8 L22 58 Q4 66 -16 58Z", "#efe6d4"),
        line("M-16 -8 Q2 -3 18 -8", "#5a4030", 3.4),
    ]


def _academic(cloth: Cloth) -> list[str]:
    """An open gown over a white shirt, a stole down the front."""
    stole = "#e8c04a"
    return [
        shape(f"M-3 {NECK} L4 -34 L11 {NECK}Z", "#fbf9f4"),
        line("M4 -34 L3 66 M-16 -20 L-24 60 M17 -20 L26 60", cloth.dark, 1.8, opacity=0.7),
        shape(f"M-9 {NECK - 1} L-3 {NECK} L-1 2 L-8 2Z", stole),
        shape(f"M11 {NECK} L16 {NECK + 1} L15 2 L8 2Z", stole),
    ]


def _sari(cloth: Cloth) -> list[str]:
    """A blouse, pleats and the end of the cloth over one shoulder, with a golden border."""
    gold = "#f2c84a"
    return [
        shape(f"M-15 -33 Q-12 {NECK + 2} -5 {NECK} L10 {NECK} Q16 {NECK + 3} 17 -33Z",
              darken(cloth.top, 0.38)),
        shape("M-14 -33 Q0 -28 16 -33 L15 -15 Q0 -9 -14 -14Z", cloth.skin),
        shape(f"M4 {NECK - 2} L17 {NECK + 4} L13 -22 Q2 -6 -19 14 L-23 2 Q-4 -14 4 {NECK - 2}Z",
              cloth.top),
        line(f"M4 {NECK - 2} Q-4 -14 -23 2", gold, 3),
        line(f"M17 {NECK + 4} Q14 -14 -19 14", gold, 2.2),
        line("M-4 2 L-6 60 M3 2 L4 62 M10 2 L13 60", cloth.dark, 1.6, opacity=0.55),
        line("M-30 66 Q0 72 32 66", gold, 4),
    ]  # fmt: skip


def _suspenders(cloth: Cloth) -> list[str]:
    strap = "#4a3228"
    return [
        collar(darken(cloth.top, 0.12)),
        line(f"M3 {NECK + 8} V0", darken(cloth.top, 0.2), 1.4),
        line(f"M-9 {NECK + 2} L-10 3 M12 {NECK + 2} L12 3", strap, 4),
        line("M-15 4 Q0 8 16 4", "#2f2a36", 4),
    ]


COSTUMES: Final[Mapping[str, Cut]] = {
    "sari": Cut(skirt=0.94, flare=0.85, sleeves="short", shoe="#c8924a", details=_sari),
    "academic gown": Cut(skirt=0.78, flare=1.1, sleeves="wide", details=_academic),
    "suspenders": Cut(details=_suspenders),
    "santa": Cut(skirt=0.3, shoe="#2f2a36", details=_santa),
    "sailor": Cut(details=_sailor),
    "clown": Cut(shoe="#d8342c", details=_clown),
    "racing suit": Cut(details=_racing),
    "mermaid": Cut(sleeves="none", legs="tail", is_bare=True, details=_mermaid),
    "gi": Cut(sleeves="wide", shoe="#e8c8a8", details=_gi),
    "rags": Cut(sleeves="short", details=_rags),
    "bones": Cut(sleeves="none", legs="bone", is_bare=True, details=_bones),
    "wraps": Cut(shoe="#e0d4b6", details=_wraps),
    "hussar": Cut(shoe="#26232c", details=_hussar),
    "genie": Cut(sleeves="none", is_bare=True, shoe="#d8a83a", details=_genie),
    "tunic": Cut(skirt=0.34, shoe="#5a4030", details=_tunic),
    "legion": Cut(skirt=0.34, sleeves="short", legs="bare", shoe="#6a4630", details=_legion),
    "kirtle": Cut(skirt=0.92, flare=1.15, legs="bare", details=_kirtle),
    "fur suit": Cut(shoe="#d4dfea", details=_fur_suit),
}
"""Cuts by name."""
