"""Tells whose backup a file is: also one that was renamed, or damaged, as far as anything of it still says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from wa_journal.model.vault import BACKUP_ENDING
from wa_journal.model.vault_errors import BackupUnsound, KdfOutsideLimits, KeysDamaged
from wa_journal.store import keyfile
from wa_journal.store.aside import ENDING
from wa_journal.store.layout import DATABASE, KEY_FILES
from wa_journal.store.packing import Names, opened_archive

NAMES = Names(DATABASE, KEY_FILES[0])
_BEGINNING, _END = 1 << 16, 1 << 9
_FIRST_PART, _LISTED_PART = b"PK\x03\x04", b"PK\x01\x02"
_HEAD = 64
_STAMP = r"-\d{8}T\d{12}"
_ROTATED = re.compile(rf"journal-[0-9a-f]{{8}}{_STAMP}{re.escape(BACKUP_ENDING)}")


class Whose(Enum):
    """Whose backup a file is."""

    OURS = "ours"
    ANOTHERS = "another's"
    UNSURE = "unsure"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Found:
    """This journal's backups among some files, and those that look like one of which nobody can say whose."""

    ours: tuple[Path, ...] = field(repr=False)
    unsure: tuple[Path, ...] = field(repr=False)


def rotated(folder: Path, vault_id: str) -> tuple[Path, ...]:
    """List a journal's rotated backups by their names, in no order; files with any other name are left alone."""
    form = re.compile(rf"journal-{re.escape(vault_id[:8])}{_STAMP}{re.escape(BACKUP_ENDING)}")
    found = (path for path in folder.iterdir() if form.fullmatch(path.name) and path.is_file()) if folder.is_dir() else ()
    return tuple(found)


def renamed(place: Path, vault_id: str) -> Found:
    """List a journal's backups beside a place where one was: a file, or a folder of them, may have got another name."""
    beside = sorted(place.parent.iterdir()) if place.parent.is_dir() else []
    folders = tuple(one for one in beside if _holds_rotated(one, vault_id))
    files = _among((one for one in beside if one not in folders), vault_id)
    return Found((*folders, *files.ours), files.unsure)


def other_names(folder: Path, vault_id: str) -> Found:
    """List a journal's backups in the folder of its rotated ones that have got another name."""
    return _among(sorted(one for one in folder.iterdir() if not _ROTATED.fullmatch(one.name)), vault_id)


def whose(place: Path, vault_id: str) -> Whose:
    """Say whose backup a file is; one that cannot be read fails."""
    known = vault_of(place)
    if known is not None:
        return Whose.OURS if known == vault_id else Whose.ANOTHERS
    if not (place.name.endswith(BACKUP_ENDING) or _is_packed_so(place)):
        return Whose.NONE
    return Whose.OURS if _names_vault(place, vault_id) else Whose.UNSURE


def vault_of(source: Path) -> str | None:
    """Say whose backup a file is, by the id in its key file; None where it is no sound backup; an unreadable file fails."""
    try:
        with opened_archive(source) as archive:
            return keyfile.from_bytes(archive.read(NAMES.keys)).vault_id
    except (KeyError, KeysDamaged, KdfOutsideLimits, BackupUnsound):
        return None


def _among(places: Iterator[Path] | list[Path], vault_id: str) -> Found:
    told = {one: _seen(one, vault_id) for one in places}
    ours, unsure = (tuple(one for one, who in told.items() if who is wanted) for wanted in (Whose.OURS, Whose.UNSURE))
    return Found(ours, unsure)


def _seen(place: Path, vault_id: str) -> Whose:
    """What is being written just now is nobody's yet; a file that may not be read is told by its name alone."""
    try:
        if place.name.endswith(ENDING) or not place.is_file():
            return Whose.NONE
        return whose(place, vault_id)
    except OSError:
        return Whose.UNSURE if place.name.endswith(BACKUP_ENDING) else Whose.NONE


def _holds_rotated(place: Path, vault_id: str) -> bool:
    try:
        return bool(rotated(place, vault_id))
    except OSError:
        return False  # a folder that may not be looked into


def _is_packed_so(place: Path) -> bool:
    """Say whether a file begins, or ends, as an archive of a backup's parts does."""
    keys, database = NAMES.keys.encode(), NAMES.database.encode()
    with place.open("rb") as file:
        head = file.read(_HEAD)
        file.seek(-min(_END, place.stat().st_size), 2)
        end = file.read()
    return (head.startswith(_FIRST_PART) and keys in head) or (_LISTED_PART in end and keys in end and database in end)


def _names_vault(source: Path, vault_id: str) -> bool:
    """Say whether a damaged file is still to be known for a journal's backup: its key file comes first, and is not packed."""
    with source.open("rb") as file:
        return vault_id.encode() in file.read(_BEGINNING)
