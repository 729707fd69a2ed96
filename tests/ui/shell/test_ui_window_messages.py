"""A message of the whole window goes with its occasion: what was only told stays behind, what failed or can be done stands."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.open_journal import go
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.parts import banner
from wa_journal.ui.parts.banner import Channel
from wa_journal.ui.place import Place

WORDS = "Nothing that was dropped is left."


@pytest.mark.parametrize(
    ("channel", "act", "stays"),
    [
        (Channel.INFO, "", False),
        (Channel.GOOD, "", False),
        (Channel.GOOD, "Bring it back", True),
        (Channel.WARN, "", True),
        (Channel.ERROR, "", True),
    ],
)
def test_what_was_only_told_is_not_read_over_another_page(
    qtbot: QtBot, journal: OpenJournal, monkeypatch: pytest.MonkeyPatch, channel: Channel, act: str, stays: bool
) -> None:
    monkeypatch.setattr(banner, "READ_MS", 0)
    go(qtbot, journal, "entries")
    journal._kit.notify.say(channel, WORDS, act, print if act else None)
    qtbot.wait(5)
    place = journal.workspace.place
    journal.workspace.go(Place(place.page, place.client, part="notes"))
    assert journal.workspace.banner.words == WORDS
    journal.workspace.go(Place("profile", place.client))
    assert journal.workspace.banner.words == (WORDS if stays else "")
    qtbot.waitUntil(lambda: journal._kit.tasks.idle, timeout=10_000)


def test_nothing_to_bring_back_is_told_until_it_was_read_and_not_over_other_pages(
    qtbot: QtBot, journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    go(qtbot, journal, "entries")
    journal.bringing_back.bring_back()
    qtbot.waitUntil(lambda: "is left to bring back" in journal.workspace.banner.words)
    go(qtbot, journal, "today")
    assert "is left to bring back" in journal.workspace.banner.words
    monkeypatch.setattr(banner, "READ_MS", 0)
    go(qtbot, journal, "search")
    assert journal.workspace.banner.words == ""
