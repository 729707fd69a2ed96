"""What is sent to a printer or a PDF is printed, whatever was looked at and put away before."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from wa_journal.model.supervision import ReportBlock, ReportPage
from wa_journal.supervision import pdf_text
from wa_journal.ui.print.paper import preview
from wa_journal.ui.print.recovery_sheet import print_code

CODE = "ABCDE-FGHJK"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def asked() -> QDialog:
    """The dialog that asks, after Python has put away what nobody holds."""
    QApplication.processEvents()
    gc.collect()
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def written(target: Path) -> str:
    return "\n".join(text for _, text in pdf_text.parts(target.read_bytes()))


def test_the_code_is_printed_also_when_it_is_asked_for_a_second_time(window: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    print_code(window, CODE)
    asked().reject()
    print_code(window, CODE)
    dialog, target = asked(), tmp_path / "sheet.pdf"
    assert isinstance(dialog, QPrintDialog)
    next(one for one in dialog.findChildren(QLineEdit) if one.text().startswith("/")).setText(str(target))
    next(one for one in dialog.findChildren(QPushButton) if "Print" in one.text()).click()
    qtbot.waitUntil(target.exists)
    QApplication.processEvents()
    assert CODE in written(target)


def test_a_sheet_that_is_looked_at_has_a_printer_of_its_own(window: QWidget, tmp_path: Path) -> None:
    page = ReportPage("A sheet", "", (ReportBlock("Heading", ("Marked words",)),))
    preview(window, page, list)
    dialog, target = asked(), tmp_path / "sheet.pdf"
    assert isinstance(dialog, QPrintPreviewDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    dialog.paintRequested.emit(printer)
    dialog.close()
    assert "Marked words" in written(target)
