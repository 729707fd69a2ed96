"""Tags as an entry shows them: underlines with a shape for what they mean."""

from __future__ import annotations

from wa_journal.model.tags import Tag, TagState
from wa_journal.model.text import Indicator
from wa_journal.ui.editor.entry_editor import Underline
from wa_journal.ui.parts.shapes import mark_of


def underlines(tags: tuple[Tag, ...], indicators: tuple[Indicator, ...]) -> tuple[Underline, ...]:
    """Give the tags as the editor shows them; dropped ones and those whose sentence is gone are left out."""
    known = {one.id: one for one in indicators}
    return tuple(
        Underline(tag.id, tag.start, tag.end, mark_of(known.get(tag.indicator)), tag.state is TagState.ACCEPTED)
        for tag in tags
        if tag.state is not TagState.REJECTED and tag.anchored
    )
