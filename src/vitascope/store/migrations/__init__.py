"""The migrations of the store's schema, in the form that Alembic reads."""
