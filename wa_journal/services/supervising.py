"""Supervising: a client's summary, masked, reviewed by the officer, read again byte for byte, and logged when it leaves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from wa_journal.host import resources
from wa_journal.model.access import AccessKind
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import ProfileTerm
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import CannotWrite, NothingWritten, SpansUndecided
from wa_journal.model.ledger import LedgerLine, LedgerState, Tick
from wa_journal.model.practice import PracticeItem, TickState
from wa_journal.model.said import numbered, said
from wa_journal.model.sessions import Session, SessionStatus, Strain, StrainOutcome
from wa_journal.model.settings import MaskDecision
from wa_journal.model.supervision import (
    BoardLine,
    ChartPoint,
    Content,
    LinkageWarning,
    MaskedSpan,
    MaskingProfile,
    Material,
    Passage,
    Remembered,
    ReportForm,
    ReportPage,
    Review,
    Say,
    Statement,
    Verdict,
)
from wa_journal.model.text import Voice
from wa_journal.model.trajectory import BoardState, Trajectory
from wa_journal.services import deciding
from wa_journal.services.alliance import Alliance
from wa_journal.services.clients import client_of
from wa_journal.services.desk import Desk
from wa_journal.services.practice import Practice
from wa_journal.services.tagging import Tagging
from wa_journal.services.writing import clean
from wa_journal.store.files import write_whole
from wa_journal.supervision import drafting, linkage, manifest, pdf_seal, review, scan
from wa_journal.supervision.formats import FORMATS
from wa_journal.supervision.layout import page
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.lexicon import read as read_lexicon

Drawn = Callable[[ReportPage], bytes]
TITLE = said("Summary", "Summary for supervision")
PURPOSE = said(
    "Summary",
    "This summary supports the officer's reflection on the relationship. It is not for risk assessment, evidence or sanction.",
)
LIMITS = (
    said("Summary", "Unverified notes of one officer; ratings are the officer's own view."),
    said("Summary", "Machine tags were suggestions; only what the officer confirmed is counted."),
    said("Summary", "What was not recorded says nothing."),
)
_VOICES = {
    Voice.THEY_SAID: said("Summary", "they said"),
    Voice.I_SAW: said("Summary", "I saw"),
    Voice.I_DID: said("Summary", "I did"),
    Voice.THIRD_PARTY: said("Summary", "others"),
    Voice.I_THINK: said("Summary", "I think"),
    Voice.I_FELT: said("Summary", "I felt"),
}
_STATES = {
    BoardState.NOT_RECORDED: said("Trajectory", "not recorded"),
    BoardState.NO_RECENT_RECORD: said("Trajectory", "no recent record"),
    BoardState.TOO_LITTLE: said("Trajectory", "too little"),
    BoardState.GOING_DOWN: said("Trajectory", "going down"),
    BoardState.MIXED: said("Trajectory", "mixed"),
    BoardState.BUILDING: said("Trajectory", "building"),
    BoardState.STEADY: said("Trajectory", "steady"),
}
_ASSESSMENTS = (Voice.I_THINK, Voice.I_FELT)
_SMALL = 5


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


@dataclass(frozen=True, slots=True)
class Handing:
    """Where a summary goes: format, file, who gets it and why, and a passphrase for a PDF if wanted."""

    form: str
    path: Path = field(repr=False)
    recipient: str = field(repr=False)
    reason: str = field(repr=False)
    passphrase: str | None = field(default=None, repr=False)


class Supervising:
    """Makes summaries that give nobody away, as far as words can."""

    def __init__(self, desk: Desk, alliance: Alliance, practice: Practice, tagging: Tagging, say: Say = str) -> None:
        self._desk = desk
        self._alliance = alliance
        self._practice = practice
        self._tagging = tagging
        self._say = say
        self._lexicon: Lexicon | None = None

    def draft(self, request: Request) -> Review:
        """Mask a client's material; what the engine is unsure of waits for the officer."""
        with self._desk.work() as work:
            client = client_of(work, request.client)
            sessions = tuple(one for one in work.sessions.list("number", client=client.id) if _wanted(one, request))
            terms = work.terms.list(client=client.id)
            strains = work.strains.list(client=client.id)
            ticks = work.ticks.list(client=client.id)
            lines = work.ledger.list("due", client=client.id, state=LedgerState.OPEN)
            judgements = work.judgements.list("made_at", client=client.id)
            kept = tuple(Remembered(one.term, Verdict(one.decision)) for one in work.mask_decisions.list(client=client.id))
        drawn = self._alliance.trajectory(client.id)
        content = replace(
            self._content(request, sessions, drawn, (strains, ticks, lines)), decisions=tuple(deciding.decisions(judgements))
        )
        return drafting.draft(Material(client.id, request.form, content), _profile(sessions, terms, request), self.lexicon, kept)

    def decide(self, made: Review, place: str, start: int, verdict: Verdict) -> Review:
        """Decide one stretch; what the profile names is never left in."""
        return review.decide(made, place, start, verdict)

    def undo(self, made: Review) -> Review:
        """Take the last decision back."""
        return review.undo(made)

    def read_through(self, made: Review) -> Review:
        """Note that the officer read to the end."""
        return review.read_through(made)

    def mask_open(self, made: Review) -> Review:
        """Decide everything still open as masked."""
        return review.masked_where_open(made)

    def unsettled(self, made: Review) -> tuple[tuple[Passage, MaskedSpan], ...]:
        """Give what waits for a decision."""
        return review.unsettled(made)

    def shown(self, made: Review) -> tuple[tuple[Passage, str], ...]:
        """Give each passage with the text as it would leave now."""
        return tuple((passage, drafting.masked_passage(made, passage)) for passage in made.passages)

    def page(self, made: Review) -> ReportPage:
        """Give the masked summary, laid out; refused while it is not settled."""
        return page(drafting.report(made, TITLE, self._say))

    def linkage(self, made: Review) -> LinkageWarning:
        """Compare the masked words with every local journal: whom do they point to?"""
        with self._desk.work() as work:
            journals = {
                client.id: "\n".join(entry.text for entry in work.timeline.present_entries(client.id))
                for client in work.clients.list()
            }
        text = "\n".join(masked for _, masked in self.shown(made))
        return linkage.warning(text, made.material.client, journals)

    def hand_over(self, made: Review, handing: Handing, drawn: Drawn | None = None) -> tuple[Path, Path]:
        """Write summary and manifest once the bytes, opened again, held no profile term; log who got it and why."""
        if not handing.recipient.strip() or not handing.reason.strip():
            raise NothingWritten
        if not handing.path.parent.is_dir():
            raise CannotWrite
        waiting = len(review.unsettled(made))
        if waiting:
            raise SpansUndecided(count=waiting)
        data = self._rendered(made, handing, drawn)
        self._refuse_leaks(made, handing, data)
        warned = self.linkage(made)
        write_whole(handing.path, data)
        beside = handing.path.with_name(handing.path.name + ".manifest.json")
        write_whole(beside, self._logged(made, handing, data, warned))
        return handing.path, beside

    def remember(self, made: Review) -> Change:
        """Keep the decisions for this client's next summary."""
        client, at = made.material.client, self._desk.clock()
        with self._desk.work() as work:
            work.mask_decisions.put_all(MaskDecision(client, one.term, one.verdict.value, at) for one in drafting.remember(made))
        return Change(Touched.SUPERVISION, client)

    @property
    def lexicon(self) -> Lexicon:
        """The word lists, read at the first summary."""
        if self._lexicon is None:
            self._lexicon = read_lexicon(resources.read_text)
        return self._lexicon

    def _content(
        self,
        request: Request,
        sessions: tuple[Session, ...],
        drawn: Trajectory,
        records: tuple[tuple[Strain, ...], tuple[Tick, ...], tuple[LedgerLine, ...]],
    ) -> Content:
        strains, ticks, lines = records
        held = [session for session in sessions if session.status is SessionStatus.HELD]
        used, unused = self._strategies(sessions, ticks)
        facts, assessments = self._statements(held, request.form)
        return Content(
            question=clean(request.question),
            told=tuple(_course(drawn)),
            chart=tuple(_chart(drawn, held)),
            strategies_used=used,
            strategies_not_used=unused,
            strains=tuple(_strains(strains, sessions)),
            board=tuple(BoardLine(row.label, _STATES[row.state], row.words) for row in drawn.board),
            facts=facts,
            assessments=assessments,
            agenda=(*request.agenda, *(f"{line.kind.value.replace('_', ' ')}: {line.text}" for line in lines)),
            period=_period(sessions),
            counts=tuple(_counts(sessions, drawn, facts)),
            limits=LIMITS,
            purpose=PURPOSE,
        )

    def _strategies(self, sessions: tuple[Session, ...], ticks: tuple[Tick, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        chosen = {session.id for session in sessions}
        done = Counter(tick.item for tick in ticks if tick.session in chosen and tick.state in (TickState.YES, TickState.PARTLY))
        items = [item for item in self._practice.items("session") if item.surface.value == "tick" and item.kind.value == "do"]
        used = tuple(_told(item, done[item.id]) for item in items if done[item.id])
        return used, tuple(item.text for item in items if not done[item.id])

    def _statements(self, held: list[Session], form: ReportForm) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
        """The brief form says what was confirmed, the detailed one every sentence of the chosen sessions."""
        facts: list[Statement] = []
        assessments: list[Statement] = []
        for session in held[-3:] if form is ReportForm.BRIEF else held:
            text = self._text(session)
            for sentence in self._tagging.sentences(session.id):
                sentence_said = Statement(text[sentence.start : sentence.end], _VOICES[sentence.voice], session.number)
                (assessments if sentence.voice in _ASSESSMENTS else facts).append(sentence_said)
        return tuple(facts), tuple(assessments)

    def _text(self, session: Session) -> str:
        with self._desk.work() as work:
            entry = work.timeline.present_entry(session.id)
        return entry.text if entry else ""

    def _rendered(self, made: Review, handing: Handing, drawn: Drawn | None) -> bytes:
        report = drafting.report(made, TITLE, self._say)
        if handing.form == "pdf":
            if drawn is None:
                raise NothingWritten
            return pdf_seal.seal(drawn(page(report)), TITLE, handing.passphrase)
        return next(form.render(report) for form in FORMATS if form.name == handing.form)

    def _refuse_leaks(self, made: Review, handing: Handing, data: bytes) -> None:
        with self._desk.work() as work:
            listed = work.terms.list(client=made.material.client)
        profile = MaskingProfile(tuple((term.text, term.kind) for term in listed))
        terms = drafting.terms_of(profile, self.lexicon)
        left = drafting.left_terms(made)
        scan.refuse_leaks(scan.leaks(data, handing.form, terms, self.lexicon, left, handing.passphrase))
        scan.refuse_leaks(scan.in_name(handing.path.name, terms, self.lexicon))

    def _logged(self, made: Review, handing: Handing, data: bytes, warned: LinkageWarning) -> bytes:
        client = made.material.client
        with self._desk.work() as work:
            terms = work.terms.count(client=client)
            noted = {"reason": clean(handing.reason), "recipient": clean(handing.recipient), "detail": handing.form}
            work.log.append(self._desk.clock(), AccessKind.EXPORTED, client, **noted)
            head = work.log.head()
        return manifest.render(manifest.made(data, handing.form, made, self.lexicon, warned, (head, terms)))


def _profile(sessions: Iterable[Session], terms: Iterable[ProfileTerm], request: Request) -> MaskingProfile:
    listed = tuple((term.text, term.kind) for term in terms)
    dates = tuple((session.on, session.number) for session in sessions)
    return MaskingProfile(listed, request.colleagues, dates, request.rare)


def _wanted(session: Session, request: Request) -> bool:
    return not request.sessions or session.number in request.sessions


def _course(drawn: Trajectory) -> Iterator[str]:
    if drawn.trend.words:
        yield drawn.trend.words
    yield from (dip.words for dip in drawn.dips)
    if drawn.change_talk.words:
        yield drawn.change_talk.words


def _chart(drawn: Trajectory, held: list[Session]) -> Iterator[ChartPoint]:
    numbers = {session.number for session in held}
    points = [point for point in drawn.level if point.number in numbers]
    for point in points:
        week = (point.date - points[0].date).days // 7 + 1
        yield ChartPoint(point.number, week, point.mean, point.lo80, point.hi80, point.rating)


def _strains(strains: Iterable[Strain], sessions: Iterable[Session]) -> Iterator[str]:
    numbers = {session.id: session.number for session in sessions}
    for strain in strains:
        if strain.session in numbers and strain.outcome is not StrainOutcome.NOT_A_STRAIN:
            kind, outcome = (word.value.replace("_", " ") for word in (strain.kind, strain.outcome))
            told = f"Session {numbers[strain.session]}: {kind}, {outcome}."
            yield " ".join(part for part in (told, strain.what_happened, strain.my_part, strain.will_try) if part.strip())


def _period(sessions: tuple[Session, ...]) -> str:
    if not sessions:
        return said("Summary", "No sessions.")
    weeks = (sessions[-1].on - sessions[0].on).days // 7 + 1
    return numbered(
        "Summary",
        "Sessions {first} to {last}, over {count} weeks.",
        "Sessions {first} to {last}, over {count} week.",
        weeks,
        first=sessions[0].number,
        last=sessions[-1].number,
    )


def _counts(sessions: tuple[Session, ...], drawn: Trajectory, facts: tuple[Statement, ...]) -> Iterator[tuple[str, str]]:
    held = sum(session.status is SessionStatus.HELD for session in sessions)
    yield said("Summary", "Sessions held"), _cell(held)
    yield said("Summary", "Sessions missed or cancelled"), _cell(len(sessions) - held)
    yield said("Summary", "Sessions rated"), _cell(drawn.rated)
    yield said("Summary", "Sentences given here"), _cell(len(facts))


def _cell(number: int) -> str:
    """Small counts single people out, so they are not told."""
    return str(number) if number == 0 or number >= _SMALL else said("Summary", "fewer than {small}", small=_SMALL)


def _told(item: PracticeItem, times: int) -> str:
    return said("Summary", "{strategy} ({times} sessions)", strategy=item.text, times=_cell(times))
