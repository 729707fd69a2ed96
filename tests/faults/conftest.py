"""One journal is made for all fault tests; each works on a copy of its own."""

from pathlib import Path

import pytest

from tests.vaults import Made, make


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Give a closed journal of 30 entries that no test may change."""
    return make(tmp_path_factory.mktemp("made") / "journal")


@pytest.fixture
def folder(made: Made, tmp_path: Path) -> Path:
    """Give a copy of the journal that a test may break."""
    return made.copied_to(tmp_path / "journal")
