"""The tables, their checks and their indexes: the schema at head, as the statements see it.

Owns no SQL of its own; `migrations/` brings a database to this shape, and a test holds the two
against each other. JSON columns are text: nothing inside them is ever searched.
"""

from typing import Final

import sqlalchemy as sa

from vitascope.video import Operation, Status

METADATA: Final = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_TIME: Final[sa.Double[float]] = sa.Double()
"""Unix seconds by the database's clock."""

# SQLite counts up only in a column whose type is exactly INTEGER.
_SEQUENCE: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _one_of(column: str, values: type[Operation] | type[Status]) -> str:
    return f"{column} IN ({', '.join(repr(str(value)) for value in values)})"


# Partial indexes serve a statement only when it repeats their condition word for word, as a
# literal: a bound parameter proves nothing to either planner.
QUEUED: Final = sa.text("status = 'queued'")
IN_PROGRESS: Final = sa.text("status = 'in_progress'")
HAS_LIFETIME: Final = sa.text("expires_at IS NOT NULL")
MAY_EXPIRE: Final = sa.text("expires_at IS NOT NULL AND NOT expired")
HAS_IDEMPOTENCY_KEY: Final = sa.text("idempotency_key IS NOT NULL")

# The large columns come last: SQLite reads a row from its front, and stops where it has enough.
VIDEOS: Final = sa.Table(
    "videos",
    METADATA,
    sa.Column("sequence", _SEQUENCE, sa.Identity(), primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    sa.Column("project_id", sa.Text, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("engine_model", sa.Text, nullable=False),
    sa.Column("priority", sa.Integer, nullable=False),
    sa.Column("progress", sa.Integer, nullable=False),
    sa.Column("phase", sa.Text),
    sa.Column("attempt", sa.Integer, nullable=False),
    sa.Column("lost_attempts", sa.Integer, nullable=False),
    sa.Column("owner", sa.Text),
    sa.Column("lease_until", _TIME),
    sa.Column("available_at", _TIME, nullable=False),
    sa.Column("created_at", _TIME, nullable=False),
    sa.Column("started_at", _TIME),
    sa.Column("completed_at", _TIME),
    sa.Column("expires_at", _TIME),
    sa.Column("expired", sa.Boolean, nullable=False),
    sa.Column("operation", sa.Text, nullable=False),
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("engine", sa.Text, nullable=False),
    sa.Column("model_revision", sa.Text),
    sa.Column("seed", sa.BigInteger, nullable=False),
    sa.Column("width", sa.Integer, nullable=False),
    sa.Column("height", sa.Integer, nullable=False),
    sa.Column("seconds", sa.Integer, nullable=False),
    sa.Column("shot_seconds", sa.Integer, nullable=False),
    sa.Column("source_video_id", sa.Text),
    sa.Column("extension_count", sa.Integer, nullable=False),
    sa.Column("idempotency_key", sa.Text),
    sa.Column("request_hash", sa.Text),
    sa.Column("failure_code", sa.Text),
    sa.Column("failure_message", sa.Text),
    sa.Column("recipe", sa.Text),
    sa.Column("files", sa.Text, nullable=False),
    sa.Column("inputs", sa.Text, nullable=False),
    sa.Column("settings", sa.Text, nullable=False),
    sa.Column("metadata", sa.Text, nullable=False, key="client_metadata"),
    sa.Column("timings", sa.Text, nullable=False),
    sa.Column("notes", sa.Text, nullable=False),
    sa.Column("negative_prompt", sa.Text),
    sa.Column("prompt", sa.Text, nullable=False),
    sa.CheckConstraint(_one_of("status", Status), name="status"),
    sa.CheckConstraint(_one_of("operation", Operation), name="operation"),
    sa.CheckConstraint("attempt >= 0 AND lost_attempts BETWEEN 0 AND attempt", name="attempts"),
    sa.CheckConstraint(
        "progress BETWEEN 0 AND 99 OR (progress = 100 AND status = 'completed')", name="progress"
    ),
    sa.CheckConstraint(
        "(status = 'in_progress') = (lease_until IS NOT NULL)"
        " AND (lease_until IS NULL OR owner IS NOT NULL)",
        name="lease",
    ),
    sa.CheckConstraint(
        "status <> 'completed' OR (progress = 100 AND (expired OR files <> '{}'))",
        name="completed",
    ),
    sa.CheckConstraint(
        "(status = 'failed') = (failure_code IS NOT NULL)"
        " AND (failure_code IS NULL) = (failure_message IS NULL)",
        name="failed",
    ),
    sa.CheckConstraint("NOT expired OR status = 'completed'", name="expired"),
    # The list: one range of one project, by keyset.
    sa.Index("ix_videos_list", "project_id", "sequence"),
    # The claim: the head of each line, where a line is what one project wants of one model.
    # `status` says nothing here, but without it SQLite counts by reading each row. It stands last,
    # since PostgreSQL makes no use of a condition that the index fulfils anyway.
    sa.Index(
        "ix_videos_queued",
        "engine_model",
        "project_id",
        sa.text("priority DESC"),
        "sequence",
        "status",
        sqlite_where=QUEUED,
        postgresql_where=QUEUED,
    ),
    # Running videos of a project, for fairness; read whole by rescue and release. Without `status`
    # SQLite counts in `ix_videos_list`, through all that the project ever made. `lease_until` is
    # left out on purpose: a heartbeat that touches no indexed column is a heap-only update in
    # PostgreSQL, and only as many videos run as there are slots.
    sa.Index(
        "ix_videos_in_progress",
        "project_id",
        "status",
        sqlite_where=IN_PROGRESS,
        postgresql_where=IN_PROGRESS,
    ),
    sa.Index(
        "ix_videos_expires_at", "expires_at", sqlite_where=MAY_EXPIRE, postgresql_where=MAY_EXPIRE
    ),
    sa.Index(
        "ix_videos_idempotency_key",
        "project_id",
        "idempotency_key",
        unique=True,
        sqlite_where=HAS_IDEMPOTENCY_KEY,
        postgresql_where=HAS_IDEMPOTENCY_KEY,
    ),
    # A number is never used twice, or a place left by a deleted video could be another's.
    sqlite_autoincrement=True,
    # Room on each page for heap-only updates.
    postgresql_with={"fillfactor": 80},
)

TURNS: Final = sa.Table(
    "turns",
    METADATA,
    sa.Column("project_id", sa.Text, primary_key=True),
    sa.Column("turn", sa.BigInteger, nullable=False, index=True),
    comment="When each project was last served, counted in claims",
)

OUTBOX: Final = sa.Table(
    "outbox",
    METADATA,
    sa.Column("sequence", _SEQUENCE, sa.Identity(), primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    sa.Column("type", sa.Text, nullable=False),
    # A video ends once, so it has one event; this is the last guard of that.
    sa.Column("video_id", sa.Text, nullable=False, unique=True),
    sa.Column("project_id", sa.Text, nullable=False),
    sa.Column("created_at", _TIME, nullable=False, index=True),
    sa.CheckConstraint("type IN ('video.completed', 'video.failed')", name="type"),
    sqlite_autoincrement=True,
)

PLACES: Final = sa.Table(
    "places",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("project_id", sa.Text, nullable=False),
    sa.Column("sequence", sa.BigInteger, nullable=False),
    sa.Column("deleted_at", _TIME, nullable=False, index=True),
    sa.CheckConstraint("kind IN ('video', 'file')", name="kind"),
    comment="Where deleted videos and files stood in their lists",
)

CHARACTERS: Final = sa.Table(
    "characters",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("project_id", sa.Text, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("created_at", _TIME, nullable=False),
)

FILES: Final = sa.Table(
    "files",
    METADATA,
    sa.Column("sequence", _SEQUENCE, sa.Identity(), primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    sa.Column("project_id", sa.Text, nullable=False),
    sa.Column("filename", sa.Text, nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("size_bytes", sa.BigInteger, nullable=False),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("created_at", _TIME, nullable=False),
    sa.Column("expires_at", _TIME),
    sa.CheckConstraint("size_bytes >= 0", name="size_bytes"),
    sa.Index("ix_files_list", "project_id", "sequence"),
    sa.Index(
        "ix_files_expires_at",
        "expires_at",
        sqlite_where=HAS_LIFETIME,
        postgresql_where=HAS_LIFETIME,
    ),
    sqlite_autoincrement=True,
)

PROBE: Final = sa.Table(
    "probe",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("probed_at", _TIME, nullable=False),
    comment="One row that is written to learn whether the database can be written",
)
