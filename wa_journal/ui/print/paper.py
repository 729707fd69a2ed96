"""A sheet as it will be on paper: looked at first, then printed; what is printed is logged, not what it says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from wa_journal.model.supervision import ReportPage
from wa_journal.ui.print.summary import document_of


def preview(parent: QWidget, page: ReportPage, printed: Callable[[], object]) -> QPrintPreviewDialog:
    """Show a sheet as it will be printed; `printed` hears when it was sent to a printer or a PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    # The name of a print job shows in the printer's queue, to everybody who can see it.
    printer.setDocName("wa-journal")
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(page.title)
    dialog.resize(820, 900)
    sheet = _Sheet(page, dialog)
    dialog.paintRequested.connect(sheet.draw)
    dialog.accepted.connect(printed)
    dialog.open()
    return dialog


class _Sheet:
    """Draws one page's content on whatever printer the preview asks for."""

    def __init__(self, page: ReportPage, dialog: QPrintPreviewDialog) -> None:
        self._page = page
        dialog.setProperty("sheet", self)

    def draw(self, printer: QPrinter) -> None:
        """Draw the sheet."""
        document_of(self._page, printer.pageRect(QPrinter.Unit.Point).size()).print_(printer)
