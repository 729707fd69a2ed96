"""The screens of the application, one line each; nothing is discovered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wa_journal.ui.access.page import AccessPage
from wa_journal.ui.backups.page import BackupsPage
from wa_journal.ui.board.page import BoardPage
from wa_journal.ui.charts.page import TrajectoryPage
from wa_journal.ui.coding.page import TagsPage, parts
from wa_journal.ui.craft.page import CraftPage
from wa_journal.ui.entries.page import EntriesPage
from wa_journal.ui.exchange.page import ExchangePage
from wa_journal.ui.handover.page import HandoverPage
from wa_journal.ui.kit import Kit
from wa_journal.ui.profile.page import ProfilePage
from wa_journal.ui.review.page import ReviewPage
from wa_journal.ui.search.page import SearchPage
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.settings.page import SettingsPage
from wa_journal.ui.shell.page_spec import Named, PageSpec, Scope
from wa_journal.ui.supervision.page import SupervisionPage
from wa_journal.ui.today.page import TodayPage

if TYPE_CHECKING:
    from wa_journal.services.suite import Suite


def page_specs(kit: Kit, suite: Suite) -> tuple[PageSpec, ...]:
    """Give every screen: those of the journal for the rail, those of a client as tabs."""
    translate = QCoreApplication.translate
    journal, client = Scope.JOURNAL, Scope.CLIENT
    return (
        PageSpec("today", translate("Pages", "Today"), "today", journal, partial(TodayPage, kit, suite), "Ctrl+D"),
        PageSpec("search", translate("Pages", "Search"), "search", journal, partial(SearchPage, kit, suite), "Ctrl+Shift+F"),
        PageSpec("review", translate("Pages", "Your practice"), "star", journal, partial(ReviewPage, kit, suite), "Ctrl+8"),
        PageSpec("entries", translate("Pages", "Entries"), "entry", client, partial(EntriesPage, kit, suite), "Ctrl+1"),
        PageSpec("session", translate("Pages", "Session"), "write", client, partial(SessionPage, kit, suite), "Ctrl+2"),
        PageSpec("trajectory", translate("Pages", "Trajectory"), "chart", client, partial(TrajectoryPage, kit, suite), "Ctrl+3"),
        PageSpec("board", translate("Pages", "Board"), "board", client, partial(BoardPage, kit, suite), "Ctrl+4"),
        PageSpec("craft", translate("Pages", "Practice"), "checklist", client, partial(CraftPage, kit, suite), "Ctrl+5"),
        PageSpec(
            "supervision",
            translate("Pages", "Supervision"),
            "supervision",
            client,
            partial(SupervisionPage, kit, suite),
            "Ctrl+6",
        ),
        PageSpec("profile", translate("Pages", "Client"), "person", client, partial(ProfilePage, kit, suite), "Ctrl+7"),
        PageSpec("coding", translate("Pages", "Tags"), "tag", journal, partial(TagsPage, kit, suite), "Ctrl+9", parts=parts()),
        PageSpec("handover", translate("Pages", "Hand over"), "people", journal, partial(HandoverPage, kit, suite)),
        PageSpec(
            "backups", translate("Pages", "Backups"), "backup", journal, partial(BackupsPage, kit, suite), acts=_with_backups()
        ),
        PageSpec(
            "exchange",
            translate("Pages", "Import, export"),
            "import",
            journal,
            partial(ExchangePage, kit, suite),
            acts=_in_and_out(),
        ),
        PageSpec("access", translate("Pages", "Access log"), "log", journal, partial(AccessPage, kit, suite)),
        PageSpec(
            "settings",
            translate("Pages", "Settings"),
            "settings",
            journal,
            partial(SettingsPage, kit, suite),
            "Ctrl+,",
            acts=_ways_in(),
        ),
    )


def _with_backups() -> Named:
    translate = QCoreApplication.translate
    return (
        ("make", translate("Pages", "back up now")),
        ("drill", translate("Pages", "would it come back?")),
        ("check", translate("Pages", "check the journal")),
        ("restore", translate("Pages", "restore from a backup")),
        ("rotate", translate("Pages", "encrypt everything anew")),
    )


def _in_and_out() -> Named:
    translate = QCoreApplication.translate
    return (("bring", translate("Pages", "bring a diary in")), ("take", translate("Pages", "take everything out")))


def _ways_in() -> Named:
    translate = QCoreApplication.translate
    return (
        ("passphrase", translate("Pages", "change the passphrase")),
        ("code", translate("Pages", "make a new recovery code")),
        ("keyring", translate("Pages", "this desktop's keyring")),
    )
