"""A typed day is the one that was meant, or none: never silently another one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from wa_journal.ui.parts.typed_day import Lean, typed_day

NEAR = date(2026, 10, 29)
FIFTH = date(2026, 10, 5)
DAYS = st.dates(date(1981, 1, 1), date(2079, 12, 31))
FORMS = st.sampled_from(["d MMM yyyy", "d MMMM yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "dddd d MMMM yyyy"])
LANGUAGES = st.sampled_from(["en_GB", "en_US", "de", "fr", "ro"])


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        *(("en_GB", typed) for typed in ("5 Oct 2026", "05 Oct 2026", "5.10.2026", "05/10/2026", "2026-10-05", "5 10 26")),
        *(("en_GB", typed) for typed in ("5th of October 2026", "Mon 5 Oct", "5-oct-26", "5/10", "5", "October 5, 2026")),
        *(("en_US", typed) for typed in ("10/05/2026", "10/5", "5.10.2026", "Oct 5 26")),
        *(("de", typed) for typed in ("5. Oktober 2026", "5.10.26", "5.10.", "Montag, 5. Okt. 2026", "5 10 2026")),
        *(("fr", typed) for typed in ("5 octobre 2026", "05/10/2026", "le 5 oct. 2026")),
        *(("ro", typed) for typed in ("5 octombrie 2026", "05.10.2026", "5 oct 2026")),
    ],
)
def test_every_ordinary_form_is_understood(language: str, typed: str) -> None:
    assert typed_day(typed, NEAR, QLocale(language)) == FIFTH


NO_DAYS = ("", "soon", "31 Feb 2026", "5 Oct 2026 12", "5 Oct Nov", "ju 5", "call the court", "99/99/99", f"5.10.{'9' * 20}")


@pytest.mark.parametrize("typed", NO_DAYS)
def test_what_is_no_day_is_none(typed: str) -> None:
    assert typed_day(typed, NEAR, QLocale("en_GB")) is None


def test_an_accent_may_be_left_out_and_a_beginning_of_two_months_is_neither() -> None:
    assert typed_day("3 fevrier 2026", NEAR, QLocale("fr")) == date(2026, 2, 3)
    assert typed_day("3 jui 2026", NEAR, QLocale("fr")) is None


@given(
    on=DAYS,
    language=LANGUAGES,
    form=FORMS,
)
def test_what_the_language_writes_is_read_as_the_same_day(on: date, language: str, form: str) -> None:
    locale = QLocale(language)
    assert typed_day(locale.toString(QDate(on.year, on.month, on.day), form), NEAR, locale) == on


@given(on=DAYS, language=LANGUAGES)
def test_the_short_form_of_the_language_is_read_as_the_same_day(on: date, language: str) -> None:
    locale = QLocale(language)
    short = locale.toString(QDate(on.year, on.month, on.day), QLocale.FormatType.ShortFormat)
    assert typed_day(short, NEAR, locale) == on


@given(text=st.text(max_size=30), language=LANGUAGES)
def test_any_text_at_all_is_a_day_or_none(text: str, language: str) -> None:
    found = typed_day(text, NEAR, QLocale(language))
    assert found is None or found.year >= 1900


@pytest.mark.parametrize(
    ("lean", "near", "typed", "meant"),
    [
        ("AHEAD", date(2026, 12, 7), "5 Jan", date(2027, 1, 5)),
        ("AHEAD", date(2026, 12, 7), "5/1", date(2027, 1, 5)),
        ("AHEAD", date(2026, 12, 7), "20 Dec", date(2026, 12, 20)),
        ("AHEAD", date(2026, 12, 7), "5 Jan 2026", date(2026, 1, 5)),
        ("AHEAD", date(2026, 11, 30), "3", date(2026, 12, 3)),
        ("BACK", date(2026, 11, 30), "28 Dec", date(2025, 12, 28)),
        ("BACK", date(2026, 11, 2), "30", date(2026, 11, 30)),
        ("BACK", date(2026, 11, 30), "5 Oct", date(2026, 10, 5)),
        ("BACK", date(2026, 12, 20), "22 Dec", date(2026, 12, 22)),
        ("BACK", date(2026, 11, 30), "28 Dec 2026", date(2026, 12, 28)),
        ("NEAR", date(2026, 12, 7), "5 Jan", date(2026, 1, 5)),
    ],
)
def test_a_year_or_month_left_out_is_the_next_or_the_last_one(lean: str, near: date, typed: str, meant: date) -> None:
    assert typed_day(typed, near, QLocale("en_GB"), Lean[lean], date(2026, 11, 30)) == meant


@given(near=DAYS, edge=DAYS, on=DAYS)
def test_a_day_without_its_year_is_never_past_where_the_next_one_is_meant(near: date, edge: date, on: date) -> None:
    found = typed_day(f"{on.day}/{on.month}", max(near, edge), QLocale("en_GB"), Lean.AHEAD, edge)
    assert (on.month, on.day) == (2, 29) or (found is not None and found >= edge)
