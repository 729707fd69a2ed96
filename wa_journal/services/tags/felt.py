"""Which sentences tell what the officer felt: those that are said to, and those whose own words give it away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from wa_journal.model.entries import Section, SentenceMark, joined
from wa_journal.model.text import TaggedSentence, Voice
from wa_journal.services.tags.voicing import Span, box_at, own_word

Parted = tuple[tuple[TaggedSentence, ...], tuple[TaggedSentence, ...]]
# The officer's own words, where the language pass may take what was felt for what was done or thought.
_OWN = (Voice.I_DID, Voice.I_THINK)


@dataclass(frozen=True, slots=True)
class Felt:
    """Knows a feeling and a plain deed by their words; rather too much counts as felt than too little."""

    names_feeling: Callable[[str], bool]
    tells_deed: Callable[[str], bool]

    def parted(self, sentences: Sequence[TaggedSentence], sections: tuple[Section, ...], marks: Iterable[SentenceMark]) -> Parted:
        """Give what was said, seen and done, and apart from it what the officer thinks or feels."""
        felt = self.among(sentences, sections, marks)
        assessed = tuple(one for one in sentences if one.voice is Voice.I_THINK or (one.start, one.end) in felt)
        facts = tuple(one for one in sentences if one not in assessed)
        return facts, tuple(_as_told(one, box_at(sections, one.start)) for one in assessed)

    def among(
        self, sentences: Sequence[TaggedSentence], sections: tuple[Section, ...], marks: Iterable[SentenceMark]
    ) -> frozenset[Span]:
        """Give the sentences in which something was felt; the officer's own word on one counts before anything guessed."""
        text, spans = joined(sections), [(one.start, one.end) for one in sentences]
        own = own_word(marks, text, spans)
        return frozenset(
            span
            for one, span in zip(sentences, spans, strict=True)
            if one.voice is Voice.I_FELT or (span not in own and self._gives_away(one, text, box_at(sections, one.start)))
        )

    def _gives_away(self, one: TaggedSentence, text: str, box: Voice | None) -> bool:
        words = text[one.start : one.end]
        if box is Voice.I_FELT and not self.tells_deed(words):
            return True
        return box in (None, Voice.I_FELT, Voice.I_DID) and one.voice in _OWN and self.names_feeling(words)


def _as_told(one: TaggedSentence, box: Voice | None) -> TaggedSentence:
    """In the box of what was felt, what is no fact is told as felt: its words alone may read like a deed."""
    return replace(one, voice=Voice.I_FELT) if box is Voice.I_FELT and one.voice is Voice.I_DID else one
