"""Places that still hold what was erased, and files of which nobody can say whether they do, are named on their page."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.services.suite import Suite
from wa_journal.ui.backups.page import BackupsPage
from wa_journal.ui.backups.schedule import Planned, Schedule
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.look import Look
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.profile.erase_box import EraseBox


def planned(**what: tuple[Path, ...]) -> Planned:
    return Planned(None, (), None, missing=False, same_disk=False, **what)


def test_places_that_wait_are_named(qtbot: QtBot, look: Look) -> None:
    schedule = Schedule(look)
    qtbot.addWidget(schedule)
    schedule.show_planned(planned(waiting=(Path("/media/stick/one.wabackup"), Path("/srv/two.wabackup"))))
    assert schedule.warned.text().splitlines()[1:] == ["/media/stick/one.wabackup", "/srv/two.wabackup"]
    assert schedule.unsure.isHidden()


def test_files_of_which_nobody_can_say_whether_they_are_backups_are_named_with_what_to_do(qtbot: QtBot, look: Look) -> None:
    schedule = Schedule(look)
    qtbot.addWidget(schedule)
    schedule.show_planned(planned(unsure=(Path("/srv/spoilt.wabackup"),)))
    told, name = schedule.unsure.text().splitlines()
    assert "delete" in told
    assert name == "/srv/spoilt.wabackup"
    schedule.show_planned(planned())
    assert schedule.unsure.isHidden()


def test_after_an_erasure_the_box_and_the_page_name_a_file_that_took_a_backups_place(
    qtbot: QtBot, journal: OpenJournal, suite: Suite, tmp_path: Path
) -> None:
    saved, client = tmp_path / "saved.wabackup", suite.clients.add("Gone")
    suite.keeping.backup(saved)
    saved.write_bytes(b"something of one's own")
    box = EraseBox(journal._kit, suite, client, journal.window)
    qtbot.addWidget(box)
    box.show()
    qtbot.waitUntil(lambda: box._reach is not None)
    box.typed.setText("Gone")
    box.reason.setText("asked")
    box.go.click()
    qtbot.waitUntil(lambda: box._done is not None, timeout=20_000)
    assert str(saved) in box.copies.text()
    assert "nobody can say" in " ".join(label.text() for label in box.banner.findChildren(PlainLabel))
    page = go(qtbot, journal, "backups")
    assert isinstance(page, BackupsPage)
    qtbot.waitUntil(lambda: str(saved) in page.schedule.unsure.text(), timeout=10_000)
