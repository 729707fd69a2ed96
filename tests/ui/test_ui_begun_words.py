"""Words that are begun in any form of a client or session stay there: never with another, never lost, until they are kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields as dataclass_fields
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.vaults import new_office
from wa_journal.model.craft import Span
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.judgement import Answer
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import Ratings
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.begun_words import BegunWords
from wa_journal.services.suite import Suite, build
from wa_journal.ui.board.page import BoardPage
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.pages import page_specs
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.number_field import NumberField
from wa_journal.ui.parts.secret_field import SecretField
from wa_journal.ui.parts.time_field import TimeField
from wa_journal.ui.place import Place
from wa_journal.ui.profile.page import ProfilePage
from wa_journal.ui.review.page import ReviewPage
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.shell.page_spec import Scope

Field = QLineEdit | QPlainTextEdit
BEGUN = "Begun with the first"
# Days and numbers take no words; whom a summary goes to and the colleagues' names belong to the officer.
OTHERWISE = (DateField, NumberField, TimeField)
OFFICERS = ("Who gets it", "Why", "Your own and your colleagues' names in your notes")


@pytest.fixture
def suite(tmp_path: Path) -> Iterator[Suite]:
    office, _code = new_office(tmp_path / "journal")
    suite = build(office)
    suite.preferences.set("use_encoder", False)
    yield suite
    office.close()


@pytest.fixture
def two(suite: Suite) -> tuple[ClientId, ClientId]:
    """Both with meetings, a lower rating, a strain that was noted and a judgement that stands."""
    first, second = (suite.clients.add(name).id for name in ("First", "Another"))
    for client in (first, second):
        sessions: list[SessionId] = []
        for number, rated in enumerate((7, 7, 8, 7, 2, 7)):
            made = suite.sessions.next(client, date.today() - timedelta(days=70 - 7 * number))
            suite.sessions.rate(Ratings(made.id, rated, rated, rated, rated, rated))
            suite.writing.finish(made.id, (Section("He said he wants to go on."),))
            sessions.append(made.id)
        suite.sessions.note_strain(sessions[-1], StrainKind.PULLED_AWAY)
    return first, second


def settle(qtbot: QtBot, kit: Kit) -> None:
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)


def built(qtbot: QtBot, kit: Kit, suite: Suite, key: str) -> Page:
    page = next(spec for spec in page_specs(kit, suite) if spec.key == key).build()
    qtbot.addWidget(page)
    page.show()
    return page


def at(qtbot: QtBot, kit: Kit, suite: Suite, page: Page, key: str, client: ClientId) -> None:
    page.leave()
    session = suite.sessions.all(client)[-1].id if key == "session" else None
    page.visit(Place(key, client, session))
    settle(qtbot, kit)


def fields(page: QWidget) -> list[Field]:
    """Give every field of a page that takes words about a client, whether it is in sight or not."""
    found: list[Field] = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    # What comes after a judgement cannot be reached before one stands.
    shut = page.opened if isinstance(page, BoardPage) and page.opened.isHidden() else None
    return [
        one
        for one in found
        if not (shut is not None and shut.isAncestorOf(one))
        and not one.isReadOnly()
        and not isinstance(one, SecretField)
        and not isinstance(one.parentWidget(), OTHERWISE)
        and one.accessibleName() not in OFFICERS
    ]


def text_in(one: Field) -> str:
    return one.text() if isinstance(one, QLineEdit) else one.toPlainText()


def write_in(one: Field, text: str) -> None:
    if isinstance(one, QLineEdit):
        one.setText(text)
    else:
        one.setPlainText(text)


def saved(page: Page) -> bool:
    return not page.unsaved


def kept_with(suite: Suite, client: ClientId) -> str:
    """Give all that is kept with a client in the forms, as one text."""
    lines, records = suite.practice.ledger(client), suite.practice.records(client)
    addenda = [one for session in suite.sessions.all(client) for one in suite.writing.addenda(session.id)]
    judged, strains = suite.alliance.judgements(client), suite.sessions.strains(client)
    drafts = [suite.writing.draft(session.id) for session in suite.sessions.all(client)]
    words = [*lines, *addenda, *judged, *strains, *suite.clients.terms(client), suite.clients.get(client)]
    values = [text for record in records for _, text in record.values]
    told = [str([getattr(one, each.name) for each in dataclass_fields(one)]) for one in words]  # type: ignore[arg-type]
    sessions = [f"{one.place} {one.present}" for one in suite.sessions.all(client)]
    return "\n".join([*told, *values, *sessions, *(section.text for one in drafts if one for section in one.sections)])


CLIENT_PAGES = ("entries", "session", "trajectory", "board", "craft", "supervision", "profile")


def test_every_page_of_a_client_is_walked(kit: Kit, suite: Suite) -> None:
    assert tuple(sorted(CLIENT_PAGES)) == tuple(sorted(spec.key for spec in page_specs(kit, suite) if spec.scope is Scope.CLIENT))


# Only the board is another page once a judgement stands.
@pytest.mark.parametrize(("key", "judged"), [*((key, False) for key in CLIENT_PAGES), ("board", True)])
def test_what_is_begun_in_any_form_stays_with_its_client_and_waits_there(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId], key: str, judged: bool
) -> None:
    for client in two if judged else ():
        suite.alliance.judge(client, "Talk about it", Answer.NOT_YET, 70, "He comes", "")
    page = built(qtbot, kit, suite, key)
    at(qtbot, kit, suite, page, key, two[0])
    forms = fields(page)
    assert forms, "a page of a client without a form is not walked"
    for number, one in enumerate(forms):
        write_in(one, f"{BEGUN} {number}")
    at(qtbot, kit, suite, page, key, two[1])
    assert [one.accessibleName() for one in fields(page) if BEGUN in text_in(one)] == []
    page.leave()
    settle(qtbot, kit)
    assert BEGUN not in kept_with(suite, two[1])
    at(qtbot, kit, suite, page, key, two[0])
    there = "\n".join(map(text_in, fields(page))) + kept_with(suite, two[0])
    assert [number for number in range(len(forms)) if f"{BEGUN} {number}" not in there] == []
    page.leave()
    settle(qtbot, kit)
    assert saved(page)


@pytest.mark.parametrize("key", ["entries", "board"])
def test_what_is_begun_is_in_the_vault_without_leaving_and_there_again_after_a_crash(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId], key: str
) -> None:
    page = built(qtbot, kit, suite, key)
    at(qtbot, kit, suite, page, key, two[0])
    forms = fields(page)
    for number, one in enumerate(forms):
        write_in(one, f"{BEGUN} {number}")
    qtbot.waitUntil(lambda: not page.unsaved, timeout=4_000)
    again = built(qtbot, kit, suite, key)
    at(qtbot, kit, suite, again, key, two[0])
    there = "\n".join(map(text_in, fields(again))) + kept_with(suite, two[0])
    assert [number for number in range(len(forms)) if f"{BEGUN} {number}" not in there] == []
    assert BEGUN not in kept_with(suite, two[1])


def test_an_addendum_that_could_not_be_kept_stands_in_its_box_again(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = EntriesPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    at(qtbot, kit, suite, page, "entries", two[0])
    page.view.addendum.setPlainText(BEGUN)
    with monkeypatch.context() as failing:
        failing.setattr(type(suite.writing), "add_addendum", full)
        failing.setattr(BegunWords, "keep", full)
        page.view._on_add()
        settle(qtbot, kit)
        assert page.view.addendum.toPlainText() == BEGUN
        assert not saved(page), "closing has to warn of it"
    page.view._on_add()
    settle(qtbot, kit)
    assert page.view.addendum.toPlainText() == ""
    assert [one.text for one in suite.writing.addenda(suite.sessions.all(two[0])[-1].id)] == [BEGUN]
    qtbot.waitUntil(lambda: not page.unsaved, timeout=5_000)
    at(qtbot, kit, suite, page, "entries", two[1])
    at(qtbot, kit, suite, page, "entries", two[0])
    assert page.view.addendum.toPlainText() == "", "what is kept is begun no more"


def test_a_line_that_could_not_be_kept_comes_back_and_a_field_is_tried_again(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = CraftPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    at(qtbot, kit, suite, page, "craft", two[0])
    with monkeypatch.context() as failing:
        failing.setattr(type(suite.practice), "write_line", full)
        failing.setattr(type(suite.practice), "write", full)
        page.ledger.form.words.setText(BEGUN)
        page.ledger.form._on_add()
        card = page._forms["OP8"]
        words = next(iter(card._inputs.values()))
        write_in(words, BEGUN)  # type: ignore[arg-type]
        page.leave()
        settle(qtbot, kit)
        assert page.ledger.form.words.text() == BEGUN
        assert text_in(words) == BEGUN  # type: ignore[arg-type]
    page.ledger.form._on_add()
    page.leave()
    settle(qtbot, kit)
    assert kept_with(suite, two[0]).count(BEGUN) == 2
    assert saved(page)


def test_with_a_full_disk_the_words_of_a_session_that_is_left_are_held_and_saved_later(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = SessionPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    at(qtbot, kit, suite, page, "session", two[0])
    session = suite.sessions.all(two[0])[-1].id
    with monkeypatch.context() as failing:
        failing.setattr(type(suite.writing), "save_draft", full)
        page.editor.type("He was early. ")
        at(qtbot, kit, suite, page, "session", two[1])
        assert not saved(page)
        assert suite.writing.draft(session) is None
        at(qtbot, kit, suite, page, "session", two[0])
        assert "He was early." in page.editor.text, "they stand in their boxes again"
        at(qtbot, kit, suite, page, "session", two[1])
    page.leave()
    settle(qtbot, kit)
    assert saved(page)
    draft = suite.writing.draft(session)
    assert draft is not None
    assert "He was early." in "".join(section.text for section in draft.sections)
    assert suite.writing.draft(suite.sessions.all(two[1])[-1].id) is None


def test_what_one_writes_of_ones_own_practice_is_saved_while_one_writes_and_after_a_refusal(
    qtbot: QtBot, kit: Kit, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ReviewPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    settle(qtbot, kit)
    with monkeypatch.context() as failing:
        failing.setattr(type(suite.looking_back), "write_review", full)
        page.note.setPlainText(BEGUN)
        page.leave()
        settle(qtbot, kit)
        assert not saved(page), "closing has to warn of it"
    qtbot.waitUntil(lambda: suite.looking_back.review(Span.WEEK).note == BEGUN, timeout=4_000)
    settle(qtbot, kit)
    assert saved(page)


def test_a_note_of_the_session_before_is_not_shown_where_the_cursor_was_left(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId]
) -> None:
    page = SessionPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    at(qtbot, kit, suite, page, "session", two[0])
    box = page.record.notes.findChildren(QPlainTextEdit)[0]
    box.setFocus()
    box.setPlainText("The first told me")
    box.left.emit()  # type: ignore[attr-defined]
    at(qtbot, kit, suite, page, "session", two[1])
    assert "The first told me" not in "\n".join(map(text_in, fields(page)))


def test_a_judgement_is_kept_once_and_begun_no_more(qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId]) -> None:
    page = BoardPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    at(qtbot, kit, suite, page, "board", two[0])
    page.form.step.setText("Talk about it")
    page.form.answer.choose(Answer.NOT_YET.value)
    at(qtbot, kit, suite, page, "board", two[1])
    assert (page.form.step.text(), page.form.answer.key) == ("", None)
    at(qtbot, kit, suite, page, "board", two[0])
    assert (page.form.step.text(), page.form.answer.key) == ("Talk about it", Answer.NOT_YET.value)
    page.form.chance.choose("70")
    page.form.reasons.setPlainText("He comes")
    page.form._on_keep()
    settle(qtbot, kit)
    assert [one.step for one in suite.alliance.judgements(two[0])] == ["Talk about it"]
    assert suite.begun.words(two[0], "judgement") == ()


def test_a_reason_half_typed_outlives_an_event_that_is_added(
    qtbot: QtBot, kit: Kit, suite: Suite, two: tuple[ClientId, ClientId]
) -> None:
    page = ProfilePage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    at(qtbot, kit, suite, page, "profile", two[0])
    page.line.line.setCurrentIndex(3)
    page.line.reason.setText("Agreed with the team")
    chosen = page.line.line.key
    page.codename.setText("Renam")
    page.life.add_event.click()
    settle(qtbot, kit)
    assert (page.line.reason.text(), page.line.line.key, page.codename.text()) == ("Agreed with the team", chosen, "Renam")


def test_begun_words_go_with_their_client_and_leave_in_nothing(suite: Suite, two: tuple[ClientId, ClientId]) -> None:
    suite.begun.keep(two[0], "judgement", None, (("reasons", BEGUN),))
    assert suite.begun.words(two[0], "judgement") == (("reasons", BEGUN),)
    assert suite.begun.words(two[1], "judgement") == ()
    suite.begun.add(two[0], "judgement", None, (("reasons", "and more"),))
    assert suite.begun.words(two[0], "judgement") == (("reasons", f"{BEGUN} and more"),)
    assert BEGUN not in kept_with(suite, two[0])
    suite.begun.keep(two[0], "judgement", None, ())
    assert suite.begun.words(two[0], "judgement") == ()


def full(*_: object, **__: object) -> None:
    raise DiskFull
