"""What the tests of a store are made of: a clock to move, videos to insert, ends of attempts."""

from typing import Any, Final

from vitascope.store.base import Beat, Claim, Completion, Store
from vitascope.video import (
    SIZES,
    Failure,
    Lease,
    NewVideo,
    Operation,
    StoredFile,
    Variant,
    Video,
    new_video_id,
)

LEASE_S: Final = 30.0
MAX_ATTEMPTS: Final = 3
UNBOUNDED: Final = 1_000_000


class Clock:
    """How far a test has moved the database's time, in seconds; give it as `clock_shift_s`."""

    def __init__(self) -> None:
        self.shift_s = 0.0

    def __call__(self) -> float:
        """The shift, as `SqlStore` asks for it."""
        return self.shift_s

    def advance(self, seconds: float) -> None:
        """Move on, or back with a negative number."""
        self.shift_s += seconds


def new_video(project_id: str = "project", **fields: Any) -> NewVideo:
    """A video to insert; `fields` replace those of a plain one."""
    plain: dict[str, Any] = {
        "id": new_video_id(),
        "project_id": project_id,
        "operation": Operation.CREATE,
        "model": "sora-2",
        "engine": "engine",
        "engine_model": "model",
        "prompt": "A cat",
        "seed": 7,
        "size": SIZES[0],
        "seconds": 4,
        "shot_seconds": 4,
    }
    return NewVideo(**{**plain, **fields})


def insert(store: Store, project_id: str = "project", **fields: Any) -> Video:
    """Insert `new_video(project_id, **fields)`."""
    return store.insert(new_video(project_id, **fields), max_queued=UNBOUNDED)


def claimed(store: Store, owner: str = "worker/1", model: str = "model") -> Claim:
    """Claim what must be there to be claimed."""
    claim = store.claim(owner, [model], lease_s=LEASE_S)
    if claim is None:
        raise AssertionError(f"{owner} found nothing to claim")
    return claim


def completion(**fields: Any) -> Completion:
    """What a finished attempt leaves: one file, unless `fields` say otherwise."""
    plain: dict[str, Any] = {
        "files": {Variant.VIDEO: StoredFile(key="video.mp4", size_bytes=5, etag="abc")},
        "model_revision": "1",
    }
    return Completion(**{**plain, **fields})


def failure(code: str = "engine_died") -> Failure:
    """A reason to fail."""
    return Failure(code=code, message="The engine died.")


def beat(lease: Lease, progress: int, phase: str | None = None) -> Beat:
    """A heartbeat."""
    return Beat(lease=lease, progress=progress, phase=phase)
