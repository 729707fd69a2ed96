"""Words that are begun in a form wait in the vault, with their client."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "begun",
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("form", sa.String(length=80), nullable=False),
        sa.Column("session", sa.String(length=32), nullable=True),
        sa.Column("saved_at", sa.String(length=32), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_begun_client"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_begun_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("client", "form", name=op.f("pk_begun")),
    )
    op.create_index(op.f("ix_begun_session"), "begun", ["session"])
