"""Tells in plain language all that is kept about one client; every free text goes through `veil` first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from wa_journal.model.access import AccessKind, AccessLine
from wa_journal.model.board_words import called_then
from wa_journal.model.called import called, called_meeting, day, scale
from wa_journal.model.case_life import in_order
from wa_journal.model.entries import EntryVersion
from wa_journal.model.handover import Belongings
from wa_journal.model.judgement import Judgement
from wa_journal.model.noted import noted
from wa_journal.model.practice import StrainKind, TickState
from wa_journal.model.said import joined, numbered, said
from wa_journal.model.sessions import SCALES, Attendance, Ratings, Session, StrainOutcome
from wa_journal.model.supervision import ReportBlock
from wa_journal.model.tags import Tag, TagState
from wa_journal.model.text import Voice
from wa_journal.model.trajectory import RATED_ROWS, BoardState, RowSpec

_VOICES = {
    Voice.THEY_SAID: said("Copy", "What you said"),
    Voice.I_SAW: said("Copy", "What the officer saw"),
    Voice.I_DID: said("Copy", "What the officer did"),
    Voice.THIRD_PARTY: said("Copy", "What others said"),
    Voice.I_THINK: said("Copy", "What the officer thought"),
    Voice.I_FELT: said("Copy", "What the officer felt"),
}
_ABOUT = (
    said(
        "Copy",
        "This is a copy of everything that one officer's journal keeps about you. The journal serves the officer's own "
        "reflection on how the two of you work together. It is not the official file.",
    ),
    said("Copy", "What is still being typed, and was not kept yet in any field, is not in it."),
    said(
        "Copy",
        "Names, numbers and addresses of other people are replaced by words in square brackets, since they belong to them.",
    ),
    said(
        "Copy",
        "Ratings and thoughts are the officer's own view. Marks on sentences were suggested by rules or set by the officer; "
        "it is said which of them the officer kept.",
    ),
    said(
        "Copy",
        "You may ask for something to be put right or erased, and you may complain to the data-protection authority.",
    ),
)


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of the catalogue: what an indicator, a checklist item, a field, a guard's question and a row are called."""

    indicators: Mapping[str, str]
    items: Mapping[str, str]
    guards: Mapping[str, str] = field(default_factory=dict)
    board: Mapping[str, RowSpec] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Telling:
    """One client's belongings, the lines of the access log about them, and the words needed to tell them."""

    held: Belongings = field(repr=False)
    log: tuple[AccessLine, ...]
    labels: Labels
    veil: Callable[[str], str] = field(repr=False)

    def blocks(self) -> Iterator[ReportBlock]:
        """Give every part that has something to say, in the order in which one would ask."""
        yield ReportBlock(said("Copy", "About this copy"), _ABOUT)
        yield ReportBlock(said("Copy", "You in this journal"), tuple(self._client()), bullets=True)
        yield from _unless_empty(said("Copy", "Who got something from it"), tuple(self._recipients()))
        yield from _unless_empty(said("Copy", "Where the work stood"), tuple(self._phases()))
        yield from _unless_empty(said("Copy", "What happened around the work"), tuple(self._events()))
        for session in self.held.sessions:
            heading = said("Copy", "Session {number}, {day}", number=session.number, day=day(session.on))
            yield ReportBlock(heading, tuple(self._session(session)), bullets=True)
        yield from _unless_empty(said("Copy", "Promises, agreements and tasks"), tuple(self._ledger()))
        yield from _unless_empty(said("Copy", "What the officer filled in"), tuple(self._records(None)))
        yield from _unless_empty(said("Copy", "The officer's judgements"), tuple(self._judgements()))

    def _client(self) -> Iterator[str]:
        client = self.held.client
        yield said("Copy", "You are called {name} here, so that a reader does not learn your name.", name=client.codename)
        opened, phase = day(client.opened_on), called(client.phase)
        yield said("Copy", "The record was opened on {day}. Stage: {phase}.", day=opened, phase=phase)
        if client.review_on:
            yield said("Copy", "It is to be asked on {day} whether it is still needed.", day=day(client.review_on))
        else:
            yield said("Copy", "No day is set on which it is asked whether the record is still needed.")
        if client.line is not None:
            line = said("Copy", "The team's line for the relationship: {line:.1f}.", line=client.line)
            yield _sentences(line, self.veil(client.line_reason))
        elif client.line_reason.strip():
            yield _sentences(said("Copy", "There is no line for the relationship."), self.veil(client.line_reason))
        read = sum(line.kind is AccessKind.READ for line in self.log)
        yield numbered(
            "Copy",
            "It was opened for reading {count} times; the access log keeps when and why.",
            "It was opened for reading {count} time; the access log keeps when and why.",
            read,
        )
        yield numbered(
            "Copy",
            "{count} names, places and groups are listed so that they are masked in whatever leaves.",
            "{count} name, place or group is listed so that it is masked in whatever leaves.",
            len(self.held.terms),
        )

    def _recipients(self) -> Iterator[str]:
        for line in self.log:
            if line.kind is AccessKind.EXPORTED:
                yield said(
                    "Copy",
                    "{day}: {who}. Why: {why}. What: {what}.",
                    day=day(line.at),
                    who=self.veil(line.recipient),
                    why=self.veil(line.reason),
                    what=noted(line.detail),
                )

    def _phases(self) -> Iterator[str]:
        for start in in_order(self.held.phases):
            yield said("Copy", "From {day}: {phase}.", day=day(start.on), phase=called(start.phase))

    def _events(self) -> Iterator[str]:
        for event in sorted(self.held.events, key=lambda one: one.on):
            happened = said("Copy", "{day}: {what}.", day=day(event.on), what=called(event.kind))
            yield _sentences(happened, self.veil(event.note))

    def _session(self, session: Session) -> Iterator[str]:
        yield self._facts(session)
        yield from _moved(session)
        for ratings in self.held.ratings:
            if ratings.session == session.id:
                yield from _rated(ratings)
        versions = [version for version in self.held.versions if version.session == session.id]
        yield from self._entry(versions)
        for added in self.held.addenda:
            if added.session == session.id:
                yield said("Copy", "Added on {day}: {text}", day=day(added.added_at), text=self.veil(added.text))
        for draft in self.held.drafts:
            if draft.session == session.id:
                yield from (
                    said("Copy", "Not finished: {text}", text=self.veil(section.text))
                    for section in draft.sections
                    if section.text.strip()
                )
        yield from self._own_words(session)
        yield from self._marked([tag for tag in self.held.tags if tag.session == session.id])
        yield from self._read_again(session)
        yield from self._strains(session)
        yield from self._ticked(session)
        yield from self._set_aside(session)
        yield from self._records(session)

    def _facts(self, session: Session) -> str:
        recorded = session.attendance is not Attendance.UNRECORDED
        parts: list[str] = [called_meeting(session)]
        parts += [called(session.attendance)] if recorded else []
        parts += [numbered("Copy", "{count} minutes", "{count} minute", session.minutes)] if session.minutes else []
        parts += [self.veil(session.place)] if session.place else []
        parts += [said("Copy", "present: {who}", who=self.veil(session.present))] if session.present else []
        parts += [said("Copy", "mood: {mood}", mood=self.veil(session.mood))] if session.mood else []
        return said("Copy", "The meeting: {facts}.", facts=joined(", ", parts))

    def _entry(self, versions: list[EntryVersion]) -> Iterator[str]:
        for place, version in enumerate(reversed(versions)):
            lead = said("Copy", "Earlier wording, saved on {day}.", day=day(version.saved_at)) if place else ""
            for section in version.sections:
                if section.text.strip():
                    text = self.veil(section.text)
                    told = said("Copy", "{whose}: {text}", whose=_VOICES[section.voice], text=text) if section.voice else text
                    yield _sentences(lead, told)

    def _own_words(self, session: Session) -> Iterator[str]:
        for mark in self.held.marks:
            if mark.session == session.id:
                whose, text = _VOICES[mark.voice], self.veil(mark.quote)
                yield said("Copy", "{whose}, by the officer's own word: {text}", whose=whose, text=text)

    def _marked(self, tags: list[Tag]) -> Iterator[str]:
        for tag in tags:
            if tag.state is TagState.ACCEPTED:
                label, text = self._label(tag.indicator), self.veil(tag.quote)
                told = said("Copy", "Marked by the officer as “{label}”: {text}", label=label, text=text)
                first = tag.replaced and said("Copy", "Rules had suggested “{label}”.", label=self._label(tag.replaced))
                yield _sentences(told, first or "")
        if dropped := self._named(tag.indicator for tag in tags if tag.state is TagState.REJECTED):
            yield said("Copy", "Marks that the officer did not keep: {labels}.", labels=dropped)
        if waiting := self._named(tag.indicator for tag in tags if tag.state is TagState.SUGGESTED):
            yield said("Copy", "Marks that rules suggested and the officer has not decided on: {labels}.", labels=waiting)

    def _read_again(self, session: Session) -> Iterator[str]:
        for one in self.held.second_readings:
            if one.session == session.id:
                labels = self._named(name for _start, _end, names in one.sentences for name in names)
                yield said(
                    "Copy",
                    "A second reader, {reader}, marked sentences on {day}: {labels}.",
                    reader=self.veil(one.reader),
                    day=day(one.read_at),
                    labels=labels or said("Copy", "none"),
                )

    def _label(self, indicator: str) -> str:
        return self.labels.indicators.get(indicator, indicator)

    def _named(self, indicators: Iterable[str]) -> str:
        """Name each once: where the marks stand is told by the entry itself."""
        return joined(", ", map(self._label, dict.fromkeys(indicators)))

    def _strains(self, session: Session) -> Iterator[str]:
        for one in self.held.strains:
            if one.session == session.id:
                kind, outcome = called(one.kind), called(one.outcome)
                was = StrainKind.NONE is not one.kind and one.outcome is not StrainOutcome.NOT_A_STRAIN
                strain = (
                    said("Copy", "A strain between you: {kind}, {outcome}.", kind=kind, outcome=outcome)
                    if was
                    else said("Copy", "The officer noted that there was no strain.")
                )
                yield _sentences(strain, *(self.veil(text) for text in (one.what_happened, one.my_part, one.will_try)))

    def _ticked(self, session: Session) -> Iterator[str]:
        for tick in self.held.ticks:
            if tick.session == session.id:
                label = self.labels.items.get(tick.item, tick.item)
                yield _sentences(_answered(tick.state, label), self.veil(tick.note))

    def _set_aside(self, session: Session) -> Iterator[str]:
        for one in self.held.dismissals:
            if one.session == session.id:
                asked = self.labels.guards.get(one.guard, one.guard)
                told = said("Copy", "The journal asked the officer: {question} The officer set that aside.", question=asked)
                yield _sentences(told, self.veil(one.reason))

    def _records(self, session: Session | None) -> Iterator[str]:
        for record in self.held.records:
            if record.session == (session.id if session else None) and record.values:
                values = "; ".join(self.veil(value) for _name, value in record.values if value.strip())
                label = self.labels.items.get(record.item, record.item)
                told = said("Copy", "{what} ({day}): {text}", what=label, day=day(record.written_at), text=values)
                yield _sentences(told, said("Copy", "Taken back since.") if record.withdrawn else "")

    def _ledger(self) -> Iterator[str]:
        days = {session.id: session.on for session in self.held.sessions}
        for line in self.held.ledger:
            due: str = said("Copy", ", due {day}", day=day(line.due)) if line.due else ""
            told = said(
                "Copy",
                "{day}, {kind}{due}: {text} ({state})",
                day=day(line.noted_on(days)),
                kind=called(line.kind),
                due=due,
                text=self.veil(line.text),
                state=called(line.state),
            )
            yield _sentences(told, self.veil(line.note))

    def _judgements(self) -> Iterator[str]:
        for one in self.held.judgements:
            asked = said(
                "Copy",
                "{day}: is there enough relationship for “{step}”? {answer}. Reasons: {reasons}",
                day=day(one.made_at),
                step=self.veil(one.step),
                answer=called(one.answer),
                reasons=self.veil(one.reasons),
            )
            later = (
                self._board(one),
                one.second_answer and said("Copy", "After the board: {answer}.", answer=called(one.second_answer)),
                self.veil(one.second_reasons),
                one.moved_on_at and said("Copy", "Decided to move on on {day}.", day=day(one.moved_on_at)),
                self.veil(one.rationale),
                one.outcome and said("Copy", "What came of it: {outcome}.", outcome=called(one.outcome)),
                self.veil(one.outcome_note),
            )
            chance = said("Copy", "Chance that the officer gave it then: {chance} in 100.", chance=one.chance)
            yield _sentences(asked, chance, self.veil(one.would_change), *(part for part in later if part))

    def _board(self, made: Judgement) -> str:
        rows = joined("; ", (self._row(row, state) for row, state in made.board))
        return said("Copy", "The board at that time: {rows}.", rows=rows) if made.board else ""

    def _row(self, row: str, state: str) -> str:
        spec = self.labels.board.get(row)
        called_so = called_then(BoardState(state), rated=spec.kind in RATED_ROWS) if spec else state
        return said("Copy", "{what}: {state}", what=spec.label if spec else row, state=called_so)


def _moved(session: Session) -> Iterator[str]:
    for one in session.stood:
        parts = [day(one.on), *([f"{one.at:%H:%M}"] if one.at else [])]
        parts += [numbered("Copy", "{count} minutes", "{count} minute", one.minutes)] if one.minutes else []
        facts = joined(", ", parts)
        yield said("Copy", "Day, time or length was changed on {day}; before: {facts}.", day=day(one.until), facts=facts)


def _rated(ratings: Ratings) -> Iterator[str]:
    given = [joined(" ", (scale(name), str(value))) for name in SCALES if (value := getattr(ratings, name)) is not None]
    if given:
        yield said("Copy", "The officer's ratings of the relationship, 0 to 10: {ratings}.", ratings=joined(", ", given))
    if ratings.client_rating is not None:
        yield said("Copy", "Your own rating, 0 to 10: {rating}.", rating=ratings.client_rating)
    if ratings.cannot_say:
        asked = joined(", ", map(scale, ratings.cannot_say))
        yield said("Copy", "The officer could not say that day: {ratings}.", ratings=asked)


def _answered(state: TickState, label: str) -> str:
    return {
        TickState.YES: said("Copy", "The officer noted having done: {what}", what=label),
        TickState.PARTLY: said("Copy", "The officer noted having done (partly): {what}", what=label),
        TickState.NO: said("Copy", "The officer noted not having done: {what}", what=label),
        TickState.NOT_SUITABLE: said("Copy", "The officer noted that it did not suit that day: {what}", what=label),
    }[state]


def _sentences(*texts: str) -> str:
    """Say several sentences one after the other, those that say something."""
    return joined(" ", (text for text in texts if text.strip()))


def _unless_empty(heading: str, lines: tuple[str, ...]) -> Iterator[ReportBlock]:
    if lines:
        yield ReportBlock(heading, lines, bullets=True)
