"""The endpoints of the Videos API as methods, with waiting and downloading."""

import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Literal, Self, TypeAlias, TypeVar
from urllib.parse import quote

import vitascope
from vitascope.client.download import save
from vitascope.client.errors import ConnectionFailed, UnexpectedAnswer, VideoFailed, WaitTimedOut
from vitascope.client.results import Character, Deleted, File, Json, Model, Page, Video
from vitascope.client.transport import Body, Params, Transport, Upload
from vitascope.errors import InvalidRequest

DEFAULT_BASE_URL: Final = "http://127.0.0.1:8000/v1"
DEFAULT_TIMEOUT_S: Final = 120.0
OUTAGE_S: Final = 60.0
"""While waiting for a video, how long the server may be gone, e.g. to restart."""

Order: TypeAlias = Literal["asc", "desc"]
VariantName: TypeAlias = Literal["video", "thumbnail", "spritesheet"]
Source: TypeAlias = Upload | Mapping[str, str]
"""A file to upload, or an object that refers to something: `{"id": …}`, `{"file_id": …}`."""
Read_T = TypeVar("Read_T")


class VitascopeClient:
    """The Videos API at `base_url`.

    Every method may raise ApiError, ConnectionFailed or UnexpectedAnswer. Requests that failed for
    a passing reason are sent again, those that create with an idempotency key, so that nothing is
    made twice. For one thread at a time.
    """

    def __init__(
        self,
        *,
        base_url: str = DEFAULT_BASE_URL,
        api_key: str = "none",
        timeout_s: float = DEFAULT_TIMEOUT_S,
        max_retries: int = 2,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sleep = sleep
        self._clock = clock
        self._max_retries = max_retries
        self._transport = Transport(
            base_url=base_url,
            api_key=api_key,
            timeout_s=timeout_s,
            max_retries=max_retries,
            user_agent=f"vitascope/{vitascope.__version__}",
            sleep=sleep,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def create(
        self,
        prompt: str,
        *,
        model: str | None = None,
        seconds: int | None = None,
        size: str | None = None,
        input_reference: Source | None = None,
        characters: Sequence[str] = (),
        extra: Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
    ) -> Video:
        """Ask for a new video.

        Args:
            prompt: what is to be seen and heard.
            model: a name from `models()`; the server's default without.
            seconds: 4, 8, 12, 16 or 20.
            size: width and height in pixels, such as `1280x720`.
            input_reference: the first frame: an image, or `{"image_url": …}`, `{"file_id": …}`.
            characters: ids of at most two characters.
            extra: further fields, such as `{"seed": 7}`.
            idempotency_key: the same key again gives the same video; made up without one.
        """
        fields = _given(
            prompt=prompt,
            model=model,
            seconds=None if seconds is None else str(seconds),
            size=size,
            characters=[{"id": character} for character in characters] or None,
        )
        fields.update(extra or {})
        return self._make("/videos", fields, "input_reference", input_reference, idempotency_key)

    def edit(
        self,
        prompt: str,
        video: Source,
        *,
        model: str | None = None,
        extra: Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
    ) -> Video:
        """Change a video, `{"id": …}`, or an uploaded clip as the prompt says."""
        fields = _given(prompt=prompt, model=model)
        fields.update(extra or {})
        return self._make("/videos/edits", fields, "video", video, idempotency_key)

    def extend(
        self,
        prompt: str,
        video: Source,
        *,
        seconds: int,
        extra: Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
    ) -> Video:
        """Continue a video, `{"id": …}`, or an uploaded clip for `seconds` more."""
        fields = _given(prompt=prompt, seconds=str(seconds))
        fields.update(extra or {})
        return self._make("/videos/extensions", fields, "video", video, idempotency_key)

    def remix(
        self,
        video_id: str,
        prompt: str,
        *,
        extra: Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
    ) -> Video:
        """Make a video again under another prompt."""
        fields = {"prompt": prompt, **(extra or {})}
        return self._make(f"/videos/{_segment(video_id)}/remix", fields, "", None, idempotency_key)

    def create_character(self, name: str, video: Upload) -> Character:
        """Cut a named character from an uploaded clip."""
        body = Body(fields={"name": name}, files={"video": video})
        answer, _ = self._transport.send(
            "POST", "/videos/characters", body=body, headers=_idempotent(None)
        )
        return _read(Character.read, answer)

    def get_character(self, character_id: str) -> Character:
        """Look a character up."""
        answer, _ = self._transport.send("GET", f"/videos/characters/{_segment(character_id)}")
        return _read(Character.read, answer)

    def retrieve(self, video_id: str) -> Video:
        """Look a video up."""
        answer, headers = self._transport.send("GET", f"/videos/{_segment(video_id)}")
        return _video(answer, headers)

    def list(
        self, *, after: str | None = None, limit: int | None = None, order: Order | None = None
    ) -> Page[Video]:
        """One page of videos, newest first unless `order` says otherwise; `limit` 0..100."""
        params: dict[str, str | int] = {}
        if after is not None:
            params["after"] = after
        if limit is not None:
            params["limit"] = limit
        if order is not None:
            params["order"] = order
        return self._page("/videos", params, Video.read)

    def list_all(
        self, *, after: str | None = None, limit: int | None = None, order: Order | None = None
    ) -> Iterator[Video]:
        """All videos, fetched page by page of `limit`."""
        while True:
            page = self.list(after=after, limit=limit, order=order)
            yield from page.data
            if not page.has_more or page.last_id is None or not page.data:
                return
            after = page.last_id

    def delete(self, video_id: str) -> Deleted:
        """Delete a video and its files; stops it where it is still being made."""
        answer, _ = self._transport.send("DELETE", f"/videos/{_segment(video_id)}")
        return _read(Deleted.read, answer)

    def wait(
        self,
        video_id: str,
        *,
        timeout_s: float | None = None,
        on_update: Callable[[Video], None] | None = None,
    ) -> Video:
        """Ask until the video is completed, as often as the server wants to be asked.

        Args:
            video_id: the video.
            timeout_s: how long at most; for ever without.
            on_update: called with each answer.

        Raises:
            VideoFailed: it has failed.
            WaitTimedOut: the time is over.
            ConnectionFailed: the server was gone for longer than a minute.
        """
        start = last_answer = self._clock()
        while True:
            pause_s = 1.0
            try:
                video = self.retrieve(video_id)
            except ConnectionFailed:
                if self._clock() - last_answer > OUTAGE_S:
                    raise
            else:
                last_answer = self._clock()
                if on_update is not None:
                    on_update(video)
                if video.is_final:
                    return _completed(video)
                if video.poll_after_ms is not None:
                    pause_s = min(max(video.poll_after_ms / 1000, 0.05), 60.0)
            if timeout_s is not None and self._clock() - start + pause_s > timeout_s:
                raise WaitTimedOut(
                    f"{video_id} is not finished after {timeout_s:g} seconds. It is still being "
                    "made.",
                    video_id=video_id,
                )
            self._sleep(pause_s)

    def download(
        self,
        video_id: str,
        target: Path | BinaryIO,
        *,
        variant: VariantName = "video",
        on_progress: Callable[[int, int | None], None] | None = None,
    ) -> int:
        """Fetch a file of a completed video; gives its size in bytes.

        A broken connection is taken up where it broke. A path is written aside and renamed when
        whole, so there is never half a file under its name.

        Args:
            video_id: the video.
            target: where to.
            variant: which file.
            on_progress: called with the bytes so far, and all where the server says how many.

        Raises:
            DownloadBroken: it ended early, again and again.
        """
        return save(
            self._transport,
            f"/videos/{_segment(video_id)}/content",
            target,
            params={} if variant == "video" else {"variant": variant},
            on_progress=on_progress,
            max_resumptions=self._max_retries,
        )

    def upload_file(self, file: Upload, *, purpose: str = "vision") -> File:
        """Store a file, for use by its id."""
        body = Body(fields={"purpose": purpose}, files={"file": file})
        answer, _ = self._transport.send("POST", "/files", body=body, headers=_idempotent(None))
        return _read(File.read, answer)

    def files(self, *, after: str | None = None, purpose: str | None = None) -> Page[File]:
        """One page of files."""
        params: dict[str, str | int] = {}
        if after is not None:
            params["after"] = after
        if purpose is not None:
            params["purpose"] = purpose
        return self._page("/files", params, File.read)

    def get_file(self, file_id: str) -> File:
        """Look a file up."""
        answer, _ = self._transport.send("GET", f"/files/{_segment(file_id)}")
        return _read(File.read, answer)

    def delete_file(self, file_id: str) -> Deleted:
        """Delete a file."""
        answer, _ = self._transport.send("DELETE", f"/files/{_segment(file_id)}")
        return _read(Deleted.read, answer)

    def download_file(self, file_id: str, target: Path | BinaryIO) -> int:
        """Fetch a file's bytes; as `download`."""
        return save(
            self._transport,
            f"/files/{_segment(file_id)}/content",
            target,
            max_resumptions=self._max_retries,
        )

    def models(self) -> Page[Model]:
        """What the server can make videos with."""
        return self._page("/models", {}, Model.read)

    def get_model(self, name: str) -> Model:
        """Look a model up."""
        answer, _ = self._transport.send("GET", f"/models/{_segment(name)}")
        return _read(Model.read, answer)

    def _make(
        self,
        path: str,
        fields: Mapping[str, object],
        source_name: str,
        source: Source | None,
        idempotency_key: str | None,
    ) -> Video:
        if source is None:
            body = Body(fields=fields)
        elif isinstance(source, Mapping):
            body = Body(fields={**fields, source_name: dict(source)})
        else:
            body = Body(fields=fields, files={source_name: source})
        answer, headers = self._transport.send(
            "POST", path, body=body, headers=_idempotent(idempotency_key)
        )
        return _video(answer, headers)

    def _page(self, path: str, params: Params, read: Callable[[Json], Read_T]) -> Page[Read_T]:
        answer, _ = self._transport.send("GET", path, params=params)

        def page(raw: Json) -> Page[Read_T]:
            return Page(
                data=tuple(read(item) for item in raw["data"]),
                has_more=bool(raw.get("has_more")),
                last_id=raw.get("last_id"),
                raw=raw,
            )

        return _read(page, answer)


def _segment(identifier: str) -> str:
    """An id as one segment of a path. Raises InvalidRequest: empty, it would name another route."""
    if not identifier:
        raise InvalidRequest("An id is needed, but the one given is empty.")
    return quote(identifier, safe="")


def _given(**fields: object) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value is not None}


def _idempotent(key: str | None) -> dict[str, str]:
    return {"Idempotency-Key": key or str(uuid.uuid4())}


def _read(read: Callable[[Json], Read_T], answer: Json) -> Read_T:
    try:
        return read(answer)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnexpectedAnswer(
            "The answer is not what the Videos API gives here. Does the base URL name a Videos "
            "API server?"
        ) from error


def _video(answer: Json, headers: Mapping[str, str]) -> Video:
    hint = headers.get("openai-poll-after-ms", "")
    poll_after_ms = int(hint) if hint.isascii() and hint.isdigit() else None
    return _read(lambda raw: Video.read(raw, poll_after_ms), answer)


def _completed(video: Video) -> Video:
    if video.status == "completed":
        return video
    reason = video.error_message or f"its state is {video.status!r}"
    raise VideoFailed(
        f"{video.id} has failed: {reason}", video_id=video.id, code=video.error_code or video.status
    )
