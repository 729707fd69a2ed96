"""The level: inside the scale, symmetric, indifferent to order, and equal to the textbook where the textbook applies."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.analysis.trajectory.trajectory_records import rated, steady_record
from tests.reference import trajectory_measures as measure
from tests.reference.fixed_level import DRIFT, NOISE, VALUES, agreement_with
from wa_journal.analysis.trajectory.level import Reading, read
from wa_journal.analysis.trajectory.series import in_order, level_series, pull_back_series
from wa_journal.analysis.trajectory.walk import Walk, make_walk
from wa_journal.model.clients import EventKind
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.trajectory import SessionRecord

ratings = st.one_of(st.none(), st.integers(0, 10))
sessions = st.lists(st.tuples(ratings, ratings, ratings, ratings, st.integers(0, 60)), min_size=1, max_size=12)


@pytest.fixture(scope="module")
def walk() -> Walk:
    return make_walk()


def records_of(drawn: list[tuple[int | None, int | None, int | None, int | None, int]]) -> tuple[SessionRecord, ...]:
    week, made = 0.0, []
    for number, (*items, gap) in enumerate(drawn, 1):
        week += gap / 7
        made.append(rated(number, *items, week=week))
    return tuple(made)


def reading_of(walk: Walk, records: tuple[SessionRecord, ...]) -> Reading:
    return read(walk, level_series(records))


@settings(max_examples=40, deadline=None)
@given(sessions)
def test_bands_stay_on_the_scale_and_in_order(drawn: list[tuple[int | None, ...]]) -> None:
    reading = reading_of(make_walk(), records_of(drawn))  # type: ignore[arg-type]
    for rows in (reading.seen.now, reading.hindsight().smooth):
        band = reading.band(rows)
        limits = np.array([band.lo95, band.lo80, band.mean, band.hi80, band.hi95])
        assert np.isfinite(limits).all()
        assert limits.min() >= 0
        assert limits.max() <= 10
        assert (np.diff(limits[[0, 1, 3, 4]], axis=0) >= 0).all()
        assert (band.lo95 <= band.mean).all()
        assert (band.mean <= band.hi95).all()


def test_the_way_alone_is_that_of_the_whole_look_back() -> None:
    reading = reading_of(make_walk(), steady_record([None, 4, 4, 5, None, 6, 7, 7, 8, None]))
    whole = reading.hindsight()
    assert reading.way() == pytest.approx((whole.rise, whole.fall), abs=1e-12)


@settings(max_examples=25, deadline=None)
@given(sessions)
def test_up_and_down_are_mirror_images(drawn: list[tuple[int | None, ...]]) -> None:
    walk, records = make_walk(), records_of(drawn)  # type: ignore[arg-type]
    turned = tuple(rated(r.number, *(10 - item for item in r.items), week=(r.date - records[0].date).days / 7) for r in records)
    one, other = reading_of(walk, records), reading_of(walk, turned)
    way, back = one.hindsight(), other.hindsight()
    assert way.rise == pytest.approx(back.fall, abs=1e-9)
    assert way.fall == pytest.approx(back.rise, abs=1e-9)
    np.testing.assert_allclose(one.band(way.smooth).lo80, 10 - other.band(back.smooth).hi80, atol=1e-8)


@settings(max_examples=25, deadline=None)
@given(sessions, st.randoms())
def test_the_order_of_items_and_of_lines_does_not_matter(drawn: list[tuple[int | None, ...]], chance: object) -> None:
    walk, records = make_walk(), records_of(drawn)  # type: ignore[arg-type]
    shuffled = []
    for record in records:
        items = [record.goals, record.tasks, record.trust, record.bond]
        chance.shuffle(items)  # type: ignore[attr-defined]
        shuffled.append(replace(record, goals=items[0], tasks=items[1], trust=items[2], bond=items[3]))
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = reading_of(walk, records), reading_of(walk, in_order(shuffled))
    assert np.array_equal(one.seen.now, other.seen.now)


def test_an_unrated_session_changes_nothing_at_the_rated_ones(walk: Walk) -> None:
    plain = (rated(1, 4, 5, 4, 4), rated(2, 5, 5, 5, 5), rated(4, 6, 5, 6, 6, week=20), rated(5, 7, 7, 6, 6, week=21))
    more = in_order([*plain, rated(3, week=9.5), rated(6, week=25)])
    one, other = reading_of(walk, plain), reading_of(walk, more)
    np.testing.assert_allclose(other.seen.now[[0, 1, 3, 4]], one.seen.now, atol=1e-6)
    np.testing.assert_allclose(other.hindsight().smooth[[0, 1, 3, 4]], one.hindsight().smooth, atol=1e-6)
    assert other.hindsight().rise == pytest.approx(one.hindsight().rise, abs=1e-6)


def test_a_missed_session_is_no_point_and_no_unrated_one(walk: Walk) -> None:
    held = steady_record([5, 5, 6])
    missed = replace(held[0], number=9, date=held[1].date + timedelta(3), status=SessionStatus.MISSED, goals=None)
    assert level_series(in_order([*held, missed])) == level_series(held)


def test_more_items_narrow_the_band(walk: Walk) -> None:
    widths = []
    for items in ((5,), (5, 5), (5, 5, 5), (5, 5, 5, 5)):
        band = reading_of(walk, (rated(1, *items),)).band(reading_of(walk, (rated(1, *items),)).seen.now)
        widths.append(float(band.hi95[0] - band.lo95[0]))
    assert widths == sorted(widths, reverse=True)


def test_an_event_lets_the_level_move_at_once(walk: Walk) -> None:
    calm = steady_record([7, 7, 7, 7, 7, 7, 3])
    opened = (*calm[:6], replace(calm[6], event=EventKind.NEW_OFFICER))
    missed = (*calm[:6], replace(calm[5], number=20, event=EventKind.TRANSFER, status=SessionStatus.CANCELLED), calm[6])
    means = [reading.band(reading.seen.now).mean[-1] for reading in (reading_of(walk, r) for r in (calm, opened, missed))]
    assert means[1] < means[0] - 0.2
    assert means[2] == pytest.approx(means[1])


def test_the_band_widens_with_the_gap_up_to_eight_weeks(walk: Walk) -> None:
    def width(weeks: float) -> float:
        reading = reading_of(walk, (*steady_record([5] * 8), rated(9, week=7 + weeks)))
        band = reading.band(reading.seen.now)
        return float(band.hi80[-1] - band.lo80[-1])

    assert width(1) < width(4) < width(8) == pytest.approx(width(30))


def test_pull_back_is_read_like_one_item(walk: Walk) -> None:
    record = replace(rated(1, 5), goals=None, pull_back=5)
    assert pull_back_series([record]) == level_series([rated(1, 5)])


def test_the_passes_equal_the_exact_gaussian_answer() -> None:
    assert agreement_with(exact_answer) < 1e-9


def exact_answer(values: list[float | None], noise_variance: float, drift_variance: float) -> dict[str, list[float]]:
    """Solve the whole random walk at once as one Gaussian, from exact ignorance."""

    def solve(count: int) -> tuple[list[float], list[float]]:
        seen = np.array([value is not None for value in values[:count]], dtype=float)
        given_values = np.array([value or 0.0 for value in values[:count]])
        steps = np.diff(np.eye(count), axis=0)
        precision = steps.T @ steps / drift_variance + np.diag(seen) / noise_variance
        covariance = np.linalg.inv(precision)
        return (covariance @ (seen * given_values) / noise_variance).tolist(), np.diag(covariance).tolist()

    mean, variance = solve(len(values))
    return {"mean": mean, "variance": variance, "now_mean": [solve(count)[0][-1] for count in range(1, len(values) + 1)]}


def test_the_reference_case_has_gaps_and_both_variances() -> None:
    assert None in VALUES
    assert NOISE != DRIFT


def test_bands_hold_the_truth_as_often_as_they_say(walk: Walk) -> None:
    found = measure.coverage(walk, "notes", 4, (8, 20)).overall
    assert 0.74 <= found[0] <= 0.88
    assert 0.91 <= found[1] <= 0.99
