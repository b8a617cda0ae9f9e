"""Models of random weights for `bench.gpu`, at their real configuration, and tiny ones."""

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from transformers import T5TokenizerFast, UMT5Config, UMT5EncoderModel

from diffusers import (
    AutoencoderKLWan,
    UniPCMultistepScheduler,
    WanVACEPipeline,
    WanVACETransformer3DModel,
)
from vitascope.engines.diffusers.placement import ATTENTION, Placement
from vitascope.engines.diffusers.plan import PlannedModel
from vitascope.engines.diffusers.profiles import Offload, Precision, Profile
from vitascope.engines.diffusers.profiles.registry import find_profile
from vitascope.video import Size

LEAST_STEPS = 4
"""Of a film; also of the one that the engine warms up with."""

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,!?'-"
_SPACE = "▁"

_DENOISER = {
    "patch_size": (1, 2, 2),
    "attention_head_dim": 128,
    "in_channels": 16,
    "out_channels": 16,
    "text_dim": 4096,
    "freq_dim": 256,
    "cross_attn_norm": True,
    "qk_norm": "rms_norm_across_heads",
    "rope_max_seq_len": 1024,
    "vace_in_channels": 96,
}
_ENCODER = {
    "vocab_size": 256384,
    "d_model": 4096,
    "d_kv": 64,
    "d_ff": 10240,
    "num_layers": 24,
    "num_heads": 64,
    "relative_attention_num_buckets": 32,
    "feed_forward_proj": "gated-gelu",
}
_AUTOENCODER = {"base_dim": 96, "z_dim": 16}
_SIZES = (Size(832, 480), Size(1280, 720))


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """What is built and measured."""

    name: str
    profile: str
    """The profile that runs it."""
    denoiser: dict[str, Any]
    encoder: dict[str, Any]
    autoencoder: dict[str, Any]
    sizes: tuple[Size, ...] = _SIZES
    frame_count: int = 81
    """At the model's own rate: five seconds."""
    steps: int = 30
    precision: Precision = Precision.BF16

    @property
    def dtype(self) -> torch.dtype:
        """Of denoiser and text encoder; the autoencoder computes in float32."""
        return torch.float32 if self.precision is Precision.FP32 else torch.bfloat16


MODELS = {
    "wan-vace-1.3b": Model(
        name="wan-vace-1.3b",
        profile="wan-vace-1.3b",
        denoiser={
            **_DENOISER,
            "num_attention_heads": 12,
            "ffn_dim": 8960,
            "num_layers": 30,
            "vace_layers": list(range(0, 30, 2)),
        },
        encoder=_ENCODER,
        autoencoder=_AUTOENCODER,
    ),
    "wan-vace-14b": Model(
        name="wan-vace-14b",
        profile="wan-vace-14b",
        denoiser={
            **_DENOISER,
            "num_attention_heads": 40,
            "ffn_dim": 13824,
            "num_layers": 40,
            "vace_layers": list(range(0, 40, 5)),
        },
        encoder=_ENCODER,
        autoencoder=_AUTOENCODER,
        # A step of the larger one takes half a minute of a run of ten.
        sizes=_SIZES[:1],
    ),
}
LEAST_GIB = {"wan-vace-1.3b": 22, "wan-vace-14b": 70}
"""Memory of a device below which a model is left out unless it is asked for; estimates."""

TOYS = (
    Model(
        name="toy",
        profile="wan-vace-1.3b",
        denoiser={
            **_DENOISER,
            "attention_head_dim": 12,
            "text_dim": 32,
            "num_attention_heads": 2,
            "ffn_dim": 32,
            "num_layers": 3,
            "vace_layers": [0, 2],
            "rope_max_seq_len": 128,
        },
        encoder={
            **_ENCODER,
            "vocab_size": len(_LETTERS) + 4,
            "d_model": 32,
            "d_kv": 8,
            "d_ff": 37,
            "num_layers": 2,
            "num_heads": 4,
            "relative_attention_num_buckets": 8,
        },
        autoencoder={"base_dim": 4, "z_dim": 16, "dim_mult": [1, 1, 1, 1], "num_res_blocks": 1},
        sizes=(Size(112, 64), Size(160, 96)),
        frame_count=9,
        steps=4,
        precision=Precision.FP32,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured(PlannedModel):
    """A planned model whose canvas is the film's own at any size: both sides do the same."""

    warm_up_steps: int = LEAST_STEPS

    def profile_here(self) -> Profile:
        """The profile without its ceiling, and with few steps where a request names none."""
        found = find_profile(self.profile)
        most = self.most_canvas_pixels or found.most_canvas_pixels
        return replace(found, most_canvas_pixels=most, steps=self.warm_up_steps)


def planned(model: Model, folder: Path, device: str) -> Measured:
    """The model as the choice by hardware would plan it for a device that holds all of it."""
    is_cuda = device.startswith("cuda")
    return Measured(
        profile=model.profile,
        folder=folder,
        revision="random",
        most_canvas_pixels=max(size.width * size.height for size in model.sizes),
        placement=Placement(
            device=device,
            precision=model.precision,
            offload=Offload.NONE,
            memory_bytes=None,
            attention=ATTENTION if is_cuda else ("native",),
            is_compiled=is_cuda,
        ),
    )


def build(model: Model, folder: Path, device: str) -> int:
    """Save a checkpoint of random weights, built on the device, in the form of a real one.

    Untrained layers answer with next to nothing, which would hide every error: the last layers of
    denoiser and autoencoder are scaled so that noise is moved and pictures use their levels.

    Returns:
        Parameters of the denoiser.
    """
    torch.manual_seed(0)
    denoiser = _made(WanVACETransformer3DModel, model.denoiser, model.dtype, device)
    autoencoder = _made(AutoencoderKLWan, model.autoencoder, torch.float32, device)
    with torch.no_grad():
        _scale(denoiser.proj_out, _velocity(denoiser, model, device), 1.0)
        latents = torch.randn(1, 16, 2, 16, 16, device=device)
        _scale(autoencoder.decoder.conv_out, autoencoder.decode(latents).sample, 0.5)
    encoder = _made(UMT5EncoderModel, UMT5Config(**model.encoder), model.dtype, device)
    vocabulary = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), (_SPACE, -2.0)]
    vocabulary += [(letter, -3.0) for letter in _LETTERS]
    WanVACEPipeline(
        tokenizer=T5TokenizerFast(vocab=vocabulary, extra_ids=0, additional_special_tokens=[]),
        text_encoder=encoder,
        vae=autoencoder,
        scheduler=UniPCMultistepScheduler(
            prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=3.0
        ),
        transformer=denoiser,
        transformer_2=None,
    ).save_pretrained(folder)
    return sum(weights.numel() for weights in denoiser.parameters())


def _made(kind: Any, config: Any, dtype: torch.dtype, device: str) -> Any:
    """A part of random weights, made where it is to be, never larger than it will be."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        with torch.device(device):
            part = kind(config) if isinstance(config, UMT5Config) else kind(**config)
    finally:
        torch.set_default_dtype(before)
    return part.eval()


def _velocity(denoiser: Any, model: Model, device: str) -> torch.Tensor:
    """The denoiser's answer to noise."""

    def noise(*shape: int) -> torch.Tensor:
        return torch.randn(shape, device=device, dtype=model.dtype)

    (answer,) = denoiser(
        hidden_states=noise(1, 16, 3, 16, 16),
        timestep=torch.tensor([500], device=device),
        encoder_hidden_states=noise(1, 64, model.denoiser["text_dim"]),
        control_hidden_states=noise(1, 96, 3, 16, 16),
        return_dict=False,
    )
    return answer


def _scale(layer: Any, answer: torch.Tensor, wanted: float) -> None:
    """Scale a last layer so that its answers deviate by `wanted` from their mean."""
    deviation = float(answer.float().std())
    if not math.isfinite(deviation) or deviation == 0:
        raise RuntimeError(f"Random weights gave a deviation of {deviation}.")
    layer.weight.mul_(wanted / deviation)
    layer.bias.mul_(wanted / deviation)
