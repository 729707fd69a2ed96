"""The access pack: what is kept about one client, for that client, with everybody else masked by the supervision engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from wa_journal.model.access import AccessKind
from wa_journal.model.access_pack import Pack, PackChoices, Veiled
from wa_journal.model.called import day
from wa_journal.model.change import Change, Touched
from wa_journal.model.clients import ProfileTerm, TermKind
from wa_journal.model.ids import ClientId
from wa_journal.model.journal_errors import WhoAndWhyMissing
from wa_journal.model.kept_text import clean
from wa_journal.model.said import said
from wa_journal.model.supervision import MaskedSpan, MaskType, ReportBlock, ReportPage, Say
from wa_journal.model.trajectory import RowSpec
from wa_journal.services import leaving, own_file
from wa_journal.services.clients import client_of
from wa_journal.services.desk import Desk
from wa_journal.services.practice import Practice
from wa_journal.services.summary.staying import PEOPLE, WORD, Staying, is_called, staying
from wa_journal.services.summary.telling import Labels, Telling
from wa_journal.services.summary.word_lists import lexicon
from wa_journal.services.tags.tagging import Tagging
from wa_journal.store import belongings
from wa_journal.supervision import pdf_seal
from wa_journal.supervision.engine import Masker, replaced
from wa_journal.supervision.known import Known, known_term
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.whole import require_whole

TITLE = said("Copy", "What is kept about you")
# An unknown name's kind is a guess, so whatever may name somebody is masked until the officer leaves it in.
_NOBODY = frozenset({MaskType.DATE, MaskType.AGE})


@dataclass(frozen=True, slots=True)
class PackHanding:
    """Where the copy goes, who gets it and why."""

    path: Path = field(repr=False)
    recipient: str = field(repr=False)
    reason: str = field(repr=False)


class AccessPacks:
    """Makes the copy, shows what was masked in it, and writes it once the officer is content."""

    def __init__(
        self,
        desk: Desk,
        practice: Practice,
        tagging: Tagging,
        rows: tuple[RowSpec, ...],
        say: Say = str,
    ) -> None:
        self._desk = desk
        self._practice = practice
        self._tagging = tagging
        self._rows = rows
        self._say = say

    def people(self, client: ClientId) -> tuple[ProfileTerm, ...]:
        """Give the names on the client's list, so that the officer can say which are the client's own; the codename surely is."""
        with self._desk.work() as work:
            codename = client_of(work, client).codename
            terms = work.terms.list("text", client=client)
        return tuple(term for term in terms if term.kind in PEOPLE and not is_called(term, codename))

    def draft(self, client: ClientId, choices: PackChoices) -> Pack:
        """Tell everything, with other people masked."""
        with self._desk.work() as work:
            held = belongings.gathered(work, client_of(work, client))
            log = tuple(line for line in work.log.lines() if line.client_ref == client)
        words = lexicon()
        stays = staying(held.client.codename, choices.own, held.terms, choices.also_masked)
        masker = Masker(words, _known(held.terms, choices, words))
        veil = _Veil(masker, stays, choices.left_in)
        told = tuple(self._worded(block) for block in Telling(held, log, self._labels(), veil).blocks())
        blocks = tuple(replace(block, lines=tuple(map(masker.settled, block.lines))) for block in told)
        note = said("Copy", "Copied on {day}.", day=day(self._desk.today()))
        return Pack(ReportPage(self._say(TITLE), self._say(note), blocks), veil.found())

    def hand_over(
        self, client: ClientId, choices: PackChoices, handing: PackHanding, drawn: Callable[[ReportPage], bytes] | None = None
    ) -> Change:
        """Write the copy, as a PDF if it can be drawn, else as plain text; who got it and why is logged before."""
        if not handing.recipient.strip() or not handing.reason.strip():
            raise WhoAndWhyMissing
        own_file.require_free(handing.path)
        page = self.draft(client, choices).page
        data = self._pdf(page, drawn) if drawn else as_text(page).encode()

        def note() -> None:
            noted = {"reason": clean(handing.reason), "recipient": clean(handing.recipient)}
            with self._desk.work() as work:
                work.log.append(self._desk.clock(), AccessKind.EXPORTED, client, detail="copy for the client", **noted)

        leaving.write(self._desk, handing.path, data, note)
        return Change(Touched.SUPERVISION, client)

    @staticmethod
    def _pdf(page: ReportPage, drawn: Callable[[ReportPage], bytes]) -> bytes:
        data = drawn(page)
        require_whole(page, data)
        return pdf_seal.seal(data, page.title, None)

    def _worded(self, block: ReportBlock) -> ReportBlock:
        return replace(block, heading=self._say(block.heading), lines=tuple(self._say(line) for line in block.lines))

    def _labels(self) -> Labels:
        items = {item.id: (item.field.label if item.field else item.text) for item in self._practice.all_items()}
        guards = {guard.id: guard.question for guard in self._practice.all_guards()}
        board = {row.row: row for row in self._rows}
        return Labels({one.id: one.label for one in self._tagging.indicators()}, items, guards, board)


class _Veil:
    """Replaces whoever is not the client, and remembers whom."""

    def __init__(self, masker: Masker, stays: Staying, left_in: frozenset[str]) -> None:
        self._masker = masker
        self._stays = stays
        self._left_in = left_in
        self._places: Counter[str] = Counter()
        self._shown: dict[str, tuple[str, str]] = {}

    def __call__(self, text: str) -> str:
        """Give a text without other people."""
        stays = self._stays.starts(text)
        spans = tuple(other for span in self._masker.mask(text).spans for other in self._others(text, span, stays))
        for span in spans:
            stretch = text[span.start : span.end]
            self._places[stretch.casefold()] += 1
            self._shown.setdefault(stretch.casefold(), (stretch, span.replacement))
        kept = tuple(span for span in spans if text[span.start : span.end].casefold() not in self._left_in)
        return replaced(text, kept)

    def found(self) -> tuple[Veiled, ...]:
        """Give every stretch that was met, in the order of the text."""
        return tuple(
            Veiled(stretch, self._masker.settled(replacement), self._places[key], key in self._left_in)
            for key, (stretch, replacement) in self._shown.items()
        )

    def _others(self, text: str, span: MaskedSpan, stays: frozenset[int]) -> Iterator[MaskedSpan]:
        """Where a name that stays stands beside another one, the other one only."""
        if span.type in _NOBODY:
            return
        words = list(WORD.finditer(text, span.start, span.end))
        if not any(word.start() in stays for word in words):
            yield span
            return
        for word in words:
            joins = word[0].islower() and self._masker.lexicon.is_ordinary(word[0])
            if word.start() not in stays and not joins:
                yield replace(span, start=word.start(), end=word.end())


def _known(terms: tuple[ProfileTerm, ...], choices: PackChoices, words: Lexicon) -> tuple[Known, ...]:
    """The client's own names are known too: only so are they told apart from a name that stands beside them."""
    listed = [(term.text, term.kind) for term in terms if term.kind in PEOPLE]
    listed += [(text, TermKind.PERSON) for text in choices.also_masked if text.strip()]
    made = (known_term(text, number, words, kind) for number, (text, kind) in enumerate(listed))
    return tuple(sorted((one for one in made if one is not None), key=lambda one: (-len(one.words), one.key)))


def as_text(page: ReportPage) -> str:
    """Give the copy as plain text."""
    parts = [page.title.upper(), page.note]
    for block in page.blocks:
        lines = (f"- {line}" if block.bullets else line for line in block.lines)
        parts.append("\n".join((block.heading, "-" * len(block.heading), *lines)))
    return "\n\n".join(parts) + "\n"
