"""A command that is typed wrongly is refused with its usage, and no word of it is repeated: it could be a name."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.whole.conftest import Said

Run = Callable[..., Said]
TOP = "usage: wa-journal [-h]"


@pytest.mark.parametrize(
    ("words", "usage"),
    [
        (("show", "Youssef", "Haddad"), "usage: wa-journal show "),
        (("Haddad",), TOP),
        (("--nam=Haddad",), TOP),
        (("--v=Haddad",), TOP),
        (("clients", "Haddad"), "usage: wa-journal clients "),
        (("clients", "--Haddad"), "usage: wa-journal clients "),
        (("add", "K-01", "--status", "Haddad"), "usage: wa-journal add "),
        (("add", "K-01", "--date", "Haddad"), "usage: wa-journal add "),
        (("add", "K-01", "--number", "Haddad"), "usage: wa-journal add "),
        (("add", "--passphrase-fd", "Haddad", "K-01"), "usage: wa-journal add "),
        (("import", "x", "--column", "Haddad=a"), "usage: wa-journal import "),
        (("import", "x", "--label", "Haddad"), "usage: wa-journal import "),
        (("import", "x", "--preview=Haddad"), "usage: wa-journal import "),
        (("hand-over", "K-01", "--re", "Haddad"), "usage: wa-journal hand-over "),
        (("take-over", "x", "--officer", "Haddad"), "usage: wa-journal take-over "),
        (("model", "Haddad"), "usage: wa-journal model "),
    ],
)
def test_no_word_of_a_command_that_is_typed_wrongly_is_repeated(run: Run, words: tuple[str, ...], usage: str) -> None:
    said = run(*words)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(usage)
    assert "Haddad" not in said.err
    assert "Youssef" not in said.err


def test_what_is_missing_or_may_be_chosen_is_still_said(run: Run) -> None:
    assert run("show").err.endswith("the following arguments are required: client\n")
    assert "a date is written as 2026-03-01" in run("add", "K-01", "--date", "1.3.2026").err
    assert all(word in run("add", "K-01", "--status", "came").err for word in ("--status", "held", "missed", "cancelled"))
    assert "in quotes" in run("show", "A", "B").err


def test_a_command_without_what_it_needs_says_so(run: Run, journal: Path) -> None:
    assert "there is no word to search for" in run("search", " ", "--journal", journal).err
    assert "an import needs a file or folder" in run("import", "--journal", journal).err
