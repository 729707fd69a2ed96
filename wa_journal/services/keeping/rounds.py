"""The scheduled backup: made when the journal is opened, and while it stays open, as soon as the last one is too old."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from wa_journal.model.change import Change, Touched
from wa_journal.model.progress import Progress, unwatched
from wa_journal.model.vault_errors import PlaceNotRewritten, PlaceUnsure
from wa_journal.services.desk import Desk
from wa_journal.services.keeping.keeping import Keeping
from wa_journal.services.preferences import Preferences


class Rounds:
    """Looks whether a backup is due, and makes it; without a folder for backups there is nothing to do."""

    def __init__(self, desk: Desk, keeping: Keeping, preferences: Preferences) -> None:
        self._desk = desk
        self._keeping = keeping
        self._preferences = preferences

    def due(self) -> bool:
        """Say whether a backup is to be made: the last is too old or of a clock that ran ahead, or one holds what was erased."""
        if any(place.exists() for place in filter(self._keeping.within_reach, self._keeping.places.waiting())):
            return True
        folder = chosen_folder(self._preferences)
        return folder is not None and self._is_due_in(folder)

    def _is_due_in(self, folder: Path) -> bool:
        last = self._keeping.last_backup(folder)
        if last is None:
            return True
        age = self._desk.clock() - last
        return not timedelta(0) <= age < timedelta(days=int(self._preferences.get("backup_days")))

    def go(self, progress: Progress = unwatched) -> Change | None:
        """Make the backup if it is due; None where it is not. An earlier place that refuses is told once it is made."""
        if not self.due():
            return None
        refused: PlaceNotRewritten | PlaceUnsure | None = None
        try:
            self._keeping.rewrite_backups(progress)
        except (PlaceNotRewritten, PlaceUnsure) as error:
            refused = error
        folder = chosen_folder(self._preferences)
        if folder is not None and self._is_due_in(folder):
            self._keeping.backup_rotated(folder, int(self._preferences.get("backups_kept")), progress)
        if refused is not None:
            raise refused
        return Change(Touched.BACKUPS)


def chosen_folder(preferences: Preferences) -> Path | None:
    """Give the folder for scheduled backups, if one was chosen."""
    chosen = str(preferences.get("backup_folder"))
    return Path(chosen) if chosen else None
