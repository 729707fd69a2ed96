"""An entry with suggested tags in an open window, and an indicator chosen in the palette."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.tags import Tag
from wa_journal.model.text import Voice
from wa_journal.ui.shell.palette import Palette

SAID = "He told me he wants out of the group. He called me a glorified screw."


def an_entry(opened: Opened, text: str = SAID) -> SessionId:
    suite = opened.suite
    session = suite.sessions.next(opened.journal.workspace.clients[0].id).id
    suite.writing.finish(session, (Section(text, None, Voice.THEY_SAID),))
    suite.tagging.suggest(session)
    return session


def tags(opened: Opened, session: SessionId) -> dict[str, Tag]:
    return {tag.indicator: tag for tag in opened.suite.tagging.tags(session)}


def pick(qtbot: QtBot, opened: Opened, words: str) -> None:
    """Choose an indicator in the palette that is open."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, Palette)
    qtbot.keyClicks(box.line, words)
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    opened.settle()
