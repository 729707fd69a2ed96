"""The box that says that the program failed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wa_journal.model.failure_place import place_of
from wa_journal.ui.look import Look
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel


class CrashBox(Box):
    """Says that something failed, that the draft is kept, and what can be done."""

    def __init__(
        self,
        look: Look,
        error: BaseException,
        restart: Callable[[], object],
        bundle: Callable[[], object] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._restart = restart
        self.setWindowTitle(self.tr("Something went wrong"))
        told = self.tr("The program made a mistake. What you wrote is kept, encrypted, up to the last two seconds.")
        place = PlainLabel(place_of(error), "key").selectable()
        place.setAccessibleName(self.tr("Class and place of the mistake"))
        buttons = row(None, gap=look.px(2))
        if bundle is not None:
            buttons.addWidget(Button(self.tr("Save a report without entries …"), bundle))
        buttons.addWidget(Button(self.tr("Start again"), self._on_restart))
        go_on = Button(self.tr("Go on"), self.accept, "primary")
        buttons.addWidget(go_on)
        heading = PlainLabel(self.tr("Something went wrong"), "title")
        self.setLayout(column(heading, PlainLabel(told), place, look.px(2), buttons, gap=look.px(3), margin=look.px(6)))
        self.setMinimumWidth(look.px(130))
        go_on.setFocus()

    def _on_restart(self) -> None:
        self.accept()
        self._restart()
