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
FORMS = resources.read_text("words/deid/forms.toml")


def _with(name: str, text: str) -> Callable[[str], str]:
    return lambda asked: text if asked == f"words/deid/{name}" else resources.read_text(asked)


def test_every_list_that_is_asked_for_is_there() -> None:
    asked = set(re.findall(r'\.of\("(\w+)"\)', CODE))
    assert len(asked) > 100
    assert asked <= set(lexicon().lists)
    assert set(re.findall(r'\.endings\["(\w+)"\]', CODE)) == set(lexicon().endings)


def test_no_list_is_told_that_nobody_asks_for() -> None:
    asked = set(re.findall(r'"-?(\w+)"|<<(\w+)>>', CODE + FORMS + TOLD.partition("[together]")[2]))
    asked = {name for found in asked for name in found}
    assert set(lexicon().lists) - asked == set()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("around.toml", "not toml ["),
        ("around.toml", "wings = ['wing']"),
        ("lists.toml", "months = 3"),
        ("around.toml", TOLD.replace('heads = ["place_heads", "org_heads"]', 'heads = ["nowhere"]')),
        ("forms.toml", FORMS.replace("<<weekdays>>", "<<nowhere>>")),
        ("forms.toml", FORMS.replace('kind = "PHONE"', 'kind = "SECRET"')),
        ("forms.toml", FORMS.replace("(?!\\w)", "(?!\\w")),
        ("forms.toml", FORMS.replace('"weekdays", "months"', '"weekdays", "nothing"')),
    ],
)
def test_a_broken_list_is_a_bad_resource(name: str, text: str) -> None:
    with pytest.raises(BadResource):
        read(_with(name, text))


def test_every_form_holds_what_it_is_tried_for() -> None:
    """A form with a sign, word or number that it does not hold would be tried in vain or never."""
    forms = (*lexicon().forms.first, *lexicon().forms.late)
    assert len(forms) > 40
    assert all(form.signs or form.needs or form.numbered for form in forms)
    assert all(form.pattern.groups <= 2 for form in forms)


def test_every_pattern_that_is_asked_for_by_name_is_there() -> None:
    for table in ("any_case", "as_written"):
        assert set(re.findall(rf'\.{table}\["(\w+)"\]', CODE)) == set(getattr(lexicon().forms, table))
