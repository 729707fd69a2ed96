"""A computer that lacks what Qt draws with is told so in one sentence, which says all that has to be typed."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LISTS = re.compile(r'^qt_(?:offscreen|window)="([^"]+)"', re.MULTILINE)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt carries all that a window needs")
def test_pictures_without_the_libraries_of_qt_end_in_one_sentence_with_every_package(
    process: Callable[..., subprocess.CompletedProcess[bytes]], tmp_path: Path
) -> None:
    (tmp_path / "libglib-2.0.so.0").touch()  # an empty file in the place of a library is as good as none
    path = f"{tmp_path}:{os.environ.get('LD_LIBRARY_PATH', '')}"
    words = ("demo", "--journal", tmp_path / "demo", "--screenshots", tmp_path / "pictures")
    done = process(words, env={**os.environ, "LD_LIBRARY_PATH": path})
    (sentence,) = done.stderr.decode().splitlines()
    packages = [
        name for names in LISTS.findall((ROOT / "requirements" / "qt-libs.sh").read_text("utf-8")) for name in names.split()
    ]
    assert done.returncode == 1
    assert "libglib-2.0.so.0 is missing on this computer" in sentence
    assert len(packages) > 10
    assert not set(packages) - set(sentence.split())
    assert not (tmp_path / "demo").exists()
