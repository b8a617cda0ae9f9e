"""The two fields that come in many forms: `input_reference` and `video`.

An upload, an object, an object as JSON text, or a bare text; whichever the client's encoding made
of it (contract §3.4, §4.1, §4.2).
"""

import re
from typing import Any, Final, cast

from pydantic_core import from_json

from vitascope.errors import InvalidRequest
from vitascope.service.requests import (
    MAX_IMAGE_URL_CHARS,
    ClipSource,
    FileId,
    ImageSource,
    ImageUrl,
    Upload,
    VideoId,
)

_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,128}")


def read_json_text(value: Any, param: str) -> Any:
    """An object or list that came as JSON within a text; all else as it is.

    Raises:
        InvalidRequest: it begins like JSON and is none.
    """
    if not isinstance(value, str) or value.lstrip()[:1] not in ("{", "["):
        return value
    try:
        return from_json(value, allow_inf_nan=False)
    except ValueError as error:
        raise InvalidRequest(
            f"Invalid '{param}': could not parse it as JSON: {error}.", param=param
        ) from error


def read_image(value: Any) -> ImageSource | None:
    """`input_reference`: a file, `{image_url}` or `{file_id}`, or either as bare text.

    Raises:
        InvalidRequest: none of these, or two at once.
    """
    param = "input_reference"
    value = read_json_text(value, param)
    if value is None or isinstance(value, Upload):
        return value
    if isinstance(value, str):
        if value.startswith("file-"):
            return FileId(value)
        if re.match(r"(https?|data):", value, re.IGNORECASE):
            return _image_url(value)
        raise _wrong_type(param, "an object", value)
    given = _members(value, param, ("image_url", "file_id"))
    if len(given) != 1:
        raise InvalidRequest(
            f"Invalid '{param}': expected a file, or exactly one of 'image_url' and 'file_id'.",
            param=param,
        )
    name, text = given.popitem()
    return _image_url(text) if name == "image_url" else FileId(text)


def read_clip(value: Any) -> ClipSource | None:
    """`video`: a file, `{id}`, or a bare id.

    Raises:
        InvalidRequest: none of these.
    """
    param = "video"
    value = read_json_text(value, param)
    if value is None or isinstance(value, Upload):
        return value
    if isinstance(value, str):
        if not _ID.fullmatch(value.strip()):
            raise InvalidRequest(
                f"Invalid '{param}': expected a video file, or the id of a video.", param=param
            )
        return VideoId(value.strip())
    given = _members(value, param, ("id",))
    if "id" not in given:
        raise InvalidRequest(
            "Missing required parameter: 'video.id'.",
            param="video.id",
            code="missing_required_parameter",
        )
    return VideoId(given["id"])


def read_character_ids(value: Any) -> tuple[str, ...]:
    """`characters`: a list of `{id}`; how many are too many is the service's to say.

    Raises:
        InvalidRequest: anything else.
    """
    param = "characters"
    value = read_json_text(value, param)
    if value is None:
        return ()
    if not isinstance(value, list):
        raise _wrong_type(param, "an array of objects", value)
    ids: list[str] = []
    for index, item in enumerate(cast("list[Any]", value)):
        given = _members(item, f"{param}[{index}]", ("id",))
        if "id" not in given:
            raise InvalidRequest(
                f"Missing required parameter: '{param}[{index}].id'.",
                param=f"{param}[{index}].id",
                code="missing_required_parameter",
            )
        ids.append(given["id"])
    return tuple(ids)


def _members(value: Any, param: str, known: tuple[str, ...]) -> dict[str, str]:
    """The text members of an object, nulls left out; unknown ones are refused by name."""
    if not isinstance(value, dict):
        raise _wrong_type(param, "an object", value)
    given = {k: v for k, v in cast("dict[str, Any]", value).items() if v is not None}
    for name, text in given.items():
        if name not in known:
            raise InvalidRequest(
                f"Unknown parameter: '{param}.{name}'.",
                param=f"{param}.{name}",
                code="unknown_parameter",
            )
        if not isinstance(text, str):
            raise _wrong_type(f"{param}.{name}", "a string", text)
    return given


def _image_url(url: str) -> ImageUrl:
    if len(url) > MAX_IMAGE_URL_CHARS:
        param = "input_reference.image_url"
        raise InvalidRequest(
            f"Invalid '{param}': string too long. Expected a string with maximum length "
            f"{MAX_IMAGE_URL_CHARS}, but got a string with length {len(url)} instead.",
            param=param,
            code="string_above_max_length",
        )
    return ImageUrl(url)


def _wrong_type(param: str, expected: str, value: Any) -> InvalidRequest:
    return InvalidRequest(
        f"Invalid type for '{param}': expected {expected}, but got {json_type(value)} instead.",
        param=param,
        code="invalid_type",
    )


def json_type(value: Any) -> str:
    """JSON's word for what a value is, with its article."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int():
            return "an integer"
        case float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "an array"
        case Upload():
            return "a file"
        case _:
            return "an object"
