"""Work that is killed at every step: whatever the step, one whole journal opens and no row is lost."""

import os
import shutil
import signal
from pathlib import Path

import pytest
from sqlalchemy import event, text

from tests.faults.interrupted import WORKS, survive
from tests.faults.steps import run_until
from tests.forked import forked
from tests.vaults import CHEAP, PASSPHRASE, Made, content_of
from wa_journal.store import backup, schema
from wa_journal.store.creation import create_vault
from wa_journal.store.engine import open_engine
from wa_journal.store.files import create_private
from wa_journal.store.unlocking import open_vault


@pytest.mark.parametrize("name", sorted(WORKS))
def test_work_killed_at_its_steps_leaves_a_whole_journal(made: Made, tmp_path: Path, name: str) -> None:
    result = survive(name, made, tmp_path, every=5)
    assert result.steps > 5
    assert result.failures == ()


def test_a_making_killed_at_its_steps_leaves_nothing_or_a_journal(tmp_path: Path) -> None:
    step, steps = 1, None
    while steps is None:
        folder = tmp_path / str(step)
        folder.mkdir()
        steps = run_until(step, folder, lambda folder=folder: create_vault(folder, PASSPHRASE, CHEAP)[0].close())
        if steps is None and not (folder / "journal.db").exists():
            create_vault(folder, PASSPHRASE, CHEAP)[0].close()
        assert content_of(folder).texts == ()
        step += 4
    assert steps > 5


def test_a_migration_killed_at_any_statement_leaves_the_old_tables_and_runs_again(tmp_path: Path) -> None:
    key = bytearray(range(32))
    untouched = tmp_path / "empty.db"
    create_private(untouched)
    fresh = _tables_after(untouched, key, tmp_path / "fresh.db")
    step, ended = 1, False
    while not ended:
        place = tmp_path / f"{step}.db"
        create_private(place)
        ended = not _killed_at_statement(step, place, key)
        engine = open_engine(place, key)
        assert ended or schema.version(engine) is None
        if not ended:
            schema.migrate(engine)
        assert _tables(engine) == fresh
        engine.dispose()
        step += 13


def _tables_after(source: Path, key: bytearray, target: Path) -> list[tuple[str, ...]]:
    shutil.copy(source, target)
    engine = open_engine(target, key)
    schema.migrate(engine)
    found = _tables(engine)
    engine.dispose()
    return found


def _tables(engine: object) -> list[tuple[str, ...]]:
    with engine.connect() as connection:  # type: ignore[attr-defined]
        rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")).all()
    return [tuple(str(part) for part in row) for row in rows]


def _killed_at_statement(step: int, place: Path, key: bytearray) -> bool:
    pid = forked()
    if pid == 0:
        status, seen = 1, 0
        engine = open_engine(place, key)

        def count(*_ignored: object) -> None:
            nonlocal seen
            seen += 1
            if seen == step:
                os.kill(os.getpid(), signal.SIGKILL)

        try:
            event.listen(engine, "before_cursor_execute", count)
            schema.migrate(engine)
            status = 0
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert status in (0, -signal.SIGKILL)
    return status != 0


def test_a_backup_killed_while_copying_leaves_the_old_one_whole(made: Made, tmp_path: Path) -> None:
    folder, target = made.copied_to(tmp_path / "journal"), tmp_path / "b.wabackup"
    with open_vault(folder, PASSPHRASE) as vault:
        backup.write(vault, target)
    before = target.read_bytes()

    def killed_in_the_copy() -> None:
        with open_vault(folder, PASSPHRASE) as vault:
            backup.write(vault, target, progress=_die)

    assert run_until(10_000, tmp_path, killed_in_the_copy) is None
    assert target.read_bytes() == before
    assert content_of(folder) == content_of(made.folder)
    assert all(check.sound for check in backup.drill(target, PASSPHRASE))


def _die(_done: int, _of: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)
