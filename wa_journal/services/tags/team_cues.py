"""A team's own cues: read from its folder, compared on the journal's entries, and switched on only after that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wa_journal.host import cue_folder
from wa_journal.model.change import Change, Touched
from wa_journal.model.coding import Choices, CueLine, CueProblem, Otherwise, TeamCues
from wa_journal.model.coding_errors import NoCueFolder
from wa_journal.model.entries import client_words
from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.said import numbered, said
from wa_journal.model.text import Cue
from wa_journal.services.desk import Desk
from wa_journal.services.preferences import Preferences
from wa_journal.services.tags.choices import choices_of, keep_team
from wa_journal.services.written import each_entry

if TYPE_CHECKING:
    from wa_journal.analysis.text.difference import Difference
    from wa_journal.services.tags.tuned import Tuned

FOLDER = "cue_folder"
Team = tuple[tuple[str, Cue], ...]
_GONE = CueProblem("", 0, "", said("CueFiles", "the folder is not there; the cues that are switched on go on working"))


def _left(more: int) -> Iterator[CueProblem]:
    if more:
        told = numbered(
            "CueFiles",
            "the first {most} files are read, by name; {count} more are left out: put the cues into fewer files",
            "the first {most} files are read, by name; {count} more is left out: put the cues into fewer files",
            more,
            most=cue_folder.MOST_FILES,
        )
        yield CueProblem("", 0, "", told)


class TeamFolder:
    """Looks, compares and switches on; a mistake in a file stops nothing, what can be used of it is used."""

    def __init__(self, desk: Desk, preferences: Preferences, tune: Callable[[Choices], Tuned]) -> None:
        self._desk = desk
        self._preferences = preferences
        self._tune = tune
        self._looked: Team | None = None

    def look(self) -> TeamCues:
        """Read the folder anew and say what was found in it."""
        folder = str(self._preferences.get(FOLDER))
        chosen = self._chosen()
        found = cue_folder.found_in(Path(folder)) if folder else cue_folder.CueFiles()
        if found is None:
            self._looked = None
            return TeamCues(folder, 0, self._lines(chosen.team, chosen), (_GONE,), len(chosen.team))
        from wa_journal.services.tags import team_files

        parts = self._tune(Choices()).tagger.parts
        read = team_files.read(found.files, parts.indicators, parts.rules)
        self._looked = read.team
        lines = self._lines(read.team, chosen)
        problems = (*_left(found.more), *read.problems)
        return TeamCues(folder, read.files, lines, problems, len(chosen.team), read.team == chosen.team)

    def compare(self, told: Progress = unwatched) -> tuple[Otherwise, ...]:
        """Give every sentence of the journal's entries that would get other suggestions with the cues last looked at."""
        if self._looked is None:
            raise NoCueFolder
        from wa_journal.analysis.text.difference import Difference

        chosen = self._chosen()
        between = Difference(self._tune(chosen).tagger, self._tune(replace(chosen, team=self._looked)).tagger)
        return tuple(self._otherwise(between, told))

    def switch_on(self) -> Change:
        """Use the cues last looked at from now on; later changes of the files change nothing until they are looked at."""
        if self._looked is None:
            raise NoCueFolder
        return self._keep(self._looked)

    def switch_off(self) -> Change:
        """Leave the team's cues out from now on."""
        return self._keep(())

    def _chosen(self) -> Choices:
        with self._desk.work() as work:
            return choices_of(work)

    def _keep(self, team: Team) -> Change:
        with self._desk.work() as work:
            keep_team(work, team)
        return Change(Touched.SETTINGS)

    def _lines(self, team: Team, chosen: Choices) -> tuple[CueLine, ...]:
        return tuple(CueLine(name, cue, muted=cue.id in chosen.muted, team=True) for name, cue in team)

    def _otherwise(self, between: Difference, told: Progress) -> Iterator[Otherwise]:
        for one in each_entry(self._desk, told):
            for found in between.of(one.entry.text, client_words(one.entry.sections)):
                yield Otherwise(
                    one.client.id,
                    one.client.codename,
                    one.session.id,
                    one.session.number,
                    one.session.on,
                    found.start,
                    found.end,
                    found.sentence,
                    found.added,
                    found.removed,
                )
