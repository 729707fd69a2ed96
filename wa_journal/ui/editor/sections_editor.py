"""The entry as boxes by provenance and part of the session, or as one text; either way it is one stored text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from wa_journal.model.entries import GAP, Section, joined, places
from wa_journal.model.practice import SessionPhase
from wa_journal.model.text import Voice
from wa_journal.ui.editor.box_words import box_words, felt_alone, part_words
from wa_journal.ui.editor.entry_box import EntryBox
from wa_journal.ui.editor.entry_editor import EntryEditor, Underline, Whose
from wa_journal.ui.look import Look
from wa_journal.ui.parts.document_text import document_form
from wa_journal.ui.parts.focus import keys_are_in
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel

Part = SessionPhase | None
Spot = tuple[Part, Voice | None]
BOXES = (Voice.THEY_SAID, Voice.I_SAW, Voice.I_THINK, Voice.I_FELT)
# The items of the source that a box asks for.
_ITEMS: dict[Voice | None, str] = {Voice.I_THINK: "EM1"}
PARTS: tuple[Part, ...] = (None, *SessionPhase)
_ALL: tuple[Spot, ...] = tuple((part, voice) for part in PARTS for voice in (*BOXES, Voice.I_DID, Voice.THIRD_PARTY, None))


class SectionsEditor(QWidget):
    """Four boxes for the part of the session that is written about; a box with words in it is always in sight."""

    edited = Signal()
    refused = Signal(int)
    tag_pointed = Signal(str)
    part_changed = Signal(object)
    moved = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._kept: tuple[Section, ...] = ()
        self._boxes: dict[Spot, EntryBox] = {}
        self._last: Spot | None = None
        self._part: Part = None
        self._whole = self._read_only = False
        self._column = column(gap=look.px(1.5))
        self._headings = {part: PlainLabel(part_words(part), "part") for part in PARTS}
        for heading in self._headings.values():
            self._column.addWidget(heading)
        self.setLayout(self._column)
        for voice in BOXES:
            self._made((None, voice))
        self._show_boxes()

    @property
    def read_only(self) -> bool:
        """Say whether nothing can be typed."""
        return self._read_only

    @read_only.setter
    def read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for box in self._boxes.values():
            box.editor.setReadOnly(read_only)

    @property
    def part(self) -> Part:
        """Give the part of the session that is written about; None is the session as a whole."""
        return self._part

    @property
    def sections(self) -> tuple[Section, ...]:
        """Give what is written, box by box; what nobody touched is given back as it was."""
        if self._kept and all(box.editor.untouched for box in self._boxes.values()):
            return self._kept
        return tuple(
            Section(self._boxes[spot].editor.text, *spot)
            for spot in _ALL
            if spot in self._boxes and self._boxes[spot].editor.text
        )

    @property
    def text(self) -> str:
        """Give the text as it is stored."""
        return joined(self.sections)

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Show what is kept; several sections of one box are shown as one."""
        self._kept = sections
        self._last = next((spot for spot, box in self._boxes.items() if keys_are_in(box.editor)), None)
        for spot in {(section.phase, section.voice) for section in sections if section.text}:
            self._made(spot)
        for spot, box in self._boxes.items():
            box.editor.show_text(joined(tuple(one for one in sections if (one.phase, one.voice) == spot)))
        filled = [section for section in sections if section.text]
        self._part = filled[0].phase if filled else None
        self._whole = any(section.voice is None for section in filled)
        self._show_boxes()
        self.part_changed.emit(self._part)

    def show_whole(self, *, whole: bool) -> None:
        """Show one box without a name instead of the empty ones, or the four."""
        self._whole = whole
        self._show_boxes()

    @property
    def box(self) -> Voice | None:
        """Give what the box last used says; one text says nothing."""
        return self._last[1] if self._last else BOXES[0]

    def show_part(self, part: Part) -> None:
        """Write about another part of the session; no box that holds words goes out of sight."""
        self._part = part
        self._show_boxes()
        self.part_changed.emit(part)

    def show_underlines(self, underlines: tuple[Underline, ...], chosen: str = "") -> None:
        """Underline passages of the stored text, each in its box."""
        found: dict[Spot, list[Underline]] = {spot: [] for spot in self._boxes}
        for start, end, spot, inside in self._passages():
            moved = inside - start
            found[spot] += [
                Underline(line.key, line.start + moved, min(line.end, end) + moved, line.mark, line.confirmed, line.words)
                for line in underlines
                if start <= line.start < end
            ]
        for spot, lines in found.items():
            self._boxes[spot].editor.show_underlines(tuple(lines), chosen)

    def show_whose(self, sentences: tuple[Whose, ...]) -> None:
        """Tell each box whose its sentences are, where it does not say so itself; places in the stored text."""
        found: dict[Spot, list[Whose]] = {spot: [] for spot in self._boxes}
        for start, end, spot, inside in self._passages():
            moved = inside - start
            found[spot] += [
                replace(one, start=one.start + moved, end=one.end + moved) for one in sentences if start <= one.start < end
            ]
        for spot, some in found.items():
            self._boxes[spot].editor.show_whose(tuple(some))
        self._on_moved()

    def choose(self, key: str) -> None:
        """Show which tag is meant; whose its sentence is, is told and changed as where the cursor stands."""
        for spot, box in self._boxes.items():
            if box.editor.choose(key):
                self._last = spot
        self._on_moved()

    def see_chosen(self) -> tuple[EntryEditor, QRect] | None:
        """Give the box in which the tag that is meant stands, and where."""
        for box in self._boxes.values():
            if (place := box.editor.see_chosen()) is not None:
                return box.editor, place
        return None

    def select(self, start: int, end: int) -> bool:
        """Select a passage of the stored text and put the cursor there; say whether there is such a place."""
        for begin, stop, spot, inside in self._passages():
            if begin <= start <= stop:
                editor = self._boxes[spot].editor
                editor.setFocus()
                editor.select(start - begin + inside, min(end, stop) - begin + inside)
                return True
        return False

    def selection(self) -> tuple[int, int] | None:
        """Give the passage selected in the box that was last used, in code points of the stored text."""
        for begin, end, spot, inside in self._passages():
            if spot == self._last:
                first, last = self._boxes[spot].editor.selection()
                if inside <= first <= inside + end - begin:
                    return begin + first - inside, begin + last - inside
        return None

    def next_box(self, *, back: bool = False) -> None:
        """Go to the next box, or the one before; behind the last box of a part comes the next part."""
        seen = [spot for spot in _ALL if spot in self._boxes and self._boxes[spot].isVisible()]
        here = next((place for place, spot in enumerate(seen) if self._boxes[spot].editor.hasFocus()), -1)
        wanted = here + (-1 if back else 1)
        if here == len(seen) - 1 and not back and self._part is not None and self._part is not PARTS[-1]:
            self.show_part(PARTS[PARTS.index(self._part) + 1])
            self.first.setFocus()
        elif seen:
            self._boxes[seen[wanted % len(seen)]].editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys that no box wanted to the page."""
        event.ignore()

    @property
    def first(self) -> EntryEditor:
        """Give the first box of the part that is written about."""
        here = next((spot for spot in _ALL if spot[0] == self._part and self._seen(spot)), (self._part, Voice.THEY_SAID))
        return self._made(here).editor

    def type(self, words: str) -> None:
        """Type into the first box, as if it had the focus before."""
        self.first.moveCursor(QTextCursor.MoveOperation.End)
        self.first.insertPlainText(words)

    def add(self, typed: tuple[Section, ...]) -> None:
        """Add what was typed before the sections were there, each behind the words of its box."""
        for section in typed:
            editor = self._made((section.phase, section.voice)).editor
            editor.moveCursor(QTextCursor.MoveOperation.End)
            editor.insertPlainText(document_form(GAP + section.text if editor.text else section.text))
        if typed:
            self.show_part(typed[-1].phase)

    def written(self) -> tuple[tuple[Voice | None, EntryEditor], ...]:
        """Give the boxes that say something, in the order of the text."""
        found = ((spot[1], self._boxes[spot].editor) for spot in _ALL if spot in self._boxes)
        return tuple((voice, editor) for voice, editor in found if editor.text)

    def editor(self, voice: Voice | None, part: Part = None) -> EntryEditor:
        """Give one box."""
        return self._made((part, voice)).editor

    def words(self, part: Part) -> int:
        """Give how many words are written about a part."""
        return sum(len(box.editor.text.split()) for spot, box in self._boxes.items() if spot[0] == part)

    def _on_entered(self, spot: Spot) -> None:
        self._last = spot
        self._on_moved()

    def _on_moved(self) -> None:
        here = self._boxes.get(self._last) if self._last else None
        self.moved.emit(here.editor.whose() if here else "")

    def _passages(self) -> Iterator[tuple[int, int, Spot, int]]:
        """Each passage of the stored text: where it starts and ends, its box, and where it starts in the box."""
        filled: dict[Spot, int] = {}
        for start, end, section in places(self.sections):
            spot = (section.phase, section.voice)
            inside = filled.get(spot, 0)
            yield start, end, spot, inside
            filled[spot] = inside + end - start + len(GAP)

    def _made(self, spot: Spot) -> EntryBox:
        """Boxes are built when they are first needed: an entry in three parts could have twenty-eight."""
        if spot not in self._boxes:
            part, voice = spot
            name, hint = box_words(voice)
            box = EntryBox(self._look, name, hint)
            if part is not None:
                box.editor.setAccessibleName(f"{part_words(part)}: {name}")
            box.editor.show_text("")
            box.editor.setReadOnly(self._read_only)
            box.editor.edited.connect(self.edited)
            box.editor.refused.connect(self.refused)
            box.editor.tag_pointed.connect(self.tag_pointed)
            box.editor.moved.connect(self._on_moved)
            box.editor.entered.connect(partial(self._on_entered, spot))
            box.setProperty("item", _ITEMS.get(voice, ""))
            box.hide()
            self._boxes[spot] = box
            above = self._column.indexOf(self._headings[part])
            same = [box for one, box in self._boxes.items() if one[0] == part and _ALL.index(one) < _ALL.index(spot)]
            self._column.insertWidget(above + len(same) + 1, box)
        return self._boxes[spot]

    def _seen(self, spot: Spot) -> bool:
        part, voice = spot
        wanted = part == self._part and (voice is None if self._whole else voice in BOXES)
        return wanted or (spot in self._boxes and bool(self._boxes[spot].editor.text))

    def _show_boxes(self) -> None:
        for spot in _ALL:
            if self._seen(spot):
                self._made(spot)
        for spot, box in self._boxes.items():
            box.setVisible(self._seen(spot))
        for part in PARTS:
            did = (part, Voice.I_DID)
            _name_felt(self._boxes.get((part, Voice.I_FELT)), part, deeds=did in self._boxes and self._seen(did))
        parts = [part for part in PARTS if any(spot[0] == part and self._seen(spot) for spot in self._boxes)]
        for part, heading in self._headings.items():
            heading.setVisible(part in parts and parts != [None])


def _name_felt(box: EntryBox | None, part: Part, *, deeds: bool) -> None:
    """Where what was done stands in a box of its own, the one of feelings asks for it no second time."""
    if box is not None:
        name, hint = felt_alone() if deeds else box_words(Voice.I_FELT)
        box.ask(name, hint, part_words(part) if part is not None else "")
