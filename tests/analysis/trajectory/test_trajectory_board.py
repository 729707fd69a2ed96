"""The board: states by the written rule, nothing added up, and no state that grows out of what is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.analysis.trajectory.trajectory_records import board_spec, rated, row_of, steady_record
from tests.reference import trajectory_measures as measure
from tests.reference.trajectory_clients import Traits
from wa_journal.analysis.trajectory.picture import Question, Reader, reader_of
from wa_journal.analysis.trajectory.series import level_series, low_ratings
from wa_journal.analysis.trajectory.walk import make_walk
from wa_journal.model.board_words import called_state
from wa_journal.model.sessions import StrainOutcome
from wa_journal.model.trajectory import BoardCell, BoardRow, BoardState

SPEC = board_spec()
READER = reader_of(SPEC)
ORDER = list(BoardState)


def comfort(*marks: str, reviewed: bool = True) -> BoardRow:
    """Read the comfort row of weekly sessions: f for, a against, b both, n neither, u not gone through."""
    tags = {"f": (("client.comfort", 2),), "a": (("client.guarded", 1),), "n": (), "u": ()}
    tags["b"] = (*tags["f"], *tags["a"])
    records = tuple(rated(number, reviewed=mark != "u", tags=tags[mark]) for number, mark in enumerate(marks, 1))
    return row_of(READER.read(records, Question()), "comfort")


@pytest.mark.parametrize(
    ("marks", "state"),
    [
        ("uuuuuu", "not_recorded"),
        ("fffuuuuuu", "not_recorded"),
        ("uuuuff", "too_little"),
        ("nnnnnn", "too_little"),
        ("nnnaaa", "going_down"),
        ("fffaaa", "mixed"),
        ("ffaaab", "going_down"),
        ("nnnaan", "mixed"),
        ("ffffan", "steady"),
        ("ffffaa", "building"),
        ("nnnnff", "building"),
        ("nnnnnf", "mixed"),
        ("bbnnnn", "mixed"),
        ("ffffffaaa", "mixed"),
        ("aaaffffff", "steady"),
        ("fff", "building"),
    ],
)
def test_states_follow_the_counts_of_the_last_six_sessions(marks: str, state: str) -> None:
    assert comfort(*marks).state == state


def test_counts_are_sessions_and_missing_is_shown() -> None:
    row = comfort(*"ffbaun")
    assert (row.for_, row.against, row.missing) == (3, 2, 1)
    cells = [cell for _, cell in row.cells]
    assert cells == [BoardCell.FOR, BoardCell.FOR, BoardCell.BOTH, BoardCell.AGAINST, BoardCell.MISSING, BoardCell.NEITHER]
    assert row.for_sessions == (1, 2, 3)
    assert row.against_sessions == (3, 4)


def test_a_row_goes_stale_after_42_days() -> None:
    records = steady_record([None] * 6, tags=(("client.family", 1),))
    last = records[-1].date
    for days, state in ((42, "steady"), (43, "no_recent_record")):
        found = READER.read(records, Question(as_of=last + timedelta(days)))
        assert row_of(found, "family").state == state


def test_signs_that_were_never_there_are_told_as_looked_for_and_not_as_recorded() -> None:
    records = steady_record([7] * 6)
    found = READER.read(records, Question(line=5.0, as_of=records[-1].date + timedelta(49)))
    assert row_of(found, "family").for_sessions == ()
    assert row_of(found, "family").words.startswith("No recent record. Last looked at 49 days before.")
    assert "Last rated 49 days before." in row_of(found, "alliance_level").words
    assert not any("Last recorded" in row.words for row in found.board)


def test_absence_never_counts_for_candour() -> None:
    records = steady_record([7] * 8)
    assert row_of(READER.read(records, Question(line=5.0)), "candour").state == "too_little"


def test_strains_repaired_count_for_and_open_ones_against() -> None:
    kinds = [StrainOutcome.OPEN, StrainOutcome.NOT_REPAIRED, StrainOutcome.OPEN, StrainOutcome.REPAIRED, None, None]
    records = tuple(replace(r, strain=kind) for r, kind in zip(steady_record([5] * 6), kinds, strict=True))
    row = row_of(READER.read(records, Question()), "strain")
    assert (row.for_, row.against, row.state) == (1, 3, "going_down")


def test_a_session_that_was_not_asked_for_a_strain_is_missing_and_one_that_answered_is_not() -> None:
    answers = ((None, True), (None, False), (True, False), (False, True), (StrainOutcome.OPEN, False))
    records = tuple(
        replace(
            one,
            strain=answer if isinstance(answer, StrainOutcome) else None,
            strain_answered=True if isinstance(answer, StrainOutcome) else answer,
            reviewed=reviewed,
        )
        for one, (answer, reviewed) in zip(steady_record([5] * 5), answers, strict=True)
    )
    row = row_of(READER.read(records, Question()), "strain")
    found = [cell for _, cell in row.cells]
    none, gone = BoardCell.NEITHER, BoardCell.MISSING
    assert found == [none, gone, none, gone, BoardCell.AGAINST]
    assert row.missing == 2


def strains(*kinds: StrainOutcome | None) -> BoardRow:
    records = tuple(replace(r, strain=kind) for r, kind in zip(steady_record([5] * len(kinds)), kinds, strict=True))
    return row_of(READER.read(records, Question()), "strain")


@pytest.mark.parametrize("kind", [StrainOutcome.OPEN, StrainOutcome.NOT_REPAIRED])
def test_time_alone_settles_no_strain(kind: StrainOutcome) -> None:
    row = strains(kind, *[None] * 9)
    assert (row.state, row.for_, row.against) == ("too_little", 0, 0), "the last six sessions are counted as the commands say"
    assert called_state(row) == "not settled"
    assert row.words.startswith("Not settled. 1 older strain is not settled.")
    assert row.against_sessions == (1,), "it can be opened"
    assert called_state(strains(kind, *[StrainOutcome.REPAIRED] * 6)) == "not settled"
    assert called_state(strains(StrainOutcome.REPAIRED, *[None] * 9)) == "too little to say"


@pytest.mark.parametrize(
    ("marks", "said"),
    [("nnffff", "signs for in most"), ("ffnnnn", "signs for in several"), ("ffnnan", "more for than against"),
     ("aaannn", "more against than for")],
)  # fmt: skip
def test_signs_are_told_by_their_amount_and_no_direction_is_named(marks: str, said: str) -> None:
    row = comfort(*marks)
    assert called_state(row) == said
    assert row.words.lower().startswith(said)


def test_rows_come_in_their_fixed_order_without_any_total() -> None:
    found = READER.read(steady_record([5] * 4), Question())
    assert [row.row for row in found.board] == [row.row for row in SPEC.rows]
    assert [row.row for row in found.board][:2] == ["alliance_level", "client_rating"]
    assert not any("total" in name or "score" in name for name in dir(found))


def level_row(levels: list[int | None], line: float | None, days: int = 0) -> BoardRow:
    records = steady_record(levels)
    asked = Question(line=line, as_of=records[-1].date + timedelta(days))
    return row_of(READER.read(records, asked), "alliance_level")


@pytest.mark.parametrize(
    ("levels", "line", "state"),
    [
        ([None] * 5, 6.0, "not_recorded"),
        ([9, 9, 9], 6.0, "too_little"),
        ([8] * 10, 6.0, "steady"),
        ([8] * 10, None, "mixed"),
        ([4] * 10, 6.0, "mixed"),
        ([9, 9, 8, 7, 6, 5, 4, 3], 2.0, "going_down"),
        ([5, 5, 5, 5, 5, 5, 5, 8, 8], 6.0, "building"),
    ],
)
def test_the_level_needs_a_line_and_time(levels: list[int | None], line: float | None, state: str) -> None:
    assert level_row(levels, line).state == state


def test_ratings_are_counted_against_the_line_over_the_last_six_held_sessions() -> None:
    row = level_row([2, 2, 6, 7, 5, None, 6, 4], 6.0)
    assert (row.for_, row.against, row.missing) == (3, 2, 1)
    bare = level_row([2, 2, 6, 7, 5, None, 6, 4], None)
    assert (bare.for_, bare.against, bare.missing) == (0, 0, 1)
    assert bare.words.startswith("Not clear. No line is set")


def test_a_stale_level_says_so() -> None:
    assert level_row([8] * 10, 6.0, days=43).state == "no_recent_record"
    assert level_row([8] * 10 + [None] * 7, 6.0).state == "no_recent_record"


def test_unrated_sessions_are_also_taken_to_be_low_ones() -> None:
    row = level_row([8, 8, 5, 8, 8, 5, 8, 8, 8, 8, None, None, None], 6.5)
    assert row.would_be is not None
    assert ORDER.index(row.state) < ORDER.index(row.would_be)
    assert row.words.endswith(f"It would be '{row.would_be}' if unrated sessions were like the rated ones.")


def test_a_low_unrated_session_takes_away_less_where_it_was_rated_since() -> None:
    rated_since = [8, 8, 5, 8, 8, 5, 8, None, 8, 8, 8]
    assert level_row(rated_since, 6.5).would_be is None
    assert level_row([*rated_since, None, None, None], 6.5).would_be is not None


def test_an_early_high_or_late_low_rating_that_is_left_out_does_not_hide_that_the_level_went_down() -> None:
    for levels, gone in (
        ([7, 7, 7, 7, 6, 7, 5, 6, 4, 5], 2),
        ([7, 6, 7, 7, 6, 6, 6, 5, 5, 6, 5, 4], 0),
        ([7, 6, 7, 6, 6, 6, 5, 5, 4, 5], 2),
    ):
        assert level_row([*levels], 3.0).state == "going_down"
        left_out = [None if place == gone else level for place, level in enumerate(levels)]
        found = READER.read(steady_record(left_out), Question(line=3.0))
        assert found.trend.direction is None
        assert (row_of(found, "alliance_level").state, row_of(found, "alliance_level").would_be) == ("going_down", "steady")


def test_unrated_sessions_of_a_level_that_rises_or_stands_do_not_make_it_go_down() -> None:
    assert level_row([3, 4, None, 5, 6, None, 7, 7, 8, 8], 5.0).state != "going_down"
    assert level_row([6, None, 6, 6, 5, 6, None, 6, 6, 6], 5.0).state != "going_down"


levels = st.lists(st.one_of(st.none(), st.integers(0, 10)), min_size=1, max_size=14)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.one_of(st.none(), st.integers(0, 10)), st.integers(0, 30)), min_size=5, max_size=14),
    st.sampled_from([3.0, 5.0, 6.0, 7.5]),
    st.lists(st.floats(0, 1.1), min_size=1, max_size=4),
)
def test_unrated_sessions_anywhere_never_raise_a_rated_state(
    drawn: list[tuple[int | None, int]], line: float, places: list[float]
) -> None:
    weeks = [sum(days for _, days in drawn[:end]) / 7 for end in range(1, len(drawn) + 1)]
    records = [
        rated(number, *((level,) * 4 if level is not None else ()), week=week, client_rating=level)
        for number, ((level, _), week) in enumerate(zip(drawn, weeks, strict=True), 1)
    ]
    more = [rated(100 + turn, week=place * weeks[-1]) for turn, place in enumerate(places)]
    before, after = (READER.read(some, Question(line=line)) for some in (records, [*records, *more]))
    for name in ("alliance_level", "client_rating"):
        assert ORDER.index(row_of(after, name).state) <= ORDER.index(row_of(before, name).state)


@settings(max_examples=25, deadline=None)
@given(levels)
def test_where_nothing_is_recorded_every_row_says_so(drawn: list[int | None]) -> None:
    records = steady_record([None] * len(drawn), reviewed=False)
    assert {row.state for row in READER.read(records, Question(line=5.0)).board} == {BoardState.NOT_RECORDED}


def test_the_client_s_own_rating_is_a_row_of_its_own() -> None:
    records = tuple(replace(record, client_rating=3) for record in steady_record([9] * 8))
    found = READER.read(records, Question(line=6.0))
    assert row_of(found, "alliance_level").state == "steady"
    assert (row_of(found, "client_rating").state, row_of(found, "client_rating").against) == ("mixed", 6)
    assert [(point.rating, point.officer) for point in found.client_ratings] == [(3, 9.0)] * 8


def test_steady_is_rare_under_the_line_and_comes_above_it() -> None:
    walk = make_walk()
    assert measure.ever_steady(walk, 5.0, Traits(), 15) == 0
    assert measure.rising_lateness(walk, 30).median <= 8


def test_the_reader_is_made_once_for_all() -> None:
    assert isinstance(READER, Reader)


def test_an_unrated_session_is_taken_to_be_like_the_low_ones_of_its_own_time() -> None:
    records = steady_record([2, 2, 2, 2, 2, 8, 7, 8, 8, 6, 8, 8, 9, None, 8])
    low = low_ratings(level_series(records), SPEC.fill_percentile, SPEC.fill_ratings)
    assert low == {13: (7, 7, 7, 7)}
    early = low_ratings(level_series(steady_record([None, 6, 4, 7])), SPEC.fill_percentile, SPEC.fill_ratings)
    assert early == {0: (4, 4, 4, 4)}


def test_a_client_who_rose_long_ago_is_not_held_down_by_one_unrated_session() -> None:
    assert level_row([2, 2, 3, 3, 4, 5, 6, 7, 8, 8, 8, 8, 8, 8, 8, None, 8, 8, 8], 6.0).state == "steady"


@pytest.mark.parametrize(
    ("signs", "said"),
    [("nnnnnf", "Too little to say."), ("nnnnna", "Too little to say."), ("nnnnaa", "Too little to say."), ("nnnnaf", "Mixed.")],
)
def test_mixed_is_said_only_where_there_are_signs_for_and_against(signs: str, said: str) -> None:
    row = comfort(*signs)
    assert (row.state, called_state(row)) == ("mixed", said.rstrip(".").lower())
    assert row.words.startswith(said)


@pytest.mark.parametrize(
    ("ratings", "line", "said"),
    [([8] * 10, None, "not clear"), ([4] * 10, 6.0, "below the line"), ([4, 8] * 5, 6.0, "not clear")],
)
def test_ratings_are_never_said_to_be_mixed(ratings: list[int | None], line: float | None, said: str) -> None:
    row = level_row(ratings, line)
    assert (row.state, called_state(row)) == ("mixed", said)
    assert row.words.lower().startswith(said)
