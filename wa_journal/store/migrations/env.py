"""Runs the steps on the connection that `schema.migrate` hands over, in its transaction."""

from __future__ import annotations

from alembic import context

from wa_journal.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    transaction_per_migration=False,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
