"""A writer that says `ACK n id` once an entry is safe: what it said before it died must be there afterwards."""

import os
import sys
from datetime import timedelta
from pathlib import Path

from sqlalchemy import event

from tests.vaults import FIRST_DAY, PASSPHRASE, desk_of, text_of
from wa_journal.model.entries import Section
from wa_journal.services.clients import Clients
from wa_journal.services.sessions import Sessions
from wa_journal.services.undo import Undo
from wa_journal.services.writing import Writing
from wa_journal.store.unlocking import open_vault
from wa_journal.store.vault import Vault


def write_entries(vault: Vault, first: int, count: int, out: int) -> None:
    """Write entries first, first + 1 … and acknowledge each on a descriptor in one write."""
    desk = desk_of(vault)
    client = next((known.id for known in Clients(desk).all() if known.codename == "W"), None) or Clients(desk).add("W").id
    sessions, writing = Sessions(desk, Undo()), Writing(desk)
    for number in range(first, first + count):
        session = sessions.next(client, FIRST_DAY + timedelta(days=number % 3000), number + 1)
        version = writing.finish(session.id, (Section(text_of(9, number)),))
        os.write(out, f"ACK {number} {version.id}\n".encode())


def main() -> None:
    """Write in a process of its own, with the product's settings or, to prove the test, with a weaker synchronous."""
    folder, count, synchronous = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    vault = open_vault(folder, PASSPHRASE)
    vault.engine.dispose()

    def settle(raw: object, _record: object) -> None:
        raw.execute(f"PRAGMA synchronous = {synchronous}")  # type: ignore[attr-defined]
        raw.execute("PRAGMA wal_autocheckpoint = 100")  # type: ignore[attr-defined]  many checkpoints to cut into

    event.listen(vault.engine, "connect", settle)
    os.write(1, b"START\n")
    write_entries(vault, 0, count, 1)
    os.write(1, b"END\n")
    os._exit(0)


if __name__ == "__main__":
    main()
