"""Second readers' labels, so that a team can see how far two readers agree."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "second_reading",
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("reader", sa.String(length=40), nullable=False),
        sa.Column("entry", sa.String(length=32), nullable=False),
        sa.Column("read_at", sa.String(length=32), nullable=False),
        sa.Column("sentences", sa.Text(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_second_reading_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("session", "reader", name=op.f("pk_second_reading")),
    )
