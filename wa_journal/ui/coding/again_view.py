"""Tag old entries again: compared first, taken when the officer says so, taken back as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change, Touched
from wa_journal.model.coding import Comparison, Taken
from wa_journal.model.said import numbered
from wa_journal.ui.coding.changes import Changes
from wa_journal.ui.coding.view import CodingView
from wa_journal.ui.long_job import LongJob
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.tags.coding import Coding


class AgainView(CodingView):
    """Holds one comparison at a time."""

    def __init__(self, page: Page, coding: Coding) -> None:
        super().__init__(page, coding)
        look = page.kit.look
        self.comparison: Comparison | None = None
        told = self.tr(
            "Entries keep the suggestions of the cues and models of their day. Here all finished entries are read again with "
            "the present ones. You see what would come and go before anything changes; what you kept, dropped or added "
            "yourself is never touched."
        )
        self.compare = Button(self.tr("Read all entries again"), self._on_compare, "primary")
        self.take = Button(self.tr("Take these suggestions"), self._on_take)
        self.back = Button(self.tr("Take it back"), self._on_back)
        self.progress = Progress(look, self.tr("Reading entries again"))
        self._job = LongJob(self, page.kit, self.progress, page.fail)
        self._job.ended.connect(self.compare.resume)
        self.changes = Changes(look, self.tr("Sentences that would change"))
        self.changes.go.connect(page.go)
        buttons = flow(self.compare, self.take, self.back, gap=look.px(2))
        self.setLayout(column(PlainLabel(told, "muted"), buttons, self.progress, self.changes, None, gap=look.px(3)))
        self._show()

    @property
    def start(self) -> QWidget:
        """Begin with the one thing to do."""
        return self.compare

    def stop(self) -> None:
        """Read no further."""
        self._job.stop()

    def reload(self) -> None:
        """Show whether there is something to take back; a comparison stays until it is taken."""
        self.load(lambda: None, self._on_ready)

    def _on_ready(self, nothing: None) -> None:  # noqa: ARG002
        self._show()

    def _on_compare(self) -> None:
        self.comparison = None
        self._show()
        self.compare.rest()
        self._job.run(self.tr("Reading entries again …"), self.coding.retagging.compare, self._on_compared)

    def _on_compared(self, found: Comparison) -> None:
        self.comparison = found
        self._show()
        (self.take if self.take.isEnabled() else self.compare).setFocus()

    def _on_take(self) -> None:
        found = self.comparison
        if found is not None:
            self.page.run(lambda: self.coding.retagging.take(found), self._on_taken, Change(Touched.TAGS))

    def _on_taken(self, taken: Taken) -> None:
        self.comparison = None
        self._show()
        renewed = numbered(
            "AgainView", "{count} entries have new suggestions.", "{count} entry has new suggestions.", taken.renewed
        )
        left = numbered(
            "AgainView",
            "{count} were left as they are: you worked on them meanwhile.",
            "{count} was left as it is: you worked on it meanwhile.",
            taken.skipped,
        )
        words = " ".join(worded(part) for part in ((renewed, left) if taken.skipped else (renewed,)))
        self.page.banner.say(Channel.GOOD, words, self.tr("Take it back"), self._on_back)

    def _on_back(self) -> None:
        self.page.run(self.coding.retagging.take_back, self._on_taken_back)

    def _on_taken_back(self, change: Change) -> None:  # noqa: ARG002
        self.comparison = None
        self._show()
        self.page.banner.say(Channel.GOOD, self.tr("The suggestions are as they were before. What you decided since stays."))

    def _show(self) -> None:
        found = self.comparison
        self.take.setVisible(found is not None)
        self.take.setEnabled(bool(found and found.differs))
        self.back.setVisible(self.coding.retagging.can_take_back)
        if found is None:
            self.changes.clear()
        else:
            self.changes.show_changed(self._told(found), found.changed, self.label)

    def _told(self, found: Comparison) -> str:
        if not found.entries:
            return self.tr("There are no finished entries yet.")
        read = worded(numbered("AgainView", "{count} entries read", "{count} entry read", found.entries))
        return self.tr("{read}: {new} suggestions would come, {gone} would go, {same} stay.").format(
            read=read, new=found.new, gone=found.gone, same=found.unchanged
        )
