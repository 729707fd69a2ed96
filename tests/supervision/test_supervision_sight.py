"""A form is looked for only around its words: it finds what a look at the whole text finds, at less cost in a long one."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_journal.host import resources
from wa_journal.supervision.forms import Sight, sight_of
from wa_journal.supervision.lexicon import Lexicon, read
from wa_journal.supervision.tokens import tokens

_WORDS = (
    *(
        "on the",
        "the",
        "of",
        "at",
        "and",
        "he is",
        "she was",
        "is",
        "mid-",
        "early",
        "his",
        "number",
        "flat",
        "going on",
        "year",
        "half",
    ),
    *("a", "one", "two", "sixteen", "twenty", "thirty", "thirties", "third", "twenty-first", "ninth", "hundred", "double", "oh"),
    *(
        "months",
        "weeks",
        "years",
        "Monday",
        "tuesday",
        "week",
        "afternoon",
        "May",
        "march",
        "last",
        "first",
        "19",
        "3",
        "12th",
        "30s",
    ),
    *(
        "Theo",
        "Rose",
        "Green",
        "road",
        "street",
        "cell",
        "landing",
        "ones",
        "1s",
        "brothers",
        "Stop",
        "corner",
        "al-qaeda",
        "army",
    ),
    *("then", "old", "now", "comma", "full stop", "talked", "wheelbarrow", "incomprehensibilities", "I’m", "zoë", "\u00ad"),
)
# One for each pattern, at least.
_PHRASES = (
    *(
        "oh seven seven double one two three four.",
        "due on the ninth.",
        "the twentieth.",
        "at number sixteen.",
        "twenty and two.",
    ),
    *("on ninth of this month", "flat sixteen.", "sixteen Green road", "b sixteen.", "two going on three.", "twenty i am"),
    *(
        "she's thirty-odd",
        "his thirtieth year",
        "\nthirty is young",
        "\nsixteen years now",
        "Theo and Rose are two.",
        "is 18 months.",
    ),
    *(
        "in her late thirties",
        "two and a half",
        "one hundred and two years old",
        "he is a hundred.",
        "two-weeks-old",
        "Theo, two weeks.",
        "Monday the 12th.",
        "the second tuesday of March",
        "Monday the ninth.",
        "on Monday.",
    ),
    *("islamic state", "on the ones now", "brothers of thunder", "Stop Oil", "corner of Green"),
)
_GAPS = (" ", " ", " ", ", ", ". ", "\n", "-", " (", ") ", "  ", "'", "’s ")
TEXTS = st.lists(st.tuples(st.sampled_from(_WORDS) | st.sampled_from(_PHRASES), st.sampled_from(_GAPS)), max_size=100).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return read(resources.read_text)


def _said(lexicon: Lexicon) -> list[tuple[re.Pattern[str], tuple[frozenset[str], ...]]]:
    """Every pattern that is looked for around words, with the lists of which it holds a word."""
    forms = lexicon.forms
    children = (forms.any_case["child"], (lexicon.of("ages_of_children"),))
    return [children, *((one.pattern, one.needs) for one in (*forms.first, *forms.late) if one.needs and not one.numbered)]


def _sight(text: str) -> Sight:
    return sight_of(text, tokens(text, frozenset()))


@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_a_form_is_found_around_its_words_as_in_the_whole_text(lexicon: Lexicon, text: str) -> None:
    sight = _sight(text)
    for pattern, needed in _said(lexicon):
        there = [one.span() for one in pattern.finditer(text)]
        if not any(words.isdisjoint(sight.words) for words in needed):
            assert [one.span() for one in sight.said(pattern, *needed)] == there, pattern.pattern[:60]


@pytest.mark.parametrize("typed", ["on the'Monday the 12th", "on the’Monday the 12th", "on the-Monday the 12th"])
def test_a_word_that_a_slip_of_the_keyboard_joins_to_another_is_looked_at_as_well(lexicon: Lexicon, typed: str) -> None:
    form = next(form for form in lexicon.forms.late if form.rule == "weekday with a number")
    assert [one.group() for one in _sight(typed).found(form)] == ["Monday the 12th"]


def test_no_pattern_is_tried_in_vain(lexicon: Lexicon) -> None:
    text = " \n".join(_PHRASES)
    assert [pattern.pattern[:60] for pattern, _needed in _said(lexicon) if not pattern.search(text)] == []


def test_a_long_text_is_read_for_a_form_only_where_its_words_stand(lexicon: Lexicon) -> None:
    plain = "He talked of the garden and of what he would like to plant there. " * 100
    text = f"{plain}He comes on the ninth. {plain}On Monday the ninth. {plain}"
    sight = _sight(text)
    tried: list[tuple[int, int]] = []

    class Tried:
        """A pattern that finds nothing and keeps where it was tried."""

        def finditer(self, _text: str, start: int, end: int) -> tuple[()]:
            tried.append((start, end))
            return ()

    for needed in (lexicon.of("ordinals"), lexicon.of("weekdays")):
        assert list(sight.said(Tried(), needed)) == []  # type: ignore[arg-type]
    assert [text[start:end].count("ninth") for start, end in tried] == [1, 1, 1]
    assert sum(end - start for start, end in tried) < len(text) / 25


def test_a_long_text_without_a_blank_is_looked_at_once() -> None:
    started = time.process_time()
    assert sight_of("ab-" * 30_000, ()).numbers == ()
    assert time.process_time() - started < 2
