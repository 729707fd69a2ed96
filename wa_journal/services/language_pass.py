"""The language pass as the officer's settings and choices want it, loaded at the first sentence and not before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wa_journal.model.coding import Choices
from wa_journal.model.text import Indicator, TaggedSentence
from wa_journal.services.choices import choices_of
from wa_journal.services.desk import Desk
from wa_journal.services.preferences import Preferences

if TYPE_CHECKING:
    from wa_journal.services.tuned import Tuned


class OfficersLanguage:
    """Nothing of it is needed to open a journal; what the officer mutes or adds works from the next sentence on."""

    def __init__(self, desk: Desk, preferences: Preferences, language: str = "en") -> None:
        self._desk = desk
        self._preferences = preferences
        self._language = language

    @property
    def version(self) -> str:
        """The version of cues and weights."""
        return self.present().version

    def tag(self, text: str, session: int | None = None) -> tuple[TaggedSentence, ...]:
        """Give a text's sentences with suggested tags; none are suggested where the officer switched them off."""
        found = self.present().tag(text, session)
        return found if self._preferences.get("suggest_tags") else tuple(replace(sentence, tags=()) for sentence in found)

    def indicators(self) -> tuple[Indicator, ...]:
        """Give the indicators as they are shipped."""
        from wa_journal.services.language import known_indicators

        return known_indicators(self._language)

    def present(self) -> Tuned:
        """Give the language pass with what is chosen now."""
        with self._desk.work() as work:
            chosen = choices_of(work)
        return self.with_choices(chosen)

    def with_choices(self, chosen: Choices) -> Tuned:
        """Give the language pass as it would be with other choices."""
        from wa_journal.services.tuned import tuned

        return tuned(self._language, chosen, quick=not self._preferences.get("use_encoder"))
