"""Each guard: a history that raises it, near misses that do not, and the source that it shows."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wa_journal.analysis.practice import checklist, guards
from wa_journal.analysis.practice.history import History, PastSession
from wa_journal.catalogue.practice import Practice, read
from wa_journal.host import resources
from wa_journal.model.practice import CasePhase, GuardRule, ItemKind, TickState

YES = TickState.YES


@pytest.fixture(scope="module")
def catalogue() -> Practice:
    return read(resources.names("strategies/en", ".toml"), resources.read_text)


def history(*sessions: PastSession, stated: tuple[int, ...] = (1,)) -> History:
    return History(CasePhase.WORKING, sessions, stated)


def at(number: int, **rest: object) -> PastSession:
    return replace(PastSession(number, number, difficulty=True), **rest)


def ids(catalogue: Practice, given_history: History) -> set[str]:
    return {hit.guard.id for hit in guards.raised(catalogue.guards, given_history)}


RAISED = {
    "early_offence": history(at(2, ticks=(("DN1", YES),))),
    "religion": history(at(8, tags=("officer.religion_talk",))),
    "confrontation": history(at(8, ticks=(("DN2", TickState.PARTLY),))),
    "notes": history(at(4, tags=("officer.note_taking",))),
    "early_disclosure": history(at(1, trust=3), at(2, disclosure="personal")),
    "only_optimism": history(*(PastSession(number, number, tags=("officer.optimism",)) for number in (4, 5, 6))),
    "role_unclear": history(at(1), at(2), at(3), stated=()),
    "stock_phrase": history(at(5, reflections=("I said: I really understand you.",))),
    "humour_hurts": history(at(5, ticks=(("HU6", YES),))),
}

NEAR_MISSES = {
    "early_offence": (history(at(4, ticks=(("DN1", YES),))), history(at(2, ticks=(("DN1", TickState.NO),)))),
    "religion": (history(at(8, ticks=(("DN3", TickState.NO),))), history(at(7, tags=("officer.religion_talk",)), at(8))),
    "confrontation": (history(at(8, ticks=(("DN2", TickState.NOT_SUITABLE),))), history(at(8, tags=("client.hostility",)))),
    "notes": (history(at(4, ticks=(("DN4", TickState.NO),))), history(at(3, tags=("officer.note_taking",)), at(4))),
    "early_disclosure": (
        history(at(1, trust=7), at(2, disclosure="personal")),
        history(at(1, trust=2), at(2, disclosure="professional")),
    ),
    "only_optimism": (
        history(*(PastSession(number, number, tags=("officer.optimism",), difficulty=number == 5) for number in (4, 5, 6))),
        history(*(PastSession(number, number, tags=("officer.optimism",)) for number in (5, 6))),
    ),
    "role_unclear": (history(at(1), at(2), stated=()), history(at(1), at(2, ticks=(("RC4", YES),)), at(3), stated=())),
    "stock_phrase": (
        history(at(5, reflections=("I said that the letter must have hurt.",))),
        history(at(4, reflections=("I understand you",)), at(5)),
    ),
    "humour_hurts": (history(at(5, ticks=(("HU6", TickState.NO),))), history(at(5, ticks=(("HU2", YES),)))),
}


@pytest.mark.parametrize("guard", RAISED)
def test_a_guard_is_raised_and_shows_its_source(catalogue: Practice, guard: str) -> None:
    hit = next(hit for hit in guards.raised(catalogue.guards, RAISED[guard]) if hit.guard.id == guard)
    assert "Durnescu" in hit.guard.source
    assert hit.guard.question.endswith("?")
    assert hit.because
    assert set(hit.guard.items) <= {item.id for item in catalogue.items}


@pytest.mark.parametrize("guard", NEAR_MISSES)
def test_near_misses_do_not_raise_it(catalogue: Practice, guard: str) -> None:
    for near in NEAR_MISSES[guard]:
        assert guard not in ids(catalogue, near)


@pytest.mark.parametrize(
    "stock",
    [
        "I said: “I understand you.”",
        "I told him I really understand.",
        "I said I understood him and went on.",
        "I know exactly how you feel",
        "I know what you're going through.",
        "I hear you, but the rule stands.",
        "I get where you are coming from.",
    ],
)
def test_a_stock_phrase_is_asked_about_with_the_words_themselves(catalogue: Practice, stock: str) -> None:
    hit = next(hit for hit in guards.raised(catalogue.guards, history(at(5, reflections=(stock,)))))
    assert hit.guard.id == "stock_phrase"
    assert hit.quote in stock
    assert "EM3" in hit.guard.source


@pytest.mark.parametrize(
    "said",
    [
        "I understand that you were afraid for your brother.",
        "I did not understand him.",
        "I understood him to mean the letter.",
        "I heard that the shift starts at six.",
        "I get up early too, I said.",
        "I know how you feel about the letter: left out.",
        "I hear you say that nobody asked.",
    ],
)
def test_a_reflection_that_says_what_was_heard_is_left_alone(catalogue: Practice, said: str) -> None:
    assert "stock_phrase" not in ids(catalogue, history(at(5, reflections=(said,))))


def test_a_change_of_officer_asks_for_the_role_again(catalogue: Practice) -> None:
    changed = history(at(1), at(2), at(3), at(4, new_officer=True), stated=(1,))
    told = history(at(1), at(2), at(3), at(4, new_officer=True, ticks=(("RC3", YES),)), stated=(1,))
    assert "role_unclear" in ids(catalogue, changed)
    assert "role_unclear" not in ids(catalogue, told)


def test_every_guard_of_the_catalogue_has_a_rule_and_a_case(catalogue: Practice) -> None:
    assert {guard.id for guard in catalogue.guards} == set(RAISED) == set(NEAR_MISSES)
    assert set(guards._RULES) == {guard.rule for guard in catalogue.guards} == set(GuardRule)


@given(st.integers(1, 60), st.lists(st.sampled_from(["NW1", "NW6", "RC3", "RC4", "FI5", "DN2"]), max_size=6))
def test_a_checklist_is_short_and_the_same_each_time(number: int, done: list[str]) -> None:
    catalogue = read(resources.names("strategies/en", ".toml"), resources.read_text)
    past = tuple(at(n, ticks=tuple((item, YES) for item in done)) for n in range(1, number + 1))
    given_history = history(*past)
    lines = checklist.choose(catalogue.items, given_history)
    assert len(lines) <= checklist.MOST
    assert lines == checklist.choose(catalogue.items, given_history)
    assert len({line.item.id for line in lines}) == len(lines)
    assert all(line.why for line in lines)
    assert 0 < sum(line.item.kind is ItemKind.DONT for line in lines) <= checklist.DONTS


def test_the_role_comes_back_after_ten_sessions_and_after_a_new_officer(catalogue: Practice) -> None:
    def has(given_history: History) -> bool:
        return any(line.item.id == "RC3" for line in checklist.choose(catalogue.items, given_history))

    assert has(history(*(at(n) for n in range(1, 12)), stated=(1,)))
    assert not has(history(*(at(n) for n in range(1, 8)), stated=(1,)))
    assert has(history(at(1), at(2, new_officer=True), stated=(1,)))


def test_a_checklist_is_varied(catalogue: Practice) -> None:
    for number in range(4, 12):
        lines = checklist.choose(catalogue.items, history(*(at(n) for n in range(1, number + 1))))
        groups = Counter(line.item.group for line in lines if line.item.kind is not ItemKind.DONT and line.item.id[:2] == "HU")
        assert all(count <= checklist.OF_A_KIND for count in groups.values())
