"""A review that was begun stands again as it was, and decides nothing about words that it was not made about."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.diaries import MAKERS, Written
from wa_journal.model.bringing import DiaryKind, Mapping
from wa_journal.model.entries import Section
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import BegunReviewUnread
from wa_journal.model.sessions import Ratings, SessionStatus
from wa_journal.model.supervision import MaskType, ReportForm, Review, Verdict
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.services.summary.begun_reviews import BegunReview, BegunReviews
from wa_journal.services.summary.summary_content import Request

WORDS = ("He goes to a bar called henna.", "Will says he may stop.", "Jonquil came late.", "We spoke of Wexcombe and of Tarlo.")


@pytest.fixture
def client(desk_suite: Suite) -> ClientId:
    client = desk_suite.clients.add("K-07").id
    desk_suite.clients.add_term(client, "Youssef Haddad")
    for words in WORDS:
        session = desk_suite.sessions.next(client)
        desk_suite.writing.finish(session.id, (Section(words, None, Voice.I_SAW),))
    return client


def asked(client: ClientId, *beside: ClientId) -> Request:
    question = "How do I go on with Youssef Haddad?"
    return Request(client, ReportForm.DETAILED, question, ("Tarlo",), (1, 2, 3, 4), ("Bellweather",), beside=beside)


def reviewed(suite: Suite, request: Request) -> Review:
    """Decide some, name another kind, take something out, and read to the end."""
    supervising = suite.supervising
    made = supervising.draft(request)
    first, second, *_ = ((one.place, one.start) for one in supervising.stretches(made) if not one.held)
    made = supervising.decide(made, *first, Verdict.LEAVE)
    made = supervising.decide(made, *second, Verdict.MASK)
    made = supervising.call_it(made, *second, MaskType.PLACE)
    number = next(number for number, passage in enumerate(made.passages) if "came late" in passage.original)
    start = supervising.shown(made)[number][1].index("came late")
    made = supervising.leave_out(made, number, start, start + len("came late"))
    return supervising.read_through(made)


def leaves(suite: Suite, made: Review) -> list[str]:
    return [text for _, text in suite.supervising.shown(made)]


def test_what_was_decided_named_taken_out_and_read_stands_again(desk_suite: Suite, client: ClientId) -> None:
    made = reviewed(desk_suite, asked(client))
    desk_suite.reviews.keep(client, BegunReview((asked(client),), (made,), 0, 2))
    assert desk_suite.reviews.waits(client)
    back = desk_suite.reviews.back(client)
    assert back is not None
    assert back.requests == (asked(client),)
    assert back.reviews[0].decisions == made.decisions
    assert back.reviews[0].read_to_end
    assert leaves(desk_suite, back.reviews[0]) == leaves(desk_suite, made)
    assert (back.now, back.step, back.whole, back.names) == (0, 2, True, ("K-07",))


def test_where_words_changed_the_rest_stays_decided_and_all_is_to_be_read_again(desk_suite: Suite, client: ClientId) -> None:
    made = reviewed(desk_suite, asked(client))
    desk_suite.reviews.keep(client, BegunReview((asked(client),), (made,)))
    last = desk_suite.sessions.all(client)[-1]
    desk_suite.writing.finish(last.id, (Section("Something else about Marlo and Wexcombe.", None, Voice.I_SAW),))
    back = desk_suite.reviews.back(client)
    assert back is not None
    now = back.reviews[0]
    assert not back.whole
    assert not now.read_to_end
    assert all(one.type is None for one in now.decisions), "a name counts through the whole text"
    assert any(one.verdict is Verdict.LEAVE for one in now.decisions)
    assert any("[left out]" in text for text in leaves(desk_suite, now))
    changed = next(passage.place for passage in now.passages if "Marlo" in passage.original)
    assert not any(one.place == changed for one in now.decisions), "nobody has decided about the new words"
    assert not any("Haddad" in text for text in leaves(desk_suite, now))


def rated(suite: Suite, client: ClientId, number: int, level: int) -> None:
    session = next(one.id for one in suite.sessions.all(client) if one.number == number)
    suite.sessions.rate(Ratings(session, goals=level, tasks=level, trust=level, bond=level))


def test_where_only_a_figure_changed_all_decisions_stand_and_all_is_to_be_read_again(desk_suite: Suite, client: ClientId) -> None:
    for number in (1, 2, 3):
        rated(desk_suite, client, number, 4)
    made = reviewed(desk_suite, asked(client))
    desk_suite.reviews.keep(client, BegunReview((asked(client),), (made,), 0, 2))
    rated(desk_suite, client, 4, 9)
    back = desk_suite.reviews.back(client)
    assert back is not None
    now = back.reviews[0]
    assert now.material.content.chart != made.material.content.chart
    assert now.passages == made.passages
    assert (back.whole, now.read_to_end) == (False, False), "what leaves is what was read"
    assert now.decisions == made.decisions
    assert leaves(desk_suite, now) == leaves(desk_suite, made)


def test_what_was_read_in_one_language_is_to_be_read_again_in_another(desk_suite: Suite, client: ClientId) -> None:
    made = reviewed(desk_suite, asked(client))
    desk_suite.reviews.keep(client, BegunReview((asked(client),), (made,), 0, 2))
    for say, stands in ((str, True), (str.swapcase, False)):
        back = BegunReviews(desk_suite.reviews._desk, desk_suite.supervising.draft, say).back(client)
        assert back is not None
        assert (back.whole, back.reviews[0].read_to_end) == (stands, stands)
        assert back.reviews[0].decisions == made.decisions


def test_of_several_the_first_that_changed_is_read_first(desk_suite: Suite, client: ClientId) -> None:
    other = desk_suite.clients.add("K-08").id
    requests = (asked(client, other), Request(other, question="What next?", beside=(client,)))
    reviews = tuple(desk_suite.supervising.read_through(desk_suite.supervising.draft(one)) for one in requests)
    desk_suite.reviews.keep(client, BegunReview(requests, reviews, 1, 2))
    desk_suite.sessions.set_status(desk_suite.sessions.all(client)[1].id, SessionStatus.MISSED)
    back = desk_suite.reviews.back(client)
    assert back is not None
    assert (back.whole, back.now) == (False, 0)
    assert [one.read_to_end for one in back.reviews] == [False, True]


def test_a_name_added_to_the_profile_since_is_masked_whatever_was_decided(desk_suite: Suite, client: ClientId) -> None:
    supervising = desk_suite.supervising
    made = supervising.draft(asked(client))
    for one in supervising.stretches(made):
        made = made if one.held else supervising.decide(made, one.place, one.start, Verdict.LEAVE)
    assert any("Wexcombe" in text for text in leaves(desk_suite, made))
    desk_suite.reviews.keep(client, BegunReview((asked(client),), (supervising.read_through(made),)))
    desk_suite.clients.add_term(client, "Wexcombe")
    back = desk_suite.reviews.back(client)
    assert back is not None
    assert not any("Wexcombe" in text for text in leaves(desk_suite, back.reviews[0]))
    assert not back.whole


def test_one_that_was_brought_and_erased_takes_the_review_along(desk_suite: Suite, client: ClientId) -> None:
    other = desk_suite.clients.add("K-08").id
    requests = (asked(client, other), Request(other, beside=(client,)))
    reviews = tuple(desk_suite.supervising.draft(one) for one in requests)
    desk_suite.reviews.keep(client, BegunReview(requests, reviews, 1, 1))
    back = desk_suite.reviews.back(client)
    assert back is not None
    assert (back.now, back.names) == (1, ("K-07", "K-08"))
    desk_suite.erasing.erase(other, "asked for")
    assert not desk_suite.reviews.waits(client), "the words of the one erased stand nowhere"
    desk_suite.reviews.keep(client, BegunReview(requests, reviews, 1, 1))
    assert not desk_suite.reviews.waits(client), "nor do they come in again"
    assert desk_suite.reviews.back(client) is None


def test_one_that_came_in_and_is_taken_back_takes_the_review_along(desk_suite: Suite, client: ClientId, tmp_path: Path) -> None:
    source = MAKERS[DiaryKind.JRNL](tmp_path / "diary", [Written(date(2026, 1, 5), "He came.")])
    desk_suite.bringing.bring(desk_suite.bringing.read(DiaryKind.JRNL, source), Mapping("K-08"))
    other = next(one.id for one in desk_suite.clients.all() if one.codename == "K-08")
    requests = (asked(client, other), Request(other, question="What next?", beside=(client,)))
    desk_suite.reviews.keep(client, BegunReview(requests, tuple(desk_suite.supervising.draft(one) for one in requests)))
    desk_suite.bringing.take_back()
    assert not desk_suite.reviews.waits(client)


def altered(suite: Suite, client: ClientId, change: Callable[[list[Any]], None]) -> None:
    """Write a begun review as another version of the program would."""
    with suite.reviews._desk.work() as work:
        row = work.begun.get(client, "review")
        assert row is not None
        words = dict(row.words)
        review = json.loads(words["review 0"])
        change(review)
        work.begun.put(replace(row, words=tuple((words | {"review 0": json.dumps(review)}).items())))


def test_a_field_that_the_program_no_longer_knows_is_passed_over(desk_suite: Suite, client: ClientId) -> None:
    made = reviewed(desk_suite, asked(client))
    desk_suite.reviews.keep(client, BegunReview((asked(client),), (made,)))
    altered(desk_suite, client, lambda review: review[0].update(later="something"))
    back = desk_suite.reviews.back(client)
    assert back is not None
    assert (back.requests, back.reviews[0].decisions) == ((asked(client),), made.decisions)


def test_a_review_that_cannot_be_read_is_told_once_and_then_forgotten(desk_suite: Suite, client: ClientId) -> None:
    for change in (
        lambda review: review.pop(),
        lambda review: review[3][0].pop(),
        lambda review: review[0].update(form="a form of later"),
        lambda review: review[0].pop("client"),
    ):
        desk_suite.reviews.keep(client, BegunReview((asked(client),), (reviewed(desk_suite, asked(client)),)))
        altered(desk_suite, client, change)
        with pytest.raises(BegunReviewUnread):
            desk_suite.reviews.back(client)
        assert not desk_suite.reviews.waits(client)
        assert desk_suite.reviews.back(client) is None


def test_forgotten_and_erased_reviews_wait_nowhere(desk_suite: Suite, client: ClientId) -> None:
    begun = BegunReview((asked(client),), (desk_suite.supervising.draft(asked(client)),))
    desk_suite.reviews.keep(client, begun)
    desk_suite.reviews.forget(client)
    assert desk_suite.reviews.back(client) is None
    desk_suite.reviews.keep(client, begun)
    desk_suite.erasing.erase(client, "asked for")
    assert desk_suite.reviews.back(client) is None
    desk_suite.reviews.keep(client, begun)
    assert not desk_suite.reviews.waits(client), "a client who was erased takes no words"
