"""After an erasure nothing of a client is left in the file: every page is decrypted and searched, free ones and the index too."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tests.vaults import FIRST_DAY, PASSPHRASE, content, desk_of
from wa_journal.model.entries import Section
from wa_journal.services.access import Access
from wa_journal.services.clients import Clients
from wa_journal.services.desk import Desk
from wa_journal.services.keeping import Keeping
from wa_journal.services.opening import Office
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing
from wa_journal.store import backup
from wa_journal.store.layout import DATABASE
from wa_journal.store.soundness import take_log_in
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault

CANARIES = (b"zyxocanary", b"quorlcanary")


def plain_bytes(vault: Vault) -> bytes:
    """Give every page of the file, decrypted, whether it is in use or free."""
    with vault.engine.connect() as connection:
        take_log_in(connection)
    content_bytes, key, plain = (vault.folder / DATABASE).read_bytes(), bytes(vault.data_key()), b""
    for start in range(0, len(content_bytes), 4096):
        page = content_bytes[start : start + 4096]
        body = page[16 if start == 0 else 0 : 4096 - 80]
        plain += Cipher(algorithms.AES(key), modes.CBC(page[4016:4032])).decryptor().update(body)
    return plain


def write_about(desk: Desk, codename: str, count: int) -> object:
    client = Clients(desk).add(codename)
    for number in range(count):
        session = Sessions(desk, Undo()).next(client.id, FIRST_DAY, None)
        writing = Writing(desk)
        writing.finish(
            session.id, (Section(f"He said zyxocanary about his brother {number}. " + "quorlcanary " * (number * 40)),)
        )
    return client.id


def test_an_erased_client_is_nowhere_in_the_file_and_the_log_goes_on(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        before = content(vault)
        desk = desk_of(vault)
        client = write_about(desk, "Zyxocanary", 12)
        assert all(canary in plain_bytes(vault).lower() for canary in CANARIES), "the search sees nothing"
        Access(desk).erase(client, "the client asked")  # type: ignore[arg-type]
        left = plain_bytes(vault).lower()
        assert [canary for canary in CANARIES if canary in left] == []
        after = content(vault)
    assert after.texts == before.texts
    assert after.index_sound
    assert after.log_broken_at is None
    assert after.log_lines > before.log_lines


def test_backups_that_still_hold_an_erased_client_are_rewritten(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "backups"
    place.mkdir()
    with open_vault(folder, PASSPHRASE) as vault:
        keeping = Keeping(Office(vault, desk_of(vault)))
        old = [keeping.backup_rotated(place, 10) for _ in range(2)]
        backup.before_migration(vault)
        (folder / "damaged-20260101").mkdir()
        assert keeping.rewrite_backups(place) == (folder / "damaged-20260101",)
        left = backup.backups_in(place, vault.vault_id)
        assert len(left) == 1
        assert left[0] not in old
        assert keeping.last_backup(place) == backup.written_at(left[0])
        assert not list(folder.glob("before-migration-*"))
