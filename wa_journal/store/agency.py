"""The agency's sealed way in: the keys under the agency's public key (HPKE, RFC 9180), whose secret never comes here.

The agency makes a pair once, keeps the private text in its safe and gives the public text to officers in the policy file.
"""

from __future__ import annotations

from base64 import b32decode, b32encode
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from wa_journal.model.vault_errors import AgencyKeyUnreadable

PUBLIC = "WAPUB-"
PRIVATE = "WAKEY-"
_RAW = 32
_CHECK = 3
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def fresh_pair() -> tuple[str, str]:
    """Give the private and the public text of a new agency key."""
    private = X25519PrivateKey.generate()
    return _written(PRIVATE, private.private_bytes_raw()), _written(PUBLIC, private.public_key().public_bytes_raw())


def public_bytes(text: str) -> bytes:
    """Read a public text; a slip in it is refused, not sealed to."""
    return _read(PUBLIC, text)


def seal_to(public: bytes, content: bytes, bound: bytes) -> bytes:
    """Seal content so that only the agency's private key opens it, in this place."""
    return _SUITE.encrypt(content, X25519PublicKey.from_public_bytes(public), bound)


def open_with(private_text: str, sealed: bytes, bound: bytes) -> bytes | None:
    """Give the content, or None where this private key does not open it."""
    private = X25519PrivateKey.from_private_bytes(_read(PRIVATE, private_text))
    try:
        return _SUITE.decrypt(sealed, private, bound)
    except InvalidTag:
        return None


def _written(kind: str, raw: bytes) -> str:
    return kind + b32encode(raw + sha256(raw).digest()[:_CHECK]).decode()


def _read(kind: str, text: str) -> bytes:
    letters = "".join(text.split()).upper()
    try:
        both = b32decode(letters.removeprefix(kind))
    except ValueError:
        raise AgencyKeyUnreadable from None
    raw = both[:_RAW]
    if not letters.startswith(kind) or len(both) != _RAW + _CHECK or sha256(raw).digest()[:_CHECK] != both[_RAW:]:
        raise AgencyKeyUnreadable
    return raw
