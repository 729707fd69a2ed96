"""What is open with a client is found by indexes of its own, however many sessions lie behind it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_HELD = "status = 'held'"
_TO_GO_THROUGH = f"{_HELD} AND (finished_at IS NULL OR tags_reviewed_at IS NULL)"


def upgrade() -> None:
    """Take this step."""
    op.create_index("ix_session_held", "session", ["client", "on", "number"], sqlite_where=sa.text(_HELD))
    op.create_index("ix_session_to_go_through", "session", ["client", "status", "id"], sqlite_where=sa.text(_TO_GO_THROUGH))
