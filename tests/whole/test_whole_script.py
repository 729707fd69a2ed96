"""The project's own script where something that it needs is missing: one sentence that says what to do."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.whole.conftest import ROOT

TOOLS = ("sh", "dirname", "id", "cat", "cksum", "tr", "rm", "mkdir", "chmod")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX script")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The script alone, in a folder whose name holds a blank, beside a folder of the few tools that it stands on."""
    folder, tools = tmp_path / "my project", tmp_path / "tools"
    folder.mkdir()
    tools.mkdir()
    shutil.copy(ROOT / "wa", folder / "wa")
    for name in TOOLS:
        (tools / name).symlink_to(shutil.which(name) or name)
    return folder


def told(project: Path) -> list[str]:
    environment = {"PATH": str(project.parent / "tools"), "HOME": str(project)}
    done = subprocess.run(["sh", "wa", "run"], cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    return done.stderr.splitlines()


def test_without_python_only_python_is_asked_for(project: Path) -> None:
    (words,) = told(project)
    assert words.startswith("Python 3.11 or newer is needed.")


def test_without_venv_and_without_apt_the_package_is_named(project: Path) -> None:
    python = project.parent / "tools" / "python3"
    python.write_text('#!/bin/sh\ncase "$2" in *ensurepip*) exit 1;; esac\n')
    python.chmod(0o700)
    (words,) = told(project)
    assert "sudo apt-get install python3-venv" in words


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_said_so(project: Path) -> None:
    project.chmod(0o500)
    (words,) = told(project)
    assert words.startswith("Nothing can be written into")


@pytest.mark.skipif(not (ROOT / ".venv" / "tests").is_file(), reason="the script's own environment is not set up here")
def test_a_proof_that_is_not_there_is_refused_before_any_other_runs() -> None:
    done = subprocess.run(["sh", "wa", "prove", "text", "nothing"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "There is no proof nothing. There are:" in done.stderr
