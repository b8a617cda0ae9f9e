"""The server that most API tests share. Tests that need other settings start their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from tests.api.live import LiveApi, make_files, serve_api
from tests.media_files import make_image, make_mp4
from vitascope.video import Variant

__all__ = ["LiveApi"]


@pytest.fixture(scope="session", autouse=True)
def plain_log() -> Iterator[None]:
    """Log in plain lines: structlog's own tracebacks take a second each."""
    before = structlog.get_config()
    structlog.configure(
        processors=[
            structlog.processors.format_exc_info,
            structlog.processors.KeyValueRenderer(key_order=["event"]),
        ]
    )
    yield
    structlog.configure(**before)


@pytest.fixture(scope="session")
def finished_files(tmp_path_factory: pytest.TempPathFactory) -> dict[Variant, Path]:
    """The files with which videos are completed."""
    return make_files(tmp_path_factory.mktemp("finished"))


@pytest.fixture(scope="session")
def live_api(
    tmp_path_factory: pytest.TempPathFactory, finished_files: dict[Variant, Path]
) -> Iterator[LiveApi]:
    """A keyless server for the whole session; what waits in it is what tests left."""
    with serve_api(tmp_path_factory.mktemp("api")) as live:
        live.files = finished_files
        yield live


@pytest.fixture(scope="session")
def png(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A reference image of another shape than any video's."""
    return make_image(tmp_path_factory.mktemp("png") / "img.png").read_bytes()


@pytest.fixture(scope="session")
def mp4(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A second of a stranger's footage, wide and with sound."""
    return make_mp4(tmp_path_factory.mktemp("mp4") / "clip.mp4", 160, 90).read_bytes()
