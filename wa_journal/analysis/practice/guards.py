"""Guards: questions that the history calls for. They ask, they never block, and nobody counts them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from wa_journal.analysis.practice.history import History
from wa_journal.model.practice import Guard, GuardHit
from wa_journal.model.said import Said, said

EARLY_SESSIONS = 3
LITTLE_TRUST = 5
RUNNING = 3
# A stock phrase ends where a reflection would begin: "I understand that you were afraid" says what was heard.
_END = r"(?=\s*(?:$|[.,;:!?\"”’')\n]|(?:and|but|so) ))"
_STOCK = re.compile(
    r"\bI (?:(?:do|did|can|could|really|fully|totally|completely|exactly) )*(?:"
    rf"(?:understand|understood|get|hear|heard) (?:you|him|her|them|it|that){_END}"
    rf"|(?:understand|understood){_END}"
    r"|(?:understand|understood|know|knew) (?:exactly |just )?"
    rf"(?:how|what) (?:you|he|she|they|that|it) (?:feels?|felt|means?|meant){_END}"
    rf"|(?:know|knew) what (?:you|he|she|they)(?:['’](?:re|s)|re| are| were| is| was) going through{_END}"
    rf"|(?:get|understand) where (?:you|he|she|they)(?:['’](?:re|s)| are| were| is| was) coming from{_END})",
    re.IGNORECASE,
)


def raised(guards: Iterable[Guard], history: History) -> tuple[GuardHit, ...]:
    """Give the guards that apply to the present session, with what raised each."""
    found = ((guard, _RULES[guard.id](history)) for guard in guards if guard.id in _RULES)
    return tuple(GuardHit(guard, because, quote) for guard, hit in found if hit is not None for because, quote in (hit,))


Hit = tuple[str, str] | None
_LOW = said("Guards", "trust was rated below 5 in the sessions before")
_UNRATED = said("Guards", "no trust rating yet")


def _session(number: int) -> Said:
    return said("Guards", "session {number}", number=number)


def _early_offence(history: History) -> Hit:
    now = history.present
    early = now.number <= EARLY_SESSIONS
    return _because(early and (now.used("DN1") or now.tagged("officer.offence_talk")), _session(now.number))


def _religion(history: History) -> Hit:
    now = history.present
    return _because(now.used("DN3") or now.tagged("officer.religion_talk"), _session(now.number))


def _confrontation(history: History) -> Hit:
    now = history.present
    return _because(now.used("DN2") or now.tagged("officer.confrontation"), _session(now.number))


def _notes(history: History) -> Hit:
    now = history.present
    return _because(now.used("DN4") or now.tagged("officer.note_taking"), _session(now.number))


def _early_disclosure(history: History) -> Hit:
    """Personal is what the officer called personal; a tag alone counts only where the kind was left open."""
    now = history.present
    told = now.disclosure == "personal" or (not now.disclosure and now.tagged("officer.self_disclosure"))
    trust = [session.trust for session in history.sessions[:-1] if session.trust is not None]
    little = max(trust[-3:], default=0) < LITTLE_TRUST
    return _because(told and little, _LOW if trust else _UNRATED)


def _only_optimism(history: History) -> Hit:
    last = history.sessions[-RUNNING:]
    bright = all(
        session.tagged("officer.optimism", "client.hope") or session.used("OP4", "OP5", "OP6", "OP9") for session in last
    )
    dark = any(session.difficulty or session.tagged(*_HARD) for session in last)
    return _because(
        len(last) == RUNNING and bright and not dark,
        said("Guards", "sessions {first} to {last}", first=last[0].number, last=last[-1].number),
    )


_HARD = (
    "client.hopelessness",
    "client.sustain_talk",
    "client.hostility",
    "client.distrust",
    "client.post_release_anxiety",
    "client.safeguarding",
)


def _role_unclear(history: History) -> Hit:
    """Asked from the third session on, and after a change of officer, while no role statement stands."""
    number, changed = history.present.number, history.changed_officer_in()
    told = [
        session.number
        for session in history.sessions
        if session.used("RC3", "RC4") or session.tagged("officer.role_clarification")
    ]
    stated = (*history.role_stated_in, *told)
    if changed is not None:
        return _because(
            not any(one >= changed for one in stated), said("Guards", "new officer since session {number}", number=changed)
        )
    return _because(number >= EARLY_SESSIONS and not stated, _session(number))


def _stock_phrase(history: History) -> Hit:
    for text in history.present.reflections:
        found = _STOCK.search(text)
        if found:
            return said("Guards", "your own words"), found[0]
    return None


def _humour_hurts(history: History) -> Hit:
    return _because(history.present.used("HU6"), _session(history.present.number))


def _because(applies: bool, why: str) -> Hit:
    return (why, "") if applies else None


_RULES: dict[str, Callable[[History], Hit]] = {
    "early_offence": _early_offence,
    "religion": _religion,
    "confrontation": _confrontation,
    "notes": _notes,
    "early_disclosure": _early_disclosure,
    "only_optimism": _only_optimism,
    "role_unclear": _role_unclear,
    "stock_phrase": _stock_phrase,
    "humour_hurts": _humour_hurts,
}
