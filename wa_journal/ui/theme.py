"""Colours by role, spacing and type scale: what every part looks up instead of naming a colour."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from wa_journal.model.errors import BadResource

SMALLEST, PLAIN, LARGEST, STEP = 80, 100, 200, 10
_BASE_POINTS = 10.0
_GROWTH = 0.6
# The name of a layout whose distances are in steps of the spacing scale.
IN_STEPS = "in steps"


class Mode(StrEnum):
    """Which palette the officer asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"

    @classmethod
    def of(cls, word: str) -> Mode:
        """Give the mode of a word; what is no mode follows the system."""
        return cls(word) if word in tuple(cls) else cls.SYSTEM


class Palette(NamedTuple):
    """One palette: `roles` for the interface, `data` for charts and tags, as #RRGGBB."""

    name: str
    dark: bool
    roles: Mapping[str, str]
    data: Mapping[str, str]


def load_palette(name: str, text: str) -> Palette:
    """Read a palette; one that lacks a part or holds no colour is a bad resource."""
    try:
        # Not TOML, as all else that is written by hand: its reader would take two thousandths of a second of every start.
        raw = json.loads(text)
        palette = Palette(raw["name"], raw["dark"], raw["roles"], raw["data"])
    except (ValueError, KeyError, TypeError):
        raise BadResource(resource=name, reason="not a palette") from None
    for colour in (*palette.roles.values(), *palette.data.values()):
        if not _is_colour(colour):
            raise BadResource(resource=name, reason="not a colour")
    return palette


def _is_colour(value: object) -> bool:
    if not isinstance(value, str) or len(value) != 7 or value[0] != "#":
        return False
    return all(digit in "0123456789abcdefABCDEF" for digit in value[1:])


class Theme(NamedTuple):
    """The palette in use at the officer's text size."""

    palette: Palette
    percent: int = PLAIN

    def colour(self, role: str) -> str:
        """Give the colour of a role of the interface or of the data."""
        return self.palette.roles.get(role) or self.palette.data[role]

    def px(self, steps: float) -> int:
        """Give a distance: one step is 4 pixels at 100 %; it grows with the text, but slower, so that large text has room."""
        return round(steps * self._step)

    def steps(self, pixels: int) -> float:
        """Give the steps of a distance; half steps lie further apart than rounding to pixels reaches, at every text size."""
        return round(2 * pixels / self._step) / 2

    def em(self, steps: float) -> int:
        """Give a width that a number of letters needs: like `px`, but in full step with the text."""
        return round(steps * 4 * self.percent / 100)

    @property
    def _step(self) -> float:
        return 4 * (1 + _GROWTH * (self.percent - PLAIN) / 100)

    def pt(self, size: str = "body") -> float:
        """Give the points of a size of the type scale."""
        return round(_SCALE[size] * _BASE_POINTS * self.percent / 100, 2)


_SCALE: Mapping[str, float] = {"small": 0.9, "body": 1.0, "lead": 1.1, "heading": 1.2, "title": 1.5, "display": 1.9}


def luminance(colour: str) -> float:
    """Give the relative luminance of #RRGGBB (WCAG 2.2)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)
