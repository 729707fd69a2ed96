"""The application's own line icons, drawn in the colour of a role."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES = (20, 32, 64)


class Icons:
    """Gives icons by name, recoloured; each drawing is read once."""

    def __init__(self, read_text: Callable[[str], str]) -> None:
        self._read = read_text
        self._drawings: dict[str, str] = {}
        self._made: dict[tuple[str, str], QIcon] = {}

    def icon(self, name: str, colour: str) -> QIcon:
        """Give the icon in #RRGGBB, sharp at every size that the interface uses."""
        key = (name, colour)
        if key not in self._made:
            self._made[key] = self._drawn(name, colour)
        return self._made[key]

    def _drawn(self, name: str, colour: str) -> QIcon:
        if name not in self._drawings:
            self._drawings[name] = self._read(f"icons/{name}.svg")
        svg = self._drawings[name].replace("currentColor", colour)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        icon = QIcon()
        for size in _SIZES:
            icon.addPixmap(_painted(renderer, size))
        return icon


def _painted(renderer: QSvgRenderer, size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(QColor("transparent"))
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
