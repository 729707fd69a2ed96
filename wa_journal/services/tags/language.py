"""The language pass of one language, read from the resources; made once, shared by the window and the command line."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path

from wa_journal.analysis.text import deeds, made
from wa_journal.analysis.text.evidence import Rules
from wa_journal.analysis.text.feelings import Feelings, feelings
from wa_journal.analysis.text.learned import encoder as encoding
from wa_journal.analysis.text.learned import weights_file
from wa_journal.analysis.text.names import Names
from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.analysis.text.words import stemmer
from wa_journal.catalogue import indicators
from wa_journal.host import encoder_files, resources
from wa_journal.model.errors import BadInput
from wa_journal.model.text import Indicator

_NAMES = re.compile(r"[a-z]{2,3}")


@cache
def known_indicators(language: str = "en") -> tuple[Indicator, ...]:
    """Give the indicators with their cues."""
    return tuple(indicators.read(name, resources.read_text(name)) for name in resources.names(f"indicators/{language}", ".toml"))


@cache
def tagger(language: str = "en", *, quick: bool = False) -> Tagger:
    """Give the tagger of a language; `quick` leaves the encoder out, as does a machine without its base weights."""
    if not _NAMES.fullmatch(language) or not resources.has(f"words/{language}/language.toml"):
        raise BadInput(reason="its language has no tags yet")
    if not resources.has(f"weights/{language}/linear.tsv"):
        return _tagger(language, None)
    return _tagger(language, _trained(lambda name: resources.read_bytes(f"weights/{language}/{name}"), quick=quick))


def tagger_from(weights: Path, language: str = "en", *, quick: bool = False) -> Tagger:
    """Give a tagger with weights of another folder, to measure a training before it is shipped."""
    return _tagger(language, _trained(lambda name: (weights / name).read_bytes(), quick=quick))


def rules_of(language: str) -> Rules:
    """Give the rules of a language."""
    return _tagger(language, None).parts.rules


@cache
def people_of(language: str) -> People:
    """Give the words by which people are known."""
    return made.people_of(_words(language))


@cache
def feelings_of(language: str) -> Feelings:
    """Give the words by which a sentence names a feeling."""
    read = _words(language)
    return feelings(made.table(read, "feelings.toml")["patterns"], stemmer(made.table(read, "language.toml")["stemmer"]))


@cache
def deeds_of(language: str) -> deeds.Deeds:
    """Give the words around a first verb by which a sentence tells a deed."""
    return deeds.Deeds(**made.sets(made.table(_words(language), "deeds.toml")))


def tells_deed(sentence: str, language: str) -> bool:
    """Say whether the plain rules take a sentence for something that the officer did."""
    return deeds.tells_deed(sentence, people_of(language), deeds_of(language))


def encoder_available() -> bool:
    """Say whether the encoder's base weights are on this machine."""
    return encoder_files.find() is not None


def _tagger(language: str, trained: made.Trained | None) -> Tagger:
    return made.tagger_of(_words(language), known_indicators(language), trained, _version_of_cues(language))


def _words(language: str) -> made.ReadText:
    return lambda name: resources.read_text(f"words/{language}/{name}")


def _trained(read: Callable[[str], bytes], *, quick: bool) -> made.Trained:
    return made.Trained(read, _names(), None if quick else _base())


@cache
def _names() -> Names:
    listed = (frozenset(resources.read_text(f"words/deid/{name}.txt").split()) for name in ("names", "common"))
    names, everyday_words = listed
    return Names(names - everyday_words)


def _base() -> encoding.Base | None:
    folder = encoder_files.find()
    tokens = encoding.tokenizer(encoder_files.tokenizer(folder)) if folder else None
    if folder is None or tokens is None:
        return None
    return encoding.Base(weights_file.tensors(encoder_files.weights(folder)), tokens)


def _version_of_cues(language: str) -> str:
    content = "".join(resources.read_text(name) for name in resources.names(f"indicators/{language}", ".toml"))
    return sha256(content.encode()).hexdigest()[:8]
