"""The agency's rules for a machine."""

from pathlib import Path

import pytest

from wa_journal.host.policy import read_policy
from wa_journal.model.errors import BadResource
from wa_journal.model.policy import Policy

WHOLE = """
idle_minutes_at_most = 3
backup_folder = "/srv/backups"
backup_days_at_most = 2
keyring_allowed = false
retention_months = 36
agency_public_key = "WAPUB-X"
cue_folder = "/srv/cues"
journal_folder = "/var/lib/journals/{user}"
"""


def test_without_a_file_nothing_is_prescribed(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "none") == Policy()


def test_every_rule_is_read(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text(WHOLE)
    assert read_policy(tmp_path / "policy.toml") == Policy(
        3, "/srv/backups", 2, False, 36, "WAPUB-X", "/srv/cues", "/var/lib/journals/{user}"
    )


@pytest.mark.parametrize(
    "line",
    ["idle_minutes_at_most = 0", "idle_minutes_at_most = true", "keyring_allowed = 1", 'backup_folder = ""', "idle = 3", "x ="],
)
def test_a_rule_that_cannot_be_kept_is_not_passed_over(tmp_path: Path, line: str) -> None:
    (tmp_path / "policy.toml").write_text(line)
    with pytest.raises(BadResource):
        read_policy(tmp_path / "policy.toml")
