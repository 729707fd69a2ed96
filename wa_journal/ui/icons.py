"""The application's own line icons, drawn in the colour of a role."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtGui
from PySide6.QtGui import QPixmap

_SIZES = (20, 32, 64)
_AS_DRAWN = 'width="24" height="24"'


class Icons:
    """Gives icons by name, recoloured; each drawing is read once."""

    def __init__(self, read_text: Callable[[str], str]) -> None:
        self._read = read_text
        self._drawings: dict[str, str] = {}
        self._made: dict[tuple[str, str], QtGui.QIcon] = {}

    def picture(self, name: str, colour: str, side: int, ratio: float) -> QPixmap:
        """Give the drawing alone in #RRGGBB, for what is no button: sharp at this size, on a screen of this pixel ratio."""
        picture = _painted(self._coloured(name, colour), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        return picture

    def icon(self, name: str, colour: str) -> QtGui.QIcon:
        """Give the icon in #RRGGBB, sharp at every size that the interface uses."""
        key = (name, colour)
        if key not in self._made:
            self._made[key] = self._drawn(name, colour)
        return self._made[key]

    def _drawn(self, name: str, colour: str) -> QtGui.QIcon:
        svg = self._coloured(name, colour)
        # Not before a button has one: Qt's icons bring 160 names of a desktop's drawings, a fiftieth of the start.
        icon = QtGui.QIcon()
        for size in _SIZES:
            icon.addPixmap(_painted(svg, size))
        return icon

    def _coloured(self, name: str, colour: str) -> str:
        if name not in self._drawings:
            self._drawings[name] = self._read(f"icons/{name}.svg")
        return self._drawings[name].replace("currentColor", colour)


def _painted(svg: str, size: int) -> QPixmap:
    """By Qt's reader of pictures: a renderer and a painter of our own would be two thousandths of a second of every start."""
    picture = QPixmap()
    picture.loadFromData(svg.replace(_AS_DRAWN, f'width="{size}" height="{size}"', 1).encode(), "SVG")
    return picture
