"""The practice catalogue: every item of the source, each with a feature that acts; a team adds and hides in a file of its own."""

import re
from pathlib import Path

import pytest

from tests.whole.conftest import shared  # noqa: F401  the fixture
from wa_journal.analysis.practice.checklist import DONTS
from wa_journal.catalogue.practice import Practice, read
from wa_journal.host import resources
from wa_journal.model.errors import BadResource
from wa_journal.model.ledger import LedgerKind
from wa_journal.model.practice import Surface
from wa_journal.model.said import is_own
from wa_journal.services.tags.language import known_indicators

NAMES = resources.names("strategies/en", ".toml")


@pytest.fixture
def catalogue() -> Practice:
    return read(NAMES, resources.read_text)


def test_all_124_items_of_the_source_are_there(catalogue: Practice, shared: Path) -> None:  # noqa: F811
    wanted = set(re.findall(r"^- ([A-Z]+\d+) \|", (shared / "seed" / "items.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert len(wanted) == 124
    assert {item.id for item in catalogue.items} == wanted


def test_each_item_acts_somewhere(catalogue: Practice) -> None:
    assert len({item.id for item in catalogue.items}) == len(catalogue.items)
    for item in catalogue.items:
        assert item.text.strip()
        assert item.source
        assert (item.field is not None) == (item.surface is Surface.FIELD), item.id


def test_a_team_adds_and_hides(catalogue: Practice) -> None:
    item = 'id = "TEAM1"\nkind = "do"\nsurface = "tick"\nscreen = "session"\ntext = "Asked about the dog."'
    own = f'group = "Team"\nhide = ["HU7"]\n[[item]]\n{item}\n'
    changed = read(NAMES, resources.read_text, own)
    assert {item.id for item in changed.items} ^ {item.id for item in catalogue.items} == {"HU7", "TEAM1"}
    assert {item.id for item in changed.items if not is_own(item.text)} == {"TEAM1"}


@pytest.mark.parametrize(
    "team",
    [
        "not toml [",
        'colour = "red"',
        '[[item]]\nid = "NW1"\nkind = "do"\nsurface = "tick"\nscreen = "session"\ntext = "x"',
        '[[item]]\nid = "T1"\nkind = "risk"\nsurface = "tick"\nscreen = "session"\ntext = "x"',
        '[[item]]\nid = "T1"\nkind = "do"\nsurface = "tick"\nscreen = "session"\ntext = "x"\nweight = 3',
        'hide = ["ZZ9"]',
        '[[item]]\nid = "T1"\nkind = "do"\nsurface = "tick"\nscreen = "attic"\ntext = "x"',
    ],
    ids=[
        "not TOML",
        "unknown key",
        "an id that is taken",
        "unknown kind",
        "unknown key of an item",
        "hides what is not there",
        "acts on no screen",
    ],
)
def test_a_team_file_that_is_not_as_it_must_be_is_said_so(team: str) -> None:
    with pytest.raises(BadResource):
        read(NAMES, resources.read_text, team)


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ('rule = "now"\nused = ["HU6"]', "", "no rule raises the guard humour_hurts"),
        ('rule = "now"\nused = ["HU6"]', 'rule = "soon"\nused = ["HU6"]', "no rule raises the guard humour_hurts"),
        ('rule = "now"\nused = ["HU6"]', 'rule = "now"', "no rule raises the guard humour_hurts"),
        ('used = ["HU6"]', 'used = ["HU66"]', "the guard humour_hurts asks for HU66, but there is no such item"),
    ],
    ids=["no rule", "an unknown rule", "nothing to look for", "an item that nobody knows"],
)
def test_a_guard_that_could_never_ask_is_refused(before: str, after: str, reason: str) -> None:
    def changed(name: str) -> str:
        text = resources.read_text(name)
        return text.replace(before, after) if name == "strategies/guards.toml" else text

    with pytest.raises(BadResource) as wrong:
        read(NAMES, changed)
    assert wrong.value.params["reason"] == reason


def test_the_checklists_turns_are_told_by_the_items(catalogue: Practice) -> None:
    opening = sorted(item.turn.opens for item in catalogue.items if item.turn.opens is not None)
    assert opening == list(range(1, len(opening) + 1))
    assert all(item.turn.tells_role for item in catalogue.items if item.turn.role_again)
    assert sum(item.turn.role_again for item in catalogue.items) == 1
    assert sum(item.turn.early for item in catalogue.items) == DONTS


def test_what_shows_an_item_done_without_a_tick_is_a_tag_or_a_line_of_the_ledger(catalogue: Practice) -> None:
    shown = {name for item in catalogue.items for name in item.shown_by}
    known = {one.id for one in known_indicators()} | {f"ledger.{kind}" for kind in LedgerKind}
    assert shown
    assert shown <= known
