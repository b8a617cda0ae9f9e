"""An engine whose revision is what its process was told by the environment."""

import os
from dataclasses import replace
from typing import ClassVar

from tests.misbehaving.plain import Plain
from vitascope.engines.base import ModelCapabilities


class Told(Plain):
    """Shows `CUDA_VISIBLE_DEVICES` and `HF_HUB_OFFLINE`."""

    models: ClassVar[tuple[ModelCapabilities, ...]] = (
        replace(
            Plain.models[0],
            revision=" ".join(
                os.environ.get(name, "unset") for name in ("CUDA_VISIBLE_DEVICES", "HF_HUB_OFFLINE")
            ),
        ),
    )
