"""Tagging: suggestions are suggestions, decisions stay, and both can be undone."""

from datetime import date

import pytest

from wa_journal.model.coding_errors import NotKeptYet
from wa_journal.model.entries import Section, Spans
from wa_journal.model.ids import SessionId
from wa_journal.model.journal_errors import NothingWritten
from wa_journal.model.practice import SessionPhase
from wa_journal.model.tags import TagOrigin, TagState
from wa_journal.model.text import TaggedSentence, Voice
from wa_journal.model.today import DueKind
from wa_journal.services.suite import Suite

ENTRY = "He told me he wants out of the group. The heating was broken. He called me a glorified screw."


def an_entry(suite: Suite, text: str = ENTRY) -> SessionId:
    session = suite.sessions.next(suite.clients.add("K-01").id).id
    suite.writing.finish(session, (Section(text),))
    return session


def test_suggestions_carry_evidence_reason_and_version(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    found = {tag.indicator: tag for tag in desk_suite.tagging.suggest(session)}
    change = found["client.change_talk"]
    assert change.state is TagState.SUGGESTED
    assert change.quote == "He told me he wants out of the group."
    assert change.reason
    assert change.made_by.startswith("en-")
    assert all(change.start <= start < end <= change.end for start, end in change.cues)


def test_a_decision_is_never_overwritten_by_another_pass(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    change = next(tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.change_talk")
    desk_suite.tagging.drop(change.id)
    again = [tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.change_talk"]
    assert [(tag.id, tag.state) for tag in again] == [(change.id, TagState.REJECTED)]


def test_a_suggestion_that_still_holds_stays_the_same_tag(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    before = {(tag.indicator, tag.quote): tag.id for tag in desk_suite.tagging.suggest(session)}
    desk_suite.writing.finish(session, (Section(f"It rained. {ENTRY} He shouted at me and slammed the door."),))
    after = {(tag.indicator, tag.quote): tag for tag in desk_suite.tagging.suggest(session)}
    text = desk_suite.writing.entry(session).text  # type: ignore[union-attr]
    assert before.items() <= {key: tag.id for key, tag in after.items()}.items()
    assert all(text[tag.start : tag.end] == tag.quote for tag in after.values())


def test_the_suggestion_in_hand_stays_though_a_later_pass_sees_none(desk_suite: Suite) -> None:
    """The encoder's pass comes while the officer reads: Enter must keep what was read, not what took its place."""
    session = an_entry(desk_suite)
    first, *others = desk_suite.tagging.suggest(session)
    assert others
    desk_suite.preferences.set("suggest_tags", False)
    assert desk_suite.tagging.suggest(session, lambda: first.id) == (first,)
    desk_suite.tagging.keep(first.id)
    assert [tag.state for tag in desk_suite.tagging.suggest(session, lambda: first.id)] == [TagState.ACCEPTED]


def test_a_suggestion_in_hand_goes_with_its_sentence(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    first = desk_suite.tagging.suggest(session)[0]
    desk_suite.writing.finish(session, (Section("The heating was broken."),))
    assert desk_suite.tagging.suggest(session, lambda: first.id) == ()


def test_suggestions_for_words_that_changed_meanwhile_are_not_kept(desk_suite: Suite) -> None:
    """The pass takes a while, and the officer types on: what it found stands on words that are not there any more."""
    session = an_entry(desk_suite)
    language = desk_suite.tagging._language

    class Slow:
        version = "slow"
        indicators = language.indicators

        def tag(self, text: str, number: int | None = None, theirs: Spans = ()) -> tuple[TaggedSentence, ...]:
            desk_suite.writing.finish(session, (Section("He was calm."),))
            return language.tag(text, number, theirs)

    desk_suite.tagging._language = Slow()
    assert desk_suite.tagging.suggest(session) == ()


def test_keep_drop_change_and_add_can_be_undone_and_redone(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    tag = next(tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.change_talk")

    def state() -> tuple[str, TagState]:
        now = next(one for one in desk_suite.tagging.tags(session) if one.id == tag.id)
        return now.indicator, now.state

    desk_suite.tagging.keep(tag.id)
    desk_suite.tagging.change(tag.id, "client.hope")
    assert state() == ("client.hope", TagState.ACCEPTED)
    desk_suite.undo.undo(session)
    assert state() == ("client.change_talk", TagState.ACCEPTED)
    desk_suite.undo.undo(session)
    assert state() == ("client.change_talk", TagState.SUGGESTED)
    desk_suite.undo.redo(session)
    assert state() == ("client.change_talk", TagState.ACCEPTED)
    desk_suite.tagging.add(session, 38, 61, "client.comfort")
    assert any(one.origin is TagOrigin.HAND for one in desk_suite.tagging.tags(session))
    desk_suite.undo.undo(session)
    assert not any(one.origin is TagOrigin.HAND for one in desk_suite.tagging.tags(session))


@pytest.mark.parametrize("step", ["keep", "drop"])
def test_a_decision_that_is_said_twice_is_taken_back_as_one(desk_suite: Suite, step: str) -> None:
    session = an_entry(desk_suite)
    first, second = desk_suite.tagging.suggest(session)[:2]
    desk_suite.tagging.keep(second.id)
    for _ in range(3):
        getattr(desk_suite.tagging, step)(first.id)
    desk_suite.undo.undo(session)
    assert [tag.state for tag in desk_suite.tagging.tags(session)[:2]] == [TagState.SUGGESTED, TagState.ACCEPTED]
    desk_suite.undo.redo(session)
    assert desk_suite.tagging.tags(session)[0].state is not TagState.SUGGESTED


def test_an_amendment_carries_decided_tags_to_their_sentences(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.add(session, 38, 61, "client.comfort")
    desk_suite.writing.finish(session, (Section("A new beginning. " + ENTRY),))
    moved = next(tag for tag in desk_suite.tagging.tags(session) if tag.indicator == "client.comfort")
    assert (moved.start, moved.quote, moved.anchored) == (55, "The heating was broken.", True)
    desk_suite.writing.finish(session, (Section("All gone."),))
    gone = next(tag for tag in desk_suite.tagging.tags(session) if tag.indicator == "client.comfort")
    assert not gone.anchored


@pytest.mark.parametrize("step", ["keep", "drop"])
def test_what_is_taken_back_stands_on_its_sentence_though_words_were_written_before_it(desk_suite: Suite, step: str) -> None:
    session = an_entry(desk_suite)
    tag = next(tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.change_talk")
    getattr(desk_suite.tagging, step)(tag.id)
    text = f"It rained. {ENTRY}"
    desk_suite.writing.finish(session, (Section(text),))
    for again in (desk_suite.undo.undo, desk_suite.undo.redo):
        again(session)
        found = next(one for one in desk_suite.tagging.tags(session) if one.id == tag.id)
        assert text[found.start : found.end] == found.quote
        assert [text[start:end] for start, end in found.cues] == [ENTRY[start:end] for start, end in tag.cues]


def test_the_officers_word_on_whose_a_sentence_is_outranks_the_language_pass(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    first = desk_suite.tagging.sentences(session)[0]
    desk_suite.voicing.say(session, ENTRY, (first.start, first.end), Voice.THIRD_PARTY)
    assert desk_suite.tagging.sentences(session)[0].voice is Voice.THIRD_PARTY
    desk_suite.undo.undo(session)
    assert desk_suite.tagging.sentences(session)[0].voice is first.voice


def test_safeguarding_has_a_date_reported(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, "She said she would be better off dead.")
    tag = next(tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.safeguarding")
    desk_suite.tagging.set_reported(tag.id, date(2026, 1, 2))
    assert desk_suite.tagging.tags(session)[0].reported_on or any(one.reported_on for one in desk_suite.tagging.tags(session))


def test_what_only_the_machine_sees_is_asked_and_what_is_confirmed_stands_before_all_else(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, "She said she would be better off dead.")
    older = desk_suite.sessions.next(desk_suite.clients.add("K-00").id, date(2025, 1, 2)).id
    tag = next(tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.safeguarding")
    due = [item for item in desk_suite.today.board().due if item.session == session]
    assert DueKind.PERHAPS_SAFEGUARDING in [item.kind for item in due]
    assert DueKind.SAFEGUARDING not in [item.kind for item in due]
    desk_suite.tagging.keep(tag.id)
    due = list(desk_suite.today.board().due)
    assert (due[0].kind, due[0].session) == (DueKind.SAFEGUARDING, session)
    assert older in [item.session for item in due[1:]]


def test_the_sentence_around_a_place_is_tagged_where_nothing_is_selected(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.add(session, 50, 50, "client.comfort")
    assert [tag.quote for tag in desk_suite.tagging.tags(session)] == ["The heating was broken."]


def test_words_that_are_on_the_screen_only_are_not_tagged_at_another_place(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    typed = "It rained. " + ENTRY + " He laughed."
    desk_suite.tagging.add(session, 11, 48, "client.hope", typed)
    assert [(tag.start, tag.quote) for tag in desk_suite.tagging.tags(session)] == [(0, "He told me he wants out of the group.")]
    with pytest.raises(NotKeptYet):
        desk_suite.tagging.add(session, len(typed) - 3, len(typed) - 3, "client.comfort", typed)


def test_a_passage_without_words_is_not_tagged(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, "He said no.  He left.")
    with pytest.raises(NothingWritten):
        desk_suite.tagging.add(session, 11, 13, "client.comfort")


def test_no_words_carry_the_same_tag_twice(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    first = desk_suite.tagging.suggest(session)[0]
    start, end = first.start, first.end
    desk_suite.tagging.keep(first.id)
    desk_suite.tagging.add(session, start, end, "client.hope")
    desk_suite.tagging.add(session, start, end, "client.hope")
    desk_suite.tagging.change(first.id, "client.hope")
    kept = [tag for tag in desk_suite.tagging.tags(session) if tag.state is TagState.ACCEPTED]
    assert [(tag.start, tag.end, tag.indicator) for tag in kept] == [(start, end, "client.hope")]
    desk_suite.undo.undo(session)
    kept = [tag for tag in desk_suite.tagging.tags(session) if tag.state is TagState.ACCEPTED]
    assert {tag.indicator for tag in kept} == {"client.hope", first.indicator}


def test_a_tag_changed_back_to_what_was_suggested_counts_as_kept(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    tag = next(tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.change_talk")
    desk_suite.tagging.change(tag.id, "client.hope")
    desk_suite.tagging.change(tag.id, "client.change_talk")
    again = next(one for one in desk_suite.tagging.tags(session) if one.id == tag.id)
    assert (again.indicator, again.replaced) == ("client.change_talk", None)


def test_a_decision_on_one_of_two_equal_sentences_leaves_the_other_open(desk_suite: Suite) -> None:
    twice = "He told me he wants out of the group."
    session = an_entry(desk_suite, f"{twice} The heating was broken. {twice}")
    first, second = [tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.change_talk"]
    desk_suite.tagging.drop(second.id)
    again = {tag.start: tag.state for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.change_talk"}
    assert again == {first.start: TagState.SUGGESTED, second.start: TagState.REJECTED}


def test_a_decision_on_a_draft_stays_on_its_sentence_while_more_is_typed(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-01").id).id
    desk_suite.writing.save_draft(session, (Section(ENTRY),))
    tag = next(tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.change_talk")
    desk_suite.tagging.keep(tag.id)
    desk_suite.writing.save_draft(session, (Section("It rained. " + ENTRY),))
    again = [tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.change_talk"]
    assert [(one.id, one.start, one.state) for one in again] == [(tag.id, 11, TagState.ACCEPTED)]


def test_only_confirmed_tags_reach_the_lanes(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    tag = next(tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == "client.change_talk")
    client = desk_suite.clients.all()[0].id

    def drawn() -> tuple[int, int]:
        lane = next(lane for lane in desk_suite.alliance.trajectory(client).lanes if lane.indicator == "client.change_talk")
        return lane.points[0].confirmed, lane.points[0].unconfirmed

    assert drawn() == (0, 1)
    desk_suite.tagging.keep(tag.id)
    assert drawn() == (1, 0)


def test_no_tags_are_suggested_where_the_officer_switched_them_off(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.preferences.set("suggest_tags", False)
    assert desk_suite.tagging.suggest(session) == ()
    assert desk_suite.tagging.sentences(session)
    desk_suite.preferences.set("suggest_tags", True)
    assert desk_suite.tagging.suggest(session)


def test_the_factual_part_holds_nothing_that_the_officer_thinks_or_feels(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-01").id).id
    boxes = (
        ("He said that he is tired.", Voice.THEY_SAID),
        ("He yawned.", Voice.I_SAW),
        ("Perhaps the night shift.", Voice.I_THINK),
    )
    felt, did = ("I was annoyed.", Voice.I_FELT), ("I gave him the form.", Voice.I_DID)
    desk_suite.writing.finish(session, tuple(Section(text, SessionPhase.MIDDLE, voice) for text, voice in (*boxes, felt, did)))
    assert desk_suite.tagging.factual(session) == "He said that he is tired. He yawned. I gave him the form."


def test_entries_in_another_language_are_read_by_its_own_cues(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, "Er sagt, er will da endlich raus. Er hat mich angeschrien.")
    desk_suite.preferences.set("entry_language", "de")
    found = desk_suite.tagging.suggest(session)
    assert "client.change_talk" in {tag.indicator for tag in found}
    assert {cue[:3] for tag in found for cue in tag.cue_ids} == {"de."}


def test_a_tag_by_hand_stands_on_the_whole_sentence_in_the_language_of_the_entries(desk_suite: Suite) -> None:
    desk_suite.preferences.set("entry_language", "de")
    session = an_entry(desk_suite, "Er war z.B. Lager gewohnt. Er will raus.")
    desk_suite.tagging.add(session, 3, 3, "client.hope")
    assert "Er war z.B. Lager gewohnt." in [tag.quote for tag in desk_suite.tagging.tags(session)]


def test_what_stands_in_the_box_for_the_clients_words_is_the_clients(desk_suite: Suite) -> None:
    session = desk_suite.sessions.next(desk_suite.clients.add("K-9").id).id
    words = "I do not trust you people."
    signs: list[set[str]] = []
    for voice in (Voice.THEY_SAID, Voice.I_THINK):
        desk_suite.writing.finish(session, (Section(words, None, voice),))
        signs.append({tag.indicator for tag in desk_suite.tagging.suggest(session)})
    assert "client.distrust" in signs[0]
    assert "client.distrust" not in signs[1]
