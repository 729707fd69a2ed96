"""The file in which a reader's decisions travel: random entry ids, places and labels; no text, no name of a client."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from wa_journal.model.coding import Coded
from wa_journal.model.coding_errors import NotReadings
from wa_journal.model.ids import EntryId

FORMAT, VERSION = "wa-journal tag decisions", 1
LARGEST = 20_000_000
_LONGEST_NAME = 40
Rows = tuple[tuple[EntryId, Coded], ...]


def written(reader: str, rows: Iterable[tuple[EntryId, Coded]]) -> bytes:
    """Give the file's content, one line an entry so that two files can be compared by eye."""
    entries = ",\n".join(json.dumps({"entry": entry, "sentences": sentences}) for entry, sentences in rows)
    head = f'"format": {json.dumps(FORMAT)}, "version": {VERSION}, "reader": {json.dumps(reader)}'
    return f'{{{head}, "entries": [\n{entries}\n]}}\n'.encode()


def read(content: bytes, indicators: Collection[str]) -> tuple[str, Rows]:
    """Give the reader and the decisions; whatever is not of this form is refused as a whole."""
    if len(content) > LARGEST:
        raise NotReadings(reason="it is too large")
    try:
        loaded = json.loads(content)
    except (ValueError, RecursionError):
        raise NotReadings(reason="it is not JSON") from None
    if not isinstance(loaded, dict) or loaded.get("format") != FORMAT:
        raise NotReadings(reason="it was not saved by this application")
    if loaded.get("version") != VERSION:
        raise NotReadings(reason="another release of the application wrote it")
    reader, entries = loaded.get("reader"), loaded.get("entries")
    if not isinstance(reader, str) or not 0 < len(reader.strip()) <= _LONGEST_NAME or not isinstance(entries, list):
        raise NotReadings(reason="it names no reader or holds no entries")
    return reader.strip(), tuple(_row(one, indicators) for one in entries)


def _row(row: Any, indicators: Collection[str]) -> tuple[EntryId, Coded]:
    if not isinstance(row, dict) or not isinstance(row.get("entry"), str) or not isinstance(row.get("sentences"), list):
        raise NotReadings(reason="an entry in it has no id or no sentences")
    return EntryId(row["entry"]), tuple(_sentences(row["sentences"], indicators))


def _sentences(rows: list[Any], indicators: Collection[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    last = 0
    for row in rows:
        if not isinstance(row, list) or len(row) != 3 or type(row[0]) is not int or type(row[1]) is not int:
            raise NotReadings(reason="a sentence in it is not start, end and labels")
        start, end, labels = row
        if not last <= start < end:
            raise NotReadings(reason="its sentences are not in order")
        if not isinstance(labels, list) or not all(isinstance(one, str) and one in indicators for one in labels):
            raise NotReadings(reason="it holds a label that the codebook does not have")
        last = end
        yield start, end, tuple(sorted(set(labels)))
