"""The page that says how everything here is worked out, read from the project's own document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import flow
from wa_journal.ui.parts.plain_label import PlainLabel

_HEADS = {"# ": "title", "## ": "heading"}
_LEANING = re.compile(r"\*(\S(?:[^*]*\S)?)\*")


class MethodView(Card):
    """Plain words only; nothing of it can be followed or loaded."""

    def __init__(self, look: Look, back: Button) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("How it is worked out"))
        self.body.addLayout(flow(back))
        self._told: list[PlainLabel] = []
        self._words = ""

    def show_text(self, text: str) -> None:
        """Show a document of headings, paragraphs, lists and tables."""
        if text == self._words:
            return
        self._words = text
        for label in self._told:
            self.body.removeWidget(label)
            label.deleteLater()
        self._told = [PlainLabel(words, kind).selectable() for kind, words in pieces(text)]
        for label in self._told:
            self.body.addWidget(label)
        self.body.addStretch(1)

    def heading(self, words: str) -> PlainLabel | None:
        """Give the heading of a part."""
        return next((label for label in self._told if label.text() == words), None)


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """Give a document's pieces in order, each with the style it is written in."""
    for block in text.split("\n\n"):
        lines = [_plain(line) for line in block.splitlines() if line.strip()]
        if not lines:
            continue
        mark = next((mark for mark in _HEADS if lines[0].startswith(mark)), "")
        if mark:
            yield _HEADS[mark], lines[0].removeprefix(mark)
            lines = lines[1:]
        if lines and lines[0].startswith("|"):
            yield from (("body", row) for row in _rows(lines))
        elif lines:
            yield from (("body", words) for words in _paragraphs(lines))


def _plain(line: str) -> str:
    return _LEANING.sub(r"\1", line.replace("**", "").replace("`", "")).strip()


def _paragraphs(lines: list[str]) -> Iterator[str]:
    words = ""
    for line in lines:
        if line.startswith("- "):
            if words:
                yield words
            words = "•  " + line.removeprefix("- ")
        else:
            words = f"{words} {line}".strip()
    yield words


def _rows(lines: list[str]) -> Iterator[str]:
    heads, _, *rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    for what, *cells in rows:
        values = cells if len(cells) == 1 else [f"{head} {cell}" for head, cell in zip(heads[1:], cells, strict=True)]
        yield f"•  {what}: {'; '.join(values)}"
