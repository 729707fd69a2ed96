"""The application's own line icons, drawn in the colour of a role."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIcon, QPixmap

_SIZES = (20, 32, 64)
_AS_DRAWN = 'width="24" height="24"'


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
        icon = QIcon()
        for size in _SIZES:
            icon.addPixmap(_painted(svg, size))
        return icon


def _painted(svg: str, size: int) -> QPixmap:
    """By Qt's reader of pictures: a renderer and a painter of our own would be two thousandths of a second of every start."""
    picture = QPixmap()
    picture.loadFromData(svg.replace(_AS_DRAWN, f'width="{size}" height="{size}"', 1).encode(), "SVG")
    return picture
