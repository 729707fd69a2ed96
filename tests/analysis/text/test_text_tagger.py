"""Whatever is typed: tags inside the text, in order, the same twice, each with evidence and a reason."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_journal.analysis.text.tagger import Tagger
from wa_journal.model.text import TaggedSentence
from wa_journal.services.tags import language

SAID = "he she I we said didn't if not wants out slammed door laughed together told him asked whether last year"
WORDS = st.sampled_from([*SAID.split(), *["“", "”", '"', "'", ".", "...", "-", "1.", "😀", "é"], "\n", "\uffff"])
TYPED = st.one_of(
    st.text(max_size=150), st.lists(WORDS, max_size=40).map(" ".join), st.text(st.sampled_from("\"'“”\n\r "), max_size=80)
)


def _whole(text: str, found: tuple[TaggedSentence, ...]) -> bool:
    inside = all(0 <= one.start < one.end <= len(text) for one in found)
    apart = all(before.end <= after.start for before, after in itertools.pairwise(found))
    cues = [(one, span) for one in found for tag in one.tags for span in tag.cues]
    return inside and apart and all(one.start <= start < end <= one.end for one, (start, end) in cues)


@given(TYPED)
@settings(deadline=None)
def test_any_text_is_tagged_within_itself_and_the_same_twice(text: str) -> None:
    tagger = language.tagger("en", quick=True)
    found = tagger.tag(text)
    assert _whole(text, found)
    assert found == Tagger(tagger.parts).tag(text)
    assert all(tag.reason and tag.cues and 0 < tag.probability < 1 for one in found for tag in one.tags)


@given(st.lists(TYPED, max_size=6))
@settings(deadline=None)
def test_texts_read_ahead_are_tagged_as_each_by_itself(texts: list[str]) -> None:
    parts = language.tagger("en", quick=True).parts
    ahead, alone = Tagger(parts), Tagger(parts)
    ahead.read_ahead(texts)
    assert [ahead.tag(text) for text in texts] == [alone.tag(text) for text in texts]


def test_what_was_read_ahead_is_not_read_again(english: Tagger, monkeypatch: pytest.MonkeyPatch) -> None:
    tagger = Tagger(english.parts)
    tagger.read_ahead(["He said he wants out. He slammed the door.", "He laughed with me."])
    monkeypatch.setattr(Tagger, "_learn", lambda *_: pytest.fail("read twice"))
    assert [len(tagger.tag(text)) for text in ("He laughed with me.", "He said he wants out. He slammed the door.")] == [1, 2]


@pytest.mark.parametrize("text", ["", " ", '"' * 5_000, "\n" * 5_000, "a" * 100_000, "no " * 30_000, "’" * 3_000, "\ud83d"])
def test_odd_texts_are_survived(english: Tagger, text: str) -> None:
    assert _whole(text, english.tag(text))


def test_an_entry_is_tagged_with_reasons_an_officer_understands(english: Tagger) -> None:
    found = english.tag(
        'He said "I want out of the group." I explained my role and what I must report. He didn\'t look at me once.'
    )
    tags = {tag.indicator: tag for one in found for tag in one.tags}
    assert {"client.change_talk", "officer.role_clarification", "client.closed_posture"} <= set(tags)
    assert "the client's" in tags["client.change_talk"].reason
    assert tags["officer.role_clarification"].reason.startswith("“")


def test_what_did_not_change_is_not_read_again(english: Tagger) -> None:
    tagger = Tagger(english.parts)
    text = "He said he wants out. " + "He laughed with me about the match. " * 3
    first = tagger.tag(text)
    again = tagger.tag("New first line. " + text)
    moved = len("New first line. ")
    assert [(one.start + moved, one.tags[0].probability) for one in first if one.tags] == [
        (one.start, one.tags[0].probability) for one in again[1:] if one.tags
    ]


def test_forty_sentences_take_less_than_a_blink(english: Tagger) -> None:
    lines = [f"He said he wants out of the group and that his mother number {place} is proud of him." for place in range(200)]
    spent = []
    for start in range(0, 200, 40):
        begun = time.process_time()
        english.tag(" ".join(lines[start : start + 40]))
        spent.append(time.process_time() - begun)
    assert sorted(spent)[len(spent) // 2] < 0.1
