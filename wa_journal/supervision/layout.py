"""Lays a report out once, so that every format says the same in the same order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wa_journal.model.said import Said, said
from wa_journal.model.supervision import ChartPoint, Content, Report, ReportBlock, ReportForm, ReportPage, Say, Statement

NOTE = said(
    "Summary",
    "De-identified (pseudonymised), not anonymous: somebody who knows the caseload may still recognise the person. "
    "Handle it as personal data.",
)
_BRIEF_LINES = 3


def page(report: Report) -> ReportPage:
    """Give title, note and blocks in the report's language; a block without anything to say is left out."""
    say = report.say
    blocks = (block for block in _blocks(report.content, report.form) if block.lines or block.table or block.chart)
    return ReportPage(say(report.title), say(NOTE), tuple(_worded(block, say) for block in blocks), report.content.chart)


def _worded(block: ReportBlock, say: Say) -> ReportBlock:
    table = tuple(tuple(say(cell) for cell in row) for row in block.table)
    return replace(block, heading=say(block.heading), lines=tuple(say(line) for line in block.lines), table=table)


def _blocks(content: Content, form: ReportForm) -> Iterable[ReportBlock]:
    few = form is ReportForm.BRIEF
    yield ReportBlock(said("Summary", "Question for supervision"), _said(content.question))
    yield ReportBlock(said("Summary", "Course of the alliance"), (*content.told, *content.course))
    yield ReportBlock(said("Summary", "Level by session"), table=_level(content.chart), chart=bool(content.chart))
    yield ReportBlock(said("Summary", "Strategies used"), _some(content.strategies_used, few), bullets=True)
    yield ReportBlock(said("Summary", "Strategies not used"), _some(content.strategies_not_used, few), bullets=True)
    yield ReportBlock(said("Summary", "Strains and repairs"), content.strains, bullets=True)
    yield ReportBlock(said("Summary", "Move-on board"), table=_board(content))
    yield ReportBlock(said("Summary", "Decisions to move on"), content.decisions, bullets=True)
    yield ReportBlock(said("Summary", "What was said, seen and done"), _statements(content.facts, few), bullets=True)
    yield ReportBlock(
        said("Summary", "What the officer thinks and feels (assessments, not facts)"),
        _statements(content.assessments, few),
        bullets=True,
    )
    yield ReportBlock(said("Summary", "Agenda"), content.agenda, bullets=True)
    yield ReportBlock(said("Summary", "Period and counts"), _said(content.period), table=_counts(content))
    yield ReportBlock(said("Summary", "Limits and intended purpose"), (*content.limits, *_said(content.purpose)))


def _said(text: str) -> tuple[str, ...]:
    return (text,) if text.strip() else ()


def _some(lines: tuple[str, ...], few: bool) -> tuple[str, ...]:
    return lines[:_BRIEF_LINES] if few else lines


def _statements(sentences: tuple[Statement, ...], few: bool) -> tuple[str, ...]:
    chosen = sentences[-_BRIEF_LINES:] if few else sentences
    return tuple(
        said("Summary", "{voice}, session {number}: {text}", voice=one.voice, number=one.session, text=one.text) for one in chosen
    )


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
