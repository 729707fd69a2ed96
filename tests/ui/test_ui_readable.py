"""Every page and box can be read at every size: nothing is cut off, squeezed, or lies over something else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.prove.window import Opened, open_window
from tests.ui.cut_off import unreadable
from tests.ui.test_ui_languages import LEFT_TO_RIGHT, SIZE, Pretended, shown
from wa_journal.ui.languages import Languages


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
    return [(key, told) for key, top in shown(opened) for told in (_settled(), *unreadable(top)) if told]


def _settled() -> str:
    """Let the layouts come to rest: a label that wraps anew asks its column for more."""
    for _ in range(6):
        QApplication.processEvents()
    return ""


@pytest.mark.parametrize(("size", "percent"), [((1024, 700), 200), ((1280, 820), 100), ((1920, 1080), 150)])
def test_everything_can_be_read(opened: Opened, size: tuple[int, int], percent: int) -> None:
    assert found_at(opened, size, percent) == []


def test_everything_can_be_read_in_a_language_with_longer_words(qapp: QApplication, tmp_path: Path) -> None:
    languages = Languages(qapp, Pretended(LEFT_TO_RIGHT))
    languages.speak(LEFT_TO_RIGHT)
    made = open_window(tmp_path / "journal", SIZE)
    found = found_at(made, (1280, 820), 100)
    made.close()
    languages.speak("en")
    assert found == []
