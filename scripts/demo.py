"""`make demo`: one video by the real server and the real client, from nothing.

Starts `vitascope serve` on a free port with its data in a temporary folder, makes the video by
`vitascope videos create`, and stops the server again.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

START_TIMEOUT_S = 60
STOP_TIMEOUT_S = 30


def main() -> int:
    """Make the video; gives the client's exit code."""
    parser = argparse.ArgumentParser(description="Make one video.")
    parser.add_argument("--prompt", required=True)
    parser.add_argument("--output", required=True, type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vitascope-demo-") as folder:
        return _make(chosen.prompt, chosen.output, Path(folder))


def _make(prompt: str, output: Path, folder: Path) -> int:
    vitascope = [sys.executable, "-m", "vitascope"]
    log = folder / "server.log"
    print("Starting the server …", flush=True)
    with log.open("wb") as log_file:
        server = subprocess.Popen(
            [*vitascope, "serve", "--port", "0", "--data-dir", str(folder / "data")],
            stdout=subprocess.PIPE,
            stderr=log_file,
            text=True,
            env=_environment(),
            start_new_session=True,  # Ctrl-C is ours to pass on
        )
    try:
        assert server.stdout is not None
        words = server.stdout.readline().split()
        if not words:
            print(f"The server did not start:\n{log.read_text()}", file=sys.stderr)
            return 1
        print(f"Making {prompt!r} at {words[-1]} …", flush=True)
        code = subprocess.run(
            [*vitascope, "videos", "create", "--prompt", prompt, "--output", str(output),
             "--size", "1280x720", "--base-url", words[-1]],
            stdout=subprocess.DEVNULL,  # what matters is told on standard error
            check=False,
            env=_environment(),
        ).returncode  # fmt: skip
        if code == 0:
            print(f"\nHere it is: {output.resolve()}")
        else:
            print(f"\nThe server's log:\n{log.read_text()}", file=sys.stderr)
        return code
    except KeyboardInterrupt:
        return 130
    finally:
        _stop(server)


def _environment() -> dict[str, str]:
    """Ours, without settings and addresses that are meant for another server."""
    foreign = ("VITASCOPE_", "OPENAI_")
    return {name: text for name, text in os.environ.items() if not name.startswith(foreign)}


def _stop(server: subprocess.Popen[str]) -> None:
    server.send_signal(signal.SIGTERM)
    try:
        server.wait(STOP_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
