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
    dialog = _Preview(page, parent)
    dialog.setWindowTitle(page.title)
    dialog.resize(820, 900)
    dialog.accepted.connect(printed)
    dialog.open()
    return dialog


class _Preview(QPrintPreviewDialog):
    """Draws one page's content on whatever printer it asks for, and has its own for itself: Qt keeps none."""

    def __init__(self, page: ReportPage, parent: QWidget) -> None:
        self._page, self._printer = page, QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        # The name of a print job shows in the printer's queue, to everybody who can see it.
        self._printer.setDocName("wa-journal")
        super().__init__(self._printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paintRequested.connect(self._on_paint_requested)

    def _on_paint_requested(self, printer: QPrinter) -> None:
        document_of(self._page, printer.pageRect(QPrinter.Unit.Point).size()).print_(printer)
