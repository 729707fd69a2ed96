"""A chart as PNG, SVG or PDF: the same drawing as on the screen, so that no number stands beside the wrong line."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from wa_journal.ui.charts.brush import Brush
from wa_journal.ui.charts.drawing import draw
from wa_journal.ui.charts.picture import Picture
from wa_journal.ui.theme import PLAIN, Theme

SIZE = QSize(1240, 760)
_DPI = 96


def png(picture: Picture, theme: Theme, family: str, scale: float = 2.0) -> bytes:
    """Give a picture in pixels, sharp at twice the size of the screen."""
    image = QImage(SIZE * scale, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(scale, scale)
    _draw(painter, picture, theme, family)
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, the library refuses them
    return bytes(held.data().data())


def svg(picture: Picture, theme: Theme, family: str) -> bytes:
    """Give a picture in lines."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(held)
    generator.setResolution(_DPI)
    generator.setSize(SIZE)
    generator.setViewBox(QRectF(0, 0, SIZE.width(), SIZE.height()))
    _draw(QPainter(generator), picture, theme, family)
    return bytes(held.data().data())


def pdf(picture: Picture, theme: Theme, family: str) -> bytes:
    """Give one page of the picture's own size."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setResolution(_DPI)
    points = 72 / _DPI
    writer.setPageSize(QPageSize(QSizeF(SIZE.width() * points, SIZE.height() * points), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    _draw(QPainter(writer), picture, theme, family)
    return bytes(held.data().data())


def _draw(painter: QPainter, picture: Picture, theme: Theme, family: str) -> None:
    """Draw it on the theme's own paper; the size of text on the screen has no say in a file of a fixed size."""
    painter.fillRect(QRectF(0, 0, SIZE.width(), SIZE.height()), theme.colour("surface"))
    area = QRectF(16, 12, SIZE.width() - 32, SIZE.height() - 24)
    draw(Brush(painter, theme._replace(percent=PLAIN), family), picture, area)
    painter.end()
