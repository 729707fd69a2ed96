"""Around the tags: cues counted and muted, old entries tagged again, learning judged on held-back decisions."""

import pytest

from wa_journal.model.coding import Learned
from wa_journal.model.coding_errors import NotWon
from wa_journal.model.entries import Section
from wa_journal.model.ids import SessionId
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
    comparison = desk_suite.coding.retagging.compare()
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
    desk_suite.coding.retagging.take(desk_suite.coding.retagging.compare())
    tag = of(desk_suite, session)
    desk_suite.tagging.keep(tag.id)
    desk_suite.coding.retagging.take_back()
    assert of(desk_suite, session).state is TagState.ACCEPTED


def test_an_entry_that_was_written_on_since_the_comparison_is_left_alone(desk_suite: Suite) -> None:
    session = an_entry(desk_suite)
    desk_suite.tagging.suggest(session)
    comparison = desk_suite.coding.retagging.compare()
    desk_suite.tagging.keep(of(desk_suite, session).id)
    taken = desk_suite.coding.retagging.take(comparison)
    assert (taken.renewed, taken.skipped) == (0, 1)
    assert of(desk_suite, session).state is TagState.ACCEPTED


@pytest.mark.parametrize("back", [False, True])
def test_a_sentence_tagged_by_hand_since_the_comparison_is_not_suggested_once_more(desk_suite: Suite, *, back: bool) -> None:
    session = an_entry(desk_suite)
    retagging = desk_suite.coding.retagging
    comparison = retagging.compare()
    if back:
        desk_suite.tagging.suggest(session)
        comparison = retagging.compare()
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
