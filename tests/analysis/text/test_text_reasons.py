"""Reasons: kept as plain English, found again in what was kept, and said in another language with the officer's own words."""

from __future__ import annotations

from string import Formatter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_journal.analysis.text.reasons import read_back, reason
from wa_journal.model.said import Said, retold
from wa_journal.services.tags import language

ENTRY = (
    "He said he wants out of the group. He didn't shout, his brother shouted at me. If he shouts at me again I stop. "
    "I told him last year about my dog. We both laughed. She threatened staff at her last prison, and told me to get lost. "
    "He sat there like a shut umbrella. He plans to leave the brothers. His mother trusts me now."
)


def shouted(context: str, source: str, one: str, count: int) -> str:
    """Translate into capitals, what is filled in left as it is."""
    parts = Formatter().parse(source)
    return "".join(words.upper() + (f"{{{name}}}" if name is not None else "") for words, name, _, _ in parts)


@pytest.mark.parametrize("quick", [True, False])
def test_a_kept_reason_is_said_wholly_in_another_language(quick: bool) -> None:
    reasons = [tag.reason for one in language.tagger("en", quick=quick).tag(ENTRY) for tag in one.tags]
    assert len(reasons) >= 6
    for told in reasons:
        again = read_back(str(told))
        assert (again, type(again)) == (told, Said)
        assert retold(again, shouted, Formatter()) == retold(told, shouted, Formatter())
        outside = retold(again, shouted, Formatter()).split("”", 1)[1]
        assert not {"speaks", "speak", "told", "often", "tagged", "like"} & set(outside.split("“")[0].replace(",", " ").split())


def test_what_was_kept_in_earlier_words_is_said_in_the_present_ones() -> None:
    kept = "“my daughter” speaks for it: the client's, planned, but said today."
    now = "“my daughter” speaks for it: the client's, planned; that it was said is what counts."
    assert str(read_back(kept)) == now
    assert str(read_back(now)) == now


def test_that_somebody_was_named_is_not_said_again_of_what_was_kept() -> None:
    kept = "“his mum”, “proud” speak for it: of the person named, told as it happened."
    assert str(read_back(kept)) == "“his mum”, “proud” speak for it: told as it happened."


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("en", "Nothing but contempt today."),
        ("en", "Without my asking he told me everything."),
        ("en", "Fresh cuts on his left arm."),
        ("en", "Dean wants out of the group."),
        ("de", "Zum ersten Mal sieht sie eine Zukunft."),
        ("de", "Voller Verachtung sprach er vom Staat."),
    ],
)
def test_a_word_with_a_capital_makes_nobody_named_in_a_reason(name: str, sentence: str) -> None:
    reading = language.rules_of(name).read(sentence)
    counting = [one for one in reading.evidence if one.counts]
    assert {one.whose for one in counting} == {"name"}
    for one in counting:
        told = reason(sentence, one.indicator, reading, ((one.start, one.end),))
        assert told.endswith(" speaks for it: told as it happened.")


@given(st.text(max_size=80), st.sampled_from(["", " (contempt)"]))
@settings(max_examples=200, deadline=None)
def test_any_words_in_a_reason_come_back_as_they_are(words: str, meant: str) -> None:
    for told in (
        f"“{words}”{meant} speaks for it: the client's, negated; that it was said is what counts; but a like word is negated.",
        f"Sentences with “{words}” were often tagged so by careful readers; but it begins with you.",
        words,
    ):
        assert str(read_back(told)) == told
