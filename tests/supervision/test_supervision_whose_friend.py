"""A rare word in small letters right after whose relative or friend somebody is: it is asked about where a name stands."""

from __future__ import annotations

import pytest

from tests.supervision.summaries import lexicon
from wa_journal.model.supervision import Decision, MaskType
from wa_journal.supervision.engine import Masker


def _asked(text: str) -> list[tuple[str, MaskType, Decision]]:
    return [(text[span.start : span.end], span.type, span.decision) for span in Masker(lexicon()).mask(text).spans]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He cried about his son rares.", "rares"),
        ("His friend rares came late.", "rares"),
        ("His best friend rares came late.", "rares"),
        ("Yesterday my colleague tandem rang about it.", "tandem"),
        ("She met her cousin zeal, and they ate.", "zeal"),
        ("He spoke with the cousin rares and ate.", "rares"),
        ("He lives with our neighbour rares", "rares"),
        ("He is sad about his mother's friend rares.", "rares"),
        ("His son rares, who is at school, cried.", "rares"),
        ("We spoke about his son rares's school.", "rares"),
        ("His friend rares.", "rares"),
        ("He cried. His son zeal.", "zeal"),
    ],
)
def test_a_rare_word_after_whose_friend_it_is_is_asked_about(text: str, name: str) -> None:
    assert _asked(text) == [(name, MaskType.PERSON, Decision.UNSURE)]


@pytest.mark.parametrize(
    "text",
    [
        "His son plays well and his friend came late.",
        "Her mother says that his brother rarely rings.",
        "He says his mother frets. His cellmate snores, he says.",
        "His brother sulks and his mother wept, then spat.",
        "It makes his mother weep, and his friend clung to him.",
        "He lives with his mother indoors and his wife is unwell.",
        "He spoke to the partner agencies. His mother nonetheless came.",
        "He went out with his dog unleashed, and his baby monitor was on.",
        "He wrote about his student syllabus.",
        "He stays with his mother midweek, with his father weekdays.",
        "He is proud of his brother's tenacity.",
        "His mother frets. His friend sulks. His mother weeps.",
        "His friend rares up and his son zeal for it.",
    ],
)
def test_what_relatives_do_and_how_they_are_is_not_asked_about(text: str) -> None:
    assert _asked(text) == []
