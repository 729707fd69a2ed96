"""The words with which tables say whether a meeting took place, in the languages of the window."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

from wa_journal.model.sessions import SessionStatus

_WORDS = {
    SessionStatus.HELD: (
        "held, attended, present, came, seen, kept, completed, took place, on time, late, attended late, "
        "stattgefunden, erschienen, anwesend, gehalten, wahrgenommen, gekommen, "
        "tenu, tenue, présent, présente, venu, venue, honoré, a eu lieu, "
        "ținut, ținută, prezent, prezentă, a venit, a avut loc"
    ),
    SessionStatus.MISSED: (
        "missed, no show, noshow, dna, fta, absent, did not attend, didn't attend, did not come, didn't come, did not show, "
        "did not turn up, didn't turn up, not attended, failed to attend, failed to appear, failed to show, "
        "verpasst, versäumt, abwesend, nicht erschienen, nicht gekommen, nicht wahrgenommen, ausgeblieben, "
        "manqué, manquée, absente, pas venu, pas venue, n'est pas venu, n'est pas venue, "
        "non venu, non venue, ne s'est pas présenté, ne s'est pas présentée, "
        "ratat, ratată, absentă, nu a venit, nu s a prezentat, neprezentat"
    ),
    SessionStatus.CANCELLED: (
        "cancelled, canceled, late cancellation, late cancel, called off, postponed, rescheduled, "
        "abgesagt, ausgefallen, storniert, verschoben, entfallen, "
        "annulé, annulée, reporté, reportée, déplacé, déplacée, "
        "anulat, anulată, amânat, amânată, reprogramat, reprogramată"
    ),
}
# Who called it off, or why, is said after the word itself; so is a no, as in "Attended: no".
_FURTHER = re.compile(r" by .*| [-–—] .*|[(,;:].*", re.DOTALL)
_DENIED = frozenset(("no", "n", "not", "nein", "nicht", "non", "nu", "false", "0"))
_EMPTY = " \t\r\n-–—"


def status_of(text: str) -> SessionStatus | None:
    """Give what a cell says of a meeting: nothing written means held; None where the word is not known."""
    if not text.strip(_EMPTY):
        return SessionStatus.HELD
    return _KNOWN.get(_plain(text)) or _both(text) or _first(text)


def _both(text: str) -> SessionStatus | None:
    """`attended/late` says the same twice."""
    told = {_KNOWN.get(_plain(part)) for part in text.split("/")}
    return told.pop() if len(told) == 1 else None


def _first(text: str) -> SessionStatus | None:
    """The word before what is added, unless that denies it or says another."""
    further = _FURTHER.search(text)
    if further is None:
        return None
    told, added = _KNOWN.get(_plain(text[: further.start()])), _plain(further[0].strip(" ()-–—,;:"))
    return None if added in _DENIED or _KNOWN.get(added, told) is not told else told


def _plain(text: str) -> str:
    """Small letters without accents, hyphens and stops."""
    bare = "".join(sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))
    return " ".join(re.sub(r"[-_.!]", " ", bare.replace("’", "'")).split())


_KNOWN = {_plain(word): status for status, words in _WORDS.items() for word in words.split(",")}
