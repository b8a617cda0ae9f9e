"""Two who are told apart by their sides: `a dog on the left and a cat on the right`."""

import re
from typing import Final

_SIDE: Final = r" (?:is |stands |standing )?on the ({})(?:[ -]hand)?(?: side)?\b(?! of)"

_PAIR: Final = {
    side: re.compile(
        rf"^([^,.;]+?){_SIDE.format(side)}(?:,? and|, while|,) "
        rf"([^,.;]+?){_SIDE.format(other)}",
        re.IGNORECASE,
    )
    for side, other in (("left", "right"), ("right", "left"))
}


def with_sides(text: str) -> str:
    """The text with such two, where it begins with them, tied: `a dog on the left of a cat`."""
    for side, pair in _PAIR.items():
        text = pair.sub(rf"\1 on the {side} of \3", text, count=1)
    return text
