"""The bodies of requests: their fields and types, and how they become typed requests.

Only shapes are judged here; what a model can do is the service's to say. Unknown fields are
refused by name, null is as if absent, and the messages are those of contract §7.
"""

import json
from typing import Annotated, Any, Final, Literal, TypeVar, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    InstanceOf,
    PlainValidator,
    ValidationError,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from vitascope.api.sources import (
    json_type,
    read_character_ids,
    read_clip,
    read_image,
    read_json_text,
)
from vitascope.errors import InvalidRequest
from vitascope.service.requests import (
    MAX_CHARACTER_NAME_CHARS,
    MAX_PROMPT_CHARS,
    ClipSource,
    CreateCharacter,
    CreateFile,
    CreateVideo,
    EditVideo,
    ExtendVideo,
    Extras,
    ImageSource,
    RemixVideo,
    Upload,
)

_MAX_METADATA_BYTES: Final = 16 * 1024
_ENGINE_SETTINGS: Final = ("steps", "guidance_scale", "strength")

_BodyT = TypeVar("_BodyT", bound=BaseModel)


def _unix_lines(value: Any) -> Any:
    """Node's forms turn a line feed into CR LF (contract §3.2)."""
    return value.replace("\r\n", "\n") if isinstance(value, str) else value


def _no_boolean(value: Any) -> Any:
    """JSON's true is no number, though Python's is one."""
    if isinstance(value, bool):
        raise PydanticCustomError("int_type", "expected a number")
    return value


def _seconds_text(value: Any) -> Any:
    """`8` and `"8"` are the same length; the hosted service took the text alone."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _read_metadata(value: Any) -> Any:
    value = read_json_text(value, "metadata")
    if isinstance(value, dict):
        value = cast("dict[str, Any]", value)
        try:
            text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        except TypeError as error:
            raise ValueError("it must not hold a file") from error
        except ValueError as error:  # 1e999 is read as infinity, which no JSON can say
            raise ValueError("a number in it is out of range") from error
        if len(text.encode()) > _MAX_METADATA_BYTES:
            raise ValueError(f"it is larger than {_MAX_METADATA_BYTES} bytes")
        if "\\u0000" in text.replace("\\\\", ""):
            raise ValueError("it must not hold the character U+0000")  # nor can PostgreSQL
    return value


def _read_expires_after(value: Any) -> Any:
    return read_json_text(value, "expires_after")


# Bounds come before the validator: pydantic then checks them as those of a text or a number.
_Prompt = Annotated[
    str, Field(min_length=1, max_length=MAX_PROMPT_CHARS), BeforeValidator(_unix_lines)
]
_NegativePrompt = Annotated[str, Field(max_length=MAX_PROMPT_CHARS), BeforeValidator(_unix_lines)]
_Name = Annotated[str, Field(min_length=1, max_length=MAX_CHARACTER_NAME_CHARS)]
_Seconds = Annotated[str, BeforeValidator(_seconds_text)]
_Image = Annotated[ImageSource | None, PlainValidator(read_image)]
_Clip = Annotated[ClipSource, PlainValidator(read_clip)]
# An upload comes from the reader of forms alone. Pydantic would build the dataclass from any
# object with its members, and so let a client name a file of this machine.
_File = InstanceOf[Upload]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)


class _VideoBody(_Body):
    """What every request for a video may hold: the prompt, and this server's own opt-in fields."""

    prompt: _Prompt
    seed: Annotated[int, Field(ge=0, le=2**32 - 1), BeforeValidator(_no_boolean)] | None = None
    negative_prompt: _NegativePrompt | None = None
    steps: Annotated[int, Field(ge=1, le=1000), BeforeValidator(_no_boolean)] | None = None
    guidance_scale: Annotated[float, Field(ge=0, le=100), BeforeValidator(_no_boolean)] | None = (
        None
    )
    metadata: Annotated[dict[str, Any], BeforeValidator(_read_metadata)] | None = None
    priority: Annotated[int, Field(ge=-10, le=10), BeforeValidator(_no_boolean)] = 0

    def extras(self, idempotency_key: str | None) -> Extras:
        """The opt-in fields as the service takes them."""
        settings = {name: getattr(self, name, None) for name in _ENGINE_SETTINGS}
        return Extras(
            seed=self.seed,
            negative_prompt=self.negative_prompt,
            settings={name: value for name, value in settings.items() if value is not None},
            metadata=self.metadata or {},
            priority=self.priority,
            idempotency_key=idempotency_key,
        )


class _ChangeBody(_VideoBody):
    """What a request that makes a source anew may hold besides."""

    strength: Annotated[float, Field(gt=0, le=1), BeforeValidator(_no_boolean)] | None = None


class CreateVideoBody(_VideoBody):
    """`POST /videos`."""

    model: str | None = None
    seconds: _Seconds | None = None
    size: str | None = None
    input_reference: _Image = None
    characters: Annotated[tuple[str, ...], PlainValidator(read_character_ids)] = ()

    def request(self, idempotency_key: str | None) -> CreateVideo:
        """As the service takes it."""
        return CreateVideo(
            prompt=self.prompt,
            model=self.model,
            seconds=self.seconds,
            size=self.size,
            reference=self.input_reference,
            character_ids=self.characters,
            extras=self.extras(idempotency_key),
        )


class EditVideoBody(_ChangeBody):
    """`POST /videos/edits`."""

    video: _Clip
    model: str | None = None

    def request(self, idempotency_key: str | None) -> EditVideo:
        """As the service takes it."""
        return EditVideo(
            prompt=self.prompt,
            source=self.video,
            model=self.model,
            extras=self.extras(idempotency_key),
        )


class ExtendVideoBody(_VideoBody):
    """`POST /videos/extensions`."""

    video: _Clip
    seconds: _Seconds
    model: str | None = None

    def request(self, idempotency_key: str | None) -> ExtendVideo:
        """As the service takes it."""
        return ExtendVideo(
            prompt=self.prompt,
            source=self.video,
            seconds=self.seconds,
            model=self.model,
            extras=self.extras(idempotency_key),
        )


class RemixVideoBody(_ChangeBody):
    """`POST /videos/{id}/remix`."""

    def request(self, source_id: str, idempotency_key: str | None) -> RemixVideo:
        """As the service takes it."""
        return RemixVideo(
            prompt=self.prompt, source_id=source_id, extras=self.extras(idempotency_key)
        )


class CreateCharacterBody(_Body):
    """`POST /videos/characters`; the clip must be an upload."""

    name: _Name
    video: _File

    def request(self) -> CreateCharacter:
        """As the service takes it."""
        return CreateCharacter(name=self.name, video=self.video)


class ExpiresAfter(_Body):
    """When a file is to be dropped."""

    anchor: Literal["created_at"]
    seconds: Annotated[int, Field(ge=3600, le=2_592_000), BeforeValidator(_no_boolean)]


class CreateFileBody(_Body):
    """`POST /files`."""

    file: _File
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
    expires_after: Annotated[ExpiresAfter, BeforeValidator(_read_expires_after)] | None = None

    def request(self) -> CreateFile:
        """As the service takes it."""
        lifetime_s = self.expires_after.seconds if self.expires_after else None
        return CreateFile(upload=self.file, purpose=self.purpose, lifetime_s=lifetime_s)


def parse(body: type[_BodyT], fields: dict[str, Any]) -> _BodyT:
    """The typed body.

    Raises:
        InvalidRequest: about the first field that is wrong.
    """
    try:
        return body.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise _complaint(first) from error


def _complaint(error: ErrorDetails) -> InvalidRequest:
    """The hosted service's words for what pydantic found."""
    param = _path(error["loc"])
    value, context = error["input"], error.get("ctx", {})
    match error["type"]:
        case "missing":
            message = f"Missing required parameter: '{param}'."
            return InvalidRequest(message, param=param, code="missing_required_parameter")
        case "extra_forbidden":
            message = f"Unknown parameter: '{param}'."
            return InvalidRequest(message, param=param, code="unknown_parameter")
        case "string_too_long":
            message = (
                f"Invalid '{param}': string too long. Expected a string with maximum length "
                f"{context['max_length']}, but got a string with length {len(value)} instead."
            )
            return InvalidRequest(message, param=param, code="string_above_max_length")
        case "string_too_short":
            message = (
                f"Invalid '{param}': empty string. Expected a string with minimum length "
                f"{context['min_length']}, but got an empty string instead."
            )
            return InvalidRequest(message, param=param, code="empty_string")
        case "literal_error" if isinstance(value, str):
            message = f"Invalid value: '{value}'. Supported values are: {context['expected']}."
            return InvalidRequest(message, param=param)
        case kind if kind in _EXPECTED:
            message = (
                f"Invalid type for '{param}': expected {_EXPECTED[kind]}, "
                f"but got {json_type(value)} instead."
            )
            return InvalidRequest(message, param=param, code="invalid_type")
        case _:
            reason = error["msg"].removeprefix("Value error, ")
            reason = reason.replace("Input should be", "it must be")
            return InvalidRequest(f"Invalid '{param}': {reason}.", param=param)


_EXPECTED: Final = {
    "string_type": "a string",
    "literal_error": "a string",
    "string_unicode": "a valid Unicode string",
    "int_type": "an integer",
    "int_parsing": "an integer",
    "int_from_float": "an integer",
    "float_type": "a number",
    "float_parsing": "a number",
    "dict_type": "an object",
    "model_type": "an object",
    "is_instance_of": "a file",
}


def _path(location: tuple[int | str, ...]) -> str:
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in location)
    return "".join(parts).removeprefix(".")
