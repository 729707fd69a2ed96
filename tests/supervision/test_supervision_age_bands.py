"""An age is told as a band: a baby is never an adult, whatever its months are counted to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_journal.services.summary.word_lists import lexicon
from wa_journal.supervision.generalise import age_band

WORDS = lexicon()


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
    ],
)
def test_an_age_is_told_as_a_band(written: str, band: str) -> None:
    assert age_band(written, WORDS) == band


@given(st.integers(1, 99), st.sampled_from(["days", "weeks", "wks", "months", "mths"]), st.sampled_from(["", " old"]))
def test_whoever_is_counted_in_weeks_or_months_is_a_child(count: int, unit: str, end: str) -> None:
    assert age_band(f"{count} {unit}{end}", WORDS) == "[age under 18]"
