"""Mends single flipped bits and bytes, the marks of an ageing disk: each page's keyed seal makes the right value certain.

SQLCipher 4 seals a page of 4,096 bytes with HMAC-SHA512 over its cipher text and page number; the seal's key comes from the data
key and the file's first 16 bytes. A candidate that fits a 512-bit seal is the page that was written.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import BinaryIO

from wa_journal.model.progress import Progress, unwatched

PAGE = 4096
_SALT = 16
_SEAL = 64
_BLOCK = 128
_SALT_MASK = 0x3A
_KEY_ROUNDS = 2
_BITS = tuple(1 << bit for bit in range(8))
_WRITTEN_OVER = re.compile(rb"(.)\1{15}", re.DOTALL)  # cipher text never repeats a byte so often
_MOST_PAGES = 400
_MOST_THOROUGH = 8
_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Mending:
    """How many pages there are, and the numbers of those that were damaged and of those that were mended."""

    pages: int
    damaged: tuple[int, ...]
    mended: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Seals:
    """The key of the pages' seals."""

    key: bytes

    def fits(self, page: bytes, number: int) -> bool:
        """Say whether a page is as it was written; a page never written is all zeros."""
        start = _start(number)
        sealed = hmac.digest(self.key, page[start:-_SEAL] + number.to_bytes(4, "little"), "sha512")
        return hmac.compare_digest(sealed, page[-_SEAL:])


def seals(key: bytes, salt: bytes) -> _Seals:
    """Give the seals of a database with this data key and these first bytes."""
    return _Seals(pbkdf2_hmac("sha512", key, bytes(byte ^ _SALT_MASK for byte in salt), _KEY_ROUNDS, 32))


def mend(database: Path, key: bytes, salt: bytes, told: Progress = unwatched, *, thorough: bool = True) -> Mending:
    """Mend a copy of a damaged database in place, as far as it is certain; `salt` is the fingerprint that the key file holds."""
    known = seals(key, salt)
    with database.open("r+b") as file:
        wrong_salt = file.read(_SALT) != salt
        if wrong_salt:
            file.seek(0)
            file.write(salt)
        damaged = tuple(_damaged(file, known, told))
        mended = tuple(_mended(file, known, damaged, _Pace(told, _MOST_THOROUGH if thorough else 0)))
        pages = -(-file.seek(0, 2) // PAGE)
    first = (1,) if wrong_salt and 1 not in damaged else ()
    return Mending(pages, (*first, *damaged), (*first, *mended))


def has_sealed(database: Path, key: bytes, salt: bytes) -> bool:
    """Say whether any page was written with this data key, whatever became of the others."""
    known = seals(key, salt)
    with database.open("rb") as file:
        pages = enumerate(iter(partial(file.read, PAGE), b""), start=1)
        return any(known.fits(page, number) for number, page in pages if len(page) == PAGE)


@dataclass(slots=True)
class _Pace:
    """How long each page may take, and who is told meanwhile; scanning is one half of the way, mending the other."""

    told: Progress
    thorough: int
    done: int = 0
    whole: int = 1

    def breathe(self) -> None:
        """Let whoever waits stop the work."""
        self.told(self.whole + self.done, 2 * self.whole)


def _damaged(file: BinaryIO, known: _Seals, told: Progress) -> Iterator[int]:
    pages = -(-file.seek(0, 2) // PAGE)
    file.seek(0)
    number = 0
    while page := file.read(PAGE):
        number += 1
        if number % _AT_ONCE == 1:
            told(number, 2 * pages)
        if len(page) < PAGE or not known.fits(page, number):
            yield number


def _mended(file: BinaryIO, known: _Seals, damaged: tuple[int, ...], pace: _Pace) -> Iterator[int]:
    tried = damaged[:_MOST_PAGES]
    pace.whole = max(len(tried), 1)
    for pace.done, number in enumerate(tried):
        file.seek((number - 1) * PAGE)
        page = file.read(PAGE)
        whole = _whole(page, number, known, pace) if len(page) == PAGE else None
        if whole is not None:
            file.seek((number - 1) * PAGE)
            file.write(whole)
            yield number


def _whole(page: bytes, number: int, known: _Seals, pace: _Pace) -> bytes | None:
    restored = _seal_restored(page, number, known)
    if restored or _WRITTEN_OVER.search(page):
        return restored
    if found := _with_one_change(page, number, known, (_BITS, pace)):
        return found
    return _with_one_change(page, number, known, (range(1, 256), pace)) if pace.done < pace.thorough else None


def _seal_restored(page: bytes, number: int, known: _Seals) -> bytes | None:
    """The damage may lie in the seal itself: then the rest gives a seal that differs in one byte only."""
    body = page[_start(number) : -_SEAL] + number.to_bytes(4, "little")
    right = hmac.digest(known.key, body, "sha512")
    differing = sum(one != other for one, other in zip(right, page[-_SEAL:], strict=True))
    return page[:-_SEAL] + right if differing == 1 else None


def _with_one_change(page: bytes, number: int, known: _Seals, tries: tuple[Iterable[int], _Pace]) -> bytes | None:
    """Try each change of one byte; what lies before the byte's block is hashed once only."""
    (changes, pace), start, tail, seal = tries, _start(number), number.to_bytes(4, "little"), page[-_SEAL:]
    body = page[start:-_SEAL]
    before = hmac.new(known.key, digestmod="sha512")
    for block in range(0, len(body), _BLOCK):
        pace.breathe()
        rest = bytearray(body[block:])
        for place in range(min(_BLOCK, len(rest))):
            found = _change_that_fits(before, rest, place, changes, (tail, seal))
            if found is not None:
                return page[:start] + body[:block] + found + seal
        before.update(body[block : block + _BLOCK])
    return None


def _change_that_fits(
    before: hmac.HMAC, rest: bytearray, place: int, changes: Iterable[int], ends: tuple[bytes, bytes]
) -> bytes | None:
    present = rest[place]
    for change in changes:
        rest[place] = present ^ change
        attempt = before.copy()
        attempt.update(rest)
        attempt.update(ends[0])
        if attempt.digest() == ends[1]:
            return bytes(rest)
    rest[place] = present
    return None


def _start(number: int) -> int:
    return _SALT if number == 1 else 0
