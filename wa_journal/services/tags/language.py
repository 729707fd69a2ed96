"""The language pass of one language, put together from the resources; made once, shared by the window and the command line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from wa_journal.analysis.text import combine, deeds
from wa_journal.analysis.text.cues import CueBook
from wa_journal.analysis.text.everyday import everyday
from wa_journal.analysis.text.evidence import Alone, Rules
from wa_journal.analysis.text.feelings import Feelings, feelings
from wa_journal.analysis.text.learned import encoder as encoding
from wa_journal.analysis.text.learned import examples, linear, weights_file
from wa_journal.analysis.text.names import Names
from wa_journal.analysis.text.persons import People
from wa_journal.analysis.text.scope import scope_words
from wa_journal.analysis.text.tagger import Learned, Parts, Tagger
from wa_journal.analysis.text.thread import Genders
from wa_journal.analysis.text.voices import VoiceModel
from wa_journal.analysis.text.words import stemmer
from wa_journal.catalogue import indicators
from wa_journal.host import encoder_files, resources
from wa_journal.model.errors import BadInput
from wa_journal.model.text import Indicator
from wa_journal.services.tags.sentences import abbreviations

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
    weigh = _shipped(language) if resources.has(f"weights/{language}/linear.tsv") else None
    return Tagger(_parts(language, weigh, with_encoder=not quick))


def _shipped(language: str) -> Callable[[str], bytes]:
    return lambda name: resources.read_bytes(f"weights/{language}/{name}")


def tagger_from(weights: Path, language: str = "en", *, quick: bool = False) -> Tagger:
    """Give a tagger with weights of another folder, to measure a training before it is shipped."""
    return Tagger(_parts(language, lambda name: (weights / name).read_bytes(), with_encoder=not quick))


@cache
def people_of(language: str) -> People:
    """Give the words by which people are known."""
    return People(**{name: frozenset(listed) for name, listed in _words(language, "persons").items()})


@cache
def feelings_of(language: str) -> Feelings:
    """Give the words by which a sentence names a feeling."""
    return feelings(_words(language, "feelings")["patterns"], stemmer(_settings(language)["stemmer"]))


@cache
def deeds_of(language: str) -> deeds.Deeds:
    """Give the words around a first verb by which a sentence tells a deed."""
    return deeds.Deeds(**{name: frozenset(listed) for name, listed in _words(language, "deeds").items()})


def tells_deed(sentence: str, language: str) -> bool:
    """Say whether the plain rules take a sentence for something that the officer did."""
    return deeds.tells_deed(sentence, people_of(language), deeds_of(language))


def rules_of(language: str) -> Rules:
    """Give the rules of a language."""
    stem = stemmer(_settings(language)["stemmer"])
    return Rules(CueBook(known_indicators(language), stem), people_of(language), scope_words(_words(language, "scope")), stem)


def _parts(language: str, weight: Callable[[str], bytes] | None, *, with_encoder: bool) -> Parts:
    learned = None if weight is None else _learned(language, weight, with_encoder=with_encoder)
    version = "rules" if learned is None else learned.linear.version
    return Parts(
        abbreviations=abbreviations(language),
        indicators=known_indicators(language),
        rules=rules_of(language),
        genders=Genders(**{name: frozenset(listed) for name, listed in _words(language, "genders").items()}),
        alone=Alone(**_settings(language)["alone"]),
        everyday=everyday(_settings(language).get("everyday", {}), stemmer(_settings(language)["stemmer"])),
        learned=learned,
        opposed=tuple((one, other) for one, other in _settings(language)["opposed"]),
        version=f"{version}+cues-{_version_of_cues(language)}",
    )


def _learned(language: str, weight: Callable[[str], bytes], *, with_encoder: bool) -> Learned:
    model, voice = linear.read(weight("linear.tsv").decode(), weight("voice.tsv").decode())
    return Learned(
        linear=model,
        voices=VoiceModel(people_of(language), voice),
        mixes=combine.read(weight("combine.toml").decode()),
        examples=examples.read(weight("examples.tsv").decode()),
        encoder=_encoder(weight, model.labels, voice.labels) if with_encoder else None,
        names=_names(),
    )


@cache
def _names() -> Names:
    listed = (frozenset(resources.read_text(f"words/deid/{name}.txt").split()) for name in ("names", "common"))
    names, everyday_words = listed
    return Names(names - everyday_words)


def _settings(language: str) -> dict[str, Any]:
    return tomllib.loads(resources.read_text(f"words/{language}/language.toml"))


def encoder_available() -> bool:
    """Say whether the encoder's base weights are on this machine."""
    return encoder_files.find() is not None


def _encoder(weight: Callable[[str], bytes], labels: tuple[str, ...], voices: tuple[str, ...]) -> encoding.Encoder | None:
    folder = encoder_files.find()
    tokens = encoding.tokenizer(encoder_files.tokenizer(folder)) if folder else None
    if folder is None or tokens is None:
        return None
    learned = weights_file.heads(weight("adapters.safetensors"), labels, voices)
    return encoding.Encoder(weights_file.tensors(encoder_files.weights(folder)), learned, labels, tokens)


def _words(language: str, name: str) -> dict[str, list[str]]:
    return tomllib.loads(resources.read_text(f"words/{language}/{name}.toml"))


def _version_of_cues(language: str) -> str:
    content = "".join(resources.read_text(name) for name in resources.names(f"indicators/{language}", ".toml"))
    return sha256(content.encode()).hexdigest()[:8]
