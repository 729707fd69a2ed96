"""The language of the window: its catalogue, Qt's own words, the direction of lines, dates and numbers."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

SYSTEM, ENGLISH = "system", "en"
_FOLDER, _ENDING = "i18n", ".qm"


class CatalogueReader(Protocol):
    """Where the compiled catalogues are read from; the composition root hands it in."""

    def read_bytes(self, relative: str) -> bytes:
        """Give a resource's bytes."""
        ...

    def names(self, folder: str, ending: str = "") -> tuple[str, ...]:
        """List a folder's files."""
        ...


class Languages(QObject):
    """Speaks one language at a time; what a catalogue lacks stays English."""

    def __init__(self, app: QApplication, resources: CatalogueReader) -> None:
        super().__init__(app)
        self._app, self._resources = app, resources
        self._system = QLocale.system()
        # Qt reads a catalogue where it lies, so the bytes are kept as long as it is in use.
        self._installed: list[tuple[QTranslator, bytes]] = []
        self.spoken = ENGLISH

    @property
    def known(self) -> tuple[str, ...]:
        """Give the languages that there is a catalogue for, and English."""
        return (ENGLISH, *(PurePosixPath(name).stem for name in self._resources.names(_FOLDER, _ENDING)))

    def speak(self, wanted: str) -> None:
        """Speak a language from now on; `system` is the desktop's, where there is a catalogue for it."""
        before, self.spoken = self.spoken, self._chosen(wanted)
        for translator, _ in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        locale = self._locale()
        QLocale.setDefault(locale)
        if self.spoken != ENGLISH:
            self._install_qt(locale)
            self._install(self._resources.read_bytes(f"{_FOLDER}/{self.spoken}{_ENDING}"))
        if self.spoken != before:
            self._app.setLayoutDirection(locale.textDirection())

    def _chosen(self, wanted: str) -> str:
        language = _code(self._system) if wanted == SYSTEM else wanted
        return language if language in self.known else ENGLISH

    def _locale(self) -> QLocale:
        """The desktop's own way with dates and numbers, where it speaks the same language."""
        return self._system if _code(self._system) == self.spoken else QLocale(self.spoken)

    def _install(self, content: bytes) -> None:
        translator = QTranslator(self)
        if translator.load(content):
            self._app.installTranslator(translator)
            self._installed.append((translator, content))

    def _install_qt(self, locale: QLocale) -> None:
        from PySide6.QtCore import QLibraryInfo

        translator = QTranslator(self)
        if translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._app.installTranslator(translator)
            self._installed.append((translator, b""))


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]
