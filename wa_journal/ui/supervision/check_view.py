"""Second step: the text as it would leave, and what waits for a decision; nobody goes on without reading to the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractSlider, QPlainTextEdit, QSizePolicy, QTextEdit, QWidget  # noqa: TID251 (its ExtraSelection only)

from wa_journal.model.said import numbered
from wa_journal.model.supervision import MaskType, Stretch, Verdict
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card, TwoColumns
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.reading_text import to_read
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.said_label import SaidLabel
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.parts.typed_letter import typed_letter
from wa_journal.ui.supervision.other_language import OtherLanguage
from wa_journal.ui.supervision.reading import Reading
from wa_journal.ui.supervision.taking_out import TakingOut

translate = QCoreApplication.translate
_NARROW = 130
_KEYS = "mlaknuo"
_KINDS = (MaskType.PERSON, MaskType.PLACE, MaskType.ORG, MaskType.OTHER)
_MOVES = (
    (QKeySequence.StandardKey.MoveToStartOfDocument, QAbstractSlider.SliderAction.SliderToMinimum),
    (QKeySequence.StandardKey.MoveToEndOfDocument, QAbstractSlider.SliderAction.SliderToMaximum),
    (QKeySequence.StandardKey.MoveToPreviousPage, QAbstractSlider.SliderAction.SliderPageStepSub),
    (QKeySequence.StandardKey.MoveToNextPage, QAbstractSlider.SliderAction.SliderPageStepAdd),
)


class CheckView(QWidget):
    """`decided`, `alike_wanted`: place, start, verdict; `renamed` place, start and kind, `taken_out` passage, start and end."""

    decided = Signal(str, int, object)
    renamed = Signal(str, int, object)
    taken_out = Signal(int, int, int)
    alike_wanted = Signal(str, int, object)
    undo_wanted = Signal()
    mask_all_wanted = Signal()
    read = Signal()
    go_on = Signal()
    back = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._stretches: tuple[Stretch, ...] = ()
        self._reading = Reading("", ())
        self._read, self._from = False, 0
        self.text = self._built_text()
        self.list = RowList(
            look, self.tr("What was replaced, and what waits for your decision"), open_on_click=False, keys=f"{_KEYS}\r"
        )
        self.list.typed.connect(self._on_typed)
        self.list.current_changed.connect(self._on_current)
        self._told, self._who = SaidLabel("", "strong"), PlainLabel("", "muted")
        self.next = Button(self.tr("Go on"), self.go_on.emit, "primary")
        self.alike = Button("", self._on_alike, "segment")
        # It has words only while several stretches read the same.
        self.alike.hide()
        one = flow(
            Button(self.tr("Keep masked (M)"), self._on_mask, "segment"),
            Button(self.tr("Leave in (L)"), self._on_leave, "segment"),
            self.alike,
            Button(self.tr("Other kind (K)"), self._on_kind, "segment"),
            Button(self.tr("Next to decide (N)"), self._on_next, "segment"),
            gap=look.px(1.5),
        )
        every = flow(
            Button(self.tr("Take back (U)"), self.undo_wanted.emit, "quiet"),
            Button(self.tr("Mask all that wait"), self.mask_all_wanted.emit, "quiet"),
            gap=look.px(1.5),
        )
        right = QWidget()
        self.foreign = OtherLanguage()
        right.setLayout(column(self._who, self._told, self.foreign, self.list, one, every, gap=look.px(2)))
        self.taking = TakingOut(look, self._on_out)
        self.out = self.taking.button
        left = Card(look, self.tr("2 · As it leaves: read to the end"), self.text, self.taking)
        panes = TwoColumns(look, left, right, (3, 2), _NARROW)
        self.setLayout(column(panes, flow(Button(self.tr("Back"), self.back.emit, "quiet"), self.next), gap=look.px(3)))

    @property
    def at(self) -> int:
        """Give the place in the text that stands on the first line in sight."""
        return self.text.cursorForPosition(QPoint(0, 0)).position() if self._reading.text else self._from

    def begin(self, at: int = 0) -> None:
        """Make ready for another text: it is shown from its top, or from where it was read to, and nobody has read it."""
        self._from = at
        self._reading, self._read, self._stretches = Reading("", ()), True, ()
        self.text.clear()
        self.list.show_rows((), keep=False)

    def show_draft(self, reading: Reading, stretches: tuple[Stretch, ...], *, read: bool, who: str = "") -> None:
        """Show the text and what was found; the place in the text and in the list is kept, else the first that waits."""
        bar, before, anew = self.text.verticalScrollBar(), self._current, not self._reading.text
        place = bar.value()
        # What the page itself brings into sight was not read by anybody.
        self._read = True
        if reading.text != self._reading.text:
            self.text.setPlainText(reading.text)
            bar.setValue(place)
        known, self._reading, self._stretches = self._stretches, reading, stretches
        self.list.show_rows(tuple(_row(number, one) for number, one in enumerate(stretches)), keep=False)
        self.foreign.show_of(stretches)
        self._who.setText(who)
        self._who.setVisible(bool(who))
        self._choose(before, known)
        if anew:
            bar.setValue(self._line_of(self._from))
        self._read = read
        self._say()
        self._on_scrolled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read on and decide by key, whichever button has the focus."""
        bar, pressed = self.text.verticalScrollBar(), typed_letter(event)
        move = next((move for keys, move in _MOVES if event.matches(keys)), None)
        if move is not None:
            bar.triggerAction(move)
        elif pressed and pressed in _KEYS and self.list.key and not event.isAutoRepeat():
            self._on_typed(self.list.key, pressed)
        else:
            super().keyPressEvent(event)

    def _built_text(self) -> QPlainTextEdit:
        text = QPlainTextEdit()
        to_read(text)
        text.setTabChangesFocus(True)
        text.setProperty("kind", "reading")
        text.setAccessibleName(self.tr("The summary as it leaves"))
        text.setMinimumHeight(self._look.px(90))
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        return text

    @property
    def _current(self) -> Stretch | None:
        return self._stretches[int(self.list.key)] if self.list.key else None

    def _choose(self, before: Stretch | None, known: tuple[Stretch, ...]) -> None:
        """What was just taken out is current; after a decision the next that waits, what reads the same first; else what was."""
        places = [(one.place, one.start) for one in self._stretches]
        waiting = [number for number, one in enumerate(self._stretches) if one.waits]
        stood = {_as_it_stands(one) for one in known}
        fresh = [number for number, one in enumerate(self._stretches) if _as_it_stands(one) not in stood]
        taken_at = self.taking.done(len(fresh))
        here = places.index((before.place, before.start)) if before and (before.place, before.start) in places else None
        if fresh and taken_at is not None:
            chosen = min(fresh, key=lambda number: abs(self._reading.spot(self._stretches[number])[0] - taken_at))
        elif here is not None and (not waiting or self._stretches[here].waits):
            chosen = here
        elif waiting:
            alike = self._alike(self._stretches[here]) if here is not None else ()
            nearest = [number for number in waiting if self._stretches[number] in alike] or waiting
            chosen = next((number for number in nearest if number >= (here or 0)), nearest[0])
        else:
            chosen = 0
        self.list.choose(str(chosen))

    def _say(self) -> None:
        waiting = sum(one.waits for one in self._stretches)
        if waiting:
            told = numbered(
                "CheckView",
                "{count} to decide. Until you say otherwise, they are masked.",
                "{count} to decide. Until you say otherwise, it is masked.",
                waiting,
            )
            self._told.setText(told)
        else:
            self._told.setText(self._nothing_waits())
        self.next.setEnabled(not waiting and self._read)

    def _nothing_waits(self) -> str:
        if any(one.decided for one in self._stretches):
            return self.tr("Everything is decided.") if self._read else self.tr("Decided. Now read to the end.")
        if self._read:
            return self.tr("Nothing waits for a decision.")
        return self.tr("Nothing waits for a decision. Now read to the end.")

    def _on_current(self, key: str) -> None:
        """Light up where the current stretch stands, bring it into sight, and say how many that wait read the same."""
        self._say_alike(self._stretches[int(key)] if key and int(key) < len(self._stretches) else None)
        if not key or int(key) >= len(self._stretches):
            return
        start, end = self._reading.spot(self._stretches[int(key)])
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        lit, form = QTextEdit.ExtraSelection(), QTextCharFormat()
        form.setBackground(self._look.colour("hit"))
        lit.cursor, lit.format = cursor, form
        self.text.setExtraSelections([lit])
        seen = self.text.textCursor()
        if not seen.hasSelection():
            seen.setPosition(start)
            self.text.setTextCursor(seen)
            self.text.ensureCursorVisible()

    def _line_of(self, at: int) -> int:
        block = self.text.document().findBlock(at)
        return block.firstLineNumber() + max(0, block.layout().lineForTextPosition(at - block.position()).lineNumber())

    def _on_scrolled(self) -> None:
        if not self._read and self.text.isVisible() and self.text.toPlainText() and self._end_in_sight():
            self._read = True
            self.read.emit()
            self._say()

    def _end_in_sight(self) -> bool:
        """A cursor that goes to the end stops a line before the end of the bar: what counts is the last line."""
        end = QTextCursor(self.text.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        return self.text.viewport().rect().contains(self.text.cursorRect(end).center())

    def _on_typed(self, key: str, typed: str) -> None:
        one = self._stretches[int(key)]
        if typed in "ml":
            self.decided.emit(one.place, one.start, Verdict.MASK if typed == "m" else Verdict.LEAVE)
        elif typed == "a":
            self.alike_wanted.emit(one.place, one.start, self._verdict_alike(one))
        elif typed == "k":
            self.renamed.emit(one.place, one.start, _after(one.type))
        elif typed == "u":
            self.undo_wanted.emit()
        elif typed == "o":
            self._on_out()
        else:
            self._on_next()

    def _on_mask(self) -> None:
        if self.list.key:
            self._on_typed(self.list.key, "m")

    def _on_alike(self) -> None:
        if self.list.key:
            self._on_typed(self.list.key, "a")

    def _say_alike(self, one: Stretch | None) -> None:
        """Offer one decision for all that wait and read the same."""
        waiting = sum(other.waits for other in self._alike(one)) if one is not None and one.waits else 0
        self.alike.setVisible(waiting > 1)
        if one is not None:
            leave = self._verdict_alike(one) is Verdict.LEAVE
            words = self.tr("Leave {count} alike in (A)") if leave else self.tr("Mask {count} alike (A)")
            self.alike.setText(words.format(count=waiting))

    def _verdict_alike(self, one: Stretch) -> Verdict:
        """Where these words were left in once, the others are offered to follow; else they are masked."""
        return Verdict.LEAVE if any(other.left for other in self._alike(one)) else Verdict.MASK

    def _alike(self, one: Stretch) -> tuple[Stretch, ...]:
        words = one.words.casefold()
        return tuple(other for other in self._stretches if other.words.casefold() == words)

    def _on_leave(self) -> None:
        if self.list.key:
            self._on_typed(self.list.key, "l")

    def _on_kind(self) -> None:
        if self.list.key:
            self._on_typed(self.list.key, "k")

    def _on_next(self) -> None:
        """Go to the next stretch that waits, from the top again after the last."""
        now = int(self.list.key) if self.list.key else -1
        waiting = [number for number, one in enumerate(self._stretches) if one.waits]
        later = [number for number in waiting if number > now]
        if waiting:
            self.list.choose(str((later or waiting)[0]))
            self.list.setFocus()

    def _on_out(self) -> None:
        found = self.taking.chosen(self.text.textCursor(), self._reading)
        if found is not None:
            self.taken_out.emit(*found)


def _row(number: int, one: Stretch) -> Row:
    if one.waits:
        mark, note = Mark.CONTEXT, translate("CheckView", "to decide: {words}")
    elif one.left:
        mark, note = Mark.AWAY, translate("CheckView", "left in")
    elif one.decided:
        mark, note = Mark.DONE, translate("CheckView", "decided: {words}")
    elif one.foreign:
        mark, note = Mark.NOT_TODAY, translate("CheckView", "perhaps another language: {words}")
    else:
        mark, note = Mark.NOT_TODAY, translate("CheckView", "by itself: {words}")
    note = note.format(words=one.replacement)
    return Row(str(number), one.words, one.around, note, mark, not one.waits, faint=not one.waits)


def _as_it_stands(one: Stretch) -> tuple[str, int, str, bool]:
    return one.place, one.start, one.words, one.held


def _after(kind: MaskType) -> MaskType:
    return _KINDS[(_KINDS.index(kind) + 1) % len(_KINDS)] if kind in _KINDS else _KINDS[0]
