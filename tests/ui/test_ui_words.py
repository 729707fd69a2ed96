"""No string on any page ranks people, predicts, or words a machine's suggestion as a fact."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import every_page
from translation.sources import gathered, modules
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.wording import capital, small

_CALLS = {"tr": 0, "translate": 1, "said": 1, "numbered": 1}
FORBIDDEN = {
    "ranks people": (
        r"\brank(?:s|ed|ing)?\b|\bleader ?board\b|\bperformance\b|\bproductivity\b|\bbenchmark"
        r"|\b(?:best|worst|top|weakest|strongest) (?:client|officer|colleague)s?\b"
        r"|\bcompared (?:with|to) (?:other )?(?:officers|colleagues|clients)\b"
    ),
    "scores a person": r"\b(?:trust|alliance|risk|compliance|honesty|deception|progress) scores?\b|\bscored\b|\bpercentile of\b",
    "predicts": (
        r"\bpredict\w*|\bforecast\w*|\bprognos\w*|\blikel(?:y|ihood) to (?:re)?offend|\brecidivism\b|\bdangerous\w*"
        r"|\bwill (?:re-?offend|fail|succeed|drop out)\b|\brisk of re-?offend\w*|\bhigh[- ]risk\b"
    ),
    "states a suggestion as a fact": (
        r"\bdetected\b|\b(?:he|she|the client|they) (?:is|are|was|were) (?:lying|manipulative|radical\w*|deceptive)\b"
        r"|\b(?:lied|liar|deceptive|deceived)\b|\bproves?\b|\bproven\b|\bdiagnosed\b|\bdiagnosis of\b"
        r"|\bwe (?:know|found) that\b|\bAI\b|\bthe (?:model|machine) knows\b"
    ),
}
# Sentences that say what the product refuses to do, or quote somebody; each stands here whole.
SAID_ON_PURPOSE = frozenset(
    {"The officer notes or believes that what the client said does not match: never a finding that somebody lied."}
)


@cache
def sources() -> frozenset[str]:
    """Give every sentence of the windows, of what is said below them, and of the data files."""
    return frozenset(_sources())


def _sources() -> Iterator[str]:
    for module in modules():
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            name = _called(node)
            if isinstance(node, ast.Call) and name in _CALLS:
                for given in node.args[_CALLS[name] :]:
                    if isinstance(given, ast.Constant) and isinstance(given.value, str):
                        yield given.value
    yield from (source for _, source, _ in gathered())


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


@pytest.mark.parametrize("why", FORBIDDEN)
def test_no_sentence_says_what_must_not_be_said(why: str) -> None:
    wrong = re.compile(FORBIDDEN[why], re.IGNORECASE)
    found = [text for text in sources() if wrong.search(text) and text not in SAID_ON_PURPOSE]
    assert found == []


def test_the_list_finds_what_it_is_for() -> None:
    planted = {
        "ranks people": "Your best clients this month",
        "scores a person": "Trust score: 71",
        "predicts": "He will reoffend",
        "states a suggestion as a fact": "Rupture detected",
    }
    assert planted.keys() == FORBIDDEN.keys()
    assert all(re.search(FORBIDDEN[why], text, re.IGNORECASE) for why, text in planted.items())
    assert len(sources()) > 900


def test_no_page_shows_what_must_not_be_said(qtbot: QtBot, journal: OpenJournal) -> None:
    wrong = re.compile("|".join(FORBIDDEN.values()), re.IGNORECASE)
    shown = [(key, text) for key, page in every_page(qtbot, journal) for text in words_on(page) if wrong.search(text)]
    assert shown == []


def words_on(page: QWidget) -> Iterator[str]:
    """Give the words of a page that are the product's own; what the officer wrote is left out."""
    for widget in page.findChildren(QWidget):
        yield widget.accessibleName()
        yield widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, RowList):
            yield from (f"{row.detail} {row.note}" for row in widget.rows.rows if not row.hits)


def test_a_word_at_the_beginning_changes_no_other() -> None:
    assert capital("war keine Spannung") == "War keine Spannung"
    assert small("Keine Spannung") == "keine Spannung"
    assert capital("") == small("") == ""
