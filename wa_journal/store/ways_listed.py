"""Which kinds of ways in a key file lists, read without cryptography: the lock screen offers them before anything opens."""

from __future__ import annotations

import json
from pathlib import Path

from wa_journal.model.slot_kind import SlotKind
from wa_journal.store.layout import KEY_FILES


def kinds_listed(folder: Path) -> frozenset[SlotKind]:
    """Give the kinds of the first key file that can be read; a damaged one lists none."""
    for name in KEY_FILES:
        try:
            rows = json.loads((folder / name).read_bytes())["slots"]
            return frozenset(SlotKind(row["kind"]) for row in rows)
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return frozenset()
