"""Where the entries of a diary go: by tag, notebook or column to clients, the rest to one client."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from wa_journal.model.bringing import Diary, DiaryKind, Mapping, Role, SameDay, TagUse
from wa_journal.model.clients import Client
from wa_journal.model.said import numbered
from wa_journal.ui.look import Look
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.layouts import column, emptied, tight
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.wording import worded

_REST, _OUT, _NEW, _KNOWN, _SAME = "rest", "out", "new", "known:", "same"
_MOST = 40
_WAIT_MS = 300


class MappingView(QWidget):
    """`changed` tells that something else is wanted, once the officer has stopped typing."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._labels: dict[str, Dropdown] = {}
        self.rest = Dropdown(look, self.tr("Client"))
        self.codename = TextField(self.tr("Codename of the new client"), self.tr("for example K-07"))
        self._named = Named(self.tr("Codename of the new client"), self.codename)
        self._rest_words = Named("", self.rest)
        self._grid = tight(QGridLayout(), look.px(2))
        self._grid.setColumnStretch(1, 1)
        self._more = PlainLabel("", "muted")
        tags = ((TagUse.IGNORE.value, self.tr("Leave them out")), (TagUse.NOTE.value, self.tr("Keep them as a note")))
        self.tags = Choice(look, self.tr("The diary's own tags"), tags)
        days = (
            (SameDay.SEPARATE.value, self.tr("A session for each entry")),
            (SameDay.TOGETHER.value, self.tr("One session for a day")),
        )
        self.same_day = Choice(look, self.tr("Several entries of one day"), days)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.changed)
        self._connect()
        self._build()

    def offer(self, diary: Diary, clients: tuple[Client, ...]) -> None:
        """Offer the diary's labels and the journal's clients; a column of clients is followed from the start."""
        known = tuple((f"{_KNOWN}{one.codename}", one.codename) for one in clients)
        self.rest.offer(((_OUT, self.tr("Leave them out")), *known, (_NEW, self.tr("A new client …"))))
        emptied(self._grid)
        self._labels.clear()
        for place, (label, count) in enumerate(diary.labels[:_MOST]):
            self._grid.addWidget(self._row(label, count, known, place), place, 1)
        names = {one.codename for one in clients}
        follow = diary.kind is DiaryKind.CSV and Role.CLIENT in dict(diary.reading.columns)
        for label, field in self._labels.items():
            field.show_key(f"{_KNOWN}{label}" if label in names else _SAME if follow else _REST)
        told = any(field.key != _REST for field in self._labels.values())
        self.rest.show_key(_OUT if told else _NEW)
        words = self.tr("All other entries") if diary.labels else self.tr("All entries")
        self._rest_words.setText(words)
        rarer = len(diary.labels) - _MOST
        self._more.setText(
            worded(numbered("Diaries", "{count} rarer tags are not listed", "{count} rarer tag is not listed", rarer))
        )
        self._more.setVisible(rarer > 0)
        self._show_codename()

    def mapping(self) -> Mapping:
        """Give what the officer wants."""
        rest = self.codename.text() if self.rest.key == _NEW else self.rest.key.removeprefix(_KNOWN)
        by_label = tuple((label, _codename(label, field.key)) for label, field in self._labels.items() if field.key != _REST)
        rest = "" if self.rest.key == _OUT else rest
        return Mapping(rest, by_label, TagUse(self.tags.key or TagUse.IGNORE), SameDay(self.same_day.key or SameDay.SEPARATE))

    @property
    def lacks_codename(self) -> bool:
        """Say whether entries are to go to a new client who is not called anything yet."""
        return self.rest.key == _NEW and not self.codename.text().strip()

    def label(self, name: str) -> Dropdown:
        """Give the field of one label."""
        return self._labels[name]

    def _build(self) -> None:
        self.tags.show_key(TagUse.IGNORE.value)
        self.same_day.show_key(SameDay.SEPARATE.value)
        gap = self._look.px(2)
        heading = PlainLabel(self.tr("Which client is it about?"), "strong")
        rest = column(self._rest_words, self.rest, self._named, self.codename, gap=gap)
        self.setLayout(
            column(
                heading,
                self._grid,
                self._more,
                rest,
                PlainLabel(self.tr("The diary's own tags"), "strong"),
                self.tags,
                PlainLabel(self.tr("Several entries of one day"), "strong"),
                self.same_day,
                gap=gap,
            )
        )

    def _connect(self) -> None:
        self.rest.activated.connect(self._on_changed)
        self.codename.textEdited.connect(self._on_typed)
        self.tags.chosen.connect(self._on_changed)
        self.same_day.chosen.connect(self._on_changed)

    def _row(self, label: str, count: int, known: tuple[tuple[str, str], ...], place: int) -> Dropdown:
        options = (
            (_REST, self.tr("as all others")),
            *known,
            (_SAME, self.tr("new client “{label}”").format(label=label)),
            (_OUT, self.tr("leave out")),
        )
        words = self.tr("“{label}” · {count}").format(label=label, count=count)
        field = Dropdown(self._look, words, options)
        field.activated.connect(self._on_changed)
        self._labels[label] = field
        self._grid.addWidget(Named(words, field, "body"), place, 0)
        return field

    def _show_codename(self) -> None:
        wanted = self.rest.key == _NEW
        self.codename.setVisible(wanted)
        self._named.setVisible(wanted)

    def _on_changed(self) -> None:
        self._show_codename()
        self.changed.emit()

    def _on_typed(self) -> None:
        self._wait.start()


def _codename(label: str, key: str) -> str:
    if key == _SAME:
        return label
    return key.removeprefix(_KNOWN) if key.startswith(_KNOWN) else ""
