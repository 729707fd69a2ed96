"""`wa-journal deidentify` answers one row by one row and refuses what is not of its form."""

from __future__ import annotations

import pytest

from wa_journal.model.errors import BadInput
from wa_journal.services.summary.deid_stream import answerer


def test_a_row_is_answered_with_offsets_in_the_text_given() -> None:
    row = {"id": "e1", "text": "Saw Youssef Haddad today.", "known": ["Youssef Haddad"]}
    answer = answerer()(row)
    assert answer["text"] == "Saw [PERSON 1] today."
    assert answer["spans"] == [
        {"start": 4, "end": 18, "type": "PERSON", "decision": "mask", "rule": "known", "replacement": "[PERSON 1]"}
    ]


def test_numbers_start_anew_with_each_row() -> None:
    answer = answerer()
    assert answer({"id": 1, "text": "Saw Karlo."})["text"] == answer({"id": 2, "text": "Saw Dunja."})["text"] == "Saw [PERSON 1]."


@pytest.mark.parametrize(
    "row",
    [{"id": "e"}, {"id": "e", "text": None}, {"id": "e", "text": "x", "known": "Joe"}, {"id": "e", "text": "x", "known": [1]}],
)
def test_a_row_of_another_form_is_refused(row: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        answerer()(row)
