"""Who speaks in a sentence: between quotation marks, and without them, as officers type it ("I am done with it, he said.")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.words import Word

Spans = tuple[tuple[int, int], ...]
_QUOTED = re.compile(
    r"[\"“„«]([^\"”“»]{2,}?)[\"”“»]|»([^«»]{2,}?)«|(?:(?<=\s)|^)['‘]([^'’‘]{2,}(?:['’]\w[^'’‘]*)*?)['’](?=[\s,.;:!?]|$)"
)
_OPENING = "\"'“„«»‘"
_MARK = re.compile(r"[\"“”„«»]|^['‘]")
_COMMA = re.compile(r",\s+(?=\w)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PLAIN = re.compile(r"[\w'’ ]+")
_TOLD_WITHIN, _LOOKED_AT = 3, 6
_LEAST_WORDS, _MOST_WORDS = 4, 60


def quotations(text: str) -> Spans:
    """Give the quoted stretches of a text, without their marks, in code points."""
    if not any(map(text.__contains__, _OPENING)):
        return ()
    return tuple((found.start(found.lastindex or 0), found.end(found.lastindex or 0)) for found in _QUOTED.finditer(text))


def spoken(sentence: str, people: People) -> Spans:
    """Give the stretches in which somebody speaks: quotations, or without any mark what stands before a ", he said"."""
    marked = quotations(sentence)
    if marked or _MARK.search(sentence):
        return marked
    told = (found.start() for found in _COMMA.finditer(sentence) if _tells(sentence, found.end(), people))
    ends = islice(chain(told, _without_comma(sentence, people)), 1)
    return tuple((0, end) for end in ends if _may_speak(sentence[:end], people))


def opens_speech(sentence: str) -> bool:
    """Say whether a mark of speech stands in a sentence, closed or not."""
    return _MARK.search(sentence) is not None


def within(quoted: Spans, place: int) -> bool:
    """Say whether a place lies in somebody's speech."""
    return any(start <= place < end for start, end in quoted)


def speaks_of_self(words: Sequence[Word], at: int, people: People) -> bool:
    """Say whether an `I` is the speaker's own: "he said I can't go on"; of the officer it would be told in the past."""
    if at == 0 or words[at - 1].form not in people.telling:
        return False
    following = words[at + 1].form if at + 1 < len(words) else ""
    return words[at].form in people.spoken_now or following in people.spoken_now


def _without_comma(sentence: str, people: People) -> Iterator[int]:
    """Give where speech ends in "I want to stop he said": of the officer it would be told in the past."""
    if not _opens_now(sentence, people):
        return
    words = [*islice(_WORD.finditer(sentence), _MOST_WORDS + 1)]
    if not _LEAST_WORDS <= len(words) <= _MOST_WORDS:
        return
    for before, told in ((words[-3], words[-2]), (words[-4], words[-3])):
        if _form(told) in people.client and _form(before) not in people.told_of and _tells(sentence, told.start(), people):
            yield before.end()
            return


def _opens_now(sentence: str, people: People) -> bool:
    first = [_form(word) for word in islice(_WORD.finditer(sentence), 2)]
    return not people.officer.isdisjoint(first[:1]) and not people.spoken_now.isdisjoint(first)


def _may_speak(stretch: str, people: People) -> bool:
    """What tells of a third person without any `I` is told in the officer's words: "His mother rang him, she said."."""
    forms = {_form(word) for word in _WORD.finditer(stretch)}
    return not people.officer.isdisjoint(forms) or people.third.isdisjoint(forms)


def _tells(sentence: str, place: int, people: People) -> bool:
    """Whether "he said", "said he" or "his mother told me" stands here and nothing that was said comes after it."""
    found = tuple(islice(_WORD.finditer(sentence, place), _LOOKED_AT))
    forms = [_form(word) for word in found]
    at = next((number for number, form in enumerate(forms[:_TOLD_WITHIN]) if form in people.telling), None)
    if at is None or len(found) < 2:
        return False
    last = at or 1
    between = sentence[place : found[last].end()]
    speaker = any(_is_somebody(word[0], people) for word in found[: at or 2])
    return speaker and _PLAIN.fullmatch(between) is not None and _closes(sentence, found[last:], people)


def _is_somebody(word: str, people: People) -> bool:
    form = word.casefold()
    return form not in people.officer and (form in people.client or form in people.third or word[0].isupper())


def _closes(sentence: str, told: Sequence[re.Match[str]], people: People) -> bool:
    """Whether what follows a "he said" is a sign, or words that tell how and to whom it was said."""
    end = told[0].end()
    for word in told[1:]:
        form = _form(word)
        if sentence[end : word.start()].strip():
            return True
        if form not in people.officer:
            return form in people.telling_on or form.endswith(tuple(people.manner_endings))
        end = word.end()
    return True


def _form(word: re.Match[str]) -> str:
    return word[0].casefold().replace("’", "'")
