"""Wan 2.2 TI2V 5B: a mid-size Apache-2.0 model that starts from a prompt or a picture; 24 fps."""

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

WAN_2_2_TI2V_5B: Final = Profile(
    name="wan-2.2-ti2v-5b",
    family="wan-2.2-ti2v",
    adapter="vitascope.engines.diffusers.families.wan_2_2_ti2v:WanTi2vFamily",
    description=(
        "Wan 2.2 TI2V 5B, an open neural video model made for 720p at 24 frames a second; no"
        " sound; Apache-2.0."
    ),
    licence=Licence(name="Apache-2.0", url="https://www.apache.org/licenses/LICENSE-2.0"),
    repository=Repository(
        id="Wan-AI/Wan2.2-TI2V-5B-Diffusers",
        revision="b8fff7315c768468a5333511427288870b2e9635",
        components=(
            Component(name="tokenizer", parameters=0, size_bytes=21_000_000),
            Component(name="text_encoder", parameters=5_681_000_000, size_bytes=11_362_000_000),
            Component(name="transformer", parameters=5_000_000_000, size_bytes=20_000_000_000),
            Component(name="vae", parameters=704_700_000, size_bytes=2_819_000_000),
            Component(name="scheduler", parameters=0, size_bytes=1_000),
        ),
    ),
    rate=Fraction(24),
    delivered_rate=Fraction(24),
    frames=FrameRule(step=4, most=121),
    canvas_multiple=32,
    most_canvas_pixels=1280 * 736,
    latent_scale=(4, 32),
    steps=50,
    guidance_scale=5.0,
    passes_per_step=2,
    memory=(
        MemoryNeed(
            precision=Precision.BF16,
            offload=Offload.NONE,
            device_bytes=24 * GIB,
            host_bytes=2 * GIB,
        ),
        MemoryNeed(
            precision=Precision.BF16,
            offload=Offload.MODEL,
            device_bytes=12 * GIB,
            host_bytes=24 * GIB,
        ),
        MemoryNeed(
            precision=Precision.INT8,
            offload=Offload.GROUP,
            device_bytes=4 * GIB,
            host_bytes=14 * GIB,
        ),
    ),
    bytes_per_token=220_000,
    decode_bytes_per_pixel=5_600,
    decode_tile_frames=4,
    decode_tile_pixels=256 * 256,
    options={
        "negative_prompt": (
            "low quality, blurred details, overexposed, still picture, subtitles, watermark,"
            " deformed hands, extra fingers"
        ),
        "overlap": 1,
        "extension_overlap": 1,
    },
    phase_weights={"prepare": 2.0, "denoise": 80.0, "decode": 18.0},
)

PROFILES: Final = (WAN_2_2_TI2V_5B,)
