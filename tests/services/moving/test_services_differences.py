"""What differs between two sides is said in words of the catalogue; what nobody can read in it is left out."""

import typing
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from string import Formatter

import pytest

from wa_journal.model import called as words
from wa_journal.model.case_life import PhaseStart
from wa_journal.model.clients import Client, ProfileTerm, TermKind
from wa_journal.model.handover import SHELVES, Belongings
from wa_journal.model.ids import ClientId, RecordId, SessionId
from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState
from wa_journal.model.practice import CasePhase
from wa_journal.model.said import Said, retold
from wa_journal.model.sessions import SCALES, STAND_INS_FROM, Ratings, Session, SessionStatus
from wa_journal.model.settings import MaskDecision
from wa_journal.services.moving import differences
from wa_journal.services.moving.differences import sides

# Ids, moments of saving, places in the text and what a machine made of it: nothing that an officer decides between.
TECHNICAL = {
    "id", "client", "session", "codename", "saved_at", "written_at", "read_at", "decided_at", "made_at", "added_at", "item",
    "start", "end", "cues", "cue_ids", "probability", "made_by", "replaced", "anchored", "origin", "indicator",
    "from_dip", "closed_in", "guard", "board", "second_at", "reader", "entry", "sentences", "seq", "why", "of_colleague", "moved",
}  # fmt: skip


def rows() -> list[type]:
    kinds = typing.get_type_hints(Belongings)
    return [Client, *(typing.get_args(kinds[name])[0] for name in SHELVES if name not in ("terms", "versions"))]


def marked(text: str) -> str:
    return retold(text, lambda _context, source, _one, _count: f"«{source}»", Formatter())


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.__name__)
def test_every_field_has_words_or_is_the_journals_own_business(row: type) -> None:
    known = {*differences._NAMES, *SCALES, *TECHNICAL}
    assert {one.name for one in fields(row)} <= known  # type: ignore[arg-type]


def test_every_value_that_can_differ_is_called_something() -> None:
    hints = [hint for row in rows() for name, hint in typing.get_type_hints(row).items() if name not in TECHNICAL]
    enums = {
        one for hint in hints for one in (hint, *typing.get_args(hint)) if isinstance(one, type) and issubclass(one, StrEnum)
    }
    assert enums
    assert all(isinstance(words.called(value), Said) for one in enums for value in one)


def test_both_sides_are_said_in_the_officers_language() -> None:
    mine = LedgerLine(RecordId("1"), ClientId("c"), LedgerKind.PROMISE, "a letter", date(2026, 1, 5))
    theirs = replace(mine, due=date(2026, 3, 1), state=LedgerState.KEPT, note="sent {day}")
    assert [marked(side) for side in sides(mine, theirs)] == [
        "««words»: a letter»\n««due»: «nothing»»\n««state»: «open»»\n««note»: «nothing»»",
        "««words»: a letter»\n««due»: «1 «March» 2026»»\n««state»: «kept»»\n««note»: sent {day}»",
    ]
    assert sides(mine, theirs)[1] == "words: a letter\ndue: 1 March 2026\nstate: kept\nnote: sent {day}"


def test_the_hour_of_a_meeting_and_what_is_masked_in_summaries_are_said() -> None:
    met = Session(SessionId("s"), ClientId("c"), 1, date(2026, 1, 5), time(9, 0))
    assert sides(met, replace(met, at=time(14, 30))) == ("time: 09:00", "time: 14:30")
    masked = MaskDecision(ClientId("c"), "elm", "mask", datetime(2026, 1, 5, tzinfo=UTC))
    assert sides(masked, replace(masked, decision="leave")) == (
        "words: elm\nin summaries: masked",
        "words: elm\nin summaries: left as it is",
    )


def test_what_is_about_one_of_many_says_which_one() -> None:
    term = ProfileTerm(RecordId("1"), ClientId("c"), "Elm Street", TermKind.PLACE)
    assert sides(term, replace(term, kind=TermKind.ORG))[0] == "words: Elm Street\nkind: place"
    start = PhaseStart(RecordId("1"), ClientId("c"), date(2026, 1, 5), CasePhase.WORKING)
    assert sides(start, replace(start, phase=CasePhase.ENDING))[0] == "day: 5 January 2026\nstage: working"
    assert sides(start, replace(start, on=date(2026, 1, 6)))[0] == "stage: working\nday: 5 January 2026"


def test_ratings_and_scales_that_could_not_be_said_are_named() -> None:
    mine, theirs = Ratings(SessionId("s"), goals=3), Ratings(SessionId("s"), goals=None, cannot_say=("goals", "pull_back"))
    assert sides(mine, theirs) == ("goals: 3\ncannot say: nothing", "goals: nothing\ncannot say: goals, pulling back")


def test_where_only_what_nobody_reads_differs_that_is_said() -> None:
    mine = Client(ClientId("c"), "K-01", date(2026, 1, 1), CasePhase.WORKING)
    here, there = sides(mine, replace(mine, codename="K-02"))
    assert here == there
    assert "The words are the same" in here


def test_a_meeting_that_a_salvage_lost_is_not_said_to_be_cancelled() -> None:
    lost = Session(SessionId("s"), ClientId("c"), STAND_INS_FROM + 1, date(2026, 1, 5), status=SessionStatus.CANCELLED)
    mine, theirs = sides(lost, replace(lost, status=SessionStatus.HELD))
    assert (mine, theirs) == ("the meeting: lost in a salvage; not known whether it took place", "the meeting: held")
