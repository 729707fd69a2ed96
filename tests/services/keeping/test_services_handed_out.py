"""What left the machine of a client who is erased is named, also where it left with everybody else's."""

from datetime import date
from pathlib import Path

from tests.services.moving.handed import sent
from wa_journal.model.ids import ClientId
from wa_journal.model.taking import TakeForm
from wa_journal.services.suite import Suite


def handed_out(suite: Suite, client: ClientId) -> list[str]:
    return [line.detail for line in suite.erasing.reach(client).handed_out]


def test_a_file_of_everything_is_named_to_whoever_erases_a_client_that_is_in_it(desk_suite: Suite, tmp_path: Path) -> None:
    first, other = (desk_suite.clients.add(name, opened_on=date(2026, 1, 2)).id for name in ("K-01", "K-02"))
    desk_suite.taking.take(tmp_path / "all.json", TakeForm.JSON, "a request")
    sent(desk_suite, first, tmp_path / "h.wahandover")
    desk_suite.access.save_log(tmp_path / "log")
    assert [line.partition(",")[0] for line in handed_out(desk_suite, first)] == ["everything", "hand-over file"]
    assert handed_out(desk_suite, other) == ["everything, json"]
    assert [line.detail for line in desk_suite.erasing.erase(other, "over").handed_out] == ["everything, json"]


def test_a_client_who_came_later_is_in_no_earlier_file(desk_suite: Suite, tmp_path: Path) -> None:
    desk_suite.taking.take(tmp_path / "all.zip", TakeForm.CSV, "a request")
    later = desk_suite.clients.add("K-03", opened_on=date(2999, 1, 1)).id
    assert handed_out(desk_suite, later) == []
