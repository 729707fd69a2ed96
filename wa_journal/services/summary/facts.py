"""The factual part of an entry for the agency's own record: as it was written, or with every name replaced."""

from __future__ import annotations

from contextlib import suppress

from wa_journal.model.access import AccessKind
from wa_journal.model.ids import SessionId
from wa_journal.model.supervision import MaskingProfile
from wa_journal.model.vault_errors import VaultReadOnly
from wa_journal.services.desk import Desk
from wa_journal.services.sessions import session_of
from wa_journal.services.summary.habits import kept_habits
from wa_journal.services.summary.word_lists import lexicon
from wa_journal.services.tags.tagging import Tagging
from wa_journal.supervision import drafting
from wa_journal.supervision.engine import Masker


class Facts:
    """Gives what was said, seen and done; what the officer thinks or feels is in neither form."""

    def __init__(self, desk: Desk, tagging: Tagging) -> None:
        self._desk = desk
        self._tagging = tagging

    def told(self, session: SessionId, *, masked: bool) -> str:
        """Give the factual part to be copied, which is logged; masked, what is doubtful is replaced too: nobody reads it over."""
        text = self._tagging.factual(session)
        text = self._masked(session, text) if masked else text
        if text:
            detail = "factual part copied, names replaced" if masked else "factual part copied, with all names"
            # Where nothing can be written there is no log to keep, and the words are to be read all the same.
            with suppress(VaultReadOnly), self._desk.work() as work:
                client = session_of(work, session).client
                work.log.append(self._desk.clock(), AccessKind.EXPORTED, client, recipient="clipboard", detail=detail)
        return text

    def _masked(self, session: SessionId, text: str) -> str:
        with self._desk.work() as work:
            listed = work.terms.list(client=session_of(work, session).client)
            colleagues = kept_habits(work).colleagues
        profile = MaskingProfile(tuple((term.text, term.kind) for term in listed), colleagues)
        words = lexicon()
        return Masker(words, drafting.terms_of(profile, words), numbering=drafting.random_numbers()).mask(text).text
