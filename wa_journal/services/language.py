"""The language pass of one language, put together from the resources; made once, shared by the window and the command line."""

from __future__ import annotations

import tomllib
from functools import cache
from hashlib import sha256

from wa_journal.analysis.text import combine
from wa_journal.analysis.text.cues import CueBook
from wa_journal.analysis.text.evidence import Rules
from wa_journal.analysis.text.learned import encoder as encoding
from wa_journal.analysis.text.learned import linear
from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.scope import scope_words
from wa_journal.analysis.text.sentences import Abbreviations, split
from wa_journal.analysis.text.tagger import Parts, Tagger
from wa_journal.analysis.text.voices import VoiceModel
from wa_journal.analysis.text.words import stemmer
from wa_journal.catalogue import indicators
from wa_journal.host import encoder_files, resources
from wa_journal.model.errors import BadInput
from wa_journal.model.text import Indicator

STEMMERS = {"en": "english", "de": "german"}


@cache
def known_indicators(language: str = "en") -> tuple[Indicator, ...]:
    """Give the indicators with their cues."""
    return tuple(indicators.read(name, resources.read_text(name)) for name in resources.names(f"indicators/{language}", ".toml"))


@cache
def tagger(language: str = "en", *, quick: bool = False) -> Tagger:
    """Give the tagger of a language; `quick` leaves the encoder out, as does a machine without its base weights."""
    if language not in STEMMERS or not resources.has(f"weights/{language}/linear.tsv"):
        raise BadInput(reason="its language has no tags yet")
    return Tagger(_parts(language, with_encoder=not quick))


def _parts(language: str, *, with_encoder: bool) -> Parts:
    stem, known = stemmer(STEMMERS[language]), known_indicators(language)
    persons = _words(language, "persons")
    people = People(**{name: frozenset(listed) for name, listed in persons.items()})
    scope = _words(language, "scope")
    reach = int(scope.pop("reach"))  # type: ignore[call-overload]
    model = linear.read(resources.read_text(f"weights/{language}/linear.tsv"))
    return Parts(
        abbreviations=_abbreviations(language),
        indicators=known,
        rules=Rules(CueBook(known, stem), people, scope_words(scope, reach), stem),
        linear=model,
        voices=VoiceModel(people, linear.read(resources.read_text(f"weights/{language}/voice.tsv"))),
        mixes=combine.read(resources.read_text(f"weights/{language}/combine.toml")),
        encoder=_encoder(language, model.labels) if with_encoder else None,
        version=f"{model.version}+cues-{_version_of_cues(language)}",
    )


def sentence_spans(text: str, language: str = "en") -> tuple[tuple[int, int], ...]:
    """Give the sentences of a text as (start, end), without any model."""
    return split(text, _abbreviations(language))


@cache
def _abbreviations(language: str) -> Abbreviations:
    return Abbreviations(**{name: frozenset(listed) for name, listed in _words(language, "sentences").items()})


def encoder_available() -> bool:
    """Say whether the encoder's base weights are on this machine."""
    return encoder_files.find() is not None


def _encoder(language: str, labels: tuple[str, ...]) -> encoding.Encoder | None:
    folder = encoder_files.find()
    if folder is None or not resources.has(f"weights/{language}/adapters.safetensors"):
        return None
    tokens = encoding.tokenizer(encoder_files.tokenizer(folder))
    if tokens is None:
        return None
    learned = encoding.tensors(resources.read_bytes(f"weights/{language}/adapters.safetensors"))
    return encoding.Encoder(encoding.tensors(encoder_files.weights(folder)), learned, labels, tokens)


def _words(language: str, name: str) -> dict[str, list[str]]:
    return tomllib.loads(resources.read_text(f"words/{language}/{name}.toml"))


def _version_of_cues(language: str) -> str:
    content = "".join(resources.read_text(name) for name in resources.names(f"indicators/{language}", ".toml"))
    return sha256(content.encode()).hexdigest()[:8]
