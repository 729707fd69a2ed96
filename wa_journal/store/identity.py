"""The row inside a database that says whose it is."""

from __future__ import annotations

from sqlalchemy import Engine, text

from wa_journal.model.vault_errors import VaultDamaged, VaultForeign


def claim(engine: Engine, vault_id: str) -> None:
    """Write into an empty database whose it is."""
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE vault_meta (vault_id VARCHAR(32) PRIMARY KEY)"))
        connection.execute(text("INSERT INTO vault_meta VALUES (:id)"), {"id": vault_id})


def require_own(engine: Engine, vault_id: str) -> None:
    """Refuse a database that belongs to another key file, or that says nothing of it."""
    with engine.connect() as connection:
        if not connection.execute(text("SELECT 1 FROM sqlite_master WHERE name = 'vault_meta'")).first():
            raise VaultDamaged
        found = connection.execute(text("SELECT vault_id FROM vault_meta")).scalars().all()
    if found != [vault_id]:
        raise VaultForeign
