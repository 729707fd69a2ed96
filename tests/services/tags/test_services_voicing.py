"""Whose a sentence is: one press changes it, it outlives edits around it, and it can be taken back."""

from datetime import date
from pathlib import Path

from tests.vaults import PASSPHRASE, desk_of, make
from wa_journal.model.access import AccessKind
from wa_journal.model.entries import Section, joined
from wa_journal.model.ids import SessionId
from wa_journal.model.supervision import Habits
from wa_journal.model.text import Scope, TaggedSentence, Voice
from wa_journal.services import suite
from wa_journal.services.opening import Office
from wa_journal.services.suite import Suite
from wa_journal.services.tags.voicing import ORDER, boxed
from wa_journal.store.unlocking import open_vault

SAID = (Section("He wants to work. His sister says he sleeps badly.", None, Voice.THEY_SAID),)
SISTER = joined(SAID).index("His sister")


def a_session(on: Suite) -> SessionId:
    return on.sessions.next(on.clients.add("K-5").id, date(2026, 1, 5)).id


def voices(on: Suite, session: SessionId, sections: tuple[Section, ...] = SAID) -> list[Voice]:
    return list(on.voicing.own(session, sections).values())


def test_one_press_says_that_somebody_else_said_it(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.voicing.turn(session, SAID, SISTER + 3)
    assert desk_suite.voicing.own(session, SAID) == {(SISTER, len(joined(SAID))): Voice.THIRD_PARTY}


def test_pressing_on_goes_through_all_values_and_back_to_the_box(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    seen = []
    for _ in ORDER:
        desk_suite.voicing.turn(session, SAID, SISTER)
        seen += voices(desk_suite, session)
    assert seen == [voice for voice in ORDER if voice is not Voice.THEY_SAID]
    assert voices(desk_suite, session) == []
    desk_suite.voicing.turn(session, SAID, SISTER, back=True)
    assert voices(desk_suite, session) == [Voice.I_DID]


def test_a_sentence_keeps_its_value_when_the_text_around_it_changes(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.voicing.turn(session, SAID, SISTER)
    moved = (Section("A new beginning. " + joined(SAID) + " And an end.", None, Voice.THEY_SAID),)
    assert voices(desk_suite, session, moved) == [Voice.THIRD_PARTY]
    mended = (Section(joined(SAID).replace("badly", "very badly"), None, Voice.THEY_SAID),)
    assert voices(desk_suite, session, mended) == [Voice.THIRD_PARTY]


def test_it_can_be_undone_and_done_again(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.voicing.turn(session, SAID, SISTER)
    desk_suite.undo.undo(session)
    assert voices(desk_suite, session) == []
    desk_suite.undo.redo(session)
    assert voices(desk_suite, session) == [Voice.THIRD_PARTY]


NODDED = "He nodded. Then he talked. He nodded. He left."
SECOND = NODDED.rindex("He nodded.")
BEFORE = "We met at the office at noon and it rained all day long. "


def saved(suite: Suite, session: SessionId, text: str) -> tuple[Section, ...]:
    suite.writing.save_draft(session, (Section(text),))
    return (Section(text),)


def starts(suite: Suite, session: SessionId, text: tuple[Section, ...]) -> dict[int, Voice]:
    return {start: voice for (start, _), voice in suite.voicing.own(session, text).items()}


def test_it_is_undone_where_its_sentence_stands_now(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    saved(desk_suite, session, NODDED)
    desk_suite.voicing.say(session, NODDED, (0, 10), Voice.I_FELT)
    desk_suite.voicing.say(session, NODDED, (SECOND, SECOND + 10), Voice.I_SAW)
    now, more = saved(desk_suite, session, BEFORE + NODDED), len(BEFORE)
    undo = desk_suite.undo
    undo.undo(session)
    assert starts(desk_suite, session, now) == {more: Voice.I_FELT}
    undo.undo(session)
    assert starts(desk_suite, session, now) == {}
    undo.redo(session)
    assert starts(desk_suite, session, now) == {more: Voice.I_FELT}
    now = saved(desk_suite, session, BEFORE * 2 + NODDED)
    undo.redo(session)
    assert starts(desk_suite, session, now) == {2 * more: Voice.I_FELT, 2 * more + SECOND: Voice.I_SAW}


def test_a_word_taken_away_comes_back_to_its_sentence(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    saved(desk_suite, session, NODDED)
    desk_suite.voicing.say(session, NODDED, (SECOND, SECOND + 10), Voice.I_SAW)
    desk_suite.voicing.say(session, NODDED, (SECOND, SECOND + 10), Voice.I_FELT)
    desk_suite.voicing.say(session, NODDED, (SECOND, SECOND + 10), None)
    now, second = saved(desk_suite, session, BEFORE + NODDED), len(BEFORE) + SECOND
    for voice in (Voice.I_FELT, Voice.I_SAW):
        desk_suite.undo.undo(session)
        assert starts(desk_suite, session, now) == {second: voice}


def test_it_reaches_the_finished_entry_and_its_factual_part(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.voicing.turn(session, SAID, SISTER)
    desk_suite.voicing.turn(session, SAID, 0)
    desk_suite.voicing.say(session, joined(SAID), (0, SISTER - 1), Voice.I_THINK)
    desk_suite.writing.finish(session, SAID)
    assert [one.voice for one in desk_suite.tagging.sentences(session)] == [Voice.I_THINK, Voice.THIRD_PARTY]
    assert desk_suite.tagging.factual(session) == "His sister says he sleeps badly."


def test_the_factual_part_can_be_taken_with_names_replaced(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.clients.add_term(desk_suite.sessions.get(session).client, "Youssef Haddad")
    said = Section("Youssef Haddad said he met Brondell in Wexcombe.", None, Voice.THEY_SAID)
    desk_suite.writing.finish(session, (said, Section("Haddad is proud.", None, Voice.I_THINK)))
    assert desk_suite.facts.told(session, masked=False) == said.text
    masked = desk_suite.facts.told(session, masked=True)
    assert not any(name in masked for name in ("Youssef", "Haddad", "Brondell", "proud"))
    assert "said he met" in masked


def test_a_colleague_whose_name_is_an_everyday_word_is_replaced_in_the_factual_part_too(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    desk_suite.supervising.keep_habits(Habits(("Hope Larkin",)))
    desk_suite.writing.finish(session, (Section("He said he gave hope the form.", None, Voice.THEY_SAID),))
    assert "hope" not in desk_suite.facts.told(session, masked=True)


def test_a_factual_part_that_was_taken_stands_in_the_access_log(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    client, before = desk_suite.sessions.get(session).client, len(desk_suite.access.lines())
    desk_suite.writing.finish(session, (Section("Haddad is proud.", None, Voice.I_THINK),))
    assert desk_suite.facts.told(session, masked=False) == ""
    assert all(line.kind is not AccessKind.EXPORTED for line in desk_suite.access.lines()[before:]), "nothing was taken"
    desk_suite.writing.finish(session, (Section("He said he will come.", None, Voice.THEY_SAID),))
    for masked in (False, True):
        assert desk_suite.facts.told(session, masked=masked)
    left = [line for line in desk_suite.access.lines() if line.kind is AccessKind.EXPORTED]
    assert [(line.client_ref, line.recipient, line.detail) for line in left] == [
        (client, "clipboard", "factual part copied, with all names"),
        (client, "clipboard", "factual part copied, names replaced"),
    ]


def test_where_nothing_can_be_written_the_factual_part_is_copied_all_the_same(tmp_path: Path) -> None:
    folder = make(tmp_path / "journal", 1, 1).folder
    with open_vault(folder, PASSPHRASE, read_only=True) as vault:
        made = suite.build(Office(vault, desk_of(vault)))
        session = made.sessions.all(made.clients.all()[0].id)[0].id
        assert "the week went well" in made.facts.told(session, masked=False)
        assert made.facts.told(session, masked=True)
        assert all(line.kind is not AccessKind.EXPORTED for line in made.access.lines())


def test_the_box_says_whose_a_sentence_is_whatever_its_words_look_like(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    said = Section("He called me a rat with a lanyard. His sister says he sleeps badly.", None, Voice.THEY_SAID)
    saw = Section("He stood the whole time and knocked the chair over.", None, Voice.I_SAW)
    desk_suite.writing.finish(session, (said, saw))
    assert [one.voice for one in desk_suite.tagging.sentences(session)] == [Voice.THEY_SAID, Voice.THEY_SAID, Voice.I_SAW]
    assert desk_suite.tagging.taken_as((said, saw)) == {}


def test_what_the_program_takes_a_sentence_as_is_told_where_no_box_settles_it(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    whole = (Section("His sister rang and said he sleeps badly."),)
    felt = (Section("I offered him a chair. I was afraid.", None, Voice.I_FELT),)
    assert list(desk_suite.tagging.taken_as(whole).values()) == [Voice.THIRD_PARTY]
    assert list(desk_suite.tagging.taken_as(felt).values()) == [Voice.I_DID, Voice.I_FELT]
    for _ in ORDER:
        desk_suite.voicing.turn(session, felt, 0)
        if voices(desk_suite, session, felt) == [Voice.I_FELT]:
            break
    assert voices(desk_suite, session, felt) == [Voice.I_FELT], "a deed that was guessed wrongly can be put right"


def test_what_was_done_is_told_apart_from_what_was_felt_in_their_common_box() -> None:
    box = (Section("I offered a chair.", None, Voice.I_FELT),)
    assert boxed(TaggedSentence(0, 18, Voice.I_DID, Scope.HAPPENED), box) is Voice.I_DID
    assert boxed(TaggedSentence(0, 18, Voice.I_SAW, Scope.HAPPENED), box) is Voice.I_FELT
    said = (Section("I offered a chair.", None, Voice.I_THINK),)
    assert boxed(TaggedSentence(0, 18, Voice.I_DID, Scope.HAPPENED), said) is Voice.I_THINK


def test_between_sentences_nothing_happens(desk_suite: Suite) -> None:
    session = a_session(desk_suite)
    assert desk_suite.voicing.turn(session, (), 0) is None


def test_a_press_speaks_for_a_whole_sentence_in_the_language_of_the_entries(desk_suite: Suite) -> None:
    desk_suite.preferences.set("entry_language", "de")
    session, german = a_session(desk_suite), (Section("Er war z.B. Lager gewohnt. Gut.", None, Voice.THEY_SAID),)
    desk_suite.voicing.turn(session, german, 3)
    assert desk_suite.voicing.own(session, german) == {(0, len("Er war z.B. Lager gewohnt.")): Voice.THIRD_PARTY}
