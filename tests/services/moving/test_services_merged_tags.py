"""Two sides went through the tags of one entry: each sentence keeps its own decision, equal sentences too."""

import pytest

from tests.services.moving.test_services_handover import brought_by
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.tags import TagState
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite

SAME = "He said he wants to stop."
TWICE = f"{SAME} Then we talked of work. {SAME}"
BEFORE = "We met at the office as agreed, and I made tea for both of us first. "
TALK = "client.change_talk"


def entry(on: Suite, text: str = TWICE) -> SessionId:
    session = on.sessions.next(on.clients.add("K-01").id).id
    on.writing.finish(session, (Section(text),))
    on.tagging.suggest(session)
    return session


def copied(here: Suite, session: SessionId, there: Suite) -> None:
    there.handing.take(brought_by(here, here.sessions.get(session).client, there))


def decided(on: Suite, session: SessionId) -> None:
    first, second = [tag for tag in on.tagging.tags(session) if tag.indicator == TALK]
    on.tagging.keep(first.id)
    on.tagging.drop(second.id)


def states(on: Suite, session: SessionId) -> list[tuple[int, TagState]]:
    return [(tag.start, tag.state) for tag in on.tagging.tags(session) if tag.indicator == TALK and tag.anchored]


def test_decisions_on_equal_sentences_come_in_each_on_its_own(here: Suite, there: Suite) -> None:
    session = entry(here)
    copied(here, session, there)
    decided(there, session)
    copied(there, session, here)
    assert states(here, session) == [(0, TagState.ACCEPTED), (TWICE.rindex(SAME), TagState.REJECTED)]


def test_also_where_each_side_had_suggestions_of_its_own(here: Suite, there: Suite) -> None:
    session = entry(here)
    client = here.sessions.get(session).client
    copied(here, session, there)
    with there.handing._office.desk.work() as work:
        work.tags.clear(session=session)
    there.tagging.suggest(session)
    decided(there, session)
    incoming = brought_by(there, client, here)
    assert not any(one.shelf == "tags" for one in incoming.conflicts)
    here.handing.take(incoming)
    assert states(here, session) == [(0, TagState.ACCEPTED), (TWICE.rindex(SAME), TagState.REJECTED)]


def test_also_where_words_were_written_before_them(here: Suite, there: Suite) -> None:
    session = entry(here)
    copied(here, session, there)
    there.writing.finish(session, (Section(BEFORE + TWICE),))
    decided(there, session)
    copied(there, session, here)
    text = BEFORE + TWICE
    assert states(here, session) == [(text.index(SAME), TagState.ACCEPTED), (text.rindex(SAME), TagState.REJECTED)]


def test_another_decision_on_one_of_them_is_asked_about_alone(here: Suite, there: Suite) -> None:
    session = entry(here)
    decided(here, session)
    copied(here, session, there)
    second = there.tagging.tags(session)[-1]
    there.tagging.keep(second.id)
    incoming = brought_by(there, here.sessions.get(session).client, here)
    assert [one.key for one in incoming.conflicts] == [f"tags:{second.id}"]
    there.tagging.change(second.id, "client.hope")
    here.tagging.keep(second.id)
    incoming = brought_by(there, here.sessions.get(session).client, here)
    assert [one.key for one in incoming.conflicts] == [f"tags:{second.id}"]


def test_a_mark_that_went_with_its_sentence_is_no_difference(here: Suite, there: Suite) -> None:
    session = entry(here)
    here.voicing.say(session, TWICE, (0, len(SAME)), Voice.THIRD_PARTY)
    copied(here, session, there)
    there.writing.finish(session, (Section(BEFORE + TWICE),))
    assert not any(one.shelf == "marks" for one in brought_by(there, here.sessions.get(session).client, here).conflicts)


def own(on: Suite, session: SessionId, text: str) -> dict[int, Voice]:
    return {start: voice for (start, _), voice in on.voicing.own(session, (Section(text),)).items()}


def test_a_mark_stands_on_its_own_one_of_equal_sentences_when_newer_words_come_in(here: Suite, there: Suite) -> None:
    session, second = entry(here), TWICE.rindex(SAME)
    here.voicing.say(session, TWICE, (second, second + len(SAME)), Voice.THIRD_PARTY)
    copied(here, session, there)
    text = BEFORE * 2 + TWICE
    there.writing.finish(session, (Section(text),))
    copied(there, session, here)
    assert own(here, session, text) == own(there, session, text) == {text.rindex(SAME): Voice.THIRD_PARTY}


def test_also_where_the_words_were_changed_more_than_once(here: Suite, there: Suite) -> None:
    first, then = f"{SAME} First. {SAME} Then. {SAME}", f"First. {SAME} Then. {SAME}"
    session, second = entry(here, first), first.index(SAME, 1)
    here.voicing.say(session, first, (second, second + len(SAME)), Voice.THIRD_PARTY)
    copied(here, session, there)
    text = f"{then} Last. {SAME}"
    for words in (then, text):
        there.writing.finish(session, (Section(words),))
    copied(there, session, here)
    assert own(here, session, text) == own(there, session, text) == {text.index(SAME): Voice.THIRD_PARTY}


def test_also_where_its_words_are_only_begun(here: Suite, there: Suite) -> None:
    session, second = here.sessions.next(here.clients.add("K-01").id).id, TWICE.rindex(SAME)
    here.writing.save_draft(session, (Section(TWICE),))
    here.voicing.say(session, TWICE, (second, second + len(SAME)), Voice.THIRD_PARTY)
    copied(here, session, there)
    text = BEFORE * 2 + TWICE
    there.writing.finish(session, (Section(text),))
    copied(there, session, here)
    assert own(here, session, text) == {text.rindex(SAME): Voice.THIRD_PARTY}


def test_a_mark_that_comes_in_stands_on_its_sentence_of_the_newer_words_here(here: Suite, there: Suite) -> None:
    session, second = entry(here), TWICE.rindex(SAME)
    copied(here, session, there)
    text = BEFORE * 2 + TWICE
    here.writing.finish(session, (Section(text),))
    there.voicing.say(session, TWICE, (second, second + len(SAME)), Voice.THIRD_PARTY)
    copied(there, session, here)
    assert own(here, session, text) == {text.rindex(SAME): Voice.THIRD_PARTY}


def test_words_that_come_in_were_not_gone_through_here(here: Suite, there: Suite) -> None:
    session = entry(here)
    copied(here, session, there)
    here.tagging.reviewed(session)
    there.writing.finish(session, (Section(BEFORE + TWICE),))
    copied(there, session, here)
    assert not here.tagging.went_through(session)


@pytest.mark.parametrize("theirs", [False, True])
@pytest.mark.parametrize("before", ["", BEFORE])
def test_whose_one_sentence_is_that_each_side_said_for_itself_is_asked_about(
    here: Suite, there: Suite, before: str, *, theirs: bool
) -> None:
    session = entry(here)
    copied(here, session, there)
    text, last = before + TWICE, TWICE.rindex(SAME)
    if before:
        there.writing.finish(session, (Section(text),))
    here.voicing.say(session, TWICE, (last, last + len(SAME)), Voice.I_FELT)
    for start, voice in ((0, Voice.THEY_SAID), (last, Voice.I_DID)):
        there.voicing.say(session, text, (start + len(before), start + len(before) + len(SAME)), voice)
    incoming = brought_by(there, here.sessions.get(session).client, here)
    asked = [one.key for one in incoming.conflicts if one.shelf == "marks"]
    assert len(asked) == 1
    here.handing.take(incoming, frozenset(asked) if theirs else frozenset())
    kept = Voice.I_DID if theirs else Voice.I_FELT
    assert own(here, session, text) == {len(before): Voice.THEY_SAID, len(before) + last: kept}
    again = brought_by(there, here.sessions.get(session).client, here)
    assert bool([one for one in again.conflicts if one.shelf == "marks"]) is not theirs
