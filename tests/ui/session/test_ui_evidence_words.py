"""The line below a tag and the box that it opens to say the same of the same evidence."""

import re
from itertools import product
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from wa_journal.analysis.text.evidence import Evidence, Reading
from wa_journal.analysis.text.reasons import read_back, reason
from wa_journal.model.coding import EvidenceLine, Explanation
from wa_journal.model.ids import ClientId, SessionId, TagId
from wa_journal.model.tags import Tag
from wa_journal.model.text import Scope, Whose
from wa_journal.ui.look import Look
from wa_journal.ui.session.evidence_view import EvidenceView

SIGN, WORDS = "client.change_talk", "wants out"
TAG = Tag(TagId("t"), SessionId("s"), ClientId("c"), SIGN, 0, len(WORDS), WORDS)


@pytest.mark.parametrize("counts", [True, False])
def test_line_and_box_say_the_same(qtbot: QtBot, look: Look, counts: bool) -> None:
    box = EvidenceView(look)
    qtbot.addWidget(box)
    for whose, scope in product(get_args(Whose), Scope):
        one = Evidence(SIGN, "cue", "change talk", 0, len(WORDS), scope, counts, whose)
        line = reason(WORDS, SIGN, Reading("client", (one,)), ((0, len(WORDS)),))
        said = re.search(r"for it: (.+)\." if counts else r"a like word is (.+)\.", line)
        assert said is not None
        box.show_explanation(TAG, Explanation((EvidenceLine(WORDS, "change talk", whose, scope, counts, "cue"),)))
        assert f"“{WORDS}”: change talk; {said[1]}\n" in f"{box.words}\n", (whose, scope)


@pytest.mark.parametrize(
    ("example", "shown"),
    [
        ("“You nodded when I said that.”", "“‘You nodded when I said that.’”"),
        ('"You nodded," he said, "when I said that."', "“‘You nodded,’ he said, ‘when I said that.’”"),
        ('He said: it\'s "nothing" ("nothing at all").', "“He said: it's ‘nothing’ (‘nothing at all’).”"),
        ("He nodded.", "“He nodded.”"),
    ],
)
def test_an_example_that_quotes_somebody_has_no_quotation_mark_twice(qtbot: QtBot, look: Look, example: str, shown: str) -> None:
    box = EvidenceView(look)
    qtbot.addWidget(box)
    box.show_explanation(TAG, Explanation((), example=example))
    assert shown in box.words.splitlines()
    line = reason(WORDS, SIGN, Reading("client", ()), ((0, 3),), example)
    assert line.endswith(f"tagged so: {shown}")
    assert str(read_back(line)) == line
