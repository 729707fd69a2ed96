"""The chart on the screen: hover, click and keys go from session to session."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wa_journal.model.trajectory import LevelPoint
from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.drawing import draw
from wa_journal.ui.charts.layout import frame_for, least_height
from wa_journal.ui.charts.picture import Picture
from wa_journal.ui.look import Look

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class ChartView(QWidget):
    """Emits the session's number as it is pointed at, and when it is to be opened."""

    pointed = Signal(int)
    opened = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._picture = Picture("", "", ())
        self._current: int | None = None
        self._room = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        look.changed.connect(self.updateGeometry)

    def show_picture(self, picture: Picture, spoken: str) -> None:
        """Draw another picture; `spoken` is what a screen reader says of it."""
        self._picture = picture
        self.setAccessibleName(self.tr("Chart of the working alliance"))
        self.setAccessibleDescription(spoken)
        numbers = [one.number for one in picture.meetings]
        if self._current not in numbers:
            held = [point.number for point in picture.level]
            self._current = (held or numbers)[-1] if numbers else None
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> int | None:
        """Give the number of the session that is pointed at."""
        return self._current

    @property
    def cut(self) -> bool:
        """Say whether the chart is taller than what can be seen at once."""
        return self.height() > self._room > 0

    def fit(self, room: int) -> None:
        """Fill the height that can be seen; where that is too little, the days are written twice."""
        self._room = room
        self.setFixedHeight(max(room, self._least()))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for all lanes."""
        return QSize(self._look.theme.em(170), self._least())

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(self._look.theme.em(64), self._least())

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the size of the text changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._room:
            self.fit(self._room)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the chart and the line at the session pointed at."""
        painter = QPainter(self)
        brush = Brush(painter, self._look.theme, self.font().family())
        frame = draw(brush, self._picture, self._area(), dates_twice=self.cut)
        point = next((one for one in self._picture.meetings if one.number == self._current), None)
        if point is not None:
            x = frame.at(point.number, point.date)
            for part in (frame.plot, frame.lanes):
                brush.line(QPointF(x, part.top()), QPointF(x, part.bottom()), "focus", 1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(brush.colour("focus"), brush.px(2)))
            if isinstance(point, LevelPoint) and (point.rating is not None or self._picture.banded):
                value = point.mean if point.rating is None else point.rating
                painter.drawEllipse(QPointF(x, frame.y(value)), brush.px(8), brush.px(8))
        if self.hasFocus():
            painter.setPen(QPen(brush.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the session nearest in time."""
        self.point(self._nearest(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the session that was clicked."""
        self.point(self._nearest(event.position().x()))
        if event.button() == Qt.MouseButton.LeftButton and self._current is not None:
            self.opened.emit(self._current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from session to session; Enter opens."""
        numbers = [one.number for one in self._picture.meetings]
        key = Qt.Key(event.key())
        if not numbers or self._current is None:
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._current)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.point(numbers[0 if key == Qt.Key.Key_Home else -1])
        elif key in _STEPS:
            place = numbers.index(self._current) + _STEPS[key]
            self.point(numbers[min(max(0, place), len(numbers) - 1)])
        else:
            event.ignore()

    def point(self, number: int | None) -> None:
        """Point at a session."""
        if number is not None and number != self._current:
            self._current = number
            self.update()
            self.pointed.emit(number)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(8, 4, -8, -2)

    def _brush(self) -> Brush:
        return Brush(QPainter(), self._look.theme, self.font().family())

    def _least(self) -> int:
        return round(least_height(self._brush(), self._picture, max(self.width(), 400))) + 6

    def _nearest(self, x: float) -> int | None:
        frame = frame_for(self._brush(), self._picture, self._area(), dates_twice=self.cut)
        away = {one.number: abs(frame.at(one.number, one.date) - x) for one in self._picture.meetings}
        return min(away, key=away.__getitem__, default=None)
