"""A typed day is the one that was meant, or none: never silently another one."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from wa_journal.ui.parts.typed_day import Lean, typed_day

NEAR = date(2026, 10, 14)
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


TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("lean", "edge", "typed", "meant"),
    [
        ("AHEAD", TODAY, "5 Jan", date(2027, 1, 5)),
        ("AHEAD", TODAY, "5/1", date(2027, 1, 5)),
        ("AHEAD", TODAY, "20 Dec", date(2026, 12, 20)),
        ("AHEAD", TODAY, "5 Jan 2026", date(2026, 1, 5)),
        ("AHEAD", TODAY, "3", date(2026, 12, 3)),
        ("AHEAD", date(2026, 12, 28), "30 Dec", date(2026, 12, 30)),
        ("AHEAD", date(2026, 12, 28), "30", date(2026, 12, 30)),
        ("AHEAD", date(2027, 1, 31), "30", date(2027, 3, 30)),
        ("BACK", TODAY, "28 Dec", date(2025, 12, 28)),
        ("BACK", TODAY, "5 Nov", date(2026, 11, 5)),
        ("BACK", TODAY, "30", TODAY),
        ("BACK", TODAY, "5 Oct", date(2026, 10, 5)),
        ("BACK", TODAY, "28 Dec 2026", date(2026, 12, 28)),
        ("BACK", date(2027, 1, 2), "2 Jan", date(2027, 1, 2)),
        ("NEAR", TODAY, "20 Dec", date(2026, 12, 20)),
        ("NEAR", TODAY, "1 Dec", date(2026, 12, 1)),
        ("NEAR", TODAY, "5 Jan", date(2027, 1, 5)),
        ("NEAR", TODAY, "5 Aug", date(2026, 8, 5)),
        ("NEAR", TODAY, "20", date(2026, 11, 20)),
        ("NEAR", date(2027, 1, 2), "28 Dec", date(2026, 12, 28)),
        ("NEAR", TODAY, "29 Feb", None),
        ("NEAR", TODAY, "19 May", date(2027, 5, 19)),
        ("LATELY", TODAY, "19 May", date(2026, 5, 19)),
        ("LATELY", TODAY, "19/5", date(2026, 5, 19)),
        ("LATELY", TODAY, "19 May 2027", date(2027, 5, 19)),
        ("LATELY", TODAY, "5 Aug", date(2026, 8, 5)),
        ("LATELY", TODAY, "20 Dec", date(2026, 12, 20)),
        ("LATELY", TODAY, "5 Jan", date(2026, 1, 5)),
        ("LATELY", TODAY, "20", date(2026, 11, 20)),
        ("LATELY", TODAY, "3", date(2026, 12, 3)),
        ("LATELY", date(2027, 1, 2), "28 Dec", date(2026, 12, 28)),
        ("LATELY", date(2027, 1, 2), "2 Jan", date(2027, 1, 2)),
        ("LATELY", date(2028, 11, 30), "29 Feb", date(2028, 2, 29)),
        ("LATELY", TODAY, "29 Feb", None),
    ],
)
def test_a_year_or_month_left_out_is_the_first_on_the_side_that_is_meant(
    lean: str, edge: date, typed: str, meant: date | None
) -> None:
    assert typed_day(typed, edge, QLocale("en_GB"), Lean[lean]) == meant


def days_like(edge: date, month: int, day: int) -> list[date]:
    """Give each such day of the years around one; of a 29 February those that there are."""
    return [on for on in (edge + timedelta(days=by) for by in range(-367, 368)) if (on.month, on.day) == (month, day)]


@given(edge=DAYS, on=DAYS)
def test_a_day_without_its_year_is_the_next_the_last_or_the_nearest_one(edge: date, on: date) -> None:
    found = {lean: typed_day(f"{on.day}/{on.month}", edge, QLocale("en_GB"), lean) for lean in Lean}
    such = days_like(edge, on.month, on.day)
    assert (on.month, on.day) == (2, 29) or (
        found[Lean.AHEAD] == min(one for one in such if one >= edge)
        and found[Lean.BACK] == max(one for one in such if one <= edge)
        and found[Lean.NEAR] == min(such, key=lambda one: abs(one - edge))
    )
    soon = [one for one in such if one <= edge + timedelta(days=31)]
    assert (on.month, on.day) == (2, 29) or found[Lean.LATELY] == min(soon, key=lambda one: abs(one - edge))
    near = found[Lean.NEAR]
    assert near is None or abs(near - edge) <= timedelta(days=183)


def test_where_the_edge_is_long_past_only_what_is_far_from_today_is_not_meant() -> None:
    met = date(2025, 11, 10)
    assert typed_day("12 Jan", met, QLocale("en_GB"), Lean.LATELY, TODAY) == date(2026, 1, 12)
    assert typed_day("12 Jan", met, QLocale("en_GB"), Lean.LATELY) == date(2025, 1, 12)


@given(edge=DAYS, day=st.integers(1, 31))
def test_a_day_without_its_month_is_the_next_the_last_or_the_nearest_one(edge: date, day: int) -> None:
    such = [on for on in (edge + timedelta(days=by) for by in range(-62, 63)) if on.day == day]
    found = {lean: typed_day(str(day), edge, QLocale("en_GB"), lean) for lean in Lean}
    assert found[Lean.AHEAD] == min(one for one in such if one >= edge)
    assert found[Lean.BACK] == max(one for one in such if one <= edge)
    assert found[Lean.NEAR] == found[Lean.LATELY] == min(such, key=lambda one: abs(one - edge))
