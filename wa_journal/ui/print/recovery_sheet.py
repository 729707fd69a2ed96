"""The recovery code on one sheet of paper, never as a file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

_TITLE, _BODY, _CODE = 20, 11, 22


def print_code(parent: QWidget, code: str) -> None:
    """Ask for a printer and print the sheet; the spool of the system may keep a copy, and the sheet says so."""
    dialog = _CodeDialog(code, parent)
    dialog.setModal(True)
    dialog.show()


class _CodeDialog(QPrintDialog):
    """Has the printer for itself: Qt keeps none, and would print with one that is gone."""

    def __init__(self, code: str, parent: QWidget) -> None:
        self._printer, self._code = QPrinter(QPrinter.PrinterMode.HighResolution), code
        self._printer.setDocName("recovery sheet")
        super().__init__(self._printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        painter = QPainter(self._printer)
        draw_sheet(painter, self._printer.pageRect(QPrinter.Unit.DevicePixel), self._code)
        painter.end()
        self._code = ""


def draw_sheet(painter: QPainter, page: QRectF, code: str) -> None:
    """Draw heading, code and what it is for."""
    translate = QCoreApplication.translate
    lines = (
        (_TITLE, True, translate("RecoverySheet", "Recovery sheet of a journal")),
        (_CODE, True, code),
        (_BODY, False, translate("RecoverySheet", "With this code the journal opens when the passphrase is forgotten.")),
        (
            _BODY,
            False,
            translate("RecoverySheet", "Keep it locked away, apart from the computer. Who finds both can read everything."),
        ),
        (_BODY, False, translate("RecoverySheet", "The system's printer queue may keep a copy of this page for a while.")),
    )
    left, top, wide = page.left() + page.width() * 0.08, page.top() + page.height() * 0.08, page.width() * 0.84
    for points, bold, words in lines:
        font = QFont()
        font.setPointSizeF(points)
        font.setBold(bold)
        painter.setFont(font)
        room = QRectF(left, top, wide, page.height())
        used = painter.boundingRect(room, int(Qt.TextFlag.TextWrapAnywhere), words)
        painter.drawText(room, int(Qt.TextFlag.TextWrapAnywhere if points == _CODE else Qt.TextFlag.TextWordWrap), words)
        top += used.height() + page.height() * 0.025
