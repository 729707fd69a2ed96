"""Tells in plain language all that is kept about one client; every free text goes through `veil` first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from wa_journal.model.access import AccessKind, AccessLine
from wa_journal.model.case_life import in_order
from wa_journal.model.entries import EntryVersion
from wa_journal.model.handover import Belongings
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.sessions import SCALES, Ratings, Session, StrainOutcome
from wa_journal.model.supervision import ReportBlock
from wa_journal.model.tags import Tag, TagState
from wa_journal.model.text import Voice

_VOICES = {
    Voice.THEY_SAID: "What you said",
    Voice.I_SAW: "What the officer saw",
    Voice.I_DID: "What the officer did",
    Voice.THIRD_PARTY: "What others said",
    Voice.I_THINK: "What the officer thought",
    Voice.I_FELT: "What the officer felt",
}
_ABOUT = (
    "This is a copy of everything that one officer's journal keeps about you. The journal serves the officer's own reflection "
    "on how the two of you work together. It is not the official file.",
    "Names, numbers and addresses of other people are replaced by words in square brackets, since they belong to them.",
    "Ratings and thoughts are the officer's own view. Marks on sentences were suggested by rules and confirmed by the officer.",
    "You may ask for something to be put right or erased, and you may complain to the data-protection authority.",
)


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of the catalogue: what an indicator, a checklist item and a field are called."""

    indicators: Mapping[str, str]
    items: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Telling:
    """One client's belongings, the lines of the access log about them, and the words needed to tell them."""

    held: Belongings = field(repr=False)
    log: tuple[AccessLine, ...]
    labels: Labels
    veil: Callable[[str], str] = field(repr=False)

    def blocks(self) -> Iterator[ReportBlock]:
        """Give every part that has something to say, in the order in which one would ask."""
        yield ReportBlock("About this copy", _ABOUT)
        yield ReportBlock("You in this journal", tuple(self._client()), bullets=True)
        yield from _unless_empty("Who got something from it", tuple(self._recipients()))
        yield from _unless_empty("Where the work stood", tuple(self._phases()))
        yield from _unless_empty("What happened around the work", tuple(self._events()))
        for session in self.held.sessions:
            yield ReportBlock(f"Session {session.number}, {day(session.on)}", tuple(self._session(session)))
        yield from _unless_empty("Promises, agreements and tasks", tuple(self._ledger()))
        yield from _unless_empty("What the officer filled in", tuple(self._records(None)))
        yield from _unless_empty("The officer's judgements", tuple(self._judgements()))

    def _client(self) -> Iterator[str]:
        client = self.held.client
        yield f"You are called {client.codename} here, so that a reader does not learn your name."
        yield f"The record was opened on {day(client.opened_on)}. Stage: {_plain(client.phase)}."
        yield (
            f"It is to be asked on {day(client.review_on)} whether it is still needed."
            if client.review_on
            else ("No day is set on which it is asked whether the record is still needed.")
        )
        if client.line is not None:
            yield f"The team's line for the relationship: {client.line:g}. {self.veil(client.line_reason)}".rstrip()
        read = sum(line.kind is AccessKind.READ for line in self.log)
        yield f"It was opened for reading {read} times; the access log keeps when and why."
        yield f"{len(self.held.terms)} names, places and groups are listed so that they are masked in whatever leaves."

    def _recipients(self) -> Iterator[str]:
        for line in self.log:
            if line.kind is AccessKind.EXPORTED:
                yield f"{day(line.at)}: {self.veil(line.recipient)}. Why: {self.veil(line.reason)}. What: {line.detail}."

    def _phases(self) -> Iterator[str]:
        for start in in_order(self.held.phases):
            yield f"From {day(start.on)}: {_plain(start.phase)}."

    def _events(self) -> Iterator[str]:
        for event in sorted(self.held.events, key=lambda one: one.on):
            yield f"{day(event.on)}: {_plain(event.kind)}. {self.veil(event.note)}".rstrip()

    def _session(self, session: Session) -> Iterator[str]:
        yield self._facts(session)
        for ratings in self.held.ratings:
            if ratings.session == session.id:
                yield from _rated(ratings)
        versions = [version for version in self.held.versions if version.session == session.id]
        yield from self._entry(versions)
        for added in self.held.addenda:
            if added.session == session.id:
                yield f"Added on {day(added.added_at)}: {self.veil(added.text)}"
        for draft in self.held.drafts:
            if draft.session == session.id:
                yield from (f"Not finished: {self.veil(section.text)}" for section in draft.sections if section.text.strip())
        yield from self._marked(tag for tag in self.held.tags if tag.session == session.id)
        yield from self._strains(session)
        yield from self._ticked(session)
        yield from self._records(session)

    def _facts(self, session: Session) -> str:
        parts = [_plain(session.status), _plain(session.attendance) if session.attendance.value != "unrecorded" else ""]
        parts += [f"{session.minutes} minutes" if session.minutes else "", self.veil(session.place)]
        parts += [f"present: {self.veil(session.present)}" if session.present else ""]
        return f"The meeting: {', '.join(part for part in parts if part)}."

    def _entry(self, versions: list[EntryVersion]) -> Iterator[str]:
        for place, version in enumerate(reversed(versions)):
            lead = "" if place == 0 else f"Earlier wording, saved on {day(version.saved_at)}. "
            for section in version.sections:
                if section.text.strip():
                    named = f"{_VOICES[section.voice]}: " if section.voice else ""
                    yield f"{lead}{named}{self.veil(section.text)}"

    def _marked(self, tags: Iterable[Tag]) -> Iterator[str]:
        for tag in tags:
            if tag.state is TagState.ACCEPTED:
                label = self.labels.indicators.get(tag.indicator, tag.indicator)
                yield f"Marked by the officer as “{label}”: {self.veil(tag.quote)}"

    def _strains(self, session: Session) -> Iterator[str]:
        for one in self.held.strains:
            if one.session == session.id and StrainKind.NONE is not one.kind and one.outcome is not StrainOutcome.NOT_A_STRAIN:
                said = (one.what_happened, one.my_part, one.will_try)
                told = " ".join(self.veil(text) for text in said if text.strip())
                yield f"A strain between you: {_plain(one.kind)}, {_plain(one.outcome)}. {told}".rstrip()

    def _ticked(self, session: Session) -> Iterator[str]:
        for tick in self.held.ticks:
            if tick.session == session.id and tick.state in (TickState.YES, TickState.PARTLY):
                partly = " (partly)" if tick.state is TickState.PARTLY else ""
                label = self.labels.items.get(tick.item, tick.item)
                yield f"The officer noted having done{partly}: {label} {self.veil(tick.note)}".rstrip()

    def _records(self, session: Session | None) -> Iterator[str]:
        for record in self.held.records:
            if record.session == (session.id if session else None) and not record.withdrawn:
                values = "; ".join(self.veil(value) for _name, value in record.values if value.strip())
                yield f"{self.labels.items.get(record.item, record.item)} ({day(record.written_at)}): {values}"

    def _ledger(self) -> Iterator[str]:
        for line in self.held.ledger:
            due = f", due {day(line.due)}" if line.due else ""
            said = f"{day(line.written_on)}, {_plain(line.kind)}{due}: {self.veil(line.text)} ({_plain(line.state)})"
            yield f"{said} {self.veil(line.note)}".rstrip()

    def _judgements(self) -> Iterator[str]:
        for one in self.held.judgements:
            said = f"{day(one.made_at)}: is there enough relationship for “{self.veil(one.step)}”? {_plain(one.answer)}."
            yield f"{said} Reasons: {self.veil(one.reasons)}"


def day(on: date | datetime) -> str:
    """Write a day without abbreviations."""
    return f"{on.day} {on:%B %Y}"


def _rated(ratings: Ratings) -> Iterator[str]:
    given = [f"{name.replace('_', ' ')} {value}" for name in SCALES if (value := getattr(ratings, name)) is not None]
    if given:
        yield f"The officer's ratings of the relationship, 0 to 10: {', '.join(given)}."
    if ratings.client_rating is not None:
        yield f"Your own rating, 0 to 10: {ratings.client_rating}."


def _unless_empty(heading: str, lines: tuple[str, ...]) -> Iterator[ReportBlock]:
    if lines:
        yield ReportBlock(heading, lines, bullets=True)


def _plain(value: object) -> str:
    return str(getattr(value, "value", value)).replace("_", " ")
