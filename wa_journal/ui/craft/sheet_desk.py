"""A client's sheets on paper and as PDF: what leaves the screen is logged, and says whose it is in no name of a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wa_journal.model.change import Change, Touched
from wa_journal.model.ids import ClientId
from wa_journal.ui.craft.sheet_view import SheetView
from wa_journal.ui.craft.sheets import Sheet
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.save_as import ask_where

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class SheetDesk(QObject):
    """Joins the sheets of a page with the printer and the file they are saved to."""

    def __init__(self, page: Page, suite: Suite, sheets: tuple[SheetView, ...]) -> None:
        super().__init__(page)
        self._page, self._suite = page, suite
        for sheet in sheets:
            sheet.print_wanted.connect(self._on_print)
            sheet.save_wanted.connect(self._on_save)

    def save_to(self, sheet: Sheet, target: Path) -> None:
        """Write a sheet as PDF."""
        # The printing part of Qt is loaded only by whoever prints.
        from wa_journal.ui.print.summary import render

        client, page, save = sheet.client, sheet.page, self._suite.access.save_sheet
        data, change = render(page), Change(Touched.SUPERVISION, client)
        self._page.run_aside(lambda: save(client, data, page.title, target), self._on_saved, change)

    def _on_print(self, sheet: Sheet) -> None:
        from wa_journal.ui.print.paper import preview

        preview(self._page.window(), sheet.page, partial(self._on_printed, sheet.client))

    def _on_printed(self, client: ClientId) -> None:
        self._page.run(lambda: self._suite.access.printed(client))

    def _on_save(self, sheet: Sheet) -> None:
        # No name of the client in the name of the file.
        asked, save = self.tr("Save the sheet to"), partial(self.save_to, sheet)
        ask_where(self._page.kit.notify, self._page, asked, "sheet.pdf", save, (".pdf",))

    def _on_saved(self, target: Path) -> None:
        words = self.tr("Saved as {name}. It is not encrypted: mind who sees it, and delete it when it has been used.")
        self._page.banner.say(Channel.GOOD, words.format(name=target.name))
