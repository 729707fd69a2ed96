"""Every cue with how it stood so far; one key leaves it out of what is suggested from now on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wa_journal.model.change import Change
from wa_journal.model.coding import CueLine
from wa_journal.ui.coding.view import CodingView, pattern_words
from wa_journal.ui.page import Page
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.row_list import RowList
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.tags.coding import Coding

DECIDED, MUTED, ALL = "decided", "muted", "all"
MUTE = "m"
Loaded = tuple[tuple[CueLine, ...], tuple[int, int]]


class CuesView(CodingView):
    """The most often dropped first."""

    def __init__(self, page: Page, coding: Coding) -> None:
        super().__init__(page, coding)
        look = page.kit.look
        self._lines: tuple[CueLine, ...] = ()
        told = self.tr(
            "A cue is a pattern of words that suggests a tag. Mute one that is mostly wrong for you: new suggestions leave it "
            "out. Those already made stay until you tag old entries again."
        )
        which = ((DECIDED, self.tr("With decisions")), (MUTED, self.tr("Muted")), (ALL, self.tr("All")))
        self.which = Choice(look, self.tr("Which cues"), which)
        self.which.show_key(DECIDED)
        self.which.chosen.connect(self._show)
        self.words = TextField(self.tr("Show cues with these letters"), self.tr("Find a cue"))
        self.words.textChanged.connect(self._show)
        self.list = RowList(look, self.tr("Cues"), "inner", open_on_click=False, keys=MUTE)
        self.list.typed.connect(self._on_typed)
        self.list.current_changed.connect(self._on_current)
        self.mute = Button(self.tr("Mute (M)"), self._on_mute)
        self._count = PlainLabel("", "muted")
        self._alone = PlainLabel("", "muted")
        top = row(self.which, self.words, gap=look.px(3))
        top.setStretch(1, 1)
        foot = row(self._count, self.mute, gap=look.px(3))
        foot.setStretch(0, 1)
        box = column(PlainLabel(told, "muted"), top, self.list, foot, self._alone, gap=look.px(3))
        box.setStretch(2, 1)
        self.setLayout(box)

    @property
    def start(self) -> QWidget:
        """Begin with the list where there is one."""
        return self.list if self.list.rows.rows else self.words

    def reload(self) -> None:
        """Count anew."""
        cues = self.coding.cues
        self.load(lambda: (cues.lines(), cues.without_cue()), self._on_lines)

    def _on_lines(self, loaded: Loaded) -> None:
        self._lines, (kept, dropped) = loaded
        told = self.tr("Suggestions by the models alone, without any cue: kept {kept}, dropped {dropped}.")
        self._alone.setText(told.format(kept=kept, dropped=dropped))
        self._show()

    def _show(self) -> None:
        letters = self.words.text().casefold().split()
        fitting = [line for line in self._lines if self._wanted(line) and all(one in self._said(line) for one in letters)]
        fitting.sort(key=lambda line: (line.kept - line.dropped, -line.dropped, line.indicator))
        self.list.show_rows(tuple(self._row(line) for line in fitting))
        self.list.setVisible(bool(fitting))
        self._count.setText(self._told(len(fitting)))
        self._on_current(self.list.key)

    def _wanted(self, line: CueLine) -> bool:
        return {DECIDED: line.kept + line.dropped > 0, MUTED: line.muted}.get(self.which.key or ALL, True)

    def _said(self, line: CueLine) -> str:
        return f"{self.label(line.indicator)} {line.cue.pattern} {line.cue.why}".casefold()

    def _told(self, shown: int) -> str:
        if shown:
            return self.tr("{shown} of {count} cues").format(shown=shown, count=len(self._lines))
        if self.which.key == MUTED:
            return self.tr("No cue is muted.")
        if self.which.key == DECIDED and not self.words.text():
            return self.tr("You have not decided on a suggestion yet. All cues are listed under All.")
        return self.tr("No cue has these letters.")

    def _row(self, line: CueLine) -> Row:
        team = self.tr("your team's") if line.team else ""
        title = "  ·  ".join(part for part in (self.label(line.indicator), worded(line.cue.why), team) if part)
        detail = "  ·  ".join(part for part in (pattern_words(line.cue.pattern), line.cue.source) if part)
        return Row(line.cue.id, title, detail, self._standing(line), self.mark(line.indicator), not line.muted, (), line.muted)

    def _standing(self, line: CueLine) -> str:
        decided = line.kept + line.dropped
        if line.dropped:
            stood = self.tr("you dropped it {dropped} of {decided} times").format(dropped=line.dropped, decided=decided)
        else:
            stood = self.tr("you kept it each time ({kept})").format(kept=line.kept)
        return "  ·  ".join(part for part in (self.tr("muted") if line.muted else "", stood if decided else "") if part)

    def _on_current(self, key: str) -> None:
        line = self._line(key)
        self.mute.setEnabled(line is not None)
        self.mute.setText(self.tr("Use it again (M)") if line and line.muted else self.tr("Mute (M)"))

    def _line(self, key: str) -> CueLine | None:
        return next((line for line in self._lines if line.cue.id == key), None)

    def _on_mute(self) -> None:
        self._on_typed(self.list.key, MUTE)

    def _on_typed(self, key: str, verb: str) -> None:  # noqa: ARG002
        line = self._line(key)
        if line is not None:
            self._set(key, muted=not line.muted)

    def _set(self, cue: str, *, muted: bool) -> None:
        self.page.run(lambda: self.coding.cues.mute(cue, muted=muted), partial(self._on_set, cue, muted))

    def _on_set(self, cue: str, muted: bool, change: Change) -> None:  # noqa: ARG002
        words = self.tr("Muted: new suggestions leave this cue out.") if muted else self.tr("This cue is used again.")
        self.page.banner.say(Channel.GOOD, words, self.tr("Take it back"), partial(self._set, cue, muted=not muted))
        self.reload()
