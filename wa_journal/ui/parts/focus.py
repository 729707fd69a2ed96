"""Puts the focus where work begins and lets Tab follow the page; a focus proxy on a container would trap the key inside it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6 import QtCore
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QWidget


def take_focus(inside: QWidget, start: QWidget | None = None) -> None:
    """Focus `start`, else the first thing inside that Tab would reach; what is not shown yet takes none."""
    if not inside.isVisible():
        return
    found = start if start is not None and start.isVisible() else inside.nextInFocusChain()
    while found is not None and found is not inside and not (found is start or _reachable(found, inside)):
        found = found.nextInFocusChain()
    if found is not None and found is not inside:
        _chosen_of(found).setFocus(QtCore.Qt.FocusReason.OtherFocusReason)


def _chosen_of(found: QWidget) -> QWidget:
    """Of several buttons of which one is on, that one has the focus."""
    group = found.group() if isinstance(found, QAbstractButton) else None
    checked = group.checkedButton() if group is not None and group.exclusive() else None
    return checked if checked is not None else found


def in_reading_order(inside: QWidget) -> None:
    """Let Tab reach what was put in later where it stands: Qt would leave it to the end."""
    by_tab = [one for one in _laid_out(inside) if one.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(by_tab):
        QWidget.setTabOrder(before, after)


def _laid_out(inside: QWidget) -> Iterator[QWidget]:
    """Give what lies in a widget, in the order of its layouts."""
    yield inside
    scrolled = inside.widget() if isinstance(inside, QScrollArea) else None
    if scrolled is not None:
        yield from _laid_out(scrolled)
    elif (layout := inside.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    """Go by places, never by items: Qt deletes those itself, and PySide would take a later one at the same address for dead."""
    direct = QtCore.Qt.FindChildOption.FindDirectChildrenOnly
    parent = layout.parentWidget()
    around = parent.findChildren(QWidget, options=direct) if parent is not None else []
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(one), one) for one in around]
    placed += [(layout.indexOf(one), one) for one in layout.findChildren(QLayout, options=direct)]
    for place, piece in sorted(placed, key=lambda found: found[0]):
        if place >= 0:
            yield from _in_layout(piece) if isinstance(piece, QLayout) else _laid_out(piece)


def _reachable(widget: QWidget, inside: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus)
    return by_tab and inside.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled()
