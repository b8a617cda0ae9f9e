"""What torch sees of this machine's GPUs, as one line of JSON; for a child process.

    python -m vitascope.engines.diffusers.measure

Torch takes seconds and much memory to import, so only a child that ends at once does.
"""

import json
from typing import Any, cast


def main() -> None:
    """Print what `hardware.measure` reads.

    `{"torch": version, "build": "cuda"|"rocm"|"cpu", "others": [what else torch could compute on],
    "devices": [{"name", "uuid", "memory_bytes", "capability"}]}`. Through `torch.cuda` torch also
    tells of AMD's GPUs, where it is built for them (ROCm).
    """
    import torch

    untyped = cast(Any, torch)
    is_rocm = getattr(untyped.version, "hip", None) is not None
    devices: list[dict[str, object]] = []
    for index in range(torch.cuda.device_count()):
        found = untyped.cuda.get_device_properties(index)
        uuid = getattr(found, "uuid", None)
        devices.append(
            {
                "name": found.name,
                # ROCm takes numbers alone in CUDA_VISIBLE_DEVICES.
                "uuid": None if uuid is None or is_rocm else f"GPU-{uuid}",
                "memory_bytes": found.total_memory,
                "capability": [found.major, found.minor],
            }
        )
    is_cuda = untyped.version.cuda is not None
    told = {
        "torch": torch.__version__,
        "build": "rocm" if is_rocm else "cuda" if is_cuda else "cpu",
        "others": _others(untyped),
        "devices": devices,
    }
    print(json.dumps(told))  # noqa: T201 # its answer


def _others(torch: Any) -> list[str]:
    """GPUs that torch could use and this engine does not, by the names that people know."""
    names = {"mps": "an Apple GPU (Metal)", "xpu": "an Intel GPU"}
    backends = {"mps": getattr(torch.backends, "mps", None), "xpu": getattr(torch, "xpu", None)}
    return [
        names[name]
        for name, backend in backends.items()
        if backend is not None and backend.is_available()
    ]


if __name__ == "__main__":
    main()
