"""Decoding block by block: latents in, small blocks of uint8 frames out, never a whole film.

One decoder for each kind of autoencoder. Both work in time (a few latent frames at a time) and,
where a canvas is large, in space (overlapping tiles, blended); both give what the autoencoder's
own whole decoding gives, to the rounding, where no tiles are cut.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
import torch

if TYPE_CHECKING:
    import numpy.typing as npt

Frames: TypeAlias = "npt.NDArray[np.uint8]"
"""RGB, shape `(frames, height, width, 3)`."""

_WAN_TILE: Final = 256
_WAN_STRIDE: Final = 192
"""Pixels of a tile and between two; the autoencoder's own defaults."""


def wan_frames(vae: Any, latents: torch.Tensor, *, tile_pixels: int) -> Iterator[Frames]:
    """Decode with a causal Wan autoencoder: one latent frame (one or four frames) at a time.

    What it remembers of each tile waits in main memory while other tiles are decoded.

    Args:
        vae: `AutoencoderKLWan`; its caches are handed to it here, so none is left behind.
        latents: as the pipeline gives them (normalised), `(1, channels, frames, height, width)`.
        tile_pixels: canvases above this many pixels are decoded in overlapping tiles.
    """
    _wake(vae)
    device, dtype = _device(vae), vae.dtype
    mean = torch.tensor(vae.config.latents_mean, device=device, dtype=dtype).view(1, -1, 1, 1, 1)
    deviation = torch.tensor(vae.config.latents_std, device=device, dtype=dtype)
    scaled = latents.to(device, dtype) * deviation.view(1, -1, 1, 1, 1) + mean
    scale = int(vae.spatial_compression_ratio)
    height, width = scaled.shape[-2] * scale, scaled.shape[-1] * scale
    tiles = _Tiles(
        scaled.shape[-2],
        scaled.shape[-1],
        *((_WAN_TILE // scale, _WAN_STRIDE // scale) if height * width > tile_pixels else (0, 0)),
    )
    patch = int(vae.config.patch_size or 1)
    convolutions: int = vae._cached_conv_counts["decoder"]
    caches: list[list[Any]] = [[None] * convolutions for _ in tiles.spans]
    waiting = device if len(tiles.spans) == 1 else torch.device("cpu")
    for index in range(scaled.shape[2]):
        with torch.no_grad():
            decoded: list[torch.Tensor] = []
            for tile, (rows, columns) in enumerate(tiles.spans):
                remembered = _moved(caches[tile], device)
                picture = vae.decoder(
                    vae.post_quant_conv(scaled[:, :, index : index + 1, rows, columns]),
                    feat_cache=remembered,
                    feat_idx=[0],
                    first_chunk=index == 0,
                )
                decoded.append(picture)
                caches[tile] = _moved(remembered, waiting)
            pictures = _uint8(_unpatched(tiles.joined(decoded, scale // patch), patch))
        yield pictures


def ltx_frames(vae: Any, latents: torch.Tensor, *, tile_frames: int) -> Iterator[Frames]:
    """Decode with an LTX autoencoder: overlapping stretches of time, blended where they meet.

    Args:
        vae: `AutoencoderKLLTX2Video`, without framewise decoding; tiles in space by itself.
        latents: as the pipeline gives them (denormalised), `(1, channels, frames, height, width)`.
        tile_frames: most frames that are decoded at a time, a multiple of 8.
    """
    ratio = int(vae.temporal_compression_ratio)
    reach = max(2, tile_frames // ratio)
    stride = max(1, reach * 3 // 4)
    count = latents.shape[2]
    starts = [0] if count <= reach + 1 else list(range(0, count - 1, stride))
    blend = (reach - stride) * ratio
    tail: torch.Tensor | None = None
    for start in starts:
        is_last = start == starts[-1]
        end = count if is_last else start + reach + 1
        part = latents[:, :, start:end].to(device=_device(vae), dtype=vae.dtype)
        with torch.no_grad():
            decoded: torch.Tensor = vae.decode(part, None, return_dict=False)[0]
        if start > 0:
            # The first frame of a stretch stands for one frame only, those after it for eight.
            decoded = decoded[:, :, 1:]
        if tail is not None:
            decoded = _blended(tail, decoded)
        if is_last:
            yield _uint8(decoded)
            return
        kept = stride * ratio + (1 if start == 0 else 0)
        tail = decoded[:, :, kept : kept + blend].clone()
        yield _uint8(decoded[:, :, :kept])


def _blended(tail: torch.Tensor, decoded: torch.Tensor) -> torch.Tensor:
    """`decoded`, its beginning faded in from `tail`."""
    count = min(tail.shape[2], decoded.shape[2])
    share = torch.linspace(0, 1, count + 2, device=decoded.device, dtype=decoded.dtype)[1:-1]
    share = share.view(1, 1, -1, 1, 1)
    decoded[:, :, :count] = tail[:, :, :count] * (1 - share) + decoded[:, :, :count] * share
    return decoded


class _Tiles:
    """Overlapping tiles of a latent frame, and how their pictures are put together.

    Args:
        height: latent rows.
        width: latent columns.
        tile: rows and columns of a tile; 0 for one tile of everything.
        stride: between two.
    """

    def __init__(self, height: int, width: int, tile: int, stride: int) -> None:
        self._rows = _spans(height, tile, stride)
        self._columns = _spans(width, tile, stride)
        self.spans = [(rows, columns) for rows in self._rows for columns in self._columns]

    def joined(self, pictures: list[torch.Tensor], scale: int) -> torch.Tensor:
        """The tiles' pictures as one; overlaps are cross-faded.

        Args:
            pictures: of each tile of `spans`, `(1, channels, frames, height, width)`.
            scale: pixels of a side for each latent.
        """
        if len(pictures) == 1:
            return pictures[0]
        height, width = self._rows[-1].stop * scale, self._columns[-1].stop * scale
        first = pictures[0]
        total = first.new_zeros((*first.shape[:3], height, width))
        weight = first.new_zeros((1, 1, 1, height, width))
        for (rows, columns), picture in zip(self.spans, pictures, strict=True):
            share = _ramp(picture.shape[-2], picture)[:, None] * _ramp(picture.shape[-1], picture)
            down = slice(rows.start * scale, rows.start * scale + picture.shape[-2])
            across = slice(columns.start * scale, columns.start * scale + picture.shape[-1])
            total[..., down, across] += picture * share
            weight[..., down, across] += share
        return total / weight


def _spans(length: int, tile: int, stride: int) -> list[slice]:
    if tile == 0 or length <= tile:
        return [slice(0, length)]
    starts = list(range(0, length - tile, stride))
    return [slice(start, start + tile) for start in [*starts, length - tile]]


def _ramp(length: int, like: torch.Tensor) -> torch.Tensor:
    """Weights that fall towards both ends and are nowhere zero."""
    position = torch.arange(length, device=like.device, dtype=torch.float32)
    edge = torch.minimum(position, length - 1 - position) + 1
    return torch.clamp(edge / (length / 4), max=1.0).to(like.dtype)


def _unpatched(picture: torch.Tensor, patch: int) -> torch.Tensor:
    """Pixels out of channels, for autoencoders that pack `patch` x `patch` of them.

    The order of the channels is that of diffusers' `unpatchify` of the Wan autoencoder.
    """
    if patch == 1:
        return picture
    batch, channels, frames, height, width = picture.shape
    split = picture.view(batch, channels // patch**2, patch, patch, frames, height, width)
    ordered = split.permute(0, 1, 4, 5, 3, 6, 2)
    return ordered.reshape(batch, channels // patch**2, frames, height * patch, width * patch)


def _moved(cache: list[Any], device: torch.device) -> list[Any]:
    """What a causal decoder remembers, on another device; some of it are marks and no tensors."""
    return [each.to(device) if isinstance(each, torch.Tensor) else each for each in cache]


def _uint8(decoded: torch.Tensor) -> Frames:
    """Decoded values in -1..1, `(1, 3, frames, height, width)`, as pictures on the processor."""
    levels = (decoded[0].float().clamp(-1, 1) * 127.5 + 127.5).round().to(torch.uint8)
    return np.ascontiguousarray(levels.permute(1, 2, 3, 0).cpu().numpy())


def _device(module: Any) -> torch.device:
    """Where a part computes: its own device, or the one that its offload hook brings it to."""
    hook = getattr(module, "_hf_hook", None)
    return torch.device(getattr(hook, "execution_device", None) or module.device)


def _wake(module: Any) -> None:
    """Bring an offloaded part to its device, as a call of its `decode` would."""
    hook = getattr(module, "_hf_hook", None)
    if hook is not None and hasattr(hook, "pre_forward"):
        hook.pre_forward(module)
