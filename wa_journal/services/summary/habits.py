"""What was written in the summary's fields before, to stand there again; it lies in the vault like everything else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from wa_journal.model.kept_text import clean
from wa_journal.model.settings import Setting
from wa_journal.model.supervision import Habits
from wa_journal.store.unit_of_work import Work

_HABITS = "supervision.habits"


def kept_habits(work: Work) -> Habits:
    """Give what is remembered."""
    kept = work.settings.get(_HABITS)
    colleagues, recipient, reason = kept.value if kept else ((), "", "")
    return Habits(tuple(colleagues), recipient, reason)


def put_habits(work: Work, habits: Habits) -> None:
    """Remember it."""
    work.settings.put(Setting(_HABITS, (habits.colleagues, clean(habits.recipient), clean(habits.reason))))


def forget_habits(work: Work, names: Callable[[str], bool]) -> None:
    """Remember no recipient and no reason that name a client who goes; colleagues are nobody's clients."""
    kept = kept_habits(work)
    recipient, reason = ("" if names(text) else text for text in (kept.recipient, kept.reason))
    if (recipient, reason) != (kept.recipient, kept.reason):
        put_habits(work, replace(kept, recipient=recipient, reason=reason))
