"""Videos, their places and their events; turns; characters and files."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_TIME: sa.Double[float] = sa.Double()
_SEQUENCE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLES = ("videos", "turns", "outbox", "places", "characters", "files", "probe")


def upgrade() -> None:
    """Make the first tables in an empty database."""
    _create_videos()
    _create_queue_tables()
    _create_places()
    _create_characters()
    _create_files()


def downgrade() -> None:
    """Drop them all, with what they hold."""
    for table in _TABLES:
        op.drop_table(table)


def _create_videos() -> None:
    op.create_table(
        "videos",
        sa.Column("sequence", _SEQUENCE, sa.Identity(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("engine_model", sa.Text(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("phase", sa.Text(), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("lost_attempts", sa.Integer(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("lease_until", _TIME, nullable=True),
        sa.Column("available_at", _TIME, nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("started_at", _TIME, nullable=True),
        sa.Column("completed_at", _TIME, nullable=True),
        sa.Column("expires_at", _TIME, nullable=True),
        sa.Column("expired", sa.Boolean(), nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("engine", sa.Text(), nullable=False),
        sa.Column("model_revision", sa.Text(), nullable=True),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("shot_seconds", sa.Integer(), nullable=False),
        sa.Column("source_video_id", sa.Text(), nullable=True),
        sa.Column("extension_count", sa.Integer(), nullable=False),
        sa.Column("idempotency_key", sa.Text(), nullable=True),
        sa.Column("request_hash", sa.Text(), nullable=True),
        sa.Column("failure_code", sa.Text(), nullable=True),
        sa.Column("failure_message", sa.Text(), nullable=True),
        sa.Column("recipe", sa.Text(), nullable=True),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("inputs", sa.Text(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("metadata", sa.Text(), nullable=False),
        sa.Column("timings", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("negative_prompt", sa.Text(), nullable=True),
        sa.Column("prompt", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(status = 'failed') = (failure_code IS NOT NULL)"
            " AND (failure_code IS NULL) = (failure_message IS NULL)",
            name=op.f("ck_videos_failed"),
        ),
        sa.CheckConstraint(
            "(status = 'in_progress') = (lease_until IS NOT NULL)"
            " AND (lease_until IS NULL OR owner IS NOT NULL)",
            name=op.f("ck_videos_lease"),
        ),
        sa.CheckConstraint("NOT expired OR status = 'completed'", name=op.f("ck_videos_expired")),
        sa.CheckConstraint(
            "operation IN ('create', 'edit', 'extend', 'remix')", name=op.f("ck_videos_operation")
        ),
        sa.CheckConstraint(
            "progress BETWEEN 0 AND 99 OR (progress = 100 AND status = 'completed')",
            name=op.f("ck_videos_progress"),
        ),
        sa.CheckConstraint(
            "status <> 'completed' OR (progress = 100 AND (expired OR files <> '{}'))",
            name=op.f("ck_videos_completed"),
        ),
        sa.CheckConstraint(
            "status IN ('queued', 'in_progress', 'completed', 'failed')",
            name=op.f("ck_videos_status"),
        ),
        sa.CheckConstraint(
            "attempt >= 0 AND lost_attempts BETWEEN 0 AND attempt", name=op.f("ck_videos_attempts")
        ),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_videos")),
        sa.UniqueConstraint("id", name=op.f("uq_videos_id")),
        postgresql_with={"fillfactor": 80},
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_videos_expires_at",
        "videos",
        ["expires_at"],
        sqlite_where=sa.text("expires_at IS NOT NULL AND NOT expired"),
        postgresql_where=sa.text("expires_at IS NOT NULL AND NOT expired"),
    )
    op.create_index(
        "ix_videos_idempotency_key",
        "videos",
        ["project_id", "idempotency_key"],
        unique=True,
        sqlite_where=sa.text("idempotency_key IS NOT NULL"),
        postgresql_where=sa.text("idempotency_key IS NOT NULL"),
    )
    op.create_index(
        "ix_videos_in_progress",
        "videos",
        ["project_id", "status"],
        sqlite_where=sa.text("status = 'in_progress'"),
        postgresql_where=sa.text("status = 'in_progress'"),
    )
    op.create_index("ix_videos_list", "videos", ["project_id", "sequence"])
    op.create_index(
        "ix_videos_queued",
        "videos",
        ["engine_model", "project_id", sa.text("priority DESC"), "sequence", "status"],
        sqlite_where=sa.text("status = 'queued'"),
        postgresql_where=sa.text("status = 'queued'"),
    )


def _create_queue_tables() -> None:
    op.create_table(
        "turns",
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("turn", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("project_id", name=op.f("pk_turns")),
        comment="When each project was last served, counted in claims",
    )
    op.create_index(op.f("ix_turns_turn"), "turns", ["turn"])
    op.create_table(
        "outbox",
        sa.Column("sequence", _SEQUENCE, sa.Identity(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("video_id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.CheckConstraint(
            "type IN ('video.completed', 'video.failed')", name=op.f("ck_outbox_type")
        ),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_outbox")),
        sa.UniqueConstraint("id", name=op.f("uq_outbox_id")),
        sa.UniqueConstraint("video_id", name=op.f("uq_outbox_video_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_outbox_created_at"), "outbox", ["created_at"])
    op.create_table(
        "probe",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("probed_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_probe")),
        comment="One row that is written to learn whether the database can be written",
    )


def _create_places() -> None:
    op.create_table(
        "places",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("deleted_at", _TIME, nullable=False),
        sa.CheckConstraint("kind IN ('video', 'file')", name=op.f("ck_places_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_places")),
        comment="Where deleted videos and files stood in their lists",
    )
    op.create_index(op.f("ix_places_deleted_at"), "places", ["deleted_at"])


def _create_characters() -> None:
    op.create_table(
        "characters",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_characters")),
    )


def _create_files() -> None:
    op.create_table(
        "files",
        sa.Column("sequence", _SEQUENCE, sa.Identity(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("filename", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("expires_at", _TIME, nullable=True),
        sa.CheckConstraint("size_bytes >= 0", name=op.f("ck_files_size_bytes")),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_files")),
        sa.UniqueConstraint("id", name=op.f("uq_files_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_files_expires_at",
        "files",
        ["expires_at"],
        sqlite_where=sa.text("expires_at IS NOT NULL"),
        postgresql_where=sa.text("expires_at IS NOT NULL"),
    )
    op.create_index("ix_files_list", "files", ["project_id", "sequence"])
