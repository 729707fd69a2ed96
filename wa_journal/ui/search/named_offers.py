"""Who searches for a client or a tag by its name is offered that client or tag: their words seldom hold the name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button, literal
from wa_journal.ui.parts.layouts import emptied, flow
from wa_journal.ui.search.typed_filters import Options, called_so

CLIENT, TAG = "client", "tag"


class NamedOffers(QWidget):
    """One button for each client and tag that is called like the words; `chosen` is told its kind and key."""

    def __init__(self, look: Look, chosen: Callable[[str, str], object]) -> None:
        super().__init__()
        self._chosen = chosen
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self._flow = flow(gap=look.px(2))
        self.setLayout(self._flow)
        self.hide()

    def show_for(self, words: str, options: Mapping[str, Options]) -> None:
        """Offer what is called so."""
        told = {CLIENT: self.tr("All about the client {name}"), TAG: self.tr("All sentences tagged {name}")}
        named = tuple(
            (kind, key, pattern.format(name=label))
            for kind, pattern in told.items()
            for key, label in called_so(words, options[kind])
        )
        if named != self._shown:
            self._shown = named
            emptied(self._flow)
            for kind, key, offered in named:
                self._flow.addWidget(Button(literal(offered), _Chosen(kind, key, self._chosen)))
        self.setVisible(bool(named))


class _Chosen:
    """Remembers what a button stands for, without holding the button."""

    def __init__(self, kind: str, key: str, chosen: Callable[[str, str], object]) -> None:
        self._kind, self._key, self._chosen = kind, key, chosen

    def __call__(self) -> None:
        """Tell it."""
        self._chosen(self._kind, self._key)
