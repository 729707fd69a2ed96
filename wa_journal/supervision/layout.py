"""Lays a report out once, so that every format says the same in the same order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wa_journal.model.said import Said, said
from wa_journal.model.supervision import ChartPoint, Content, Report, ReportBlock, ReportPage, Say, Statement

NOTE = said(
    "Summary",
    "De-identified (pseudonymised), not anonymous: somebody who knows the caseload may still recognise the person. "
    "Handle it as personal data.",
)

CHART_SAID = said(
    "Summary",
    "Chart: the level by week with its 80 % range, and the officer's own ratings; the table above holds the same numbers.",
)

# Stands for words of the officer's; no sentence of a catalogue holds it.
_WORDS = "\x00"


def own_words(content: Content, say: Say) -> dict[str, tuple[str, ...]]:
    """Give, by part, the lines that no masking touches, as they leave: the product's own words and numbers."""
    return {
        "course": tuple(say(line) for line in content.told),
        "level": _lines(_level(content.chart), say),
        "board": _lines(_board(content), say),
        "counts": (*(say(line) for line in _said(content.period)), *_lines(_counts(content), say)),
        "limits": tuple(say(line) for line in (*content.limits, *_said(content.purpose), NOTE)),
    }


def framed(content: Content, place: str, say: Say) -> tuple[str, str]:
    """Give what stands before and behind the words of a place as they leave: whose a sentence is, and its session."""
    name, _, number = place.partition(".")
    sentences = {"facts": content.facts, "assessments": content.assessments}.get(name)
    if sentences is None:
        return "", ""
    before, _, behind = say(_stated(replace(sentences[int(number)], text=_WORDS))).partition(_WORDS)
    return before, behind


def _lines(table: tuple[tuple[str, ...], ...], say: Say) -> tuple[str, ...]:
    return tuple(" · ".join(said for said in map(say, row) if said) for row in table)


def page(report: Report) -> ReportPage:
    """Give title, note and blocks in the report's language; a block without anything to say is left out."""
    say, several = report.say, (report, *report.others)
    blocks = (block for number, one in enumerate(several, 1) for block in _client(one, number if report.others else 0))
    return ReportPage(say(report.title), say(NOTE), tuple(_worded(block, say) for block in blocks))


def _client(report: Report, number: int) -> Iterable[ReportBlock]:
    """Give one client's blocks; of several each is only told by its place in this agenda."""
    if number:
        yield ReportBlock(said("Summary", "Client {number}", number=number), client=True)
    yield from (block for block in _blocks(report.content) if block.lines or block.table or block.chart)


def _worded(block: ReportBlock, say: Say) -> ReportBlock:
    table = tuple(tuple(say(cell) for cell in row) for row in block.table)
    return replace(block, heading=say(block.heading), lines=tuple(say(line) for line in block.lines), table=table)


def _blocks(content: Content) -> Iterable[ReportBlock]:
    yield ReportBlock(said("Summary", "Question for supervision"), _said(content.question))
    yield ReportBlock(said("Summary", "Course of the alliance"), (*content.told, *content.course))
    yield ReportBlock(said("Summary", "Level by session"), table=_level(content.chart), chart=content.chart)
    yield ReportBlock(said("Summary", "Strategies used"), content.strategies_used, bullets=True)
    yield ReportBlock(said("Summary", "Strategies not used (answered no)"), content.strategies_not_used, bullets=True)
    yield ReportBlock(said("Summary", "Strains and repairs"), content.strains, bullets=True)
    yield ReportBlock(said("Summary", "Move-on board"), table=_board(content))
    yield ReportBlock(said("Summary", "Decisions to move on"), content.decisions, bullets=True)
    yield ReportBlock(said("Summary", "What was said, seen and done"), _statements(content.facts), bullets=True)
    yield ReportBlock(
        said("Summary", "What the officer thinks and feels (assessments, not facts)"),
        _statements(content.assessments),
        bullets=True,
    )
    yield ReportBlock(said("Summary", "Agenda"), content.agenda, bullets=True)
    yield ReportBlock(said("Summary", "Period and counts"), _said(content.period), table=_counts(content))
    yield ReportBlock(said("Summary", "Limits and intended purpose"), (*content.limits, *_said(content.purpose)))


def _said(text: str) -> tuple[str, ...]:
    return (text,) if text.strip() else ()


def _statements(sentences: tuple[Statement, ...]) -> tuple[str, ...]:
    return tuple(_stated(one) for one in sentences)


def _stated(one: Statement) -> Said:
    return said("Summary", "{voice}, session {number}: {text}", voice=one.voice, number=one.session, text=one.text)


def _level(chart: tuple[ChartPoint, ...]) -> tuple[tuple[str, ...], ...]:
    if not chart:
        return ()
    rows = ((str(at.session), str(at.week), _level_said(at.mean), _range_said(at.low, at.high)) for at in chart)
    head = (
        said("Summary", "Session"),
        said("Summary", "Week"),
        said("Summary", "Level (0-10)"),
        said("Summary", "Likely range"),
    )
    return (head, *rows)


def _level_said(mean: float) -> Said:
    return said("Summary", "{mean:.1f}", mean=mean)


def _range_said(low: float, high: float) -> Said:
    return said("Summary", "{low:.1f} to {high:.1f}", low=low, high=high)


def _board(content: Content) -> tuple[tuple[str, ...], ...]:
    rows = tuple((row.label, row.state, row.words) for row in content.board)
    return ((said("Summary", "Row"), said("Summary", "State"), said("Summary", "In words")), *rows) if rows else ()


def _counts(content: Content) -> tuple[tuple[str, ...], ...]:
    return ((said("Summary", "Counted"), said("Summary", "Number")), *content.counts) if content.counts else ()
