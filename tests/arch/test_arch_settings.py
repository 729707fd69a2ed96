"""No setting is a stub: each is looked up somewhere in the code."""

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KEYS = [row["key"] for row in tomllib.loads((ROOT / "resources" / "settings.toml").read_text(encoding="utf-8"))["setting"]]


@pytest.mark.parametrize("key", KEYS)
def test_a_setting_does_something(key: str) -> None:
    assert any(f'"{key}"' in path.read_text(encoding="utf-8") for path in (ROOT / "wa_journal").rglob("*.py"))
