"""Downloads: streamed, taken up where they broke, and whole before they get their name."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from typing import BinaryIO, TypeAlias

import httpx2

from vitascope.client.errors import DownloadBroken
from vitascope.client.transport import Params, Transport

OnProgress: TypeAlias = Callable[[int, int | None], None]
"""Called with the bytes so far, and all of them where the server says how many."""


def save(
    transport: Transport,
    path: str,
    target: Path | BinaryIO,
    *,
    params: Params | None = None,
    on_progress: OnProgress | None = None,
    max_resumptions: int,
) -> int:
    """Fetch `path` into `target`; gives the size in bytes.

    Raises:
        ApiError: there is nothing to fetch.
        DownloadBroken: it ended early, `max_resumptions` times without getting further.
        OSError: the target cannot be written.
    """
    download = _Download(transport, path, params or {}, on_progress, max_resumptions)
    if not isinstance(target, Path):
        return download.into(target)
    aside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with aside.open("xb") as sink:
            size_bytes = download.into(sink)
        aside.replace(target)
    except BaseException as error:
        with suppress(OSError):
            aside.unlink()
        if isinstance(error, OSError) and error.filename == str(aside):
            error.filename = str(target)  # the only name that the caller knows
        raise
    return size_bytes


class _Download:
    """One download over as many connections as it takes."""

    def __init__(
        self,
        transport: Transport,
        path: str,
        params: Params,
        on_progress: OnProgress | None,
        max_resumptions: int,
    ) -> None:
        self._transport = transport
        self._path = path
        self._params = params
        self._on_progress = on_progress
        self._max_resumptions = max_resumptions
        self._received = 0
        self._etag: str | None = None

    def into(self, sink: BinaryIO) -> int:
        failures = 0
        while True:
            before = self._received
            try:
                self._stretch(sink)
            except httpx2.TransportError as error:
                failures = 1 if self._received > before else failures + 1
                if failures > self._max_resumptions or self._etag is None:
                    raise DownloadBroken(
                        f"The download broke off after {self._received} bytes: {error}. Try again."
                    ) from error
            else:
                return self._received

    def _stretch(self, sink: BinaryIO) -> None:
        """Read from where we are to the end, or until the connection breaks."""
        headers = {"Accept": "application/binary", "Accept-Encoding": "identity"}
        if self._received and self._etag is not None:
            headers |= {"Range": f"bytes={self._received}-", "If-Range": self._etag}
        with self._transport.stream(
            "GET", self._path, params=self._params, headers=headers
        ) as response:
            if self._received and response.status_code != HTTPStatus.PARTIAL_CONTENT:
                raise DownloadBroken("The file changed during its download. Try again.")
            self._etag = response.headers.get("etag")
            length = response.headers.get("content-length", "")
            total = self._received + int(length) if length.isdigit() else None
            for chunk in response.iter_bytes():
                sink.write(chunk)
                self._received += len(chunk)
                if self._on_progress is not None:
                    self._on_progress(self._received, total)
