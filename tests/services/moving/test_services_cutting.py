"""What is cut out is gone, and every place that is left is found again where it stands now."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from wa_journal.model.entries import Section, joined
from wa_journal.services.moving.cutting import cut
from wa_journal.services.tags.language import feelings_of, tells_deed

SECTIONS = some.lists(some.text("ab \n.", max_size=12).map(Section), max_size=4).map(tuple)
SPANS = some.lists(some.tuples(some.integers(0, 50), some.integers(0, 50)).map(lambda ends: tuple(sorted(ends))), max_size=5)


@given(SECTIONS, SPANS, some.integers(0, 50), some.integers(1, 6))
def test_a_stretch_is_either_whole_at_its_new_place_or_nowhere(
    sections: tuple[Section, ...], spans: list[tuple[int, int]], start: int, length: int
) -> None:
    before, left = joined(sections), cut(sections, spans)
    after, end = joined(left.sections), min(start + length, len(before))
    touched = any(first < end and start < last for first, last in spans)
    now = left.moved(start, end) if start < end else None
    if now is not None:
        assert not touched
        assert after[now : now + end - start] == before[start:end]
    elif start < end and before[start:end].strip() == before[start:end] and "\n\n" not in before[start:end]:
        assert touched
    assert len("".join(after.split())) == sum(
        not letter.isspace() and not any(first <= place < last for first, last in spans) for place, letter in enumerate(before)
    )


def test_with_nothing_cut_out_every_section_stays() -> None:
    sections = (Section("He came."), Section("I waited."))
    assert cut(sections, ()).sections == sections


@pytest.mark.parametrize(
    "sentence",
    [
        "Quietly furious, I closed the file.",
        "I snapped at him because I was frightened.",
        "I wanted to cry.",
        "It made me anxious.",
        "My stomach turned.",
        "Anger rose in me as he spoke.",
        "I’d been on edge all morning.",
    ],
)
def test_a_feeling_is_found_wherever_a_sentence_names_one(sentence: str) -> None:
    assert feelings_of("en").named_in(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I rang the hostel and booked a bed.",
        "I listened and gave him the form.",
        "I summed up what he had said and asked what was next.",
        "Asked about the week.",
    ],
)
def test_a_plain_deed_names_no_feeling(sentence: str) -> None:
    assert tells_deed(sentence, "en")
    assert not feelings_of("en").named_in(sentence)


@pytest.mark.parametrize("sentence", ["Hm, what now?", "Cold hands.", "So much for that."])
def test_what_nobody_can_place_is_no_deed(sentence: str) -> None:
    assert not tells_deed(sentence, "en")


def test_german_feelings_are_found_too() -> None:
    assert feelings_of("de").named_in("Wütend schloss ich die Akte.")
    assert not feelings_of("de").named_in("Ich rief die Unterkunft an.")
