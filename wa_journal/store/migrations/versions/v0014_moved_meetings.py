"""A session keeps how day, time and length stood before they were changed in an entry that was finished."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Take this step."""
    op.add_column("session", sa.Column("moved", sa.Text(), nullable=False, server_default="[]"))
