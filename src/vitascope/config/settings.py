"""Every setting, its bound and its help, declared once. Units are in the names (`_s`, `_bytes`).

Owns no values: `load.py` brings these together.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import (
    Annotated,
    Final,
    Literal,
    Self,
    TypeAlias,
)

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    model_validator,
)
from pydantic.fields import FieldInfo

ENV_PREFIX: Final = "VITASCOPE_"
"""Environment variables of settings: the prefix, then the name with `__` between group and name."""

OTHER_VARIABLES: Final = frozenset(
    {
        "VITASCOPE_CONFIG",
        "VITASCOPE_API_KEY",
        "VITASCOPE_BASE_URL",
        "VITASCOPE_DIFFUSERS_PLAN",
    }
)
"""Variables with our prefix that are not settings: the TOML file, what the client reads, and the
plan of the engine `diffusers`."""

MIB: Final = 1024 * 1024

MIN_KEY_LENGTH: Final = 8
"""Characters; `vitascope keys generate` makes longer ones."""


def _long_enough(key: SecretStr) -> SecretStr:
    if len(key.get_secret_value()) < MIN_KEY_LENGTH:
        raise ValueError(f"a key must have at least {MIN_KEY_LENGTH} characters")
    return key


Key: TypeAlias = Annotated[SecretStr, AfterValidator(_long_enough)]


def _expanded(path: Path | None) -> Path | None:
    return None if path is None else path.expanduser()


class _Group(BaseModel):
    """Settings that belong together; never changed after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class ServerSettings(_Group):
    """The HTTP side."""

    host: str = Field(default="127.0.0.1", description="Address to listen on.")
    port: int = Field(default=8000, ge=0, le=65535, description="TCP port; 0 picks a free one.")
    keys: tuple[Key, ...] = Field(
        default=(),
        description="Keys that clients may send. Without any, the server listens on loopback only "
        "and takes every key.",
    )
    max_text_bytes: int = Field(
        default=32 * MIB,
        ge=MIB,
        description="Largest JSON body, and largest text part of a form. A reference may come as a "
        "data URL of 20 MiB.",
    )
    max_upload_bytes: int = Field(
        default=512 * MIB, ge=MIB, description="Largest uploaded file, and so largest form."
    )
    poll_after_ms: int = Field(
        default=1000,
        ge=100,
        le=60_000,
        description="When clients are told to ask again for a video.",
    )
    max_connections: int = Field(
        default=1000,
        ge=64,
        le=100_000,
        description="Open connections; the limit of open files is raised for them. When another "
        "comes, the one is closed that has waited longest for a request; when 32 are left that "
        "have none, requests are refused with 503.",
    )
    write_timeout_s: float = Field(
        default=120,
        ge=1,
        le=3600,
        description="A client that takes less than 1 KiB of its answer for so long is cut off.",
    )
    drain_s: int = Field(
        default=10, ge=0, le=3600, description="At shutdown, how long running requests may go on."
    )


class StoreSettings(_Group):
    """The database of videos."""

    url: SecretStr | None = Field(
        default=None,
        description="Database URL, such as `postgresql://user@host/name`. Unset: a SQLite file in "
        "`data_dir`.",
    )


class QueueSettings(_Group):
    """How much may wait, and how often it is tried."""

    max_queued: int = Field(
        default=1000, ge=1, description="Videos that may wait; more are refused with 429."
    )
    max_attempts: int = Field(
        default=3,
        ge=1,
        le=100,
        description="Attempts of one video that may be lost before it fails.",
    )


class WorkerSettings(_Group):
    """The worker, which makes the videos."""

    slots: int = Field(
        default=1, ge=0, le=256, description="Videos made at the same time by this worker."
    )
    lease_s: float = Field(
        default=30,
        ge=1,
        le=3600,
        description="How long a video stays claimed after its last heartbeat.",
    )
    heartbeat_s: float = Field(default=5, gt=0, le=600, description="Time between heartbeats.")
    load_timeout_s: float = Field(
        default=600, ge=1, le=86_400, description="How long an engine may take to load."
    )
    stall_timeout_s: float = Field(
        default=300,
        ge=1,
        le=86_400,
        description="Silence after which a runner is killed.",
    )
    cancel_grace_s: float = Field(
        default=2,
        ge=0,
        le=60,
        description="How long a runner may take to stop before it is killed.",
    )
    drain_s: float = Field(
        default=30,
        ge=0,
        le=86_400,
        description="At shutdown, how long running videos may be finished.",
    )

    @model_validator(mode="after")
    def _beats_within_lease(self) -> Self:
        if self.heartbeat_s * 2 > self.lease_s:
            raise ValueError("heartbeat_s must be at most half of lease_s, or leases run out")
        return self

    checkpoint_copy_s: float = Field(
        default=120,
        gt=0,
        le=86_400,
        description="Time between two copies of a running video's checkpoint to storage, from "
        "which another machine goes on; shorter videos have none.",
    )
    checkpoint_copy_bytes: int = Field(
        default=2**30, ge=0, description="Largest checkpoint that is copied; 0 copies none."
    )


class MediaSettings(_Group):
    """Limits of the sandbox in which clients' images and clips are read."""

    memory_bytes: int = Field(
        default=2048 * MIB, ge=512 * MIB, description="Most memory that one child may use."
    )
    image_timeout_s: float = Field(
        default=30, ge=1, le=600, description="Longest time for one image, or for a look at a clip."
    )
    clip_timeout_s: float = Field(
        default=900, ge=1, le=7200, description="Longest time for rewriting one clip."
    )
    max_image_pixels: int = Field(default=50_000_000, ge=100_000, description="Largest image.")
    max_frame_pixels: int = Field(
        default=4096 * 2304, ge=100_000, description="Largest frame of a clip."
    )
    max_clip_s: float = Field(default=120, ge=1, le=3600, description="Longest uploaded clip.")
    concurrency: int = Field(
        default=2, ge=1, le=64, description="Files read at the same time; more wait their turn."
    )


class ReferenceSettings(_Group):
    """Remote reference images."""

    fetch_timeout_s: float = Field(
        default=20, ge=1, le=600, description="Longest time for fetching an image by its URL."
    )
    fetch_max_bytes: int = Field(
        default=32 * MIB, ge=MIB, description="Largest image that is fetched by its URL."
    )


class RetentionSettings(_Group):
    """How long things are kept."""

    asset_lifetime_s: float | None = Field(
        default=None,
        gt=0,
        description="Age at which a finished video's files expire. Unset: never.",
    )
    history_s: float = Field(
        default=30 * 86_400,
        ge=3600,
        description="How long the places of deleted videos are kept for paging, and old events.",
    )


class DiffusersSettings(_Group):
    """The engine of neural models, for GPUs."""

    weights_dir: Annotated[Path | None, AfterValidator(_expanded)] = Field(
        default=None,
        description="Folder of the models' weights; servers may share it. Unset: "
        "`vitascope/weights` below XDG_DATA_HOME, that is in `~/.local/share`.",
    )
    models: tuple[str, ...] = Field(
        default=(),
        description="Models to offer, by the names of `vitascope models list`. None given: all "
        "whose weights are here and which fit the GPU.",
    )
    precision: Literal["automatic", "bf16", "int8", "fp8"] = Field(
        default="automatic", description="How weights are kept; by default chosen by memory."
    )
    offload: Literal["automatic", "none", "model", "group"] = Field(
        default="automatic",
        description="Where weights wait: all on the GPU, one part of the model at a time, or its "
        "blocks streamed; by default chosen by memory.",
    )
    gpus: tuple[int, ...] = Field(
        default=(),
        description="GPUs to use, by their numbers from 0; one video at a time is made on each. "
        "None given: all.",
    )


class LogSettings(_Group):
    """Logging, to standard error."""

    level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="Least level that is written. Prompts appear at `debug` only."
    )
    format: Literal["auto", "console", "json"] = Field(
        default="auto", description="`auto` is `console` on a terminal and `json` elsewhere."
    )


class Settings(_Group):
    """All settings of a server or worker."""

    data_dir: Annotated[Path, AfterValidator(Path.expanduser)] = Field(
        default=Path("vitascope-data"),
        description="Folder of the database, the files and scratch space.",
    )
    engines: tuple[str, ...] = Field(
        default=("animatic", "diffusers"),
        min_length=1,
        description="Engines to offer, by their entry points. `diffusers` offers what its extra, "
        "the GPU and the weights on disk allow.",
    )
    model_aliases: dict[str, str] = Field(
        default={
            "sora-2": "automatic",
            "sora-2-2025-10-06": "automatic",
            "sora-2-2025-12-08": "automatic",
            "sora-2-pro": "automatic-pro",
            "sora-2-pro-2025-10-06": "automatic-pro",
        },
        description="Further names of models, each for an engine's own name, or for `automatic` or "
        "`automatic-pro`: the model that suits this machine best, the latter for finer pictures.",
    )
    reference_fit: Literal["cover", "strict"] = Field(
        default="cover",
        description="`cover` scales and crops a reference image of another size; `strict` refuses "
        "it, as the hosted service did.",
    )
    server: ServerSettings = ServerSettings()
    store: StoreSettings = StoreSettings()
    queue: QueueSettings = QueueSettings()
    worker: WorkerSettings = WorkerSettings()
    media: MediaSettings = MediaSettings()
    references: ReferenceSettings = ReferenceSettings()
    retention: RetentionSettings = RetentionSettings()
    diffusers: DiffusersSettings = DiffusersSettings()
    log: LogSettings = LogSettings()


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting as declared; `name` is dotted, e.g. `server.port`."""

    name: str
    field: FieldInfo

    @property
    def variable(self) -> str:
        """Its environment variable."""
        return ENV_PREFIX + self.name.upper().replace(".", "__")

    @property
    def unit(self) -> str | None:
        """Read off the end of the name."""
        units = {"_s": "seconds", "_ms": "milliseconds", "_bytes": "bytes", "_pixels": "pixels"}
        return next((unit for end, unit in units.items() if self.name.endswith(end)), None)

    @property
    def is_secret(self) -> bool:
        """Whether its value must never be shown."""
        return "SecretStr" in str(self.field.annotation)

    def show(self, value: object) -> str:
        """A value for people, secrets masked."""
        if value is None:
            return "not set"
        if self.is_secret:
            count = len(value) if isinstance(value, tuple) else 1  # pyright: ignore[reportUnknownArgumentType] # only counted
            return "none" if count == 0 else ", ".join(["********"] * count)
        if value == ():
            return "none"
        if isinstance(value, tuple):
            return ", ".join(str(item) for item in value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] # any item has a text
        if isinstance(value, dict):
            return ", ".join(f"{key}={item}" for key, item in value.items())  # pyright: ignore[reportUnknownVariableType] # any item has a text
        return str(value)


def _declared(model: type[BaseModel], prefix: str = "") -> Iterator[Setting]:
    for name, field in model.model_fields.items():
        annotation = field.annotation
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            yield from _declared(annotation, f"{prefix}{name}.")
        else:
            yield Setting(name=prefix + name, field=field)


SETTINGS: Final[Mapping[str, Setting]] = {setting.name: setting for setting in _declared(Settings)}
"""Every setting by its dotted name, in the order of declaration."""
