"""The linkage warning points when the words point, says so when the caseload is too small, and keeps quiet otherwise."""

from __future__ import annotations

from wa_journal.model.ids import ClientId
from wa_journal.supervision.linkage import warning

_COMMON = "he came on time and we spoke of the week and of what is next. he said little and looked at the floor. "
_OWN = (
    "pigeons on the roof and a brass trumpet",
    "a kiln and blue glaze",
    "allotment beans and slugs",
    "a moped without brakes",
    "chess openings by post",
    "knitting for the ward",
)
JOURNALS = {ClientId(f"c{number}"): _COMMON * 6 + own for number, own in enumerate(_OWN)}


def test_words_that_only_one_journal_has_are_shown() -> None:
    found = warning("He spoke of the week. [PERSON 1] keeps pigeons on the roof and a brass trumpet.", ClientId("c0"), JOURNALS)
    assert found.points
    assert "pigeons" in found.sentences[0]


def test_words_that_all_journals_have_point_to_nobody() -> None:
    assert not warning("He came on time and we spoke of the week.", ClientId("c0"), JOURNALS).points


def test_below_five_clients_it_says_that_anyone_can_tell() -> None:
    few = dict(list(JOURNALS.items())[:4])
    assert "anyone who knows the caseload" in warning("He came on time.", ClientId("c0"), few).words
    assert "With 4 clients on" in warning("He came on time.", ClientId("c0"), few).words


def test_one_client_is_told_as_one() -> None:
    assert "With 1 client on" in warning("He came.", ClientId("c0"), dict(list(JOURNALS.items())[:1])).words


def test_without_any_journal_nothing_breaks() -> None:
    assert not warning("", ClientId("c0"), {}).points
