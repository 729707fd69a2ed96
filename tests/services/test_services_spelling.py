"""Spelling: an option that leaves the client's words alone, keeps the officer's own in the vault, and says what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wa_journal.host import dictionaries
from wa_journal.model.spelling import NoDictionary
from wa_journal.model.text import Voice
from wa_journal.services.suite import Suite
from wa_journal.services.words import sentence

AFFIXES = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nREP 1\nREP teh the\nSFX S Y 1\nSFX S 0 s .\n"
WORDS = "8\ncame\nlate\nthe\nofficer/S\nhe\nsaid\ncourse/S\ndidn't\n"


@pytest.fixture
def dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A real dictionary of a few words, in a folder of its own."""
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "en_GB.aff").write_text(AFFIXES, encoding="utf-8")
    (folder / "en_GB.dic").write_text(WORDS, encoding="utf-8")
    monkeypatch.setattr(dictionaries, "folders", lambda: (folder,))
    return folder


@pytest.fixture
def spelling(desk_suite: Suite, dictionary: Path) -> Iterator[Suite]:
    desk_suite.preferences.set("check_spelling", True)
    return desk_suite  # type: ignore[return-value]


def wrong(suite: Suite, text: str, voice: Voice | None = Voice.I_SAW) -> list[str]:
    return [text[one.start : one.end] for one in suite.spelling.unknown(text, voice)]


def test_words_that_the_dictionary_does_not_know_are_found(spelling: Suite) -> None:
    assert wrong(spelling, "The oficer came late, he siad. Officers didn’t.") == ["oficer", "siad"]


def test_it_is_off_until_it_is_switched_on(desk_suite: Suite, dictionary: Path) -> None:
    assert wrong(desk_suite, "Teh oficer.") == []


@pytest.mark.parametrize("quoted", ["“teh bord”", "„teh bord“", "«teh bord»", '"teh bord"', "“teh bord"])
def test_what_the_client_said_is_left_as_it_was_said(quoted: str, spelling: Suite) -> None:
    assert wrong(spelling, f"He said {quoted}") == []
    assert wrong(spelling, "teh bord", Voice.THEY_SAID) == []
    spelling.preferences.set("check_quotes", True)
    assert wrong(spelling, f"He said {quoted}") == ["teh", "bord"]


def test_codenames_and_words_to_mask_are_known(spelling: Suite) -> None:
    client = spelling.clients.add("Kestrel")
    spelling.clients.add_term(client.id, "Ioana Brâncuș")
    assert wrong(spelling, "Kestrel came late, Ioana said. Brâncuș came. K7 said 3pm.") == []


def test_the_officers_own_words_are_kept_in_the_vault_and_can_go_again(spelling: Suite) -> None:
    assert wrong(spelling, "The oficer.") == ["oficer"]
    spelling.spelling.keep("oficer")
    assert wrong(spelling, "The oficer, the Oficer.") == []
    assert spelling.spelling.own_words() == ("oficer",)
    spelling.spelling.forget("oficer")
    assert wrong(spelling, "The oficer.") == ["oficer"]


def test_similar_words_are_offered(spelling: Suite) -> None:
    assert "the" in spelling.spelling.suggestions("teh")


def test_without_a_dictionary_it_says_what_to_install(spelling: Suite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionaries, "folders", lambda: ())
    with pytest.raises(NoDictionary) as refused:
        wrong(spelling, "Teh.")
    assert "apt-get install hunspell-en-gb" in sentence(refused.value)


def test_a_damaged_dictionary_is_refused(spelling: Suite, dictionary: Path) -> None:
    (dictionary / "en_GB.aff").write_text("SET nonsense\n")
    with pytest.raises(NoDictionary):
        wrong(spelling, "Teh.")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=200))
def test_places_are_words_of_the_text(text: str, spelling: Suite) -> None:
    for one in spelling.spelling.unknown(text, None):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end].replace("’", "").replace("'", "").isalpha()
