"""The server is killed while bytes are on their way: in, to the store, and out."""

import socket
import threading
from contextlib import suppress

import httpx2
import pytest

from tests.faults.films import assert_nothing_left
from tests.faults.machine import Machine, until
from tests.faults.phases import create_with_picture, write_locked

MIB = 1024 * 1024
FILE_BYTES = 24 * MIB
"""More than the kernel keeps of a connection on its way."""


def test_inputs_whose_row_was_never_written_are_swept(machine: Machine) -> None:
    def ask() -> None:
        with suppress(httpx2.TransportError):
            create_with_picture(machine, "never answered")

    with write_locked(machine):
        asking = threading.Thread(target=ask)
        asking.start()
        until(lambda: any("/inputs/" in key for key in machine.objects("videos")), "it is stored")
        machine.kill("server")
        asking.join(30)
    machine.start()

    assert machine.http.get("videos").json()["data"] == []
    assert len(machine.objects("videos")) == 1
    assert_nothing_left(machine)


def test_an_upload_that_was_cut_off_leaves_no_file_after_the_next_start(machine: Machine) -> None:
    url = machine.http.base_url
    head = (
        b"POST /v1/videos HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999\r\n"
        b"Content-Type: multipart/form-data; boundary=b\r\n\r\n"
        b'--b\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nnever\r\n'
        b'--b\r\nContent-Disposition: form-data; name="input_reference"; filename="a.png"\r\n\r\n'
    )
    with socket.create_connection((url.host, url.port or 0)) as client:
        client.sendall(head + bytes(4 * MIB))
        until(lambda: machine.scratch() != [], "a part of it is on disk")
        machine.kill("server")
    assert machine.scratch() != []

    machine.start()

    assert machine.scratch() == []
    assert machine.http.get("videos").json()["data"] == []


@pytest.mark.parametrize("victim", ["server", "all"])
def test_a_download_that_is_cut_off_never_looks_whole(machine: Machine, victim: str) -> None:
    file_id = upload(machine)

    with machine.http.stream("GET", f"files/{file_id}/content") as answer:
        assert answer.headers["content-length"] == str(FILE_BYTES)
        chunks = answer.iter_bytes()
        next(chunks)
        machine.kill(victim)
        with pytest.raises(httpx2.TransportError):
            list(chunks)


def upload(machine: Machine) -> str:
    answer = machine.http.post(
        "files", data={"purpose": "vision"}, files={"file": ("clip.bin", bytes(FILE_BYTES))}
    )
    assert answer.status_code == 200, answer.text
    return str(answer.json()["id"])
