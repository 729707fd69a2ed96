"""The fields of a form as words by name: what is kept, what was edited, and what was begun and waits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal, SignalInstance

from wa_journal.model.begun import Words, joined
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.fields import Dropdown, TextBox
from wa_journal.ui.parts.number_field import NumberField
from wa_journal.ui.parts.several import Several
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.tick import Tick

Input = TextField | TextBox | Choice | Dropdown | NumberField | DateField | Tick | Several
_YES = "yes"
# No text: whatever stands in the field is edited.
_NOT_KEPT = "\0"


class FormFields(QObject):
    """`words` are what the officer says, `beside` what only goes along with it, such as a day. `changed` may tell too often.

    What is edited and not kept is never filled over; `shown` tells that words which were begun stand in the fields again,
    `written` that the officer changed something, and not that words were put there.
    """

    changed = Signal()
    shown = Signal()
    written = Signal()

    def __init__(self, words: Mapping[str, Input], beside: Mapping[str, Input] | None = None) -> None:
        super().__init__()
        self._words: dict[str, Input] = dict(words)
        self._beside: dict[str, Input] = dict(beside or {})
        self._kept: dict[str, str] = {}
        self._taken: dict[str, str] = {}
        self._putting = False
        self._first = {name: text_of(one) for name, one in self._beside.items()}
        for one in (*self._words.values(), *self._beside.values()):
            for told in _signals(one):
                told.connect(self._on_changed)

    @property
    def edited(self) -> dict[str, str]:
        """Give the words that are not kept as they stand in the fields."""
        return {name: text for name, one in self._words.items() if (text := text_of(one)) != self._kept.get(name, "")}

    @property
    def begun(self) -> Words:
        """Give what waits to be kept, with what goes along; nothing where no word was edited."""
        edited = self.edited
        return (*edited.items(), *((name, text_of(one)) for name, one in self._beside.items())) if edited else ()

    def show_kept(self, kept: Mapping[str, str]) -> None:
        """Show what is kept; what was edited and not kept stays."""
        edited = self.edited
        self._taken = {name: text for name, text in self._taken.items() if kept.get(name, "") != text}
        # What was read before the last words were on their way is older than they are.
        self._kept = {name: kept.get(name, "") for name in self._words} | self._taken
        for name, one in self._words.items():
            if name not in edited and text_of(one) != self._kept[name]:
                self._put(one, self._kept[name])

    def show_begun(self, words: Words) -> None:
        """Show words that were begun before; what was typed since stands behind them."""
        typed = self.edited
        for name, text in words:
            if name in self._words:
                after = typed.get(name, "") if isinstance(self._words[name], TextField | TextBox) else ""
                self._put(self._words[name], dict(joined(((name, text),), ((name, after),) if after else ()))[name])
            elif name in self._beside and not typed:
                self._put(self._beside[name], text)
        if words:
            self.shown.emit()

    def empty(self) -> None:
        """Empty the words, for the next ones; what goes along with them stays."""
        self._kept, self._taken = {}, {}
        for one in self._words.values():
            self._put(one, "")

    def clear(self) -> None:
        """Be as at first: what stood here is about somebody else."""
        self.empty()
        for name, one in self._beside.items():
            self._put(one, self._first[name])

    def take(self) -> dict[str, str]:
        """Give the words that were edited, and count them as kept from now on."""
        edited = self.edited
        self._kept |= edited
        self._taken |= edited
        return edited

    def answered(self, edited: Mapping[str, str]) -> None:
        """Note that words are kept: what is read from now on is newer than they are."""
        self._taken = {name: text for name, text in self._taken.items() if edited.get(name) != text}

    def refuse(self, edited: Mapping[str, str]) -> None:
        """Count words as edited again, as they could not be kept."""
        for name in [name for name, text in edited.items() if self._kept.get(name) == text]:
            self._kept[name] = _NOT_KEPT
            self._taken.pop(name, None)
        self.changed.emit()

    def _put(self, one: Input, text: str) -> None:
        self._putting = True
        put(one, text)
        self._putting = False

    def _on_changed(self) -> None:
        self.changed.emit()
        if not self._putting:
            self.written.emit()


def text_of(one: Input) -> str:
    """Give what stands in a field as words, empty where nothing does."""
    if isinstance(one, Choice):
        return "" if one.key == one.first else one.key or ""
    if isinstance(one, Dropdown):
        return one.key
    if isinstance(one, NumberField):
        return "" if one.number is None else str(one.number)
    if isinstance(one, DateField):
        return one.day.isoformat()
    if isinstance(one, Tick):
        return _YES if one.isChecked() else ""
    if isinstance(one, Several):
        return one.written
    return (one.text() if isinstance(one, TextField) else one.toPlainText()).strip()


def put(one: Input, text: str) -> None:
    """Let these words stand in a field; words that mean nothing there leave it empty, or a day as it was."""
    if isinstance(one, Choice):
        one.show_key(text or one.first or None)
    elif isinstance(one, Dropdown):
        one.show_key(text)
    elif isinstance(one, NumberField):
        one.show_number(int(text) if text.isdecimal() else None)
    elif isinstance(one, DateField):
        _put_day(one, text)
    elif isinstance(one, Tick):
        one.setChecked(text == _YES)
    elif isinstance(one, Several):
        one.show_written(text)
    elif isinstance(one, TextField):
        one.setText(text)
    else:
        one.setPlainText(text)


def _put_day(one: DateField, text: str) -> None:
    try:
        one.show_day(date.fromisoformat(text))
    except ValueError:
        return


def _signals(one: Input) -> tuple[SignalInstance, ...]:
    """Give what tells that something else stands in a field, each key of a text among it."""
    if isinstance(one, Choice):
        return (one.chosen,)
    if isinstance(one, Several):
        return (one.changed,)
    if isinstance(one, Dropdown):
        return (one.currentIndexChanged,)
    if isinstance(one, NumberField):
        return (one.line.textChanged,)
    if isinstance(one, DateField):
        return one.changed, one.line.textChanged
    return (one.toggled,) if isinstance(one, Tick) else (one.textChanged,)
