"""The entry as boxes by provenance, or as one text; either way it is one stored text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from wa_journal.model.entries import LONGEST, Section, joined, places
from wa_journal.model.text import Voice
from wa_journal.ui.editor.entry_editor import EntryEditor, Underline
from wa_journal.ui.look import Look
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import Named

BOXES = (Voice.THEY_SAID, Voice.I_SAW, Voice.I_THINK, Voice.I_FELT)


class SectionsEditor(QWidget):
    """Four boxes; a fifth without a name shows text that came in whole, or is the only one when one text is wanted."""

    edited = Signal()
    refused = Signal(int)
    tag_pointed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._kept: tuple[Section, ...] = ()
        self._editors: dict[Voice | None, EntryEditor] = {}
        self._names: dict[Voice | None, Named] = {}
        box = column(gap=look.px(1))
        for voice in (*BOXES, None):
            name, hint = self._words(voice)
            editor = EntryEditor(look, name, hint)
            editor.edited.connect(self.edited)
            editor.refused.connect(self.refused)
            editor.tag_pointed.connect(self.tag_pointed)
            self._editors[voice], self._names[voice] = editor, Named(name, editor)
            box.addWidget(self._names[voice])
            box.addWidget(editor)
        self.setLayout(box)
        self.show_whole(whole=False)

    @property
    def sections(self) -> tuple[Section, ...]:
        """Give what is written, box by box; phases of boxes that were there before are kept."""
        if self._kept and all(editor.untouched for editor in self._editors.values()):
            return self._kept
        phases = {section.voice: section.phase for section in self._kept}
        return tuple(
            Section(editor.text, phases.get(voice), voice)
            for voice, editor in self._editors.items()
            if editor.text or voice in BOXES
        )

    @property
    def text(self) -> str:
        """Give the text as it is stored."""
        return joined(self.sections)

    @property
    def too_long(self) -> bool:
        """Say whether there is more than an entry can hold."""
        return len(self.text) > LONGEST

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Show what is kept; several sections of one box are shown as one."""
        self._kept = sections
        for voice, editor in self._editors.items():
            editor.show_text(joined(tuple(section for section in sections if _box_of(section) == voice)))
        whole = any(section.text and _box_of(section) is None for section in sections)
        self.show_whole(whole=whole, keep=True)

    def show_whole(self, *, whole: bool, keep: bool = False) -> None:
        """Show the box without a name, with or without the four others."""
        for voice, editor in self._editors.items():
            seen = whole if voice is None else not whole or (keep and bool(editor.text))
            editor.setVisible(seen or bool(editor.text))
            self._names[voice].setVisible(seen or bool(editor.text))

    def show_underlines(self, underlines: tuple[Underline, ...], chosen: str = "") -> None:
        """Underline passages of the stored text, each in its box."""
        for start, end, section in places(self.sections):
            editor = self._editors[_box_of(section)]
            editor.show_underlines(
                tuple(
                    Underline(line.key, line.start - start, min(line.end, end) - start, line.mark, line.confirmed, line.words)
                    for line in underlines
                    if start <= line.start < end
                ),
                chosen,
            )

    def choose(self, key: str) -> None:
        """Show which tag is meant."""
        for editor in self._editors.values():
            editor.choose(key)

    def select(self, start: int, end: int) -> None:
        """Select a passage of the stored text and put the cursor there."""
        for begin, stop, section in places(self.sections):
            if begin <= start < stop:
                editor = self._editors[_box_of(section)]
                editor.setFocus()
                editor.select(start - begin, min(end, stop) - begin)

    def selection(self) -> tuple[int, int] | None:
        """Give the passage selected in the box that has the cursor, in code points of the stored text."""
        for begin, _, section in places(self.sections):
            editor = self._editors[_box_of(section)]
            if editor.hasFocus():
                start, end = editor.selection()
                return begin + start, begin + end
        return None

    def next_box(self, *, back: bool = False) -> None:
        """Go to the next box, or the one before."""
        seen = [editor for editor in self._editors.values() if editor.isVisible()]
        here = next((place for place, editor in enumerate(seen) if editor.hasFocus()), -1)
        if seen:
            seen[(here + (-1 if back else 1)) % len(seen)].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys that no box wanted to the page."""
        event.ignore()

    @property
    def first(self) -> EntryEditor:
        """Give the first box in sight."""
        return next((editor for editor in self._editors.values() if editor.isVisible()), self._editors[None])

    def type(self, words: str) -> None:
        """Type into the first box, as if it had the focus before."""
        self.first.moveCursor(QTextCursor.MoveOperation.End)
        self.first.insertPlainText(words)

    def editor(self, voice: Voice | None) -> EntryEditor:
        """Give one box."""
        return self._editors[voice]

    def _words(self, voice: Voice | None) -> tuple[str, str]:
        return {
            Voice.THEY_SAID: (self.tr("They said"), self.tr("Their own words, as you remember them")),
            Voice.I_SAW: (self.tr("I saw"), self.tr("What could have been filmed: posture, tone, silence, who else was there")),
            Voice.I_THINK: (self.tr("I think"), self.tr("What you make of it; it may be wrong")),
            Voice.I_FELT: (self.tr("I felt, and what I did"), self.tr("What it did to you, what you said and did")),
            None: (self.tr("The whole session"), self.tr("Write as it comes")),
        }[voice]


def _box_of(section: Section) -> Voice | None:
    if section.voice is Voice.I_DID:
        return Voice.I_FELT
    return section.voice if section.voice in BOXES else None
