"""What stands around the tags: accuracy, cues, the team's own, old entries, learning, second readers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wa_journal.model.text import Indicator
from wa_journal.services.desk import Desk
from wa_journal.services.preferences import Preferences
from wa_journal.services.tags.cues import Cues
from wa_journal.services.tags.double_coding import DoubleCoding
from wa_journal.services.tags.language_pass import OfficersLanguage
from wa_journal.services.tags.learning import Learning
from wa_journal.services.tags.retagging import Retagging
from wa_journal.services.tags.team_cues import TeamFolder


@dataclass(frozen=True, slots=True)
class Coding:
    """The services behind the page of the tags."""

    cues: Cues
    team: TeamFolder
    retagging: Retagging
    learning: Learning
    double: DoubleCoding
    indicators: Callable[[], tuple[Indicator, ...]]


def build(desk: Desk, preferences: Preferences, language: OfficersLanguage) -> Coding:
    """Make the services of an open journal."""
    return Coding(
        cues=Cues(desk, language.indicators, language.present),
        team=TeamFolder(desk, preferences, language.with_choices),
        retagging=Retagging(desk, language.present),
        learning=Learning(desk, language.present),
        double=DoubleCoding(desk, language.sentence_spans),
        indicators=language.indicators,
    )
