"""One item of the catalogue to fill in, drawn from its definition; what is written is kept when the field is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from wa_journal.model.practice import Field, FieldShape, PracticeItem
from wa_journal.ui.look import Look
from wa_journal.ui.parts.card import TwoColumns
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.field_card import FieldCard
from wa_journal.ui.parts.fields import TextBox
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, row
from wa_journal.ui.parts.number_field import NumberField
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.wording import worded

Values = tuple[tuple[str, str], ...]
VALUE, FIRST, SECOND = "value", "first", "second"
_NARROW = 120
_Input = TextField | TextBox | Choice | NumberField


class ItemForm(FieldCard):
    """`written` carries the item's id and the values that were edited; in a narrow pane the field is below its words."""

    written = Signal(str, object)

    def __init__(self, look: Look, item: PracticeItem, *, beside: bool = True) -> None:
        super().__init__(look)
        self._look, self._item = look, item
        self._inputs: dict[str, _Input] = {}
        self.setProperty("item", item.id)
        self.body.setSpacing(look.px(1))
        self.body.setContentsMargins(look.px(4), look.px(2.5), look.px(4), look.px(2.5))
        self._written_on = PlainLabel("", "small")
        self._written_on.hide()
        words = column(gap=0)
        if item.field is not None:
            words.addWidget(PlainLabel(item.field.label, "strong"))
        words.addWidget(PlainLabel(item.text, "muted" if item.field is not None else "body"))
        if item.note:
            words.addWidget(PlainLabel(item.note, "small"))
        words.addWidget(self._written_on)
        if item.field is None or not beside:
            self.body.addLayout(words)
        if item.field is not None and not beside:
            self.body.addLayout(self._made(item.field))
        elif item.field is not None:
            words.addStretch(1)
            left, right = QWidget(), QWidget()
            left.setLayout(words)
            right.setLayout(column(self._made(item.field), None, gap=0))
            self.body.addWidget(TwoColumns(look, left, right, (2, 3), _NARROW))
        self.fields = FormFields(self._inputs)

    @property
    def can_be_filled_in(self) -> bool:
        """Say whether there is something to fill in."""
        return bool(self._inputs)

    def keep(self) -> None:
        """Tell what was written and not kept yet, as when the page is left."""
        self._on_left()

    def show_values(self, values: Values, written_on: str = "") -> None:
        """Show what is kept; what was edited and not kept stays."""
        self.fields.show_kept(dict(values))
        self._written_on.setText(self.tr("written {day}").format(day=written_on))
        self._written_on.setVisible(bool(written_on))

    def _made(self, field: Field) -> QLayout:
        if field.shape is FieldShape.TWO_LISTS:
            return self._two(field)
        made = self._one(field)
        self._inputs[VALUE] = made
        return column(made, gap=0)

    def _one(self, field: Field) -> _Input:
        if field.shape in (FieldShape.TEXT, FieldShape.LIST):
            return self._box(field.label, self.tr("one in each line") if field.shape is FieldShape.LIST else field.help)
        if field.shape in (FieldShape.CHOICE, FieldShape.YES_NO):
            yes_no = (("yes", self.tr("yes")), ("no", self.tr("no")))
            choice = Choice(self._look, field.label, tuple((one, one) for one in field.choices) or yes_no, optional=True)
            choice.chosen.connect(self._on_left)
            return choice
        if field.shape is FieldShape.NUMBER:
            number = NumberField(self._look, field.label, field.help, optional=True)
            number.changed.connect(self._on_left)
            return number
        line = TextField(field.label, field.help)
        line.editingFinished.connect(self._on_left)
        return line

    def _two(self, field: Field) -> QLayout:
        names = [part.strip() for part in worded(field.label).split("/")]
        labels = names if len(names) == 2 else [field.label, field.label]
        sides = []
        for key, label in zip((FIRST, SECOND), labels, strict=True):
            box = self._box(label, self.tr("one in each line"))
            self._inputs[key] = box
            sides.append(column(Named(label, box, "small"), box, gap=self._look.px(0.5)))
        return row(*sides, gap=self._look.px(3))

    def _box(self, name: str, hint: str) -> TextBox:
        box = TextBox(self._look, name, hint, 2)
        box.left.connect(self._on_left)
        return box

    def _on_left(self) -> None:
        edited = self.fields.take()
        if edited:
            self.written.emit(self._item.id, tuple(edited.items()))
