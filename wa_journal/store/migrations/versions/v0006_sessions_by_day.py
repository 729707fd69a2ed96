"""The newest of a client's sessions is found by its day, however many lie behind it: older ones can be written down later."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Take this step."""
    op.create_index("ix_session_by_day", "session", ["client", "on", "number"])
