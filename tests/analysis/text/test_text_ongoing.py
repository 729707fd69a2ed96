"""A quotation over several sentences stays its speaker's: each sentence is heard with the marks that its first and last bear."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_journal.analysis.text.ongoing import as_heard
from wa_journal.analysis.text.sentences import Abbreviations, split
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.model.text import Voice
from wa_journal.services.tags import language

MARKS = '"“”„«»'
TYPED = st.text(alphabet=st.sampled_from([*MARKS, *"ab .!?\n'"]), max_size=60)


def heard(text: str) -> list[str]:
    abbreviations = Abbreviations(frozenset(), frozenset(), frozenset())
    return [*as_heard(text, split(text, abbreviations))]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ('"I sent it back. I paid. Twice."', ['"I sent it back."', '"I paid."', '"Twice."']),
        ("“I went. I stood.” He left.", ["“I went.”", "“I stood.”", "He left."]),
        ("Er: „Ich ging. Ich blieb.“", ["Er: „Ich ging.“", "„Ich blieb.“"]),
        ("«Je pars. Je reste.» Il part.", ["«Je pars.»", "«Je reste.»", "Il part."]),
        ('He said "No. Never." and left.', ['He said "No."', '"Never." and left.']),
        ('He "laughed". I left.', ['He "laughed".', "I left."]),
        ('A board of 6" stood there. I left.', ['A board of 6" stood there.', "I left."]),
        ('He said "no.\nI left. He "stayed".', ['He said "no.', "I left.", 'He "stayed".']),
    ],
)
def test_each_sentence_of_a_quotation_has_its_marks(text: str, sentences: list[str]) -> None:
    assert heard(text) == sentences


@given(TYPED)
def test_only_marks_that_stand_in_the_text_are_added(text: str) -> None:
    spans = split(text, Abbreviations(frozenset(), frozenset(), frozenset()))
    for (start, end), said in zip(spans, as_heard(text, spans), strict=True):
        before, written, after = said.partition(text[start:end])
        assert written == text[start:end]
        assert before in {"", *MARKS}
        assert after in {"", *MARKS}


@given(st.text(alphabet="ab .", max_size=60))
def test_a_text_without_marks_is_heard_as_it_stands(text: str) -> None:
    spans = split(text, Abbreviations(frozenset(), frozenset(), frozenset()))
    assert as_heard(text, spans) == tuple(text[start:end] for start, end in spans)


@given(st.lists(st.text(alphabet="ab ", min_size=1, max_size=8), min_size=1, max_size=5))
def test_every_sentence_between_two_marks_gets_both(words: list[str]) -> None:
    text = '"' + ".".join(words) + '"'
    cuts = [0, *(at + 1 for at, sign in enumerate(text) if sign == "."), len(text)]
    for said in as_heard(text, [*pairwise(cuts)]):
        assert said[0] == said[-1] == '"'


DIALOGUE = 'Asked about the badge. "I sent it back. I went to the post office myself. I paid for it." I wrote it down.'


@pytest.mark.parametrize("quick", [True, False])
def test_who_speaks_goes_on_speaking_to_the_closing_mark(*, quick: bool) -> None:
    voices = [one.voice for one in language.tagger("en", quick=quick).tag(DIALOGUE)]
    assert voices[1:] == [Voice.THEY_SAID] * 3 + [Voice.I_DID]


def test_so_it_is_where_rules_speak_alone() -> None:
    found = language.tagger("de").tag("Er sagte: „Ich habe es weggeworfen. Ich habe selbst bezahlt.“")
    assert [one.voice for one in found] == [Voice.THEY_SAID] * 2


def test_the_same_words_inside_and_outside_a_quotation_are_two_sentences(english: Tagger) -> None:
    found = english.tag('"He is late. I went to the shop." I said nothing. I went to the shop.')
    assert found[1].voice is Voice.THEY_SAID
    assert found[-1].voice is Voice.I_DID
