"""Makes the picture from what the services give, in the officer's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wa_journal.model.case_life import PhaseStart
from wa_journal.model.clients import Client, Event
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.judgement import Judgement
from wa_journal.model.said import numbered
from wa_journal.model.sessions import Session, SessionStatus, Strain, StrainOutcome, in_order
from wa_journal.model.tags import SAFEGUARDING
from wa_journal.model.text import Indicator
from wa_journal.model.trajectory import Lane, Trajectory, banded
from wa_journal.ui.charts.picture import Flag, FlagKind, LaneRow, Picture, Stretch, Unmet, UnmetKind, is_soon_after
from wa_journal.ui.parts.shapes import mark_of
from wa_journal.ui.phrases import case_phase, day, event, meeting, session_status, strain_outcome
from wa_journal.ui.wording import worded

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

translate = QCoreApplication.translate
# Under a chart in a low window there is no room for more.
_MOST_LANES, _MOST_OWN_LANES = 10, 3
# Too grave, or too near to a turn, to give way to what is only more frequent.
_ALWAYS = (SAFEGUARDING, "client.hostility", "client.change_talk", "client.sustain_talk")


@dataclass(frozen=True, slots=True)
class Told:
    """Everything about one client's course, as the services gave it."""

    client: Client
    trajectory: Trajectory
    sessions: tuple[Session, ...]
    strains: tuple[Strain, ...]
    phases: tuple[PhaseStart, ...]
    events: tuple[Event, ...]
    judgements: tuple[Judgement, ...] = field(repr=False)
    indicators: tuple[Indicator, ...] = ()


def tell(suite: Suite, client: ClientId) -> Told:
    """Read it in one go on the worker."""
    return Told(
        suite.clients.get(client),
        suite.alliance.trajectory(client),
        suite.sessions.all(client),
        suite.sessions.strains(client),
        suite.life.phases(client),
        suite.life.events(client),
        suite.alliance.judgements(client),
        suite.tagging.indicators(),
    )


def compose(told: Told) -> Picture:
    """Give the picture of a client's course."""
    drawn, tagged = told.trajectory, _tagged(told.trajectory.lanes, told.indicators)
    unmet = tuple(_unmet(told))
    days = [*(point.date for point in drawn.level), *(one.date for one in unmet)]
    last = max(days, default=date.max)
    return Picture(
        translate("Charts", "Working alliance"),
        _subtitle(told, sum(one.kind is not UnmetKind.LOST for one in unmet)),
        drawn.level,
        drawn.client_ratings,
        _drawn(tagged),
        (*_strains(told), *_events(told, last), *_judgements(told, last), *_dips(told)),
        _phases(told.phases, [session.on for session in told.sessions]),
        drawn.line,
        _words(),
        banded(drawn.level),
        tagged,
        unmet,
    )


def _subtitle(told: Told, not_held: int) -> str:
    drawn, theirs = told.trajectory, {session.number for session in told.sessions if session.of_colleague}
    before = sum(point.rating is not None and point.number in theirs for point in drawn.level)
    rated = numbered(
        "Charts",
        "your ratings, 0 to 10 · {rated} of {count} held sessions rated",
        "your ratings, 0 to 10 · {rated} of {count} held session rated",
        drawn.held,
        rated=drawn.rated,
    )
    by_colleague = numbered("Charts", "{count} of them by a colleague", "{count} of them by a colleague", before)
    unmet = numbered("Charts", "{count} not held", "{count} not held", not_held)
    return " · ".join([worded(rated), *(worded(one) for one, count in ((by_colleague, before), (unmet, not_held)) if count)])


def _unmet(told: Told) -> Iterator[Unmet]:
    """Give the meetings that did not take place by now: one called off ahead has not been missed yet."""
    for session in in_order(told.sessions):
        if session.status is not SessionStatus.HELD and session.on <= (told.trajectory.as_of or date.max):
            kind = UnmetKind.LOST if session.stands_in else UnmetKind(session.status.value)
            yield Unmet(session.number, session.on, kind, meeting(session))


def _tagged(lanes: tuple[Lane, ...], indicators: tuple[Indicator, ...]) -> tuple[LaneRow, ...]:
    """Give a lane of everything that was tagged or suggested, the client's signs and the officer's strategies, in their order."""
    known = {one.id: one for one in indicators}
    return tuple(
        LaneRow(lane.indicator, worded(known[lane.indicator].label), mark_of(known[lane.indicator]), lane.points)
        for lane in lanes
        if lane.indicator in known and any(point.confirmed or point.unconfirmed for point in lane.points)
    )


def _drawn(tagged: tuple[LaneRow, ...]) -> tuple[LaneRow, ...]:
    """Give those for which there is room: the grave ones, what was confirmed, the rest; the more frequent first."""
    drawn = [lane for lane in tagged if lane.indicator in _ALWAYS]
    for confirmed in (True, False):
        left = [lane for lane in tagged if lane not in drawn and bool(lane.confirmed) is confirmed]
        kept_free = _MOST_OWN_LANES - sum(map(_is_own, drawn))
        drawn += _first(list(filter(_is_own, left)), min(kept_free, _MOST_LANES - len(drawn)))
        drawn += _first([lane for lane in left if lane not in drawn], _MOST_LANES - len(drawn))
    return tuple(lane for lane in tagged if lane in drawn)


def _is_own(lane: LaneRow) -> bool:
    return lane.indicator.startswith("officer.")


def _first(lanes: list[LaneRow], most: int) -> list[LaneRow]:
    return sorted(lanes, key=lambda lane: (-lane.confirmed, -sum(point.unconfirmed for point in lane.points)))[: max(0, most)]


def _strains(told: Told) -> tuple[Flag, ...]:
    of = {session.id: session for session in told.sessions}
    return tuple(_strain(one, of) for one in told.strains if one.outcome is not StrainOutcome.NOT_A_STRAIN and one.session in of)


def _strain(one: Strain, of: dict[SessionId, Session]) -> Flag:
    session = of[one.session]
    closing = of.get(one.closed_in) if one.closed_in else None
    closed = closing.on if closing else one.closed_on
    words = translate("Charts", "Strain {number} · {state}").format(number=session.number, state=strain_outcome(one.outcome))
    if closing and closing.when < session.when:
        words = translate("Charts", "{strain} by a day before it").format(strain=words)
    mended = one.outcome is StrainOutcome.REPAIRED
    number = closing.number if closing else None
    return Flag(FlagKind.STRAIN, session.on, words, session.number, str(session.number), closed, mended, number)


def _events(told: Told, last: date) -> tuple[Flag, ...]:
    return tuple(Flag(FlagKind.EVENT, one.on, _event_words(one, last), undated=event(one.kind)) for one in told.events)


def _event_words(one: Event, last: date) -> str:
    return event(one.kind) if one.on <= last else _at_the_edge(event(one.kind), one.on)


def _at_the_edge(words: str, on: date) -> str:
    """What lies after the last meeting stands at the edge, with its day."""
    return f"{words} {day(on)} →"


def _judgements(told: Told, last: date) -> tuple[Flag, ...]:
    return tuple(_judgement(one, last) for one in told.judgements)


def _judgement(made: Judgement, last: date) -> Flag:
    on = made.made_at.astimezone().date()
    words = translate("Charts", "a colleague's judgement") if made.of_colleague else translate("Charts", "your judgement")
    beside = words if is_soon_after(last, on) else _at_the_edge(words, on)
    return Flag(FlagKind.JUDGEMENT, on, beside, undated=words)


def _dips(told: Told) -> tuple[Flag, ...]:
    """A question that the officer answered is one no longer."""
    answered = {strain.session for strain in told.strains}
    open_ones = {session.number for session in told.sessions if session.id not in answered}
    dips = (dip for dip in told.trajectory.dips if dip.number in open_ones)
    return tuple(Flag(FlagKind.DIP, dip.date, worded(dip.words), dip.number) for dip in dips)


def _phases(starts: tuple[PhaseStart, ...], days: list[date]) -> tuple[Stretch, ...]:
    """A phase lasts until the next begins; the last one reaches as far as the chart."""
    ends = [start.on for start in starts[1:]] + [date.max]
    return tuple(Stretch(start.on, end, case_phase(start.phase)) for start, end in zip(starts, ends, strict=True) if days)


def _words() -> dict[str, str]:
    return {
        "strong": translate("Charts", "strong"),
        "weak": translate("Charts", "weak"),
        "line": translate("Charts", "your team's line: {line:g}"),
        "rated": translate("Charts", "rated"),
        "unrated": translate("Charts", "not rated"),
        "missed": session_status(SessionStatus.MISSED),
        "cancelled": session_status(SessionStatus.CANCELLED),
        "lost": translate("Charts", "lost, not known whether held"),
        "band": translate("Charts", "level with its 80 and 95 % range"),
        "client": translate("Charts", "client's own rating"),
        "beside": translate("Charts", "meetings of one day, side by side"),
        "strain": translate("Charts", "strain"),
        "dip": translate("Charts", "a question to you"),
        "early": translate("Charts", "A level is drawn from the third rating on."),
        "lanes": translate("Charts", "Tagged sentences per session"),
        "towards": translate("Charts", "towards the alliance"),
        "away": translate("Charts", "away from it"),
        "context": translate("Charts", "read in context"),
        "size": translate("Charts", "larger: more of them"),
        "hollow": translate("Charts", "not confirmed"),
        "hatched": translate("Charts", "tags not gone through"),
        "left": translate("Charts", "Confirmed too, but without a lane of their own for want of room: {tags}."),
    }
