"""An import goes out again in one step; what was worked on since stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.exchange.diaries import Written
from tests.services.moving.brought import ALL_TO_K7, DAYS, texts, three
from wa_journal.model.bringing import Diary, Mapping, SameDay, TakenBack
from wa_journal.model.entries import Section
from wa_journal.model.exchange_errors import NothingToTakeBack
from wa_journal.model.ids import ClientId
from wa_journal.model.practice import CasePhase
from wa_journal.model.search import Query
from wa_journal.model.sessions import Ratings, Session, SessionStatus
from wa_journal.services.suite import Suite


def test_one_step_takes_an_import_back(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    last = desk_suite.bringing.last()
    assert last is not None
    assert last.entries == 3
    done = desk_suite.bringing.take_back()
    assert (done.entries, done.left) == (3, 0)
    assert texts(desk_suite) == {}
    assert desk_suite.clients.all(archived=True) == ()
    assert desk_suite.bringing.last() is None
    with pytest.raises(NothingToTakeBack):
        desk_suite.bringing.take_back()


def test_a_search_about_a_client_goes_with_the_import_that_brought_it(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    desk_suite.finding.save("K-07 and work", Query("work", client=desk_suite.clients.find("K-07").id))
    desk_suite.finding.save("All and work", Query("work"))
    desk_suite.bringing.take_back()
    assert [name for name, _ in desk_suite.finding.saved()] == ["All and work"]


def test_taking_an_import_back_leaves_what_was_worked_on(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    rated, amended, _ = desk_suite.sessions.all(desk_suite.clients.find("K-07").id)
    desk_suite.sessions.rate(Ratings(rated.id, goals=5))
    desk_suite.writing.finish(amended.id, (Section("More to say."),))
    desk_suite.tagging.suggest(amended.id)
    done = desk_suite.bringing.take_back()
    assert (done.entries, done.left) == (1, 2)
    assert [text for _, _, text in texts(desk_suite)["K-07"]] == ["Entry of 2025-03-03.", "More to say."]


OWN_FIELDS: dict[str, Callable[[Suite, Session], object]] = {
    "mood": lambda suite, one: suite.sessions.update(replace(one, mood="tired"), ("mood",)),
    "place": lambda suite, one: suite.sessions.update(replace(one, place="at the office"), ("place",)),
    "day": lambda suite, one: suite.sessions.update(replace(one, on=date(2025, 3, 4)), ("on",)),
    "status": lambda suite, one: suite.sessions.set_status(one.id, SessionStatus.MISSED),
    "gone through": lambda suite, one: suite.tagging.reviewed(one.id),
}


@pytest.mark.parametrize("work", OWN_FIELDS.values(), ids=OWN_FIELDS.keys())
def test_a_session_whose_own_field_was_changed_stays_when_its_import_is_taken_back(
    work: Callable[[Suite, Session], object], desk_suite: Suite, diary: Callable[..., Diary]
) -> None:
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    client = desk_suite.clients.find("K-07").id
    touched = desk_suite.sessions.all(client)[0]
    work(desk_suite, touched)
    done = desk_suite.bringing.take_back()
    assert (done.entries, done.left) == (2, 1)
    assert [one.id for one in desk_suite.sessions.all(client)] == [touched.id]


OF_THE_CLIENT: dict[str, Callable[[Suite, ClientId], object]] = {
    "line": lambda suite, client: suite.clients.set_line(client, 6.0, "agreed with the team"),
    "codename": lambda suite, client: suite.clients.rename(client, "K-70"),
    "review": lambda suite, client: suite.clients.set_review(client, date(2027, 1, 1)),
    "phase": lambda suite, client: suite.life.stand(client, CasePhase.WORKING),
    "day of a phase": lambda suite, client: suite.life.put_on(client, suite.life.phases(client)[0].id, date(2025, 3, 1)),
}


@pytest.mark.parametrize("work", OF_THE_CLIENT.values(), ids=OF_THE_CLIENT.keys())
def test_a_client_of_an_import_whose_record_was_changed_stays(
    work: Callable[[Suite, ClientId], object], desk_suite: Suite, diary: Callable[..., Diary]
) -> None:
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    client = desk_suite.clients.find("K-07").id
    work(desk_suite, client)
    assert desk_suite.bringing.take_back().entries == 3
    assert [one.id for one in desk_suite.clients.all()] == [client]
    assert desk_suite.sessions.all(client) == ()


def test_what_was_erased_since_is_not_told_as_taken_out_again(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    entries = [
        Written(date(2026, 1, number), f"Entry {number}.", tags=("K-1" if number < 3 else "K-2",)) for number in range(1, 6)
    ]
    desk_suite.bringing.bring(diary(entries), Mapping(by_label=(("K-1", "K-1"), ("K-2", "K-2"))))
    desk_suite.access.erase(desk_suite.clients.find("K-1").id, "over")
    assert desk_suite.bringing.take_back() == TakenBack(3, 0)


def test_an_import_recorded_without_marks_goes_as_before(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    desk_suite.bringing.bring(diary(three()), ALL_TO_K7)
    with desk_suite.taking._office.desk.work() as work:
        for setting in work.settings.list():
            if setting.key.startswith("last_import"):
                work.settings.put(replace(setting, value=setting.value[:3]))
    assert desk_suite.bringing.take_back().entries == 3
    assert texts(desk_suite) == {}
    assert desk_suite.clients.all(archived=True) == ()


def test_taking_an_import_back_takes_additions_out_of_older_entries(desk_suite: Suite, diary: Callable[..., Diary]) -> None:
    client = desk_suite.clients.add("K-07")
    mine = desk_suite.sessions.next(client.id, DAYS[0])
    desk_suite.writing.finish(mine.id, (Section("Mine."),))
    desk_suite.bringing.bring(diary(three()[:1]), replace(ALL_TO_K7, same_day=SameDay.TOGETHER))
    assert desk_suite.bringing.take_back().entries == 1
    assert desk_suite.writing.addenda(mine.id) == ()
    assert texts(desk_suite)["K-07"] == [(1, DAYS[0], "Mine.")]
