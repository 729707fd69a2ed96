"""A process of its own made from this one, for what is to be killed or to run as somebody else."""

import gc
import os


def forked() -> int:
    """Fork; gives 0 in the new process, which takes only this thread along."""
    pid = os.fork()
    if pid == 0:
        # A window's pieces among the garbage would wait for threads that are not there.
        gc.disable()
    return pid
