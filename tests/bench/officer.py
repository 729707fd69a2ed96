"""What an officer does on a long journal, each act by itself: seconds waited and processor seconds, as JSON lines.

Runs inside any checkout (`PYTHONPATH=CHECKOUT python officer.py JOURNAL`), an older one too: what it lacks is left out.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from importlib import import_module
from itertools import cycle
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PAGES = ("entries", "session", "trajectory", "board", "craft", "supervision", "profile")
JOURNAL_PAGES = ("today", "search", "review", "coding", "handover", "backups", "exchange", "access", "settings")
LINE = "he said that he will write"
TEXT = "He said that the week went well and that he wants to finish the course. I asked what a good week would look like. "
DIARY_DAYS = 1_000
_REASON = "to measure"
Act = Callable[[], object]


class Officer:
    """One open window on a journal, and the acts in it."""

    def __init__(self, opened: Any) -> None:
        self.opened, self.suite, self.work = opened, opened.suite, opened.journal.workspace
        self.clients = [one.id for one in self.work.clients]
        self._turn = cycle(self.clients)

    def acts(self, space: Path) -> Iterator[tuple[str, int, Act]]:
        """Give each act with how often it is done; the first time counts by itself."""
        for page in (*PAGES, *JOURNAL_PAGES):
            if any(spec.key == page for spec in self.opened.journal.specs):
                yield f"go to the page {page}", 2, partial(self.go, page)
        yield f"type {len(LINE)} letters of a search", 2, self.search
        yield "finish an entry, until the read-back", 2, self.finish
        yield "the sheet before a meeting", 2, lambda: self.suite.today.before(next(self._turn))
        yield "tag a new entry", 2, self.tag
        yield "draft a brief summary", 2, lambda: self.draft("brief")
        yield "draft a detailed summary of every session", 1, lambda: self.draft("detailed")
        yield "whom a summary points to", 1, lambda: self.suite.supervising.linkage(self.drafted)
        yield "back the journal up", 1, lambda: self.suite.keeping.backup(space / f"{time.monotonic_ns()}.wabackup")
        yield "check the journal", 1, self.suite.keeping.verify
        if hasattr(self.suite, "taking"):
            yield "take everything out as JSON", 1, lambda: self.take(space)
        if hasattr(self.suite, "bringing"):
            place = diary(space)
            yield f"bring in a diary of {DIARY_DAYS:,} days", 1, lambda: self.bring(place)
            yield "take that import back", 1, self.suite.bringing.take_back
        if hasattr(self.suite, "coding"):
            yield "tag the whole journal again", 1, lambda: self.suite.coding.retagging.compare(_unheard)

    def settle(self) -> None:
        """Wait until the workers have nothing left; `QTest.qWait` would let them read one row for each of its waits."""
        self._until(lambda: self.opened.kit.tasks.idle)

    def go(self, page: str) -> None:
        """Go to a page of the next client, until nothing more is on its way and it is painted."""
        place = import_module("wa_journal.ui.place").Place
        self.work.go(place(page, next(self._turn)) if page in PAGES else place(page))
        self.settle()
        self.opened.window.grab()

    def search(self) -> None:
        """Type a line letter by letter, each answered before the next."""
        from PySide6.QtTest import QTest

        self.go("search")
        page = self.work.page
        page.words.clear()
        for letter in LINE:
            QTest.keyClicks(page.words, letter)
            page._pause.stop()
            page._on_pause()
            self.settle()

    def finish(self) -> None:
        """Write in the next session and finish it; from the click until the read-back is seen."""
        place = import_module("wa_journal.ui.place").Place
        voice = import_module("wa_journal.model.text").Voice
        client = next(self._turn)
        session = self.suite.sessions.next(client)
        self.work.go(place("session", client, session.id))
        self.settle()
        page = self.work.page
        page.editor.editor(voice.THEY_SAID).insertPlainText(f"{TEXT} Visit {session.number} of {client}.")
        page.leave()
        self.settle()
        self.timed_from_here()
        ending = getattr(page, "finishing", None)
        # A checkout from before the page was parted has both on the page itself.
        button, told = (ending.button, ending.view) if ending else (page.finish, page.read_back)
        button.click()
        self._until(told.isVisible)

    @staticmethod
    def _until(seen: Callable[[], bool]) -> None:
        from PySide6.QtWidgets import QApplication

        until = time.monotonic() + 60
        QApplication.processEvents()
        while not seen():
            time.sleep(0.001)
            QApplication.processEvents()
            if time.monotonic() > until:
                raise TimeoutError

    def tag(self) -> None:
        """Run the language pass on a new entry of twelve sentences."""
        sections = import_module("wa_journal.model.entries").Section
        session = self.suite.sessions.next(next(self._turn))
        text = " ".join(f"{TEXT} It was visit {session.number}, part {part}." for part in range(4))
        self.suite.writing.finish(session.id, (sections(text),))
        self.timed_from_here()
        self.suite.tagging.suggest(session.id)

    def draft(self, form: str) -> None:
        """Mask a client's whole material."""
        try:
            content = import_module("wa_journal.services.summary.summary_content")
        except ModuleNotFoundError:
            content = import_module("wa_journal.services.supervising")
        forms = import_module("wa_journal.model.supervision").ReportForm
        self.drafted = self.suite.supervising.draft(content.Request(next(self._turn), forms(form)))

    def take(self, space: Path) -> None:
        """Write everything out."""
        form = import_module("wa_journal.model.taking").TakeForm.JSON
        self.suite.taking.take(space / f"{time.monotonic_ns()}.json", form, _REASON, _unheard)

    def bring(self, place: Path) -> None:
        """Read a diary and bring it in."""
        bringing = import_module("wa_journal.model.bringing")
        read = self.suite.bringing.read(bringing.DiaryKind.JRNL, place)
        self.suite.bringing.bring(read, bringing.Mapping(rest="K-77"))

    def timed_from_here(self) -> None:
        """Count from now on: what came before only led here."""
        self.began = (time.perf_counter(), time.process_time())

    def timed(self, act: Act) -> tuple[float, float]:
        """Do it; gives seconds waited and processor seconds."""
        gc.collect()
        self.timed_from_here()
        act()
        wall, cpu = self.began
        return time.perf_counter() - wall, time.process_time() - cpu


def _unheard(_done: int, _whole: int) -> None:
    """An older checkout wants somebody who watches."""


def diary(space: Path) -> Path:
    """Make a diary as jrnl exports it."""
    days = (date(1999, 1, 1) + timedelta(days=day) for day in range(DIARY_DAYS))
    rows = [{"title": f"Entry of {on}.", "body": TEXT * 6, "date": on.isoformat(), "time": "09:00", "tags": []} for on in days]
    place = space / "jrnl.json"
    place.write_text(json.dumps({"tags": {}, "entries": rows}), encoding="utf-8")
    return place


def main() -> None:
    """Open the journal and do everything that is named, or all."""
    window = import_module("tests.prove.window")
    window.demonstration.make = lambda *_given: None
    began, spent = time.perf_counter(), time.process_time()
    opened = window.open_window(Path(sys.argv[1]))
    tell("open the journal, until today's page", 0, (time.perf_counter() - began, time.process_time() - spent))
    officer = Officer(opened)
    wanted = sys.argv[2:]
    with tempfile.TemporaryDirectory() as space:
        for name, times, act in officer.acts(Path(space)):
            if not wanted or any(word in name for word in wanted):
                for number in range(times):
                    tell(name, number, officer.timed(act))
    os._exit(0)


def tell(name: str, number: int, took: tuple[float, float]) -> None:
    """Write one line."""
    print(json.dumps({"act": name, "time": number, "wall": took[0], "cpu": took[1]}), flush=True)


if __name__ == "__main__":
    main()
