"""A laboratory: glassware that bubbles, screens, a board of formulas."""

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import (
    bottles,
    cupboard,
    shadow,
    slab,
    stool,
)
from vitascope.engines.animatic.art.settings.fittings import clock, plant
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape

LIQUIDS = ("#5fd08a", "#f0a03c", "#e8607a", "#5ab0f0", "#a87ae0", "#f2d24a")


def draw_lab(scenery: Scenery) -> Backdrop:
    """A laboratory: glassware that bubbles in all colours, screens, a board of formulas."""
    room = Room(
        scenery,
        wall=Wall(
            color="#d5e6ea", pattern="tiles", second="#c4dade", size=34, ceiling=380, trim="#f2f8f8"
        ),
        floor=Floor(
            pattern="checks",
            colors=("#a9c0c8", "#cfdfe2"),
            size=42,
            seam=0.1,
            gloss=0.14,
            grain=0.05,
        ),
        view="towers",
    )
    width = 104.0 if room.is_tall else 150.0
    x = -4.0 if room.is_tall else 30.0
    room.window(Window(x=x, sill=-118, width=width, height=118, panes=(3, 1), frame="#f6fafa"))
    _formulas(room, -168 if not room.is_tall else -52, -228 if not room.is_tall else -358)
    _bench(room, room.left - 26, 226 if not room.is_tall else 150)
    right = room.right - (190 if not room.is_tall else 116)
    _bench(room, right, 226)
    _apparatus(room, room.left + 8)
    _screens(room, right + 10)
    _wall_shelf(room)
    for share in (-0.5, 0.5):
        at, y = room.at(share), -258.0 if not room.is_tall else -320.0
        tube = box(at - 56, y, 112, 8, "#f6fafa", radius=4)
        room.hang(tube, box(at - 54, y + 3, 108, 5, "#effaff", radius=2))
        room.lamp(at, -140, 230, color="#d8f0ff", strength=0.46)
    return room.finish()


def _bench(room: Room, x: float, w: float) -> None:
    white = "#f2f6f6"
    room.stand(
        shadow(x, w)
        + cupboard(
            x,
            0,
            w,
            80,
            white,
            doors=max(2, round(w / 46)),
            drawers=max(2, round(w / 62)),
            plinth=8,
            knob="#8aa4ac",
        )
        + slab(x - 4, -87, w + 8, 8, "#4a5a64", radius=1)
    )


def flask(x: float, y: float, r: float, liquid: str) -> str:
    """A round-bottomed flask with its middle at `x`, half full."""
    return (
        ellipse((x, y - r), r, r, "#eaf6f8", opacity=0.6)
        + box(x - r * 0.28, y - r * 3.1, r * 0.56, r * 1.3, "#eaf6f8", opacity=0.6)
        + box(x - r * 0.4, y - r * 3.2, r * 0.8, r * 0.2, "#ffffff", radius=1, opacity=0.8)
        + shape(
            f"M{x - r * 0.98:.1f} {y - r * 1.05:.1f}a{r * 0.99:.1f} {r * 0.99:.1f} 0 0 0"
            f" {r * 1.96:.1f} 0Z",
            liquid,
        )
        + ellipse((x, y - r * 1.05), r * 0.97, r * 0.16, lighten(liquid, 0.35))
        + ellipse((x - r * 0.4, y - r * 1.3), r * 0.16, r * 0.36, "#ffffff", opacity=0.8)
        + ellipse((x + r * 0.2, y - r * 0.6), r * 0.1, r * 0.1, "#ffffff", opacity=0.7)
        + ellipse((x - r * 0.1, y - r * 0.8), r * 0.07, r * 0.07, "#ffffff", opacity=0.7)
    )


def cone(x: float, y: float, tall: float, liquid: str) -> str:
    """A conical flask."""
    w = tall * 0.42
    glass = (
        f"M{x - w * 0.28:.1f} {y - tall:.1f}h{w * 0.56:.1f}v{tall * 0.3:.1f}L{x + w:.1f}"
        f" {y:.1f}h{-2 * w:.1f}L{x - w * 0.28:.1f} {y - tall * 0.7:.1f}Z"
    )
    fill = (
        f"M{x - w * 0.62:.1f} {y - tall * 0.36:.1f}h{w * 1.24:.1f}L{x + w * 0.94:.1f}"
        f" {y - 1:.1f}h{-w * 1.88:.1f}Z"
    )
    return (
        shape(glass, "#eaf6f8", opacity=0.6)
        + shape(fill, liquid)
        + ellipse((x, y - tall * 0.36), w * 0.62, 1.8, lighten(liquid, 0.35))
        + line(
            f"M{x - w * 0.2:.1f} {y - tall * 0.62:.1f}L{x - w * 0.7:.1f} {y - 4:.1f}",
            "#ffffff",
            1.6,
            opacity=0.7,
        )
    )


def _tubes(x: float, y: float) -> str:
    """A rack of test tubes."""
    parts = [box(x, y - 6, 58, 6, "#b8895a"), box(x, y - 24, 58, 4, "#c89a6a")]
    for k in range(5):
        tx = x + 5 + k * 11
        parts.append(box(tx, y - 38, 7, 35, "#eaf6f8", radius=3.5, opacity=0.7))
        parts.append(box(tx, y - 24 + (k % 3) * 3, 7, 21 - (k % 3) * 3, LIQUIDS[k], radius=3.5))
    return "".join(parts)


def _apparatus(room: Room, x: float) -> None:
    """Flasks joined by glass tubes over a burner."""
    y = -87.0
    stand = (
        box(x + 8, y - 4, 46, 4, "#5a6a74")
        + line(f"M{x + 14:.1f} {y - 4:.1f}v-92M{x + 14:.1f} {y - 62:.1f}h26", "#77878f", 3.4)
        + line(f"M{x + 40:.1f} {y - 4:.1f}v-14", "#4a5a64", 8)
    )
    tube = f"M{x + 40:.1f} {y - 92:.1f}q0 -20 18 -20t18 18q0 12 10 12t10 -12t10 12v28"
    flame = shape(f"M{x + 34:.1f} {y - 19:.1f}q6 -26 12 0q-6 6 -12 0Z", "#5ab8ff")
    room.stand(
        stand
        + flame
        + flask(x + 40, y - 34, 18, LIQUIDS[0])
        + line(tube, "#dff2f6", 5, opacity=0.9)
        + line(tube, "#7fe0a8", 2)
        + cone(x + 106, y, 46, LIQUIDS[2])
        + cone(x + 138, y, 34, LIQUIDS[3]),
        flame,
    )
    if not room.is_tall:
        room.stand(_tubes(x + 152, y))
    room.light(x + 60, y - 40, 90, color="#7fffc0", strength=0.16 if not room.is_dark else 0.4)


def _screens(room: Room, x: float) -> None:
    """A microscope and two screens with curves."""
    y = -87.0
    wave = "".join(f"q6 {-22 if k % 2 else 22} 12 0" for k in range(5))
    for k, dx in enumerate((56.0, 118.0)):
        if room.is_tall and k:
            continue
        sx = x + dx
        curve = (
            line(f"M{sx + 4:.1f} {y - 40:.1f}{wave}", "#7affc8", 2)
            if k == 0
            else "".join(
                box(sx + 6 + j * 9, y - 16 - h, 6, h, LIQUIDS[j], radius=1)
                for j, h in enumerate((14, 26, 20, 32, 24))
            )
        )
        glass = (
            box(sx, y - 58, 58, 42, "#12384a", radius=2)
            + line(
                f"M{sx:.1f} {y - 44:.1f}h58M{sx:.1f} {y - 30:.1f}h58M{sx + 19:.1f} {y - 58:.1f}"
                f"v42M{sx + 38:.1f} {y - 58:.1f}v42",
                "#1f5468",
                1,
            )
            + curve
        )
        room.stand(
            box(sx - 4, y - 62, 66, 50, "#e4ecee", radius=4)
            + box(sx + 22, y - 14, 14, 14, "#a8b8be")
            + glass,
            glass,
        )
        room.lamp(sx + 28, y - 40, 80, color="#6ad8ff", strength=0.4)
    dark = "#4a5864"
    room.stand(
        box(x, y - 5, 40, 5, dark, radius=2)
        + line(f"M{x + 30:.1f} {y - 5:.1f}q12 -30 -8 -44", dark, 6)
        + line(f"M{x + 24:.1f} {y - 52:.1f}l-14 26", "#e4ecee", 9)
        + line(f"M{x + 11:.1f} {y - 27:.1f}l-3 6", dark, 5)
        + box(x - 2, y - 17, 28, 4, dark, radius=1)
    )
    room.stand(stool(x + 30, 60, "#5a9ab0"))


def _wall_shelf(room: Room) -> None:
    """Bottles of reagents, a clock, a plant."""
    chance = room.chance("reagents")
    x = room.right - (176 if not room.is_tall else 120)
    w = 150.0 if not room.is_tall else 108.0
    tones = ("#7a5a3a", "#4f8a6a", "#5a7ab8", "#c8a03c", "#8a5a8a")
    for y in (-178.0, -216.0):
        room.hang(slab(x, y, w, 4, "#f2f6f6") + bottles(chance, x + 4, y, w - 10, tones, 30))
    left = room.left + 30
    room.hang(clock(left + 16, -214, 17, "#5a8a9a"))
    if not room.is_tall:
        room.hang(
            slab(left + 48, -176, 88, 4, "#f2f6f6")
            + flask(left + 66, -176, 11, LIQUIDS[4])
            + cone(left + 94, -176, 28, LIQUIDS[5])
            + plant(left + 120, -176, 30, pot="#f2f6f6")
        )


def _formulas(room: Room, x: float, y: float) -> None:
    """A white board of formulas, a molecule and a curve."""
    ink, blue, red = "#3f5a6a", "#4a90d0", "#d8605a"
    w, h = 110.0, 78.0
    atoms = ((20, 24), (36, 16), (52, 24), (52, 42), (36, 50), (20, 42))
    ring = "M" + "L".join(f"{x + ax:.1f} {y + ay:.1f}" for ax, ay in atoms) + "Z"
    room.hang(
        slab(x - 4, y - 4, w + 8, h + 8, "#b4c4ca", radius=2)
        + box(x, y, w, h, "#fbfdfd")
        + line(ring, ink, 1.8)
        + "".join(
            ellipse((x + ax, y + ay), 3.4, 3.4, red if k % 2 else blue)
            for k, (ax, ay) in enumerate(atoms)
        )
        + line(
            f"M{x + 66:.1f} {y + 20:.1f}h12m4 0h8m-4 -4v8m8 -4h10M{x + 66:.1f} {y + 32:.1f}h30"
            f"M{x + 66:.1f} {y + 40:.1f}h20",
            ink,
            1.8,
        )
        + line(f"M{x + 66:.1f} {y + 50:.1f}v18h34", ink, 1.4)
        + line(f"M{x + 68:.1f} {y + 66:.1f}q10 -2 14 -10t16 -8", blue, 2)
        + slab(x + 8, y + h + 3, w - 16, 4, "#dfe8ea")
    )
