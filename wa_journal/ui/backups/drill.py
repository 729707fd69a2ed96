"""A restore for show: whether a backup would really come back, without touching the journal."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from wa_journal.model.errors import JournalError
from wa_journal.ui.backups.checked import Checked
from wa_journal.ui.kit import Kit
from wa_journal.ui.long_job import LongJob
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.own_files import among_documents
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.secret_field import SecretField

if TYPE_CHECKING:
    from wa_journal.services.keeping.keeping import Keeping

Stamp = tuple[int, int] | None


class Drill(QWidget):
    """Tries one backup at a time; `found` tells what came of it."""

    def __init__(self, kit: Kit, keeping: Keeping) -> None:
        super().__init__()
        self._keeping, self._messages, look = keeping, kit.messages, kit.look
        self._source: Path | None = None
        self._tried: Stamp = None
        self._file = PlainLabel("", "strong")
        self.choose = Button("", self._on_choose)
        self.secret = SecretField(look, self.tr("Passphrase or recovery code of its day"))
        self.secret.textChanged.connect(self._show)
        self.secret.returnPressed.connect(self._on_go)
        self.go = Button(self.tr("Try it"), self._on_go)
        self.progress = Progress(look, self.tr("Trying a backup"))
        self._job = LongJob(self, kit, self.progress, self._on_failed)
        self._job.ended.connect(self._on_ended)
        sound = self.tr("The backup would come back whole: it opened, and every page was read.")
        self.found = Checked(look, sound, self.tr("This backup is not sound. Make a new one, and try an older one."))
        told = self.tr(
            "The backup is taken apart in a place of its own, opened, read to its last page and counted. "
            "Your journal is not touched."
        )
        name = Named(self.secret.accessibleName(), self.secret)
        self.setLayout(
            column(
                PlainLabel(told), self._file, row(self.choose, None), name, self.secret, row(self.go, None),
                self.progress, self.found, gap=look.px(2),
            )
        )  # fmt: skip
        self._show()

    def offer(self, newest: Path | None) -> None:
        """Offer the newest backup, unless another one was chosen; what was told of a file that is another one by now goes."""
        if self._tried != _stamp(self._source):
            self.found.clear()
        if self._source is None:
            self.show_source(newest)

    def show_source(self, source: Path | None) -> None:
        """Show which backup is tried; what was told of another one goes."""
        if source != self._source or self._tried != _stamp(source):
            self.found.clear()
        self._source = source
        self._show()

    def _show(self) -> None:
        self._file.setText(self._source.name if self._source else self.tr("No backup chosen yet"))
        self.choose.setText(self.tr("Choose another backup …") if self._source else self.tr("Choose the backup …"))
        self.go.setEnabled(not self._job.running and self._source is not None and bool(self.secret.text()))

    def _on_choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), among_documents())
        if chosen:
            self.show_source(Path(chosen))
            self.secret.setFocus()

    def _on_go(self) -> None:
        if self._source is not None and self.go.isEnabled():
            call = partial(self._keeping.drill, self._source, self.secret.text())
            self._tried = _stamp(self._source)
            self.secret.hold()
            self.secret.clear()
            self.found.clear()
            self._job.run(self.tr("Bringing it back for show …"), call, self.found.show_checks)

    def _on_ended(self) -> None:
        self.secret.resume()
        self._show()

    def _on_failed(self, error: JournalError) -> None:
        """Say why it was not tried, until another secret is typed."""
        self.found.refuse(self._messages.text(error), self.secret.textEdited)


def _stamp(source: Path | None) -> Stamp:
    """Give what tells one writing of a file from the next."""
    try:
        found = source.stat() if source is not None else None
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size) if found is not None else None
