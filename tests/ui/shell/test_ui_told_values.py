"""What helps to find: values of a filter while it is typed, keys named alike everywhere, the sentence above its list."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened
from tests.ui.open_journal import go
from tests.ui.session.test_ui_session_tags import at_tags, press
from tests.ui.tagged_entry import an_entry
from wa_journal.model.coding import EvidenceLine, Explanation
from wa_journal.model.text import Scope
from wa_journal.ui.journal import OpenJournal
from wa_journal.ui.look import Look
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.search.page import SearchPage
from wa_journal.ui.search.typed_filters import fitting, pending, told_values
from wa_journal.ui.session.evidence_view import EvidenceView
from wa_journal.ui.shell.help_sheet import HelpSheet
from wa_journal.ui.shell.palette import Palette
from wa_journal.ui.shell.palette import fitting as found_by

GERMAN = {"tag": (("", "jede"), ("client.change_talk", "Veränderungsrede"), ("client.hope", "Hoffnung"))}
PREFIXES = {"tag": "tag", "from": "since"}


@pytest.mark.parametrize("typed", ["change", "CHANGE_TALK", "verand", "Veränderungsrede", "talk"])
def test_a_filter_is_known_by_the_beginning_of_its_shown_or_english_name(typed: str) -> None:
    assert fitting(typed, GERMAN["tag"]) == "client.change_talk"


def test_a_filter_that_is_typed_says_its_values_and_is_no_word_to_find() -> None:
    waiting = pending("bus tag:ho", PREFIXES, GERMAN)
    assert waiting is not None
    assert (waiting.words, waiting.values, waiting.fits) == ("bus", ("Hoffnung",), True)
    options = {"tag": (("a", "Closed posture, relaxed"), ("b", "Relaxed"), ("c", "Rel"))}
    ranked = pending("tag:rel", PREFIXES, options)
    assert ranked is not None
    assert ranked.values == ("Rel", "Relaxed", "Closed posture, relaxed"), "the first is the one that Enter takes"
    assert fitting("rel", options["tag"]) == "c"
    unknown = pending("tag:xyz", PREFIXES, GERMAN)
    assert unknown is not None
    assert (unknown.values, unknown.fits) == (("Veränderungsrede", "Hoffnung"), False)
    for line in ("tag:hope ", "he said: no", "bus", "note:this"):
        assert pending(line, PREFIXES, GERMAN) is None


def test_the_page_of_search_completes_a_tag_from_its_beginning(qtbot: QtBot, journal: OpenJournal) -> None:
    page = go(qtbot, journal, "search")
    assert isinstance(page, SearchPage)
    qtbot.keyClicks(page.words, "tag:change")
    qtbot.waitUntil(lambda: "Change talk" in page._told.text(), timeout=5000)
    qtbot.keyClick(page.words, "\r")
    assert page.indicator.currentText() == "Change talk"
    assert page.words.text() == ""
    qtbot.waitUntil(lambda: journal._kit.tasks.idle and not page._pause.isActive(), timeout=5000)


def test_the_tour_is_found_by_its_name_and_keys_are_named_as_on_the_sheet(qtbot: QtBot, journal: OpenJournal) -> None:
    journal.finder.show()
    box = QApplication.activeModalWidget()
    assert isinstance(box, Palette)
    assert [one.words for one in found_by(box._offers, "tour")][:1] == ["Show me around"]
    box.reject()


def test_help_names_keys_as_the_platform_does(qtbot: QtBot, look: Look) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1000, 700)
    sheet = HelpSheet(look, (("a", "A"),), lambda name: "Press Ctrl+Shift+Return, Alt+0 or Ctrl+D.", parent)  # noqa: ARG005
    assert sheet.reader.toPlainText() == "Press Ctrl+Shift+Return, Alt+0 or Ctrl+D."
    assert sheet.only_english.isHidden(), "in English there is nothing to say"


def test_the_list_of_tags_is_in_the_order_of_its_names_under_the_sentence(qtbot: QtBot, opened: Opened) -> None:
    page = at_tags(opened, an_entry(opened))
    press(qtbot, opened, page, "r")
    box = QApplication.activeModalWidget()
    assert isinstance(box, Palette)
    names = [one.words for one in box._offers]
    assert names == sorted(names, key=str.casefold)
    assert "He told me he wants out of the group." in [label.text() for label in box.findChildren(PlainLabel)]
    box.reject()


def test_two_cues_that_say_the_same_say_it_once(qtbot: QtBot, opened: Opened) -> None:
    session = an_entry(opened)
    tag = opened.suite.tagging.tags(session)[0]
    lines = tuple(EvidenceLine("wants out", "said so", "client", Scope.HAPPENED, counts=True, cue=cue) for cue in ("one", "two"))
    view = EvidenceView(opened.journal._kit.look)
    qtbot.addWidget(view)
    view.show_explanation(tag, Explanation(lines))
    assert view.words.count("wants out") == 1


def test_cues_that_say_the_same_are_muted_with_one_button_and_taken_back_with_one(qtbot: QtBot, opened: Opened) -> None:
    page = at_tags(opened, an_entry(opened))
    cues = tuple(line.cue.id for line in opened.suite.coding.cues.lines())[:2]

    def muted() -> list[bool]:
        return [line.muted for line in opened.suite.coding.cues.lines() if line.cue.id in cues]

    page.tags.evidence.muted.emit(cues, True)
    opened.settle()
    assert muted() == [True, True]
    page.banner._button.click()
    opened.settle()
    assert muted() == [False, False]


def test_values_that_are_sentences_stand_apart() -> None:
    options = {"tag": (("a", "Named the moment."), ("b", "Raised it: happened?"), ("c", "Confronted, or argued"))}
    waiting = pending("tag:", PREFIXES, options)
    assert waiting is not None
    assert told_values(waiting).endswith(": Named the moment · Raised it: happened? · Confronted, or argued")
