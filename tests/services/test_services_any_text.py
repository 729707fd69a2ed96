"""Any text at a small size; `./wa prove any_text` takes ten thousand examples each."""

from pathlib import Path

from tests import any_text
from tests.vaults import CHEAP, PASSPHRASE, make
from wa_journal.services.moving.handing_over import Parcel, new_code
from wa_journal.services.suite import Suite
from wa_journal.store import backup
from wa_journal.store.unlocking import open_vault

EXAMPLES = 80


def test_any_text_is_kept_byte_for_byte_and_any_query_answered(tmp_path: Path) -> None:
    with open_vault(make(tmp_path / "journal", 1, 1).folder, PASSPHRASE) as vault:
        assert any_text.searches(vault, EXAMPLES) >= EXAMPLES
        assert any_text.entries(vault, EXAMPLES) > EXAMPLES // 2


def test_any_text_comes_through_the_command_line(tmp_path: Path) -> None:
    kept, processes = any_text.command_line(make(tmp_path / "journal", 0, 0).folder, EXAMPLES // 4)
    assert kept > EXAMPLES // 8
    assert processes == 1


def test_any_file_brought_in_as_a_backup_is_refused(tmp_path: Path) -> None:
    made = make(tmp_path / "journal", 1, 2)
    with open_vault(made.folder, PASSPHRASE) as vault:
        backup.write(vault, tmp_path / "b.wabackup")
    assert any_text.backups(made.folder, tmp_path / "b.wabackup", EXAMPLES) == EXAMPLES


def test_any_file_brought_in_as_a_diary_or_a_hand_over_is_read_or_refused(desk_suite: Suite, tmp_path: Path) -> None:
    client, code = desk_suite.clients.add("K").id, new_code()
    desk_suite.handing.give(Parcel((client,), tmp_path / "h", "A", "b", felt=True), code, cost=CHEAP)
    assert any_text.diaries(desk_suite.bringing, tmp_path, EXAMPLES * 2) > 0
    assert any_text.hand_overs(make(tmp_path / "journal", 0, 0).folder, tmp_path / "h", code, EXAMPLES) == EXAMPLES
