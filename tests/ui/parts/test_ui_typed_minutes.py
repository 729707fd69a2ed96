"""A typed length is the one that was meant, or none: never silently another one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_journal.ui.parts.typed_minutes import BY_THE_CLOCK, LONGEST, may_be_time_of_day, typed_minutes

FORMS = (
    "{m}",
    " {m} min",
    "{m} minutes",
    "{m} Minuten",
    "{m}mn",
    "{m} de minute",
    "{m}'",
    "ca. {m} Min.",
)
FORMS_OF_BOTH = (
    "{h}:{r:02}",
    "{h} h {r}",
    "{h}h{r:02}",
    "{h} hour {r}",
    "{h} Std. {r} Min.",
    "{h} Stunden und {r} Minuten",
    "{h} heures {r}",
    "{h} ore și {r} de minute",
)


@given(minutes=st.integers(1, LONGEST), form=st.sampled_from(FORMS))
def test_every_length_in_minutes_is_read_as_that_length(minutes: int, form: str) -> None:
    assert typed_minutes(form.format(m=minutes)) == minutes


@given(minutes=st.integers(1, BY_THE_CLOCK - 1), form=st.sampled_from(FORMS_OF_BOTH))
def test_every_length_in_hours_and_minutes_is_read_as_that_length(minutes: int, form: str) -> None:
    typed = form.format(h=minutes // 60, r=minutes % 60)
    assert typed_minutes(typed) == minutes
    assert not may_be_time_of_day(typed)


@given(minutes=st.integers(BY_THE_CLOCK, 24 * 60), form=st.sampled_from((*FORMS_OF_BOTH, "{h} h")))
def test_what_may_be_a_time_of_day_is_never_taken_for_a_length(minutes: int, form: str) -> None:
    typed = form.format(h=minutes // 60, r=minutes % 60)
    assert typed_minutes(typed) is None
    assert may_be_time_of_day(typed)


@pytest.mark.parametrize("typed", ["14:00", "9:30", "14h00", "14 h", "9 h 30", "08:15"])
def test_ordinary_times_of_day_are_known_as_such(typed: str) -> None:
    assert typed_minutes(typed) is None
    assert may_be_time_of_day(typed)


@pytest.mark.parametrize("typed", ["1:30", "90", "900", "1430", "25 h", "1:75", "10-11", ""])
def test_what_is_a_length_or_neither_is_not_told_as_a_time_of_day(typed: str) -> None:
    assert not may_be_time_of_day(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1 h", 60), ("1.5 h", 90), ("1,5 Std.", 90), ("1½ h", 90),
        ("½ h", 30), ("1.75 h", 105), ("an hour", 60), ("half an hour", 30),
        ("an hour and a half", 90), ("eine Stunde", 60), ("eine halbe Stunde", 30), ("anderthalb Stunden", 90),
        ("une heure et demie", 90), ("une demi-heure", 30), ("un quart d'heure", 15), ("o oră și jumătate", 90),
        ("jumătate de oră", 30), ("about 45 min", 45),
    ],
)  # fmt: skip
def test_hours_and_their_parts_are_understood_in_every_language_of_the_window(typed: str, meant: int) -> None:
    assert typed_minutes(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "abc-5", "-30", "12345678901", "9" * 400, "900", "1430", "0",
        "1.5", "1.30 h", "1:75", "25 h", "10-11", "1 h -5", "5 5", "h", "",
    ],
)  # fmt: skip
def test_what_may_be_meant_in_two_ways_or_is_no_length_is_not_guessed(typed: str) -> None:
    assert typed_minutes(typed) is None


@given(st.text())
def test_any_words_give_a_length_within_half_a_day_or_none(typed: str) -> None:
    found = typed_minutes(typed)
    assert found is None or 1 <= found <= LONGEST
