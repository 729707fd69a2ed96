"""What every test stands on: no screen is needed, and nothing may be left behind."""

import gc
import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Machines are noisy; timings are for tests/bench, and a slow second is no failure.
settings.register_profile("noisy", deadline=None)
settings.load_profile("noisy")

# What is read in to be run stays to the end: neither while it is read nor later is it looked through for what can go.
gc.disable()


def pytest_collection_finish() -> None:
    """Let what is made from now on be collected, and nothing before it be looked at again."""
    gc.enable()
    gc.collect()
    gc.freeze()
