"""Failures of the vault; each tells the officer what happened without a word of what is inside."""

from __future__ import annotations

from wa_journal.model.errors import JournalError


class VaultMissing(JournalError):
    """There is no journal in the folder."""

    code = "vault_missing"


class VaultExists(JournalError):
    """A journal is already there; it is never made anew over it."""

    code = "vault_exists"


class KeysMissing(JournalError):
    """The journal is there, its key file is not."""

    code = "keys_missing"


class KeysDamaged(JournalError):
    """Neither copy of the key file can be read."""

    code = "keys_damaged"


class WrongSecret(JournalError):
    """No key slot opens with what was typed."""

    code = "wrong_secret"


class WrongBackupSecret(WrongSecret):
    """No key slot of a backup opens with what was typed."""

    code = "wrong_backup_secret"


class VaultDamaged(JournalError):
    """The key is right, the database is not readable."""

    code = "vault_damaged"


class VaultForeign(JournalError):
    """The database belongs to another key file."""

    code = "vault_foreign"


class VaultNewer(JournalError):
    """A later release wrote this journal."""

    code = "vault_newer"


class VaultInUse(JournalError):
    """Another window has this journal open."""

    code = "vault_in_use"


class VaultReadOnly(JournalError):
    """The folder cannot be written to."""

    code = "vault_read_only"


class FolderUnsafe(JournalError):
    """The folder is a link, is open to others, or lies on a network or synchronised place."""

    code = "folder_unsafe"


class DiskFull(JournalError):
    """The disk has no room; what is on the screen is kept there."""

    code = "disk_full"


class SecretTooShort(JournalError):
    """A passphrase is shorter than the floor."""

    code = "secret_too_short"


class SecretTooPlain(JournalError):
    """A passphrase is long enough but hardly more than one character repeated."""

    code = "secret_too_plain"


class CodeMistyped(JournalError):
    """The check symbols of a recovery code do not fit."""

    code = "code_mistyped"


class KdfOutsideLimits(JournalError):
    """A key slot asks for a key derivation outside sane limits."""

    code = "kdf_outside_limits"


class BackupUnsound(JournalError):
    """A backup does not hold what it should."""

    code = "backup_unsound"


class PlaceNotRewritten(JournalError):
    """Places of backups that hold what was erased could not be written anew; the others were."""

    code = "place_not_rewritten"


class PlaceUnsure(JournalError):
    """Where backups lay there are files of which nobody can say whether they are this journal's backups."""

    code = "place_unsure"


class LastSlot(JournalError):
    """The last way into the journal cannot be taken away."""

    code = "last_slot"


class DiskFailed(JournalError):
    """The disk refused to read or write; what is on the screen is kept there."""

    code = "disk_failed"


class TooManyTries(JournalError):
    """A try came too soon after several wrong ones."""

    code = "too_many_tries"


class AgencyKeyUnreadable(JournalError):
    """An agency key has a slip, or is the other half of the pair."""

    code = "agency_key_unreadable"


class KeyringUnavailable(JournalError):
    """The system's keyring cannot be used; the passphrase always can."""

    code = "keyring_unavailable"


class NothingToSalvage(JournalError):
    """Not even the list of tables can be read from a damaged journal."""

    code = "nothing_to_salvage"


class DatabaseGone(JournalError):
    """The key file is there, the journal itself is not."""

    code = "database_gone"


class Cancelled(JournalError):
    """The officer stopped the writing of backups after an erasure."""

    code = "cancelled"


class BackupFolderMissing(JournalError):
    """The folder for backups is not there: a disk is not plugged in, or was renamed."""

    code = "backup_folder_missing"


class HandoverUnsound(JournalError):
    """A hand-over file cannot be read."""

    code = "handover_unsound"


class HandoverSecretWrong(JournalError):
    """A hand-over file does not open with what was typed."""

    code = "handover_secret_wrong"
