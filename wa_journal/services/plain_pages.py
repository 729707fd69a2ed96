"""Markdown as plain text for the window: marks go, lines that were wrapped in the file are whole again."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PICTURE = re.compile(r"^ *!\[[^\]]*\]\([^)]*\)$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_SAID = re.compile(r"(?<![\w*])\*(?! )([^*\n]+)(?<! )\*(?![\w*])")
_BEGINS = re.compile(r" *(?:[-*] |\d+\. |\||#|```)|    ")
_RULE = re.compile(r"\|?[\s:|-]+\|?")
_EMPTY = re.compile(r"\n{3,}")


def plain(markdown: str) -> str:
    """Give a page as it is read: headings as lines, rows of tables as items, names of buttons in quotation marks."""
    lines = (_line(line) for line in _joined(_PICTURE.sub("", markdown)))
    return _EMPTY.sub("\n\n", "\n".join(line for line in lines if line is not None)).strip() + "\n"


def _joined(text: str) -> Iterator[str]:
    """A line that begins nothing of its own goes on with the one before it."""
    whole = ""
    for line in text.splitlines():
        if line.strip() and whole.strip() and not whole.startswith("#") and not _BEGINS.match(line.removeprefix("   ")):
            whole = f"{whole} {line.strip()}"
        else:
            yield whole
            whole = line
    yield whole


def _line(line: str) -> str | None:
    if line.startswith("|"):
        if _RULE.fullmatch(line):
            return None
        line = f"- {' · '.join(cell.strip() for cell in line.strip('|').split('|') if cell.strip())}"
    if line.startswith("```"):
        return None
    words = _SAID.sub(r"“\1”", _LINK.sub(r"\1", line.replace("**", "")))
    return words.replace("`", "").lstrip("#").strip() if line.startswith("#") else words.replace("`", "")
