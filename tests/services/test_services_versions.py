"""An earlier version beside the present one: what was taken out and what was added, in the officer's own words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from wa_journal.model.entries import Section
from wa_journal.model.ids import EntryId
from wa_journal.model.journal_errors import NoSuchSession
from wa_journal.model.versions import Became
from wa_journal.services.suite import Suite
from wa_journal.services.versions import passages

WORDS = some.text("ab .!\n", max_size=60)


def test_what_was_amended_is_told_and_the_version_can_be_brought_back(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K").id, None, None).id
    first = desk_suite.writing.finish(session, (Section("He came late and said the bus was full."),))
    desk_suite.writing.finish(session, (Section("He came on time and said the bus was full. He smiled."),))
    found = [(one.became, one.text.strip()) for one in desk_suite.versions.changes(first.id)]
    assert found == [(Became.GONE, "late"), (Became.NEW, "on time"), (Became.NEW, "He smiled.")]
    desk_suite.writing.restore(first.id)
    assert desk_suite.versions.changes(first.id) == ()


def test_words_that_changed_side_by_side_are_one_passage() -> None:
    found = [one.text for one in passages("He kept his coat on.", "He smiled at the door.")]
    assert found == ["kept his coat on.", "smiled at the door."]


def test_a_version_that_is_gone_is_said_so(desk_suite: Suite) -> None:
    with pytest.raises(NoSuchSession):
        desk_suite.versions.changes(EntryId("gone"))


@settings(max_examples=150, deadline=None)
@given(WORDS, WORDS)
def test_every_passage_stands_where_it_is_said_to_stand(earlier: str, present: str) -> None:
    found = tuple(passages(earlier, present))
    assert all(one.text in (earlier if one.became is Became.GONE else present) for one in found)
    assert bool(found) == (earlier != present)


def test_a_very_long_entry_is_compared_by_sentences() -> None:
    earlier = "".join(f"Sentence number {number} says something. " for number in range(5000))
    found = tuple(passages(earlier, earlier.replace("number 77 says", "number 77 said")))
    assert [one.text.strip() for one in found] == ["Sentence number 77 says something.", "Sentence number 77 said something."]
