"""From Finish to the read-back on a journal of 500 sessions: how long an officer waits, in the window and in processor time."""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.prove.window import Opened, live, open_window
from wa_journal.model.ids import ClientId
from wa_journal.model.text import Voice
from wa_journal.services import demonstration
from wa_journal.ui.place import Place

SESSIONS, TIMES, BAR_MS = 500, 7, 300.0
TEXT = "He said that the week went well and that he wants to finish the course. I asked what a good week would look like. "
_SECONDS = 60.0


def main() -> int:
    """Print the times; gives 1 where the median is over the bar."""
    folder = Path(tempfile.mkdtemp(prefix="wa-practice-")) / "journal"
    opened = open_window(folder, demonstration.Size(clients=1, sessions=SESSIONS))
    client = opened.journal.workspace.clients[0].id
    times = [finished(opened, client) for _ in range(TIMES)]
    opened.close()
    waited, spent = (statistics.median(one) for one in zip(*times, strict=True))
    print(f"save to read-back, {SESSIONS} sessions of one client, {TIMES} times: median {waited:.0f} ms (bar {BAR_MS:.0f} ms)")
    print(f"processor time in that: median {spent:.0f} ms; longest wait {max(wait for wait, _ in times):.0f} ms")
    return int(waited > BAR_MS)


def finished(opened: Opened, client: ClientId) -> tuple[float, float]:
    """Write a session and finish it; give the milliseconds until the read-back is seen, and those of the processor."""
    session = opened.suite.sessions.next(client)
    opened.journal.workspace.go(Place("session", client, session.id))
    opened.settle()
    page = opened.journal.workspace.page
    page.editor.editor(Voice.THEY_SAID).insertPlainText(TEXT)  # type: ignore[attr-defined]
    page.leave()
    opened.settle()
    clock, processor = time.perf_counter(), time.process_time()
    page.finishing.button.click()  # type: ignore[attr-defined]
    _wait_for(page.finishing.view)  # type: ignore[attr-defined]
    return (time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000


def _wait_for(shown: QWidget) -> None:
    late = time.monotonic() + _SECONDS
    while not shown.isVisible():
        if time.monotonic() > late:
            raise TimeoutError
        live(2)


if __name__ == "__main__":
    sys.exit(main())
