"""What other cues would have changed, without reading every text twice."""

from __future__ import annotations

from dataclasses import replace

from wa_journal.analysis.text.difference import Difference
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.model.coding import Choices
from wa_journal.model.text import Cue
from wa_journal.services.tags import language
from wa_journal.services.tags.tuned import tuned

CROW = Cue("own.1", "did the crow", "the wing's word for a jeer", weight=2.0)
JEERED = "It rained. He did the crow at us and left the room."
CALM = "He was calm and we had tea."


def with_cue(cue: Cue) -> Tagger:
    return tuned("en", Choices(team=(("client.hostility", cue),)), quick=True).tagger


def test_a_new_cue_shows_what_it_adds() -> None:
    between = Difference(language.tagger("en", quick=True), with_cue(CROW))
    found = between.of(JEERED)
    assert [(one.added, one.removed, one.sentence) for one in found] == [
        (("client.hostility",), (), "He did the crow at us and left the room.")
    ]
    assert (found[0].start, found[0].end) == (11, len(JEERED))
    assert between.of(CALM) == ()


def test_a_cue_that_is_taken_away_shows_what_goes() -> None:
    found = Difference(with_cue(CROW), language.tagger("en", quick=True)).of(JEERED)
    assert [(one.added, one.removed) for one in found] == [((), ("client.hostility",))]


def test_a_cue_that_is_blocked_from_now_on_shows_what_goes() -> None:
    blocked = with_cue(replace(CROW, blocked_by=("left the room",)))
    assert [one.removed for one in Difference(with_cue(CROW), blocked).of(JEERED)] == [("client.hostility",)]


def test_a_text_without_the_cues_that_differ_is_not_read_by_the_models() -> None:
    before, after = language.tagger("en", quick=True), with_cue(CROW)
    known = len(after._known)
    assert Difference(before, after).of("He talked of a heron, a rook and a jackdaw that nobody else saw.") == ()
    assert len(after._known) == known
