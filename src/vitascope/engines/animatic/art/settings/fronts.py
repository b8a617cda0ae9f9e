"""What a viewer who goes somewhere has before him: a dashboard, handlebars, the tips of skis."""

from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.spec import Aboard

_DEPTH: Final = 1.02
_SKIN, _SLEEVE = "#e0aa80", "#3a6ac0"
_DARK, _TRIM = "#2b2f38", "#454b58"


def add_front(scenery: Scenery, aboard: Aboard) -> None:
    """Lay what is before the viewer over the lower part of the picture; on foot there is nothing.

    Drawn on a paper 1280 units wide whose lower edge is that of the picture.
    """
    draw = _FRONTS.get(aboard)
    if draw is None:
        return
    scale = max(scenery.width / 1280, scenery.height / 1100)
    pad = 60 * scale
    width, height = scenery.width + 2 * pad, scenery.height + 2 * pad
    tall = scenery.height / scale
    shapes = group([draw(tall)], move=(width / 2, pad + scenery.height), scale=(scale, scale))
    image = scenery.tinted(scenery.draw(shapes, width, height), 1.0)
    scenery.add(image, -pad, -pad, _DEPTH)


def _hand(x: float, y: float, turn: float, glove: str = _SKIN, sleeve: str = _SLEEVE) -> str:
    """A hand closed round something, its arm coming from below."""
    return group(
        [
            line("M0 40Q10 150 40 320", sleeve, 92),
            line("M0 40Q10 150 40 320", lighten(sleeve, 0.12), 40, opacity=0.5),
            ellipse((0, 6), 44, 40, glove),
            *(ellipse((-30 + 19 * k, -20), 13, 20, lighten(glove, 0.06)) for k in range(4)),
            line("M-20 -6v20M-1 -8v22M18 -6v20", darken(glove, 0.16), 3),
        ],
        move=(x, y),
        turn=turn,
    )


def _car(tall: float) -> str:
    """A dashboard with its wheel and hands, the frame of the windscreen, a mirror."""
    top = -tall - 70
    frame = (
        polygon([(-700, 60), (-700, top), (-640, top), (-600, -210)], _DARK)
        + polygon([(700, 60), (700, top), (640, top), (600, -210)], _DARK)
        + shape(f"M-700 {top}H700V{top + 96}Q0 {top + 130} -700 {top + 96}Z", _DARK)
        + box(-96, top + 104, 192, 54, "#20242c", radius=16)
        + box(-86, top + 112, 172, 38, "#8fb4cc", radius=12)
    )
    dash = (
        shape("M-720 80V-176Q-520 -206 -300 -214H340Q560 -206 720 -176V80Z", _DARK)
        + shape("M-720 -160Q-520 -196 -300 -204H340Q560 -196 720 -160V-140Q560 -178 340 -186H-300"
                "Q-520 -178 -720 -140Z", _TRIM)
        + shape("M-396 -190Q-250 -276 -104 -190V-150H-396Z", darken(_DARK, 0.3))
        + ellipse((-316, -186), 46, 46, "#11151c") + ellipse((-186, -186), 46, 46, "#11151c")
        + line("M-316 -186l20 -30M-186 -186l-26 -22", "#ff6a4a", 5)
        + line("M-350 -190a36 36 0 0 1 68 0M-220 -190a36 36 0 0 1 68 0", "#dfe6ee", 3)
        + box(60, -166, 210, 120, "#141a24", radius=12)
        + box(70, -157, 190, 102, "#2f6f8c", radius=8)
        + line("M90 -70L140 -118L190 -92L244 -140", "#ffd85a", 7)
        + box(340, -150, 150, 44, "#171b22", radius=8)
        + line("M350 -138h130M350 -128h130M350 -118h130", _TRIM, 3)
    )  # fmt: skip
    wheel = (
        '<ellipse cx="-250" cy="-20" rx="216" ry="206" fill="none" stroke="#171a20"'
        ' stroke-width="36"/>'
        '<ellipse cx="-250" cy="-24" rx="216" ry="206" fill="none" stroke="#4c525e"'
        ' stroke-width="7"/>'
        + line("M-446 -40L-300 -10M-54 -40L-200 -10M-250 40V190", "#20242c", 34)
        + ellipse((-250, -6), 66, 54, "#252a33")
        + ellipse((-250, -10), 24, 20, "#b9c3cf")
    )
    return frame + dash + wheel + _hand(-424, -128, 24) + _hand(-78, -126, -26)


def _motorcycle(tall: float) -> str:
    del tall
    return (
        shape("M-150 60Q-150 -96 0 -128Q150 -96 150 60Z", "#b8282c")
        + shape("M-104 -30Q-90 -104 0 -118Q90 -104 104 -30Q0 -70 -104 -30Z",
                lighten("#b8282c", 0.2))
        + shape("M-96 -150Q-70 -266 0 -276Q70 -266 96 -150Z", "#bfe0ee", opacity=0.5)
        + box(-104, -190, 208, 66, _DARK, radius=28)
        + ellipse((-52, -158), 36, 34, "#11151c") + ellipse((52, -158), 36, 34, "#11151c")
        + line("M-52 -158l16 -22M52 -158l-20 -16", "#ff6a4a", 5)
        + line("M-78 -160a26 26 0 0 1 50 0M28 -160a26 26 0 0 1 50 0", "#dfe6ee", 3)
        + line("M-470 -150Q-330 -176 -200 -150L-90 -120M470 -150Q330 -176 200 -150L90 -120",
               "#5a626e", 24)
        + line("M-500 -148h-70M500 -148h70", "#171a20", 40)
        + line("M-420 -170L-470 -300M420 -170L470 -300", "#3a404a", 10)
        + ellipse((-480, -330), 66, 44, _DARK) + ellipse((-480, -332), 54, 33, "#8fb4cc")
        + ellipse((480, -330), 66, 44, _DARK) + ellipse((480, -332), 54, 33, "#8fb4cc")
        + _hand(-500, -150, 16, "#2b2f38", "#3a3f4a") + _hand(500, -150, -16, "#2b2f38", "#3a3f4a")
    )  # fmt: skip


def _bicycle(tall: float) -> str:
    del tall
    return (
        line("M0 60V-150", "#2f9a94", 34)
        + line("M0 60V-150", lighten("#2f9a94", 0.3), 8)
        + ellipse((0, -146), 34, 26, _DARK)
        + line("M-420 -128Q-250 -190 -60 -158H60Q250 -190 420 -128", "#5a626e", 22)
        + line("M-420 -128Q-250 -190 -60 -158H60Q250 -190 420 -128", "#aab2be", 6)
        + line("M-470 -120h-60l60 -8M470 -120h60l-60 -8", "#171a20", 36)
        + line("M-330 -150Q-200 -90 -20 -120M330 -150Q200 -90 20 -120", "#2b2f38", 6)
        + box(-44, -214, 88, 52, "#20242c", radius=10)
        + box(-36, -207, 72, 36, "#9fd8c0", radius=6)
        + _hand(-448, -128, 22)
        + _hand(448, -128, -22)
    )


def _skis(tall: float) -> str:
    del tall
    ski = "M-26 80L-20 -250Q-18 -330 6 -356Q30 -330 30 -250L34 80Z"
    tips = "".join(
        group([shape(ski, "#d8342c"), line("M4 60V-290", "#f6f2e6", 9)], move=(side * 130, 20),
              turn=-side * 9)
        for side in (-1, 1)
    )  # fmt: skip
    poles = line("M-400 -110L-520 60M400 -110L520 60", "#b9c3cf", 14)
    return (
        tips + poles + _hand(-410, -90, 30, "#2b3a5c", "#2f7fd0")
        + _hand(410, -90, -30, "#2b3a5c", "#2f7fd0")
    )  # fmt: skip


def _train(tall: float) -> str:
    """The desk of a driver's cab and the frame of its window, with a wiper."""
    top = -tall - 70
    levers = "".join(
        line(f"M{x} -90V-170", "#9aa2ae", 14) + ellipse((x, -178), 22, 18, tone)
        for x, tone in ((-330, "#d8342c"), (330, "#2b2f38"))
    )
    dials = "".join(
        ellipse((x, -96), 42, 40, "#11151c")
        + line(f"M{x} -96l{dx} -24", "#ffb45a", 5)
        + line(f"M{x - 28} -100a30 30 0 0 1 56 0", "#dfe6ee", 3)
        for x, dx in ((-160, 14), (-50, -18), (60, 20))
    )
    return (
        polygon([(-720, 80), (-720, top), (-630, top), (-590, -130)], "#3a4454")
        + polygon([(720, 80), (720, top), (630, top), (590, -130)], "#3a4454")
        + box(-720, top, 1440, 92, "#3a4454")
        + line("M300 -130L120 -330", "#171a20", 12) + line("M60 -300L176 -360", "#171a20", 16)
        + shape("M-720 80V-120Q0 -168 720 -120V80Z", "#4a5668")
        + shape("M-720 -104Q0 -152 720 -104V-86Q0 -134 -720 -86Z", "#6a788c")
        + dials
        + box(150, -128, 140, 78, "#141a24", radius=8)
        + box(158, -121, 124, 62, "#3f9a6a", radius=5)
        + levers
    )  # fmt: skip


def _horse(tall: float) -> str:
    """The neck and ears of a horse, reins in both hands."""
    del tall
    coat, mane = "#8a5a34", "#2c2022"
    return (
        shape("M-190 80Q-150 -90 -92 -196Q-60 -262 0 -266Q60 -262 92 -196Q150 -90 190 80Z", coat)
        + shape("M-92 -206Q-112 -300 -84 -346Q-46 -306 -40 -244Z", coat)
        + shape("M92 -206Q112 -300 84 -346Q46 -306 40 -244Z", coat)
        + shape("M-84 -226Q-94 -292 -82 -322Q-58 -296 -54 -248Z", darken(coat, 0.4))
        + shape("M84 -226Q94 -292 82 -322Q58 -296 54 -248Z", darken(coat, 0.4))
        + shape("M-34 -268Q0 -300 34 -268Q52 -160 44 -60Q60 10 40 80H-44Q-58 10 -40 -60"
                "Q-52 -160 -34 -268Z", mane)
        + line("M-10 -250Q-22 -100 -8 60M14 -250Q24 -120 16 60", lighten(mane, 0.25), 6)
        + line("M-118 -150Q-170 -70 -150 -20M118 -150Q170 -70 150 -20", "#5a3a24", 14)
        + _hand(-164, 6, 12) + _hand(164, 6, -12)
    )  # fmt: skip


def _canoe(tall: float) -> str:
    """The bow of a kayak and the paddle across it."""
    del tall
    return (
        shape("M-210 90Q-150 -120 0 -300Q150 -120 210 90Z", "#e8843c")
        + shape("M-120 90Q-90 -90 0 -250Q90 -90 120 90Z", lighten("#e8843c", 0.18))
        + line("M0 -280V80", darken("#e8843c", 0.2), 5)
        + ellipse((0, 70), 150, 66, "#2b2f38")
        + line("M-560 -190L560 -30", "#3a404a", 18)
        + shape("M-560 -206Q-690 -262 -700 -200Q-690 -150 -552 -176Z", "#f2c23a")
        + shape("M560 -14Q690 30 700 -30Q690 -80 552 -44Z", "#f2c23a")
        + _hand(-230, -140, 14)
        + _hand(230, -76, -14)
    )


_FRONTS: Final[Mapping[str, Callable[[float], str]]] = {
    "car": _car,
    "motorcycle": _motorcycle,
    "bicycle": _bicycle,
    "skis": _skis,
    "train": _train,
    "horse": _horse,
    "canoe": _canoe,
}
"""From the height of the picture to shapes, by what the viewer goes on."""
