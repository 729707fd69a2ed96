"""Undo and redo: each step once, in order, and none lost that could not be made."""

from dataclasses import replace
from datetime import date

import pytest

from wa_journal.model.change import Change, Touched
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.journal_errors import RepairNotHeld
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import SessionStatus, StrainOutcome
from wa_journal.model.vault_errors import DiskFull
from wa_journal.services.suite import Suite
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


class Refusing(Number):
    """A number of which one value can no longer be set, because something else stands on it."""

    refused = 1

    def set(self, value: int) -> Change:
        """Set it, but for the value that is refused."""
        if value == self.refused:
            raise RepairNotHeld(strain=1, repair=2)
        return super().set(value)


@pytest.mark.parametrize("again", ["undo", "redo"])
def test_a_step_that_is_refused_says_why_and_then_leaves_the_others_free(again: str) -> None:
    number = Refusing()
    number.refused = -1
    for value in (1, 2, 3):
        number.set(value)
    while again == "redo" and number.undo.undo(OF):
        pass
    step, number.refused = getattr(number.undo, again), 1
    left = {"undo": [2, 0], "redo": [2, 3]}[again]
    if again == "undo":
        assert (step(OF), number.value) == (CHANGE, left.pop(0))
    assert not number.undo.leaves_out(OF)
    with pytest.raises(RepairNotHeld):
        step(OF)
    assert number.undo.leaves_out(OF)
    for value in left:
        assert (step(OF), number.value) == (CHANGE, value)
    assert step(OF) is None


def test_a_step_that_is_possible_again_is_taken() -> None:
    number = Refusing()
    number.refused = -1
    for value in (1, 2):
        number.set(value)
    number.refused = 1
    with pytest.raises(RepairNotHeld):
        number.undo.undo(OF)
    number.refused = -1
    assert (number.undo.undo(OF), number.value) == (CHANGE, 1)
    assert (number.undo.undo(OF), number.value) == (CHANGE, 0)


@pytest.mark.parametrize("later", ["a step", "a step taken back"])
def test_a_step_refused_once_is_told_again_after_others_were_made(later: str) -> None:
    number = Refusing()
    number.refused = -1
    for value in (1, 2):
        number.set(value)
    number.refused = 1
    with pytest.raises(RepairNotHeld):
        number.undo.undo(OF)
    number.undo.remember(OF, lambda: CHANGE)
    if later == "a step taken back":
        number.undo.undo(OF)
    assert not number.undo.leaves_out(OF)
    if later == "a step":
        number.undo.undo(OF)
    with pytest.raises(RepairNotHeld):
        number.undo.undo(OF)
    assert number.value == 2


def test_what_lies_below_a_status_that_cannot_be_taken_back_can_be(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("K-01").id
    first, second = (desk_suite.sessions.next(client, date(2026, 3, day)) for day in (1, 8))
    for session in (first, second):
        desk_suite.writing.finish(session.id, (Section("He came."),))
    desk_suite.sessions.update(replace(desk_suite.sessions.get(second.id), on=date(2026, 3, 20)))
    desk_suite.sessions.set_status(second.id, SessionStatus.MISSED)
    desk_suite.sessions.set_status(second.id, SessionStatus.HELD)
    strain = desk_suite.sessions.note_strain(first.id, StrainKind.PULLED_AWAY)
    desk_suite.sessions.close_strain(strain, StrainOutcome.REPAIRED, second.id)
    with pytest.raises(RepairNotHeld):
        desk_suite.undo.undo(second.id)
    while desk_suite.undo.steps(second.id)[0]:
        desk_suite.undo.undo(second.id)
    kept = desk_suite.sessions.get(second.id)
    assert (kept.on, kept.status) == (date(2026, 3, 8), SessionStatus.HELD)
