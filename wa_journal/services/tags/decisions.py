"""The officer's decisions on suggestions, as everything that learns or counts from them reads them."""

from __future__ import annotations

from wa_journal.model.coding import Decision
from wa_journal.model.tags import Tag, TagOrigin, TagState
from wa_journal.store.unit_of_work import Work


def decided_tags(work: Work) -> tuple[Tag, ...]:
    """Give the suggestions that the officer decided on, oldest decision first; a colleague's decisions are no sign of theirs."""
    decided = (TagState.ACCEPTED, TagState.REJECTED)
    asked = {"origin": TagOrigin.MACHINE, "state": decided, "of_colleague": False}
    return work.tags.list("decided_at", "session", "start", "indicator", **asked)


def decisions(tags: tuple[Tag, ...]) -> tuple[Decision, ...]:
    """Give them as decisions; a suggestion that was changed to another indicator counts as dropped."""
    return tuple(
        Decision(
            tag.replaced or tag.indicator,
            tag.probability or 0.5,
            tag.cue_ids,
            tag.state is TagState.ACCEPTED and tag.replaced is None,
            tag.session,
            tag.decided_at.isoformat() if tag.decided_at else "",
        )
        for tag in tags
    )


def reason_of(tag: Tag) -> str:
    """Give why a tag was suggested, so that it can be said in the officer's language."""
    from wa_journal.analysis.text.reasons import read_back

    return read_back(tag.reason)
