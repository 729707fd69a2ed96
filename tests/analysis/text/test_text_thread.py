"""Who is talked of is kept across the sentences of an entry."""

from __future__ import annotations

import pytest

from wa_journal.analysis.text.speech import spoken
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.analysis.text.thread import third_persons
from wa_journal.model.text import Voice

ENTRIES = [
    (["His mother rang.", "She was worried.", "He came late."], [1]),
    (["The psychologist came.", "She thinks he is ready.", "He was calm."], []),
    (["He looked down.", "He left.", "He rang.", "The psychologist came.", "He sat.", "She thinks he is ready."], [5]),
    (["She came in.", "She was angry.", "Her sister rang.", "She wants out.", "Client cried."], []),
    (["He sat down.", "His brother visited.", "He pushed him.", "I said nothing.", "He left."], []),
    (["He was quiet.", "He looked down.", "He left.", "The nurse came.", "I thanked her.", "She had news."], [5]),
    (["Her brother rang.", "I listened.", "He hung up."], [2]),
    (["Her brother rang.", "Client cried.", "He hung up."], []),
    (["He sat down.", "His brother visited.", "He told me that he wants out.", "He left."], []),
    (["Came on time.", "Sat down."], []),
    (['"My mother is ill," he said.', "He was sad."], []),
    (["His wife has left.", "He is done."], []),
    (["My sister rang.", "She is worried.", "He is not."], []),
]


@pytest.mark.parametrize(("sentences", "thirds"), ENTRIES)
def test_a_pronoun_that_cannot_be_the_clients_means_who_was_named_before(
    english: Tagger, sentences: list[str], thirds: list[int]
) -> None:
    people = english.parts.rules.people
    found = third_persons([(one, spoken(one, people)) for one in sentences], people, english.parts.genders)
    assert [at for at, third in enumerate(found) if third] == thirds


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


@pytest.mark.parametrize(
    "sentence",
    [
        "His cousin doesn't trust me.",
        "The landlord gave short answers.",
        "The social worker gives one-word answers by email.",
        "A friend of his wants to leave the scene.",
        "His brother shouted at the guard and called him a pig.",
    ],
)
def test_what_a_named_third_person_does_is_no_sign_of_the_client_to_the_models_either(english: Tagger, sentence: str) -> None:
    (found,) = english.tag(sentence)
    assert found.voice is Voice.THIRD_PARTY
    assert [tag.indicator for tag in found.tags if tag.indicator.startswith("client.")] == []


@pytest.mark.parametrize(
    ("sentence", "indicator"),
    [
        ("The landlady has heard two men asking for him by name, with a bat.", "client.safeguarding"),
        ("His brother asked and he said he doesn't trust me.", "client.distrust"),
        ("He says his cousin doesn't trust me and he doesn't either.", "client.distrust"),
    ],
)
def test_danger_and_what_the_client_does_beside_a_third_person_are_still_seen(
    english: Tagger, sentence: str, indicator: str
) -> None:
    assert indicator in {tag.indicator for one in english.tag(sentence) for tag in one.tags}
