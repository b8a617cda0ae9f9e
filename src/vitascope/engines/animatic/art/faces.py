"""Faces: eyes that look and blink, mouths, cheeks, noses; shared by all that live."""

from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.svg import INK, ellipse, line, shape

EyeState: TypeAlias = Literal["open", "closed", "happy"]

BLUSH: Final = "#f2707a"


def eye(
    centre: Point,
    radius: float,
    state: EyeState = "open",
    *,
    iris: str | None = None,
    has_white: bool = False,
    look: float = 0.15,
    ink: str = INK,
) -> str:
    """One eye; `look` (-1..1) is where the pupil goes, `iris` shows as a crescent below."""
    x, y = centre
    if state != "open":
        lift = radius * (0.75 if state == "closed" else -0.95)
        return line(
            f"M{x - radius:.1f} {y:.1f} Q{x:.1f} {y + lift:.1f} {x + radius:.1f} {y:.1f}",
            ink,
            radius * 0.42,
        )
    white = ellipse(centre, radius * 1.4, radius * 1.5, "#fffdf6") if has_white else ""
    px = x + radius * look
    parts = [white, ellipse((px, y), radius * 0.94, radius * 1.16, ink)]
    if iris:
        parts.append(ellipse((px, y + radius * 0.34), radius * 0.72, radius * 0.72, iris))
        parts.append(ellipse((px, y + radius * 0.02), radius * 0.62, radius * 0.7, ink))
    parts.append(
        ellipse((px + radius * 0.3, y - radius * 0.46), radius * 0.36, radius * 0.38, "#fff")
    )
    parts.append(
        ellipse(
            (px - radius * 0.32, y + radius * 0.48),
            radius * 0.17,
            radius * 0.17,
            "#fff",
            opacity=0.8,
        )
    )
    return "".join(parts)


def blush(centre: Point, radius: float, *, opacity: float = 0.32) -> str:
    """A rosy cheek."""
    return ellipse(centre, radius, radius * 0.62, BLUSH, opacity=opacity)


def smile(left: Point, right: Point, depth: float, *, width: float = 2.4, ink: str = INK) -> str:
    """A mouth from corner to corner; a negative `depth` is sad."""
    mx, my = (left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + depth * 2
    return line(
        f"M{left[0]:.1f} {left[1]:.1f} Q{mx:.1f} {my:.1f} {right[0]:.1f} {right[1]:.1f}", ink, width
    )


def laugh(left: Point, right: Point, depth: float) -> str:
    """An open mouth with a tongue in it."""
    (x0, y0), (x1, y1) = left, right
    mx = (x0 + x1) / 2
    low = max(y0, y1) + depth
    mouth = shape(
        f"M{x0:.1f} {y0:.1f} Q{mx:.1f} {(y0 + y1) / 2 + depth * 0.25:.1f} {x1:.1f} {y1:.1f}"
        f" Q{x1:.1f} {low:.1f} {mx:.1f} {low:.1f} Q{x0:.1f} {low:.1f} {x0:.1f} {y0:.1f}Z",
        "#7a2a34",
    )
    tongue = ellipse((mx, low - depth * 0.22), (x1 - x0) * 0.26, depth * 0.22, "#f08a8a")
    return mouth + tongue


def muzzle_mouth(nose: Point, size: float, *, ink: str = INK) -> str:
    """The `w` below an animal's nose."""
    x, y = nose
    return line(
        f"M{x:.1f} {y:.1f} v{size * 0.35:.1f} m0 0 q{-size * 0.12:.1f} {size * 0.5:.1f}"
        f" {-size * 0.72:.1f} {size * 0.3:.1f} M{x:.1f} {y + size * 0.35:.1f}"
        f" q{size * 0.12:.1f} {size * 0.42:.1f} {size * 0.56:.1f} {size * 0.18:.1f}",
        ink,
        max(1.4, size * 0.2),
    )


def heart_nose(centre: Point, radius: float, color: str) -> str:
    """A cat's nose: a rounded triangle with a glint."""
    x, y = centre
    outline = smooth(
        [
            (x - radius, y - radius * 0.5),
            (x, y - radius * 0.72),
            (x + radius, y - radius * 0.5),
            (x + radius * 0.35, y + radius * 0.45),
            (x, y + radius * 0.65),
            (x - radius * 0.35, y + radius * 0.45),
        ]
    )
    glint = ellipse(
        (x - radius * 0.2, y - radius * 0.35), radius * 0.36, radius * 0.18, "#fff", opacity=0.5
    )
    return shape(outline, color) + glint


def whiskers(centre: Point, length: float, spread: float, color: str) -> str:
    """Three hairs to each side of a muzzle; `spread` is half the muzzle's width."""
    x, y = centre
    hairs = "".join(
        f"M{x + side * spread:.1f} {y + k * 3:.1f} q{side * length * 0.5:.1f} {k * 2 - 2:.1f}"
        f" {side * length * (1 if side < 0 else 0.8):.1f} {k * 5 - 1:.1f} "
        for side in (-1, 1)
        for k in (-1, 0, 1)
    )
    return line(hairs, color, 1.2, opacity=0.75)
