"""Corridors that run away from the viewer: of a castle by torchlight, of a house or hotel."""

from dataclasses import dataclass, replace

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_TORCHLIT = ((0.92, 0.8, 0.68), (0.7, 0.54, 0.42))
"""What torches make of colours, by day and in the dark."""

_BAYS = 7
_STEP = 1.42
"""How much smaller each bay is than the one before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corridor:
    """What one is made of."""

    wall: str
    floor: tuple[str, str]
    ceiling: str
    runner: str
    """Of the carpet."""
    is_stone: bool = False
    """Arches, blocks of stone and torches, rather than panelled doors and lamps."""
    door: str = "#7a4a30"
    has_carpet: bool = True
    """Rather than two stripes on the floor."""
    has_lockers: bool = False
    """Between the doors."""


CASTLE = Corridor(
    wall="#8d8378",
    floor=("#6a625c", "#857b72"),
    ceiling="#5a524e",
    runner="#a8323c",
    is_stone=True,
)
HOSPITAL = Corridor(
    wall="#dcebea",
    floor=("#b8c8cc", "#c4d2d6"),
    ceiling="#f6fafa",
    runner="#9cc4c0",
    door="#8fb8bc",
    has_carpet=False,
)
SCHOOL = Corridor(
    wall="#efe2c4",
    floor=("#b8a888", "#c6b898"),
    ceiling="#f6f2e6",
    runner="#5a8ab0",
    door="#4f7fa8",
    has_carpet=False,
    has_lockers=True,
)
HOUSE = Corridor(wall="#e2d2b4", floor=("#a8744a", "#b98456"), ceiling="#f2ead8", runner="#8f3a44")


def torchlit(light: Light) -> Light:
    """The light of an hour between walls without windows, where torches burn."""
    return replace(light, ambient=_TORCHLIT[light.is_dark], key="#ffb66a")


@dataclass(frozen=True, slots=True)
class _Tunnel:
    """Where the four edges of the corridor are at each bay, in pixels of a 720-line picture."""

    half: float
    up: float
    low: float
    eye: float

    def share(self, bay: float) -> float:
        """How large the cross section is at a bay; bays count from the viewer."""
        return _STEP ** (1.2 - bay)

    def at(self, bay: float, across: float, height: float) -> tuple[float, float]:
        """A point; `across` is -1 and 1 at the walls, `height` 0 on the floor, 1 at the ceiling."""
        share = self.share(bay)
        y = self.low + (self.up - self.low) * height
        return across * self.half * share, self.eye + (y - self.eye) * share


def draw_corridor(scenery: Scenery, kind: Corridor) -> Backdrop:
    """A corridor in one-point perspective; its far end is light."""
    paper = Paper(
        scenery, base=0.5, depth=0.86, scale=1.0, below=460 if not scenery.is_portrait else 800
    )
    if scenery.is_portrait:
        tunnel = _Tunnel(half=330, up=-560, low=430, eye=-20)
    else:
        tunnel = _Tunnel(half=560, up=-390, low=262, eye=-30)
    paper.behind(
        box(-paper.edge, paper.top, 2 * paper.edge, paper.bottom - paper.top, kind.ceiling)
    )
    for bay in range(-2, _BAYS):
        _bay(paper, kind, tunnel, bay)
    _end(paper, kind, tunnel)
    for bay in reversed(range(-1, _BAYS)):
        if kind.is_stone:
            _arch(paper, kind, tunnel, bay)
            _torches(paper, tunnel, bay + 0.5)
        else:
            _doors(paper, kind, tunnel, bay)
    paper.lay(halo=1.0 if kind.is_stone else 0.6)
    return scenery.finish(
        ground_front=0.93,
        ground_back=0.72,
        scale_front=2.0,
        scale_back=0.95,
    )


def _bay(paper: Paper, kind: Corridor, tunnel: _Tunnel, bay: int) -> None:
    """Floor, walls and ceiling between two bays, darker with distance."""
    fade = min(0.5, 0.07 * max(0, bay))
    quad = [(bay, 0), (bay + 1, 0), (bay + 1, 1), (bay, 1)]
    floor = darken(kind.floor[bay % 2], fade)
    corners = [
        tunnel.at(bay, -1, 0),
        tunnel.at(bay, 1, 0),
        tunnel.at(bay + 1, 1, 0),
        tunnel.at(bay + 1, -1, 0),
    ]
    paper.behind(polygon(corners, floor))
    for k in range(-3, 4) if not kind.is_stone else range(-2, 3):
        (x0, y0), (x1, y1) = tunnel.at(bay, k / 3.5, 0), tunnel.at(bay + 1, k / 3.5, 0)
        paper.behind(line(f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}", darken(floor, 0.18), 2))
    carpet = darken(kind.runner, fade)
    strips = ((0.36, mix(carpet, "#e8c878", 0.6)), (0.32, carpet))
    if not kind.has_carpet:
        strips = ((0.8, carpet), (0.75, floor))
    for half, tone in strips:
        paper.behind(
            polygon(
                [
                    tunnel.at(bay, -half, 0),
                    tunnel.at(bay, half, 0),
                    tunnel.at(bay + 1, half, 0),
                    tunnel.at(bay + 1, -half, 0),
                ],
                tone,
            )
        )
    top = [
        tunnel.at(bay, -1, 1),
        tunnel.at(bay, 1, 1),
        tunnel.at(bay + 1, 1, 1),
        tunnel.at(bay + 1, -1, 1),
    ]
    paper.behind(polygon(top, darken(kind.ceiling, fade)))
    for side, tone in ((-1, kind.wall), (1, darken(kind.wall, 0.12))):
        wall = darken(tone, fade)
        paper.behind(polygon([tunnel.at(at, side, up) for at, up in quad], wall))
        _surface(paper, kind, tunnel, bay, side, wall)


def _surface(paper: Paper, kind: Corridor, tunnel: _Tunnel, bay: int, side: int, wall: str) -> None:
    """Courses of stone, or a dado and a cornice, on one wall."""
    if kind.is_stone:
        chance = paper.scenery.chance(f"stones {bay} {side}")
        for row in range(9):
            for k in range(3):
                a, b = bay + (k + 0.5 * (row % 2)) / 3, bay + (k + 1 + 0.5 * (row % 2)) / 3
                tone = lighten(wall, 0.1) if chance.random() < 0.4 else darken(wall, 0.12)
                gap = 0.012
                corners = [
                    tunnel.at(a + gap, side, row / 9 + gap),
                    tunnel.at(b - gap, side, row / 9 + gap),
                    tunnel.at(b - gap, side, (row + 1) / 9 - gap),
                    tunnel.at(a + gap, side, (row + 1) / 9 - gap),
                ]
                paper.behind(polygon(corners, tone, opacity=0.55))
        return
    for low, high, tone in (
        (0.0, 0.3, lighten(wall, 0.3)),
        (0.29, 0.31, darken(wall, 0.25)),
        (0.0, 0.04, darken(wall, 0.3)),
        (0.95, 1.0, lighten(wall, 0.5)),
    ):
        corners = [
            tunnel.at(bay, side, low),
            tunnel.at(bay + 1, side, low),
            tunnel.at(bay + 1, side, high),
            tunnel.at(bay, side, high),
        ]
        paper.behind(polygon(corners, tone))


def _end(paper: Paper, kind: Corridor, tunnel: _Tunnel) -> None:
    """The far end: a door with light behind it."""
    (x0, y0), (x1, y1) = tunnel.at(_BAYS, -1, 1), tunnel.at(_BAYS, 1, 0)
    wall = darken(kind.wall, 0.3)
    paper.behind(box(x0, y0, x1 - x0, y1 - y0, wall))
    wide, tall = (x1 - x0) * 0.34, (y1 - y0) * 0.66
    door = (
        f"M{-wide / 2:.1f} {y1:.1f}v{-tall * 0.7:.1f}a{wide / 2:.1f} {tall * 0.3:.1f}"
        f" 0 0 1 {wide:.1f} 0V{y1:.1f}Z"
    )
    paper.behind(shape(door, "#ffe9b0"))
    paper.shine(shape(door, "#ffe2a0", opacity=0.9))


def _arch(paper: Paper, kind: Corridor, tunnel: _Tunnel, bay: int) -> None:
    """A rib of stone: two pillars and a pointed arch."""
    fade = min(0.45, 0.06 * max(0, bay))
    stone = darken(lighten(kind.wall, 0.16), fade)
    left, right = tunnel.at(bay, -1, 0), tunnel.at(bay, 1, 0)
    spring, top = tunnel.at(bay, 0, 0.66)[1], tunnel.at(bay, 0, 0.97)[1]
    roof = tunnel.at(bay, 0, 1.25)[1]
    t = 46 * tunnel.share(bay)
    paper.add(
        shape(
            f"M{left[0] - t * 3:.1f} {roof:.1f}H{right[0] + t * 3:.1f}V{left[1]:.1f}"
            f"H{right[0] - t:.1f}"
            f"V{spring:.1f}Q{right[0] - t:.1f} {top:.1f} 0 {top:.1f}Q{left[0] + t:.1f} {top:.1f}"
            f" {left[0] + t:.1f} {spring:.1f}V{left[1]:.1f}H{left[0] - t * 3:.1f}Z"
            if bay < 0
            else f"M{left[0]:.1f} {roof:.1f}H{right[0]:.1f}V{left[1]:.1f}H{right[0] - t:.1f}"
            f"V{spring:.1f}Q{right[0] - t:.1f} {top:.1f} 0 {top:.1f}Q{left[0] + t:.1f} {top:.1f}"
            f" {left[0] + t:.1f} {spring:.1f}V{left[1]:.1f}H{left[0]:.1f}Z",
            stone,
        ),
        line(
            f"M{right[0] - t:.1f} {right[1]:.1f}V{spring:.1f}Q{right[0] - t:.1f}"
            f" {top:.1f} 0 {top:.1f}"
            f"Q{left[0] + t:.1f} {top:.1f} {left[0] + t:.1f} {spring:.1f}V{left[1]:.1f}",
            darken(stone, 0.3),
            3,
        ),
    )


def _torches(paper: Paper, tunnel: _Tunnel, bay: float) -> None:
    """A burning torch on each wall."""
    for side in (-1, 1):
        x, y = tunnel.at(bay, side * 0.97, 0.56)
        size = 90 * tunnel.share(bay)
        x -= side * size * 0.14
        paper.add(
            line(
                f"M{x + side * size * 0.14:.1f} {y + size * 0.3:.1f}L{x:.1f} {y:.1f}",
                "#4a3426",
                size * 0.12,
            ),
            box(x - size * 0.1, y - size * 0.04, size * 0.2, size * 0.1, "#2f2a2c", radius=2),
        )
        pool = paper.lamps.radial(
            ((0, "#ffb45a", 0.5), (0.4, "#ff9a4a", 0.2), (1, "#ff8a3c", 0.0)), (x, y), size * 2.2
        )
        paper.shine(
            ellipse((x, y - size * 0.3), size * 2.2, size * 2.2, pool),
            shape(_flame(x, y, size * 0.62), "#ff9a3c"),
            shape(_flame(x, y, size * 0.4), "#ffd45a"),
            shape(_flame(x, y, size * 0.2), "#fff4c8"),
        )


def _flame(x: float, y: float, size: float) -> str:
    half = size * 0.3
    return (
        f"M{x:.1f} {y:.1f}C{x - half * 1.6:.1f} {y - size * 0.3:.1f}"
        f" {x - half * 0.3:.1f} {y - size * 0.6:.1f}"
        f" {x:.1f} {y - size:.1f}C{x + half * 0.2:.1f} {y - size * 0.6:.1f} {x + half * 1.6:.1f}"
        f" {y - size * 0.4:.1f} {x:.1f} {y:.1f}Z"
    )


def _doors(paper: Paper, kind: Corridor, tunnel: _Tunnel, bay: int) -> None:
    """A door in each wall, a lamp beside it, a globe of light under the ceiling."""
    fade = min(0.5, 0.07 * max(0, bay))
    wood = darken(kind.door, fade)
    for side in (-1, 1):
        if kind.has_lockers and bay % 2:
            _lockers(paper, tunnel, bay, side, wood)
            continue
        for low, near, far, tone in (
            (0.7, bay + 0.22, bay + 0.72, lighten(kind.wall, 0.5)),
            (0.67, bay + 0.26, bay + 0.68, wood),
        ):
            corners = [
                tunnel.at(near, side, 0),
                tunnel.at(far, side, 0),
                tunnel.at(far, side, low),
                tunnel.at(near, side, low),
            ]
            paper.add(polygon(corners, darken(tone, fade) if tone != wood else wood))
        x, y = tunnel.at(bay + 0.62, side, 0.32)
        paper.add(ellipse((x, y), 5 * tunnel.share(bay), 6 * tunnel.share(bay), "#e8c468"))
        x, y = tunnel.at(bay + 0.96, side * 0.96, 0.62)
        size = 22 * tunnel.share(bay + 0.96)
        paper.shine(ellipse((x, y), size * 0.7, size, "#ffe6b0"))
    x, y = tunnel.at(bay + 0.5, 0, 0.97)
    size = 44 * tunnel.share(bay + 0.5)
    paper.shine(ellipse((x, y), size, size * 0.3, "#fff2d0"))


def _lockers(paper: Paper, tunnel: _Tunnel, bay: int, side: int, tone: str) -> None:
    """A row of narrow doors with slits."""
    for k in range(5):
        near, far = bay + 0.06 + k * 0.18, bay + 0.22 + k * 0.18
        corners = [
            tunnel.at(near, side, 0.04),
            tunnel.at(far, side, 0.04),
            tunnel.at(far, side, 0.6),
            tunnel.at(near, side, 0.6),
        ]
        paper.add(polygon(corners, darken(tone, 0.12 * (k % 2))))
        for high in (0.52, 0.49, 0.46):
            (x0, y0), (x1, y1) = (tunnel.at(at, side, high) for at in (near + 0.04, far - 0.04))
            width = 3 * tunnel.share(bay)
            paper.add(line(f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}", darken(tone, 0.4), width))
