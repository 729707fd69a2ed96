"""The demonstration journal: invented clients in a folder of its own, made through the same services as a real one."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

from wa_journal.catalogue import demo as reading
from wa_journal.catalogue.board import read_board
from wa_journal.host import resources
from wa_journal.model.clients import Client
from wa_journal.model.demo import DemoClient, DemoJudgement, DemoSession
from wa_journal.model.entries import client_words
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId, RecordId, SessionId, TagId, fresh
from wa_journal.model.ledger import LedgerLine, LedgerState, Tick
from wa_journal.model.sessions import Attendance, Ratings, Session, SessionStatus, Strain, StrainOutcome, Through, came
from wa_journal.model.tags import Tag, TagOrigin, TagState
from wa_journal.model.vault_errors import VaultExists
from wa_journal.services.clients import Clients
from wa_journal.services.course.alliance import Alliance
from wa_journal.services.course.case_life import CaseLife
from wa_journal.services.desk import Desk
from wa_journal.services.opening import create
from wa_journal.services.places import has_journal
from wa_journal.services.sessions import session_of
from wa_journal.services.tags.indicator_ids import indicator_ids
from wa_journal.services.tags.language import tagger
from wa_journal.services.tags.sentences import sentence_spans
from wa_journal.services.tags.suggestions import suggested
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing
from wa_journal.store import keyfile
from wa_journal.store.kdf import Cost

MARK = "demonstration"
_GAP_DAYS = 8


@dataclass(frozen=True, slots=True)
class Size:
    """How large the demonstration is to be; None keeps the written one."""

    clients: int | None = None
    sessions: int | None = None
    seed: int = 1


@dataclass(slots=True)
class _Hands:
    """A clock that stands where the demonstration is in its own past."""

    moment: datetime

    def __call__(self) -> datetime:
        """Give the moment."""
        return self.moment


def written() -> tuple[DemoClient, ...]:
    """Give the clients that were written for the demonstration."""
    return tuple(reading.read(name, resources.read_text(name)) for name in resources.names("demo", ".toml"))


def make(folder: Path, passphrase: str, size: Size, cost: Cost | None = None) -> None:
    """Make the demonstration journal; a folder that holds anything else is left alone, also where a demonstration was before.

    One that was made today and as large stays as it is: what somebody tried in it is there after a lock and a new start.
    """
    made_as = f"{date.today().isoformat()} {size}"
    if has_journal(folder):
        present = _marked(folder)
        if present is None:
            raise VaultExists
        if present == made_as:
            return
        shutil.rmtree(folder)
    office, _code = create(folder, passphrase, cost or Cost())
    _mark(folder, "not finished", office.vault.vault_id)
    hands = _Hands(datetime.now(UTC))
    desk = Desk(office.desk.journal, hands)
    for client in recombined(written(), size):
        _write(desk, hands, client)
    office.close()
    _mark(folder, made_as, office.vault.vault_id)


def _mark(folder: Path, made_as: str, vault_id: str) -> None:
    mark = folder / MARK
    mark.touch(mode=0o600)
    mark.write_text(f"{made_as} {vault_id}", encoding="utf-8")


def _marked(folder: Path) -> str | None:
    """Give how the demonstration in a folder was made; None where its mark is not that of the journal which lies there now."""
    try:
        made_as, _, vault_id = (folder / MARK).read_text(encoding="utf-8").rpartition(" ")
        return made_as if vault_id == keyfile.read(folder).vault_id else None
    except (OSError, ValueError, JournalError):
        return None


def recombined(clients: tuple[DemoClient, ...], size: Size) -> Iterator[DemoClient]:
    """Give as many clients with as many sessions as asked for, recombined from what was written; the seed decides how."""
    dice = random.Random(size.seed)  # noqa: S311  recombination of a demonstration, not a secret
    for number in range(size.clients or len(clients)):
        source = clients[number % len(clients)]
        named = source if number < len(clients) else replace(source, codename=f"K-{20 + number}")
        yield _resized(named, clients, size.sessions, dice) if size.sessions else named


def _resized(client: DemoClient, clients: tuple[DemoClient, ...], wanted: int, dice: random.Random) -> DemoClient:
    pool = [session for one in clients for session in one.sessions if session.strain is None]
    kept = list(client.sessions[:wanted])
    while len(kept) < wanted:
        day = (kept[-1].day if kept else 0) + dice.randint(5, 2 * _GAP_DAYS - 5)
        kept.append(replace(dice.choice(pool), day=day, ledger=(), case_phase=None, line=None))
    return replace(client, sessions=tuple(kept), first_days_ago=kept[-1].day + 3, events=())


def _write(desk: Desk, hands: _Hands, demo: DemoClient) -> None:
    start = date.today() - timedelta(days=demo.first_days_ago)
    hands.moment = _at(start, 9)
    clients, life = Clients(desk), CaseLife(desk, Undo())
    client = clients.add(demo.codename, phase=demo.sessions[0].case_phase or demo.phase, opened_on=start)
    for kind, term in demo.terms:
        clients.add_term(client.id, term, kind)
    for day, event, note in demo.events:
        life.note_event(client.id, start + timedelta(days=day), event, note)
    clients.set_review(client.id, date.today() + timedelta(days=demo.review_in))
    numbered = [(SessionId(fresh()), number, session) for number, session in enumerate(demo.sessions, 1)]
    ids = {number: name for name, number, _ in numbered}
    judged: dict[SessionId, RecordId] = {}
    for name, number, session in numbered:
        _write_session(desk, hands, _session(client, name, number, (start, session)), session)
        if session.judgement is not None:
            judged[name] = _judge(desk, client.id, session.judgement)
        if session.line is not None:
            clients.set_line(client.id, *session.line)
    for before, session in pairwise(demo.sessions):
        if session.case_phase is not before.case_phase:
            life.stand(client.id, session.case_phase or demo.phase, start + timedelta(days=session.day))
    with desk.work() as work:
        work.strains.put_all(_strains(client.id, numbered, ids, start))
    for name, _number, session in numbered:
        if session.judgement is not None and session.judgement.outcome is not None:
            _alliance(desk).set_outcome(judged[name], session.judgement.outcome, session.judgement.outcome_note)


def _judge(desk: Desk, client: ClientId, demo: DemoJudgement) -> RecordId:
    """Judge as on that day, with the board as it stood then."""
    return _alliance(desk).judge(client, demo.step, demo.answer, demo.chance, demo.reasons, demo.would_change).id


def _alliance(desk: Desk) -> Alliance:
    return Alliance(desk, read_board(resources.read_text("board.toml")), indicator_ids(), lambda: "en")


def _session(client: Client, name: SessionId, number: int, told: tuple[date, DemoSession]) -> Session:
    start, demo = told
    on = start + timedelta(days=demo.day)
    attendance = Attendance.ON_TIME if demo.status is SessionStatus.HELD else came(demo.status)
    plain = Session(
        name,
        client.id,
        number,
        on,
        time(14, 0),
        demo.minutes,
        "Interview room 2",
        "",
        attendance,
        demo.status,
        demo.case_phase or client.phase,
    )
    return replace(plain, finished_at=_at(on, 16))


def _write_session(desk: Desk, hands: _Hands, session: Session, demo: DemoSession) -> None:
    hands.moment = _at(session.on, 16)
    with desk.work() as work:
        work.sessions.put(session)
        if demo.ratings or demo.client_rating is not None:
            work.ratings.put(_ratings(session.id, demo))
        work.ticks.put_all(Tick(session.id, session.client, item, state) for item, state in demo.ticks)
        work.ledger.put_all(_ledger(session, demo))
    entry = Writing(desk).finish(session.id, demo.sections)
    with desk.work() as work:
        work.tags.put_all(_tags(session, entry.text, demo))
        if demo.reviewed:
            written = session_of(work, session.id)
            work.sessions.put(replace(written, tags_reviewed_at=_at(session.on, 17), tags_through=Through.SAID))


def _ratings(session: SessionId, demo: DemoSession) -> Ratings:
    goals, tasks, trust, bond, pull_back = demo.ratings or (None,) * 5
    return Ratings(session, goals, tasks, trust, bond, pull_back, demo.client_rating)


def _tags(session: Session, text: str, demo: DemoSession) -> Iterator[Tag]:
    """Decide the machine's suggestions as the invented officer did, and add by hand what was not suggested."""
    language = tagger(session.language, quick=True)
    read = language.tag(text, session.number, client_words(demo.sections))
    found = suggested(session, text, read, (), language.version)
    if not demo.reviewed:
        yield from found
        return
    at = _at(session.on, 17)
    left = {(start, indicator): end for start, end, indicator in _wanted(text, session.language, demo)}
    for tag in found:
        kept = left.pop((tag.start, tag.indicator), None) is not None
        yield replace(tag, state=TagState.ACCEPTED if kept else TagState.REJECTED, decided_at=at)
    for (start, indicator), end in left.items():
        plain = Tag(TagId(fresh()), session.id, session.client, indicator, start, end, text[start:end])
        yield replace(plain, state=TagState.ACCEPTED, origin=TagOrigin.HAND, decided_at=at)


def _wanted(text: str, language: str, demo: DemoSession) -> Iterator[tuple[int, int, str]]:
    """The sentence that each tag was written for."""
    spans = sentence_spans(text, language)
    for wanted, indicator in demo.tags:
        place = text.find(wanted)
        yield from ((start, end, indicator) for start, end in spans if start <= place < end)


def _ledger(session: Session, demo: DemoSession) -> Iterator[LedgerLine]:
    for line in demo.ledger:
        due = session.on + timedelta(days=line.due_after) if line.due_after else None
        plain = LedgerLine(RecordId(fresh()), session.client, line.kind, line.text, session.on, session.id, line.by, due)
        yield plain if line.state is LedgerState.OPEN else replace(plain, state=line.state, closed_on=due)


def _strains(
    client: ClientId, numbered: list[tuple[SessionId, int, DemoSession]], ids: dict[int, SessionId], start: date
) -> Iterator[Strain]:
    for name, _, demo in numbered:
        told = demo.strain
        if told is None:
            continue
        closed = ids.get(told.closed_in) if told.closed_in else None
        on = start + timedelta(days=numbered[told.closed_in - 1][2].day) if told.closed_in and closed else None
        outcome = told.outcome if closed or told.closed_in is None else StrainOutcome.OPEN
        plain = Strain(RecordId(fresh()), client, name, told.kind, outcome, False, *told.note)
        yield replace(plain, closed_in=closed, closed_on=on)


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), UTC)
