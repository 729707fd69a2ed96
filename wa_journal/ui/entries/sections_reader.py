"""An entry to read, passage by passage, each beside the name of the box that it was written in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wa_journal.model.entries import Section, joined, places
from wa_journal.ui.editor.box_words import section_words
from wa_journal.ui.editor.entry_box import EntryBox
from wa_journal.ui.editor.entry_editor import READING, Underline
from wa_journal.ui.look import Look
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.reading_text import to_read


class SectionsReader(QWidget):
    """Shows the stored text; places are code points of all of it, as tags and search know them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._boxes: list[EntryBox] = []
        self._sections: tuple[Section, ...] = ()
        self._column = column(gap=look.px(2))
        self.setLayout(self._column)

    @property
    def text(self) -> str:
        """Give the text as it is stored."""
        return joined(self._sections)

    @property
    def boxes(self) -> tuple[EntryBox, ...]:
        """Give the passages in sight."""
        return tuple(self._boxes[: max(1, len(places(self._sections)))])

    def show_sections(self, sections: tuple[Section, ...], *, stayed: bool = False) -> None:
        """Show an entry; one without words says so in a single box, or that its words `stayed` with a colleague."""
        self._sections = sections
        filled = tuple(section for section in sections if section.text) or (Section(""),)
        while len(self._boxes) < len(filled):
            self._boxes.append(self._made())
            self._column.addWidget(self._boxes[-1])
        nothing = (
            self.tr("What was written about this session was not handed over.")
            if stayed
            else self.tr("Nothing was written about this session.")
        )
        for box, section in zip(self._boxes, filled, strict=False):
            box.editor.setPlaceholderText(nothing)
            box.call(section_words(section))
            # The same words, read anew, keep the passage that is lit in them.
            if box.editor.text != section.text:
                box.editor.show_text(section.text)
        for place, box in enumerate(self._boxes):
            box.setVisible(place < len(filled))

    def show_underlines(self, lines: tuple[Underline, ...]) -> None:
        """Underline passages of the stored text, each in its box."""
        for box, (start, end, _section) in zip(self._boxes, places(self._sections), strict=False):
            inside = tuple(
                Underline(line.key, line.start - start, min(line.end, end) - start, line.mark, line.confirmed, line.words)
                for line in lines
                if start <= line.start < end
            )
            box.editor.show_underlines(inside)

    def select(self, start: int, end: int) -> EntryBox | None:
        """Select a passage of the stored text and give the box in which it stands."""
        for box, (first, last, _section) in zip(self._boxes, places(self._sections), strict=False):
            if first <= start < last:
                box.editor.select(start - first, min(end, last) - first)
                return box
        return None

    def _made(self) -> EntryBox:
        box = EntryBox(self._look, self.tr("Entry"), "", READING)
        to_read(box.editor)
        box.editor.setProperty("kind", "reading")
        return box
