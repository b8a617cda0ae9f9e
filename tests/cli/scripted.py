"""An HTTP server that answers as a test says and remembers what it was asked."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    """One answer to give."""

    body: bytes | dict[str, Any] = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    cut_after_bytes: int | None = None
    """Break the connection after so much of the body, whose whole length was promised."""


Reply = Callable[[Asked], Answer]


@dataclass
class Scripted:
    """Gives `answers` in turn, then asks `reply`."""

    answers: list[Answer] = field(default_factory=list)
    reply: Reply | None = None
    asked: list[Asked] = field(default_factory=list)
    base_url: str = ""

    def answer(self, asked: Asked) -> Answer:
        self.asked.append(asked)
        if self.answers:
            return self.answers.pop(0)
        if self.reply is not None:
            return self.reply(asked)
        return error(500, "the test did not say what to answer")


def video(number: int = 1, **changes: Any) -> dict[str, Any]:
    """A video as the API gives it."""
    return {
        "id": f"video_{number}",
        "object": "video",
        "created_at": 1_758_941_485 + number,
        "status": "queued",
        "completed_at": None,
        "error": None,
        "expires_at": None,
        "model": "sora-2",
        "progress": 0,
        "prompt": "a calico cat",
        "remixed_from_video_id": None,
        "seconds": "4",
        "size": "720x1280",
    } | changes


def error(status: int, message: str, **changes: Any) -> Answer:
    """An error as the API gives it."""
    shape = {"message": message, "type": "invalid_request_error", "param": None, "code": None}
    return Answer(
        {"error": shape | changes}, status, {"x-request-id": "req_7", "x-should-retry": "false"}
    )


def page(*videos: dict[str, Any], has_more: bool = False) -> Answer:
    """A page of videos."""
    ids = [item["id"] for item in videos] or [None]
    return Answer(
        {
            "object": "list",
            "data": list(videos),
            "first_id": ids[0],
            "last_id": ids[-1],
            "has_more": has_more,
        }
    )


@contextmanager
def serving(script: Scripted) -> Iterator[Scripted]:
    """Run `script` on a free port until the end of the block."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            length = int(self.headers.get("content-length", "0"))
            body = self.rfile.read(length)
            answer = script.answer(
                Asked(
                    self.command,
                    self.path,
                    {name.lower(): text for name, text in self.headers.items()},
                    body,
                )
            )
            content = (
                answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
            )
            self.send_response(answer.status)
            for name, text in answer.headers.items():
                self.send_header(name, text)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content[: answer.cut_after_bytes])
            if answer.cut_after_bytes is not None:
                self.close_connection = True

        do_GET = do_POST = do_DELETE = _serve  # http.server's names

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            """Say nothing of clients that went away."""

    server = Quiet(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        script.base_url = f"http://127.0.0.1:{server.server_address[1]}/v1"
        yield script
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
