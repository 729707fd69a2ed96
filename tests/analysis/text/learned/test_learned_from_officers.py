"""What officers' decisions and second readers say: counts that add up, cues muted one by one, models adopted only on a win."""

import random
from math import exp, lgamma, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_journal.analysis.text.learned.agreement import _interval, agreements
from wa_journal.analysis.text.learned.correction import agreeing, fitted, left, probability
from wa_journal.analysis.text.learned.feedback import held_back, share_interval, standings, wins, without
from wa_journal.model.coding import Decision
from wa_journal.model.tags import SAFEGUARDING
from wa_journal.model.text import Scope, SuggestedTag, TaggedSentence, Voice
from wa_journal.services.tags.language import known_indicators

HOPE = "client.hope"
CUES = st.lists(st.sampled_from("abc"), max_size=3).map(tuple)
DECISIONS = st.lists(
    st.builds(Decision, st.sampled_from((HOPE, "client.family")), st.floats(0, 1), CUES, st.booleans(), st.sampled_from("xyz"))
)
MADE = DECISIONS.filter(bool)
# Somebody marked something: a reading without a mark says nothing of how two agree.
TABLES = [
    (both, mine, theirs, 20 - both - mine - theirs)
    for both in range(20)
    for mine in range(21 - both)
    for theirs in range(21 - both - mine)
    if max(both, mine, theirs) < 20 and both + mine + theirs
]
RANGES = {table: _interval(table) for table in TABLES}
READINGS = st.lists(st.frozensets(st.sampled_from((HOPE, "client.family"))), min_size=1).filter(any)


def decided(kept: bool, *cues: str, group: str = "", order: str = "") -> Decision:
    return Decision(HOPE, 0.6, cues, kept, group, order)


def test_a_cue_that_is_mostly_dropped_stands_first() -> None:
    first, second = standings([decided(False, "weak")] * 7 + [decided(True, "weak", "strong")] * 2)
    assert (first.cue, first.kept, first.dropped) == ("weak", 2, 7)
    assert first.trust == pytest.approx(3 / 11)
    assert (second.cue, second.trust) == ("strong", pytest.approx(3 / 4))


@given(DECISIONS)
def test_each_decision_counts_once_for_each_of_its_cues(decisions) -> None:
    found = standings(decisions)
    assert sum(one.kept + one.dropped for one in found) == sum(len(set(one.cues)) for one in decisions)
    assert all(0 < one.trust < 1 for one in found)


def test_a_muted_cue_is_gone_and_nothing_else() -> None:
    known = known_indicators("en")
    cue = known[0].cues[0].id
    rest = without(known, {cue})
    assert [one.id for one in rest] == [one.id for one in known]
    assert {one.id for indicator in known for one in indicator.cues} - {
        one.id for indicator in rest for one in indicator.cues
    } == {cue}


@given(st.integers(0, 200), st.integers(0, 200))
def test_the_range_of_a_share_holds_the_share_and_narrows_with_more_decisions(kept, dropped) -> None:
    decisions = kept + dropped
    low, high = share_interval(kept, decisions)
    assert 0 <= low <= (kept / decisions if decisions else 0) <= high <= 1
    wider = share_interval(kept * 4, decisions * 4)
    assert wider[1] - wider[0] <= high - low


def test_the_range_of_a_share_is_wilsons() -> None:
    assert share_interval(7, 9) == pytest.approx((0.4526, 0.9368), abs=1e-4)


@given(DECISIONS, st.floats(0, 1))
def test_no_entry_is_both_learned_from_and_judged_by(decisions, share) -> None:
    older, late = held_back(decisions, share)
    assert sorted(map(repr, older + late)) == sorted(map(repr, decisions))
    assert not {one.group for one in older} & {one.group for one in late}


def test_the_newest_entries_are_held_back() -> None:
    known = [decided(True, group=name, order=f"2026-01-0{day}") for day, name in enumerate("abc", 1)]
    assert [one.group for one in held_back(known, 1 / 3)[1]] == ["c"]


@given(st.lists(st.booleans()))
def test_a_model_that_decides_alike_is_not_adopted(right) -> None:
    assert not wins(right, right)


def test_only_a_win_beyond_chance_is_adopted() -> None:
    assert wins([False] * 5 + [True] * 20, [True] * 25)
    assert not wins([False] * 4 + [True] * 20, [True] * 24)
    assert not wins([True] * 25, [False] * 5 + [True] * 20)
    with pytest.raises(ValueError, match="zip"):
        wins([True], [])


def test_a_correction_learns_from_a_cue_that_is_always_dropped_and_leaves_the_others() -> None:
    weights = fitted([decided(False, "weak")] * 12 + [decided(True, "strong")] * 12)
    assert probability(weights, HOPE, 0.6, ("weak",)) < 0.42 < 0.6 < probability(weights, HOPE, 0.6, ("strong",))
    assert probability(weights, "client.family", 0.6, ()) == pytest.approx(0.6, abs=0.1)


def test_a_single_decision_moves_little() -> None:
    assert probability(fitted([decided(False, "weak")]), HOPE, 0.6, ("weak",)) == pytest.approx(0.6, abs=0.15)


@given(MADE)
def test_a_correction_is_the_same_whatever_the_order_and_never_breaks(decisions) -> None:
    shuffled = list(decisions)
    random.Random(1).shuffle(shuffled)
    one, other = fitted(decisions), fitted(shuffled)
    for decision in decisions:
        found = probability(one, decision.indicator, decision.probability, decision.cues)
        assert 0 <= found <= 1
        assert found == pytest.approx(probability(other, decision.indicator, decision.probability, decision.cues), abs=0.01)


def test_a_correction_leaves_suggestions_out_but_never_a_sign_of_danger() -> None:
    weights = fitted([decided(False, "weak")] * 30 + [Decision(SAFEGUARDING, 0.6, ("weak",), False)] * 30)
    tags = (SuggestedTag(HOPE, 0.6, (), "", ("weak",)), SuggestedTag(SAFEGUARDING, 0.6, (), "", ("weak",)))
    sentence = TaggedSentence(0, 9, Voice.THEY_SAID, Scope.HAPPENED, tags)
    assert [tag.indicator for tag in left((sentence,), weights, 0.42)[0].tags] == [SAFEGUARDING]
    assert agreeing([decided(False, "weak"), decided(True, "weak")], weights, 0.42) == (True, False)
    assert agreeing([decided(False, "weak"), decided(True, "weak")], None, 0.42) == (False, True)


def test_kappa_is_cohens_with_its_large_sample_range() -> None:
    yes, no = frozenset({HOPE}), frozenset[str]()
    found = agreements([yes] * 20 + [yes] * 5 + [no] * 10 + [no] * 15, [yes] * 20 + [no] * 5 + [yes] * 10 + [no] * 15)
    assert [(one.both, one.one, one.neither) for one in found] == [(20, 15, 15)]
    assert found[0].kappa == pytest.approx(0.4)
    assert (found[0].low, found[0].high) == pytest.approx((0.151, 0.649), abs=0.02)


# What the large-sample error alone gives (Fleiss, Cohen & Everitt 1969), as computed by another program.
USUAL = [
    ((58, 12, 4, 31), (0.532, 0.820)),
    ((150, 20, 15, 815), (0.834, 0.915)),
    ((300, 40, 60, 600), (0.740, 0.821)),
    ((30, 10, 10, 950), (0.630, 0.849)),
]


@pytest.mark.parametrize(("table", "usual"), USUAL)
def test_the_range_of_kappa_is_the_usual_one_where_there_is_much_to_go_by(table, usual) -> None:
    low, high = range_of(table)
    assert (low, high) == pytest.approx(usual, abs=0.015)


@pytest.mark.parametrize("table", [(1, 0, 0, 5), (3, 0, 0, 3), (0, 0, 3, 7), (0, 5, 0, 95), (0, 3, 3, 0)])
def test_a_few_sentences_that_leave_a_cell_empty_are_no_certainty(table) -> None:
    low, high = range_of(table)
    assert high - low > 0.3


def test_more_sentences_on_which_both_agree_say_more() -> None:
    lows = [range_of((times, 0, 0, 9 * times))[0] for times in (1, 10, 100)]
    assert lows == sorted(lows)
    assert lows[-1] > 0.95


@pytest.mark.parametrize("kappa", [0.0, 0.3, 0.6, 0.9])
@pytest.mark.parametrize("share", [0.1, 0.3, 0.5])
def test_the_range_of_kappa_holds_the_true_one_about_as_often_as_it_says(share, kappa) -> None:
    """Counted out over each table of twenty sentences that two readers can give."""
    alike = kappa * share * (1 - share)
    chances = (share**2 + alike, share * (1 - share) - alike, share * (1 - share) - alike, (1 - share) ** 2 + alike)
    seen = held = 0.0
    for table in TABLES:
        likely = exp(
            lgamma(21) + sum(count * log(chance) - lgamma(count + 1) for count, chance in zip(table, chances, strict=True))
        )
        low, high = RANGES[table]
        seen += likely
        held += likely * (low <= kappa <= high)
    assert held / seen > 0.93


def range_of(table):
    low, high = _interval(table)
    assert low <= high
    return low, high


@given(READINGS)
def test_a_reader_agrees_with_oneself(reading) -> None:
    found = agreements(reading, reading)
    assert {one.indicator for one in found} == set().union(*reading)
    for one in found:
        assert (one.one, one.both + one.neither) == (0, len(reading))
        # Where each sentence is marked, agreement by chance is whole, and kappa has no value.
        assert (one.kappa is None) == (one.neither == 0)
        assert one.kappa is None or one.kappa == pytest.approx(1)


@given(READINGS, st.randoms())
def test_the_range_of_kappa_holds_kappa(reading, dice) -> None:
    other = list(reading)
    dice.shuffle(other)
    found = agreements(reading, other)
    assert {one.indicator for one in found} == set().union(*reading)
    for one in found:
        assert one.both + one.one + one.neither == len(reading)
        assert {one.kappa is None, one.low is None, one.high is None} in ({True}, {False})
        if one.kappa is not None and one.low is not None and one.high is not None:
            assert -1 <= one.low <= one.kappa <= one.high <= 1
