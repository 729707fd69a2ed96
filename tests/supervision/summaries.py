"""One invented client's material for summaries, and what a settled review makes of it."""

from __future__ import annotations

from datetime import date
from functools import cache

from wa_journal.host import resources
from wa_journal.model.clients import TermKind
from wa_journal.model.ids import ClientId
from wa_journal.model.supervision import (
    BoardLine,
    ChartPoint,
    Content,
    MaskingProfile,
    Material,
    Report,
    ReportForm,
    Statement,
)
from wa_journal.supervision.lexicon import Lexicon, read

CLIENT = ClientId("c1")
PROFILE = MaskingProfile(
    terms=(
        ("Yusuf Tandari", TermKind.PERSON),
        ("Karlo", TermKind.RELATIVE),
        ("Will", TermKind.PERSON),
        ("HMP Wexmoor", TermKind.PLACE),
    ),
    colleagues=("Bev Oakland",),
    sessions=((date(2026, 1, 20), 1), (date(2026, 2, 3), 2)),
    rare=("won the regional chess cup",),
)
CONTENT = Content(
    question="How do I speak with Yusuf about his brother Karlo?",
    course=("Trust rose after 3 Feb 2026, when he turned thirty-four.",),
    chart=(ChartPoint(1, 0, 4.0, 3.0, 5.0), ChartPoint(2, 2, 5.5, 4.5, 6.5, 6.0)),
    strategies_used=("Listening without notes",),
    strategies_not_used=("=cmd|' /C calc'!A0",),
    strains=("He shouted at Bev Oakland in HMP Wexmoor on 10 Feb.",),
    board=(BoardLine("Change talk", "building", "in 3 of the last 6 sessions"),),
    decisions=("Step: talk about the offence. Decided to move on: Yusuf asked for it.",),
    facts=(Statement("His Syrian wife rang will on 07700 900123 and he won the regional chess cup.", "they said", 2),),
    assessments=(Statement("I think Y.T. tests me.", "I think", 2),),
    agenda=("Ask about the letter",),
    period="sessions 1 to 2, over 2 weeks",
    counts=(("Sessions held", "2"), ("Confirmed tags", "under 5")),
    limits=("Written by one officer from memory; unverified.",),
    purpose="For reflection on the working relationship; not for risk assessment, evidence or sanction.",
)
MATERIAL = Material(CLIENT, ReportForm.DETAILED, CONTENT)

REPORT = Report(
    "Supervision summary",
    ReportForm.DETAILED,
    Content(
        question="How do I speak with [PERSON 412] about his brother [RELATIVE 730]?",
        course=("Trust rose after [session 2], when he turned [age 30-39].",),
        chart=CONTENT.chart,
        strategies_used=CONTENT.strategies_used,
        strategies_not_used=("=1+1", "| a `cell` <b>"),
        strains=("1. He shouted at [COLLEAGUE 218].",),
        board=CONTENT.board,
        decisions=("Step: talk about the offence. Decided to move on: [PERSON 412] asked for it.",),
        facts=(Statement("His [nationality] wife rang.", "they said", 2),),
        assessments=(Statement("I think [PERSON 412] tests me.", "I think", 2),),
        agenda=CONTENT.agenda,
        period=CONTENT.period,
        counts=CONTENT.counts,
        limits=CONTENT.limits,
        purpose=CONTENT.purpose,
    ),
)


@cache
def lexicon() -> Lexicon:
    """Give the packaged word lists."""
    return read(resources.read_text)
