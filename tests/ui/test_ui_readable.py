"""Every page and box can be read at every size: nothing is cut off, squeezed, or lies over something else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from tests.prove.window import Opened, open_window
from tests.ui.cut_off import sideways, unreadable
from tests.ui.test_ui_languages import LEFT_TO_RIGHT, SIZE, Pretended, plain, shown  # noqa: F401  the fixture
from wa_journal.host import resources
from wa_journal.ui.languages import Languages
from wa_journal.ui.place import Place


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    made = open_window(tmp_path / "journal", SIZE)
    yield made
    made.kit.look.plain()
    made.close()


def found_at(opened: Opened, size: tuple[int, int], percent: int) -> list[tuple[str, str]]:
    """Give what cannot be read at a window's size and a text size."""
    opened.window.resize(*size)
    opened.kit.look.set_percent(percent)
    return [(key, told) for key, top in shown(opened) for told in (_settled(), *unreadable(top), *sideways(top)) if told]


def test_clients_have_room_in_a_small_window_with_large_letters(opened: Opened) -> None:
    rail = opened.journal.workspace.rail
    for size, percent in (((1024, 700), 200), ((1280, 820), 200), ((1280, 820), 100)):
        opened.window.resize(*size)
        opened.kit.look.set_percent(percent)
        opened.journal.workspace.go(Place("today"))
        opened.settle()
        _settled()
        assert rail.list.height() >= 3 * rail.list.sizeHintForRow(0)
        assert not list(sideways(rail))
    assert not rail._more.isVisible(), "in an ordinary window every page is in sight"


def test_the_lower_pages_unfold_and_the_open_one_is_always_in_sight(opened: Opened) -> None:
    rail = opened.journal.workspace.rail
    opened.window.resize(1024, 700)
    opened.kit.look.set_percent(200)
    opened.journal.workspace.go(Place("backups"))
    opened.settle()
    _settled()
    assert [key for key, button in rail._pages.items() if button.isVisible()] == ["today", "search", "backups"]
    rail._more.click()
    assert all(button.isVisible() for button in rail._pages.values())


def _settled() -> str:
    """Let the layouts come to rest: a label that wraps anew asks its column for more, and that one its page."""
    before: list[QRect] = []
    for _ in range(40):
        for _ in range(6):
            QApplication.processEvents()
        now = [widget.geometry() for widget in QApplication.allWidgets() if widget.isVisible()]
        if now == before:
            break
        before = now
    return ""


# The small window is 24 pixels narrower than the smallest promised one: another machine's letters are a little wider.
@pytest.mark.parametrize(("size", "percent"), [((1000, 700), 200), ((1280, 820), 100), ((1920, 1080), 150)])
def test_everything_can_be_read(opened: Opened, size: tuple[int, int], percent: int) -> None:
    assert found_at(opened, size, percent) == []


@pytest.mark.parametrize(("language", "sizes"), [("de", (150,)), ("fr", (150,)), ("ro", (150, 200))])
def test_everything_can_be_read_in_each_language_with_large_letters(
    qapp: QApplication,
    plain: None,  # noqa: F811
    tmp_path: Path,
    language: str,
    sizes: tuple[int, ...],
) -> None:
    Languages(qapp, resources).speak(language)
    made = open_window(tmp_path / "journal", SIZE)
    found = [(percent, *told) for percent in sizes for told in found_at(made, (1024, 700), percent)]
    made.kit.look.plain()
    made.close()
    assert found == []


def test_everything_can_be_read_in_a_language_with_longer_words(qapp: QApplication, tmp_path: Path) -> None:
    languages = Languages(qapp, Pretended(LEFT_TO_RIGHT))
    languages.speak(LEFT_TO_RIGHT)
    made = open_window(tmp_path / "journal", SIZE)
    found = found_at(made, (1280, 820), 100)
    made.close()
    languages.speak("en")
    assert found == []
