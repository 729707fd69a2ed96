"""A typed time is the one that was meant, or none: never silently another one."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTime

from wa_journal.ui.parts.typed_time import typed_time

LANGUAGES = ("en_GB", "en_US", "de", "fr", "fr_CA", "ro", "es", "ko")
MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
FULL_FORMS = (
    "{H}:{m:02}",
    "{H:02}:{m:02}",
    "{H}.{m:02}",
    "{H:02}{m:02}",
    "{H}{m:02}",
    "{H} {m:02}",
    "{H}h{m:02}",
    "{H}:{m:02} Uhr",
)
HALF_FORMS = ("{h}:{m:02} {half}", "{h:02}:{m:02}{half}", "{h}.{m:02} {half}", "{h}{m:02}{half}", "{h} {m:02} {half}")
HALVES = st.sampled_from([("am", "pm"), ("AM", "PM"), ("a.m.", "p.m."), ("a. m.", "p. m."), ("a", "p"), ("Am", "Pm")])


@given(at=MINUTES, form=st.sampled_from(FULL_FORMS), language=st.sampled_from(LANGUAGES))
def test_every_minute_on_a_clock_of_24_hours_is_read_as_that_minute(at: time, form: str, language: str) -> None:
    assert typed_time(form.format(H=at.hour, m=at.minute), QLocale(language)) == at


@given(at=MINUTES, form=st.sampled_from(HALF_FORMS), halves=HALVES, language=st.sampled_from(LANGUAGES))
def test_every_minute_with_its_half_of_the_day_is_read_as_that_minute(
    at: time, form: str, halves: tuple[str, str], language: str
) -> None:
    written = form.format(h=at.hour % 12 or 12, m=at.minute, half=halves[at.hour // 12])
    assert typed_time(written, QLocale(language)) == at


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_minute_is_read_as_the_language_itself_writes_it(language: str) -> None:
    locale = QLocale(language)
    for minutes in range(24 * 60):
        at = time(minutes // 60, minutes % 60)
        assert typed_time(locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat), locale) == at


@pytest.mark.parametrize("typed", ["10", "10am", "10 AM", "10h", "10 Uhr", "at 10", "  10 ", "10 A.M."])
def test_an_hour_alone_is_the_full_hour(typed: str) -> None:
    assert typed_time(typed, QLocale("en_US")) == time(10)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        ":",
        "soon",
        "24:00",
        "25",
        "10:60",
        "10:5",
        "10:",
        "13 am",
        "0:30 pm",
        "10:30 xm",
        "10:30:00",
        "12345",
        "-3",
        "call at 5",
    ],
)
def test_what_is_no_time_is_none(typed: str) -> None:
    assert typed_time(typed, QLocale("en_US")) is None


def test_a_half_that_only_repeats_the_hour_is_taken() -> None:
    assert typed_time("14:30 PM", QLocale("en_US")) == time(14, 30)


@given(text=st.text(max_size=20), language=st.sampled_from(LANGUAGES))
def test_any_text_at_all_is_a_time_or_none(text: str, language: str) -> None:
    found = typed_time(text, QLocale(language))
    assert found is None or any(letter.isdigit() or letter.isnumeric() for letter in text)
