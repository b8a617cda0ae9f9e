"""A railway line through open country."""

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.greens import add_lawn, ground
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.rails import RAILS, add_track
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line

_HORIZON = 0.58


def draw_railway(scenery: Scenery) -> Backdrop:
    """Rails across the picture between meadows, with wires on poles and a signal."""
    add_sky(scenery, _HORIZON)
    add_range(
        scenery,
        Range(
            name="railway range",
            base=_HORIZON + 0.02,
            height=0.2,
            count=7,
            depth=0.12,
            color="#a0acc4",
        ),
    )
    add_hill(
        scenery,
        Hill(
            name="railway hills",
            depth=0.28,
            top=_HORIZON - 0.02,
            color=ground(scenery, "#9cc07c"),
            shade=ground(scenery, "#82ac66"),
            swell=0.03,
            grove=Grove(trees=("broadleaf", "pine"), height=0.1, density=0.9),
        ),
    )
    add_lawn(scenery, "railway meadow", _HORIZON + 0.08)
    add_track(scenery, above=46)
    add_lawn(scenery, "near verge", RAILS + 0.055)
    near = Paper(scenery, base=RAILS - 0.055, depth=0.84, scale=1.2, above=360, below=6)
    _poles(near)
    _signal(near, near.right * 0.62)
    near.lay(halo=0.8)
    add_foreground(
        scenery, colors=("#5f9a44", "#7ab458", "#4f8a3c"), flowers=("#f5d04a", "#ffffff"), tall=0.2
    )
    return scenery.finish(
        ground_front=0.95,
        ground_back=RAILS + 0.07,
        scale_front=2.0,
        scale_back=1.6,
        rails=(RAILS, 1.5),
    )


def _poles(paper: Paper) -> None:
    """Posts with wires that sag between them."""
    pitch, tall = 330.0, 250.0
    count = int(paper.edge / pitch) + 2
    for k in range(-count, count + 1):
        x = k * pitch
        paper.add(
            line(f"M{x:.1f} 0V{-tall:.1f}", "#6a503c", 8),
            line(f"M{x - 32:.1f} {-tall + 22:.1f}h64", "#6a503c", 6),
            *(ellipse((x + dx, -tall + 16), 4, 6, "#dfe7ea") for dx in (-28, 28)),
        )
        for dx in (-28, 28):
            wire = f"M{x + dx:.1f} {-tall + 12:.1f}q{pitch / 2:.1f} 44 {pitch:.1f} 0"
            paper.add(line(wire, "#4a4450", 1.6))


def _signal(paper: Paper, x: float) -> None:
    paper.add(
        box(x - 5, -170, 10, 170, "#8a929c"),
        box(x - 18, -216, 36, 62, "#2c3038", radius=10),
        ellipse((x, -200), 9, 9, "#4a3a38"),
    )
    paper.shine(ellipse((x, -172), 9, 9, "#5fe08a"))
