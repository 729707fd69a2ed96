"""The pages of help cover every command, setting, indicator and failure, show pictures that are there, and open in the window."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.guide.pictures import GUIDE, shown
from tests.guide.reference import PAGES
from wa_journal.cli import parser
from wa_journal.host import resources
from wa_journal.host.policy import _NUMBERS, _SWITCHES, _TEXTS
from wa_journal.services import guide
from wa_journal.services.plain_pages import plain
from wa_journal.services.words import error_words
from wa_journal.ui.look import Look
from wa_journal.ui.pages import page_specs
from wa_journal.ui.shell.help_sheet import HelpSheet
from wa_journal.ui.theme import Mode

TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in GUIDE.glob("*.md")}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_told_from_the_program_is_up_to_date(name: str) -> None:
    assert TEXTS[name] == PAGES[name](), "renew it: python -m tests.guide.reference"


def test_every_command_is_covered() -> None:
    names = re.search(r"\{([a-z,-]+)\}|COMMAND", parser.build().format_usage())
    assert names is not None
    for action in parser.build()._actions:
        for name in action.choices or ():
            if name != "model":
                assert f"## wa-journal {name}\n" in TEXTS["commands"], name
    assert "## wa-journal model install\n" in TEXTS["commands"]


def test_every_failure_has_its_sentence() -> None:
    for code in error_words():
        assert f"(`{code}`)" in TEXTS["messages"], code


def test_every_indicator_is_covered() -> None:
    names = resources.names("indicators/en", ".toml")
    assert names
    assert TEXTS["indicators"].count("\n## ") == len(names)


def test_every_line_of_the_policy_is_told_to_administrators() -> None:
    for line in (*_NUMBERS, *_TEXTS, *_SWITCHES):
        assert f"`{line}`" in TEXTS["administrators"], line


def test_every_page_can_be_opened_and_nothing_else_lies_there() -> None:
    assert {f"guide/{name}.md" for name in TEXTS} == {name for name in guide.PAGES if name.startswith("guide/")}
    for page in guide.pages():
        assert page.title
        text = guide.text(page.name)
        assert not re.search(r"!\[|\]\(|\*\*|^#|^\||```|\n\n\n", text, re.MULTILINE), page.name


def test_what_a_document_tells_to_programs_is_left_to_those_who_write_them() -> None:
    assert "\n## For programs\n" in (GUIDE.parent / "method.md").read_text(encoding="utf-8")
    for shown_in_the_window in (guide.text("method.md"), resources.read_document("method.md")):
        assert "References" in shown_in_the_window
        assert "programs\n" not in shown_in_the_window
        assert "import " not in shown_in_the_window


_SLANTED = re.compile(r"(?<![\w*])\*([^*\n]+)\*(?![\w*])")


@pytest.mark.parametrize("name", sorted(TEXTS.keys() - PAGES.keys()))
def test_what_stands_slanted_is_a_name_that_the_window_shows(name: str) -> None:
    catalogue = ElementTree.parse(GUIDE.parents[1] / "resources" / "i18n" / "de.ts")
    shown_there = [_bare(source.text or "") for source in catalogue.iter("source")]
    named = _SLANTED.findall(TEXTS[name].replace("**", ""))
    assert [one for one in named if not any(_bare(one) in words for words in shown_there)] == []


def _bare(words: str) -> str:
    return " ".join(words.replace("…", "").replace("\n", " ").split()).strip(" .:").casefold()


def test_every_picture_is_there() -> None:
    assert shown()
    for place in shown().values():
        assert not QImage(str(place)).isNull(), place


def test_commands_and_documents_that_pages_name_are_there() -> None:
    known = {name for action in parser.build()._actions for name in action.choices or ()}
    for name, text in TEXTS.items():
        for command in re.findall(r"`wa-journal ([a-z-]+)", text):
            assert command in known, (name, command)
        for document in re.findall(r"docs/[\w.-]+\.(?:md|json)", text):
            assert (Path(GUIDE).parents[1] / document).is_file(), (name, document)


def test_the_key_that_a_document_names_for_a_page_leads_there(qapp: object) -> None:
    keys = {spec.words: spec.shortcut for spec in page_specs(None, None)}  # type: ignore[arg-type]
    named = [
        (path.name, *found)
        for path in (*GUIDE.glob("*.md"), *GUIDE.parent.glob("*.md"))
        for found in re.findall(r"[Pp]age ([A-Z][\w ]*?) \((Ctrl\+[^ ,)]+)", path.read_text(encoding="utf-8"))
    ]
    assert len(named) >= 3
    for document, page, key in named:
        assert keys[page] == key, (document, page)


def test_help_is_read_in_the_window_by_key(qtbot: QtBot, qapp: object) -> None:
    look = Look(qapp, resources, Mode.LIGHT)  # type: ignore[arg-type]
    parent = QWidget()
    parent.resize(1024, 700)
    qtbot.addWidget(parent)
    sheet = HelpSheet(look, tuple((page.name, page.title) for page in guide.pages()), guide.text, parent)
    sheet.show()
    assert sheet.reader.toPlainText().startswith("Quick start")
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.reader.toPlainText().startswith("Write an entry")
    sheet.close()


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# A\n\nwords that\nwere wrapped", "A\n\nwords that were wrapped\n"),
        ("1. one\n   goes on\n2. two", "1. one goes on\n2. two\n"),
        ("press *Back up* and `wa-journal`", "press “Back up” and wa-journal\n"),
        ("| a | b |\n| --- | --- |\n| c | **d** |", "- a · b\n- c · d\n"),
        ("a\n\n   ![x](y.png)\n\nb", "a\n\nb\n"),
        ("see [SECURITY](../SECURITY.md)", "see SECURITY\n"),
        ("2 * 3 * 4", "2 * 3 * 4\n"),
    ],
)
def test_markdown_is_shown_as_people_read_it(markdown: str, text: str) -> None:
    assert plain(markdown) == text


def test_help_opens_at_the_page_about_the_screen() -> None:
    names = {page.name for page in guide.pages()}
    assert guide.about("settings") == "guide/settings.md"
    assert {guide.about(screen) for screen in ("today", "session", "coding", "backups", "access")} <= names
