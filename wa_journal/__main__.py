"""`python -m wa_journal` is the installed command."""

import sys

from wa_journal.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
