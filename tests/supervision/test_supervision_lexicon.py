"""The lists of words: every one that is asked for is there, none lies about unused, and a broken file says which it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.supervision.summaries import lexicon
from wa_journal.host import resources
from wa_journal.model.errors import BadResource
from wa_journal.supervision.lexicon import read

ROOT = Path(__file__).resolve().parents[2]
CODE = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "wa_journal" / "supervision").glob("*.py")))
TOLD = "\n".join(resources.read_text(f"words/deid/{name}.toml") for name in ("lists", "around"))


def _with(name: str, text: str) -> Callable[[str], str]:
    return lambda asked: text if asked == f"words/deid/{name}" else resources.read_text(asked)


def test_every_list_that_is_asked_for_is_there() -> None:
    asked = set(re.findall(r'\.of\("(\w+)"\)', CODE))
    assert len(asked) > 100
    assert asked <= set(lexicon().lists)
    assert set(re.findall(r'\.endings\["(\w+)"\]', CODE)) == set(lexicon().endings)


def test_no_list_is_told_that_nobody_asks_for() -> None:
    asked = set(re.findall(r'"-?(\w+)"', CODE + TOLD.partition("[together]")[2]))
    assert set(lexicon().lists) - asked == set()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("around.toml", "not toml ["),
        ("around.toml", "wings = ['wing']"),
        ("lists.toml", "months = 3"),
        ("around.toml", TOLD.replace('heads = ["place_heads", "org_heads"]', 'heads = ["nowhere"]')),
    ],
)
def test_a_broken_list_is_a_bad_resource(name: str, text: str) -> None:
    with pytest.raises(BadResource):
        read(_with(name, text))
