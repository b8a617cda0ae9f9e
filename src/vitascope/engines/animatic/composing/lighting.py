"""A film's own light: how strong it is, how dark it is around, what it comes from."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.composing.casting import Cast
from vitascope.engines.animatic.reading.lighting import ToldLight
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Lighting

_BY_DAY: Final = frozenset({"dawn", "day", "sunset"})

_EVER_LIT: Final = frozenset({"cave", "studio", "lab"})
"""Where what glows is seen at any hour."""

_KINDS: Final = {
    "candle": ("candle", "birthday cake"),
    "fire": ("campfire", "fire", "bonfire", "fireplace"),
    "torch": ("torch",),
    "lamp": ("lamp", "street lamp", "desk lamp", "lantern", "storm lantern"),
    "lantern": ("lantern", "storm lantern"),
    "light": ("street lamp", "lamp"),
    "tv": ("television",),
    "television": ("television",),
    "screen": ("television", "computer", "laptop"),
    "monitor": ("computer", "laptop", "television"),
}
"""What may be in a film of that which is said to shine, by a part of its name."""

_LIT: Final = frozenset(
    {"lamp", "table lamp", "desk lamp", "candle", "storm lantern", "pendant lamp", "torch"}
)
"""What is lit where it is said to be dark, though nobody says that it shines."""

_LAMPLIGHT: Final = "#ffbe6a"

_FIRES: Final = ("candle", "fire", "torch", "flame", "hearth", "match", "ember", "forge", "lava")


def _is_warm(color: str) -> bool:
    """Whether it is a light that the day has too: yellow and orange."""
    red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
    return red > 240 and green > 150 and blue < 160


_SHINING: Final = frozenset({"campfire", "bonfire", "flashlight", "torch", "blaze"})
"""Kinds of things that are lit once it is dark."""


_ABOUT_AT_NIGHT: Final = frozenset({"vampire", "ghost", "bat", "reaper", "jack-o'-lantern"})
_HOWLERS: Final = frozenset({"werewolf"})
"""Who is abroad in the dark, by kind and by name."""


def is_nightly(told: ToldLight | None, setting: str, roles: Sequence[Role]) -> bool:
    """Whether what shines, by what was told, or who is about, is seen only where it is dark."""
    if any(role.thing.noun.kind in _SHINING for role in roles):
        return True
    if any(
        role.thing.noun.kind in _ABOUT_AT_NIGHT or role.thing.word in _HOWLERS for role in roles
    ):
        return True
    if setting not in _EVER_LIT and any(r.thing.look.material == "light" for r in roles):
        return True
    if told is None:
        return False
    is_lamp = told.falls == "pool" or told.is_only or told.is_dark or told.source != ""
    is_bright = SETTING_KINDS[setting].is_indoor and not all(map(_is_warm, told.colors))
    return is_lamp or is_bright or len(told.colors) > 1 or told.is_flashing


def lighting_of(
    told: ToldLight | None, cast: Cast, setting: str, hour: str | None, *, is_dim: bool
) -> Lighting | None:
    """The light of a film with this cast.

    Args:
        told: What its prompt says.
        cast: Among whom what shines may be.
        setting: Where it plays.
        hour: That was said; None where the light decides.
        is_dim: Whether the place is said to be dark.
    """
    place = SETTING_KINDS[setting]
    is_dim = is_dim and place.is_indoor and setting != "studio"
    is_plain = told is None or (told.is_dark and not told.source and not told.colors)
    if is_plain and (is_dim or told) and (flame := _own_flame(cast)):
        return flame
    if told is None:
        lamp = next((prop.id for prop in cast.props if prop.kind in _LIT), None)
        if is_dim and lamp is not None:
            return Lighting(
                colors=(_LAMPLIGHT,), strength=_MILD, darkness=_DIM, falls="pool", at=lamp
            )
        return Lighting(darkness=_DIM) if is_dim else None
    is_day = hour in _BY_DAY and not (told.is_only or told.is_dark or is_dim)
    if told.falls == "wash":
        is_strong = not is_day and not all(map(_is_warm, told.colors))
        dark = _DARK if place.is_indoor else _MOONLESS
        darkness = dark if told.is_dark else _DIM if is_dim else 0.15 * is_strong
        strong = _STRONG if place.is_indoor else _OUTSIDE
        strength = (strong if is_strong else _MILD) if told.colors else 0.0
    else:
        is_black = told.is_only or told.falls == "beam"
        darkness = _BLACK if is_black else _DARK if told.is_dark or is_dim else _LOW
        darkness, strength = (0.0 if is_day else darkness), (_MILD if is_day else _NEAR)
    return Lighting(
        colors=told.colors,
        strength=strength,
        darkness=darkness,
        falls=told.falls if darkness else "wash",
        at=_source_of(told, cast),
        is_fire=any(word in told.source for word in _FIRES),
        is_flashing=told.is_flashing,
    )


def _own_flame(cast: Cast) -> Lighting | None:
    """In the dark a candle or a match that is filmed lights what is near it."""
    flame = next((prop.id for prop in cast.props if prop.kind in _FLAMES), None)
    if flame is None:
        return None
    return Lighting(
        colors=(_WARM,), strength=_NEAR, darkness=_DIM, falls="pool", at=flame, is_fire=True
    )


_FLAMES: Final = frozenset({"candle", "lit match", "blown candle", "campfire", "torch", "lantern"})
_WARM: Final = "#ffad4a"

_DIM: Final = 0.5
_LOW: Final = 0.6
_DARK: Final = 0.7
_MOONLESS: Final = 0.25
_BLACK: Final = 0.84
"""How dark it is around: in a dark room, by lamplight, in the dark, there in the
open, where the night is dark itself, where nothing else shines."""

_MILD: Final = 0.3
_NEAR: Final = 0.55
_OUTSIDE: Final = 0.52
_STRONG: Final = 0.68
"""How much a light colours: by day or warm, near a lamp, in the open, where it is all there is."""


def _source_of(told: ToldLight, cast: Cast) -> str | None:
    """Id of what shines, where it is in the film."""
    kinds = next((kinds for part, kinds in _KINDS.items() if part in told.source), ())
    return next((prop.id for prop in cast.props if prop.kind in kinds), None)
