"""A hub on this machine: an HTTP server that speaks what the real client asks for.

Large files are answered by a redirect to another origin, as the real hub does, where no token may
arrive.
"""

import hashlib
import json
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
TOKEN = "hf_reader"


@dataclass(frozen=True)
class Sent:
    """One request for the content of a file, as it came."""

    path: str
    range: str | None
    authorization: str | None


@dataclass
class Hub:
    """Repositories by id: content by path. Paths that end in `.safetensors` are large files."""

    repositories: dict[str, dict[str, bytes]] = field(default_factory=dict)
    commit: str = COMMIT
    """What every repository is at, but for those in `commits`."""
    commits: dict[str, str] = field(default_factory=dict)
    gated: set[str] = field(default_factory=set)
    """Ids of repositories whose files need `TOKEN`."""
    altered: dict[str, bytes] = field(default_factory=dict)
    """By path: what is sent instead of the content that was announced."""
    ranges: bool = True
    """Whether a part of a file can be asked for."""
    sent: list[Sent] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    """Paths of all requests but those for content."""
    url: str = ""

    def commit_of(self, repository: str) -> str:
        return self.commits.get(repository, self.commit)


@contextmanager
def serving(hub: Hub) -> Iterator[Hub]:
    """Serve on a free port of this machine until the end of the block."""
    handler = type("Handler", (_Handler,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True  # the client keeps its connections open
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    hub.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def git_sha1(content: bytes) -> str:
    blob = b"blob %d\0" % len(content) + content
    return hashlib.sha1(blob, usedforsecurity=False).hexdigest()


def _entry(path: str, content: bytes) -> dict[str, Any]:
    entry = {"type": "file", "path": path, "size": len(content), "oid": git_sha1(content)}
    if path.endswith(".safetensors"):
        pointer = f"oid sha256:{sha256(content)}".encode()
        lfs = {"oid": sha256(content), "size": len(content), "pointerSize": len(pointer)}
        entry |= {"oid": git_sha1(pointer), "lfs": lfs}
    return entry


class _Handler(BaseHTTPRequestHandler):
    hub: Hub
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        if found := re.fullmatch(r"/content/([^/]+/[^/]+)/(.+)", path):
            self._content(found[1], found[2])
        elif found := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path):
            self._resolve(found[1], found[2], found[3])
        elif found := re.fullmatch(r"/api/models/([^/]+/[^/]+)(?:/(revision|tree)/([^/]+))?", path):
            self.hub.asked.append(path)
            self._describe(found[1], found[2], found[3])
        else:
            self._refuse(404, "EntryNotFound")

    def _describe(self, repository: str, what: str | None, revision: str | None) -> None:
        files = self.hub.repositories.get(repository)
        if files is None:
            self._refuse(401, "RepoNotFound")
        elif revision not in (None, "main", self.hub.commit_of(repository)):
            self._refuse(404, "RevisionNotFound")
        elif what == "tree":
            self._answer([_entry(path, content) for path, content in files.items()])
        else:
            self._answer({"id": repository, "sha": self.hub.commit_of(repository), "siblings": []})

    def _resolve(self, repository: str, revision: str, path: str) -> None:
        if repository in self.hub.gated and self.headers["Authorization"] != f"Bearer {TOKEN}":
            self._refuse(403 if self.headers["Authorization"] else 401, "GatedRepo")
        elif revision != self.hub.commit_of(repository):
            self._refuse(404, "RevisionNotFound")
        elif path not in self.hub.repositories[repository]:
            self._refuse(404, "EntryNotFound")
        elif path.endswith(".safetensors"):
            port = urlsplit(self.hub.url).port
            target = f"http://localhost:{port}/content/{repository}/{path}"
            self._send(302, b"", {"Location": target})
        else:
            self._content(repository, path)

    def _content(self, repository: str, path: str) -> None:
        asked = self.headers["Range"]
        self.hub.sent.append(Sent(path, asked, self.headers["Authorization"]))
        content = self.hub.altered.get(path, self.hub.repositories[repository][path])
        if asked is None or not self.hub.ranges:
            self._send(200, content, {})
            return
        begin = int(asked.removeprefix("bytes=").rstrip("-"))
        whole = f"bytes {begin}-{len(content) - 1}/{len(content)}"
        self._send(206, content[begin:], {"Content-Range": whole})

    def _answer(self, body: object) -> None:
        self._send(200, json.dumps(body).encode(), {"Content-Type": "application/json"})

    def _refuse(self, status: int, code: str) -> None:
        self._send(status, b"{}", {"X-Error-Code": code})

    def _send(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:  # a fetch that was stopped does not read on
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""
