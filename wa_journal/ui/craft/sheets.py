"""What stands on the two sheets: before the meeting, and read together with the client."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from wa_journal.model.ids import ClientId
from wa_journal.model.ledger import LedgerKind, LedgerLine, LedgerState, PracticeRecord
from wa_journal.model.practice import PracticeItem
from wa_journal.model.said import said
from wa_journal.model.supervision import ReportBlock, ReportPage
from wa_journal.model.today import BeforeMeeting, ReadBack
from wa_journal.ui.parts.item_form import FIRST, SECOND
from wa_journal.ui.phrases import ago, day, first_of, strain, strain_outcome
from wa_journal.ui.wording import worded

# What the officer looks up before a meeting, by the item of the source under which it was written.
_BEFORE = ("PR3", "RC5", "RC9", "DI6", "OP8", "RC14", "FI2", "DI2")
# What a client may read along: no rating, no tag, nothing that the officer thinks.
_GOALS = ("BO1", "BO2", "BO3", "BO4")
_LIMITS = ("RC1", "RC5", "RC6", "RC7", "RC8", "RC17", "RC18")
_MUTUAL = ("RC2", "RC9", "RC10", "RC12")
_MOST_UNDONE = 12


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page about one client, for whom it is logged when it leaves."""

    client: ClientId
    page: ReportPage = field(repr=False)


def before_sheet(before: BeforeMeeting, items: dict[str, PracticeItem]) -> Sheet:
    """Give the sheet before a meeting; what there is nothing of is left out."""
    last, first = before.last, before.number <= 3
    when = (
        worded(said("Sheets", "first meeting"))
        if last is None
        else worded(said("Sheets", "last seen {when}")).format(when=ago(last.on, date.today()))
    )
    title = worded(said("Sheets", "Before session {number} with {codename}")).format(
        number=before.number, codename=before.client.codename
    )
    kept = newest(before.records)
    told = (
        (worded(said("Sheets", "Last time")), _last_time(before.told) if before.told else ()),
        (worded(said("Sheets", "I promised")), due_lines(before.promises)),
        (worded(said("Sheets", "Agreed tasks")), due_lines(before.homework)),
        (worded(said("Sheets", "The last strain")), _strain(before)),
        (worded(said("Sheets", "Leave alone")), due_lines(before.leave_alone)),
        (worded(said("Sheets", "To prepare")), due_lines(before.prepare)),
        *((_label(items[name]), _told(items[name], kept)) for name in _BEFORE if _asked(name, items, first=first)),
        (
            worded(said("Sheets", "Not ticked yet with this client")),
            first_of([worded(item.text) for item in before.undone], _MOST_UNDONE),
        ),
        (worded(said("Sheets", "From supervision")), due_lines(before.answers)),
        (worded(said("Sheets", "For supervision")), due_lines(before.points)),
    )
    blocks = tuple(ReportBlock(name, lines, bullets=len(lines) > 1) for name, lines in told if lines)
    return Sheet(before.client.id, ReportPage(title, when, blocks))


def together_sheet(
    client: ClientId, records: Iterable[PracticeRecord], lines: Iterable[LedgerLine], items: dict[str, PracticeItem]
) -> Sheet:
    """Give the sheet to read with the client: goals, limits, tasks and promises in plain words; no ratings, no tags."""
    kept, standing = newest(records), tuple(lines)

    def of(*kinds: LedgerKind) -> tuple[str, ...]:
        return due_lines(line for line in standing if line.kind in kinds and line.state is LedgerState.OPEN)

    blocks = (
        (worded(said("Sheets", "What this is for")), _all(_GOALS, kept, items)),
        (worded(said("Sheets", "What is fixed, and what we can decide")), _all(_LIMITS, kept, items)),
        (worded(said("Sheets", "Who does what")), _all(_MUTUAL, kept, items)),
        (worded(said("Sheets", "What we agreed")), of(LedgerKind.AGREEMENT)),
        (worded(said("Sheets", "What you set out to do")), of(LedgerKind.HOMEWORK)),
        (worded(said("Sheets", "What I promised you")), of(LedgerKind.PROMISE, LedgerKind.PRACTICAL_HELP)),
    )
    note = worded(said("Sheets", "Read together on {day}. Say where it is not right: it can be changed.")).format(
        day=day(date.today(), long=True)
    )
    told = tuple(ReportBlock(name, words, bullets=len(words) > 1) for name, words in blocks if words)
    return Sheet(client, ReportPage(worded(said("Sheets", "Our work together")), note, told))


def newest(records: Iterable[PracticeRecord]) -> dict[str, dict[str, str]]:
    """Give what stands in each field now; records come newest first."""
    found: dict[str, dict[str, str]] = {}
    for record in records:
        found.setdefault(record.item, dict(record.values))
    return found


def due_lines(lines: Iterable[LedgerLine]) -> tuple[str, ...]:
    """Give lines of a ledger with the day they are due; what is past it is said to be owed."""
    until, owed = worded(said("Sheets", "{text}  (until {day})")), worded(said("Sheets", "{text}  (until {day}, still owed)"))
    today = date.today()
    return tuple(
        (owed if line.is_owed(today) else until).format(text=line.text, day=day(line.due)) if line.due else line.text
        for line in lines
    )


def _label(item: PracticeItem) -> str:
    return worded(item.field.label) if item.field else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _asked(name: str, items: dict[str, PracticeItem], *, first: bool) -> bool:
    item = items.get(name)
    return item is not None and item.field is not None and (first or item.to_session is None)


def _told(item: PracticeItem, kept: dict[str, dict[str, str]]) -> tuple[str, ...]:
    values = kept.get(item.id, {})
    names = [_capital(part.strip()) for part in _label(item).split("/")]
    if (FIRST in values or SECOND in values) and len(names) == 2:
        sides = ((names[0], values.get(FIRST, "")), (names[1], values.get(SECOND, "")))
        return tuple(f"{name}: {line}" for name, text in sides for line in _lines(text))
    return tuple(line for text in values.values() for line in _lines(text))


def _all(names: tuple[str, ...], kept: dict[str, dict[str, str]], items: dict[str, PracticeItem]) -> tuple[str, ...]:
    return tuple(line for name in names if name in items for line in _told(items[name], kept))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _last_time(told: ReadBack) -> tuple[str, ...]:
    where = worded(said("Sheets", "Session {number}, {day}.")).format(number=told.session.number, day=day(told.session.on))
    hope = worded(said("Sheets", "To hope on: {words}")).format(words=told.hope) if told.hope else ""
    return tuple(line for line in (where, worded(told.look_again), hope) if line)


def _strain(before: BeforeMeeting) -> tuple[str, ...]:
    known = before.strain
    if known is None:
        return ()
    words = f"{strain(known.kind)}, {strain_outcome(known.outcome)}"
    notes = (
        (worded(said("Sheets", "What happened: {words}")), known.what_happened),
        (worded(said("Sheets", "My part: {words}")), known.my_part),
        (worded(said("Sheets", "I wanted to try: {words}")), known.will_try),
    )
    return (words, *(form.format(words=text) for form, text in notes if text))
