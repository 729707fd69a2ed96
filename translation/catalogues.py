"""The catalogues: one .ts for each language, which translators fill, and the .qm that the application reads."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from translation.sources import ROOT, Source, gathered, module_for_lupdate, modules

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "fr", "ro")


def catalogue(language: str) -> Path:
    """Give the file that the translators of a language fill."""
    return FOLDER / f"{language}.ts"


def compiled(language: str) -> Path:
    """Give the file that the application reads."""
    return FOLDER / f"{language}.qm"


def extract(target: Path, language: str) -> None:
    """Bring a catalogue up to date with the sentences of code and data; what nobody says any more goes."""
    with tempfile.TemporaryDirectory() as place:
        said = Path(place) / "said.py"
        said.write_text(module_for_lupdate(gathered()), encoding="utf-8")
        files = Path(place) / "files.lst"
        files.write_text("\n".join(map(str, (*modules(), said))), encoding="utf-8")
        options = ("-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-disable-heuristic", "similartext")
        languages = ("-source-language", "en", "-target-language", language)
        _tool("lupdate", *options, *languages, f"@{files}", "-ts", str(target))


def compile_to(source: Path, target: Path) -> None:
    """Compile a catalogue; what is not translated yet stays English."""
    _tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def sources(file: Path) -> set[Source]:
    """Give what a catalogue holds, translated or not."""
    return {_source(context, message) for context, message in _messages(file)}


def missing(file: Path) -> list[Source]:
    """Give what is not translated yet, in the order of the file."""
    return [_source(context, message) for context, message in _messages(file) if _unfinished(message)]


def stale(language: str) -> list[str]:
    """Say what is out of date about a language; nothing if all is well."""
    with tempfile.TemporaryDirectory() as place:
        fresh, made = Path(place) / f"{language}.ts", Path(place) / f"{language}.qm"
        if not catalogue(language).exists():
            return [f"resources/i18n/{language}.ts is not there"]
        shutil.copy(catalogue(language), fresh)
        extract(fresh, language)
        known, wanted = sources(catalogue(language)), sources(fresh)
        told = [f"{language}: not in the catalogue: {one[1]}" for one in sorted(wanted - known)]
        told += [f"{language}: said nowhere any more: {one[1]}" for one in sorted(known - wanted)]
        compile_to(catalogue(language), made)
        if not compiled(language).exists() or compiled(language).read_bytes() != made.read_bytes():
            told.append(f"resources/i18n/{language}.qm is older than its catalogue")
    return told


def _messages(file: Path) -> Iterable[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _source(context: str, message: ElementTree.Element) -> Source:
    return context, message.findtext("source", ""), message.findtext("comment", "")


def _unfinished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


def _tool(name: str, *words: str) -> None:
    folder = Path(PySide6.__file__).parent
    program = next((place for place in (folder / name, folder / f"{name}.exe") if place.exists()), None)
    if program is None:
        sys.exit(f"Qt's {name} is not among the installed packages")
    done = subprocess.run([str(program), *words], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} failed: {done.stdout}{done.stderr}")
