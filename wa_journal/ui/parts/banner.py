"""Messages inside a page, by channel: they stay until dismissed and stop nobody from working."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget
from shiboken6 import isValid

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button, IconButton
from wa_journal.ui.parts.focus import keys_are_in, take_focus
from wa_journal.ui.parts.layouts import row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.wording import worded


class Channel(StrEnum):
    """How much a message matters."""

    ERROR = "error"
    WARN = "warn"
    INFO = "info"
    GOOD = "good"


_ICONS = {Channel.ERROR: "warning", Channel.WARN: "warning", Channel.INFO: "info", Channel.GOOD: "check"}
_ROLES = {Channel.ERROR: "danger", Channel.WARN: "warn", Channel.INFO: "link", Channel.GOOD: "good"}


# As long as it takes to see that something is said.
READ_MS = 2000


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say it."""
    # Not at the top: the lock screen must not wait for classes that it has nothing to say with yet.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Banner(QFrame):
    """One message with an icon, at most one thing to do about it, and a way to dismiss it.

    It is furnished with its first message: every page has a banner, and most have nothing to say. `gone` tells that nothing
    is said any more, `dismissed` that the officer wanted it so.
    """

    gone = Signal()
    dismissed = Signal()
    _picture: PlainLabel
    _words: PlainLabel
    _button: Button
    _close: IconButton
    _pressed: QTimer

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._channel = Channel.INFO
        self._act: Callable[[], object] | None = None
        self._said = QElapsedTimer()
        self._before: QWidget | None = None
        self._until: tuple[SignalInstance, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def _furnish(self) -> None:
        self._picture = PlainLabel(wrap=False)
        self._words = PlainLabel()
        self._button = Button("", self._on_act)
        self._button.hide()
        self._pressed = QTimer(self)
        self._pressed.setSingleShot(True)
        self._pressed.setInterval(QApplication.doubleClickInterval())
        self._close = IconButton(self._look, "cross", self.tr("Dismiss this message"), self._on_close)
        box = row(self._picture, self._words, self._button, self._close, gap=self._look.px(3), margin=self._look.px(2))
        box.setStretch(1, 1)
        self.setLayout(box)
        self._look.changed.connect(self._dress)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @property
    def words(self) -> str:
        """Give what is said now; nothing when hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(
        self,
        channel: Channel,
        words: str,
        act_words: str = "",
        act: Callable[[], object] | None = None,
        until: Iterable[SignalInstance] = (),
    ) -> None:
        """Show a message, and what can be done about it; one about a field goes with the first change of the field."""
        words = worded(words)
        if self.layout() is None:
            self._furnish()
        self._forget()
        self._until = tuple(until)
        for changed in self._until:
            changed.connect(self.clear)
        self._channel, self._act = channel, act
        self._said.start()
        self._words.setText(words)
        self._button.setText(act_words)
        self._button.setVisible(act is not None)
        self.setAccessibleName(words)
        self.setProperty("kind", f"banner_{channel.value}")
        self._dress()
        self.show()
        announce(self, words)

    def clear(self) -> None:
        """Take the message away; keys that were in it go back to where they came from."""
        self._forget()
        if keys_are_in(self):
            # Hidden with the keys in it, Qt would hand them round to the top of the page and scroll there.
            self._give_keys_back()
        self.hide()
        self.gone.emit()

    def let_go(self) -> None:
        """Take away what was only told or was about a field; what failed otherwise stays until it is dismissed."""
        if self._until or self._channel in (Channel.INFO, Channel.GOOD):
            self.clear()

    def leave_behind(self) -> None:
        """Take away what was only told with nothing to do about it, as one goes on to another page.

        What was told just now goes along: nobody has read it yet, and it may tell why one goes.
        """
        if self.words and self._act is None and self._said.hasExpired(READ_MS):
            self.let_go()

    def try_again(self) -> None:
        """Take away what failed before, since it is tried anew."""
        if self._channel in (Channel.WARN, Channel.ERROR):
            self.clear()

    def _give_keys_back(self) -> None:
        before, page = self._before, self.parentWidget()
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus()
        elif page is not None:
            take_focus(page)

    def _forget(self) -> None:
        for changed in self._until:
            changed.disconnect(self.clear)
        self._until = ()

    def _dress(self) -> None:
        self._picture.setPixmap(self._look.picture(_ICONS[self._channel], _ROLES[self._channel], self._look.px(5)))
        self.style().unpolish(self)
        self.style().polish(self)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and old is not None and self.isAncestorOf(new) and not self.isAncestorOf(old):
            self._before = old

    def _on_close(self) -> None:
        self.dismissed.emit()
        self.clear()

    def _on_act(self) -> None:
        """The second press of a double one is none, nor one for the message that the first led to."""
        if self._act is not None and not self._pressed.isActive():
            self._pressed.start()
            self._act()
