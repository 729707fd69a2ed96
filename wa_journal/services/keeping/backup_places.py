"""Where this journal's backups were written, so that an erasure reaches them, also later when a disk is plugged in again."""

from __future__ import annotations

from pathlib import Path

from wa_journal.model.settings import Setting
from wa_journal.services.desk import Desk
from wa_journal.store.unit_of_work import Work

_KNOWN, _WAITING, _ELSEWHERE = "backup_places", "backup_places_to_rewrite", "backup_places_on_another_disk"
_UNSURE = "backup_places_unsure"


class BackupPlaces:
    """Folders of scheduled backups and files that the officer named, as remembered inside the vault."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def remember(self, place: Path, *, elsewhere: bool = False) -> None:
        """Keep a place in mind, and whether it lies on a disk that can be taken away."""
        name = str(place.absolute())
        with self._desk.work() as work:
            _put(work, _KNOWN, (*_of(work, _KNOWN), name))
            others = tuple(one for one in _of(work, _ELSEWHERE) if one != name)
            _put(work, _ELSEWHERE, (*others, name) if elsewhere else others)
            _put(work, _UNSURE, tuple(one for one in _of(work, _UNSURE) if one != name))

    def elsewhere(self, place: Path) -> bool:
        """Say whether a place was on a disk that can be taken away when it was last written to."""
        with self._desk.work() as work:
            return str(place.absolute()) in _of(work, _ELSEWHERE)

    def known(self) -> tuple[Path, ...]:
        """Give every place that was written to."""
        with self._desk.work() as work:
            return tuple(Path(place) for place in _of(work, _KNOWN))

    def waiting(self) -> tuple[Path, ...]:
        """Give the places that still hold what was erased."""
        with self._desk.work() as work:
            return tuple(Path(place) for place in _of(work, _WAITING))

    def unsure(self) -> tuple[Path, ...]:
        """Give the files of which nobody can say whether they are backups: they were told, and nothing waits for them."""
        with self._desk.work() as work:
            return tuple(Path(place) for place in _of(work, _UNSURE))

    def doubt(self, *places: Path) -> None:
        """Note files of which nobody can say whether they are backups."""
        names = tuple(str(one.absolute()) for one in places)
        with self._desk.work() as work:
            for key in (_WAITING, _KNOWN, _ELSEWHERE):
                _put(work, key, tuple(one for one in _of(work, key) if one not in names))
            _put(work, _UNSURE, (*_of(work, _UNSURE), *names))

    def forget_doubts(self, *places: Path) -> None:
        """Forget files that are not there any more."""
        names = tuple(map(str, places))
        with self._desk.work() as work:
            _put(work, _UNSURE, tuple(one for one in _of(work, _UNSURE) if one not in names))

    def let_all_wait(self, work: Work) -> None:
        """Note, in the unit of work of an erasure, that every backup made before still holds what goes."""
        _put(work, _WAITING, (*_of(work, _WAITING), *_of(work, _KNOWN)))

    def settled(self, place: Path) -> None:
        """Note that a place holds nothing of it any more."""
        with self._desk.work() as work:
            _put(work, _WAITING, tuple(one for one in _of(work, _WAITING) if one != str(place)))

    def renamed(self, place: Path, found: tuple[Path, ...], *, elsewhere: bool) -> None:
        """Keep what was found in a place's stead and let it wait; a place of which nothing is left is forgotten."""
        with self._desk.work() as work:
            for key in (_WAITING, _KNOWN, _ELSEWHERE):
                _put(work, key, tuple(one for one in _of(work, key) if one != str(place)))
        self.found(found, elsewhere=elsewhere)

    def found(self, places: tuple[Path, ...], *, elsewhere: bool) -> None:
        """Keep places in mind where backups were found, and let them wait."""
        names = tuple(str(one.absolute()) for one in places)
        with self._desk.work() as work:
            for key in (_WAITING, _KNOWN, *((_ELSEWHERE,) if elsewhere else ())):
                _put(work, key, (*_of(work, key), *names))


def _of(work: Work, key: str) -> tuple[str, ...]:
    kept = work.settings.get(key)
    return tuple(kept.value) if kept else ()


def _put(work: Work, key: str, places: tuple[str, ...]) -> None:
    work.settings.put(Setting(key, tuple(dict.fromkeys(places))))
