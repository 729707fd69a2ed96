"""What was decided in the review of a summary is there again after a lock, another client, or a draft that is made again."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractSlider
from pytestqt.qtbot import QtBot

from tests.ui.supervision.test_ui_supervision import client, drafted, made, settled, suite
from tests.ui.supervision.test_ui_supervision import told as words
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId
from wa_journal.model.sessions import Ratings, SessionStatus
from wa_journal.services.suite import Suite
from wa_journal.ui.kit import Kit
from wa_journal.ui.place import Place
from wa_journal.ui.supervision.page import CHECK, CHOOSE, HAND, SupervisionPage

__all__ = ["client", "made", "suite"]


def built(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> SupervisionPage:
    """Give the page as it stands after unlocking."""
    page = SupervisionPage(kit, suite)
    qtbot.addWidget(page)
    page.resize(1060, 720)
    page.show()
    page.visit(Place("supervision", client))
    idle(qtbot, kit)
    return page


def idle(qtbot: QtBot, kit: Kit) -> None:
    qtbot.waitUntil(lambda: kit.tasks.idle, timeout=30_000)


def locked(qtbot: QtBot, page: SupervisionPage) -> None:
    """Put the page away as a lock does."""
    page.leave()
    idle(qtbot, page.kit)
    assert not page.unsaved
    page.hide()


def decided(page: SupervisionPage) -> list[tuple[str, bool, bool]]:
    return [(one.words, one.waits, one.left) for one in page.check._stretches]


def leave_in(qtbot: QtBot, page: SupervisionPage) -> None:
    for number, one in enumerate(page.check._stretches):
        if not one.held and not one.left:
            page.check._on_typed(str(number), "l")
            break
    idle(qtbot, page.kit)


def test_a_lock_in_the_middle_of_the_review_loses_no_decision(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> None:
    page = built(qtbot, kit, suite, client)
    page.choose.sessions.choose((2, 3, 5))
    drafted(qtbot, page)
    leave_in(qtbot, page)
    leave_in(qtbot, page)
    stood, text = decided(page), page.check.text.toPlainText()
    assert sum(left for *_, left in stood) >= 2
    locked(qtbot, page)
    page = built(qtbot, kit, suite, client)
    assert page._steps.currentIndex() == CHECK
    assert (decided(page), page.check.text.toPlainText()) == (stood, text)
    assert page.choose.sessions.chosen == (2, 3, 5)
    assert page.choose.form.key == "detailed"
    page.check.undo_wanted.emit()
    idle(qtbot, kit)
    assert sum(left for *_, left in decided(page)) == sum(left for *_, left in stood) - 1
    locked(qtbot, page)


def test_who_comes_back_reads_on_at_the_same_line(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    bar = page.check.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at = page.check.at
    assert at
    locked(qtbot, page)
    page = built(qtbot, kit, suite, client)
    assert page.check.at == at
    page.check.text.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    further = page.check.at
    assert further > at
    for number in (1, 0):
        page.leave()
        page.visit(Place("supervision", suite.clients.all()[number].id))
        idle(qtbot, kit)
    assert page.check.at == further
    page.choose.sessions.choose((2, 3))
    session = suite.sessions.all(client)[-2]
    locked(qtbot, page)
    suite.writing.finish(session.id, (Section("Something else altogether."),))
    page = built(qtbot, kit, suite, client)
    assert page.check.at == 0, "what changed is read from its top"
    locked(qtbot, page)


def test_sessions_ticked_before_a_draft_is_made_are_ticked_after_a_lock_and_with_their_client(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId
) -> None:
    other = suite.clients.all()[1].id
    page = built(qtbot, kit, suite, client)
    first = page.choose.sessions.chosen
    page.choose.sessions.button(first[0]).click()
    page.choose.sessions.button(first[2]).click()
    ticked = page.choose.sessions.chosen
    assert len(ticked) == len(first) - 2
    page.leave()
    page.visit(Place("supervision", other))
    idle(qtbot, kit)
    held = [one.number for one in suite.sessions.all(other) if one.status is SessionStatus.HELD]
    assert page.choose.sessions.chosen == tuple(held)
    page.leave()
    page.visit(Place("supervision", client))
    idle(qtbot, kit)
    assert page.choose.sessions.chosen == ticked
    locked(qtbot, page)
    page = built(qtbot, kit, suite, client)
    assert page.choose.sessions.chosen == ticked
    for number in ticked:
        page.choose.sessions.button(number).click()
    locked(qtbot, page)
    page = built(qtbot, kit, suite, client)
    assert page.choose.sessions.chosen == (), "none is a choice too"
    for number in first:
        page.choose.sessions.button(number).click()
    locked(qtbot, page)
    assert suite.begun.words(client, "question") == (), "as it is first offered, nothing waits"


def test_who_stood_before_the_handing_over_stands_there_again_and_what_was_handed_over_waits_no_more(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId, tmp_path: Path
) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    settled(qtbot, page)
    page.check.go_on.emit()
    idle(qtbot, kit)
    locked(qtbot, page)
    page = built(qtbot, kit, suite, client)
    assert page._steps.currentIndex() == HAND
    page.hand.form.choose("md")
    page.hand.recipient.setText("Supervisor")
    page.hand.reason.setText("supervision")
    page.handing.write_to(tmp_path / "summary.md")
    idle(qtbot, kit)
    assert (tmp_path / "summary.md").is_file()
    page.hand.done.emit()
    idle(qtbot, kit)
    assert (page._steps.currentIndex(), page._brought) == (CHOOSE, None)
    assert not suite.reviews.waits(client)
    locked(qtbot, page)
    page = built(qtbot, kit, suite, client)
    assert page._steps.currentIndex() == CHOOSE
    assert not suite.reviews.waits(client)
    locked(qtbot, page)


def test_who_gets_it_why_and_in_which_form_wait_with_their_client_until_it_is_handed_over(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId, tmp_path: Path
) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    settled(qtbot, page)
    page.check.go_on.emit()
    page.hand.form.choose("md")
    page.hand.recipient.setText("Supervisor")
    page.hand.reason.setText("supervision")
    idle(qtbot, kit)
    locked(qtbot, page)
    page = built(qtbot, kit, suite, client)
    assert page._steps.currentIndex() == HAND
    assert (page.hand.form.key, page.hand.recipient.text(), page.hand.reason.text()) == ("md", "Supervisor", "supervision")
    assert not page.hand.secret.isVisible()
    assert page.hand.write.isEnabled()
    page.visit(Place("supervision", suite.clients.all()[1].id))
    idle(qtbot, kit)
    assert (page.hand.form.key, page.hand.recipient.text(), page.hand.reason.text()) == ("pdf", "", "")
    page.visit(Place("supervision", client))
    idle(qtbot, kit)
    assert (page.hand.form.key, page.hand.recipient.text(), page.hand.reason.text()) == ("md", "Supervisor", "supervision")
    page.handing.write_to(tmp_path / "summary.md")
    idle(qtbot, kit)
    assert suite.begun.words(client, "hand over") == ()
    page.hand.done.emit()
    idle(qtbot, kit)
    assert (page.hand.form.key, page.hand.recipient.text(), page.hand.reason.text()) == ("pdf", "Supervisor", "supervision")
    locked(qtbot, page)


def test_no_session_is_called_missing_before_the_sessions_are_offered(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId
) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    locked(qtbot, page)
    page, said = SupervisionPage(kit, suite), list[str]()
    qtbot.addWidget(page)
    shown = page.choose.show_preview
    page.choose.show_preview = lambda *told: (shown(*told), said.append(words(page)))  # type: ignore[method-assign,assignment]
    page.show()
    page.visit(Place("supervision", client))
    idle(qtbot, kit)
    assert said
    assert not [one for one in said if "No session" in one]
    page.choose.sessions.choose(())
    page.choose.changed.emit()
    assert "No session is chosen" in words(page)
    page.visit(Place("supervision", suite.clients.all()[1].id))
    assert page.choose._told.count() == 0, "that was about somebody else"
    idle(qtbot, kit)
    locked(qtbot, page)


def test_another_client_finds_no_review_and_the_first_one_its_own(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> None:
    other = suite.clients.all()[1].id
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    leave_in(qtbot, page)
    stood = decided(page)
    page.visit(Place("supervision", other))
    idle(qtbot, kit)
    assert page._steps.currentIndex() == CHOOSE
    page.visit(Place("supervision", client))
    idle(qtbot, kit)
    assert page._steps.currentIndex() == CHECK
    assert decided(page) == stood
    locked(qtbot, page)


def test_going_back_and_making_the_draft_again_keeps_the_decisions(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId
) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    leave_in(qtbot, page)
    stood = decided(page)
    page.check.back.emit()
    locked(qtbot, page)
    page = built(qtbot, kit, suite, client)
    assert page._steps.currentIndex() == CHOOSE
    drafted(qtbot, page)
    assert decided(page) == stood
    locked(qtbot, page)


def test_what_is_decided_while_a_new_draft_is_made_is_decided_in_it_too(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId
) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    leave_in(qtbot, page)
    page._on_anew()
    number = next(number for number, one in enumerate(page.check._stretches) if not one.held and not one.left)
    page.check._on_typed(str(number), "l")
    assert not kit.tasks.idle
    idle(qtbot, kit)
    assert sum(left for *_, left in decided(page)) == 2
    assert page.choose.make.isEnabled()
    assert not page.banner.words
    locked(qtbot, page)


def test_a_draft_on_its_way_brings_no_review_back_that_is_done_with(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId
) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    page._on_anew()
    page.hand.done.emit()
    idle(qtbot, kit)
    assert (page._steps.currentIndex(), page._brought) == (CHOOSE, None)
    assert page.choose.make.isEnabled()
    assert not page.banner.words
    locked(qtbot, page)
    assert not suite.reviews.waits(client)


def test_what_changed_meanwhile_is_said_and_read_again(qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    settled(qtbot, page)
    page.check.go_on.emit()
    idle(qtbot, kit)
    locked(qtbot, page)
    suite.clients.add_term(client, "henna")
    page = built(qtbot, kit, suite, client)
    assert page._steps.currentIndex() == CHECK
    assert page.banner.words.startswith("What is brought has changed since.")
    assert "henna" not in page.check.text.toPlainText()
    locked(qtbot, page)


def test_where_only_a_figure_changed_meanwhile_that_is_said_too_and_nothing_leaves_unread(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId
) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    settled(qtbot, page)
    page.check.go_on.emit()
    idle(qtbot, kit)
    stood, text = decided(page), page.check.text.toPlainText()
    locked(qtbot, page)
    last = suite.sessions.all(client)[-1].id
    suite.sessions.rate(Ratings(last, goals=1, tasks=1, trust=1, bond=1))
    page = built(qtbot, kit, suite, client)
    assert page._steps.currentIndex() == CHECK
    assert page.banner.words.startswith("What is brought has changed since.")
    assert (decided(page), page.check.text.toPlainText() == text) == (stood, False)
    assert page._brought is not None
    assert not page._brought.current.read_to_end
    assert not page.check.next.isEnabled()
    locked(qtbot, page)
    suite.sessions.rate(Ratings(last, goals=9, tasks=9, trust=9, bond=9))
    page = SupervisionPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    page.visit(Place("supervision", client))
    qtbot.waitUntil(lambda: "Bringing back" in page.banner.words, timeout=10_000)
    page.choose.question.setPlainText("How do I say good-bye?")
    idle(qtbot, kit)
    assert page._steps.currentIndex() == CHOOSE
    assert page.banner.words.startswith("What is brought has changed since."), "also where it does not open"
    locked(qtbot, page)


def test_words_typed_while_a_review_is_brought_back_are_gone_on_with_and_the_review_waits_beside_them(
    qtbot: QtBot, kit: Kit, suite: Suite, client: ClientId
) -> None:
    page = built(qtbot, kit, suite, client)
    drafted(qtbot, page)
    leave_in(qtbot, page)
    stood = sum(left for *_, left in decided(page))
    locked(qtbot, page)
    page = SupervisionPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    page.visit(Place("supervision", client))
    qtbot.waitUntil(lambda: "Bringing back" in page.banner.words, timeout=10_000)
    page.choose.sessions.choose((2,))
    page.choose.question.setPlainText("How do I say good-bye?")
    idle(qtbot, kit)
    assert page._steps.currentIndex() == CHOOSE
    assert page.choose.question.toPlainText() == "How do I say good-bye?"
    assert page.choose.sessions.chosen == (2,)
    page.banner._button.click()
    assert page._steps.currentIndex() == CHECK
    assert "good-bye" not in page.check.text.toPlainText()
    page.check.back.emit()
    page.choose.chosen.emit()
    idle(qtbot, kit)
    assert page._steps.currentIndex() == CHECK
    assert "good-bye" in page.check.text.toPlainText()
    locked(qtbot, page)
    assert stood == 1
