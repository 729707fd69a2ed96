"""What the access log notes: kept in English, as its chain needs it for good, and said again in the officer's language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from wa_journal.model.access import BACK_AGAIN
from wa_journal.model.said import COUNT, Said, numbered, said

_BETWEEN = re.compile(r"(, |: )")
_COUNTED: Mapping[str, Said] = {
    "sessions": numbered("Access", "{count} sessions", "{count} session", 0),
    "entries": numbered("Access", "{count} entries", "{count} entry", 0),
    "differences": numbered("Access", "{count} differences", "{count} difference", 0),
    "rows lost": numbered("Access", "{count} rows lost", "{count} row lost", 0),
    "mask": numbered("Access", "{count} masked", "{count} masked", 0),
    "leave": numbered("Access", "{count} left as they are", "{count} left as it is", 0),
    "leave_out": numbered("Access", "{count} left out", "{count} left out", 0),
}
_PLAIN: Mapping[str, Said] = {
    "everything": said("Access", "everything"),
    "json": said("Access", "as JSON"),
    "csv": said("Access", "as CSV"),
    "cut off while it was written and taken away": said("Access", "cut off while it was written and taken away"),
    "import": said("Access", "import"),
    "import taken back": said("Access", "import taken back"),
    "hand-over file": said("Access", "hand-over file"),
    "colleague": said("Access", "for a colleague"),
    "second machine": said("Access", "for a second machine"),
    "with what was felt": said("Access", "with what was felt"),
    "without what was felt": said("Access", "without what was felt"),
    "summary decisions": said("Access", "summary decisions"),
    BACK_AGAIN: said("Access", "erased earlier and back with the backup"),
    "salvage": said("Access", "salvage"),
    "factual part copied": said("Access", "factual part copied"),
    "with all names": said("Access", "with all names"),
    "names replaced": said("Access", "names replaced"),
}


def noted(detail: str) -> Said:
    """Give what the access log noted, so that it can be said in another language; counts are said piece by piece."""
    found = [_piece(piece) for piece in _BETWEEN.split(detail)[::2]]
    pieces = [piece for piece in found if piece is not None]
    if len(pieces) < len(found):
        return Said("Access", detail)
    between = _BETWEEN.findall(detail)
    named = {f"part{number}": piece for number, piece in enumerate(pieces)}
    form = "".join(f"{{{name}}}{after}" for name, after in zip(named, (*between, ""), strict=True))
    return Said("", form, "", named)


def _piece(piece: str) -> Said | None:
    number, _, what = piece.partition(" ")
    if number.isdecimal() and what in _COUNTED:
        known = _COUNTED[what]
        return Said(known.context, known.source, known.one, {COUNT: int(number)})
    return _PLAIN.get(piece)
