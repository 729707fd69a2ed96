"""`wa-journal export`: the summary from the command line; it is refused while stretches are undecided."""

from __future__ import annotations

import argparse

from wa_journal.cli.answer import done
from wa_journal.model.journal_errors import SpansUndecided
from wa_journal.model.supervision import ReportForm
from wa_journal.services import suite
from wa_journal.services.opening import Office
from wa_journal.services.summary.summary_content import Request
from wa_journal.services.summary.supervising import Handing, Painted


def export(args: argparse.Namespace, office: Office) -> int:
    """Write one client's summary; prints the files that were written."""
    made = suite.build(office)
    client = made.clients.find(args.client)
    request = Request(client.id, ReportForm.DETAILED if args.detailed else ReportForm.BRIEF)
    review = made.supervising.read_through(made.supervising.draft(request))
    waiting = len(made.supervising.unsettled(review))
    if waiting and not args.mask_unsure:
        raise SpansUndecided(count=waiting)
    handing = Handing(args.format, args.out, args.recipient, args.reason)
    done(*made.supervising.hand_over(made.supervising.mask_open(review), handing, _painted(args.format)))
    return 0


def _painted(form: str) -> Painted | None:
    """The window's parts are loaded only for a format that holds pictures."""
    if form not in ("pdf", "docx"):
        return None
    from wa_journal.ui.print.summary import painted

    return painted()
