"""Sets Qt's properties by the names of their values.

The first use of `Qt` itself builds its 93 enums, a tenth of the start. What stands on the lock screen is set by name, and
asks for `Qt` only once something happens (`QtCore.Qt` inside a handler).
"""

from __future__ import annotations

from PySide6.QtCore import QObject

# The property of an action whose keys work in every box as well; here, since the lock screen loads no box.
EVERYWHERE = "everywhere"


def set_by_name(thing: QObject, **values: str) -> None:
    """Set each property, such as `alignment="AlignCenter"`; one that does not exist or has no such value is a ValueError."""
    for name, value in values.items():
        if not thing.setProperty(name, value):
            raise ValueError(f"{type(thing).__name__}: {name} cannot be {value}")
