"""`wa-journal export`: the summary from the command line; it is refused while stretches are undecided."""

from __future__ import annotations

import argparse

from wa_journal.model.journal_errors import SpansUndecided
from wa_journal.model.supervision import ReportForm, ReportPage
from wa_journal.services import suite
from wa_journal.services.opening import Office
from wa_journal.services.summary.summary_content import Request
from wa_journal.services.summary.supervising import Handing


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
    for path in made.supervising.hand_over(made.supervising.mask_open(review), handing, _drawn if args.format == "pdf" else None):
        print(path)
    return 0


def _drawn(page: ReportPage) -> bytes:
    from wa_journal.ui.print.summary import render

    return render(page)
