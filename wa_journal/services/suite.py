"""Every service of one open journal, as the window is given them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wa_journal.catalogue import practice as practice_catalogue
from wa_journal.catalogue import preferences as preference_catalogue
from wa_journal.catalogue.board import read_board
from wa_journal.host import resources
from wa_journal.model.text import Indicator, TaggedSentence
from wa_journal.services.access import Access
from wa_journal.services.alliance import Alliance
from wa_journal.services.bringing import Bringing
from wa_journal.services.clients import Clients
from wa_journal.services.finding import Finding
from wa_journal.services.handing_over import HandingOver
from wa_journal.services.keeping import Keeping
from wa_journal.services.opening import Office
from wa_journal.services.policy import limited, policy
from wa_journal.services.practice import Practice
from wa_journal.services.preferences import Preferences
from wa_journal.services.rounds import Rounds
from wa_journal.services.sessions import Sessions
from wa_journal.services.supervising import Supervising
from wa_journal.services.tagging import Tagging
from wa_journal.services.taking import Taking
from wa_journal.services.today import Today
from wa_journal.services.undo import Undo
from wa_journal.services.voicing import Voicing
from wa_journal.services.writing import Writing


@dataclass(frozen=True, slots=True)
class Suite:
    """The officer's verbs over one open journal."""

    clients: Clients
    sessions: Sessions
    writing: Writing
    tagging: Tagging
    voicing: Voicing
    practice: Practice
    alliance: Alliance
    today: Today
    finding: Finding
    keeping: Keeping
    rounds: Rounds
    access: Access
    handing: HandingOver
    supervising: Supervising
    bringing: Bringing
    taking: Taking
    preferences: Preferences
    undo: Undo


class LazyLanguage:
    """The language pass, loaded at the first sentence: nothing of it is needed to open a journal."""

    def __init__(self, preferences: Preferences, language: str = "en") -> None:
        self._preferences = preferences
        self._language = language

    @property
    def version(self) -> str:
        """The version of cues and weights."""
        from wa_journal.services.language import tagger

        return tagger(self._language, quick=self._quick).version

    def tag(self, text: str, session: int | None = None) -> tuple[TaggedSentence, ...]:
        """Give a text's sentences with suggested tags; none are suggested where the officer switched them off."""
        from wa_journal.services.language import tagger

        found = tagger(self._language, quick=self._quick).tag(text, session)
        return found if self._preferences.get("suggest_tags") else tuple(replace(sentence, tags=()) for sentence in found)

    def indicators(self) -> tuple[Indicator, ...]:
        """Give the indicators."""
        from wa_journal.services.language import known_indicators

        return known_indicators(self._language)

    @property
    def _quick(self) -> bool:
        return not self._preferences.get("use_encoder")


def indicator_ids(language: str = "en") -> tuple[str, ...]:
    """Give the indicators' ids from the names of their files, without reading them."""
    names = resources.names(f"indicators/{language}", ".toml")
    return tuple(name.rpartition("/")[2].removesuffix(".toml").replace("_", ".", 1) for name in names)


def build(office: Office) -> Suite:
    """Make the services of an open journal."""
    desk, undo = office.desk, Undo()
    known = preference_catalogue.read(resources.read_text(preference_catalogue.RESOURCE))
    rules = policy()
    preferences, keeping = Preferences(desk, limited(known, rules)), Keeping(office)
    alliance = Alliance(desk, read_board(resources.read_text("board.toml")), indicator_ids())
    catalogue = practice_catalogue.read(resources.names("strategies/en", ".toml"), resources.read_text)
    practice, tagging = Practice(desk, catalogue, undo), Tagging(desk, LazyLanguage(preferences), undo)
    return Suite(
        clients=Clients(desk, rules.retention_months),
        sessions=Sessions(desk, undo),
        writing=Writing(desk),
        tagging=tagging,
        voicing=Voicing(desk, undo),
        practice=practice,
        alliance=alliance,
        today=Today(desk, alliance),
        finding=Finding(desk),
        keeping=keeping,
        rounds=Rounds(desk, keeping, preferences),
        access=Access(desk),
        handing=HandingOver(office, practice, tagging),
        supervising=Supervising(desk, alliance, practice, tagging),
        bringing=Bringing(desk, rules.retention_months),
        taking=Taking(desk),
        preferences=preferences,
        undo=undo,
    )
