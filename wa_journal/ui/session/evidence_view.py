"""A suggestion opened to its evidence, in sentences that need no knowledge of how it is made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from wa_journal.model.coding import CueLine, EvidenceLine, Explanation
from wa_journal.model.evidence_words import opposing, speaking, within_quotes
from wa_journal.model.tags import Tag, TagOrigin
from wa_journal.ui.look import Look
from wa_journal.ui.parts.awaited import Awaited
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.layouts import column, emptied, flow
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.wording import worded


class EvidenceView(Card):
    """Which words, whose, what spoke against it, what weighed most; `muted` carries cues and whether they are left out.

    `wanted` asks again for the evidence of a tag.
    """

    muted = Signal(object, bool)
    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("Why this was suggested"))
        self._look = look
        self._shown = ""
        self._box = column(gap=look.px(1.5))
        self._wait = Awaited(look, self.tr("Looking …"), self.tr("What spoke for it could not be looked up."), self._on_again)
        self._wait.hide()
        self.body.addWidget(self._wait)
        self.body.addLayout(self._box)

    @property
    def words(self) -> str:
        """Give all that is said, for a test or a reader."""
        return "\n".join(label.text() for label in self.findChildren(PlainLabel) if label.isVisibleTo(self))

    def wait(self, key: str) -> None:
        """Show that a tag's evidence is looked for; what is shown for this tag already stays."""
        if key != self._shown:
            self._shown = key
            emptied(self._box)
            self._wait.wait()
            self._wait.show()

    def give_up(self, key: str) -> None:
        """Show that a tag's evidence could not be looked for, if it is the one that is waited for."""
        if key == self._shown:
            self._wait.give_up()

    def show_explanation(self, tag: Tag, found: Explanation | None, instead_of: str = "") -> None:
        """Show what speaks for a tag; of one that an officer changed, `instead_of` says what was suggested in its place."""
        self._shown = tag.id
        self._wait.hide()
        emptied(self._box)
        if tag.origin is TagOrigin.HAND:
            self._say(self.tr("You added this tag yourself."))
        elif instead_of:
            self._say(instead_of)
        elif found is None:
            self._say(self.tr("The sentence has changed since, so what spoke for it cannot be shown any more."))
        if found is not None:
            self._show_evidence(found, suggested=tag.origin is TagOrigin.MACHINE)
        if tag.made_by:
            self._say(self.tr("Made by {version}").format(version=tag.made_by), "small")

    def _show_evidence(self, found: Explanation, *, suggested: bool) -> None:
        standings = {line.cue.id: line for line in found.standings}
        speaking = [one for one in found.evidence if one.counts]
        against = [one for one in found.evidence if not one.counts]
        for heading, lines in ((self.tr("What speaks for it"), speaking), (self.tr("What speaks against it"), against)):
            if lines:
                self._say(heading, "strong")
            # Cues that say the same say it once, and are muted together.
            for told in dict.fromkeys(self._told(one) for one in lines):
                self._say(told)
                same = dict.fromkeys(one.cue for one in lines if self._told(one) == told)
                self._show_standing([standings[cue] for cue in same if cue in standings])
        if suggested and not speaking:
            self._say(self.tr("No cue: the sentence as a whole reads like those that careful readers tagged so."))
        if found.heavy:
            words = ", ".join(f"“{word}” ({round(100 * share)} %)" for word, share in found.heavy)
            self._say(self.tr("Words that weighed most"), "strong")
            self._say(self.tr("{words}: without them it would be less likely.").format(words=words))
        if found.example:
            self._say(self.tr("An example from the codebook"), "strong")
            self._say(f"“{within_quotes(worded(found.example))}”")

    def _told(self, one: EvidenceLine) -> str:
        how = speaking(one.whose, one.scope) if one.counts else opposing(one.whose, one.scope)
        return self.tr("“{words}”: {why}; {how}").format(words=one.words, why=worded(one.why), how=worded(how))

    def _show_standing(self, same: list[CueLine]) -> None:
        if not same:
            return
        line = max(same, key=lambda one: one.kept + one.dropped)
        decided = line.kept + line.dropped
        stood = self.tr("So far you dropped this cue {dropped} of {decided} times.").format(dropped=line.dropped, decided=decided)
        if decided:
            self._say(stood, "muted")
        muted = all(one.muted for one in same)
        words = self.tr("Use this cue again") if muted else self.tr("Mute this cue")
        cues = tuple(one.cue.id for one in same)
        self._box.addLayout(flow(Button(words, _Muting(self.muted.emit, cues, muted=not muted), "quiet")))

    def _on_again(self) -> None:
        self.wanted.emit(self._shown)

    def _say(self, words: str, kind: str = "body") -> None:
        self._box.addWidget(PlainLabel(words, kind))


class _Muting:
    """Remembers which cues a button mutes, without holding the button."""

    def __init__(self, told: Callable[[tuple[str, ...], bool], object], cues: tuple[str, ...], *, muted: bool) -> None:
        self._told, self._cues, self._muted = told, cues, muted

    def __call__(self) -> None:
        """Ask for it."""
        self._told(self._cues, self._muted)
