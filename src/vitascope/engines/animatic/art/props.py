"""The register of things, drawn as subjects are: SVG in centimetres of the story's world."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.things import (
    aircraft,
    aloft,
    appliances,
    balls,
    band,
    battle,
    becoming,
    belongings,
    black_holes,
    blossoms,
    boughs,
    buildings,
    cars,
    clocks,
    cosmetics,
    crafts,
    cycles,
    decor,
    dens,
    devices,
    dishes,
    drinks,
    fair,
    fires,
    food,
    furniture,
    gear,
    glass_worlds,
    glimpses,
    greens,
    halls,
    handiwork,
    handiwork_crafts,
    handiwork_kitchen,
    happenings,
    haunts,
    heaven,
    household,
    instruments,
    keepsakes,
    kitchen,
    lamps,
    land,
    living,
    lodges,
    longships,
    luggage,
    machines,
    magic,
    nature,
    offroad,
    outdoors,
    outings,
    paper,
    pastimes,
    pets,
    play,
    playground,
    potted,
    prizes,
    produce,
    rail,
    rooms,
    science,
    seats,
    ships,
    shore,
    signs,
    solids,
    spacecraft,
    spells,
    sport,
    stairways,
    storms,
    street,
    strings,
    sweets,
    tools,
    towers,
    toys,
    treats,
    trucks,
    turntables,
    undoing,
    vessels,
    wardrobe,
    wildlife,
    wonders,
    yachts,
    yard,
)
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.materials import color_in, finished
from vitascope.engines.animatic.art.tints import tinted
from vitascope.engines.animatic.spec import Look

FAMILIES: Final = (
    aircraft,
    aloft,
    appliances,
    balls,
    band,
    battle,
    becoming,
    belongings,
    black_holes,
    blossoms,
    boughs,
    buildings,
    cars,
    clocks,
    cosmetics,
    crafts,
    cycles,
    decor,
    dens,
    devices,
    dishes,
    drinks,
    fair,
    fires,
    food,
    furniture,
    gear,
    glass_worlds,
    glimpses,
    greens,
    halls,
    handiwork,
    handiwork_crafts,
    handiwork_kitchen,
    happenings,
    haunts,
    heaven,
    household,
    instruments,
    keepsakes,
    kitchen,
    lamps,
    land,
    living,
    lodges,
    longships,
    luggage,
    machines,
    magic,
    nature,
    offroad,
    outdoors,
    outings,
    paper,
    pastimes,
    pets,
    play,
    playground,
    potted,
    prizes,
    produce,
    rail,
    rooms,
    science,
    seats,
    ships,
    shore,
    signs,
    solids,
    spacecraft,
    spells,
    sport,
    stairways,
    storms,
    street,
    strings,
    sweets,
    tools,
    towers,
    toys,
    treats,
    trucks,
    turntables,
    undoing,
    vessels,
    wardrobe,
    wildlife,
    wonders,
    yachts,
    yard,
)
"""One module for each family, with its own `KINDS`."""

KINDS: Final[Mapping[str, PropKind]] = {
    name: kind for family in FAMILIES for name, kind in family.KINDS.items()
}
"""All kinds by name."""


def draw_prop(kind: str, look: Look, phase: float = 0.0) -> Drawing:
    """One thing at one phase of its motion; the same arguments give the same text.

    Colour, size and material of `look` are honoured by every kind, its coat by what is of cloth.

    Raises:
        KeyError: `kind` is not one of `KINDS`.
    """
    entry = KINDS[kind]
    color = look.color or color_in(look.material) or entry.color
    if entry.by_hand and look.skin:
        drawing = entry.by_hand(color, phase % 1, look.skin)
    elif entry.in_pattern and look.coat:
        drawing = entry.in_pattern(color, phase % 1, look.coat)
    else:
        drawing = entry.draw(color, phase % 1)
    if look.parts:
        drawing = tinted(drawing, kind, look.parts)
    if look.material:
        drawing = finished(drawing, look.material, color)
    return drawing.resized(look.size)
