"""Checks of a request against what a model can make, with the messages of contract §7."""

from collections.abc import Iterable
from typing import Final

from vitascope.engines.base import ModelCapabilities
from vitascope.engines.catalog import Catalog, Offer
from vitascope.errors import InvalidRequest, NotAvailable
from vitascope.service.requests import DEFAULT_MODEL
from vitascope.video import (
    MAX_CHARACTERS,
    MAX_EXTENSIONS,
    MAX_TOTAL_SECONDS,
    Json,
    Operation,
    Size,
    Status,
    Video,
)

_VERBS: Final = {
    Operation.CREATE: "create videos",
    Operation.EDIT: "edit videos",
    Operation.EXTEND: "extend videos",
    Operation.REMIX: "remix videos",
}


def listed(values: Iterable[object]) -> str:
    """`'a'`, `'a' and 'b'`, or `'a', 'b', and 'c'`, as the hosted service wrote them."""
    quoted = [f"'{value}'" for value in values]
    if len(quoted) <= 2:
        return " and ".join(quoted)
    return f"{', '.join(quoted[:-1])}, and {quoted[-1]}"


def choose_model(catalog: Catalog, name: str | None) -> tuple[str, Offer]:
    """The model's name as the client wrote it, or the default, with what stands behind it.

    Raises:
        InvalidRequest: no such model.
    """
    if name is not None:
        return name, catalog.resolve(name)
    offers = dict(catalog.offers())
    default = DEFAULT_MODEL if DEFAULT_MODEL in offers else next(iter(offers), DEFAULT_MODEL)
    return default, catalog.resolve(default)


def check_operation(name: str, capabilities: ModelCapabilities, operation: Operation) -> None:
    """Whether the model can do that at all.

    An extension needs no power of its own where the model can start from a picture: it is then
    made from the source's last frame (`ModelCapabilities.operations`).
    """
    if operation in capabilities.operations:
        return
    can_start_from_frame = (
        Operation.CREATE in capabilities.operations and capabilities.has_first_frame
    )
    if operation is Operation.EXTEND and can_start_from_frame:
        return
    raise InvalidRequest(
        f"The model '{name}' cannot {_VERBS[operation]}. GET /v1/models lists what each can do.",
        param="model",
    )


def choose_seconds(capabilities: ModelCapabilities, text: str) -> int:
    """The length of one shot."""
    for seconds in capabilities.seconds:
        if text == str(seconds):
            return seconds
    raise InvalidRequest(
        f"Invalid value: '{text}'. Supported values are: {listed(capabilities.seconds)}.",
        param="seconds",
    )


def choose_size(capabilities: ModelCapabilities, text: str) -> Size:
    """The delivered pixels."""
    for size in capabilities.sizes:
        if text == str(size):
            return size
    raise InvalidRequest(
        f"Invalid value: '{text}'. Supported values are: {listed(capabilities.sizes)}.",
        param="size",
    )


def check_memory(name: str, capabilities: ModelCapabilities, size: Size, seconds: int) -> None:
    """Whether the machine's memory is enough for a shot of this size and length.

    What cannot fit is refused here, not by a runner that dies of it.
    """
    longest = capabilities.longest_seconds.get(size)
    if longest is None or seconds <= longest:
        return
    if longest == 0:
        raise InvalidRequest(
            f"This server has not enough memory to make {size} with the model '{name}'; "
            "choose a smaller size.",
            param="size",
        )
    raise InvalidRequest(
        f"This server has not enough memory to make {seconds} seconds of {size} with the model "
        f"'{name}'; {longest} seconds is the most. Choose fewer seconds or a smaller size.",
        param="seconds",
    )


def check_source_size(name: str, capabilities: ModelCapabilities, size: Size) -> None:
    """An edit, extension or remix keeps its source's size; the model must know it."""
    if size not in capabilities.sizes:
        raise InvalidRequest(
            f"The source is {size}, which the model '{name}' does not make. "
            f"It makes {listed(capabilities.sizes)}.",
            param="video",
        )


def closest_size(capabilities: ModelCapabilities, width: int, height: int) -> Size:
    """The size for an upload of another shape: first the nearest aspect, then the nearest area."""

    def distance(size: Size) -> tuple[float, float]:
        aspect = (size.width * height) / (size.height * width)
        area = (size.width * size.height) / (width * height)
        return round(max(aspect, 1 / aspect), 3), max(area, 1 / area)

    return min(capabilities.sizes, key=distance)


def check_settings(name: str, capabilities: ModelCapabilities, settings: Json) -> None:
    """An engine setting that the model does not read is refused by name."""
    for setting in settings:
        if setting not in capabilities.settings:
            raise InvalidRequest(
                f"Unknown parameter: '{setting}'. The model '{name}' does not read it.",
                param=setting,
                code="unknown_parameter",
            )


def check_characters(name: str, capabilities: ModelCapabilities, count: int) -> None:
    """At most two characters, or as many as the model knows how to use."""
    if count > MAX_CHARACTERS:
        raise InvalidRequest(
            "Invalid 'characters': array too long. Expected an array with maximum length "
            f"{MAX_CHARACTERS}, but got an array with length {count} instead.",
            param="characters",
            code="array_above_max_length",
        )
    if count > capabilities.max_characters:
        raise InvalidRequest(
            f"The model '{name}' takes at most {capabilities.max_characters} characters, "
            f"but the request has {count}.",
            param="characters",
        )


def check_first_frame(name: str, capabilities: ModelCapabilities) -> None:
    """Whether the model can start from a picture."""
    if not capabilities.has_first_frame:
        raise InvalidRequest(
            f"The model '{name}' does not take an input_reference.", param="input_reference"
        )


def check_source(source: Video) -> None:
    """Only a completed video whose files are still there can be worked on."""
    if source.status is not Status.COMPLETED:
        raise InvalidRequest(
            f"Video '{source.id}' is {source.status}; its status must be 'completed' first.",
            param="video",
            code="video_not_completed",
        )
    if source.expired:
        raise InvalidRequest(
            f"Video '{source.id}' has expired; its files are gone.",
            param="video",
            code="video_expired",
        )


def check_extension(source_seconds: int, shot_seconds: int, earlier: int) -> None:
    """The limits of contract §6: six extensions, 120 seconds stitched."""
    if earlier >= MAX_EXTENSIONS:
        raise InvalidRequest(
            f"This video has been extended {earlier} times; {MAX_EXTENSIONS} is the most.",
            param="video",
        )
    total = source_seconds + shot_seconds
    if total > MAX_TOTAL_SECONDS:
        raise InvalidRequest(
            f"The source is {source_seconds} seconds long; with {shot_seconds} more the video "
            f"would last {total} seconds, and {MAX_TOTAL_SECONDS} is the most.",
            param="seconds",
        )


def check_content(video: Video) -> None:
    """Whether there is anything to download (contract §4.9).

    Raises:
        NotAvailable: the video is pending, failed, or its files have expired.
    """
    match video.status:
        case Status.QUEUED | Status.IN_PROGRESS:
            raise NotAvailable(
                "Video is not ready yet, use GET /v1/videos/{video_id} to check status.",
                code="video_not_ready",
            )
        case Status.FAILED:
            reason = f": {video.failure.message}" if video.failure else "."
            raise NotAvailable(f"The video failed and has no content{reason}", code="video_failed")
        case Status.COMPLETED:
            if video.expired:
                raise NotAvailable(
                    f"The video is no longer available. {_lifetime(video)}", code="video_expired"
                )


def _lifetime(video: Video) -> str:
    if video.expires_at is None or video.completed_at is None:
        return "Its files have expired."
    hours = (video.expires_at - video.completed_at) / 3600
    return f"Downloads expire after {hours:.3g} hours."
