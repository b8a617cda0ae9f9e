"""Wan 2.2 TI2V: from a prompt, or on from one picture; longer films from each window's last frame.

An edit or remix renoises the source, as with all Wan models.
"""

from typing import Any

from PIL import Image

from vitascope.clip import Shot
from vitascope.engines.base import Progress
from vitascope.engines.diffusers.families.base import Film, Work
from vitascope.engines.diffusers.families.wan import Ask, WanModel, generator
from vitascope.engines.diffusers.loading import LoadedPipeline
from vitascope.engines.diffusers.plan import PlannedModel
from vitascope.engines.diffusers.profiles.profile import Profile


class WanTi2vFamily:
    """The adapter of `wan-2.2-ti2v`."""

    def __init__(self, profile: Profile, planned: PlannedModel) -> None:
        self._profile = profile
        self._planned = planned
        self._model: WanModel | None = None

    def load(self, progress: Progress) -> None:
        """Read the weights and lay them out. Raises EngineLoadFailed."""
        progress("load", 0.1)
        self._model = WanModel("WanPipeline", self._profile, self._planned)
        self._model.loaded.compile()

    def film(self, shot: Shot, work: Work) -> Film:
        """Make a shot; see `Family`."""
        return self._ready.film(shot, work, self._ask)

    @property
    def loaded(self) -> LoadedPipeline:
        """See `Family`."""
        return self._ready.loaded

    def close(self) -> None:
        """See `Family`."""
        self._model = None

    def _ask(self, ask: Ask) -> tuple[Any, dict[str, Any]]:
        loaded = self._ready.loaded
        arguments: dict[str, Any] = {
            "num_frames": ask.window.count,
            "width": ask.canvas.width,
            "height": ask.canvas.height,
            "num_inference_steps": ask.steps,
            "generator": generator(ask.seed),
        }
        if not ask.given:
            return loaded.pipeline, arguments
        pipeline = loaded.sibling("WanImageToVideoPipeline", expand_timesteps=True)
        return pipeline, {**arguments, "image": Image.fromarray(ask.given[-1])}

    @property
    def _ready(self) -> WanModel:
        assert self._model is not None  # noqa: S101 # the engine loads before all else
        return self._model
