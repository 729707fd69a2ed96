"""A list whose rows carry a mark, a title, words that wrap and a note; the model only shows what it is handed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from wa_journal.ui.look import Look
from wa_journal.ui.parts.row_painter import RowPainter
from wa_journal.ui.parts.row_value import Row, in_words
from wa_journal.ui.parts.typed_letter import typed_letter

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_STEP = 12
ENTER = "\r"
UNDO = "\x1a"
REMOVE = "\x7f"
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RowModel(QAbstractListModel):
    """Shows a tuple of rows."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = tuple(in_words(row) for row in rows)
        self.endResetModel()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Give the rows shown."""
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        """Give the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row, or what is said of it."""
        shown = self._rows[index.row()]
        if role == ROW:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.title
        if role == Qt.ItemDataRole.CheckStateRole and shown.ticked is not None:
            return Qt.CheckState.Checked if shown.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown.spoken or ". ".join(part for part in (shown.title, shown.detail, shown.note) if part)
        return None


class RowList(QListView):
    """A list for mouse and keys: Enter or a click opens a row; other keys are told as they come.

    `went_up` tells of the key that leads from the first row to what stands above.
    """

    opened = Signal(str)
    went_up = Signal()
    current_changed = Signal(str)
    typed = Signal(str, str)

    def __init__(self, look: Look, name: str, kind: str = "plain", *, open_on_click: bool = True, keys: str = "") -> None:
        super().__init__()
        self._keys = keys.lower()
        self.setAccessibleName(name)
        self.setProperty("kind", kind)
        self.rows = RowModel()
        self.setModel(self.rows)
        self._painter = RowPainter(look, self)
        self.setItemDelegate(self._painter)
        self.rows.modelAboutToBeReset.connect(self._painter.forget)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._on_current)
        if open_on_click:
            self.clicked.connect(self._on_open)
        look.changed.connect(self._on_look_changed)

    def show_rows(self, rows: tuple[Row, ...], *, keep: bool = True) -> None:
        """Show rows; the current one stays current where it is still there."""
        if rows == self.rows.rows:
            return  # nothing flickers, and nobody's place is lost
        before, scrolled = self.key if keep else "", self.verticalScrollBar().value()
        place = self.currentIndex().row()
        self.rows.show_rows(rows)
        if before:
            self.choose(before)
            if self.key != before:
                # The row in hand is gone: its neighbour is taken, so that keys go on from there.
                self.setCurrentIndex(self.rows.index(min(place, len(rows) - 1), 0))
            self.verticalScrollBar().setValue(scrolled)
            self.scrollTo(self.currentIndex())
        if self.hasFocus():
            self._start()

    def lay_in_steps(self) -> None:
        """Measure a few rows at a time, so that a long answer never holds up the next key."""
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_STEP)

    @property
    def key(self) -> str:
        """Give the current row's key, or nothing."""
        row = self.currentIndex().data(ROW)
        return row.key if isinstance(row, Row) else ""

    @property
    def spoken(self) -> str:
        """Give what a screen reader says of the current row, or nothing."""
        return str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def choose(self, key: str) -> None:
        """Make a row current without opening it."""
        for place, row in enumerate(self.rows.rows):
            if row.key == key:
                self.setCurrentIndex(self.rows.index(place, 0))
                return

    def step(self, by: int) -> None:
        """Go to the next or the previous row."""
        place = min(max(0, self.currentIndex().row() + by), self.rows.rowCount() - 1)
        self.setCurrentIndex(self.rows.index(place, 0))

    def full_height(self) -> int:
        """Give the height at which every row is seen."""
        frame = 2 * self.frameWidth() + 4
        return frame + sum(self.sizeHintForRow(place) for place in range(self.rows.rowCount()))

    def changeEvent(self, event: QEvent) -> None:
        """Measure letters of another size anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._painter.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, tell the keys that the page asked for, move otherwise."""
        verb = self._verb(event) if self.key else ""
        if verb and event.isAutoRepeat():
            # Held down, it would decide about whatever comes next, too.
            event.accept()
        elif verb == ENTER and ENTER not in self._keys:
            self.opened.emit(self.key)
        elif verb:
            self.typed.emit(self.key, verb)
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() == 0:
            self.went_up.emit()
        else:
            super().keyPressEvent(event)

    def _verb(self, event: QKeyEvent) -> str:
        """Give which of the keys that act on a row was pressed, or nothing."""
        letter = typed_letter(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return ENTER
        if UNDO in self._keys and event.matches(QKeySequence.StandardKey.Undo):
            return UNDO
        if REMOVE in self._keys and event.key() in _REMOVING:
            return REMOVE
        return letter if letter and letter in self._keys else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first row when reached by key; a click says itself which row it is."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._start()

    def _start(self) -> None:
        """Rows may come after the focus: their keys work at once all the same. Qt makes the first one current, but not chosen."""
        if not self.selectionModel().hasSelection() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(max(0, self.currentIndex().row()), 0))

    def sizeHint(self) -> QSize:
        """Ask for little; the page gives more."""
        return QSize(240, 160)

    def minimumSizeHint(self) -> QSize:
        """Show at least a few rows."""
        return QSize(120, 4 * self.fontMetrics().lineSpacing() + 40)

    def _on_open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Row):
            self.opened.emit(row.key)

    def _on_current(self) -> None:
        self.current_changed.emit(self.key)

    def _on_look_changed(self) -> None:
        self._painter.forget()
        self.scheduleDelayedItemsLayout()


class TallList(RowList):
    """A list as tall as its rows at any width and size of letters, where the page scrolls instead; without any it is not seen."""

    def show_rows(self, rows: tuple[Row, ...], *, keep: bool = True) -> None:
        """Show rows, and take the room that they need."""
        super().show_rows(rows, keep=keep)
        self.setVisible(bool(rows))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew and take the room that they need now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _on_look_changed(self) -> None:
        super()._on_look_changed()
        self._fit()

    def _fit(self) -> None:
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self.full_height())
