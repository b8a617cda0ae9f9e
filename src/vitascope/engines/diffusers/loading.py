"""Loading: from a folder of safetensors to a pipeline laid out on this machine.

Owns the order: read, quantise, choose attention, place, compile; and the step down to a more
frugal placement when memory has run out. Only local files are read, and only safetensors.
"""

import gc
import importlib
import logging
from dataclasses import replace
from typing import Any, Final

import torch

from vitascope.engines.diffusers.placement import Placement, need_of
from vitascope.engines.diffusers.plan import PlannedModel
from vitascope.engines.diffusers.profiles.profile import Offload, Precision, Profile
from vitascope.errors import EngineLoadFailed

_LOG: Final = logging.getLogger(__name__)

_ORDER: Final = (Offload.NONE, Offload.MODEL, Offload.GROUP)


class LoadedPipeline:
    """A pipeline and how it lies on the device; its siblings share its components.

    Args:
        pipeline_class: name of the class in diffusers.
        profile: the model.
        planned: where its weights are, and how they are to be placed.
        fp32: components that always compute in float32.
        arguments: further ones for `from_pretrained`.
        transformer: folder of the denoiser, where a checkpoint has several.

    Raises:
        EngineLoadFailed: files are missing or damaged, or the device is not there.
    """

    def __init__(
        self,
        pipeline_class: str,
        profile: Profile,
        planned: PlannedModel,
        *,
        fp32: tuple[str, ...] = (),
        arguments: dict[str, Any] | None = None,
        transformer: str = "transformer",
    ) -> None:
        self._profile = profile
        self.placement = planned.placement
        self.is_compiled = False
        self.why_not_compiled = ""
        self.attention = "diffusers' own choice"
        self._siblings: dict[str, Any] = {}
        diffusers: Any = importlib.import_module("diffusers")
        transformers: Any = importlib.import_module("transformers")
        for library in (diffusers, transformers):
            library.utils.logging.disable_progress_bar()
            library.utils.logging.set_verbosity_error()
        self._diffusers = diffusers
        try:
            self.pipeline: Any = self._read(
                getattr(diffusers, pipeline_class), planned, fp32, transformer, arguments or {}
            )
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            raise EngineLoadFailed(
                f"The weights of {profile.name!r} in {planned.folder} cannot be loaded"
                f" ({type(error).__name__}: {str(error)[:300]}). `vitascope models verify"
                f" {profile.name}` finds what is missing or damaged."
            ) from error
        self.pipeline.set_progress_bar_config(disable=True)
        if self.placement.precision is Precision.FP8:
            self.pipeline.transformer.enable_layerwise_casting(
                storage_dtype=torch.float8_e4m3fn, compute_dtype=torch.bfloat16
            )
        self._take_attention()
        self._place()

    def _read(
        self,
        kind: Any,
        planned: PlannedModel,
        fp32: tuple[str, ...],
        transformer: str,
        arguments: dict[str, Any],
    ) -> Any:
        reading: dict[str, Any] = {"local_files_only": True, "use_safetensors": True}
        configs = _quantised(self.placement, self._diffusers)
        if transformer != "transformer":
            denoiser: Any = self._diffusers.AutoModel.from_pretrained(
                str(planned.folder),
                subfolder=transformer,
                dtype=_dtype(self.placement),
                quantization_config=configs.pop("transformer", None),
                **reading,
            )
            arguments = {**arguments, "transformer": denoiser}
        if configs:
            quantizers: Any = importlib.import_module("diffusers.quantizers")
            reading["quantization_config"] = quantizers.PipelineQuantizationConfig(
                quant_mapping=configs
            )
        dtypes = {"default": _dtype(self.placement), **dict.fromkeys(fp32, torch.float32)}
        return kind.from_pretrained(str(planned.folder), dtype=dtypes, **reading, **arguments)

    @property
    def device(self) -> str:
        """Torch's name of the device that computes."""
        return self.placement.device

    def sibling(
        self, pipeline_class: str, *, without: tuple[str, ...] = (), **settings: Any
    ) -> Any:
        """Another pipeline of the same components; made once.

        Args:
            pipeline_class: name of the class in diffusers.
            without: components that it does not take.
            settings: of its construction, beside the components.
        """
        found = self._siblings.get(pipeline_class)
        if found is None:
            parts = {
                name: part for name, part in self.pipeline.components.items() if name not in without
            }
            kind: Any = getattr(self._diffusers, pipeline_class)
            found = kind(**parts, **settings)
            found.set_progress_bar_config(disable=True)
            self._siblings[pipeline_class] = found
        return found

    def compile(self) -> None:
        """Have the denoiser's repeated blocks compiled, where the placement says so.

        It is done when they are first used, for all sizes and lengths at once, and kept.
        """
        if self.placement.is_compiled:
            self.pipeline.transformer.compile_repeated_blocks(fullgraph=True, dynamic=True)
            self.is_compiled = True

    def uncompile(self, reason: str) -> None:
        """Run the blocks as they are from now on."""
        _LOG.warning("the blocks of %s cannot be compiled: %s", self._profile.name, reason)
        for module in self.pipeline.transformer.modules():
            module._compiled_call_impl = None
        self.is_compiled, self.why_not_compiled = False, reason

    def free(self) -> None:
        """After each shot, however it ended: no trace of it is left, unused memory is free."""
        self.pipeline.maybe_free_model_hooks()
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def place_lower(self) -> bool:
        """Keep more of the weights off the device; False when that is as low as it goes."""
        for offload in _ORDER[_ORDER.index(self.placement.offload) + 1 :]:
            lower = replace(self.placement, offload=offload)
            if need_of(self._profile, lower) is not None or offload is Offload.GROUP:
                self.free()
                self.placement = lower
                self._place()
                return True
        return False

    def _take_attention(self) -> None:
        """The first backend of the try-list that computes on this machine."""
        for backend in self.placement.attention:
            try:
                self.pipeline.transformer.set_attention_backend(backend)
                self._try_attention(backend)
            except (ImportError, RuntimeError, ValueError, OSError) as error:
                _LOG.info("attention backend %s is not to be had here: %s", backend, error)
            else:
                _LOG.info("attention backend %s", backend)
                self.attention = backend
                return
        self.pipeline.transformer.reset_attention_backend()

    def _try_attention(self, backend: str) -> None:
        """Compute a little with it: some are refused only then. Raises what it raises."""
        dispatch: Any = importlib.import_module("diffusers.models.attention_dispatch")
        shape = (1, 64, 2, 128)
        query = torch.ones(shape, device=self.device, dtype=_dtype(self.placement))
        dispatch.dispatch_attention_fn(
            query, query, query, backend=dispatch.AttentionBackendName(backend)
        )

    def _place(self) -> None:
        device = torch.device(self.device)
        match self.placement.offload:
            case Offload.NONE:
                self.pipeline.to(device)
            case Offload.MODEL:
                self.pipeline.enable_model_cpu_offload(device=device)
            case Offload.GROUP:
                self.pipeline.remove_all_hooks()
                self.pipeline.enable_group_offload(
                    onload_device=device,
                    offload_device=torch.device("cpu"),
                    offload_type="leaf_level",
                    use_stream=device.type == "cuda",
                )


def _dtype(placement: Placement) -> torch.dtype:
    return torch.float32 if placement.precision is Precision.FP32 else torch.bfloat16


def _quantised(placement: Placement, diffusers: Any) -> dict[str, Any]:
    """Configurations of weight-only quantisation, for the two large components."""
    if placement.precision is not Precision.INT8:
        return {}
    torchao: Any = importlib.import_module("torchao.quantization")
    transformers: Any = importlib.import_module("transformers")
    kind = torchao.Int8WeightOnlyConfig(version=2)
    return {
        "transformer": diffusers.TorchAoConfig(kind),
        "text_encoder": transformers.TorchAoConfig(kind),
    }
