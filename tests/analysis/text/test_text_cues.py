"""Every cue file keeps its own promises: what must match does, and what must not does not."""

from __future__ import annotations

from functools import cache

import pytest

from wa_journal.analysis.text.cues import CueBook
from wa_journal.analysis.text.evidence import Rules
from wa_journal.analysis.text.words import stemmer, stems
from wa_journal.model.text import Cue, Indicator, Side
from wa_journal.services.tags import language

LANGUAGES = ("en", "de")
ALL = [(name, one) for name in LANGUAGES for one in language.known_indicators(name)]
NAMED = [f"{name}-{one.id}" for name, one in ALL]


def counted(name: str, sentence: str) -> set[str]:
    """Give the indicators that the rules alone would give a sentence."""
    return {evidence.indicator for evidence in _rules(name).read(sentence).evidence if evidence.counts}


@cache
def _rules(name: str) -> Rules:
    return language.rules_of(name)


@pytest.mark.parametrize("name", LANGUAGES)
def test_there_are_34_indicators_with_examples_and_cues(name: str) -> None:
    found = language.known_indicators(name)
    assert {one.id for one in found} == {one.id for one in language.known_indicators("en")}
    assert len(found) == 34
    assert all(one.examples and one.not_examples and one.cues and one.label and one.definition for one in found)


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_cue_has_its_own_id_and_says_why(name: str) -> None:
    cues = [cue for one in language.known_indicators(name) for cue in one.cues]
    assert len({cue.id for cue in cues}) == len(cues)
    assert all(cue.why for cue in cues)


@pytest.mark.parametrize(("name", "indicator"), ALL, ids=NAMED)
def test_what_must_match_matches(name: str, indicator: Indicator) -> None:
    assert [text for text in indicator.examples if indicator.id not in counted(name, text)] == []


@pytest.mark.parametrize(("name", "indicator"), ALL, ids=NAMED)
def test_what_must_not_match_does_not(name: str, indicator: Indicator) -> None:
    assert [text for text in indicator.not_examples if indicator.id in counted(name, text)] == []


def _cue(pattern: str, **more: object) -> Indicator:
    cue = Cue(id="own.1", pattern=pattern, why="own", **more)  # type: ignore[arg-type]
    return Indicator("client.own", "Own", "Own", "client", Side.CONTEXT, cues=(cue,))


@pytest.mark.parametrize(
    ("pattern", "sentence", "found"),
    [
        ("wants out", "He wanted out.", True),
        ("wants out", "He wants to get out.", False),
        ("wants .. out", "He wants to get out.", True),
        ("wants .. out", "He wants to go home and then early next week out.", False),
        ("wants|needs out", "She needs out.", True),
        ("the dog?", "x", None),
        (".. out", "x", None),
        ("left the old? group", "He left the group.", True),
        ("left the old? group", "He left the old group.", True),
    ],
)
def test_a_pattern_reads_as_documented(pattern: str, sentence: str, found: bool | None) -> None:
    stem = stemmer("english")
    if found is None:
        with pytest.raises(ValueError, match="begins and ends"):
            CueBook([_cue(pattern)], stem)
        return
    assert bool(list(CueBook([_cue(pattern)], stem).find(stems(sentence, stem)))) is found


def test_what_blocks_a_cue_blocks_it() -> None:
    stem = stemmer("english")
    book = CueBook([_cue("wants out", blocked_by=("of the rain",))], stem)
    assert list(book.find(stems("He wants out of the group.", stem)))
    assert not list(book.find(stems("He wants out of the rain.", stem)))
