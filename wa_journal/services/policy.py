"""The agency's rules, as far as they bind the officer's settings."""

from __future__ import annotations

from dataclasses import replace

from wa_journal.host.policy import read_policy
from wa_journal.model.policy import Policy
from wa_journal.model.settings import Preference


def policy() -> Policy:
    """Give the rules that an administrator put on this machine."""
    return read_policy()


def limited(known: tuple[Preference, ...], rules: Policy) -> tuple[Preference, ...]:
    """Give the settings within what the agency allows: a shorter time stays the officer's to choose, a longer one does not."""
    highest = {"idle_minutes": rules.idle_minutes_at_most, "backup_days": rules.backup_days_at_most}
    defaults = {"backup_folder": rules.backup_folder, "cue_folder": rules.cue_folder}
    return tuple(_limited(one, highest.get(one.key), defaults.get(one.key)) for one in known)


def _limited(one: Preference, highest: int | None, default: str | None) -> Preference:
    if highest is not None and isinstance(one.default, int):
        most = max(min(one.highest, highest), one.lowest)
        return replace(one, highest=most, default=min(one.default, most))
    return replace(one, default=default) if default is not None else one
