"""A screen that Qt cannot use is found out before Qt is asked, which would end the process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ASK = "from wa_journal.ui.screen import has_screen, lacking_library; print(has_screen(), lacking_library() or '-')"


def asked(**screen: str) -> str:
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-c", ASK], env={**kept, **screen}, cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt carries all that a window needs")
def test_without_a_screen_there_is_none_and_nothing_is_missing() -> None:
    assert asked() == "False -"
    assert asked(QT_QPA_PLATFORM="offscreen") == "True -"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt carries all that a window needs")
def test_a_library_that_qt_needs_for_the_screen_is_named(tmp_path: Path) -> None:
    """An empty file in the place of a library is as good as none: the loader names it."""
    (tmp_path / "libxcb-cursor.so.0").touch()
    # What was unpacked without root stays to be found after it.
    path = f"{tmp_path}:{os.environ.get('LD_LIBRARY_PATH', '')}"
    found, library = asked(DISPLAY=":1", LD_LIBRARY_PATH=path).split()
    assert found == "True"
    assert library.startswith("libxcb-")
    assert asked(DISPLAY=":1", QT_QPA_PLATFORM="offscreen", LD_LIBRARY_PATH=path) == "True -"
