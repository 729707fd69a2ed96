"""What the figures were taken on, without anything that names a person or a place."""

from __future__ import annotations

import os
import platform
import subprocess
from importlib.metadata import version
from pathlib import Path

from sqlcipher3.dbapi2 import sqlite_version

from tests.reference.environments import ROOT

OWN = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "numpy", "nltk", "rapidfuzz")
OTHERS = {
    "comparators": ("vaderSentiment", "medspacy", "spacy", "nltk", "scikit-learn", "scrubadub", "presidio-analyzer"),
    "reference": ("statsmodels", "ruptures", "pymannkendall"),
    "peers": ("novelWriter",),
}
_ASKED = (
    "import sys; from importlib.metadata import version; print(', '.join(f'{name} {version(name)}' for name in sys.argv[1:]))"
)


def described() -> str:
    """Give processor, cores, memory, load, system and versions in one line."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    versions = ", ".join(f"{name} {version(name)}" for name in OWN)
    return (
        f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GiB, load {os.getloadavg()[0]:.1f}; {platform.system()} "
        f"{platform.release()}, Python {platform.python_version()}, SQLite {sqlite_version}; {versions}"
    )


def others() -> str:
    """Give the versions of what is compared with, of each environment that is there."""
    return "; ".join(told for name, packages in OTHERS.items() if (told := _versions(name, packages)))


def _versions(name: str, packages: tuple[str, ...]) -> str:
    python = ROOT / ".venvs" / name / "bin" / "python"
    if not python.exists():
        return ""
    asked = subprocess.run([python, "-c", _ASKED, *packages], capture_output=True, text=True, check=False)
    return asked.stdout.strip()


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text().splitlines() if told.exists() else []
    named = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    return named or platform.processor() or platform.machine()
