"""The limits that slow acts stand at: the act beside the one thing in it that cannot be left out, in turn in one process."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.bench.officer import DIARY_DAYS, diary
from tests.bench.rows import Row, paired
from tests.prove.window import WORDS
from tests.reference.two_stores import encrypted, raw_of
from tests.vaults import CHEAP
from wa_journal.model.bringing import DiaryKind, Mapping
from wa_journal.model.supervision import ReportForm
from wa_journal.model.taking import TakeForm
from wa_journal.services import opening, suite
from wa_journal.services.suite import Suite
from wa_journal.services.summary.summary_content import Request
from wa_journal.services.summary.word_lists import lexicon
from wa_journal.store.tables import metadata
from wa_journal.supervision.engine import Masker

TURNS, AT_ONCE, CODENAME, UNIT = 2, 50, "K-77", "ms of processor"
_SESSIONS = "SELECT session.id FROM session JOIN client ON client.id = session.client WHERE client.codename = ?"


def rows(journal: Path, space: Path) -> Iterator[Row]:
    """Give each act's processor time beside that of its limit."""
    with opening.opened(journal, WORDS) as office:
        made = suite.build(office)
        made.preferences.set("use_encoder", False)
        place = diary(space)
        raw: Any = office.vault.engine.raw_connection().driver_connection
        pairs = [(taken_back(made, place), deleted(made, place, raw)) for _ in range(TURNS)]
        words = f"take an import of {DIARY_DAYS:,} days back"
        yield Row("slowest", words, UNIT, "SQLite alone, deleting the same rows beyond recovery", **paired(pairs))
        pairs = [(_taken_out(made, space / f"all{turn}.json"), _read(raw)) for turn in range(TURNS + 1)][1:]
        yield Row("slowest", "take everything out as JSON", UNIT, "SQLite alone, reading the same rows", **paired(pairs))
        pairs = [_drafted(made) for _ in range(TURNS + 1)][1:]
        words = "draft a detailed summary of every session"
        yield Row("slowest", words, UNIT, "masking its sentences alone", **paired(pairs))


def taken_back(made: Suite, place: Path) -> float:
    """Bring a diary in; gives what taking it back costs."""
    made.bringing.bring(made.bringing.read(DiaryKind.JRNL, place), Mapping(rest=CODENAME))
    return _spent(made.bringing.take_back)


def deleted(made: Suite, place: Path, raw: Any) -> float:
    """Bring a diary in; gives what SQLite alone needs to delete the same rows beyond recovery."""
    made.bringing.bring(made.bringing.read(DiaryKind.JRNL, place), Mapping(rest=CODENAME))
    ids = [row[0] for row in raw.execute(_SESSIONS, (CODENAME,))]

    def delete() -> None:
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            raw.execute("BEGIN IMMEDIATE")
            raw.execute(f"DELETE FROM session WHERE id IN ({', '.join('?' for _ in some)})", some)
            raw.execute("COMMIT")

    spent = _spent(delete)
    made.bringing.take_back()
    return spent


def written(raw: Any, folder: Path) -> float:
    """Give what SQLite alone needs to write a journal's sessions and entries into an empty one, as many a transaction."""
    whole = {
        name: raw.execute(f"SELECT * FROM {name} ORDER BY rowid").fetchall() for name in ("client", "session", "entry_version")
    }
    again = encrypted(folder, CHEAP)
    into = raw_of(again)
    _put(into, "client", whole["client"])

    def write() -> None:
        for start in range(0, len(whole["session"]), AT_ONCE):
            into.execute("BEGIN IMMEDIATE")
            for name in ("session", "entry_version"):
                _put(into, name, whole[name][start : start + AT_ONCE])
            into.execute("COMMIT")

    spent = _spent(write)
    again.close()
    return spent


def _put(raw: Any, name: str, rows: list[tuple[Any, ...]]) -> None:
    raw.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' for _ in rows[0])})", rows)


def _taken_out(made: Suite, target: Path) -> float:
    return _spent(lambda: made.taking.take(target, TakeForm.JSON, "to measure"))


def _read(raw: Any) -> float:
    def read() -> None:
        for table in metadata.sorted_tables:
            for _row in raw.execute(f'SELECT * FROM "{table.name}"'):
                pass

    return _spent(read)


def _drafted(made: Suite) -> tuple[float, float]:
    client = made.clients.all()[0].id
    found = []
    whole = _spent(lambda: found.append(made.supervising.draft(Request(client, ReportForm.DETAILED))))
    masker = Masker(lexicon())
    texts = [str(passage.original) for passage in found[0].passages]
    return whole, _spent(lambda: [masker.mask(text) for text in texts])


def _spent(act: Callable[[], object]) -> float:
    began = time.process_time()
    act()
    return 1000 * (time.process_time() - began)
