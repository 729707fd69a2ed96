"""Scope: what is negated, supposed, planned, asked, past or another's is not reported as having happened."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wa_journal.analysis.text.evidence import Rules
from wa_journal.analysis.text.scope import scopes_of, triggers
from wa_journal.analysis.text.words import words
from wa_journal.model.text import Scope
from wa_journal.services.tags import language

GOLD = Path(__file__).resolve().parents[2] / "gold" / "en" / "scope.jsonl"
# Written later and harder; docs/tagging.md says how they were read at first sight. Some rules still miss.
LATER = GOLD.with_name("scope_later.jsonl")
FLOORS = {"negated": 0.80, "hypothetical": 0.85, "planned": 0.90, "past": 0.90, "happened": 0.85, "uncertain": 0.90}
BARS = {"negated": 0.95, "hypothetical": 0.95, "past": 0.80, "planned": 0.80, "asked": 0.80, "other": 0.80, "happened": 0.90}


@pytest.fixture(scope="module")
def rules() -> Rules:
    return language.rules_of("en")


def found(rules: Rules, text: str, start: int, end: int) -> frozenset[Scope]:
    """Give the scopes that reach the words at a place of a sentence."""
    taken = words(text, rules.stem)
    inside = [place for place, word in enumerate(taken) if word.start < end and word.end > start]
    return scopes_of(inside, taken, triggers(taken, rules.scope), rules.scope)


def _right(rules: Rules, row: dict[str, object]) -> bool:
    start, end = row["start"], row["end"]
    assert isinstance(start, int)
    assert isinstance(end, int)
    scopes = found(rules, str(row["text"]), start, end)
    return not scopes if row["scope"] == "happened" else Scope(str(row["scope"])) in scopes


@pytest.mark.parametrize("kind", BARS)
def test_hard_sentences_are_read_as_a_careful_reader_would(rules: Rules, kind: str) -> None:
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    mine = [row for row in rows if row["scope"] == kind]
    missed = [row["text"] for row in mine if not _right(rules, row)]
    assert len(rows) >= 400
    assert 1 - len(missed) / len(mine) >= BARS[kind], missed


@pytest.mark.parametrize("kind", FLOORS)
def test_harder_sentences_of_later_rounds_do_not_fall_back(rules: Rules, kind: str) -> None:
    rows = [json.loads(line) for line in LATER.read_text(encoding="utf-8").splitlines()]
    mine = [row for row in rows if row["scope"] == kind]
    missed = [row["text"] for row in mine if not _right(rules, row)]
    assert len(rows) >= 220
    assert 1 - len(missed) / len(mine) >= FLOORS[kind], missed


@pytest.mark.parametrize(
    ("text", "cue", "scopes"),
    [
        ("Threats: none.", "Threats", {Scope.NEGATED}),
        ("Aggression none, mood flat.", "mood", set()),
        ("He was too proud to ask.", "ask", {Scope.NEGATED}),
        ("He was not too proud to ask.", "proud", {Scope.NEGATED}),
        ("He would rather sit in the yard than talk.", "talk", {Scope.NEGATED}),
        ("He had every reason to be furious, but wasn't.", "furious", {Scope.NEGATED}),
        ("I laughed and he didn't.", "laughed", set()),
        ("I explained what goes into the file and what does not.", "explained", set()),
        ("He told me who wrote to him and who didn't.", "wrote", set()),
        ("Gone is the glare.", "glare", {Scope.NEGATED}),
        ("Say he lies to the panel, what then?", "lies", {Scope.HYPOTHETICAL}),
        ("They say he lies.", "lies", set()),
        ("He didn't shout but slammed the door.", "slammed", set()),
        ("He didn't shout or slam the door.", "slam", {Scope.NEGATED}),
        ("If he shouts I leave.", "shouts", {Scope.HYPOTHETICAL}),
        ("He may be lying.", "lying", {Scope.UNCERTAIN}),
        ("Next time I'll explain my role.", "explain", {Scope.PLANNED}),
        ("Once he calms down we can talk.", "calms", {Scope.HYPOTHETICAL}),
        ("Once he calmed down we talked.", "calmed", set()),
        ("One wrong word and he'd shout.", "shout", {Scope.HYPOTHETICAL}),
        ("He'd shouted before I sat down.", "shouted", set()),
        ("Instead of a greeting he spat.", "spat", set()),
        ("Instead of a greeting he spat.", "greeting", {Scope.NEGATED}),
    ],
)
def test_a_trigger_reaches_to_the_next_stop(rules: Rules, text: str, cue: str, scopes: set[Scope]) -> None:
    start = text.index(cue)
    assert found(rules, text, start, start + len(cue)) == scopes
