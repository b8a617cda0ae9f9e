"""What a worker is told at its start: its slots and its times."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vitascope.worker.checkpoints import CheckpointSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotPlan:
    """One place in a worker where one attempt runs, with a runner of its own."""

    engine: str
    """Entry point name, or `module:Class`, as in the catalog."""
    models: tuple[str, ...]
    """Names of the engine's own models; the slot claims only their videos."""
    threads: int
    """Processor threads that the engine may use."""
    environ: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the runner's environment has beside the worker's, such as its GPU."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerSettings:
    """Times and limits of a worker."""

    lease_s: float = 30.0
    """How long a video stays claimed after its last heartbeat."""
    heartbeat_s: float = 5.0
    """Time between heartbeats; well below `lease_s`."""
    poll_s: float = 1.0
    """Longest time between two looks for queued videos; a wake comes at once."""
    load_timeout_s: float = 600.0
    """How long an engine may take to load."""
    stall_timeout_s: float = 300.0
    """Silence after which a runner is killed."""
    cancel_grace_s: float = 2.0
    """How long a runner may take to stop before it is killed."""
    drain_s: float = 30.0
    """At an orderly stop, how long running attempts may go on before they are handed back."""
    checkpoints: CheckpointSettings = field(default_factory=CheckpointSettings)
    """When what engines keep goes to storage."""
    max_attempts: int = 3
    """Attempts of one video that may be lost before it fails."""
    retry_delay_s: float = 2.0
    """Wait before the second attempt of a video; doubles with each."""
    lifetime_s: float | None = None
    """Age at which a finished video's files expire; None for never."""
