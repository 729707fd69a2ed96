"""A damaged journal of every earlier version is salvaged, also where a meeting was lost, and opens as one of today."""

from pathlib import Path

import pytest

from tests.vaults import content_of
from wa_journal.services import opening
from wa_journal.store import backup, schema
from wa_journal.store.layout import DATABASE
from wa_journal.store.unlocking import open_vault

GOLDEN, PASSPHRASE = Path(__file__).parents[1] / "data" / "golden-0001.wabackup", "golden journal passphrase"
STEPS = Path(schema.__file__).parent / "migrations" / "versions"
VERSIONS = sorted(step.name[1:5] for step in STEPS.glob("v*.py"))


def damaged(folder: Path, version: str) -> Path:
    """Give a journal of a version that lost a meeting and the content of one of its pages."""
    folder.mkdir(mode=0o700)
    backup.restore(GOLDEN, folder, PASSPHRASE)
    with open_vault(folder, PASSPHRASE) as vault:
        schema.migrate(vault.engine, version)
        with vault.engine.connect() as connection:
            raw = connection.connection.driver_connection
            raw.execute("PRAGMA foreign_keys = OFF")
            raw.execute("DELETE FROM session WHERE number = 2")
            (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'tick'").fetchone()
            connection.commit()
    with (folder / DATABASE).open("r+b") as file:
        file.seek((page - 1) * 4096 + 40)
        file.write(bytes(900))
    return folder


@pytest.mark.parametrize("version", VERSIONS)
def test_it_is_salvaged(tmp_path: Path, version: str) -> None:
    folder = damaged(tmp_path / "journal", version)
    report = opening.salvage_journal(folder, PASSPHRASE)
    assert report.damaged == 1
    assert report.guessed >= 1
    with opening.opened(folder, PASSPHRASE) as office:
        assert schema.version(office.vault.engine) == schema.HEAD
        with office.desk.work() as work:
            assert work.sessions.count() == 6
    assert content_of(folder, PASSPHRASE).index_sound
