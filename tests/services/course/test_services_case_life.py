"""Where a case stood is kept by day: one action changes it, each can be put right or taken back, and the meetings follow."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.golden_journal import PASSPHRASE
from wa_journal.model.case_life import LifeKind, PhaseStart, in_order, phase_on
from wa_journal.model.clients import Event, EventKind
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId, RecordId, fresh
from wa_journal.model.journal_errors import DayToCome, OnlyPhase
from wa_journal.model.practice import CasePhase
from wa_journal.services import opening, suite
from wa_journal.services.suite import Suite
from wa_journal.store import backup, schema

TODAY = date.today()
GOLDEN = Path(__file__).parents[2] / "data"


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def client(desk_suite: Suite) -> ClientId:
    """A client known for a hundred days."""
    return desk_suite.clients.add("Otter", phase=CasePhase.FIRST_INTERVIEWS, opened_on=ago(100)).id


def told(on: Suite, client: ClientId) -> list[tuple[date, CasePhase]]:
    return [(start.on, start.phase) for start in on.life.phases(client)]


def test_one_action_moves_a_case_from_today_on_and_can_be_taken_back_and_made_again(desk_suite: Suite, client: ClientId) -> None:
    before = told(desk_suite, client)
    desk_suite.life.stand(client, CasePhase.WORKING)
    after = [(ago(100), CasePhase.FIRST_INTERVIEWS), (TODAY, CasePhase.WORKING)]
    assert told(desk_suite, client) == after
    assert desk_suite.clients.get(client).phase is CasePhase.WORKING
    desk_suite.life.undo(client)
    assert told(desk_suite, client) == before
    assert desk_suite.clients.get(client).phase is CasePhase.FIRST_INTERVIEWS
    desk_suite.life.redo(client)
    assert told(desk_suite, client) == after


def test_a_slip_of_today_leaves_no_trace_in_the_history(desk_suite: Suite, client: ClientId) -> None:
    desk_suite.life.stand(client, CasePhase.ENDING)
    desk_suite.life.stand(client, CasePhase.FIRST_INTERVIEWS)
    assert told(desk_suite, client) == [(ago(100), CasePhase.FIRST_INTERVIEWS)]


def test_meetings_take_the_phase_of_their_day_also_when_the_day_is_put_right(desk_suite: Suite, client: ClientId) -> None:
    for days in (60, 40, 20):
        desk_suite.sessions.next(client, ago(days))
    desk_suite.life.stand(client, CasePhase.WORKING, ago(30))

    def phases() -> list[CasePhase]:
        return [session.phase for session in desk_suite.sessions.all(client)]

    first, working = CasePhase.FIRST_INTERVIEWS, CasePhase.WORKING
    assert phases() == [first, first, working]
    start = desk_suite.life.phases(client)[-1]
    desk_suite.life.put_on(client, start.id, ago(50))
    assert phases() == [first, working, working]
    desk_suite.life.take_away(client, start.id)
    assert phases() == [first, first, first]
    desk_suite.life.undo(client)
    assert phases() == [first, working, working]
    moved = desk_suite.sessions.all(client)[0]
    desk_suite.sessions.update(replace(moved, on=ago(10)))
    assert phases() == [working, working, working]


def test_no_phase_begins_on_a_day_to_come_and_the_only_one_stays(desk_suite: Suite, client: ClientId) -> None:
    with pytest.raises(DayToCome):
        desk_suite.life.stand(client, CasePhase.WORKING, TODAY + timedelta(days=1))
    only = desk_suite.life.phases(client)[0]
    with pytest.raises(DayToCome):
        desk_suite.life.put_on(client, only.id, TODAY + timedelta(days=1))
    with pytest.raises(OnlyPhase):
        desk_suite.life.take_away(client, only.id)
    assert told(desk_suite, client) == [(ago(100), CasePhase.FIRST_INTERVIEWS)]


def test_the_life_of_a_case_is_told_by_day_with_the_meetings_of_each_phase(desk_suite: Suite, client: ClientId) -> None:
    for days in (90, 60, 5):
        session = desk_suite.sessions.next(client, ago(days))
        desk_suite.writing.finish(session.id, (Section("We met."),))
    desk_suite.life.stand(client, CasePhase.WORKING, ago(50))
    desk_suite.life.note_event(client, ago(70), EventKind.NEW_OFFICER, "handed over")
    desk_suite.practice.write(client, "FI3", (("value", "He looks away."),))
    lines = desk_suite.life.lines(client)
    assert [line.kind for line in lines] == [
        LifeKind.OPENED,
        LifeKind.PHASE,
        LifeKind.EVENT,
        LifeKind.PHASE,
        LifeKind.LOOK_BACK_DUE,
    ]
    phases = [line for line in lines if line.kind is LifeKind.PHASE]
    assert [(line.held, line.until) for line in phases] == [(2, ago(51)), (1, None)]
    assert "handed over" not in repr(lines)
    event = next(line for line in lines if line.kind is LifeKind.EVENT)
    assert event.record is not None
    desk_suite.life.take_away(client, event.record)
    assert desk_suite.life.events(client) == ()
    desk_suite.life.undo(client)
    assert [one.kind for one in desk_suite.life.events(client)] == [EventKind.NEW_OFFICER]


def test_a_first_meeting_that_was_none_puts_the_case_back(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("Wren", opened_on=ago(10)).id
    session = desk_suite.sessions.next(client, ago(3))
    desk_suite.writing.finish(session.id, (Section("We met."),))
    assert told(desk_suite, client) == [(ago(10), CasePhase.BEFORE_CONTACT), (ago(3), CasePhase.FIRST_INTERVIEWS)]
    desk_suite.life.not_begun(client)
    assert told(desk_suite, client) == [(ago(10), CasePhase.BEFORE_CONTACT)]
    early = desk_suite.clients.add("Heron").id
    desk_suite.writing.finish(desk_suite.sessions.next(early, ago(30)).id, (Section("We met."),))
    assert told(desk_suite, early) == [(ago(30), CasePhase.FIRST_INTERVIEWS)]
    desk_suite.life.not_begun(early)
    assert told(desk_suite, early) == [(ago(30), CasePhase.BEFORE_CONTACT)]


def test_taking_a_step_back_leaves_what_was_written_to_the_case_since(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("Wren", opened_on=ago(10)).id
    desk_suite.life.note_event(client, ago(5), EventKind.TRANSFER)
    desk_suite.writing.finish(desk_suite.sessions.next(client, ago(3)).id, (Section("We met."),))
    with desk_suite.life._desk.work() as work:
        taken_in = Event(RecordId("e-9"), client, ago(2), EventKind.NEW_OFFICER, "from a hand-over")
        work.events.put(taken_in)
    begun = [(ago(10), CasePhase.BEFORE_CONTACT), (ago(3), CasePhase.FIRST_INTERVIEWS)]
    desk_suite.life.undo(client)
    assert desk_suite.life.events(client) == (taken_in,)
    assert told(desk_suite, client) == begun
    assert desk_suite.clients.get(client).phase is CasePhase.FIRST_INTERVIEWS
    desk_suite.life.redo(client)
    assert [event.kind for event in desk_suite.life.events(client)] == [EventKind.TRANSFER, EventKind.NEW_OFFICER]
    assert told(desk_suite, client) == begun


def test_a_start_that_a_first_meeting_replaced_does_not_come_back_with_a_step_taken_back(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("Wren", opened_on=ago(10)).id
    desk_suite.life.put_on(client, desk_suite.life.phases(client)[0].id, ago(5))
    desk_suite.writing.finish(desk_suite.sessions.next(client, ago(20)).id, (Section("We met."),))
    desk_suite.life.undo(client)
    assert told(desk_suite, client) == [(ago(20), CasePhase.FIRST_INTERVIEWS)]


STEPS = some.lists(
    some.one_of(
        some.tuples(some.just("stand"), some.integers(0, 90), some.sampled_from(CasePhase)),
        some.tuples(some.just("event"), some.integers(0, 90), some.sampled_from(EventKind)),
        some.tuples(some.sampled_from(("move", "away")), some.integers(0, 90), some.integers(0, 20)),
    ),
    max_size=6,
)


@given(STEPS)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_steps_are_taken_back_one_by_one_to_the_beginning_and_made_again_to_the_end(
    desk_suite: Suite, steps: list[tuple[str, int, object]]
) -> None:
    client, life = desk_suite.clients.add(fresh(), phase=CasePhase.WORKING, opened_on=ago(100)).id, desk_suite.life

    def state() -> tuple[object, ...]:
        return life.phases(client), life.events(client)

    seen = [state()]
    for kind, days, what in steps:
        rows = [row.id for row in life.phases(client)] + [row.id for row in life.events(client)]
        with suppress(OnlyPhase):
            if isinstance(what, CasePhase):
                life.stand(client, what, ago(days))
            elif isinstance(what, EventKind):
                life.note_event(client, ago(days), what)
            elif isinstance(what, int) and kind == "move":
                life.put_on(client, rows[what % len(rows)], ago(days))
            elif isinstance(what, int):
                life.take_away(client, rows[what % len(rows)])
            seen.append(state())
    for before in reversed(seen[:-1]):
        life.undo(client)
        assert set(state()[1]) == set(before[1])  # type: ignore[call-overload]
        assert state()[0] == before[0]
    for after in seen[1:]:
        life.redo(client)
        assert state()[0] == after[0]


def test_erasing_a_client_takes_its_history_away(desk_suite: Suite, client: ClientId) -> None:
    desk_suite.life.stand(client, CasePhase.WORKING)
    desk_suite.access.erase(client, "asked for")
    with desk_suite.life._desk.work() as work:
        assert work.phases.count() == 0


def test_a_journal_of_the_first_format_gets_the_history_that_its_meetings_tell(tmp_path: Path) -> None:
    golden = GOLDEN / "golden-0001.wabackup"
    (tmp_path / "j").mkdir(mode=0o700)
    backup.restore(golden, tmp_path / "j", PASSPHRASE)
    office = opening.open_office(tmp_path / "j", PASSPHRASE)
    try:
        opened = suite.build(office)
        assert schema.version(office.vault.engine) == schema.HEAD
        for known in opened.clients.all():
            sessions = opened.sessions.all(known.id)
            starts = opened.life.phases(known.id)
            assert starts[0].on <= min(session.on for session in sessions)
            assert [session.phase for session in sessions] == [phase_on(starts, session.on) for session in sessions]
            assert starts[-1].phase is known.phase
    finally:
        office.close()


DAYS = some.dates(date(2024, 1, 1), date(2024, 3, 1))


@given(some.lists(some.tuples(DAYS, some.sampled_from(CasePhase)), min_size=1), DAYS)
def test_each_day_has_one_phase_and_nothing_in_the_history_repeats(pairs: list[tuple[date, CasePhase]], day: date) -> None:
    starts = [PhaseStart(RecordId(str(place)), ClientId("c"), on, phase) for place, (on, phase) in enumerate(pairs)]
    kept = in_order(starts)
    assert in_order(kept) == kept
    assert all(a.on < b.on and a.phase is not b.phase for a, b in pairwise(kept))
    told = [(place, on, phase) for place, (on, phase) in enumerate(pairs) if on <= day]
    if told:
        assert phase_on(kept, day) is max(told, key=lambda one: (one[1], one[0]))[2]
    else:
        assert phase_on(kept, day) is kept[0].phase


def test_meetings_before_the_first_phase_are_told_as_such(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("Heron", phase=CasePhase.FIRST_INTERVIEWS, opened_on=TODAY).id
    for days in (21, 14, 0):
        session = desk_suite.sessions.next(client, ago(days))
        desk_suite.writing.finish(session.id, (Section("We met."),))
    (phase,) = (line for line in desk_suite.life.lines(client) if line.kind is LifeKind.PHASE)
    assert (phase.on, phase.held, phase.before) == (TODAY, 3, 2)
