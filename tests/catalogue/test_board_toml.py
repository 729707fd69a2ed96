"""The board's file: complete as packaged, refused where a number or row is missing or odd."""

from __future__ import annotations

from pathlib import Path

import pytest

from wa_journal.catalogue.board import read_board
from wa_journal.model.errors import BadResource

BOARD = (Path(__file__).resolve().parents[2] / "resources" / "board.toml").read_text(encoding="utf-8")


def test_the_packaged_board_has_its_eleven_rows_in_order() -> None:
    rows = [row.row for row in read_board(BOARD).rows]
    assert ", ".join(rows) == (
        "alliance_level, client_rating, comfort, candour, open_posture, change_talk, bond, new_life, post_release, family, strain"
    )


def test_nothing_counts_against_worry_about_release_and_family() -> None:
    rows = {row.row: row for row in read_board(BOARD).rows}
    assert rows["post_release"].signs_against == ()
    assert rows["family"].signs_against == ()


def test_there_is_no_default_line() -> None:
    assert "line =" not in BOARD


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("steady_for = 4", ""),
        ("steady_for = 4", "steady_for = -1"),
        ("steady_for = 4", "steady_for = true"),
        ("steady_for = 4", "steady_for = 4\nsurprise = 2"),
        ("level_probability = 0.8", "level_probability = 1.5"),
        ('kind = "strain"', 'kind = "score"'),
        ('row = "family"', 'row = "bond"'),
        ("[[row]]", "[[line]]"),
        ("[thresholds]", "[thresholds"),
    ],
)
def test_a_board_that_is_not_whole_is_refused(old: str, new: str) -> None:
    assert old in BOARD
    with pytest.raises(BadResource):
        read_board(BOARD.replace(old, new))
