"""Looking back: the officer's own week and month, one session in six stages, the first impression nine months on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from wa_journal.catalogue.practice import Practice as Catalogue
from wa_journal.model.change import Change, Touched
from wa_journal.model.craft import STAGES, FirstImpression, LastTen, LongForm, NotedOften, PracticeReview, SoFar, Span, UsedItem
from wa_journal.model.ids import ClientId, RecordId, SessionId, fresh
from wa_journal.model.kept_text import clean
from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState, PracticeRecord, Tick
from wa_journal.model.practice import FieldShape, ItemKind, PracticeItem, Surface, TickState
from wa_journal.model.sessions import SessionStatus, in_order
from wa_journal.model.tags import Tag, TagState
from wa_journal.services.clients import months_later
from wa_journal.services.desk import Desk
from wa_journal.services.own_words import about, gone_on_with, in_sight, words_of, written_else
from wa_journal.services.sessions import session_of
from wa_journal.store.unit_of_work import Work

STAGED, AGAIN = "long_form", "look_back"
IMPRESSION, CLOSING = "FI3", "WA4"
# What is written for nobody but the officer, beside the items of the reflection page.
PRIVATE = frozenset({STAGED, AGAIN, "EM4", "NW7"})
LOOK_BACK_MONTHS = 9
LAST = 10
_PROMISES = (LedgerKind.PROMISE, LedgerKind.PRACTICAL_HELP)
_DISCLOSED = ("SD2", "SD9", "SD10", "SD11")
_CHOSEN = (FieldShape.CHOICE, FieldShape.NUMBER)
_USED = (TickState.YES, TickState.PARTLY)


class LookingBack:
    """Shows the officer their own practice; nobody else is ever shown it."""

    def __init__(self, desk: Desk, catalogue: Catalogue) -> None:
        self._desk = desk
        self._catalogue = catalogue

    def review(self, span: Span) -> PracticeReview:
        """Give the officer's own last week or month over all clients together, never client by client."""
        since, until = in_sight(span, self._desk.today())
        with self._desk.work() as work:
            held = tuple(one for one in work.caseload.held(since, until) if not one.of_colleague)
            names = tuple(one.id for one in held)
            ticks = work.ticks.list(session=names) if held else ()
            records = work.records.list("-written_at", session=names, withdrawn=False) if held else ()
            tags = work.tags.list(session=names) if held else ()
            lines = work.ledger.list("due")
            noted = tuple({line.session for line in lines if line.session and line.kind is LedgerKind.LEAVE_ALONE})
            days = {one.id: one.on for one in work.sessions.list(id=noted)} if noted else {}
            note = gone_on_with(work, span, until)
            earlier = written_else(work, note)
        mine = [line for line in lines if line.kind in _PROMISES]
        closed = [line for line in mine if not line.of_colleague and line.closed_on and since <= line.closed_on <= until]
        alone = [line for line in lines if line.kind is LedgerKind.LEAVE_ALONE and not line.of_colleague]
        return PracticeReview(
            since,
            until,
            len(held),
            self._counted(ticks, _USED, dont=False),
            # Whom nobody met, nothing was left undone with.
            self._rested(ticks, _shown_by(tags, (line for line in lines if line.session in names))) if held else (),
            kept=tuple(line for line in closed if line.state is LedgerState.KEPT),
            broken=tuple(line for line in closed if line.state is LedgerState.BROKEN),
            waiting=tuple(line for line in mine if line.state is LedgerState.OPEN and line.due and line.due < until),
            avoided=self._counted(ticks, (TickState.NO,), dont=False),
            left_alone=tuple(line for line in alone if since <= line.noted_on(days) <= until),
            happened=self._counted(ticks, _USED, dont=True),
            noted=tuple(self._noted(names, records)),
            note=words_of(note),
            earlier=earlier,
        )

    def write_review(self, span: Span, note: str, until: date | None = None) -> Change:
        """Keep the officer's own words about the week or month that was shown `until` a day, today at most; they replace its."""
        until = until or self._desk.today()
        with self._desk.work() as work:
            old = gone_on_with(work, span, until)
            name = old.id if old else RecordId(fresh())
            now = self._desk.clock()
            work.records.put(PracticeRecord(name, None, about(span, until, old), now, (("value", clean(note)),)))
        return Change(Touched.PRACTICE)

    def long_form(self, session: SessionId) -> LongForm:
        """Give the six stages as written about a session."""
        with self._desk.work() as work:
            found = work.records.list("-written_at", session=session, item=STAGED, withdrawn=False)
        kept = dict(found[0].values) if found else {}
        return LongForm(session, tuple((stage, kept.get(stage, "")) for stage in STAGES))

    def write_long_form(self, form: LongForm) -> Change:
        """Keep the stages that were written about a session; those not named stay as they were."""
        with self._desk.work() as work:
            known = session_of(work, form.session)
            old = work.records.list("-written_at", session=form.session, item=STAGED, withdrawn=False)
            name = old[0].id if old else RecordId(fresh())
            kept = dict(old[0].values if old else ()) | {stage: clean(text) for stage, text in form.stages}
            stages = tuple((stage, kept.get(stage, "")) for stage in STAGES)
            work.records.put(PracticeRecord(name, known.client, STAGED, self._desk.clock(), stages, form.session))
        return Change(Touched.PRACTICE, known.client)

    def impression(self, client: ClientId) -> FirstImpression | None:
        """Give the first impression, and whether it is time to read it again."""
        with self._desk.work() as work:
            return impression_of(work, client, self._desk.today())

    def look_back(self, client: ClientId, text: str) -> Change:
        """Keep what is seen now beside the first impression, which stays as it was."""
        with self._desk.work() as work:
            old = work.records.list("-written_at", client=client, item=AGAIN, withdrawn=False)
            name = old[0].id if old else RecordId(fresh())
            work.records.put(PracticeRecord(name, client, AGAIN, self._desk.clock(), (("value", clean(text)),)))
        return Change(Touched.PRACTICE, client)

    def last_ten(self, client: ClientId) -> LastTen:
        """Give figures of one client's last ten sessions, for the cautions that speak of how often."""
        with self._desk.work() as work:
            held = in_order(work.sessions.list(client=client, status=SessionStatus.HELD))[-LAST:]
            names = tuple(one.id for one in held)
            tags = [tag for tag in work.tags.list(client=client) if tag.confirmed and tag.session in names]
            ticks = work.ticks.list(session=names) if names else ()
        told = {tick.session for tick in ticks if tick.item in _DISCLOSED and tick.state in _USED}
        told |= {tag.session for tag in tags if tag.indicator == "officer.self_disclosure"}
        return LastTen(len(held), len({tag.session for tag in tags if tag.indicator == "client.hope"}), len(told))

    def so_far(self, client: ClientId) -> SoFar:
        """Give what became of promises, and which items were never used, in the whole time with one client, once there is any."""
        with self._desk.work() as work:
            ticks = work.ticks.list(client=client)
            lines = [line for line in work.ledger.list(client=client) if line.kind in _PROMISES]
            asked = self._asked_items() if work.sessions.count(client=client, status=SessionStatus.HELD) else ()
            shown = _shown(work, client)
        used = {tick.item for tick in ticks if tick.state in _USED}
        return SoFar(
            sum(line.state is LedgerState.KEPT for line in lines),
            sum(line.state is LedgerState.BROKEN for line in lines),
            tuple(item for item in asked if item.id not in used and not shown & {*item.shown_by}),
        )

    def not_done(self, client: ClientId) -> tuple[PracticeItem, ...]:
        """Give the items of this phase that were never done with a client."""
        with self._desk.work() as work:
            known = work.clients.get(client)
            number = work.timeline.last_number(client) + 1
            used = {tick.item for tick in work.ticks.list(client=client) if tick.state in _USED}
            shown = _shown(work, client)
        return tuple(
            item
            for item in self._asked_items()
            if item.id not in used
            and not shown & {*item.shown_by}
            and (known is None or not item.phases or known.phase in item.phases)
            and item.from_session <= number
            and (item.to_session is None or number <= item.to_session)
        )

    def _ticked_items(self, *, dont: bool = False) -> tuple[PracticeItem, ...]:
        return tuple(
            item
            for item in self._catalogue.items
            if item.surface is Surface.TICK and item.screen == "session" and (item.kind is ItemKind.DONT) == dont
        )

    def _asked_items(self) -> tuple[PracticeItem, ...]:
        return tuple(item for item in self._ticked_items() if not item.unasked)

    def _counted(self, ticks: Iterable[Tick], states: tuple[TickState, ...], *, dont: bool) -> tuple[UsedItem, ...]:
        times = Counter(tick.item for tick in ticks if tick.state in states)
        found = [UsedItem(item, times[item.id]) for item in self._ticked_items(dont=dont) if times[item.id]]
        return tuple(sorted(found, key=lambda one: -one.times))

    def _noted(self, sessions: tuple[SessionId, ...], records: Iterable[PracticeRecord]) -> Iterator[NotedOften]:
        """Give what was chosen or rated, session by session; of a field's versions the newest counts, which stands first."""
        newest = {(one.item, one.session): dict(one.values) for one in reversed(tuple(records))}
        for item in self._catalogue.items:
            if item.field and item.field.per_session and item.field.shape in _CHOSEN:
                found = (newest.get((item.id, session), {}).get("value", "") for session in sessions)
                values = tuple(value for value in found if value)
                if values:
                    yield NotedOften(item, values)

    def _rested(self, ticks: Iterable[Tick], shown: frozenset[str]) -> tuple[PracticeItem, ...]:
        done = {tick.item for tick in ticks if tick.state in _USED}
        return tuple(item for item in self._asked_items() if item.id not in done and not shown & {*item.shown_by})


def _shown(work: Work, client: ClientId) -> frozenset[str]:
    """Give what the record of a client shows without a tick, as items name it."""
    counted = {one.indicator for one in work.timeline.tag_counts(client) if one.state is TagState.ACCEPTED}
    return _shown_by((), work.ledger.list(client=client)) | counted


def _shown_by(tags: Iterable[Tag], lines: Iterable[LedgerLine]) -> frozenset[str]:
    noted = {f"ledger.{line.kind}" for line in lines if line.state is not LedgerState.DROPPED}
    return frozenset({tag.indicator for tag in tags if tag.confirmed} | noted)


def impression_of(work: Work, client: ClientId, today: date) -> FirstImpression | None:
    """Give the first impression as it was first written, and what was seen nine months later."""
    return impressions_of(work, (client,), today).get(client)


def impressions_of(work: Work, clients: tuple[ClientId, ...], today: date) -> dict[ClientId, FirstImpression]:
    """Give the first impression of each client that has one."""
    # The oldest of what was first written, the newest of what was seen later: in either order the last one read stays.
    first = _last_of_client(
        one for one in work.records.list("-written_at", client=clients, item=IMPRESSION, withdrawn=False) if one.values
    )
    later = _last_of_client(work.records.list("written_at", client=clients, item=AGAIN, withdrawn=False))
    return {client: _impression(written, later.get(client), today) for client, written in first.items()}


def closed_of(work: Work, clients: tuple[ClientId, ...]) -> frozenset[ClientId | None]:
    """Give the clients with whom the closing reflection is written."""
    return frozenset(one.client for one in work.records.list(client=clients, item=CLOSING, withdrawn=False))


def _last_of_client(records: Iterable[PracticeRecord]) -> dict[ClientId, PracticeRecord]:
    return {one.client: one for one in records if one.client is not None}


def _impression(written: PracticeRecord, later: PracticeRecord | None, today: date) -> FirstImpression:
    due_on = months_later(written.written_at.astimezone().date(), LOOK_BACK_MONTHS)
    return FirstImpression(written, due=today >= due_on and later is None, looked_back=later)
