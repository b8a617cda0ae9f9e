"""Clothes of a human body from neck to hem."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.people_cuts import Cloth, Cut
from vitascope.engines.animatic.art.people_kinds import Person
from vitascope.engines.animatic.art.people_limbs import skin_of
from vitascope.engines.animatic.art.people_patterns import PATTERNS
from vitascope.engines.animatic.art.stances import LEG, TORSO, Stance
from vitascope.engines.animatic.art.svg import Sketch, group, line, shape


def draw_torso(sketch: Sketch, person: Person, cut: Cut, stance: Stance) -> None:
    """Clothes from neck to hip or hem, in the body's own frame: x across, y from the hip."""
    top = skin_of(person) if cut.is_bare else person.top
    cloth = sketch.gradient(
        ((0, lighten(top, 0.16)), (0.5, top), (1, darken(top, 0.16))), (0, -TORSO - 6), (0, 44)
    )
    near, far = stance.feet[1], stance.feet[0]
    is_seated = max(near[1], far[1]) - stance.hip[1] < LEG * 0.76
    spread = abs(near[0] - far[0]) * 0.22
    hem, folds = (person.bottom, person.bottom) if cut.is_layered else (cloth, top)
    wide = person.build * (1 + 0.16 * stance.front)
    parts: list[str] = []
    outlines: list[str] = []
    if cut.skirt and not is_seated:
        outlines.append(_hem(cut, spread))
        parts += _skirt(cut, outlines[0], hem, folds, spread)
    elif cut.skirt:
        way: list[Point] = [(-2, -2), (20, -4), (34, 6)]
        if stance.knees:
            way = [(-40, 2), (0, -4), (40, 2)]
        lap = ribbon(way, [30, 26, 24])
        outlines.append(lap)
        parts.append(shape(lap, darken(folds, 0.08)))
    chest = [
        (-15, -TORSO + 6), (-7, -TORSO - 3), (8, -TORSO - 3), (17, -TORSO + 6),
        (17, -TORSO + 24), (15, -12), (17, 5), (0, 8), (-16, 5), (-14, -12), (-17, -TORSO + 24),
    ]  # fmt: skip
    if cut.is_bulky:
        chest = [(x * 1.3, y) for x, y in chest]
    if person.build > 1.1:
        bulge = (person.build - 1) * 16
        chest = [(x + (bulge if x > 10 and -30 < y < 0 else 0), y) for x, y in chest]
    if cut.legs != "bone":
        parts.append(shape(smooth(chest), cloth))
    if person.pattern and not cut.is_bare:
        marks = PATTERNS[person.pattern](top)
        parts.append(group(marks, clip=sketch.clip(*outlines, smooth(chest))))
    worn = Cloth(top=person.top, bottom=person.bottom, skin=skin_of(person), bib=person.bib)
    parts += cut.details(worn)
    sketch.add(group([group(parts, scale=(wide, 1))], move=stance.hip, turn=stance.lean))


def _hem(cut: Cut, spread: float) -> str:
    """The outline of a skirt that hangs."""
    low = LEG * cut.skirt
    is_long = cut.skirt > 0.45
    wide = 22 * cut.flare + spread * (1.4 if is_long else 0.7)
    hem = [
        (-13, -16), (-16, 4), (-wide, low), (0, low + 4), (wide + 2, low), (17, 4), (14, -16),
    ]  # fmt: skip
    return smooth(hem)


def _skirt(cut: Cut, outline: str, cloth: str, top: str, spread: float) -> list[str]:
    low = LEG * cut.skirt
    wide = 22 * cut.flare + spread * (1.4 if cut.skirt > 0.45 else 0.7)
    folds = (
        f"M-6 0 Q-9 {low * 0.6:.1f} {-wide * 0.5:.1f} {low - 3:.1f} M7 0 Q9 "
        f"{low * 0.6:.1f} {wide * 0.5:.1f} {low - 3:.1f}"
    )
    return [shape(outline, cloth), line(folds, darken(top, 0.22), 1.6, opacity=0.5)]
