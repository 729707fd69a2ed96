"""A table's own word for whether a meeting took place is understood, or its row is left out and counted; never taken for held."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_journal.exchange import own_csv
from wa_journal.exchange.formats import format_of
from wa_journal.exchange.statuses import status_of
from wa_journal.host import diary_files
from wa_journal.model.bringing import DiaryKind, Found, Member, Reading, Role, Skipped, SkipReason
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.taking import OwnTable

HELD, MISSED, CANCELLED = SessionStatus


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (
            HELD,
            ["", "  ", "held", "Attended", "completed", "stattgefunden", "Erschienen", "présente", "ținută", "tinuta", "came"],
        ),
        (
            MISSED,
            ["Missed", "no show", "No-show", "NOSHOW", "DNA", "did not attend", "didn’t attend", "nicht erschienen", "absent"],
        ),
        (MISSED, ["failed to attend", "verpasst", "Versäumt.", "manqué", "ne s'est pas présentée", "nu s-a prezentat"]),
        (CANCELLED, ["canceled", "CANCELLED", "cancelled by client", "Cancelled (ill)", "abgesagt", "ausgefallen", "annulé"]),
        (
            HELD,
            ["-", "–", "attended/late", "attended / late", "Attended: yes", "kept, by phone", "held, no problems", "present: ja"],
        ),
        (MISSED, ["did not turn up", "n’est pas venu", "n'est pas venue", "Missed, no reason given"]),
        (CANCELLED, ["late cancellation", "late cancel", "cancelled, no reason given"]),
        (CANCELLED, ["anulată", "postponed", "rescheduled - to Monday", "verschoben"]),
    ],
)
def test_the_usual_words_are_understood(status: SessionStatus, words: list[str]) -> None:
    assert {word: status_of(word) for word in words} == dict.fromkeys(words, status)


@pytest.mark.parametrize(
    "word", ["open", "?", "not held", "yes", "held or missed", "missed/held", "2", "uncancelled", "missedish"]
)
def test_what_is_not_understood_is_no_status(word: str) -> None:
    assert status_of(word) is None


@pytest.mark.parametrize("denied", ["no", "No.", "n", "nein", "non", "nu", "not", "false", "0"])
@pytest.mark.parametrize(
    "form", ["Attended: {}", "present ({})", "Present - {}", "held, {}", "Kept: {}", "missed: {}", "Cancelled ({})"]
)
def test_a_status_that_is_denied_behind_it_is_none(form: str, denied: str) -> None:
    assert status_of(form.format(denied)) is None


@pytest.mark.parametrize("text", ["held: missed", "attended (cancelled)", "held/not held", "cancelled, held", "held/open"])
def test_two_statuses_in_one_cell_are_none(text: str) -> None:
    assert status_of(text) is None


@given(text=st.text(max_size=30))
def test_any_text_is_a_status_or_none(text: str) -> None:
    assert status_of(text) in (*SessionStatus, None)


def test_a_row_with_an_unknown_status_is_left_out_and_counted_and_comes_where_the_column_is_not_read(tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("date,text,status\n2026-03-02,one,canceled\n2026-03-09,two,adjourned sine die\n2026-03-16,three,\n")
    form = format_of(DiaryKind.CSV)
    found = list(form.read(diary_files.members(table, form.endings), Reading()))
    assert [one.status for one in found if isinstance(one, Found)] == [CANCELLED, HELD]
    assert [one for one in found if isinstance(one, Skipped)] == [Skipped(2, SkipReason.NO_STATUS)]
    unread = Reading(((Role.STATUS, ""),))
    assert all(isinstance(one, Found) for one in form.read(diary_files.members(table, form.endings), unread))


@given(told=st.lists(st.tuples(st.sampled_from(SessionStatus), st.booleans()), min_size=1, max_size=12))
def test_whatever_the_journals_own_diary_says_of_a_meeting_is_read_as_the_same(told: list[tuple[SessionStatus, bool]]) -> None:
    """Only of a meeting that stands as cancelled may it be unknown whether it took place."""
    rows = [
        ("2026-03-02 10:30", "K-07", number, status, known or status is not CANCELLED, f"Entry {number}.")
        for number, (status, known) in enumerate(told, start=1)
    ]
    made = io.BytesIO()
    own_csv.write([OwnTable("diary", ("date", "client", "number", "status", "known", "text"), iter(rows))], made)
    with zipfile.ZipFile(made) as archive:
        member = Member("diary.csv", archive.read("diary.csv"))
    found = [one for one in format_of(DiaryKind.CSV).read((member,), Reading()) if isinstance(one, Found)]
    assert [(one.status, one.lost) for one in found] == [(status, not known) for _, _, _, status, known, _ in rows]


def test_a_column_named_known_says_nothing_of_a_meeting_whose_status_is_not_read() -> None:
    member = Member("a.csv", b"date,text,status,known\n2026-03-02,one,cancelled,false\n")
    (found,) = format_of(DiaryKind.CSV).read((member,), Reading(((Role.STATUS, ""),)))
    assert isinstance(found, Found)
    assert (found.status, found.lost) == (HELD, False)
