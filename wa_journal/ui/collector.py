"""Collects garbage on the window's own thread.

Python collects on whichever thread allocates. A widget that stood in a cycle would then be destroyed by a worker, in the
middle of what Qt does with it: the process ends.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Collector(QObject):
    """Takes the collecting over from Python, generation by generation as Python would, until it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Collect here from now on, and leave out what stands already."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def keep(self) -> None:
        """Leave out what stands by now too: over all that is imported and laid out, a full pass holds the window for 130 ms."""
        gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation that is due; the younger ones go along."""
        due = [place for place, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most]
        if due:
            gc.collect(max(due))
