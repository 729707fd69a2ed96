"""What was chosen about cues and learning, read from and kept in the vault; nothing of the language pass is loaded for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wa_journal.model.coding import Choices, OwnWeights
from wa_journal.model.settings import Setting
from wa_journal.model.text import Cue, Indicator
from wa_journal.store.unit_of_work import Work

MUTED, TEAM, OWN = "cues.muted", "cues.team", "cues.own"


def choices_of(work: Work) -> Choices:
    """Read what was chosen."""
    muted, team, own = (work.settings.get(key) for key in (MUTED, TEAM, OWN))
    return Choices(
        frozenset(muted.value) if muted else frozenset(),
        tuple((name, Cue(*fields)) for name, fields in team.value) if team else (),
        OwnWeights(*own.value) if own else None,
    )


def keep_muted(work: Work, muted: Iterable[str]) -> None:
    """Keep which cues are muted."""
    work.settings.put(Setting(MUTED, tuple(sorted(muted))))


def keep_team(work: Work, team: tuple[tuple[str, Cue], ...]) -> None:
    """Keep a team's cues as they were looked at, so that a later change of the files changes nothing by itself."""
    fields = tuple(
        (name, (one.id, one.pattern, one.why, one.source, one.weight, one.whose, one.negation_is_sign, one.blocked_by))
        for name, one in team
    )
    work.settings.put(Setting(TEAM, fields))


def keep_own(work: Work, own: OwnWeights | None) -> None:
    """Keep a correction, or go back to the shared models."""
    if own is None:
        work.settings.remove(OWN)
    else:
        work.settings.put(Setting(OWN, (own.base, own.indicators, own.cues)))


def with_team(indicators: Iterable[Indicator], team: tuple[tuple[str, Cue], ...]) -> tuple[Indicator, ...]:
    """Give the indicators with a team's own cues added."""
    return tuple(replace(one, cues=one.cues + tuple(cue for name, cue in team if name == one.id)) for one in indicators)
