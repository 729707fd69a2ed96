"""A label before somebody's words says whose they are: "Client: I want out.", "Me: what would help?"."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wa_journal.analysis.text.labels import as_speech, labels
from wa_journal.analysis.text.sentences import split
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.model.text import Voice

SAID, DID, OTHERS = Voice.THEY_SAID, Voice.I_DID, Voice.THIRD_PARTY


def _speakers(tagger: Tagger, text: str) -> list[str]:
    spans = split(text, tagger.parts.abbreviations)
    return ["-" if one is None else one.speaker for one in labels(text, spans, tagger.parts.rules.people)]


@pytest.mark.parametrize(
    ("line", "voice"),
    [
        ("Client: I want out.", SAID),
        ("Him: whatever.", SAID),
        ("- him: whatever", SAID),
        ("Her (quietly): fine.", SAID),
        ("K: I'm done with them", SAID),
        ("C - I told you", SAID),
        ("Me: what would help?", DID),
        ('Me: "You don\'t have to."', DID),
        ("Off.: I explained what goes into the file.", DID),
        ("Mum: I do not trust him.", OTHERS),
        ('Psychologist: "he is not ready"', OTHERS),
    ],
)
def test_a_label_says_whose_words_a_line_is(english: Tagger, line: str, voice: Voice) -> None:
    (found,) = english.tag(line)
    assert (found.start, found.end, found.voice) == (0, len(line), voice)


@pytest.mark.parametrize(
    "line",
    [
        "Plan: call his mum.",
        "Client: 34, single, on licence.",
        "He - as ever - came late.",
        "Note: rang the wing.",
        "Mum: hip op, he cooks.",
    ],
)
def test_a_heading_is_no_speaker(english: Tagger, line: str) -> None:
    assert _speakers(english, line) == ["-"] * len(split(line, english.parts.abbreviations))


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Client: I want out. I am done. Me: what would help? Take your time.", ["client", "client", "officer", "officer"]),
        ("Him: whatever. He shrugged.", ["client", "-"]),
        ('Him: "Go on then." Laughed, left.', ["client", "-"]),
        ("Client: I want out.\nTold me twice.", ["client", "-"]),
        ("Me: and now?\n\nHim: nothing.", ["officer", "client"]),
    ],
)
def test_a_label_holds_to_the_next_or_to_the_end_of_its_line(english: Tagger, text: str, speakers: list[str]) -> None:
    assert _speakers(english, text) == speakers


@pytest.mark.parametrize(
    ("line", "sign", "words"),
    [
        ("Client: I want out.", "client.change_talk", "want out"),
        ("K: I'm done with them", "client.change_talk", "done with them"),
        ("C: you lot are all the same.", "client.distrust", "you lot are all the same"),
    ],
)
def test_labelled_words_are_read_as_the_clients_in_their_place(english: Tagger, line: str, sign: str, words: str) -> None:
    tags = {tag.indicator: tag for one in english.tag(line) for tag in one.tags}
    assert words in [line[start:end] for start, end in tags[sign].cues]


@pytest.mark.parametrize(
    ("words", "signs"),
    [
        ("I do not trust you people.", {"client.distrust"}),
        ("You write everything down.", {"client.distrust"}),
        ("I want to stop going round with the lads.", {"client.change_talk"}),
    ],
)
def test_in_a_place_for_the_clients_own_words_i_is_the_client(english: Tagger, words: str, signs: set[str]) -> None:
    before, after = "I do not know. ", " I asked about the hostel."
    text = before + words + after
    first, own, last = english.tag(text, theirs=((len(before), len(text)),))
    assert (first.voice != SAID, own.voice, last.voice) == (True, SAID, DID)
    assert signs <= {tag.indicator for tag in own.tags}
    for tag in own.tags:
        for start, end in tag.cues:
            assert text[start:end].strip() == text[start:end]
            assert own.start <= start < end <= own.end


@pytest.mark.parametrize(
    "told",
    [
        "He said he does not trust us.",
        "I told him that I cannot promise it.",
        "I asked what she made of it.",
        "They come at ten.",
    ],
)
def test_what_an_officer_tells_in_that_place_is_read_as_everywhere(english: Tagger, told: str) -> None:
    assert english.tag(told, theirs=((0, len(told)),)) == english.tag(told)


def test_what_somebody_else_is_labelled_to_say_is_no_sign_of_the_client(english: Tagger) -> None:
    (found,) = english.tag("Mum: I don't trust any of you.")
    assert [tag.indicator for tag in found.tags if tag.indicator.startswith("client.")] == []


@given(
    st.lists(
        st.sampled_from(["Me:", "Him:", "C - ", "K:", '"', "I want out.", "He left.", "\n", " ", "x", "(", ")"]), max_size=14
    )
)
@settings(deadline=None)
def test_every_sign_keeps_its_place(english: Tagger, pieces: list[str]) -> None:
    text = "".join(pieces)
    spans = split(text, english.parts.abbreviations)
    found = labels(text, spans, english.parts.rules.people)
    assert len(found) == len(spans)
    for (start, end), one in zip(spans, found, strict=True):
        if one is not None:
            said = as_speech(text[start:end], one)
            assert len(said) == end - start
            assert said[one.begins :] == text[start + one.begins : end]
    assert [(one.start, one.end) for one in english.tag(text)] == list(spans)
