"""The same numbers as the chart, as a table to be read, heard and copied."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from wa_journal.model.trajectory import LevelPoint
from wa_journal.ui.charts.details import flag_words, named_number
from wa_journal.ui.charts.picture import Picture, Unmet
from wa_journal.ui.phrases import day
from wa_journal.ui.wording import number

Index = QModelIndex | QPersistentModelIndex


class TwinModel(QAbstractTableModel):
    """One row a meeting: those that did not take place have theirs too, without a figure."""

    def __init__(self) -> None:
        super().__init__()
        self._heads: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._numbers: tuple[int, ...] = ()

    def show_picture(self, picture: Picture) -> None:
        """Show a picture's numbers."""
        self.beginResetModel()
        self._heads = (
            self.tr("Session"), self.tr("Date"), self.tr("Rating"), self.tr("Level"), self.tr("80 % range"),
            self.tr("95 % range"),
            self.tr("Level as known then"), self.tr("Client's own"), self.tr("Phase"), self.tr("Marked"),
            *(lane.label for lane in picture.tagged),
        )  # fmt: skip
        self._rows = tuple(self._row(picture, one) for one in picture.meetings)
        self._numbers = tuple(one.number for one in picture.meetings)
        self.endResetModel()

    def number(self, row: int) -> int:
        """Give the session's number of a row."""
        return self._numbers[row]

    def row(self, number: int | None) -> int | None:
        """Give the row of a session."""
        return self._numbers.index(number) if number in self._numbers else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Give the number of sessions."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Give the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell."""
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a column's name."""
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal else None

    def _row(self, picture: Picture, point: LevelPoint | Unmet) -> tuple[str, ...]:
        marked = "; ".join(flag_words(flag, point) for flag in picture.beside(point))
        named = (named_number(point), day(point.date))
        if isinstance(point, Unmet):
            return (*named, point.words, *["–"] * 5, picture.phase(point.date), marked, *["–"] * len(picture.tagged))
        client = next((str(one.rating) for one in picture.client if one.number == point.number), "–")
        place = picture.level.index(point)
        tags = (_count(lane.points[place].confirmed, lane.points[place].unconfirmed) for lane in picture.tagged)
        rating = self.tr("not rated") if point.rating is None else number(point.rating)
        told = (client, picture.phase(point.date), marked)
        return (*named, rating, *_level(picture, point), *told, *tags)


class TableTwin(QTableView):
    """Emits the session's number as its row is gone to, and when it is to be opened."""

    pointed = Signal(int)
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Numbers of the chart"))
        self.rows = TwinModel()
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.doubleClicked.connect(self._on_opened)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_picture(self, picture: Picture, current: int | None) -> None:
        """Show a picture's numbers, with one session chosen."""
        self.rows.show_picture(picture)
        self.point(current)

    def point(self, number: int | None) -> None:
        """Go to a session's row."""
        row = self.rows.row(number)
        if row is not None and row != self.currentIndex().row():
            self.setCurrentIndex(self.rows.index(row, max(0, self.currentIndex().column())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.pointed.emit(self.rows.number(index.row()))

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.number(index.row()))


def _level(picture: Picture, point: LevelPoint) -> tuple[str, ...]:
    if point not in picture.banded:
        return "–", "–", "–", "–"
    spans = (f"{number(point.lo80)}–{number(point.hi80)}", f"{number(point.lo95)}–{number(point.hi95)}")
    return f"{number(point.mean)}", *spans, f"{number(point.now_mean)}"


def _count(confirmed: int, unconfirmed: int) -> str:
    return f"{confirmed} (+{unconfirmed}?)" if unconfirmed else str(confirmed) if confirmed else ""
