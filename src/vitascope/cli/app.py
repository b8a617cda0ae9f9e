"""The tree of commands, and the border at which errors become exit codes.

Commands are named by their place and imported when used, so that a client command does not wait
for the server's parts.
"""

import os
import sys
from collections.abc import Sequence

from cyclopts import App

import vitascope
from vitascope.cli.exits import Exit, exit_code, report
from vitascope.errors import VitascopeError

app = App(
    name="vitascope",
    help="The self-hosted, drop-in server for the Videos API, and its client.",
    version=vitascope.__version__,
    result_action="return_value",
)
app.command(
    "vitascope.cli.serve:serve", name="serve", help="Run the server, and a worker beside it."
)
app.command(
    "vitascope.cli.worker:worker",
    name="worker",
    help="Run a worker, for a server that has none or for a fleet.",
)
app.command(
    "vitascope.cli.check:check",
    name="check",
    help="Show the effective settings and try every part.",
)
app.command("vitascope.cli.keys:app", name="keys", help="Make keys for clients.")
app.command(
    "vitascope.cli.models:app",
    name="models",
    help="Neural models of this machine: what fits, fetch, check, remove.",
)
app.command(
    "vitascope.cli.videos:app", name="videos", help="Make, follow, fetch and delete videos."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives its exit code (docs/cli.md).

    Errors that people can mend are told in a line or two on standard error; anything else is a bug
    of ours and shows its traceback.
    """
    try:
        result: object = app(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has enough of it. Python would complain once more on its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.OK
    except (VitascopeError, OSError) as error:
        report(error)
        return exit_code(error)
    return result if isinstance(result, int) else Exit.OK
