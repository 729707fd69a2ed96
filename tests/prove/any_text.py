"""Ten thousand examples each of any entry text, through window and command line, any search, and any file brought in."""

import os
import sys
import tempfile
from pathlib import Path

from tests import any_text
from tests.vaults import CHEAP, PASSPHRASE, Made, make
from wa_journal.host import resources
from wa_journal.services import opening, suite
from wa_journal.services.moving.handing_over import Parcel, new_code
from wa_journal.store.unlocking import open_vault

EXAMPLES = 10_000


def main(examples: int = EXAMPLES) -> int:
    """Run them all; an example that fails ends the run with itself shown (invented text)."""
    with tempfile.TemporaryDirectory() as name:
        made = make(Path(name) / "journal", 2, 5)
        _inside(made, examples)
        _brought_in(made, Path(name), examples)
        by_command, alone = any_text.command_line(make(Path(name) / "other", 0, 0).folder, examples)
        print(
            f"command line: {by_command} of {examples} added and shown equal, each a run of the command with its own unlock, "
            f"{alone} of them a process of its own (the rest was blank)"
        )
    return 0


def _inside(made: Made, examples: int) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from wa_journal.ui.look import Look

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with open_vault(made.folder, PASSPHRASE) as vault:
        print(f"search: {any_text.searches(vault, examples)} of {examples} typed queries answered", flush=True)
        print(f"entries: {any_text.entries(vault, examples)} of {examples} written and read back equal (the rest was blank)")
        by_window = any_text.window(vault, Look(app, resources), examples)
        print(f"window: {by_window} of {examples} pasted, kept and shown equal (the rest was blank)", flush=True)


def _brought_in(made: Made, space: Path, examples: int) -> None:
    saved, handed, code = space / "b.wabackup", space / "h.wahandover", new_code()
    with opening.opened(made.folder, PASSPHRASE) as office:
        verbs = suite.build(office)
        verbs.keeping.backup(saved)
        client = verbs.clients.all()[0].id
        verbs.handing.give(Parcel((client,), handed, "A colleague", "a proof", felt=True), code, cost=CHEAP)
        refused = any_text.diaries(verbs.bringing, space, examples)
        print(f"diaries: {examples} made-up files read, {refused} of them refused in words", flush=True)
        equal, refused = any_text.whole_diaries(verbs.bringing, space, examples)
        told = f"{equal} came in equal, of {examples - equal} damaged ones {refused} were refused"
        print(f"diaries of their programs: {told}", flush=True)
    print(f"backups: {any_text.backups(made.folder, saved, examples)} damaged or made-up files refused", flush=True)
    refused = any_text.hand_overs(made.folder, handed, code, examples)
    print(f"hand-over files: {refused} damaged or made-up ones refused", flush=True)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES))
