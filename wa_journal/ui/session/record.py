"""What is recorded beside the words: facts, ratings, strain, ticks, next time; each step can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.errors import JournalError
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.journal_errors import MeetingToCome, RepairBeforeStrain
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.sessions import STAND_INS_FROM, Ratings, Session, SessionStatus, Strain, StrainOutcome
from wa_journal.ui.answers import Answers
from wa_journal.ui.begun_desk import BegunDesk
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.item_form import Values
from wa_journal.ui.place import REPAIR, Place
from wa_journal.ui.session.checklist_panel import ChecklistPanel
from wa_journal.ui.session.earlier_strains import EarlierStrains
from wa_journal.ui.session.facts_card import FactsCard
from wa_journal.ui.session.loaded import Loaded, load
from wa_journal.ui.session.next_card import NextCard
from wa_journal.ui.session.next_desk import NextDesk
from wa_journal.ui.session.notes_panel import NotesPanel
from wa_journal.ui.session.ratings_card import RatingsCard
from wa_journal.ui.session.repair_card import RepairCard

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


class SessionRecord(QObject):
    """Joins the cards of one session with the services; `stepped` tells that something was taken back or done again."""

    stepped = Signal()

    def __init__(self, page: Page, suite: Suite) -> None:
        super().__init__(page)
        self._page, self._suite = page, suite
        self._session, self._client = SessionId(""), ClientId("")
        self.answers = Answers(page)
        self.answers.late.connect(self._on_late)
        look = page.kit.look
        self.facts, self.ratings, self.next = FactsCard(look), RatingsCard(look), NextCard(look)
        self.repair, self.earlier = RepairCard(look), EarlierStrains(look)
        self.earlier.settled.connect(self._on_settled)
        self.earlier.note_wanted.connect(self._on_note_wanted)
        self.repair.written.connect(self._on_repair)
        self.repair.opened.connect(self._on_opened)
        self.checklist, self.notes = ChecklistPanel(look), NotesPanel(look)
        names = ("facts", "repair", "notes", "guards")
        self._begun = {name: BegunDesk(page, suite, name, follows=False) for name in names}
        self._begun["facts"].hold("", self.facts.begun)
        self.ahead = NextDesk(page, suite, self.next, self.undo)
        self._begun["repair"].hold("", self.repair.fields)
        self.facts.changed.connect(self._on_facts)
        self.ratings.rated.connect(self._on_rated)
        self.ratings.strained.connect(self._note_strain)
        self.checklist.ticked.connect(self._on_ticked)
        self.checklist.set_aside.connect(self._on_set_aside)
        self.notes.written.connect(self._on_written)
        self.ahead.kept.connect(self.reload)
        steps = (self.facts.changed, self.ratings.rated, self.ratings.strained, self.checklist.ticked, self.checklist.set_aside)
        self.ahead.follow(*steps, self.stepped)

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """Give what is filled in beside the words."""
        return self.facts, self.ratings, self.earlier, self.next, self.repair, self.checklist, self.notes

    def show(self, loaded: Loaded) -> None:
        """Show all that is recorded."""
        self._session, self._client = loaded.session.id, loaded.session.client
        for desk in self._begun.values():
            desk.turn_to(self._client, self._session)
        self.ahead.turn_to(self._client, self._session)
        self.facts.show_session(loaded.session)
        self._ask(loaded.session)
        self.repair.show_strain(loaded.strain)
        self._show_answers(loaded)

    def _show_answers(self, loaded: Loaded) -> None:
        self.earlier.show_strains(loaded.earlier)
        self.ratings.show_ratings(loaded.ratings, loaded.last, loaded.anchors, _answered(loaded.strain))
        self._show_practice(loaded)

    def leave(self) -> None:
        """Keep what was written in a field that still has the cursor."""
        self.facts.keep()
        self.notes.keep()
        self.repair.keep()
        self.next.keep()

    def undo(self) -> None:
        """Take the last tag, rating or tick back."""
        self._step(self._suite.undo.undo)

    def redo(self) -> None:
        """Do it again."""
        self._step(self._suite.undo.redo)

    def reload(self) -> None:
        """Load the checklist and the questions anew: decisions on tags may have raised one."""
        self._again(self._show_practice)

    def _step(self, verb: Callable[[SessionId], Change | None]) -> None:
        session = self._session
        self._page.run(lambda: verb(session), self._on_stepped, failed=partial(self._on_not_stepped, session))

    def _on_not_stepped(self, session: SessionId, error: JournalError) -> None:
        if not self._suite.undo.leaves_out(session):
            self._page.fail(error)
            return
        told = self.tr("{why} Asked for once more, this step is left out and the one before it is taken.")
        self._page.banner.say(Channel.WARN, told.format(why=self._page.kit.messages.text(error)))

    def _on_stepped(self, change: Change | None) -> None:
        if change is not None:
            self._again(self.show)
            self.stepped.emit()

    def _ask(self, session: Session) -> None:
        self.next.count_from(session.on)
        self.ratings.ask(held=session.status is SessionStatus.HELD)

    def _on_facts(self, session: Session, edited: frozenset[str]) -> None:
        self._ask(session)
        sessions, refused, texts = self._suite.sessions, partial(self._on_facts_refused, session.id), dict(self.facts.texts)

        def _kept(result: object) -> None:  # noqa: ARG001
            if session.id == self._session:
                self.facts.begun.answered(texts)
                if session.number >= STAND_INS_FROM and "status" in edited:
                    # It is numbered anew as soon as it is said whether it took place.
                    self._again(partial(_show_facts, self.facts))

        self.answers.keep(("facts", session.id), lambda: sessions.update(session, edited), _kept, refused)

    def _on_facts_refused(self, session: SessionId, error: JournalError) -> None:
        """Say why a day was not taken where it stands, or on the page where another session is shown by now."""
        if not isinstance(error, MeetingToCome | RepairBeforeStrain) or session != self._session:
            if session == self._session:
                self.facts.begun.refuse(dict(self.facts.texts))
            self._page.fail(error)
            return
        words = self._page.kit.messages.text(error)
        self._page.run(lambda: self._suite.sessions.get(session), partial(self._on_facts_kept, words))

    def _on_facts_kept(self, words: str, kept: Session) -> None:
        if kept.id == self._session:
            self._ask(kept)
            self.facts.refuse(kept, words)
            if not self.facts.isVisible():
                self._page.banner.say(Channel.WARN, words)

    def _on_rated(self, ratings: Ratings, given: frozenset[str]) -> None:
        self.answers.keep(("ratings", ratings.session), lambda: self._suite.sessions.rate(ratings, given))

    def _on_late(self) -> None:
        """What was shown as the journal had it is shown as it has it now."""
        if self._session:
            self._again(self._show_answers)

    def confirm_dip(self, kind: StrainKind) -> None:
        """Keep that a lower rating was a strain, and open its repair note."""
        self.ratings.strain.show_key(kind.value)
        self._note_strain(kind, from_dip=True)

    def _note_strain(self, kind: StrainKind, *, from_dip: bool = False) -> None:
        session, sessions = self._session, self._suite.sessions
        about, shown, change = ("strain", session), self.repair.show_strain, Change(Touched.RATINGS, self._client)
        self.answers.keep(about, lambda: sessions.note_strain(session, kind, from_dip=from_dip), shown, None, change)

    def _on_repair(self, strain: Strain, edited: dict[str, str]) -> None:
        self._begun["repair"].hand_in(lambda: self._suite.sessions.write_repair(strain, edited.keys()), taken=edited)

    def _on_opened(self, strain: Strain) -> None:
        self._page.run(lambda: self._suite.sessions.close_strain(strain, StrainOutcome.OPEN))

    def _on_settled(self, strain: Strain, outcome: StrainOutcome) -> None:
        session, close = self._session, self._suite.sessions.close_strain
        self._page.run(lambda: close(strain, outcome, session), self._on_earlier_kept)

    def _on_earlier_kept(self, change: Change) -> None:  # noqa: ARG002
        self._again(self._show_answers)

    def _on_note_wanted(self, session: SessionId) -> None:
        self._page.go.emit(Place("session", self._client, session, part=REPAIR))

    def _on_ticked(self, item: str, state: TickState | None) -> None:
        session = self._session
        practice = self._suite.practice
        self.answers.keep(("tick", session, item), lambda: practice.tick(session, item, state), self._on_practice_kept)

    def _on_set_aside(self, guard: str, reason: str) -> None:
        session = self._session
        dismiss = self._suite.practice.dismiss
        self._begun["guards"].hand_in(lambda: dismiss(session, guard, reason), self._on_practice_kept, name=guard)

    def _on_practice_kept(self, result: object) -> None:  # noqa: ARG002
        self._again(self._show_practice)

    def _again(self, show: Callable[[Loaded], object]) -> None:
        place = Place("session", session=self._session)

        def _show(loaded: Loaded) -> None:
            if loaded.session.id == self._session:
                show(loaded)

        self._page.run(lambda: load(self._suite, place), _show)

    def _on_written(self, item: str, values: Values) -> None:
        client, session = self._client, self._session
        write = self._suite.practice.write
        self._begun["notes"].hand_in(lambda: write(client, item, values, session), name=item, taken=dict(values))

    def _show_practice(self, loaded: Loaded) -> None:
        self.notes.offer(loaded.items)
        self._begun["notes"].hold_all(self.notes.forms)
        self.notes.show_notes(loaded.records, loaded.session.id, loaded.trust)
        self.checklist.offer(loaded.items)
        self.checklist.show_checklist(loaded.checklist, loaded.ticks, loaded.guards)
        self._begun["guards"].hold_all(self.checklist.reasons)
        self.next.show_lines(loaded.lines, finished=loaded.session.finished_at is not None)


def _answered(strain: Strain | None) -> StrainKind | None:
    if strain is None:
        return None
    return StrainKind.NONE if strain.was_none else strain.kind


def _show_facts(facts: FactsCard, loaded: Loaded) -> None:
    facts.show_session(loaded.session)
