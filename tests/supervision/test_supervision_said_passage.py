"""A passage said in another language: each stretch is found where it stands now, and what is chosen there is taken out."""

from string import Formatter

from hypothesis import given
from hypothesis import strategies as st

from wa_journal.model.ids import ClientId
from wa_journal.model.said import Said, joined, retold, said
from wa_journal.model.supervision import (
    Content,
    Decision,
    MaskedSpan,
    MaskType,
    Material,
    Passage,
    ReportForm,
    Review,
    ReviewDecision,
    Statement,
    Verdict,
)
from wa_journal.supervision.drafting import masked_passage, original_stretch, stretches
from wa_journal.supervision.layout import framed
from wa_journal.supervision.refilling import masked_within
from wa_journal.supervision.said_passage import said_passage

OTHERS = {
    "Both: {first} and {second}": "{second}, davor {first}: beides",
    "What happened: {words}": "{words} ist geschehen",
    "{voice}, session {number}: {text}": "„{text}“ ({number}. Sitzung, {voice})",
    "they said": "ihre Worte",
}


def german(text: str) -> str:
    return retold(text, lambda _context, source, _one, _count: OTHERS.get(source, source), Formatter())


def both(first: str, second: str) -> Said:
    return said("X", "Both: {first} and {second}", first=said("X", "What happened: {words}", words=first), second=second)


def span(start: int, end: int, words: str = "[PERSON 7]", decision: Decision = Decision.MASK) -> MaskedSpan:
    return MaskedSpan(start, end, MaskType.PERSON, decision, "shape", words)


def review(text: str, *spans: MaskedSpan) -> Review:
    return Review(Material(ClientId("c"), ReportForm.BRIEF, Content()), (Passage("strains.0", text, spans),))


def test_stretches_stand_where_the_other_language_puts_them() -> None:
    text = both("Anna came", "Karlo left")
    anna, karlo = text.index("Anna"), text.index("Karlo")
    made = review(text, span(anna, anna + 4), span(karlo, karlo + 5, "[PERSON 8]", Decision.UNSURE))
    told = german(masked_passage(made, made.passages[0]))
    assert told == "[PERSON 8] left, davor [PERSON 7] came ist geschehen: beides"
    found = [(one.words, told[one.at : one.at + one.shown], one.around) for one in stretches(made, german)]
    around = "Karlo left, davor Anna came ist geschehen: "
    assert found == [("Anna", "[PERSON 7]", around + "beides"), ("Karlo", "[PERSON 8]", around + "…")]
    kept = Review(made.material, made.passages, (ReviewDecision("strains.0", karlo, Verdict.LEAVE),))
    told = german(masked_passage(kept, kept.passages[0]))
    assert [told[one.at : one.at + one.shown] for one in stretches(kept, german)] == ["[PERSON 7]", "Karlo"]


def test_what_is_chosen_in_the_other_language_is_what_is_taken_out() -> None:
    text = both("Anna came late", "Karlo left")
    anna = text.index("Anna")
    made = review(text, span(anna, anna + 4))
    told = german(masked_passage(made, made.passages[0]))
    at = told.index("7] came")
    start, end = original_stretch(made, made.passages[0], at, at + len("7] came"), german)
    assert text[start:end] == "Anna came"


def test_where_words_of_the_product_are_chosen_too_the_whole_passage_is_taken_out() -> None:
    text = both("Anna came late", "Karlo left")
    made = review(text)
    told = german(masked_passage(made, made.passages[0]))
    for chosen in ("davor", "left, davor", "davor Anna", "left, davor Anna", "late ist"):
        at = told.index(chosen)
        assert original_stretch(made, made.passages[0], at, at + len(chosen), german) == (0, len(text))


def test_a_span_over_words_of_the_product_is_found_in_the_english_that_then_leaves() -> None:
    text = both("Anna", "Karlo")
    made = review(text, span(0, text.index("Anna") + 4))
    told = german(masked_passage(made, made.passages[0]))
    assert told == "[PERSON 7] and Karlo"
    (one,) = stretches(made, german)
    assert (one.at, one.shown) == (0, len("[PERSON 7]"))


def test_whose_a_sentence_is_is_said_as_it_leaves() -> None:
    content = Content(facts=(Statement("He came.", said("X", "they said"), 4),))
    assert framed(content, "facts.0", german) == ("„", "“ (4. Sitzung, ihre Worte)")
    assert framed(content, "facts.0", str) == ("they said, session 4: ", "")
    assert framed(content, "strains.0", german) == ("", "")


@given(parts=st.lists(st.text("ab {}[", max_size=5), min_size=2, max_size=4), data=st.data())
def test_every_masked_stretch_is_found_and_every_chosen_one_is_found_back(parts: list[str], data: st.DataObject) -> None:
    text = joined(" ", [both(*parts[:2]), *parts[2:]])
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    told = said_passage(text, (span(start, end),), german)
    assert told.text == german(masked_within(text, (span(start, end),)))
    at, size = told.place(start, end)
    assert told.text[at : at + size] == "[PERSON 7]"
    assert told.original(at, at + size) == (start, end)
    first = data.draw(st.integers(0, len(told.text) - 1))
    last = data.draw(st.integers(first + 1, len(told.text)))
    low, high = told.original(first, last)
    assert 0 <= low < high <= len(text)
    at, size = told.place(low, high)
    assert at <= first
    assert last <= at + size
