"""Codenames that tell nobody apart are one codename."""

import pytest

from wa_journal.model.journal_errors import CodenameMissing, CodenameTaken, CodenameTooLong
from wa_journal.services.suite import Suite
from wa_journal.services.words import error_words


@pytest.mark.parametrize("typed", ["Otter 7", "otter 7", "OTTER7", " Otter  7 "])
def test_a_codename_that_differs_in_capitals_or_spaces_is_taken(desk_suite: Suite, typed: str) -> None:
    desk_suite.clients.add("Otter 7")
    other = desk_suite.clients.add("Badger")
    with pytest.raises(CodenameTaken):
        desk_suite.clients.add(typed)
    with pytest.raises(CodenameTaken):
        desk_suite.clients.rename(other.id, typed)


def test_a_client_may_write_its_own_codename_otherwise(desk_suite: Suite) -> None:
    client = desk_suite.clients.add("otter")
    desk_suite.clients.rename(client.id, "Otter")
    assert desk_suite.clients.get(client.id).codename == "Otter"


def test_a_client_without_a_codename_is_refused_in_words_that_speak_of_a_codename(desk_suite: Suite) -> None:
    with pytest.raises(CodenameMissing) as refused:
        desk_suite.clients.add(" \n")
    assert "codename" in error_words()[refused.value.code]


def test_a_codename_is_refused_where_it_is_longer_than_can_be_kept(desk_suite: Suite) -> None:
    assert len(desk_suite.clients.add("K" * 60).codename) == 60
    with pytest.raises(CodenameTooLong) as refused:
        desk_suite.clients.add("K" * 61)
    assert refused.value.params == {"longest": 60}
