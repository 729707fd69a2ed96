"""The demonstration: invented, whole, true to its text, and never in the way of a real journal."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from tests.vaults import CHEAP, PASSPHRASE, make
from wa_journal.model.sessions import SessionStatus, StrainOutcome, Through
from wa_journal.model.tags import TagOrigin, TagState
from wa_journal.model.vault_errors import VaultExists
from wa_journal.services import demonstration, opening, suite
from wa_journal.services.demonstration import Size
from wa_journal.services.tags.language import known_indicators
from wa_journal.services.tags.sentences import sentence_spans
from wa_journal.store.layout import KEY_FILES


def test_every_tag_of_the_demonstration_stands_on_a_sentence_of_its_entry() -> None:
    known = {indicator.id for indicator in known_indicators("en")}
    for client in demonstration.written():
        for session in client.sessions:
            text = "\n\n".join(section.text for section in session.sections)
            spans = sentence_spans(text, "en")
            for sentence, indicator in session.tags:
                assert indicator in known
                assert any(start <= text.find(sentence) < end for start, end in spans), sentence


def test_it_has_what_every_screen_needs() -> None:
    clients = demonstration.written()
    assert [len(client.sessions) for client in clients] == [28, 12, 3]
    sessions = [session for client in clients for session in client.sessions]
    outcomes = {session.strain.outcome for session in sessions if session.strain}
    assert outcomes == {StrainOutcome.OPEN, StrainOutcome.REPAIRED, StrainOutcome.NOT_REPAIRED}
    assert {session.status for session in sessions} == set(SessionStatus)
    assert any(not session.ratings for session in sessions if session.status is SessionStatus.HELD)


def test_what_was_tried_in_it_is_there_after_a_lock_and_gone_on_another_day(tmp_path: Path) -> None:
    folder = tmp_path / "demo"

    def clients() -> list[str]:
        demonstration.make(folder, PASSPHRASE, Size(clients=1, sessions=2), CHEAP)
        with opening.opened(folder, PASSPHRASE) as office:
            made = suite.build(office)
            names = [client.codename for client in made.clients.all()]
            if "K-90" not in names:
                made.clients.add("K-90")
        return names

    assert clients() == ["K-07"]
    assert clients() == ["K-07", "K-90"]
    another_day(folder)
    assert clients() == ["K-07"]


def another_day(folder: Path) -> None:
    """Let the demonstration in a folder be one of another day."""
    mark = folder / demonstration.MARK
    mark.write_text(mark.read_text().replace(date.today().isoformat(), "2020-01-01"))


def test_a_journal_of_ones_own_that_was_brought_back_into_its_folder_is_left_alone(tmp_path: Path) -> None:
    folder, saved = tmp_path / "demo", tmp_path / "mine.wabackup"
    with opening.opened(make(tmp_path / "mine", 1, 1).folder, PASSPHRASE) as office:
        suite.build(office).keeping.backup(saved)
    demonstration.make(folder, PASSPHRASE, Size(clients=1, sessions=1), CHEAP)
    opening.restore_backup(saved, folder, PASSPHRASE)
    another_day(folder)
    for _ in range(2):
        with pytest.raises(VaultExists):
            demonstration.make(folder, PASSPHRASE, Size(clients=1, sessions=1), CHEAP)
    with opening.opened(folder, PASSPHRASE) as office:
        assert [client.codename for client in suite.build(office).clients.all()] == ["K0"]


def test_a_folder_whose_key_file_cannot_be_read_is_not_taken_for_a_demonstration(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    demonstration.make(folder, PASSPHRASE, Size(clients=1, sessions=1), CHEAP)
    for name in KEY_FILES:
        (folder / name).write_bytes(b"nothing that can be read")
    with pytest.raises(VaultExists):
        demonstration.make(folder, PASSPHRASE, Size(clients=1, sessions=1), CHEAP)


def test_it_is_made_and_opens(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    demonstration.make(folder, PASSPHRASE, Size(), CHEAP)
    with opening.opened(folder, PASSPHRASE) as office:
        made = suite.build(office)
        assert [client.codename for client in made.clients.all()] == ["K-07", "K-11", "K-15"]
        assert made.today.board().due
        drawn = made.alliance.trajectory(made.clients.find("K-07").id)
        assert (drawn.held, drawn.rated) == (26, 24)
        with office.desk.work() as work:
            tags = {(tag.origin, tag.state) for tag in work.tags.list()}
            through = Counter(session.tags_through for session in work.sessions.list())
        assert tags == {
            (TagOrigin.MACHINE, TagState.ACCEPTED),
            (TagOrigin.MACHINE, TagState.REJECTED),
            (TagOrigin.MACHINE, TagState.SUGGESTED),
            (TagOrigin.HAND, TagState.ACCEPTED),
        }
        assert through == {Through.SAID: 40, None: 3}


def test_its_size_and_seed_decide_it() -> None:
    first = list(demonstration.recombined(demonstration.written(), Size(5, 60, 3)))
    again = list(demonstration.recombined(demonstration.written(), Size(5, 60, 3)))
    assert first == again
    assert [len(client.sessions) for client in first] == [60] * 5
    assert len({client.codename for client in first}) == 5


def test_it_never_touches_a_real_journal(tmp_path: Path) -> None:
    folder = make(tmp_path / "mine", 1, 1).folder
    with pytest.raises(VaultExists):
        demonstration.make(folder, PASSPHRASE, Size(), CHEAP)
