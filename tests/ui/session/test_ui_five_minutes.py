"""The five minutes after a meeting, by keys alone: from Today to the read-back."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.model.ledger import LedgerKind
from wa_journal.model.practice import SessionPhase, TickState
from wa_journal.model.sessions import Ratings
from wa_journal.model.tags import TagState
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.session.page import SessionPage

MOST_KEYS, WORDS = 45, 120
FEWEST_TAGS, MOST_TAGS = 3, 8
CAME = "He came in at ten and said that the bus was on time for once. We talked about the match on Sunday."
SAW = "He kept his jacket on. The window was open and the drilling outside went on."
COURSE = "He said he wants to finish the welding course. His sister says that he sits up until four most nights."
DID = "I asked what Monday would look like. I told him what I have to pass on and what stays here."
END = "He asked for the next date and wrote it on his hand."
THINK = "The nights may have to do with the noise in the house. I do not know yet."
TASK, PROMISE = "Ask at the bakery about early shifts", "Send him the form for the travel costs"
PREPARE, LEAVE = "The timetable of the course", "His father"


@dataclass
class Fingers:
    """Presses keys wherever the focus is, counts those that are no prose, and sees whether a box stands in the way."""

    qtbot: QtBot
    pressed: int = 0
    words: int = 0
    boxes: int = 0
    told: list[str] = field(default_factory=list)

    def here(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.boxes += QApplication.activeModalWidget() is not None
        return focused

    def press(self, key: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        self.qtbot.keyClick(self.here(), key, held)

    def prose(self, text: str) -> None:
        self.words += len(text.split())
        self.qtbot.keyClicks(self.here(), text)


def test_a_session_is_written_in_forty_five_keys_beside_the_prose(
    qtbot: QtBot,
    journal: OpenJournal,
    suite: Suite,
) -> None:
    fingers, alt = Fingers(qtbot), Qt.KeyboardModifier.AltModifier
    client = journal.workspace.clients[0].id
    before = suite.sessions.all(client)[-1]
    go(qtbot, journal, "today")
    journal.window.activateWindow()
    journal.workspace.focus_page()

    fingers.press("n")
    qtbot.waitUntil(lambda: journal.workspace.place.page == "session" and journal._kit.tasks.idle, timeout=10_000)
    page = journal.workspace.page
    assert isinstance(page, SessionPage)
    qtbot.waitUntil(lambda: page.record.ratings.isAncestorOf(QApplication.focusWidget()), timeout=5000)
    session = suite.sessions.all(client)[-1]
    assert (session.number, session.place, session.minutes) == (before.number + 1, before.place, before.minutes)
    assert session.at is not None

    assert suite.sessions.ratings(session.id) == Ratings(session.id)
    assert not page.record.ratings._before.isVisible()
    for digit in "64553":
        fingers.press(digit)
    assert page.record.ratings._before.isVisible()
    fingers.press(Qt.Key.Key_Space)

    fingers.press(Qt.Key.Key_1, alt)
    fingers.prose(CAME)
    fingers.press(Qt.Key.Key_Tab)
    fingers.prose(SAW)
    fingers.press(Qt.Key.Key_2, alt)
    fingers.prose(COURSE)
    fingers.press(Qt.Key.Key_F8)
    for _ in range(3):
        fingers.press(Qt.Key.Key_Tab)
    fingers.prose(DID)
    fingers.press(Qt.Key.Key_3, alt)
    fingers.prose(END)
    fingers.press(Qt.Key.Key_Tab)
    fingers.press(Qt.Key.Key_Tab)
    fingers.prose(THINK)

    fingers.press(Qt.Key.Key_C, alt)
    lines = len(page.record.checklist.list.rows.rows)
    assert lines <= 12
    answers = "ypnyxypny"
    for place in range(lines):
        fingers.press(answers[place] if place < len(answers) else "n")
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)

    fingers.press(Qt.Key.Key_N, alt)
    for note in (TASK, PROMISE, PREPARE, LEAVE):
        fingers.prose(note)
        fingers.press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: page.tags.list.rows.rowCount() > 0 and journal._kit.tasks.idle, timeout=20_000)
    fingers.press(Qt.Key.Key_T, alt)
    waiting = page.tags.list.rows.rowCount()
    assert FEWEST_TAGS <= waiting <= MOST_TAGS
    for place in range(waiting):
        fingers.press("x" if place == 1 else Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)

    fingers.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.finishing.view.isVisible(), timeout=20_000)

    assert fingers.words >= WORDS
    assert fingers.pressed <= MOST_KEYS
    assert fingers.boxes == 0
    _assert_kept(suite, session.id, lines)


def _assert_kept(suite: Suite, session: str, lines: int) -> None:
    entry = suite.writing.entry(session)  # type: ignore[arg-type]
    assert entry is not None
    assert {(one.phase, one.voice): one.text for one in entry.sections} == {
        (SessionPhase.BEGINNING, Voice.THEY_SAID): CAME,
        (SessionPhase.BEGINNING, Voice.I_SAW): SAW,
        (SessionPhase.MIDDLE, Voice.THEY_SAID): COURSE,
        (SessionPhase.MIDDLE, Voice.I_FELT): DID,
        (SessionPhase.END, Voice.THEY_SAID): END,
        (SessionPhase.END, Voice.I_THINK): THINK,
    }
    sister = next(
        one for one in suite.tagging.sentences(entry.session) if entry.text[one.start : one.end].startswith("His sister")
    )
    assert sister.voice is Voice.THIRD_PARTY
    assert suite.sessions.ratings(entry.session) == Ratings(entry.session, 6, 4, 5, 5, 3)
    assert len(suite.practice.ticks(entry.session)) == lines
    assert {tick.state for tick in suite.practice.ticks(entry.session)} == set(TickState)
    noted = {line.kind: line for line in suite.practice.ledger(entry.client) if line.session == entry.session}
    assert {kind: line.text for kind, line in noted.items()} == {
        LedgerKind.HOMEWORK: TASK,
        LedgerKind.PROMISE: PROMISE,
        LedgerKind.PREPARE: PREPARE,
        LedgerKind.LEAVE_ALONE: LEAVE,
    }
    assert noted[LedgerKind.PROMISE].due is not None
    decided = [tag for tag in suite.tagging.tags(entry.session) if tag.state is not TagState.SUGGESTED]
    assert FEWEST_TAGS <= len(decided) <= MOST_TAGS
