"""Denoising under watch: progress by step, cancel within one, checkpoints, and going on from one.

One way for every pipeline: a hook before each forward pass of the denoiser, and the callback after
each step. Nothing of a pipeline's own loop is repeated here.
"""

import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final, cast

import torch

from vitascope.engines.base import Progress
from vitascope.engines.diffusers.resume import ShotCheckpoint, StepState

_PASSED_ON: Final = ("config", "timesteps", "sigmas")
"""Parts of a scheduler that a fresh call sets up by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One call of a pipeline's denoising loop."""

    name: str
    """Unique within the shot."""
    pipeline: Any
    arguments: Mapping[str, Any]
    """Of the call, without callbacks and output type."""
    steps: int
    passes: int
    """Forward passes of the denoiser in each step."""
    latents: tuple[str, ...] = ("latents",)
    """The loop's variables that are its state."""


class Denoising:
    """All stages of one shot: runs them, tells how far they are, keeps checkpoints.

    Args:
        progress: the runner's; raises Cancelled.
        steps: of all stages together.
        checkpoint: where to keep them; None keeps nothing.
        every_s: seconds of work between two checkpoints of a stage.
    """

    def __init__(
        self,
        progress: Progress,
        *,
        steps: int,
        checkpoint: ShotCheckpoint | None,
        every_s: float,
    ) -> None:
        self._progress = progress
        self._steps = max(1, steps)
        self._done = 0
        self._checkpoint = checkpoint
        self._every_s = every_s
        self.resumed_steps = 0
        """Steps that an earlier attempt had done."""

    def run(self, stage: Stage) -> list[torch.Tensor]:
        """Run a stage, or what is left of it; gives the pipeline's latents, on the processor.

        Raises:
            Cancelled: passed on from the progress; the pipeline has been put in order.
        """
        results = self._checkpoint.finished(stage.name) if self._checkpoint else None
        if results is None:
            results = self._call(stage)
            if self._checkpoint is not None:
                self._checkpoint.finish(stage.name, results)
        else:
            self.resumed_steps += stage.steps
        self._done += stage.steps
        self._tell(0.0)
        return results

    def _tell(self, steps: float) -> None:
        self._progress("denoise", min(1.0, (self._done + steps) / self._steps))

    def _call(self, stage: Stage) -> list[torch.Tensor]:
        pipeline = stage.pipeline
        earlier = self._checkpoint.step(stage.name) if self._checkpoint else None
        watch = _Watch(stage, self._tell, self._keeper(), earlier)
        _widen(pipeline, stage.latents)
        try:
            with watch.attached():
                told: Any = pipeline(
                    **stage.arguments,
                    output_type="latent",
                    return_dict=False,
                    callback_on_step_end=watch.step_ended,
                    callback_on_step_end_tensor_inputs=list(stage.latents),
                )
        finally:
            # Also drops what caching and offloading hooks hold of a call that was broken off.
            pipeline.maybe_free_model_hooks()
        self.resumed_steps += 0 if earlier is None else earlier.step + 1
        return [cast("torch.Tensor", each).cpu() for each in told]

    def _keeper(self) -> Callable[[StepState], None] | None:
        checkpoint = self._checkpoint
        if checkpoint is None:
            return None
        kept_at = time.monotonic()

        def keep(state: StepState) -> None:
            nonlocal kept_at
            if time.monotonic() - kept_at >= self._every_s:
                checkpoint.keep(state)
                kept_at = time.monotonic()

        return keep


def _widen(pipeline: Any, names: tuple[str, ...]) -> None:
    """Let the callback see these variables of the loop; changes this pipeline object only."""
    allowed = set(cast("list[str]", pipeline._callback_tensor_inputs))
    pipeline._callback_tensor_inputs = sorted(allowed | set(names))


class _Watch:
    """Watches one call of a pipeline; skips the steps that `earlier` holds already.

    Skipped steps run the loop with zeros for the denoiser's answer, which costs nothing; then the
    state of the loop is overwritten in place, so that what follows is what would have followed.
    """

    def __init__(
        self,
        stage: Stage,
        tell: Callable[[float], None],
        keep: Callable[[StepState], None] | None,
        earlier: StepState | None,
    ) -> None:
        self._stage = stage
        self._tell = tell
        self._keep = keep
        self._earlier = earlier
        self._denoiser: Any = stage.pipeline.transformer
        self._step = 0
        self._pass = 0
        self._forward: Any = None

    @contextmanager
    def attached(self) -> Generator[None]:
        """Watch the denoiser while the block runs."""
        hook = self._denoiser.register_forward_pre_hook(self._before_pass)
        if self._earlier is not None:
            self._forward = self._denoiser.forward
            self._denoiser.forward = _zeros
        try:
            yield
        finally:
            hook.remove()
            self._restore()

    def step_ended(
        self, pipeline: Any, index: int, _timestep: Any, state: dict[str, torch.Tensor]
    ) -> dict[str, torch.Tensor]:
        """The pipeline's callback after each step."""
        self._step, self._pass = index + 1, 0
        earlier = self._earlier
        if earlier is not None and index == earlier.step:
            for name, saved in earlier.latents.items():
                state[name].copy_(saved)
            device = state["latents"].device
            for name, value in earlier.scheduler.items():
                setattr(pipeline.scheduler, name, _on(device, value))
            self._restore()
        elif self._keep is not None and self._forward is None and self._step < self._stage.steps:
            self._keep(
                StepState(
                    stage=self._stage.name,
                    step=index,
                    latents={name: state[name] for name in self._stage.latents},
                    scheduler={
                        name: value
                        for name, value in cast("dict[str, Any]", vars(pipeline.scheduler)).items()
                        if name.lstrip("_") not in _PASSED_ON and name != "_internal_dict"
                    },
                )
            )
        self._tell(float(self._step))
        return {}

    def _before_pass(self, _module: Any, _arguments: Any) -> None:
        share = min(self._pass, self._stage.passes - 1) / self._stage.passes
        self._pass += 1
        self._tell(min(self._step + share, float(self._stage.steps)))

    def _restore(self) -> None:
        if self._forward is not None:
            self._denoiser.forward = self._forward
            self._forward = None


def _zeros(*arguments: Any, **named: Any) -> tuple[torch.Tensor, ...]:
    """Stands for the denoiser while steps are skipped: its answers, all zero."""
    hidden = named["hidden_states"] if "hidden_states" in named else arguments[0]
    answers = [torch.zeros_like(hidden)]
    if "audio_hidden_states" in named:
        answers.append(torch.zeros_like(named["audio_hidden_states"]))
    return tuple(answers)


def _on(device: torch.device, value: Any) -> Any:
    """A scheduler's value with its tensors on `device`."""
    if isinstance(value, torch.Tensor):
        return value.to(device)
    if isinstance(value, list):
        return [_on(device, item) for item in cast("list[Any]", value)]
    return value
