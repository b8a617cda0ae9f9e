"""What people write behind flags: files, objects and ids (docs/cli.md)."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, cast

from vitascope.errors import InvalidRequest

_ID: Final = re.compile(r"[A-Za-z0-9_-]+")


def read_file(text: str, *, flag: str) -> Path:
    """A file to upload, as a path or `@path`.

    Raises:
        InvalidRequest: there is no such file.
    """
    path = Path(text.removeprefix("@")).expanduser()
    if not path.is_file():
        raise InvalidRequest(f"{flag}: there is no file {str(path)!r}.", param=flag)
    return path


def read_reference(text: str, *, flag: str = "--input-reference") -> Path | Mapping[str, str]:
    """A first frame: a file, an object, a URL, or the id of an uploaded file.

    Raises:
        InvalidRequest: it is none of these.
    """
    if text.startswith(("http://", "https://", "data:")):
        return {"image_url": text}
    written = _read_written(text, flag, ("file_id", "image_url"))
    if written is not None:
        return written
    if text.startswith("file-") and _ID.fullmatch(text):
        return {"file_id": text}
    raise InvalidRequest(
        f"{flag}: there is no file {text!r}, and it is no URL and no id of an uploaded file.",
        param=flag,
    )


def read_video(text: str, *, flag: str = "--video") -> Path | Mapping[str, str]:
    """A video to start from: a file, an object, or the id of a video.

    Raises:
        InvalidRequest: it is none of these.
    """
    written = _read_written(text, flag, ("id",))
    if written is not None:
        return written
    if _ID.fullmatch(text):
        return {"id": text}
    raise InvalidRequest(
        f"{flag}: there is no file {text!r}, and it is no id of a video.", param=flag
    )


def read_character(text: str, *, flag: str = "--character") -> str:
    """The id of a character, bare or in an object.

    Raises:
        InvalidRequest: it is neither.
    """
    if text.startswith(("{", "id=")):
        text = _read_object(text, flag, ("id",))["id"]
    if not _ID.fullmatch(text):
        raise InvalidRequest(f"{flag}: {text!r} is no id of a character.", param=flag)
    return text


def _read_written(text: str, flag: str, keys: tuple[str, ...]) -> Path | Mapping[str, str] | None:
    """A file or an object, told by how it is written; None for anything else."""
    if text.startswith("@"):
        return read_file(text, flag=flag)
    if text.startswith("{") or text.partition("=")[0] in keys:
        return _read_object(text, flag, keys)
    path = Path(text).expanduser()
    return path if path.is_file() else None


def _read_object(text: str, flag: str, keys: tuple[str, ...]) -> Mapping[str, str]:
    """One of `keys` with its value, as JSON or `key=value`."""
    if not text.startswith("{"):
        key, _, value = text.partition("=")
        return {key: value}
    wanted = " or ".join(f'{{"{key}": "…"}}' for key in keys)
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise InvalidRequest(
            f"{flag}: this is not valid JSON: {error}. Write {wanted}.", param=flag
        ) from error
    found = cast(dict[str, object], value)  # JSON keys are text
    if len(found) != 1 or not all(k in keys and isinstance(v, str) for k, v in found.items()):
        raise InvalidRequest(f"{flag}: write {wanted}.", param=flag)
    return cast(dict[str, str], found)  # just checked
