"""What is seen through a room's windows: the sky of the hour over gardens, roofs, towers or sea.

Where the room is on wheels, all but the sky goes by.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.colour import darken, mix
from vitascope.engines.animatic.art.settings.fish_tank import paint_tank
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape
from vitascope.engines.animatic.spec import Weather

View: TypeAlias = (
    Literal["garden", "roofs", "towers", "sea", "stars", "clouds", "tunnel", "runway"]
    | Literal["tank", "peaks"]
)

_ASKED: Final[Mapping[str, View]] = {
    **dict.fromkeys(("skyline", "city", "downtown", "new york", "dubai", "tokyo"), "towers"),
    **dict.fromkeys(("sea", "beach", "coast", "shore", "harbour"), "sea"),
    **dict.fromkeys(("mountains", "snow"), "peaks"),
    **dict.fromkeys(("forest", "meadow", "garden", "park"), "garden"),
    **dict.fromkeys(("village", "street", "paris", "london"), "roofs"),
}
"""What is seen outside where a prompt names such a place beside the room."""


def outlook_of(view: View, around: frozenset[str]) -> View:
    """The view of a room's windows: what was named beside it, or its own."""
    if view not in ("garden", "roofs", "towers", "sea"):
        return view
    for name in sorted(around & _ASKED.keys()):
        return _ASKED[name]
    return view


_DEPTH: Final = 0.12
"""Far enough that the weather falls before it."""
_RESERVE: Final = 0.5
"""Sky above the windows, share of the picture's height: a close camera lifts the wall more."""
_LAMP: Final = "#ffd890"

_VEILS: Final[Mapping[Weather, float]] = {"snow": 0.75, "rain": 0.45, "storm": 0.45}
"""How grey the sky is before which drops and flakes are seen to fall, bright as they are."""

_SKYLESS: Final = frozenset({"stars", "tunnel", "tank"})

_NEAR_PASSING: Final = 3.0
"""Times faster than the land that posts and bushes beside the way go by."""


def add_outlook(
    scenery: Scenery, view: View, wall: Paper, windows: Sequence[Window], *, passing: float = 0.0
) -> None:
    """Lay what lies outside as high as the windows are, with some to spare.

    Args:
        scenery: Where to add.
        view: What lies outside.
        wall: In whose measure the windows are.
        windows: At least one; sun or moon are seen in the first.
        passing: Pixels of a 720-line picture that it goes by in a second, to the left.
    """
    top = min(window.sill - window.height for window in windows)
    sill = max(window.sill for window in windows)
    # Past a low sill a close camera sees further down.
    spare = (0.06 if sill < -20 else 0.13) * scenery.height / wall.scale
    reserve = _RESERVE * scenery.height / wall.scale
    share = wall.base + (sill + spare) * wall.scale / scenery.height
    above = sill - top + 2 * spare + reserve

    def sheet() -> Paper:
        return Paper(
            scenery, base=share, depth=_DEPTH, scale=wall.scale / scenery.unit, above=above
        )

    paper, tall, first = sheet(), sill - top, windows[0]
    if view not in _SKYLESS:
        _paint_sky(paper, tall, paper.top + reserve)
        if scenery.weather not in _VEILS:
            paint_disc(paper, first.x + first.width * 0.2, -tall * 0.72, 9)
        if passing:
            paper.lay(is_lit=False)
            paper = sheet()
    _VIEWS[view](paper, tall, scenery.chance("outlook"))
    drift = -passing * scenery.unit
    paper.lay(is_lit=False, drift=drift)
    if passing and view == "garden":
        verge = sheet()
        _paint_verge(verge, tall, scenery.chance("verge"))
        verge.lay(is_lit=False, drift=drift * _NEAR_PASSING)


def _paint_sky(paper: Paper, tall: float, high: float) -> None:
    light, edge = paper.scenery.light, paper.edge
    grey = paper.scenery.lit_hex("#8296ae", 0.4)
    veil = _VEILS.get(paper.scenery.weather, 0.0)
    stops = [(k / 3, mix(color, grey, veil)) for k, color in enumerate(light.sky)]
    sky = paper.front.gradient(stops, (0, high), (0, -tall * 0.3))
    paper.add(box(-edge, paper.top, 2 * edge, -paper.top, sky))
    chance = paper.scenery.chance("outlook sky")
    if light.stars > 0.2:
        for _ in range(int(edge * 0.4)):
            place = chance.uniform(-edge, edge), high * chance.uniform(0.35, 1)
            r, bright = chance.uniform(0.4, 1.2), chance.uniform(0.4, 1)
            paper.add(ellipse(place, r, r, "#ffffff", opacity=bright * light.stars))
    for _ in range(int(edge / 60 * light.cloudiness * 2)):
        x, y = chance.uniform(-edge, edge), high * chance.uniform(0.45, 0.95)
        size = chance.uniform(16, 34)
        for dx, dy, r in ((-1, 0.1, 0.6), (0, -0.15, 0.8), (0.9, 0.12, 0.55), (1.6, 0.25, 0.3)):
            paper.add(
                ellipse(
                    (x + dx * size, y + dy * size),
                    r * size * 1.3,
                    r * size * 0.6,
                    light.clouds[0],
                    opacity=0.62,
                )
            )


def paint_disc(paper: Paper, x: float, y: float, r: float) -> None:
    """Sun or moon with its glow, where the sky has one."""
    light = paper.scenery.light
    if light.disc is None:
        return
    halo = paper.front.radial(
        ((0, light.key, 0.7), (0.3, light.key, 0.3), (1, light.key, 0.0)), (x, y), r * 5
    )
    paper.add(ellipse((x, y), r * 5, r * 5, halo), ellipse((x, y), r, r, light.disc_color))


def _ridge(
    paper: Paper, base: float, rise: float, color: str, chance: random.Random, step: float
) -> None:
    """A row of round hilltops."""
    x, parts = -paper.edge, [f"M{-paper.edge:.1f} 5V{-base:.1f}"]
    while x < paper.edge:
        w = step * chance.uniform(0.7, 1.4)
        parts.append(f"q{w / 2:.1f} {-rise * chance.uniform(0.6, 1.6):.1f} {w:.1f} 0")
        x += w
    paper.add(shape("".join(parts) + "V5Z", color))


def _garden(paper: Paper, tall: float, chance: random.Random) -> None:
    """Hills, trees and a fence."""
    scenery = paper.scenery
    snowy = scenery.is_snowy
    far = scenery.lit_hex("#dfe9f4" if snowy else "#8fb890", 0.3)
    near = scenery.lit_hex("#f2f7fd" if snowy else "#7cb25c", 0.7)
    _ridge(paper, tall * 0.36, 16, far, chance, 150)
    x = -paper.edge
    while x < paper.edge:
        r = chance.uniform(13, 26)
        leaf = scenery.lit_hex(
            mix(chance.choice(["#5c9a4e", "#6fae54", "#4f8a58"]), "#eef4fa", 0.5 * snowy), 0.62
        )
        y = -tall * 0.34 - r * 0.7
        paper.add(
            box(x - 2, y, 4, r * 1.6, scenery.lit_hex("#6a4a38", 0.6)),
            ellipse((x, y), r, r * 1.12, leaf),
            ellipse((x - r * 0.3, y - r * 0.35), r * 0.55, r * 0.5, mix(leaf, "#ffffff", 0.14)),
        )
        x += r * chance.uniform(2.2, 4.4)
    _ridge(paper, tall * 0.24, 7, near, chance, 90)


def _roofs(paper: Paper, tall: float, chance: random.Random) -> None:
    """Gables and chimneys across the street."""
    scenery = paper.scenery
    _ridge(paper, tall * 0.4, 20, scenery.lit_hex("#9fb4c4", 0.25), chance, 120)
    x = -paper.edge
    while x < paper.edge:
        w, h = chance.uniform(46, 80), tall * chance.uniform(0.36, 0.56)
        wall = scenery.lit_hex(chance.choice(["#d8b48a", "#c98f78", "#b8c0b4", "#d0c4d4"]), 0.6)
        roof = scenery.lit_hex("#eef3f9" if scenery.is_snowy else "#a85a48", 0.62)
        paper.add(
            box(x + w * 0.68, -h - w * 0.5, 8, 26, darken(wall, 0.2)),
            box(x, -h, w, h + 5, wall),
            polygon([(x - 4, -h), (x + w / 2, -h - w * 0.46), (x + w + 4, -h)], roof),
        )
        for k in range(2):
            glass = _LAMP if scenery.light.is_dark and chance.random() < 0.6 else darken(wall, 0.35)
            paper.add(box(x + w * (0.2 + 0.38 * k), -h + 12, w * 0.2, 18, glass, radius=1))
        x += w * chance.uniform(1.0, 1.2)


def _towers(paper: Paper, tall: float, chance: random.Random) -> None:
    """A skyline in two rows."""
    scenery = paper.scenery
    for depth, low, high in ((0.3, 0.35, 0.85), (0.6, 0.2, 0.6)):
        x = -paper.edge
        while x < paper.edge:
            w, h = chance.uniform(20, 46), tall * chance.uniform(low, high)
            wall = scenery.lit_hex(chance.choice(["#8f9db4", "#9aa8ba", "#7f90aa"]), depth)
            paper.add(box(x, -h, w, h + 5, wall), box(x, -h, w * 0.22, h + 5, darken(wall, 0.12)))
            for row in range(int(h / 11)):
                for column in range(int(w / 8)):
                    is_lit = scenery.light.is_dark and chance.random() < 0.4
                    if is_lit or chance.random() < 0.4:
                        glass = mix(_LAMP, wall, 0.15) if is_lit else darken(wall, 0.16)
                        paper.add(box(x + 3 + column * 8, -h + 5 + row * 11, 4, 6, glass))
            x += w + chance.uniform(0, 8)


def _sea(paper: Paper, tall: float, chance: random.Random) -> None:
    """Water with a sail."""
    scenery = paper.scenery
    deep, pale = scenery.lit_hex("#2f86b4", 0.6), scenery.lit_hex("#7cc4dc", 0.4)
    water = paper.front.gradient([(0, pale), (1, deep)], (0, -tall * 0.42), (0, 0))
    paper.add(box(-paper.edge, -tall * 0.42, 2 * paper.edge, tall * 0.42 + 5, water))
    sail = scenery.lit_hex("#fdf8ee", 0.6)
    for share in (-0.7, 0.1, 0.66):
        x, y = share * paper.edge + chance.uniform(-20, 20), -tall * 0.36
        paper.add(
            polygon([(x, y), (x, y - 24), (x + 15, y)], sail),
            polygon([(x - 12, y + 1), (x + 17, y + 1), (x + 12, y + 6), (x - 8, y + 6)], "#8a4a3a"),
        )


def _peaks(paper: Paper, tall: float, chance: random.Random) -> None:
    """Mountains with snow on their tops over dark woods."""
    scenery = paper.scenery
    rock, white = scenery.lit_hex("#8c98b8", 0.4), scenery.lit_hex("#f4f8fd", 0.6)
    x = -paper.edge - 40
    while x < paper.edge:
        high, half = tall * chance.uniform(0.55, 0.86), chance.uniform(60, 96)
        top, y = x + half, -high - tall * 0.1
        paper.add(
            polygon([(x, 4), (top, y), (top + half, 4)], rock),
            polygon([(top, y), (top + half, 4), (top + half * 0.1, 4)], mix(rock, "#3a4668", 0.3)),
            polygon(
                [(top - half * 0.3, y * 0.7), (top, y), (top + half * 0.3, y * 0.7),
                 (top + half * 0.1, y * 0.76), (top - half * 0.06, y * 0.68)],
                white,
            ),
        )  # fmt: skip
        x += half * chance.uniform(0.8, 1.3)
    wood = "#e6eef6" if scenery.is_snowy else "#4f7a5c"
    _ridge(paper, tall * 0.2, 9, scenery.lit_hex(wood, 0.6), chance, 70)


def _stars(paper: Paper, tall: float, chance: random.Random) -> None:
    """Space, whatever the hour: a nebula, stars, a ringed planet and its moon."""
    edge, top = paper.edge, paper.top
    deep = paper.front.gradient(
        [(0, "#070a22"), (0.6, "#141a48"), (1, "#2a1c58")], (0, top), (0, 0)
    )
    paper.add(box(-edge, top, 2 * edge, -top, deep))
    for color, x, y, r in (
        ("#7a4ac8", -0.5, 0.5, 190.0),
        ("#2a7ac8", 0.3, 0.7, 170.0),
        ("#c84a9a", 0.7, 0.4, 130.0),
    ):
        centre = (x * paper.right, top * y)
        mist = paper.front.radial(((0, color, 0.5), (0.5, color, 0.18), (1, color, 0.0)), centre, r)
        paper.add(ellipse(centre, r, r * 0.7, mist))
    for _ in range(int(edge * 0.9)):
        place = chance.uniform(-edge, edge), top * chance.random()
        r = chance.uniform(0.35, 1.3) * (1.7 if chance.random() < 0.05 else 1)
        paper.add(ellipse(place, r, r, chance.choice(["#ffffff", "#cfe0ff", "#ffe8c8"])))
    x, y, r = -0.46 * paper.right, -tall * 0.66, min(54.0, tall * 0.3)
    ball = paper.front.gradient(
        [(0, "#f6c890"), (0.6, "#d8804a"), (1, "#7a3a4a")], (x - r, y - r), (x + r, y + r)
    )
    paper.add(
        ellipse((x, y), r, r, ball),
        line(
            f"M{x - r * 0.9:.1f} {y - r * 0.3:.1f}q{r * 0.9:.1f} {r * 0.24:.1f} {r * 1.8:.1f} 0"
            f"M{x - r * 0.96:.1f} {y + r * 0.2:.1f}q{r * 0.96:.1f} {r * 0.24:.1f} {r * 1.92:.1f} 0",
            "#f6dcb0",
            r * 0.1,
            opacity=0.5,
        ),
        line(
            f"M{x - r * 1.7:.1f} {y + r * 0.5:.1f}Q{x:.1f} {y + r * 0.66:.1f} {x + r * 1.7:.1f}"
            f" {y - r * 0.5:.1f}",
            "#f0d8b8",
            r * 0.13,
            opacity=0.85,
        ),
        ellipse((0.52 * paper.right, -tall * 0.8), r * 0.36, r * 0.36, "#c8d0dc"),
        ellipse(
            (0.52 * paper.right + r * 0.1, -tall * 0.8 + r * 0.06), r * 0.1, r * 0.08, "#a8b0c4"
        ),
    )


def _clouds(paper: Paper, tall: float, chance: random.Random) -> None:
    """A floor of clouds far below, heaps of it nearer."""
    light, edge = paper.scenery.light, paper.edge
    bright, shade = light.clouds[0], light.clouds[1]
    for row, (high, size) in enumerate(((0.42, 26.0), (0.3, 34.0), (0.14, 44.0))):
        tone = mix(shade, bright, 0.4 + 0.3 * row)
        x = -edge - size
        while x < edge + size:
            r = size * chance.uniform(0.6, 1.2)
            paper.add(ellipse((x, -tall * high), r * 1.5, r * 0.6, tone))
            x += r * chance.uniform(0.9, 1.6)
        paper.add(box(-edge, -tall * high, 2 * edge, tall * high + 5, tone))


def _tunnel(paper: Paper, tall: float, chance: random.Random) -> None:
    """The wall of a tunnel: cables, ribs, a lamp now and then."""
    edge, top = paper.edge, paper.top
    paper.add(box(-edge, top, 2 * edge, -top, "#191b24"))
    for k in range(4):
        y = -tall * (0.24 + 0.13 * k)
        paper.add(line(f"M{-edge:.1f} {y:.1f}H{edge:.1f}", "#2c303c", 2.6))
    x = -edge
    while x < edge:
        paper.add(box(x, top, 7, -top, "#242732"))
        if chance.random() < 0.4:
            paper.add(
                box(x + 24, -tall * 0.84, 30, 5, "#ffe2a0", radius=2),
                box(x + 16, -tall * 0.88, 46, 13, "#ffcf7a", radius=6, opacity=0.25),
            )
        x += 74


def _paint_verge(paper: Paper, tall: float, chance: random.Random) -> None:
    """What is close to the way: posts with wires, bushes."""
    scenery, edge = paper.scenery, paper.edge
    wood = scenery.lit_hex("#6a5242", 0.8)
    wires = (1.02, 1.1)
    for high in wires:
        paper.add(
            line(f"M{-edge:.1f} {-tall * high:.1f}H{edge:.1f}", scenery.lit_hex("#4a4650", 0.8), 1)
        )
    for share in (-0.7, 0.3):
        x = edge * share
        paper.add(box(x - 2.5, -tall * 1.16, 5, tall * 1.2, wood))
        for high in wires:
            paper.add(box(x - 12, -tall * high - 1, 24, 3, wood))
    for _ in range(int(edge / 90)):
        x, r = chance.uniform(-edge, edge), chance.uniform(9, 17)
        leaf = scenery.lit_hex("#dfe8f2" if scenery.is_snowy else "#4f8a48", 0.8)
        paper.add(ellipse((x, -r * 0.4), r * 1.4, r, leaf))


def _runway(paper: Paper, tall: float, chance: random.Random) -> None:
    """Grass and tarmac, airliners waiting with their tails up."""
    scenery, edge = paper.scenery, paper.edge
    _ridge(paper, tall * 0.34, 8, scenery.lit_hex("#9fb8a4", 0.3), chance, 160)
    paper.add(box(-edge, -tall * 0.32, 2 * edge, tall * 0.12, scenery.lit_hex("#8fb878", 0.5)))
    paper.add(box(-edge, -tall * 0.2, 2 * edge, tall * 0.2 + 5, scenery.lit_hex("#a4a8b0", 0.6)))
    body, tails = scenery.lit_hex("#f8fafc", 0.7), ("#d8443c", "#3f6ab0", "#3f9a7a")
    for k, share in enumerate((-0.62, 0.08, 0.74)):
        x, y, size = share * edge, -tall * 0.2, tall * 0.2
        tail = scenery.lit_hex(tails[k], 0.7)
        paper.add(
            shape(
                f"M{x:.1f} {y:.1f}h{size * 3.6:.1f}q{size * 0.7:.1f} 0 {size * 0.7:.1f}"
                f" {-size * 0.32:.1f}t{-size * 0.9:.1f} {-size * 0.34:.1f}H{x - size * 0.7:.1f}Z",
                body,
            ),
            polygon(
                [
                    (x + size * 0.3, y - size * 0.6),
                    (x - size * 0.5, y - size * 0.6),
                    (x - size * 0.9, y - size * 1.5),
                    (x - size * 0.4, y - size * 1.5),
                ],
                tail,
            ),
            line(
                f"M{x + size * 0.5:.1f} {y - size * 0.42:.1f}H{x + size * 3.2:.1f}",
                scenery.lit_hex("#5a7a9a", 0.7),
                size * 0.07,
            ),
            polygon(
                [
                    (x + size * 2.2, y - size * 0.2),
                    (x + size * 1.5, y - size * 0.2),
                    (x + size * 0.7, y + size * 0.2),
                    (x + size * 1.1, y + size * 0.2),
                ],
                scenery.lit_hex("#c4ccd6", 0.7),
            ),
        )


_VIEWS: Final[Mapping[View, Callable[[Paper, float, random.Random], None]]] = {
    "garden": _garden,
    "roofs": _roofs,
    "towers": _towers,
    "sea": _sea,
    "peaks": _peaks,
    "stars": _stars,
    "clouds": _clouds,
    "tunnel": _tunnel,
    "runway": _runway,
    "tank": paint_tank,
}
