"""The journal's tables; column names are the field names of the model values that they hold."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    and_,
    false,
    literal_column,
    or_,
)

from wa_journal.model.access import AccessKind
from wa_journal.model.clients import EventKind, TermKind
from wa_journal.model.entries import WhySaved
from wa_journal.model.judgement import Answer, Outcome
from wa_journal.model.ledger import LedgerKind, LedgerState, Party
from wa_journal.model.practice import CasePhase, StrainKind, TickState
from wa_journal.model.sessions import STAND_INS_FROM, Attendance, SessionStatus, StrainOutcome, Through
from wa_journal.model.tags import TagOrigin, TagState
from wa_journal.model.text import Voice
from wa_journal.store.columns import Choice, Moment, Nested, Sections

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[str]:
    return Column("id", String(32), primary_key=True)


def _of(name: str, table: str, *, key: bool = False, optional: bool = False) -> Column[str]:
    """A reference that goes with what it refers to, so that an erasure leaves nothing behind."""
    target = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return Column(name, String(32), target, primary_key=key, nullable=optional and not key, index=not key)


client = Table(
    "client",
    metadata,
    _id(),
    Column("codename", Text, nullable=False, unique=True),
    Column("opened_on", Date, nullable=False),
    Column("phase", Choice(CasePhase), nullable=False),
    Column("language", String(8), nullable=False),
    Column("archived_on", Date),
    Column("review_on", Date),
    Column("line", Float),
    Column("line_reason", Text, nullable=False),
    Column("line_set_on", Date),
)

profile_term = Table(
    "profile_term",
    metadata,
    _id(),
    _of("client", "client"),
    Column("text", Text, nullable=False),
    Column("kind", Choice(TermKind), nullable=False),
)

event = Table(
    "event",
    metadata,
    _id(),
    _of("client", "client"),
    Column("on", Date, nullable=False),
    Column("kind", Choice(EventKind), nullable=False),
    Column("note", Text, nullable=False),
)

phase_start = Table(
    "phase_start",
    metadata,
    _id(),
    _of("client", "client"),
    Column("on", Date, nullable=False),
    Column("phase", Choice(CasePhase), nullable=False),
    UniqueConstraint("client", "on"),
)

session = Table(
    "session",
    metadata,
    _id(),
    _of("client", "client"),
    Column("number", Integer, nullable=False),
    Column("on", Date, nullable=False),
    Column("at", Time),
    Column("minutes", Integer),
    Column("place", Text, nullable=False),
    Column("present", Text, nullable=False),
    Column("attendance", Choice(Attendance), nullable=False),
    Column("status", Choice(SessionStatus), nullable=False),
    Column("phase", Choice(CasePhase), nullable=False),
    Column("language", String(8), nullable=False),
    Column("finished_at", Moment),
    Column("tags_reviewed_at", Moment),
    Column("mood", Text, nullable=False),
    Column("tags_through", Choice(Through)),
    Column("of_colleague", Boolean, nullable=False, server_default=false()),
    Column("moved", Nested, nullable=False, server_default="[]"),
    UniqueConstraint("client", "number"),
)
# What is asked of all clients at once is answered by indexes of its own: a client's sessions lie each on another page. The word
# is written out, not a parameter: only so does SQLite see that an index of these rows alone holds the answer.
HELD = session.c.status == literal_column("'held'")
# What `Session.stands_in` denies of one.
TOLD = or_(session.c.number < STAND_INS_FROM, session.c.status != literal_column("'cancelled'"))
TO_GO_THROUGH = and_(HELD, or_(session.c.finished_at.is_(None), session.c.tags_reviewed_at.is_(None)))
Index("ix_session_by_day", session.c.client, session.c.on, session.c.number)
Index("ix_session_held", session.c.client, session.c.on, session.c.number, sqlite_where=HELD)
# With the status in it, though it is always the same: else SQLite takes the index of all that were held.
Index("ix_session_to_go_through", session.c.client, session.c.status, session.c.id, sqlite_where=TO_GO_THROUGH)

ratings = Table(
    "ratings",
    metadata,
    _of("session", "session", key=True),
    *(Column(name, Integer) for name in ("goals", "tasks", "trust", "bond", "pull_back", "client_rating")),
    Column("cannot_say", Nested, nullable=False),
)

entry_version = Table(
    "entry_version",
    metadata,
    _id(),
    _of("session", "session"),
    _of("client", "client"),
    Column("seq", Integer, nullable=False),
    Column("saved_at", Moment, nullable=False),
    Column("why", Choice(WhySaved), nullable=False),
    Column("sections", Sections, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("session", "seq"),
)

draft = Table(
    "draft",
    metadata,
    _of("session", "session", key=True),
    Column("saved_at", Moment, nullable=False),
    Column("sections", Sections, nullable=False),
)

# What is typed into a form and not kept yet; a form about one session or judgement has its id in its name.
begun = Table(
    "begun",
    metadata,
    _of("client", "client", key=True),
    Column("form", String(80), primary_key=True),
    _of("session", "session", optional=True),
    Column("saved_at", Moment, nullable=False),
    Column("words", Nested, nullable=False),
)

addendum = Table(
    "addendum",
    metadata,
    _id(),
    _of("session", "session"),
    _of("client", "client"),
    Column("added_at", Moment, nullable=False),
    Column("text", Text, nullable=False),
)

sentence_mark = Table(
    "sentence_mark",
    metadata,
    _id(),
    _of("session", "session"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("voice", Choice(Voice), nullable=False),
)

tag = Table(
    "tag",
    metadata,
    _id(),
    _of("session", "session"),
    _of("client", "client"),
    Column("indicator", String(60), nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("state", Choice(TagState), nullable=False),
    Column("origin", Choice(TagOrigin), nullable=False),
    Column("probability", Float),
    Column("cues", Nested, nullable=False),
    Column("cue_ids", Nested, nullable=False),
    Column("reason", Text, nullable=False),
    Column("made_by", String(80), nullable=False),
    Column("replaced", String(60)),
    Column("decided_at", Moment),
    Column("reported_on", Date),
    Column("anchored", Boolean, nullable=False),
    Column("of_colleague", Boolean, nullable=False, server_default=false()),
    Index(None, "client", "indicator", "state"),
)
# What `Tag.confirmed` says of one.
CONFIRMED = and_(tag.c.state == TagState.ACCEPTED, tag.c.anchored)

second_reading = Table(
    "second_reading",
    metadata,
    _of("session", "session", key=True),
    Column("reader", String(40), primary_key=True),
    Column("entry", String(32), nullable=False),
    Column("read_at", Moment, nullable=False),
    Column("sentences", Nested, nullable=False),
    Column("done", Boolean, nullable=False),
)

tick = Table(
    "tick",
    metadata,
    _of("session", "session", key=True),
    _of("client", "client"),
    Column("item", String(20), primary_key=True),
    Column("state", Choice(TickState), nullable=False),
    Column("note", Text, nullable=False),
)

strain = Table(
    "strain",
    metadata,
    _id(),
    _of("client", "client"),
    _of("session", "session"),
    Column("kind", Choice(StrainKind), nullable=False),
    Column("outcome", Choice(StrainOutcome), nullable=False),
    Column("from_dip", Boolean, nullable=False),
    Column("what_happened", Text, nullable=False),
    Column("my_part", Text, nullable=False),
    Column("will_try", Text, nullable=False),
    Column("closed_in", String(32), ForeignKey("session.id", ondelete="SET NULL")),
    Column("closed_on", Date),
)

ledger_line = Table(
    "ledger_line",
    metadata,
    _id(),
    _of("client", "client"),
    Column("kind", Choice(LedgerKind), nullable=False),
    Column("text", Text, nullable=False),
    Column("written_on", Date, nullable=False),
    _of("session", "session", optional=True),
    Column("by", Choice(Party), nullable=False),
    Column("due", Date),
    Column("state", Choice(LedgerState), nullable=False),
    Column("closed_on", Date),
    Column("note", Text, nullable=False),
    Column("of_colleague", Boolean, nullable=False, server_default=false()),
    Index(None, "state", "due"),
)

practice_record = Table(
    "practice_record",
    metadata,
    _id(),
    _of("client", "client", optional=True),
    Column("item", String(20), nullable=False, index=True),
    Column("written_at", Moment, nullable=False),
    Column("values", Nested, nullable=False),
    _of("session", "session", optional=True),
    Column("withdrawn", Boolean, nullable=False),
)

guard_dismissal = Table(
    "guard_dismissal",
    metadata,
    _of("session", "session", key=True),
    Column("guard", String(40), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("reason", Text, nullable=False),
)

judgement = Table(
    "judgement",
    metadata,
    _id(),
    _of("client", "client"),
    Column("made_at", Moment, nullable=False),
    Column("step", Text, nullable=False),
    Column("answer", Choice(Answer), nullable=False),
    Column("chance", Integer, nullable=False),
    Column("reasons", Text, nullable=False),
    Column("would_change", Text, nullable=False),
    Column("board", Nested, nullable=False),
    Column("second_answer", Choice(Answer)),
    Column("second_reasons", Text, nullable=False),
    Column("second_at", Moment),
    Column("moved_on_at", Moment),
    Column("rationale", Text, nullable=False),
    Column("outcome", Choice(Outcome)),
    Column("outcome_on", Date),
    Column("outcome_note", Text, nullable=False),
    Column("of_colleague", Boolean, nullable=False, server_default=false()),
)

mask_decision = Table(
    "mask_decision",
    metadata,
    _of("client", "client", key=True),
    Column("term", Text, primary_key=True),
    Column("decision", String(12), nullable=False),
    Column("decided_at", Moment, nullable=False),
)

setting = Table("setting", metadata, Column("key", String(80), primary_key=True), Column("value", Nested, nullable=False))

# No foreign key: the log survives an erasure, and holds random ids only.
access_line = Table(
    "access_line",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("kind", Choice(AccessKind), nullable=False),
    Column("client_ref", String(32), nullable=False),
    Column("reason", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("chain", String(64), nullable=False),
)
