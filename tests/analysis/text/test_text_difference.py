"""A team adds a cue without code and sees what it would have changed."""

from __future__ import annotations

import pytest

from wa_journal.analysis.text.difference import difference
from wa_journal.model.errors import BadResource
from wa_journal.services import language

OWN = """
id = "client.hostility"
label = "Hostility"
definition = "Contempt toward staff."
side = "away"
examples = ["He did the crow at us."]
not_examples = ["He saw a crow."]

[[cue]]
id = "own.1"
pattern = "{pattern}"
why = "the wing's word for a jeer"
weight = 2.0
"""


def test_a_new_cue_shows_what_it_adds() -> None:
    own = language.tagger_with({"own.toml": OWN.format(pattern="did the crow")})
    texts = ["It rained. He did the crow at us and left the room.", "He was calm and we had tea."]
    changed = list(difference(texts, language.tagger("en", quick=True), own))
    assert [(one.text, one.added, texts[0][one.start : one.end]) for one in changed] == [
        (0, ("client.hostility",), "He did the crow at us and left the room.")
    ]


@pytest.mark.parametrize("pattern", ["", "..", "crow ..", "the crow?"])
def test_a_pattern_that_cannot_be_read_is_refused(pattern: str) -> None:
    with pytest.raises(BadResource):
        language.tagger_with({"own.toml": OWN.format(pattern=pattern)})


def test_an_unknown_indicator_is_refused() -> None:
    with pytest.raises(BadResource):
        language.tagger_with({"own.toml": OWN.format(pattern="crow").replace("client.hostility", "client.risk")})
