"""`vitascope worker`: makes the videos of a server that has no worker, or of a fleet."""

import sys
from typing import Annotated

from cyclopts import Parameter

from vitascope.bootstrap import open_worker
from vitascope.cli.server_flags import DEFAULT_FLAGS, SettingsFlags
from vitascope.log import configure_logging
from vitascope.worker.control import StatusLine, follow_parent, run_worker


def worker(
    *,
    supervisor: Annotated[int | None, Parameter(show=False)] = None,
    flags: SettingsFlags = DEFAULT_FLAGS,
) -> None:
    """Run a worker, for a server that has none or for a fleet.

    The first SIGTERM or SIGINT lets running videos be finished, the second hands them back.
    `--supervisor` is how `serve` starts one: its process id, whose end ends the worker as well.
    """
    if supervisor is not None:
        follow_parent(supervisor)
    settings = flags.load().settings
    configure_logging(level=settings.log.level, log_format=settings.log.format)
    status = None if supervisor is None else StatusLine(sys.stdout)
    with open_worker(settings, on_status=status or (lambda: None)) as made:
        run_worker(made, drain_s=settings.worker.drain_s, status=status)
