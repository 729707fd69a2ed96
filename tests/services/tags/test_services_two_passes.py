"""The first suggestions come at once, the encoder refines them: only what changed is read, and nobody's place is lost."""

import pytest

from tests.services.tags.test_services_coding import an_entry
from wa_journal.model.entries import Section
from wa_journal.model.tags import TagState
from wa_journal.services.suite import Suite
from wa_journal.services.tags.language import encoder_available

pytestmark = pytest.mark.skipif(not encoder_available(), reason="the sentence encoder is not installed here")

DAY = "He told me he wants out of the group. He called me a glorified screw. He sat with his arms crossed. "
MORE = "He said that he is done with them. She wrote to him again. He is worried about the flat. I gave him the form. He smiled. "


@pytest.fixture
def refining(desk_suite: Suite) -> Suite:
    """The officer's setting as it is shipped: the encoder takes part."""
    desk_suite.preferences.set("use_encoder", True)
    return desk_suite


def test_a_first_look_comes_at_once_and_is_refined_without_changing_ids(refining: Suite) -> None:
    session = an_entry(refining, DAY + MORE)
    assert refining.tagging.suggest_at_once(session)
    first = {(tag.indicator, tag.start): tag for tag in refining.tagging.tags(session)}
    assert first
    assert all(tag.made_by.endswith("+quick") for tag in first.values())
    refined = {(tag.indicator, tag.start): tag for tag in refining.tagging.suggest(session)}
    assert all(refined[what].id == first[what].id for what in first.keys() & refined.keys())
    assert not any(tag.made_by.endswith("+quick") for tag in refined.values())


def test_what_was_refined_is_not_looked_at_quickly_again(refining: Suite) -> None:
    session = an_entry(refining, DAY)
    refining.tagging.suggest(session)
    assert not refining.tagging.suggest_at_once(session)
    refining.writing.finish(session, (Section(DAY + "He smiled."),))
    assert not refining.tagging.suggest_at_once(session)


def test_settled_sentences_stay_as_they_are_while_many_new_ones_are_looked_at(refining: Suite) -> None:
    session = an_entry(refining, DAY)
    settled = {(tag.id, tag.indicator, tag.probability) for tag in refining.tagging.suggest(session)}
    refining.writing.finish(session, (Section(DAY + " ".join(f"It was day {number}." for number in range(9))),))
    assert refining.tagging.suggest_at_once(session)
    assert settled <= {(tag.id, tag.indicator, tag.probability) for tag in refining.tagging.tags(session)}


def test_a_decision_made_between_the_two_passes_stays(refining: Suite) -> None:
    session = an_entry(refining, DAY + MORE)
    refining.tagging.suggest_at_once(session)
    tag = next(tag for tag in refining.tagging.tags(session) if tag.indicator == "client.change_talk")
    refining.tagging.drop(tag.id)
    again = [one for one in refining.tagging.suggest(session) if (one.indicator, one.start) == (tag.indicator, tag.start)]
    assert [(one.id, one.state) for one in again] == [(tag.id, TagState.REJECTED)]


def test_without_the_encoder_one_pass_is_enough(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, DAY + MORE)
    assert not desk_suite.tagging.suggest_at_once(session)
