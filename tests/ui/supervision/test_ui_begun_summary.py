"""A summary that is begun: it stays as it was chosen and decided, and leaves only as the journal would tell it now."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.change import Change, Touched
from wa_journal.model.entries import Section
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.supervision import Preview, Verdict
from wa_journal.model.text import Voice
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.place import Place
from wa_journal.ui.supervision.choose_view import LAST, ChooseView
from wa_journal.ui.supervision.page import CHECK, HAND, SupervisionPage


@pytest.fixture
def page(qtbot: QtBot, journal: OpenJournal) -> SupervisionPage:
    page = go(qtbot, journal, "supervision")
    assert isinstance(page, SupervisionPage)
    settle(qtbot, journal)
    return page


def settle(qtbot: QtBot, journal: OpenJournal) -> None:
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=20_000)


def tab(qtbot: QtBot, journal: OpenJournal, key: str) -> None:
    journal.workspace.go_tab(key)
    settle(qtbot, journal)


def test_a_session_that_was_to_stay_out_stays_out_after_a_look_elsewhere(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SupervisionPage
) -> None:
    other, held = journal.workspace.clients[1].id, page.choose.sessions.chosen
    page.choose.sessions.button(held[0]).click()
    page.choose.others.button(other).click()
    wanted = (held[1:], (other,))
    tab(qtbot, journal, "entries")
    tab(qtbot, journal, "supervision")
    assert (page.choose.sessions.chosen, page.choose.others.chosen) == wanted
    journal._kit.tasks.changed.emit(Change(Touched.SESSIONS, page.place.client))
    settle(qtbot, journal)
    assert (page.choose.sessions.chosen, page.choose.others.chosen) == wanted
    suite.clients.add("Another codename")
    journal._kit.tasks.changed.emit(Change(Touched.CLIENTS))
    settle(qtbot, journal)
    assert (page.choose.sessions.chosen, page.choose.others.chosen) == wanted


def test_a_meeting_held_since_is_brought_as_well_and_one_that_is_gone_is_not(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SupervisionPage
) -> None:
    client, held = page.place.client, page.choose.sessions.chosen
    assert client is not None
    page.choose.sessions.button(held[0]).click()
    newer = suite.sessions.next(client)
    suite.writing.finish(newer.id, (Section("He came."),))
    gone = next(one for one in suite.sessions.all(client) if one.number == held[1])
    suite.sessions.set_status(gone.id, SessionStatus.CANCELLED)
    journal._kit.tasks.changed.emit(Change(Touched.SESSIONS, client))
    settle(qtbot, journal)
    assert page.choose.sessions.chosen == (*held[2:], newer.number)


def test_what_was_chosen_for_one_client_is_not_chosen_for_another(
    qtbot: QtBot, journal: OpenJournal, page: SupervisionPage
) -> None:
    one, other = (client.id for client in journal.workspace.clients)
    everything = page.choose.sessions.chosen
    page.choose.sessions.button(everything[0]).click()
    page.choose.others.button(other).click()
    journal.workspace.go(Place("supervision", other))
    assert not page.choose.sessions.chosen
    settle(qtbot, journal)
    assert len(page.choose.sessions.chosen) > 1
    assert not page.choose.others.chosen
    journal.workspace.go(Place("supervision", one))
    settle(qtbot, journal)
    assert (page.choose.sessions.chosen, page.choose.others.chosen) == (everything[1:], (other,)), (
        "what was ticked waits with its client"
    )


def drafted(qtbot: QtBot, journal: OpenJournal, page: SupervisionPage, question: str = "How do I go on?") -> None:
    page.choose.question.setPlainText(question)
    page.choose.form.choose("detailed")
    page.choose.chosen.emit()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == CHECK, timeout=30_000)
    settle(qtbot, journal)


def ready_to_leave(qtbot: QtBot, journal: OpenJournal, page: SupervisionPage) -> None:
    page.check.mask_all_wanted.emit()
    settle(qtbot, journal)
    page.check.read.emit()
    page.check.go_on.emit()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == HAND, timeout=10_000)
    page.hand.form.choose("md")
    page.hand.recipient.setText("my supervisor")
    page.hand.reason.setText("monthly meeting")
    settle(qtbot, journal)


def amended(suite: Suite, page: SupervisionPage, words: str) -> Change:
    """Let the entry of the last session that is brought say only this; gives what the window is told of it."""
    client, last = page.place.client, page.choose.sessions.chosen[-1]
    assert client is not None
    newest = next(one for one in suite.sessions.all(client) if one.number == last)
    suite.writing.finish(newest.id, (Section(words, None, Voice.I_SAW),))
    return Change(Touched.ENTRIES | Touched.TAGS, client)


def offered(page: SupervisionPage) -> Button:
    return next(button for button in page.banner.findChildren(Button) if button.text() == "Make a new draft")


def test_a_session_held_since_the_draft_is_offered_and_stands_in_a_new_one(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SupervisionPage
) -> None:
    client = page.place.client
    assert client is not None
    drafted(qtbot, journal, page, "How do I go on?")
    before = page.choose.sessions.chosen
    tab(qtbot, journal, "entries")
    since = suite.sessions.next(client)
    suite.writing.finish(since.id, (Section("A meeting that was held since.", None, Voice.I_SAW),))
    journal._kit.tasks.changed.emit(Change(Touched.ENTRIES | Touched.SESSIONS | Touched.TAGS, client))
    tab(qtbot, journal, "supervision")
    settle(qtbot, journal)
    assert page.choose.sessions.chosen == (*before, since.number)[-LAST:]
    offered(page).click()
    qtbot.waitUntil(lambda: "A meeting that was held since" in page.check.text.toPlainText(), timeout=30_000)
    settle(qtbot, journal)


def test_what_was_amended_since_is_told_on_return_and_stands_in_a_new_draft_with_what_was_decided(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SupervisionPage
) -> None:
    assert page.place.client is not None
    suite.clients.add_term(page.place.client, "Hope")
    drafted(qtbot, journal, page, "Does hope help? And what if hope goes?")
    first = next(number for number, one in enumerate(page.check._stretches) if one.waits)
    words = page.check._stretches[first].words
    page.check.decided.emit(page.check._stretches[first].place, page.check._stretches[first].start, Verdict.LEAVE)
    settle(qtbot, journal)
    tab(qtbot, journal, "entries")
    change = amended(suite, page, "Only these new words stand here now.")
    journal._kit.tasks.changed.emit(change)
    tab(qtbot, journal, "supervision")
    assert "has changed since this draft was made" in page.banner.words
    offered(page).click()
    qtbot.waitUntil(lambda: "Only these new words" in page.check.text.toPlainText(), timeout=30_000)
    settle(qtbot, journal)
    assert page.banner.words == ""
    assert any(one.words == words and one.left for one in page.check._stretches)
    tab(qtbot, journal, "entries")
    tab(qtbot, journal, "supervision")
    assert page.banner.words == ""


def test_words_that_the_journal_has_no_more_do_not_leave(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SupervisionPage, tmp_path: Path
) -> None:
    drafted(qtbot, journal, page)
    ready_to_leave(qtbot, journal, page)
    amended(suite, page, "Only these new words stand here now.")
    page.handing.write_to(tmp_path / "stale.md")
    settle(qtbot, journal)
    assert not (tmp_path / "stale.md").exists()
    assert not [line for line in suite.access.lines() if line.recipient or "decisions" in line.detail]
    offered(page).click()
    qtbot.waitUntil(lambda: page._steps.currentIndex() == CHECK, timeout=30_000)
    settle(qtbot, journal)
    ready_to_leave(qtbot, journal, page)
    page.handing.write_to(tmp_path / "new.md")
    qtbot.waitUntil(lambda: "new.md" in page.banner.words, timeout=20_000)
    assert "Only these new words" in (tmp_path / "new.md").read_text()


def test_a_file_that_is_told_as_refused_has_not_left(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
    page: SupervisionPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drafted(qtbot, journal, page)
    ready_to_leave(qtbot, journal, page)
    target, told = tmp_path / "one.md", []

    def full(*given: object) -> None:
        told.append(given)
        raise DiskFull

    for verb in ("remember", "keep_habits"):
        with monkeypatch.context() as patched:
            patched.setattr(suite.supervising, verb, full)
            page.handing.write_to(target)
            settle(qtbot, journal)
        assert "disk" in page.banner.words
        assert not target.exists()
        assert not [line for line in suite.access.lines() if line.recipient == "my supervisor"]
    assert len(told) == 2
    page.handing.write_to(target)
    qtbot.waitUntil(lambda: target.exists() and "Written as one.md" in page.banner.words, timeout=20_000)
    assert page.hand.end.isVisible()


def test_other_clients_and_how_much_wait_alone_and_an_erased_client_waits_nowhere(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SupervisionPage
) -> None:
    one, other = (client.id for client in journal.workspace.clients)

    def _choose_other() -> None:
        page.choose.others.button(other).click()

    for choose in (partial(page.choose.form.choose, "detailed"), _choose_other):
        choose()
        journal.workspace.go(Place("supervision", other))
        settle(qtbot, journal)
        assert (page.choose.form.key, page.choose.others.chosen) == ("brief", ())
        journal.workspace.go(Place("supervision", one))
        settle(qtbot, journal)
        assert page.choose.form.key == "detailed"
    assert page.choose.others.chosen == (other,)
    page.choose.form.choose("brief")
    page.leave()
    settle(qtbot, journal)
    assert dict(suite.begun.words(one, "question")) == {"beside": other}
    suite.access.erase(other, "asked for")
    assert suite.begun.words(one, "question") == ()


def test_what_is_chosen_below_stays_where_it_is_as_more_is_told_beside_it(qtbot: QtBot, look: Look) -> None:
    view = ChooseView(look)
    qtbot.addWidget(view)
    view.resize(1000, 1200)
    view.show()
    view.show_preview(Preview((), "", 0, 0, 0, 0, 0, 0, 0), 9)
    qtbot.wait(20)
    before = view.form.y(), view.height()
    view.show_preview(Preview((1, 2), "over 3 weeks", 0, 0, 0, 0, 0, 0, 0, ("Call the housing office",) * 30), 9)
    qtbot.wait(20)
    assert (view.form.y(), view.height()) == before


def test_a_question_that_names_whoever_was_brought_beside_goes_when_they_are_erased(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, page: SupervisionPage
) -> None:
    here, other = page.place.client, journal.workspace.clients[1]
    page.choose.others.button(other.id).click()
    page.choose.question.setPlainText(f"Does {other.codename} know him?")
    page.choose.agenda.setPlainText("the lorry")
    tab(qtbot, journal, "entries")
    suite.access.erase(other.id, "the time is over")
    journal._kit.tasks.changed.emit(Change(Touched.ALL))
    settle(qtbot, journal)
    tab(qtbot, journal, "supervision")
    assert (page.choose.question.toPlainText(), page.choose.agenda.toPlainText()) == ("", "the lorry")
    tab(qtbot, journal, "entries")
    assert here is not None
    kept = dict(suite.begun.words(here, "question"))
    assert (kept.get("question"), kept.get("agenda")) == (None, "the lorry")
