"""Judges a journal after an accident: every acknowledged entry is there, unchanged, and found by search."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.vaults import text_of
from wa_journal.model.errors import JournalError
from wa_journal.store.engine import open_engine
from wa_journal.store.layout import DATABASE
from wa_journal.store.soundness import check_pages
from wa_journal.store.unit_of_work import Journal
from wa_journal.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found after one accident."""

    readable: bool
    lost: int
    changed: int
    sound: bool
    index_equal: bool

    @property
    def good(self) -> bool:
        """Say whether nothing is amiss."""
        return self.readable and not self.lost and not self.changed and self.sound and self.index_equal


def judge(folder: Path, keys: tuple[bytes, bytes], acknowledged: Mapping[int, str], *, pages: bool = True) -> Verdict:
    """Open a journal by its raw key, as it lies there after the accident, and compare it with what was acknowledged."""
    engine = open_engine(folder / DATABASE, bytearray(keys[0]))
    try:
        with Journal(engine, keys[1]).work() as work:
            texts = {version.id: version.text for version in work.versions.list()}
            passages = int(work._connection.exec_driver_sql("SELECT count(*) FROM passage").scalar_one())
            sessions = int(work._connection.exec_driver_sql("SELECT count(DISTINCT session) FROM entry_version").scalar_one())
            equal = work.search.index_is_sound() and passages == sessions and work.log.first_break() is None
        sound = not pages or all(check.sound for check in check_pages(engine))
    except JournalError:
        return Verdict(False, len(acknowledged), 0, False, False)
    finally:
        engine.dispose()
    lost = sum(entry not in texts for entry in acknowledged.values())
    changed = sum(texts.get(entry, text_of(9, number)) != text_of(9, number) for number, entry in acknowledged.items())
    return Verdict(True, lost, changed, sound, equal)


def keys_of(vault: Vault) -> tuple[bytes, bytes]:
    """Give the raw keys for later judging."""
    return vault.keys.data, vault.keys.log


def acknowledged_in(said: bytes) -> dict[int, str]:
    """Read whole ACK lines: entry number and id."""
    lines = (line.split() for line in said.decode().split("\n")[:-1] if line.startswith("ACK "))
    return {int(number): entry for _ack, number, entry in lines}
