"""The access log says whose record was opened and why: once for each unlocking and reason, not for every look."""

from pathlib import Path

from tests.vaults import PASSPHRASE, desk_of, make
from wa_journal.model.access import AccessKind
from wa_journal.services import suite
from wa_journal.services.opening import Office
from wa_journal.services.suite import Suite
from wa_journal.store.unlocking import open_vault


def read(on: Suite) -> list[tuple[str, str]]:
    return [(line.client_ref, line.reason) for line in on.access.lines() if line.kind is AccessKind.READ]


def test_each_client_is_noted_once_with_the_reason_that_holds(desk_suite: Suite) -> None:
    one, other = desk_suite.clients.add("K-01").id, desk_suite.clients.add("K-02").id
    for client in (one, other, one, one):
        desk_suite.reading.begin(client)
    assert read(desk_suite) == [(one, "no reason given"), (other, "no reason given")]
    desk_suite.preferences.set("read_reason", "request of the court")
    desk_suite.reading.begin(one)
    desk_suite.preferences.set("read_reason", "  ")
    desk_suite.reading.begin(one)
    assert read(desk_suite)[2:] == [(one, "request of the court")]
    assert desk_suite.access.first_break() is None


def test_where_nothing_can_be_written_a_record_is_read_all_the_same(tmp_path: Path) -> None:
    folder = make(tmp_path / "journal", 1, 1).folder
    with open_vault(folder, PASSPHRASE, read_only=True) as vault:
        made = suite.build(Office(vault, desk_of(vault)))
        client = made.clients.all()[0].id
        made.reading.begin(client)
        assert read(made) == []
        made.keeping.backup(tmp_path / "b.wabackup")
        assert made.writing.entry(made.sessions.all(client)[0].id) is not None
