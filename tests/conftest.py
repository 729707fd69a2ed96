"""What every test stands on: no screen is needed, and nothing may be left behind."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Machines are noisy; timings are for tests/bench, and a slow second is no failure.
settings.register_profile("noisy", deadline=None)
settings.load_profile("noisy")
