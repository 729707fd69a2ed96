"""What the self-contained build starts."""

import sys

from wa_journal.cli.main import main

sys.exit(main())
