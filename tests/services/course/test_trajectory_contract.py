"""The written contract of the board, told a second time by a few plain lines, against whatever record comes in."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_journal.model.errors import BadInput
from wa_journal.services.course.trajectory_stream import answerer

ANSWER = answerer()
START = date(2026, 1, 5)
ORDER = ["not_recorded", "no_recent_record", "too_little", "going_down", "mixed", "building", "steady"]
ROWS: dict[str, tuple[list[str], list[str]]] = {
    "comfort": (["client.comfort"], ["client.guarded"]),
    "candour": (["client.candour"], ["client.deception"]),
    "open_posture": (["client.open_posture"], ["client.closed_posture"]),
    "change_talk": (["client.change_talk"], ["client.sustain_talk"]),
    "bond": (
        ["client.bond", "client.goal_agreement", "client.task_engagement"],
        ["client.hostility", "client.distrust", "client.paranoia"],
    ),
    "new_life": (["client.new_life", "client.hope"], ["client.hopelessness"]),
    "post_release": (["client.post_release_anxiety"], []),
    "family": (["client.family"], []),
}
TAGS = sorted({tag for signs in ROWS.values() for side in signs for tag in side} | {"client.drugs", "officer.humour"})


def session(number: int, day: int, **more: object) -> dict[str, Any]:
    return {"number": number, "date": (START + timedelta(day)).isoformat(), "status": "held", **more}


def board(sessions: list[dict[str, Any]], **more: object) -> dict[str, dict[str, Any]]:
    answer: Any = json.loads(json.dumps(ANSWER({"id": "c", "sessions": sessions, **more}), allow_nan=False))
    return {row["row"]: row for row in answer["board"]}


def level_of(one: dict[str, Any]) -> float | None:
    made = [one.get("ratings", {}).get(scale) for scale in ("goals", "tasks", "trust", "bond")]
    given = [rating for rating in made if rating is not None]
    return sum(given) / len(given) if given else None


def tag_row(sessions: list[dict[str, Any]], signs: tuple[list[str], list[str]], as_of: date) -> tuple[str, int, int, int]:
    """Read one row as the contract words it."""
    held = sorted((one for one in sessions if one["status"] == "held"), key=lambda one: (one["date"], one["number"]))
    recent = held[-6:]
    for_, against = (sum(any(one.get("tags", {}).get(tag, 0) for tag in side) for one in recent) for side in signs)
    reviewed = [one for one in recent if one.get("reviewed", True)]
    counts = (for_, against, len(recent) - len(reviewed))
    if not reviewed:
        return ("not_recorded", *counts)
    if (as_of - date.fromisoformat(reviewed[-1]["date"])).days > 42:
        return ("no_recent_record", *counts)
    if len(reviewed) < 3 or not (for_ or against):
        return ("too_little", *counts)
    if against >= 3 and against > for_:
        return ("going_down", *counts)
    if for_ >= 4 and against <= 1:
        return ("steady", *counts)
    return ("building" if for_ >= 2 and for_ > against else "mixed", *counts)


ratings = st.fixed_dictionaries(
    {}, optional={scale: st.none() | st.integers(0, 10) for scale in ("goals", "tasks", "trust", "bond", "pull_back")}
)
drawn_sessions = st.lists(
    st.fixed_dictionaries(
        {"day": st.integers(0, 150), "status": st.sampled_from(["held", "held", "held", "held", "missed", "cancelled"])},
        optional={
            "ratings": ratings,
            "client_rating": st.none() | st.integers(0, 10),
            "reviewed": st.booleans(),
            "sentences": st.integers(0, 40),
            "tags": st.dictionaries(st.sampled_from(TAGS), st.integers(0, 3), max_size=6),
            "event": st.sampled_from([None, "new_officer", "transfer", "breach", "release_date", "incident"]),
            "strain": st.sampled_from([None, "open", "repaired", "not_repaired"]),
        },
    ),
    max_size=14,
)


def numbered(drawn: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [session(place, one.pop("day"), **one) for place, one in enumerate(map(dict, drawn), 1)]


@settings(max_examples=120, deadline=None)
@given(drawn_sessions, st.none() | st.integers(-60, 260), st.none() | st.sampled_from([0, 3, 5.5, 6.0, 10]))
def test_every_row_reads_as_the_contract_words_it(drawn: list[dict[str, Any]], as_of: int | None, line: float | None) -> None:
    sessions = numbered(drawn)
    last = max((date.fromisoformat(one["date"]) for one in sessions), default=START)
    day = last if as_of is None else START + timedelta(as_of)
    found = board(sessions, line=line, as_of=None if as_of is None else day.isoformat())
    assert list(found) == ["alliance_level", "client_rating", *ROWS, "strain"]
    for name, signs in ROWS.items():
        row = found[name]
        assert (row["state"], row["for"], row["against"], row["missing"]) == tag_row(sessions, signs, day), name
    recent = sorted((one for one in sessions if one["status"] == "held"), key=lambda one: (one["date"], one["number"]))[-6:]
    strains = [one.get("strain") for one in recent]
    assert found["strain"]["for"] == strains.count("repaired")
    assert found["strain"]["against"] == strains.count("open") + strains.count("not_repaired")
    for name, rated in (
        ("alliance_level", list(map(level_of, recent))),
        ("client_rating", [o.get("client_rating") for o in recent]),
    ):
        row = found[name]
        assert row["missing"] == rated.count(None)
        assert row["for"] == sum(line is not None and one is not None and one >= line for one in rated)
        assert row["against"] == sum(line is not None and one is not None and one < line for one in rated)


@settings(max_examples=60, deadline=None)
@given(drawn_sessions, st.sampled_from([4.0, 6.0]), st.randoms(use_true_random=False))
def test_points_are_the_held_sessions_and_the_order_of_lines_is_irrelevant(
    drawn: list[dict[str, Any]], line: float, chance: Any
) -> None:
    sessions = numbered(drawn)
    answer: Any = ANSWER({"id": "c", "line": line, "sessions": sessions})
    held = sorted((one for one in sessions if one["status"] == "held"), key=lambda one: (one["date"], one["number"]))
    assert [(point["number"], point["rated"]) for point in answer["level"]] == [
        (one["number"], level_of(one) is not None) for one in held
    ]
    for point in [*answer["level"], *answer["pull_back"]]:
        for now in ("", "now_"):
            limits = [point[f"{now}{name}"] for name in ("lo95", "lo80", "hi80", "hi95")]
            assert limits == sorted(limits)
            assert limits[0] >= 0
            assert limits[-1] <= 10
    shuffled = list(sessions)
    chance.shuffle(shuffled)
    assert ANSWER({"id": "c", "line": line, "sessions": shuffled}) == answer


@settings(max_examples=60, deadline=None)
@given(drawn_sessions)
def test_the_rated_rows_keep_their_gates(drawn: list[dict[str, Any]]) -> None:
    sessions = numbered(drawn)
    rated = [one for one in sessions if one["status"] == "held" and level_of(one) is not None]
    without = board(sessions)["alliance_level"]["state"]
    assert without not in ("steady", "building")
    if not rated:
        assert without == "not_recorded"
    elif len(rated) < 6:
        assert without in ("too_little", "no_recent_record")


def steady(count: int, rating: int = 8, **more: object) -> list[dict[str, Any]]:
    return [session(n, 7 * n, ratings={"goals": rating, "tasks": rating, "trust": rating}, **more) for n in range(1, count + 1)]


@pytest.mark.parametrize(("days", "state"), [(0, "steady"), (42, "steady"), (43, "no_recent_record"), (4000, "no_recent_record")])
def test_a_record_is_stale_after_42_days_and_not_on_the_42nd(days: int, state: str) -> None:
    sessions = steady(10, client_rating=8, tags={"client.comfort": 1, "client.family": 2}, strain="repaired")
    last = START + timedelta(7 * 10)
    found = board(sessions, line=6, as_of=(last + timedelta(days)).isoformat())
    for row in ("alliance_level", "client_rating", "comfort", "family", "strain"):
        assert found[row]["state"] == state, row


def test_a_board_of_an_earlier_day_is_not_stale() -> None:
    found = board(steady(10, tags={"client.hope": 1}), line=6, as_of="2025-01-01")
    assert (found["alliance_level"]["state"], found["new_life"]["state"]) == ("steady", "steady")


def test_the_day_of_the_board_is_the_last_session_s_even_if_missed() -> None:
    late = session(11, 70 + 43, status="missed")
    assert board([*steady(10), late], line=6)["alliance_level"]["state"] == "no_recent_record"
    assert board([*steady(10), {**late, "date": "2026-04-27"}], line=6)["alliance_level"]["state"] == "steady"


@settings(max_examples=40, deadline=None)
@given(drawn_sessions, st.sampled_from([4.0, 6.0, 7.5]), st.integers(1, 3))
def test_sessions_that_nobody_rated_or_went_through_never_raise_a_state(
    drawn: list[dict[str, Any]], line: float, more: int
) -> None:
    sessions = numbered(drawn)
    last = max((date.fromisoformat(one["date"]) for one in sessions), default=START)
    later = [session(100 + place, (last - START).days + 7 * place, reviewed=False) for place in range(1, more + 1)]
    before, after = board(sessions, line=line), board([*sessions, *later], line=line)
    for name, row in after.items():
        if name not in ROWS and name != "strain":
            assert ORDER.index(row["state"]) <= ORDER.index(before[name]["state"]), name


@settings(max_examples=40, deadline=None)
@given(st.lists(st.none() | st.integers(0, 10), min_size=1, max_size=16))
def test_up_and_down_are_mirror_images(levels: list[int | None]) -> None:
    def read(turned: bool) -> Any:
        made = [None if one is None else 10 - one if turned else one for one in levels]
        return ANSWER({"id": "c", "sessions": [session(n, 7 * n, ratings={"goals": one}) for n, one in enumerate(made, 1)]})

    plain, turned = read(False), read(True)
    other = {"rising": "falling", "falling": "rising", None: None}
    assert turned["trend"]["direction"] == other[plain["trend"]["direction"]]
    assert turned["trend"]["probability"] == pytest.approx(plain["trend"]["probability"], abs=1e-5)
    for one, two in zip(plain["level"], turned["level"], strict=True):
        assert two["mean"] == pytest.approx(10 - one["mean"], abs=1e-5)
        assert two["hi95"] == pytest.approx(10 - one["lo95"], abs=1e-5)


@pytest.mark.parametrize("huge", [10**400, 1e308, -(10**400)])
def test_a_number_out_of_all_bounds_is_refused_and_nothing_falls_over(huge: float) -> None:
    for row in ({"id": "c", "line": huge, "sessions": []}, {"id": "c", "sessions": [session(1, 1, ratings={"goals": huge})]}):
        with pytest.raises(BadInput):
            ANSWER(row)


def test_a_record_of_more_sessions_than_a_life_holds_is_refused_before_it_fills_the_memory() -> None:
    with pytest.raises(BadInput):
        ANSWER({"id": "c", "sessions": [session(n, n % 9000) for n in range(1, 5002)]})


def test_a_strength_agrees_with_the_tail_that_is_written() -> None:
    for levels in ([7, 7, 6, 7, 7, 7, 2], [7, 7, 6, 7, 7, 7, 4], [7, 8, 6, 7, 7, 7, 5]):
        answer: Any = ANSWER({"id": "c", "sessions": [session(n, 7 * n, ratings={"goals": r}) for n, r in enumerate(levels, 1)]})
        for dip in answer["dips"]:
            assert dip["tail"] < 0.045
            assert dip["strength"] == ("much_lower" if dip["tail"] < 0.01 else "lower")
