"""What a supervision summary says of one client, gathered from the journal before anything is masked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from wa_journal.model.board_words import called_state
from wa_journal.model.called import called
from wa_journal.model.ids import ClientId
from wa_journal.model.judgement import Judgement, in_sight, standing
from wa_journal.model.kept_text import clean
from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState, Tick
from wa_journal.model.practice import PracticeItem, TickState
from wa_journal.model.said import numbered, said
from wa_journal.model.sessions import Session, SessionStatus, Strain, StrainOutcome, by_session, in_order
from wa_journal.model.supervision import BoardLine, ChartPoint, Content, Preview, ReportForm, Statement
from wa_journal.model.text import Voice
from wa_journal.model.trajectory import BoardRow, SessionRecord, Trajectory, banded, is_banded
from wa_journal.services.clients import client_of
from wa_journal.services.course.alliance import Alliance
from wa_journal.services.course.session_records import up_to
from wa_journal.services.desk import Desk
from wa_journal.services.practice import Practice
from wa_journal.services.summary import deciding
from wa_journal.services.summary.counting import SMALL_SAID, Counted, cell, period, span
from wa_journal.services.tags.tagging import Tagging

PURPOSE = said(
    "Summary",
    "This summary supports the officer's reflection on the relationship. It is not for risk assessment, evidence or sanction.",
)
LIMITS = (
    said("Summary", "Unverified notes of one officer; ratings are the officer's own view."),
    said("Summary", "Machine tags were suggestions; only what the officer confirmed is counted."),
    said("Summary", "What was not recorded says nothing."),
)
CLOSED = BoardLine(
    said("Summary", "Move-on board"),
    said("Summary", "closed"),
    said("Summary", "It opens once the officer's own judgement is written."),
)
_VOICES = {
    Voice.THEY_SAID: said("Summary", "they said"),
    Voice.I_SAW: said("Summary", "I saw"),
    Voice.I_DID: said("Summary", "I did"),
    Voice.THIRD_PARTY: said("Summary", "others"),
    Voice.I_THINK: said("Summary", "I think"),
    Voice.I_FELT: said("Summary", "I felt"),
}
_KINDS = {
    LedgerKind.SUPERVISION_POINT: said("Summary", "for supervision"),
    LedgerKind.PROMISE: said("Summary", "promised"),
    LedgerKind.PRACTICAL_HELP: said("Summary", "help promised"),
    LedgerKind.HOMEWORK: said("Summary", "agreed task"),
    LedgerKind.PREPARE: said("Summary", "to prepare"),
    LedgerKind.LEAVE_ALONE: said("Summary", "leave alone"),
}
_BRIEF_SESSIONS, _BRIEF_FACTS, _BRIEF_ASSESSMENTS, _BRIEF_STRATEGIES = 3, 6, 4, 5


@dataclass(frozen=True, slots=True)
class Request:
    """What the officer wants to bring: form, question, chosen sessions (none are all), colleagues' names, rare stretches."""

    client: ClientId
    form: ReportForm = ReportForm.BRIEF
    question: str = field(default="", repr=False)
    agenda: tuple[str, ...] = field(default=(), repr=False)
    sessions: tuple[int, ...] = ()
    colleagues: tuple[str, ...] = field(default=(), repr=False)
    rare: tuple[str, ...] = field(default=(), repr=False)
    beside: tuple[ClientId, ...] = ()


@dataclass(frozen=True, slots=True)
class _Records:
    """What was read of one client in one unit of work.

    `whole` says that no meeting up to the last of the chosen ones is left out, `after` its number where others were held since.
    """

    sessions: tuple[Session, ...]
    whole: bool
    after: int | None
    missed: int
    strains: tuple[Strain, ...]
    ticks: tuple[Tick, ...]
    lines: tuple[LedgerLine, ...]
    judgements: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class _Strategies:
    """All that a summary could name, of which the brief form names the first and counts the rest; `times` they were used."""

    lines: tuple[str, ...]
    times: tuple[int, ...] = ()

    def told(self, form: ReportForm) -> tuple[str, ...]:
        """Give the lines of a form; none is left out unsaid."""
        more = len(self.lines) - _BRIEF_STRATEGIES
        if form is not ReportForm.BRIEF or more <= 0:
            return self.lines
        left = numbered(
            "Summary", "and {count} more, which the detailed form names", "and one more, which the detailed form names", more
        )
        return (*self.lines[:_BRIEF_STRATEGIES], left)


class SummaryContent:
    """Gathers what was chosen; nothing here is masked yet."""

    def __init__(self, desk: Desk, alliance: Alliance, practice: Practice, tagging: Tagging) -> None:
        self._desk = desk
        self._alliance = alliance
        self._practice = practice
        self._tagging = tagging

    def gather(self, request: Request) -> tuple[Content, tuple[Session, ...]]:
        """Give a summary's content, and the sessions that it is about."""
        records, drawn = self._alliance.course(request.client, request.sessions)
        read = self._read(request, records)
        held = _held(read.sessions)
        used, unused = self._strategies(read)
        facts, assessments = self._statements(held, request.form)
        chart = tuple(_chart(drawn, held))
        rated, sentences = _rated(records, held), len(facts) + len(assessments)
        counted = Counted(len(held), read.missed, rated, sentences, listed=bool(chart))
        content = Content(
            question=clean(request.question),
            told=tuple(_course(drawn, read)),
            chart=chart,
            strategies_used=used.told(request.form),
            strategies_not_used=unused.told(request.form),
            strains=tuple(_strains(read)),
            board=_board(read, drawn) or (CLOSED,),
            decisions=tuple(deciding.decisions(in_sight(read.judgements))),
            facts=facts,
            assessments=assessments,
            agenda=tuple(dict.fromkeys((*request.agenda, *_points(request.agenda, read.lines)))),
            period=period(read.sessions),
            counts=tuple(counted.told()),
            limits=(*LIMITS, *_looked_at(read, drawn), *((SMALL_SAID,) if counted.hides(used.times) else ())),
            purpose=PURPOSE,
        )
        return content, read.sessions

    def preview(self, request: Request) -> Preview:
        """Say in numbers what a summary would hold, without reading the level for it."""
        records = self._alliance.records(request.client)
        read = self._read(request, records)
        held = _held(read.sessions)
        used, unused = self._strategies(read)
        facts, assessments = self._statements(held, request.form)
        return Preview(
            sessions=tuple(session.number for session in read.sessions),
            span=span(read.sessions),
            rated=_rated(records, held),
            charted=bool(held) and is_banded(up_to(records, request.sessions)),
            used=len(used.lines),
            unused=len(unused.lines),
            strains=len(tuple(_of_chosen(read))),
            rows=self._alliance.board_rows if standing(read.judgements) is not None else 0,
            facts=len(facts),
            assessments=len(assessments),
            points=_points(request.agenda, read.lines),
            decisions=len(tuple(deciding.decisions(read.judgements))),
        )

    def _read(self, request: Request, records: tuple[SessionRecord, ...]) -> _Records:
        counted = {record.number for record in records}
        with self._desk.work() as work:
            client = client_of(work, request.client).id
            # Of a meeting that a salvage lost nobody knows the day, nor whether it took place.
            known = (one for one in work.sessions.list(client=client) if one.number in counted and not one.stands_in)
            every = in_order(known)
            chosen = tuple(session for session in every if not request.sessions or session.number in request.sessions)
            last = max(_held(chosen), key=lambda one: one.when, default=None)
            before = [one for one in _held(every) if last is None or one.when <= last.when]
            open_lines = work.ledger.list("due", client=client, state=LedgerState.OPEN)
            return _Records(
                chosen,
                len(_held(chosen)) == len(before),
                last.number if last is not None and len(before) < len(_held(every)) else None,
                _missed(every, chosen),
                work.strains.list(client=client),
                work.ticks.list(client=client),
                tuple(line for line in open_lines if line.kind in _KINDS),
                work.judgements.list("made_at", client=client),
            )

    def _strategies(self, read: _Records) -> tuple[_Strategies, _Strategies]:
        """Give what was done, what was only ever done partly at the end, and what was answered with no alone."""
        chosen = {session.id for session in read.sessions}
        answered = [tick for tick in read.ticks if tick.session in chosen]
        done = Counter(tick.item for tick in answered if tick.state in (TickState.YES, TickState.PARTLY))
        wholly = {tick.item for tick in answered if tick.state is TickState.YES}
        declined = {tick.item for tick in answered if tick.state is TickState.NO}
        items = [item for item in self._practice.items("session") if item.surface.value == "tick" and item.kind.value == "do"]
        used = sorted((item for item in items if done[item.id]), key=lambda item: item.id not in wholly)
        told = tuple(_told(item, done[item.id], partly=item.id not in wholly) for item in used)
        unused = tuple(item.text for item in items if item.id in declined and not done[item.id])
        return _Strategies(told, tuple(done[item.id] for item in used)), _Strategies(unused)

    def _statements(self, held: list[Session], form: ReportForm) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
        """The brief form gives the newest sentences, the detailed one every sentence of the chosen sessions."""
        brief = form is ReportForm.BRIEF
        numbers = {session.id: session.number for session in (held[-_BRIEF_SESSIONS:] if brief else held)}
        facts: dict[Statement, None] = {}
        assessments: dict[Statement, None] = {}
        for session, text, parted in self._tagging.finished(tuple(numbers)):
            for kept, sentences in zip((facts, assessments), parted, strict=True):
                for one in sentences:
                    kept[Statement(text[one.start : one.end], _VOICES[one.voice], numbers[session])] = None
        if brief:
            return tuple(facts)[-_BRIEF_FACTS:], tuple(assessments)[-_BRIEF_ASSESSMENTS:]
        return tuple(facts), tuple(assessments)


def _held(sessions: Iterable[Session]) -> list[Session]:
    return [session for session in sessions if session.status is SessionStatus.HELD]


def _course(drawn: Trajectory, read: _Records) -> Iterator[str]:
    """What is told of the whole course would speak of sessions that were left out; a question stands with its answer."""
    if read.after is not None:
        yield said("Summary", "Course, level and board are told as they stood after session {number}.", number=read.after)
    if read.whole and drawn.trend.words:
        yield drawn.trend.words
    of = {session.number: session.id for session in read.sessions}
    strains = by_session(read.strains)
    for dip in drawn.dips:
        if dip.number in of:
            answer = _answer(strains.get(of[dip.number]))
            yield said("Summary", "Session {number}: {words} {answer}", number=dip.number, words=dip.words, answer=answer)
    if read.whole and drawn.change_talk.words:
        yield drawn.change_talk.words


def _answer(strain: Strain | None) -> str:
    if strain is None:
        return said("Summary", "Not answered yet.")
    if strain.was_none:
        return said("Summary", "Answered: no strain.")
    return said("Summary", "Answered: {kind}, {outcome}.", kind=called(strain.kind), outcome=called(strain.outcome))


def _chart(drawn: Trajectory, held: list[Session]) -> Iterator[ChartPoint]:
    numbers = {session.number for session in held}
    points = [point for point in banded(drawn.level) if point.number in numbers]
    for point in points:
        week = (point.date - points[0].date).days // 7 + 1
        yield ChartPoint(point.number, week, point.mean, point.lo80, point.hi80, point.rating)


def _board(read: _Records, drawn: Trajectory) -> tuple[BoardLine, ...]:
    """Nobody looks at the board, here neither, before the officer's own judgement stands."""
    if standing(read.judgements) is None:
        return ()
    return tuple(BoardLine(row.label, _state(row), row.grounds) for row in drawn.board)


def _looked_at(read: _Records, drawn: Trajectory) -> Iterator[str]:
    """The board goes by the last meetings of all: where some of them were not chosen, the period does not tell of them."""
    looked = {number for row in drawn.board for number, _ in row.cells} if standing(read.judgements) is not None else set()
    if looked - {session.number for session in read.sessions}:
        first, last = min(looked), max(looked)
        yield said("Summary", "The board is about sessions {first} to {last}, chosen here or not.", first=first, last=last)


def _rated(records: tuple[SessionRecord, ...], held: list[Session]) -> int:
    numbers = {session.number for session in held}
    return sum(record.rating is not None for record in records if record.number in numbers)


def _state(row: BoardRow) -> str:
    return said("Summary", "not gone through") if row.waits_for_tags else called_state(row)


def _points(typed: tuple[str, ...], lines: tuple[LedgerLine, ...]) -> tuple[str, ...]:
    """Give each open point with what it is; what was typed for the meeting stands once, even where it is an open point too."""
    said_already = {text.strip().casefold() for text in typed}
    kept = (line for line in lines if line.text.strip().casefold() not in said_already)
    return tuple(dict.fromkeys(said("Summary", "{kind}: {text}", kind=_KINDS[line.kind], text=line.text) for line in kept))


def _of_chosen(read: _Records) -> Iterator[tuple[int, Strain]]:
    """Give the strains of the chosen sessions, each with its session's number."""
    numbers = {session.id: session.number for session in read.sessions}
    for strain in read.strains:
        if strain.session in numbers and strain.outcome is not StrainOutcome.NOT_A_STRAIN:
            yield numbers[strain.session], strain


def _strains(read: _Records) -> Iterator[str]:
    """What was noted stands apart: a word that is masked in it leaves the product's own words as they can be translated."""
    for number, strain in _of_chosen(read):
        kind, outcome = called(strain.kind), called(strain.outcome)
        yield said("Summary", "Session {number}: {kind}, {outcome}.", number=number, kind=kind, outcome=outcome)
        if strain.what_happened.strip():
            yield said("Summary", "What happened: {words}", words=strain.what_happened)
        if strain.my_part.strip():
            yield said("Summary", "My part: {words}", words=strain.my_part)
        if strain.will_try.strip():
            yield said("Summary", "I wanted to try: {words}", words=strain.will_try)


def _missed(every: Iterable[Session], chosen: tuple[Session, ...]) -> int:
    """Only held sessions can be chosen: what was missed or cancelled counts where it lies within their days."""
    days = [session.on for session in chosen]
    known = [session for session in every if session.status is not SessionStatus.HELD]
    return sum(min(days) <= session.on <= max(days) for session in known if days)


def _told(item: PracticeItem, times: int, *, partly: bool) -> str:
    if partly:
        return said("Summary", "{strategy} (partly; {times} sessions)", strategy=item.text, times=cell(times))
    return said("Summary", "{strategy} ({times} sessions)", strategy=item.text, times=cell(times))
