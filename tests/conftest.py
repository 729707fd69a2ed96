"""What every test stands on: no screen is needed, and nothing may be left behind."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
