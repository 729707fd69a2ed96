"""The review stays closed until every question is answered and the text is read, and every answer can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.supervision.summaries import CLIENT, CONTENT, MATERIAL, PROFILE, lexicon
from wa_journal.model.said import said
from wa_journal.model.supervision import (
    Content,
    MaskingProfile,
    MaskType,
    Material,
    Remembered,
    ReportForm,
    Review,
    Statement,
    Verdict,
)
from wa_journal.supervision.carrying import carried, stood
from wa_journal.supervision.drafting import (
    draft,
    left_terms,
    masked_passage,
    not_taken_back,
    original_stretch,
    remember,
    report,
    stretches,
)
from wa_journal.supervision.errors import NotForLeaving, ReviewOpen
from wa_journal.supervision.review import (
    call_it,
    decide,
    decide_alike,
    is_settled,
    leave_out,
    masked_where_open,
    read_through,
    undo,
    unsettled,
)


def _draft(remembered: tuple[Remembered, ...] = ()) -> Review:
    return draft(MATERIAL, PROFILE, lexicon(), remembered)


def test_an_open_question_keeps_the_export_closed() -> None:
    review = read_through(_draft())
    assert unsettled(review)
    with pytest.raises(ReviewOpen):
        report(review, "Supervision summary")


def test_an_unread_text_keeps_the_export_closed() -> None:
    assert not is_settled(masked_where_open(_draft()))


def test_a_stretch_is_decided_by_the_officer_alone_and_not_once_that_is_undone() -> None:
    made = _draft()
    assert not any(one.decided for one in stretches(made))
    first = next(iter(stretches(made)))
    kept = decide(made, first.place, first.start, Verdict.MASK)
    assert [one.decided for one in stretches(kept)] == [True, *(False for _ in tuple(stretches(kept))[1:])]
    assert not any(one.decided for one in stretches(undo(kept)))
    assert {(one.waits, one.decided) for one in stretches(masked_where_open(made))} == {(False, False), (False, True)}


def test_leaving_is_one_by_one_and_undone_by_one_step() -> None:
    passage, span = unsettled(_draft())[0]
    left = decide(_draft(), passage.place, span.start, Verdict.LEAVE)
    assert left_terms(left) == {passage.original[span.start : span.end]}
    assert left_terms(undo(left)) == frozenset()


def test_what_reads_the_same_is_decided_once_and_undone_once() -> None:
    content = Content(course=("Then will said so.", "I asked will again.", "Then hope said no."))
    review = draft(Material(CLIENT, ReportForm.BRIEF, content), PROFILE, lexicon())
    (passage, span), *others = [one for one in unsettled(review) if one[0].original[one[1].start :].startswith("will")]
    assert others
    decided = decide_alike(review, passage.place, span.start, Verdict.LEAVE)
    assert left_terms(decided) == {"will"}
    assert len(unsettled(review)) - len(unsettled(decided)) == len(others) + 1
    assert unsettled(undo(decided)) == unsettled(review)


def test_a_profile_term_cannot_be_left_in() -> None:
    review = _draft()
    passage = next(one for one in review.passages if one.place == "question")
    with pytest.raises(NotForLeaving):
        decide(review, "question", passage.spans[0].start, Verdict.LEAVE)


def test_decisions_are_remembered_for_the_client() -> None:
    passage, span = unsettled(_draft())[0]
    kept = remember(decide(_draft(), passage.place, span.start, Verdict.LEAVE))
    assert kept == (Remembered("will", Verdict.LEAVE),)
    assert not unsettled(_draft(kept))


def _told(*course: str, kept: tuple[Remembered, ...] = ()) -> Review:
    return draft(Material(CLIENT, ReportForm.BRIEF, Content(course=course)), PROFILE, lexicon(), kept)


def _shown(review: Review) -> list[str]:
    return [masked_passage(review, passage) for passage in review.passages]


def test_a_word_left_in_once_lets_no_name_in_that_is_written_otherwise_or_surely_names_somebody() -> None:
    kept = tuple(Remembered(word, Verdict.LEAVE, earlier=True) for word in ("hope", "Mark", "jokey"))
    shown = _shown(_told("We saw Hope there.", "I told Mark to stay.", "He was jokey.", kept=kept))
    assert "Hope" not in shown[0]
    assert "Mark" not in shown[1]
    assert shown[2] == "He was jokey."


def test_what_is_masked_in_one_place_and_left_in_another_is_remembered_as_masked() -> None:
    review = _told("Then will said so.", "I asked will again.")
    (first, one), (second, other) = unsettled(review)
    decided = decide(decide(review, first.place, one.start, Verdict.MASK), second.place, other.start, Verdict.LEAVE)
    assert remember(decided) == (Remembered("will", Verdict.MASK),)
    changed = decide(decided, first.place, one.start, Verdict.LEAVE)
    assert remember(changed) == (Remembered("will", Verdict.LEAVE),)


def test_what_was_left_in_earlier_and_is_taken_back_stays_out_of_the_next_draft() -> None:
    kept = (Remembered("will", Verdict.LEAVE),)
    review = _told("Then will said so.", kept=kept)
    assert not_taken_back(kept, review) == kept
    assert not_taken_back(kept, undo(review)) == ()
    changed = carried(_told("Then will said so.", "It rained.", kept=kept), stood(undo(review), str), str)
    assert len(unsettled(changed)) == 1
    assert not unsettled(carried(_told("Then will said so.", "It rained.", kept=kept), stood(review, str), str))


def test_the_summary_tells_order_and_bands_but_no_dates_ages_or_rare_events() -> None:
    content = report(read_through(masked_where_open(_draft())), "Supervision summary").content
    assert "[session 2]" in content.course[0]
    assert "[age 30-39]" in content.course[0]
    assert "[about 1 week after session 2]" in content.strains[0]
    assert "COLLEAGUE" in content.strains[0]
    assert "[nationality]" in content.facts[0].text
    assert "[left out]" in content.facts[0].text
    assert "chess" not in content.facts[0].text


@pytest.mark.parametrize(
    ("words", "session", "told"),
    [
        ("He moved on 20 July.", 3, "[about 2 weeks after session 2]"),
        ("He moved on 20 July.", 2, "[about 2 weeks after session 2]"),
        ("The hearing was on 3 March.", 3, "[DATE"),
        ("The hearing was on 3 March 2027.", 3, "[about 13 weeks after session 3]"),
        ("He came out on 1 May.", 1, "[about 4 weeks before session 1]"),
        ("We meet on 4 December.", 3, "[a few days after session 3]"),
        ("We met on 30 May.", 1, "[a few days before session 1]"),
        ("We meet on 9 December.", 3, "[about 1 week after session 3]"),
        ("We meet on 9/12.", 3, "[about 1 week after session 3]"),
        ("He was born on 3rd of May 1983.", 1, "[more than half a year before session 1]"),
        ("The licence ends on 1 June 2029.", 3, "[more than half a year after session 3]"),
        ("We met on 06/07/2026.", 3, "[session 2]"),
        ("We met on 2026-07-06.", 3, "[session 2]"),
        ("We met on 06-07-2026 at 3pm.", 3, "[session 2]"),
        ("Away 6-8 July.", 3, "[session 2]"),
        ("Moved on 6 July '98.", 3, "[more than half a year before session 1]"),
        ("It was agreed in July '26.", 3, "[DATE"),
        ("He was born on 6/7/98.", 3, "[more than half a year before session 1]"),
    ],
)
def test_a_day_without_a_year_is_told_only_where_it_can_be_meant(words: str, session: int, told: str) -> None:
    met = ((date(2026, 6, 1), 1), (date(2026, 7, 6), 2), (date(2026, 12, 2), 3))
    material = Material(CLIENT, ReportForm.DETAILED, Content(facts=(Statement(words, "they said", session),)))
    made = draft(material, MaskingProfile(sessions=met), lexicon())
    assert told in masked_passage(made, made.passages[0])


def test_one_person_has_one_name_in_the_question_and_in_the_text() -> None:
    told = (Statement("He asked whether his sister Jana comes.", 1, "client"), Statement("Jana came.", 1, "client"))
    content = replace(CONTENT, question="Jana asked too. What now?", facts=told)
    review = draft(replace(MATERIAL, content=content), PROFILE, lexicon())
    called = {one.replacement for one in stretches(review) if one.words == "Jana"}
    assert len(called) == 1
    assert called.pop().startswith("[RELATIVE ")


def test_what_stands_around_a_stretch_is_cut_at_words() -> None:
    question = "Whether somebody holds the arrangements about the tests with Jana without losing the understanding that grew?"
    review = draft(replace(MATERIAL, content=replace(CONTENT, question=question)), PROFILE, lexicon())
    (around,) = [one.around for one in stretches(review) if one.words == "Jana"]
    assert around == "… the arrangements about the tests with Jana without losing the understanding that …"


def test_two_exports_of_one_client_share_no_replacement() -> None:
    material = Material(CLIENT, ReportForm.BRIEF, Content(question=CONTENT.question))
    exports = {
        report(read_through(masked_where_open(draft(material, PROFILE, lexicon()))), "Summary").content.question
        for _ in range(40)
    }
    assert len(exports) > 35


def test_an_empty_material_makes_an_empty_report() -> None:
    empty = draft(Material(CLIENT, ReportForm.BRIEF, Content()), PROFILE, lexicon())
    assert report(read_through(empty), "Summary").content == Content()


def test_a_text_that_was_never_looked_at_does_not_leave() -> None:
    review = read_through(masked_where_open(_draft()))
    with pytest.raises(KeyError):
        report(replace(review, passages=review.passages[1:]), "Summary")


def test_masking_all_that_waits_is_one_step_and_undone_in_one() -> None:
    review = _draft()
    assert undo(masked_where_open(review)) == review


def test_what_only_one_person_fits_is_taken_out_of_the_masked_text_and_remembered() -> None:
    review = _draft()
    passage = next(one for one in review.passages if one.place == "strains.0")
    shown = masked_passage(review, passage)
    at = shown.index("shouted")
    out = leave_out(review, passage.place, *original_stretch(review, passage, at, shown.index("in [") + 2))
    assert masked_passage(out, passage).startswith("He [left out] [")
    assert masked_passage(undo(out), passage) == shown
    again = _draft(remember(out))
    assert masked_passage(again, passage).startswith("He [left out] [")


def test_a_sentence_of_another_language_is_told_as_such_and_can_be_left_in_unless_a_listed_word_stands_in_it() -> None:
    said_so = (
        "Il ne veut plus venir aux rendez-vous avec moi.",
        "Er sagte, dass er nicht mehr gehen will.",
        "He met Amina Sabry Ould.",
    )
    facts = tuple(Statement(text, "they said", 2) for text in said_so)
    review = draft(Material(CLIENT, MATERIAL.form, Content(facts=facts)), PROFILE, lexicon())
    found = [one for one in stretches(review) if one.foreign]
    assert [one.words for one in found] == [
        "Il ne veut",
        "venir aux rendez-vous avec moi",
        "Er sagte",
        "dass er nicht mehr gehen will",
    ]
    left = review
    for one in found[:2]:
        left = decide(left, one.place, one.start, Verdict.LEAVE)
    assert masked_passage(left, left.passages[0]) == said_so[0]
    held = found[3]
    assert held.held
    with pytest.raises(NotForLeaving):
        decide(review, held.place, held.start, Verdict.LEAVE)


def test_what_the_officer_took_out_is_no_other_language() -> None:
    review = _draft()
    passage = next(one for one in review.passages if one.place == "question")
    out = leave_out(review, passage.place, 0, len("How do I speak with"))
    assert not any(one.foreign for one in stretches(out))


def test_what_is_taken_out_is_taken_out_wherever_it_stands_as_in_later_summaries_and_undone_in_one_step() -> None:
    said_so = ("He keeps Bees. Bees calm him.", "It rained.", "The BEES swarmed.")
    facts = tuple(Statement(text, "they said", 2) for text in said_so)
    review = draft(Material(CLIENT, MATERIAL.form, replace(CONTENT, facts=facts)), PROFILE, lexicon())
    passage = next(one for one in review.passages if one.place == "facts.0")
    start = passage.original.index("Bees")
    out = leave_out(review, passage.place, start, start + len("Bees"))
    shown = [masked_passage(out, one) for one in out.passages if one.place.startswith("facts")]
    assert shown == ["He keeps [left out]. [left out] calm him.", "It rained.", "The [left out] swarmed."]
    assert undo(out) == review
    again = draft(review.material, PROFILE, lexicon(), remember(out))
    assert [masked_passage(again, one) for one in again.passages if one.place.startswith("facts")] == shown


def test_a_blank_that_is_taken_out_leaves_the_others_where_they_are() -> None:
    review = _draft()
    passage = next(one for one in review.passages if one.place == "facts.0")
    start = passage.original.index(" ")
    assert len(leave_out(review, passage.place, start, start + 1).decisions) == len(review.decisions) + 1


@given(st.data())
def test_a_stretch_of_the_masked_text_is_found_in_the_original(data: st.DataObject) -> None:
    review = _draft()
    passage = data.draw(st.sampled_from(review.passages))
    shown = masked_passage(review, passage)
    start = data.draw(st.integers(0, len(shown) - 1))
    end = data.draw(st.integers(start + 1, len(shown)))
    first, last = original_stretch(review, passage, start, end)
    assert 0 <= first < last <= len(passage.original)
    out = leave_out(review, passage.place, first, last)
    assert "[left out]" in masked_passage(out, passage)


def test_a_stretch_is_called_by_another_kind_wherever_it_stands() -> None:
    review = _draft()
    passage = next(one for one in review.passages if one.place == "question")
    person = passage.spans[0]
    renamed = call_it(review, "question", person.start, MaskType.ORG)
    everywhere = " ".join(masked_passage(renamed, one) for one in renamed.passages)
    assert person.replacement not in everywhere
    assert "[ORG " in masked_passage(renamed, passage)
    assert masked_passage(undo(renamed), passage) == masked_passage(review, passage)


def test_the_catalogues_own_words_are_not_masked_and_what_was_typed_beside_them_is() -> None:
    own = "Named both sides of the job: help and control."
    shipped = said("Summary", "{strategy} ({times} sessions)", strategy=said("strategies", own), times=said("", "7"))
    typed = said("Summary", "{strategy} ({times} sessions)", strategy="Named Rashid to Both Sides.", times=said("", "7"))
    content = Content(strategies_used=(shipped, typed), strategies_not_used=(said("strategies", own), own))
    review = draft(Material(CLIENT, ReportForm.DETAILED, content), PROFILE, lexicon())
    shown = [masked_passage(review, passage) for passage in review.passages]
    assert shown[0] == f"{own} (7 sessions)"
    assert "Rashid" not in shown[1]
    assert shown[2] == own


def test_a_profile_term_is_masked_even_in_the_catalogues_own_words() -> None:
    content = Content(strategies_used=(said("strategies", "Asked Karlo for his view."),))
    review = draft(Material(CLIENT, ReportForm.DETAILED, content), PROFILE, lexicon())
    assert "Karlo" not in masked_passage(review, review.passages[0])
