"""Preferences: settings as data, kept inside the vault."""

from __future__ import annotations

from collections.abc import Callable

from wa_journal.model.change import Change, Touched
from wa_journal.model.front import Front
from wa_journal.model.journal_errors import OutOfRange
from wa_journal.model.settings import Preference, Setting
from wa_journal.services.desk import Desk
from wa_journal.store.unit_of_work import Work

Value = bool | int | str
# Why a record is opened, as it is noted in the access log.
REASON = "read_reason"


class Preferences:
    """Gives each setting its value, or its default where the officer left it alone."""

    def __init__(self, desk: Desk, known: tuple[Preference, ...]) -> None:
        self._desk = desk
        self._known = {preference.key: preference for preference in known}

    @property
    def known(self) -> tuple[Preference, ...]:
        """Give what can be set, in the order of the page."""
        return tuple(self._known.values())

    def all(self) -> tuple[tuple[Preference, Value], ...]:
        """Give every setting with its present value, in the order of the page."""
        with self._desk.work() as work:
            kept = {setting.key: setting.value for setting in work.settings.list()}
        return tuple((one, _within(one, kept.get(one.key))) for one in self._known.values())

    def get(self, key: str) -> Value:
        """Give one setting's value."""
        with self._desk.work() as work:
            kept = work.settings.get(key)
        return _within(self._known[key], kept.value if kept else None)

    def default(self, key: str) -> Value:
        """Give what a setting is until the officer sets it."""
        return self._known[key].default

    def front(self) -> Front:
        """Give what the lock screen may know."""
        return Front(str(self.get("language")), str(self.get("theme")), int(self.get("text_size")))

    def set(self, key: str, value: Value) -> Change:
        """Keep a setting; a value that does not fit is refused."""
        preference = self._known[key]
        if not preference.fits(value):
            raise OutOfRange(lowest=preference.lowest, highest=preference.highest)
        with self._desk.work() as work:
            work.settings.put(Setting(key, value))
        return Change(Touched.SETTINGS)


def _within(known: Preference, kept: Value | None) -> Value:
    """What was kept before the agency set a limit does not stand against it."""
    return kept if kept is not None and known.fits(kept) else known.default


def forget_reason(work: Work, names: Callable[[str], bool]) -> None:
    """Keep no reason that names a client who goes: it would be noted of everybody who is read from then on."""
    kept = work.settings.get(REASON)
    if kept is not None and names(str(kept.value)):
        work.settings.remove(REASON)
