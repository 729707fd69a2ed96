"""Repair notes, the board and the ledgers are found by search; what stands on the board belongs to no session."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wa_journal.store import search_index

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Take this step."""
    bind = op.get_bind()
    for name in ("passage_fts", "passage"):
        bind.execute(sa.text(f"DROP TABLE IF EXISTS {name}"))
    search_index.rebuild(bind)
