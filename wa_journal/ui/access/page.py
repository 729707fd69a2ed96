"""The access log: what was opened, read, exported and erased, and why."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from wa_journal.model.access import AccessKind, AccessLine
from wa_journal.model.change import Touched
from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.model.noted import noted
from wa_journal.model.said import numbered, said
from wa_journal.ui.kit import Kit
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import WordIconButton
from wa_journal.ui.parts.card import Card, TwoColumns
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import RowList, TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.phrases import case_phase, day
from wa_journal.ui.place import Place
from wa_journal.ui.save_as import ask_where
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

_Loaded = tuple[tuple[AccessLine, ...], tuple[Client, ...], int | None, tuple[Client, ...], date]
_MOST = 2000
_WAYS = {
    "passphrase": said("Access", "with the passphrase"),
    "recovery": said("Access", "with the recovery code"),
    "keyring": said("Access", "with this desktop's keyring"),
    "agency": said("Access", "with the agency's key"),
}


class AccessPage(Page):
    """Newest first; a line that was changed from outside is said at the top."""

    concerns = Touched.ALL

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Access log"))
        self._suite = suite
        look = kit.look
        told = self.tr(
            "Each line is chained to the one before it, so that a later change is noticed. The log itself holds no names, no "
            "codenames and no words of entries; codenames are put in for you here. A line is written when a client's pages are "
            "opened; a search over all clients and the reading of an entry by a second person are not noted."
        )
        self.due = TallList(look, self.tr("Records to review"), "inner")
        self.due.opened.connect(self._on_due)
        self._calm = PlainLabel(self.tr("No record is due for review in the next two weeks."), "muted")
        self._count = PlainLabel("", "muted")
        self.list = RowList(look, self.tr("Access log"), open_on_click=False)
        save = WordIconButton(look, "export", self.tr("Save for data protection …"), self._on_save)
        top = TwoColumns(look, self._count, save, (1, 0))
        kept = self.tr(
            "A record is kept only as long as it is needed. Enter opens the client's page: set a later day, or erase it."
        )
        due = Card(look, self.tr("Is it still needed?"), PlainLabel(kept, "muted"), self._calm, self.due)
        log = Card(look, self.tr("Who looked, and why"), PlainLabel(told, "muted"), top, self.list)
        self.list.setMinimumHeight(look.px(90))
        self.fill(column(due, log, None, gap=look.px(4)))
        self.start = self.list

    def reload(self) -> None:
        """Load the log."""
        suite = self._suite
        self.run(lambda: _loaded(suite), self._on_loaded)

    def save_to(self, target: Path) -> None:
        """Write the log as JSON lines."""
        suite = self._suite
        self.run(lambda: suite.access.save_log(target), self._on_saved)

    def _on_loaded(self, loaded: _Loaded) -> None:
        lines, clients, broken, due, today = loaded
        self.due.show_rows(tuple(_due_row(client, today) for client in due))
        self._calm.setVisible(not due)
        names = {str(client.id): client.codename for client in clients}
        self.list.show_rows(tuple(self._row(line, names) for line in lines[::-1][:_MOST]))
        self._count.setText(self._counted(len(lines)))
        if broken is not None:
            words = self.tr("Line {number} was changed from outside, or one before it was taken away.")
            self.banner.say(Channel.ERROR, words.format(number=broken))

    def _counted(self, count: int) -> str:
        written = QLocale().toString(count)
        if count > _MOST:
            told = self.tr("{all} lines. The newest {most} are listed here; a saved log has all of them.")
            return told.format(all=written, most=QLocale().toString(_MOST))
        return worded(numbered("AccessPage", "{lines} lines", "{lines} line", count, lines=written))

    def _row(self, line: AccessLine, names: dict[str, str]) -> Row:
        local = line.at.astimezone()
        time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        at = f"{day(local.date())} · {time}"
        who = names.get(line.client_ref, line.client_ref)
        parts = [part for part in (_detail(line.detail), self._reason(line), line.recipient) if part]
        title = f"{self._kind(line.kind)} · {who}" if who else self._kind(line.kind)
        mark = Mark.WARN if line.kind is AccessKind.AGENCY_RECOVERY else None
        return Row(str(line.seq), title, " · ".join(parts), at, mark)

    def _kind(self, kind: AccessKind) -> str:
        return {
            AccessKind.OPENED: self.tr("Journal opened"),
            AccessKind.READ: self.tr("Read"),
            AccessKind.CHANGED: self.tr("Changed"),
            AccessKind.EXPORTED: self.tr("Handed out"),
            AccessKind.TAKEN_OVER: self.tr("Taken over"),
            AccessKind.ERASED: self.tr("Erased"),
            AccessKind.RESTORED: self.tr("Journal restored"),
            AccessKind.KEYS_CHANGED: self.tr("Ways in changed"),
            AccessKind.AGENCY_RECOVERY: self.tr("Opened with the agency's key"),
        }[kind]

    def _reason(self, line: AccessLine) -> str:
        """What stood in the settings unchanged is the application's word, too."""
        unset = self._suite.reading.unset
        return worded(unset) if line.kind is AccessKind.READ and line.reason == unset else line.reason

    def _on_due(self, client: str) -> None:
        self.go.emit(Place("profile", ClientId(client)))

    def _on_save(self) -> None:
        ask_where(self.kit.notify, self, self.tr("Save the log to"), "access-log.jsonl", self.save_to)

    def _on_saved(self, target: Path) -> None:
        self.banner.say(Channel.GOOD, self.tr("The log is saved as {name}.").format(name=target.name))


def _detail(kept: str) -> str:
    """Say in the officer's language what the application itself noted; the log keeps it in English."""
    return worded(_WAYS.get(kept) or noted(kept))


def _loaded(suite: Suite) -> _Loaded:
    access = suite.access
    return access.lines(), suite.clients.all(archived=True), access.first_break(), access.due(), date.today()


def _due_row(client: Client, today: date) -> Row:
    overdue = client.review_on is not None and client.review_on <= today
    on = day(client.review_on) if client.review_on else ""
    return Row(str(client.id), client.codename, case_phase(client.phase), on, Mark.WARN if overdue else Mark.NOTE)
