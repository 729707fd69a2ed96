"""The window: a front page while the journal is locked, the workspace while it is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.focus import step_focus, take_focus
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.shell.commands import Command, Commands

SMALLEST = (1024, 700)
_USUAL = (1280, 820)
# What the desktop adds above, known only once the window stands.
_TITLE_BAR = 40


class MainWindow(QMainWindow):
    """Holds one thing at a time; its title never says whom the journal is about."""

    shown = Signal()
    sized = Signal()

    def __init__(self, kit: Kit, *, demo: bool = False) -> None:
        super().__init__()
        self._kit = kit
        kit.look.dress(self)
        self.setMinimumSize(640, 480)
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(_USUAL[0], room.width()), min(_USUAL[1], room.height() - _TITLE_BAR))
        self.commands = Commands(self)
        self._strip = PlainLabel("", "demo")
        self.show_strip(shown=demo)
        self._place = column(self._strip, gap=0)
        holder = QWidget()
        holder.setLayout(self._place)
        self.setCentralWidget(holder)
        self._inside: QWidget | None = None
        self.may_close: Callable[[], bool] | None = None
        self.standing = b""
        self._away: list[QWidget] = []
        self._last_seen: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.name_things()

    @property
    def inside(self) -> QWidget | None:
        """Give what the window shows now."""
        return self._inside

    def show_inside(self, widget: QWidget) -> None:
        """Show this instead; what was there before is taken apart."""
        if self._inside is not None:
            self._place.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = widget
        self._place.addWidget(widget, 1)
        take_focus(widget, widget.focusProxy())

    def stand(self, standing: bytes) -> None:
        """Stand where and as large as before; what no screen of today has room for is as at first."""
        self.standing = standing
        self.restoreGeometry(standing)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab follow the window as it is read."""
        return step_focus(self, forward=forward)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002
        if new is None or new.window() is not self:
            return
        if new.isVisible():
            self._last_seen = new
        else:
            # Queued behind what shows it, if it was only just laid out: a timer of the window's own may come before that.
            QTimer.singleShot(0, self, self._keep_keys_in_sight)

    def changeEvent(self, event: QEvent) -> None:
        """Before a window that was behind a box gets its keys, let them be for what was in sight."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._keep_keys_in_sight()

    def _keep_keys_in_sight(self) -> None:
        """Give the keys back to where they were: what ends late on a page that was left asks Qt for them all the same."""
        here, last = self.focusWidget(), self._last_seen
        if here is None or here.isVisible() or not self.isVisible():
            return
        if last is not None and isValid(last) and last.isVisible() and last.isEnabled():
            last.setFocus()
        elif self._inside is not None:
            take_focus(self._inside, self._inside.focusProxy())

    def put_away(self) -> None:
        """Go out of sight with every box that stands above it, and remember where it stood."""
        self._remember()
        for one in reversed(QApplication.topLevelWidgets()):
            if one.isVisible():
                if one is self or isinstance(one, QDialog):
                    self._away.append(one)
                one.hide()

    def come_back(self) -> None:
        """Show what was in sight before, and nothing else: a window that was hidden from a client stays so."""
        away, self._away = self._away, []
        # The window first: what stands above it is to have the keys.
        for one in sorted(away, key=lambda one: one is not self):
            if isValid(one):
                one.show()

    def show_strip(self, *, shown: bool) -> None:
        """Say, or not, that the people are invented: the first run has none yet."""
        self._strip.setVisible(shown)

    def name_things(self) -> None:
        """Say everything of the window's own, again after a change of language."""
        self.setWindowTitle(self.tr("Working Alliance Journal"))
        self.setAccessibleName(self.tr("Working Alliance Journal"))
        self._strip.setText(self.tr("DEMONSTRATION · all people in this journal are invented"))
        self._add_view_commands()

    def _add_view_commands(self) -> None:
        """Offer what works locked and unlocked: the size of text."""
        group = self.tr("View")
        for command in (
            Command("larger", group, self.tr("Larger text"), "Ctrl++; Ctrl+=", self._larger),
            Command("smaller", group, self.tr("Smaller text"), "Ctrl+-", self._smaller),
            Command("plain", group, self.tr("Text at 100 %"), "Ctrl+0", self._plain),
        ):
            self.commands.add(command)

    def _larger(self) -> None:
        self._kit.look.larger()
        self.sized.emit()

    def _smaller(self) -> None:
        self._kit.look.smaller()
        self.sized.emit()

    def _plain(self) -> None:
        self._kit.look.plain()
        self.sized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that there is a window to listen to."""
        super().showEvent(event)
        self.shown.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Have everything put away first; who holds unsaved words may keep the window open."""
        if self.may_close is not None and not self.may_close():
            event.ignore()
            return
        self._remember()
        super().closeEvent(event)

    def _remember(self) -> None:
        """A window that is hidden knows its frame no more."""
        if self.isVisible():
            self.standing = bytes(self.saveGeometry().data())
