"""The journal as it stands at one moment, for reading that takes its time: writing goes on meanwhile and is not seen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from wa_journal.store.engine import open_engine
from wa_journal.store.layout import DATABASE
from wa_journal.store.unit_of_work import Work
from wa_journal.store.vault import Vault


@contextmanager
def still(vault: Vault) -> Iterator[Work]:
    """Give shelves to read from; they hold nobody up."""
    engine = open_engine(vault.folder / DATABASE, vault.data_key(), read_only=True)
    try:
        with engine.begin() as connection:
            yield Work(connection, vault.log_key)
    finally:
        engine.dispose()
