"""What is handed out starts where it is meant to: the wheel in a clean environment, the .deb on a minimal Debian."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
_FEWEST_PICTURES = 20
_INSIDE = (
    "set -e; export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 HOME=/root; apt-get update -qq;"
    "apt-get install -y -qq --no-install-recommends /tmp/wa-journal.deb >/dev/null 2>&1;"
    "wa-journal demo --screenshots /tmp/pictures >/dev/null 2>&1"
)


def main() -> int:
    """Print what was seen; what cannot be tried here is said to be not run, and why."""
    wheels, debs = sorted(DIST.glob("*.whl")), sorted(DIST.glob("*.deb"))
    if not wheels:
        print("not run: nothing is built (type: ./wa package)")
        return 0
    lacking = list(_lacking(wheels[-1]))
    print(f"wheel: {len(lacking)} of the checkout's resources and help pages are not in it (bar 0) {lacking[:5]}")
    failed = bool(lacking)
    with tempfile.TemporaryDirectory() as folder:
        failed |= not _said("wheel in a clean environment", _in_clean_environment(Path(folder), wheels[-1]))
        reason = _why_not(debs)
        if reason:
            print(f"not run: .deb on a minimal Debian 12 ({reason})")
        else:
            failed |= not _said(".deb on a minimal Debian 12", _on_minimal_debian(Path(folder), debs[-1]))
    return int(failed)


def _lacking(wheel: Path) -> Iterator[str]:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    for folder, place in (("resources", "wa_journal/_resources"), ("docs/guide", "wa_journal/_resources/docs/guide")):
        for file in (ROOT / folder).rglob("*"):
            name = f"{place}/{file.relative_to(ROOT / folder).as_posix()}"
            if file.is_file() and name not in inside:
                yield name


def _said(what: str, pictures: int) -> bool:
    print(f"{what}: starts, opens the demonstration and renders {pictures} pictures (bar {_FEWEST_PICTURES})")
    return pictures >= _FEWEST_PICTURES


def _in_clean_environment(folder: Path, wheel: Path) -> int:
    subprocess.run([sys.executable, "-m", "venv", folder / "clean"], check=True)
    pip = [folder / "clean/bin/python", "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*pip, "--require-hashes", "-r", ROOT / "requirements/app.lock"], check=True, stderr=subprocess.DEVNULL)
    subprocess.run([*pip, wheel], check=True, stderr=subprocess.DEVNULL)
    command = [folder / "clean/bin/wa-journal", "demo", "--journal", folder / "demo", "--screenshots", folder / "pictures"]
    subprocess.run(command, check=False, cwd=folder, capture_output=True)
    return len(list((folder / "pictures").glob("*.png")))


def _why_not(debs: list[Path]) -> str:
    if not debs:
        return "no .deb is built"
    if os.name != "posix" or os.geteuid() != 0:
        return "a root of its own needs root"
    return "" if shutil.which("debootstrap") else "debootstrap is missing: apt-get install debootstrap"


def _on_minimal_debian(folder: Path, deb: Path) -> int:
    place = folder / "debian"
    made = ["debootstrap", "--variant=minbase", "bookworm", place, "http://deb.debian.org/debian"]
    subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
    shutil.copyfile(deb, place / "tmp/wa-journal.deb")
    subprocess.run(["chroot", place, "/bin/bash", "-c", _INSIDE], check=False)
    return len(list((place / "tmp/pictures").glob("*.png")))


if __name__ == "__main__":
    sys.exit(main())
