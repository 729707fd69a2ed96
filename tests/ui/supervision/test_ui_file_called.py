"""What a file is called in the choice is what is written."""

from pytestqt.qtbot import QtBot

from wa_journal.supervision.formats import FORMATS
from wa_journal.ui.look import Look
from wa_journal.ui.supervision.hand_view import HandView


def test_the_words_of_a_form_agree_with_its_ending(qtbot: QtBot, look: Look) -> None:
    view = HandView(look)
    qtbot.addWidget(view)
    called = {".md": "Markdown", ".json": "JSON", ".docx": "Word"}
    for form in FORMATS:
        assert view.form.button(form.name).text().startswith(called[form.ending])
