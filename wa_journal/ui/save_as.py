"""Where a file is to go: its name gets the ending that it lacks, for whoever looks for the file by it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from wa_journal.ui.notify import Notify
from wa_journal.ui.parts.own_files import among_documents
from wa_journal.ui.question import Question


def ask_where(
    notify: Notify, parent: QWidget, asked: str, name: str, then: Callable[[Path], object], endings: tuple[str, ...] = ()
) -> None:
    """Ask for a file and go on with it; a name alone is offered among the documents, a whole path where it leads.

    The ending is that of the name offered; of several `endings` the one that is typed, or else picked in the dialog.
    """
    kinds = {f"{ending[1:].upper()} (*{ending})": ending for ending in endings}
    chosen, kind = QFileDialog.getSaveFileName(parent, asked, among_documents(name), ";;".join(kinds))
    if not chosen:
        return
    ending = kinds.get(kind, Path(name).suffix)
    if chosen.lower().endswith(endings or ending):
        then(Path(chosen))
        return
    target = Path(chosen + ending)
    if _is_file(target):
        # The dialog asked about the name that was typed only.
        notify.ask(parent, _over(target), partial(then, target))
    else:
        then(target)


def _is_file(target: Path) -> bool:
    """What cannot be looked at is refused by whoever writes it."""
    try:
        return target.is_file()
    except OSError:
        return False


def _over(target: Path) -> Question:
    translate = QCoreApplication.translate
    words = translate("SaveAs", "{name} is there already, in {folder}.").format(name=target.name, folder=target.parent)
    return Question(translate("SaveAs", "Write over this file?"), words, translate("SaveAs", "Write over it"), danger=True)
