"""Leaves what the officer felt out of what is handed over: felt sentences, the mood, and private reflections.

Of the box of what was felt only a sentence goes along that plainly tells a deed and names no feeling: whatever else stands there
stays out, also where nobody can say what it is. Earlier versions and unfinished entries stay behind, since nobody went through
them for what was felt. A session of which nothing is left says that something was written of it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import chain

from wa_journal.model.entries import Addendum, EntryVersion, Section, SentenceMark, joined, places
from wa_journal.model.handover import Belongings
from wa_journal.model.ids import EntryId, RecordId, SessionId
from wa_journal.model.sessions import Session, Through
from wa_journal.model.tags import Tag
from wa_journal.model.text import TaggedSentence, Voice
from wa_journal.services.anchoring import at, carried, reanchored
from wa_journal.services.grouped import grouped
from wa_journal.services.moving.cutting import Cut, Span, apart, cut
from wa_journal.services.tags.felt import Felt

Marks = tuple[SentenceMark, ...]
Voices = Callable[[tuple[Section, ...], Marks], tuple[TaggedSentence, ...]]


@dataclass(frozen=True, slots=True)
class Reader:
    """Says whose each sentence is, and which tell what was felt; `private` names items of reflection."""

    voices: Voices
    felt_of: Felt
    private: frozenset[str]

    def felt(self, sections: tuple[Section, ...], marks: Marks = ()) -> tuple[Span, ...]:
        """Give what was felt in these words; in the box of what was felt, all that is not plainly told is."""
        text, sentences = joined(sections), self.voices(sections, marks)
        felt = self.felt_of.among(sentences, sections, marks)
        told = [one for one in sentences if (one.start, one.end) not in felt]
        boxes = ((start, end) for start, end, section in places(sections) if section.voice is Voice.I_FELT)
        return apart([*felt, *(span for box in boxes for span in _beside(told, text, box))])


def cut_from(whole: str) -> str:
    """Give the id of words from which something was left out: the same each time, so that they come in once only."""
    return sha256(f"{whole} without what was felt".encode()).hexdigest()[:16]


def without_felt(whole: Belongings, reader: Reader) -> Belongings:
    """Give a client's belongings without what the officer felt."""
    newest = {version.session: version for version in whole.versions}
    marks = grouped(whole.marks, lambda mark: mark.session)
    felt = {session: reader.felt(one.sections, tuple(marks[session])) for session, one in newest.items()}
    cuts = {session: cut(one.sections, felt[session]) for session, one in newest.items()}
    versions = tuple(
        _version(one, cuts[session]) if felt[session] else one for session, one in newest.items() if cuts[session].sections
    )
    told = {one.id for one in versions}
    return replace(
        whole,
        sessions=tuple(_sessions(whole, {session for session, left in cuts.items() if left.sections})),
        versions=versions,
        drafts=(),
        addenda=tuple(_addenda(whole.addenda, reader)),
        marks=tuple(_marks(whole.marks, newest, cuts)),
        tags=tuple(_tags(whole.tags, newest, cuts)),
        records=tuple(one for one in whole.records if one.item not in reader.private),
        # It says how many sentences there were, and labels those that were felt as well.
        second_readings=tuple(one for one in whole.second_readings if one.entry in told),
    )


def _beside(told: Iterable[TaggedSentence], text: str, box: Span) -> Iterator[Span]:
    """Give the stretches of a box beside the sentences that may be told, blanks at their ends left where they are."""
    place = box[0]
    for start, end in (*((one.start, one.end) for one in told if box[0] <= one.start and one.end <= box[1]), (box[1], box[1])):
        between = text[place:start]
        if between.strip():
            yield place + len(between) - len(between.lstrip()), start - len(between) + len(between.rstrip())
        place = end


def _sessions(whole: Belongings, left: Collection[SessionId]) -> Iterator[Session]:
    written = {one.session for one in whole.versions} | {one.session for one in whole.drafts}
    for one in whole.sessions:
        told = replace(one, mood="")
        stayed = one.id in written and one.id not in left
        yield replace(told, tags_reviewed_at=None, tags_through=Through.STAYED) if stayed else told


def _version(version: EntryVersion, left: Cut) -> EntryVersion:
    return replace(version, id=EntryId(cut_from(version.id)), sections=left.sections, text=joined(left.sections))


def _addenda(addenda: Iterable[Addendum], reader: Reader) -> Iterator[Addendum]:
    for one in addenda:
        alone = (Section(one.text),)
        felt = reader.felt(alone)
        left = cut(alone, felt)
        if felt and left.sections:
            yield replace(one, id=RecordId(cut_from(one.id)), text=joined(left.sections))
        elif not felt:
            yield one


def _marks(
    marks: Iterable[SentenceMark], newest: Mapping[SessionId, EntryVersion], cuts: Mapping[SessionId, Cut]
) -> Iterator[SentenceMark]:
    there = (mark for mark in marks if mark.session in newest)
    for session, of in grouped(there, lambda mark: mark.session).items():
        stands = carried([(mark.quote, mark.start) for mark in of], newest[session].text)
        for mark in of:
            start = stands.get((mark.quote, mark.start))
            now = None if start is None else cuts[session].moved(start, start + len(mark.quote))
            if now is not None:
                yield replace(mark, start=now, end=now + len(mark.quote))


def _tags(tags: Iterable[Tag], newest: Mapping[SessionId, EntryVersion], cuts: Mapping[SessionId, Cut]) -> Iterator[Tag]:
    """A tag whose sentence stands in an earlier version only, or was felt, stays behind with it."""
    there = grouped((tag for tag in tags if tag.session in newest), lambda tag: tag.session)
    standing = (reanchored(of, newest[session].text) for session, of in there.items())
    for tag in chain.from_iterable(standing):
        now = cuts[tag.session].moved(tag.start, tag.end) if tag.anchored else None
        if now is not None:
            yield at(tag, now)
