"""A client that asks for videos' content all the time, whatever happens to the server."""

import hashlib
import threading
from collections import defaultdict
from types import TracebackType
from typing import Final, Self

import httpx2

from tests.faults.machine import Machine

_PAUSE_S: Final = 0.02


class Watcher:
    """Asks in a thread, and keeps what must never be seen.

    Good are: no connection, an answer that breaks off, 404 in words, and a whole file. An
    attempt is published once, so all whole answers of one video are the same bytes.
    """

    def __init__(self, machine: Machine, *video_ids: str) -> None:
        self._machine = machine
        self._video_ids = list(video_ids)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.digests: dict[str, set[str]] = defaultdict(set)
        """Of the whole answers, by video."""
        self.refusals = 0
        self.offences: list[str] = []
        """What must never be seen."""

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopping.set()
        self._thread.join(30)
        assert not self._thread.is_alive()
        if error is None:
            assert self.offences == []

    def add(self, video_id: str) -> None:
        """Ask for this one too."""
        self._video_ids.append(video_id)

    def _watch(self) -> None:
        with httpx2.Client(timeout=5) as client:
            while not self._stopping.is_set():
                for video_id in list(self._video_ids):
                    try:
                        self._ask(client, video_id)
                    except httpx2.TransportError:
                        continue
                self._stopping.wait(_PAUSE_S)

    def _ask(self, client: httpx2.Client, video_id: str) -> None:
        answer = client.get(f"{self._machine.http.base_url}videos/{video_id}/content")
        if answer.status_code == 404:
            told = answer.json()["error"]
            if told["code"] != "video_not_ready" and not told["message"].endswith("not found."):
                self.offences.append(answer.text)
            self.refusals += 1
        elif answer.status_code == 200:
            self.digests[video_id].add(hashlib.sha256(answer.content).hexdigest())
        else:
            self.offences.append(f"{answer.status_code}: {answer.text}")
