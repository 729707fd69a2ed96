"""What a colleague judged and decided before a client came here: read like one's own, and in no figure about oneself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from wa_journal.model.judgement import Judgement
from wa_journal.model.settings import Setting
from wa_journal.model.tags import Tag
from wa_journal.store.unit_of_work import Work

_KEPT = "of_colleagues"


def note(work: Work, ids: Iterable[str], came: datetime) -> None:
    """Keep that these judgements and sessions are a colleague's; what is decided in such a session afterwards is one's own."""
    known = _came(work)
    new = {one: came for one in ids if one not in known}
    if new:
        rows = sorted((one, at.isoformat()) for one, at in (known | new).items())
        work.settings.put(Setting(_KEPT, tuple(rows)))


def own_judgements(work: Work) -> tuple[Judgement, ...]:
    """Give the officer's own judgements, oldest first."""
    known = _came(work)
    return tuple(one for one in work.judgements.list("made_at") if one.id not in known)


def own_decisions(work: Work, decided: Iterable[Tag]) -> tuple[Tag, ...]:
    """Leave out the tags that a colleague decided on."""
    known = _came(work)
    return tuple(tag for tag in decided if not _before(tag, known))


def _before(tag: Tag, known: Mapping[str, datetime]) -> bool:
    came = known.get(tag.session)
    return came is not None and (tag.decided_at is None or tag.decided_at <= came)


def _came(work: Work) -> dict[str, datetime]:
    kept = work.settings.get(_KEPT)
    return {one: datetime.fromisoformat(at) for one, at in kept.value} if kept else {}
