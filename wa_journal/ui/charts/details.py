"""What is said of the session pointed at: its numbers first, then what was marked and tagged."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wa_journal.model.trajectory import LevelPoint
from wa_journal.ui.charts.picture import Flag, Picture, Unmet, UnmetKind
from wa_journal.ui.phrases import day
from wa_journal.ui.wording import number

translate = QCoreApplication.translate


def heading(point: LevelPoint | Unmet) -> str:
    """Name a session."""
    words = translate("Charts", "Session {number} · {day}")
    return words.format(number=named_number(point), day=day(point.date))


def named_number(point: LevelPoint | Unmet) -> str:
    """Give a session's number; one that a salvage lost has none that the officer knows."""
    return "–" if isinstance(point, Unmet) and point.kind is UnmetKind.LOST else str(point.number)


def numbers(picture: Picture, point: LevelPoint | Unmet) -> str:
    """Give its place among those of its day, the rating, the level with its range, and the client's own rating."""
    of_day = picture.of_day(point.date)
    words = translate("Charts", "{place} of {count} on this day")
    parts = [words.format(place=of_day.index(point.number) + 1, count=len(of_day))] if len(of_day) > 1 else []
    if isinstance(point, Unmet):
        return " · ".join([*parts, point.words])
    if point.rating is None:
        parts.append(translate("Charts", "not rated"))
    else:
        parts.append(translate("Charts", "rated {rating}").format(rating=number(point.rating)))
    if point in picture.banded:
        level = translate("Charts", "level {mean}, likely {low} to {high}")
        parts.append(level.format(mean=number(point.mean), low=number(point.lo80), high=number(point.hi80)))
    client = next((one.rating for one in picture.client if one.number == point.number), None)
    if client is not None:
        parts.append(translate("Charts", "client's own rating {rating}").format(rating=client))
    return " · ".join(parts)


def marked(picture: Picture, point: LevelPoint | Unmet) -> str:
    """Give what stands at this session: its phase, strains, events, questions, and the tags with those not confirmed apart."""
    phase = [named] if (named := picture.phase(point.date)) else []
    flags = [flag_words(flag, point) for flag in picture.beside(point)]
    return " · ".join([*phase, *flags, *_tags(picture, point)])


def flag_words(flag: Flag, point: LevelPoint | Unmet) -> str:
    """Give the words of what is marked at a meeting, with the day of what happened on another."""
    return flag.words if flag.number or flag.on == point.date else f"{flag.undated or flag.words} ({day(flag.on)})"


def _tags(picture: Picture, point: LevelPoint | Unmet) -> list[str]:
    found = []
    for lane in picture.tagged:
        one = next((made for made in lane.points if made.number == point.number), None)
        if one is None or not (one.confirmed or one.unconfirmed):
            continue
        waiting = translate("Charts", "{count} not confirmed").format(count=one.unconfirmed)
        counts = [str(one.confirmed)] * bool(one.confirmed) + [waiting] * bool(one.unconfirmed)
        found.append(f"{lane.label} {', '.join(counts)}")
    return found
