"""Sentences survive what officers type."""

from __future__ import annotations

import itertools
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_journal.analysis.text.sentences import split
from wa_journal.analysis.text.tagger import Tagger

GOLD = Path(__file__).resolve().parents[2] / "gold" / "en"
RULES_KEPT = 44


def _rows(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (GOLD / name).read_text(encoding="utf-8").splitlines()]


def _sentences(text: str, tagger: Tagger) -> list[str]:
    return [text[start:end] for start, end in split(text, tagger.parts.abbreviations)]


def test_at_least_44_of_the_48_known_rules_are_kept(english: Tagger) -> None:
    rows = _rows("rules.jsonl")
    missed = [row["rule"] for row in rows if _sentences(str(row["text"]), english) != row["sentences"]]
    assert len(rows) == 48
    assert len(rows) - len(missed) >= RULES_KEPT, missed


@pytest.mark.parametrize("row", _rows("rules_officers.jsonl"), ids=lambda row: row["rule"])
def test_what_officers_type_is_cut_where_they_would(row: dict[str, object], english: Tagger) -> None:
    assert _sentences(str(row["text"]), english) == row["sentences"]


TYPED = st.text(st.sampled_from("aB .!?…\"'”“\n\r\t-•1)(:;,/&。؟İßé\u2028😀"), max_size=120)


@given(st.one_of(st.text(max_size=200), TYPED))
def test_sentences_stand_in_order_apart_and_inside(english_split, text: str) -> None:
    spans = english_split(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
    assert spans == english_split(text)


@given(st.one_of(st.text(max_size=200), TYPED))
def test_nothing_visible_is_left_outside(english_split, text: str) -> None:
    covered = {place for start, end in english_split(text) for place in range(start, end)}
    assert all(place in covered for place, sign in enumerate(text) if not sign.isspace())


@pytest.mark.parametrize("piece", ["a", " ", ".", ". ", '"', "\n", "- ", "1. ", "a. ", "'", "no. ", "(", "e.g. ", "a\n"])
def test_a_line_of_a_million_signs_takes_time_in_proportion(english: Tagger, piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * size)[:size]
        begun = time.process_time()
        split(text, english.parts.abbreviations)
        return time.process_time() - begun

    small, large = max(seconds(50_000), 0.002), seconds(400_000)
    assert large / small < 8 * 5


@pytest.fixture(scope="session")
def english_split(english: Tagger):
    return lambda text: split(text, english.parts.abbreviations)
