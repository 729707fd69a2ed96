"""The scheduled backup and the agency's rules."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from getpass import getuser
from pathlib import Path

import pytest

from tests.vaults import CHEAP, PASSPHRASE, new_office
from wa_journal.catalogue import preferences as catalogue
from wa_journal.host import paths, resources
from wa_journal.host import policy as host_policy
from wa_journal.model.access import AccessKind
from wa_journal.model.policy import Policy
from wa_journal.model.settings import Preference, Setting
from wa_journal.model.slot_kind import SlotKind
from wa_journal.model.vault_errors import BackupFolderMissing, KeyringUnavailable
from wa_journal.services import opening, places
from wa_journal.services.clients import Clients, months_later
from wa_journal.services.keeping import keeping as keeping_module
from wa_journal.services.keeping.access import Access
from wa_journal.services.keeping.keeping import Keeping, new_agency_key
from wa_journal.services.keeping.rounds import Rounds
from wa_journal.services.opening import Office
from wa_journal.services.policy import limited
from wa_journal.services.preferences import Preferences

KNOWN = catalogue.read(resources.read_text(catalogue.RESOURCE))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Give a new, open journal."""
    made, _code = new_office(tmp_path / "journal")
    yield made
    made.close()


def rounds(office: Office, moment: datetime) -> Rounds:
    desk = replace(office.desk, clock=lambda: moment)
    return Rounds(desk, Keeping(office), Preferences(desk, KNOWN))


def test_without_a_folder_no_backup_is_made(office: Office) -> None:
    assert not rounds(office, datetime.now(UTC)).due()
    assert rounds(office, datetime.now(UTC)).go() is None


def test_a_backup_is_due_at_first_then_again_after_the_days_that_were_set(office: Office, tmp_path: Path) -> None:
    place = tmp_path / "backups"
    place.mkdir()
    Preferences(office.desk, KNOWN).set("backup_folder", str(place))
    now = datetime.now(UTC)
    assert rounds(office, now).go() is not None
    assert len(list(place.iterdir())) == 1
    later = now + timedelta(minutes=1)
    assert not rounds(office, later).due()
    assert rounds(office, later).go() is None
    assert rounds(office, now + timedelta(days=1, minutes=1)).due()
    assert rounds(office, now - timedelta(days=400)).due(), "a clock that was set back must not put backups off"


def test_backups_of_a_clock_that_ran_ahead_neither_call_for_more_nor_take_the_place_of_real_ones(
    office: Office, tmp_path: Path
) -> None:
    place, keeping = tmp_path / "backups", Keeping(office)
    place.mkdir()
    Preferences(office.desk, KNOWN).set("backup_folder", str(place))
    ahead = {place / f"journal-{office.vault.vault_id[:8]}-2127030{day}T000000000000.wabackup" for day in range(1, 6)}
    for name in ahead:
        keeping.backup_rotated(place, 10).rename(name)
    now = datetime.now(UTC)
    assert rounds(office, now).due()
    assert rounds(office, now).go() is not None
    assert not rounds(office, datetime.now(UTC)).due()
    real = [keeping.backup_rotated(place, 3) for _ in range(3)]
    assert set(place.iterdir()) == set(real)
    assert keeping.newest_backup(place) == real[-1]


def test_a_disk_that_is_not_there_is_said_so(office: Office, tmp_path: Path) -> None:
    Preferences(office.desk, KNOWN).set("backup_folder", str(tmp_path / "unplugged"))
    with pytest.raises(BackupFolderMissing):
        rounds(office, datetime.now(UTC)).go()


def setting(key: str, known: tuple[Preference, ...]) -> Preference:
    return next(one for one in known if one.key == key)


def test_the_agency_can_shorten_times_and_name_a_folder_never_lengthen(office: Office) -> None:
    ruled = limited(KNOWN, Policy(idle_minutes_at_most=3, backup_folder="/srv/b", backup_days_at_most=500))
    assert (setting("idle_minutes", ruled).highest, setting("idle_minutes", ruled).default) == (3, 3)
    assert setting("backup_days", ruled) == setting("backup_days", KNOWN)
    assert setting("backup_folder", ruled).default == "/srv/b"
    with office.desk.work() as work:
        work.settings.put(Setting("idle_minutes", 20))
    assert Preferences(office.desk, KNOWN).get("idle_minutes") == 20
    assert Preferences(office.desk, ruled).get("idle_minutes") == 3


def test_a_journal_made_under_an_agencys_key_has_its_way_in_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    private, public = new_agency_key()
    monkeypatch.setattr(opening, "policy", lambda: Policy(agency_public_key=public))
    office, _code = opening.create(tmp_path / "journal", PASSPHRASE, CHEAP)
    with office.desk.work() as work:
        assert [line.detail for line in work.log.lines()] == ["passphrase", "agency recovery added"]
    office.close()
    with opening.opened(tmp_path / "journal", private) as theirs:
        assert theirs.vault.opened_with is SlotKind.AGENCY


def test_an_opening_with_the_agencys_key_is_told_to_the_officer_once_they_are_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private, public = new_agency_key()
    monkeypatch.setattr(opening, "policy", lambda: Policy(agency_public_key=public))
    office, _code = opening.create(tmp_path / "journal", PASSPHRASE, CHEAP)
    assert Access(office.desk).agency_openings() == ()
    office.close()
    for _ in range(2):
        opening.open_office(tmp_path / "journal", private).close()
    for expected in (2, 0):
        with opening.opened(tmp_path / "journal", PASSPHRASE) as mine:
            told = Access(mine.desk).agency_openings()
        assert len(told) == expected
        assert all(line.kind is AccessKind.AGENCY_RECOVERY for line in told)


def test_the_agency_names_a_local_folder_where_profiles_are_redirected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host_policy, "read_policy", lambda: Policy(journal_folder="/var/lib/journals/{user}"))
    assert places.default_folder() == Path("/var/lib/journals") / getuser()
    monkeypatch.setattr(host_policy, "read_policy", Policy)
    assert places.default_folder() == paths.journal_folder()


def test_a_keyring_that_the_agency_forbids_is_not_used(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping_module, "policy", lambda: Policy(keyring_allowed=False))
    with pytest.raises(KeyringUnavailable, match="agency"):
        Keeping(office).use_keyring()


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [((2026, 1, 31), 1, (2026, 2, 28)), ((2024, 2, 29), 12, (2025, 2, 28)), ((2026, 11, 5), 36, (2029, 11, 5))],
)
def test_a_review_date_lies_whole_months_later(day: tuple[int, int, int], months: int, then: tuple[int, int, int]) -> None:
    assert months_later(date(*day), months) == date(*then)


def test_a_new_client_gets_the_agencys_review_date(office: Office) -> None:
    client = Clients(office.desk, 36).add("K", opened_on=date(2026, 3, 1))
    assert client.review_on == date(2029, 3, 1)
    assert Clients(office.desk).add("L").review_on is None
