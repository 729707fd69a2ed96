"""A team's own cues: what its folder holds, what is wrong in it, what it would change, and the switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from wa_journal.model.change import Change
from wa_journal.model.coding import CueLine, CueProblem, Otherwise, TeamCues
from wa_journal.model.said import numbered
from wa_journal.ui.coding.changes import Changes
from wa_journal.ui.coding.view import CodingView, pattern_words
from wa_journal.ui.long_job import LongJob
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.layouts import column, flow
from wa_journal.ui.parts.own_files import among_documents
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.progress import Progress
from wa_journal.ui.parts.row_list import TallList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.preferences import Preferences
    from wa_journal.services.tags.coding import Coding

FOLDER = "cue_folder"


class TeamView(CodingView):
    """The switch can be used once it was seen what it changes."""

    def __init__(self, page: Page, coding: Coding, preferences: Preferences) -> None:
        super().__init__(page, coding)
        look = page.kit.look
        self._preferences = preferences
        self.looked: TeamCues | None = None
        told = self.tr(
            "Your team can add cues of its own as small text files (TOML), without any code. Nothing of them is used before "
            "you saw here what they would change on your entries and switched them on."
        )
        self._folder = PlainLabel("", "strong").selectable()
        self.choose = Button(self.tr("Choose the folder …"), self._on_choose)
        self.look = Button(self.tr("Look again"), self.reload)
        self.compare = Button(self.tr("Show what would change"), self._on_compare, "primary")
        self.on = Button(self.tr("Switch these cues on"), self._on_switch)
        self.off = Button(self.tr("Switch off"), self._on_switch_off)
        self._state = PlainLabel("")
        self.problems = TallList(look, self.tr("What is wrong in the files"), "inner", open_on_click=False)
        self.cues = TallList(look, self.tr("Cues found"), "inner", open_on_click=False)
        self.progress = Progress(look, self.tr("Reading entries"))
        self._job = LongJob(self, page.kit, self.progress, page.fail)
        self.changes = Changes(look, self.tr("Sentences that would change"))
        self.changes.go.connect(page.go)
        files = flow(self.choose, self.look, gap=look.px(2))
        switch = flow(self.compare, self.on, self.off, gap=look.px(2))
        lists = (self.problems, self.cues, self.progress, self.changes)
        self.setLayout(column(PlainLabel(told, "muted"), self._folder, files, self._state, switch, *lists, None, gap=look.px(3)))

    @property
    def start(self) -> QWidget:
        """Begin with the folder while there is none."""
        return self.compare if self.compare.isEnabled() else self.choose

    def stop(self) -> None:
        """Read no further."""
        self._job.stop()

    def reload(self) -> None:
        """Read the folder anew; what another one would change is shown no more, nor is it looked for any further."""
        self.stop()
        self.changes.clear()
        self.load(self.coding.team.look, self._on_looked)

    def _on_looked(self, looked: TeamCues) -> None:
        self.looked = looked
        self.changes.clear()
        self._folder.setText(looked.folder or self.tr("No folder is named yet."))
        self._state.setText(self._told(looked))
        self.problems.show_rows(tuple(self._problem(place, one) for place, one in enumerate(looked.problems)))
        self.cues.show_rows(tuple(self._cue(line) for line in looked.cues))
        self.compare.setEnabled(bool(looked.cues or looked.on) and not looked.same)
        self.on.setVisible(False)
        self.off.setVisible(bool(looked.on))

    def _told(self, looked: TeamCues) -> str:
        found = worded(numbered("TeamView", "{count} cues found", "{count} cue found", len(looked.cues)))
        if not looked.on:
            return self.tr("{found}; none is switched on.").format(found=found)
        if looked.same:
            return self.tr("{found}, and switched on as they are.").format(found=found)
        return self.tr(
            "{found}. {count} are switched on in an earlier form; look at what the present files would change."
        ).format(found=found, count=looked.on)

    def _problem(self, place: int, one: CueProblem) -> Row:
        where = [one.file, self.tr("line {number}").format(number=one.line) if one.line else "", one.key]
        title = ", ".join(part for part in where if part) or self.tr("The folder")
        return Row(str(place), title, worded(one.reason), mark=Mark.WARN)

    def _cue(self, line: CueLine) -> Row:
        title = f"{self.label(line.indicator)}: {pattern_words(line.cue.pattern)}"
        detail = "  ·  ".join(part for part in (line.cue.why, line.cue.source) if part)
        muted = self.tr("muted") if line.muted else ""
        return Row(line.cue.id, title, detail, muted, self.mark(line.indicator), faint=line.muted)

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder with your team's cue files"), among_documents())
        if chosen:
            self.use_folder(chosen)

    def use_folder(self, folder: str) -> None:
        """Name the folder and look into it."""
        self.page.run(lambda: self._preferences.set(FOLDER, folder), self._on_named)

    def _on_named(self, change: Change) -> None:  # noqa: ARG002
        self.reload()

    def _on_compare(self) -> None:
        self._job.run(self.tr("Reading entries …"), self.coding.team.compare, self._on_compared)

    def _on_compared(self, changed: tuple[Otherwise, ...]) -> None:
        sentences = worded(numbered("TeamView", "{count} sentences", "{count} sentence", len(changed)))
        words = self.tr("On your entries so far {sentences} would get other suggestions.").format(sentences=sentences)
        self.changes.show_changed(words, changed, self.label)
        self.on.setVisible(True)
        self.on.setFocus()

    def _on_switch(self) -> None:
        self.page.run(self.coding.team.switch_on, self._on_switched)

    def _on_switched(self, change: Change) -> None:  # noqa: ARG002
        words = self.tr("Switched on for what you write from now on. To use them on old entries, tag those again.")
        self.page.banner.say(Channel.GOOD, words, self.tr("Switch off"), self._on_switch_off)
        self.reload()

    def _on_switch_off(self) -> None:
        self.page.run(self.coding.team.switch_off, self._on_switched_off)

    def _on_switched_off(self, change: Change) -> None:  # noqa: ARG002
        self.page.banner.say(Channel.GOOD, self.tr("Your team's cues are switched off."))
        self.reload()
