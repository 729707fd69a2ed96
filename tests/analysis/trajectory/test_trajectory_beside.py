"""Rates, shares, strategies, before and after, calibration: plain counts first, claims behind gates, no causal words."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

import wa_journal.analysis.trajectory.words as words_module
from tests.analysis.trajectory.trajectory_records import BOARD, rated, steady_record
from tests.reference import singlecase
from tests.reference import trajectory_measures as measure
from wa_journal.analysis.trajectory.before_after import before_after
from wa_journal.analysis.trajectory.calibration import calibration_of
from wa_journal.analysis.trajectory.lanes import change_talk_of, lanes_of
from wa_journal.analysis.trajectory.strategies import followed
from wa_journal.model.ids import ClientId, RecordId
from wa_journal.model.judgement import CHANCES, Answer, Judgement, Outcome
from wa_journal.model.trajectory import Direction

PUBLISHED = Path(__file__).resolve().parents[2] / "reference" / "singlecase_published.csv"
FORBIDDEN = re.compile(r"\b(works|effective|caused|leads to|improves|because|thanks to|best)\b", re.IGNORECASE)


def published() -> list[singlecase.Case]:
    with PUBLISHED.open(newline="", encoding="utf-8") as lines:
        return [singlecase.case_of(row) for row in csv.DictReader(lines)]


@pytest.mark.parametrize("case", published(), ids=lambda case: case.name)
def test_published_single_case_measures_are_reproduced(case: singlecase.Case) -> None:
    assert singlecase.largest_difference(case) < 1e-6


def test_there_are_four_published_cases() -> None:
    assert len(published()) == 4


def test_before_and_after_need_both_sides() -> None:
    found = before_after([], [5, 6])
    assert (found.nap, found.tau_b) == (None, None)
    assert "both sides" in found.words
    assert before_after([5], [5]).tau_b is None


def test_no_sentence_names_a_cause() -> None:
    for source in (Path(words_module.__file__), BOARD):
        assert not FORBIDDEN.findall(source.read_text(encoding="utf-8"))


def tagged(counts: list[int], sentences: int = 25) -> list:
    records = steady_record([5] * len(counts), sentences=sentences)
    return [replace(record, tags=(("client.hope", count),)) for record, count in zip(records, counts, strict=True)]


def test_a_lane_keeps_confirmed_and_unconfirmed_apart_with_their_exposure() -> None:
    record = rated(1, sentences=30, tags=(("client.hope", 2),), suggested=(("client.hope", 3),))
    (point,) = lanes_of([record], ["client.hope"])[0].points
    assert (point.confirmed, point.unconfirmed, point.sentences, point.reviewed) == (2, 3, 30, True)


def test_a_rate_is_given_for_ten_sentences_with_its_range() -> None:
    rate = lanes_of(tagged([5, 0, 1, 2, 1, 0, 2]), ["client.hope"])[0].rate
    assert (rate.tagged, rate.sentences, rate.sessions) == (6, 150, 6)
    assert rate.per_ten == pytest.approx(0.4)
    assert rate.low is not None
    assert rate.high is not None
    assert 0 < rate.low < 0.4 < rate.high < 1.5


def test_a_lane_without_anything_gone_through_has_no_rate() -> None:
    record = rated(1, sentences=30, reviewed=False, tags=(("client.hope", 2),))
    assert lanes_of([record], ["client.hope"])[0].rate.per_ten is None


def test_rates_have_a_trend_only_behind_the_gates() -> None:
    rising = [0, 0, 0, 0, 1, 0, 3, 4, 5, 6, 8, 9, 9, 10]
    assert lanes_of(tagged(rising), ["client.hope"])[0].rate.direction is Direction.RISING
    assert lanes_of(tagged(rising[::-1]), ["client.hope"])[0].rate.direction is Direction.FALLING
    assert lanes_of(tagged(rising[3:]), ["client.hope"])[0].rate.direction is None
    assert lanes_of(tagged([0] * 10 + [1, 2, 3, 3]), ["client.hope"])[0].rate.direction is None
    assert lanes_of(tagged([2, 1, 2, 0, 3, 2, 1, 2, 1, 2, 2, 1]), ["client.hope"])[0].rate.direction is None


def test_change_talk_is_a_share_with_its_n() -> None:
    record = rated(1, tags=(("client.change_talk", 3), ("client.sustain_talk", 1)))
    share = change_talk_of([record])
    assert (share.change, share.sustain, share.share) == (3, 1, 0.75)
    assert share.words == "Change talk in 3 of 4 sentences of change or sustain talk."
    assert change_talk_of([rated(1)]).share is None


def test_strategies_are_hidden_below_the_gates() -> None:
    records = steady_record([5] * 19)
    (line,) = followed(records, ["officer.humour"])
    assert not line.shown
    assert line.difference is None
    used = [replace(r, tags=(("officer.humour", 1),)) if r.number <= 4 else r for r in steady_record([5] * 30)]
    assert not followed(used, ["officer.humour"])[0].shown


def test_a_strategy_used_after_low_ratings_gets_no_credit_for_the_return() -> None:
    levels = [6, 3, 6, 6, 7, 3, 6, 5, 6, 2, 6, 6, 3, 6, 7, 6, 3, 6, 6, 5, 6, 3, 6, 6]
    records = [
        replace(r, tags=(("officer.empathy", 1),) if level <= 3 else ())
        for r, level in zip(steady_record(levels), levels, strict=True)
    ]
    (line,) = followed(records, ["officer.empathy"])
    assert line.shown
    assert line.low is not None
    assert line.high is not None
    assert line.low < 0 < line.high
    assert "This cannot show why." in line.words


def test_strategies_without_effect_are_rarely_claimed() -> None:
    assert measure.null_strategy_claims(40, True, 60) <= 0.06


def judged(chance: int, outcome: Outcome | None) -> Judgement:
    when = datetime(2026, 1, 5, tzinfo=UTC)
    return Judgement(RecordId("j"), ClientId("c"), when, "a step", Answer.YES, chance, "reasons", outcome=outcome)


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (0, "So far you have told of no step whether it held. From 10 on, over all your clients, you read here how often"),
        (1, "So far you have told of one step whether it held. From 10 on, over all your clients, you read here how often"),
        (4, "So far you have told of 4 steps whether they held. From 10 on, over all your clients, you read here how often"),
    ],
)
def test_too_few_judgements_say_what_is_counted_and_what_comes_with_more(held: int, said: str) -> None:
    unclear = [judged(70, Outcome.CANNOT_BE_JUDGED), judged(70, None)]
    assert calibration_of([*[judged(70, Outcome.HELD)] * held, *unclear]).words.startswith(said)


def test_calibration_waits_for_ten_resolved_judgements() -> None:
    nine = [judged(70, Outcome.HELD)] * 9
    assert not calibration_of([*nine, judged(70, Outcome.CANNOT_BE_JUDGED), judged(70, None)]).enough
    ten = calibration_of([*nine, judged(70, Outcome.DID_NOT_HOLD), judged(30, Outcome.CANNOT_BE_JUDGED), judged(30, None)])
    assert (ten.resolved, ten.cannot_be_judged, ten.waiting) == (10, 1, 1)
    assert ten.words == "Of 10 times you said 70 in 100, 9 held. 1 could not be judged. Only clients moved on are seen here."
    assert ten.said_minus_held == pytest.approx(-0.2)
    assert ten.brier is None


def test_brier_comes_with_its_interval_from_twenty() -> None:
    found = calibration_of([judged(90, Outcome.HELD)] * 15 + [judged(90, Outcome.DID_NOT_HOLD)] * 5)
    assert found.brier == pytest.approx(0.21)
    assert found.brier_low is not None
    assert found.brier_high is not None
    assert found.brier_low < 0.21 < found.brier_high


@pytest.mark.parametrize(("chance", "outcome"), [(70, Outcome.HELD), (90, Outcome.HELD), (10, Outcome.DID_NOT_HOLD)])
def test_outcomes_that_were_all_alike_leave_doubt_too_and_none_that_cannot_be(chance: int, outcome: Outcome) -> None:
    found = calibration_of([judged(chance, outcome)] * 20)
    said = chance / 100
    assert found.high - found.low > 0.05
    assert found.brier_high - found.brier_low > 0.02
    assert (said - 1 <= found.low, found.high <= said) == (True, True)
    assert (found.brier_low >= min(said, 1 - said) ** 2, found.brier_high <= max(said, 1 - said) ** 2) == (True, True)


@pytest.mark.parametrize("often", [(1, 1, 1, 1, 1), (0, 1, 1, 7, 1), (0, 0, 0, 0, 1)])
@pytest.mark.parametrize("off", [0.0, 0.2])
def test_the_ranges_about_ones_own_judgements_hold_the_truth_nearly_8_times_in_10(often: tuple[int, ...], off: float) -> None:
    chance, held = Random(5), {"bias": 0, "brier": 0}
    for _ in range(300):
        said = chance.choices(CHANCES, often, k=20)
        rates = [min(max(one / 100 - off, 0.02), 0.98) for one in said]
        outcomes = [Outcome.HELD if chance.random() < rate else Outcome.DID_NOT_HOLD for rate in rates]
        found = calibration_of([judged(one, outcome) for one, outcome in zip(said, outcomes, strict=True)])
        pairs = [(one / 100, rate) for one, rate in zip(said, rates, strict=True)]
        bias = sum(one - rate for one, rate in pairs) / 20
        brier = sum(rate * (1 - one) ** 2 + (1 - rate) * one**2 for one, rate in pairs) / 20
        held["bias"] += found.low <= bias <= found.high
        held["brier"] += found.brier_low <= brier <= found.brier_high
    assert min(held.values()) / 300 > 0.74, held
