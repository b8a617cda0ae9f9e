"""Tables: what lives around each setting by day and by night, as it is heard."""

from typing import Final

from vitascope.engines.animatic.art.settings.forest import WOODS
from vitascope.engines.animatic.sound import beds
from vitascope.engines.animatic.sound.ambience import Ambient

BY_DAY: Final[dict[str, tuple[Ambient, ...]]] = {
    **dict.fromkeys(
        (
            *WOODS,
            "meadow",
            "country path",
            "mountains",
            "lake",
            "river",
            "village",
            "farm",
            "park",
            "garden",
        ),
        (beds.BIRDS,),
    ),
    **dict.fromkeys(
        (
            "kyoto",
            "japanese garden",
            "great wall",
            "lavender",
            "sunflowers",
            "tulips",
            "vineyard",
            "terraces",
        ),
        (beds.BIRDS,),
    ),
    **dict.fromkeys(("sydney", "santorini", "golden gate", "rio"), (beds.GULLS,)),
    **dict.fromkeys(("golf course", "skate park", "forest road"), (beds.BIRDS,)),
    "playground": (beds.BIRDS, beds.CHILDREN),
    **dict.fromkeys(("beach", "shore", "pier"), (beds.GULLS,)),
    "sea": (beds.GULLS,),
    "harbour": (beds.GULLS,),
    **dict.fromkeys(("coast", "headland"), (beds.GULLS,)),
    "coastal road": (beds.GULLS,),
    "castle": (beds.CROWS,),
    "ruins": (beds.CROWS,),
    "graveyard": (beds.CROWS,),
    "jungle": (beds.CICADAS, beds.PARROTS),
    "savanna": (beds.CICADAS,),
    "swamp": (beds.FROGS,),
}
BY_NIGHT: Final[dict[str, tuple[Ambient, ...]]] = {
    **dict.fromkeys(
        (
            "meadow",
            "country path",
            "desert",
            "wild west",
            "savanna",
            "beach",
            "village",
            "farm",
            "garden",
            "park",
            "mountains",
        ),
        (beds.CRICKETS,),
    ),
    **dict.fromkeys(WOODS, (beds.CRICKETS, beds.OWL)),
    "ruins": (beds.CRICKETS, beds.OWL),
    "graveyard": (beds.CRICKETS, beds.OWL),
    "castle": (beds.CRICKETS, beds.OWL),
    "jungle": (beds.CRICKETS, beds.CICADAS, beds.FROGS),
    "lake": (beds.CRICKETS, beds.FROGS),
    "river": (beds.CRICKETS, beds.FROGS),
    "swamp": (beds.CRICKETS, beds.FROGS, beds.OWL),
}
