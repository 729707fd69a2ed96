"""Erases a client: what goes, which copies are reached and which are not, and the codename typed before anything happens."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.access import AccessLine
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client
from wa_journal.model.errors import JournalError
from wa_journal.model.noted import noted
from wa_journal.model.vault_errors import Cancelled
from wa_journal.ui.job import Steps, Stopped
from wa_journal.ui.kit import Kit
from wa_journal.ui.long_job import LongJob
from wa_journal.ui.parts.banner import Banner, Channel
from wa_journal.ui.parts.box import Box
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Scroller
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.phrases import day
from wa_journal.ui.question import Question
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.keeping.erasing import Erased, Reach
    from wa_journal.services.suite import Suite


class EraseBox(Box):
    """`erased` tells that the client is gone; the box stays to say what became of the copies."""

    erased = Signal()

    def __init__(self, kit: Kit, suite: Suite, client: Client, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._suite, self._client = kit, suite, client
        self._reach: Reach | None = None
        self._done: Erased | None = None
        look = kit.look
        self.setWindowTitle(self.tr("Erase this client"))
        self.banner = Banner(look)
        self.told = PlainLabel("")
        self.copies = PlainLabel("", "muted")
        self.typed = TextField(self.tr("Type the codename to confirm"))
        self.typed.textChanged.connect(self._on_typed)
        self.reason = TextField(self.tr("Why (logged)"), self.tr("for example: the time of keeping is over"))
        self.reason.textChanged.connect(self._on_typed)
        self.go = Button(self.tr("Erase for good"), self._on_go, "danger")
        self.close_it = Button(self.tr("Cancel"), self.reject)
        self.aside = Button(self.tr("Delete the journals set aside too"), self._on_aside, "danger")
        self.aside.hide()
        self.progress = Progress(look, self.tr("Backups"))
        self._job = LongJob(self, kit, self.progress, self._on_failed)
        self._job.ended.connect(self._on_ended)
        fields = (self.typed, self.reason)
        self._asked = QWidget()
        self._asked.setLayout(
            column(*(piece for one in fields for piece in (Named(one.accessibleName(), one), one)), gap=look.px(2))
        )
        inside = column(self.told, self.copies, self._asked, self.progress, None, gap=look.px(3))
        buttons = row(None, self.aside, self.close_it, self.go, gap=look.px(2))
        self.title = PlainLabel(self.tr("Erase {codename}?").format(codename=client.codename), "title")
        self.setLayout(column(self.title, self.banner, Scroller(inside), buttons, gap=look.px(3), margin=look.px(5)))
        self.fit(look.px(150), look.px(130))
        self.told.setText(
            self.tr(
                "All sessions, entries, tags, ratings and notes of this client go for good: from the journal, from its search "
                "and from its free pages. The access log keeps a random number and your reason."
            )
        )
        self._on_typed()
        self._look()

    def reject(self) -> None:
        """Leave, but not while something is being written."""
        if not self._job.running:
            super().reject()

    def _look(self) -> None:
        self.banner.try_again()
        client = self._client.id
        self._kit.tasks.run(self, lambda: self._suite.erasing.reach(client), self._on_reach, self._on_not_reached)

    def _on_not_reached(self, error: JournalError) -> None:
        """Nobody is erased before it was seen which copies there are."""
        self.banner.say(Channel.ERROR, self._kit.messages.text(error), self.tr("Look again"), self._look)

    def _anew(self) -> str:
        return self.tr("These backups are written anew, as the journal stands now and without the client; of a folder one stays:")

    def _on_reach(self, reach: Reach) -> None:
        self._reach = reach
        none = "" if reach.backups else self.tr("No backup of this journal is known.")
        parts = [
            self._listed(self._anew(), reach.backups) or none,
            self._listed(self.tr("These journals, set aside earlier, may still hold the client:"), reach.set_aside),
            self._handed(reach.handed_out),
            self._of_others(),
            self.tr("Copies that you made yourself, and prints, are yours to find."),
        ]
        self.copies.setText("\n\n".join(part for part in parts if part))
        self._on_typed()
        here = self.focusWidget()
        if here is None or not self._asked.isAncestorOf(here):
            self.typed.setFocus()

    @property
    def _meant(self) -> bool:
        typed = self.typed.text().strip().casefold() == self._client.codename.casefold()
        return self._reach is not None and typed and bool(self.reason.text().strip())

    def _on_typed(self) -> None:
        self.go.setEnabled(self._meant)

    def _on_go(self) -> None:
        if not self._meant or self._job.running:
            return
        client, reason = self._client.id, self.reason.text()
        for piece in (self.go, self.close_it, self._asked):
            piece.setEnabled(False)
        told, erase = self.tr("Erasing, then writing the backups anew …"), self._suite.erasing.erase
        self._job.run(told, lambda steps: erase(client, reason, _told_to_the_end(steps)), self._on_erased, Change(Touched.ALL))

    def _on_ended(self) -> None:
        self.close_it.setEnabled(True)
        self.close_it.setText(self.tr("Close"))

    def _on_erased(self, done: Erased) -> None:
        self._asked.hide()
        self.go.hide()
        self.title.setText(self.tr("{codename} is erased").format(codename=self._client.codename))
        self.told.setText(self.tr("The client is gone from the journal, its search and its free pages."))
        self._show_done(done)
        self.banner.say(*self._outcome(done))
        self.erased.emit()

    def _show_done(self, done: Erased) -> None:
        self._done = done
        parts = [
            self._log_left() if done.log_left else "",
            self._kit.messages.text(done.failure) if done.failure else "",
            self._listed(
                self.tr("These could not be reached. They are written anew by themselves as soon as they are there again:"),
                done.waiting,
            ),
            self._listed(self.tr("Of these files nobody can say whether they are backups that hold the client:"), done.unsure),
            self._listed(self.tr("These journals, set aside earlier, may still hold the client:"), done.set_aside),
            self._handed(done.handed_out),
            self._of_others(),
        ]
        self.copies.setText("\n\n".join(part for part in parts if part))
        self.aside.setVisible(bool(done.set_aside))

    def _outcome(self, done: Erased) -> tuple[Channel, str]:
        if done.waiting:
            return Channel.WARN, self.tr("Erased here; some backups still hold the client.")
        if done.unsure:
            return Channel.WARN, self.tr(
                "Erased here; of some files nobody can say whether they are backups. They are named below."
            )
        if done.log_left:
            return Channel.WARN, self.tr("Erased, but not yet from the working file beside the journal.")
        if self._reach is not None and self._reach.backups:
            return Channel.GOOD, self.tr("Erased, and every backup that was known is written anew.")
        return Channel.GOOD, self.tr("Erased. No backup of this journal was known.")

    def _log_left(self) -> str:
        return self.tr(
            "Something else reads the journal just now, for example a copy that is being written. Until that has ended and the "
            "journal is locked, the encrypted working file beside the journal still holds the client."
        )

    def _on_aside(self) -> None:
        words = self.tr(
            "Each is a whole journal with all its clients, as it stood when it was moved aside. What is in no other place is "
            "lost for good, work on other clients too. To keep something of it, restore it first."
        )
        question = Question(self.tr("Delete whole journals?"), words, self.tr("Delete them"), danger=True)
        self._kit.notify.ask(self, question, self._on_aside_agreed)

    def _on_aside_agreed(self) -> None:
        self.aside.setEnabled(False)
        self._kit.tasks.run(self, self._suite.keeping.forget_set_aside, self._on_forgotten, self._on_failed)

    def _on_forgotten(self, change: Change) -> None:  # noqa: ARG002
        """Tell as before what else still holds the client."""
        told, channel, words = self.tr("The journals set aside are deleted."), Channel.GOOD, ""
        if self._done is not None:
            self._show_done(replace(self._done, set_aside=()))
            channel, words = self._outcome(self._done)
        self.banner.say(channel, f"{told} {words}".strip())

    def _on_failed(self, error: JournalError) -> None:
        for piece in (self.close_it, self._asked, self.aside):
            piece.setEnabled(True)
        self._on_typed()
        self.banner.say(Channel.ERROR, self._kit.messages.text(error))

    def _of_others(self) -> str:
        return self.tr(
            "What you wrote about other clients stays as it is, also where it names this one: search for the name to find it."
        )

    def _listed(self, heading: str, places: Iterable[Path]) -> str:
        names = [str(place) for place in places]
        return "\n".join((heading, *names)) if names else ""

    def _handed(self, lines: Iterable[AccessLine]) -> str:
        facts = ((day(line.at.astimezone().date()), line.recipient, worded(noted(line.detail))) for line in lines)
        told = [" · ".join(filter(None, known)) for known in facts]
        return "\n".join((self.tr("This left earlier and cannot be called back:"), *told)) if told else ""


def _told_to_the_end(steps: Steps) -> Callable[[int, int], None]:
    """End the writing of the backups where it is stopped, never the job: what was erased is told."""

    def told(done: int, whole: int) -> None:
        try:
            steps(done, whole)
        except Stopped:
            raise Cancelled from None

    return told
