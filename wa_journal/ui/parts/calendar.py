"""A month to pick a day from, below the field that asked for it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.layouts import column

_ARROWS = (("qt_calendar_prevmonth", "left"), ("qt_calendar_nextmonth", "right"))
# Widths and heights in letters: seven columns, a line of weekdays, six weeks and the line of the month.
_WIDE, _TALL = 84, 66


class Calendar(QFrame):
    """`picked` carries the day; the arrows walk, Enter picks, Escape closes."""

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self.setProperty("kind", "calendar")
        self.month = QCalendarWidget()
        self.month.setLocale(QLocale())
        self.month.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setAccessibleName(self.tr("Calendar"))
        self.month.clicked.connect(self._on_picked)
        self.month.activated.connect(self._on_picked)
        self.setLayout(column(self.month, margin=look.px(1)))
        look.changed.connect(self._dress)
        self._dress()

    def open_at(self, day: date, below: QWidget) -> None:
        """Show the month of a day below a field, above it where the screen ends."""
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        corner = below.mapToGlobal(QPoint(0, below.height()))
        room = (QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()).availableGeometry()
        if corner.y() + self.height() > room.bottom():
            corner.setY(max(room.top(), corner.y() - below.height() - self.height()))
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        self.move(corner)
        self.show()
        self.month.setFocus()

    def _on_picked(self, on: QDate) -> None:
        self.close()
        self.picked.emit(date(on.year(), on.month(), on.day()))

    def _dress(self) -> None:
        """Wear the theme: Qt paints weekends red, and its arrows black."""
        em, look = self._look.theme.em, self._look
        self.month.setMinimumSize(em(_WIDE), em(_TALL))
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(look.colour("text"))
        head.setForeground(look.colour("muted"))
        head.setBackground(look.colour("surface"))
        for weekday in Qt.DayOfWeek:
            self.month.setWeekdayTextFormat(weekday, plain)
        self.month.setHeaderTextFormat(head)
        size = look.px(5)
        for name, icon in _ARROWS:
            arrow = self.month.findChild(QToolButton, name)
            if arrow is not None:
                arrow.setIcon(look.icon(icon))
                arrow.setIconSize(QSize(size, size))
