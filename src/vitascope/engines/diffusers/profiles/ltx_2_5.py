"""LTX-2.5: picture and sound in one pass of up to 20 s at 24 fps; gated, free for most."""

from dataclasses import replace
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

_COMMON: Final = (
    Component(name="tokenizer", parameters=0, size_bytes=40_000_000),
    Component(name="text_encoder", parameters=11_976_000_000, size_bytes=23_952_000_000),
    Component(name="connectors", parameters=3_172_000_000, size_bytes=6_344_000_000),
    Component(name="vae", parameters=726_100_000, size_bytes=1_452_000_000),
    Component(name="audio_vae", parameters=53_200_000, size_bytes=106_000_000),
    Component(name="vocoder", parameters=128_500_000, size_bytes=257_000_000),
    Component(name="latent_upsampler", parameters=497_900_000, size_bytes=996_000_000),
    Component(name="duration_head", parameters=1_900_000, size_bytes=3_800_000),
    Component(name="scheduler", parameters=0, size_bytes=1_000),
)

_DENOISER_PARAMETERS: Final = 18_988_000_000
_DENOISER_BYTES: Final = 37_977_000_000
"""What its makers call 22B counts the connectors in."""

_OPTIONS: Final = {
    "negative_prompt": (
        "low quality, blurred details, jittery movement, distorted faces, deformed hands,"
        " subtitles, watermark, muffled sound, noise, echo"
    ),
    "one_stage_pixels": 768 * 512,
    "extension_overlap": 49,
    "overrun": 24,
}
"""Canvases above `one_stage_pixels` are made in two stages; an extension sees up to
`extension_overlap` frames of its source, and may exceed the model's reach by `overrun` frames."""

LTX_2_5: Final = Profile(
    name="ltx-2.5",
    family="ltx-2.5",
    adapter="vitascope.engines.diffusers.families.ltx_2_5:Ltx25Family",
    description="LTX-2.5 distilled, an open neural model of picture and sound; 24 frames a second.",
    licence=Licence(
        name="LTX-2 Community License",
        url="https://huggingface.co/Lightricks/LTX-2.5-Diffusers",
        is_gated=True,
        note="Free for companies with less than 10 million USD of revenue a year.",
    ),
    repository=Repository(
        id="Lightricks/LTX-2.5-Diffusers",
        revision="426936f8b22dc28e4def61e515478b0b7e4a53cc",
        components=(
            *_COMMON,
            Component(
                name="transformer",
                parameters=_DENOISER_PARAMETERS,
                size_bytes=_DENOISER_BYTES,
            ),
        ),
    ),
    further_repositories=(
        Repository(
            id="Lightricks/LTX-2.5-22b-IC-LoRA-Ingredients",
            revision="12040e4091ac2008d3906a594e31a7fb1ab9d546",
            components=(Component(name=".", parameters=654_000_000, size_bytes=1_309_000_000),),
            files=(),
        ),
    ),
    rate=Fraction(24),
    delivered_rate=Fraction(24),
    frames=FrameRule(step=8, most=481),
    canvas_multiple=64,
    most_canvas_pixels=1920 * 1088,
    latent_scale=(8, 32),
    has_sound=True,
    max_characters=MAX_CHARACTERS,
    settings=frozenset({"strength"}),
    steps=8,
    guidance_scale=1.0,
    passes_per_step=1,
    options={**_OPTIONS, "transformer": "transformer", "is_distilled": True},
    memory=(
        MemoryNeed(
            precision=Precision.BF16,
            offload=Offload.NONE,
            device_bytes=69 * GIB,
            host_bytes=4 * GIB,
        ),
        MemoryNeed(
            precision=Precision.BF16,
            offload=Offload.MODEL,
            device_bytes=38 * GIB,
            host_bytes=70 * GIB,
        ),
        MemoryNeed(
            precision=Precision.BF16,
            offload=Offload.GROUP,
            device_bytes=24 * GIB,
            host_bytes=70 * GIB,
        ),
        MemoryNeed(
            precision=Precision.INT8,
            offload=Offload.MODEL,
            device_bytes=20 * GIB,
            host_bytes=42 * GIB,
        ),
        MemoryNeed(
            precision=Precision.INT8,
            offload=Offload.GROUP,
            device_bytes=13 * GIB,
            host_bytes=42 * GIB,
        ),
    ),
    bytes_per_token=420_000,
    decode_bytes_per_pixel=750,
    decode_tile_frames=48,
    decode_tile_pixels=512 * 512,
    phase_weights={"prepare": 4.0, "denoise": 78.0, "upsample": 3.0, "decode": 15.0},
)

LTX_2_5_FULL: Final = replace(
    LTX_2_5,
    name="ltx-2.5-full",
    description=(
        "LTX-2.5 undistilled with guidance, an open neural model of picture and sound; slower and"
        " finer; 24 frames a second."
    ),
    repository=replace(
        LTX_2_5.repository,
        components=(
            *_COMMON,
            Component(
                name="transformer_full",
                parameters=_DENOISER_PARAMETERS,
                size_bytes=_DENOISER_BYTES,
            ),
        ),
    ),
    settings=frozenset({"steps", "guidance_scale", "strength"}),
    steps=30,
    guidance_scale=3.0,
    passes_per_step=3,
    bytes_per_token=840_000,  # with and without the prompt at once
    options={**_OPTIONS, "transformer": "transformer_full", "is_distilled": False},
    phase_weights={"prepare": 1.0, "denoise": 94.0, "upsample": 1.0, "decode": 4.0},
)

PROFILES: Final = (LTX_2_5, LTX_2_5_FULL)
