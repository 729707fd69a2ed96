"""The only label: it shows its text as it is and never loads what the text names."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget  # noqa: TID251

from wa_journal.ui.by_name import set_by_name
from wa_journal.ui.parts.layouts import stand_tall
from wa_journal.ui.wording import worded


class PlainLabel(QLabel):
    """Words on the screen; `kind` is a style of the style sheet."""

    def __init__(self, text: str = "", kind: str = "body", parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(parent)
        set_by_name(self, textFormat="PlainText")
        self.setWordWrap(wrap)
        self.setProperty("kind", kind)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text, in the officer's language where it was said below the window."""
        super().setText(worded(text))
        if self.wordWrap() and self.isVisible():
            stand_tall(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show every line at the new width."""
        super().resizeEvent(event)
        if self.wordWrap():
            stand_tall(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Show every line of what was set meanwhile: at the width of before no resize follows."""
        super().showEvent(event)
        if self.wordWrap():
            stand_tall(self)

    def selectable(self) -> PlainLabel:
        """Let the text be selected by mouse and keyboard."""
        set_by_name(self, textInteractionFlags="TextSelectableByMouse|TextSelectableByKeyboard")
        return self


class LateLabel(PlainLabel):
    """Words in one line where there is room, in several where there is not.

    It is as wide as the widest of `beside`, so that columns stand under each other, and no wider than `most` pixels, if any.
    """

    def __init__(self, text: str = "", kind: str = "body", beside: Iterable[str] = (), most: int = 0) -> None:
        self._beside, self._most = tuple(worded(one) for one in beside), most
        super().__init__(text, kind)

    def sizeHint(self) -> QSize:
        """Ask for the whole line."""
        metrics, margins = self.fontMetrics(), self.contentsMargins()
        around = self.width() - self.contentsRect().width() if self.isVisible() else margins.left() + margins.right()
        wide = max(metrics.horizontalAdvance(words) for words in (self.text(), *self._beside)) + around + 1
        wide = min(wide, self._most) if self._most else wide
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Ask for no more height than the line takes: Qt's own answer is the height at the narrowest width."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class Named(PlainLabel):
    """The words of a field, tied to it for screen readers."""

    def __init__(self, text: str, field: QWidget, kind: str = "strong") -> None:
        super().__init__(text, kind)
        self.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(worded(text))

    def setText(self, text: str) -> None:
        """Show a text as it is: beside a field, Qt would take its `&` for an access key."""
        super().setText(worded(text).replace("&", "&&"))
