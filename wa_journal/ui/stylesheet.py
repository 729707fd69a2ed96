"""The one style sheet and Qt palette, made from the theme."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QPalette

from wa_journal.ui.theme import Theme

_PLACE = re.compile(r"@(px|pt)\(([^)]+)\)|@([a-z_]+)")


def stylesheet(theme: Theme, template: str) -> str:
    """Fill the template with the theme's colours, distances and sizes."""

    def _filled(found: re.Match[str]) -> str:
        kind, value, role = found.groups()
        if role:
            return theme.colour(role)
        return str(theme.px(float(value)) if kind == "px" else theme.pt(value))

    return _PLACE.sub(_filled, template)


_QT_ROLES = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "link"),
    (QPalette.ColorRole.LinkVisited, "link"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "border"),
    (QPalette.ColorRole.Mid, "control"),
    (QPalette.ColorRole.Dark, "control"),
    (QPalette.ColorRole.Shadow, "shade"),
    (QPalette.ColorRole.BrightText, "danger"),
)


def qt_palette(theme: Theme) -> QPalette:
    """Give Qt's own palette in the theme's colours, for what the style sheet leaves to the style."""
    palette = QPalette()
    for qt_role, role in _QT_ROLES:
        palette.setColor(qt_role, QColor(theme.colour(role)))
    for qt_role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, QColor(theme.colour("disabled")))
    return palette
