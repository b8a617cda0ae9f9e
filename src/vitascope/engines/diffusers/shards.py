"""Which files of a repository's weights are a second copy: sets of shards that no index names.

Repositories keep the same weights cut in several ways, side by side; a library reads what the
index names. Pure: the index's content comes in.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Final

from pydantic import BaseModel, ValidationError

from vitascope.errors import WeightsRefused

_INDEX: Final = ".safetensors.index.json"


class _Index(BaseModel):
    """What is read of an index: the file that each tensor is in."""

    weight_map: Mapping[str, str]


def index_paths(paths: Iterable[str]) -> list[str]:
    """The indexes among a repository's paths."""
    return [path for path in paths if path.endswith(_INDEX)]


def unnamed_shards(index_path: str, content: bytes, paths: Iterable[str]) -> set[str]:
    """Those of `paths` that hold weights of the index's part and that the index does not name.

    Args:
        index_path: path of the index in the repository.
        content: what is in it.
        paths: all paths of the repository.

    Raises:
        WeightsRefused: the content is no index.
    """
    try:
        named = set(_Index.model_validate_json(content).weight_map.values())
    except ValidationError as error:
        raise WeightsRefused(f"The hub's {index_path} is no index of weights.") from error
    folder = PurePosixPath(index_path).parent
    stem = re.escape(PurePosixPath(index_path).name.removesuffix(_INDEX))
    shard = re.compile(rf"{stem}(-\d+-of-\d+)?\.safetensors")
    return {
        path
        for path in paths
        for pure in (PurePosixPath(path),)
        if pure.parent == folder and shard.fullmatch(pure.name) and pure.name not in named
    }
