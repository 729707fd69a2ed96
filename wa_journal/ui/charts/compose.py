"""Makes the picture from what the services give, in the officer's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wa_journal.model.clients import Client, Event
from wa_journal.model.ids import ClientId
from wa_journal.model.judgement import Judgement
from wa_journal.model.said import numbered
from wa_journal.model.sessions import Session, Strain, StrainOutcome
from wa_journal.model.text import Indicator
from wa_journal.model.trajectory import Lane, Trajectory
from wa_journal.ui.charts.picture import Flag, FlagKind, LaneRow, Picture, Stretch
from wa_journal.ui.editor.underlines import mark_of
from wa_journal.ui.phrases import case_phase, event, strain_outcome
from wa_journal.ui.wording import number, worded

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite

translate = QCoreApplication.translate
_MOST_LANES = 10


@dataclass(frozen=True, slots=True)
class Told:
    """Everything about one client's course, as the services gave it."""

    client: Client
    trajectory: Trajectory
    sessions: tuple[Session, ...]
    strains: tuple[Strain, ...]
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
        suite.clients.events(client),
        suite.alliance.judgements(client),
        suite.tagging.indicators(),
    )


def compose(told: Told) -> Picture:
    """Give the picture of a client's course."""
    drawn = told.trajectory
    subtitle = translate("Charts", "officer's ratings 0 to 10 · {held} sessions, {rated} rated")
    return Picture(
        translate("Charts", "Working alliance"),
        subtitle.format(held=drawn.held, rated=drawn.rated),
        drawn.level,
        drawn.client_ratings,
        _lanes(drawn.lanes, told.indicators),
        (*_strains(told), *_events(told), *_judgements(told), *_dips(told)),
        _phases(told.sessions),
        drawn.line,
        _words(),
    )


def sentence(picture: Picture, drawn: Trajectory) -> str:
    """Say the chart in a sentence or two, for ears and for the table."""
    if not picture.level:
        return translate("Charts", "No held session is recorded yet.")
    last = picture.level[-1]
    level = translate(
        "Charts", "{held} held sessions, {rated} rated. The level is now about {mean}, likely between {low} and {high}."
    )
    said = level.format(held=drawn.held, rated=drawn.rated, mean=number(last.mean), low=number(last.lo80), high=number(last.hi80))
    strains = sum(flag.kind is FlagKind.STRAIN for flag in picture.flags)
    noted = worded(numbered("Charts", "{count} strains are marked.", "{count} strain is marked.", strains)) if strains else ""
    return " ".join(part for part in (said, worded(drawn.trend.words), noted) if part)


def _lanes(lanes: tuple[Lane, ...], indicators: tuple[Indicator, ...]) -> tuple[LaneRow, ...]:
    known = {one.id: one for one in indicators}
    seen = [
        lane for lane in lanes if lane.indicator.startswith("client.") and any(p.confirmed or p.unconfirmed for p in lane.points)
    ]
    most = sorted(seen, key=lambda lane: -sum(point.confirmed + point.unconfirmed for point in lane.points))[:_MOST_LANES]
    return tuple(
        LaneRow(lane.indicator, worded(known[lane.indicator].label), mark_of(known[lane.indicator]), lane.points)
        for lane in lanes
        if lane in most and lane.indicator in known
    )


def _strains(told: Told) -> tuple[Flag, ...]:
    of = {session.id: session for session in told.sessions}
    words = translate("Charts", "Strain · session {number} · {state}")
    return tuple(
        Flag(
            FlagKind.STRAIN,
            of[one.session].on,
            words.format(number=of[one.session].number, state=strain_outcome(one.outcome)),
            of[one.session].number,
        )
        for one in told.strains
        if one.outcome is not StrainOutcome.NOT_A_STRAIN and one.session in of
    )


def _events(told: Told) -> tuple[Flag, ...]:
    return tuple(Flag(FlagKind.EVENT, one.on, event(one.kind)) for one in told.events)


def _judgements(told: Told) -> tuple[Flag, ...]:
    words = translate("Charts", "your judgement")
    return tuple(Flag(FlagKind.JUDGEMENT, one.made_at.astimezone().date(), words) for one in told.judgements)


def _dips(told: Told) -> tuple[Flag, ...]:
    return tuple(Flag(FlagKind.DIP, dip.date, worded(dip.words), dip.number) for dip in told.trajectory.dips)


def _phases(sessions: tuple[Session, ...]) -> tuple[Stretch, ...]:
    runs = [(phase, [session.on for session in run]) for phase, run in groupby(sessions, key=lambda session: session.phase)]
    ends = [days[0] for _, days in runs[1:]] + ([runs[-1][1][-1]] if runs else [])
    return tuple(Stretch(days[0], end, case_phase(phase)) for (phase, days), end in zip(runs, ends, strict=True))


def _words() -> dict[str, str]:
    return {
        "strong": translate("Charts", "strong"),
        "weak": translate("Charts", "weak"),
        "line": translate("Charts", "agreed by the team: enough to move on, from {line:g}"),
        "rated": translate("Charts", "rated"),
        "unrated": translate("Charts", "not rated"),
        "band": translate("Charts", "level, 80 and 95 % range"),
        "client": translate("Charts", "client's own rating"),
        "strain": translate("Charts", "strain"),
        "lanes": translate("Charts", "Tagged sentences per session"),
        "towards": translate("Charts", "towards the alliance"),
        "away": translate("Charts", "away from it"),
        "context": translate("Charts", "read in context"),
        "hollow": translate("Charts", "not confirmed; hatched: tags not gone through"),
    }
