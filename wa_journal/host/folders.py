"""Where a journal may live: a private folder on this machine's own disk."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from wa_journal.model.vault_errors import FolderUnsafe, VaultReadOnly

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "davfs", "fuse.davfs2", "9p", "afs", "ncpfs"}
)
_SYNCED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "syncthing", "seafile")
_MOUNTS = Path("/proc/self/mounts")


def make_private(folder: Path) -> None:
    """Make a folder that is the user's alone, or refuse one where a journal would not be safe, with the reason."""
    require_safe(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
            folder.chmod(0o700)
    except FileExistsError:
        raise FolderUnsafe(reason="a file of this name is in the way") from None
    except OSError:
        raise VaultReadOnly from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise VaultReadOnly


def require_safe(folder: Path) -> None:
    """Refuse links, network places and synchronised folders: each has cost people their journals."""
    if folder.is_symlink():
        raise FolderUnsafe(reason="the folder is a link to another place")
    lowered = [part.casefold() for part in folder.absolute().parts]
    if any(name in part for part in lowered for name in _SYNCED):
        raise FolderUnsafe(reason="the folder is copied to other machines by a synchronising program")
    if str(folder).startswith("\\\\"):
        raise FolderUnsafe(reason="the folder lies on the network")
    if filesystem_of(folder) in _NETWORK:
        raise FolderUnsafe(reason="the folder lies on the network")


def filesystem_of(folder: Path) -> str:
    """Give the kind of file system that holds a folder, or nothing where the system does not say."""
    if not _MOUNTS.is_file():
        return ""
    place, best, kind = str(folder.absolute()), "", ""
    for line in _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines():
        _device, mount, found, *_ = line.split(" ")
        mount = mount.replace("\\040", " ")
        inside = place == mount or place.startswith(mount.rstrip("/") + "/")
        if inside and len(mount) >= len(best):
            best, kind = mount, found
    return kind
