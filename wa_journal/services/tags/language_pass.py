"""The language pass as the officer's settings and choices want it, loaded at the first sentence and not before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from wa_journal.model.coding import Choices
from wa_journal.model.entries import Spans
from wa_journal.model.text import Indicator, TaggedSentence
from wa_journal.services.desk import Desk
from wa_journal.services.preferences import Preferences
from wa_journal.services.tags.choices import choices_of
from wa_journal.services.tags.felt import Felt

if TYPE_CHECKING:
    from wa_journal.services.tags.tuned import Tuned

# The encoder takes some 15 ms a sentence: a few are read before anybody looks.
UNNOTICED = 6


class OfficersLanguage:
    """Nothing of it is needed to open a journal; what the officer mutes or adds works from the next sentence on."""

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        self._desk = desk
        self._preferences = preferences
        self._warm = False

    @property
    def version(self) -> str:
        """The version of cues and weights."""
        return self.present().version

    def tag(self, text: str, session: int | None = None, theirs: Spans = ()) -> tuple[TaggedSentence, ...]:
        """Give a text's sentences with suggested tags; none are suggested where the officer switched them off."""
        found = self.present().tag(text, session, theirs)
        self._warm = True
        return self._wanted(found)

    def each(self, texts: Iterable[tuple[str, Spans]]) -> Iterator[tuple[TaggedSentence, ...]]:
        """Give the sentences of text after text; what is muted and chosen is looked up once for all of them."""
        present, suggest = self.present(), bool(self._preferences.get("suggest_tags"))
        for text, theirs in texts:
            found = present.tag(text, theirs=theirs)
            yield found if suggest else _untagged(found)

    def at_once(self, text: str, theirs: Spans) -> tuple[str, tuple[TaggedSentence, ...]] | None:
        """Give a version and what it makes of a text without the encoder, where that would take a noticeable while.

        Sentences that the encoder read before keep what it made of them, so that nothing which is settled changes twice.
        """
        if not self._preferences.get("use_encoder"):
            return None
        known = self.present().known(text, theirs) if self._warm else ()
        if self._warm and known.count(None) <= UNNOTICED:
            return None
        quick = self._tuned(self._chosen(), quick=True)
        found = quick.tag(text, theirs=theirs)
        settled = known if len(known) == len(found) else (None,) * len(found)
        return quick.version, self._wanted(tuple(old or new for old, new in zip(settled, found, strict=True)))

    def indicators(self) -> tuple[Indicator, ...]:
        """Give the indicators as they are shipped."""
        from wa_journal.services.tags.language import known_indicators

        return known_indicators(self._language)

    def sentence_spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Give the sentences of a text as (start, end), without looking for tags."""
        from wa_journal.services.tags.sentences import sentence_spans

        return sentence_spans(text, self._language)

    def felt(self) -> Felt:
        """Give what tells a feeling from a deed, in the language that is chosen now."""
        from wa_journal.services.tags.language import feelings_of, tells_deed

        language = self._language
        return Felt(feelings_of(language).named_in, partial(tells_deed, language=language))

    def present(self) -> Tuned:
        """Give the language pass with what is chosen now."""
        return self.with_choices(self._chosen())

    def with_choices(self, chosen: Choices) -> Tuned:
        """Give the language pass as it would be with other choices."""
        return self._tuned(chosen, quick=not self._preferences.get("use_encoder"))

    @property
    def _language(self) -> str:
        return str(self._preferences.get("entry_language"))

    def _chosen(self) -> Choices:
        with self._desk.work() as work:
            return choices_of(work)

    def _tuned(self, chosen: Choices, *, quick: bool) -> Tuned:
        from wa_journal.services.tags.tuned import tuned

        return tuned(self._language, chosen, quick=quick)

    def _wanted(self, found: tuple[TaggedSentence, ...]) -> tuple[TaggedSentence, ...]:
        return found if self._preferences.get("suggest_tags") else _untagged(found)


def _untagged(found: tuple[TaggedSentence, ...]) -> tuple[TaggedSentence, ...]:
    return tuple(replace(sentence, tags=()) for sentence in found)
