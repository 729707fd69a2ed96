"""The summary's page by hand and by key: choose, check, hand over, and keep what came back."""

import os
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.vaults import CHEAP
from wa_journal.model.ids import ClientId
from wa_journal.model.ledger import LedgerKind
from wa_journal.model.supervision import Stretch
from wa_journal.model.today import DueKind
from wa_journal.services import demonstration, opening
from wa_journal.services.suite import Suite, build
from wa_journal.ui.kit import Kit
from wa_journal.ui.look import Look
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.place import Place
from wa_journal.ui.supervision.hand_view import HandView
from wa_journal.ui.supervision.page import ANSWER, CHECK, CHOOSE, HAND, SupervisionPage
from wa_journal.ui.theme import Mode

WORDS = "five invented demonstration words"
PICTURES = os.environ.get("WA_PICTURES", "")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("supervision") / "journal"
    demonstration.make(folder, WORDS, demonstration.Size(clients=3, sessions=8), CHEAP)
    return folder


@pytest.fixture
def suite(made: Path, tmp_path: Path) -> Iterator[Suite]:
    folder = tmp_path / "journal"
    shutil.copytree(made, folder)
    folder.chmod(0o700)
    office = opening.open_office(folder, WORDS)
    suite = build(office)
    suite.preferences.set("use_encoder", False)
    yield suite
    office.close()


@pytest.fixture
def client(suite: Suite) -> ClientId:
    client = suite.clients.all()[0].id
    suite.clients.add_term(client, "Youssef Haddad")
    return client


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> Iterator[SupervisionPage]:
    page = SupervisionPage(kit, suite)
    qtbot.addWidget(page)
    page.resize(1060, 720)
    page.show()
    page.visit(Place("supervision", client))
    qtbot.waitUntil(lambda: kit.tasks.idle and "strategies ticked as used" in told(page), timeout=20_000)
    yield page
    page.hide()
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=20_000)


def picture(page: SupervisionPage, name: str) -> None:
    """Keep a picture of the page where a folder is named for it."""
    if PICTURES:
        page.grab().save(str(Path(PICTURES) / f"{name}.png"))


def told(page: SupervisionPage) -> str:
    """Give all words of the first step."""
    return " ".join(label.text() for label in page.choose.findChildren(PlainLabel))


def drafted(
    qtbot: QtBot,
    page: SupervisionPage,
    question: str = "He goes to a bar called henna. Will says he may stop. How do I go on with Youssef Haddad?",
) -> None:
    page.choose.question.setPlainText(question)
    page.choose.form.choose("detailed")
    page.choose.chosen.emit()
    qtbot.waitUntil(lambda: page.check.isVisible() and page.kit.tasks.idle, timeout=30_000)


def settled(qtbot: QtBot, page: SupervisionPage) -> None:
    page.check.mask_all_wanted.emit()
    qtbot.waitUntil(lambda: page.kit.tasks.idle, timeout=10_000)
    bar = page.check.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.check._on_scrolled()
    qtbot.waitUntil(page.check.next.isEnabled, timeout=10_000)


def test_what_will_be_in_it_is_said_before_it_is_made(qtbot: QtBot, page: SupervisionPage) -> None:
    qtbot.waitUntil(lambda: "7 sessions, 1 to 8" in told(page))
    assert "fewer than five clients" in told(page)
    picture(page, "choose")
    page.choose.sessions.button(1).click()
    qtbot.waitUntil(lambda: "6 sessions, 2 to 8" in told(page))


def test_no_session_makes_no_draft(qtbot: QtBot, page: SupervisionPage) -> None:
    for number in page.choose.sessions.chosen:
        page.choose.sessions.button(number).click()
    qtbot.waitUntil(lambda: not page.choose.make.isEnabled())


def test_colleagues_and_recipient_are_remembered(qtbot: QtBot, page: SupervisionPage, suite: Suite) -> None:
    page.choose.colleagues.setPlainText("Bev Oakland")
    drafted(qtbot, page, "What would Bev Oakland say?")
    assert suite.supervising.habits().colleagues == ("Bev Oakland",)
    assert "[COLLEAGUE" in page.check.text.toPlainText()


def test_the_list_is_gone_through_by_keys(qtbot: QtBot, page: SupervisionPage, suite: Suite, client: ClientId) -> None:
    suite.clients.add_term(client, "Hope")
    drafted(qtbot, page, "Does hope help? And what if hope goes?")
    check = page.check
    assert "Haddad" not in check.text.toPlainText()
    picture(page, "check")
    waiting = [one for one in check._stretches if one.waits]
    assert waiting
    check.list.setFocus()
    qtbot.keyClick(check.list, Qt.Key.Key_N)
    first = check._stretches[int(check.list.key)]
    assert first.waits
    qtbot.keyClick(check.list, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: page.kit.tasks.idle and sum(one.waits for one in check._stretches) < len(waiting), timeout=10_000)
    assert any(one.left and one.start == first.start and one.place == first.place for one in check._stretches)
    qtbot.keyClick(check.list, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: page.kit.tasks.idle and sum(one.waits for one in check._stretches) == len(waiting), timeout=10_000)


def test_a_letter_with_alt_decides_nothing(qtbot: QtBot, page: SupervisionPage, suite: Suite, client: ClientId) -> None:
    suite.clients.add_term(client, "Hope")
    drafted(qtbot, page, "Does hope help?")
    check = page.check
    check.list.choose(str(next(place for place, one in enumerate(check._stretches) if one.waits)))
    before = check._stretches
    for widget in (check.list, check):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier, "l")
        QApplication.sendEvent(widget, pressed)
        qtbot.waitUntil(lambda: page.kit.tasks.idle, timeout=10_000)
        assert check._stretches == before


def test_the_text_is_read_to_its_end_and_a_part_taken_out_by_key(qtbot: QtBot, page: SupervisionPage) -> None:
    drafted(qtbot, page)
    check = page.check
    text, bar = check.text, check.text.verticalScrollBar()
    check.mask_all_wanted.emit()
    qtbot.waitUntil(lambda: page.kit.tasks.idle and not any(one.waits for one in check._stretches), timeout=10_000)
    assert bar.maximum() > 0
    bar.setValue(0)
    page.activateWindow()
    for focused in (text, check.out):
        focused.setFocus()
        qtbot.keyClick(focused, Qt.Key.Key_PageDown)
        assert bar.value() > 0
        qtbot.keyClick(focused, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        assert check._end_in_sight()
        qtbot.keyClick(focused, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        assert bar.value() == 0
        assert not check._end_in_sight()
    qtbot.waitUntil(lambda: page.kit.tasks.idle and check.next.isEnabled(), timeout=10_000)
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index("he may stop"))
    text.setTextCursor(cursor)
    text.setFocus()
    for _ in range(3):
        qtbot.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(text, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: page.kit.tasks.idle and "[left out]" in text.toPlainText(), timeout=10_000)
    assert "he may stop" not in text.toPlainText()


def test_words_that_read_the_same_are_decided_with_one_key(
    qtbot: QtBot, page: SupervisionPage, suite: Suite, client: ClientId
) -> None:
    suite.clients.add_term(client, "Hope")
    drafted(qtbot, page, "Does hope help? And what if hope goes, and hope again?")
    check = page.check

    def alike() -> list[Stretch]:
        return [one for one in check._stretches if one.words == "hope"]

    assert [one.waits for one in alike()] == [True, True, True]
    check.list.choose(str(check._stretches.index(alike()[0])))
    assert check.alike.isVisible()
    assert check.alike.text() == "Mask 3 alike (A)"
    check.list.setFocus()
    qtbot.keyClick(check.list, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: page.kit.tasks.idle and sum(one.waits for one in alike()) == 2, timeout=10_000)
    assert check._stretches[int(check.list.key)].words == "hope"
    assert check.alike.text() == "Leave 2 alike in (A)"
    qtbot.waitUntil(lambda: check.alike.width() >= check.alike.sizeHint().width(), timeout=5_000)
    picture(page, "2-check-alike")
    qtbot.keyClick(check.list, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: page.kit.tasks.idle and all(one.left for one in alike()), timeout=10_000)
    assert not check.alike.isVisible()
    qtbot.keyClick(check.list, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: page.kit.tasks.idle and sum(one.waits for one in alike()) == 2, timeout=10_000)


def test_the_text_that_is_read_holds_every_line_that_leaves(qtbot: QtBot, page: SupervisionPage, suite: Suite) -> None:
    drafted(qtbot, page)
    settled(qtbot, page)
    assert page._brought is not None
    read = page.check.text.toPlainText()
    for block in suite.supervising.page(page._brought.current).blocks:
        for line in block.lines:
            assert line in read, block.heading
        for row in block.table:
            assert " · ".join(row) in read, block.heading


def test_another_kind_is_shown_in_the_text(qtbot: QtBot, page: SupervisionPage) -> None:
    drafted(qtbot, page)
    check = page.check
    number = next(number for number, one in enumerate(check._stretches) if one.words == "Youssef Haddad")
    before = check._stretches[number].replacement
    check.list.choose(str(number))
    qtbot.keyClick(check.list, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: page.kit.tasks.idle and before not in check.text.toPlainText(), timeout=10_000)
    assert "[PLACE" in check.text.toPlainText()


def test_what_is_selected_is_taken_out_whole_behind_an_emoji(qtbot: QtBot, page: SupervisionPage) -> None:
    drafted(qtbot, page, "😀 He goes to a bar called henna 👩\u200d👧. Will says he may stop. How do I go on?")
    text = page.check.text
    text.setTextCursor(text.document().find("he may stop"))
    page.check.out.click()
    qtbot.waitUntil(lambda: page.kit.tasks.idle and "[left out]" in text.toPlainText(), timeout=10_000)
    assert "says [left out]. How" in text.toPlainText()


def test_a_summary_leaves_only_with_recipient_and_reason(
    qtbot: QtBot, page: SupervisionPage, tmp_path: Path, suite: Suite
) -> None:
    drafted(qtbot, page)
    settled(qtbot, page)
    page.check.next.click()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == HAND and page.kit.tasks.idle, timeout=20_000)
    assert not page.hand.write.isEnabled()
    picture(page, "hand")
    page.hand.recipient.setText("my supervisor")
    page.hand.reason.setText("monthly meeting")
    assert page.hand.write.isEnabled()
    page.hand.form.choose("docx")
    page.handing.write_to(tmp_path / "summary.docx")
    qtbot.waitUntil(lambda: page.hand.end.isVisible() and str(tmp_path) in page.banner.words, timeout=20_000)
    assert (tmp_path / "summary.docx.manifest.json").exists()
    page.hand.form.choose("md")
    page.handing.write_to(tmp_path / "summary.md")
    qtbot.waitUntil(lambda: "summary.md" in page.banner.words, timeout=20_000)
    assert suite.supervising.habits().recipient == "my supervisor"
    assert [line.recipient for line in suite.access.lines() if line.recipient] == ["my supervisor"] * 2
    page.hand.end.click()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == CHOOSE and page.choose.question.toPlainText() == "")


def test_a_summary_ends_as_its_form_does_whatever_was_typed(
    qtbot: QtBot, page: SupervisionPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafted(qtbot, page)
    settled(qtbot, page)
    page.check.next.click()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == HAND and page.kit.tasks.idle, timeout=20_000)
    page.hand.recipient.setText("R")
    page.hand.reason.setText("x")
    for form, typed, named, begins in (
        ("docx", "summary", "summary.docx", b"PK"),
        ("pdf", "other.docx", "other.docx.pdf", b"%PDF"),
        ("md", "A.MD", "A.MD", b"# "),
        ("json", "summary.pdf", "summary.pdf.json", b"{"),
    ):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, chosen=typed: (str(tmp_path / chosen), ""))
        page.hand.form.choose(form)
        page.hand.write.click()
        qtbot.waitUntil(lambda wanted=named: f"as {wanted} in {tmp_path}" in page.banner.words, timeout=20_000)
        assert (tmp_path / named).read_bytes().startswith(begins)
        assert (tmp_path / f"{named}.manifest.json").exists()


def test_several_clients_are_checked_one_after_the_other(
    qtbot: QtBot, page: SupervisionPage, suite: Suite, tmp_path: Path
) -> None:
    other = suite.clients.all()[1]
    page.choose.others.button(other.id).click()
    drafted(qtbot, page)
    assert "client 1 of 2" in page.check._who.text()
    settled(qtbot, page)
    page.check.next.click()
    qtbot.waitUntil(lambda: "client 2 of 2" in page.check._who.text() and page.kit.tasks.idle, timeout=10_000)
    assert page._steps.currentIndex() == CHECK
    settled(qtbot, page)
    page.check.next.click()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == HAND and page.kit.tasks.idle, timeout=20_000)
    page.hand.form.choose("md")
    page.hand.recipient.setText("R")
    page.hand.reason.setText("x")
    page.handing.write_to(tmp_path / "agenda.md")
    qtbot.waitUntil(lambda: "agenda.md" in page.banner.words, timeout=20_000)
    text = (tmp_path / "agenda.md").read_text()
    assert text.index("## Client 1") < text.index("## Client 2")
    assert other.codename not in text
    assert sum(line.recipient == "R" for line in suite.access.lines()) == 2


def test_what_came_back_stands_on_today_and_before_the_meeting(
    qtbot: QtBot, page: SupervisionPage, suite: Suite, client: ClientId
) -> None:
    page.choose.answers.emit()
    assert page._steps.currentIndex() == ANSWER
    page.answer.tasks.setPlainText("Ask him who he would call at night\n\n")
    page.answer.thoughts.setPlainText("I carry more than he does")
    page.answer.due.show_day(page.answer.due.day - timedelta(days=10))
    picture(page, "answer")
    page.answer.kept.emit()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == CHOOSE, timeout=10_000)
    due = [item for item in suite.today.board().due if item.kind is DueKind.SUPERVISION]
    assert [item.text for item in due] == ["Ask him who he would call at night"]
    answers = suite.today.before(client).answers
    assert {line.kind for line in answers} == {LedgerKind.SUPERVISION_TASK, LedgerKind.SUPERVISION_NOTE}


def test_pressed_twice_one_draft_is_made_and_one_answer_kept(
    qtbot: QtBot, page: SupervisionPage, suite: Suite, client: ClientId
) -> None:
    page.choose.make.click()
    assert not page.choose.make.isEnabled()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == CHECK and page.kit.tasks.idle, timeout=30_000)
    page._go_to(CHOOSE)
    assert page.choose.make.isEnabled()
    page.choose.answers.emit()
    page.answer.thoughts.setPlainText("I carry more than he does")
    for _ in range(2):
        page.answer.kept.emit()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == CHOOSE and page.kit.tasks.idle, timeout=10_000)
    assert [line.text for line in suite.today.before(client).answers] == ["I carry more than he does"]


@pytest.mark.skipif(not PICTURES, reason="pictures are taken only where WA_PICTURES names a folder")
@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("percent", [100, 200])
def test_pictures(qtbot: QtBot, page: SupervisionPage, mode: Mode, percent: int) -> None:
    look = page.kit.look
    look.set_mode(mode)
    look.set_percent(percent)
    name = f"{mode.value}-{percent}"
    qtbot.wait(200)
    picture(page, f"1-choose-{name}")
    drafted(qtbot, page)
    page.check.list.setFocus()
    qtbot.wait(200)
    picture(page, f"2-check-{name}")
    settled(qtbot, page)
    page.check.next.click()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == HAND and page.kit.tasks.idle, timeout=20_000)
    qtbot.wait(200)
    picture(page, f"3-hand-{name}")
    page._go_to(ANSWER)
    qtbot.wait(200)
    picture(page, f"4-answer-{name}")
    assert page.isVisible()


def test_the_passphrase_of_a_locked_file_is_typed_twice_or_seen_and_a_weak_one_is_called_so(qtbot: QtBot, look: Look) -> None:
    view = HandView(look)
    qtbot.addWidget(view)
    view.show()
    view.recipient.setText("my supervisor")
    view.reason.setText("monthly meeting")
    assert (view.again.isVisible(), view.write.isEnabled()) == (False, True)
    qtbot.keyClicks(view.secret, "abc")
    assert (view.again.isVisible(), view.write.isEnabled(), view.weak.isVisible()) == (True, False, True)
    assert "not the same" in view.missing.text()
    qtbot.keyClicks(view.again, "abc")
    assert view.write.isEnabled()
    view.secret.setText("brown bread and three rivers")
    assert (view.write.isEnabled(), view.weak.isVisible()) == (False, False)
    view.secret.eye.click()
    assert (view.again.isVisible(), view.write.isEnabled()) == (False, True)
    view.secret.eye.click()
    view.form.choose("docx")
    assert (view.again.isVisible(), view.write.isEnabled(), view.weak.isVisible()) == (False, True, False)
