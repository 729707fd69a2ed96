"""An addition that a hand-over changed is found by its words; the index is made anew after each step: this one is empty."""

from __future__ import annotations

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Take this step."""
