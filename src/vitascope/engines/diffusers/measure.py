"""What torch sees of this machine's GPUs, as one line of JSON; for a child process.

    python -m vitascope.engines.diffusers.measure

Torch takes seconds and much memory to import, so only a child that ends at once does.
"""

import json
from typing import Any, cast


def main() -> None:
    """Print `{"torch": version, "devices": [{"name", "uuid", "memory_bytes", "capability"}]}`."""
    import torch

    devices: list[dict[str, object]] = []
    for index in range(torch.cuda.device_count()):
        found = cast(Any, torch.cuda.get_device_properties(index))  # pyright: ignore[reportUnknownMemberType] # untyped there
        uuid = getattr(found, "uuid", None)
        devices.append(
            {
                "name": found.name,
                "uuid": None if uuid is None else f"GPU-{uuid}",
                "memory_bytes": found.total_memory,
                "capability": [found.major, found.minor],
            }
        )
    print(json.dumps({"torch": torch.__version__, "devices": devices}))  # noqa: T201 # its answer


if __name__ == "__main__":
    main()
