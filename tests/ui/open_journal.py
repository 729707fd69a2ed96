"""Walking through an open journal: to a page, to every page, to a session that was just begun."""

from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from wa_journal.model.ids import SessionId
from wa_journal.services.suite import Suite
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.page import Page
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.shell.page_spec import Scope

WORDS = "five invented demonstration words"


def go(qtbot: QtBot, journal: OpenJournal, page: str, session: SessionId | None = None) -> Page:
    spec = next(spec for spec in journal.specs if spec.key == page)
    client = journal.workspace.clients[0].id if spec.scope is Scope.CLIENT else None
    journal.workspace.go(Place(page, client, session))
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)
    return journal.workspace.page


def every_page(qtbot: QtBot, journal: OpenJournal) -> Iterator[tuple[str, Page]]:
    for spec in journal.specs:
        yield spec.key, go(qtbot, journal, spec.key)


def fresh_session(qtbot: QtBot, journal: OpenJournal, suite: Suite) -> tuple[SessionPage, SessionId]:
    session = suite.sessions.next(journal.workspace.clients[0].id)
    page = go(qtbot, journal, "session", session.id)
    assert isinstance(page, SessionPage)
    return page, session.id
