"""Lays a report out once, so that every format says the same in the same order."""

from __future__ import annotations

from collections.abc import Iterable

from wa_journal.model.supervision import ChartPoint, Content, Report, ReportBlock, ReportForm, ReportPage, Statement

NOTE = (
    "De-identified (pseudonymised), not anonymous: somebody who knows the caseload may still recognise the person. "
    "Handle it as personal data."
)
_BRIEF_LINES = 3


def page(report: Report) -> ReportPage:
    """Give title, note and blocks; a block without anything to say is left out."""
    blocks = tuple(block for block in _blocks(report.content, report.form) if block.lines or block.table or block.chart)
    return ReportPage(report.title, NOTE, blocks, report.content.chart)


def _blocks(content: Content, form: ReportForm) -> Iterable[ReportBlock]:
    few = form is ReportForm.BRIEF
    yield ReportBlock("Question for supervision", _said(content.question))
    yield ReportBlock("Course of the alliance", (*content.told, *content.course))
    yield ReportBlock("Level by session", table=_level(content.chart), chart=bool(content.chart))
    yield ReportBlock("Strategies used", _some(content.strategies_used, few), bullets=True)
    yield ReportBlock("Strategies not used", _some(content.strategies_not_used, few), bullets=True)
    yield ReportBlock("Strains and repairs", content.strains, bullets=True)
    yield ReportBlock("Move-on board", table=_board(content))
    yield ReportBlock("What was said, seen and done", _statements(content.facts, few), bullets=True)
    yield ReportBlock(
        "What the officer thinks and feels (assessments, not facts)", _statements(content.assessments, few), bullets=True
    )
    yield ReportBlock("Agenda", content.agenda, bullets=True)
    yield ReportBlock("Period and counts", _said(content.period), table=_counts(content))
    yield ReportBlock("Limits and intended purpose", (*content.limits, *_said(content.purpose)))


def _said(text: str) -> tuple[str, ...]:
    return (text,) if text.strip() else ()


def _some(lines: tuple[str, ...], few: bool) -> tuple[str, ...]:
    return lines[:_BRIEF_LINES] if few else lines


def _statements(said: tuple[Statement, ...], few: bool) -> tuple[str, ...]:
    chosen = said[-_BRIEF_LINES:] if few else said
    return tuple(f"{one.voice}, session {one.session}: {one.text}" for one in chosen)


def _level(chart: tuple[ChartPoint, ...]) -> tuple[tuple[str, ...], ...]:
    if not chart:
        return ()
    rows = ((str(at.session), str(at.week), f"{at.mean:.1f}", f"{at.low:.1f} to {at.high:.1f}") for at in chart)
    return (("Session", "Week", "Level (0-10)", "Likely range"), *rows)


def _board(content: Content) -> tuple[tuple[str, ...], ...]:
    rows = tuple((row.label, row.state, row.words) for row in content.board)
    return (("Row", "State", "In words"), *rows) if rows else ()


def _counts(content: Content) -> tuple[tuple[str, ...], ...]:
    return (("Counted", "Number"), *content.counts) if content.counts else ()
