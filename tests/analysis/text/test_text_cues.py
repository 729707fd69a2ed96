"""Every cue file keeps its own promises: what must match does, and what must not does not."""

from __future__ import annotations

import pytest

from wa_journal.analysis.text.evidence import Rules
from wa_journal.model.text import Indicator
from wa_journal.services import language

ENGLISH = language.known_indicators("en")


@pytest.fixture(scope="module")
def rules() -> Rules:
    return language.rules_of("en")


def counted(rules: Rules, sentence: str) -> set[str]:
    """Give the indicators that the rules alone would give a sentence."""
    return {evidence.indicator for evidence in rules.read(sentence).evidence if evidence.counts}


def test_there_are_34_indicators_with_examples_and_cues() -> None:
    assert len(ENGLISH) == 34
    assert all(one.examples and one.not_examples and one.cues and one.label and one.definition for one in ENGLISH)


def test_every_cue_has_its_own_id_and_says_why() -> None:
    ids = [cue.id for one in ENGLISH for cue in one.cues]
    assert len(ids) == len(set(ids))
    assert all(cue.why for one in ENGLISH for cue in one.cues)


@pytest.mark.parametrize("indicator", ENGLISH, ids=lambda one: one.id)
def test_what_must_match_matches(rules: Rules, indicator: Indicator) -> None:
    assert [text for text in indicator.examples if indicator.id not in counted(rules, text)] == []


@pytest.mark.parametrize("indicator", ENGLISH, ids=lambda one: one.id)
def test_what_must_not_match_does_not(rules: Rules, indicator: Indicator) -> None:
    assert [text for text in indicator.not_examples if indicator.id in counted(rules, text)] == []
