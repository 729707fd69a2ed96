"""Keeps what is typed: the draft is in the vault within two seconds, and suggestions come when the fingers rest."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wa_journal.model.change import Change
from wa_journal.model.dropped import Dropped
from wa_journal.model.entries import Section, joined
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import Session
from wa_journal.ui.answers import Answers
from wa_journal.ui.editor.autosave import Autosave
from wa_journal.ui.editor.sections_editor import SectionsEditor
from wa_journal.ui.handed import AGAIN_MS, Handed
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.save_mark import SaveState
from wa_journal.ui.session.loaded import kept_draft

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_THINK_MS = 1500


class Drafting(QObject):
    """Saves one session's words; `written` tells that they change, `rested` that they are saved and nothing more was typed.

    Of a session that is not in the journal any more, `apart` carries the words as they wait now; `lost` tells that the client
    is gone as well.
    """

    rested = Signal()
    written = Signal()
    apart = Signal(object)
    lost = Signal()

    def __init__(self, page: Page, suite: Suite, editor: SectionsEditor, answers: Answers) -> None:
        super().__init__(page)
        self._page, self._suite, self._editor, self._answers = page, suite, editor, answers
        self._session = SessionId("")
        self._known: dict[SessionId, Session] = {}
        self._failing = self._held = self._hopeless = False
        self.edits = 0
        self.autosave = Autosave(self)
        self.autosave.due.connect(self._on_due)
        self.autosave.state_changed.connect(self._on_state)
        self._handed: Handed[SessionId, tuple[Section, ...]] = Handed()
        self._left: dict[SessionId, tuple[Section, ...]] = {}
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.flush)
        self._think = QTimer(self)
        self._think.setSingleShot(True)
        self._think.setInterval(_THINK_MS)
        self._think.timeout.connect(self._on_think)
        editor.edited.connect(self._on_edited)
        editor.refused.connect(self._on_refused)

    def begin(self, session: SessionId) -> None:
        """Save for this session from now on; what was typed into the last one and not saved yet is saved there."""
        if self.autosave.pending:
            self._on_due()
        self.autosave.stop()
        self._session, self._held, self._hopeless = session, False, False

    def show(self, session: Session, sections: tuple[Section, ...]) -> None:
        """Show the words of a session and save for it; those that were left there and not taken stand in place of the kept."""
        self.begin(session.id)
        self._known[session.id] = session
        left = self._left.pop(session.id, ()) or self._handed.get(session.id) or ()
        self._editor.show_sections(left or sections)
        if left:
            self.autosave.touch()

    def hold(self) -> None:
        """Empty the boxes and hold what is typed into them: whose words they are is known once the session is loaded."""
        if self._held:
            return
        if self.autosave.pending:
            self._on_due()
        self.stop()
        self._held = True
        self._editor.show_sections(())

    @property
    def sections(self) -> tuple[Section, ...]:
        """Give the words as they stand in the boxes."""
        return self._editor.sections

    @property
    def typed(self) -> tuple[Section, ...]:
        """Give what was typed while no session was loaded."""
        return self._editor.sections if self._held else ()

    def take(self) -> tuple[Section, ...]:
        """Give what is held away."""
        typed = self.typed
        self._editor.show_sections(())
        return typed

    def forget(self) -> None:
        """Empty the boxes without saving: whose words they are is not in the journal any more."""
        self.stop()
        self.hold()
        self._editor.show_sections(())

    def put_back(self, typed: tuple[Section, ...], *, hopeless: bool) -> bool:
        """Hold again what could not be saved, before what was typed since; False where a session is shown by now.

        What is `hopeless` stands there to be copied, and waits for nothing.
        """
        if self._held:
            self._hopeless = hopeless
            self._editor.show_sections((*typed, *self._editor.sections))
            self._on_state(SaveState.WAITING)
        return self._held

    @property
    def unsaved(self) -> bool:
        """Say whether something was typed that the journal has not taken yet; what is on its way may still be refused."""
        typed = bool(self.typed) and not self._hopeless
        return typed or self.autosave.pending or bool(self._handed or self._left)

    def hand_over_of(self, session: SessionId) -> tuple[Section, ...] | None:
        """Hand over what the journal has not taken yet of a session; None where it has all of it."""
        if self._stands(session) and self.autosave.pending:
            return self.hand_over()
        words = self._left.pop(session, None) or self._handed.get(session)
        if words is not None:
            self._handed.hand(session, words)
        return words

    def let_go(self, session: SessionId) -> bool:
        """Save no word of a session any more, as they wait elsewhere; says whether they stood in the boxes."""
        self._left.pop(session, None)
        here = self._stands(session)
        if here:
            self.forget()
        return here

    def flush(self) -> None:
        """Have what is typed saved now; what could not be saved of a session that was left is tried again."""
        left, self._left = self._left, {}
        for session, sections in left.items():
            self.save(session, sections)
        self.autosave.flush()

    def stop(self) -> None:
        """Stop saving drafts of what stands in the boxes."""
        self.autosave.stop()
        self._think.stop()

    def hand_over(self) -> tuple[Section, ...]:
        """Give the words to whoever keeps them otherwise; they count as unsaved until `kept` or `resume` tells the answer."""
        self.stop()
        words = self.sections
        self._handed.hand(self._session, words)
        return words

    def resume(self, session: SessionId, sections: tuple[Section, ...]) -> None:
        """Save what was handed over as a draft, as it could not be kept; who went on to another session is left there."""
        if not self._handed.answered(session, sections) or not joined(sections):
            return
        if session == self._session and not self._held:
            self.autosave.touch()
        else:
            self._leave(session, sections)

    def kept(self, session: SessionId, sections: tuple[Section, ...]) -> None:
        """Show that what was handed over is kept."""
        self._handed.answered(session, sections)
        if session == self._session:
            self._on_state(SaveState.SAVED)

    def _on_edited(self) -> None:
        self.edits += 1
        self._hopeless = False
        self.written.emit()
        if self._held:
            self._on_state(SaveState.WAITING)
        else:
            self.autosave.touch()
            self._think.start()

    def _on_due(self) -> None:
        self.save(self._session, self._editor.sections)

    def _stands(self, session: SessionId) -> bool:
        return session == self._session and not self._held

    def save(self, session: SessionId, sections: tuple[Section, ...]) -> None:
        """Have these words of a session that was shown here saved."""
        known, suite = self._known[session], self._suite
        self._handed.hand(session, sections)
        self._page.kit.tasks.run(
            self._page,
            lambda: kept_draft(suite, known, sections),
            partial(self._on_saved, session, sections),
            partial(self._on_failed, session, sections),
        )

    def _leave(self, session: SessionId, sections: tuple[Section, ...]) -> None:
        """The words of a session that was left meanwhile are in no box any more: they are held here until they are saved."""
        self._left[session] = sections
        self._again.start(AGAIN_MS)

    def _on_saved(self, session: SessionId, sections: tuple[Section, ...], kept: Change | Dropped | None) -> None:
        last = self._handed.answered(session, sections)
        if self._failing:
            self._failing = False
            self._page.banner.clear()
        if last and not isinstance(kept, Change):
            self._on_gone(session, kept)
        elif last and session == self._session:
            self.autosave.saved()

    def _on_gone(self, session: SessionId, apart: Dropped | None) -> None:
        """Words that can be kept nowhere stay in sight to be copied, but nothing waits for them; elsewhere nobody could."""
        here = self._stands(session)
        if here and self.autosave.pending:
            # What was typed since takes the same way.
            self.autosave.saved()
        elif apart is not None:
            self.apart.emit(apart)
        elif here:
            self.stop()
            self._on_state(SaveState.FAILED)
            if self._page.isHidden():
                self._page.forget()
            else:
                self.lost.emit()

    def _on_failed(self, session: SessionId, sections: tuple[Section, ...], error: JournalError) -> None:
        if not self._handed.answered(session, sections):
            # What stands behind it holds its words as well.
            return
        self._failing = True
        if self._stands(session):
            self.autosave.failed()
        elif session:
            self._leave(session, sections)
        self._page.fail(error)

    def _on_state(self, state: SaveState) -> None:
        """Words that are saved say nothing of an answer beside them that is not."""
        told = SaveState.FAILED if state is SaveState.SAVED and self._answers.refusing else state
        self._page.saving.emit(told, datetime.now(UTC))

    def _on_think(self) -> None:
        if self.autosave.pending:
            self._think.start()
        else:
            self.rested.emit()

    def _on_refused(self, length: int) -> None:
        words = self.tr("That is too long to paste: {count} characters. An entry can hold 1,000,000 in all; nothing was cut.")
        self._page.banner.say(Channel.WARN, words.format(count=f"{length:,}"))
