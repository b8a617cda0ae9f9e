"""One attempt, from its claim to its end, in order, on one screen.

Owns the order that makes exactly one attempt publish: files first, under keys of this attempt,
the row second, fenced by the lease. It comes in two halves, so that the slot's next attempt may be
rendered during the second one. Whatever goes wrong, the video is completed, failed, queued again,
or somebody else's by the time it has ended, or its lease runs out.
"""

import errno
import shutil
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar

import structlog
from structlog.typing import FilteringBoundLogger

from vitascope.errors import (
    Cancelled,
    EngineError,
    LeaseLost,
    MediaError,
    StorageError,
    StoreError,
)
from vitascope.runner.attempt import RunnerAttempt
from vitascope.runner.messages import Finished, Render
from vitascope.runner.process import RunnerProcess
from vitascope.storage import keys
from vitascope.storage.base import ObjectStorage
from vitascope.store.base import Claim, Completion, QueueStore
from vitascope.video import Failure, StoredFile, Variant
from vitascope.worker.checkpoints import VideoCheckpoint
from vitascope.worker.inputs import InputFetcher
from vitascope.worker.lease import HeldLease, LeaseKeeper, StopReason
from vitascope.worker.settings import WorkerSettings

_LONGEST_DELAY_S: Final = 60.0
_FIRST_WAIT_S: Final = 0.1
_LONGEST_WAIT_S: Final = 5.0

T = TypeVar("T")

_LEASE_LOST: Final = "lease_lost"

_NOT_STORED: Final = Failure(
    code="storage_failed",
    message="The server could not read or store this video's files; its storage is full or does "
    "not answer. Try again later; its operator finds the reason in the log.",
)
_INTERNAL: Final = Failure(
    code="internal_error",
    message="The server failed while it made this video; its operator finds the reason in the log.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptParts:
    """What every attempt of a worker uses."""

    store: QueueStore
    storage: ObjectStorage
    inputs: InputFetcher
    leases: LeaseKeeper
    settings: WorkerSettings
    scratch: Path
    """Folder of this worker alone."""
    checkpoints: Path
    """Folder of this machine: what engines keep of a video from one attempt to the next."""


class Attempt:
    """Makes one claimed video with one runner: `render` in the slot's thread, then `finish`.

    Args:
        parts: see there.
        claim: the video and the lease.
        runner: of an engine that has the video's model.
        threads: processor threads that the engine may use.
    """

    def __init__(
        self, parts: AttemptParts, claim: Claim, runner: RunnerProcess, *, threads: int
    ) -> None:
        self._parts = parts
        self._video = claim.video
        self._lease = claim.lease
        self._runner = runner
        self._threads = threads
        self._began = time.monotonic()
        self._kept = ExitStack()
        self._finishing: tuple[HeldLease, RunnerAttempt] | None = None
        self._folder = parts.scratch / f"{claim.video.id}-{claim.lease.attempt}"
        self._outputs = self._folder / "outputs"
        self._checkpoint = VideoCheckpoint(
            parts.checkpoints / claim.video.id,
            parts.storage,
            claim.video.id,
            claim.lease.attempt,
            parts.settings.checkpoints,
        )
        self._seconds: dict[str, float] = {}
        self._may_be_published = False
        self._log: FilteringBoundLogger = structlog.get_logger().bind(
            video_id=claim.video.id, attempt=claim.lease.attempt, model=claim.video.model
        )

    def render(self) -> bool:
        """Have the engine make the film; whether there is something left to `finish`.

        Returns when the engine is free, or the attempt has ended; raises nothing.
        """
        held = self._kept.enter_context(self._parts.leases.hold(self._lease))
        running = self._half(held, lambda: self._rendered(held))
        if running is None:
            return False
        self._finishing = held, running
        return True

    def finish(self) -> None:
        """Store the files and complete the video; returns when the attempt has ended.

        Raises nothing. For any thread, after a `render` that has left something to finish.
        """
        assert self._finishing is not None  # noqa: S101 # `render` has set it
        held, running = self._finishing
        outcome = self._half(held, lambda: self._published(held, running))
        if outcome is not None:
            self._close(outcome)

    def _half(self, held: HeldLease, work: Callable[[], T]) -> T | None:
        """Do one half; None when the attempt has ended with it, in one of all the wrong ways."""
        try:
            return work()
        except Cancelled:
            outcome = self._stopped(held)
        except EngineError as error:
            outcome = self._failed(
                held, Failure(code=error.code, message=error.message), retry=error.retry
            )
        except MediaError as error:
            outcome = self._failed(
                held, Failure(code="invalid_media", message=error.message), retry=False
            )
        except StorageError as error:
            self._log.warning("attempt.storage_failed", reason=_cause(error))
            outcome = self._failed(held, _NOT_STORED, retry=True)
        except Exception as error:  # noqa: BLE001 - border: the attempt, logged with its trace
            self._log.error("attempt.error", exc_info=True)
            outcome = self._failed(held, _failure_of(error), retry=True)
        self._close(outcome)
        return None

    def _close(self, outcome: str) -> None:
        self._kept.close()
        self._drop_scratch()
        self._log.info(
            "attempt.ended",
            outcome=outcome,
            seconds=round(time.monotonic() - self._began, 3),
            **{f"{phase}_s": seconds for phase, seconds in self._seconds.items()},
        )

    def _rendered(self, held: HeldLease) -> RunnerAttempt:
        inputs, outputs = self._folder / "inputs", self._outputs
        inputs.mkdir(parents=True)
        outputs.mkdir()
        shot = self._parts.inputs.fetch(
            self._video, inputs, threads=self._threads, check=held.check
        )
        self._checkpoint.bring(self._folder / "checkpoint")
        self._seconds["fetch"] = round(time.monotonic() - self._began, 3)
        running = self._runner.attempt(
            Render(
                video_id=self._video.id,
                attempt=self._lease.attempt,
                shot=replace(shot, checkpoint=self._checkpoint.folder),
                directory=outputs,
            ),
            held.advance,
        )
        held.when_stopped(running.cancel)
        held.check()
        with self._checkpoint.kept():
            running.render()
        return running

    def _published(self, held: HeldLease, running: RunnerAttempt) -> str:
        finished = running.finish()
        held.when_stopped(None)
        self._seconds.update(finished.timings)
        held.advance("store", 99)
        return self._publish(held, finished, self._outputs)

    def _publish(self, held: HeldLease, finished: Finished, outputs: Path) -> str:
        began = time.monotonic()
        video_id, attempt = self._lease.video_id, self._lease.attempt
        files: dict[Variant, StoredFile] = {}
        for variant, name in finished.files.items():
            held.check()
            key = keys.variant_key(video_id, attempt, variant)
            stored = self._parts.storage.put(key, outputs / name)
            files[variant] = StoredFile(key=key, size_bytes=stored.size_bytes, etag=stored.etag)
        recipe = None
        if finished.recipe is not None:
            recipe = keys.recipe_key(video_id, attempt)
            self._parts.storage.put(recipe, outputs / finished.recipe)
        held.check()
        self._seconds["store"] = round(time.monotonic() - began, 3)
        completion = Completion(
            files=files,
            model_revision=finished.model_revision,
            recipe=recipe,
            timings=dict(self._seconds),
            notes=finished.notes,
            lifetime_s=self._parts.settings.lifetime_s,
        )
        self._may_be_published = True
        outcome = self._end(
            held, "completed", lambda: self._parts.store.complete(self._lease, completion)
        )
        if outcome == _LEASE_LOST:
            self._may_be_published = False
            self._drop_files()
        else:
            self._checkpoint.drop()
        return outcome

    def _stopped(self, held: HeldLease) -> str:
        self._drop_files()
        if held.reason is not StopReason.HAND_BACK:
            self._drop_checkpoint_of_deleted()
            return _LEASE_LOST
        return self._end(held, "handed_back", lambda: self._give_back(None))

    def _failed(self, held: HeldLease, failure: Failure, *, retry: bool) -> str:
        self._log.warning("attempt.failed", code=failure.code, reason=failure.message, retry=retry)
        self._drop_files()
        if retry:
            return self._end(held, f"lost: {failure.code}", lambda: self._give_back(failure))
        outcome = self._end(
            held,
            f"failed: {failure.code}",
            lambda: self._parts.store.fail(self._lease, failure, timings=dict(self._seconds)),
        )
        if outcome != _LEASE_LOST:
            self._checkpoint.drop()
        return outcome

    def _give_back(self, failure: Failure | None) -> None:
        settings = self._parts.settings
        delay_s = settings.retry_delay_s * 2**self._video.lost_attempts
        status = self._parts.store.requeue(
            self._lease,
            failure,
            max_attempts=settings.max_attempts,
            delay_s=0.0 if failure is None else min(delay_s, _LONGEST_DELAY_S),
        )
        if status.is_final:
            self._checkpoint.drop()

    def _end(self, held: HeldLease, outcome: str, write: Callable[[], None]) -> str:
        """Write the attempt's end until it is certain: written, or the lease is lost.

        A lost answer to a commit looks like a failed one, so a heartbeat that calls the lease
        lost says nothing here: the store knows whether this attempt ended the video.
        """
        self._drop_scratch()
        wait_s = _FIRST_WAIT_S
        while True:
            try:
                write()
            except LeaseLost:
                return _LEASE_LOST
            except StoreError as error:
                self._log.warning("attempt.end_not_written", reason=error.message, outcome=outcome)
            else:
                return outcome
            if held.is_handing_back:
                return "left_to_its_lease"
            held.pause(wait_s)
            wait_s = min(wait_s * 2, _LONGEST_WAIT_S)

    def _drop_scratch(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def _drop_checkpoint_of_deleted(self) -> None:
        """Remove what nobody can go on from: the lease is lost because the video is gone."""
        with suppress(StoreError):
            if not self._parts.store.attempts([self._video.id]):
                self._checkpoint.drop()

    def _drop_files(self) -> None:
        """Remove what this attempt stored, and nothing else; the sweep gets what is left.

        Never after a completion whose fate is unknown: its files may be published.
        """
        if self._may_be_published:
            return
        try:
            self._parts.storage.delete_prefix(
                keys.attempt_prefix(self._lease.video_id, self._lease.attempt)
            )
        except StorageError as error:
            self._log.warning("attempt.files_left", reason=error.message)


def _failure_of(error: Exception) -> Failure:
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _NOT_STORED
    return _INTERNAL


def _cause(error: StorageError) -> str:
    return f"{error.message} ({error.__cause__})" if error.__cause__ else error.message
