"""A length of time to type in any ordinary form, shown in minutes."""

from __future__ import annotations

from wa_journal.ui.look import Look
from wa_journal.ui.parts.number_field import NumberField
from wa_journal.ui.parts.typed_minutes import LONGEST, may_be_time_of_day, typed_minutes


class MinutesField(NumberField):
    """Empty is no length."""

    def __init__(self, look: Look, name: str, hint: str) -> None:
        super().__init__(look, name, hint, (1, LONGEST), optional=True)

    def read(self, text: str) -> int | None:
        """Give the minutes that were meant, or None."""
        return typed_minutes(text)

    def refusal(self) -> str:
        """Say which forms are understood."""
        if may_be_time_of_day(self.line.text()):
            if self._number is None:
                return self.tr("“{typed}” may be a time of day. Write how long it took in minutes, like 90 or 480.")
            return self.tr("“{typed}” may be a time of day; {kept} stays. Write how long it took in minutes, like 90 or 480.")
        if self._number is None:
            return self.tr("“{typed}” is not a length of up to 12 hours. Write it like 45, 1:15 or 1 h 15 min.")
        return self.tr("“{typed}” is not a length of up to 12 hours; {kept} stays. Write it like 45, 1:15 or 1 h 15 min.")
