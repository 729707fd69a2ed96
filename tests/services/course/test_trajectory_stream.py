"""One line in, one line out: the contract's form, strict about what comes in, free of any screen."""

from __future__ import annotations

import contextlib
import json
import math
import subprocess
import sys
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reference.stream_rows import rows_of
from wa_journal.model.errors import BadInput
from wa_journal.services.course.trajectory_stream import answerer

ANSWER = answerer()
ROW: dict[str, Any] = {
    "id": "c1",
    "line": 6.0,
    "as_of": "2026-03-01",
    "sessions": [
        {
            "number": 1,
            "date": "2026-01-05",
            "status": "held",
            "ratings": {"goals": 4, "tasks": 5, "trust": 3, "bond": None, "pull_back": 6},
            "client_rating": None,
            "sentences": 23,
            "reviewed": True,
            "tags": {"client.change_talk": 2},
            "event": None,
            "strain": None,
        }
    ],
}
POINT = ["number", "rated"] + [f"{when}{name}" for when in ("", "now_") for name in ("mean", "lo80", "hi80", "lo95", "hi95")]


def test_the_answer_has_the_written_form() -> None:
    answer: Any = json.loads(json.dumps(ANSWER(ROW)))
    assert list(answer) == ["id", "level", "pull_back", "trend", "dips", "board"]
    assert sorted(answer["level"][0]) == sorted(answer["pull_back"][0]) == sorted(POINT)
    assert list(answer["trend"]) == ["direction", "probability", "enough", "words"]
    assert all(list(row) == ["row", "state", "for", "against", "missing", "words"] for row in answer["board"])
    assert answer["id"] == "c1"


def test_a_session_needs_only_number_date_and_status() -> None:
    answer: Any = ANSWER({"id": 7, "sessions": [{"number": 1, "date": "2026-01-05", "status": "held"}]})
    assert answer["level"][0]["rated"] is False
    assert {row["state"] for row in answer["board"]} <= {"not_recorded", "too_little"}


def test_no_sessions_are_nothing_recorded() -> None:
    answer: Any = ANSWER({"id": "c", "sessions": []})
    assert answer["level"] == []
    assert {row["state"] for row in answer["board"]} == {"not_recorded"}


def test_there_is_one_point_for_each_held_session_in_order() -> None:
    row: Any = deepcopy(rows_of(1, 30)[0])
    ordered: Any = ANSWER(row)
    held = [session["number"] for session in row["sessions"] if session["status"] == "held"]
    row["sessions"].reverse()
    shuffled: Any = ANSWER(row)
    assert [point["number"] for point in ordered["level"]] == held
    assert shuffled == ordered


def test_a_dip_has_its_tail_strength_and_words() -> None:
    sessions = [
        {"number": n, "date": f"2026-01-{2 * n:02d}", "status": "held", "ratings": {"goals": g, "tasks": g, "trust": g}}
        for n, g in enumerate([7, 7, 6, 7, 7, 7, 2], 1)
    ]
    (dip,) = ANSWER({"id": "c", "sessions": sessions})["dips"]  # type: ignore[misc]
    assert list(dip) == ["number", "tail", "strength", "words"]
    assert dip["strength"] == "much_lower"


def changed(path: str, value: object) -> dict[str, Any]:
    row = deepcopy(ROW)
    place: Any = row
    *way, last = (int(key) if key.isdigit() else key for key in path.split("."))
    for key in way:
        place = place[key]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return row


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("line", "6"),
        ("line", True),
        ("line", 10.5),
        ("line", math.inf),
        ("as_of", "2026-02-30"),
        ("as_of", 20260301),
        ("as_of", "20260301"),
        ("sessions", None),
        ("sessions", {}),
        ("sessions.0", "held"),
        ("sessions.0.number", 0),
        ("sessions.0.number", 1.0),
        ("sessions.0.number", True),
        ("sessions.0.number", ...),
        ("sessions.0.date", ...),
        ("sessions.0.date", "2026-13-01"),
        ("sessions.0.date", "2026-W01-1"),
        ("sessions.0.status", ...),
        ("sessions.0.status", "present"),
        ("sessions.0.ratings", [4, 5]),
        ("sessions.0.ratings.goals", 11),
        ("sessions.0.ratings.goals", -1),
        ("sessions.0.ratings.goals", 4.0),
        ("sessions.0.ratings.goals", True),
        ("sessions.0.ratings.goals", "4"),
        ("sessions.0.ratings.bnod", 4),
        ("sessions.0.client_rating", 10.5),
        ("sessions.0.sentences", -3),
        ("sessions.0.sentences", 2.5),
        ("sessions.0.reviewed", "yes"),
        ("sessions.0.reviewed", None),
        ("sessions.0.tags", ["client.hope"]),
        ("sessions.0.tags", {"client.hope": -1}),
        ("sessions.0.tags", {"client.hope": True}),
        ("sessions.0.event", "holiday"),
        ("sessions.0.strain", "not_a_strain"),
    ],
)
def test_a_bad_field_is_refused_with_its_name_and_never_its_value(path: str, value: object) -> None:
    with pytest.raises(BadInput) as caught:
        ANSWER(changed(path, value))
    reason = str(caught.value.params["reason"])
    assert reason
    assert not isinstance(value, str) or value not in ("bnod", "holiday", "present") or value not in reason


def test_two_sessions_of_one_number_are_refused() -> None:
    row = deepcopy(ROW)
    row["sessions"].append({**row["sessions"][0], "date": "2026-01-12"})
    with pytest.raises(BadInput):
        ANSWER(row)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 40) | st.floats() | st.sampled_from(["held", "2026-01-05", "open", "x"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(list(ROW["sessions"][0])), inner, max_size=6),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(list(ROW)), json_values, max_size=4))
def test_whatever_comes_in_is_answered_or_refused(row: dict[str, Any]) -> None:
    with contextlib.suppress(BadInput):
        assert json.dumps(ANSWER(row), allow_nan=False)


def test_the_stream_loads_no_screen_and_no_heavy_library() -> None:
    heavy = ("PySide6", "scipy", "pandas", "matplotlib", "nltk", "sqlalchemy", "pyqtgraph")
    code = f"import sys, wa_journal.services.course.trajectory_stream; print([n for n in {heavy!r} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
