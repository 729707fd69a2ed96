"""Whose a sentence is: the officer's own word on it, found again when the text around it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from wa_journal.model.change import Change, Touched
from wa_journal.model.entries import Section, SentenceMark, joined, places
from wa_journal.model.ids import RecordId, SessionId, fresh
from wa_journal.model.text import TaggedSentence, Voice
from wa_journal.services.anchoring import paired
from wa_journal.services.desk import Desk
from wa_journal.services.rewording import moved_marks, sections_of
from wa_journal.services.sessions import session_of
from wa_journal.services.undo import Undo

Span = tuple[int, int]
# Somebody else's words are what a box gets wrong most often, so the first press says that.
ORDER = (Voice.THIRD_PARTY, Voice.THEY_SAID, Voice.I_SAW, Voice.I_THINK, Voice.I_FELT, Voice.I_DID)


def own_word(marks: Iterable[SentenceMark], text: str, spans: Sequence[Span]) -> dict[Span, Voice]:
    """Give the sentences that the officer spoke for."""
    return {span: mark.voice for span, mark in marked(marks, text, spans).items()}


def marked(marks: Iterable[SentenceMark], text: str, spans: Sequence[Span]) -> dict[Span, SentenceMark]:
    """Give each mark with its sentence: by its words, each of equal ones with its own, else by its place."""
    known = tuple(marks)
    ends, same = dict(spans), {mark.quote: list[int]() for mark in known}
    for start, end in sorted(spans):
        if (quote := text[start:end]) in same:
            same[quote].append(start)
    by_place = {start: mark for mark in known if (start := mark.start) in ends}
    by_words: dict[int, SentenceMark] = {}
    for quote, starts in same.items():
        old = {mark.start: mark for mark in known if mark.quote == quote}
        by_words |= {starts_now: old[stood] for stood, starts_now in paired(sorted(old), starts).items()}
    placed = {mark.id for mark in by_words.values()}
    left = {start: mark for start, mark in by_place.items() if mark.id not in placed}
    return {(start, ends[start]): mark for start, mark in (left | by_words).items()}


def boxed(sentence: TaggedSentence, sections: tuple[Section, ...]) -> Voice:
    """Give whose a sentence is without the officer's word on it: its box says so; in "I felt, and what I did" a deed is one."""
    box = box_at(sections, sentence.start)
    deed = box is Voice.I_FELT and sentence.voice is Voice.I_DID
    return sentence.voice if box is None or deed else box


def settles(box: Voice | None) -> bool:
    """Say whether a box says alone whose its sentences are: one text says nothing, and what was felt stands beside deeds."""
    return box not in (None, Voice.I_FELT)


def box_at(sections: tuple[Section, ...], place: int) -> Voice | None:
    """Give what the box says in which a place of the stored text lies; a single text says nothing."""
    return next((section.voice for start, end, section in places(sections) if start <= place < end), None)


class Voicing:
    """Keeps the officer's own word on whose a sentence is, also while it is still being written."""

    def __init__(self, desk: Desk, undo: Undo, spans: Callable[[str], tuple[Span, ...]]) -> None:
        self._desk = desk
        self._undo = undo
        self._spans = spans

    def own(self, session: SessionId, sections: tuple[Section, ...]) -> dict[Span, Voice]:
        """Give the sentences of these words for which the officer said whose they are."""
        text = joined(sections)
        with self._desk.work() as work:
            marks = work.marks.list("start", session=session)
        return own_word(marks, text, self._spans(text))

    def turn(self, session: SessionId, sections: tuple[Section, ...], place: int, *, back: bool = False) -> Change | None:
        """Give the sentence at a place its next value; behind the last one it is again what its box says. Can be undone."""
        text = joined(sections)
        span = next((one for one in self._spans(text) if one[0] <= place <= one[1]), None)
        if span is None:
            return None
        own = self.own(session, sections).get(span)
        box = box_at(sections, span[0])
        # Also in the box of deeds: where a feeling is named, only the officer's word makes it one.
        offered = (None, *(voice for voice in ORDER if voice is not box or voice is Voice.I_DID or not settles(box)))
        wanted = offered[(offered.index(own if own in offered else None) + (-1 if back else 1)) % len(offered)]
        return self.say(session, text, span, wanted)

    def say(self, session: SessionId, text: str, span: Span, voice: Voice | None) -> Change:
        """Say whose a sentence of this text is, or with None that its box is right; can be undone."""
        quote, spans = text[span[0] : span[1]], tuple({*self._spans(text), span})
        with self._desk.work() as work:
            known = session_of(work, session)
            marks = work.marks.list("start", session=session)
            before = marked(marks, text, spans).get(span)
            mark = before
            if voice is None and before is not None:
                work.marks.remove(before.id)
            elif voice is not None:
                plain = SentenceMark(RecordId(fresh()), session, span[0], span[1], quote, voice)
                mark = replace(plain, id=before.id) if before else plain
                work.marks.put(mark)
        if mark is not None:
            self._remember(mark, before, text)
        return Change(Touched.TAGS, known.client)

    def _remember(self, mark: SentenceMark, before: SentenceMark | None, text: str) -> None:
        """By the mark itself: later words may have taken it to another place, where an equal sentence stood."""
        old = before.voice if before else None
        self._undo.remember(mark.session, lambda: self._turn_back(mark, old, text))

    def _turn_back(self, mark: SentenceMark, voice: Voice | None, text: str) -> Change:
        """Give a mark its word back where it stands now, or take it away; one that is gone returns to its sentence of `text`."""
        with self._desk.work() as work:
            known = session_of(work, mark.session)
            present = work.marks.get(mark.id)
            now = joined(sections_of(work, mark.session))
            if voice is None:
                work.marks.remove(mark.id)
            else:
                mark = replace(present or next(moved_marks((mark,), now, text), mark), voice=voice)
                work.marks.put(mark)
        self._remember(present if present and voice is None else mark, present, now)
        return Change(Touched.TAGS, known.client)
