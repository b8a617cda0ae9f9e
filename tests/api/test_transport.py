"""Head and body of an answer leave together, and nothing is held longer than a turn of the loop."""

import asyncio
import fcntl
import socket
import struct
import sys
import termios
from collections.abc import Iterable

import pytest
import uvloop

from tests.api.waiting import wait_until
from vitascope.api.transport import HELD_BYTES, GatheringTransport


class Wire(asyncio.Transport):
    """Records what reaches the kernel, one entry a system call."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[bytes] = []
        self.is_closed = False

    def writelines(self, list_of_data: Iterable[bytes | bytearray | memoryview]) -> None:
        assert not self.is_closed, "written after the end"
        self.sent.append(b"".join(list_of_data))

    def close(self) -> None:
        self.is_closed = True

    def is_closing(self) -> bool:
        return self.is_closed


async def one_turn() -> None:
    """Let the event loop run what is ready."""
    await asyncio.sleep(0)


async def gathering() -> tuple[GatheringTransport, Wire]:
    wire = Wire()
    return GatheringTransport(wire, asyncio.get_running_loop()), wire


def test_what_is_written_in_one_turn_leaves_together_and_in_order() -> None:
    async def answer() -> list[bytes]:
        transport, wire = await gathering()
        transport.write(b"head ")
        transport.write(b"body")
        assert wire.sent == []
        await one_turn()
        transport.write(b"next")
        await one_turn()
        return wire.sent

    assert asyncio.run(answer()) == [b"head body", b"next"]


def test_a_large_piece_does_not_wait() -> None:
    async def answer() -> list[bytes]:
        transport, wire = await gathering()
        transport.write(b"head ")
        transport.write(b"x" * HELD_BYTES)
        at_once = list(wire.sent)
        await one_turn()
        assert wire.sent == at_once
        return at_once

    assert asyncio.run(answer()) == [b"head " + b"x" * HELD_BYTES]


def test_a_close_lets_out_what_was_written_before() -> None:
    async def answer() -> Wire:
        transport, wire = await gathering()
        transport.write(b"refused")
        transport.close()
        await one_turn()
        return wire

    wire = asyncio.run(answer())
    assert wire.sent == [b"refused"]
    assert wire.is_closed


def test_what_is_meant_for_a_client_that_has_gone_is_dropped() -> None:
    async def answer() -> list[bytes]:
        transport, wire = await gathering()
        transport.write(b"too late")
        wire.close()
        await one_turn()
        assert transport.is_closing()
        return wire.sent

    assert asyncio.run(answer()) == []


def waiting_bytes(link: socket.socket) -> int:
    """What has come and is not read yet."""
    return struct.unpack("i", fcntl.ioctl(link, termios.FIONREAD, bytes(4)))[0]


@pytest.mark.skipif(sys.platform != "linux", reason="no other kernel tells")
def test_taken_is_what_has_reached_the_client_and_nothing_that_waits_here() -> None:
    sent_bytes, read_bytes = 20_000_000, 100_000

    async def answer() -> None:
        loop = asyncio.get_running_loop()
        client = socket.socket()
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)  # so that much waits here
        with client, socket.create_server(("127.0.0.1", 0)) as listener:
            client.connect(listener.getsockname())
            server, _ = listener.accept()
            wire, _ = await loop.create_connection(asyncio.Protocol, sock=server)
            transport = GatheringTransport(wire, loop)
            transport.write(bytes(sent_bytes))
            await one_turn()
            for taken in (0, read_bytes):
                client.recv(taken, socket.MSG_WAITALL)
                wait_until(
                    lambda taken=taken: transport.taken_bytes() == taken + waiting_bytes(client)
                )
            assert read_bytes < transport.taken_bytes()
            assert sent_bytes - transport.taken_bytes() > transport.get_write_buffer_size()
            transport.abort()

    uvloop.run(answer())
