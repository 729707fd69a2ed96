"""${message}."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wa_journal.store import search_index

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Take this step."""
    ${upgrades if upgrades else "pass"}
    search_index.rebuild(op.get_bind())
