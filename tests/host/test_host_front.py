"""The lock screen remembers how it looks and speaks; a file that makes no sense changes nothing."""

from pathlib import Path

import pytest

from wa_journal.host.front import NAME, WINDOW, read_front, read_window, write_front, write_window
from wa_journal.model.front import Front


def test_what_was_kept_comes_back_and_nobody_else_can_read_it(tmp_path: Path) -> None:
    write_front(tmp_path, Front("ro", "dark", 150))
    assert read_front(tmp_path) == Front("ro", "dark", 150)
    assert (tmp_path / NAME).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content", [b"", b'{"language": 3}', b"\xff", b"[]", b"[" * 100_000, b'{"theme": ["dark"], "text_size": "big"}']
)
def test_a_file_that_makes_no_sense_is_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    assert read_front(tmp_path) == Front()


def test_a_folder_that_is_not_there_is_no_failure(tmp_path: Path) -> None:
    write_front(tmp_path / "gone", Front("de"))
    assert read_front(tmp_path / "gone") == Front()


def test_where_the_window_stood_is_kept_for_its_user_alone(tmp_path: Path) -> None:
    assert read_window(tmp_path) == b""
    write_window(tmp_path, b"\x01\xd9\xd0\xcb")
    assert read_window(tmp_path) == b"\x01\xd9\xd0\xcb"
    assert (tmp_path / WINDOW).stat().st_mode & 0o077 == 0
