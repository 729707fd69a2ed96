"""Around the tags: cues counted and muted, old entries tagged again, learning judged on held-back decisions, second readers."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from wa_journal.model.change import Change
from wa_journal.model.coding import Blind, Learned
from wa_journal.model.coding_errors import EntryChanged, NotReadings, NotWon, ReaderUnnamed
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import SessionStatus
from wa_journal.model.tags import Tag, TagState
from wa_journal.model.text import Scope
from wa_journal.services.suite import Suite

WANTS_OUT = "He told me he wants out of the group."
ENTRY = f"{WANTS_OUT} The heating was broken. He called me a glorified screw."
CHANGE_TALK, HOSTILITY = "client.change_talk", "client.hostility"


def an_entry(suite: Suite, text: str = ENTRY, codename: str = "K-01") -> SessionId:
    known = {client.codename: client.id for client in suite.clients.all()}
    client = known[codename] if codename in known else suite.clients.add(codename).id
    session = suite.sessions.next(client).id
    suite.writing.finish(session, (Section(text),))
    return session


def of(suite: Suite, session: SessionId, indicator: str = CHANGE_TALK) -> Tag:
    return next(tag for tag in suite.tagging.tags(session) if tag.indicator == indicator)


def quiet(done: int, whole: int) -> None:
    """Hear how far it is and say nothing."""


# Cues


def test_each_cue_counts_how_often_it_was_kept_and_dropped(desk_suite: Suite) -> None:
    first, second = an_entry(desk_suite), an_entry(desk_suite)
    for session in (first, second):
        desk_suite.tagging.suggest(session)
    cue = of(desk_suite, first).cue_ids[0]
    desk_suite.tagging.drop(of(desk_suite, first).id)
    desk_suite.tagging.keep(of(desk_suite, second).id)
    line = next(line for line in desk_suite.coding.cues.lines() if line.cue.id == cue)
    assert (line.indicator, line.kept, line.dropped, line.muted) == (CHANGE_TALK, 1, 1, False)


def test_a_muted_cue_suggests_nothing_until_it_is_taken_in_again(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    tag = next(tag for tag in desk_suite.tagging.suggest(session) if tag.indicator == CHANGE_TALK)
    shipped = tag.made_by
    for cue in tag.cue_ids:
        desk_suite.coding.cues.mute(cue)
    again = [one for one in desk_suite.tagging.suggest(session) if one.indicator == CHANGE_TALK]
    assert not any(set(tag.cue_ids) & set(one.cue_ids) for one in again)
    assert desk_suite.coding.cues.version() != shipped
    for cue in tag.cue_ids:
        desk_suite.coding.cues.mute(cue, muted=False)
    desk_suite.tagging.suggest(session)
    assert of(desk_suite, session).made_by == shipped


def test_a_suggestion_opens_to_its_words_whose_they_are_and_an_example(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.suggest(session)
    found = desk_suite.coding.cues.explain(of(desk_suite, session).id)
    assert found is not None
    line = next(one for one in found.evidence if one.counts)
    assert "wants out" in line.words
    assert (line.whose, line.scope) == ("client", Scope.HAPPENED)
    assert found.example
    assert found.example not in ENTRY
    assert {word for word, _ in found.heavy} & {"wants", "out", "group"}
    assert sum(share for _, share in found.heavy) <= 1.01
    assert {one.cue.id for one in found.standings} == {one.cue for one in found.evidence}


def test_what_speaks_against_a_tag_is_told_too(desk_suite: Suite) -> None:
    session = an_entry(desk_suite, "He is not done with them.")
    desk_suite.tagging.add(session, 0, 0, CHANGE_TALK)
    found = desk_suite.coding.cues.explain(of(desk_suite, session).id)
    assert found is not None
    assert ("done with them", Scope.NEGATED, False) in {(one.words, one.scope, one.counts) for one in found.evidence}


def test_a_tag_whose_sentence_is_gone_is_not_explained(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.suggest(session)
    tag = of(desk_suite, session)
    desk_suite.tagging.keep(tag.id)
    desk_suite.writing.finish(session, (Section("All gone."),))
    assert desk_suite.coding.cues.explain(tag.id) is None


def test_accuracy_counts_kept_changed_dropped_and_added_with_an_honest_range(desk_suite: Suite) -> None:
    sessions = [an_entry(desk_suite) for _ in range(4)]
    for session in sessions:
        desk_suite.tagging.suggest(session)
    for session in sessions[:2]:
        desk_suite.tagging.keep(of(desk_suite, session).id)
    desk_suite.tagging.change(of(desk_suite, sessions[2]).id, "client.hope")
    desk_suite.tagging.drop(of(desk_suite, sessions[3]).id)
    desk_suite.tagging.add(sessions[3], 50, 50, CHANGE_TALK)
    rows = {one.indicator: one for one in desk_suite.coding.cues.accepted()}
    row = rows[CHANGE_TALK]
    assert (row.kept, row.changed, row.dropped, row.added, row.decided) == (2, 1, 1, 1, 4)
    assert row.low < 0.5 < row.high
    assert "client.hope" not in rows
    assert desk_suite.coding.cues.accepted("another version") == (
        next(one for one in desk_suite.coding.cues.accepted("another version") if one.added),
    )


# Old entries


def test_tagging_again_is_compared_first_and_changes_nothing_by_itself(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    before = desk_suite.tagging.suggest(session)
    for cue in of(desk_suite, session, HOSTILITY).cue_ids:
        desk_suite.coding.cues.mute(cue)
    steps: list[tuple[int, int]] = []
    found = desk_suite.coding.retagging.compare(lambda done, whole: steps.append((done, whole)))
    assert steps == [(0, 1), (1, 1)]
    assert (found.entries, found.gone + found.unchanged) == (1, len(before))
    assert desk_suite.tagging.tags(session) == before


def test_tagging_again_never_touches_a_decision_and_is_taken_back_as_one(desk_suite: Suite) -> None:
    kept, open_one = an_entry(desk_suite), an_entry(desk_suite, codename="K-02")
    for session in (kept, open_one):
        desk_suite.tagging.suggest(session)
    desk_suite.tagging.keep(of(desk_suite, kept).id)
    desk_suite.tagging.drop(of(desk_suite, kept, HOSTILITY).id)
    before = {session: desk_suite.tagging.tags(session) for session in (kept, open_one)}
    for cue in of(desk_suite, open_one).cue_ids:
        desk_suite.coding.cues.mute(cue)
    comparison = desk_suite.coding.retagging.compare(quiet)
    taken = desk_suite.coding.retagging.take(comparison)
    assert (taken.renewed, taken.skipped) == (2, 0)
    decided = [tag for tag in before[kept] if tag.state is not TagState.SUGGESTED]
    assert [tag for tag in desk_suite.tagging.tags(kept) if tag.state is not TagState.SUGGESTED] == decided
    assert all(tag.made_by == comparison.version for tag in desk_suite.tagging.tags(open_one))
    desk_suite.coding.retagging.take_back()
    assert {session: desk_suite.tagging.tags(session) for session in (kept, open_one)} == before
    assert not desk_suite.coding.retagging.can_take_back


def test_what_was_decided_after_tagging_again_survives_taking_it_back(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.suggest(session)
    desk_suite.coding.retagging.take(desk_suite.coding.retagging.compare(quiet))
    tag = of(desk_suite, session)
    desk_suite.tagging.keep(tag.id)
    desk_suite.coding.retagging.take_back()
    assert of(desk_suite, session).state is TagState.ACCEPTED


def test_an_entry_that_was_written_on_since_the_comparison_is_left_alone(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.suggest(session)
    comparison = desk_suite.coding.retagging.compare(quiet)
    desk_suite.tagging.keep(of(desk_suite, session).id)
    taken = desk_suite.coding.retagging.take(comparison)
    assert (taken.renewed, taken.skipped) == (0, 1)
    assert of(desk_suite, session).state is TagState.ACCEPTED


@pytest.mark.parametrize("back", [False, True])
def test_a_sentence_tagged_by_hand_since_the_comparison_is_not_suggested_once_more(desk_suite: Suite, *, back: bool) -> None:
    session = an_entry(desk_suite)
    retagging = desk_suite.coding.retagging
    comparison = retagging.compare(quiet)
    if back:
        desk_suite.tagging.suggest(session)
        comparison = retagging.compare(quiet)
        retagging.take(comparison)
    (found,) = comparison.passes
    one = found.after[0]
    desk_suite.tagging.add(session, one.start, one.end, one.indicator)
    if back:
        retagging.take_back()
    else:
        retagging.take(comparison)
    same = [tag for tag in desk_suite.tagging.tags(session) if (tag.indicator, tag.start) == (one.indicator, one.start)]
    assert [tag.state for tag in same] == [TagState.ACCEPTED]


def test_tagging_again_can_be_stopped_at_any_entry(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    before = desk_suite.tagging.suggest(session)

    def stop(done: int, whole: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        desk_suite.coding.retagging.compare(stop)
    assert desk_suite.tagging.tags(session) == before


# Learning


def decide(suite: Suite, entries: int, *, keep_change_talk: bool) -> None:
    """Go through entries: what is said of hostility is kept, what is said of leaving is kept or dropped throughout."""
    for _ in range(entries):
        session = an_entry(suite)
        suite.tagging.suggest(session)
        for tag in suite.tagging.tags(session):
            wanted = tag.indicator != CHANGE_TALK or keep_change_talk
            (suite.tagging.keep if wanted else suite.tagging.drop)(tag.id)


def test_with_few_decisions_nothing_is_learned(desk_suite: Suite) -> None:
    decide(desk_suite, 2, keep_change_talk=True)
    found = desk_suite.coding.learning.try_out()
    assert not found.enough
    assert not found.won


def test_an_officer_who_keeps_everything_gains_nothing_by_learning(desk_suite: Suite) -> None:
    decide(desk_suite, 30, keep_change_talk=True)
    found = desk_suite.coding.learning.try_out()
    assert (found.enough, found.won) == (True, False)
    with pytest.raises(NotWon):
        desk_suite.coding.learning.take_over(found)


def test_a_correction_that_wins_on_held_back_decisions_can_be_taken_over_and_given_back(desk_suite: Suite) -> None:
    decide(desk_suite, 30, keep_change_talk=False)
    found = desk_suite.coding.learning.try_out()
    assert found.won
    assert found.learned_right > found.present_right
    desk_suite.coding.learning.take_over(found)
    session = an_entry(desk_suite)
    shown = desk_suite.tagging.suggest(session)
    assert CHANGE_TALK not in {tag.indicator for tag in shown}
    assert all("+own-" in tag.made_by and len(tag.made_by) <= 80 for tag in shown)
    desk_suite.coding.learning.forget()
    assert CHANGE_TALK in {tag.indicator for tag in desk_suite.tagging.suggest(session)}


def test_a_correction_that_did_not_win_is_refused(desk_suite: Suite) -> None:
    with pytest.raises(NotWon):
        desk_suite.coding.learning.take_over(Learned(60, 20, 15, 14, won=False, enough=True))


# Second readers

GERMAN = ("Er war z.B. Lager gewohnt.", "Er kommt am 3. Mai.")


def read_as(suite: Suite, session: SessionId, reader: str, *labels: tuple[str, ...]) -> Change:
    blind = suite.coding.double.blind(session, reader)
    given = tuple((start, end, mine) for (start, end, _), mine in zip(blind.sentences, labels, strict=True))
    return suite.coding.double.keep(reader, Blind(session, blind.entry, blind.text, given), done=True)


def gone_through(suite: Suite) -> SessionId:
    session = an_entry(suite)
    suite.tagging.add(session, 0, 0, CHANGE_TALK)
    suite.tagging.reviewed(session)
    return session


def test_a_second_reader_sees_sentences_and_no_tag(desk_suite: Suite) -> None:
    session = gone_through(desk_suite)
    blind = desk_suite.coding.double.blind(session, "AB")
    assert next(ENTRY[start:end] for start, end, _ in blind.sentences) == WANTS_OUT
    assert {labels for _, _, labels in blind.sentences} == {()}


def test_a_meeting_without_an_entry_is_not_offered_to_a_second_reader(desk_suite: Suite) -> None:
    written = an_entry(desk_suite)
    client = desk_suite.sessions.get(written).client
    missed = desk_suite.sessions.next(client).id
    desk_suite.sessions.set_status(missed, SessionStatus.MISSED)
    assert [one.session for one in desk_suite.coding.double.to_read("AB")] == [written]


def test_two_readings_are_compared_sentence_by_sentence(desk_suite: Suite) -> None:
    read_as(desk_suite, gone_through(desk_suite), "AB", (CHANGE_TALK,), (), (HOSTILITY,))
    found = desk_suite.coding.double.agreement("AB")
    rows = {one.indicator: (one.both, one.one, one.neither) for one in found.rows}
    assert (found.entries, found.sentences) == (1, 3)
    assert rows == {CHANGE_TALK: (1, 0, 2), HOSTILITY: (0, 1, 2)}


def test_an_entry_counts_only_when_both_went_through_all_of_it(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    read_as(desk_suite, session, "AB", (), (), ())
    assert (desk_suite.coding.double.agreement("AB").entries, desk_suite.coding.double.agreement("AB").waiting) == (0, 1)
    blind = desk_suite.coding.double.blind(session, "CD")
    desk_suite.coding.double.keep("CD", blind, done=False)
    assert desk_suite.coding.double.agreement("CD").entries == 0
    assert [(one.begun, one.done) for one in desk_suite.coding.double.to_read("CD")] == [(True, False)]


def test_a_reading_of_an_earlier_version_is_told_and_not_compared(desk_suite: Suite) -> None:
    session = gone_through(desk_suite)
    read_as(desk_suite, session, "AB", (), (), ())
    blind = desk_suite.coding.double.blind(session, "AB")
    desk_suite.writing.finish(session, (Section("It rained. " + ENTRY),))
    found = desk_suite.coding.double.agreement("AB")
    assert (found.entries, found.outdated) == (0, 1)
    with pytest.raises(EntryChanged):
        desk_suite.coding.double.keep("AB", blind, done=True)


def test_decisions_travel_without_a_word_of_the_entry_and_come_back_the_same(desk_suite: Suite) -> None:
    session = gone_through(desk_suite)
    read_as(desk_suite, session, "AB", (CHANGE_TALK,), (), (HOSTILITY,))
    content = desk_suite.coding.double.exported("AB")
    assert not any(word.encode() in content for word in ("group", "heating", "glorified", "K-01"))
    before = desk_suite.coding.double.agreement("AB")
    desk_suite.coding.double.forget("AB")
    assert desk_suite.coding.double.readers() == ()
    found = desk_suite.coding.double.imported(content)
    assert (found.reader, found.taken, found.unknown, found.outdated) == ("AB", 1, 0, 0)
    assert desk_suite.coding.double.agreement("AB") == before


def test_the_officers_own_decisions_can_be_handed_out_and_are_logged(desk_suite: Suite) -> None:
    gone_through(desk_suite)
    an_entry(desk_suite)
    content = json.loads(desk_suite.coding.double.exported("", "me"))
    assert content["reader"] == "me"
    assert [[labels for _, _, labels in one["sentences"]] for one in content["entries"]] == [[[CHANGE_TALK], [], []]]
    assert desk_suite.access.lines()[-1].detail == "tag decisions, no text"
    with pytest.raises(ReaderUnnamed):
        desk_suite.coding.double.exported("", " ")


@pytest.mark.parametrize("done", [True, False])
def test_a_file_writes_over_nothing_that_its_reader_read_otherwise_here(desk_suite: Suite, *, done: bool) -> None:
    session = gone_through(desk_suite)
    double = desk_suite.coding.double
    read_as(desk_suite, session, "AB", (CHANGE_TALK,), (), ())
    content = double.exported("AB")
    assert double.imported(content).taken == 1, "the same once more"
    read_as(desk_suite, session, "AB", (HOSTILITY,), (), ())
    here = replace(double.blind(session, "AB"), done=done)
    double.keep("AB", here, done=done)
    found = double.imported(content)
    assert (found.taken, found.otherwise) == (0, 1)
    assert double.blind(session, "AB") == here


def test_labels_stand_in_the_order_in_which_they_were_given_and_sorted_in_a_file(desk_suite: Suite) -> None:
    session = gone_through(desk_suite)
    double = desk_suite.coding.double
    given = tuple(sorted((CHANGE_TALK, HOSTILITY), reverse=True))
    read_as(desk_suite, session, "AB", given, (), ())
    assert double.blind(session, "AB").sentences[0][2] == given
    content = double.exported("AB")
    assert json.loads(content)["entries"][0]["sentences"][0][2] == sorted(given)
    found = double.imported(content)
    assert (found.taken, found.otherwise) == (1, 0), "the same labels, whatever their order"
    assert double.blind(session, "AB").sentences[0][2] == given


def test_entries_of_another_journal_are_counted_and_left_out(desk_suite: Suite) -> None:
    session = gone_through(desk_suite)
    read_as(desk_suite, session, "AB", (), (), ())
    content = desk_suite.coding.double.exported("AB").replace(b'"entry": "', b'"entry": "x')
    assert desk_suite.coding.double.imported(content).unknown == 1


HEAD = '{"format": "wa-journal tag decisions", "version": 1, "reader": "AB", "entries": '


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[1",
        "[]",
        '{"format": "wa-journal tag decisions", "version": 2}',
        HEAD.replace("AB", "") + "[]}",
        HEAD + '[{"entry": 1}]}',
        HEAD + '[{"entry": "e", "sentences": [[3, 1, []]]}]}',
        HEAD + '[{"entry": "e", "sentences": [[0, 1, ["x"]]]}]}',
        "[" * 100_000,
    ],
)
def test_a_file_that_is_no_readings_is_refused_as_a_whole(desk_suite: Suite, content: str) -> None:
    with pytest.raises(NotReadings):
        desk_suite.coding.double.imported(content.encode())


def test_a_second_readers_labels_go_with_their_client(desk_suite: Suite, tmp_path: Path) -> None:
    session = gone_through(desk_suite)
    read_as(desk_suite, session, "AB", (), (), ())
    desk_suite.access.erase(desk_suite.clients.all()[0].id, "asked for")
    assert desk_suite.coding.double.readers() == ()


def test_entries_are_parted_by_the_language_that_they_are_written_in(desk_suite: Suite) -> None:
    desk_suite.preferences.set("entry_language", "de")
    session = an_entry(desk_suite, " ".join(GERMAN))
    desk_suite.tagging.reviewed(session)
    blind = desk_suite.coding.double.blind(session, "AB")
    assert tuple(blind.text[start:end] for start, end, _ in blind.sentences) == GERMAN
    content = json.loads(desk_suite.coding.double.exported("", "me"))
    assert [[start, end] for start, end, *_ in content["entries"][0]["sentences"]] == [
        [start, end] for start, end, _ in blind.sentences
    ]
