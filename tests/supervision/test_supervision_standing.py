"""Everyday words in the place of names: what stands around them is learned, and they are asked about there."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.supervision.summaries import lexicon
from training import standing as training
from wa_journal.supervision.engine import Masker
from wa_journal.supervision.standing import row_of, score
from wa_journal.supervision.tokens import tokens

_ENTRIES = (
    "rang {{PERSON|karlo}} about it and {{PERSON|karlo}} said no",
    "met {{PERSON|tandari}} at {{ORG|wexmoor circle}} and he said yes",
    "rang {{PERSON|besnik}} again, no answer from {{ORG|wexmoor circle}}",
)
_SENTENCES = ("He said that the tea was cold.", "I rang at ten and said so.", "The circle of chairs was cold again.")


def _far(text: str, word: str) -> int:
    words = tokens(text, lexicon().of("short_titles"))
    place = next(place for place, token in enumerate(words) if token.lower == word)
    return score(row_of(words, [False] * len(words), lexicon()), place, lexicon())


@pytest.mark.parametrize(
    ("named", "plain", "word"),
    [
        ("rang meadow and meadow said no", "walked in a meadow behind the wing", "meadow"),
        ("his mate flint said he would come", "he lit it with a flint and steel", "flint"),
        ("met with harvest at the gate", "the harvest was poor that year", "harvest"),
    ],
)
def test_neighbours_tell_a_name_from_the_thing(named: str, plain: str, word: str) -> None:
    assert _far(named, word) > _far(plain, word)


def test_in_a_text_without_capitals_an_everyday_word_in_a_names_place_is_replaced() -> None:
    masked = Masker(lexicon()).mask("rang little harvest and they got one, harvest said come at ten").text
    assert "harvest" not in masked


def test_a_replacement_beside_a_word_counts_as_a_name() -> None:
    text = "rang [PERSON 1] and meadow"
    words = [token for token in tokens(text, frozenset()) if token.lower in ("rang", "and", "meadow")]
    assert row_of(words, [False] * 3, lexicon()).signs[2:-2] == ["rang", "NAME", "and", lexicon().words_met["meadow"].sign]


def test_without_weights_nothing_is_asked_by_where_it_stands() -> None:
    bare = replace(lexicon(), standing={}, told_apart=frozenset(), words_met={})
    assert Masker(bare).mask("We sat by the window with tea.").spans == ()


def test_learning_twice_gives_the_same_file(tmp_path: Path) -> None:
    path = tmp_path / "entries.jsonl"
    path.write_text("\n".join(json.dumps({"sentences": [{"text": text}]}) for text in _ENTRIES), encoding="utf-8")
    plain = tmp_path / "sentences.jsonl"
    plain.write_text("\n".join(json.dumps({"text": text}) for text in _SENTENCES), encoding="utf-8")
    marked, unmarked = list(training.entries(path, lexicon())), list(training.sentences(plain, lexicon()))
    first = training.learn(marked * 5, unmarked * 5, lexicon())
    assert first == training.learn(marked * 5, unmarked * 5, lexicon())
    weights = dict(line.split("\t") for line in first.splitlines()[1:])
    assert int(weights["b rang"]) > 0 > int(weights["bias"])
