"""Searching 5,000 entries and ten long drafts as one types: how long each answer takes, and how long the window is away."""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from tests.prove.window import Gaps, open_window
from wa_journal.model.entries import Section
from wa_journal.services.demonstration import Size
from wa_journal.ui.place import Place
from wa_journal.ui.search.page import SearchPage

CLIENTS, SESSIONS, DRAFTS = 50, 100, 10
LINE = "he said that he will write the letter"
_GAP_BAR_MS, _ANSWER_BAR_MS = 50, 200


def main() -> int:
    """Print the figures against their bars."""
    with tempfile.TemporaryDirectory() as place:
        opened = open_window(Path(place) / "journal", Size(clients=CLIENTS, sessions=SESSIONS))
        for client in opened.suite.clients.all()[:DRAFTS]:
            opened.suite.writing.save_draft(opened.suite.sessions.next(client.id).id, (Section(f"{LINE} to us. " * 100),))
        opened.journal.workspace.go(Place("search"))
        opened.settle()
        page = opened.journal.workspace.page
        assert isinstance(page, SearchPage)
        gaps, answers = Gaps(opened), []
        for letter in LINE:
            QTest.keyClicks(page.words, letter)
            began = time.perf_counter()
            page._pause.stop()
            page._on_pause()
            opened.settle()
            answers.append((time.perf_counter() - began) * 1000)
        gaps.stop()
        found = page.list.rows.rowCount()
        opened.close()
    answers.sort()
    print(f"{CLIENTS * SESSIONS} entries, {DRAFTS} drafts, {len(LINE)} letters typed, {found} passages shown at the end")
    print(f"answer to a letter: median {answers[len(answers) // 2]:.0f} ms, longest {answers[-1]:.0f} ms (bar {_ANSWER_BAR_MS})")
    print(f"longest gap of the window: {gaps.longest:.0f} ms (bar {_GAP_BAR_MS})")
    return int(answers[-1] > _ANSWER_BAR_MS or gaps.longest > _GAP_BAR_MS)


if __name__ == "__main__":
    sys.exit(main())
