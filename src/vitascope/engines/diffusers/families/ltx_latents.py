"""Into LTX latents: a film stretch by stretch, and the sheet that shows characters."""

from collections.abc import Iterator
from itertools import islice
from math import ceil, sqrt
from typing import Any, Final

import numpy as np
import torch

from vitascope.clip import Shot
from vitascope.engines.diffusers.pictures import Picture, resized
from vitascope.video import Size

_STRETCH: Final = 6
"""Latent frames that are encoded at a time."""

_CONTEXT: Final = 2
"""Latent frames before a stretch that are encoded with it and dropped: the encoder looks back."""

_PANEL: Final = 0.8
"""Share of its cell's sides that a picture of the sheet takes."""


def encoded(vae: Any, pictures: Iterator[Picture], count: int) -> torch.Tensor:
    """Latents of a film, not normalised, `(1, channels, frames, height, width)`, float32.

    Never more than a stretch of the film is in memory as numbers.

    Args:
        vae: `AutoencoderKLLTX2Video`.
        pictures: on the canvas; the first `count` are read.
        count: `8 * n + 1`.
    """
    ratio = int(vae.temporal_compression_ratio)
    total = (count - 1) // ratio + 1
    film = list(islice(pictures, 1))
    parts: list[torch.Tensor] = []
    first = done = 0
    while done < total:
        # `film` begins with the last frame of latent `first`, which the encoder takes for a first.
        end = min(total, done + _STRETCH)
        film.extend(islice(pictures, (end - max(1, done)) * ratio))
        parts.append(_encoded(vae, film)[:, :, done - first :])
        first, done = max(0, end - _CONTEXT), end
        film = film[-((done - 1 - first) * ratio + 1) :]
    return torch.cat(parts, dim=2)


def _encoded(vae: Any, pictures: list[Picture]) -> torch.Tensor:
    hook = getattr(vae, "_hf_hook", None)
    device = torch.device(getattr(hook, "execution_device", None) or vae.device)
    film = torch.as_tensor(np.stack(pictures)).permute(3, 0, 1, 2)[None]
    with torch.no_grad():
        values = film.to(device=device, dtype=vae.dtype) / 127.5 - 1.0
        return vae.encode(values).latent_dist.mode().float()


def sheet(pictures: list[Picture], size: Size) -> Picture:
    """The pictures apart from each other on black, in rows and columns of about equal shape.

    As the in-context adapter was trained; panels that touch come out as a split screen.
    """
    columns = ceil(sqrt(len(pictures)))
    rows = ceil(len(pictures) / columns)
    whole = np.zeros((size.height, size.width, 3), np.uint8)
    cell = Size(size.width // columns, size.height // rows)
    for index, picture in enumerate(pictures):
        height, width = picture.shape[:2]
        scale = _PANEL * min(cell.width / width, cell.height / height)
        panel = resized(picture, Size(max(1, int(width * scale)), max(1, int(height * scale))))
        height, width = panel.shape[:2]
        top = index // columns * cell.height + (cell.height - height) // 2
        left = index % columns * cell.width + (cell.width - width) // 2
        whole[top : top + height, left : left + width] = panel
    return whole


def sheet_prompt(shot: Shot) -> str:
    """The prompt in two parts, as the in-context adapter was trained: the sheet, then the film."""
    names = " and ".join(character.name for character in shot.characters)
    return f"Reference sheet: {names}, each by itself on black. Generated video: {shot.prompt}"
