"""What the officer wrote about a week or month is found by search; the index is made anew after each step: this one is empty."""

from __future__ import annotations

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Take this step."""
