"""A server to measure, started as a user starts it."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psutil

DATABASE = "vitascope.db"
OBJECTS = "objects"
"""What a data folder holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A running server."""

    host: str
    port: int
    data_dir: Path
    process: psutil.Process

    @property
    def base_url(self) -> str:
        """Root of the API."""
        return f"http://{self.host}:{self.port}/v1"

    @property
    def resident_bytes(self) -> int:
        """Memory of the HTTP process alone."""
        return int(self.process.memory_info().rss)


@contextmanager
def serve(data_dir: Path, settings: Mapping[str, str] | None = None) -> Iterator[Served]:
    """`vitascope serve` on a free port, with settings as environment variables."""
    data_dir.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "vitascope", "serve", "--port", "0"]
    with (data_dir / "serve.log").open("a") as log:
        server = subprocess.Popen(
            [*command, "--data-dir", str(data_dir)],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env={**os.environ, "VITASCOPE_LOG__LEVEL": "warning", **(settings or {})},
        )
        assert server.stdout is not None
        line = server.stdout.readline()
        if "http://" not in line:
            raise SystemExit(f"the server did not start:\n{(data_dir / 'serve.log').read_text()}")
        url = urlsplit("http://" + line.split("http://", 1)[1].split()[0])
        assert url.hostname is not None
        assert url.port is not None
        try:
            yield Served(
                host=url.hostname,
                port=url.port,
                data_dir=data_dir,
                process=psutil.Process(server.pid),
            )
        finally:
            server.terminate()
            server.wait(timeout=60)
