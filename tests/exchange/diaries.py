"""Diaries of each kind with the same invented entries, made as the programs themselves write them."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

import yaml

from wa_journal.model.bringing import DiaryKind


@dataclass(frozen=True, slots=True)
class Written:
    """One invented entry."""

    day: date
    text: str
    at: time = time(14, 30)
    tags: tuple[str, ...] = field(default=())


def rednotebook(folder: Path, entries: list[Written]) -> Path:
    """A data folder of month files; RedNotebook knows no times, one text a day, and categories."""
    months: defaultdict[str, dict[int, dict[str, object]]] = defaultdict(dict)
    for entry in entries:
        content: dict[str, object] = {"text": entry.text}
        if entry.tags:
            content["Tags"] = dict.fromkeys(entry.tags)
        months[f"{entry.day:%Y-%m}"][entry.day.day] = content
    folder.mkdir(parents=True)
    for month, days in months.items():
        (folder / f"{month}.txt").write_text(yaml.safe_dump(days, allow_unicode=True), encoding="utf-8")
    return folder


def jrnl(folder: Path, entries: list[Written]) -> Path:
    """`jrnl --export json`: the first line is the title."""
    rows = []
    for entry in entries:
        title, _, body = entry.text.partition("\n")
        when = {"date": entry.day.isoformat(), "time": f"{entry.at:%H:%M}"}
        rows.append({"title": title, "body": body, **when, "tags": [f"@{tag}" for tag in entry.tags], "starred": False})
    return _written(folder / "jrnl.json", json.dumps({"tags": {"@a": 1}, "entries": rows}, indent=2))


def day_one(folder: Path, entries: list[Written]) -> Path:
    """The ZIP of a Day One export, with a picture that is left outside."""
    rows = [
        {
            "uuid": f"{number:032X}",
            "creationDate": datetime.combine(entry.day, entry.at).isoformat() + "Z",
            "timeZone": "UTC",
            # Day One marks a backslash of the writer by another one, or it would pass for one of its own.
            "text": entry.text.replace("\\", "\\\\") + "\n![](dayone-moment://ABCDEF)",
            "tags": list(entry.tags),
        }
        for number, entry in enumerate(entries)
    ]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "dayone.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Journal.json", json.dumps({"metadata": {"version": "1.0"}, "entries": rows}))
        archive.writestr("photos/abc.jpeg", b"\xff\xd8\xff")
    return path


def joplin(folder: Path, entries: list[Written]) -> Path:
    """Markdown with front matter, a folder for each notebook."""
    for number, entry in enumerate(entries):
        front = f"---\ncreated: {entry.day} {entry.at:%H:%M}:00\n"
        front += f"tags:\n{''.join(f'  - {tag}{chr(10)}' for tag in entry.tags)}" if entry.tags else ""
        _written(folder / "Work" / f"Note {number}.md", f"{front}---\n\n{entry.text}")
    return folder


def table(folder: Path, entries: list[Written]) -> Path:
    """A table with a heading line, as a spreadsheet writes it."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["Date", "Notes", "Tags"])
    writer.writerows([f"{entry.day} {entry.at:%H:%M}", entry.text, ", ".join(entry.tags)] for entry in entries)
    return _written(folder / "table.csv", out.getvalue())


def _written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


MAKERS: dict[DiaryKind, Callable[[Path, list[Written]], Path]] = {
    DiaryKind.REDNOTEBOOK: rednotebook,
    DiaryKind.JRNL: jrnl,
    DiaryKind.DAY_ONE: day_one,
    DiaryKind.JOPLIN: joplin,
    DiaryKind.CSV: table,
}
