"""The parts of the real models at their real configurations, without memory for their weights.

Wan: as the repositories' `config.json` say. LTX-2.5: the switches of its generation in the classes
of diffusers; denoiser, connectors, autoencoders, vocoder and upsampler agree to the byte with the
sizes of the published files, the text encoder within the parts of it that see and hear.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

import torch
from diffusers.pipelines.ltx2 import LTX2DurationHead, LTX2LatentUpsamplerModel, LTX2TextConnectors
from diffusers.pipelines.ltx2.vocoder import LTX2VocoderWithBWE
from transformers import (
    Gemma4UnifiedConfig,
    Gemma4UnifiedForConditionalGeneration,
    Gemma4UnifiedTextConfig,
    UMT5Config,
    UMT5EncoderModel,
)

from bench.gpu_models import MODELS
from diffusers import (
    AutoencoderKLLTX2Audio,
    AutoencoderKLLTX2Video,
    AutoencoderKLWan,
    LTX2VideoTransformer3DModel,
    WanTransformer3DModel,
    WanVACETransformer3DModel,
)
from tests.neural.allocations import peak_bytes, without_memory
from vitascope.engines.diffusers.profiles import Profile

Parts = Mapping[str, torch.nn.Module]
"""Modules by the names of a profile's components."""


def parts_of(profile: str) -> Parts:
    """The parts of a model, on the device `meta`."""
    with torch.device("meta"):
        return {name: make() for name, make in _MODELS[profile].items()}


def most_activation_bytes(profile: Profile) -> float:
    """Memory that one pass of the denoiser takes for each token of the largest window."""
    canvas = max((profile.canvas(size) for size in profile.sizes), key=lambda size: size.width)
    frames, pixels = profile.latent_scale
    count = (profile.frames.most - 1) // frames + 1
    patch = 1 if profile.family.startswith("ltx") else 2
    shape = (count, patch * canvas.height // pixels, patch * canvas.width // pixels)
    name = "transformer_full" if profile.name == "ltx-2.5-full" else "transformer"
    with without_memory(torch.bfloat16):
        denoiser = _MODELS[profile.name][name]().eval()
        given = _ltx_pass(profile, shape) if patch == 1 else _wan_pass(denoiser, shape)
        taken = peak_bytes(denoiser, lambda: denoiser(**given, return_dict=False))
    return taken / profile.tokens(canvas, profile.frames.most)


def _wan_pass(denoiser: Any, shape: tuple[int, int, int]) -> dict[str, Any]:
    tokens = shape[0] * shape[1] * shape[2] // 4
    is_vace = "vace_layers" in denoiser.config
    given: dict[str, Any] = {
        "hidden_states": torch.empty(1, denoiser.config.in_channels, *shape),
        "encoder_hidden_states": torch.empty(1, 512, 4096),
        "timestep": torch.empty(*((1,) if is_vace else (1, tokens)), dtype=torch.float32),
    }
    if is_vace:
        given["control_hidden_states"] = torch.empty(1, 96, *shape)
        given["control_hidden_states_scale"] = torch.empty(len(denoiser.config.vace_layers))
    return given


def _ltx_pass(profile: Profile, shape: tuple[int, int, int]) -> dict[str, Any]:
    """As the pipeline with conditions has it: a timestep for each token; guidance doubles rows."""
    count, height, width = shape
    rows = 1 if profile.guidance_scale == 1 else 2
    sound = round(25 * profile.frames.most / profile.rate)
    return {
        "hidden_states": torch.empty(rows, count * height * width, 128),
        "audio_hidden_states": torch.empty(rows, sound, 128),
        "encoder_hidden_states": torch.empty(rows, 1024, 4096),
        "audio_encoder_hidden_states": torch.empty(rows, 1024, 2048),
        "timestep": torch.empty(rows, count * height * width, dtype=torch.float32),
        "audio_timestep": torch.empty(rows, dtype=torch.float32),
        "sigma": torch.empty(rows, dtype=torch.float32),
        "num_frames": count,
        "height": height,
        "width": width,
        "fps": float(profile.rate),
        "audio_num_frames": sound,
    }


def most_decode_bytes(profile: Profile) -> float:
    """Memory that decoding takes for each pixel of each frame that is decoded at a time."""
    if profile.family.startswith("ltx"):
        with without_memory(torch.bfloat16):
            vae = _ltx_autoencoder().eval()
            latents = torch.empty(1, 128, profile.decode_tile_frames // 8 + 1, 16, 16)
            taken = peak_bytes(vae, lambda: vae.decoder(latents, None, causal=False))
        return taken / (profile.decode_tile_frames * 512 * 512)
    with without_memory(torch.float32):
        vae = _MODELS[profile.name]["vae"]().eval()
        side = 256 // vae.config.scale_factor_spatial
        latents = torch.empty(1, vae.config.z_dim, 3, side, side)
        cache = [None] * vae._cached_conv_counts["decoder"]

        def decode() -> None:
            for index in range(3):
                vae.decoder(
                    latents[:, :, index : index + 1],
                    feat_cache=cache,
                    feat_idx=[0],
                    first_chunk=index == 0,
                )

        taken = peak_bytes(vae, decode)
    return taken / (profile.decode_tile_frames * 256 * 256)


def _vace(name: str) -> Mapping[str, Callable[[], Any]]:
    model = MODELS[name]
    return {
        "text_encoder": lambda: UMT5EncoderModel(UMT5Config(**model.encoder)),
        "transformer": lambda: WanVACETransformer3DModel(**model.denoiser),
        "vae": lambda: AutoencoderKLWan(**model.autoencoder),
    }


def _ti2v_denoiser() -> Any:
    return WanTransformer3DModel(
        patch_size=(1, 2, 2),
        num_attention_heads=24,
        attention_head_dim=128,
        in_channels=48,
        out_channels=48,
        text_dim=4096,
        freq_dim=256,
        ffn_dim=14336,
        num_layers=30,
        cross_attn_norm=True,
        qk_norm="rms_norm_across_heads",
    )


def _ti2v_autoencoder() -> Any:
    return AutoencoderKLWan(
        base_dim=160,
        decoder_base_dim=256,
        z_dim=48,
        dim_mult=[1, 2, 4, 4],
        num_res_blocks=2,
        temperal_downsample=[False, True, True],
        is_residual=True,
        in_channels=12,
        out_channels=12,
        patch_size=2,
        scale_factor_spatial=16,
        latents_mean=[0.0] * 48,
        latents_std=[1.0] * 48,
    )


def _ltx_denoiser() -> Any:
    return LTX2VideoTransformer3DModel(
        num_layers=48,
        gated_attn=True,
        cross_attn_mod=True,
        audio_gated_attn=True,
        audio_cross_attn_mod=True,
        rope_type="split",
        use_prompt_embeddings=False,
        perturbed_attn=True,
        ff_bias=False,
        use_keyframes_abs_pos_embedding=True,
    )


def _ltx_connectors() -> Any:
    return LTX2TextConnectors(
        caption_channels=3840,
        text_proj_in_factor=49,
        video_connector_num_attention_heads=32,
        video_connector_attention_head_dim=128,
        video_connector_num_layers=8,
        video_connector_num_learnable_registers=128,
        video_gated_attn=True,
        audio_connector_num_attention_heads=32,
        audio_connector_attention_head_dim=64,
        audio_connector_num_layers=8,
        audio_connector_num_learnable_registers=128,
        audio_gated_attn=True,
        rope_type="split",
        per_modality_projections=True,
        proj_bias=True,
    )


def _ltx_autoencoder() -> Any:
    return AutoencoderKLLTX2Video(
        block_out_channels=(256, 512, 1024, 1024),
        decoder_block_out_channels=(256, 512, 512, 1024),
        layers_per_block=(4, 6, 4, 2, 2),
        decoder_layers_per_block=(4, 6, 4, 2, 2),
        decoder_spatio_temporal_scaling=(True,) * 4,
        decoder_inject_noise=(False,) * 5,
        upsample_type=("spatiotemporal", "spatiotemporal", "temporal", "spatial"),
        upsample_residual=(False,) * 4,
        upsample_factor=(2, 2, 1, 2),
        encoder_causal=True,
        decoder_causal=False,
        decoder_spatial_padding_mode="zeros",
    )


def _gemma() -> Any:
    text = Gemma4UnifiedTextConfig(
        hidden_size=3840,
        num_hidden_layers=48,
        intermediate_size=15360,
        num_attention_heads=16,
        num_key_value_heads=8,
        num_global_key_value_heads=1,
        head_dim=256,
        attention_k_eq_v=True,
    )
    return Gemma4UnifiedForConditionalGeneration(Gemma4UnifiedConfig(text_config=text))


def _ltx(denoiser: str) -> Mapping[str, Callable[[], Any]]:
    return {
        "text_encoder": _gemma,
        "connectors": _ltx_connectors,
        denoiser: _ltx_denoiser,
        "vae": _ltx_autoencoder,
        "audio_vae": AutoencoderKLLTX2Audio,
        "vocoder": LTX2VocoderWithBWE,
        "latent_upsampler": LTX2LatentUpsamplerModel,
        "duration_head": LTX2DurationHead,
    }


_MODELS: Final[Mapping[str, Mapping[str, Callable[[], Any]]]] = {
    "wan-vace-1.3b": _vace("wan-vace-1.3b"),
    "wan-vace-14b": _vace("wan-vace-14b"),
    "wan-2.2-ti2v-5b": {
        **_vace("wan-vace-14b"),
        "transformer": _ti2v_denoiser,
        "vae": _ti2v_autoencoder,
    },
    "ltx-2.5": _ltx("transformer"),
    "ltx-2.5-full": _ltx("transformer_full"),
}
