"""A real Secret Service: twenty fresh desktop sessions, each with a round trip, a locked and a silent keyring."""

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# Each waits ten seconds, as an officer would, for a keyring that stands still: one after the other they take minutes.
RUNS, AT_ONCE = 20, 5
_SESSION = (
    'printf "%s" testpw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; '
    "exec {python} -m pytest -q -m keyring tests/host/test_host_keyring.py"
)


def main() -> int:
    """Run the keyring's tests in twenty sessions of their own; 1 where one of them failed."""
    missing = [name for name in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(name) is None]
    if missing:
        print(f"not run: {', '.join(missing)} not installed (type: sudo apt-get install gnome-keyring dbus)")
        return 0
    with ThreadPoolExecutor(AT_ONCE) as sessions:
        passed = sum(sessions.map(lambda _run: _passes(), range(RUNS)))
    print(f"Secret Service: {passed} of {RUNS} fresh sessions passed")
    return int(passed != RUNS)


def _passes() -> bool:
    root = Path(__file__).parents[2]
    with tempfile.TemporaryDirectory() as home:
        data = Path(home) / "data"
        data.mkdir(mode=0o700)
        private = {"HOME": home, "XDG_RUNTIME_DIR": home, "XDG_DATA_HOME": str(data), "WA_SECRET_SERVICE": "1", "WA_PROVE": "1"}
        command = ["dbus-run-session", "--", "sh", "-c", _SESSION.format(python=sys.executable)]
        done = subprocess.run(
            command, env={**os.environ, **private}, cwd=root, capture_output=True, text=True, timeout=600, check=False
        )
    good = done.returncode == 0 and "skipped" not in done.stdout
    if not good:
        print(done.stdout[-1500:])
    return good


if __name__ == "__main__":
    sys.exit(main())
