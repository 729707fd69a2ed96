"""Brings a backup back: a file, and the passphrase or code of its day."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_journal.model.errors import JournalError
from wa_journal.ui.job import Job, Steps
from wa_journal.ui.kit import Kit
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.own_files import among_documents
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.secret_field import SecretField

if TYPE_CHECKING:
    from wa_journal.services.opening import Restored


class RestoreBox(Box):
    """`restored` tells that the journal is back, and whether one that stood there was moved aside.

    `begun` tells that one is about to take its place, `refused` that none did.
    """

    # Another journal takes the place of this one meanwhile.
    lockable = False
    restored = Signal(bool)
    begun, refused = Signal(), Signal()
    _chosen = Signal()

    def __init__(self, kit: Kit, restore: Callable[[Path, str, Steps], Restored], source: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._restore, self._source = kit, restore, source
        look = kit.look
        self.setWindowTitle(self.tr("Restore from a backup"))
        self.banner = Banner(look)
        self._file = PlainLabel("", "strong")
        choose = Button(self.tr("Choose the backup …"), self._on_choose)
        self.secret = SecretField(look, self.tr("Passphrase or recovery code of its day"))
        self.secret.textChanged.connect(self._show)
        self.secret.returnPressed.connect(self._on_go)
        self.go = Button(self.tr("Bring it back"), self._on_go, "primary")
        self.progress = Progress(look, self.tr("Restore"))
        self.progress.stopped.connect(self._on_stop)
        self._job: Job | None = None
        told = PlainLabel(
            self.tr("The backup is verified first. A journal that stands there is moved aside; nothing is overwritten."), "muted"
        )
        back = PlainLabel(
            self.tr(
                "A client who was erased after the backup was made comes back with it. Where the present journal can tell, "
                "that is said when you open it; erase such a client once more."
            ),
            "muted",
        )
        buttons = row(None, Button(self.tr("Cancel"), self.reject), self.go, gap=look.px(2))
        title = PlainLabel(self.tr("Restore from a backup"), "title")
        name = Named(self.tr("Passphrase or recovery code of its day"), self.secret)
        chosen = row(self._file, None, choose)
        inside = QWidget()
        inside.setLayout(column(told, back, chosen, name, self.secret, self.progress, gap=look.px(2)))
        self.setLayout(column(title, self.banner, Scroller(inside), buttons, gap=look.px(2), margin=look.px(5)))
        self.setMinimumWidth(look.px(120))
        self._show()
        self.fit(*self.sizeHint().toTuple())
        # What is still to be filled in comes first.
        (choose if source is None else self.secret).setFocus()

    def _show(self) -> None:
        self._file.setText(self._source.name if self._source else self.tr("No file chosen yet"))
        self.go.setEnabled(self._source is not None and bool(self.secret.text()))

    def _on_choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Restore from"), among_documents())
        if chosen:
            self._source = Path(chosen)
            self.secret.setFocus()
            self._chosen.emit()
        self._show()

    def _on_go(self) -> None:
        source, secret = self._source, self.secret.text()
        if source is None or not self.go.isEnabled():
            return
        self.banner.try_again()
        self.secret.hold()
        self.go.setEnabled(False)
        told = self.tr("Verifying the backup, then putting it in place. One of an older version is brought up to date first.")
        self.progress.begin(told)
        self.begun.emit()
        self._job = Job(self, self._on_restored, self._on_failed, None, self.progress.show_done, self._on_ended)
        self._kit.tasks.run_long(self._job, lambda steps: self._restore(source, secret, steps))

    def reject(self) -> None:
        """Leave, but not while the backup is put in place."""
        if self._job is None:
            super().reject()

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _on_ended(self) -> None:
        stopped = self._job is not None and self._job.stopping.is_set()
        self._job = None
        self.progress.end()
        self.secret.resume()
        if stopped:
            self.banner.say(Channel.WARN, self.tr("Stopped. Nothing was changed."))
        self.go.setEnabled(True)
        # However it ended, also by a fault: whether a backup came is told after this.
        QTimer.singleShot(0, self, self._tell_refused)

    def _on_restored(self, made: Restored) -> None:
        self.secret.clear()
        self.accept()
        self.restored.emit(made.aside is not None)

    def _on_failed(self, error: JournalError) -> None:
        self.banner.say(Channel.ERROR, self._kit.messages.text(error), until=(self.secret.textEdited, self._chosen))

    def _tell_refused(self) -> None:
        if self.result() != self.DialogCode.Accepted:
            self.refused.emit()
