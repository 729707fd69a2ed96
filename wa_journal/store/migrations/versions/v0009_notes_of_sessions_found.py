"""What was noted in the fields of the catalogue is found by search; the index is made anew after each step: this one is empty."""

from __future__ import annotations

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Take this step."""
