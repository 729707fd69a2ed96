"""Says the chart for ears: its level and trend, then how many of each mark are in sight and when the last one was."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from wa_journal.model.said import Said, numbered
from wa_journal.model.trajectory import Trajectory
from wa_journal.ui.charts.picture import Flag, FlagKind, Picture, UnmetKind
from wa_journal.ui.phrases import day
from wa_journal.ui.wording import number, worded

translate = QCoreApplication.translate


def sentence(picture: Picture, drawn: Trajectory) -> str:
    """Say the chart in a few sentences, for ears and for the table."""
    if not picture.level:
        none = translate("Charts", "No held session is recorded yet.")
        return " ".join([none, *map(worded, _not_held(picture))])
    counts = translate("Charts", "{held} held sessions, {rated} rated.").format(held=drawn.held, rated=drawn.rated)
    sight = _in_sight(len(picture.level)) if len(picture.level) < drawn.held else ""
    not_held, marks = map(worded, _not_held(picture)), map(worded, _marks(picture))
    told = (counts, worded(sight), *not_held, _level(picture), worded(drawn.trend.words), *marks, picture.note)
    return " ".join(part for part in told if part)


def _in_sight(count: int) -> Said:
    return numbered("Charts", "The last {count} of them are in sight.", "The last one of them is in sight.", count)


def _level(picture: Picture) -> str:
    if not picture.banded:
        return translate("Charts", "A level is drawn from the third rating on.")
    last = picture.banded[-1]
    words = translate("Charts", "The level is now about {mean}, likely between {low} and {high}.")
    return words.format(mean=number(last.mean), low=number(last.lo80), high=number(last.hi80))


def _not_held(picture: Picture) -> Iterator[Said]:
    """Give a sentence for each kind of meeting in sight that did not take place, or of which that is not known."""
    for kind, say in ((UnmetKind.MISSED, _missed), (UnmetKind.CANCELLED, _cancelled), (UnmetKind.LOST, _lost)):
        if days := [one.date for one in picture.unmet if one.kind is kind]:
            yield say(len(days), day=day(max(days)))


def _missed(count: int, **last: str) -> Said:
    return numbered(
        "Charts",
        "The client did not come to {count} meetings, the last on {day}.",
        "The client did not come to {count} meeting, on {day}.",
        count,
        **last,
    )


def _cancelled(count: int, **last: str) -> Said:
    return numbered(
        "Charts",
        "{count} meetings were cancelled, the last on {day}.",
        "{count} meeting was cancelled, on {day}.",
        count,
        **last,
    )


def _lost(count: int, **last: str) -> Said:
    return numbered(
        "Charts",
        "{count} meetings were lost in a salvage, the last on {day}; it is not known whether they took place.",
        "{count} meeting was lost in a salvage, on {day}; it is not known whether it took place.",
        count,
        **last,
    )


def _marks(picture: Picture) -> Iterator[Said]:
    """Give a sentence for each kind of mark of which any is in sight."""
    strains, events = _of(picture, FlagKind.STRAIN), _of(picture, FlagKind.EVENT)
    repairs = sorted(flag.until for flag in strains if flag.mended and flag.until)
    if phases := picture.phases:
        yield _phases(len(phases), day=day(phases[-1].start), phase=phases[-1].words)
    if strains:
        yield _strains(len(strains), day=day(strains[-1].on))
    if repairs:
        yield _repairs(len(repairs), day=day(repairs[-1]))
    if events:
        yield _events(len(events), day=day(events[-1].on), event=events[-1].undated)
    if judgements := _of(picture, FlagKind.JUDGEMENT):
        yield _judgements(len(judgements), day=day(judgements[-1].on))
    if dips := _of(picture, FlagKind.DIP):
        yield _dips(len(dips), day=day(dips[-1].on))


def _of(picture: Picture, kind: FlagKind) -> list[Flag]:
    return sorted((flag for flag in picture.flags if flag.kind is kind), key=lambda flag: flag.on)


def _phases(count: int, **last: str) -> Said:
    return numbered(
        "Charts",
        "{count} phases of the case, the last since {day}: {phase}.",
        "{count} phase of the case, since {day}: {phase}.",
        count,
        **last,
    )


def _strains(count: int, **last: str) -> Said:
    return numbered(
        "Charts",
        "{count} strains are marked, the last on {day}.",
        "{count} strain is marked, on {day}.",
        count,
        **last,
    )


def _repairs(count: int, **last: str) -> Said:
    return numbered(
        "Charts",
        "{count} repairs, the last on {day}.",
        "{count} repair, on {day}.",
        count,
        **last,
    )


def _events(count: int, **last: str) -> Said:
    return numbered(
        "Charts",
        "{count} events, the last on {day}: {event}.",
        "{count} event, on {day}: {event}.",
        count,
        **last,
    )


def _judgements(count: int, **last: str) -> Said:
    return numbered(
        "Charts",
        "{count} judgements, the last on {day}.",
        "{count} judgement, on {day}.",
        count,
        **last,
    )


def _dips(count: int, **last: str) -> Said:
    return numbered(
        "Charts",
        "{count} questions about ratings, the last about that of {day}.",
        "{count} question about the rating of {day}.",
        count,
        **last,
    )
