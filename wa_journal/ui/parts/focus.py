"""Puts the focus where work begins; a focus proxy on a container would trap the Tab key inside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def take_focus(inside: QWidget, start: QWidget | None = None) -> None:
    """Focus `start`, else the first thing inside that Tab would reach; what is not shown yet takes none."""
    if not inside.isVisible():
        return
    found = start if start is not None and start.isVisible() else inside.nextInFocusChain()
    while found is not None and found is not inside and not (found is start or _reachable(found, inside)):
        found = found.nextInFocusChain()
    if found is not None and found is not inside:
        found.setFocus(Qt.FocusReason.OtherFocusReason)


def _reachable(widget: QWidget, inside: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and inside.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled()
