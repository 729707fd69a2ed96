"""A journal on the disk for those that open it, lock it and bring it back."""

from pathlib import Path

import pytest

from tests.vaults import Made, make


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """Give a small closed journal."""
    return make(tmp_path / "journal", 1, 5)
