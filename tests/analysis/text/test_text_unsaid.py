"""What somebody did not say is no sign of what he did not say; not saying may be a sign itself."""

from __future__ import annotations

import pytest

from wa_journal.analysis.text.tagger import Tagger


def _signs(tagger: Tagger, text: str) -> set[str]:
    return {tag.indicator for one in tagger.tag(text) for tag in one.tags}


@pytest.mark.parametrize(
    "sentence",
    [
        "He did not say that he wants out",
        "He did not say he wants out of the group.",
        "Not that he said he wants out.",
        "He never said he trusts me.",
        "I wouldn't say he trusts me.",
        "He no longer says that it's all for nothing.",
    ],
)
def test_the_models_hear_no_sign_in_what_was_not_said(english: Tagger, sentence: str) -> None:
    assert _signs(english, sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "sign"),
    [
        ("He didn't say no.", "client.guarded"),
        ("He didn't say a word for ten minutes.", "client.guarded"),
        ("He would not say who had given him the books.", "client.guarded"),
        ("He didn't look at me once.", "client.closed_posture"),
        ("She told me about the abortion, she'd never told anyone.", "client.candour"),
        ("He did not say that he wants out, he said that he is done with them.", "client.change_talk"),
        ("He shouted at me and did not say that he was sorry.", "client.hostility"),
        ('"I don\'t say they were right, I say they were ours," he said.', "client.sustain_talk"),
    ],
)
def test_silence_and_what_was_said_beside_it_are_still_signs(english: Tagger, sentence: str, sign: str) -> None:
    assert sign in _signs(english, sentence)


@pytest.mark.parametrize(
    ("sentence", "stretch"),
    [
        ("He did not say that he wants out, he said no.", "did not say that he wants out"),
        ("He never told me he was tired.", "never told me he was tired"),
        ("Nor did he say that he is done.", "Nor did he say that he is done"),
        ("He did not say who it was.", None),
        ("He never said it.", None),
        ("Out of nowhere he said his father never died.", None),
        ("He said that he does not want out.", None),
        ('"I never said I want out," he said.', None),
    ],
)
def test_what_was_not_said_reaches_from_the_negation_to_the_next_stop(
    english: Tagger, sentence: str, stretch: str | None
) -> None:
    found = [sentence[start:end] for start, end in english.parts.rules.read(sentence).unsaid]
    assert found == ([] if stretch is None else [stretch])
