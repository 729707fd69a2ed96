"""Diaries of every kind, made and read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.diaries import MAKERS, Written
from wa_journal.model.bringing import Diary, DiaryKind
from wa_journal.services.suite import Suite


@pytest.fixture
def diary(desk_suite: Suite, tmp_path: Path) -> Callable[..., Diary]:
    def made(entries: list[Written], kind: DiaryKind = DiaryKind.JRNL) -> Diary:
        number = len(list(tmp_path.iterdir()))
        return desk_suite.bringing.read(kind, MAKERS[kind](tmp_path / f"diary-{number}", entries))

    return made
