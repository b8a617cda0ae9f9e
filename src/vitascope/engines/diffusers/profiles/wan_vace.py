"""Wan 2.1 VACE: every operation from one Apache-2.0 checkpoint; 16 fps, five seconds a window."""

from fractions import Fraction
from typing import Final

from vitascope.engines.diffusers.profiles.profile import (
    GIB,
    Component,
    FrameRule,
    Licence,
    MemoryNeed,
    Offload,
    Precision,
    Profile,
    Repository,
)
from vitascope.video import MAX_CHARACTERS

_LICENCE: Final = Licence(
    name="Apache-2.0", url="https://www.apache.org/licenses/LICENSE-2.0", is_gated=False
)
_TEXT: Final = (
    Component(name="tokenizer", parameters=0, size_bytes=21_000_000),
    Component(name="text_encoder", parameters=5_681_000_000, size_bytes=11_362_000_000),
)
_VAE: Final = Component(name="vae", parameters=126_900_000, size_bytes=507_600_000)
_SCHEDULER: Final = Component(name="scheduler", parameters=0, size_bytes=1_000)

_OPTIONS: Final = {
    "negative_prompt": (
        "low quality, blurred details, overexposed, still picture, subtitles, watermark, deformed"
        " hands, extra fingers, cluttered background, jpeg artefacts"
    ),
    "overlap": 9,
    "extension_overlap": 13,
}
"""Overlaps are legal counts: frames that one window, or the source, gives to the next window."""

# Both denoisers are kept in two precisions: float32 what they were built on, bfloat16 what VACE
# added to it.

_PHASES: Final = {"prepare": 3.0, "denoise": 80.0, "decode": 17.0}

WAN_VACE_1_3B: Final = Profile(
    name="wan-vace-1.3b",
    family="wan-vace",
    adapter="vitascope.engines.diffusers.families.wan_vace:WanVaceFamily",
    description=(
        "Wan 2.1 VACE 1.3B, an open neural video model made for 480p; no sound; Apache-2.0."
    ),
    licence=_LICENCE,
    repository=Repository(
        id="Wan-AI/Wan2.1-VACE-1.3B-diffusers",
        revision="ec4d2cb062b548996b179d493fdd05340de702a1",
        components=(
            *_TEXT,
            Component(name="transformer", parameters=2_154_000_000, size_bytes=7_150_000_000),
            _VAE,
            _SCHEDULER,
        ),
    ),
    rate=Fraction(16),
    delivered_rate=Fraction(24),
    frames=FrameRule(step=4, most=81),
    canvas_multiple=16,
    most_canvas_pixels=832 * 480,
    latent_scale=(4, 16),
    max_characters=MAX_CHARACTERS,
    steps=30,
    guidance_scale=5.0,
    passes_per_step=2,
    memory=(
        MemoryNeed(
            precision=Precision.BF16,
            offload=Offload.NONE,
            device_bytes=16 * GIB,
            host_bytes=2 * GIB,
        ),
        MemoryNeed(
            precision=Precision.INT8,
            offload=Offload.MODEL,
            device_bytes=7 * GIB,
            host_bytes=9 * GIB,
        ),
        MemoryNeed(
            precision=Precision.INT8,
            offload=Offload.GROUP,
            device_bytes=3 * GIB,
            host_bytes=9 * GIB,
        ),
    ),
    bytes_per_token=110_000,
    decode_bytes_per_pixel=5_000,
    decode_tile_frames=4,
    decode_tile_pixels=256 * 256,
    options=_OPTIONS,
    phase_weights=_PHASES,
)

WAN_VACE_14B: Final = Profile(
    name="wan-vace-14b",
    family="wan-vace",
    adapter="vitascope.engines.diffusers.families.wan_vace:WanVaceFamily",
    description=(
        "Wan 2.1 VACE 14B, an open neural video model made for 720p; no sound; Apache-2.0."
    ),
    licence=_LICENCE,
    repository=Repository(
        id="Wan-AI/Wan2.1-VACE-14B-diffusers",
        revision="db79b90c60bbb45ceec9e41b9d5a4df934538ac4",
        components=(
            *_TEXT,
            Component(name="transformer", parameters=17_338_000_000, size_bytes=63_250_000_000),
            _VAE,
            _SCHEDULER,
        ),
    ),
    rate=Fraction(16),
    delivered_rate=Fraction(24),
    frames=FrameRule(step=4, most=81),
    canvas_multiple=16,
    most_canvas_pixels=1280 * 720,
    latent_scale=(4, 16),
    max_characters=MAX_CHARACTERS,
    steps=30,
    guidance_scale=5.0,
    passes_per_step=2,
    memory=(
        MemoryNeed(
            precision=Precision.BF16,
            offload=Offload.NONE,
            device_bytes=45 * GIB,
            host_bytes=2 * GIB,
        ),
        MemoryNeed(
            precision=Precision.BF16,
            offload=Offload.MODEL,
            device_bytes=34 * GIB,
            host_bytes=46 * GIB,
        ),
        MemoryNeed(
            precision=Precision.INT8,
            offload=Offload.MODEL,
            device_bytes=18 * GIB,
            host_bytes=24 * GIB,
        ),
        MemoryNeed(
            precision=Precision.INT8,
            offload=Offload.GROUP,
            device_bytes=6 * GIB,
            host_bytes=24 * GIB,
        ),
    ),
    bytes_per_token=230_000,
    decode_bytes_per_pixel=5_000,
    decode_tile_frames=4,
    decode_tile_pixels=256 * 256,
    options=_OPTIONS,
    phase_weights=_PHASES,
)

PROFILES: Final = (WAN_VACE_1_3B, WAN_VACE_14B)
