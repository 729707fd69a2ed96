"""The page of the access log counts its lines as it shows them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.vaults import new_office
from wa_journal.services.suite import Suite, build
from wa_journal.ui.access import page as access_page
from wa_journal.ui.access.page import AccessPage
from wa_journal.ui.kit import Kit


@pytest.fixture
def suite(tmp_path: Path) -> Iterator[Suite]:
    office, _code = new_office(tmp_path / "journal")
    yield build(office)
    office.close()


def test_one_line_is_counted_as_one_and_those_left_out_are_told(
    qtbot: QtBot, kit: Kit, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = AccessPage(kit, suite)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    assert (page._count.text(), len(page.list.rows.rows)) == ("1 line", 1)
    monkeypatch.setattr(access_page, "_MOST", 2)
    client = suite.clients.add("K-07")
    for _ in range(3):
        suite.access.printed(client.id)
    page.refresh()
    qtbot.waitUntil(lambda: kit.tasks.idle)
    lines = len(suite.access.lines())
    assert page._count.text() == f"{lines} lines. The newest 2 are listed here; a saved log has all of them."
    assert len(page.list.rows.rows) == 2 < lines
