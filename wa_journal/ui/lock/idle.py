"""Notices that nobody has touched the journal for a while; time asleep counts."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from wa_journal.ui.every_window import EveryWindow

FIVE_MINUTES = 300.0
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


def awake_and_asleep() -> float:
    """Give seconds that also pass while the machine sleeps, where the system counts them."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class IdleWatch(EveryWindow):
    """Emits `idle` once after so many seconds without a touch."""

    idle = Signal()

    def __init__(
        self, seconds: float = FIVE_MINUTES, clock: Callable[[], float] = awake_and_asleep, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._seconds, self._clock = seconds, clock
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begin to wait."""
        self.follow()
        self.touch()
        self._wait(self._seconds)

    def stop(self) -> None:
        """Stop waiting."""
        self._timer.stop()

    def set_seconds(self, seconds: float) -> None:
        """Wait longer or shorter from now on; 0 never locks."""
        self._seconds = seconds
        self.touch()
        self._wait(seconds)

    def touch(self) -> None:
        """Note that somebody is there."""
        self._last = self._clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Note touches; nothing is held back."""
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _on_timeout(self) -> None:
        left = self._seconds - (self._clock() - self._last)
        if left > 0:
            self._wait(left)
        else:
            self.idle.emit()

    def _wait(self, seconds: float) -> None:
        self._timer.stop()
        if seconds > 0:
            # Timers stand still while the machine sleeps: waking at least twice a minute finds out soon after.
            self._timer.start(round(min(max(seconds, 0.01), 30.0) * 1000))
