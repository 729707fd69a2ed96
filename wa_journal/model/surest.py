"""Which suggestions are put to the officer at once: a handful, or tagging is given up."""

from __future__ import annotations

from wa_journal.model.tags import SAFEGUARDING, Tag, TagOrigin, TagState

MOST = 8


def in_sight(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """Give, in order, what was decided or added, every sign of danger, and the surest of what the machine suggested.

    Decided suggestions count among the surest, so that deciding one brings no further one forward.
    """
    suggested = sorted((tag for tag in tags if tag.origin is TagOrigin.MACHINE), key=lambda tag: -(tag.probability or 0.0))
    folded = {tag.id for tag in suggested[MOST:] if tag.state is TagState.SUGGESTED and tag.indicator != SAFEGUARDING}
    return tuple(tag for tag in tags if tag.id not in folded)


def waiting(tags: tuple[Tag, ...]) -> int:
    """Count the suggestions that are put to the officer and not decided."""
    return sum(tag.state is TagState.SUGGESTED for tag in in_sight(tags))
