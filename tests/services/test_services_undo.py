"""Undo and redo: each step once, in order, and none lost that could not be made."""

import pytest

from wa_journal.model.change import Change, Touched
from wa_journal.model.ids import SessionId
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.undo import DEEPEST, Undo

OF = SessionId("s1")
CHANGE = Change(Touched.TAGS)


class Number:
    """A number that is set, with its inverse remembered; `full` is a disk that takes nothing."""

    def __init__(self) -> None:
        self.undo, self.value, self.full = Undo(), 0, False

    def set(self, value: int) -> Change:
        if self.full:
            raise DiskFull
        before, self.value = self.value, value
        self.undo.remember(OF, lambda: self.set(before))
        return CHANGE


def test_steps_are_taken_back_and_made_again_in_order_until_there_is_none() -> None:
    number = Number()
    for value in (1, 2, 3):
        number.set(value)
    assert [(number.undo.undo(OF), number.value) for _ in range(4)] == [(CHANGE, 2), (CHANGE, 1), (CHANGE, 0), (None, 0)]
    assert [(number.undo.redo(OF), number.value) for _ in range(4)] == [(CHANGE, 1), (CHANGE, 2), (CHANGE, 3), (None, 3)]


def test_a_new_step_ends_what_could_be_made_again() -> None:
    number = Number()
    number.set(1)
    number.undo.undo(OF)
    number.set(5)
    assert number.undo.steps(OF) == (True, False)


@pytest.mark.parametrize("again", ["undo", "redo"])
def test_a_step_that_fails_is_not_lost_and_leaves_nothing_behind(again: str) -> None:
    number = Number()
    number.set(1)
    if again == "redo":
        number.undo.undo(OF)
    before, number.full = number.undo.steps(OF), True
    with pytest.raises(DiskFull):
        getattr(number.undo, again)(OF)
    assert number.undo.steps(OF) == before
    number.full = False
    getattr(number.undo, again)(OF)
    assert (number.value, number.undo.steps(OF)) == (0 if again == "undo" else 1, (again == "redo", again == "undo"))


def test_only_so_many_steps_are_kept() -> None:
    number = Number()
    for value in range(DEEPEST + 5):
        number.set(value)
    assert sum(number.undo.undo(OF) is not None for _ in range(DEEPEST + 5)) == DEEPEST
