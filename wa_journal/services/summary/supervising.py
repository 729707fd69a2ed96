"""Supervising: a client's summary, masked, reviewed by the officer, read again byte for byte, and logged when it leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from wa_journal.model.access import AccessKind
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import ProfileTerm
from wa_journal.model.ids import ClientId, RecordId, fresh
from wa_journal.model.journal_errors import DraftOvertaken, NothingWritten, SpansUndecided, WhoAndWhyMissing
from wa_journal.model.kept_text import clean
from wa_journal.model.ledger import LedgerKind, LedgerLine
from wa_journal.model.said import said
from wa_journal.model.sessions import Session
from wa_journal.model.settings import MaskDecision
from wa_journal.model.supervision import (
    Habits,
    LinkageWarning,
    MaskedSpan,
    MaskingProfile,
    MaskType,
    Material,
    Paint,
    Passage,
    Preview,
    Remembered,
    Report,
    ReportPage,
    Review,
    Say,
    Stretch,
    Verdict,
)
from wa_journal.services import leaving, own_file
from wa_journal.services.clients import client_of
from wa_journal.services.course.alliance import Alliance
from wa_journal.services.desk import Desk
from wa_journal.services.practice import Practice
from wa_journal.services.summary.habits import kept_habits, put_habits
from wa_journal.services.summary.summary_content import Request, SummaryContent
from wa_journal.services.summary.word_lists import lexicon
from wa_journal.services.tags.tagging import Tagging
from wa_journal.store.unit_of_work import Work
from wa_journal.supervision import drafting, linkage, manifest, pdf_seal, review, scan
from wa_journal.supervision.formats import FORMATS
from wa_journal.supervision.layout import framed, own_words, page
from wa_journal.supervision.whole import require_whole

TITLE, AGENDA_TITLE = said("Summary", "Summary for supervision"), said("Summary", "Agenda for supervision")
ANSWERS = (LedgerKind.SUPERVISION_TASK, LedgerKind.SUPERVISION_NOTE, LedgerKind.LEAVE_ALONE)


@dataclass(frozen=True, slots=True)
class Handing:
    """Where a summary goes: format, file, who gets it and why, and a passphrase for a PDF if wanted."""

    form: str
    path: Path = field(repr=False)
    recipient: str = field(repr=False)
    reason: str = field(repr=False)
    passphrase: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Painted:
    """What only a screen can paint: the pages of a PDF, and a chart's picture for formats that hold pictures."""

    pages: Callable[[ReportPage], bytes]
    chart: Paint


@dataclass(frozen=True, slots=True)
class Answer:
    """One point that came back from supervision: what kind of task or note it is, its words, and until when."""

    kind: LedgerKind
    text: str = field(repr=False)
    due: date | None = None


class Supervising:
    """Makes summaries that give nobody away, as far as words can."""

    def __init__(self, desk: Desk, alliance: Alliance, practice: Practice, tagging: Tagging, say: Say = str) -> None:
        self._desk = desk
        self._say = say
        self._content = SummaryContent(desk, alliance, practice, tagging)

    def preview(self, request: Request) -> Preview:
        """Say in numbers what a summary would hold."""
        return self._content.preview(request)

    def draft(self, request: Request, before: Review | None = None) -> Review:
        """Mask a client's material; what the engine is unsure of waits for the officer, unless it was decided before."""
        content, sessions = self._content.gather(request)
        # The scan of the bytes looks for remembered colleagues: whoever asks, they are masked.
        request = replace(request, colleagues=tuple(dict.fromkeys((*request.colleagues, *self.habits().colleagues))))
        with self._desk.work() as work:
            # Clients of one agenda may know each other: each is masked with the terms of all.
            together = (request.client, *request.beside)
            terms = [term for client in together for term in work.terms.list(client=client)]
            codenames = tuple(client_of(work, client).codename for client in together)
            kept = tuple(
                Remembered(one.term, Verdict(one.decision), True) for one in work.mask_decisions.list(client=request.client)
            )
        if before is not None:
            kept = (*drafting.not_taken_back(kept, before), *drafting.remember(before))
        return drafting.draft(
            Material(request.client, request.form, content), _profile(sessions, terms, codenames, request), lexicon(), kept
        )

    def require_current(self, made: Review, request: Request) -> None:
        """Refuse a draft that says anything else than the journal would say now."""
        if self._content.gather(request)[0] != made.material.content:
            raise DraftOvertaken

    def decide(self, made: Review, place: str, start: int, verdict: Verdict) -> Review:
        """Decide one stretch; what the profile names is never left in."""
        return review.decide(made, place, start, verdict)

    def decide_alike(self, made: Review, place: str, start: int, verdict: Verdict) -> Review:
        """Decide all that wait and read the same, in one step."""
        return review.decide_alike(made, place, start, verdict)

    def call_it(self, made: Review, place: str, start: int, kind: MaskType) -> Review:
        """Say what a masked stretch names; all that share its replacement follow."""
        return review.call_it(made, place, start, kind)

    def leave_out(self, made: Review, passage: int, start: int, end: int) -> Review:
        """Take out what was chosen in the masked text of a passage: a rare fact that only this person fits."""
        chosen = made.passages[passage]
        return review.leave_out(made, chosen.place, *drafting.original_stretch(made, chosen, start, end, self._say))

    def undo(self, made: Review) -> Review:
        """Take the last step back."""
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
        return tuple((passage, self._say(drafting.masked_passage(made, passage))) for passage in made.passages)

    def framed(self, made: Review, place: str) -> tuple[str, str]:
        """Give what stands before and behind the text of a passage as it leaves."""
        return framed(made.material.content, place, self._say)

    def own_words(self, made: Review) -> dict[str, tuple[str, ...]]:
        """Give, by part of the summary, what leaves with it and holds no word of the officer's."""
        return own_words(made.material.content, self._say)

    def stretches(self, made: Review) -> tuple[Stretch, ...]:
        """Give every stretch that was replaced or left in, in reading order."""
        return tuple(drafting.stretches(made, self._say))

    def page(self, made: Review, others: Sequence[Review] = ()) -> ReportPage:
        """Give the masked summary, laid out; refused while it is not settled."""
        return page(_report(made, others, self._say))

    def linkage(self, made: Review) -> LinkageWarning:
        """Compare the masked words with every local journal: whom do they point to?"""
        with self._desk.work() as work:
            journals = {
                client.id: "\n".join(entry.text for entry in work.timeline.present_entries(client.id))
                for client in work.clients.list()
            }
        text = "\n".join(drafting.masked_passage(made, passage) for passage in made.passages)
        return linkage.warning(text, made.material.client, journals)

    def hand_over(
        self, made: Review, handing: Handing, painted: Painted | None = None, others: Sequence[Review] = ()
    ) -> tuple[Path, Path]:
        """Write summary and manifest once the bytes, opened again, held no profile term; who got it and why is logged before."""
        if not handing.recipient.strip() or not handing.reason.strip():
            raise WhoAndWhyMissing
        own_file.require_free(handing.path)
        every = (made, *others)
        with self._desk.work() as work:
            for one in every:
                # Of somebody who was erased meanwhile nothing leaves any more.
                client_of(work, one.material.client)
        waiting = sum(len(review.unsettled(one)) for one in every)
        if waiting:
            raise SpansUndecided(count=waiting)
        data = self._rendered(_report(made, others, self._say), handing, painted)
        self._refuse_leaks(every, handing, data)
        warned = [self.linkage(one) for one in every]
        beside = handing.path.with_name(handing.path.name + ".manifest.json")

        def note() -> None:
            facts = self._logged(every, handing)
            own_file.write(beside, manifest.render(manifest.made(data, handing.form, every, lexicon(), warned, facts)))

        return leaving.write(self._desk, handing.path, data, note), beside

    def remember(self, made: Review) -> Change:
        """Keep the decisions for this client's next summary, and log how many there were."""
        client, at = made.material.client, self._desk.clock()
        kept = drafting.remember(made)
        with self._desk.work() as work:
            client_of(work, client)
            if kept:
                work.mask_decisions.put_all(MaskDecision(client, one.term, one.verdict.value, at) for one in kept)
                told = ", ".join(f"{sum(one.verdict is verdict for one in kept)} {verdict.value}" for verdict in Verdict)
                work.log.append(at, AccessKind.CHANGED, client, detail=f"summary decisions: {told}")
        return Change(Touched.SUPERVISION, client)

    def habits(self) -> Habits:
        """Give what was written in the summary's fields before; it lies in the vault like everything else."""
        with self._desk.work() as work:
            return kept_habits(work)

    def keep_habits(self, habits: Habits) -> None:
        """Remember what was written in the summary's fields."""
        with self._desk.work() as work:
            put_habits(work, habits)

    def take_back(self, client: ClientId, answers: Iterable[Answer]) -> Change:
        """Keep what came back from supervision as notes and tasks of this client, open until the officer closes them."""
        wanted = [answer for answer in answers if answer.text.strip()]
        if not wanted or any(answer.kind not in ANSWERS for answer in wanted):
            raise NothingWritten
        with self._desk.changing(client, "what came back from supervision") as work:
            known, today = client_of(work, client).id, self._desk.today()
            for answer in wanted:
                work.ledger.put(LedgerLine(RecordId(fresh()), known, answer.kind, clean(answer.text), today, due=answer.due))
        return Change(Touched.PRACTICE, client)

    def _rendered(self, report: Report, handing: Handing, painted: Painted | None) -> bytes:
        if handing.form == "pdf":
            if painted is None:
                raise NothingWritten
            drawn = painted.pages(laid := page(report))
            require_whole(laid, drawn)
            return pdf_seal.seal(drawn, str(self._say(report.title)), handing.passphrase)
        report = replace(report, paint=painted.chart if painted else None)
        return next(form.render(report) for form in FORMATS if form.name == handing.form)

    def _refuse_leaks(self, every: Sequence[Review], handing: Handing, data: bytes) -> None:
        with self._desk.work() as work:
            listed = [term for made in every for term in work.terms.list(client=made.material.client)]
        profile = MaskingProfile(tuple((term.text, term.kind) for term in listed), self.habits().colleagues)
        terms = drafting.terms_of(profile, lexicon())
        left = frozenset[str]().union(*(drafting.left_terms(made) for made in every))
        scan.refuse_leaks(scan.leaks(data, handing.form, terms, lexicon(), left, handing.passphrase))
        scan.refuse_leaks(scan.in_name(handing.path.name, terms, lexicon()))

    def _logged(self, every: Sequence[Review], handing: Handing) -> tuple[str, int]:
        noted = {"reason": clean(handing.reason), "recipient": clean(handing.recipient), "detail": handing.form}
        with self._desk.work() as work:
            terms = sum(_log(work, made.material.client, self._desk, noted) for made in every)
            return work.log.head(), terms


def _log(work: Work, client: ClientId, desk: Desk, noted: dict[str, str]) -> int:
    work.log.append(desk.clock(), AccessKind.EXPORTED, client, **noted)
    return work.terms.count(client=client)


def _report(made: Review, others: Sequence[Review], say: Say) -> Report:
    title = AGENDA_TITLE if others else TITLE
    first = drafting.report(made, title, say)
    return replace(first, others=tuple(drafting.report(one, title, say) for one in others))


def _profile(
    sessions: Iterable[Session], terms: Iterable[ProfileTerm], codenames: tuple[str, ...], request: Request
) -> MaskingProfile:
    listed = tuple((term.text, term.kind) for term in terms)
    dates = tuple((session.on, session.number) for session in sessions)
    return MaskingProfile(listed, request.colleagues, dates, request.rare, codenames)
