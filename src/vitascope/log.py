"""Set-up of logging, once for each process: the console on a terminal, JSON lines elsewhere.

Modules get their logger by `structlog.get_logger()`. Event names are fixed lower-case words
(`video.claimed`), data goes into keys. Logs of the standard library (uvicorn, alembic) pass through
the same formatter. Everything goes to standard error; standard output belongs to commands.
"""

import logging
import sys
from typing import Final, Literal, TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

LogFormat = Literal["auto", "console", "json"]

_SECRET_KEYS: Final = frozenset(
    {"key", "keys", "api_key", "authorization", "password", "secret", "token"}
)
_QUIET: Final = ("httpx2", "httpcore2", "sqlalchemy", "alembic", "asyncio", "uvicorn")
"""Libraries whose information is of use to their own developers only."""


def configure_logging(
    *, level: str = "info", log_format: LogFormat = "auto", stream: TextIO | None = None
) -> None:
    """Send all logs of this process to `stream`, standard error by default.

    Called once, at the start of a process and before any thread of ours. Calling it again replaces
    what was set up.
    """
    target = sys.stderr if stream is None else stream
    is_console = target.isatty() if log_format == "auto" else log_format == "console"
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _drop_private,
    ]
    rendering: list[Processor] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta]
    if is_console:
        rendering.append(structlog.dev.ConsoleRenderer(colors=target.isatty()))
    else:
        rendering += [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
    handler = logging.StreamHandler(target)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=rendering, foreign_pre_chain=[*shared, structlog.stdlib.add_logger_name]
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


def _drop_private(_logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """Mask secrets, whoever logged them, and keep prompts out of all but debug lines."""
    for name in event:
        if name in _SECRET_KEYS:
            event[name] = "********"
    if method != "debug":
        event.pop("prompt", None)
        event.pop("negative_prompt", None)
    return event
