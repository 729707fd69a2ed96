"""When backups are made and where: the folder, the days between them, and how many are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from wa_journal.model.settings import Preference
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, flow, row
from wa_journal.ui.parts.number_field import NumberField
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.phrases import day

FOLDER, DAYS, KEPT = "backup_folder", "backup_days", "backups_kept"


@dataclass(frozen=True, slots=True)
class Planned:
    """The schedule as it stands: the settings, the newest backup, and what is to be said of the folder."""

    folder: Path | None
    settings: tuple[tuple[Preference, bool | int | str], ...]
    newest: datetime | None
    missing: bool
    same_disk: bool
    waiting: tuple[Path, ...] = ()
    unsure: tuple[Path, ...] = ()


class Schedule(QWidget):
    """`kept` carries a setting and its new value; `folder_wanted` asks for a folder."""

    kept = Signal(str, object)
    folder_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._fields: dict[str, NumberField] = {
            DAYS: NumberField(look, self.tr("Days between backups")),
            KEPT: NumberField(look, self.tr("Backups kept")),
        }
        self._fields[DAYS].changed.connect(self._on_days)
        self._fields[KEPT].changed.connect(self._on_kept)
        self.folder = PlainLabel("", "strong")
        self._told = PlainLabel("", "muted")
        self.warned = PlainLabel("", "warn")
        self.unsure = PlainLabel("", "muted")
        self.choose = Button(self.tr("Choose the folder …"), self.folder_wanted.emit)
        self.none = Button(self.tr("No scheduled backups"), self._on_none, "quiet")
        rows: list[QWidget | QLayout] = []
        for field in self._fields.values():
            field.line.setFixedWidth(look.px(24))
            rows += [Named(field.accessibleName(), field), row(field, None)]
        ways = flow(self.choose, self.none, gap=look.px(2))
        self.setLayout(column(self.folder, self._told, self.warned, self.unsure, ways, *rows, gap=look.px(2)))

    def show_planned(self, planned: Planned) -> None:
        """Show the schedule."""
        self.folder.setText(
            str(planned.folder) if planned.folder else self.tr("No folder is chosen: no backup is made by itself.")
        )
        self.none.setVisible(planned.folder is not None)
        self._told.setText(self._of(planned))
        self._told.setVisible(planned.folder is not None)
        self.warned.setText(self._warning(planned))
        self.warned.setVisible(bool(self.warned.text()))
        self.unsure.setText(self._unsure(planned))
        self.unsure.setVisible(bool(planned.unsure))
        for preference, value in planned.settings:
            field = self._fields.get(preference.key)
            if field is not None:
                field.limit(preference.lowest, preference.highest)
                field.renew(int(value))
                field.setToolTip(self.tr("{low} to {high}").format(low=preference.lowest, high=preference.highest))

    def _of(self, planned: Planned) -> str:
        made = self.tr("It is made when the journal is opened, and while it is open, as soon as the last one is too old.")
        if planned.newest is None:
            none = self.tr("No backup made by itself is there yet.")
            return f"{none} {made}"
        last = self.tr("The last one is of {day}.").format(day=day(planned.newest.astimezone().date()))
        return f"{last} {made}"

    def _warning(self, planned: Planned) -> str:
        told = []
        if planned.missing:
            told.append(self.tr("The folder is not there now. Plug the disk in, or choose another folder."))
        if planned.same_disk:
            told.append(self.tr("This folder is on the same disk as the journal: a broken disk would take both."))
        warned = [" ".join(told)] if told else []
        if planned.waiting:
            still = self.tr(
                "These backups still hold an erased client. They are written anew once they are there and can be written:"
            )
            warned += [still, *map(str, planned.waiting)]
        return "\n".join(warned)

    def _unsure(self, planned: Planned) -> str:
        told = self.tr(
            "Of these files nobody can say whether they are backups of this journal, so they were left as they are. Such a "
            "backup may still hold an erased client: delete what is an old backup, and leave what is your own:"
        )
        return "\n".join((told, *map(str, planned.unsure)))

    def _on_days(self) -> None:
        self._tell(DAYS)

    def _on_kept(self) -> None:
        self._tell(KEPT)

    def _on_none(self) -> None:
        self.kept.emit(FOLDER, "")

    def _tell(self, key: str) -> None:
        self.kept.emit(key, self._fields[key].number)
