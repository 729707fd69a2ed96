"""Lines of pieces stay whole whatever Qt made and deleted before them."""

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.prove.window import Opened
from wa_journal.model.judgement import Answer
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Widest
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.layouts import FlowLayout, flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.place import Place

WORDS = ("one", "two", "three")


def test_every_line_of_the_board_is_whole_after_going_to_other_pages_and_back(opened: Opened) -> None:
    suite, workspace = opened.suite, opened.journal.workspace
    client = suite.clients.all()[0].id
    suite.alliance.judge(client, "Talk about the offence", Answer.UNSURE, 50, "He came each time", "")
    for page in ("board", "entries") * 4:
        workspace.go(Place(page, client))
        opened.settle()
        for line in opened.window.findChildren(FlowLayout):
            spots = [(widget.x(), widget.y()) for widget in pieces_of(line) if widget.isVisible()]
            assert len(set(spots)) == len(spots), page


def pieces_of(line: FlowLayout) -> list[QWidget]:
    parent = line.parentWidget()
    around = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent is not None else []
    return [widget for widget in around if line.indexOf(widget) >= 0]


def test_a_line_whose_piece_is_gone_closes_up_and_takes_another(qtbot: QtBot) -> None:
    host, pieces = QWidget(), [PlainLabel(word) for word in WORDS]
    qtbot.addWidget(host)
    line = flow(*pieces)
    host.setLayout(line)
    host.resize(400, 60)
    host.show()
    second = pieces[1].x()
    shiboken6.delete(pieces.pop(1))
    line.addWidget(more := PlainLabel("more"))
    line.activate()
    more.show()
    line.activate()
    assert pieces[1].x() == second
    assert more.x() > second
    assert line.count() == 3


def test_a_line_whose_python_half_was_collected_still_answers_qt(qtbot: QtBot) -> None:
    host, pieces = QWidget(), [PlainLabel(word) for word in WORDS]
    qtbot.addWidget(host)
    line = flow(*pieces)
    host.setLayout(line)
    line.__dict__.clear()  # as the collector does before it lets go
    shiboken6.delete(pieces.pop())
    assert line.heightForWidth(400) == 0
    line.setGeometry(host.rect())
    assert line.minimumSize() == QSize()


def test_a_page_grows_no_wider_than_reads_well_stands_in_the_middle_and_grows_with_the_letters(qtbot: QtBot, look: Look) -> None:
    inside = QWidget()
    page = Widest(look, inside, 220)
    qtbot.addWidget(page)
    page.resize(3840, 400)
    page.show()
    assert inside.width() == look.theme.em(220)
    assert abs(inside.x() - (3840 - inside.width()) // 2) <= 1
    look.set_percent(200)
    qtbot.waitUntil(lambda: inside.width() == 2 * 4 * 220)
    page.resize(500, 400)
    qtbot.waitUntil(lambda: inside.width() == 500)
    look.plain()


class CountingFlow(FlowLayout):
    """Counts how often a piece is looked for among all."""

    looked = 0

    def indexOf(self, widget: QWidget) -> int:  # type: ignore[override]
        self.looked += 1
        return super().indexOf(widget)


def test_hundreds_of_pieces_are_laid_in_a_line_without_each_being_looked_for_among_all(qtbot: QtBot) -> None:
    holder, line = QWidget(), CountingFlow()
    qtbot.addWidget(holder)
    holder.setLayout(line)
    pieces = [QWidget() for _ in range(300)]
    for piece in pieces:
        line.addWidget(piece)
    holder.show()
    assert line.looked == 0
    line.removeWidget(pieces[0])
    assert [piece for piece, _ in line._live()] == pieces[1:]
    line.addWidget(pieces[0])
    assert [piece for piece, _ in line._live()] == [*pieces[1:], pieces[0]]


def test_the_words_of_a_field_stand_in_its_line_wherever_there_is_room_for_both(qtbot: QtBot, look: Look) -> None:
    host, before, field = QWidget(), Button("Copy the factual part"), Dropdown(look, "Version")
    qtbot.addWidget(host)
    named = Named("Version", field)
    host.setLayout(flow(before, named, field, gap=10))
    host.show()

    def on_one_line(one: QWidget, other: QWidget) -> bool:
        return abs(one.geometry().center().y() - other.geometry().center().y()) < 4

    both, whole = named.sizeHint().width() + 10 + field.sizeHint().width(), 0
    for width in range(both, both + before.sizeHint().width() + 40, 5):
        host.resize(width, host.layout().heightForWidth(width))
        assert on_one_line(named, field), width
        whole += on_one_line(before, named)
    assert whole, "with room for all, all stand in one line"
