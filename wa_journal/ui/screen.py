"""Whether a window can be shown here: where it cannot, Qt ends the whole process, so it is found out before Qt is asked."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path

_OFFSCREEN = ("offscreen", "minimal")
_NAMED = r"(lib[\w.+-]+\.so[\w.]*): "


def has_screen() -> bool:
    """Say whether there is a screen, or one was asked to be done without."""
    if sys.platform != "linux":
        return True
    return bool(_plugin()) or os.environ.get("QT_QPA_PLATFORM") in _OFFSCREEN


def lacking_library() -> str:
    """Give the system library that keeps Qt from this screen, or nothing: a desktop without it is common."""
    plugin = _plugin()
    if sys.platform != "linux" or not plugin or os.environ.get("QT_QPA_PLATFORM") in _OFFSCREEN:
        return ""
    spec = find_spec("PySide6")
    path = Path((spec.submodule_search_locations or [""])[0] if spec else "") / "Qt" / "plugins" / "platforms" / plugin
    try:
        ctypes.CDLL(str(path))
    except OSError as error:
        named = re.search(_NAMED, str(error))
        return named[1] if named and named[1] != plugin else ""
    return ""


def _plugin() -> str:
    """The plug-in that Qt takes: its own choice where there are both kinds of screen."""
    if os.environ.get("XDG_SESSION_TYPE") == "wayland" and os.environ.get("WAYLAND_DISPLAY"):
        return "libqwayland.so"
    if os.environ.get("DISPLAY"):
        return "libqxcb.so"
    return "libqwayland.so" if os.environ.get("WAYLAND_DISPLAY") else ""
