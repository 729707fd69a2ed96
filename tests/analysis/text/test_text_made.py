"""A tagger is made of what is handed in, wherever it lies."""

from __future__ import annotations

from pathlib import Path

from wa_journal.analysis.text.made import Trained, tagger_of
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.catalogue import indicators
from wa_journal.model.text import Indicator
from wa_journal.services.tags import language

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
GERMAN = "Er kam pünktlich. Er sagte, er will raus aus der Gruppe. Seine Mutter weinte."
ENGLISH = "He said he wants out of the group. I asked Karlo why, and he thanked me for asking."


def words(name: str) -> str:
    return (RESOURCES / "words/de" / name).read_text("utf-8")


def cues(spoken: str) -> list[Indicator]:
    return [indicators.read(file.name, file.read_text("utf-8")) for file in sorted(RESOURCES.glob(f"indicators/{spoken}/*.toml"))]


def test_the_rules_alone_speak_as_the_product_does() -> None:
    made = tagger_of(words, cues("de"))
    assert made.version == "rules+cues-own"
    assert made.tag(GERMAN) == language.tagger("de").tag(GERMAN)
    assert any(one.tags for one in made.tag(GERMAN))


def test_with_what_was_trained_it_speaks_as_the_product_does(english: Tagger) -> None:
    learned = english.parts.learned
    assert learned is not None
    trained = Trained(lambda name: (RESOURCES / "weights/en" / name).read_bytes(), learned.names)
    made = tagger_of(lambda name: (RESOURCES / "words/en" / name).read_text("utf-8"), cues("en"), trained, "shipped")
    assert made.version == f"{learned.linear.version}+cues-shipped"
    assert made.tag(ENGLISH) == english.tag(ENGLISH)
    assert any(one.tags for one in made.tag(ENGLISH))


def test_only_the_indicators_that_are_handed_in_are_suggested() -> None:
    one = [known for known in cues("de") if known.id == language.tagger("de").tag(GERMAN)[1].tags[0].indicator]
    found = tagger_of(words, one).tag(GERMAN)
    assert {tag.indicator for sentence in found for tag in sentence.tags} == {one[0].id}
