"""Export: masked, reviewed, logged, private, in every format; refused while anything waits for a decision."""

import json
import re
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vaults import CHEAP, PASSPHRASE
from tests.whole.conftest import Said
from wa_journal.model.access import AccessKind
from wa_journal.services import demonstration, opening, suite
from wa_journal.services.demonstration import Size
from wa_journal.services.keeping.access import Access

Run = Callable[..., Said]
NAMES = ("Karim", "Benhadi", "Samir", "Imhof", "Ardenbrook", "Mill Lane")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export") / "journal"
    demonstration.make(folder, PASSPHRASE, Size(), CHEAP)
    with opening.opened(folder, PASSPHRASE) as office:
        suite.build(office).preferences.set("use_encoder", False)
    return folder


@pytest.mark.parametrize("form", ["pdf", "docx", "md", "json"])
def test_a_summary_names_nobody_and_is_private_and_logged(run: Run, demo: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / f"s.{form}"
    words = (
        "export",
        "K-07",
        "--format",
        form,
        "--out",
        out,
        "--recipient",
        "R. Example",
        "--reason",
        "supervision",
        "--detailed",
        "--mask-unsure",
    )
    said = run(*words, "--journal", demo)
    assert said.code == 0, said.err
    written = [Path(line) for line in said.out.split()]
    assert written == [out, tmp_path / f"s.{form}.manifest.json"]
    for path in written:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert not any(name.encode() in path.read_bytes() for name in NAMES)
    manifest = json.loads(written[1].read_text())
    with opening.opened(demo, PASSPHRASE) as office:
        exported = [line for line in Access(office.desk).lines() if line.kind is AccessKind.EXPORTED][-1]
    assert (exported.recipient, exported.reason, exported.detail) == ("R. Example", "supervision", form)
    assert manifest["log_head"] == exported.chain
    assert manifest["masked"] > 0


def test_the_pdf_can_be_read_and_names_nobody(run: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "s.pdf"
    run(
        "export",
        "K-07",
        "--format",
        "pdf",
        "--out",
        out,
        "--recipient",
        "R",
        "--reason",
        "x",
        "--detailed",
        "--mask-unsure",
        "--journal",
        demo,
    )
    from wa_journal.supervision.pdf_text import parts

    text = " ".join(part for _, part in parts(out.read_bytes(), None))
    assert "Summary for supervision" in text
    assert not any(name in text for name in NAMES)


def test_two_summaries_of_a_client_cannot_be_joined_by_their_numbers(run: Run, demo: Path, tmp_path: Path) -> None:
    found = []
    for number in (1, 2):
        out = tmp_path / f"{number}.md"
        run(
            "export",
            "K-07",
            "--format",
            "md",
            "--out",
            out,
            "--recipient",
            "R",
            "--reason",
            "x",
            "--detailed",
            "--mask-unsure",
            "--journal",
            demo,
        )
        found.append(set(re.findall(r"\[(?:PERSON|RELATIVE|PLACE) \d+\]", out.read_text())))
    assert len(found[0]) > 2
    # One number of 900 may fall alike by chance, as one run in a hundred has it; two hardly ever do.
    assert len(found[0] & found[1]) < 2


def test_it_is_refused_while_a_stretch_waits(run: Run, journal: Path, tmp_path: Path) -> None:
    run("add", "K-01", "--journal", journal, stdin=b"He met rose and mark at the grill. Amber came late.")
    words = (
        "export",
        "K-01",
        "--format",
        "md",
        "--out",
        tmp_path / "s.md",
        "--recipient",
        "R",
        "--reason",
        "x",
        "--journal",
        journal,
    )
    said = run(*words)
    assert (said.code, "--mask-unsure" in said.err) == (1, True)
    assert not (tmp_path / "s.md").exists()


def test_a_file_name_that_names_the_client_is_refused(run: Run, demo: Path, tmp_path: Path) -> None:
    words = (
        "export",
        "K-07",
        "--format",
        "md",
        "--out",
        tmp_path / "karim.md",
        "--recipient",
        "R",
        "--reason",
        "x",
        "--mask-unsure",
        "--journal",
        demo,
    )
    assert run(*words).code == 1
    assert not (tmp_path / "karim.md").exists()


def test_a_folder_that_is_not_there_is_said_so(run: Run, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "none" / "s.md"
    said = run(
        "export", "K-07", "--format", "md", "--out", out, "--recipient", "R", "--reason", "x", "--mask-unsure", "--journal", demo
    )
    assert (said.code, said.err.count("\n")) == (1, 1)


def test_the_demonstration_renders_its_screens_without_a_screen_whatever_was_tried_in_the_one_that_is_kept(
    tmp_path: Path, process: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    import os

    kept = tmp_path / "data" / "wa_journal" / "demonstration"
    demonstration.make(kept, PASSPHRASE, Size(sessions=4), CHEAP)  # today's, and its passphrase was changed
    before = (kept / "vault.keys").read_bytes()
    done = process(
        ["demo", "--sessions", "4", "--screenshots", tmp_path / "shots"],
        env={
            **{name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")},
            "QT_QPA_PLATFORM": "",
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "TMPDIR": str(tmp_path),
        },
    )
    assert done.returncode == 0, done.stderr.decode()[-400:]
    assert (kept / "vault.keys").read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"data", "shots"}
    made = {path.name for path in (tmp_path / "shots").iterdir()}
    assert {"lock-light.png", "today-dark.png", "session-light.png", "trajectory-dark.png", "summary.pdf", "summary.md"} <= made
    assert all((tmp_path / "shots" / name).stat().st_size > 4_000 for name in made if name.endswith(".png"))
