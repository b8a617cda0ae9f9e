"""What the store should hold, in plain Python: the model that the state machine compares with."""

import time
from dataclasses import dataclass, field

from vitascope.video import Lease, Status, Video

LEASE_S = 30.0
LIFETIME_S = 100.0
MAX_ATTEMPTS = 3
UNIT_S = 23.37
"""Time moves by multiples of this, so that no limit is ever nearer than a second to the clock."""


class FrozenClock:
    """The database's time stands still but for `move`, however long a step really takes."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        # The databases of these tests read the clock of this machine.
        return self.now - time.time()

    def move(self, units: int) -> None:
        self.now += units * UNIT_S


@dataclass
class Expected:
    """One video as it should be."""

    video: Video
    status: Status = Status.QUEUED
    attempt: int = 0
    lost: int = 0
    progress: int = 0
    lease: Lease | None = None
    lease_until: float = 0.0
    available_at: float = 0.0
    expires_at: float | None = None
    expired: bool = False
    ended_by: Lease | None = None
    """The lease that ended it; none where upkeep did."""

    @property
    def project_id(self) -> str:
        return self.video.project_id

    def facts(self) -> tuple[object, ...]:
        """What must agree with the row."""
        return (self.status, self.attempt, self.lost, self.progress, self.expired)

    def end(self, status: Status, by: Lease | None) -> None:
        self.status, self.lease, self.ended_by = status, None, by

    def lose(self, now: float, delay_s: float | None, by: Lease | None) -> None:
        """Count a lost attempt; a null delay means the store's own back-off."""
        self.lost += 1
        if self.lost >= MAX_ATTEMPTS:
            self.end(Status.FAILED, by)
            return
        own_delay_s = 0.0 if self.lost == 1 else 5.0
        self.wait(now, own_delay_s if delay_s is None else delay_s)

    def wait(self, now: float, delay_s: float) -> None:
        """Queued again; without a delay no clock that is set back keeps it from being claimed."""
        self.status, self.lease, self.progress = Status.QUEUED, None, 0
        self.available_at = now + delay_s if delay_s else 0.0


@dataclass
class Model:
    """All videos, and whose turn it is."""

    videos: dict[str, Expected] = field(default_factory=dict[str, Expected])
    turns: dict[str, int] = field(default_factory=dict[str, int])
    leases: list[Lease] = field(default_factory=list[Lease])
    """Every lease that was ever given."""

    def holder(self, lease: Lease) -> Expected | None:
        """The video that `lease` still holds."""
        expected = self.videos.get(lease.video_id)
        return expected if expected is not None and expected.lease == lease else None

    def next(self, models: list[str], now: float) -> Expected | None:
        """The video that a claim must give (design §2)."""
        waiting = [
            expected
            for expected in self.videos.values()
            if expected.status is Status.QUEUED
            and expected.video.engine_model in models
            and expected.available_at <= now
        ]
        best: dict[str, Expected] = {}
        for expected in sorted(waiting, key=lambda e: (-e.video.priority, e.video.sequence)):
            best.setdefault(expected.project_id, expected)
        return min(best.values(), key=self._urgency, default=None)

    def _urgency(self, expected: Expected) -> tuple[int, int, int]:
        project_id = expected.project_id
        running = sum(
            other.status is Status.IN_PROGRESS and other.project_id == project_id
            for other in self.videos.values()
        )
        return running, self.turns.get(project_id, 0), expected.video.sequence

    def claimed(self, expected: Expected, owner: str, now: float) -> Lease:
        """Note that a claim gave this one."""
        expected.status, expected.progress = Status.IN_PROGRESS, 0
        expected.attempt += 1
        expected.lease_until = now + LEASE_S
        expected.lease = Lease(video_id=expected.video.id, attempt=expected.attempt, owner=owner)
        self.turns[expected.project_id] = max(self.turns.values(), default=0) + 1
        self.leases.append(expected.lease)
        return expected.lease
