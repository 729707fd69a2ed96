"""Who speaks where officers leave out the quotation marks, and what a wish to be dead is told apart from."""

from __future__ import annotations

import pytest

from wa_journal.analysis.text.speech import spoken
from wa_journal.analysis.text.tagger import Tagger
from wa_journal.model.text import Voice

SAFEGUARDING = "client.safeguarding"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("I am done with them, he said.", "I am done with them"),
        ("I am done with them, she told me quietly, and cried.", "I am done with them"),
        ("No regrets, said Milan.", "No regrets"),
        ("My mother is ill, he whispered with his head down.", "My mother is ill"),
        ("I asked about work, he said he is fine.", None),
        ("I asked about work, he said nothing.", None),
        ("I was late, I said, and sorry.", None),
        ("His mother rang him twice, she said.", None),
        ("He came in, sat down and said hello.", None),
        ('"I am done," I heard, he said.', "I am done,"),
        ("I want to hang myself he said.", "I want to hang myself"),
        ("I'm done with them she told me", "I'm done with them"),
        ("I can't go on like this he said quietly.", "I can't go on like this"),
        ("I know what he said.", None),
        ("I don't believe a word she said.", None),
        ("I have noted everything she told me.", None),
        ("I wrote down the name he told me.", None),
        ("I do not think he said it.", None),
        ("", None),
    ],
)
def test_speech_is_heard_without_quotation_marks(english: Tagger, sentence: str, said: str | None) -> None:
    assert [sentence[start:end] for start, end in spoken(sentence, english.parts.rules.people)] == ([said] if said else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "I don't want to live any more, he said.",
        "I do not want to wake up tomorrow, she whispered to me.",
        "I wish I was dead, he told me.",
        "He said I don't want to live any more.",
        "I don't want to live any more he said",
        "I'd be better off dead, she said, and looked away.",
    ],
)
def test_a_wish_to_be_dead_is_the_clients_without_quotation_marks(english: Tagger, sentence: str) -> None:
    (found,) = english.tag(sentence)
    shown = {tag.indicator for tag in found.tags}
    assert SAFEGUARDING in shown
    assert "client.change_talk" not in shown, "to want no more of life is no wish for another one"
    assert found.voice is Voice.THEY_SAID


@pytest.mark.parametrize(
    "sentence",
    [
        "I told him I don't want to live in town any more.",
        "He could kill for a coffee.",
        "She said she would rather die than sing.",
        "He cut himself shaving.",
        "She burned herself on the stove.",
        "He shot himself in the foot with that letter.",
        "My mum will kill me if I'm late, he laughed.",
        "I could kill my brother for losing the keys, he grinned.",
        "He takes pills for his back.",
        "The tablets make him sleepy, he said.",
        "His back is killing him.",
        "He said he will hit the gym.",
        "He said the strike will blow up the whole plan.",
        "He asked for a knife to cut the bread.",
        "He used the hammer for the shelf.",
        "He showed me the film with the gun in it.",
    ],
)
def test_sayings_and_everyday_things_are_no_sign_of_danger(english: Tagger, sentence: str) -> None:
    counting = [one.cue_id for one in english.parts.rules.read(sentence).evidence if one.counts and one.indicator == SAFEGUARDING]
    assert counting == []
    assert SAFEGUARDING not in {tag.indicator for one in english.tag(sentence) for tag in one.tags}


@pytest.mark.parametrize(
    "sentence",
    [
        "He said he will kill him when he sees him.",
        "He cut himself on purpose with a razor.",
        "He has saved up his pills.",
        "He keeps a knife under the bed.",
        "She burned herself with a cigarette again.",
        "She took all the pills with a bottle of wine.",
        "His uncle would kill him for leaving, he said.",
        "I will kill myself, she said.",
    ],
)
def test_danger_is_still_seen_beside_them(english: Tagger, sentence: str) -> None:
    assert SAFEGUARDING in {tag.indicator for one in english.tag(sentence) for tag in one.tags}


@pytest.mark.parametrize("sentence", ["He swore at me.", "He swears at me on the phone.", "He was swearing at the guard."])
def test_to_swear_at_somebody_is_no_doubt_about_what_was_said(english: Tagger, sentence: str) -> None:
    assert all(tag.indicator != "client.deception" for one in english.tag(sentence) for tag in one.tags)


def test_to_swear_that_something_is_so_still_is(english: Tagger) -> None:
    (found,) = english.tag("I believe he is hiding a second phone, he swore he only had the one.")
    assert "client.deception" in {tag.indicator for tag in found.tags}
