"""The look of the whole application: palette, text size, font and icons, changed in one place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from weakref import WeakSet

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QWidget
from shiboken6 import isValid

from wa_journal.ui.icons import Icons
from wa_journal.ui.stylesheet import qt_palette, stylesheet
from wa_journal.ui.theme import IN_STEPS, LARGEST, PLAIN, SMALLEST, STEP, Mode, Palette, Theme, load_palette

_FONTS = ("fonts/DejaVuSans.ttf", "fonts/DejaVuSans-Bold.ttf")
_SHEET = "themes/style.qss"
# Asked for with the application: to set it later builds the desktop's own style first.
STYLE = ("-style", "Fusion")
_DARK = 128


class ResourceReader(Protocol):
    """Where the packaged files are read from; the composition root hands it in."""

    def path(self, relative: str) -> Path:
        """Give where a resource lies."""
        ...

    def read_text(self, relative: str) -> str:
        """Give a resource as text."""
        ...

    def names(self, folder: str, ending: str = "") -> tuple[str, ...]:
        """List a folder's files."""
        ...


class Look(QObject):
    """Dresses the application; parts that paint themselves ask it for colours and repaint on `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, resources: ResourceReader, mode: Mode = Mode.SYSTEM, percent: int = PLAIN) -> None:
        super().__init__(app)
        self._app = app
        self._template = resources.read_text(_SHEET)
        self._resources = resources
        self._palettes: dict[str, Palette] = {}
        self._icons = Icons(resources.read_text)
        self._family = _load_fonts(resources)
        self._windows: WeakSet[QWidget] = WeakSet()
        self.mode = mode
        self.percent = _within(percent)
        # Nothing of ours: the palette is then the desktop's own.
        app.setPalette(QPalette())
        self._dark_desktop = app.palette().window().color().lightness() < _DARK
        self.theme = self._chosen()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._dress()

    def colour(self, role: str) -> QColor:
        """Give the colour of a role now."""
        return QColor(self.theme.colour(role))

    def icon(self, name: str, role: str = "text") -> QtGui.QIcon:
        """Give an icon in the colour of a role now."""
        return self._icons.icon(name, self.theme.colour(role))

    def picture(self, name: str, role: str, side: int) -> QPixmap:
        """Give an icon's drawing in the colour of a role now, as large as this many pixels, for a label."""
        return self._icons.picture(name, self.theme.colour(role), side, self._app.devicePixelRatio())

    def px(self, steps: float) -> int:
        """Give a distance in steps of the spacing scale."""
        return self.theme.px(steps)

    def set_mode(self, mode: Mode) -> None:
        """Wear the light or the dark palette, or follow the system."""
        self.mode = mode
        self._wear()

    def set_percent(self, percent: int) -> None:
        """Set the text size, 80 to 200 %."""
        self.percent = _within(percent)
        self._wear()

    def larger(self) -> None:
        """Make text one step larger."""
        self.set_percent(self.percent + STEP)

    def smaller(self) -> None:
        """Make text one step smaller."""
        self.set_percent(self.percent - STEP)

    def plain(self) -> None:
        """Set the text size back to 100 %."""
        self.set_percent(PLAIN)

    def dress(self, window: QWidget) -> None:
        """Dress a window, and all that will ever stand in it or above it.

        Were the whole application dressed, every piece would be dressed anew with all that it holds whenever it is put into
        another: most of the time that it takes to build a page.
        """
        self._windows.add(window)
        window.setStyleSheet(self._sheet)

    def _wear(self) -> None:
        chosen = self._chosen()
        if chosen != self.theme:
            before, self.theme = self.theme, chosen
            self._dress()
            if chosen.percent != before.percent:
                for window in self._app.topLevelWidgets():
                    _respace(window, lambda pixels: chosen.px(before.steps(pixels)))
            self.changed.emit()

    def _chosen(self) -> Theme:
        dark = self.mode is Mode.DARK
        if self.mode is Mode.SYSTEM:
            dark = self._dark_desktop
        return Theme(self._palette("dark" if dark else "light"), self.percent)

    def _palette(self, name: str) -> Palette:
        if name not in self._palettes:
            relative = f"themes/{name}.json"
            self._palettes[name] = load_palette(relative, self._resources.read_text(relative))
        return self._palettes[name]

    def _dress(self) -> None:
        font = QFont(self._family)
        font.setPointSizeF(self.theme.pt())
        self._app.setFont(font)
        palette: QPalette = qt_palette(self.theme)
        self._app.setPalette(palette)
        self._sheet = stylesheet(self.theme, self._template)
        for window in filter(isValid, self._windows):
            window.setStyleSheet(self._sheet)

    def _on_system_changed(self) -> None:
        self._dark_desktop = self._app.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark
        self._wear()


def _respace(window: QWidget, anew: Callable[[int], int]) -> None:
    """Give the room between and around all that a window holds anew, each distance from what it was."""
    for layout in window.findChildren(QLayout, IN_STEPS):
        margins = layout.contentsMargins()
        around = (margins.left(), margins.top(), margins.right(), margins.bottom())
        layout.setContentsMargins(*map(anew, around))
        if isinstance(layout, QGridLayout):
            layout.setHorizontalSpacing(anew(layout.horizontalSpacing()))
            layout.setVerticalSpacing(anew(layout.verticalSpacing()))
        else:
            layout.setSpacing(anew(layout.spacing()))


def _within(percent: int) -> int:
    return max(SMALLEST, min(LARGEST, percent))


def _load_fonts(resources: ResourceReader) -> str:
    families = []
    for name in _FONTS:
        number = QFontDatabase.addApplicationFont(str(resources.path(name)))
        families += QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else QFont().family()
