"""What is said below the window reads as English, and can be said again in another language."""

import copy
import pickle
from string import Formatter

from hypothesis import given
from hypothesis import strategies as st

from wa_journal.model.said import joined, numbered, retold, said

LOUD = {"{count} sessions": "{count} SITZUNGEN", "{count} session": "{count} SITZUNG", "level {x:.1f}, {what}": "{what}: {x:.1f}"}


def loud(context: str, source: str, one: str, count: int) -> str:
    return LOUD.get(source, source)


def test_english_is_filled_at_once() -> None:
    told = said("T", "level {x:.1f}, {what}", x=4.25, what=numbered("T", "{count} sessions", "{count} session", 1))
    assert told == "level 4.2, 1 session"
    assert retold(told, loud, Formatter()) == "1 SITZUNGEN: 4.2"


def test_pieces_are_said_again_one_by_one() -> None:
    told = joined("; ", ("as written", numbered("T", "{count} sessions", "{count} session", 3)))
    assert told == "as written; 3 sessions"
    assert retold(told, loud, Formatter()) == "as written; 3 SITZUNGEN"


@given(st.text(), st.text())
def test_what_somebody_wrote_is_never_taken_for_a_pattern(text: str, other: str) -> None:
    assert retold(text, loud, Formatter()) == text
    assert retold(said("T", "{what}", what=text), lambda *asked: asked[1], Formatter()) == text
    assert joined(" ", (text, other)) == f"{text} {other}"


def test_a_copy_remembers_as_much() -> None:
    told = said("T", "level {x:.1f}, {what}", x=4.0, what=said("T", "mixed"))
    for copied in (copy.deepcopy(told), pickle.loads(pickle.dumps(told))):
        assert (copied, copied.source, copied.params) == (told, told.source, told.params)
