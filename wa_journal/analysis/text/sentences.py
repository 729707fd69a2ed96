"""Finds sentences as officers type them; offsets always point into the text as it was given.

A quotation that runs over several sentences is cut at its sentences, so that each can be tagged; a list item and a line that
stands alone are sentences of their own. One pass over the text: the time grows with its length only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_END = re.compile(r"(?:[.!?…。！？؟۔।]+|\.{2,})[\"'”’»)\]]*")
_STOP = re.compile(r"[.!?…。！？؟۔।]")
_LINE = re.compile(r"\n[ \t]*\n\s*|\r\n|[\n\r\u2028\u2029\x0b\x0c\x85]+")
_BULLET = re.compile(r"[ \t]*(?:[-*•‣◦·–—]|\(?\d{1,3}[.)]+|\(?[a-zA-Z][.)])[ \t]+")
_WORD_BEFORE = re.compile(r"[\w.'’/&]*\Z")
_CONTINUES = re.compile(r"[a-zß-öø-ÿ,;:)\]]|[-–—&]\s")
_WIDE = frozenset("。！？")
_SPEAKS_ON = re.compile(r"(?:he|she|they|i|we|said|says|asked|told|was|came|and|but|or)\b")
_LOOK_BACK = 24


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words that end in a full stop without ending a sentence: always, before a number or name, or sometimes."""

    titles: frozenset[str]
    inner: frozenset[str]
    either: frozenset[str]


def split(text: str, abbreviations: Abbreviations) -> tuple[tuple[int, int], ...]:
    """Give the sentences as (start, end) in code points, in order, without the white space around them."""
    return tuple(
        trimmed
        for start, end in _lines(text)
        for begin, stop in _sentences(text, start, end, abbreviations)
        if (trimmed := _trimmed(text, begin, stop)) is not None
    )


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """A line break ends a sentence where the next line starts anew; a wrapped line goes on."""
    start = 0
    for gap in _LINE.finditer(text):
        before = text[max(start, gap.start() - 1) : gap.start()]
        if _wraps(text, before, gap):
            continue
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _wraps(text: str, before: str, gap: re.Match[str]) -> bool:
    if gap[0].count("\n") > 1 or not before or before in '.!?…:;"”’':
        return False
    after = text[gap.end() : gap.end() + 1]
    return after.islower() and _BULLET.match(text, gap.end()) is None and (before.islower() or before in ",-–")


def _sentences(text: str, start: int, end: int, known: Abbreviations) -> Iterator[tuple[int, int]]:
    bullet = _BULLET.match(text, start, end)
    begin, place = start, bullet.end() if bullet else start
    while (found := _END.search(text, place, end)) is not None:
        place = found.end()
        if place < end and _ends(text, found, end, known):
            yield begin, place
            begin = place
    yield begin, end


def _ends(text: str, found: re.Match[str], end: int, known: Abbreviations) -> bool:
    marks, after = found[0], found.end()
    if marks[0] in _WIDE:
        return True
    if not text[after].isspace():
        return marks[0] in "!?" and text[after].isupper() and marks[-1] not in "\"'”’)"
    following = _next_visible(text, after, end)
    if not following:
        return True
    if marks.startswith(("...", "…", "..")):
        return not _CONTINUES.match(following)
    if "." in marks and not set(marks) & set("!?"):
        return _full_stop_ends(text, found, following, known)
    closed = marks[-1] in "\"'”’»)]"
    return not (closed and _CONTINUES.match(following)) and following[0] not in ",;"


def _full_stop_ends(text: str, found: re.Match[str], following: str, known: Abbreviations) -> bool:
    word = _WORD_BEFORE.search(text[max(0, found.start() - _LOOK_BACK) : found.start()])
    before = word[0].casefold().strip("'’") if word else ""
    last = before.rpartition("/")[2] or before
    closed = len(found[0]) > 1
    if not closed and (last in known.titles or last in known.inner):
        return (
            last in known.inner
            and last not in known.titles
            and len(last) > 2
            and _capital(following)
            and not following[0].isdigit()
            and last not in _NUMBERED
        )
    if not closed and last in known.either:
        return (_capital(following) and following[:1] != "I") or following.startswith("I ")
    if not closed and len(last) == 1 and last.isalpha() and before == last:
        return last == "i" or not _capital(following)
    if not closed and re.fullmatch(r"(?:\w\.)+\w", last):
        return _capital(following) and _SPEAKS_ON.match(following.casefold()) is not None
    return not (closed and _CONTINUES.match(following)) and following[0] not in ",;"


_NUMBERED = frozenset(["no", "nos", "p", "pp", "vol", "sec", "para", "ch", "art", "fig", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ref", "rm", "cf"])


def _capital(following: str) -> bool:
    first = following.lstrip("\"'“‘«([")[:1]
    return bool(first) and not first.islower()


def _next_visible(text: str, place: int, end: int) -> str:
    while place < end and text[place].isspace():
        place += 1
    return text[place : min(end, place + 12)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
