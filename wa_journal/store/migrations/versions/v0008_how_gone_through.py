"""A session keeps how its tags came to count as gone through, so that a restart forgets neither a word nor a decision."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

# Where every suggestion is decided it may have followed from that: suggestions that come later then wait, as new ones do.
_KNOWN = """UPDATE session SET tags_through = CASE
    WHEN EXISTS (SELECT 1 FROM tag WHERE tag.session = session.id AND tag.origin = 'machine')
        AND NOT EXISTS (SELECT 1 FROM tag WHERE tag.session = session.id AND tag.state = 'suggested')
    THEN 'followed' ELSE 'said' END
    WHERE tags_reviewed_at IS NOT NULL"""


def upgrade() -> None:
    """Take this step."""
    op.add_column("session", sa.Column("tags_through", sa.String(length=40), nullable=True))
    op.execute(_KNOWN)
