"""Puts the focus where work begins and lets Tab follow what is seen, in the order in which it is read.

Qt's own chain is the order in which things were made. A focus proxy on a container would trap the key inside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6 import QtCore, QtWidgets
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QLineEdit, QScrollArea, QWidget


def take_focus(inside: QWidget, start: QWidget | None = None) -> None:
    """Focus `start`, else the first thing inside that Tab would reach; what is not shown yet takes none."""
    if not inside.isVisible():
        return
    found = start if start is not None and start.isVisible() else next(iter(stops(inside)), None)
    if found is not None:
        _chosen_of(found).setFocus(QtCore.Qt.FocusReason.OtherFocusReason)


def keys_are_in(piece: QWidget) -> bool:
    """Say whether its window's keys are in a piece: a dialog or another program in front changes nothing about that."""
    here = piece.window().focusWidget()
    return here is not None and (here is piece or piece.isAncestorOf(here))


def nothing_else_has_focus(one: QWidget) -> bool:
    """Say whether a widget in sight may take the focus without taking it from another one."""
    here = one.window().focusWidget()
    nowhere = here is None or not here.isVisible() or not here.isEnabled()
    return one.isVisible() and (nowhere or here is one or here.isAncestorOf(one))


def rest_focus(one: QWidget) -> bool:
    """Take the focus from a widget to what stands around it, and say whether it had it.

    Qt would hand it on, and give a window that has none the first line of all as soon as it is used again.
    """
    # Whatever the window, which a dialog or another program may have put behind: `hasFocus` knows only the one in use.
    had = one.window().focusWidget() is one
    if had:
        around = one.parentWidget()
        while around is not None and not around.isWindow() and (around.focusProxy() is not None or not around.isEnabled()):
            around = around.parentWidget()
        one.clearFocus()
        if around is not None:
            around.setFocus()
    return had


def stops(inside: QWidget) -> tuple[QWidget, ...]:
    """Give what Tab reaches inside a widget, as it is read."""
    seen = tuple(_seen(inside))
    return tuple(one for one in seen if one is not inside and _is_stop(one))


def step_focus(inside: QWidget, *, forward: bool) -> bool:
    """Go to the next stop, or the one before, round and round; say whether there is any."""
    seen = tuple(_seen(inside))
    here = QApplication.focusWidget()
    while here is not None and here not in seen:
        here = here.parentWidget()
    place = seen.index(here) if here is not None else -1 if forward else 0
    ways = (*seen[place + 1 :], *seen[: place + 1]) if forward else (*reversed(seen[:place]), *reversed(seen[place:]))
    found = next((one for one in ways if one is not inside and _is_stop(one)), None)
    if found is None:
        return False
    reason = QtCore.Qt.FocusReason.TabFocusReason if forward else QtCore.Qt.FocusReason.BacktabFocusReason
    found.setFocus(reason)
    _show(found)
    return True


def _show(found: QWidget) -> None:
    """Qt scrolls only the area that the focus came from."""
    around = found.parentWidget()
    while around is not None and not found.isWindow():
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(found)
        around = around.parentWidget()


def _chosen_of(found: QWidget) -> QWidget:
    """Of several buttons of which one is on, that one has the focus."""
    group = found.group() if isinstance(found, QAbstractButton) else None
    checked = group.checkedButton() if group is not None and group.exclusive() else None
    return checked if checked is not None else found


def _is_stop(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QScrollArea):
        # Words alone take the focus where they go on below: the keys that scroll would reach them from nowhere.
        return widget.verticalScrollBar().maximum() > 0 and not stops(widget)
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is None or not group.exclusive():
        return bool(widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus)
    # Arrow keys go from one button of a choice to the next.
    seen = [one for one in group.buttons() if one.isVisible() and one.isEnabled()]
    return widget is (group.checkedButton() if group.checkedButton() in seen else seen[0])


def _seen(inside: QWidget) -> Iterator[QWidget]:
    """Give a widget and all that is seen in it, in the order of its layouts."""
    yield inside
    if isinstance(inside, QScrollArea):
        if (scrolled := inside.widget()) is not None:
            yield from _seen(scrolled)
    elif not isinstance(inside, (QAbstractButton, QtWidgets.QAbstractScrollArea, QtWidgets.QComboBox, QLineEdit)):
        # What those are made of is their own: none of it is a stop.
        layout = inside.layout()
        laid = list(_in_layout(layout)) if layout is not None else []
        known = set(laid)
        for piece in (*laid, *(one for one in _children(inside) if one not in known)):
            if piece.isVisible() and not piece.isWindow():
                yield from _seen(piece)


def _children(inside: QWidget) -> list[QWidget]:
    return inside.findChildren(QWidget, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    """Go by places, never by items: Qt deletes those itself, and PySide would take a later one at the same address for dead."""
    parent = layout.parentWidget()
    around = _children(parent) if parent is not None else []
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(one), one) for one in around]
    inner = layout.findChildren(QLayout, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly)
    placed += [(layout.indexOf(one), one) for one in inner]
    for place, piece in sorted(placed, key=lambda found: _rank(layout, found[0])):
        if place >= 0:
            if isinstance(piece, QLayout):
                yield from _in_layout(piece)
            else:
                yield piece


def _rank(layout: QLayout, place: int) -> tuple[int, ...]:
    """A grid is read line by line, whatever was put into it first."""
    if isinstance(layout, QtWidgets.QGridLayout) and place >= 0:
        return cast("tuple[int, ...]", layout.getItemPosition(place))[:2]
    return (place,)
