"""Where a journal may live: a private folder on this machine's own disk."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from wa_journal.model.said import said
from wa_journal.model.vault_errors import FolderUnsafe, VaultReadOnly

_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "davfs", "9p", "afs", "ncpfs", "coda", "ceph", "glusterfs"})
_LOCAL_FUSE = frozenset({"fuseblk", "fuse.ecryptfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.encfs"})
_SYNCED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "syncthing", "seafile")
_SYNC_MARKS = (".dropbox", ".stfolder", ".sync_", ".owncloudsync.log", ".nextcloudsync.log")
_MOUNTS = Path("/proc/self/mounts")
_NETWORK_DRIVE = 4


def make_private(folder: Path) -> None:
    """Make a folder that is the user's alone, or refuse one where a journal would not be safe, with the reason."""
    require_safe(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix":
            _close_to_others(folder)
    except FileExistsError:
        raise FolderUnsafe(reason=said("Reasons", "a file of this name is in the way")) from None
    except OSError:
        raise VaultReadOnly from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise VaultReadOnly


def require_safe(folder: Path, mounts: str | None = None) -> None:
    """Refuse links, network places and synchronised folders: each has cost people their journals."""
    reason = _why_unsafe(folder, _mounts() if mounts is None else mounts)
    if reason:
        raise FolderUnsafe(reason=reason)


def filesystem_of(folder: Path, mounts: str) -> str:
    """Give the kind of file system that holds a folder, from the system's list of mounts, or nothing where it does not say."""
    place, best, kind = str(Path(os.path.realpath(folder))), "", ""
    for line in mounts.splitlines():
        _device, mount, found, *_ = line.split(" ")
        mount = mount.replace("\\040", " ").replace("\\134", "\\")
        inside = place == mount or place.startswith(mount.rstrip("/") + "/")
        if inside and len(mount) >= len(best):
            best, kind = mount, found
    return kind


def _why_unsafe(folder: Path, mounts: str) -> str:
    try:
        if folder.is_symlink():
            return said("Reasons", "the folder is a link to another place")
    except OSError:
        return said("Reasons", "no folder can have this name, or it cannot be looked at")
    if _is_synced(folder):
        return said("Reasons", "the folder is copied to other machines by a synchronising program")
    kind = filesystem_of(folder, mounts)
    if kind in _NETWORK or (kind.startswith("fuse") and kind not in _LOCAL_FUSE) or _is_network_drive(folder):
        return said(
            "Reasons", "the folder lies on the network (with a redirected profile: choose one on this machine with --journal)"
        )
    if folder.is_dir() and os.name == "posix" and _open_to_others(folder):
        return said("Reasons", "others can write to this folder")
    return ""


def _is_synced(folder: Path) -> bool:
    parts = [part.casefold() for part in folder.absolute().parts]
    named = any(part.startswith(name) for part in parts for name in _SYNCED)
    return named or any((parent / mark).exists() for parent in folder.absolute().parents for mark in _SYNC_MARKS)


def _is_network_drive(folder: Path) -> bool:
    if str(folder).startswith(("\\\\", "//")):
        return True
    if os.name != "nt":
        return False
    import ctypes

    drive: int = ctypes.windll.kernel32.GetDriveTypeW(folder.absolute().anchor)  # type: ignore[attr-defined,unused-ignore]
    return drive == _NETWORK_DRIVE


def _open_to_others(folder: Path) -> bool:
    """What others may write to is refused where it is not ours to close, or where something lies in it already."""
    status = folder.stat()
    return bool(status.st_mode & 0o022) and (status.st_uid != os.geteuid() or any(folder.iterdir()))


def _close_to_others(folder: Path) -> None:
    if stat.S_IMODE(folder.stat().st_mode) & 0o077:
        folder.chmod(0o700)


def _mounts() -> str:
    return _MOUNTS.read_text(encoding="utf-8", errors="replace") if _MOUNTS.is_file() else ""
