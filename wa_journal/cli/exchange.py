"""`wa-journal import` and `wa-journal export-all`: other diaries in, everything of one's own out; only counts are printed."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from datetime import date

from wa_journal.cli.answer import done, tell
from wa_journal.cli.target import require_unused
from wa_journal.model.bringing import DayOrder, Diary, DiaryKind, Mapping, Preview, Reading, SameDay, SkipReason, TagUse
from wa_journal.model.taking import TakeForm
from wa_journal.services.moving.bringing import Bringing
from wa_journal.services.moving.taking import Taking
from wa_journal.services.opening import Office
from wa_journal.services.policy import policy


def bring(args: argparse.Namespace, office: Office) -> int:
    """Bring another diary in, or take the last import back."""
    bringing = Bringing(office, policy().retention_months)
    if args.take_back:
        back = bringing.take_back()
        done(f"{back.entries} entries were taken out again; {back.left} stay because they were worked on since.")
        return 0
    if args.source is None or args.kind is None:
        args.refuse("an import needs a file or folder and --from")
    diary = bringing.read(DiaryKind(args.kind), args.source, _reading(args))
    if args.preview:
        tell(*_brought(bringing.preview(diary, _mapping(args, diary)), diary, "would come"))
    else:
        done(*_brought(bringing.bring(diary, _mapping(args, diary)), diary, "came"))
    return 0


def _brought(told: Preview, diary: Diary, verb: str) -> Iterator[str]:
    yield f"{told.entries} entries {verb} in, for {len(told.shares)} clients."
    yield f"{told.duplicates} are in the journal already, {told.left_out} were left out."
    ahead = sum(one.reaches_beyond(date.today()) for one in told.shares)
    if ahead:
        yield f"Of {ahead} clients some lie on days still to come: look whether day and month are the right way round (--dates)."
    for reason, count in sorted(Counter(one.reason for one in diary.skipped).items()):
        way_out = " (--column status= reads none)" if reason is SkipReason.NO_STATUS else ""
        yield f"{count} cannot be taken: {reason.value}{way_out}."


def export_all(args: argparse.Namespace, office: Office) -> int:
    """Write everything out."""
    require_unused(args)
    Taking(office).take(args.out, TakeForm(args.format), args.reason)
    done(f"Everything is written, in a file that only you can read. {Taking.warning}")
    return 0


def _reading(args: argparse.Namespace) -> Reading:
    return Reading(tuple(args.column), DayOrder(args.dates))


def _mapping(args: argparse.Namespace, diary: Diary) -> Mapping:
    """Without a client and without labels, the labels are the codenames."""
    told = tuple(args.label)
    if not told and not args.client:
        told = tuple((label, label) for label, _ in diary.labels)
    same_day = SameDay.TOGETHER if args.together else SameDay.SEPARATE
    return Mapping(args.client or "", told, TagUse(args.tags), same_day)
