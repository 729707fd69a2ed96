"""Text as every store can keep it."""

from __future__ import annotations

from wa_journal.model.journal_errors import TextNotUnicode


def clean(text: str) -> str:
    """Give text as it can be kept: U+0000 goes, since no store keeps it; half of a character pair is refused."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise TextNotUnicode from None
    return text.replace("\x00", "")
