"""Wan VACE: every operation by one checkpoint, told apart by what is given and masked.

A window is a film of which some frames are known (mask 0) and the others are grey (mask 255); a
character is a reference picture. Edits and remixes renoise the source: there the control branch
is weighted with zero, which makes the model the text-to-video model that it was built on.
"""

from typing import Any, Final

import numpy as np
import torch

from vitascope.clip import Shot
from vitascope.engines.base import Progress
from vitascope.engines.diffusers.families.base import Film, Work
from vitascope.engines.diffusers.families.wan import Ask, WanModel, generator, images
from vitascope.engines.diffusers.loading import LoadedPipeline
from vitascope.engines.diffusers.pictures import Picture, spread_frames
from vitascope.engines.diffusers.plan import PlannedModel
from vitascope.engines.diffusers.profiles.profile import Profile
from vitascope.video import Size

_GREY: Final = 128
_PICTURES_OF_CHARACTER: Final = 2
"""Reference pictures for each character; each costs one latent frame."""


class WanVaceFamily:
    """The adapter of `wan-vace`."""

    def __init__(self, profile: Profile, planned: PlannedModel) -> None:
        self._profile = profile
        self._planned = planned
        self._model: WanModel | None = None

    def load(self, progress: Progress) -> None:
        """Read the weights and lay them out. Raises EngineLoadFailed."""
        progress("load", 0.1)
        self._model = model = WanModel("WanVACEPipeline", self._profile, self._planned)
        model.loaded.pipeline.transformer.register_forward_pre_hook(
            _without_control, with_kwargs=True, prepend=True
        )
        model.loaded.compile()

    def film(self, shot: Shot, work: Work) -> Film:
        """Make a shot; see `Family`."""
        references = [
            picture
            for character in shot.characters
            for picture in spread_frames(character.path, _PICTURES_OF_CHARACTER)
        ]

        def ask(window: Ask) -> tuple[Any, dict[str, Any]]:
            return self._ready.loaded.pipeline, _arguments(window, references)

        return self._ready.film(shot, work, ask)

    @property
    def loaded(self) -> LoadedPipeline:
        """See `Family`."""
        return self._ready.loaded

    def close(self) -> None:
        """See `Family`."""
        self._model = None

    @property
    def _ready(self) -> WanModel:
        assert self._model is not None  # noqa: S101 # the engine loads before all else
        return self._model


def _arguments(ask: Ask, references: list[Picture]) -> dict[str, Any]:
    unknown = ask.window.count - ask.window.known
    grey = _plain(ask.canvas, _GREY)
    # One latent frame for each, in front; the pipeline has room for as many as the film has.
    latent_frames = (ask.window.count - 1) // 4 + 1
    kept, made = _plain(ask.canvas, 0), _plain(ask.canvas, 255)
    return {
        "video": images([*ask.given, *[grey] * unknown]),
        "mask": images([*[kept] * ask.window.known, *[made] * unknown]),
        "reference_images": images(references[:latent_frames]) or None,
        "num_frames": ask.window.count,
        "width": ask.canvas.width,
        "height": ask.canvas.height,
        "num_inference_steps": ask.steps,
        "generator": generator(ask.seed),
    }


def _plain(size: Size, level: int) -> Picture:
    return np.full((size.height, size.width, 3), level, np.uint8)


def _without_control(
    module: Any, arguments: tuple[Any, ...], named: dict[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """Give the denoiser a control of no weight where the pipeline knows of none (edits)."""
    if named.get("control_hidden_states") is None:
        hidden: torch.Tensor = named["hidden_states"]
        batch, _, _, height, width = hidden.shape
        channels = int(module.config.vace_in_channels)
        layers = len(module.config.vace_layers)
        named["control_hidden_states"] = hidden.new_zeros((batch, channels, 1, height, width))
        named["control_hidden_states_scale"] = hidden.new_zeros(layers)
    return arguments, named
