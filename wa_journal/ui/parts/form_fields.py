"""The fields of a form as words by name: what is kept, what was edited, and what was begun and waits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from wa_journal.model.begun import Words, joined

# No text: whatever stands in the field is edited.
_NOT_KEPT = "\0"


class Input(Protocol):
    """A field of a form; what is typed into one of `prose` goes on behind what was begun there."""

    prose: bool

    @property
    def written(self) -> str:
        """Give what stands in it as words, empty where nothing does."""

    def show_written(self, text: str) -> None:
        """Let these words stand in it; words that mean nothing there leave it empty, or a day as it was."""

    @property
    def rewritten(self) -> tuple[SignalInstance, ...]:
        """Give what tells that something else stands in it."""


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
        self._first = {name: one.written for name, one in self._beside.items()}
        for one in (*self._words.values(), *self._beside.values()):
            for told in one.rewritten:
                told.connect(self._on_changed)

    @property
    def edited(self) -> dict[str, str]:
        """Give the words that are not kept as they stand in the fields."""
        return {name: text for name, one in self._words.items() if (text := one.written) != self._kept.get(name, "")}

    @property
    def begun(self) -> Words:
        """Give what waits to be kept, with what goes along; nothing where no word was edited."""
        edited = self.edited
        return (*edited.items(), *((name, one.written) for name, one in self._beside.items())) if edited else ()

    def show_kept(self, kept: Mapping[str, str]) -> None:
        """Show what is kept; what was edited and not kept stays."""
        edited = self.edited
        self._taken = {name: text for name, text in self._taken.items() if kept.get(name, "") != text}
        # What was read before the last words were on their way is older than they are.
        self._kept = {name: kept.get(name, "") for name in self._words} | self._taken
        for name, one in self._words.items():
            if name not in edited and one.written != self._kept[name]:
                self._put(one, self._kept[name])

    def show_begun(self, words: Words) -> None:
        """Show words that were begun before; what was typed since stands behind them."""
        typed = self.edited
        for name, text in words:
            if name in self._words:
                after = typed.get(name, "") if self._words[name].prose else ""
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
        one.show_written(text)
        self._putting = False

    def _on_changed(self) -> None:
        self.changed.emit()
        if not self._putting:
            self.written.emit()
