"""Tagging old entries again: compared first, taken only when asked for, never touching a decision, and taken back as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from wa_journal.model.change import Change, Touched
from wa_journal.model.coding import Comparison, EntryPass, Otherwise, Taken
from wa_journal.model.entries import client_words
from wa_journal.model.ids import SessionId
from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.tags import Tag, TagState
from wa_journal.services.desk import Desk
from wa_journal.services.tags.going_through import GoingThrough
from wa_journal.services.tags.suggestions import parted, renewed, suggested, undecided
from wa_journal.services.written import Written, each_tagged
from wa_journal.store.unit_of_work import Work

if TYPE_CHECKING:
    from wa_journal.services.tags.tuned import Tuned


class Retagging:
    """Keeps what the last one replaced for as long as the journal is open, so that it can be taken back."""

    def __init__(self, desk: Desk, present: Callable[[], Tuned]) -> None:
        self._desk = desk
        self._present = present
        self._last: tuple[EntryPass, ...] = ()
        self._undone: frozenset[SessionId] = frozenset()
        self._through = GoingThrough(desk)

    def compare(self, told: Progress = unwatched) -> Comparison:
        """Read every finished entry with the present cues and models, and keep nothing of it yet."""
        language, entries, unchanged = self._present(), 0, 0
        changed: list[Otherwise] = []
        passes: list[EntryPass] = []
        for one, tags in each_tagged(self._desk, told):
            found, same = _pass(one, tags, language)
            entries, unchanged = entries + 1, unchanged + same
            passes.append(found)
            changed += _otherwise(one, found)
        return Comparison(language.version, entries, unchanged, tuple(changed), tuple(passes))

    def take(self, comparison: Comparison) -> Taken:
        """Put the new suggestions in the place of the old ones, all at once; entries that changed meanwhile are left alone."""
        with self._desk.work() as work:
            taken = [one for one in comparison.passes if _still(work, one)]
            self._undone = frozenset(one.session for one in taken if self._put(work, one))
        self._last = tuple(taken)
        return Taken(len(taken), len(comparison.passes) - len(taken))

    def _put(self, work: Work, one: EntryPass) -> bool:
        """Say whether the new suggestions undid that the session was gone through."""
        work.tags.clear(session=one.session, state=TagState.SUGGESTED)
        work.tags.put_all(undecided(one.after, work.tags.list(session=one.session)))
        return self._through.follow(work, one.session)

    @property
    def can_take_back(self) -> bool:
        """Say whether there is one to take back."""
        return bool(self._last)

    def take_back(self) -> Change:
        """Bring the suggestions back that were there before; what was decided since stays decided."""
        last, self._last = self._last, ()
        with self._desk.work() as work:
            for one in last:
                if _bring_back(work, one):
                    self._through.follow(work, one.session, by_decision=one.session in self._undone)
        return Change(Touched.TAGS)


def _pass(one: Written, tags: tuple[Tag, ...], language: Tuned) -> tuple[EntryPass, int]:
    before = tuple(tag for tag in tags if tag.state is TagState.SUGGESTED)
    decided = tuple(tag for tag in tags if tag.state is not TagState.SUGGESTED)
    text = one.entry.text
    read = language.tag(text, one.session.number, client_words(one.entry.sections))
    found = suggested(one.session, text, read, decided, language.version)
    after = tuple(renewed(before, found))
    return EntryPass(one.entry.id, one.session.id, before, after), parted(before, after)[2]


def _otherwise(one: Written, found: EntryPass) -> Iterator[Otherwise]:
    new, gone, _ = parted(found.before, found.after)
    quotes = {(tag.start, tag.end): tag.quote for tag in (*new, *gone)}
    for (start, end), quote in sorted(quotes.items()):
        yield Otherwise(
            one.client.id,
            one.client.codename,
            one.session.id,
            one.session.number,
            one.session.on,
            start,
            end,
            quote,
            tuple(tag.indicator for tag in new if tag.start == start),
            tuple(tag.indicator for tag in gone if tag.start == start),
        )


def _still(work: Work, one: EntryPass) -> bool:
    """Nothing was written or decided in this entry since it was compared."""
    entry = work.timeline.present_entry(one.session)
    waiting = {tag.id for tag in work.tags.list(session=one.session, state=TagState.SUGGESTED)}
    return entry is not None and entry.id == one.entry and waiting == {tag.id for tag in one.before}


def _bring_back(work: Work, one: EntryPass) -> bool:
    """Say whether the entry is still the one that was read again."""
    decided = [tag for tag in work.tags.list(session=one.session) if tag.state is not TagState.SUGGESTED]
    known = {tag.id for tag in decided}
    entry = work.timeline.present_entry(one.session)
    if entry is None or entry.id != one.entry:
        return False
    work.tags.clear(session=one.session, state=TagState.SUGGESTED)
    work.tags.put_all(undecided((tag for tag in one.before if tag.id not in known), decided))
    return True
