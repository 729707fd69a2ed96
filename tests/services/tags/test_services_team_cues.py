"""A team adds cues without code: mistakes are told with line and key, what would change is seen before it is switched on."""

from pathlib import Path

import pytest

from tests.services.tags.test_services_coding import an_entry
from wa_journal.host.cue_folder import MOST_FILES
from wa_journal.model.coding_errors import NoCueFolder
from wa_journal.services.suite import Suite

GOOD = """indicator = "client.hostility"
examples = ["He did the crow at us."]
not_examples = ["He saw a crow."]

[[cue]]
id = "wing_b.crow"
pattern = "did the crow"
why = "the wing's word for a jeer"
weight = 2.0
"""
JEERED = "It rained. He did the crow at us and left the room."


@pytest.fixture
def folder(desk_suite: Suite, tmp_path: Path) -> Path:
    made = tmp_path / "cues"
    made.mkdir()
    desk_suite.preferences.set("cue_folder", str(made))
    return made


def put(folder: Path, text: str, name: str = "crow.toml") -> None:
    (folder / name).write_text(text, encoding="utf-8")


def told(suite: Suite) -> list[tuple[str, int, str]]:
    return [(one.file, one.line, one.key) for one in suite.coding.team.look().problems]


def test_nothing_of_the_folder_is_used_before_it_is_switched_on(desk_suite: Suite, folder: Path) -> None:
    put(folder, GOOD)
    session = an_entry(desk_suite, JEERED)
    looked = desk_suite.coding.team.look()
    assert (looked.files, [line.cue.id for line in looked.cues], looked.problems, looked.on, looked.same) == (
        1,
        ["wing_b.crow"],
        (),
        0,
        False,
    )
    assert desk_suite.tagging.suggest(session) == ()


def test_what_would_change_is_seen_on_the_journals_entries_first(desk_suite: Suite, folder: Path) -> None:
    put(folder, GOOD)
    session = an_entry(desk_suite, JEERED)
    an_entry(desk_suite, "He was calm and we had tea.")
    desk_suite.coding.team.look()
    steps: list[int] = []
    found = desk_suite.coding.team.compare(lambda *step: steps.append(step[0]))
    assert [(one.session, one.added, one.removed, one.sentence) for one in found] == [
        (session, ("client.hostility",), (), "He did the crow at us and left the room.")
    ]
    assert steps == [0, 1, 2]


def test_switched_on_it_suggests_says_so_in_the_version_and_goes_again(desk_suite: Suite, folder: Path) -> None:
    put(folder, GOOD)
    session = an_entry(desk_suite, JEERED)
    desk_suite.coding.team.look()
    desk_suite.coding.team.switch_on()
    tag = desk_suite.tagging.suggest(session)[0]
    assert (tag.indicator, tag.cue_ids) == ("client.hostility", ("wing_b.crow",))
    assert "+team-" in tag.made_by
    assert "the wing's word for a jeer" in tag.reason
    assert any(line.team and line.cue.id == "wing_b.crow" for line in desk_suite.coding.cues.lines())
    desk_suite.coding.team.switch_off()
    assert desk_suite.tagging.suggest(session) == ()


def test_a_later_change_of_the_files_changes_nothing_until_it_is_looked_at(desk_suite: Suite, folder: Path) -> None:
    put(folder, GOOD)
    session = an_entry(desk_suite, JEERED)
    desk_suite.coding.team.look()
    desk_suite.coding.team.switch_on()
    put(folder, GOOD.replace("did the crow", "did the magpie").replace("He did the crow at us.", "He did the magpie."))
    assert desk_suite.tagging.suggest(session)
    assert not desk_suite.coding.team.look().same
    assert [one.removed for one in desk_suite.coding.team.compare()] == [("client.hostility",)]


def test_cues_that_are_switched_on_work_on_without_their_folder(desk_suite: Suite, folder: Path) -> None:
    put(folder, GOOD)
    session = an_entry(desk_suite, JEERED)
    desk_suite.coding.team.look()
    desk_suite.coding.team.switch_on()
    (folder / "crow.toml").unlink()
    folder.rmdir()
    looked = desk_suite.coding.team.look()
    assert "not there" in looked.problems[0].reason
    assert looked.on == 1
    assert desk_suite.tagging.suggest(session)
    with pytest.raises(NoCueFolder):
        desk_suite.coding.team.compare()


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        (GOOD.replace("why =", "wy ="), 5, "why"),
        (GOOD.replace("why =", "wy ="), 8, "wy"),
        (GOOD.replace('did the crow"', 'did the crow?"'), 7, "pattern"),
        (GOOD.replace("weight = 2.0", "weight = 9"), 9, "weight"),
        (GOOD.replace("weight = 2.0", "negation_is_sign = 1"), 9, "negation_is_sign"),
        (GOOD.replace("weight = 2.0", 'blocked_by = ["..", 3]'), 9, "blocked_by"),
        (GOOD.replace("weight = 2.0", 'whose = "mother"'), 9, "whose"),
        (GOOD.replace('id = "wing_b.crow"', "id = 7"), 6, "id"),
        (GOOD.replace("client.hostility", "client.risk"), 1, "indicator"),
        (GOOD.replace("indicator", "indikator"), 1, "indicator"),
        (GOOD.replace("indicator", "indikator"), 1, "indikator"),
        (GOOD.replace("He did the crow at us.", "He was rude."), 2, "examples"),
        (GOOD.replace("He saw a crow.", "He did the crow."), 3, "not_examples"),
        (GOOD.replace('"did the crow"', '"did the crow'), 7, ""),
        ("", 1, "indicator"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_key(desk_suite: Suite, folder: Path, text: str, line: int, key: str) -> None:
    put(folder, text)
    assert ("crow.toml", line, key) in told(desk_suite)


def test_a_mistake_in_one_cue_or_file_leaves_the_others_to_be_used(desk_suite: Suite, folder: Path) -> None:
    put(folder, GOOD + '\n[[cue]]\nid = "wing_b.two"\npattern = ".. crow"\nwhy = "x"\n')
    put(folder, GOOD.replace("wing_b.crow", "other.crow"), "second.toml")
    put(folder, GOOD, "third.toml")
    (folder / "latin.toml").write_bytes(b'indicator = "\xe9"')
    (folder / "notes.txt").write_text("not a cue file")
    looked = desk_suite.coding.team.look()
    assert [line.cue.id for line in looked.cues] == ["wing_b.crow", "other.crow"]
    assert told(desk_suite) == [("crow.toml", 13, "pattern"), ("latin.toml", 0, ""), ("third.toml", 6, "id")]


def test_an_id_of_a_shipped_cue_is_not_taken_over(desk_suite: Suite, folder: Path) -> None:
    put(folder, GOOD.replace("wing_b.crow", "change_talk.1"))
    assert ("crow.toml", 6, "id") in told(desk_suite)
    assert desk_suite.coding.team.look().cues == ()


def test_files_that_are_too_many_to_be_read_are_told(desk_suite: Suite, folder: Path) -> None:
    for number in range(MOST_FILES + 2):
        put(folder, "", f"{number:04}.toml")
    looked = desk_suite.coding.team.look()
    assert looked.files == MOST_FILES
    (left,) = (one.reason for one in looked.problems if not one.file)
    assert left.startswith(f"the first {MOST_FILES} files are read, by name; 2 more are left out")
    for number in range(2):
        (folder / f"{number:04}.toml").unlink()
    assert not [one for one in desk_suite.coding.team.look().problems if not one.file]
