"""What evidence is said to be, in the line below a tag and in the box that it opens to: the same words for the same evidence."""

from __future__ import annotations

import re

from wa_journal.model.said import Said, joined, said
from wa_journal.model.text import Scope, Whose

_WHOSE: dict[Whose, Said] = {
    "client": said("Evidence", "the client's"),
    "officer": said("Evidence", "your own"),
    "both": said("Evidence", "shared by you both"),
    "third": said("Evidence", "somebody else's"),
}
_SCOPES = {
    Scope.HAPPENED: said("Evidence", "told as it happened"),
    Scope.NEGATED: said("Evidence", "negated"),
    Scope.HYPOTHETICAL: said("Evidence", "only supposed"),
    Scope.PLANNED: said("Evidence", "planned"),
    Scope.ASKED: said("Evidence", "asked about"),
    Scope.PAST: said("Evidence", "from before"),
    Scope.UNCERTAIN: said("Evidence", "uncertain"),
    Scope.OTHER: said("Evidence", "in somebody else's words"),
}
_KNOWN: dict[str, Said] = {str(one): one for one in (*_WHOSE.values(), *_SCOPES.values())}
_OPENS = re.compile(r'(?<![^\s(\[-])"')
_SINGLE = str.maketrans("“”„", "‘’‚")
_LATER = "; that it was said is what counts"
# How it was worded before; it stands in what was kept then.
_LATER_BEFORE = ", but said today"
_NAMED_BEFORE = "of the person named, "


def speaking(whose: Whose, scope: Scope) -> Said:
    """Say of a cue that counts whose it is, where that is known, and whether it happened.

    What may be a `name` is any word with a capital that is not known: of it nothing is said.
    """
    told = _SCOPES[scope] if scope is Scope.HAPPENED else _later(_SCOPES[scope])
    return joined(", ", (_WHOSE[whose], told)) if whose in _WHOSE else told


def opposing(whose: Whose, scope: Scope) -> Said:
    """Say of a cue that does not count what keeps it from counting."""
    return _WHOSE.get(whose, _WHOSE["third"]) if scope is Scope.HAPPENED else _SCOPES[scope]


def read_how(text: str) -> str:
    """Find again what was said of evidence; what was said today of another time is made of two sentences."""
    today = text.endswith((_LATER, _LATER_BEFORE))
    parts = text.removeprefix(_NAMED_BEFORE).removesuffix(_LATER).removesuffix(_LATER_BEFORE).split(", ")
    known = [read_words(part) for part in parts]
    if today:
        known[-1] = _later(known[-1])
    return joined(", ", known) if len(known) > 1 else known[0]


def read_words(text: str) -> str:
    """Find one of the words again, so that it can be said in another language."""
    return _KNOWN.get(text, text)


def _later(scope: str) -> Said:
    return said("Evidence", "{scope}; that it was said is what counts", scope=scope)


def within_quotes(sentence: str) -> str:
    """Give a sentence as it stands between quotation marks: what somebody says in it has single ones."""
    return _OPENS.sub("‘", sentence).replace('"', "’").translate(_SINGLE)
