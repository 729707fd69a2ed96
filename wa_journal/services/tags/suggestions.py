"""From a pass over an entry to its suggested tags, and from one pass to the next without disturbing what is unchanged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wa_journal.model.ids import TagId, fresh
from wa_journal.model.sessions import Session
from wa_journal.model.tags import Tag
from wa_journal.model.text import SuggestedTag, TaggedSentence


def suggested(
    session: Session, text: str, sentences: Iterable[TaggedSentence], decided: Iterable[Tag], version: str
) -> tuple[Tag, ...]:
    """Give the tags that a pass suggests, without those that the officer decided on already."""
    found = (_tag(session, text, sentence, one, version) for sentence in sentences for one in sentence.tags)
    return undecided(found, decided)


def undecided(found: Iterable[Tag], decided: Iterable[Tag]) -> tuple[Tag, ...]:
    """Leave out what the officer decided on already: a tag of the same name on the same words at the same place."""
    taken = {(name, tag.start, tag.quote) for tag in decided if tag.anchored for name in (tag.indicator, tag.replaced)}
    return tuple(tag for tag in found if _what(tag) not in taken)


def renewed(before: Iterable[Tag], found: Iterable[Tag]) -> Iterator[Tag]:
    """Give what was found; a suggestion that was there already stays the same tag, even where words before it moved it."""
    waiting: dict[tuple[str, str], list[TagId]] = {}
    for tag in before:
        waiting.setdefault((tag.indicator, tag.quote), []).append(tag.id)
    for tag in found:
        same = waiting.get((tag.indicator, tag.quote))
        yield replace(tag, id=same.pop(0)) if same else tag


def parted(before: Iterable[Tag], after: Iterable[Tag]) -> tuple[tuple[Tag, ...], tuple[Tag, ...], int]:
    """Give what is new, what is gone, and how many suggestions stay."""
    old, new = tuple(before), tuple(after)
    was, now = {_what(tag) for tag in old}, {_what(tag) for tag in new}
    return tuple(_only(new, was)), tuple(_only(old, now)), len(was & now)


def _only(tags: Iterable[Tag], known: set[tuple[str, int, str]]) -> Iterator[Tag]:
    return (tag for tag in tags if _what(tag) not in known)


def _what(tag: Tag) -> tuple[str, int, str]:
    return tag.indicator, tag.start, tag.quote


def _tag(session: Session, text: str, sentence: TaggedSentence, found: SuggestedTag, version: str) -> Tag:
    return Tag(
        id=TagId(fresh()),
        session=session.id,
        client=session.client,
        indicator=found.indicator,
        start=sentence.start,
        end=sentence.end,
        quote=text[sentence.start : sentence.end],
        probability=found.probability,
        cues=found.cues,
        cue_ids=found.cue_ids,
        reason=str(found.reason),
        made_by=version,
    )
