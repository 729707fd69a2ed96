"""What a check found, told in the card that asked for it, with every line that was counted."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from wa_journal.model.vault import INDEX, Check
from wa_journal.ui.look import Look
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark


class Checked(QWidget):
    """Takes no room until there is something to tell; `sound` and `unsound` say what a check comes to."""

    told = Signal()

    def __init__(self, look: Look, sound: str, unsound: str) -> None:
        super().__init__()
        self._sound, self._unsound = sound, unsound
        self.banner = Banner(look)
        self.list = TallList(look, self.tr("What was checked"), "inner", open_on_click=False)
        self.list.hide()
        self.setLayout(column(self.banner, self.list, gap=look.px(2)))
        self.hide()

    def clear(self) -> None:
        """Take away what the check before found."""
        self.banner.clear()
        self.list.hide()
        self.hide()

    def refuse(self, words: str, *until: SignalInstance) -> None:
        """Say why nothing was checked; what was refused for a field's sake, until the field is changed."""
        self.show()
        self.banner.say(Channel.ERROR, words, until=until)
        self.told.emit()

    def show_checks(self, checks: tuple[Check, ...], unsound: str = "") -> None:
        """Show each check, and what they come to; `unsound` where that is something else this time."""
        self.show()
        self.list.show_rows(tuple(self._row(check) for check in checks))
        if all(check.sound for check in checks):
            self.banner.say(Channel.GOOD, self._sound)
        else:
            self.banner.say(Channel.ERROR, unsound or self._unsound)
        self.told.emit()

    def _row(self, check: Check) -> Row:
        state = self.tr("sound") if check.sound else self.tr("not sound")
        mark = Mark.DONE if check.sound else Mark.WARN
        return Row(check.name, self._checked(check.name), note=f"{check.count:,} · {state}", mark=mark)

    def _checked(self, name: str) -> str:
        return {
            "page seals": self.tr("the seal of every page"),
            "structure": self.tr("the structure of the file"),
            INDEX: self.tr("the search against the entries"),
            "access log": self.tr("the chain of the access log"),
            "client": self.tr("clients"),
            "session": self.tr("sessions"),
            "entry_version": self.tr("saved versions of entries"),
            "addendum": self.tr("additions to entries"),
            "tag": self.tr("tags"),
            "access_line": self.tr("lines of the access log"),
        }.get(name, name)
