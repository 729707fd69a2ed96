"""Bytes of a diary as text, and an entry as it can be kept."""

from __future__ import annotations

from types import NoneType
from typing import Any

from wa_journal.model.bringing import Found, Skipped, SkipReason
from wa_journal.model.entries import LONGEST
from wa_journal.model.exchange_errors import DiaryUnreadable
from wa_journal.model.said import said

_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))


def text_of(content: bytes, *, spare: str = "") -> str:
    """Give a file's text; `spare` is the older encoding to try where it is not Unicode."""
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        if not spare:
            raise DiaryUnreadable(reason=said("Diaries", "a file in it is no text")) from None
        return content.decode(spare, errors="replace")


def kept(number: int, found: Found | SkipReason | None) -> Found | Skipped:
    """Give an entry, or say why it cannot be taken."""
    if found is None or isinstance(found, SkipReason):
        return Skipped(number, found or SkipReason.NO_DATE)
    if not found.text.strip():
        return Skipped(number, SkipReason.NO_TEXT)
    if len(found.text) > LONGEST:
        return Skipped(number, SkipReason.TOO_LONG)
    try:
        "".join((found.text, *found.labels, *found.tags)).encode()
    except UnicodeEncodeError:
        return Skipped(number, SkipReason.BAD_TEXT)
    return found


def labels_in(listed: Any) -> tuple[str, ...]:
    """Give the tags that a diary lists; what is no list names none."""
    return tuple(str(tag) for tag in listed if not isinstance(tag, (dict, list, NoneType))) if isinstance(listed, list) else ()


def plain(text: str) -> str:
    """Give text with one kind of line end and without what no store keeps."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").strip("\n")
