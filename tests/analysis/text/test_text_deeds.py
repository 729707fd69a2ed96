"""A sentence tells a deed of its writer by its own first verb, whether or not the deed has a name that is known."""

import json
from collections import Counter
from pathlib import Path

import pytest

from wa_journal.services.tags.language import feelings_of, tells_deed

GOLD = Path(__file__).parents[2] / "gold" / "en"


@pytest.mark.parametrize(
    "sentence",
    [
        "Showed him where the kettle is.",
        "Gave her the number of the night line.",
        "- told him who reads the report",
        "14:20 rang the wing about his mail.",
        "I asked whether she would rather sit outside.",
        "Then offered them the later slot.",
        "I read the conditions to him.",
        "Never asked about the brother.",
        "I have ordered new workbooks.",
        "I was writing while he spoke.",
        "I laminated the timetable for him.",
    ],
)
def test_what_the_writer_did_is_a_deed(sentence: str) -> None:
    assert tells_deed(sentence, "en")


@pytest.mark.parametrize(
    "sentence",
    [
        "My knees gave way on the stairs.",
        "I was cold right through.",
        "I could have walked out.",
        "I should tell his sister.",
        "I'm too old for this job.",
        "Mine asked me the same at that age.",
        "Have I asked too much?",
        "I was told nothing.",
        "I did not know what to say about the gun.",
        "I did not understand why he laughed.",
        "Didn't dare to ask.",
        "I had a headache all through it.",
        "I never wanted this slot.",
    ],
)
def test_a_state_a_possibility_and_what_something_of_mine_did_are_none(sentence: str) -> None:
    assert not tells_deed(sentence, "en")


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        ("Ich rief die Unterkunft an.", True),
        ("Rief ihn am Abend an.", True),
        ("Ich war leer.", False),
        ("Ich könnte gehen.", False),
        ("Ich wollte nur noch weg.", False),
        ("Ich hätte ihn anschreien können.", False),
        ("Ich wusste nicht weiter.", False),
        ("Ich habe keine Geduld mehr.", False),
    ],
)
def test_german_deeds_are_told_in_the_same_way(sentence: str, deed: bool) -> None:
    assert tells_deed(sentence, "de") is deed


def test_on_the_gold_most_deeds_are_found_and_few_feelings_taken_for_one() -> None:
    whole, taken = Counter[str](), Counter[str]()
    for file in (*GOLD.glob("*.jsonl"), *GOLD.glob("train/*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            for one in entry.get("sentences", [entry]):
                voice = one.get("voice") if isinstance(one, dict) else None
                if voice in ("i_did", "i_felt", "i_think") and "{{" not in one["text"]:
                    whole[voice] += 1
                    taken[voice] += tells_deed(one["text"], "en") and not feelings_of("en").named_in(one["text"])
    share = {voice: taken[voice] / whole[voice] for voice in whole}
    # Before the first verb was asked: .486 of 5,324 deeds, .244 of 603 feelings and .157 of 1,602 thoughts.
    assert share["i_did"] >= 0.6, share
    assert share["i_felt"] <= 0.155, share
    assert share["i_think"] <= 0.13, share
