"""What tells birds apart beside colour: crests, wattles, bills, trains of feathers."""

import math

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.plumage import Plumage
from vitascope.engines.animatic.art.svg import ellipse, line, scaled, shape


def crest_of(bird: Plumage, r: float) -> list[str]:
    """Feathers or skin on a head of radius `r`; to be drawn behind it."""
    tone = bird.accent
    match bird.crest:
        case "tuft":
            plumes = ((-0.2, -1.7), (-0.6, -1.6), (-0.9, -1.3))
            return [
                shape(scaled(f"M.3 -.7 Q{x} {y} {x - 0.3} {y + 0.1} Q{x} -.9 -.3 -.6Z", r), tone)
                for x, y in plumes
            ]
        case "spike":
            return [shape(scaled("M.4 -.8 Q-.3 -1.2 -1.1 -1.7 Q-1 -.8 -.7 -.3Z", r), tone)]
        case "crown":
            stems = "M0 -.8 L-.5 -1.7 M.1 -.8 L-.1 -1.9 M.2 -.8 L.3 -1.8"
            return [
                line(scaled(stems, r), darken(bird.color, 0.1), 2.4),
                *(
                    ellipse((x * r, y * r), r * 0.17, r * 0.17, tone)
                    for x, y in ((-0.5, -1.75), (-0.1, -1.95), (0.3, -1.85))
                ),
            ]
        case "flame":
            return [
                shape(scaled("M.4 -.7 Q.4 -1.6 -.2 -2.1 Q-.2 -1.5 -.8 -1.9 Q-.7 -1.1 -1.3 -1.1"
                             " Q-.8 -.6 -.5 -.3Z", r), tone),
                shape(scaled("M.2 -.7 Q.1 -1.3 -.2 -1.5 Q-.3 -1.1 -.7 -1.2 Q-.6 -.8 -.4 -.5Z", r),
                      lighten(tone, 0.5)),
            ]  # fmt: skip
        case "wattle":
            return [
                ellipse((r * 0.86, r * 0.72), r * 0.2, r * 0.42, bird.accent),
                ellipse((-r * 0.3, r * 0.9), r * 0.66, r * 0.3, bird.accent, opacity=0.9),
            ]
        case _:
            return []


def bill_of(bird: Plumage, r: float, *, is_open: bool) -> list[str] | None:
    """A bill of a shape of its own, from a head of radius `r`; None for the usual beak."""
    gape = 0.18 if is_open else 0.0
    dark = darken(bird.beak, 0.22)
    match bird.bill:
        case "toucan":
            upper = f"M.6 -.5 Q1.6 -.9 2.4 -.2 Q2.7 .1 2.6 .5 Q2.2 {0.1 - gape} .7 {0.2 - gape}Z"
            lower = f"M.6 .1 Q1.6 {0.2 + gape} 2.4 {0.42 + gape} Q1.6 {0.6 + gape} .7 .5Z"
            return [
                shape(scaled(lower, r), dark),
                shape(scaled(upper, r), bird.beak),
                shape(scaled("M2.2 -.34 Q2.7 0 2.6 .5 Q2.4 .3 2.2 .22Z", r), "#2f2c38"),
                line(scaled("M.9 -.44 Q1.6 -.6 2.1 -.24", r), "#f7d23a", r * 0.16),
            ]
        case "pelican":
            pouch = f"M.6 .2 Q1.4 {1.3 + gape} 2.6 {0.4 + gape} L2.9 .3 L.7 .1Z"
            return [
                shape(scaled(pouch, r), lighten(bird.beak, 0.2)),
                shape(scaled("M.6 -.26 L2.9 .2 Q3.1 .36 2.9 .42 L.7 .2Z", r), bird.beak),
            ]
        case "hook":
            upper = f"M.6 -.4 Q1.2 -.5 1.5 0 Q1.6 .4 1.4 .7 Q1.3 .3 .7 {0.26 - gape}Z"
            return [
                shape(scaled(f"M.6 .1 L1.16 {0.3 + gape} L.7 {0.46 + gape}Z", r), dark),
                shape(scaled(upper, r), bird.beak),
            ]
        case _:
            return None


def train_of(bird: Plumage, root: Point, phase: float, *, is_spread: bool) -> list[str]:
    """The feathers behind the body, from their root; a peacock dances with them spread."""
    x, y = root
    sway = math.sin(phase * math.tau) * 4
    match bird.train:
        case "peacock" if is_spread:
            return _fan(bird, root, 13, 128, sway)
        case "turkey":
            return _fan(bird, root, 9, 74, sway)
        case "peacock" | "long" | "flame":
            return _trail(bird, x, y, sway)
        case _:
            return []


def _fan(bird: Plumage, root: Point, count: int, reach: float, sway: float) -> list[str]:
    x, y = root
    parts: list[str] = []
    for index in range(count):
        angle = math.radians(-196 + index * (212 / (count - 1)) + sway)
        tip = (x + math.cos(angle) * reach, y + math.sin(angle) * reach)
        turn = math.degrees(angle)
        middle = ((x + tip[0]) / 2, (y + tip[1]) / 2)
        feather = bird.accent if bird.train == "peacock" else darken(bird.color, 0.12)
        parts.append(
            ellipse(middle, reach * 0.54, reach * 0.15, darken(feather, 0.1 * (index % 2)),
                    angle=turn)
        )  # fmt: skip
        at = (x + math.cos(angle) * reach * 0.84, y + math.sin(angle) * reach * 0.84)
        if bird.train == "peacock":
            parts += [ellipse(at, 13, 10, "#f2c23a", angle=turn), ellipse(at, 8, 6.6, "#2f4fa8")]
        else:
            parts.append(ellipse(at, 6, reach * 0.13, "#f2e0bc", angle=turn))
    return parts


def _trail(bird: Plumage, x: float, y: float, sway: float) -> list[str]:
    parts: list[str] = []
    is_flame = bird.train == "flame"
    long = 150 if bird.train == "peacock" else 120
    for index, lift in enumerate((-16, 0, 14)):
        tone = bird.accent if index != 1 else lighten(bird.accent, 0.28)
        tip = (x - long + abs(lift), y + 22 + lift + sway * (1 + 0.3 * index))
        points = [
            (x, y - 6), (x - long * 0.5, y - 4 + lift * 0.6), tip,
            (x - long * 0.5, y + 12 + lift * 0.6), (x, y + 8),
        ]  # fmt: skip
        parts.append(shape(smooth(points), tone))
        if bird.train == "peacock":
            at = (tip[0] + 16, tip[1] - 1)
            parts += [ellipse(at, 13, 10, "#f2c23a"), ellipse(at, 8, 6, "#2f4fa8")]
        elif is_flame:
            inner = [(x, y), (x - long * 0.5, y + 2 + lift * 0.6), (tip[0] + 30, tip[1] - 1)]
            parts.append(line(smooth(inner, is_closed=False), "#fff0a0", 5, opacity=0.8))
        else:
            bars = "".join(f"M{x - 30 - k * 18:.1f} {y - 2 + lift * 0.4:.1f} v9 " for k in range(5))
            parts.append(line(bars, darken(tone, 0.4), 2.4, opacity=0.6))
    return parts
