"""What is masked in the officer's words leaves the product's words around them in the language of the reader."""

from string import Formatter

from hypothesis import given
from hypothesis import strategies as st

from tests.services.summary.test_services_deciding import DECIDED
from wa_journal.model.said import Said, joined, retold, said
from wa_journal.model.supervision import Decision, MaskedSpan, MaskType
from wa_journal.services.summary.deciding import decisions
from wa_journal.supervision.engine import replaced
from wa_journal.supervision.refilling import masked_within


def loud(text: str) -> str:
    """Say the product's own words in capitals, as a language of its own, and leave the rest."""
    return retold(text, lambda _context, source, _one, _count: "".join(_upper(source)), Formatter())


def _upper(source: str) -> list[str]:
    return [before.upper() + (f"{{{name}}}" if name else "") for before, name, _form, _to in Formatter().parse(source)]


def span(start: int, end: int) -> MaskedSpan:
    return MaskedSpan(start, end, MaskType.PERSON, Decision.MASK, "known", "[PERSON 7]")


def test_a_decision_with_a_masked_name_is_said_in_another_language_without_the_name() -> None:
    (told,) = decisions([DECIDED])
    at = told.index("He asked")
    masked = masked_within(told, [span(at, at + 2)])
    assert masked == replaced(str(told), [span(at, at + 2)])
    assert loud(masked) == (
        "STEP: talk about the offence. JUDGED BEFORE THE BOARD WAS OPEN: ENOUGH RELATIONSHIP, UNSURE. He came each time. "
        "WHAT WOULD HAVE CHANGED IT: a missed meeting. DECIDED TO MOVE ON: [PERSON 7] asked for it!"
    )


def test_a_span_over_the_edge_or_words_that_stand_twice_are_masked_all_the_same() -> None:
    for made in (
        said("X", "Step: {step}", step="Anna"),
        said("X", "Anna: {step}", step="Anna"),
        said("X", "{a} {b}", a="Anna", b="Ann"),
        said("X", "only {b}", a="Ann", b="Anna came"),
        said("X", "only {b}", a="only Anna came", b="Anna came"),
        said("X", "{a} and again {a}", a="Anna"),
    ):
        for start in range(len(made)):
            for end in range(start + 1, len(made) + 1):
                assert masked_within(made, [span(start, end)]) == replaced(str(made), [span(start, end)])


@given(parts=st.lists(st.text("ab {}", max_size=5), min_size=1, max_size=4), data=st.data())
def test_whatever_is_masked_comes_out_as_a_plain_replacement_would_and_nothing_masked_is_told(
    parts: list[str], data: st.DataObject
) -> None:
    made: Said = joined(" ", (said("X", "N: {w}", w=part) for part in parts))
    start = data.draw(st.integers(0, len(made)))
    end = data.draw(st.integers(start, len(made)))
    assert masked_within(made, [span(start, end)]) == replaced(str(made), [span(start, end)])
