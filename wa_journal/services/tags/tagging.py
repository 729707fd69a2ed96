"""Tagging: suggestions from the language pass, and the officer's decisions, which nothing ever overwrites."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Protocol

from wa_journal.model.change import Change, Touched
from wa_journal.model.coding_errors import NotKeptYet, TagGone
from wa_journal.model.entries import Section, SentenceMark, Spans, client_words, joined
from wa_journal.model.ids import ClientId, SessionId, TagId, fresh
from wa_journal.model.journal_errors import NothingWritten
from wa_journal.model.sessions import Session
from wa_journal.model.surest import waiting
from wa_journal.model.tags import Tag, TagOrigin, TagState
from wa_journal.model.text import Indicator, TaggedSentence, Voice
from wa_journal.services.anchoring import at, carried, reanchored
from wa_journal.services.desk import Desk
from wa_journal.services.rewording import sections_of
from wa_journal.services.sessions import session_of
from wa_journal.services.tags.felt import Felt, Parted
from wa_journal.services.tags.going_through import GoingThrough
from wa_journal.services.tags.suggestions import renewed, suggested
from wa_journal.services.tags.voicing import Span, box_at, boxed, own_word, settles
from wa_journal.services.undo import Undo
from wa_journal.store.unit_of_work import Work

# So many entries are read in one unit of work: a typed word waits no longer than for these.
_AT_ONCE = 50


class LanguagePass(Protocol):
    """What tagging asks of the language pass."""

    @property
    def version(self) -> str:
        """Give the version of cues and weights."""

    def tag(self, text: str, session: int | None = None, theirs: Spans = ()) -> tuple[TaggedSentence, ...]:
        """Give a text's sentences with suggested tags; the client's own words stand in `theirs`."""

    def each(self, texts: Iterable[tuple[str, Spans]]) -> Iterator[tuple[TaggedSentence, ...]]:
        """Give the sentences of text after text, each with the places of the client's own words."""

    def at_once(self, text: str, theirs: Spans) -> tuple[str, tuple[TaggedSentence, ...]] | None:
        """Give what can be said at once where `tag` would take a while, with its version; else None."""

    def indicators(self) -> tuple[Indicator, ...]:
        """Give the indicators of this language."""

    def sentence_spans(self, text: str) -> tuple[Span, ...]:
        """Give where the sentences of a text lie, without looking for tags."""

    def felt(self) -> Felt:
        """Give what tells a feeling from a deed, in the language that is chosen now."""


class Tagging:
    """Suggests tags and keeps what the officer decides; only accepted tags reach the charts."""

    def __init__(self, desk: Desk, language: LanguagePass, undo: Undo) -> None:
        self._desk = desk
        self._language = language
        self._undo = undo
        self._through = GoingThrough(desk)

    @property
    def felt(self) -> Felt:
        """What tells a feeling from a deed; to be asked for once for many entries."""
        return self._language.felt()

    def indicators(self) -> tuple[Indicator, ...]:
        """Give the indicators that a sentence can be tagged with."""
        return self._language.indicators()

    def sentences(self, session: SessionId) -> tuple[TaggedSentence, ...]:
        """Give the present entry's sentences with the officer's own provenance where there is one."""
        return self._looked_through(session)[0]

    def finished(self, sessions: Sequence[SessionId]) -> Iterator[tuple[SessionId, str, Parted]]:
        """Give session after session, in the order asked for, the text of its finished entry, facts apart from assessments."""
        felt = self.felt
        for start in range(0, len(sessions), _AT_ONCE):
            some = tuple(sessions[start : start + _AT_ONCE])
            with self._desk.work() as work:
                entries = {one.session: one for one in work.versions.list("seq", session=some)}
                marks = work.marks.list("start", session=some)
            written = [entries[session] for session in some if session in entries]
            texts = ((one.text, client_words(one.sections)) for one in written)
            for entry, found in zip(written, self._language.each(texts), strict=True):
                own = [mark for mark in marks if mark.session == entry.session]
                voiced = _voiced(found, own, entry.text, entry.sections)
                yield entry.session, entry.text, felt.parted(voiced, entry.sections, own)

    def voices(
        self, sections: tuple[Section, ...], marks: Sequence[SentenceMark] = (), number: int | None = None
    ) -> tuple[TaggedSentence, ...]:
        """Give the sentences of these words with whose each one is, the officer's own word on it first."""
        text = joined(sections)
        found = self._language.tag(text, number, client_words(sections))
        return _voiced(found, marks, text, sections)

    def taken_as(self, sections: tuple[Section, ...]) -> dict[Span, Voice]:
        """Give whose each sentence is taken to be in the boxes that do not settle it."""
        found = () if all(settles(section.voice) for section in sections if section.text) else self.voices(sections)
        return {(one.start, one.end): one.voice for one in found if not settles(box_at(sections, one.start))}

    def factual(self, session: SessionId) -> str:
        """Give what was said, seen and done, for the agency's own record; nothing that the officer thinks or feels is in it."""
        sentences, sections, marks = self._looked_through(session)
        text, (facts, _) = joined(sections), self.felt.parted(sentences, sections, marks)
        return " ".join(text[one.start : one.end] for one in facts)

    def suggest(self, session: SessionId, in_hand: Callable[[], str] = str) -> tuple[Tag, ...]:
        """Run the language pass on the present entry; suggestions that hold keep their ids, decided tags stay as they are.

        The suggestion that the officer is about to decide stays, whatever the pass says: no key may meet another one than was
        read. Where somebody typed on meanwhile nothing is written: the next rest looks at the words as they are then.
        """
        (sentences, sections, _), made_by = self._looked_through(session), self._language.version
        if self._put(session, joined(sections), sentences, made_by, in_hand):
            with self._desk.work() as work:
                self._through.follow(work, session)
        return self.tags(session)

    def suggest_at_once(self, session: SessionId) -> bool:
        """Make first suggestions where a whole pass takes a noticeable while; says whether there was need."""
        with self._desk.work() as work:
            sections = sections_of(work, session)
        text = joined(sections)
        found = self._language.at_once(text, client_words(sections))
        if found is not None:
            self._put(session, text, found[1], found[0])
        return found is not None

    def tags(self, session: SessionId) -> tuple[Tag, ...]:
        """Give a session's tags in the order of the text."""
        with self._desk.work() as work:
            return work.tags.list("start", "indicator", session=session)

    def waiting(self, client: ClientId) -> Mapping[SessionId, int]:
        """Count what is left to go through in each finished session of a client whose tags were not gone through."""
        with self._desk.work() as work:
            finished = work.sessions.list(client=client, tags_reviewed_at=None)
            left = tuple(one.id for one in finished if one.finished_at is not None)
            tags = work.tags.list("session", "start", session=left) if left else ()
        return {session: waiting(tuple(of)) for session, of in groupby(tags, key=attrgetter("session"))}

    def keep(self, tag: TagId) -> Change:
        """Confirm a tag: it is drawn solid from now on."""
        return self._decide(tag, state=TagState.ACCEPTED, decided_at=self._desk.clock())

    def drop(self, tag: TagId) -> Change:
        """Reject a tag."""
        return self._decide(tag, state=TagState.REJECTED, decided_at=self._desk.clock())

    def change(self, tag: TagId, indicator: str) -> Change:
        """Confirm a tag under another indicator; what the machine had said is kept beside it.

        Where the same words carry that one already, the tag goes: nothing counts twice.
        """
        with self._desk.work() as work:
            before = _tag_of(work, tag)
            twice = _is_kept(work, before, indicator)
        if twice:
            return self.drop(tag)
        said = before.replaced or (before.indicator if before.origin is TagOrigin.MACHINE else None)
        other = None if said == indicator else said
        return self._decide(tag, indicator=indicator, replaced=other, state=TagState.ACCEPTED, decided_at=self._desk.clock())

    def add(self, session: SessionId, start: int, end: int, indicator: str, typed: str | None = None) -> Change:
        """Tag a passage by hand; where start and end are one place, the sentence around it.

        `typed` are the words as they stand on the screen, where they may be ahead of what is kept.
        """
        (start, end), quote = self._passage(self._words(session) if typed is None else typed, start, end)
        with self._desk.work() as work:
            known = session_of(work, session)
            kept = joined(sections_of(work, session))
            place = carried([(quote, start)], kept, typed).get((quote, start))
            if place is None:
                raise NotKeptYet
            end, start = place + end - start, place
            made = Tag(TagId(fresh()), session, known.client, indicator, start, end, quote, TagState.ACCEPTED, TagOrigin.HAND)
            if _is_kept(work, made, indicator):
                return Change(Touched.TAGS, known.client)
            work.tags.put(replace(made, decided_at=self._desk.clock()))
        self._undo.remember(session, lambda: self._remove(made))
        return Change(Touched.TAGS, known.client)

    def set_reported(self, tag: TagId, on: date | None) -> Change:
        """Note when a safeguarding concern went to the official channel."""
        return self._decide(tag, reported_on=on)

    def reviewed(self, session: SessionId, *, done: bool = True) -> Change:
        """Say that the officer went through the tags; only then does the absence of a tag mean that none was seen."""
        with self._desk.changing(session_of_desk(self._desk, session).client, "tags reviewed") as work:
            known = self._through.say(work, session, done=done)
        return Change(Touched.TAGS, known.client)

    def went_through(self, session: SessionId) -> bool:
        """Say whether the tags of a session count as gone through."""
        return session_of_desk(self._desk, session).tags_reviewed_at is not None

    def read_by_officer(self, session: SessionId) -> bool:
        """Say whether the officer of this journal went through them, and not a colleague alone."""
        return session_of_desk(self._desk, session).read_by_officer

    def _words(self, session: SessionId) -> str:
        with self._desk.work() as work:
            return joined(sections_of(work, session))

    def _passage(self, text: str, start: int, end: int) -> tuple[Span, str]:
        """A passage with its words; one place alone means the sentence that it is in."""
        if start == end:
            spans = self._language.sentence_spans(text)
            start, end = next((span for span in spans if span[0] <= start <= span[1]), (start, end))
        if not text[start:end].strip():
            raise NothingWritten
        return (start, end), text[start:end]

    def _looked_through(
        self, session: SessionId
    ) -> tuple[tuple[TaggedSentence, ...], tuple[Section, ...], tuple[SentenceMark, ...]]:
        """No unit of work is open while the language pass runs: what is typed meanwhile is saved at once."""
        with self._desk.work() as work:
            known, sections = session_of(work, session), sections_of(work, session)
            marks = work.marks.list("start", session=session)
        return self.voices(sections, marks, known.number), sections, marks

    def _put(
        self,
        session: SessionId,
        text: str,
        sentences: tuple[TaggedSentence, ...],
        made_by: str,
        in_hand: Callable[[], str] = str,
    ) -> bool:
        """Say whether these are still the words that were looked through; else nothing is kept."""
        with self._desk.work() as work:
            known, tags = session_of(work, session), work.tags.list("start", session=session)
            if joined(sections_of(work, session)) != text:
                return False
            decided = tuple(reanchored([tag for tag in tags if tag.state is not TagState.SUGGESTED], text))
            waiting = [tag for tag in tags if tag.state is TagState.SUGGESTED]
            found = tuple(renewed(waiting, suggested(known, text, sentences, decided, made_by)))
            held = [tag for tag in reanchored([tag for tag in waiting if tag.id == in_hand()], text) if tag.anchored]
            work.tags.clear(session=session, state=TagState.SUGGESTED)
            work.tags.put_all({tag.id: tag for tag in (*decided, *held, *found)}.values())
        return True

    def _decide(self, tag: TagId, **fields: object) -> Change:
        with self._desk.work() as work:
            before = _tag_of(work, tag)
            followed = self._through.followed(work, before.session)
            own = before.of_colleague and "state" not in fields
            after = replace(before, of_colleague=own, **fields)  # type: ignore[arg-type]
            work.tags.put(after)
            if "state" in fields:
                self._through.decided(work, before)
        # A decision said twice is one step: taking it back must not seem to do nothing.
        if replace(after, decided_at=before.decided_at) != before:
            self._undo.remember(before.session, lambda: self._put_back(before, followed=followed))
        return Change(Touched.TAGS, before.client)

    def _put_back(self, tag: Tag, *, followed: bool) -> Change:
        """Put a tag back on its sentence; one whose sentence was gone already comes again as it was."""
        with self._desk.work() as work:
            stood = self._through.followed(work, tag.session)
            present, text = work.tags.get(tag.id), joined(sections_of(work, session_of(work, tag.session).id))
            # Words may have been written before its sentence since.
            again = at(tag, present.start) if present and present.quote == tag.quote else tag
            placed = next(reanchored((again,), text))
            # A tag that went with the draft it stood in comes back with it alone.
            if present is None and not placed.anchored and (tag.anchored or not text):
                raise TagGone
            if placed.anchored or placed.state is not TagState.SUGGESTED:
                work.tags.put(placed)
            else:
                # Nobody decided about a sentence that is gone, and nobody can any more.
                work.tags.remove(tag.id)
            self._through.put_back(work, tag, followed=followed)
        inverse = (lambda: self._put_back(present, followed=stood)) if present else (lambda: self._remove(tag))
        self._undo.remember(tag.session, inverse)
        return Change(Touched.TAGS, tag.client)

    def _remove(self, tag: Tag) -> Change:
        with self._desk.work() as work:
            present, stood = work.tags.get(tag.id) or tag, self._through.followed(work, tag.session)
            work.tags.remove(tag.id)
            self._through.follow(work, tag.session)
        self._undo.remember(tag.session, lambda: self._put_back(present, followed=stood))
        return Change(Touched.TAGS, tag.client)


def _voiced(
    found: Sequence[TaggedSentence], marks: Sequence[SentenceMark], text: str, sections: tuple[Section, ...]
) -> tuple[TaggedSentence, ...]:
    """The officer's own word counts, then the box in which a sentence stands."""
    own = own_word(marks, text, [(one.start, one.end) for one in found])
    return tuple(replace(one, voice=own.get((one.start, one.end), boxed(one, sections))) for one in found)


def session_of_desk(desk: Desk, session: SessionId) -> Session:
    """Give a session that must be there, in a unit of work of its own."""
    with desk.work() as work:
        return session_of(work, session)


def _is_kept(work: Work, tag: Tag, indicator: str) -> bool:
    """Say whether another tag with this indicator was kept on the same words."""
    kept = work.tags.list(session=tag.session, indicator=indicator, state=TagState.ACCEPTED)
    return any(one.id != tag.id and (one.start, one.end) == (tag.start, tag.end) for one in kept)


def _tag_of(work: Work, tag: TagId) -> Tag:
    found = work.tags.get(tag)
    if found is None:
        raise TagGone
    return found
