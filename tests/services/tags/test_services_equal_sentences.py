"""Equal sentences are kept apart when words come, go or move around them."""

from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.tags import TagState
from wa_journal.model.text import Voice
from wa_journal.services.anchoring import _alike, carried, paired
from wa_journal.services.suite import Suite

SAME = "He said he wants to stop."
TWICE = f"{SAME} Then we talked of work. {SAME}"
BEFORE = "We met at the office as agreed, and I made tea for both of us first. "
TALK = "client.change_talk"


def an_entry(suite: Suite, text: str = TWICE) -> SessionId:
    session = suite.sessions.next(suite.clients.add("K-01").id).id
    suite.writing.finish(session, (Section(text),))
    return session


def decided(suite: Suite, session: SessionId) -> None:
    """The first is kept and the second dropped."""
    first, second = [tag for tag in suite.tagging.suggest(session) if tag.indicator == TALK]
    suite.tagging.keep(first.id)
    suite.tagging.drop(second.id)


def states(suite: Suite, session: SessionId) -> list[tuple[int, TagState, bool]]:
    return [(tag.start, tag.state, tag.anchored) for tag in suite.tagging.suggest(session) if tag.indicator == TALK]


def test_words_before_them_leave_each_its_own_decision(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    decided(desk_suite, session)
    text = BEFORE + TWICE
    desk_suite.writing.finish(session, (Section(text),))
    assert states(desk_suite, session) == [
        (text.index(SAME), TagState.ACCEPTED, True),
        (text.rindex(SAME), TagState.REJECTED, True),
    ]


def test_while_they_are_typed_too(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-01").id).id
    desk_suite.writing.save_draft(session, (Section(TWICE),))
    _first, second = [tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == TALK]
    desk_suite.tagging.drop(second.id)
    text = BEFORE + TWICE
    desk_suite.writing.save_draft(session, (Section(text),))
    assert states(desk_suite, session) == [
        (text.index(SAME), TagState.SUGGESTED, True),
        (text.rindex(SAME), TagState.REJECTED, True),
    ]


def test_a_decision_on_the_second_alone_stays_there(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.preferences.set("suggest_tags", False)
    desk_suite.tagging.add(session, TWICE.rindex(SAME), len(TWICE), TALK)
    text = BEFORE + TWICE
    desk_suite.writing.finish(session, (Section(text),))
    assert states(desk_suite, session) == [(text.rindex(SAME), TagState.ACCEPTED, True)]


def test_one_sentence_is_not_counted_for_two_where_the_other_is_gone(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    decided(desk_suite, session)
    desk_suite.tagging.keep(next(tag.id for tag in desk_suite.tagging.tags(session) if tag.state is TagState.REJECTED))
    text = f"Then we talked of work and of his sister. {SAME}"
    desk_suite.writing.finish(session, (Section(text),))
    anchored = [tag.start for tag in desk_suite.tagging.tags(session) if tag.anchored and tag.indicator == TALK]
    assert anchored == [text.index(SAME)]
    desk_suite.writing.restore(desk_suite.writing.versions(session)[-1].id)
    assert [state[1:] for state in states(desk_suite, session)] == [(TagState.ACCEPTED, True)] * 2


def test_what_is_taken_back_stays_on_its_own_sentence(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    decided(desk_suite, session)
    text = BEFORE + TWICE
    desk_suite.writing.finish(session, (Section(text),))
    desk_suite.undo.undo(session)
    assert states(desk_suite, session) == [
        (text.index(SAME), TagState.ACCEPTED, True),
        (text.rindex(SAME), TagState.SUGGESTED, True),
    ]


def test_the_officers_word_on_each_stays_with_it(desk_suite: Suite) -> None:
    same = "It is hopeless."
    told = f"{same} We spoke. {same}"
    session = an_entry(desk_suite, told)
    spans = [(told.index(same), len(same)), (told.rindex(same), len(told))]
    for span, voice in zip(spans, (Voice.THIRD_PARTY, Voice.I_FELT), strict=True):
        desk_suite.voicing.say(session, told, span, voice)
    for text in (told, BEFORE + told, BEFORE + BEFORE + told):
        desk_suite.writing.finish(session, (Section(text),))
        own = {one.start: one.voice for one in desk_suite.tagging.sentences(session)}
        assert (own[text.index(same)], own[text.rindex(same)]) == (Voice.THIRD_PARTY, Voice.I_FELT)
    desk_suite.voicing.say(session, text, (text.index(same), text.index(same) + len(same)), None)
    own = {one.start: one.voice for one in desk_suite.tagging.sentences(session)}
    assert own[text.index(same)] is not Voice.THIRD_PARTY
    assert own[text.rindex(same)] is Voice.I_FELT


def test_the_officers_word_on_the_second_alone_stays_there(desk_suite: Suite) -> None:
    same = "It is hopeless."
    told = f"{same} We spoke. {same}"
    session = an_entry(desk_suite, told)
    desk_suite.voicing.say(session, told, (told.rindex(same), len(told)), Voice.THIRD_PARTY)
    text = BEFORE + told
    desk_suite.writing.finish(session, (Section(text),))
    own = {one.start: one.voice for one in desk_suite.tagging.sentences(session)}
    assert own[text.rindex(same)] is Voice.THIRD_PARTY
    assert own[text.index(same)] is not Voice.THIRD_PARTY


def test_a_sentence_does_not_stand_inside_another_word() -> None:
    assert carried([("no.", 4)], "He saw the casino.", "Yes, no.") == {}
    assert carried([("no.", 5)], "He saw the casino. Well, no.", "Yes, no.") == {("no.", 5): 25}
    assert carried([("asino", 12)], "And he saw the casino.", "He saw the casino.") == {("asino", 12): 16}


def test_a_passage_that_overlaps_its_like_stays_too() -> None:
    assert carried([("ha ha", 3)], "So: ha ha ha.", "ha ha ha.") == {("ha ha", 3): 7}


@given(
    parts=st.lists(st.sampled_from(["Yes.", "No.", "He came."]), max_size=12),
    more=st.lists(st.sampled_from(["Yes.", "No.", "It rained.", "I waited."]), max_size=4),
    at=st.integers(0, 12),
    chosen=st.sets(st.integers(0, 11)),
)
def test_where_words_are_only_added_each_sentence_stays_itself(
    parts: list[str], more: list[str], at: int, chosen: set[int]
) -> None:
    at = min(at, len(parts))
    added = [part for part in more if part not in parts]
    before, after = " ".join(parts), " ".join([*parts[:at], *added, *parts[at:]])
    starts = [len(" ".join([*parts[:place], ""])) for place in range(len(parts))]
    shift = len(" ".join([*added, ""])) if added else 0
    quoted = [(parts[place], starts[place]) for place in sorted(chosen) if place < len(parts)]
    assert carried(quoted, after, before) == {
        (quote, start): start + (shift if starts.index(start) >= at else 0) for quote, start in quoted
    }


@given(old=st.sets(st.integers(0, 60)), new=st.sets(st.integers(0, 60)))
def test_pairs_are_as_many_as_can_be_one_to_one_and_in_order(old: set[int], new: set[int]) -> None:
    found = paired(sorted(old), sorted(new))
    assert len(found) == min(len(old), len(new))
    assert list(found.values()) == sorted(set(found.values()))
    assert set(found) <= old
    assert set(found.values()) <= new


@given(st.text("ab ", max_size=30), st.text("ab ", max_size=30))
def test_two_texts_begin_alike_up_to_their_first_different_letter(one: str, other: str) -> None:
    count = _alike(one, other)
    assert one[:count] == other[:count]
    assert count in (len(one), len(other)) or one[count] != other[count]


def test_many_sentences_that_stand_twice_are_found_again_at_once() -> None:
    said = [f"He said that number {number} was hard for him." for number in range(300)]
    between = "Then we went on with quite another thing that day. " * 7000
    text = f"{' '.join(said)} {between}{' '.join(said)}"
    quoted = [(quote, start) for quote in said for start in (text.index(quote), text.rindex(quote))]
    middle, began = len(text) // 2, process_time()
    now = carried(quoted, f"{text[:middle]}x{text[middle:]}", text)
    assert process_time() - began < 2, "the texts are compared once, not for every sentence"
    assert now == {(quote, start): start + (start > middle) for quote, start in quoted}
