"""Whoever is erased is named no more by what the officer began, searched for or wrote into the fields of a summary."""

import pytest

from wa_journal.model.craft import Span
from wa_journal.model.ids import ClientId
from wa_journal.model.search import Query
from wa_journal.model.supervision import Habits
from wa_journal.services.preferences import REASON
from wa_journal.services.suite import Suite

FORM = "hand over"


@pytest.fixture
def going(desk_suite: Suite) -> ClientId:
    client = desk_suite.clients.add("Kestrel").id
    desk_suite.clients.add_term(client, "Mirela Zărnescu")
    return client


@pytest.fixture
def staying(desk_suite: Suite) -> ClientId:
    return desk_suite.clients.add("Merlin").id


def begun(suite: Suite) -> dict[str, str]:
    return dict(suite.begun.words(None, FORM))


def test_a_begun_hand_over_of_the_erased_keeps_only_who_else_is_handed_over(
    desk_suite: Suite, going: ClientId, staying: ClientId
) -> None:
    words = (("clients", f"{going} {staying}"), ("recipient", "A colleague"), ("reason", "she moves to her sister"))
    desk_suite.begun.keep(None, FORM, None, words)
    desk_suite.erasing.erase(going, "asked")
    assert begun(desk_suite) == {"clients": staying}
    desk_suite.begun.keep(None, FORM, None, words)
    assert begun(desk_suite) == {"clients": staying}, "nor by a save that comes late"


def test_a_reason_that_names_the_erased_goes_where_they_were_not_ticked_yet(
    desk_suite: Suite, going: ClientId, staying: ClientId
) -> None:
    words = (("clients", staying), ("recipient", "A colleague"), ("reason", "like Zarnescu, Merlin moves away"))
    desk_suite.begun.keep(None, FORM, None, words)
    desk_suite.erasing.erase(going, "asked")
    assert begun(desk_suite) == {"clients": staying, "recipient": "A colleague"}


def test_who_got_the_last_summary_and_why_is_remembered_without_the_erased(desk_suite: Suite, going: ClientId) -> None:
    desk_suite.supervising.keep_habits(Habits(("Bev Oakland",), "my supervisor", "Kestrel moves away"))
    desk_suite.erasing.erase(going, "asked")
    assert desk_suite.supervising.habits() == Habits(("Bev Oakland",), "my supervisor", "")


def test_a_search_among_all_that_names_the_erased_goes(desk_suite: Suite, going: ClientId) -> None:
    for name, words in (("Mirela", "lorry"), ("the sister", "Zărnescu"), ("lorries", "lorry")):
        desk_suite.finding.save(name, Query(words))
    desk_suite.erasing.erase(going, "asked")
    assert [name for name, _ in desk_suite.finding.saved()] == ["lorries"]


def test_a_question_about_another_client_beside_whom_the_erased_was_brought_names_them_no_more(
    desk_suite: Suite, going: ClientId, staying: ClientId
) -> None:
    words = (("agenda", "the lorry"), ("beside", going), ("question", "Does Kestrel know Merlin?"))
    desk_suite.begun.keep(staying, "question", None, words)
    desk_suite.erasing.erase(going, "asked")
    assert desk_suite.begun.words(staying, "question") == (("agenda", "the lorry"),)


def test_what_was_written_about_a_week_stays_without_the_name_of_the_erased(
    desk_suite: Suite, going: ClientId, staying: ClientId
) -> None:
    words = "Zarnescu's letters kept me awake, and Mirela Zărnescu's sister; Kestrel again. Merlin keeps well."
    desk_suite.looking_back.write_review(Span.WEEK, words)
    desk_suite.erasing.erase(going, "asked")
    left = "[…] letters kept me awake, and […] sister; […] again. Merlin keeps well."
    assert desk_suite.looking_back.review(Span.WEEK).note == left
    assert not desk_suite.finding.find(Query("Mirela"))
    assert not desk_suite.finding.find(Query("Kestrel"))
    assert len(desk_suite.finding.find(Query("letters"))) == 1
    assert desk_suite.clients.get(staying).codename == "Merlin"


def test_ordinary_words_that_only_look_like_the_name_stay_in_what_was_written_about_a_month(desk_suite: Suite) -> None:
    going = desk_suite.clients.add("Hope").id
    desk_suite.looking_back.write_review(Span.MONTH, "I hope that Hope comes; she hopes so too.")
    desk_suite.erasing.erase(going, "asked")
    assert desk_suite.looking_back.review(Span.MONTH).note == "I hope that […] comes; she hopes so too."


@pytest.mark.parametrize(("reason", "left"), [("the move of Mirela Zărnescu", False), ("before a meeting", True)])
def test_a_reason_for_reading_that_names_the_erased_is_noted_of_nobody_else(
    desk_suite: Suite, going: ClientId, reason: str, *, left: bool
) -> None:
    desk_suite.preferences.set(REASON, reason)
    desk_suite.erasing.erase(going, "asked")
    assert (desk_suite.preferences.get(REASON) == reason) is left
