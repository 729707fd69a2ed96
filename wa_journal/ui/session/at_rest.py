"""What the session page shows of a finished session: nothing is written into it before somebody asks for that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import SessionStatus
from wa_journal.ui.page import Page
from wa_journal.ui.parts.buttons import Button, WordIconButton
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.phrases import day, meeting
from wa_journal.ui.place import Place
from wa_journal.ui.session.loaded import Loaded


class AtRest(QWidget):
    """Says which session is finished, and offers the next entry first, then to amend or read this one."""

    drop_wanted = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.session: SessionId | None = None
        look = page.kit.look
        self._picture = PlainLabel(wrap=False)
        self.heading, self._day, self.told = PlainLabel("", "title"), PlainLabel("", "muted"), PlainLabel("", "muted")
        for label in (self._picture, self.heading, self._day, self.told):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told.setMaximumWidth(look.px(120))
        self.told.setMinimumWidth(look.px(70))
        self.new = WordIconButton(look, "plus", self.tr("New entry (Ctrl+N)"), self._on_new, "primary")
        self.amend = WordIconButton(look, "write", "", self._on_amend)
        self.read = Button("", self._on_read, "quiet")
        self.drop = Button("", self._on_drop, "quiet")
        gap = look.px(3)
        words = (self._picture, self.heading, self._day, row(None, self.told, None))
        doing = (row(None, button, None) for button in (self.new, self.amend, self.read, self.drop))
        self.setLayout(column(None, *words, gap, *doing, None, gap=gap, margin=gap))
        look.changed.connect(self._dress)
        self._dress()

    def show_loaded(self, loaded: Loaded) -> None:
        """Show a finished session, and whether an amendment of it was begun."""
        session = loaded.session
        self.session = session.id
        numbered = {"number": session.number, "status": meeting(session)}
        heading = self.tr("Session {number} is finished")
        if session.status is not SessionStatus.HELD:
            heading = self.tr("Session {number}: {status}")
        told, amend = self._words(loaded)
        self.heading.setText(heading.format(**numbered))
        self._day.setText(day(session.on, long=True))
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.amend.setText(amend.format(**numbered))
        self.read.setText(self.tr("Read session {number}").format(**numbered))
        self.drop.setVisible(loaded.drafted)
        self.drop.setText(self.tr("Drop the amendment") if loaded.entry is not None else self.tr("Drop what is not finished"))

    def _words(self, loaded: Loaded) -> tuple[str, str]:
        """Say how the entry stands, and how one writes on."""
        if loaded.entry is None:
            told = self.tr("What you wrote of it is not finished.") if loaded.drafted else ""
            return told, self.tr("Write about session {number}")
        if loaded.drafted:
            told = self.tr("An amendment is begun and not finished; the entry stays as it was until then.")
            return told, self.tr("Go on amending session {number}")
        return self.tr("The entry stays as it is until you ask to amend it."), self.tr("Amend session {number}")

    def take_focus(self) -> None:
        """Begin at the next entry, which is what most come for."""
        self.new.setFocus()

    def _on_new(self) -> None:
        self._page.go.emit(Place("session", self._page.place.client, begin=True))

    def _on_amend(self) -> None:
        self._page.go.emit(Place("session", self._page.place.client, self.session))

    def _on_read(self) -> None:
        self._page.go.emit(Place("entries", self._page.place.client, self.session))

    def _on_drop(self) -> None:
        if self.session is not None:
            self.drop_wanted.emit(self.session)

    def _dress(self) -> None:
        look = self._page.kit.look
        self._picture.setPixmap(look.picture("entry", "muted", look.px(12)))
