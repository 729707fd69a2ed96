"""Whether words name a client who goes, as a summary would find it: also without accents, in the genitive or with a slip."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.model.supervision import Decision
from wa_journal.services.summary.word_lists import lexicon
from wa_journal.store.unit_of_work import Work
from wa_journal.supervision.known import Known, find, prepared
from wa_journal.supervision.tokens import tokens

Span = tuple[int, int]
_GONE = "[…]"


class Naming:
    """Made while the client's names are still there to read. What another client is called too names nobody who goes."""

    def __init__(self, work: Work, client: ClientId) -> None:
        self._work = work
        self._going = tuple(known for one in work.clients.list(id=client) for known in _known(work, one))
        self._client = client

    def names(self, text: str) -> bool:
        """Say whether a text names the client.

        First by the few names of the one who goes: asking everybody's for each text would hold the vault for long.
        """
        return bool(self._spans(text))

    def without(self, text: str) -> str:
        """Give a text with a sign in the place of each word that surely names the client; all else that it says stays."""
        kept, last = [], 0
        for start, end in sorted(self._spans(text, sure=True)):
            if end > last:
                kept += [text[last:start], _GONE] if start >= last else []
                last = end
        return "".join((*kept, text[last:]))

    def _spans(self, text: str, *, sure: bool = False) -> set[Span]:
        going = _named(text, self._going, sure=sure) if text else set()
        return going - _named(text, self._others) if going else going

    @cached_property
    def _others(self) -> tuple[Known, ...]:
        others = (one for one in self._work.clients.list() if one.id != self._client)
        return tuple(known for one in others for known in _known(self._work, one))


def _known(work: Work, client: Client) -> tuple[Known, ...]:
    terms = (term.text for term in work.terms.list(client=client.id))
    return prepared((client.codename, *terms), lexicon())


def _named(text: str, known: Sequence[Known], *, sure: bool = False) -> set[Span]:
    words = tokens(text, lexicon().of("short_titles"))
    found = find(text, words, known, lexicon())
    return {(span.start, span.end) for span in found if span.decision is Decision.MASK or not sure}
