"""What the ratings say, and the questions that lower ones put to the officer, each with its answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.ids import SessionId
from wa_journal.model.practice import StrainKind
from wa_journal.model.sessions import Strain
from wa_journal.model.trajectory import Dip
from wa_journal.ui.charts.compose import Told
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, flow, row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.phrases import strain, strain_outcome
from wa_journal.ui.wording import small, worded

translate = QCoreApplication.translate
_LAST_QUESTIONS = 3


class RatingsCard(Card):
    """Only the officer can say whether a lower rating was a strain; `answered` carries session, kind and a reason."""

    answered = Signal(object, object, str)

    def __init__(self, look: Look, told: Told) -> None:
        drawn = told.trajectory
        super().__init__(look, translate("Charts", "What the ratings say"), PlainLabel(drawn.trend.words))
        self.reasons: dict[str, FormFields] = {}
        self._questions: list[_Question] = []
        if not drawn.dips:
            return
        self.body.addWidget(PlainLabel(translate("Charts", "Questions to you"), "strong"))
        strains = {one.session: one for one in told.strains}
        of = {session.number: session.id for session in told.sessions}
        for dip in drawn.dips[-_LAST_QUESTIONS:]:
            question = _Question(look, dip, of[dip.number], strains.get(of[dip.number]))
            question.answered.connect(self.answered)
            self._questions.append(question)
            if question.begun is not None:
                self.reasons[of[dip.number]] = question.begun
            self.body.addWidget(question)
        self.body.addWidget(PlainLabel(drawn.dip_note, "muted"))

    @property
    def written(self) -> tuple[SessionId, int] | None:
        """Give the session about which one is writing, and where the cursor stands."""
        here = self.window().focusWidget()
        found = (one for one in self._questions if one.begun is not None and one.reason is here)
        return next(((one.session, one.reason.cursorPosition()) for one in found), None)

    def write_on(self, session: SessionId, cursor: int) -> None:
        """Let who was writing about a session write on, if it is still asked about."""
        found = next((one for one in self._questions if one.session == session and one.begun is not None), None)
        if found is not None:
            # What was just put into a layout is shown with the next turn of the loop, and would take no focus until then.
            self.show()
            found.write_on(cursor)


class _Question(QWidget):
    """One lower rating: what is asked, and the answer or the ways to give it."""

    answered = Signal(object, object, str)

    def __init__(self, look: Look, dip: Dip, session: SessionId, known: Strain | None) -> None:
        super().__init__()
        self.session = session
        self.begun: FormFields | None = None
        words = translate("Charts", "Session {number}: {words} {back}")
        asked = PlainLabel(words.format(number=dip.number, words=worded(dip.words), back=worded(dip.back_words)))
        self._box = column(asked, gap=look.px(1.5))
        self.setLayout(self._box)
        if known is not None:
            self._box.addWidget(PlainLabel(self._told(known), "muted"))
        else:
            self._ask(look)

    def _ask(self, look: Look) -> None:
        buttons = flow(PlainLabel(translate("Charts", "Was there a strain?"), "muted", wrap=False), gap=look.px(2))
        for kind in (StrainKind.PULLED_AWAY, StrainKind.PUSHED_AGAINST, StrainKind.NONE):
            button = Button(strain(kind), kind="segment")
            button.setProperty("strain", kind.value)
            button.clicked.connect(self._on_chosen)
            buttons.addWidget(button)
        self.reason = TextField(
            translate("Charts", "Why it was no strain"), translate("Charts", "What was it then? (may stay empty)")
        )
        self.reason.returnPressed.connect(self._on_none)
        self._why = QWidget()
        line = row(self.reason, Button(translate("Charts", "Keep"), self._on_none), gap=look.px(2))
        line.setStretch(0, 1)
        self._why.setLayout(line)
        self._why.hide()
        self.begun = FormFields({"why": self.reason})
        self.begun.shown.connect(self._why.show)
        self._box.addLayout(buttons)
        self._box.addWidget(self._why)

    def _told(self, known: Strain) -> str:
        if known.was_none:
            because = f" {known.what_happened}" if known.what_happened else ""
            return translate("Charts", "It was said that there was no strain.") + because
        told = translate("Charts", "A strain was noted: {kind}, {state}.")
        return told.format(kind=small(strain(known.kind)), state=strain_outcome(known.outcome))

    def write_on(self, cursor: int) -> None:
        """Have the reason written, from this place on."""
        self._why.show()
        self.reason.setFocus()
        self.reason.setCursorPosition(cursor)

    def _on_chosen(self) -> None:
        kind = StrainKind(self.sender().property("strain"))
        if kind is StrainKind.NONE:
            self.write_on(len(self.reason.text()))
        else:
            self.answered.emit(self.session, kind, "")

    def _on_none(self) -> None:
        self.answered.emit(self.session, StrainKind.NONE, self.reason.text().strip())
