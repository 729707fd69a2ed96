"""The system's keyring: with a real Secret Service inside a private desktop session, and with backends that misbehave."""

# ruff: noqa: ARG002  a backend's methods take what they do not need

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from wa_journal.host.keyring_slot import KeyringSlot
from wa_journal.model.vault_errors import KeyringUnavailable

real = pytest.mark.skipif(
    "WA_SECRET_SERVICE" not in os.environ,
    reason="no Secret Service of its own (./wa test starts one, with gnome-keyring and dbus)",
)


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> Iterator[None]:
    """Put a backend in place for one test."""
    present = keyring.get_keyring()
    keyring.set_keyring(request.param())
    yield
    keyring.set_keyring(present)


class _Forgets(KeyringBackend):
    """Takes a secret and gives back nothing, as the null backend does."""

    priority = 1  # type: ignore[assignment]

    def set_password(self, service: str, username: str, password: str) -> None:
        return

    def get_password(self, service: str, username: str) -> str | None:
        return None


class _Locked(_Forgets):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


class _Breaks(_Forgets):
    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("secret text of a backend")


class _Hangs(_Forgets):
    def get_password(self, service: str, username: str) -> str | None:
        Event().wait(30)
        return None


for _trusted in (_Forgets, _Locked, _Breaks, _Hangs):
    _trusted.__module__ = "keyring.backends.SecretService"


class _Stranger(_Forgets):
    """A backend of nobody's list."""


@pytest.mark.parametrize(
    ("backend", "reason"), [(_Forgets, "give back"), (_Locked, "locked"), (_Stranger, "trusted")], indirect=["backend"]
)
def test_a_keyring_that_cannot_be_trusted_is_refused(backend: None, reason: str) -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        KeyringSlot("v").put("secret")
    assert reason in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("backend", [_Breaks], indirect=True)
def test_what_a_backend_says_is_not_repeated(backend: None) -> None:
    with pytest.raises(KeyringUnavailable) as caught:
        KeyringSlot("v").get()
    assert "text of a backend" not in str(caught.value)


@pytest.mark.parametrize("backend", [_Hangs], indirect=True)
def test_a_keyring_that_hangs_is_given_up(backend: None) -> None:
    with pytest.raises(KeyringUnavailable, match="does not answer"):
        KeyringSlot("v", limit=0.05).get()


@real
@pytest.mark.keyring
def test_a_real_keyring_keeps_gives_back_and_forgets() -> None:
    slot = KeyringSlot("0123456789abcdef")
    assert slot.get() is None
    slot.put("wa-keyring:" + "5" * 64)
    assert slot.get() == "wa-keyring:" + "5" * 64
    slot.forget()
    assert slot.get() is None


@real
@pytest.mark.keyring
def test_a_real_keyring_that_was_locked_says_so_and_one_that_stands_still_is_given_up() -> None:
    import secretstorage

    limit = 10.0 if "WA_PROVE" in os.environ else 1.0
    slot = KeyringSlot("fedcba9876543210", limit)
    slot.put("wa-keyring:" + "6" * 64)
    connection = secretstorage.dbus_init()
    secretstorage.get_default_collection(connection).lock()
    with pytest.raises(KeyringUnavailable):
        slot.get()
    daemon = _daemon()
    os.kill(daemon, signal.SIGSTOP)
    try:
        started = time.monotonic()
        with pytest.raises(KeyringUnavailable):
            slot.get()
        assert time.monotonic() - started < limit + 0.5
    finally:
        os.kill(daemon, signal.SIGKILL)


def _daemon() -> int:
    """Give the process of this session's own keyring, found by its runtime folder."""
    mine = os.environ["XDG_RUNTIME_DIR"].encode()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            name, environment = (process / "comm").read_text().strip(), (process / "environ").read_bytes()
        except OSError:
            continue
        if name.startswith("gnome-keyring") and b"XDG_RUNTIME_DIR=" + mine in environment.split(b"\0"):
            return int(process.name)
    raise AssertionError("the session has no keyring")
