"""Diaries of every kind, made and read; and two journals between which clients are handed over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.exchange.diaries import MAKERS, Written
from tests.vaults import new_office
from wa_journal.model.bringing import Diary, DiaryKind
from wa_journal.services import suite
from wa_journal.services.suite import Suite


@pytest.fixture
def diary(desk_suite: Suite, tmp_path: Path) -> Callable[..., Diary]:
    def made(entries: list[Written], kind: DiaryKind = DiaryKind.JRNL) -> Diary:
        number = len(list(tmp_path.iterdir()))
        return desk_suite.bringing.read(kind, MAKERS[kind](tmp_path / f"diary-{number}", entries))

    return made


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Suite]:
    """The giving officer's journal."""
    office, _code = new_office(tmp_path / "here")
    made = suite.build(office)
    made.preferences.set("use_encoder", False)
    yield made
    office.close()


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Suite]:
    """The journal that takes the file in."""
    office, _code = new_office(tmp_path / "there", "another five quiet words")
    yield suite.build(office)
    office.close()
