"""What another cue file would have changed: tags that it adds to and takes from texts that were read before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from wa_journal.analysis.text.tagger import Tagger


@dataclass(frozen=True, slots=True)
class Changed:
    """One sentence whose suggestions differ; decisions already made are never touched."""

    text: int
    start: int
    end: int
    added: tuple[str, ...]
    removed: tuple[str, ...]
    sentence: str = field(repr=False)


def difference(texts: Iterable[str], before: Tagger, after: Tagger) -> Iterator[Changed]:
    """Give, text by text, the sentences that `after` would suggest otherwise than `before`; stop reading to cancel."""
    for number, text in enumerate(texts):
        for old, new in zip(before.tag(text), after.tag(text), strict=True):
            was, now = {tag.indicator for tag in old.tags}, {tag.indicator for tag in new.tags}
            if was != now:
                added, removed = tuple(sorted(now - was)), tuple(sorted(was - now))
                yield Changed(number, old.start, old.end, added, removed, text[old.start : old.end])
