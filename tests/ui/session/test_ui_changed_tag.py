"""A tag that the officer changed shows nothing of what the machine had found for another one."""

from pytestqt.qtbot import QtBot

from tests.prove.window import Opened
from tests.ui.session.test_ui_session_tags import at_tags, press
from tests.ui.tagged_entry import an_entry, pick, tags


def test_a_changed_tag_lights_no_words_and_gives_no_reason_of_the_machine(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    page = at_tags(opened, session)
    before = tags(opened, session)["client.change_talk"]
    page.tags.list.choose(before.id)
    assert next(row for row in page.tags.list.rows.rows if row.key == before.id).hits
    reason = page.tags._reason.text()
    press(qtbot, opened, page, "r")
    pick(qtbot, opened, "hope")
    page.tags.list.choose(before.id)
    row = next(row for row in page.tags.list.rows.rows if row.key == before.id)
    assert row.hits == ()
    label = next(one.label for one in opened.suite.tagging.indicators() if one.id == "client.change_talk")
    assert page.tags._reason.text() != reason
    assert label in page.tags._reason.text()
    press(qtbot, opened, page, "w")
    told = page.tags.evidence.words
    assert f"in place of “{label}”" in told
    assert "speaks for it" not in told
    assert "careful readers" not in told
    assert "changed since" not in told
    opened.suite.tagging.change(before.id, "client.change_talk")
    page.desk.reload()
    opened.settle()
    assert next(row for row in page.tags.list.rows.rows if row.key == before.id).hits, "suggested so after all"


def test_a_tag_added_by_hand_is_not_said_to_read_like_those_of_others(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened, "The bus was late. It rained.")
    opened.suite.tagging.add(session, 0, 0, "client.hope")
    page = at_tags(opened, session)
    page.tags.list.choose(tags(opened, session)["client.hope"].id)
    press(qtbot, opened, page, "w")
    assert "You added this tag yourself." in page.tags.evidence.words
    assert "careful readers" not in page.tags.evidence.words
