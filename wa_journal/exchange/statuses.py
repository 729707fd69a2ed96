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
        "not attended, failed to attend, failed to appear, failed to show, "
        "verpasst, versäumt, abwesend, nicht erschienen, nicht gekommen, nicht wahrgenommen, ausgeblieben, "
        "manqué, manquée, absente, pas venu, pas venue, non venu, non venue, ne s'est pas présenté, ne s'est pas présentée, "
        "ratat, ratată, absentă, nu a venit, nu s a prezentat, neprezentat"
    ),
    SessionStatus.CANCELLED: (
        "cancelled, canceled, called off, postponed, rescheduled, "
        "abgesagt, ausgefallen, storniert, verschoben, entfallen, "
        "annulé, annulée, reporté, reportée, déplacé, déplacée, "
        "anulat, anulată, amânat, amânată, reprogramat, reprogramată"
    ),
}
# Who called it off, or why, is said after the word itself.
_FURTHER = re.compile(r" by .*| [-–—] .*|[(,;:].*", re.DOTALL)


def status_of(text: str) -> SessionStatus | None:
    """Give what a cell says of a meeting: nothing written means held; None where the word is not known."""
    if not text.strip():
        return SessionStatus.HELD
    return _KNOWN.get(_plain(text)) or _KNOWN.get(_plain(_FURTHER.sub("", text)))


def _plain(text: str) -> str:
    """Small letters without accents, hyphens and stops."""
    bare = "".join(sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))
    return " ".join(re.sub(r"[-_.!]", " ", bare.replace("’", "'")).split())


_KNOWN = {_plain(word): status for status, words in _WORDS.items() for word in words.split(",")}
