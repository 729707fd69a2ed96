"""The page an officer starts from: due work first, then the clients; never a ranking of people."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.ids import ClientId, RecordId
from wa_journal.model.ledger import LedgerState
from wa_journal.model.said import numbered
from wa_journal.model.sessions import StrainOutcome
from wa_journal.model.today import CaseCard, DueItem, DueKind, TodayView
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card, Widest
from wa_journal.ui.parts.empty_state import EmptyState
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.one_of import OneOf
from wa_journal.ui.parts.plain_label import LateLabel, PlainLabel
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.phrases import ago, case_phase, day, ledger_state, meeting, strain_outcome
from wa_journal.ui.place import AGREED, TAGS, Place
from wa_journal.ui.today.act_bar import KEYS, NEW, Act, ActBar, acts_of
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

BEFORE = "m"
_MARKS = {
    DueKind.SAFEGUARDING: Mark.WARN,
    DueKind.PERHAPS_SAFEGUARDING: Mark.OPEN,
    DueKind.STRAIN: Mark.STRAIN,
    DueKind.UNFINISHED: Mark.OPEN,
    DueKind.AMENDING: Mark.OPEN,
    DueKind.TAGS_TO_CONFIRM: Mark.CONTEXT,
    DueKind.NONE_SUGGESTED: Mark.CONTEXT,
}
_OWED = (DueKind.PROMISE, DueKind.COLLEAGUES_PROMISE, DueKind.HOMEWORK, DueKind.SUPERVISION)
_PAGES = {
    DueKind.LOOK_BACK: "craft",
    DueKind.CLOSING: "craft",
    DueKind.OUTCOME: "board",
    DueKind.REVIEW: "profile",
    DueKind.STRAIN: "entries",
    DueKind.PROMISE: "entries",
    DueKind.COLLEAGUES_PROMISE: "entries",
    DueKind.HOMEWORK: "entries",
    DueKind.SUPERVISION: "entries",
}
_PARTS = {
    DueKind.PROMISE: AGREED,
    DueKind.COLLEAGUES_PROMISE: AGREED,
    DueKind.HOMEWORK: AGREED,
    DueKind.SUPERVISION: AGREED,
    DueKind.TAGS_TO_CONFIRM: TAGS,
    DueKind.NONE_SUGGESTED: TAGS,
    DueKind.SAFEGUARDING: TAGS,
    DueKind.PERHAPS_SAFEGUARDING: TAGS,
}


class TodayPage(Page):
    """Shows what waits, confirmed matters of safety first, then the longest due, and all clients in the order of codenames."""

    concerns = Touched.ALL

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Today"))
        self._suite = suite
        self._due: dict[str, DueItem] = {}
        self._cases: tuple[CaseCard, ...] = ()
        self._came: ClientId | None = None
        self._wants_focus = False
        self._back: Callable[[], object] | None = None
        self.act(self.tr("Take back what was said last"), "Ctrl+Z", self._on_back)
        look = kit.look
        self._date = PlainLabel("", "muted")
        self.due = TallList(look, self.tr("Due work"), "inner", keys=KEYS)
        self.due.opened.connect(self._on_due)
        self.due.typed.connect(self._on_due_key)
        self.due.current_changed.connect(self._on_due_current)
        self.acts = ActBar(look, self._on_act)
        self.acts.hide()
        self._calm = PlainLabel(self.tr("Nothing waits. Good."), "muted")
        self.cases = TallList(look, self.tr("Clients"), "inner", keys=NEW + BEFORE)
        self.cases.opened.connect(self._on_case)
        self.cases.typed.connect(self._on_case_key)
        due = Card(look, self.tr("What waits"), self._calm, self.due, self.acts)
        told_keys = PlainLabel(
            self.tr("Enter opens the entries, M the sheet before a meeting, N begins the session you have just had."), "muted"
        )
        cases = Card(look, self.tr("Clients"), told_keys, self.cases)
        self.backups = QWidget()
        set_up = Button(self.tr("Set up backups"), self._on_backups, "quiet")
        unset = LateLabel(self.tr("No backup is made by itself yet."), "muted")
        self.backups.setLayout(flow(unset, set_up, gap=look.px(2)))
        self.backups.hide()
        inside = column(self._date, due, cases, self.backups, None, gap=look.px(4))
        told = self.tr("Each client is known here by a codename only. Add the first one; its first session is one key away.")
        self.empty = EmptyState(
            look, "people", self.tr("No clients yet"), told, self.tr("Add first client"), self.add_wanted.emit
        )
        self._stack = OneOf()
        self._stack.addWidget(Widest(look, inside, 250))
        self._stack.addWidget(self.empty)
        self.fill(self._stack)

    def reload(self) -> None:
        """Load what is due."""
        suite = self._suite
        self.run(suite.today.board, self._on_loaded)
        self.run(lambda: bool(suite.preferences.get("backup_folder")), self._on_scheduled)

    def _on_scheduled(self, scheduled: bool) -> None:
        self.backups.setHidden(scheduled)

    def _on_backups(self) -> None:
        self.go.emit(Place("backups"))

    def _on_loaded(self, view: TodayView) -> None:
        self._date.setText(day(date.today(), long=True))
        self._due = _keyed(view.due)
        self._cases = view.cases
        self._stack.setCurrentIndex(0 if view.cases or view.due else 1)
        self.due.show_rows(tuple(self._due_row(key, item) for key, item in self._due.items()))
        self._calm.setVisible(not view.due)
        self.cases.show_rows(tuple(self._case_row(case) for case in view.cases))
        if self._came is not None:
            self.cases.choose(self._came)
            self._came = None
        self._on_due_current(self.due.key)
        if self._wants_focus:
            self.take_focus_late()

    def recall(self, client: ClientId) -> None:
        """Stand at the client whom the officer has just been at."""
        self._came = client
        self.cases.choose(client)

    def take_focus(self) -> None:
        """Begin at the clients, where one key begins the session."""
        self._wants_focus = not self._cases
        if self._cases:
            self.cases.setFocus()
        else:
            super().take_focus()

    def _due_row(self, key: str, item: DueItem) -> Row:
        mark = _MARKS.get(item.kind, Mark.NOTE)
        told = (self._kind(item.kind), worded(item.text), self.tr("off the list") if item.off_list else "")
        detail = " · ".join(part for part in told if part)
        return Row(key, item.codename, detail, self._when(item), mark, filled=mark not in (Mark.OPEN, Mark.CONTEXT))

    def _kind(self, kind: DueKind) -> str:
        return {
            DueKind.UNFINISHED: self.tr("entry not finished"),
            DueKind.AMENDING: self.tr("amendment not finished"),
            DueKind.TAGS_TO_CONFIRM: self.tr("tags to go through"),
            DueKind.NONE_SUGGESTED: self.tr("no tags suggested; not gone through yet"),
            DueKind.PROMISE: self.tr("you promised"),
            DueKind.COLLEAGUES_PROMISE: self.tr("promised by a colleague"),
            DueKind.HOMEWORK: self.tr("agreed task"),
            DueKind.SUPERVISION: self.tr("from supervision"),
            DueKind.STRAIN: self.tr("a strain is open"),
            DueKind.OUTCOME: self.tr("what came of the step?"),
            DueKind.REVIEW: self.tr("is this record still needed?"),
            DueKind.SAFEGUARDING: self.tr("safety: use the official channel"),
            DueKind.PERHAPS_SAFEGUARDING: self.tr("suggested, to be looked at: is this a matter of safety?"),
            DueKind.NO_SESSION: self.tr("no meeting for a long time"),
            DueKind.LOOK_BACK: self.tr("read your first impression again"),
            DueKind.CLOSING: self.tr("the case ends: a closing reflection"),
        }[kind]

    def _when(self, item: DueItem) -> str:
        if item.days < 0:
            return worded(numbered("TodayPage", "in {count} days", "in {count} day", -item.days))
        if item.days == 0:
            return self.tr("today")
        if item.kind in _OWED:
            return worded(numbered("TodayPage", "{count} days past its day", "one day past its day", item.days))
        return (
            worded(numbered("TodayPage", "for {count} days", "for {count} day", item.days))
            if item.days > 1
            else self.tr("since yesterday")
        )

    def _case_row(self, case: CaseCard) -> Row:
        told = self.tr("no session yet") if case.missed is None else self.tr("no meeting held yet")
        if case.last is not None and case.days_since is not None:
            since = ago(case.last.on, date.today())
            counted = numbered(
                "TodayPage", "{count} sessions held, the last {since}", "one session held, {since}", case.sessions, since=since
            )
            told = worded(counted)
        if case.missed is not None:
            told = f"{told} · {meeting(case.missed)}, {ago(case.missed.on, date.today())}"
        above = numbered("TodayPage", "{count} things wait above", "{count} thing waits above", case.open_items)
        waits = worded(above) if case.open_items else ""
        return Row(case.client.id, case.client.codename, f"{case_phase(case.client.phase)} · {told}", waits)

    def _on_due_current(self, key: str) -> None:
        self.acts.show_item(self._due[key] if key else None)

    def _on_due_key(self, key: str, typed: str) -> None:
        wanted = next((act for act in acts_of(self._due[key]) if act.key == typed), None)
        if wanted is not None:
            self._on_act(wanted)

    def _on_act(self, act: Act) -> None:
        if not self.due.key:
            return
        item, outcome, suite = self._due[self.due.key], act.outcome, self._suite
        if outcome is None:
            self.go.emit(Place("session", item.client, begin=True))
        elif item.record is not None:
            record = item.record
            self.run(lambda: _settled(suite, record, outcome), _Settled(self, record, item, outcome))

    def told(self, item: DueItem, words: str, back: Callable[[], object]) -> None:
        """Say what was done, and how to take it back."""
        self._back = back
        self.banner.say(Channel.GOOD, f"{item.codename}: {words}", self.tr("Take it back"), back)

    def reopen(self, record: RecordId, outcome: StrainOutcome | LedgerState) -> None:
        """Take back what was said of a piece of work."""
        suite, opened = self._suite, StrainOutcome.OPEN if isinstance(outcome, StrainOutcome) else LedgerState.OPEN
        self._back = None
        self.banner.clear()
        self.run(lambda: _settled(suite, record, opened))

    def _on_back(self) -> None:
        """Only what is still told: what cannot be read any more is not undone unseen."""
        if self._back is not None and self.banner.words:
            self._back()

    def _on_case_key(self, key: str, typed: str) -> None:
        client = ClientId(key)
        self.go.emit(Place("craft", client, words="before") if typed == BEFORE else Place("session", client, begin=True))

    def _on_due(self, key: str) -> None:
        item = self._due[key]
        page = _PAGES.get(item.kind, "session" if item.session else "entries")
        words = "reflection" if page == "craft" else ""
        # Who has not met anybody for a long time asks for no entry that is written.
        tab = item.kind is DueKind.NO_SESSION
        self.go.emit(Place(page, item.client, item.session, words=words, part=_PARTS.get(item.kind, ""), tab=tab))

    def _on_case(self, key: str) -> None:
        self.go.emit(Place("entries", ClientId(key)))


class _Settled:
    """Says what was settled, and can take it back."""

    def __init__(self, page: TodayPage, record: RecordId, item: DueItem, outcome: StrainOutcome | LedgerState) -> None:
        self._page, self._record, self._item, self._outcome = page, record, item, outcome

    def __call__(self, change: Change) -> None:  # noqa: ARG002
        """Say it."""
        outcome = self._outcome
        words = strain_outcome(outcome) if isinstance(outcome, StrainOutcome) else ledger_state(outcome)
        self._page.told(self._item, words, self.back)

    def back(self) -> None:
        """Take it back."""
        self._page.reopen(self._record, self._outcome)


def _keyed(due: Iterable[DueItem]) -> dict[str, DueItem]:
    """Name each piece of work by what it is: what comes before it must not put another client's under the next key."""
    found: dict[str, DueItem] = {}
    for item in due:
        name = "/".join((item.kind, item.client, item.session or "", item.record or ""))
        found[f"{name}/{sum(key.startswith(f'{name}/') for key in found)}"] = item
    return found


def _settled(suite: Suite, record: RecordId, outcome: StrainOutcome | LedgerState) -> Change:
    if isinstance(outcome, StrainOutcome):
        return suite.sessions.close_strain(suite.sessions.strain(record), outcome)
    return suite.practice.close_line(suite.practice.line(record), outcome)
