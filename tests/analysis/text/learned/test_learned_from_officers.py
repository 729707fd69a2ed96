"""What officers' decisions and second readers say: counts that add up, cues muted one by one, models adopted only on a win."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_journal.analysis.text.learned.agreement import agreements
from wa_journal.analysis.text.learned.feedback import standings, wins, without
from wa_journal.services.language import known_indicators

DECISIONS = st.lists(st.tuples(st.lists(st.sampled_from("abc"), max_size=3), st.booleans()))
READINGS = st.lists(st.frozensets(st.sampled_from(("client.hope", "client.family"))))


def test_a_cue_that_is_mostly_dropped_stands_first_and_says_so() -> None:
    first, second = standings([(("weak",), False)] * 7 + [(("weak", "strong"), True)] * 2)
    assert (first.cue, first.words) == ("weak", "you dropped it 7 of 9 times")
    assert first.trust == pytest.approx(3 / 11)
    assert (second.cue, second.trust) == ("strong", pytest.approx(3 / 4))


@given(DECISIONS)
def test_each_decision_counts_once_for_each_of_its_cues(decisions) -> None:
    found = standings(decisions)
    assert sum(one.kept + one.dropped for one in found) == sum(len(set(cues)) for cues, _ in decisions)
    assert all(0 < one.trust < 1 for one in found)


def test_a_muted_cue_is_gone_and_nothing_else() -> None:
    known = known_indicators("en")
    cue = known[0].cues[0].id
    left = without(known, {cue})
    assert [one.id for one in left] == [one.id for one in known]
    assert {one.id for indicator in known for one in indicator.cues} - {
        one.id for indicator in left for one in indicator.cues
    } == {cue}


@given(st.lists(st.booleans()))
def test_a_model_that_decides_alike_is_not_adopted(right) -> None:
    assert not wins(right, right)


def test_only_a_win_beyond_chance_is_adopted() -> None:
    assert wins([False] * 5 + [True] * 20, [True] * 25)
    assert not wins([False] * 4 + [True] * 20, [True] * 24)
    assert not wins([True] * 25, [False] * 5 + [True] * 20)
    with pytest.raises(ValueError, match="zip"):
        wins([True], [])


def test_kappa_is_cohens() -> None:
    yes, no = frozenset({"client.hope"}), frozenset[str]()
    found = agreements([yes] * 20 + [yes] * 5 + [no] * 10 + [no] * 15, [yes] * 20 + [no] * 5 + [yes] * 10 + [no] * 15)
    assert [(one.both, one.one, one.neither) for one in found] == [(20, 15, 15)]
    assert found[0].kappa == pytest.approx(0.4)


@given(READINGS)
def test_a_reader_agrees_with_oneself(reading) -> None:
    for one in agreements(reading, reading):
        assert one.one == 0
        assert one.kappa is None or one.kappa == pytest.approx(1)
