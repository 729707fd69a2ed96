"""A copy for the client: everything is told in plain words, nobody else is named, and who got it is logged."""

import re
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from wa_journal.model.access import AccessKind
from wa_journal.model.access_pack import PackChoices
from wa_journal.model.clients import EventKind, TermKind
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import NothingWritten
from wa_journal.model.judgement import Answer, Outcome
from wa_journal.model.ledger import LedgerKind
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.said import retold
from wa_journal.model.sessions import STAND_INS_FROM, Ratings, SessionStatus, StrainOutcome
from wa_journal.model.system_errors import CannotWrite
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.services.summary.access_pack import AccessPacks, PackHanding, as_text

OWN = PackChoices(own=frozenset({"Youssef Haddad"}))


@pytest.fixture
def client(desk_suite: Suite) -> ClientId:
    """A client whose entries name the client and other people."""
    suite = desk_suite
    made = suite.clients.add("K-01").id
    suite.clients.add_term(made, "Youssef Haddad", TermKind.PERSON)
    suite.clients.add_term(made, "Anna", TermKind.RELATIVE)
    suite.life.note_event(made, date(2026, 1, 3), EventKind.NEW_OFFICER)
    session = suite.sessions.next(made, date(2026, 1, 5), None)
    suite.writing.finish(
        session.id,
        (
            Section("Youssef said his sister Anna lent him money. Her number is 0171 5551234.", voice=Voice.THEY_SAID),
            Section("I felt uneasy about it.", voice=Voice.I_FELT),
        ),
    )
    suite.sessions.update(replace(session, present="Dr Wexler", place="office"))
    suite.sessions.rate(Ratings(session.id, goals=4, trust=3, client_rating=7))
    suite.writing.add_addendum(session.id, "Anna rang later.")
    suite.practice.add_line(made, LedgerKind.PROMISE, "a letter to Anna")
    return made


def text_of(suite: Suite, client: ClientId, choices: PackChoices = OWN) -> str:
    return as_text(suite.access_packs.draft(client, choices).page)


def test_the_copy_tells_everything_and_names_nobody_else(desk_suite: Suite, client: ClientId) -> None:
    told = text_of(desk_suite, client)
    for held in (
        "Youssef said his sister",
        "What the officer felt: I felt uneasy about it.",
        "Session 1, 5 January 2026",
        "goals 4, trust 3",
        "Your own rating, 0 to 10: 7",
        "3 January 2026: new officer",
        "Added on",
        "a letter to",
    ):
        assert held in told, held
    for other in ("Anna", "Wexler", "5551234"):
        assert other not in told, other


def test_the_copy_tells_a_judgement_to_its_end_and_the_mood(desk_suite: Suite, client: ClientId) -> None:
    alliance, session = desk_suite.alliance, desk_suite.sessions.all(client)[0]
    made = alliance.judge(client, "talk of the day", Answer.UNSURE, 50, "he came each time", "a quiet week would help")
    alliance.second_answer(made.id, Answer.YES, "it was calm again")
    alliance.move_on(made.id, "he asked for it")
    alliance.set_outcome(made.id, Outcome.HELD, "we talked about it at last")
    desk_suite.sessions.update(replace(session, mood="rather tired"), {"mood"})
    told = text_of(desk_suite, client)
    for held in (
        "he came each time",
        "a quiet week would help",
        "it was calm again",
        "he asked for it",
        "we talked about it at last",
        "rather tired",
        "Decided to move on",
    ):
        assert held in told, held


def test_the_copy_tells_what_was_not_done_set_aside_or_could_not_be_said(desk_suite: Suite, client: ClientId) -> None:
    session, practice = desk_suite.sessions.all(client)[0], desk_suite.practice
    no, unsuited, *_ = practice.items("session")
    practice.tick(session.id, no.id, TickState.NO, "he was too tired")
    practice.tick(session.id, unsuited.id, TickState.NOT_SUITABLE, "the room was too loud")
    guard = practice.all_guards()[0]
    practice.dismiss(session.id, guard.id, "it was asked last week")
    desk_suite.sessions.rate(Ratings(session.id, goals=4, cannot_say=("bond",)))
    strain = desk_suite.sessions.note_strain(session.id, StrainKind.PULLED_AWAY)
    assert strain is not None
    desk_suite.sessions.close_strain(strain, StrainOutcome.NOT_A_STRAIN)
    desk_suite.sessions.write_repair(replace(desk_suite.sessions.strains(client)[0], what_happened="he had a fever"))
    told = text_of(desk_suite, client)
    for held in (
        "he was too tired",
        "the room was too loud",
        "it was asked last week",
        "bond",
        "he had a fever",
        "set that aside",
    ):
        assert held in told, held


def marked(text: str) -> str:
    """Say the product's own words in a language that is easily told apart."""
    return retold(text, lambda _context, source, _one, _count: f"«{source}»", Formatter())


def test_the_copy_is_told_in_the_officers_language_with_what_was_written_as_it_is(
    desk_suite: Suite, client: ClientId, tmp_path: Path
) -> None:
    suite = desk_suite
    suite.practice.tick(suite.sessions.all(client)[0].id, suite.practice.items("session")[0].id, TickState.PARTLY)
    suite.sessions.note_strain(suite.sessions.all(client)[0].id, StrainKind.PULLED_AWAY)
    suite.access_packs.hand_over(client, OWN, PackHanding(tmp_path / "copy.txt", "the client", "asked"))
    packs = AccessPacks(suite.access_packs._desk, suite.practice, suite.tagging, suite.access_packs._rows, marked)
    page = packs.draft(client, OWN).page
    assert all(text.startswith("«") for block in page.blocks for text in (block.heading, *block.lines))
    told = as_text(page)
    for held in (
        "«5 «January» 2026»",
        "«present: ",
        "«What the officer felt»: I felt uneasy about it.»",
        "«held»",
        "«new officer»",
        "«goals» 4",
        "«I promised»",
        "«Pulled away»",
        "«copy for the client»",
        "«The officer noted having done (partly): «",
    ):
        assert held in told, held
    assert page.title == "«What is kept about you»"


def test_the_officer_sees_what_was_masked_and_may_leave_a_stretch_in_or_mask_more(desk_suite: Suite, client: ClientId) -> None:
    veiled = {one.stretch: one for one in desk_suite.access_packs.draft(client, OWN).veiled}
    assert veiled["Anna"].places == 3
    assert "Youssef" not in veiled
    left = replace(OWN, left_in=frozenset({"anna"}))
    assert "Anna rang later." in text_of(desk_suite, client, left)
    more = replace(OWN, also_masked=("money",))
    assert "lent him money" not in text_of(desk_suite, client, more)
    nobody = PackChoices()
    assert "Youssef" not in text_of(desk_suite, client, nobody)


def test_the_copy_is_written_privately_and_logged_and_the_next_copy_says_who_got_it(
    desk_suite: Suite, client: ClientId, tmp_path: Path
) -> None:
    target = tmp_path / "copy.txt"
    desk_suite.access_packs.hand_over(client, OWN, PackHanding(target, "the client", "asked to see it"))
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert "Anna" not in target.read_text()
    last = desk_suite.access.lines()[-1]
    assert (last.kind, last.client_ref, last.recipient, last.detail) == (
        AccessKind.EXPORTED,
        client,
        "the client",
        "copy for the client",
    )
    assert "the client. Why: asked to see it." in text_of(desk_suite, client)


def test_a_copy_needs_a_recipient_a_reason_and_a_place(desk_suite: Suite, client: ClientId, tmp_path: Path) -> None:
    packs = desk_suite.access_packs
    for handing in (PackHanding(tmp_path / "c", " ", "r"), PackHanding(tmp_path / "c", "r", "")):
        with pytest.raises(NothingWritten):
            packs.hand_over(client, OWN, handing)
    with pytest.raises(CannotWrite):
        packs.hand_over(client, OWN, PackHanding(tmp_path / "no" / "c", "r", "r"))
    assert not list(tmp_path.glob("c*"))


def test_the_list_of_people_holds_names_only(desk_suite: Suite, client: ClientId) -> None:
    desk_suite.clients.add_term(client, "HMP Wexcombe", TermKind.PLACE)
    assert [term.text for term in desk_suite.access_packs.people(client)] == ["Anna", "Youssef Haddad"]


def test_the_clients_own_name_stays_where_it_stands_beside_another(desk_suite: Suite, client: ClientId) -> None:
    session = desk_suite.sessions.next(client, date(2026, 2, 5), None)
    desk_suite.writing.finish(session.id, (Section("Youssef and Anna came. Karim Haddad did not. Haddad's bus was late."),))
    told = text_of(desk_suite, client)
    assert re.search(r"Youssef and \[RELATIVE \d+\] came\.", told)
    assert "Karim" not in told
    assert "Haddad's bus was late." in told


def test_one_person_has_one_name_all_through_a_copy(desk_suite: Suite, client: ClientId) -> None:
    session = desk_suite.sessions.next(client, date(2026, 2, 5), None)
    desk_suite.writing.finish(session.id, (Section("Jana telephoned. He said that his sister Jana hesitates."),))
    again = desk_suite.sessions.next(client, date(2026, 1, 2), None)
    desk_suite.writing.finish(again.id, (Section("Jana apologised."),))
    told = text_of(desk_suite, client)
    called = re.findall(r"\[[A-Z]+ \d+\](?= (?:telephoned|hesitates|apologised))", told)
    assert len(called) == 3
    assert len(set(called)) == 1
    assert called[0].startswith("[RELATIVE ")


def test_of_a_meeting_that_a_salvage_lost_the_copy_does_not_say_that_it_was_cancelled(
    desk_suite: Suite, client: ClientId
) -> None:
    session = desk_suite.sessions.all(client)[0]
    lost = replace(session, number=STAND_INS_FROM + 1, status=SessionStatus.CANCELLED)
    desk_suite.sessions.update(lost)
    told = text_of(desk_suite, client)
    assert "The meeting: lost in a salvage; not known whether it took place" in told
    assert "cancelled" not in told
