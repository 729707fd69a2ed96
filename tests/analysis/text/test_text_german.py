"""A second language is data alone: its cues, abbreviations and scope words, scored on its own sentences."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_journal.analysis.text.tagger import Tagger
from wa_journal.model.text import Voice
from wa_journal.services.tags import language
from wa_journal.services.tags.sentences import abbreviations, sentence_spans

GOLD = Path(__file__).resolve().parents[2] / "gold" / "de"
TYPED = st.lists(st.sampled_from([*'aBÜ .!?…"„“»«‚‘\n-(', "z. ", "B. ", "d. h. ", "3. ", "Str. ", "u.a. "]), max_size=60).map(
    "".join
)


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (GOLD / name).read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def german() -> Tagger:
    return language.tagger("de")


def test_german_sentences_get_the_tags_a_reader_gave_them(german: Tagger) -> None:
    rows = _rows("sentences.jsonl")
    counts: Counter[str] = Counter()
    for row in rows:
        found = {tag.indicator for one in german.tag(row["text"]) for tag in one.tags}
        wanted = set(row["labels"])
        counts += Counter({"hit": len(found & wanted), "wrong": len(found - wanted), "missed": len(wanted - found)})
    assert len(rows) >= 300
    assert counts["hit"] / (counts["hit"] + counts["wrong"]) >= 0.85
    assert counts["hit"] / (counts["hit"] + counts["missed"]) >= 0.80


def test_german_shorthand_and_quotations_are_cut_where_they_should(german: Tagger) -> None:
    text = "Kl. kam ca. 10 Min. zu spät, z.B. wegen des Busses. „Ich bin fertig. Ich will raus“, sagte er."
    cut = [text[one.start : one.end] for one in german.tag(text)]
    assert cut == [
        "Kl. kam ca. 10 Min. zu spät, z.B. wegen des Busses.",
        "„Ich bin fertig.",
        "Ich will raus“, sagte er.",
    ]


@pytest.mark.parametrize("row", _rows("rules_officers.jsonl"), ids=lambda row: row["rule"])
def test_what_officers_type_in_german_is_cut_where_they_would(row: dict[str, Any]) -> None:
    assert [row["text"][start:end] for start, end in sentence_spans(row["text"], "de")] == row["sentences"]


@given(TYPED)
def test_german_sentences_stand_in_order_and_leave_nothing_visible_outside(text: str) -> None:
    spans = sentence_spans(text, "de")
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
    covered = {place for start, end in spans for place in range(start, end)}
    assert all(place in covered for place, sign in enumerate(text) if not sign.isspace())


def test_what_may_be_typed_with_blanks_is_an_abbreviation_without_them() -> None:
    known = abbreviations("de")
    assert known.spaced <= known.titles | known.before_nouns | known.either


@pytest.mark.parametrize(
    "typed", ["„Ich will raus.“", "»Ich will raus.«", "«Ich will raus.»", "“Ich will raus.”", '"Ich will raus."']
)
def test_what_stands_between_marks_is_somebodys_words_whichever_marks_german_takes(german: Tagger, typed: str) -> None:
    said, seen = german.tag(f"{typed} Er stand auf.")
    assert (said.voice, seen.voice) == (Voice.THEY_SAID, Voice.I_SAW)
    first, second, _ = german.tag(f"{typed.replace('.', '. Sofort.')} Er stand auf.")
    assert (first.voice, second.voice) == (Voice.THEY_SAID, Voice.THEY_SAID)
