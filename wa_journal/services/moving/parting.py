"""Leaves what the officer felt out of what is handed over: the felt box and sentences, the mood, and private reflections.

Earlier versions and unfinished entries stay behind then as well, since nobody went through them for what was felt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from wa_journal.model.entries import Addendum, EntryVersion, Section, SentenceMark, joined, places
from wa_journal.model.handover import Belongings
from wa_journal.model.ids import EntryId, SessionId
from wa_journal.model.tags import Tag
from wa_journal.model.text import TaggedSentence, Voice
from wa_journal.services.anchoring import nearest, reanchored

Span = tuple[int, int]
Texts = Mapping[SessionId, str]
Sentences = Callable[[SessionId], tuple[TaggedSentence, ...]]
Voices = Callable[[str], tuple[TaggedSentence, ...]]


@dataclass(frozen=True, slots=True)
class Reader:
    """Says whose each sentence is: of a session's present entry, and of any other text; `private` names items of reflection."""

    sentences: Sentences
    voices: Voices
    private: frozenset[str]


def cut_from(version: EntryId) -> EntryId:
    """Give the id of a version from which something was left out: the same each time, so that it comes in once only."""
    return EntryId(sha256(f"{version} without what was felt".encode()).hexdigest()[:16])


def without_felt(whole: Belongings, reader: Reader) -> Belongings:
    """Give a client's belongings without what the officer felt."""
    newest = {version.session: version for version in whole.versions}
    cuts = {session: _felt(version, reader.sentences(session)) for session, version in newest.items()}
    versions = tuple(kept for session, one in newest.items() if (kept := _cut_version(one, cuts[session])) is not None)
    texts = {version.session: version.text for version in versions}
    return replace(
        whole,
        sessions=tuple(replace(one, mood="") for one in whole.sessions),
        versions=versions,
        drafts=(),
        addenda=tuple(_addenda(whole.addenda, reader.voices)),
        marks=tuple(_marks(whole.marks, cuts, texts)),
        tags=tuple(_tags(whole.tags, cuts, texts)),
        records=tuple(one for one in whole.records if one.item not in reader.private),
    )


def _felt(version: EntryVersion, sentences: Iterable[TaggedSentence]) -> tuple[Span, ...]:
    boxed = [(start, end) for start, end, section in places(version.sections) if section.voice is Voice.I_FELT]
    said = [(one.start, one.end) for one in sentences if one.voice is Voice.I_FELT]
    return _apart([*boxed, *said])


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for start, end in sorted(spans):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)


def _cut_version(version: EntryVersion, cut: tuple[Span, ...]) -> EntryVersion | None:
    if not cut:
        return version
    sections = tuple(replace(section, text=_left(section.text, start, cut)) for start, _end, section in places(version.sections))
    kept: tuple[Section, ...] = tuple(section for section in sections if section.text.strip())
    if not kept:
        return None
    return replace(version, id=cut_from(version.id), sections=kept, text=joined(kept))


def _left(text: str, offset: int, cut: tuple[Span, ...]) -> str:
    """Give a section's text without the spans; `offset` is where it stands in the whole."""
    pieces, last = [], 0
    for start, end in ((max(start - offset, 0), end - offset) for start, end in cut):
        if end > 0 and start < len(text):
            pieces.append(text[last:start])
            last = _past_blank(text, end)
    return "".join([*pieces, text[last:]])


def _past_blank(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _addenda(addenda: Iterable[Addendum], voices: Voices) -> Iterator[Addendum]:
    for one in addenda:
        left = _left(one.text, 0, _apart((said.start, said.end) for said in voices(one.text) if said.voice is Voice.I_FELT))
        if left.strip():
            yield replace(one, text=left)


def _marks(marks: Iterable[SentenceMark], cuts: Mapping[SessionId, tuple[Span, ...]], texts: Texts) -> Iterator[SentenceMark]:
    for mark in marks:
        start = nearest(texts.get(mark.session, ""), mark.quote, mark.start)
        if mark.voice is not Voice.I_FELT and start is not None and not _within(mark.start, cuts.get(mark.session, ())):
            yield replace(mark, start=start, end=start + len(mark.quote))


def _tags(tags: Iterable[Tag], cuts: Mapping[SessionId, tuple[Span, ...]], texts: Texts) -> Iterator[Tag]:
    """A tag whose sentence stands in an earlier version only stays behind with it."""
    for tag in tags:
        if not _within(tag.start, cuts.get(tag.session, ())):
            yield from (moved for moved in reanchored((tag,), texts.get(tag.session, "")) if moved.anchored)


def _within(place: int, cut: tuple[Span, ...]) -> bool:
    return any(start <= place < end for start, end in cut)
