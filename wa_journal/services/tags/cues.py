"""Cues as the officer meets them: how each stood so far, muted or not, and what speaks for one suggestion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from wa_journal.model.change import Change, Touched
from wa_journal.model.coding import Accepted, CueLine, Explanation
from wa_journal.model.entries import client_words, joined
from wa_journal.model.ids import TagId
from wa_journal.model.tags import Tag, TagOrigin, TagState
from wa_journal.model.text import Indicator
from wa_journal.services.desk import Desk
from wa_journal.services.rewording import sections_of
from wa_journal.services.tags.choices import choices_of, keep_muted, with_team
from wa_journal.services.tags.decisions import decided_tags, decisions

if TYPE_CHECKING:
    from wa_journal.services.tags.tuned import Tuned


class Cues:
    """Counts, mutes and explains; nothing is reweighed behind the officer's back."""

    def __init__(self, desk: Desk, indicators: Callable[[], tuple[Indicator, ...]], present: Callable[[], Tuned]) -> None:
        self._desk = desk
        self._indicators = indicators
        self._present = present

    def lines(self) -> tuple[CueLine, ...]:
        """Give every cue, shipped and the team's, with how often its suggestions were kept and dropped."""
        from wa_journal.analysis.text.learned.feedback import standings

        with self._desk.work() as work:
            chosen, decided = choices_of(work), decisions(decided_tags(work))
        stood = {one.cue: one for one in standings(decided)}
        team = {cue.id for _, cue in chosen.team}
        return tuple(
            CueLine(
                one.id,
                cue,
                stood[cue.id].kept if cue.id in stood else 0,
                stood[cue.id].dropped if cue.id in stood else 0,
                cue.id in chosen.muted,
                cue.id in team,
            )
            for one in with_team(self._indicators(), chosen.team)
            for cue in one.cues
        )

    def without_cue(self) -> tuple[int, int]:
        """Give how often suggestions by the models alone, without any cue, were kept and dropped."""
        with self._desk.work() as work:
            alone = [one.kept for one in decisions(decided_tags(work)) if not one.cues]
        return sum(alone), len(alone) - sum(alone)

    def mute(self, cue: str, *, muted: bool = True) -> Change:
        """Leave a cue out of what is suggested from now on, or take it in again."""
        with self._desk.work() as work:
            present = choices_of(work).muted
            keep_muted(work, present | {cue} if muted else present - {cue})
        return Change(Touched.SETTINGS)

    def accepted(self, version: str = "") -> tuple[Accepted, ...]:
        """Give how each indicator's suggestions went with this officer, of all versions or of one."""
        from wa_journal.analysis.text.learned.feedback import share_interval

        with self._desk.work() as work:
            tags = work.tags.list(state=(TagState.ACCEPTED, TagState.REJECTED), of_colleague=False)
        counted = [tag for tag in tags if version in ("", tag.made_by) or tag.origin is TagOrigin.HAND]
        names = sorted({tag.replaced or tag.indicator for tag in counted})
        rows = (_accepted(name, counted) for name in names)
        return tuple(replace(one, low=low, high=high) for one in rows for low, high in (share_interval(one.kept, one.decided),))

    def version(self) -> str:
        """Give the version of cues and models that suggestions are made by now."""
        return self._present().version

    def explain(self, tag: TagId) -> Explanation | None:
        """Open a suggestion to its evidence; None where its sentence is gone, or it was not suggested but chosen in place."""
        from wa_journal.analysis.text.explanation import explained

        with self._desk.work() as work:
            known = work.tags.get(tag)
            sections = sections_of(work, known.session) if known else ()
        text = joined(sections)
        if known is None or known.replaced or text[known.start : known.end] != known.quote:
            return None
        span = (known.start, known.end)
        found = explained(self._present().tagger, text, span, known.indicator, client_words(sections))
        of = {one.cue for one in found.evidence} if found else set()
        return replace(found, standings=tuple(line for line in self.lines() if line.cue.id in of)) if found else None


def _accepted(name: str, tags: list[Tag]) -> Accepted:
    machine = [tag for tag in tags if tag.origin is TagOrigin.MACHINE and (tag.replaced or tag.indicator) == name]
    changed = sum(tag.replaced is not None and tag.state is TagState.ACCEPTED for tag in machine)
    kept = sum(tag.state is TagState.ACCEPTED for tag in machine) - changed
    added = sum(tag.origin is TagOrigin.HAND and tag.state is TagState.ACCEPTED and tag.indicator == name for tag in tags)
    return Accepted(name, kept, changed, len(machine) - kept - changed, added, 0.0, 1.0)
