"""Answers given by one press: one that the disk refuses counts as unsaved, and is tried again until it is taken."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from wa_journal.model.change import Change
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId
from wa_journal.model.vault_errors import DiskFailed, DiskFull
from wa_journal.ui.handed import AGAIN_MS, Handed
from wa_journal.ui.job import Failed
from wa_journal.ui.page import Page
from wa_journal.ui.parts.save_mark import SaveState
from wa_journal.ui.place import Place


@dataclass(frozen=True, slots=True, eq=False)
class _Answer:
    """What keeps an answer, and who is told."""

    call: Callable[[], Any]
    done: Callable[[Any], object] | None
    failed: Failed
    change: Change | None
    place: Place
    again: bool = False


class Answers(QObject):
    """Keeps what a page's controls were set to; `late` tells that one was taken that had been refused before."""

    late = Signal()
    follows = False

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._handed: Handed[Hashable, _Answer] = Handed()
        self._refused: dict[Hashable, _Answer] = {}
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.flush)
        page.desks.append(self)

    @property
    def unsaved(self) -> bool:
        """Say whether an answer stands here that the journal has not taken."""
        return bool(self._handed or self._refused)

    @property
    def refusing(self) -> bool:
        """Say whether the journal did not take an answer that stands here."""
        return bool(self._refused)

    def turn_to(self, client: ClientId | None) -> None:
        """Stay: each answer knows whom it is about."""

    def keep(
        self,
        about: Hashable,
        call: Callable[[], Any],
        done: Callable[[Any], object] | None = None,
        failed: Failed | None = None,
        change: Change | None = None,
    ) -> None:
        """Have an answer kept; of several `about` the same the newest counts. `done` is told if the page still stands there."""
        self._refused.pop(about, None)
        self._hand(about, _Answer(call, done, failed or self._page.fail, change, self._page.place))

    def flush(self) -> None:
        """Try again what was refused."""
        refused, self._refused = self._refused, {}
        for about, answer in refused.items():
            self._hand(about, replace(answer, again=True))

    def _hand(self, about: Hashable, answer: _Answer) -> None:
        self._handed.hand(about, answer)
        done, failed = partial(self._on_kept, about, answer), partial(self._on_refused, about, answer)
        self._page.kit.tasks.run(self._page, answer.call, done, failed, answer.change)

    def _on_kept(self, about: Hashable, answer: _Answer, result: Any) -> None:
        self._handed.answered(about, answer)
        here, asked = self._page.place, answer.place
        if answer.done is not None and (here.client, here.session) == (asked.client, asked.session):
            answer.done(result)
        if answer.again:
            self.late.emit()
        if not self._page.unsaved:
            self._page.saving.emit(SaveState.SAVED, datetime.now(UTC))

    def _on_refused(self, about: Hashable, answer: _Answer, error: JournalError) -> None:
        if self._handed.answered(about, answer) and isinstance(error, DiskFull | DiskFailed):
            self._refused[about] = answer
            self._again.start(AGAIN_MS)
            self._page.saving.emit(SaveState.FAILED, datetime.now(UTC))
        answer.failed(error)
