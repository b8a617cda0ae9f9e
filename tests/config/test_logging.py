"""What a log line looks like, and what never gets into one."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from vitascope.log import configure_logging


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


def test_away_from_a_terminal_a_line_is_json() -> None:
    stream = io.StringIO()
    configure_logging(stream=stream)

    structlog.get_logger().info("video.claimed", video_id="video_1", attempt=2)

    line = json.loads(stream.getvalue())
    assert line.pop("timestamp").endswith("Z")
    assert line == {"event": "video.claimed", "level": "info", "video_id": "video_1", "attempt": 2}


def test_the_standard_librarys_logs_have_the_same_form() -> None:
    stream = io.StringIO()
    configure_logging(stream=stream)

    logging.getLogger("uvicorn.error").warning("half %s", "done")

    line = json.loads(stream.getvalue())
    assert line["event"] == "half done"
    assert line["logger"] == "uvicorn.error"
    assert line["level"] == "warning"


def test_a_traceback_is_part_of_its_line() -> None:
    stream = io.StringIO()
    configure_logging(stream=stream)

    try:
        raise ValueError("seven")
    except ValueError:
        structlog.get_logger().exception("request.failed")

    line = json.loads(stream.getvalue())
    assert "ValueError: seven" in line["exception"]


def test_lines_below_the_level_are_dropped() -> None:
    stream = io.StringIO()
    configure_logging(level="warning", stream=stream)

    structlog.get_logger().info("video.claimed")
    logging.getLogger("uvicorn.error").info("started")

    assert stream.getvalue() == ""


def test_secrets_are_masked_whoever_logs_them() -> None:
    stream = io.StringIO()
    configure_logging(level="debug", stream=stream)

    structlog.get_logger().debug("request.read", authorization="Bearer hidden", api_key="hidden")

    assert "hidden" not in stream.getvalue()


@pytest.mark.parametrize(("method", "is_shown"), [("info", False), ("debug", True)])
def test_a_prompt_is_logged_at_debug_only(method: str, is_shown: bool) -> None:
    stream = io.StringIO()
    configure_logging(level="debug", stream=stream)

    getattr(structlog.get_logger(), method)("video.created", prompt="a calico cat")

    assert is_shown == ("a calico cat" in stream.getvalue())
