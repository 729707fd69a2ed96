"""What was begun is dropped on the officer's wish and comes back for a day, word for word, also after a lock."""

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.test_services_writing import TEXT, a_session
from tests.vaults import PASSPHRASE, new_office
from wa_journal.model.coding_errors import TagGone
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.journal_errors import NoSuchSession
from wa_journal.model.practice import SessionPhase
from wa_journal.model.sessions import Attendance, Ratings, SessionStatus
from wa_journal.model.tags import TagState
from wa_journal.model.text import Voice
from wa_journal.services import opening, suite
from wa_journal.services.dropping import Dropping
from wa_journal.services.sessions import Sessions
from wa_journal.services.suite import Suite

ENTRY = (Section("He was calm. He wants to go on.", None, Voice.THEY_SAID),)
AMENDED = (Section("He was calm. Zanzibar.", None, Voice.THEY_SAID),)


def words(suite: Suite, session: SessionId) -> tuple[Section, ...]:
    draft = suite.writing.draft(session)
    return draft.sections if draft else ()


def an_amendment(suite: Suite, codename: str = "K-01") -> SessionId:
    session = a_session(suite, codename)
    suite.writing.finish(session, ENTRY)
    suite.writing.save_draft(session, AMENDED)
    return session


def test_a_dropped_amendment_leaves_entry_tags_and_session_and_comes_back(desk_suite: Suite) -> None:
    session = an_amendment(desk_suite)
    tag = desk_suite.tagging.add(session, 0, 12, "client.comfort")
    assert tag.client == desk_suite.sessions.get(session).client
    before = desk_suite.tagging.tags(session), desk_suite.writing.versions(session), desk_suite.sessions.get(session)
    dropped = desk_suite.dropping.drop(session)
    assert dropped is not None
    assert (dropped.amends, dropped.alone) == (True, False)
    assert words(desk_suite, session) == ()
    assert desk_suite.writing.drafted(dropped.session.client) == frozenset()
    assert (desk_suite.tagging.tags(session), desk_suite.writing.versions(session), desk_suite.sessions.get(session)) == before
    assert desk_suite.dropping.bring_back() is not None
    assert words(desk_suite, session) == AMENDED
    assert (desk_suite.tagging.tags(session), desk_suite.writing.versions(session), desk_suite.sessions.get(session)) == before


@pytest.mark.parametrize("rated", [False, True])
def test_a_step_about_a_tag_of_a_dropped_draft_is_refused_and_brings_no_tag_back_without_its_words(
    desk_suite: Suite, rated: bool
) -> None:
    session = a_session(desk_suite)
    if rated:
        desk_suite.sessions.rate(Ratings(session, goals=5))
    desk_suite.writing.save_draft(session, ENTRY)
    desk_suite.tagging.add(session, 0, 12, "client.comfort")
    desk_suite.tagging.drop(desk_suite.tagging.tags(session)[0].id)
    desk_suite.dropping.drop(session)
    with pytest.raises(TagGone if rated else NoSuchSession):
        desk_suite.undo.undo(session)
    assert desk_suite.tagging.tags(session) == ()
    desk_suite.dropping.bring_back()
    desk_suite.undo.undo(session)
    assert [tag.state for tag in desk_suite.tagging.tags(session)] == [TagState.ACCEPTED]


def test_a_dropped_draft_takes_what_stood_on_its_words_along_and_brings_it_back(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.sessions.rate(Ratings(session, goals=5))
    desk_suite.writing.save_draft(session, ENTRY)
    desk_suite.tagging.suggest(session)
    desk_suite.tagging.add(session, 0, 12, "client.comfort")
    desk_suite.voicing.say(session, "He was calm. He wants to go on.", (0, 12), Voice.I_SAW)
    tags = desk_suite.tagging.tags(session)
    sentences = desk_suite.tagging.sentences(session)
    dropped = desk_suite.dropping.drop(session)
    assert dropped is not None
    assert not dropped.alone, "what was rated stays"
    assert desk_suite.tagging.tags(session) == ()
    desk_suite.dropping.bring_back()
    assert words(desk_suite, session) == ENTRY
    assert desk_suite.tagging.tags(session) == tags
    assert desk_suite.tagging.sentences(session) == sentences


FACTS = {
    "on": date(2026, 3, 2),
    "at": time(3, 17),
    "minutes": 35,
    "place": "Hospital ward 4",
    "present": "his sister",
    "attendance": Attendance.LEFT_EARLY,
    "mood": "tired",
}


@pytest.mark.parametrize("fact", FACTS)
def test_a_session_of_whose_meeting_something_was_recorded_stays_when_its_words_go(desk_suite: Suite, fact: str) -> None:
    session = desk_suite.sessions.get(a_session(desk_suite))
    told = replace(session, **{fact: FACTS[fact]})  # type: ignore[arg-type]
    desk_suite.sessions.update(told, (fact,))
    desk_suite.writing.save_draft(session.id, ENTRY)
    dropped = desk_suite.dropping.drop(session.id)
    assert dropped is not None
    assert not dropped.alone
    assert getattr(desk_suite.sessions.get(session.id), fact) == FACTS[fact]


def test_a_session_that_stands_as_it_was_begun_days_ago_goes_with_its_words(desk_suite: Suite) -> None:
    a_meeting = desk_suite.sessions.get(a_session(desk_suite))
    facts = ("minutes", "place", "present")
    desk_suite.sessions.update(replace(a_meeting, minutes=50, place="Office", present="a colleague"), facts)
    desk, ago = desk_suite.sessions._desk, timedelta(days=3)
    then = replace(desk, clock=lambda: desk.clock() - ago)
    begun = Sessions(then, desk_suite.undo).next(a_meeting.client)
    assert begun.place == "Office"
    desk_suite.writing.save_draft(begun.id, ENTRY)
    dropped = desk_suite.dropping.drop(begun.id)
    assert dropped is not None
    assert dropped.alone


def test_a_session_of_which_nothing_else_is_recorded_goes_with_its_words_and_comes_back(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    known = desk_suite.sessions.get(session)
    desk_suite.writing.save_draft(session, ENTRY)
    dropped = desk_suite.dropping.drop(session)
    assert dropped is not None
    assert dropped.alone
    assert desk_suite.sessions.all(known.client) == ()
    back = desk_suite.dropping.bring_back()
    assert back is not None
    assert back.session == desk_suite.sessions.get(session) == known
    assert words(desk_suite, session) == ENTRY


def test_a_session_begun_by_mistake_goes_once_its_only_rating_is_taken_back_and_comes_back(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    known = desk_suite.sessions.get(session)
    desk_suite.sessions.rate(Ratings(session, goals=5))
    assert desk_suite.dropping.drop(session) is None
    desk_suite.sessions.rate(Ratings(session))
    dropped = desk_suite.dropping.drop(session)
    assert dropped is not None
    assert dropped.alone
    assert desk_suite.sessions.all(known.client) == ()
    back = desk_suite.dropping.bring_back()
    assert back is not None
    assert back.session == desk_suite.sessions.get(session) == known
    assert desk_suite.writing.draft(session) is None


def test_a_session_that_comes_back_takes_no_other_ones_number(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    known = desk_suite.sessions.get(session)
    desk_suite.writing.save_draft(session, ENTRY)
    desk_suite.dropping.drop(session)
    other = desk_suite.sessions.next(known.client)
    assert other.number == known.number
    back = desk_suite.dropping.bring_back()
    assert back is not None
    assert {one.id: one.number for one in desk_suite.sessions.all(known.client)} == {other.id: 1, session: 2}
    assert back.session.number == 2


@pytest.mark.parametrize("status", [SessionStatus.MISSED, SessionStatus.CANCELLED])
def test_a_meeting_that_was_not_held_stays_when_its_words_are_dropped(desk_suite: Suite, status: SessionStatus) -> None:
    session = a_session(desk_suite)
    desk_suite.sessions.set_status(session, status)
    desk_suite.writing.save_draft(session, ENTRY)
    desk_suite.dropping.drop(session)
    assert desk_suite.sessions.get(session).status is status


def test_a_mood_that_was_written_down_keeps_its_session(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.sessions.update(replace(desk_suite.sessions.get(session), mood="tired"), ("mood",))
    desk_suite.writing.save_draft(session, ENTRY)
    desk_suite.dropping.drop(session)
    assert desk_suite.sessions.get(session).mood == "tired"


def test_words_begun_meanwhile_change_places_with_those_that_come_back(desk_suite: Suite) -> None:
    session = an_amendment(desk_suite)
    desk_suite.dropping.drop(session)
    newer = (Section("He was calm. Later words.", None, Voice.THEY_SAID),)
    desk_suite.writing.save_draft(session, newer)
    for wanted in (AMENDED, newer, AMENDED):
        assert desk_suite.dropping.bring_back() is not None
        assert words(desk_suite, session) == wanted


def test_what_was_dropped_comes_back_one_after_the_other_the_last_first(desk_suite: Suite) -> None:
    first, second = an_amendment(desk_suite), an_amendment(desk_suite, "K-02")
    for session in (first, second):
        desk_suite.dropping.drop(session)
    back = [desk_suite.dropping.bring_back() for _ in range(3)]
    assert [one.session.id if one else None for one in back] == [second, first, None]


def test_of_several_dropped_of_one_session_each_comes_back_when_it_is_asked_for_again(desk_suite: Suite) -> None:
    session, other = a_session(desk_suite), an_amendment(desk_suite, "K-02")
    desk_suite.sessions.rate(Ratings(session, goals=5))
    desk_suite.dropping.drop(other)
    dropped = [(Section(text, None, Voice.THEY_SAID),) for text in ("One.", "Two.", "Three.")]
    for sections in dropped:
        desk_suite.writing.save_draft(session, sections)
        desk_suite.dropping.drop(session)
    asked = [desk_suite.dropping.bring_back() for _ in range(5)]
    assert [one.draft.sections if one else () for one in asked] == [*reversed(dropped), AMENDED, dropped[2]]


def test_a_client_who_was_erased_meanwhile_comes_back_in_no_word(desk_suite: Suite) -> None:
    first, second = an_amendment(desk_suite), an_amendment(desk_suite, "K-02")
    client = desk_suite.sessions.get(second).client
    for session in (first, second):
        desk_suite.dropping.drop(session)
    desk_suite.erasing.erase(client, "asked for")
    back = desk_suite.dropping.bring_back()
    assert back is not None
    assert back.session.id == first
    assert [one.codename for one in desk_suite.clients.all()] == ["K-01"]


def test_what_was_dropped_comes_back_after_a_lock_whole(tmp_path: Path) -> None:
    vault = tmp_path / "desk"
    office, _ = new_office(vault)
    before = suite.build(office)
    session = a_session(before)
    before.sessions.update(replace(before.sessions.get(session), at=time(9, 30), place="The café"), ("at", "place"))
    before.writing.save_draft(session, ENTRY)
    before.tagging.add(session, 0, 12, "client.comfort")
    before.voicing.say(session, ENTRY[0].text, (0, 12), Voice.I_SAW)
    known, tags, sentences = before.sessions.get(session), before.tagging.tags(session), before.tagging.sentences(session)
    assert tags
    before.dropping.drop(session)
    office.close()
    office = opening.open_office(vault, PASSPHRASE)
    after = suite.build(office)
    after.dropping.forget_old()
    back = after.dropping.bring_back()
    assert back is not None
    assert after.sessions.get(session) == known
    assert words(after, session) == ENTRY
    assert (after.tagging.tags(session), after.tagging.sentences(session)) == (tags, sentences)
    assert after.dropping.bring_back() is None
    office.close()


def test_after_a_day_nothing_of_what_was_dropped_is_left(desk_suite: Suite) -> None:
    desk = desk_suite.dropping._desk
    for days, left in ((0, 1), (2, 0)):
        desk_suite.dropping.drop(an_amendment(desk_suite, f"K-{days}"))
        later = Dropping(replace(desk, clock=lambda days=days: desk.clock() + timedelta(days=days)))
        later.forget_old()
        with desk.work() as work:
            assert len(work.begun.list()) == left
    assert desk_suite.dropping.bring_back() is None


def test_words_whose_session_is_gone_are_kept_apart_and_begin_it_again(desk_suite: Suite) -> None:
    session = desk_suite.sessions.get(a_session(desk_suite))
    desk_suite.sessions.put_away_untouched(session)
    apart = desk_suite.dropping.keep_apart(session, ENTRY)
    assert apart is not None
    assert desk_suite.sessions.all(session.client) == ()
    desk_suite.dropping.bring_back()
    assert desk_suite.sessions.get(session.id) == session
    assert words(desk_suite, session.id) == ENTRY


def test_of_a_session_that_is_gone_the_newest_words_take_the_place_of_those_before(desk_suite: Suite) -> None:
    session, other = desk_suite.sessions.get(a_session(desk_suite)), an_amendment(desk_suite, "K-02")
    desk_suite.dropping.drop(other)
    desk_suite.sessions.put_away_untouched(session)
    for text in ("First.", "First. Second."):
        desk_suite.dropping.keep_apart(session, (Section(text),))
    assert desk_suite.dropping.bring_back() is not None
    assert words(desk_suite, session.id) == (Section("First. Second."),)
    below = desk_suite.dropping.bring_back()
    assert below is not None
    assert below.session.id == other


def test_words_dropped_on_purpose_stay_below_those_whose_session_is_gone(desk_suite: Suite) -> None:
    session = desk_suite.sessions.get(a_session(desk_suite))
    desk_suite.writing.save_draft(session.id, (Section("Dropped."),))
    desk_suite.dropping.drop(session.id)
    desk_suite.dropping.keep_apart(session, (Section("Typed."),))
    for text in ("Typed.", "Dropped."):
        desk_suite.dropping.bring_back()
        assert words(desk_suite, session.id) == (Section(text),)


def test_no_word_is_kept_of_a_client_who_is_gone(desk_suite: Suite) -> None:
    session = desk_suite.sessions.get(a_session(desk_suite))
    desk_suite.erasing.erase(session.client, "asked for")
    assert desk_suite.dropping.keep_apart(session, ENTRY) is None
    with desk_suite.dropping._desk.work() as work:
        assert work.begun.list() == ()


def test_where_nothing_was_begun_nothing_is_dropped(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.writing.finish(session, ENTRY)
    assert desk_suite.dropping.drop(session) is None
    assert desk_suite.dropping.bring_back() is None


def test_words_finished_meanwhile_stay_and_what_comes_back_is_an_amendment(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.sessions.rate(Ratings(session, goals=5))
    desk_suite.writing.save_draft(session, AMENDED)
    desk_suite.tagging.add(session, 13, 22, "client.comfort")
    desk_suite.dropping.drop(session)
    version = desk_suite.writing.finish(session, ENTRY)
    tags = desk_suite.tagging.tags(session)
    desk_suite.dropping.bring_back()
    assert desk_suite.writing.entry(session) == version
    assert words(desk_suite, session) == AMENDED
    assert desk_suite.tagging.tags(session) == tags


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXT, voice=st.sampled_from(Voice), phase=st.sampled_from(SessionPhase))
def test_any_words_come_back_as_they_were_written(desk_suite: Suite, text: str, voice: Voice, phase: SessionPhase) -> None:
    client = next(iter(desk_suite.clients.all()), None) or desk_suite.clients.add("K-01")
    session = desk_suite.sessions.next(client.id).id
    sections = (Section(text, phase, voice),)
    desk_suite.writing.save_draft(session, sections)
    desk_suite.dropping.drop(session)
    desk_suite.dropping.bring_back()
    assert words(desk_suite, session) == sections


def test_no_name_of_what_was_dropped_is_told_in_a_trace(desk_suite: Suite) -> None:
    session = an_amendment(desk_suite)
    assert "Zanzibar" not in repr(desk_suite.dropping.drop(session))


def test_a_rating_that_was_taken_back_keeps_no_session_that_was_begun_by_a_slip(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-01").id
    session = desk_suite.sessions.next(client).id
    desk_suite.sessions.rate(Ratings(session, goals=5))
    desk_suite.sessions.rate(Ratings(session))
    desk_suite.writing.save_draft(session, ENTRY)
    dropped = desk_suite.dropping.drop(session)
    assert dropped is not None
    assert dropped.alone
    assert desk_suite.sessions.all(client) == ()
