"""Find or do anything by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from wa_journal.ui.look import Look
from wa_journal.ui.parts.banner import announce
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.plain_letters import plain_letters
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.wording import worded

_MOST = 12
_PAUSE = 120


@dataclass(frozen=True, slots=True)
class Offer:
    """Something the palette can find, and what happens then; `also` are names it has beside those that are shown.

    What is `likely` stands first before anything is typed.
    """

    words: str = field(repr=False)
    kind: str
    run: Callable[[], object] = field(repr=False)
    detail: str = field(default="", repr=False)
    hits: tuple[tuple[int, int], ...] = ()
    note: str = ""
    also: str = field(default="", repr=False)
    likely: bool = False


Entries = Callable[[QObject, str, Callable[[tuple[Offer, ...]], None]], None]


def fitting(offers: tuple[Offer, ...], typed: str) -> tuple[Offer, ...]:
    """Give the offers in which every typed word occurs; those that begin with it first."""
    wanted = plain_letters(typed).split()
    ranked = [(rank, place, offer) for place, offer in enumerate(offers) if (rank := _rank(offer, wanted)) is not None]
    return tuple(offer for _, _, offer in sorted(ranked, key=lambda found: found[:2]))


def _rank(offer: Offer, wanted: list[str]) -> int | None:
    text = plain_letters(f"{worded(offer.words)} {worded(offer.kind)}")
    if not all(word in text or word in plain_letters(offer.also) for word in wanted):
        return None
    words = text.split()
    return sum(not any(other.startswith(word) for other in words) for word in wanted) + (not text.startswith("".join(wanted[:1])))


class Palette(Box):
    """A line to type in, and what fits: actions and clients at once, entries a moment later."""

    def __init__(
        self,
        look: Look,
        offers: tuple[Offer, ...],
        entries: Entries | None,
        parent: QWidget,
        asked: str = "",
        about: str = "",
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._offers, self._entries = offers, entries
        self._shown: tuple[Offer, ...] = ()
        self._found: tuple[Offer, ...] = ()
        self._typed = self._said = ""
        name, hint = asked or self.tr("Find or do"), asked or self.tr("A command, a client, or words from an entry")
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self.line = TextField(name, hint)
        self.list = RowList(look, self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Where something is to be chosen, whoever goes on writing a sentence in here is told at once what is asked.
        none = (
            self.tr("Nothing fits. Fewer letters find more.")
            if entries
            else self.tr("Nothing is called so. Fewer letters find more.")
        )
        self._none = PlainLabel(none, "muted")
        self.list.opened.connect(self._on_opened)
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._on_pause)
        # No desktop draws a frame around it, so it draws its own.
        sheet = QFrame()
        sheet.setProperty("kind", "sheet")
        heading = [PlainLabel(words, kind) for words, kind in ((asked, "heading"), (about, "body")) if words]
        box = column(*heading, self.line, self._none, self.list, gap=look.px(2), margin=look.px(3))
        # Whichever of the two is shown takes what is left over, so that the line stays where it is: no label does by itself.
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._none.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for one in (self._none, self.list):
            box.setStretchFactor(one, 1)
        sheet.setLayout(box)
        self.setLayout(column(sheet, gap=0))
        self.resize(min(look.px(160), max(400, parent.width() - 80)), min(look.px(110), parent.height() - 80))
        self._show(self._listed())
        self.line.setFocus()

    def offer(self, offers: tuple[Offer, ...]) -> None:
        """Offer more, that was not known when the palette was opened."""
        if offers:
            self._offers = (*self._offers, *offers)
            if self._typed:
                self._show(self._listed(), keep=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and Enter act on the list while the line keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(Qt.Key(event.key()))
            if step is not None:
                self.list.step(step)
                self._say()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_opened(self.list.key)
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self, typed: str) -> None:
        self._typed, self._found = typed, ()
        self._show(self._listed())
        self._say()
        if len(typed.strip()) > 1 and self._entries is not None:
            self._pause.start()

    def _on_pause(self) -> None:
        if self._entries is not None:
            self._entries(self, self._typed, partial(self._on_found, self._typed))

    def _on_found(self, typed: str, offers: tuple[Offer, ...]) -> None:
        """What was found for letters that were changed since is not what Enter is pressed for."""
        if typed == self._typed:
            self._found = offers
            self._show(self._listed(), keep=True)
            self._say()

    def _say(self) -> None:
        """Say aloud what Enter would choose: the line keeps the focus, and of a list without it a screen reader is not told."""
        words = self.list.spoken or self._none.text()
        if words != self._said:
            self._said = words
            announce(self.line, words)

    def _listed(self) -> tuple[Offer, ...]:
        """Of all there is the first few; of what is to be chosen from nothing is held back."""
        return (*fitting(self._offers, self._typed)[: _MOST if self._entries else None], *self._found)

    def _show(self, offers: tuple[Offer, ...], *, keep: bool = False) -> None:
        """Show what fits; what comes without a letter being typed leaves the choice where it is."""
        chosen = self._shown[int(self.list.key)] if keep and self.list.key else None
        self._shown = offers
        rows = tuple(
            Row(str(place), offer.words, offer.detail, offer.note or offer.kind, hits=offer.hits)
            for place, offer in enumerate(offers)
        )
        self.list.show_rows(rows, keep=False)
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        if rows:
            self.list.choose(str(offers.index(chosen)) if chosen in offers else "0")

    def _on_opened(self, key: str) -> None:
        if key:
            chosen = self._shown[int(key)]
            self.accept()
            chosen.run()
