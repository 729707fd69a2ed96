"""`./wa words` renews the catalogues; `--missing de` lists what waits for a translator; `--check` is a step of the check."""

from __future__ import annotations

import argparse
import sys

from translation import catalogues


def main() -> int:
    """Do what was asked for."""
    parser = argparse.ArgumentParser(prog="./wa words", description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail where a catalogue lacks a sentence or its .qm is old")
    parser.add_argument("--missing", metavar="LANGUAGE", choices=catalogues.LANGUAGES, help="list what is not translated yet")
    given = parser.parse_args()
    if given.missing:
        return _list_missing(given.missing)
    return _check() if given.check else _renew()


def _renew() -> int:
    for language in catalogues.LANGUAGES:
        catalogues.extract(catalogues.catalogue(language), language)
        catalogues.compile_to(catalogues.catalogue(language), catalogues.compiled(language))
        print(_state(language))
    return 0


def _list_missing(language: str) -> int:
    for context, source, one in catalogues.missing(catalogues.catalogue(language)):
        print(f"{context}: {source}" + (f"  (for one: {one})" if one else ""))
    print(_state(language), file=sys.stderr)
    return 0


def _check() -> int:
    told = [line for language in catalogues.LANGUAGES for line in catalogues.stale(language)]
    for line in told[:40]:
        print(line)
    if told:
        print("Type ./wa words, then commit resources/i18n.")
    return int(bool(told))


def _state(language: str) -> str:
    file = catalogues.catalogue(language)
    return f"{language}: {len(catalogues.missing(file))} of {len(catalogues.sources(file))} sentences are not translated yet"


if __name__ == "__main__":
    sys.exit(main())
