"""A simulated power cut: a writer's system calls are recorded, then replayed up to a random one.

What was forced to disk is kept, and of the writes that were not a random half, some of them torn. Not modelled: lost folder
entries and disks that lie.
"""

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.judge import acknowledged_in, judge, keys_of
from tests.vaults import PASSPHRASE
from wa_journal.store.unlocking import open_vault

_CALLS = "write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat"
_LINE = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)\)\s+= (-?\d+)")
_FILE = re.compile(r"^\d+<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_SECTOR = 512


@dataclass(frozen=True, slots=True)
class Call:
    """One recorded call on a file of the journal, or an acknowledgement."""

    kind: str
    name: str
    data: bytes = field(default=b"", repr=False)
    place: int = 0


@dataclass(frozen=True, slots=True)
class Cuts:
    """What so many cuts did."""

    synchronous: str
    cuts: int
    calls: int
    losing: int
    worst: int
    bad: int


def available() -> bool:
    """Say whether the recorder is installed and may be used here."""
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0


def cut_power(folder: Path, space: Path, entries: int, cuts: int, synchronous: str, seed: int) -> Cuts:
    """Record one run of the writer and cut the power so many times at random calls of it."""
    with open_vault(folder, PASSPHRASE) as vault:
        keys = keys_of(vault)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    calls = _recorded(folder, space / "trace", entries, synchronous)
    start = next(place for place, call in enumerate(calls) if call.data == b"START\n")
    chance = random.Random(seed)
    places = sorted(chance.randrange(start, len(calls)) for _ in range(cuts))
    losing = worst = bad = 0
    for files, said in _cut_at(before, calls, places, chance):
        place = space / "after"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for name, content in files.items():
            (place / name).write_bytes(content)
        verdict = judge(place, keys, acknowledged_in(said))
        losing, worst = losing + (verdict.lost > 0), max(worst, verdict.lost)
        bad += not verdict.good and not verdict.lost
    return Cuts(synchronous, cuts, len(calls), losing, worst, bad)


def _recorded(folder: Path, trace: Path, entries: int, synchronous: str) -> list[Call]:
    writer = [sys.executable, "-m", "tests.faults.writer", str(folder), str(entries), synchronous]
    recorder = ["strace", "-f", "-y", "-x", "-xx", "-s", "200000", "-e", f"trace={_CALLS}", "-o", str(trace)]
    root = Path(__file__).parents[2]
    subprocess.run([*recorder, *writer], check=True, stdout=subprocess.DEVNULL, cwd=root)
    with trace.open(encoding="ascii") as lines:
        return list(_calls(lines, folder))


def _calls(lines: Iterator[str], folder: Path) -> Iterator[Call]:
    for line in lines:
        found = _LINE.match(line)
        if not found or found[3].startswith("-"):
            continue
        kind, rest = found[1], found[2]
        if kind.startswith(("rename", "unlink")):
            names = [_bytes(text).decode() for text in _TEXT.findall(rest)]
            if names and names[0].startswith(str(folder)):
                yield Call(kind[:6], Path(names[0]).name, names[-1].encode())
            continue
        yield from _on_file(kind, rest, folder)


def _on_file(kind: str, rest: str, folder: Path) -> Iterator[Call]:
    file = _FILE.match(rest)
    name = _plain(file[1]) if file else ""
    texts = _TEXT.findall(rest)
    if kind == "write" and texts and _bytes(texts[-1]).startswith((b"START", b"ACK", b"END")):
        yield Call("said", "", _bytes(texts[-1]))
    elif name.startswith(str(folder)) and not name.endswith("-shm"):
        number = rest.rsplit(", ", 1)[-1]
        data = _bytes(texts[-1]) if texts else b""
        if kind == "write":
            yield Call("append", Path(name).name, data)
        else:
            yield Call(kind, Path(name).name, data, int(number) if kind in ("pwrite64", "ftruncate") else 0)


def _plain(text: str) -> str:
    return _bytes(text).decode() if text.startswith("\\x") else text


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


class _Disk:
    """What is surely on the disk, and what was written since the last time it was forced there."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.sure = {name: bytearray(content) for name, content in files.items()}
        self.waiting: dict[str, list[Call]] = {}
        self.said = b""

    def take(self, call: Call) -> None:
        """Let one call happen."""
        if call.kind == "said":
            self.said += call.data
        elif call.kind in ("fsync", "fdatasync"):
            for late in self.waiting.pop(call.name, []):
                _apply(self.sure.setdefault(call.name, bytearray()), late, call_data=late.data)
        elif call.kind == "rename":
            target = Path(call.data.decode()).name
            self.sure[target] = self.sure.pop(call.name, bytearray())
            self.waiting[target] = self.waiting.pop(call.name, [])
        elif call.kind == "unlink":
            self.sure.pop(call.name, None)
            self.waiting.pop(call.name, None)
        else:
            self.waiting.setdefault(call.name, []).append(call)

    def after_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Give the files as a cut leaves them: of what was waiting a random half, some of it torn at a sector."""
        files = {name: bytearray(content) for name, content in self.sure.items()}
        for name, calls in self.waiting.items():
            content = files.setdefault(name, bytearray())
            for call in calls:
                fate = chance.random()
                if fate < 0.4:
                    _apply(content, call, call.data)
                elif fate < 0.5:
                    _apply(content, call, call.data[: _SECTOR * chance.randrange(len(call.data) // _SECTOR + 1)])
        return {name: bytes(content) for name, content in files.items()}


def _apply(content: bytearray, call: Call, call_data: bytes) -> None:
    if call.kind == "ftruncate":
        del content[call.place :]
        content.extend(bytes(max(call.place - len(content), 0)))
        return
    place = len(content) if call.kind == "append" else call.place
    content.extend(bytes(max(place + len(call_data) - len(content), 0)))
    content[place : place + len(call_data)] = call_data


def _cut_at(
    before: dict[str, bytes], calls: list[Call], places: list[int], chance: random.Random
) -> Iterator[tuple[dict[str, bytes], bytes]]:
    disk, done = _Disk(before), 0
    for place in places:
        for call in calls[done:place]:
            disk.take(call)
        done = max(done, place)
        yield disk.after_cut(chance), disk.said
