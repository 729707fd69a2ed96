"""A question that the history calls for, with its source; it blocks nothing and can be set aside with a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wa_journal.model.practice import GuardHit
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import row
from wa_journal.ui.parts.plain_label import PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.wording import worded


class GuardCard(Card):
    """`set_aside` carries the guard's id and the officer's reason."""

    set_aside = Signal(str, str)

    def __init__(self, look: Look, hit: GuardHit) -> None:
        super().__init__(look, kind="banner_info")
        self._guard = hit.guard.id
        self.setAccessibleName(hit.guard.question)
        self.setProperty("guard", hit.guard.id)
        self.setProperty("items", hit.guard.items)
        self.body.setSpacing(look.px(1))
        self.body.addWidget(PlainLabel(hit.guard.question, "strong"))
        raised = self.tr("Asked because of {reason}.").format(reason=worded(hit.because))
        if hit.quote:
            raised = self.tr("Asked because of {reason}: “{quote}”.").format(reason=worded(hit.because), quote=hit.quote)
        self.body.addWidget(PlainLabel(raised))
        self.body.addWidget(PlainLabel(hit.guard.source, "small"))
        self._aside = Button(self.tr("Set aside …"), self._on_aside, "quiet")
        self.why = TextField(self.tr("Why it is set aside"), self.tr("Why? Enter keeps it; nobody counts it"))
        self.why.returnPressed.connect(self._on_reason)
        self.why.hide()
        self.begun = FormFields({"why": self.why})
        self.begun.shown.connect(self.why.show)
        line = row(self._aside, self.why, gap=look.px(2))
        line.setStretch(1, 1)
        self.body.addLayout(line)

    def _on_aside(self) -> None:
        self.why.show()
        self.why.setFocus()

    def _on_reason(self) -> None:
        if self.why.text().strip():
            self.set_aside.emit(self._guard, self.why.text())
