"""The alliance over time: records for the trajectory, the evidence behind the board, the officer's own judgement first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from wa_journal.host import resources
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId, RecordId, fresh
from wa_journal.model.journal_errors import AlreadyKept, NoSuchJudgement, NothingWritten, OutOfRange
from wa_journal.model.judgement import CHANCES, Answer, Judgement, Outcome
from wa_journal.model.kept_text import clean
from wa_journal.model.sessions import Session, by_session, in_order
from wa_journal.model.tags import Tag, TagState
from wa_journal.model.trajectory import (
    BeforeAfter,
    BoardPiece,
    BoardRow,
    BoardSpec,
    Calibration,
    Followed,
    RowKind,
    SessionRecord,
    Trajectory,
)
from wa_journal.services.clients import client_of
from wa_journal.services.course import session_records
from wa_journal.services.desk import Desk

if TYPE_CHECKING:
    from wa_journal.analysis.trajectory.picture import Reader


class Alliance:
    """Joins ratings, confirmed tags, events and strains into one client's trajectory."""

    def __init__(self, desk: Desk, board: BoardSpec, indicators: tuple[str, ...], written_in: Callable[[], str]) -> None:
        self._desk = desk
        self._written_in = written_in
        self._board = board
        self._lanes = indicators
        self._strategies = tuple(one for one in indicators if one.startswith("officer."))
        self._sentences = session_records.SentenceCounts()
        self._made: Reader | None = None

    def records(self, client: ClientId) -> tuple[SessionRecord, ...]:
        """Give what each session adds to the picture, by number: finished ones, and before that those with something to add."""
        return self._gathered(client)[1]

    def trajectory(self, client: ClientId) -> Trajectory:
        """Give the level, trend, dips, lanes and board of one client, as of today."""
        from wa_journal.analysis.trajectory.picture import Question

        known, records = self._gathered(client)
        return self._reader().read(records, Question(known.line, self._desk.today(), self._lanes, self._strategies))

    def held(self, client: ClientId) -> tuple[int, ...]:
        """Give the numbers of the sessions that took place and count, as they took place."""
        with self._desk.work() as work:
            return tuple(session.number for session in session_records.held(work, client, self._desk.today()))

    def course(self, client: ClientId, sessions: Collection[int] = ()) -> tuple[tuple[SessionRecord, ...], Trajectory]:
        """Give the records and what is read in them, without the lanes of single indicators, which take half of the time.

        Of some sessions, what was known after the last of them: later ones have no say.
        """
        from wa_journal.analysis.trajectory.picture import Question

        known, records = self._gathered(client)
        read = session_records.up_to(records, sessions)
        as_of = self._desk.today() if len(read) == len(records) else read[-1].date
        return records, self._reader().read(read, Question(known.line, as_of))

    @property
    def board_rows(self) -> int:
        """Give how many rows every board has."""
        return len(self._board.rows)

    def followed(self, client: ClientId) -> tuple[Followed, ...]:
        """Give what was rated after sessions with and without each strategy, without reading the level for it."""
        from wa_journal.analysis.trajectory.series import held, in_order
        from wa_journal.analysis.trajectory.strategies import followed

        return followed(held(in_order(self.records(client))), self._strategies)

    def before_after(self, client: ClientId, on: date) -> BeforeAfter:
        """Give the ratings before a day and from it on, side by side."""
        from wa_journal.analysis.trajectory.before_after import before_after

        rated = [record for record in self.records(client) if record.held and record.rating is not None]
        ordered = sorted(rated, key=lambda record: (record.date, record.number))
        earlier = [record.rating or 0.0 for record in ordered if record.date < on]
        return before_after(earlier, [record.rating or 0.0 for record in ordered if record.date >= on])

    def method(self) -> str:
        """Give the page that says how all of this is worked out."""
        return resources.read_document("method.md")

    def evidence(
        self, client: ClientId, indicators: tuple[str, ...], numbers: tuple[int, ...] = ()
    ) -> tuple[tuple[int, Tag], ...]:
        """Give the confirmed sentences of some indicators with their session's number, newest first."""
        with self._desk.work() as work:
            of = {session.id: session for session in work.sessions.list(client=client)}
            tags = work.tags.list(client=client, indicator=indicators, state=TagState.ACCEPTED, anchored=True)
        found = [(of[tag.session], tag) for tag in tags if not numbers or of[tag.session].number in numbers]
        found.sort(key=lambda pair: pair[1].start)
        found.sort(key=lambda pair: pair[0].when, reverse=True)
        return tuple((session.number, tag) for session, tag in found)

    def behind(self, client: ClientId, row: BoardRow) -> tuple[BoardPiece, ...]:
        """Give what stands behind a row of the board in the sessions that it looks at, newest first."""
        with self._desk.work() as work:
            sessions = {session.number: session for session in work.sessions.list(client=client)}
            strains = by_session(work.strains.list(client=client))
        if row.kind is RowKind.TAGS:
            signs, numbers = (*row.signs_for, *row.signs_against), tuple(number for number, _ in row.cells)
            return tuple(
                _piece(sessions[number], tag, is_for=tag.indicator in row.signs_for)
                for number, tag in self.evidence(client, signs, numbers)
            )
        rated = {record.number: _rated(record, row.kind) for record in self.records(client)}
        found = reversed(in_order(sessions[number] for number in {*row.for_sessions, *row.against_sessions}))
        return tuple(
            BoardPiece(
                one.number, one.id, one.on, one.number in row.for_sessions,
                strain=strains.get(one.id) if row.kind is RowKind.STRAIN else None, rating=rated.get(one.number),
            )
            for one in found
        )  # fmt: skip

    def judgements(self, client: ClientId) -> tuple[Judgement, ...]:
        """Give a client's judgements, newest first."""
        with self._desk.work() as work:
            return work.judgements.list("-made_at", client=client)

    def outcome_asked_on(self, made: Judgement) -> date | None:
        """Give the day by which the outcome of a judgement is asked; None says that it is asked now."""
        held = [record.date for record in self.records(made.client) if record.held]
        return made.outcome_asked_on(held, self._desk.today())

    def judge(self, client: ClientId, step: str, answer: Answer, chance: int, reasons: str, would_change: str = "") -> Judgement:
        """Freeze a judgement with its reasons and a snapshot of the board, before the board is seen."""
        if not step.strip() or not reasons.strip():
            raise NothingWritten
        if chance not in CHANCES:
            raise OutOfRange(lowest=CHANCES[0], highest=CHANCES[-1])
        board = tuple((row.row, row.state.value) for row in self.course(client)[1].board)
        made = Judgement(
            RecordId(fresh()), client, self._desk.clock(), clean(step), answer, chance, clean(reasons), clean(would_change), board
        )
        with self._desk.changing(client, "judgement") as work:
            work.judgements.put(made)
        return made

    def second_answer(self, judgement: RecordId, answer: Answer, reasons: str) -> Change:
        """Keep a second answer after the board was seen; the first one stays."""
        answered = {"second_answer": answer, "second_reasons": clean(reasons), "second_at": self._desk.clock()}
        return self._update(judgement, answered)

    def move_on(self, judgement: RecordId, rationale: str) -> Change:
        """Record the officer's decision to move on; it needs a written rationale."""
        if not rationale.strip():
            raise NothingWritten
        return self._update(judgement, {"moved_on_at": self._desk.clock(), "rationale": clean(rationale)})

    def set_outcome(self, judgement: RecordId, outcome: Outcome, note: str = "") -> Change:
        """Say what came of the step; `cannot be judged` is an answer too and is counted."""
        known = {"outcome": outcome, "outcome_on": self._desk.today(), "outcome_note": clean(note)}
        return self._update(judgement, known)

    def calibration(self) -> Calibration:
        """Give the officer's own tallies; private, never a staff figure."""
        from wa_journal.analysis.trajectory.calibration import calibration_of

        with self._desk.work() as work:
            return calibration_of(work.judgements.list("made_at", of_colleague=False))

    def _gathered(self, client: ClientId) -> tuple[Client, tuple[SessionRecord, ...]]:
        language, today = self._written_in(), self._desk.today()
        with self._desk.work() as work:
            known = client_of(work, client)
            return known, tuple(session_records.of(work, client, today, language, self._sentences))

    def _reader(self) -> Reader:
        """The prepared model, made at the first picture: numpy is not needed before."""
        if self._made is None:
            from wa_journal.analysis.trajectory.picture import reader_of

            self._made = reader_of(self._board)
        return self._made

    def _update(self, judgement: RecordId, fields: Mapping[str, object]) -> Change:
        with self._desk.work() as work:
            before = work.judgements.get(judgement)
            if before is None:
                raise NoSuchJudgement
            if any(getattr(before, name) not in (None, "") for name in fields):
                raise AlreadyKept
            work.judgements.put(replace(before, **fields))  # type: ignore[arg-type]
            self._desk.changed(work, before.client, "judgement")
        return Change(Touched.JUDGEMENTS, before.client)


def _rated(record: SessionRecord, kind: RowKind) -> float | None:
    return {RowKind.LEVEL: record.rating, RowKind.CLIENT: record.client_rating}.get(kind)


def _piece(session: Session, tag: Tag, *, is_for: bool) -> BoardPiece:
    return BoardPiece(session.number, session.id, session.on, is_for, tag.quote, tag.start, tag.end, indicator=tag.indicator)
