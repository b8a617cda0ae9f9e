"""Tiny checkpoints with random weights, saved as real ones are, in under a second each.

Widths and depths are toys; compression ratios, channel relations, files and classes are those of
the real models, so that the arithmetic of sizes and frames is real.
"""

from pathlib import Path
from typing import Any

import torch
from diffusers.pipelines.ltx2 import (
    LTX2DurationHead,
    LTX2LatentUpsamplerModel,
    LTX2TextConnectors,
)
from diffusers.pipelines.ltx2.vocoder import LTX2VocoderWithBWE
from transformers import (
    Gemma4UnifiedAudioConfig,
    Gemma4UnifiedConfig,
    Gemma4UnifiedForConditionalGeneration,
    Gemma4UnifiedTextConfig,
    Gemma4UnifiedVisionConfig,
    GemmaTokenizerFast,
    T5TokenizerFast,
    UMT5Config,
    UMT5EncoderModel,
)

from diffusers import (
    AutoencoderKLLTX2Audio,
    AutoencoderKLLTX2Video,
    AutoencoderKLWan,
    FlowMatchEulerDiscreteScheduler,
    LTX2Pipeline,
    LTX2VideoTransformer3DModel,
    UniPCMultistepScheduler,
    WanPipeline,
    WanTransformer3DModel,
    WanVACEPipeline,
    WanVACETransformer3DModel,
)

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,!?'-"
_SPACE = "▁"


def wan_vace(folder: Path) -> Path:
    """A Wan VACE checkpoint."""
    transformer = WanVACETransformer3DModel(
        **_wan_shape(), num_layers=3, vace_layers=[0, 2], vace_in_channels=96
    )
    parts = _wan_parts()
    WanVACEPipeline(**parts, transformer=_steady(transformer), transformer_2=None).save_pretrained(
        folder
    )
    return folder


def wan_ti2v(folder: Path) -> Path:
    """A Wan 2.2 TI2V checkpoint: patches in the autoencoder, a timestep for each token."""
    vae = AutoencoderKLWan(
        base_dim=4,
        decoder_base_dim=4,
        z_dim=48,
        dim_mult=[1, 1, 1, 1],
        num_res_blocks=1,
        temperal_downsample=[False, True, True],
        is_residual=True,
        in_channels=12,
        out_channels=12,
        patch_size=2,
        scale_factor_spatial=16,
        scale_factor_temporal=4,
        latents_mean=[0.0] * 48,
        latents_std=[1.0] * 48,
    )
    shape = {**_wan_shape(), "in_channels": 48, "out_channels": 48}
    transformer = _steady(WanTransformer3DModel(**shape, num_layers=2))
    parts = {**_wan_parts(), "vae": _steady(vae)}
    WanPipeline(
        **parts, transformer=transformer, transformer_2=None, expand_timesteps=True
    ).save_pretrained(folder)
    return folder


def _wan_shape() -> dict[str, Any]:
    torch.manual_seed(0)
    return {
        "patch_size": (1, 2, 2),
        "num_attention_heads": 2,
        "attention_head_dim": 12,
        "in_channels": 16,
        "out_channels": 16,
        "text_dim": 32,
        "freq_dim": 256,
        "ffn_dim": 32,
        "cross_attn_norm": True,
        "qk_norm": "rms_norm_across_heads",
        "rope_max_seq_len": 128,
    }


def _wan_parts() -> dict[str, Any]:
    vocabulary = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), (_SPACE, -2.0)]
    vocabulary += [(letter, -3.0) for letter in _LETTERS]
    tokenizer = T5TokenizerFast(vocab=vocabulary, extra_ids=0, additional_special_tokens=[])
    torch.manual_seed(0)
    encoder = UMT5EncoderModel(
        UMT5Config(
            vocab_size=len(tokenizer),
            d_model=32,
            d_kv=8,
            d_ff=37,
            num_layers=2,
            num_heads=4,
            relative_attention_num_buckets=8,
            dropout_rate=0.0,
            decoder_start_token_id=0,
        )
    )
    vae = AutoencoderKLWan(
        base_dim=3,
        z_dim=16,
        dim_mult=[1, 1, 1, 1],
        num_res_blocks=1,
        temperal_downsample=[False, True, True],
    )
    scheduler = UniPCMultistepScheduler(
        prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=3.0
    )
    return {
        "tokenizer": tokenizer,
        "text_encoder": encoder.eval(),
        "vae": _steady(vae),
        "scheduler": scheduler,
    }


def ltx_2_5(folder: Path) -> Path:
    """An LTX-2.5 checkpoint with both denoisers, sound, and the latent upsampler."""
    channels = 8
    tokens = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>", _SPACE, *_LETTERS]
    tokenizer = GemmaTokenizerFast(
        vocab={token: index for index, token in enumerate(tokens)}, merges=[]
    )
    torch.manual_seed(0)
    encoder = Gemma4UnifiedForConditionalGeneration(_gemma(len(tokenizer))).eval()
    scheduler = FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=False, shift_terminal=None)
    LTX2Pipeline(
        scheduler=scheduler,
        vae=_ltx_vae(channels),
        audio_vae=_ltx_audio_vae(),
        text_encoder=encoder,
        tokenizer=tokenizer,
        connectors=_ltx_connectors(),
        transformer=_ltx_transformer(channels),
        vocoder=_ltx_vocoder(),
        duration_head=_steady(
            LTX2DurationHead(
                video_cross_attention_dim=16,
                audio_cross_attention_dim=8,
                pooler_hidden_dim=8,
                num_queries=2,
                mlp_hidden_dim=8,
                num_pooler_heads=2,
            )
        ),
    ).save_pretrained(folder)
    torch.manual_seed(1)
    _ltx_transformer(channels, seed=1).save_pretrained(folder / "transformer_full")
    _steady(
        LTX2LatentUpsamplerModel(
            in_channels=channels,
            mid_channels=32,
            num_blocks_per_stage=1,
            dims=3,
            spatial_upsample=True,
            temporal_upsample=False,
            rational_spatial_scale=2.0,
            use_rational_resampler=False,
        )
    ).save_pretrained(folder / "latent_upsampler")
    return folder


def _gemma(vocabulary: int) -> Gemma4UnifiedConfig:
    return Gemma4UnifiedConfig(
        text_config=Gemma4UnifiedTextConfig(
            vocab_size=vocabulary,
            hidden_size=16,
            intermediate_size=32,
            num_hidden_layers=2,
            num_attention_heads=2,
            num_key_value_heads=1,
            head_dim=8,
            sliding_window=64,
            max_position_embeddings=2048,
            layer_types=["sliding_attention", "full_attention"],
        ),
        vision_config=Gemma4UnifiedVisionConfig(
            mm_embed_dim=16, mm_posemb_size=16, output_proj_dims=16
        ),
        audio_config=Gemma4UnifiedAudioConfig(audio_embed_dim=16),
    )


def _ltx_transformer(channels: int, seed: int = 0) -> Any:
    torch.manual_seed(seed)
    return _steady(
        LTX2VideoTransformer3DModel(
            in_channels=channels,
            out_channels=channels,
            patch_size=1,
            patch_size_t=1,
            num_attention_heads=2,
            attention_head_dim=8,
            cross_attention_dim=16,
            gated_attn=True,
            cross_attn_mod=True,
            audio_in_channels=8,
            audio_out_channels=8,
            audio_num_attention_heads=2,
            audio_attention_head_dim=4,
            audio_cross_attention_dim=8,
            audio_gated_attn=True,
            audio_cross_attn_mod=True,
            num_layers=2,
            caption_channels=16,
            rope_type="split",
            use_prompt_embeddings=False,
            perturbed_attn=True,
            ff_bias=False,
            use_keyframes_abs_pos_embedding=True,
        )
    )


def _ltx_connectors() -> Any:
    return _steady(
        LTX2TextConnectors(
            caption_channels=16,
            text_proj_in_factor=3,
            video_connector_num_attention_heads=2,
            video_connector_attention_head_dim=8,
            video_connector_num_layers=1,
            video_connector_num_learnable_registers=8,
            video_gated_attn=True,
            audio_connector_num_attention_heads=2,
            audio_connector_attention_head_dim=4,
            audio_connector_num_layers=1,
            audio_connector_num_learnable_registers=8,
            audio_gated_attn=True,
            rope_type="split",
            per_modality_projections=True,
            video_hidden_dim=16,
            audio_hidden_dim=8,
            proj_bias=True,
        )
    )


def _ltx_vae(channels: int) -> Any:
    return _steady(
        AutoencoderKLLTX2Video(
            latent_channels=channels,
            block_out_channels=(4, 8, 16, 16),
            decoder_block_out_channels=(4, 8, 8, 16),
            layers_per_block=(1, 1, 1, 1, 1),
            decoder_layers_per_block=(1, 1, 1, 1, 1),
            spatio_temporal_scaling=(True,) * 4,
            decoder_spatio_temporal_scaling=(True,) * 4,
            decoder_inject_noise=(False,) * 5,
            downsample_type=("spatial", "temporal", "spatiotemporal", "spatiotemporal"),
            upsample_type=("spatiotemporal", "spatiotemporal", "temporal", "spatial"),
            upsample_residual=(False,) * 4,
            upsample_factor=(2, 2, 1, 2),
            patch_size=4,
            patch_size_t=1,
            encoder_causal=True,
            decoder_causal=False,
            decoder_spatial_padding_mode="zeros",
            spatial_compression_ratio=32,
            temporal_compression_ratio=8,
        )
    )


def _ltx_audio_vae() -> Any:
    return _steady(
        AutoencoderKLLTX2Audio(
            base_channels=8,
            output_channels=2,
            ch_mult=(1, 1, 1),
            num_res_blocks=1,
            attn_resolutions=None,
            in_channels=2,
            resolution=32,
            latent_channels=2,
            norm_type="pixel",
            causality_axis="height",
            dropout=0.0,
            mid_block_add_attention=False,
            sample_rate=16000,
            mel_hop_length=160,
            is_causal=True,
            mel_bins=16,
        )
    )


def _ltx_vocoder() -> Any:
    return _steady(
        LTX2VocoderWithBWE(
            in_channels=32,
            hidden_channels=32,
            out_channels=2,
            upsample_kernel_sizes=[11, 4, 4, 4, 4],
            upsample_factors=[5, 2, 2, 2, 4],
            resnet_kernel_sizes=[3],
            resnet_dilations=[[1, 3, 5]],
            act_fn="snakebeta",
            leaky_relu_negative_slope=0.1,
            antialias=True,
            final_act_fn=None,
            final_bias=False,
            bwe_in_channels=32,
            bwe_hidden_channels=32,
            bwe_out_channels=2,
            bwe_upsample_kernel_sizes=[12, 11, 4, 4],
            bwe_upsample_factors=[6, 5, 2, 4],
            bwe_resnet_kernel_sizes=[3],
            bwe_resnet_dilations=[[1, 3, 5]],
            bwe_act_fn="snakebeta",
            bwe_final_act_fn=None,
            bwe_final_bias=False,
            filter_length=64,
            hop_length=80,
            window_length=64,
            num_mel_channels=16,
            input_sampling_rate=16000,
            output_sampling_rate=48000,
        )
    )


def _steady(module: Any) -> Any:
    return module.eval()
