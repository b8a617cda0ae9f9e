"""The placement: how one model is laid out on this machine, and what then fits.

Owns the record that the choice by hardware makes and the engine follows, and the arithmetic of
memory that admission relies on. Imports nothing heavy.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.base import ModelCapabilities
from vitascope.engines.diffusers.profiles.profile import (
    MemoryNeed,
    Offload,
    Precision,
    Profile,
)
from vitascope.video import Size

ATTENTION: Final = ("_flash_3_hub", "flash_hub", "sage_hub", "_native_cudnn", "native")
"""Attention backends by diffusers' names, fastest first; the engine takes the first that works."""

_SPARE: Final = 0.06
"""Share of the device's memory that is left to the driver, the context and fragmentation."""

_STREAMED: Final = 0.08
"""Share of a streamed denoiser that is on the device at a time: the blocks in use and coming, and
what is not in blocks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """How one model is laid out on this machine."""

    device: str
    """Torch's name of the device: `cuda:0` (AMD's GPUs too), `cpu`."""
    precision: Precision
    offload: Offload
    memory_bytes: int | None
    """Memory of the device that the model may use; None where it is not limited (a processor)."""
    attention: tuple[str, ...] = ("native",)
    """Backends to try, in this order."""
    is_compiled: bool = False
    """Whether the denoiser's repeated blocks are compiled, when they are first used."""


def need_of(profile: Profile, placement: Placement) -> MemoryNeed | None:
    """What the profile says that this way of placing it needs; None for ways that it has not."""
    wanted = (placement.precision, placement.offload)
    return next((need for need in profile.memory if (need.precision, need.offload) == wanted), None)


def peak_bytes(profile: Profile, placement: Placement, size: Size, frame_count: int) -> int:
    """Estimated most device memory while a shot is made.

    The largest of its three parts: reading the prompt, denoising one window, decoding one tile.
    Each has its own weights on the device, unless all stay there.

    Args:
        profile: the model.
        placement: how it is laid out.
        size: delivered size.
        frame_count: frames of the model's own rate.
    """
    need = need_of(profile, placement)
    most = 0 if need is None else need.device_bytes
    canvas = profile.canvas(size)
    window = min(profile.frames.cover(frame_count), profile.frames.most)
    denoise = profile.tokens(canvas, window) * profile.bytes_per_token
    decode = _decode_bytes(profile, min(canvas.width * canvas.height, profile.decode_tile_pixels))
    if placement.offload is Offload.NONE:
        return most + max(denoise, decode)
    denoiser, autoencoder = _weights_apart(profile, placement)
    streamed = most if placement.offload is Offload.MODEL else round(denoiser * _STREAMED)
    return max(most, streamed + denoise, autoencoder + decode)


def decoded_pixels(profile: Profile, placement: Placement, canvas: Size) -> int:
    """Pixels of a frame that are decoded at a time: all where memory allows it, else a tile."""
    whole = canvas.width * canvas.height
    if placement.memory_bytes is None:
        return whole
    need = need_of(profile, placement)
    resident = _weights_apart(profile, placement)[1]
    if placement.offload is Offload.NONE and need is not None:
        resident = need.device_bytes
    usable = placement.memory_bytes * (1 - _SPARE)
    fits = resident + _decode_bytes(profile, whole) <= usable
    return whole if fits else min(whole, profile.decode_tile_pixels)


def _decode_bytes(profile: Profile, pixels: int) -> int:
    return pixels * profile.decode_tile_frames * profile.decode_bytes_per_pixel


def _weights_apart(profile: Profile, placement: Placement) -> tuple[int, int]:
    """Bytes of the denoiser as placed, and of the autoencoder, which decodes."""
    each = 1 if placement.precision in (Precision.INT8, Precision.FP8) else 2
    denoiser = autoencoder = 0
    for component in profile.repository.components:
        if component.name.startswith("transformer"):
            denoiser = max(denoiser, component.parameters * each)
        elif component.name == "vae":
            autoencoder = component.size_bytes
    return denoiser, autoencoder


def capabilities_of(profile: Profile, placement: Placement, revision: str) -> ModelCapabilities:
    """What the model can make on this machine: the profile's powers less what does not fit.

    Args:
        profile: the model.
        placement: how it is laid out.
        revision: commit of the weights; with what changes pixels, it becomes the model's revision.
    """
    longest = {
        size: max(
            (seconds for seconds in profile.seconds if _fits(profile, placement, size, seconds)),
            default=0,
        )
        for size in profile.sizes
    }
    limits: Mapping[Size, int] = {
        size: seconds for size, seconds in longest.items() if seconds < max(profile.seconds)
    }
    return ModelCapabilities(
        name=profile.name,
        revision=f"{revision}/{placement.precision.value}",
        description=profile.description,
        owned_by=profile.repository.id.partition("/")[0],
        is_neural=True,
        rate=profile.delivered_rate,
        operations=profile.operations,
        sizes=profile.sizes,
        seconds=profile.seconds,
        longest_seconds=limits,
        has_first_frame=profile.has_first_frame,
        max_characters=profile.max_characters,
        has_sound=profile.has_sound,
        settings=profile.settings,
        phase_weights=profile.phase_weights,
    )


def least_device_bytes(profile: Profile, placement: Placement) -> int:
    """Memory that a device must have for the smallest and shortest shot; an estimate."""
    frame_count = round(min(profile.seconds) * profile.rate)
    peak = min(peak_bytes(profile, placement, size, frame_count) for size in profile.sizes)
    return math.ceil(peak / (1 - _SPARE))


def _fits(profile: Profile, placement: Placement, size: Size, seconds: int) -> bool:
    if placement.memory_bytes is None:
        return True
    frame_count = round(seconds * profile.rate)
    peak = peak_bytes(profile, placement, size, frame_count)
    return peak <= placement.memory_bytes * (1 - _SPARE)
