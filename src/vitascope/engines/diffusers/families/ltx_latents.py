"""Into LTX latents: a film stretch by stretch, and the sheet that shows characters."""

from collections.abc import Iterator
from itertools import islice
from math import ceil, sqrt
from typing import Any, Final

import numpy as np
import torch

from vitascope.engines.diffusers.pictures import Picture, covering
from vitascope.video import Size

_STRETCH: Final = 6
"""Latent frames that are encoded at a time."""

_CONTEXT: Final = 2
"""Latent frames before a stretch that are encoded with it and dropped: the encoder looks back."""


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
    """The pictures side by side on one of `size`, in rows and columns of about equal shape."""
    columns = ceil(sqrt(len(pictures)))
    rows = ceil(len(pictures) / columns)
    whole = np.full((size.height, size.width, 3), 255, np.uint8)
    cell = Size(size.width // columns, size.height // rows)
    for index, picture in enumerate(pictures):
        top, left = index // columns * cell.height, index % columns * cell.width
        whole[top : top + cell.height, left : left + cell.width] = covering(picture, cell)
    return whole
