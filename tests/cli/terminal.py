"""A command on a terminal: its standard output and error are a pseudo-terminal's."""

import os
import pty
import re
import select
import subprocess
import sys
from collections.abc import Mapping

COLUMNS = 120
WAIT_S = 30.0


def run_on_terminal(*arguments: str, environ: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Run `vitascope` as a person does; gives its exit code and what is seen, without colours."""
    master, slave = pty.openpty()
    try:
        process = subprocess.Popen(
            [sys.executable, "-m", "vitascope", *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**os.environ, "COLUMNS": str(COLUMNS), "TERM": "xterm", **(environ or {})},
        )
        os.close(slave)
        seen = _read_to_end(master)
        code = process.wait(WAIT_S)
    finally:
        os.close(master)
    plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", seen.decode())
    return code, plain.replace("\r\n", "\n")


def _read_to_end(master: int) -> bytes:
    seen = b""
    while True:
        ready, _, _ = select.select([master], [], [], WAIT_S)
        assert ready, f"the command says nothing more; so far {seen!r}"
        try:
            data = os.read(master, 65536)
        except OSError:  # Linux ends a pseudo-terminal so
            return seen
        if not data:
            return seen
        seen += data
