"""Makes the golden journal of a released format: `python -m tests.golden_journal` writes tests/data/golden-<version>.wabackup."""

import tempfile
from pathlib import Path

from tests.vaults import CHEAP, fill
from wa_journal.store import backup, schema
from wa_journal.store.creation import create_vault

PASSPHRASE = "golden journal passphrase"


def main() -> None:
    """Write the journal and its recovery code; never over one that was released."""
    target = Path(__file__).parent / "data" / f"golden-{schema.HEAD}.wabackup"
    with tempfile.TemporaryDirectory() as name:
        vault, code = create_vault(Path(name), PASSPHRASE, CHEAP)
        with vault:
            fill(vault, 2, 3)
            backup.write(vault, target)
    target.with_suffix(".code").write_text(f"{code}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
