"""What can be said of a database file without its key: its fingerprint, and whether it is the one that a key file means."""

from __future__ import annotations

from pathlib import Path

ONE_PAGE = 4096
_SALT_BYTES = 16
_NEAR_BITS = 24


def fingerprint(database: Path) -> str:
    """Give the file's first 16 bytes, which are random and public (SQLCipher's salt)."""
    with database.open("rb") as file:
        return file.read(_SALT_BYTES).hex()


def same(database: Path, known: str) -> bool:
    """Say whether a file begins with a known fingerprint."""
    return fingerprint(database) == known


def foreign(database: Path, known: tuple[str, ...]) -> bool:
    """Say whether a file begins like another journal's: far from all known ones, and neither cut off nor blanked."""
    found = bytes.fromhex(fingerprint(database))
    blank = len(found) < _SALT_BYTES or len(set(found)) == 1
    return not blank and all(_distance(found, bytes.fromhex(one)) > _NEAR_BITS for one in known)


def _distance(left: bytes, right: bytes) -> int:
    return (int.from_bytes(left) ^ int.from_bytes(right)).bit_count()
