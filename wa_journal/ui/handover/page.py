"""Two places: clients go to a colleague or a second machine in one encrypted file, and such a file comes in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import Client
from wa_journal.model.errors import JournalError
from wa_journal.model.handover import Arrival, Incoming, Purpose
from wa_journal.model.said import numbered
from wa_journal.ui.begun_desk import BegunDesk
from wa_journal.ui.handover.give_view import PASSPHRASE, GiveView
from wa_journal.ui.handover.take_view import TakeView
from wa_journal.ui.kit import Kit
from wa_journal.ui.long_job import LongJob
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.own_files import among_documents
from wa_journal.ui.save_as import ask_where
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.moving.handing_over import Parcel
    from wa_journal.services.suite import Suite

_ENDING = ".wahandover"


class HandoverPage(Page):
    """Giving on top, taking below; a code and what was looked into go with the page."""

    concerns = Touched.CLIENTS

    def __init__(self, kit: Kit, suite: Suite) -> None:
        super().__init__(kit)
        self.setAccessibleName(self.tr("Hand over"))
        self._suite = suite
        look = kit.look
        self.give = GiveView(look)
        self._begun = BegunDesk(self, suite, "hand over", self.give.begun, follows=False)
        self.give.wanted.connect(self._on_give)
        self._writing = LongJob(self, kit, self.give.progress, self._on_not_written)
        self._writing.ended.connect(self.give.resume)
        self.take = TakeView(look)
        self.take.file_wanted.connect(self._on_file)
        self.take.look_wanted.connect(self._on_look)
        self.take.take_wanted.connect(self._on_take)
        self.take.left.connect(self._put_away)
        self.fill(column(self.give, self.take, None, gap=look.px(4)), most=220)
        self.start = self.give.clients.list

    def reload(self) -> None:
        """Load the clients, and at first what was begun: what is known to stand here can be put away with a client."""
        self._begun.stay()
        self.run(lambda: self._suite.clients.all(archived=True), self._on_loaded)

    def write_to(self, target: Path) -> None:
        """Write the file, with a bar and a way to stop it."""
        from wa_journal.services.moving.handing_over import new_code

        by_passphrase = self.give.way.key == PASSPHRASE
        secret = self.give.secret.text() if by_passphrase else new_code()
        parcel = self._parcel(target)
        self.give.show_code("")
        self.give.rest()
        written = _Written(self, "" if by_passphrase else secret, self.give.written).show
        give = self._suite.handing.give
        self._writing.run(self.tr("Writing the hand-over file …"), lambda steps: give(parcel, secret, steps), written)

    def leave(self) -> None:
        """Take the code and what was looked into off the screen."""
        super().leave()
        self.give.show_code("")
        self.give.secret.clear()
        self._put_away()

    def show_written(self, code: str, written: dict[str, str]) -> None:
        """Say that the file is there, with its code; what it was made of waits no more."""
        self.give.show_kept(written)
        self._begun.flush()
        self.give.secret.clear()
        self.give.show_code(code)
        told = self.tr("The hand-over file is written and was read again.")
        if code:
            self.see(self.give.code_told, self.give.code)
            told = self.tr("The hand-over file is written and was read again. Note its code now: nobody opens it without.")
        self.banner.say(Channel.GOOD, told)

    def _parcel(self, target: Path) -> Parcel:
        from wa_journal.services.moving.handing_over import Parcel

        give = self.give
        purpose = Purpose(give.purpose.key or Purpose.COLLEAGUE.value)
        return Parcel(give.clients.chosen, target, give.recipient.text(), give.reason.text(), purpose, give.felt.isChecked())

    def _on_loaded(self, clients: tuple[Client, ...]) -> None:
        if self.give.clients.show_clients(clients):
            self.give.forget()
            self._begun.bring_anew()

    def _on_give(self) -> None:
        give = self.give
        if not give.recipient.text().strip() or not give.reason.text().strip():
            told, until = self.tr("Say who gets it and why: the access log keeps both."), (give.recipient, give.reason)
            self.banner.say(Channel.WARN, told, until=[field.textEdited for field in until])
            (give.reason if give.recipient.text().strip() else give.recipient).setFocus()
            return
        ask_where(self.kit.notify, self, self.tr("Write the file to"), f"handover{_ENDING}", self.write_to)

    def _on_not_written(self, error: JournalError) -> None:
        self.fail(error, self.give.secret.textEdited)

    def _on_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the hand-over file"), among_documents(), f"*{_ENDING};;*")
        if chosen:
            self.banner.clear()
            self.take.show_file(Path(chosen))
            self.take.secret.setFocus()

    def _on_look(self) -> None:
        source, secret = self.take.source, self.take.secret.text()
        if source is not None:
            self.take.secret.hold()
            self.take.look.rest()
            self.kit.tasks.run(self, lambda: self._suite.handing.look(source, secret), self._on_looked, self._on_not_looked)

    def _on_looked(self, incoming: Incoming) -> None:
        self.banner.clear()
        self.take.secret.resume()
        self.take.show_incoming(incoming)

    def _on_not_looked(self, error: JournalError) -> None:
        self.take.secret.resume()
        self.take.look.resume()
        self.fail(error, self.take.secret.textEdited)

    def _on_take(self) -> None:
        incoming, taken, on = self.take.incoming, self.take.taken, self.take.new_officer_on
        if incoming is not None:
            # A second press would take in nothing new, and say so of what the first has entered.
            self.take.take.rest()
            take, taken_in = self._suite.handing.take, partial(self._on_taken, on is not None)
            self.run(lambda: take(incoming, taken, on), taken_in, Change(Touched.ALL), self._on_not_taken)

    def _on_not_taken(self, error: JournalError) -> None:
        self.take.take.resume()
        self.fail(error)

    def _on_taken(self, officer_wanted: bool, arrivals: tuple[Arrival, ...]) -> None:
        self.take.take.resume()
        self._put_away()
        told = numbered(
            "HandoverPage",
            "{count} clients are taken in. Nothing that was here is lost.",
            "{count} client is taken in. Nothing that was here is lost.",
            len(arrivals),
        )
        self.banner.say(Channel.GOOD, f"{worded(told)} {self._officer(arrivals)}" if officer_wanted else told)

    def _officer(self, arrivals: tuple[Arrival, ...]) -> str:
        """Say for whom the change of officer was entered; the same file once more is no second change."""
        entered = sum(one.changed for one in arrivals)
        if not entered:
            return self.tr("No change of officer was entered anew: it stands there already.")
        if entered == len(arrivals):
            return self.tr("The change of officer is entered as an event of today.")
        return self.tr("The change of officer is entered for {count} of {whole}; for the others it stands there already.").format(
            count=entered, whole=len(arrivals)
        )

    def _put_away(self) -> None:
        self.take.show_incoming(None)
        self.take.show_file(None)


class _Written:
    """Carries the code to the page once the file is there."""

    def __init__(self, page: HandoverPage, code: str, written: dict[str, str]) -> None:
        self._page, self._code, self._written = page, code, written

    def show(self, change: Change) -> None:  # noqa: ARG002
        """Show it."""
        self._page.show_written(self._code, self._written)
