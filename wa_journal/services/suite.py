"""Every service of one open journal, as the window is given them."""

from __future__ import annotations

from dataclasses import dataclass

from wa_journal.catalogue import preferences as preference_catalogue
from wa_journal.catalogue.board import read_board
from wa_journal.host import resources
from wa_journal.model.supervision import Say
from wa_journal.services import team_items
from wa_journal.services.begun_words import BegunWords
from wa_journal.services.clients import Clients
from wa_journal.services.course.alliance import Alliance
from wa_journal.services.course.case_life import CaseLife
from wa_journal.services.dropping import Dropping
from wa_journal.services.finding import Finding
from wa_journal.services.keeping.access import Access
from wa_journal.services.keeping.erasing import Erasing
from wa_journal.services.keeping.keeping import Keeping
from wa_journal.services.keeping.reading import Reading
from wa_journal.services.keeping.rounds import Rounds
from wa_journal.services.looking_back import LookingBack
from wa_journal.services.moving.bringing import Bringing
from wa_journal.services.moving.handing_over import HandingOver
from wa_journal.services.moving.taking import Taking
from wa_journal.services.noted_lines import NotedLines
from wa_journal.services.opening import Office
from wa_journal.services.policy import limited, policy
from wa_journal.services.practice import Practice
from wa_journal.services.preferences import Preferences
from wa_journal.services.sessions import Sessions
from wa_journal.services.spelling import Spelling
from wa_journal.services.summary.access_pack import AccessPacks
from wa_journal.services.summary.begun_reviews import BegunReviews
from wa_journal.services.summary.facts import Facts
from wa_journal.services.summary.supervising import Supervising
from wa_journal.services.tags import coding
from wa_journal.services.tags.coding import Coding
from wa_journal.services.tags.indicator_ids import indicator_ids
from wa_journal.services.tags.language_pass import OfficersLanguage
from wa_journal.services.tags.tagging import Tagging
from wa_journal.services.tags.voicing import Voicing
from wa_journal.services.today import Today
from wa_journal.services.undo import Undo
from wa_journal.services.versions import Versions
from wa_journal.services.writing import Writing


@dataclass(frozen=True, slots=True)
class Suite:
    """The officer's verbs over one open journal."""

    clients: Clients
    life: CaseLife
    sessions: Sessions
    writing: Writing
    begun: BegunWords
    dropping: Dropping
    versions: Versions
    tagging: Tagging
    voicing: Voicing
    facts: Facts
    coding: Coding
    practice: Practice
    noted: NotedLines
    alliance: Alliance
    today: Today
    looking_back: LookingBack
    finding: Finding
    keeping: Keeping
    rounds: Rounds
    access: Access
    reading: Reading
    access_packs: AccessPacks
    erasing: Erasing
    handing: HandingOver
    supervising: Supervising
    reviews: BegunReviews
    bringing: Bringing
    taking: Taking
    spelling: Spelling
    preferences: Preferences
    undo: Undo


def build(office: Office, say: Say = str) -> Suite:
    """Make the services of an open journal; `say` says the product's own words in what leaves the machine."""
    desk, undo = office.desk, Undo()
    known = preference_catalogue.read(resources.read_text(preference_catalogue.RESOURCE))
    rules = policy()
    preferences, keeping = Preferences(desk, limited(known, rules)), Keeping(office)
    access = Access(desk)
    board = read_board(resources.read_text("board.toml"))
    alliance = Alliance(desk, board, indicator_ids(), lambda: str(preferences.get("entry_language")))
    catalogue, wrong = team_items.read(str(preferences.get(team_items.FILE)))
    language = OfficersLanguage(desk, preferences)
    practice, tagging = Practice(desk, catalogue, undo, wrong), Tagging(desk, language, undo)
    clients = Clients(desk, rules.retention_months)
    supervising = Supervising(desk, alliance, practice, tagging, say)
    looking_back = LookingBack(desk, catalogue)
    return Suite(
        clients=clients,
        life=CaseLife(desk, undo),
        sessions=Sessions(desk, undo),
        writing=Writing(desk),
        begun=BegunWords(desk),
        dropping=Dropping(desk),
        versions=Versions(desk),
        tagging=tagging,
        voicing=Voicing(desk, undo, language.sentence_spans),
        facts=Facts(desk, tagging),
        coding=coding.build(desk, preferences, language),
        practice=practice,
        noted=NotedLines(desk, undo),
        alliance=alliance,
        today=Today(desk, alliance, practice, looking_back),
        looking_back=looking_back,
        finding=Finding(desk),
        keeping=keeping,
        rounds=Rounds(desk, keeping, preferences),
        access=access,
        reading=Reading(clients, preferences),
        access_packs=AccessPacks(desk, practice, tagging, board.rows, say),
        erasing=Erasing(office, access, keeping, preferences),
        handing=HandingOver(office, practice, tagging),
        supervising=supervising,
        reviews=BegunReviews(desk, supervising.draft, say),
        bringing=Bringing(office, rules.retention_months),
        taking=Taking(office),
        spelling=Spelling(desk, preferences),
        preferences=preferences,
        undo=undo,
    )
