"""Reflection beside the entries: one session in six stages, and the first impression read again after nine months."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.craft import STAGES, FirstImpression, LongForm
from wa_journal.model.ids import SessionId
from wa_journal.model.sessions import Session
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.fields import Dropdown, TextBox
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.item_form import VALUE
from wa_journal.ui.parts.layouts import column
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.phrases import day

_MOST = 20


class ReflectView(QWidget):
    """`session_wanted` asks for the stages of a session, `written` carries those that were edited.

    `looked_back` carries what is seen now.
    """

    session_wanted = Signal(str)
    written = Signal(object)
    looked_back = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._session = self._wanted = ""
        self._waits = False
        self.session = Dropdown(look, self.tr("About the session"))
        self.session.currentIndexChanged.connect(self._on_session)
        self.boxes = {stage: TextBox(look, name, hint, 2) for stage, (name, hint) in self._stages().items()}
        self.stages = FormFields(self.boxes)
        for box in self.boxes.values():
            box.left.connect(self.keep)
        self._impression = Card(look, self.tr("The first impression"))
        self._first = PlainLabel("")
        self._again = PlainLabel("", "muted")
        self.now = TextBox(look, self.tr("What do you see now?"), self.tr("What fits still, what was wrong, what was missing"), 3)
        self.again = FormFields({VALUE: self.now})
        self.now.left.connect(self._on_looked_back)
        for piece in (self._first, self._again, Named(self.now.accessibleName(), self.now), self.now):
            self._impression.body.addWidget(piece)
        self._impression.hide()
        self._staged = self._long()
        self.setLayout(column(self._impression, self._staged, gap=look.px(2)))

    def choose(self, session: SessionId) -> None:
        """Show this session's stages when the sessions are shown next."""
        self.keep()
        self._wanted = session

    def show_sessions(self, sessions: tuple[Session, ...]) -> None:
        """Offer the sessions that can be thought over, the latest first, and the one that is wanted however long ago."""
        latest = tuple(one for place, one in enumerate(reversed(sessions)) if place < _MOST or one.id in self._kept_in_sight)
        form = self.tr("Session {number}, {day}")
        offered = tuple((one.id, form.format(number=one.number, day=day(one.on))) for one in latest)
        self.session.blockSignals(True)
        self.session.offer(offered)
        chosen = next((key for key in self._kept_in_sight for one, _ in offered if one == key), offered[0][0] if offered else "")
        self._wanted = ""
        self.session.show_key(chosen)
        self.session.blockSignals(False)
        self._staged.setVisible(bool(offered))
        # Stages that could not be shown, or came while another client was, are asked for anew.
        if chosen != self._session or self._waits:
            self._on_session()

    @property
    def _kept_in_sight(self) -> tuple[str, str]:
        return self._wanted, self._session

    def show_form(self, form: LongForm) -> None:
        """Show the stages of the chosen session."""
        if form.session == self._session:
            self.stages.show_kept(dict(form.stages))
            self._let_write(write=True)

    def show_impression(self, impression: FirstImpression | None) -> None:
        """Show the first impression once it is time to read it again."""
        shown = impression is not None and (impression.due or impression.looked_back is not None)
        self._impression.setVisible(shown)
        if impression is None or not shown:
            return
        told = self.tr("Written on {day}, nine months ago or more. A first impression is not cast in stone.")
        self._first.setText(_value(impression.written.values))
        self._again.setText(told.format(day=day(impression.written.written_at.astimezone().date())))
        self.again.show_kept({VALUE: _value(impression.looked_back.values) if impression.looked_back else ""})

    def keep(self) -> None:
        """Tell the stages in which something changed."""
        edited = self.stages.take() if self._session else {}
        if edited:
            self.written.emit(LongForm(SessionId(self._session), tuple(edited.items())))

    def _long(self) -> Card:
        told = self.tr(
            "After a meeting that stays with you: six stages (after G. Gibbs, 1988). It is for you alone and is in no summary."
        )
        card = Card(self._look, self.tr("One session thought over"), PlainLabel(told, "muted"), self.session)
        card.body.setSpacing(self._look.px(1))
        for box in self.boxes.values():
            card.body.addWidget(Named(box.accessibleName(), box))
            card.body.addWidget(box)
        return card

    def _stages(self) -> dict[str, tuple[str, str]]:
        told = (
            (self.tr("Description"), self.tr("What happened, in a few sentences")),
            (self.tr("Feelings"), self.tr("What you felt and thought, then and after")),
            (self.tr("Evaluation"), self.tr("What went well, what did not")),
            (self.tr("Analysis"), self.tr("What may have led to it; what else may have")),
            (self.tr("Conclusion"), self.tr("What else you could have done")),
            (self.tr("Action plan"), self.tr("What you will do next time it comes up")),
        )
        return dict(zip(STAGES, told, strict=True))

    def _on_session(self) -> None:
        self.keep()
        self._session = self.session.key
        # What is written before the kept words are in sight would take their place.
        self._let_write(write=False)
        self.session_wanted.emit(self._session)

    def _let_write(self, *, write: bool) -> None:
        self._waits = not write
        for box in self.boxes.values():
            box.setReadOnly(not write)

    def _on_looked_back(self) -> None:
        if self._impression.isHidden() or not self.now.written:
            return
        edited = self.again.take()
        if edited:
            self.looked_back.emit(edited[VALUE])


def _value(values: tuple[tuple[str, str], ...]) -> str:
    return dict(values).get(VALUE, "")
