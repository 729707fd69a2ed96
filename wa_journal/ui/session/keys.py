"""What is done by key on the session page, as the sheet of keys and the palette list it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from wa_journal.ui.page import Page
from wa_journal.ui.session.finishing import Finishing
from wa_journal.ui.session.record import SessionRecord

translate = QCoreApplication.translate


def offer_keys(page: Page, record: SessionRecord, finishing: Finishing, add: Callable[[], object]) -> None:
    """Offer the page's commands, and name the keys that its lists and scales know by themselves."""
    for words, keys, run in (
        (translate("SessionPage", "Finish the entry"), "Ctrl+Return", finishing.finish),
        (translate("SessionPage", "Tag the selected words or this sentence"), "Ctrl+T", add),
        (translate("SessionPage", "I went through the tags"), "Ctrl+Shift+Return", finishing.went_through),
        (translate("SessionPage", "Take back the last tag, rating, tick or line"), "Ctrl+Alt+Z", record.undo),
        (translate("SessionPage", "Do it again"), "Ctrl+Alt+Y", record.redo),
    ):
        done = page.act(words, keys, run)
        if run == finishing.went_through:
            finishing.answer_by(done)
    page.keys = (
        (translate("SessionPage", "Enter"), translate("SessionPage", "In the list of tags: keep")),
        ("X", translate("SessionPage", "In the list of tags: drop")),
        ("R", translate("SessionPage", "In the list of tags: change")),
        ("A", translate("SessionPage", "In the list of tags: add")),
        ("W", translate("SessionPage", "In the list of tags: why it was suggested")),
        ("U", translate("SessionPage", "In the list of tags: take the last step back")),
        (
            translate("SessionPage", "Delete"),
            translate("SessionPage", "In the lines for next time: take one out; Enter corrects it"),
        ),
        ("Y P N X", translate("SessionPage", "In the checklist: yes, partly, no, not suitable")),
        ("0 … 9, End, -", translate("SessionPage", "On a scale: rate 0 to 9, 10, or can't say, and go on to the next")),
    )
