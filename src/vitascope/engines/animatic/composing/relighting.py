"""Light and colours of a film changed by an edit: a lamp, neon, a palette, none of these."""

import re
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.composing.casting import Cast
from vitascope.engines.animatic.composing.edit import Edit
from vitascope.engines.animatic.composing.lighting import lighting_of
from vitascope.engines.animatic.reading.lighting import light_told
from vitascope.engines.animatic.reading.reader import words_of
from vitascope.engines.animatic.spec import Lighting

PALETTE: Final = re.compile(
    r"\b(?:palette|colou?r (?:scheme|grad(?:e|ing)|tones?)"
    r"|(?:warm(?:er)?|cool(?:er)?|cold(?:er)?) (?:colou?rs|tones?))\b"
)
_TINTS: Final = {
    **dict.fromkeys(("warm", "warmer"), "#ffb060"),
    **dict.fromkeys(("cool", "cooler", "cold", "colder"), "#6aa0e8"),
    "sand": "#dcbc8a",
    "rust": "#b4562e",
}
"""Colours of palettes that are no colours of things."""
_STRENGTH: Final = 0.32
"""How much a palette takes of the colours of things."""
_NO_LIGHT: Final = re.compile(r"\b(?:spotlight|lighting|(?:neon|colou?red|stage) lights?)\b")


def repainted(edit: Edit) -> bool:
    """Lay the colours of a palette over the film: `teal, sand and rust`."""
    if PALETTE.search(edit.clause.text) is None:
        return False
    known = {**edit.lexicon.tables.colours, **_TINTS}
    told = [known[word] for word in words_of(edit.clause.text) if word in known]
    if not told:
        return False
    colors = tuple(dict.fromkeys(told))[:2]
    return edit.keep("palette", lighting=Lighting(colors=colors, strength=_STRENGTH))


def relit(edit: Edit) -> bool:
    """Light the film as a command says: `add a spotlight`, `lit by candles`."""
    told = light_told(edit.clause.text)
    if told is None:
        return False
    spec = edit.spec
    is_open = SETTING_KINDS[spec.setting].has_sky
    hour = edit.clause.reading.told("time") or (spec.time_of_day if is_open else None)
    cast_ = Cast(subjects=list(spec.subjects), props=list(spec.props))
    light = lighting_of(told, cast_, spec.setting, hour, is_dim=False)
    return edit.keep("light", lighting=light)


def unlit(edit: Edit) -> bool:
    """Take a light of the film's own away."""
    is_named = _NO_LIGHT.search(edit.clause.text) is not None
    return is_named and edit.spec.lighting is not None and edit.keep("usual light", lighting=None)
