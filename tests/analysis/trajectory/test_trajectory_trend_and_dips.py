"""Trends are silent when there is too little, dips are questions, and both say what they rest on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.analysis.trajectory.trajectory_records import board_spec, rated, steady_record
from tests.reference import trajectory_measures as measure
from wa_journal.analysis.trajectory.picture import Question, Reader, reader_of
from wa_journal.analysis.trajectory.walk import make_walk
from wa_journal.model.trajectory import DipStrength, Direction


@pytest.fixture(scope="module")
def reader() -> Reader:
    return reader_of(board_spec())


@pytest.mark.parametrize(("levels", "direction"), [((2, 3, 3, 4, 5, 5, 6, 7), "rising"), ((8, 7, 7, 6, 5, 5, 4, 3), "falling")])
def test_a_plain_way_is_said_in_the_same_words_both_ways(reader: Reader, levels: tuple[int, ...], direction: str) -> None:
    trend = reader.read(steady_record(levels), Question()).trend
    assert trend.direction == direction
    assert trend.enough
    side = "above" if direction == "rising" else "below"
    assert (
        trend.words
        == f"Your ratings of recent sessions are very likely (19 in 20) at least half a point {side} those of the first ones."
    )


def test_five_ratings_are_too_few_for_a_trend(reader: Reader) -> None:
    trend = reader.read(steady_record([1, 3, 5, 7, 9, None, None]), Question()).trend
    assert (trend.direction, trend.probability, trend.enough) == (None, None, False)
    assert "5 rated sessions of the 6" in trend.words


def test_a_flat_record_makes_no_claim(reader: Reader) -> None:
    trend = reader.read(steady_record([5, 6, 5, 5, 6, 5, 5, 6]), Question()).trend
    assert trend.enough
    assert trend.direction is None


def test_a_sudden_low_rating_is_a_question(reader: Reader) -> None:
    (dip,) = reader.read(steady_record([6, 7, 6, 6, 7, 6, 2]), Question()).dips
    assert dip.number == 7
    assert dip.strength is DipStrength.MUCH_LOWER
    assert dip.tail < 0.01
    assert 5 < dip.expected_low < 6.2 < dip.expected_high < 8
    assert dip.words.startswith("Expected ")
    assert dip.words.endswith("you rated 2.0: did something strain?")
    assert not dip.back


def test_no_question_comes_before_the_fifth_rating(reader: Reader) -> None:
    assert reader.read(steady_record([8, 8, 8, 1]), Question()).dips == ()
    assert reader.read(steady_record([8, None, None, 8, 8, 1]), Question()).dips == ()
    assert reader.read(steady_record([8, 8, 8, 8, 1]), Question()).dips


def test_two_ratings_after_a_question_are_left_alone(reader: Reader) -> None:
    dips = reader.read(steady_record([8, 8, 8, 8, 8, 3, 3, 3]), Question()).dips
    assert [dip.number for dip in dips] == [6]


def test_a_drop_much_lower_still_is_asked_about_again(reader: Reader) -> None:
    dips = reader.read(steady_record([9, 9, 9, 9, 9, 9, 6, 0]), Question()).dips
    assert [dip.number for dip in dips] == [7, 8]


def test_a_rise_is_never_a_question(reader: Reader) -> None:
    assert reader.read(steady_record([3, 3, 3, 3, 3, 9]), Question()).dips == ()


def test_coming_back_is_said_when_it_is_true(reader: Reader) -> None:
    gone = reader.read(steady_record([7, 7, 7, 7, 7, 3, 3, 3]), Question()).dips[0]
    back = reader.read(steady_record([7, 7, 7, 7, 7, 3, 7, 7, 7, 7]), Question()).dips[0]
    assert (gone.back, gone.back_since) == (False, None)
    assert gone.back_words == "Not back yet within the earlier range."
    assert back.back
    assert back.back_since in (7, 8, 9)
    assert back.back_words == f"Back within the earlier range since session {back.back_since}."


def test_partial_ratings_are_asked_about_with_less_certainty(reader: Reader) -> None:
    whole = [*steady_record([6, 6, 6, 6, 6, 6]), rated(7, 3, 3, 3, 3)]
    partial = [*steady_record([6, 6, 6, 6, 6, 6]), rated(7, 3)]
    tails = [reader.read(records, Question()).dips[0].tail for records in (whole, partial)]
    assert tails[0] < tails[1]


def test_the_picture_does_not_depend_on_the_order_of_lines(reader: Reader) -> None:
    records = steady_record([4, 5, None, 5, 6, 6, 2, 6, 7])
    assert reader.read(records[::-1], Question(line=6.0)) == reader.read(records, Question(line=6.0))


def test_false_alarms_and_hits_on_simulated_clients() -> None:
    walk = make_walk()
    quiet = [measure.prompts(walk, client) for client in measure.quiet_clients(40)]
    clients, places = measure.broken_clients(30, 4.0)
    found, delay = measure.hits([measure.prompts(walk, client) for client in clients], places, "product")
    assert measure.false_alarms(quiet, "product") < 0.9
    assert measure.false_alarms(quiet, "one SD") > 1.5
    assert found > 0.75
    assert delay < 0.5


def test_trend_claims_on_simulated_clients() -> None:
    walk = make_walk()
    flat = measure.claims(walk, measure.shaped("flat", 12, 40, 2))
    rise = measure.claims(walk, measure.shaped("rise", 20, 25, 3))
    assert sum(claim is not None for claim in flat) <= 3
    assert rise.count(Direction.RISING) >= 18
    assert Direction.FALLING not in rise


def test_a_client_without_sessions_has_an_empty_picture(reader: Reader) -> None:
    found = reader.read((), Question())
    assert (found.level, found.pull_back, found.dips, found.as_of) == ((), (), (), None)
    assert {row.state for row in found.board} == {"not_recorded"}


def test_missed_sessions_only_are_no_record(reader: Reader) -> None:
    missed = tuple(replace(record, status="missed") for record in steady_record([None, None]))
    assert reader.read(missed, Question()).level == ()
