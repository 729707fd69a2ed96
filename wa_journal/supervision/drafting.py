"""From a client's material to a review, and from a settled review to the masked report."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from secrets import SystemRandom

from wa_journal.model.clients import TermKind
from wa_journal.model.said import is_own
from wa_journal.model.supervision import (
    Content,
    MaskedSpan,
    MaskingProfile,
    Material,
    Passage,
    Remembered,
    Report,
    Review,
    Say,
    Stretch,
    Verdict,
    retold,
)
from wa_journal.supervision.engine import Masker, merged
from wa_journal.supervision.errors import ReviewOpen
from wa_journal.supervision.generalise import RARE, Generaliser
from wa_journal.supervision.known import Known, known_term
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.other_language import foreign_spans
from wa_journal.supervision.refilling import masked_within
from wa_journal.supervision.review import decided_spans, is_held, is_settled, left_spans, unsettled, with_remembered
from wa_journal.supervision.said_passage import said_passage

_LOWEST, _HIGHEST = 100, 999
_AROUND = 40
_STRICTER = (Verdict.LEAVE, Verdict.MASK, Verdict.LEAVE_OUT)
_CUT_BEFORE, _CUT_BEHIND = re.compile(r"\A\S*\s*"), re.compile(r"\s*\S*\Z")


def draft(material: Material, profile: MaskingProfile, lexicon: Lexicon, remembered: Iterable[Remembered] = ()) -> Review:
    """Mask all of a client's material with one random numbering and give what the officer must look through."""
    masker = Masker(lexicon, terms_of(profile, lexicon), numbering=random_numbers(), codenames=profile.codenames)
    general = Generaliser(lexicon, profile.sessions, profile.rare)
    passages: list[Passage] = []
    days = {session: on for on, session in profile.sessions}

    def look(place: str, text: str) -> str:
        there = replace(general, written_on=_written_on(material.content, place, days))
        passages.append(Passage(place, text, _found(text, masker, there)))
        return text

    retold(material.content, look)
    # Who somebody is may be said only after their name has stood: one person has one name all through.
    told = tuple(replace(one, spans=_settled(one.spans, masker)) for one in passages if one.original.strip())
    return with_remembered(Review(material, told), remembered, lexicon)


def _settled(spans: tuple[MaskedSpan, ...], masker: Masker) -> tuple[MaskedSpan, ...]:
    return tuple(replace(span, replacement=masker.settled(span.replacement)) for span in spans)


def _written_on(content: Content, place: str, days: Mapping[int, date]) -> date | None:
    """Give the day of the session that a sentence is of: a day without a year is read from there."""
    name, _, number = place.partition(".")
    sentences = {"facts": content.facts, "assessments": content.assessments}.get(name)
    return days.get(sentences[int(number)].session) if sentences else None


def report(review: Review, title: str, say: Say = str) -> Report:
    """Give the masked report; refused while a stretch is undecided or the text unread."""
    if not is_settled(review):
        raise ReviewOpen()
    masked = {passage.place: masked_passage(review, passage) for passage in review.passages}
    # A text that was never looked at has no place in `masked`: the report fails rather than carry it.
    content = retold(review.material.content, lambda place, text: masked[place] if text.strip() else "")
    return Report(title, review.material.form, content, say)


def masked_passage(review: Review, passage: Passage) -> str:
    """Give one text as it would leave now; what the product says in it can still be said in another language."""
    return masked_within(passage.original, decided_spans(review, passage))


def terms_of(profile: MaskingProfile, lexicon: Lexicon) -> tuple[Known, ...]:
    """Make profile terms and colleagues ready for the engine, the longest first."""
    listed = [*profile.terms, *((name, TermKind.COLLEAGUE) for name in profile.colleagues)]
    made = [known for number, (term, kind) in enumerate(listed) if (known := known_term(term, number, lexicon, kind)) is not None]
    return tuple(sorted(made, key=lambda known: (-len(known.words), known.key)))


def random_numbers() -> Callable[[str, int], int]:
    """Give numbers in a random order, so that no two exports can be joined by them; nothing of it is kept."""
    source, used = SystemRandom(), dict[str, set[int]]()

    def number(family: str, count: int) -> int:
        taken = used.setdefault(family, set())
        free = [one for one in range(_LOWEST, max(_HIGHEST, _LOWEST + 2 * count)) if one not in taken]
        taken.add(chosen := source.choice(free))
        return chosen

    return number


def _found(text: str, masker: Masker, general: Generaliser) -> tuple[MaskedSpan, ...]:
    """Give what to replace; in the product's own words nothing but a term of the profile can name anybody."""
    spans = _spans(str(text), masker, general)
    return tuple(span for span in spans if is_held(span)) if is_own(text) else spans


def _spans(text: str, masker: Masker, general: Generaliser) -> tuple[MaskedSpan, ...]:
    numbered = masker.mask(text).spans
    more = tuple(general.worded(text, span) for span in general.more(text))
    return merged(more, tuple(general.worded(text, span) for span in numbered))


def stretches(review: Review, say: Say = str) -> Iterator[Stretch]:
    """Give every stretch in reading order, with where it stands in the masked text as it is said."""
    waiting = {(passage.place, span.start) for passage, span in unsettled(review)}
    decided = {(one.place, one.start) for one in review.decisions}
    for number, passage in enumerate(review.passages):
        left = {span.start for span in left_spans(review, passage)}
        now = {span.start: span for span in decided_spans(review, passage)}
        foreign = foreign_spans(passage)
        told = said_passage(passage.original, decided_spans(review, passage), say)
        plain = said_passage(passage.original, (), say)
        for span in sorted({**{one.start: one for one in passage.spans}, **now}.values(), key=lambda one: one.start):
            stands = span.start in left
            if not stands and span.start not in now:
                continue
            around = _around(plain.text, *plain.place(span.start, span.end)).replace("\n", " ")
            yield Stretch(
                number,
                passage.place,
                span.start,
                passage.original[span.start : span.end],
                around,
                span.type,
                span.replacement,
                *told.place(span.start, span.end),
                (passage.place, span.start) in waiting,
                stands,
                is_held(span),
                (passage.place, span.start) in decided,
                span.start in foreign and span.rule != RARE,
            )


def _around(text: str, at: int, size: int) -> str:
    """Give a stretch with the whole words beside it; what more there is before or behind is shown by dots."""
    before, behind = text[:at], text[at + size :]
    if len(before) > _AROUND:
        before = "… " + _CUT_BEFORE.sub("", before[-_AROUND - 1 :])
    if len(behind) > _AROUND:
        behind = _CUT_BEHIND.sub("", behind[: _AROUND + 1]) + " …"
    return f"{before}{text[at : at + size]}{behind}"


def original_stretch(review: Review, passage: Passage, start: int, end: int, say: Say = str) -> tuple[int, int]:
    """Give where a stretch of the masked text, as it is said, stands in the original; what was replaced is taken whole."""
    return said_passage(passage.original, decided_spans(review, passage), say).original(start, end)


def left_terms(review: Review) -> frozenset[str]:
    """Give, as it is written, what the officer chose to leave in; the scan of the bytes does not count it."""
    return frozenset(
        passage.original[span.start : span.end] for passage in review.passages for span in left_spans(review, passage)
    )


def remember(review: Review) -> tuple[Remembered, ...]:
    """Give the decisions to keep for this client, one for each term as it is written.

    The last one about a place counts; what is masked in one place and left in another is masked.
    """
    last = {(one.place, one.start, one.end): one for one in review.decisions}
    kept: dict[str, Verdict] = {}
    originals = {passage.place: passage.original for passage in review.passages}
    ends = {(passage.place, span.start): span.end for passage in review.passages for span in passage.spans}
    for one in last.values():
        end = one.end or ends.get((one.place, one.start), one.start)
        if term := originals[one.place][one.start : end]:
            kept[term] = max(one.verdict, kept.get(term, one.verdict), key=_STRICTER.index)
    return tuple(Remembered(term, verdict) for term, verdict in kept.items())


def not_taken_back(remembered: Iterable[Remembered], before: Review) -> tuple[Remembered, ...]:
    """Give what was decided in earlier summaries without what is left in no more in the draft before this one."""
    hidden = {passage.original[span.start : span.end] for passage in before.passages for span in decided_spans(before, passage)}
    return tuple(one for one in remembered if one.verdict is not Verdict.LEAVE or one.term not in hidden)
