"""What was felt stays out of what is told as fact, also where one sentence holds a deed and a feeling."""

import pytest

from tests.services.tags.test_services_tagging import an_entry
from wa_journal.model.entries import Section
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.services.summary.summary_content import Request

PLAIN = "I gave him the form and rang the hostel."
MIXED = "I gave him the form and hated doing it."


@pytest.mark.parametrize("box", [None, Voice.I_FELT, Voice.I_DID])
@pytest.mark.parametrize(
    "mixed",
    [MIXED, "I told him to leave, and felt ashamed of it.", "I rang the hostel, relieved.", "I was afraid when he shouted."],
)
def test_a_deed_told_with_a_feeling_is_no_fact(desk_suite: Suite, box: Voice | None, mixed: str) -> None:
    session = an_entry(desk_suite, "He came.")
    desk_suite.writing.finish(session, (Section(f"{PLAIN} {mixed}", voice=box),))
    assert desk_suite.tagging.factual(session) == PLAIN


def test_in_the_box_of_what_was_felt_only_a_plain_deed_is_a_fact(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, "He came.")
    desk_suite.writing.finish(session, (Section(f"{PLAIN} Cold hands. So much for that.", voice=Voice.I_FELT),))
    assert desk_suite.tagging.factual(session) == PLAIN


@pytest.mark.parametrize("felt", ["Mir war elend.", "Ich habe geweint.", "Mir tat er leid.", "Machte mir Bauchweh."])
def test_in_german_too_what_befell_the_officer_is_no_fact(desk_suite: Suite, felt: str) -> None:
    desk_suite.preferences.set("entry_language", "de")
    session, deed = an_entry(desk_suite, "Er kam."), "Ich rief die Unterkunft an."
    desk_suite.writing.finish(session, (Section(f"{deed} {felt}", voice=Voice.I_FELT),))
    assert desk_suite.tagging.factual(session) == deed


def test_what_the_officer_calls_a_deed_is_a_fact_whatever_it_names(desk_suite: Suite) -> None:
    text = f"{PLAIN} {MIXED}"
    session = an_entry(desk_suite, text)
    desk_suite.voicing.say(session, text, (len(PLAIN) + 1, len(text)), Voice.I_DID)
    assert desk_suite.tagging.factual(session) == text


def test_also_in_the_box_of_deeds_the_officer_can_call_a_sentence_a_deed(desk_suite: Suite) -> None:
    sections = (Section(f"{PLAIN} {MIXED}", voice=Voice.I_DID),)
    session = an_entry(desk_suite, "He came.")
    desk_suite.writing.finish(session, sections)
    desk_suite.voicing.turn(session, sections, len(PLAIN) + 1, back=True)
    assert desk_suite.tagging.factual(session) == f"{PLAIN} {MIXED}"


def test_the_feelings_that_others_name_or_show_are_facts(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, "He came.")
    said, saw = Section("He said he is ashamed.", voice=Voice.THEY_SAID), Section("He looked angry.", voice=Voice.I_SAW)
    desk_suite.writing.finish(session, (said, saw))
    assert desk_suite.tagging.factual(session) == f"{said.text} {saw.text}"


def test_a_summary_tells_a_deed_with_a_feeling_among_the_assessments(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, f"{PLAIN} {MIXED}")
    content, _ = desk_suite.supervising._content.gather(Request(desk_suite.sessions.get(session).client))
    assert [one.text for one in content.facts] == [PLAIN]
    assert [one.text for one in content.assessments] == [MIXED]


def test_what_stands_in_the_box_of_feelings_and_is_no_deed_is_told_as_felt(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, "He came.")
    desk_suite.writing.finish(session, (Section(f"{PLAIN} I did not lecture.", voice=Voice.I_FELT),))
    content, _ = desk_suite.supervising._content.gather(Request(desk_suite.sessions.get(session).client))
    assert [(one.voice, one.text) for one in content.facts] == [("I did", PLAIN)]
    assert [(one.voice, one.text) for one in content.assessments] == [("I felt", "I did not lecture.")]


def test_a_deed_is_a_fact_also_where_it_is_told_without_its_subject(desk_suite: Suite) -> None:
    session, told = an_entry(desk_suite, "He came."), "Gave him the number of the night line. Told him who reads the report."
    desk_suite.writing.finish(session, (Section(f"{told} My knees gave way on the stairs.", voice=Voice.I_FELT),))
    assert desk_suite.tagging.factual(session) == told
