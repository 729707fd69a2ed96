"""A place of backups that the system will not even be asked about waits like a disk that is unplugged, and stops nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest

from wa_journal.model.vault_errors import BackupFolderMissing
from wa_journal.services.suite import Suite
from wa_journal.ui.backups.page import planned


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """The folder of a disk, reached by a link."""
    (tmp_path / "disk itself").mkdir()
    (tmp_path / "disk").symlink_to(tmp_path / "disk itself")
    return tmp_path / "disk"


@pytest.fixture
def pull(disk: Path) -> Callable[[], None]:
    """Let every look at the disk fail, for whoever looks, and tell neither that it is there nor that it is gone."""

    def pulled() -> None:
        disk.unlink()
        disk.symlink_to("x" * 300)
        with pytest.raises(OSError, match="too long"):
            disk.exists()

    return pulled


@pytest.fixture
def put_back(disk: Path) -> Callable[[], None]:
    """Let the disk answer again."""

    def back() -> None:
        disk.unlink()
        disk.symlink_to(disk.parent / "disk itself")

    return back


def codenames(made: Suite) -> list[str]:
    return [one.codename for one in made.clients.all()]


def test_an_erasure_is_made_and_what_it_cannot_look_at_waits_until_it_answers_again(
    desk_suite: Suite, disk: Path, pull: Callable[[], None], put_back: Callable[[], None]
) -> None:
    gone, saved = desk_suite.clients.add("Gone").id, disk / "saved.wabackup"
    desk_suite.keeping.backup(saved)
    before = saved.read_bytes()
    pull()
    done = desk_suite.erasing.erase(gone, "asked")
    assert (done.waiting, done.failure) == ((saved,), None)
    assert codenames(desk_suite) == []
    put_back()
    assert desk_suite.rounds.due()
    desk_suite.rounds.go()
    assert desk_suite.keeping.places.waiting() == ()
    assert saved.read_bytes() != before


def test_a_folder_of_backups_that_may_be_entered_and_not_listed_waits_too(
    desk_suite: Suite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, saved = desk_suite.clients.add("Gone").id, tmp_path / "closed" / "saved.wabackup"
    saved.parent.mkdir()
    desk_suite.keeping.backup(saved)
    saved.unlink()
    listed = Path.iterdir

    def refused(folder: Path) -> object:
        if folder == saved.parent:
            raise PermissionError
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", refused)
    done = desk_suite.erasing.erase(gone, "asked")
    assert done.waiting == (saved,)


def test_a_client_is_erased_though_the_chosen_folder_does_not_answer(
    desk_suite: Suite, disk: Path, pull: Callable[[], None]
) -> None:
    gone = desk_suite.clients.add("Gone").id
    desk_suite.preferences.set("backup_folder", str(disk / "backups"))
    pull()
    assert desk_suite.erasing.reach(gone).backups == (disk / "backups",)
    assert desk_suite.erasing.erase(gone, "asked").waiting == (disk / "backups",)
    assert codenames(desk_suite) == []


def test_what_was_noted_of_a_disk_is_believed_while_it_does_not_answer(
    desk_suite: Suite, disk: Path, pull: Callable[[], None]
) -> None:
    desk_suite.keeping.places.remember(disk / "backups", elsewhere=True)
    pull()
    desk_suite.keeping.take_note(disk / "backups")
    assert desk_suite.keeping.places.elsewhere(disk / "backups")


def test_the_scheduled_backup_is_made_while_another_place_does_not_answer(
    desk_suite: Suite, disk: Path, pull: Callable[[], None], tmp_path: Path
) -> None:
    gone, folder = desk_suite.clients.add("Gone").id, tmp_path / "scheduled"
    folder.mkdir()
    desk_suite.keeping.backup(disk / "saved.wabackup")
    pull()
    desk_suite.erasing.erase(gone, "asked")
    desk_suite.preferences.set("backup_folder", str(folder))
    assert desk_suite.rounds.go() is not None
    assert len(list(folder.iterdir())) == 1
    assert not desk_suite.rounds.due()


def test_a_chosen_folder_that_does_not_answer_is_said_to_be_missing(
    desk_suite: Suite, disk: Path, pull: Callable[[], None]
) -> None:
    desk_suite.preferences.set("backup_folder", str(disk / "backups"))
    pull()
    with pytest.raises(BackupFolderMissing):
        desk_suite.rounds.go()
    plan = planned(desk_suite)
    assert (plan.missing, plan.newest) == (True, None)
