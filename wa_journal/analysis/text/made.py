"""The door of this room: a tagger out of the files of a language, however they are read; no file is opened here."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from wa_journal.analysis.text import combine
from wa_journal.analysis.text.cues import CueBook
from wa_journal.analysis.text.everyday import everyday
from wa_journal.analysis.text.evidence import Alone, Rules
from wa_journal.analysis.text.learned import encoder as encoding
from wa_journal.analysis.text.learned import examples, linear, weights_file
from wa_journal.analysis.text.names import Names
from wa_journal.analysis.text.people import People
from wa_journal.analysis.text.scope import scope_words
from wa_journal.analysis.text.sentences import abbreviations_of
from wa_journal.analysis.text.tagger import Learned, Parts, Tagger
from wa_journal.analysis.text.thread import Genders
from wa_journal.analysis.text.unsaid import unsaid
from wa_journal.analysis.text.voices import VoiceModel
from wa_journal.analysis.text.words import stemmer
from wa_journal.model.text import Indicator

ReadText = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Trained:
    """What was learned for a language: `read` gives its files of weights; `base` is the encoder's own, where it takes part."""

    read: Callable[[str], bytes]
    names: Names = field(default_factory=Names)
    base: encoding.Base | None = None


def tagger_of(read: ReadText, indicators: Sequence[Indicator], trained: Trained | None = None, cues: str = "own") -> Tagger:
    """Give the tagger of a language; without what was trained the rules speak alone. `cues` is the indicators' version.

    `read` gives by name what lies in `words/<language>/`: `language`, `sentences`, `persons`, `genders` and `scope`, as TOML.
    """
    settings, known = table(read, "language.toml"), tuple(indicators)
    stem, people = stemmer(settings["stemmer"]), people_of(read)
    learned = None if trained is None else _learned(trained, people, frozenset(settings["measures"]))
    scope = table(read, "scope.toml")
    version = "rules" if learned is None else learned.linear.version
    parts = Parts(
        abbreviations=abbreviations_of(table(read, "sentences.toml")),
        indicators=known,
        rules=Rules(CueBook(known, stem), people, scope_words(scope), stem, unsaid(scope["unsaid"], stem)),
        genders=Genders(**sets(table(read, "genders.toml"))),
        alone=Alone(**settings["alone"]),
        everyday=everyday(settings.get("everyday", {}), stem),
        learned=learned,
        opposed=tuple((one, other) for one, other in settings["opposed"]),
        version=f"{version}+cues-{cues}",
    )
    return Tagger(parts)


def people_of(read: ReadText) -> People:
    """Give the words by which people are known."""
    return People(**sets(table(read, "persons.toml")))


def table(read: ReadText, name: str) -> dict[str, Any]:
    """Give what one of the files says."""
    return tomllib.loads(read(name))


def sets(rows: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    """Give lists of words as sets, as words are compared: there "ließ" is "liess"."""
    return {name: frozenset(word.casefold() for word in listed) for name, listed in rows.items()}


def _learned(trained: Trained, people: People, measures: frozenset[str]) -> Learned:
    model, voice = linear.read(trained.read("linear.tsv").decode(), trained.read("voice.tsv").decode())
    return Learned(
        linear=replace(model, measures=measures),
        voices=VoiceModel(people, voice),
        mixes=combine.read(trained.read("combine.toml").decode()),
        examples=examples.read(trained.read("examples.tsv").decode()),
        names=trained.names,
        encoder=_encoder(trained, model.labels, voice.labels),
    )


def _encoder(trained: Trained, labels: tuple[str, ...], voices: tuple[str, ...]) -> encoding.Encoder | None:
    if trained.base is None:
        return None
    heads = weights_file.heads(trained.read("adapters.safetensors"), labels, voices)
    return encoding.Encoder(trained.base.tensors, heads, labels, trained.base.tokens)
