"""The works that must survive a kill at any step, and what must hold afterwards."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults.flips import flip
from tests.faults.steps import run_until
from tests.vaults import CHEAP, PASSPHRASE, Content, Made, content_of
from wa_journal.model.errors import JournalError
from wa_journal.store import backup, rotation
from wa_journal.store.layout import DATABASE
from wa_journal.store.recovery import fresh_code
from wa_journal.store.salvage import salvage
from wa_journal.store.unlocking import open_vault

NEW_PASSPHRASE = "another five quiet words"
_FRESH_CODE = fresh_code()


@dataclass(frozen=True, slots=True)
class Interrupted:
    """How many steps a work has, how many kills were tried, and what went wrong."""

    steps: int
    kills: int
    failures: tuple[str, ...]


def survive(name: str, made: Made, space: Path, every: int = 1) -> Interrupted:
    """Kill a work at every step (or every n-th) and look at what is left."""
    prepare, work = WORKS[name]
    before, step, kills, failures = content_of(made.folder), 1, 0, []
    while True:
        place = space / f"{name}-{step}"
        folder = made.copied_to(place / "journal")
        prepare(folder)
        steps = run_until(step, place, lambda folder=folder: work(folder))
        failures += [f"step {step}: {problem}" for problem in _problems(folder, before)]
        if steps is not None:
            return Interrupted(steps, kills, tuple(failures))
        kills, step = kills + 1, step + every


def _problems(folder: Path, before: Content) -> list[str]:
    for secret in (PASSPHRASE, NEW_PASSPHRASE):
        try:
            found = content_of(folder, secret)
        except JournalError as error:
            problem = error.code
            continue
        left = [path.name for path in folder.iterdir() if path.name.endswith((".rotating", ".tmp", ".creating"))]
        return [*([] if found == before else ["other content"]), *(f"left behind: {name}" for name in left)]
    if problem == "vault_damaged":
        salvage(folder, PASSPHRASE)
        return [] if content_of(folder).texts == before.texts else ["salvage after the kill lost rows"]
    return [problem]


def _nothing(_folder: Path) -> None:
    return


def _backed_up(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        backup.write(vault, folder.parent / "b.wabackup")


def _write_backup(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        backup.write(vault, folder.parent / "b.wabackup")


def _restore(folder: Path) -> None:
    backup.restore(folder.parent / "b.wabackup", folder, PASSPHRASE)


def _rotate(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        rotation.rotate(vault, PASSPHRASE, _FRESH_CODE, CHEAP)


def _change_passphrase(folder: Path) -> None:
    with open_vault(folder, PASSPHRASE) as vault:
        vault.set_passphrase(NEW_PASSPHRASE, CHEAP)


def _flip_one(folder: Path) -> None:
    flip(folder / DATABASE, (folder / DATABASE).stat().st_size // 2)


def _salvage(folder: Path) -> None:
    salvage(folder, PASSPHRASE)


WORKS: dict[str, tuple[Callable[[Path], None], Callable[[Path], None]]] = {
    "backup": (_nothing, _write_backup),
    "restore": (_backed_up, _restore),
    "rotation": (_nothing, _rotate),
    "passphrase": (_nothing, _change_passphrase),
    "salvage": (_flip_one, _salvage),
}
