"""Whose words a line is, where officers write it before them: "Client: I want out.", "Me: what would help?", "C - I told you".

Where words stand in a place that is kept for the client's own, no label is needed: "I do not trust you people."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wa_journal.analysis.text.lines import lines
from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.speech import Spans, opens_speech
from wa_journal.model.text import Whose

# A dash parts a label from words only after a word that is nothing else: "He - as ever - came late" has none.
_LABEL = re.compile(r"[^\w\"“„«]{0,4}(\w[\w'’]{0,14})\.?(?: ?\([^()\n]{1,30}\))?(?: ?: ?| [-–—] )(?=\S)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_QUOTES = "\"“„«‘'"
_VERB_WITHIN = 4


@dataclass(frozen=True, slots=True)
class Label:
    """Who speaks in a sentence, and where the words begin; 0 where the label stands before an earlier sentence."""

    speaker: Whose
    begins: int = 0


def labels(text: str, sentences: Sequence[tuple[int, int]], people: People, theirs: Spans = ()) -> tuple[Label | None, ...]:
    """Give for each sentence, as places of a text, whose words it is by a label, or by its place in `theirs`, the client's own.

    A label holds to the next, to the end of the line, or until the officer tells what the client did: "Him: fine. He shrugged."
    """
    written = [_label(text[start:end], people) for start, end in sentences]
    held = _held(text, sentences, written, people) if any(written) else (None,) * len(sentences)
    if not theirs:
        return held
    own = [any(first <= start < last for first, last in theirs) for start, _ in sentences]
    return tuple(
        label or (Label("client") if mine and _is_own(text[start:end], people) else None)
        for label, mine, (start, end) in zip(held, own, sentences, strict=True)
    )


def _held(
    text: str, sentences: Sequence[tuple[int, int]], written: Sequence[Label | None], people: People
) -> tuple[Label | None, ...]:
    ends = iter([*(end for _, end in lines(text)), len(text)])
    out: list[Label | None] = []
    held: Label | None = None
    line = next(ends)
    for (start, end), own in zip(sentences, written, strict=True):
        if start >= line:
            held = None
            line = next(one for one in ends if one > start)
        sentence = text[start:end]
        if own is not None:
            # Words in quotation marks end with these.
            held = None if sentence[own.begins] in _QUOTES else Label(own.speaker)
        elif held and _told_of(sentence, people):
            held = None
        out.append(own or held)
    return tuple(out)


def as_speech(sentence: str, label: Label) -> str:
    """Give a client's labelled words as a quotation: every sign in its place, a mark where the label stood."""
    if label.speaker != "client" or not label.begins or sentence[label.begins] in _QUOTES:
        return sentence
    return " " * (label.begins - 1) + '"' + sentence[label.begins :]


def _label(sentence: str, people: People) -> Label | None:
    found = _LABEL.match(sentence)
    if found is None:
        return None
    speaker = next((one for one in _speakers(found, sentence[found.end() :], people)), None)
    return Label(speaker, found.end()) if speaker else None


def _speakers(found: re.Match[str], words: str, people: People) -> Iterator[Whose]:
    form, dashed = found[1].casefold(), ":" not in found[0]
    if not dashed and form in people.label_officer:
        yield "officer"
    if not dashed and form in people.label_pronoun:
        yield "client"
    if not _spoken(words, people):
        return
    if form in people.label_client or (len(form) == 1 and found[1].isupper() and not dashed):
        yield "client"
    if not dashed and form in people.third:
        yield "third"


def _told_of(sentence: str, people: People) -> bool:
    first = _WORD.search(sentence)
    return first is not None and first[0].casefold() in people.acting_client and not _spoken(sentence, people)


def _is_own(sentence: str, people: People) -> bool:
    """Who tells what was said names the client; who gives their words says "I" or "you", and tells no deed of the officer."""
    said = [word.casefold().replace("’", "'") for word in _WORD.findall(sentence)]
    if (
        opens_speech(sentence)
        or not _spoken(sentence, people)
        or not (people.label_pronoun | people.label_client).isdisjoint(said)
    ):
        return False
    officers = said[0] in people.acting_officer and not (people.deed | people.speech).isdisjoint(said[1:_VERB_WITHIN])
    return said[0] not in people.acting_client and not officers


def _spoken(words: str, people: People) -> bool:
    """A heading is no speaker: "Client: 34, single."; whoever speaks says "I" or "you", or stands in quotation marks."""
    return opens_speech(words) or any(one.casefold().replace("’", "'") in people.said_to for one in _WORD.findall(words))
