"""Chooses at most twelve items for today, by phase and by what was not done yet; the same history gives the same list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from wa_journal.analysis.practice.history import History
from wa_journal.model.practice import CasePhase, ChecklistLine, ItemKind, PracticeItem, SessionPhase, Surface
from wa_journal.model.said import Said, numbered, said

MOST = 12
DONTS = 3
CLARIFY_EVERY = 10
OF_A_KIND = 2
_ORDER = {SessionPhase.BEGINNING: 0, SessionPhase.MIDDLE: 1, None: 2, SessionPhase.END: 3}
_AFTER_ALL_THAT_OPEN = 1000


def choose(items: Iterable[PracticeItem], history: History) -> tuple[ChecklistLine, ...]:
    """Give today's lines in the order of a session, each with why it is there; don'ts come last."""
    known = tuple(items)
    due = role_due(known, history)
    ticked = (item for item in known if item.surface is Surface.TICK and item.screen == "session")
    usable = [item for item in ticked if _applies(item, history) and (due or not item.turn.role_again)]
    donts = [item for item in usable if item.kind is ItemKind.DONT]
    dos = sorted((item for item in usable if item.kind is not ItemKind.DONT), key=lambda item: _rank(item, history))
    chosen = _varied(dos)[: MOST - DONTS]
    ordered = sorted(chosen, key=lambda item: (_ORDER[item.part], item.id))
    return tuple(ChecklistLine(item, why) for item, why in _explained(ordered, _rotated(donts, history), history))


def _varied(dos: list[PracticeItem]) -> list[PracticeItem]:
    """At most two of a kind come first, so that a list is never all humour; the rest follows in its order."""
    first: list[PracticeItem] = []
    rest: list[PracticeItem] = []
    seen = Counter[str]()
    for item in dos:
        seen[item.group] += 1
        few = seen[item.group] <= OF_A_KIND or item.turn.usual or item.turn.opens is not None
        (first if few else rest).append(item)
    return first + rest


def _explained(dos: list[PracticeItem], donts: list[PracticeItem], history: History) -> Iterator[tuple[PracticeItem, str]]:
    for item in dos:
        yield item, said("Checklist", "due again") if item.turn.role_again else _done(item, history)
    for item in donts:
        yield item, said("Checklist", "happened? what led to it?")


def _done(item: PracticeItem, history: History) -> Said:
    earlier = history.sessions[:-1]
    times = sum(session.used(item.id) for session in earlier)
    if times == 0:
        return said("Checklist", "not done yet with this client")
    return numbered(
        "Checklist",
        "done in {times} of {count} earlier sessions",
        "done in {times} of {count} earlier session",
        len(earlier),
        times=times,
    )


def _rank(item: PracticeItem, history: History) -> tuple[int, int, int, str]:
    """Due items first, then those never done, then those longest not done; early sessions begin with what opens them."""
    last = max((session.place for session in history.sessions[:-1] if session.used(item.id)), default=0)
    due = 0 if item.turn.role_again else 1
    opening = item.turn.opens if _early(history) and item.turn.opens is not None else _AFTER_ALL_THAT_OPEN
    usual = 0 if item.turn.usual else 1
    return (due, opening + usual, last, item.id)


def role_due(items: Iterable[PracticeItem], history: History) -> bool:
    """Say whether the role should be clarified again: after a change of officer, or ten sessions on."""
    telling = tuple(item.id for item in items if item.turn.tells_role)
    told = [session.place for session in history.sessions if session.used(*telling)]
    last = max((*told, *history.role_stated_in), default=0)
    changed = history.changed_officer_in()
    return (changed is not None and last < changed.place) or history.present.place - last >= CLARIFY_EVERY


def _applies(item: PracticeItem, history: History) -> bool:
    place = history.present.place
    in_time = item.from_session <= place and (item.to_session is None or place <= item.to_session)
    in_phase = not item.phases or history.phase in item.phases
    return in_time and in_phase


def _rotated(donts: list[PracticeItem], history: History) -> list[PracticeItem]:
    """Three don'ts at a time: the early ones in the first sessions, then all in turn."""
    early = [item for item in donts if item.turn.early]
    if _early(history) and len(early) == DONTS:
        return early
    start = history.present.place % max(1, len(donts))
    return (donts[start:] + donts[:start])[:DONTS]


def _early(history: History) -> bool:
    return history.present.place <= DONTS or history.phase in (CasePhase.BEFORE_CONTACT, CasePhase.FIRST_INTERVIEWS)
