"""Names that the officer kept for the spelling go with the client who is called so."""

from __future__ import annotations

from collections.abc import Sequence

from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.model.settings import Setting
from wa_journal.services.spelling import OWN_WORDS
from wa_journal.services.summary.word_lists import lexicon
from wa_journal.store.unit_of_work import Work
from wa_journal.supervision.known import Known, find, prepared
from wa_journal.supervision.tokens import tokens


def forget_spelled(work: Work, client: ClientId) -> None:
    """Let go of the officer's own words that name a client as a summary would find it, while the names are still there to read.

    What another client is called too stays.
    """
    kept = work.settings.get(OWN_WORDS)
    if kept is None or not kept.value:
        return
    everybody = {one.id: _known(work, one) for one in work.clients.list()}
    going = everybody.pop(client, ())
    others = [term for known in everybody.values() for term in known]
    # First by the few names of the one who goes: asking everybody's for each word would hold the vault for long.
    left = tuple(word for word in kept.value if not _is_named(word, going) or _is_named(word, others))
    work.settings.put(Setting(OWN_WORDS, left))


def _known(work: Work, client: Client) -> tuple[Known, ...]:
    terms = (term.text for term in work.terms.list(client=client.id))
    return prepared((client.codename, *terms), lexicon())


def _is_named(word: str, known: Sequence[Known]) -> bool:
    words = tokens(word, lexicon().of("short_titles"))
    return any(True for _span in find(word, words, known, lexicon()))
