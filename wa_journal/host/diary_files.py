"""The files of a diary: a file, a folder or a ZIP, within limits, never followed out of place, never unpacked to disk."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from wa_journal.model.bringing import Member
from wa_journal.model.exchange_errors import DiaryTooLarge, DiaryUnreadable
from wa_journal.model.said import said
from wa_journal.model.system_errors import CannotRead

LARGEST_BYTES = 128_000_000
MOST_FILES = 50_000


def members(place: Path, endings: tuple[str, ...]) -> Iterator[Member]:
    """Give the files of a diary whose names end so, in order of their names; links are left where they are."""
    try:
        found = _in_folder(place, endings) if place.is_dir() else _in_file(place, endings)
        seen = False
        for member in _limited(found):
            seen = True
            yield member
    except (OSError, RuntimeError, zipfile.BadZipFile, zlib.error, NotImplementedError):
        raise CannotRead from None
    if not seen:
        raise DiaryUnreadable(reason=said("Diaries", "no file of this kind is in it"))


def _limited(found: Iterator[Member]) -> Iterator[Member]:
    left = LARGEST_BYTES
    for number, member in enumerate(found, 1):
        left -= len(member.content)
        if left < 0 or number > MOST_FILES:
            raise DiaryTooLarge(largest=LARGEST_BYTES // 1_000_000)
        yield member


def _in_file(place: Path, endings: tuple[str, ...]) -> Iterator[Member]:
    if zipfile.is_zipfile(place):
        yield from _in_zip(place, endings)
    else:
        yield Member(place.name, _content(place))


def _in_folder(place: Path, endings: tuple[str, ...]) -> Iterator[Member]:
    for folder, folders, names in os.walk(place, followlinks=False):
        folders.sort()
        for name in sorted(names):
            path = Path(folder) / name
            if name.casefold().endswith(endings) and path.is_file() and not path.is_symlink():
                yield Member(path.relative_to(place).as_posix(), _content(path))


def _in_zip(place: Path, endings: tuple[str, ...]) -> Iterator[Member]:
    with zipfile.ZipFile(place) as archive:
        listed = sorted(archive.infolist(), key=lambda info: info.filename)
        if any(_leads_out(info.filename) for info in listed):
            raise DiaryUnreadable(reason=said("Diaries", "a name in it leads out of its folder"))
        for info in listed:
            if info.filename.casefold().endswith(endings) and not info.is_dir():
                yield Member(info.filename, _unpacked(archive, info))


def _leads_out(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in name.partition("/")[0]


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """What a ZIP says of its sizes is not believed: no more than the limit is ever unpacked."""
    with archive.open(info) as packed:
        content = packed.read(LARGEST_BYTES + 1)
    if len(content) > LARGEST_BYTES:
        raise DiaryTooLarge(largest=LARGEST_BYTES // 1_000_000)
    return content


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(LARGEST_BYTES + 1)
    if len(content) > LARGEST_BYTES:
        raise DiaryTooLarge(largest=LARGEST_BYTES // 1_000_000)
    return content
