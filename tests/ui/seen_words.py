"""Every word that a widget shows or says, however it is shown."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

from wa_journal.ui.charts.chart_view import ChartView


def seen(top: QWidget) -> Iterator[tuple[str, str]]:
    """Give where and what, for all that is in sight and all that a screen reader says of it."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisibleTo(top):
            where = f"{type(widget).__name__} in {_home(widget)}"
            yield from ((where, text) for text in _of(widget) if text)


def _of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QMainWindow | QDialog):
        yield widget.windowTitle()
    if isinstance(widget, QAbstractButton | QLabel):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    # What stands in a field before anybody typed is the program's word as much as a label is.
    if isinstance(widget, QLineEdit):
        yield widget.text()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox):
        yield from _cells(widget.model())
    if isinstance(widget, ChartView) and widget._picture.level:
        yield from _texts(widget._picture)


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(40, model.rowCount(QModelIndex()))):
            index = model.index(row, column, QModelIndex())
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(index.data(role) or "")
            shown = index.data(Qt.ItemDataRole.UserRole)
            if is_dataclass(shown):
                yield from (str(getattr(shown, name)) for name in ("title", "detail", "note") if hasattr(shown, name))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, dict):
        yield from _texts(tuple(value.values()))
    elif is_dataclass(value):
        for one in fields(value):
            if one.name not in ("kind", "mark", "indicator", "key"):
                yield from _texts(getattr(value, one.name))


def _home(widget: QWidget) -> str:
    parent = widget.parentWidget()
    while parent is not None and not type(parent).__module__.startswith("wa_journal"):
        parent = parent.parentWidget()
    return type(parent).__name__ if parent is not None else "nothing"
