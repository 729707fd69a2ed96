"""A session and a line of a ledger say whether they are a colleague's, so that one's own week is told without them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Take this step."""
    for table in ("session", "ledger_line"):
        op.add_column(table, sa.Column("of_colleague", sa.Boolean(), nullable=False, server_default=sa.false()))
