"""Who is talked of is kept across the sentences of an entry."""

from __future__ import annotations

import pytest

from wa_journal.analysis.text.tagger import Tagger
from wa_journal.analysis.text.thread import kept

ENTRIES = [
    (["His mother rang.", "She was worried.", "He came late."], ["none", "perhaps", "none"]),
    (["The psychologist came.", "She thinks he is ready.", "He was calm."], ["none", "perhaps", "none"]),
    (
        ["She came in.", "She was angry.", "Her sister rang.", "She wants out.", "Client cried."],
        ["none", "none", "none", "perhaps", "none"],
    ),
    (
        ["He sat down.", "His brother visited.", "He pushed him.", "I said nothing.", "He left."],
        ["none", "none", "perhaps", "none", "none"],
    ),
    (
        ["He was quiet.", "He looked down.", "He left.", "The nurse came.", "I thanked her.", "She had news."],
        ["none"] * 5 + ["third"],
    ),
    (["He sat down.", "His brother visited.", "He told me that he wants out.", "He left."], ["none"] * 4),
    (["Came on time.", "Sat down."], ["none", "none"]),
    (['"My mother is ill," he said.', "He was sad."], ["none", "none"]),
    (["His wife has left.", "He is done."], ["none", "none"]),
]


@pytest.mark.parametrize(("sentences", "meant"), ENTRIES)
def test_a_pronoun_means_who_was_named_before(english: Tagger, sentences: list[str], meant: list[str]) -> None:
    parts = english.parts
    assert list(kept(sentences, parts.rules.people, parts.genders)) == meant


def test_what_another_person_says_is_no_sign_of_the_client(english: Tagger) -> None:
    own = english.tag("She said she wants out of the group.")
    mothers = english.tag("His mother rang me. She said she wants out of the group. He was calm. He smiled. He left.")
    assert own[0].voice == "they_said"
    assert mothers[1].voice == "third_party"
    probability = {tag.indicator: tag.probability for tag in mothers[1].tags}.get("client.change_talk", 0.0)
    assert probability < {tag.indicator: tag.probability for tag in own[0].tags}["client.change_talk"]


def test_a_pronoun_that_may_be_the_clients_is_left_to_how_the_sentence_is_told(english: Tagger) -> None:
    """Of some 150 such sentences in whole entries at most six were a third person's."""
    found = english.tag("His solicitor advises against signing. He put his whole name. He sat down. He smiled at me.")
    assert found[1].voice != "third_party"
