"""The reader of multipart bodies: fed in pieces, it keeps texts in memory and files on disk."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Final

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from vitascope.api.forms import Field, duplicate
from vitascope.errors import InvalidRequest, TooLarge
from vitascope.media.sniff import HEAD_BYTES, sniff
from vitascope.service.requests import Upload

_SPILL_BYTES: Final = 1024 * 1024
"""What an upload holds in memory before it goes to disk."""

_MAX_PARTS: Final = 256
_MAX_FILENAME_CHARS: Final = 255
_MAX_PREAMBLE_BYTES: Final = 64 * 1024


@dataclass(slots=True)
class _Part:
    """One part on its way in."""

    name: str
    filename: str | None
    may_be_file: bool
    buffer: bytearray = field(default_factory=bytearray)
    size_bytes: int = 0
    path: Path | None = None
    file: BinaryIO | None = None
    head: bytes = b""


class FormReader:
    """Reads one form. Used by one task; `close` must be called in the end."""

    def __init__(
        self,
        boundary: bytes,
        *,
        uploads: frozenset[str],
        max_text_bytes: int,
        open_folder: Callable[[], Path],
        run: Callable[..., Awaitable[Any]],
    ) -> None:
        self._uploads = uploads
        self._max_text_bytes = max_text_bytes
        self._open_folder = open_folder
        self._run = run
        self._parts: list[_Part] = []
        self._header_name = b""
        self._header_value = b""
        self._disposition = b""
        self._text_bytes = 0
        self._is_complete = False
        self._mark = b"--" + boundary
        self._preamble: bytearray | None = bytearray()
        try:
            self._parser = MultipartParser(
                boundary,
                {
                    "on_part_begin": self._on_part_begin,
                    "on_header_field": self._on_header_field,
                    "on_header_value": self._on_header_value,
                    "on_header_end": self._on_header_end,
                    "on_headers_finished": self._on_headers_finished,
                    "on_part_data": self._on_part_data,
                    "on_end": self._on_end,
                },
            )
        except FormParserError as error:
            raise _malformed(str(error)) from error

    async def feed(self, chunk: bytes) -> None:
        """Take the next piece of the body.

        Raises:
            InvalidRequest: the form is malformed.
            TooLarge: the texts of the form pass their limit.
        """
        try:
            self._parser.write(self._past_preamble(chunk))
        except FormParserError as error:
            raise _malformed(str(error)) from error
        part = self._parts[-1] if self._parts else None
        if part is not None and part.may_be_file and len(part.buffer) >= _SPILL_BYTES:
            await self._run(self._spill, part)

    async def finish(self) -> list[Field]:
        """The fields, in the order in which they came."""
        if self._preamble is not None:
            raise _malformed("the boundary of its content type does not occur in it")
        if not self._is_complete:
            raise _malformed("the closing boundary is missing")
        fields: list[Field] = []
        for part in self._parts:
            fields.append((part.name, await self._value(part)))
        return fields

    def close(self) -> None:
        """Let go of open files; the folder is the caller's to drop."""
        for part in self._parts:
            if part.file is not None:
                part.file.close()

    def _past_preamble(self, chunk: bytes) -> bytes:
        """The chunk without what stands before the first boundary (RFC 2046 §5.1.1).

        The parser knows no preamble. None in place of one: the first boundary has been seen.
        """
        if self._preamble is None:
            return chunk
        self._preamble += chunk
        begins = self._preamble.startswith(self._mark)
        start = 0 if begins else self._preamble.find(b"\r\n" + self._mark)
        if start >= 0:
            rest, self._preamble = bytes(self._preamble[start:]), None
            return rest
        if len(self._preamble) > _MAX_PREAMBLE_BYTES:
            raise _malformed("the boundary of its content type does not occur in it")
        return b""

    async def _value(self, part: _Part) -> str | Upload:
        """Text or file.

        Without a filename a part is a file if its bytes say so (Java's byte uploads), else text
        (the command line's bare ids); contract §3.4 (b).
        """
        if not part.size_bytes and not part.filename:
            return ""  # a browser's file field in which nothing was chosen
        is_file = part.filename is not None or sniff(part.head or bytes(part.buffer[:HEAD_BYTES]))
        if part.may_be_file and is_file:
            path = await self._run(self._spill, part)
            return Upload(path=path, filename=part.filename, size_bytes=part.size_bytes)
        if part.size_bytes > self._max_text_bytes:
            raise _text_too_large(part.name, self._max_text_bytes)
        if part.path is not None:
            path = await self._run(self._spill, part)
            part.buffer = bytearray(await self._run(path.read_bytes))
        try:
            return part.buffer.decode("utf-8")
        except UnicodeDecodeError as error:
            if part.filename is None:
                expected = "a file of a known kind or text" if part.may_be_file else "text"
                raise InvalidRequest(
                    f"Invalid '{part.name}': expected {expected} in UTF-8.", param=part.name
                ) from error
        # A file where none belongs: whoever reads the field refuses it by its name.
        path = await self._run(self._spill, part)
        return Upload(path=path, filename=part.filename, size_bytes=part.size_bytes)

    def _spill(self, part: _Part) -> Path:
        """Move what is in memory to disk; blocks. Returns where it is."""
        if part.path is None or part.file is None:
            part.head = bytes(part.buffer[:HEAD_BYTES])
            part.path = self._open_folder() / str(self._parts.index(part))
            part.file = part.path.open("wb")
        part.file.write(part.buffer)
        part.file.flush()
        part.buffer.clear()
        return part.path

    def _on_part_begin(self) -> None:
        if len(self._parts) >= _MAX_PARTS:
            raise InvalidRequest(f"The form has more than {_MAX_PARTS} parts.")
        self._disposition = b""

    def _on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header_name += data[start:end]

    def _on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._header_value += data[start:end]

    def _on_header_end(self) -> None:
        if self._header_name.lower() == b"content-disposition":
            self._disposition = self._header_value
        self._header_name = self._header_value = b""

    def _on_headers_finished(self) -> None:
        _, options = parse_options_header(self._disposition.decode("latin-1"))
        if b"name" not in options:
            raise _malformed("a part has no name")
        name = options[b"name"].decode("utf-8", "replace")
        filename = options.get(b"filename")
        self._parts.append(
            _Part(
                name=name,
                filename=None if filename is None else _shown(filename),
                may_be_file=name in self._uploads,
            )
        )

    def _on_part_data(self, data: bytes, start: int, end: int) -> None:
        part = self._parts[-1]
        if part.may_be_file and not part.size_bytes:
            self._check_single(part)
        part.buffer += data[start:end]
        part.size_bytes += end - start
        if not part.may_be_file:
            self._text_bytes += end - start
            if self._text_bytes > self._max_text_bytes:
                raise _text_too_large(part.name, self._max_text_bytes)

    def _check_single(self, part: _Part) -> None:
        """Each of several files would hold memory until it is large enough to go to disk."""
        if any(other.name == part.name and other.size_bytes for other in self._parts):
            raise duplicate(part.name)

    def _on_end(self) -> None:
        self._is_complete = True


def _shown(filename: bytes) -> str:
    """A client's file name, to be shown back only: its last component, without controls."""
    text = filename.decode("utf-8", "replace").replace("%22", '"')
    last = text.replace("\\", "/").rpartition("/")[2]
    printable = "".join(letter for letter in last if letter.isprintable())
    return printable[:_MAX_FILENAME_CHARS]


def _malformed(reason: str) -> InvalidRequest:
    return InvalidRequest(
        f"Could not parse the multipart body of the request: {reason}.", code="invalid_multipart"
    )


def _text_too_large(name: str, limit: int) -> TooLarge:
    return TooLarge(f"The text fields of the form are larger than {limit} bytes.", param=name[:80])
