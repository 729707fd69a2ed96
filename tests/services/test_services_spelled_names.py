"""An erasure lets go of the client's names among the words that the officer kept for the spelling, and of no others."""

import pytest

from wa_journal.services.suite import Suite


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
