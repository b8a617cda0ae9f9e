"""Prompt embeddings, kept: the text encoder is the largest thing that runs for each video.

A remix, an extension or another seed often brings the same words, and the negative prompt is
nearly always the same. Kept in main memory, the latest few; used by one thread.
"""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final, TypeAlias

import torch

Embeds: TypeAlias = tuple[torch.Tensor, ...]
"""What a family's encoder gives for one text: embeddings, and a mask where it has one."""

_MOST: Final = 32


class PromptCache:
    """The latest embeddings by text.

    Args:
        encode: makes the embeddings of one text; slow, on the device.
    """

    def __init__(self, encode: Callable[[str], Embeds]) -> None:
        self._encode = encode
        self._kept: OrderedDict[str, Embeds] = OrderedDict()

    def embeds(self, text: str, device: str) -> Embeds:
        """The embeddings of a text, on `device`."""
        found = self._kept.get(text)
        if found is None:
            found = tuple(each.cpu() for each in self._encode(text))
            self._kept[text] = found
        self._kept.move_to_end(text)
        while len(self._kept) > _MOST:
            self._kept.popitem(last=False)
        return tuple(each.to(device) for each in found)
