"""How the window learns of a page: its name, where it hangs, and how it is built on the first visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from wa_journal.ui.page import Page

Named = tuple[tuple[str, str], ...]


class Scope(StrEnum):
    """What a page is about: the whole journal, or one client."""

    JOURNAL = "journal"
    CLIENT = "client"


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One screen: `scope` says whether it hangs in the rail or is a tab of a client; without `listed` it is only gone to.

    `parts` are views of a journal's page that can be gone to by name, `acts` what is done on it and stands in sight then.
    """

    key: str
    words: str
    icon: str
    scope: Scope
    build: Callable[[], Page]
    shortcut: str = ""
    listed: bool = True
    parts: Named = ()
    acts: Named = ()
