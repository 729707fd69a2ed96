"""An erasure lets go of the client's names among the words that the officer kept for the spelling, and of no others."""

from collections.abc import Iterator, Sequence

import pytest

from wa_journal.model.supervision import MaskedSpan
from wa_journal.services import naming
from wa_journal.services.suite import Suite
from wa_journal.supervision.known import Known, find
from wa_journal.supervision.lexicon import Lexicon
from wa_journal.supervision.tokens import Token


def kept_after(suite: Suite, *words: str) -> tuple[str, ...]:
    """Keep words for the spelling, erase the client and give what is still kept."""
    client = suite.clients.add("Kestrel")
    suite.clients.add_term(client.id, "Mirela Zărnescu")
    other = suite.clients.add("Merlin")
    suite.clients.add_term(other.id, "Bălășoiu")
    for word in words:
        suite.spelling.keep(word)
    suite.erasing.erase(client.id, "asked")
    return suite.spelling.own_words()


@pytest.mark.parametrize("word", ["Zărnescu", "zărnescu", "Zarnescu", "Zărnescu's", "Zărnescu’s", "Mirela", "Mirelas", "Kestrel"])
def test_a_name_goes_as_it_is_typed(desk_suite: Suite, word: str) -> None:
    assert kept_after(desk_suite, word) == ()


def test_other_words_stay_and_names_of_others(desk_suite: Suite) -> None:
    words = ("Bălășoiu", "Merlin", "methadone", "naloxone")
    assert kept_after(desk_suite, *words) == tuple(sorted(words))


def test_a_name_that_two_clients_share_stays_until_both_are_gone(desk_suite: Suite) -> None:
    both = [desk_suite.clients.add(name).id for name in ("Kestrel", "Merlin")]
    for client in both:
        desk_suite.clients.add_term(client, "Zărnescu")
    desk_suite.spelling.keep("Zărnescu")
    for client, left in zip(both, (("Zărnescu",), ()), strict=True):
        desk_suite.erasing.erase(client, "asked")
        assert desk_suite.spelling.own_words() == left


def test_where_no_word_was_kept_nothing_is_noted(desk_suite: Suite) -> None:
    assert kept_after(desk_suite) == ()


def test_the_names_of_the_many_are_asked_only_for_a_word_that_names_the_one(
    desk_suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def counted(text: str, words: Sequence[Token], known: Sequence[Known], lexicon: Lexicon) -> Iterator[MaskedSpan]:
        asked.append(len(known))
        return find(text, words, known, lexicon)

    monkeypatch.setattr(naming, "find", counted)
    for number in range(6):
        desk_suite.clients.add(f"Zebu-{number}")
    assert kept_after(desk_suite, "methadone", "naloxone", "Kestrel") == ("methadone", "naloxone")
    assert sorted(asked) == [2, 2, 2, 8], "everybody's names for one word alone"
