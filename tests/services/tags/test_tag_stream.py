"""`wa-journal tag` answers each row, and says in one sentence what is wrong with a bad one."""

from __future__ import annotations

import pytest

from wa_journal.model.entries import LONGEST
from wa_journal.model.errors import BadInput
from wa_journal.services.tags.tag_stream import TagStream

ANSWER = TagStream(quick=True).answer


def test_an_entry_comes_back_as_sentences_with_tags() -> None:
    answer = ANSWER({"id": "e1", "text": "He said he wants out of the group. 😀 I listened.", "session": 3, "language": "en"})
    assert answer["id"] == "e1"
    sentences = answer["sentences"]
    assert isinstance(sentences, list)
    assert [set(one) for one in sentences] == [{"start", "end", "voice", "tags"}] * len(sentences)
    tag = sentences[0]["tags"][0]
    assert set(tag) == {"indicator", "probability", "cues", "reason"}
    assert tag["indicator"] == "client.change_talk"


def test_language_and_session_may_be_left_out() -> None:
    assert ANSWER({"id": 1, "text": ""}) == {"id": 1, "sentences": []}


def test_a_second_language_is_answered_by_its_own_cues() -> None:
    sentences = ANSWER({"id": 1, "text": "Er bereut, was er getan hat.", "language": "de"})["sentences"]
    assert isinstance(sentences, list)
    assert [tag["indicator"] for tag in sentences[0]["tags"]] == ["client.change_talk"]


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"text": None},
        {"text": 3},
        {"text": "x" * (LONGEST + 1)},
        {"text": "x", "session": 0},
        {"text": "x", "session": "3"},
        {"text": "x", "session": True},
        {"text": "x", "language": "xx"},
        {"text": "x", "language": "../en"},
        {"text": "x", "language": 3},
    ],
)
def test_a_bad_row_is_refused(row: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        ANSWER(row)
