"""Everything as a ZIP of tables, one CSV each, beside a diary that other programs, and this one, can read."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import IO

from wa_journal.exchange.own_values import WARNING, cell
from wa_journal.model.taking import OwnTable


def write(tables: Iterable[OwnTable], target: IO[bytes]) -> None:
    """Write the ZIP into an open file."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        with _part(archive, "READ ME FIRST.txt") as text:
            text.write(WARNING + "\n")
        for table in tables:
            with _part(archive, f"{table.name}.csv") as text:
                rows = csv.writer(text)
                rows.writerow(table.columns)
                rows.writerows([cell(value) for value in row] for row in table.rows)


@contextmanager
def _part(archive: zipfile.ZipFile, name: str) -> Iterator[io.TextIOWrapper]:
    info = zipfile.ZipInfo(name)
    info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
    with archive.open(info, "w") as raw, io.TextIOWrapper(raw, encoding="utf-8", newline="") as text:
        yield text
