"""The words for diaries and for what cannot be taken from them."""

from __future__ import annotations

from collections import Counter
from datetime import date
from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from wa_journal.model.bringing import ClientShare, Diary, DiaryKind, Found, Preview, Skipped, SkipReason
from wa_journal.model.said import numbered
from wa_journal.ui.phrases import clock, day
from wa_journal.ui.wording import worded

NAMES = {
    DiaryKind.REDNOTEBOOK: "RedNotebook",
    DiaryKind.JRNL: "jrnl",
    DiaryKind.DAY_ONE: "Day One",
    DiaryKind.JOPLIN: "Joplin",
    DiaryKind.CSV: "CSV",
}
FOLDERS = frozenset({DiaryKind.REDNOTEBOOK, DiaryKind.JOPLIN})
_EXCERPT = 160


def how_to(kind: DiaryKind) -> str:
    """Say what to choose, and how the other program gives it."""
    translate = QCoreApplication.translate
    return {
        DiaryKind.REDNOTEBOOK: translate(
            "Diaries", "The data folder with month files like 2026-03.txt, or the ZIP that RedNotebook's backup makes."
        ),
        DiaryKind.JRNL: translate("Diaries", "The file that “jrnl --export json” writes."),
        DiaryKind.DAY_ONE: translate("Diaries", "The ZIP of “Export, JSON”, or the JSON file in it. Pictures stay outside."),
        DiaryKind.JOPLIN: translate(
            "Diaries", "The folder of “Export all, MD - Markdown + Front Matter”: without front matter a note has no date."
        ),
        DiaryKind.CSV: translate("Diaries", "A table with a heading line and at least a column of dates and one of words."),
    }[kind]


def found(diary: Diary) -> str:
    """Say what was read."""
    if not diary.entries:
        return QCoreApplication.translate("Diaries", "No entry in it can be taken.")
    days = [entry.day for entry in diary.entries]
    counted = worded(numbered("Diaries", "{count} entries", "{count} entry", len(diary.entries)))
    words = QCoreApplication.translate("Diaries", "{entries}, from {first} to {last}.")
    return words.format(entries=counted, first=day(min(days)), last=day(max(days)))


def not_taken(skipped: tuple[Skipped, ...]) -> str:
    """Say what cannot be taken, and why."""
    counts = Counter(one.reason for one in skipped)
    words = QCoreApplication.translate("Diaries", "Cannot be taken: {reasons}.")
    return words.format(reasons=", ".join(f"{count} · {_reason(reason)}" for reason, count in counts.items())) if counts else ""


def told(preview: Preview) -> str:
    """Say what would be done."""
    parts = [numbered("Diaries", "{count} entries are new", "{count} entry is new", preview.entries)]
    if preview.joined:
        words = "{count} of them are added to entries of their day"
        parts.append(numbered("Diaries", words, "{count} of them is added to the entry of its day", preview.joined))
    if preview.duplicates:
        words = "{count} are in the journal already and stay as they are"
        parts.append(numbered("Diaries", words, "{count} is in the journal already and stays as it is", preview.duplicates))
    if preview.left_out:
        parts.append(numbered("Diaries", "{count} are left out", "{count} is left out", preview.left_out))
    return "; ".join(worded(part) for part in parts) + "."


def share(one: ClientShare) -> tuple[str, str, str]:
    """Give a client's share as title, detail and note."""
    counted = worded(numbered("Diaries", "{count} entries", "{count} entry", one.entries))
    note = QCoreApplication.translate("Diaries", "new client") if one.is_new else ""
    told = [counted, f"{day(one.first)} – {day(one.last)}"]
    if one.reaches_beyond(date.today()):
        told.append(QCoreApplication.translate("Diaries", "some on days still to come: are day and month the right way round?"))
    return one.codename, " · ".join(told), note


def example(entry: Found) -> tuple[str, str]:
    """Give an entry as it was read: its day, and how it begins."""
    at = f" · {clock(entry.at)}" if entry.at else ""
    return day(entry.day) + at, shorten(entry.text, _EXCERPT, placeholder=" …")


def _reason(reason: SkipReason) -> str:
    translate = QCoreApplication.translate
    return {
        SkipReason.NO_DATE: translate("Diaries", "no date that can be read"),
        SkipReason.NO_TEXT: translate("Diaries", "no words"),
        SkipReason.NO_STATUS: translate("Diaries", "a status other than held, missed or cancelled"),
        SkipReason.TOO_LONG: translate("Diaries", "longer than an entry can be"),
        SkipReason.BAD_TEXT: translate("Diaries", "text that cannot be kept"),
    }[reason]
