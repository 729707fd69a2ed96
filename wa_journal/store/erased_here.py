"""Who was erased from the journal that a backup is about to replace, as far as the backup's own keys can read it."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from wa_journal.model.errors import JournalError
from wa_journal.store.access_log import AccessLog
from wa_journal.store.engine import open_engine
from wa_journal.store.identity import require_own
from wa_journal.store.layout import DATABASE
from wa_journal.store.vault import Vault


def erased_here(folder: Path, copy: Vault) -> frozenset[str] | None:
    """Give the random ids; None where no journal stands in a folder, or one that the keys of its copy do not open any more."""
    try:
        engine = open_engine(folder / DATABASE, copy.data_key(), read_only=True)
        with ExitStack() as opened:
            opened.callback(engine.dispose)
            require_own(engine, copy.vault_id)
            with engine.connect() as connection:
                return AccessLog(connection, copy.log_key).erased()
    except (JournalError, MemoryError):
        return None
