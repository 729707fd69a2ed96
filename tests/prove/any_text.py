"""Ten thousand examples each of any entry text, any search and any file as a backup; a tenth of that by the command line."""

import sys
import tempfile
from pathlib import Path

from tests import any_text
from tests.vaults import PASSPHRASE, make
from wa_journal.store import backup
from wa_journal.store.unlocking import open_vault

EXAMPLES = 10_000


def main(examples: int = EXAMPLES) -> int:
    """Run them all; an example that fails ends the run with itself shown (invented text)."""
    with tempfile.TemporaryDirectory() as name:
        made = make(Path(name) / "journal", 2, 5)
        saved = Path(name) / "b.wabackup"
        with open_vault(made.folder, PASSPHRASE) as vault:
            backup.write(vault, saved)
            print(f"search: {any_text.searches(vault, examples)} of {examples} typed queries answered", flush=True)
            print(
                f"entries: {any_text.entries(vault, examples)} of {examples} written and read back equal (the rest was blank)",
                flush=True,
            )
        print(f"backups: {any_text.backups(made.folder, saved, examples)} damaged or made-up files refused", flush=True)
        by_command = any_text.command_line(make(Path(name) / "other", 0, 0).folder, examples // 10)
        print(f"command line: {by_command} of {examples // 10} added and shown equal (the rest was blank)")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES))
