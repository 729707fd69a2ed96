#!/bin/sh
# Runs a command inside a desktop session of its own with a real, unlocked Secret Service.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT INT TERM
mkdir -m 700 "$home/data"
HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data" WA_SECRET_SERVICE=1 dbus-run-session -- sh -c '
    printf "%s" testpw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    exec "$@"' session "$@"
