"""Beasts that nobody has seen in the air: a flying reptile of old, the long dragon of the east."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.critter import Body, Critter, Places
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, shape


def _membrane(root: Point, lift: float, tone: str, size: float) -> list[str]:
    """A wing of skin that hangs between a long finger and the flank; `lift` -1..1."""
    x, y = root
    wrist = (x + size * 0.2, y - size * 0.52 * lift - size * 0.1)
    tip = (x - size * 0.86, y - size * 1.0 * lift - size * 0.08)
    back = (x - size * 0.5, y + size * 0.14)
    d = (
        f"M{x + 20:.1f} {y - 2:.1f}L{wrist[0]:.1f} {wrist[1]:.1f}L{tip[0]:.1f} {tip[1]:.1f}"
        f"Q{(tip[0] + back[0]) / 2 + size * 0.16:.1f} {(tip[1] + back[1]) / 2:.1f}"
        f" {back[0]:.1f} {back[1]:.1f}L{x - 10:.1f} {y + 14:.1f}Z"
    )
    arm = f"M{x + 14:.1f} {y:.1f}L{wrist[0]:.1f} {wrist[1]:.1f}L{tip[0]:.1f} {tip[1]:.1f}"
    fingers = "".join(
        f"M{wrist[0]:.1f} {wrist[1]:.1f}L{wrist[0] + dx:.1f} {wrist[1] + dy:.1f}"
        for dx, dy in ((16, 4), (13, 11))
    )
    return [
        shape(d, tone),
        line(arm, darken(tone, 0.3), 8),
        line(fingers, darken(tone, 0.3), 5),
    ]


def _folded(root: Point, tone: str) -> list[str]:
    """A wing at rest: the long finger points back and up past the shoulder."""
    x, y = root
    d = f"M{x + 14:.1f} {y - 6:.1f}Q{x + 26:.1f} {y + 40:.1f} {x + 8:.1f} {y + 66:.1f}"
    d += f"Q{x - 40:.1f} {y + 20:.1f} {x - 78:.1f} {y - 40:.1f}Q{x - 30:.1f} {y - 16:.1f}"
    d += f" {x + 14:.1f} {y - 6:.1f}Z"
    return [shape(d, tone), line(f"M{x + 8:.1f} {y + 64:.1f}L{x - 78:.1f} {y - 40:.1f}",
                                 darken(tone, 0.3), 6)]  # fmt: skip


def _pterodactyl(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    wave = math.sin(body.pose.phase * math.tau)
    is_up = body.is_aloft
    base = -96.0 if is_up else -78.0
    skin = body.paint(sketch, base - 60, base + 40)
    lift = 0.18 + 0.72 * wave
    far = darken(c.accent, 0.24)
    sketch.add(*(_membrane((10, base - 8), lift * 0.9, far, 132) if is_up
                 else _folded((14, base - 4), far)))  # fmt: skip
    _talons(sketch, body, base)
    tail = [(-38, base + 12), (-66, base + 14 + 4 * wave), (-88, base + 8 + 7 * wave)]
    sketch.add(shape(ribbon(tail, [26, 12, 4]), skin))
    trunk = [(-48, base + 8), (-20, base - 18), (26, base - 20), (48, base - 4), (34, base + 22),
             (-18, base + 28)]  # fmt: skip
    sketch.add(shape(smooth(trunk), skin))
    sketch.add(ellipse((8, base + 16), 34, 10, c.belly, opacity=0.8))
    hx, hy = (86.0, base - 38.0) if is_up else (70.0, base - 74.0)
    sketch.add(
        shape(ribbon([(36, base - 4), (60, base - 22), (hx - 6, hy + 4)], [34, 24, 22]), skin)
    )
    gape = 15.0 if body.acting.mouth in ("roar", "open") else 2.0
    sketch.add(
        # The crest that sweeps back, and the long bill.
        shape(f"M{hx + 2:.1f} {hy - 16:.1f}Q{hx - 34:.1f} {hy - 32:.1f} {hx - 66:.1f} {hy - 34:.1f}"
              f"Q{hx - 34:.1f} {hy - 12:.1f} {hx - 14:.1f} {hy + 4:.1f}Z", c.accent),
        shape(f"M{hx + 4:.1f} {hy + 6:.1f}L{hx + 84:.1f} {hy + 8 + gape:.1f}"
              f"L{hx + 2:.1f} {hy + 20:.1f}Z", darken("#e8b45a", 0.12)),
        shape(f"M{hx + 6:.1f} {hy - 12:.1f}Q{hx + 50:.1f} {hy - 6:.1f} {hx + 94:.1f} {hy + 8:.1f}"
              f"Q{hx + 50:.1f} {hy + 12:.1f} {hx + 4:.1f} {hy + 10:.1f}Z", "#f0c26a"),
        ellipse((hx, hy), 22, 19, skin),
        *body.face((hx - 1, hy - 4), (hx + 13, hy - 5), 6.4,
                   ((hx + 18, hy + 9), (hx + 40, hy + 8)), depth=2)[:6],
    )  # fmt: skip
    sketch.add(*(_membrane((0, base - 10), lift, c.accent, 150) if is_up
                 else _folded((2, base - 4), c.accent)))  # fmt: skip
    return Places(head=(hx, hy - 4), radius=21, neck=(58, base - 20), hold=(hx + 88, hy + 12),
                  seat=(2, base - 22))  # fmt: skip


def _talons(sketch: Sketch, body: Body, base: float) -> None:
    tone = darken(body.critter.color, 0.2)
    for x, turn in ((-20, 0.0), (-6, 0.5)):
        if body.is_aloft:
            leg = [(x, base + 20), (x - 26, base + 34), (x - 46, base + 36)]
        else:
            step = math.cos((body.pose.phase + turn) * math.tau) * 12 * body.acting.is_going
            leg = [(x, base + 18), (x + 4, base + 46), (x + step, -4.0)]
        sketch.add(shape(ribbon(leg, [15, 9, 6]), tone))
        fx, fy = leg[-1]
        sketch.add(line(f"M{fx:.1f} {fy:.1f}l12 3M{fx:.1f} {fy:.1f}l9 7", tone, 4))


_COILS: Final = 9
"""Points along the body of the long dragon."""


def _spine(body: Body, *, is_up: bool) -> list[Point]:
    """From the tip of the tail to the neck: waves that run along the body."""
    turn = body.pose.phase * math.tau
    base, high = (-120.0, 34.0) if is_up else (-56.0, 22.0)
    if body.pose.action == "sleep":
        base, high = -40.0, 6.0
    points: list[Point] = []
    for k in range(_COILS):
        share = k / (_COILS - 1)
        swell = high * (0.45 + 0.55 * math.sin(math.pi * share))
        points.append((-200 + 320 * share, base + swell * math.sin(turn - share * 1.6 * math.tau)))
    return points


def _long_dragon(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    is_up = body.is_aloft
    spine = _spine(body, is_up=is_up)
    skin = body.paint(sketch, -190, -20)
    widths = [6, 20, 32, 40, 44, 46, 46, 44, 42]
    sketch.add(*_mane(spine, c.accent))
    for at, turn in ((3, 0.0), (6, 0.5)):
        _claw(sketch, body, spine[at], turn, darken(c.color, 0.22), is_up=is_up)
    sketch.add(shape(ribbon(spine, [float(w) for w in widths]), skin))
    lower = [(x + 2, y + w * 0.26) for (x, y), w in zip(spine, widths, strict=True)]
    sketch.add(shape(ribbon(lower[1:], [w * 0.36 for w in widths[1:]]), c.belly))
    sketch.add(*_scales(spine, widths, darken(c.color, 0.18)))
    for at, turn in ((3, 0.5), (6, 0.0)):
        _claw(sketch, body, (spine[at][0] + 12, spine[at][1] + 4), turn, c.color, is_up=is_up)
    x, y = spine[0]
    sketch.add(shape(f"M{x + 8:.1f} {y:.1f}q-22 -26 -44 -22q10 10 8 20q-18 4 -26 16q20 6 34 -2"
                     "q10 -2 28 -12Z", c.accent))  # fmt: skip
    return _long_head(sketch, body, spine[-1], skin)


def _mane(spine: Sequence[Point], tone: str) -> list[str]:
    return [
        shape(f"M{x - 12:.1f} {y - 14:.1f}q-8 -20 -20 -26q22 0 34 22Z", tone) for x, y in spine[2:]
    ]


def _scales(spine: Sequence[Point], widths: Sequence[int], tone: str) -> list[str]:
    marks = "".join(
        f"M{x - 6:.1f} {y - wide * 0.22:.1f}q6 7 12 0M{x + 8:.1f} {y - wide * 0.08:.1f}q6 7 12 0"
        for (x, y), wide in zip(spine[2:-1], widths[2:-1], strict=True)
    )
    return [line(marks, tone, 2.4, opacity=0.8)]


def _claw(sketch: Sketch, body: Body, root: Point, turn: float, tone: str, *, is_up: bool) -> None:
    """A short leg with claws; it hangs back in the air."""
    x, y = root
    step = math.cos((body.pose.phase + turn) * math.tau)
    if is_up:
        leg = [(x, y + 8), (x + 6, y + 34), (x - 16 + 6 * step, y + 48)]
    else:
        leg = [(x, y + 8), (x + 8, (y - 8) / 2), (x + 12 * step * body.acting.is_going, -7.0)]
    sketch.add(shape(ribbon(leg, [24, 16, 12]), tone))
    fx, fy = leg[-1]
    claws = "".join(f"M{fx + k:.1f} {fy + 2:.1f}l9 5l-9 3Z" for k in (-4, 2, 8))
    sketch.add(ellipse((fx + 3, fy + 2), 10, 6, tone), shape(claws, "#fff4dc"))


def _long_head(sketch: Sketch, body: Body, neck: Point, skin: str) -> Places:
    c = body.critter
    wave = math.sin(body.pose.phase * math.tau)
    nx, ny = neck
    hx, hy = nx + 34, ny - 34
    sketch.add(shape(ribbon([(nx - 14, ny), (nx + 14, ny - 14), (hx, hy)], [42, 40, 38]), skin))
    gape = 14.0 if body.acting.mouth in ("roar", "open") else 3.0
    horns = (
        f"M{hx - 8:.1f} {hy - 22:.1f}q-18 -24 -44 -26M{hx - 26:.1f} {hy - 42:.1f}q-6 -14 -18 -18"
        f"M{hx + 4:.1f} {hy - 24:.1f}q-10 -24 -30 -34"
    )
    whiskers = (
        f"M{hx + 58:.1f} {hy + 6:.1f}q26 {14 + 8 * wave:.1f} 8 {44 + 6 * wave:.1f}"
        f"M{hx + 50:.1f} {hy + 8:.1f}q16 {20 + 6 * wave:.1f} -8 {42 + 8 * wave:.1f}"
    )
    tufts = "".join(
        f"M{hx - 18:.1f} {hy + dy:.1f}q-26 {dy * 0.6:.1f} -42 {dy * 1.2 + 5 * wave:.1f}q16 4 34 14Z"
        for dy in (-8, 4, 16)
    )
    sketch.add(
        shape(tufts, c.accent),
        line(horns, "#f4e0b0", 7),
        shape(f"M{hx - 8:.1f} {hy + 12:.1f}L{hx + 54:.1f} {hy + 12 + gape:.1f}q6 10 -10 12"
              f"L{hx:.1f} {hy + 30:.1f}Z", darken(c.color, 0.14)),
        shape(f"M{hx + 8:.1f} {hy + 12:.1f}L{hx + 54:.1f} {hy + 10:.1f}l-2 {gape:.1f}Z", "#a83a48"),
        shape(smooth([(hx - 26, hy + 6), (hx - 18, hy - 22), (hx + 12, hy - 28), (hx + 36, hy - 12),
                      (hx + 62, hy - 14), (hx + 70, hy + 4), (hx + 40, hy + 18),
                      (hx - 8, hy + 22)]), skin),
        ellipse((hx + 60, hy - 6), 4, 3.4, darken(c.color, 0.5)),
        *body.face((hx + 2, hy - 8), (hx + 22, hy - 9), 7.4,
                   ((hx + 26, hy + 14), (hx + 54, hy + 11)), depth=3)[:6],
        line(whiskers, lighten(c.accent, 0.2), 3.4),
        shape(f"M{hx + 6:.1f} {hy + 26:.1f}q4 22 -10 34q22 -4 26 -30Z", c.accent),
    )  # fmt: skip
    return Places(head=(hx, hy - 4), radius=27, neck=(nx + 8, ny - 8), hold=(hx + 62, hy + 22),
                  seat=(nx - 60, ny - 24))  # fmt: skip


SKYBORNE: Final[Mapping[str, Critter]] = {
    "pterodactyl": Critter(draw=_pterodactyl, color="#b08a5a", belly="#e6cfa0", accent="#9a5a44",
                           scale=0.9, height=150, length=230, flies=True, stride=40, speed=230,
                           wing_rate=0.9),
    "long dragon": Critter(draw=_long_dragon, color="#d8402c", belly="#f6d890", accent="#f2b02e",
                           scale=1.0, height=170, length=330, medium="air", flies=True, stride=50,
                           pace=0.7, speed=200, wing_rate=0.55),
}  # fmt: skip
"""The kinds of this family by name."""
