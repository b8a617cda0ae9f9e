"""The reader of multipart bodies: fed in pieces, it holds little in memory and the rest on disk."""

from dataclasses import dataclass
from typing import Final

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from vitascope.api.forms import Field, duplicate
from vitascope.api.spool import SPILL_BYTES, RunBlocking, ScratchFolder, Spool
from vitascope.errors import InvalidRequest, TooLarge
from vitascope.media.sniff import sniff
from vitascope.service.requests import Upload

_MAX_PARTS: Final = 256
_MAX_FILENAME_CHARS: Final = 255
_MAX_PREAMBLE_BYTES: Final = 64 * 1024


@dataclass(slots=True)
class _Part:
    """One part on its way in."""

    name: str
    filename: str | None
    may_be_file: bool
    spool: Spool

    @property
    def is_upload(self) -> bool:
        """Whether it is a file where one belongs; to be asked when all of it is there.

        Without a filename a part is a file if its bytes say so (Java's byte uploads), else text
        (the command line's bare ids); contract §3.4 (b).
        """
        return self.may_be_file and (self.filename is not None or bool(sniff(self.spool.head)))


class FormReader:
    """Reads one form. Used by one task."""

    def __init__(
        self,
        boundary: bytes,
        *,
        uploads: frozenset[str],
        max_text_bytes: int,
        folder: ScratchFolder,
        run: RunBlocking,
    ) -> None:
        self._uploads = uploads
        self._max_text_bytes = max_text_bytes
        self._folder = folder
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
        if sum(part.spool.held_bytes for part in self._parts) >= SPILL_BYTES:
            await self._run(self._spill)

    @property
    def text_bytes(self) -> int:
        """How much `finish` takes into memory; known when the whole form has been fed."""
        return sum(part.spool.size_bytes for part in self._parts if not part.is_upload)

    async def finish(self) -> list[Field]:
        """The fields, in the order in which they came; texts are in memory from now on.

        Raises:
            InvalidRequest: the form did not end, or a text is not one.
            TooLarge: the texts of the form pass their limit.
        """
        if self._preamble is not None:
            raise _malformed("the boundary of its content type does not occur in it")
        if not self._is_complete:
            raise _malformed("the closing boundary is missing")
        fields: list[Field] = []
        for part in self._parts:
            fields.append((part.name, await self._value(part)))
        return fields

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
        """Text or file."""
        if not part.spool.size_bytes and not part.filename:
            return ""  # a browser's file field in which nothing was chosen
        if part.is_upload:
            return await self._upload(part)
        if part.may_be_file:
            self._count_text(part, part.spool.size_bytes)
        try:
            return (await part.spool.read(self._run)).decode("utf-8")
        except UnicodeDecodeError as error:
            if part.filename is None:
                expected = "a file of a known kind or text" if part.may_be_file else "text"
                raise InvalidRequest(
                    f"Invalid '{part.name}': expected {expected} in UTF-8.", param=part.name
                ) from error
        # A file where none belongs: whoever reads the field refuses it by its name.
        return await self._upload(part)

    async def _upload(self, part: _Part) -> Upload:
        path = await self._run(part.spool.spill)
        return Upload(path=path, filename=part.filename, size_bytes=part.spool.size_bytes)

    def _spill(self) -> None:
        """Move all that is in memory to disk; blocks."""
        for part in self._parts:
            if part.spool.held_bytes:
                part.spool.spill()

    def _count_text(self, part: _Part, size_bytes: int) -> None:
        self._text_bytes += size_bytes
        if self._text_bytes > self._max_text_bytes:
            raise _text_too_large(part.name, self._max_text_bytes)

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
                spool=Spool(self._folder),
            )
        )

    def _on_part_data(self, data: bytes, start: int, end: int) -> None:
        part = self._parts[-1]
        if part.may_be_file and not part.spool.size_bytes:
            self._check_single(part)
        part.spool.add(data[start:end])
        if not part.may_be_file:
            self._count_text(part, end - start)

    def _check_single(self, part: _Part) -> None:
        """Refuse a second file at its first byte, not when all of it is on disk."""
        if any(other.name == part.name and other.spool.size_bytes for other in self._parts):
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
