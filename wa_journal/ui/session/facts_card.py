"""When and where the meeting was: one line, opened only to change it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from wa_journal.model.edited import edited
from wa_journal.model.sessions import FACTS, Attendance, Session, SessionStatus
from wa_journal.ui.look import Look
from wa_journal.ui.parts.banner import announce
from wa_journal.ui.parts.buttons import Button
from wa_journal.ui.parts.card import TwoColumns
from wa_journal.ui.parts.choice import Choice
from wa_journal.ui.parts.date_field import DateField
from wa_journal.ui.parts.field_card import FieldCard
from wa_journal.ui.parts.fields import Dropdown
from wa_journal.ui.parts.focus import take_focus
from wa_journal.ui.parts.form_fields import FormFields
from wa_journal.ui.parts.layouts import column, tight
from wa_journal.ui.parts.minutes_field import MinutesField
from wa_journal.ui.parts.plain_label import Named, PlainLabel
from wa_journal.ui.parts.text_field import TextField
from wa_journal.ui.parts.time_field import TimeField
from wa_journal.ui.parts.typed_day import Lean
from wa_journal.ui.phrases import attendance, case_phase, clock, day, meeting, session_status

_LONG_PAST = timedelta(days=180)


class FactsCard(QWidget):
    """Pre-filled from last time; `changed` carries the session as it is to be kept, and the names of what was edited."""

    changed = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._session: Session | None = None
        self._edited: frozenset[str] = frozenset()
        self._line = PlainLabel("", "strong")
        self._more = Button(self.tr("Change, or it was not held"), self._on_more, "quiet")
        self._more.setCheckable(True)
        self.status = Choice(look, self.tr("The meeting"), tuple((one.value, session_status(one)) for one in SessionStatus))
        self.status.chosen.connect(self._on_status)
        top = TwoColumns(look, self._line, self._more, (1, 0))
        self._form = FieldCard(look, "", self.status, self._fields())
        self._form.hide()
        self.setLayout(column(top, self._form, gap=look.px(1)))

    def show_session(self, session: Session) -> None:
        """Show a session's facts; what was opened to change those of another one is closed, so that its line is in sight."""
        same = self._session is not None and session.id == self._session.id
        if self._session is not None and not same:
            self._more.setChecked(False)
            self._on_more()
        self._session, self._edited = session, frozenset()
        self.status.show_key(_said(session))
        self._line.setText(self._told(session))
        for field in (self._on, self._at, self._came):
            field.blockSignals(True)
        (self._on.renew if same else self._on.show_day)(session.on)
        self._lean(session.status)
        (self._at.renew if same else self._at.show_time)(session.at)
        self._came.show_key(session.attendance.value)
        for field in (self._on, self._at, self._came):
            field.blockSignals(False)
        (self._minutes.renew if same else self._minutes.show_number)(session.minutes)
        self.begun.show_kept({"place": session.place, "present": session.present})

    def refuse(self, kept: Session, words: str) -> None:
        """Stand again at the day and status that are kept, say why beside the day, and keep what else was filled in."""
        if self._session is None:
            return
        told = replace(self._session, on=kept.on, status=kept.status, attendance=kept.attendance)
        rest = self._edited - {"on", "status", "attendance"}
        self._on.show_day(kept.on)
        self.status.show_key(_said(kept))
        self._came.show_key(kept.attendance.value)
        self._session, self._edited = told, rest
        self._line.setText(self._told(told))
        words = self.tr("{why} {day} stays.").format(why=words, day=day(kept.on))
        self._on.note.tell(words)
        self._more.setChecked(True)
        self._on_more()
        announce(self, words)
        if rest:
            self.changed.emit(told, rest)

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """Give the words that stand in the fields."""
        return ("place", self._where.text().strip()), ("present", self._present.text().strip())

    def take_focus(self) -> None:
        """Open what can be changed, and go there."""
        self._more.setChecked(True)
        self._on_more()
        take_focus(self._form)

    def _fields(self) -> QWidget:
        look = self._look
        self._on, self._at = DateField(look, self.tr("Date")), TimeField(look, self.tr("Time"))
        self._minutes = MinutesField(look, self.tr("Length in minutes"), self.tr("minutes"))
        self._where = TextField(self.tr("Place"))
        self._present = TextField(self.tr("Who was there"))
        self.begun = FormFields({"place": self._where, "present": self._present})
        self._came = Dropdown(look, self.tr("Attendance"), tuple((one.value, attendance(one)) for one in Attendance))
        for text in (self._where, self._present):
            text.editingFinished.connect(self.keep)
        self._on.changed.connect(self.keep)
        self._at.changed.connect(self.keep)
        self._minutes.changed.connect(self.keep)
        self._came.currentIndexChanged.connect(self.keep)
        return self._grid()

    def _grid(self) -> QWidget:
        fields = (self._on, self._at, self._minutes, self._where, self._present, self._came)
        grid = tight(QGridLayout(), self._look.px(1.5))
        for place, field in enumerate(fields):
            grid.addWidget(Named(field.accessibleName(), field, "small"), place // 3 * 2, place % 3)
            # A note below one field does not push its neighbours down.
            grid.addWidget(field, place // 3 * 2 + 1, place % 3, Qt.AlignmentFlag.AlignTop)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        holder = QWidget()
        holder.setLayout(grid)
        return holder

    def _told(self, session: Session) -> str:
        parts = [self.tr("Session {number}").format(number=session.number), day(session.on)]
        if session.at:
            parts.append(clock(session.at))
        if session.minutes and session.status is SessionStatus.HELD:
            parts.append(self.tr("{count} min").format(count=session.minutes))
        parts += [text for text in (session.place, session.present) if text]
        if session.status is not SessionStatus.HELD:
            parts.append(meeting(session))
        return "  ·  ".join([*parts, case_phase(session.phase)])

    def _on_more(self) -> None:
        self._form.setVisible(self._more.isChecked())

    def _lean(self, status: SessionStatus) -> None:
        """A meeting long past is put right by the days around it, others by those around today; one called off may lie ahead."""
        on = self._on.day
        lean = Lean.NEAR if status is SessionStatus.CANCELLED else Lean.LATELY
        self._on.lean_from(on if date.today() - on > _LONG_PAST else None, lean)

    def _on_status(self, key: str) -> None:
        """Whoever did not come did not come late; of a meeting that was held after all it is open how they came."""
        self._lean(SessionStatus(key))
        missed, came = SessionStatus(key) is SessionStatus.MISSED, Attendance(self._came.key)
        if missed or came is Attendance.DID_NOT_COME:
            self._came.show_key((Attendance.DID_NOT_COME if missed else Attendance.UNRECORDED).value)
        self.keep()

    def keep(self) -> None:
        """Tell what stands in the fields, also in one that was not left yet."""
        if self._session is None:
            return
        wanted, taken = self._filled(self._session), self.begun.take()
        # Of a meeting that a salvage lost, "cancelled" is an answer too, though it is kept so already.
        said = frozenset(("status",)) if self._session.stands_in and self.status.key else frozenset()
        if wanted != self._session or taken or not said <= self._edited:
            self._edited |= edited(self._session, wanted, FACTS) | said
            self._session = wanted
            self._line.setText(self._told(wanted))
            self.changed.emit(wanted, self._edited)

    def _filled(self, session: Session) -> Session:
        return replace(
            session,
            on=self._on.day,
            at=self._at.at,
            minutes=self._minutes.number,
            place=self._where.text().strip(),
            present=self._present.text().strip(),
            attendance=Attendance(self._came.key),
            status=SessionStatus(self.status.key or session.status.value),
        )


def _said(session: Session) -> str | None:
    """What was said of a meeting: of one that a salvage lost, nothing yet."""
    return None if session.stands_in else session.status.value
