"""What covers the ground where it is seen from above: grass, fields, crowns, sand, water, rock."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np

from vitascope.engines.animatic.art.colour import mix
from vitascope.engines.animatic.art.settings.lens import Lens
from vitascope.engines.animatic.art.settings.pixels import Floats, Reals, color_array, eased

_SNOW: Final = "#eef4fc"


def over(below: Floats, paint: Reals, cover: Reals) -> Floats:
    """`paint` laid over what is below it, by a cover of 0..1."""
    return (below + (paint - below) * np.clip(cover, 0, 1)[..., None]).astype(np.float32)


def _tone(lens: Lens, color: str) -> str:
    """A green of the season; white where snow lies."""
    turf = lens.scenery.year.turf(color)
    return mix(turf, _SNOW, 0.86) if lens.scenery.is_snowy else turf


def _mottled(lens: Lens, name: str, low: str, high: str, size: float) -> Floats:
    """Two tones in soft lumps, with a fine grain."""
    share = eased(0.3, 0.7, lens.rough(name, size))[..., None]
    grain = 0.88 + 0.24 * lens.noise(f"{name} grain", 2.4)
    return ((lens.paint(low) * (1 - share) + lens.paint(high) * share) * grain[..., None]).astype(
        np.float32
    )


def grass(lens: Lens) -> Floats:
    """Meadows in several greens."""
    return _mottled(lens, "grass", _tone(lens, "#5f9c48"), _tone(lens, "#8cc45e"), 60)


def dry_grass(lens: Lens) -> Floats:
    """The straw of a savanna."""
    return _mottled(lens, "straw", "#b8924e", "#dcb868", 70)


def fields(lens: Lens, colors: Sequence[str] = (), *, pitch: float = 7.0) -> Floats:
    """A patchwork of fields with hedges between; in one crop's colours, where given."""
    crops = colors or ("#8cb850", "#d8c060", "#6f9c48", "#b8c868", "#c89c5c", "#7aa84e", "#a8b458")
    bend = lens.noise("bend", 260) - 0.5
    a = (lens.u * 0.94 + lens.v * 0.34) / 92 + bend * 0.6
    b = (lens.v * 0.94 - lens.u * 0.34) / 130 + bend * 0.5
    row = np.floor(b)
    a = a + np.mod(row * 0.37, 1.0)
    cell = np.floor(a)
    pick = np.mod(np.floor(np.mod(np.sin(cell * 12.99 + row * 78.2) * 43758.5, 1.0) * 997), 997)
    tones = np.stack([lens.scenery.lit(_tone(lens, crop), 0.95) for crop in crops])
    color = tones[pick.astype(np.intp) % len(crops)]
    is_along = (pick % 2) > 0
    rows = np.where(is_along, a * 92, b * 130) / pitch
    fine = np.clip(1.4 - 2.2 * lens.reach / pitch, 0, 1)
    color *= (1 - 0.2 * fine * (np.abs(np.mod(rows, 1.0) - 0.5) * 2))[..., None]
    color *= (0.92 + 0.16 * lens.rough("soil", 30))[..., None]
    edge = np.minimum(np.abs(np.mod(a, 1) - 0.5) - 0.5, 0) * -92
    edge = np.minimum(edge, -np.minimum(np.abs(np.mod(b, 1) - 0.5) - 0.5, 0) * 130)
    hedge = eased(2.6 + lens.reach, 1.2, edge + 2 * lens.noise("hedge", 5))
    return over(color, lens.paint(_tone(lens, "#4a7440")), hedge * 0.9)


def crop(colors: Sequence[str], *, pitch: float = 7.0) -> Callable[[Lens], Floats]:
    """Fields of one crop."""
    return lambda lens: fields(lens, colors, pitch=pitch)


def crowns(
    lens: Lens, colors: Sequence[str], *, size: float = 9.0, dark: str = "#1c3a26"
) -> Floats:
    """The roof of a forest: round crowns beside each other, lit from one side."""
    shown = lens.scenery.year.crowns(tuple(colors))
    # At a slant crowns are seen from their side, so they are not as flat as the ground.
    x, y = lens.u / size, lens.v / (size if lens.is_overhead else 2 * size)
    cx, cy = np.floor(x), np.floor(y)
    nearest = np.full(lens.u.shape, 9.0, np.float32)
    which = np.zeros(lens.u.shape, np.float32)
    side = np.zeros(lens.u.shape, np.float32)
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            gx, gy = cx + dx, cy + dy
            seed = np.mod(np.sin(gx * 127.1 + gy * 311.7) * 43758.55, 1.0).astype(np.float32)
            ox = gx + 0.5 + 0.42 * np.sin(seed * 40) - x
            oy = gy + 0.5 + 0.42 * np.cos(seed * 57) - y
            away = ((ox * ox + oy * oy) / (0.6 + 0.7 * seed)).astype(np.float32)
            closer = away < nearest
            nearest = np.where(closer, away, nearest)
            which = np.where(closer, seed, which)
            side = np.where(closer, ox * lens.scenery.light.key_from - oy, side).astype(np.float32)
    tones = np.stack([lens.scenery.lit(mix(tone, "#2f5a34", 0.18), 0.95) for tone in shown])
    color = tones[(which * 97).astype(np.intp) % len(shown)]
    fine = np.clip(1.5 - 2.4 * lens.reach / size, 0, 1)
    dome = np.sqrt(np.clip(1 - nearest, 0, 1))
    shade = 0.4 + 0.62 * dome - 0.2 * np.clip(side, -1, 1)
    color *= (1 - fine + fine * np.clip(shade, 0.28, 1.25))[..., None]
    color *= (0.84 + 0.32 * lens.rough("wood", 90))[..., None]
    color *= (0.86 + 0.28 * lens.noise("leaves", 1.6))[..., None]
    if lens.scenery.is_snowy:
        white = eased(0.66, 0.95, dome) * 0.9 * fine + 0.55 * (1 - fine)
        color = over(color, lens.paint(_SNOW), white)
    return over(color, lens.paint(dark), eased(0.9, 1.3, nearest) * fine * 0.7)


def forest(lens: Lens) -> Floats:
    """Broad-leaved trees and a few others."""
    return crowns(lens, ("#5a9a48", "#6cae52", "#4a8844", "#86b858"))


def pines(lens: Lens) -> Floats:
    """Conifers: small dark crowns."""
    return crowns(lens, ("#2f6b4a", "#37754f", "#2a6048", "#437f55"), size=6.5)


def jungle(lens: Lens) -> Floats:
    """The roof of a rain forest."""
    return crowns(lens, ("#3f8a3e", "#57a048", "#2f7440", "#79b04c"), size=11)


def blossoms(lens: Lens) -> Floats:
    """Cherries in bloom."""
    return crowns(lens, ("#f5b5cc", "#f8c8da", "#eea0bc"), dark="#7a5a58")


def sand(lens: Lens) -> Floats:
    """Plain sand with ripples."""
    color = _mottled(lens, "sand", "#e8c896", "#f6e0b4", 50)
    ripple = np.sin((lens.v + 14 * lens.noise("drift", 30)) * 1.9)
    fine = np.clip(1.4 - lens.reach * 1.6, 0, 1)
    return (color * (1 + 0.03 * ripple * fine)[..., None]).astype(np.float32)


def dunes(lens: Lens) -> Floats:
    """Waves of sand, one flank in the sun."""
    wind = lens.v / 62 + lens.u / 190 + 2.6 * (lens.rough("wind", 190, octaves=2) - 0.5)
    rise = np.mod(wind, 1.0)
    flank = eased(0.0, 0.72, rise) * eased(1.0, 0.86, rise)
    lit, dark = lens.paint("#f4c888"), lens.paint("#b87a50")
    color = dark + (lit - dark) * (0.2 + 0.8 * flank)[..., None]
    ripple = np.sin(lens.v * 1.2 + 5 * lens.noise("sand ripple", 24))
    fine = np.clip(1.3 - lens.reach, 0, 1)
    return (color * (1 + 0.04 * ripple * fine)[..., None]).astype(np.float32)


def snow(lens: Lens) -> Floats:
    """Smooth white with blue hollows."""
    share = eased(0.36, 0.62, lens.rough("snow", 90))[..., None]
    return (lens.paint("#c8daee") * (1 - share) + lens.paint("#f6faff") * share).astype(np.float32)


def red_rock(lens: Lens) -> Floats:
    """Bare red land in steps."""
    high = lens.rough("ridge", 190)
    steps = high * 13
    low, light = lens.paint("#9a5640"), lens.paint("#dc9866")
    color = low + (light - low) * eased(0.2, 0.85, high)[..., None]
    edge = np.mod(steps, 1.0)
    shade = 0.72 + 0.34 * eased(0.0, 0.3, edge) - 0.1 * eased(0.8, 1.0, edge)
    grain = 0.9 + 0.2 * lens.noise("stone", 5)
    return (color * (shade * grain)[..., None]).astype(np.float32)


def water(lens: Lens, *, deep: str = "#175a86", shallow: str = "#2f8db4") -> Floats:
    """Open water: swell, glitter below a low sun, white caps in a storm."""
    light = lens.scenery.light
    swell = lens.noise("swell", 26, stretch=3.0, turn=0.25)
    chop = lens.noise("chop", 6, stretch=2.4, turn=0.1)
    body = swell * 0.6 + chop * 0.4
    sky = mix(light.sky[1], light.sky[2], 0.5)
    color = over(lens.paint(deep), lens.paint(shallow), eased(0.3, 0.75, body))
    far = np.clip(lens.v / 1800, 0, 0.7) if not lens.is_overhead else np.full_like(lens.u, 0.08)
    color = over(color, color_array(sky), far)
    gleam = eased(0.62, 0.72, chop * 0.7 + swell * 0.3)
    color = over(color, color_array(mix(light.key, "#ffffff", 0.5)), gleam * 0.34 * light.glow)
    if lens.scenery.weather == "storm":
        foam = eased(0.6, 0.7, lens.noise("foam", 12, stretch=3.2, turn=0.25))
        color = over(color, lens.paint("#f4f8fc"), foam * 0.7)
    return color


def _pavement(lens: Lens) -> Floats:
    return _mottled(lens, "pavement", "#8f8c8c", "#a8a4a0", 40)


def bloom(color: str) -> Callable[[Lens], Floats]:
    """A meadow full of flowers of one colour."""

    def painted(lens: Lens) -> Floats:
        dots = eased(0.52, 0.62, lens.noise("bloom", 1.6)) * 0.8
        far = np.clip(lens.reach / 1.2, 0, 1) * 0.5
        cover = np.maximum(dots, far) * eased(0.25, 0.55, lens.rough("beds", 70))
        return over(grass(lens), lens.paint(color), cover)

    return painted


COVERS: Final[Mapping[str, Callable[[Lens], Floats]]] = {
    "grass": grass,
    "straw": dry_grass,
    "fields": fields,
    "forest": forest,
    "pines": pines,
    "jungle": jungle,
    "blossoms": blossoms,
    "sand": sand,
    "dunes": dunes,
    "snow": snow,
    "red rock": red_rock,
    "water": water,
    "pavement": _pavement,
    "poppy field": bloom("#e0342c"),
    "daisy field": bloom("#fbf8ea"),
    "flower field": bloom("#f2a04a"),
    "lavender": crop(("#8a5cc0", "#7a4cae", "#9a70cc"), pitch=5),
    "sunflowers": crop(("#e8bc38", "#d8a830", "#b8b04a"), pitch=4),
    "tulips": crop(("#e0485a", "#f2c23a", "#f58ab0", "#b070c8", "#f4f0e6", "#e8803c"), pitch=3.4),
    "vines": crop(("#7a9c48", "#6a8c42", "#8cac54"), pitch=6),
    "wheat": crop(("#dcb85a", "#e8c86c", "#cfa648"), pitch=4),
    "corn": crop(("#7aa044", "#8cb04c", "#6c9440"), pitch=4),
    "canola": crop(("#f0d030", "#e6c828", "#f4da4c"), pitch=4),
    "paddies": crop(("#7ab060", "#8cc06a", "#6aa0a0", "#98c878", "#88b0b0"), pitch=9),
}
"""What lies on the ground, by name."""
