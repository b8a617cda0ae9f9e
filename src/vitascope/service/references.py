"""Reference images: from an upload, a URL or a file id to the first frame that a video owns.

The image is found by its magic bytes alone; it is decoded, turned upright and brought to the
video's size in the sandbox, never here.
"""

import base64
import binascii
from pathlib import Path
from typing import Final, assert_never

from vitascope.errors import InvalidRequest, MediaError, NotFound
from vitascope.media.sandbox import Sandbox
from vitascope.media.sniff import sniff_file
from vitascope.service.remote import RemoteFetcher
from vitascope.service.requests import FileId, ImageSource, ImageUrl, Upload
from vitascope.storage import keys
from vitascope.storage.base import ObjectStorage
from vitascope.store.base import LibraryStore
from vitascope.video import Size

_PARAM: Final = "input_reference"


class References:
    """Brings reference images into storage. Thread-safe."""

    def __init__(
        self,
        *,
        store: LibraryStore,
        storage: ObjectStorage,
        sandbox: Sandbox,
        fetcher: RemoteFetcher,
        is_strict: bool,
    ) -> None:
        self._store = store
        self._storage = storage
        self._sandbox = sandbox
        self._fetcher = fetcher
        self._is_strict = is_strict

    def put_first_frame(
        self, project_id: str, source: ImageSource, *, video_id: str, size: Size, work: Path
    ) -> str:
        """Store the image as the first frame of a video to be; returns its key.

        Args:
            project_id: owner of a file id.
            source: where the image is.
            video_id: the video that will own the copy.
            size: pixels of the video, hence of the stored PNG.
            work: an empty folder of the caller's, dropped by it afterwards.

        Raises:
            InvalidRequest: for `input_reference`: not to be had, not an image of a known kind,
                or, where the operator wants that, not of the video's size.
        """
        raw = self._locate(project_id, source, work)
        kind = sniff_file(raw)
        if kind is None or not kind.is_image:
            found = kind.media_type if kind else "application/octet-stream"
            raise InvalidRequest(
                f"Invalid file 'input_reference': unsupported mimetype ('{found}'). "
                "Supported file formats are 'image/jpeg', 'image/png', and 'image/webp'.",
                param=_PARAM,
                code="unsupported_file",
            )
        frame = work / "first_frame.png"
        try:
            self._sandbox.prepare_image(raw, frame, size, strict=self._is_strict)
        except MediaError as error:
            raise InvalidRequest(error.message, param=_PARAM, code="invalid_image") from error
        key = keys.first_frame_key(video_id)
        self._storage.put(key, frame)
        return key

    def _locate(self, project_id: str, source: ImageSource, work: Path) -> Path:
        path = work / "reference"
        match source:
            case Upload():
                return source.path
            case ImageUrl() if source.url[:5].lower() == "data:":
                path.write_bytes(_data_url_bytes(source.url))
            case ImageUrl():
                self._fetcher.fetch(source.url, path)
            case FileId():
                try:
                    file = self._store.get_file(project_id, source.id)
                except NotFound as error:
                    raise InvalidRequest(
                        error.message, param=_PARAM, code="file_not_found"
                    ) from error
                self._storage.fetch(file.key, path)
            case _:
                assert_never(source)
        return path


def _data_url_bytes(url: str) -> bytes:
    """The bytes of a data URL (RFC 2397); its declared type is not believed."""
    head, comma, data = url[5:].partition(",")
    if not comma:
        raise InvalidRequest(
            "Invalid 'input_reference': a data URL has the form data:image/png;base64,….",
            param=_PARAM,
            code="invalid_image_url",
        )
    try:
        raw = _percent_decoded(data)
        # Line breaks of `base64 FILE` are let through, as browsers do.
        return base64.b64decode(b"".join(raw.split()), validate=True) if _is_base64(head) else raw
    except (binascii.Error, ValueError) as error:
        raise InvalidRequest(
            "Invalid 'input_reference': the data URL is not valid base64.",
            param=_PARAM,
            code="invalid_image_url",
        ) from error


def _percent_decoded(text: str) -> bytes:
    """The bytes of percent-encoded text, read as quoted-printable, which is the same with `=`.

    urllib's way takes seconds for the 20 MiB that are allowed, and all other threads wait.
    """
    if "%" not in text:
        return text.encode()
    return binascii.a2b_qp(text.encode().replace(b"=", b"=3D").replace(b"%", b"="))


def _is_base64(head: str) -> bool:
    return head.lower().rstrip().endswith(";base64")
