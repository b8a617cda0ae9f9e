"""Framing of the runner's messages on a pipe: four bytes of length, then one JSON object.

Owns bytes and their order; what the messages mean is in `messages.py`. A reader never mixes
`select` with a buffered reader and never assumes that one read is one message: two messages in
one read, or one message in pieces, come out the same.
"""

import os
import struct
import threading
from typing import Annotated, Final, Generic, TypeVar

from pydantic import Field, TypeAdapter, ValidationError

from vitascope.errors import VitascopeError
from vitascope.runner.messages import Command, Report

MAX_MESSAGE_BYTES: Final = 4 * 1024 * 1024
"""Longest message; a recipe of a long source is the largest thing that crosses."""

_HEADER: Final = struct.Struct(">I")
_READ_BYTES: Final = 64 * 1024

T = TypeVar("T")

COMMANDS: Final[TypeAdapter[Command]] = TypeAdapter(Annotated[Command, Field(discriminator="kind")])
REPORTS: Final[TypeAdapter[Report]] = TypeAdapter(Annotated[Report, Field(discriminator="kind")])


class ChannelBroken(VitascopeError):
    """The other side is gone, or what it sent is not of the protocol."""


class MessageWriter(Generic[T]):
    """Writes whole messages to a pipe; any thread may call it.

    Args:
        fd: Blocking descriptor of the pipe's write end; closed by `close`.
        adapter: `COMMANDS` or `REPORTS`.
    """

    def __init__(self, fd: int, adapter: TypeAdapter[T]) -> None:
        self._fd = fd
        self._adapter = adapter
        self._lock = threading.Lock()
        self._is_closed = False

    def send(self, message: T) -> None:
        """Write one message.

        Raises:
            ChannelBroken: the reader is gone, the pipe is closed, or the message is too long.
        """
        body = self._adapter.dump_json(message)
        if len(body) > MAX_MESSAGE_BYTES:
            raise ChannelBroken(f"a message of {len(body)} bytes is too long for the runner's pipe")
        rest = memoryview(_HEADER.pack(len(body)) + body)
        with self._lock:
            if self._is_closed:
                raise ChannelBroken("the runner's pipe is closed")
            try:
                while rest:
                    rest = rest[os.write(self._fd, rest) :]
            except OSError as error:
                raise ChannelBroken("the other side of the runner's pipe is gone") from error

    def close(self) -> None:
        """Close the pipe, once no other thread writes to it; closing twice is fine."""
        with self._lock:
            if not self._is_closed:
                self._is_closed = True
                os.close(self._fd)


class MessageReader(Generic[T]):
    """Reads whole messages from a pipe; for one thread.

    Args:
        fd: Blocking descriptor of the pipe's read end; the caller closes it.
        adapter: `COMMANDS` or `REPORTS`.
    """

    def __init__(self, fd: int, adapter: TypeAdapter[T]) -> None:
        self._fd = fd
        self._adapter = adapter
        self._buffer = bytearray()

    def receive(self) -> T | None:
        """The next message, or None once the other side has closed its end.

        Raises:
            ChannelBroken: the pipe ended within a message, or holds something else.
        """
        header = self._take(_HEADER.size)
        if header is None:
            return None
        (size_bytes,) = _HEADER.unpack(header)
        if size_bytes > MAX_MESSAGE_BYTES:
            raise ChannelBroken(f"the runner's pipe announces a message of {size_bytes} bytes")
        body = self._take(size_bytes)
        if body is None:
            raise ChannelBroken("the runner's pipe ended within a message")
        try:
            return self._adapter.validate_json(body)
        except ValidationError as error:
            raise ChannelBroken("the runner's pipe holds something that is no message") from error

    def _take(self, size_bytes: int) -> bytes | None:
        while len(self._buffer) < size_bytes:
            try:
                read = os.read(self._fd, _READ_BYTES)
            except OSError as error:
                raise ChannelBroken("the runner's pipe cannot be read") from error
            if not read:
                if self._buffer:
                    raise ChannelBroken("the runner's pipe ended within a message")
                return None
            self._buffer += read
        taken = bytes(self._buffer[:size_bytes])
        del self._buffer[:size_bytes]
        return taken
