"""What Alembic runs around the revisions: on the connection, in the transaction, of `schema.py`."""

from alembic import context

from vitascope.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    # SQLite alters few things in place; Alembic copies the table for the others.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
