"""Brings a journal's tables to the present version; Alembic is loaded only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, Table, inspect, text

from wa_journal.model.progress import Progress, unwatched
from wa_journal.store import search_index
from wa_journal.store.tables import metadata

HEAD = "0014"


def version(engine: Engine) -> str | None:
    """Give the schema version that the file states, or None where it has no tables yet."""
    with engine.connect() as connection:
        return _version(connection)


def is_newer(engine: Engine) -> bool:
    """Say whether a later release wrote this journal: then it must not be written to."""
    stated = version(engine)
    return stated is not None and stated > HEAD


def needs_migration(engine: Engine) -> bool:
    """Say whether tables are to be made or changed."""
    stated = version(engine)
    return stated is None or stated < HEAD


def migrate(engine: Engine, to: str = "head", told: Progress = unwatched) -> None:
    """Make or change the tables in one transaction: all of it happens, or nothing, also where `told` stops it."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        # Not in the steps: an index of today over the tables of a step in between fails on rows that a later step is for.
        search_index.rebuild(connection, told)


def tables_in(connection: Connection) -> tuple[Table, ...]:
    """Give the tables of today that a journal has, a parent before its children: one of an earlier version lacks some."""
    present = set(inspect(connection).get_table_names())
    return tuple(table for table in metadata.sorted_tables if table.name in present)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
