"""Guards: questions that the history calls for. They ask, they never block, and nobody counts them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from wa_journal.analysis.practice.history import History
from wa_journal.model.practice import Guard, GuardHit, GuardRule
from wa_journal.model.said import Said, said

EARLY_SESSIONS = 3
LITTLE_TRUST = 5
RUNNING = 3


def raised(guards: Iterable[Guard], history: History) -> tuple[GuardHit, ...]:
    """Give the guards that apply to the present session, with what raised each."""
    found = ((guard, _RULES[guard.rule](guard, history)) for guard in guards)
    return tuple(GuardHit(guard, because, quote) for guard, hit in found if hit is not None for because, quote in (hit,))


Hit = tuple[str, str] | None
_LOW = said("Guards", "trust was rated below 5 in the sessions before")
_UNRATED = said("Guards", "no trust rating yet")


def _session(number: int) -> Said:
    return said("Guards", "session {number}", number=number)


def _now(guard: Guard, history: History) -> Hit:
    now = history.present
    in_time = guard.to_session is None or now.place <= guard.to_session
    return _because(in_time and (now.used(*guard.used) or now.tagged(*guard.tagged)), _session(now.number))


def _disclosure(guard: Guard, history: History) -> Hit:
    """Personal is what the officer called personal; a tag alone counts only where the kind was left open."""
    now = history.present
    told = now.disclosure == "personal" or (not now.disclosure and now.tagged(*guard.tagged))
    trust = [session.trust for session in history.sessions[:-1] if session.trust is not None]
    little = max(trust[-3:], default=0) < LITTLE_TRUST
    return _because(told and little, _LOW if trust else _UNRATED)


def _only_bright(guard: Guard, history: History) -> Hit:
    last = history.sessions[-RUNNING:]
    bright = all(session.tagged(*guard.tagged) or session.used(*guard.used) for session in last)
    dark = any(session.difficulty or session.tagged(*guard.hard) for session in last)
    return _because(
        len(last) == RUNNING and bright and not dark,
        said("Guards", "sessions {first} to {last}", first=last[0].number, last=last[-1].number),
    )


def _role(guard: Guard, history: History) -> Hit:
    """Asked from the third session on, and after a change of officer, while no role statement stands."""
    now, changed = history.present, history.changed_officer_in()
    told = [one.place for one in history.sessions if one.used(*guard.used) or one.tagged(*guard.tagged)]
    stated = (*history.role_stated_in, *told)
    if changed is not None:
        return _because(
            not any(one >= changed.place for one in stated),
            said("Guards", "new officer since session {number}", number=changed.number),
        )
    return _because(now.place >= EARLY_SESSIONS and not stated, _session(now.number))


def _phrase(guard: Guard, history: History) -> Hit:
    pattern = _stock(guard.emphasis, guard.phrases, guard.goes_on)
    for text in history.present.reflections:
        found = pattern.search(text)
        if found:
            return said("Guards", "your own words"), found[0]
    return None


@cache
def _stock(emphasis: tuple[str, ...], phrases: tuple[str, ...], goes_on: tuple[str, ...]) -> re.Pattern[str]:
    """A stock phrase ends where a reflection would begin."""
    end = rf"(?=\s*(?:$|[.,;:!?\"”’')\n]|(?:{'|'.join(goes_on)}) ))"
    return re.compile(rf"\bI (?:(?:{'|'.join(emphasis)}) )*(?:{'|'.join(phrases)}){end}", re.IGNORECASE)


def _because(applies: bool, why: str) -> Hit:
    return (why, "") if applies else None


_RULES: Mapping[GuardRule, Callable[[Guard, History], Hit]] = {
    GuardRule.NOW: _now,
    GuardRule.DISCLOSURE: _disclosure,
    GuardRule.ONLY_BRIGHT: _only_bright,
    GuardRule.ROLE: _role,
    GuardRule.PHRASE: _phrase,
}
