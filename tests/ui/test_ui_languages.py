"""Another language: every word on every page comes from its catalogue, and lines may run from right to left."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened, open_window
from tests.ui.seen_words import seen
from translation import pseudo
from wa_journal.host import resources
from wa_journal.model.ids import ClientId, SessionId
from wa_journal.model.said import numbered, said
from wa_journal.model.supervision import ReportForm
from wa_journal.model.vault_errors import WrongSecret
from wa_journal.services import demonstration
from wa_journal.services.suite import build
from wa_journal.services.summary.supervising import Request
from wa_journal.ui.crash_box import CrashBox
from wa_journal.ui.first_run.first_run import FirstRun
from wa_journal.ui.first_run.key_page import Setup
from wa_journal.ui.languages import Languages
from wa_journal.ui.lock.lock_page import Door, LockPage
from wa_journal.ui.lock.restore_box import RestoreBox
from wa_journal.ui.look import Look
from wa_journal.ui.phrases import day
from wa_journal.ui.place import Place
from wa_journal.ui.session.page import SessionPage
from wa_journal.ui.shell.help_sheet import HelpSheet
from wa_journal.ui.shell.page_spec import Scope
from wa_journal.ui.supervision.bringing import shown as as_shown
from wa_journal.ui.supervision.reading import headings, laid_out
from wa_journal.ui.theme import Mode
from wa_journal.ui.wording import worded

SIZE = demonstration.Size(clients=2, sessions=28)
LEFT_TO_RIGHT, RIGHT_TO_LEFT = "eo", "he"
# Names of formats, keys and programs, which every language writes alike.
NAMES = {
    "PDF", "PNG", "SVG", "JSON", "Word", "Markdown", "docx", "CSV", "EN", "Ctrl", "Alt", "Shift", "Enter", "Esc",
    "Home", "End", "Del", "Ins", "Up", "Down", "Left", "Right", "Return", "Tab", "Space", "F", "K", "PgUp", "PgDown",
    "English", "Deutsch", "Français", "Română", "Day", "One", "Joplin", "RedNotebook",
    "jrnl", "wa", "journal", "ValueError", "policy", "toml",
}  # fmt: skip
ENGLISH = re.compile(r"[A-Za-z][A-Za-z'’]*")
# Codenames, keys and days are written by their own rules.
_NO_WORDS = re.compile(
    r"\b[A-Z]-\d+|\b(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z][a-z]+|\S)|(?:\w+ )?\b\d{1,2} \w{3,} \d{4}|\{line:g\}|\{tags\}"
)


# Cues are words of the language that entries are written in, whatever the window speaks.
OF_THE_JOURNALS_LANGUAGE = {"RowList in CuesView"}


class Pretended:
    """The packaged files, with the language that nobody speaks among them."""

    def __init__(self, language: str) -> None:
        self._name = f"i18n/{language}.qm"

    def read_bytes(self, relative: str) -> bytes:
        return pseudo.compiled(Path(relative).stem) if relative == self._name else resources.read_bytes(relative)

    def names(self, folder: str, ending: str = "") -> tuple[str, ...]:
        return (self._name, *resources.names(folder, ending))


@pytest.fixture
def plain(qapp: QApplication) -> Iterator[None]:
    """Whoever spoke another language falls silent; a new `Languages` knows nothing of the translators of an older one."""
    yield
    for languages in qapp.findChildren(Languages):
        languages.speak("en")
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture(params=[LEFT_TO_RIGHT, RIGHT_TO_LEFT])
def opened(qapp: QApplication, plain: None, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Opened]:
    Languages(qapp, Pretended(request.param)).speak(request.param)
    made = open_window(tmp_path / "journal", SIZE)
    yield made
    made.close()
    assert made.crashed == []


def places(opened: Opened) -> Iterator[tuple[str, Place]]:
    sessions: dict[ClientId, tuple[SessionId, ...]] = opened.journal.survey()
    client = opened.journal.workspace.clients[0].id
    for spec in opened.journal.specs:
        if spec.scope is Scope.JOURNAL:
            yield spec.key, Place(spec.key, words="promise" if spec.key == "search" else "")
            for part, _ in spec.parts:
                yield f"{spec.key}/{part}", Place(spec.key, part=part)
        else:
            yield spec.key, Place(spec.key, client, sessions[client][-2] if spec.key == "session" else None)


def shown(opened: Opened) -> Iterator[tuple[str, QWidget]]:
    """Give the window at every page, and every box."""
    for key, place in places(opened):
        opened.journal.workspace.go(place)
        opened.settle()
        QApplication.processEvents()
        opened.settle()
        yield key, opened.window
    yield from _fronts(opened)
    for show in (opened.journal.finder.show, opened.journal.show_keys, opened.journal.add_client):
        show()
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        yield show.__name__, box
        box.close()


def entries(opened: Opened) -> Iterator[tuple[str, QWidget]]:
    """Give the window at every entry: what stands there of tags, ratings, strains and notes differs from one to the next."""
    client = opened.journal.workspace.clients[0].id
    for number, session in enumerate(opened.journal.survey()[client], 1):
        opened.journal.workspace.go(Place("entries", client, session))
        opened.settle()
        yield f"entries/{number}", opened.window


def _fronts(opened: Opened) -> Iterator[tuple[str, QWidget]]:
    """Give the pages that are seen before a journal is open, and the boxes of restoring and of a crash."""
    first = FirstRun(opened.kit, Setup(_pretend, _refuse, str))
    boxes = (
        LockPage(opened.kit, Door(_refuse, _refuse)),
        RestoreBox(opened.kit, _refuse, None, opened.window),
        CrashBox(opened.kit.look, ValueError(), QApplication.processEvents, None, opened.window),
        *(first for _ in range(3)),
    )
    for step, box in enumerate(boxes):
        if box is first:
            first.show_step(step - 3)
        if not isinstance(box, QDialog):
            opened.kit.look.dress(box)
            box.resize(opened.window.size())
        box.show()
        QApplication.processEvents()
        yield type(box).__name__, box
        box.hide()
    for box in set(boxes):
        box.deleteLater()


def _refuse(*given: object) -> None:
    raise WrongSecret


def _pretend(passphrase: str) -> tuple[None, str]:
    return None, "4Q7KX-M2W9D-HT5RB-8NVCJ-3PZGY-6FS4A"


def _written() -> str:
    """What the demonstration's officer wrote, which is never translated."""
    texts: list[str] = []
    for name in resources.names("demo", ".toml"):
        _gather(tomllib.loads(resources.read_text(name)), texts)
    return " ".join(texts)


def _gather(value: object, texts: list[str]) -> None:
    if isinstance(value, str):
        texts.append(" ".join(value.split()))
    elif isinstance(value, dict):
        for inner in value.values():
            _gather(inner, texts)
    elif isinstance(value, list):
        for inner in value:
            _gather(inner, texts)


WRITTEN = _written()


def english_in(text: str) -> str:
    """Give what of a text is English and was written by no officer."""
    text = _NO_WORDS.sub("", " ".join(text.replace("\u202a", "").split())).replace("Interview room 2", "")
    if len(ENGLISH.findall(text)) > 1 and text in WRITTEN:
        return ""
    left = []
    for piece in re.split("[…⟦⟧~“”·•:()\n]|\\.\\.\\.", text):
        words = ENGLISH.findall(piece)
        unknown = [word for word in words if word not in NAMES]
        bare = piece.strip(" .")
        if unknown and not (bare in WRITTEN and (len(words) > 1 or text.startswith(bare))):
            left.append(bare)
    return " | ".join(left)


def test_every_word_on_every_page_comes_from_the_catalogue(opened: Opened) -> None:
    found = {
        (key, where, english)
        for key, top in chain(shown(opened), entries(opened))
        for where, text in seen(top)
        if where not in OF_THE_JOURNALS_LANGUAGE and (english := english_in(text))
    }
    assert sorted(found) == []


def test_a_tag_that_is_taken_back_is_named_from_the_catalogue(opened: Opened) -> None:
    client = opened.journal.workspace.clients[0].id
    session = next(one for one in opened.journal.survey()[client] if opened.suite.tagging.tags(one))
    opened.journal.workspace.go(Place("session", client, session))
    opened.settle()
    page = opened.journal.workspace.page
    assert isinstance(page, SessionPage)
    told = [page.tags.taken_back(tag) for tag in opened.suite.tagging.tags(session)]
    assert told
    assert [one for one in told if english_in(one)] == []


def test_a_window_of_a_right_to_left_language_is_mirrored(opened: Opened) -> None:
    mirrored = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    rail, header = opened.journal.workspace.rail, opened.journal.workspace.header
    assert (rail.x() > header.x()) is mirrored
    assert QApplication.isRightToLeft() is mirrored


def test_a_language_without_a_catalogue_is_english(qapp: QApplication, plain: None) -> None:
    languages = Languages(qapp, resources)
    assert set(languages.known) == {"en", "de", "fr", "ro"}
    for wanted in ("eo", "", "../de", "EN"):
        languages.speak(wanted)
        assert languages.spoken == "en"


@pytest.mark.parametrize("language", ["de", "fr", "ro"])
def test_days_and_numbers_are_written_as_the_language_does(qapp: QApplication, plain: None, language: str) -> None:
    Languages(qapp, resources).speak(language)
    assert QLocale().monthName(5, QLocale.FormatType.ShortFormat) in day(date(2026, 5, 5))
    assert worded(said("Test", "{level:.1f} and {change:+.1f}", level=4.25, change=0.5)) == "4,2 and +0,5"


@pytest.mark.parametrize("language", ["de", "fr", "ro"])
def test_help_says_in_the_language_of_the_window_that_its_pages_are_in_english(
    qtbot: QtBot, qapp: QApplication, plain: None, language: str
) -> None:
    Languages(qapp, resources).speak(language)
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = HelpSheet(Look(qapp, resources, Mode.LIGHT), (("a", "A"),), lambda name: name, parent)
    sheet.show()
    told = sheet.only_english
    assert told.isVisible()
    assert told.text() == QCoreApplication.translate("HelpSheet", "These pages are in English only.")
    assert "English" not in told.text()
    sheet.close()


def test_what_is_counted_has_its_own_words_for_one() -> None:
    told = [worded(numbered("Test", "{count} sessions", "{count} session", count)) for count in (0, 1, 2)]
    assert told == ["0 sessions", "1 session", "2 sessions"]


def test_a_summary_speaks_the_language_of_the_window(opened: Opened) -> None:
    supervising = build(opened.office, worded).supervising
    draft = supervising.draft(Request(opened.journal.workspace.clients[0].id, ReportForm.DETAILED))
    page = supervising.page(supervising.mask_open(supervising.read_through(draft)))
    cells = (cell for block in page.blocks for row in block.table for cell in row)
    said_of_numbers = (line for block in page.blocks if block.chart or block.table for line in block.lines)
    headings = (block.heading for block in page.blocks)
    assert [found for text in (page.title, page.note, *headings, *cells, *said_of_numbers) if (found := english_in(text))] == []
    ticked = next(block for block in page.blocks if block.bullets).lines
    assert [line for line in ticked if english_in(line) and "[" not in line] == []


def test_what_the_second_step_of_a_summary_shows_is_what_leaves_word_for_word(opened: Opened) -> None:
    supervising = build(opened.office, worded).supervising
    draft = supervising.draft(Request(opened.journal.workspace.clients[0].id, ReportForm.DETAILED))
    now = as_shown(supervising, supervising.read_through(supervising.mask_open(draft)))
    text = laid_out(now.passages, now.own_words, headings()).text
    page = supervising.page(now.made)
    leaving = [line for block in page.blocks if not block.chart for line in block.lines]
    assert len(leaving) > 40
    assert [line for line in leaving if line not in text] == []
    for one in now.stretches:
        place = now.passages[one.passage].words
        assert place[one.at : one.at + one.shown] == one.replacement
