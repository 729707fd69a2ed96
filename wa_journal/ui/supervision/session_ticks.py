"""Which sessions are brought: the last few or all by one press, any of them by its own."""

from __future__ import annotations

from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, emptied, flow
from wa_journal.ui.parts.several import Several

_NONE = "-"


class SessionTicks(Several):
    """A button for each session, on where it is brought."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._buttons: dict[int, Button] = {}
        self._last, self._waits = 0, ""
        self._quick = flow(gap=look.px(1.5))
        for last, words in ((6, self.tr("last 6")), (12, self.tr("last 12")), (0, self.tr("all"))):
            button = Button(words, kind="quiet")
            button.setProperty("last", last)
            button.clicked.connect(self._on_quick)
            self._quick.addWidget(button)
        self._box = flow(gap=look.px(1))
        self.setAccessibleName(self.tr("Which sessions"))
        self.setLayout(column(self._quick, self._box, gap=look.px(1.5)))

    def show_sessions(self, numbers: tuple[int, ...], last: int) -> None:
        """Offer sessions, given by day: the last ones on, until others were chosen; those stay, what was held since comes on."""
        before, chosen = tuple(self._buttons), self.chosen
        if numbers == before:
            return
        # Qt lays everything out again for each button that comes or goes in sight: of hundreds, a window that stands still.
        self.hide()
        self._offer(numbers)
        self.show()
        self._last = last or self._last
        if numbers and self._waits:
            self.show_written(self._waits)
            return
        if chosen == before[-last:]:
            self.choose_last(last)
            return
        known = [place for place, number in enumerate(numbers) if number in before]
        since = numbers[max(known, default=-1) + 1 :]
        self.choose((*chosen, *since))

    def forget(self) -> None:
        """Offer nothing: what was chosen here is about somebody else."""
        self.show_sessions((), 0)

    @property
    def written(self) -> str:
        """Give what is chosen by its numbers, empty where it is the last few as first offered."""
        chosen = self.chosen
        as_offered = chosen == tuple(self._buttons)[-self._last :]
        return self._waits or ("" if as_offered else " ".join(map(str, chosen)) or _NONE)

    def show_written(self, text: str) -> None:
        """Bring the sessions of these numbers, as soon as any are offered; without a number, the last few."""
        self._waits = "" if self._buttons else text
        if text:
            self.choose(tuple(int(number) for number in text.split() if number.isdecimal()))
        else:
            self.choose_last(self._last)

    def _offer(self, numbers: tuple[int, ...]) -> None:
        emptied(self._box)
        self._buttons = {}
        for number in numbers:
            button = Button(str(number), self.changed.emit, "segment")
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Session {number}").format(number=number))
            self._buttons[number] = button
            self._box.addWidget(button)

    def choose_last(self, last: int) -> None:
        """Bring the last sessions; 0 brings all."""
        self.choose(tuple(self._buttons)[-last:] if last else tuple(self._buttons))

    def choose(self, numbers: tuple[int, ...]) -> None:
        """Bring these sessions."""
        for number, button in self._buttons.items():
            button.setChecked(number in numbers)

    @property
    def chosen(self) -> tuple[int, ...]:
        """Give the numbers that are on."""
        return tuple(number for number, button in self._buttons.items() if button.isChecked())

    def button(self, number: int) -> Button:
        """Give one session's button."""
        return self._buttons[number]

    def _on_quick(self) -> None:
        self.choose_last(int(self.sender().property("last")))
        self.changed.emit()
