"""Where a dialog for files begins: among the officer's own documents, not where the program lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def among_documents(name: str = "") -> str:
    """Give the path of a name among the officer's documents, or at home where there is no folder for them."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return str((documents if documents.is_dir() else Path.home()) / name)
