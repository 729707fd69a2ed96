"""What the program masked by itself is not told as decided: only the officer decides."""

from pytestqt.qtbot import QtBot

from wa_journal.model.supervision import MaskType, Stretch
from wa_journal.ui.look import Look
from wa_journal.ui.parts.row_value import Row
from wa_journal.ui.parts.shapes import Mark
from wa_journal.ui.supervision.check_view import CheckView
from wa_journal.ui.supervision.reading import Reading


def shown(qtbot: QtBot, look: Look, *, decided: bool, waits: bool = False, read: bool = False) -> tuple[CheckView, Row]:
    view = CheckView(look)
    qtbot.addWidget(view)
    one = Stretch(0, "facts.0", 0, "Joe", "Joe came", MaskType.PERSON, "[PERSON 1]", 0, 10, waits, decided=decided)
    view.show_draft(Reading("[PERSON 1] came", ((0, 15),)), (one,), read=read)
    return view, view.list.rows.rows[0]


def test_a_mask_bears_a_tick_only_once_the_officer_decided(qtbot: QtBot, look: Look) -> None:
    marks = [
        (row.mark, row.note)
        for _, row in (
            shown(qtbot, look, decided=False, waits=True),
            shown(qtbot, look, decided=False),
            shown(qtbot, look, decided=True),
        )
    ]
    assert marks == [
        (Mark.CONTEXT, "to decide: [PERSON 1]"),
        (Mark.NOT_TODAY, "by itself: [PERSON 1]"),
        (Mark.DONE, "decided: [PERSON 1]"),
    ]


def test_where_nothing_was_unsure_nothing_is_told_as_decided(qtbot: QtBot, look: Look) -> None:
    told = [shown(qtbot, look, decided=decided, read=read)[0]._told.text() for decided in (False, True) for read in (False, True)]
    assert told == [
        "Nothing waits for a decision. Now read to the end.",
        "Nothing waits for a decision.",
        "Decided. Now read to the end.",
        "Everything is decided.",
    ]
