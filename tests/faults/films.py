"""What a finished video must be."""

import hashlib
import io

import av

from tests.faults.machine import Machine
from vitascope.storage import keys
from vitascope.video import Variant


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def assert_whole(content: bytes, *, seconds: int = 4) -> None:
    """An MP4 with its index in front and all of its frames, which decode; sound as long."""
    assert content[4:8] == b"ftyp"
    assert 0 < content.find(b"moov") < content.find(b"mdat")
    with av.open(io.BytesIO(content)) as film:
        assert sum(1 for _ in film.decode(video=0)) == seconds
    with av.open(io.BytesIO(content)) as film:
        samples = sum(frame.samples for frame in film.decode(audio=0))
    assert samples / 48_000 >= seconds


def files_of(machine: Machine, video_id: str) -> set[str]:
    """Keys of what a completed video must have, by the number of its attempt."""
    attempt, _ = machine.attempts(video_id)
    variants = {keys.variant_key(video_id, attempt, variant) for variant in Variant}
    return variants | {keys.recipe_key(video_id, attempt)}


def assert_completed_once(machine: Machine, *video_ids: str) -> None:
    """Each is completed, told so once, and can be downloaded as it was stored."""
    for video_id in video_ids:
        assert machine.status(video_id) == "completed", machine.describe(video_id)
        assert machine.events(video_id) == ["video.completed"]
        assert_whole(machine.content(video_id))
        assert machine.content(video_id, "thumbnail")[8:12] == b"WEBP"
        assert machine.content(video_id, "spritesheet")[:3] == b"\xff\xd8\xff"


def assert_nothing_left(machine: Machine, *kept: str) -> None:
    """After a sweep there is nothing of videos but the files of `kept`, and their inputs."""
    machine.sweep()
    inputs = tuple(f"{keys.video_prefix(video_id)}inputs/" for video_id in kept)
    owned = {key for video_id in kept for key in files_of(machine, video_id)}
    found = {key for key in machine.objects() if not key.startswith((keys.FILES, *inputs))}
    assert owned == found
    assert machine.scratch() == []
