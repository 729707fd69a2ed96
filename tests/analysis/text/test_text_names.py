"""Names of people are no evidence for a tag, and are never shown as such."""

import re

import pytest

from wa_journal.analysis.text.explanation import explained
from wa_journal.analysis.text.names import Names
from wa_journal.services.tags.language import tagger

LISTED = Names(frozenset({"joe", "kestrel"}))


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("He said “I will stop” to Joe Brown.", ["Joe", "Brown"]),
        ("Joe's brother rang, and joe is a word here.", ["Joe's"]),
        ("He says I'm right and I’ve lied.", []),
        ("Hope is all he has.", []),
        ("He said: “Stop it.” “Leave me alone!” I left.", []),
        ("He goes to AA, I think.", []),
        ("", []),
    ],
)
def test_a_capital_within_a_sentence_or_a_list_tells_a_name(sentence: str, names: list[str]) -> None:
    assert [sentence[start:end] for start, end in LISTED.within(sentence)] == names


@pytest.mark.parametrize("name", ["Joe Brown", "Kestrel Ormsby", "Joe"])
@pytest.mark.parametrize(
    "entry",
    [
        'He came late and told the whole story of "I will stop" to {name}.',
        "{name} said that he will stop going there.",
        "He will never go back to {name} and his mates.",
        "{name} laughed at me, and he told {name} where to go.",
    ],
)
def test_no_reason_and_no_weight_shows_a_name(entry: str, name: str) -> None:
    read, text = tagger(quick=True), entry.format(name=name)
    for sentence in read.tag(text):
        for tag in sentence.tags:
            shown = [text[start:end] for start, end in tag.cues] if not tag.cue_ids else []
            told = explained(read, text, (sentence.start, sentence.end), tag.indicator)
            heavy = [word for word, _ in told.heavy] if told else []
            quoted = re.findall("“(.*?)”", str(tag.reason).split(" A like sentence")[0]) if not tag.cue_ids else []
            assert not set(name.split()) & {word for part in (*shown, *heavy, *quoted) for word in part.split()}


def test_the_words_beside_a_name_are_still_shown() -> None:
    text = "He said he wants nothing more to do with Joe Brown."
    (tag,) = [tag for sentence in tagger(quick=True).tag(text) for tag in sentence.tags if not tag.cue_ids]
    assert [text[start:end] for start, end in tag.cues]
