"""In a copy for the client the client's own names and the listed places stay; they never unmask somebody else."""

import pytest

from wa_journal.model.access_pack import PackChoices
from wa_journal.model.clients import TermKind
from wa_journal.model.entries import Section
from wa_journal.services.suite import Suite
from wa_journal.services.summary.access_pack import as_text

WORDS = "Kestrel said Dave Miller beat him up. Miller lives at Miller House. Kestrel was afraid of Miller. Kestrel's cousin rang."
NOTHING = PackChoices()


def copied(suite: Suite, words: str, terms: dict[str, TermKind], choices: PackChoices = NOTHING, name: str = "Kestrel") -> str:
    """Give the line of the copy that tells the entry, and hold that the name in its first line is not masked."""
    client = suite.clients.add(name).id
    for text, kind in terms.items():
        suite.clients.add_term(client, text, kind)
    suite.writing.finish(suite.sessions.next(client).id, (Section(words),))
    lines = as_text(suite.access_packs.draft(client, choices).page).splitlines()
    assert any(f"You are called {name} here" in line for line in lines)
    return next(line for line in lines if "cousin" in line)


def test_a_listed_place_stays_whole_and_unmasks_nobody_who_shares_a_word_with_it(desk_suite: Suite) -> None:
    told = copied(desk_suite, WORDS, {"Dave Miller": TermKind.PERSON, "Miller House": TermKind.PLACE})
    assert told.count("Miller") == 1
    assert "lives at Miller House." in told


@pytest.mark.parametrize(
    ("person", "place"),
    [("Dave Miller", "Miller"), ("Miller", "Miller House"), ("Dave Miller", "Dave Miller Ltd"), ("Miller", "Miller")],
)
def test_a_place_that_may_be_the_person_is_masked(desk_suite: Suite, person: str, place: str) -> None:
    words = f"{person} was late. The cousin is at {place}."
    told = copied(desk_suite, words, {person: TermKind.RELATIVE, place + " ": TermKind.ORG})
    assert "Miller" not in told


def test_one_word_of_a_listed_place_does_not_stay_by_itself(desk_suite: Suite) -> None:
    told = copied(desk_suite, "Wexcombe rang, his cousin is at HMP Wexcombe.", {"HMP Wexcombe": TermKind.PLACE})
    assert told.count("Wexcombe") == 1
    assert "at HMP Wexcombe." in told


def test_the_name_that_the_copy_calls_the_client_by_stays(desk_suite: Suite) -> None:
    told = copied(desk_suite, WORDS, {})
    assert told.count("Kestrel") == 3
    assert "Miller" not in told.replace("Miller House", "")


def test_the_codename_on_the_list_is_the_clients_own_and_need_not_be_ticked(desk_suite: Suite) -> None:
    told = copied(desk_suite, WORDS, {"Kestrel": TermKind.PERSON, "Dave Miller": TermKind.PERSON})
    assert told.count("Kestrel") == 3
    client = desk_suite.clients.find("Kestrel")
    assert [one.text for one in desk_suite.access_packs.people(client.id)] == ["Dave Miller"]


def test_a_codename_that_is_part_of_another_persons_name_unmasks_nobody(desk_suite: Suite) -> None:
    words = "Robin Marsh came, and his cousin. Robin was late."
    told = copied(desk_suite, words, {"Robin Marsh": TermKind.PERSON}, name="Robin")
    assert "Robin" not in told


def test_what_the_officer_asks_to_mask_is_stronger_than_a_listed_place(desk_suite: Suite) -> None:
    choices = PackChoices(also_masked=("Miller House",))
    told = copied(desk_suite, WORDS, {"Miller House": TermKind.PLACE}, choices)
    assert "Miller House" not in told
