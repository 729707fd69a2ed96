"""An age is told as a band: a baby is never an adult, whatever its months are counted to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_journal.model.supervision import MaskType
from wa_journal.services.summary.word_lists import lexicon
from wa_journal.supervision.engine import Masker
from wa_journal.supervision.generalise import age_band

WORDS = lexicon()


def _ages(text: str) -> list[str]:
    return [text[span.start : span.end] for span in Masker(WORDS).mask(text).spans if span.type is MaskType.AGE]


@pytest.mark.parametrize(
    ("written", "band"),
    [
        ("18 months", "[age under 18]"),
        ("22 months old", "[age under 18]"),
        ("20 weeks", "[age under 18]"),
        ("ten weeks", "[age under 18]"),
        ("17", "[age under 18]"),
        ("18", "[age 18-19]"),
        ("aged 34", "[age 30-39]"),
        ("22 years", "[age 20-29]"),
        ("a hundred and two", "[age 100-109]"),
        ("a hundred", "[age 100-109]"),
        ("3-month-old", "[age under 18]"),
        ("eighteen-month-old", "[age under 18]"),
    ],
)
def test_an_age_is_told_as_a_band(written: str, band: str) -> None:
    assert age_band(written, WORDS) == band


@given(st.integers(1, 99), st.sampled_from(["days", "weeks", "wks", "months", "mths"]), st.sampled_from(["", " old"]))
def test_whoever_is_counted_in_weeks_or_months_is_a_child(count: int, unit: str, end: str) -> None:
    assert age_band(f"{count} {unit}{end}", WORDS) == "[age under 18]"


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("His grandmother is a hundred and two years old.", ["a hundred and two"]),
        ("Her nan is one hundred and two.", ["one hundred and two"]),
        ("His gran turned a hundred.", ["a hundred"]),
        ("He spoke of a hundred-year-old man.", ["a hundred-year-old"]),
        ("He is in his late teens.", ["late teens"]),
        ("He has a 3-month-old son.", ["3-month-old"]),
        ("Their three-month-old cried.", ["three-month-old"]),
        ("She came with a 3 month old baby.", ["3 month old"]),
        ("His 18-month-old daughter cried.", ["18-month-old"]),
        ("He was aged 9 or 10.", ["9", "10"]),
        ("He was aged nine or ten.", ["nine", "ten"]),
        ("Boys aged 9 to 10 came.", ["9", "10"]),
        ("His kids, aged 3 and 5, cried.", ["3", "5"]),
        ("Boys aged between 9 and 12.", ["9", "12"]),
        ("He was 9 or 10 when his dad left.", ["9", "10"]),
    ],
)
def test_an_age_above_ninety_nine_of_a_baby_or_one_of_two_is_an_age(text: str, ages: list[str]) -> None:
    assert _ages(text) == ages


@pytest.mark.parametrize(
    "text",
    [
        "He walked a hundred and two steps.",
        "The fine is one hundred.",
        "He was late, one or two minutes.",
        "He is two or three sessions behind.",
        "He was there 9 or 10 times.",
        "He turned up 9 or 10 minutes late.",
    ],
)
def test_what_is_only_counted_is_no_age(text: str) -> None:
    assert _ages(text) == []


@pytest.mark.parametrize("joined", [" or ", " and ", " to ", " "])
@pytest.mark.parametrize("number", ["9", "nine", "twenty"])
def test_an_endless_list_of_numbers_is_looked_through_as_any_text(number: str, joined: str) -> None:
    text = f"aged {joined.join([number] * 2000)} when we met"
    spans = Masker(WORDS).mask(text).spans
    assert all(0 <= one.start < one.end <= len(text) for one in spans)


def test_the_third_of_three_ages_is_an_age_too() -> None:
    assert _ages("His sons were aged 9 or 10 or 11 when he left.")[-1].endswith("11")
