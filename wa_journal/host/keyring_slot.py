"""The system's keyring as a convenience, never the only way in: an allow-list of backends, a round trip, a limit of ten seconds.

A keyring can lose, refuse or hang: the null backend takes a secret and forgets it, a locked one raises, a stopped daemon never
answers. Each failure is one error, upon which the passphrase is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from wa_journal.model.said import said
from wa_journal.model.vault_errors import KeyringUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

_SERVICE = "wa-journal"
_TRUSTED = frozenset(f"keyring.backends.{name}" for name in ("SecretService", "libsecret", "kwallet", "macOS", "Windows"))
_LIMIT_SECONDS = 10.0


class KeyringSlot:
    """Keeps one vault's random keyring secret; the vault's own key file says whether there is such a way in at all."""

    def __init__(self, vault_id: str, limit: float = _LIMIT_SECONDS) -> None:
        self._vault_id = vault_id
        self._limit = limit

    def put(self, secret: str) -> None:
        """Give the keyring the secret and read it back; a keyring that forgets is refused."""
        self._run(lambda backend: backend.set_password(_SERVICE, self._vault_id, secret))
        if self.get() != secret:
            raise KeyringUnavailable(reason=said("Reasons", "it did not give back what it was given"))

    def get(self) -> str | None:
        """Give the secret, or None where the keyring holds none."""
        return self._run(lambda backend: backend.get_password(_SERVICE, self._vault_id))

    def forget(self) -> None:
        """Take the secret away; the slot in the key file is to be revoked as well."""
        if self.get() is not None:
            self._run(lambda backend: backend.delete_password(_SERVICE, self._vault_id))

    def _run(self, act: Callable[[KeyringBackend], T]) -> T:
        """Call the keyring on a thread of its own, since one that hangs cannot be called back."""
        answers: SimpleQueue[tuple[T, None] | tuple[None, KeyringUnavailable]] = SimpleQueue()
        Thread(target=_answer, args=(act, answers), name="keyring", daemon=True).start()
        try:
            value, failure = answers.get(timeout=self._limit)
        except Empty:
            raise KeyringUnavailable(reason=said("Reasons", "it does not answer")) from None
        if failure is not None:
            raise failure
        return value  # type: ignore[return-value]


def _answer(act: Callable[[KeyringBackend], T], answers: SimpleQueue[tuple[T, None] | tuple[None, KeyringUnavailable]]) -> None:
    try:
        answers.put((act(_trusted_backend()), None))
    except KeyringUnavailable as error:
        answers.put((None, error))
    except Exception as error:  # noqa: BLE001  backends raise what they like, and the passphrase always works
        answers.put((None, KeyringUnavailable(reason=_reason(error))))


def _trusted_backend() -> KeyringBackend:
    import keyring
    from keyring.backends.chainer import ChainerBackend

    present = keyring.get_keyring()
    candidates = present.backends if isinstance(present, ChainerBackend) else [present]
    for backend in candidates:
        if type(backend).__module__ in _TRUSTED:
            return backend
    raise KeyringUnavailable(reason=said("Reasons", "this desktop offers none that can be trusted"))


def _reason(error: Exception) -> str:
    from keyring.errors import InitError, KeyringLocked

    if isinstance(error, (KeyringLocked, InitError)):
        return said("Reasons", "it is locked")
    return said("Reasons", "it failed")
