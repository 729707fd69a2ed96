"""A second language is data alone: its cues, abbreviations and scope words, scored on its own sentences."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from wa_journal.analysis.text.tagger import Tagger
from wa_journal.services.tags import language

GOLD = Path(__file__).resolve().parents[2] / "gold" / "de" / "sentences.jsonl"


@pytest.fixture(scope="module")
def german() -> Tagger:
    return language.tagger("de")


def test_german_sentences_get_the_tags_a_reader_gave_them(german: Tagger) -> None:
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
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
