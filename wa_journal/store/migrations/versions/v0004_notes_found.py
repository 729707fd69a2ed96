"""Repair notes, the board and the ledgers are found by search; the index is made anew after every step, so this one is empty."""

from __future__ import annotations

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Take this step."""
