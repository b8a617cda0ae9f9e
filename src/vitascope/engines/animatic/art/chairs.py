"""Seats of public places seen from their side, as shapes: in rooms, and as things to sit on.

`x` is their middle, the floor is `y = 0`; they look to the right for `facing` 1.
"""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape

_CHROME = "#c4ccd4"


def coach_seat(x: float, color: str, facing: int = 1, tall: float = 116.0) -> str:
    """The seat of a train, a bus or an aeroplane: 50 cm high, with head rest and arm rest."""
    f, dark = facing, darken(color, 0.25)
    return (
        box(x - 20, -14, 34, 14, "#4a4c56", radius=2)
        + shape(
            f"M{x + 30 * f:.1f} -14V-44q0 -8 {-8 * f} -8H{x - 14 * f:.1f}"
            f"L{x - 24 * f:.1f} {-tall + 8:.1f}q{-2 * f} -10 {-12 * f} -8"
            f"q{-8 * f} 2 {-6 * f} 12L{x - 30 * f:.1f} -14Z",
            dark,
        )
        + shape(
            f"M{x + 28 * f:.1f} -22V-44q0 -6 {-6 * f} -6H{x - 12 * f:.1f}V-22Z",
            lighten(color, 0.1),
        )
        + shape(
            f"M{x - 14 * f:.1f} -46L{x - 23 * f:.1f} {-tall + 10:.1f}q{-2 * f} -7 {-9 * f} -6"
            f"L{x - 24 * f:.1f} -46Z",
            color,
        )
        + line(f"M{x - 28 * f:.1f} {-tall + 6:.1f}h{-7 * f}v10", "#e0c060", 3)
        + box(min(x - 10 * f, x + 20 * f), -70, 30, 6, dark, radius=3)
    )


def barber_chair(x: float, color: str, facing: int = 1) -> str:
    """A padded chair on one leg, with a rest for the head and a plate for the feet."""
    f = facing
    return (
        ellipse((x, -4), 30, 5, _CHROME)
        + box(x - 6, -34, 12, 32, darken(_CHROME, 0.16))
        + line(f"M{x + 26 * f:.1f} -34L{x + 44 * f:.1f} -12h{18 * f}", _CHROME, 5)
        + shape(f"M{x - 34 * f:.1f} -34H{x + 34 * f:.1f}q{6 * f} -8 0 -18H{x - 34 * f:.1f}Z", color)
        + shape(
            f"M{x - 22 * f:.1f} -48L{x - 30 * f:.1f} -108q{-4 * f} -6 {-13 * f} -2"
            f"L{x - 38 * f:.1f} -36Z",
            darken(color, 0.1),
        )
        + shape(
            f"M{x - 33 * f:.1f} -112l{-3 * f} -20q{-7 * f} -4 {-11 * f} 2l{2 * f} 20Z",
            lighten(color, 0.08),
        )
        + line(f"M{x - 30 * f:.1f} -50H{x + 34 * f:.1f}", lighten(color, 0.35), 2.4)
        + box(min(x - 22 * f, x + 26 * f), -76, 48, 8, _CHROME, radius=4)
        + box(min(x - 18 * f, x + 22 * f), -80, 40, 6, darken(color, 0.2), radius=3)
        + line(f"M{x + 22 * f:.1f} -72V-50", _CHROME, 4)
    )


def dental_chair(x: float, color: str, facing: int = 1) -> str:
    """A long chair that leans back, a lamp on its arm above, a tray before it."""
    f = facing
    steel = "#b8c2cc"
    return (
        ellipse((x, -4), 40, 6, darken(steel, 0.1))
        + box(x - 9, -36, 18, 34, steel)
        + shape(
            f"M{x - 36 * f:.1f} -34H{x + 30 * f:.1f}L{x + 62 * f:.1f} -16q{9 * f} -8 {2 * f} -14"
            f"L{x + 32 * f:.1f} -50H{x - 24 * f:.1f}L{x - 54 * f:.1f} -102"
            f"q{-10 * f} -4 {-14 * f} 4L{x - 44 * f:.1f} -42Z",
            color,
        )
        + shape(
            f"M{x - 57 * f:.1f} -104l{-10 * f} -18q{-8 * f} -1 {-11 * f} 6l{9 * f} 18Z",
            lighten(color, 0.16),
        )
        + line(
            f"M{x - 46 * f:.1f} -90L{x - 22 * f:.1f} -46H{x + 30 * f:.1f}", lighten(color, 0.3), 3
        )
        + line(f"M{x - 62 * f:.1f} -40V-206L{x - 6 * f:.1f} -190", steel, 5)
        + shape(f"M{x - 20 * f:.1f} -192h{34 * f}l{8 * f} 16h{-50 * f}Z", "#f4f7f8")
        + ellipse((x - 3 * f, -175), 22, 4, "#fff6d0")
    )


def booth(x: float, color: str, facing: int = 1) -> str:
    """The bench of a diner with its high padded back."""
    f = facing
    ribs = "".join(f"M{x - (30 - k * 0.9) * f:.1f} {-56 - k * 12}h{12 * f}" for k in range(5))
    return (
        box(min(x - 36 * f, x + 30 * f), -22, 66, 22, darken(color, 0.45))
        + shape(
            f"M{x - 22 * f:.1f} -40V-112q{-3 * f} -10 {-12 * f} -8q{-8 * f} 2 {-8 * f} 10V-20"
            f"h{20 * f}Z",
            color,
        )
        + box(min(x - 36 * f, x + 34 * f), -52, 70, 30, darken(color, 0.1), radius=7)
        + line(f"M{x - 20 * f:.1f} -50H{x + 30 * f:.1f}", lighten(color, 0.4), 3)
        + line(ribs, lighten(color, 0.22), 2)
    )


def cinema_seat(x: float, color: str, facing: int = 1) -> str:
    """A folding seat of a theatre, with an arm rest for the cup."""
    f = facing
    return (
        box(x - 8, -42, 16, 42, "#2f2a34")
        + shape(
            f"M{x - 18 * f:.1f} -34L{x - 26 * f:.1f} -104q{-6 * f} -9 {-16 * f} -2"
            f"L{x - 34 * f:.1f} -30Z",
            color,
        )
        + box(min(x - 30 * f, x + 30 * f), -52, 60, 18, darken(color, 0.08), radius=8)
        + line(f"M{x - 24 * f:.1f} -50H{x + 24 * f:.1f}", lighten(color, 0.3), 2.4)
        + box(min(x - 20 * f, x + 26 * f), -74, 46, 7, "#2f2a34", radius=3)
        + line(f"M{x + 22 * f:.1f} -70V-46", "#2f2a34", 4)
    )
