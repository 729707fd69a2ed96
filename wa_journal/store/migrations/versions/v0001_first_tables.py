"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "access_line",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("client_ref", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_access_line")),
    )
    op.create_table(
        "client",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("codename", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("phase", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("archived_on", sa.Date(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("line", sa.Float(), nullable=True),
        sa.Column("line_reason", sa.Text(), nullable=False),
        sa.Column("line_set_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client")),
        sa.UniqueConstraint("codename", name=op.f("uq_client_codename")),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_event_client"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_client"), "event", ["client"], unique=False)
    op.create_table(
        "judgement",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("answer", sa.String(length=40), nullable=False),
        sa.Column("chance", sa.Integer(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("would_change", sa.Text(), nullable=False),
        sa.Column("board", sa.Text(), nullable=False),
        sa.Column("second_answer", sa.String(length=40), nullable=True),
        sa.Column("second_reasons", sa.Text(), nullable=False),
        sa.Column("second_at", sa.String(length=32), nullable=True),
        sa.Column("moved_on_at", sa.String(length=32), nullable=True),
        sa.Column("rationale", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("outcome_on", sa.Date(), nullable=True),
        sa.Column("outcome_note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_judgement_client"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgement")),
    )
    op.create_index(op.f("ix_judgement_client"), "judgement", ["client"], unique=False)
    op.create_table(
        "mask_decision",
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("decision", sa.String(length=12), nullable=False),
        sa.Column("decided_at", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_mask_decision_client"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("client", "term", name=op.f("pk_mask_decision")),
    )
    op.create_table(
        "profile_term",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_profile_term_client"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile_term")),
    )
    op.create_index(op.f("ix_profile_term_client"), "profile_term", ["client"], unique=False)
    op.create_table(
        "session",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("at", sa.Time(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("present", sa.Text(), nullable=False),
        sa.Column("attendance", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("phase", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("finished_at", sa.String(length=32), nullable=True),
        sa.Column("tags_reviewed_at", sa.String(length=32), nullable=True),
        sa.Column("mood", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_session_client"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        sa.UniqueConstraint("client", "number", name=op.f("uq_session_client_number")),
    )
    op.create_index(op.f("ix_session_client"), "session", ["client"], unique=False)
    op.create_table(
        "addendum",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("added_at", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_addendum_client"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_addendum_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_addendum")),
    )
    op.create_index(op.f("ix_addendum_client"), "addendum", ["client"], unique=False)
    op.create_index(op.f("ix_addendum_session"), "addendum", ["session"], unique=False)
    op.create_table(
        "draft",
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("saved_at", sa.String(length=32), nullable=False),
        sa.Column("sections", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_draft_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("session", name=op.f("pk_draft")),
    )
    op.create_table(
        "entry_version",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("saved_at", sa.String(length=32), nullable=False),
        sa.Column("why", sa.String(length=40), nullable=False),
        sa.Column("sections", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_entry_version_client"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_entry_version_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_version")),
        sa.UniqueConstraint("session", "seq", name=op.f("uq_entry_version_session_seq")),
    )
    op.create_index(op.f("ix_entry_version_client"), "entry_version", ["client"], unique=False)
    op.create_index(op.f("ix_entry_version_session"), "entry_version", ["session"], unique=False)
    op.create_table(
        "guard_dismissal",
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("guard", sa.String(length=40), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_guard_dismissal_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("session", "guard", name=op.f("pk_guard_dismissal")),
    )
    op.create_table(
        "ledger_line",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_on", sa.Date(), nullable=False),
        sa.Column("session", sa.String(length=32), nullable=True),
        sa.Column("by", sa.String(length=40), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_ledger_line_client"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_ledger_line_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_line")),
    )
    op.create_index(op.f("ix_ledger_line_client"), "ledger_line", ["client"], unique=False)
    op.create_index(op.f("ix_ledger_line_session"), "ledger_line", ["session"], unique=False)
    op.create_index(op.f("ix_ledger_line_state_due"), "ledger_line", ["state", "due"], unique=False)
    op.create_table(
        "practice_record",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=True),
        sa.Column("item", sa.String(length=20), nullable=False),
        sa.Column("written_at", sa.String(length=32), nullable=False),
        sa.Column("values", sa.Text(), nullable=False),
        sa.Column("session", sa.String(length=32), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_practice_record_client"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_practice_record_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_record")),
    )
    op.create_index(op.f("ix_practice_record_client"), "practice_record", ["client"], unique=False)
    op.create_index(op.f("ix_practice_record_item"), "practice_record", ["item"], unique=False)
    op.create_index(op.f("ix_practice_record_session"), "practice_record", ["session"], unique=False)
    op.create_table(
        "ratings",
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("goals", sa.Integer(), nullable=True),
        sa.Column("tasks", sa.Integer(), nullable=True),
        sa.Column("trust", sa.Integer(), nullable=True),
        sa.Column("bond", sa.Integer(), nullable=True),
        sa.Column("pull_back", sa.Integer(), nullable=True),
        sa.Column("client_rating", sa.Integer(), nullable=True),
        sa.Column("cannot_say", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_ratings_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("session", name=op.f("pk_ratings")),
    )
    op.create_table(
        "sentence_mark",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("voice", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_sentence_mark_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sentence_mark")),
    )
    op.create_index(op.f("ix_sentence_mark_session"), "sentence_mark", ["session"], unique=False)
    op.create_table(
        "strain",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("from_dip", sa.Boolean(), nullable=False),
        sa.Column("what_happened", sa.Text(), nullable=False),
        sa.Column("my_part", sa.Text(), nullable=False),
        sa.Column("will_try", sa.Text(), nullable=False),
        sa.Column("closed_in", sa.String(length=32), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_strain_client"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["closed_in"], ["session.id"], name=op.f("fk_strain_closed_in"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_strain_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_strain")),
    )
    op.create_index(op.f("ix_strain_client"), "strain", ["client"], unique=False)
    op.create_index(op.f("ix_strain_session"), "strain", ["session"], unique=False)
    op.create_table(
        "tag",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("indicator", sa.String(length=60), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("origin", sa.String(length=40), nullable=False),
        sa.Column("probability", sa.Float(), nullable=True),
        sa.Column("cues", sa.Text(), nullable=False),
        sa.Column("cue_ids", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_by", sa.String(length=80), nullable=False),
        sa.Column("replaced", sa.String(length=60), nullable=True),
        sa.Column("decided_at", sa.String(length=32), nullable=True),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("anchored", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_tag_client"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_tag_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tag")),
    )
    op.create_index(op.f("ix_tag_client"), "tag", ["client"], unique=False)
    op.create_index(op.f("ix_tag_client_indicator_state"), "tag", ["client", "indicator", "state"], unique=False)
    op.create_index(op.f("ix_tag_session"), "tag", ["session"], unique=False)
    op.create_table(
        "tick",
        sa.Column("session", sa.String(length=32), nullable=False),
        sa.Column("client", sa.String(length=32), nullable=False),
        sa.Column("item", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["client.id"], name=op.f("fk_tick_client"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name=op.f("fk_tick_session"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("session", "item", name=op.f("pk_tick")),
    )
    op.create_index(op.f("ix_tick_client"), "tick", ["client"], unique=False)
