"""Languages that nobody speaks: every sentence of the catalogues in other letters and a third longer, for the tests."""

from __future__ import annotations

import re
import tempfile
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QLocale, Qt

from translation import catalogues

_KEPT = re.compile(r"(\{[^}]*\}|%n)")
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARKED = "àƀçđéƒĝĥïĵķļɱñöþɋŕšŧüṽŵẋýžÀƁÇĐÉƑĜĤÏĴĶĻṀÑÖÞɊŔŠŦÜṼŴẊÝŽ"
_LETTERS = str.maketrans(_PLAIN, _MARKED)
_RIGHT_TO_LEFT = str.maketrans(_PLAIN, "אבגדהוזחטיכלמנסעפצקרשתךםןף" * 2)
OPEN, CLOSE = "⟦", "⟧"
# A third longer, in words that can be wrapped.
_LONGER = "~~~~~ "
# Patterns of dates are no words.
_PATTERN = re.compile(r"[dMy ]+")


def marked(text: str, *, right_to_left: bool = False) -> str:
    """Write a sentence in other letters; what is filled in later stays."""
    if _PATTERN.fullmatch(text):
        return text
    parts = _KEPT.split(text)
    words = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_RIGHT_TO_LEFT if right_to_left else _LETTERS) for part in parts
    )
    return f"{OPEN}{words}{_LONGER * (len(text) // 18) + '~' * (len(text) // 3 % 6)}{CLOSE}"


@cache
def compiled(language: str) -> bytes:
    """Give the compiled catalogue of the language that nobody speaks, under the code of one that Qt knows."""
    with tempfile.TemporaryDirectory() as place:
        file, made = Path(place) / f"{language}.ts", Path(place) / f"{language}.qm"
        catalogues.extract(file, language)
        tree = ElementTree.parse(file)
        for message in tree.getroot().iter("message"):
            _fill(message, right_to_left=QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft)
        tree.write(file, encoding="utf-8", xml_declaration=True)
        catalogues.compile_to(file, made)
        return made.read_bytes()


def _fill(message: ElementTree.Element, *, right_to_left: bool) -> None:
    translation = message.find("translation")
    if translation is None:
        return
    translation.attrib.pop("type", None)
    source = marked(message.findtext("source", ""), right_to_left=right_to_left)
    forms = translation.findall("numerusform")
    for form in forms:
        form.text = source
    if not forms:
        translation.text = source
