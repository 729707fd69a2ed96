"""Since when a case stood where, told from the phase that each session was written in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_SESSIONS = 'SELECT "on", phase FROM session WHERE client = :client ORDER BY "on", number'
_PUT = 'INSERT INTO phase_start (id, client, "on", phase) VALUES (:id, :client, :on, :phase)'


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "phase_start",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("phase", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_phase_start_client"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phase_start")),
        sa.UniqueConstraint("client", "on", name=op.f("uq_phase_start_client_on")),
    )
    op.create_index(op.f("ix_phase_start_client"), "phase_start", ["client"])
    bind = op.get_bind()
    for client, opened, phase in bind.execute(sa.text("SELECT id, opened_on, phase FROM client")).all():
        met = [(on, was) for on, was in bind.execute(sa.text(_SESSIONS), {"client": client}).all()]
        for on, was in _starts(opened, phase, met).items():
            bind.execute(sa.text(_PUT), {"id": os.urandom(8).hex(), "client": client, "on": on, "phase": was})


def _starts(opened: str, phase: str, met: list[tuple[str, str]]) -> dict[str, str]:
    """Give the phase that began on each day; where the case went on since its last meeting, on the day after that."""
    told = [(min(opened, met[0][0]), met[0][1]), *met] if met else [(opened, phase)]
    if told[-1][1] != phase:
        after = date.fromisoformat(told[-1][0]) + timedelta(days=1)
        told.append((min(after, max(date.today(), date.fromisoformat(told[-1][0]))).isoformat(), phase))
    return dict(_changes(dict(told)))


def _changes(by_day: dict[str, str]) -> Iterator[tuple[str, str]]:
    before = ""
    for on, phase in sorted(by_day.items()):
        if phase != before:
            yield on, phase
        before = phase
