"""First step: what is brought, and the question behind it; beside it what will be in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wa_journal.model.clients import Client
from wa_journal.model.ids import ClientId
from wa_journal.model.said import Said, numbered, said
from wa_journal.model.supervision import Preview, ReportForm
from wa_journal.ui.look import Look
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import Card, TwoColumns
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, emptied, flow
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.supervision.client_ticks import ClientTicks
from wa_journal.ui.supervision.session_ticks import SessionTicks

if TYPE_CHECKING:
    from wa_journal.services.summary.summary_content import Request

FEW, LAST = 5, 12
_NARROW = 130


class ChooseView(QWidget):
    """`chosen` asks for the draft, `changed` for another look at what will be in it, `answers` for what came back."""

    chosen = Signal()
    changed = Signal()
    answers = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ready = self.drafting = False
        forms = (
            (ReportForm.BRIEF.value, self.tr("one or two pages")),
            (ReportForm.DETAILED.value, self.tr("in detail, with every sentence")),
        )
        self.form = Choice(look, self.tr("How much"), forms)
        self.form.begin_with(ReportForm.BRIEF.value)
        self.form.chosen.connect(self._on_changed)
        self.sessions = SessionTicks(look)
        self.sessions.changed.connect(self.changed)
        self.question = TextBox(
            look, self.tr("Your question to supervision"), self.tr("What you want to think about together"), 3
        )
        self.agenda = TextBox(look, self.tr("Points to talk about"), self.tr("one in each line"), 2)
        self.colleagues = TextBox(
            look,
            self.tr("Your own and your colleagues' names in your notes"),
            self.tr("one in each line; masked as well, and remembered"),
            2,
        )
        self._beside_named = PlainLabel(self.tr("Other clients in the same agenda"), "strong")
        self.others = ClientTicks(look, self._beside_named.text())
        self.others.changed.connect(self.changed)
        words = {"question": self.question, "agenda": self.agenda}
        self.begun = FormFields(words | {"form": self.form, "sessions": self.sessions, "beside": self.others})
        self.begun.shown.connect(self.changed)
        self.names = FormFields({"colleagues": self.colleagues})
        boxes = (self.question, self.agenda, self.colleagues)
        left = Card(
            look, self.tr("1 · What do you bring?"),
            *(piece for box in boxes[:2] for piece in (Named(box.accessibleName(), box), box)),
            PlainLabel(self.tr("How much"), "strong"), self.form,
            PlainLabel(self.tr("Which sessions"), "strong"), self.sessions,
            self._beside_named, self.others,
            Named(self.colleagues.accessibleName(), self.colleagues), self.colleagues, None,
        )  # fmt: skip
        self._told = column(gap=look.px(1.5))
        self.make = Button(self.tr("Make the draft"), self.chosen.emit, "primary")
        self.make.setEnabled(False)
        masked = self.tr(
            "Names, places and dates are replaced before anything leaves. Whatever the program is not sure of, it asks you."
        )
        inside = Card(look, self.tr("What will be in it"), self._told, PlainLabel(masked, "muted"), flow(self.make))
        came = self.tr(
            "Write down what came back: tasks and thoughts stand with this client, on Today and before the next meeting."
        )
        back = Card(
            look, self.tr("After supervision"),
            PlainLabel(came, "muted"),
            flow(Button(self.tr("Write down what came back …"), self.answers.emit)),
        )  # fmt: skip
        right = QWidget()
        right.setLayout(column(inside, back, None, gap=look.px(4)))
        self.setLayout(column(TwoColumns(look, left, right, (3, 2), _NARROW), None, gap=0))

    def show_clients(self, others: tuple[Client, ...]) -> bool:
        """Offer other clients for the same agenda; who was chosen stays chosen. Says whether one who was chosen here is gone."""
        self._beside_named.setVisible(bool(others))
        return self.others.show_clients(others)

    def forget(self) -> None:
        """Offer nothing that was chosen: it is about somebody else."""
        self.sessions.forget()
        self.others.forget()
        emptied(self._told)
        self._ready = False

    def show_request(self, request: Request) -> None:
        """Choose what was asked for before."""
        self.form.show_key(request.form.value)
        self.sessions.choose(request.sessions)
        self.others.choose(request.beside)
        self.changed.emit()

    def requests(self, client: ClientId | None) -> tuple[Request, ...]:
        """Give what is asked for: this client with question and points, the others with all their sessions."""
        from wa_journal.services.summary.summary_content import Request

        if client is None:
            return ()
        form, beside, names = ReportForm(self.form.key or ReportForm.BRIEF.value), self.others.chosen, lines_of(self.colleagues)
        question, points = self.question.toPlainText().strip(), lines_of(self.agenda)
        first = Request(client, form, question, points, self.sessions.chosen, names, beside=beside)
        rest = (
            Request(other, form, colleagues=names, beside=tuple(one for one in (client, *beside) if one != other))
            for other in beside
        )
        return (first, *rest)

    def show_preview(self, preview: Preview, clients: int) -> None:
        """Say in words what will be in the summary."""
        emptied(self._told)
        for line in _told(preview):
            self._told.addWidget(PlainLabel(line))
        for point in preview.points:
            self._told.addWidget(PlainLabel(point, "muted"))
        if self.others.chosen:
            told = numbered(
                "ChooseView",
                "and {count} other clients, each checked in turn",
                "and one other client, checked in turn",
                len(self.others.chosen),
            )
            self._told.addWidget(PlainLabel(told))
        if clients < FEW:
            few = said(
                "ChooseView", "You have fewer than five clients here: anyone who knows your caseload can tell who this is about."
            )
            self._told.addWidget(PlainLabel(few, "warn"))
        self._ready = bool(preview.sessions)
        self.hold(drafting=self.drafting)

    def hold(self, *, drafting: bool) -> None:
        """Offer no second draft while one is being made."""
        self.drafting = drafting
        if drafting:
            self.make.rest()
        elif self._ready:
            self.make.resume()
        else:
            self.make.setEnabled(False)

    def _on_changed(self, key: str) -> None:  # noqa: ARG002
        self.changed.emit()


def lines_of(box: TextBox) -> tuple[str, ...]:
    """Give a box's lines that say something."""
    return tuple(line.strip() for line in box.toPlainText().splitlines() if line.strip())


def _told(preview: Preview) -> tuple[Said, ...]:
    if not preview.sessions:
        return (said("ChooseView", "No session is chosen. Choose at least one."),)
    first, last = min(preview.sessions), max(preview.sessions)
    lines = [
        numbered(
            "ChooseView",
            "{count} sessions, {first} to {last}, {span}",
            "Session {first}",
            len(preview.sessions),
            first=first,
            last=last,
            span=preview.span,
        )
    ]
    if preview.charted:
        lines.append(
            numbered(
                "ChooseView",
                "The course in words, and a chart of {count} rated sessions",
                "The course in words, and one rated session",
                preview.rated,
            )
        )
    elif preview.rated:
        lines.append(said("ChooseView", "The course in words; a level is told from three rated sessions on"))
    lines.append(
        said("ChooseView", "{used} strategies ticked as used, {unused} answered no", used=preview.used, unused=preview.unused)
    )
    if preview.strains:
        lines.append(
            numbered(
                "ChooseView", "{count} strains, with what became of them", "One strain, with what became of it", preview.strains
            )
        )
    lines.append(
        said("ChooseView", "The board in words, {rows} rows", rows=preview.rows)
        if preview.rows
        else said("ChooseView", "The board stays closed until your own judgement is written (page Board)")
    )
    if preview.decisions:
        lines.append(
            numbered(
                "ChooseView",
                "{count} decisions to move on, with what was judged before",
                "One decision to move on, with what was judged before",
                preview.decisions,
            )
        )
    lines.append(
        said(
            "ChooseView",
            "{facts} sentences of what was said, seen and done; apart from them {thoughts} of what you think and feel",
            facts=preview.facts,
            thoughts=preview.assessments,
        )
    )
    if preview.points:
        lines.append(
            numbered("ChooseView", "{count} open points from your notes:", "One open point from your notes:", len(preview.points))
        )
    return tuple(lines)
