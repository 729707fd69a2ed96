"""A judgement and a tag say whether a colleague made or decided it, so that they stay out of the figures about oneself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Take this step."""
    for table in ("judgement", "tag"):
        op.add_column(table, sa.Column("of_colleague", sa.Boolean(), nullable=False, server_default=sa.false()))
