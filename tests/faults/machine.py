"""A whole Vitascope on one data folder: started, killed, frozen and looked at from outside.

All processes carry a variable of their machine in their environment, by which they are found
again, whoever their parent is by then.
"""

import select
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import httpx2
import psutil
import sqlalchemy as sa

from tests.e2e.served import READY, command, environment, is_alive
from tests.faults.engine import ENGINE, GATE
from tests.misbehaving.gate import Gate
from vitascope.storage.local import LocalStorage
from vitascope.store.sql import SqlStore
from vitascope.store.tables import OUTBOX, VIDEOS
from vitascope.upkeep.orphans import OrphanSweep, ScratchSweep

START_S: Final = 60.0
STOP_S: Final = 60.0
PATIENCE_S: Final = 30.0
A_DAY_S: Final = 90_000.0
"""Above every age below which the sweeps leave things alone."""

ROLES: Final = ("server", "worker", "runner")
_MARK: Final = "MACHINE_OF_TEST"
_ROOT: Final = Path(__file__).parents[2]

_SETTINGS: Final = {
    "VITASCOPE_ENGINES": ENGINE,
    "VITASCOPE_MODEL_ALIASES": "sora-2=staged",
    "VITASCOPE_WORKER__CANCEL_GRACE_S": "0.2",
    "PYTHONPATH": str(_ROOT),
}


def until(is_so: Callable[[], bool], what: str, within_s: float = PATIENCE_S) -> None:
    """Ask again and again, with a bound."""
    pause = threading.Event()
    deadline = time.monotonic() + within_s
    while not is_so():
        assert time.monotonic() < deadline, f"after {within_s:g} s still not: {what}"
        pause.wait(0.02)


class Machine:
    """One data folder, and at most one server on it that this object has started.

    Args:
        data_dir: made by the server.
        settings: further settings, by their variables without the prefix.
    """

    def __init__(self, data_dir: Path, **settings: str) -> None:
        self.data_dir = data_dir
        self.log = data_dir.with_suffix(".log")
        variables = {f"VITASCOPE_{name}": value for name, value in settings.items()}
        self.env = environment({**_SETTINGS, **variables, _MARK: str(data_dir)})
        self.database_url = settings.get("STORE__URL", f"sqlite:///{data_dir / 'vitascope.db'}")
        self.http = httpx2.Client(timeout=30)
        self._process: subprocess.Popen[str] | None = None
        self._database: sa.Engine | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.http.close()
        if self._database is not None:
            self._database.dispose()
        if self._process is not None:
            self.kill("all")

    # Processes

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self, *, port: int = 0) -> Self:
        """Start the server, and return when it takes requests."""
        with self.log.open("a") as log:
            process = subprocess.Popen(
                command("serve", "--port", str(port), "--data-dir", str(self.data_dir)),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env=self.env,
                cwd=tempfile.gettempdir(),
            )
        self._process = process
        assert process.stdout is not None
        ready, _, _ = select.select([process.stdout], [], [], START_S)
        line = process.stdout.readline() if ready else ""
        assert line.startswith(READY), f"{line!r}\n{self.log.read_text()[-4000:]}"
        self.http.base_url = line.removeprefix(READY).strip()
        return self

    def ensure(self) -> Self:
        """Start it unless it runs."""
        return self if self.is_running else self.start()

    @property
    def server_pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def family(self) -> list[psutil.Process]:
        """Every living process of this machine, orphans included, and what they started."""
        found: dict[int, psutil.Process] = {}
        for process in psutil.process_iter():
            try:
                if process.environ().get(_MARK) == str(self.data_dir) and is_alive(process):
                    found[process.pid] = process
                    found |= {child.pid: child for child in process.children(recursive=True)}
            except (psutil.NoSuchProcess, psutil.AccessDenied, psutil.ZombieProcess):
                continue
        return [process for process in found.values() if is_alive(process)]

    def living(self, role: str) -> list[psutil.Process]:
        """Its processes in this role: one, or none while it is replaced."""
        marks = {"worker": "--supervisor", "runner": "vitascope.runner.child", "server": "serve"}
        found: list[psutil.Process] = []
        for process in self.family():
            try:
                if marks[role] in process.cmdline():
                    found.append(process)
            except psutil.NoSuchProcess:
                continue
        return found

    def send(self, number: signal.Signals, *roles: str) -> list[psutil.Process]:
        """Send a signal to the processes of some roles; gives those that it was sent to."""
        hit = [process for role in roles for process in self.living(role)]
        for process in hit:
            try:
                process.send_signal(number)
            except psutil.NoSuchProcess:
                continue
        return hit

    def kill(self, victim: str) -> None:
        """`kill -9` of one role, or of `all`: these at one moment; returns when they are gone."""
        if victim == "all":
            victims = self.family()
            # Stopped first, so that none sees another one die.
            for number in (signal.SIGSTOP, signal.SIGKILL):
                for process in victims:
                    try:
                        process.send_signal(number)
                    except psutil.NoSuchProcess:
                        continue
        else:
            victims = self.send(signal.SIGKILL, victim)
        if victim in ("all", "server"):
            self._reap()
        until(lambda: not any(map(is_alive, victims)), f"{victim} is dead")

    def stop(self, *numbers: signal.Signals) -> int:
        """Send it signals, SIGTERM where none are given; its exit code."""
        assert self._process is not None
        for number in numbers or (signal.SIGTERM,):
            self._process.send_signal(number)
        return self.reap_code()

    def reap_code(self) -> int:
        """Wait for the server's end."""
        assert self._process is not None
        code = self._process.wait(STOP_S)
        self._reap()
        return code

    def _reap(self) -> None:
        assert self._process is not None
        self._process.wait(STOP_S)
        assert self._process.stdout is not None
        self._process.stdout.close()

    # What clients see

    def create(self, prompt: str, *, gate: Gate | None = None, **fields: Any) -> str:
        """Queue a video; its id."""
        if gate is not None:
            prompt += f"{GATE}{gate.folder}"
        answer = self.http.post("videos", json={"prompt": prompt, "seconds": 4} | fields)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["id"])

    def status(self, video_id: str) -> str:
        answer = self.http.get(f"videos/{video_id}")
        assert answer.status_code == 200, answer.text
        return str(answer.json()["status"])

    def wait(self, *video_ids: str, within_s: float = PATIENCE_S) -> None:
        """Wait until all are completed; fail at once if one has failed."""
        for video_id in video_ids:

            def is_so(video_id: str = video_id) -> bool:
                seen = self.status(video_id)
                assert seen != "failed", self.describe(video_id)
                return seen == "completed"

            until(is_so, f"{video_id} is completed", within_s)

    def content(self, video_id: str, variant: str = "video") -> bytes:
        answer = self.http.get(f"videos/{video_id}/content", params={"variant": variant})
        assert answer.status_code == 200, answer.text
        return answer.content

    # What is in the database and in the folders

    def rows(self, statement: "sa.Select[Any]") -> list[Mapping[str, Any]]:
        """Read the database behind the server's back."""
        if self._database is None:
            url = sa.make_url(self.database_url)
            if url.get_backend_name() == "postgresql":
                url = url.set(drivername="postgresql+psycopg")
            self._database = sa.create_engine(url)
        with self._database.connect() as connection:
            return [dict(row) for row in connection.execute(statement).mappings()]

    def row(self, video_id: str) -> Mapping[str, Any]:
        """A video's row."""
        found = self.rows(sa.select(VIDEOS).where(VIDEOS.c.id == video_id))
        assert len(found) == 1, f"{len(found)} rows of {video_id}"
        return found[0]

    def attempts(self, video_id: str) -> tuple[int, int]:
        """How often it was begun, and how many of these attempts count as lost."""
        row = self.row(video_id)
        return row["attempt"], row["lost_attempts"]

    def events(self, video_id: str) -> list[str]:
        """Types of its events in the outbox."""
        found = self.rows(sa.select(OUTBOX.c.type).where(OUTBOX.c.video_id == video_id))
        return [row["type"] for row in found]

    def objects(self, below: str = "") -> set[str]:
        """Keys of all stored objects, those half written included."""
        root = self.data_dir / "objects"
        return {
            str(path.relative_to(root)) for path in (root / below).rglob("*") if not path.is_dir()
        }

    def scratch(self) -> list[Path]:
        """All files in work: of attempts, and of uploads."""
        return [
            path
            for folder in ("scratch", "uploads")
            for path in (self.data_dir / folder).rglob("*")
            if path.is_file() and path.suffix != ".lock"
        ]

    def sweep(self) -> None:
        """One round of the sweeps of upkeep, a day from now."""
        store, storage = SqlStore(self.database_url), LocalStorage(self.data_dir / "objects")
        try:
            OrphanSweep(store, storage, clock=lambda: time.time() + A_DAY_S).run_once()
            ScratchSweep(self.data_dir / "scratch", clock=lambda: time.time() + A_DAY_S).run_once()
        finally:
            store.close()

    def describe(self, video_id: str) -> str:
        """For messages of failed tests."""
        return f"{dict(self.row(video_id))}\n{self.log.read_text()[-4000:]}"
