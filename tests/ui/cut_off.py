"""What of a window cannot be read: words cut off, controls squeezed, things lying over each other."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QScrollArea, QWidget

SLACK = 2
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
SMALLEST_TARGET = 24


def unreadable(top: QWidget) -> Iterator[str]:
    """Name each thing of a window that cannot be read or hit as it is."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or _is_inside_of_qt(widget):
            continue
        if isinstance(widget, QLabel) and widget.text():
            yield from _label(widget)
        elif isinstance(widget, QAbstractButton):
            yield from _button(widget)
        elif isinstance(widget, QComboBox) and widget.width() + SLACK < widget.minimumSizeHint().width():
            yield f"{_named(widget)}: {widget.width()} of {widget.minimumSizeHint().width()} pixels wide"
        yield from _outside(widget)
        yield from _overlaps(widget)


def _label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if label.height() + SLACK < needed:
            yield f"{_named(label)}: {label.height()} of {needed} pixels high"
        # Qt goes on in the next line after a hyphen too.
        pieces = re.split(r"\s+|(?<=\w-)(?=\w)", label.text())
        longest = max(map(label.fontMetrics().horizontalAdvance, pieces), default=0)
        if label.contentsRect().width() + SLACK < longest:
            yield f"{_named(label)}: {label.width()} pixels wide, its longest word {longest}"
    elif label.width() + SLACK < label.sizeHint().width() or label.height() + SLACK < label.sizeHint().height():
        yield f"{_named(label)}: {label.size().toTuple()} of {label.sizeHint().toTuple()}"


def _button(button: QAbstractButton) -> Iterator[str]:
    needed = button.minimumSizeHint()
    if button.width() + SLACK < needed.width() or button.height() + SLACK < needed.height():
        yield f"{_named(button)}: {button.size().toTuple()} of {needed.toTuple()}"
    if min(button.width(), button.height()) < SMALLEST_TARGET:
        yield f"{_named(button)}: too small to hit, {button.size().toTuple()}"


def _outside(widget: QWidget) -> Iterator[str]:
    """What stands outside of its parent is not seen, but in a part that scrolls."""
    parent = widget.parentWidget()
    if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea) or widget.isWindow():
        return
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
        yield f"{_named(widget)}: {_rect(widget.geometry())} stands outside of {_named(parent)} {_rect(parent.rect())}"


def _overlaps(widget: QWidget) -> Iterator[str]:
    layout = widget.layout()
    if layout is None:
        return
    pieces = [one for one in widget.findChildren(QWidget, options=_DIRECT) if one.isVisibleTo(widget) and not one.isWindow()]
    for place, one in enumerate(pieces):
        for other in pieces[place + 1 :]:
            both = one.geometry().intersected(other.geometry())
            if both.width() > SLACK and both.height() > SLACK:
                yield f"{_named(one)} lies over {_named(other)} by {both.width()} × {both.height()}"


def sideways(top: QWidget) -> Iterator[str]:
    """Name each part that has to be scrolled sideways."""
    for area in top.findChildren(QScrollArea):
        if area.isVisibleTo(top) and area.horizontalScrollBar().maximum() > 0:
            yield f"{_named(area)} scrolls sideways by {area.horizontalScrollBar().maximum()}"


def _is_inside_of_qt(widget: QWidget) -> bool:
    """Calendars, spin boxes and lists lay out their own insides."""
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or (parent is not None and parent.objectName().startswith("qt_calendar"))


def _named(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{str(text or widget.accessibleName())[:40]}”"


def _rect(rect: QRect) -> tuple[int, int, int, int]:
    return (rect.x(), rect.y(), rect.width(), rect.height())
