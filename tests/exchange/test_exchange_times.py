"""A time in a diary is read by the half of the day that is written with it, or not at all."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_journal.exchange.days import day_and_time
from wa_journal.model.bringing import DayOrder

DAY = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("1/5/2026 2:30 PM", time(14, 30)),
        ("1/5/2026, 2:30:15\u202fpm", time(14, 30)),
        ("1/5/2026 2:30 p.m.", time(14, 30)),
        ("1/5/2026 2:30 p. m.", time(14, 30)),
        ("1/5/2026 12:10 AM", time(0, 10)),
        ("1/5/2026 12:10 PM", time(12, 10)),
        ("1/5/2026 11:59a.m.", time(11, 59)),
        ("1/5/2026 14:30 PM", time(14, 30)),
        ("1/5/2026 14:30 AM", None),
        ("1/5/2026 2:30 μ.μ.", None),
        ("1/5/2026 2:30 Home visit", None),
        ("1/5/2026 14:30 Home visit", time(14, 30)),
        ("1/5/2026 2:30 Uhr", time(2, 30)),
        ("2026-01-05T10:00:00.000Z", time(10, 0)),
        ("2026-01-05 10:00:00 +0200", time(10, 0)),
        ("2026-01-05 10:00 CEST", time(10, 0)),
        ("2026-01-05 10:00", time(10, 0)),
    ],
)
def test_a_time_is_read_by_its_half_of_the_day_and_left_open_where_that_is_unknown(text: str, at: time | None) -> None:
    assert day_and_time(text, DayOrder.MONTH_FIRST) == (DAY, at)


@given(at=st.times(), mark=st.sampled_from(["{} AM|{} PM", "{}am|{}pm", "{} a.m.|{} p.m."]))
def test_every_time_of_the_day_is_read_back_from_two_halves(at: time, mark: str) -> None:
    clock = at.replace(second=0, microsecond=0, fold=0)
    written = mark.split("|")[clock.hour >= 12].format(f"{clock.hour % 12 or 12}:{clock:%M}")
    assert day_and_time(f"2026-01-05 {written}") == (DAY, clock)
