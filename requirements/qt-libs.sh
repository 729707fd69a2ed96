# Sourced by `wa`: sees to the system libraries that Qt needs on a bare Debian or Ubuntu, as root or without root.

qt_offscreen="libgl1 libegl1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libfontconfig1 libx11-6 libfreetype6"
qt_window="libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libx11-xcb1 libwayland-cursor0"
# What the two lists need below them, for an unpacking without root that resolves nothing.
qt_below="libglvnd0 libglx0 libpng16-16 libexpat1 libbrotli1 libpcre2-8-0 libxcb1 libxau6 libxdmcp6 libbsd0 libmd0 libsystemd0 liblz4-1 libgcrypt20 libcap2
libgpg-error0 libxcb-render0 libxcb-util1 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 xkb-data fontconfig-config fonts-dejavu-core"

need_qt_libs() { # python
    [ "$(uname -s)" = Linux ] || return 0
    unpacked="${XDG_CACHE_HOME:-$HOME/.cache}/wa_journal/qtlibs"
    use_unpacked_libs
    qt_loads "$1" && qt_shows "$1" && return 0
    if ! command -v apt-get >/dev/null; then
        say "Qt's system libraries are missing. Install your system's packages for: $qt_offscreen $qt_window"
        return 3
    fi
    if [ "$(id -u)" = 0 ]; then
        say "Installing Qt's system libraries …"
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends $(known_names $qt_offscreen $qt_window) >/dev/null
    else
        unpack_qt_libs
        use_unpacked_libs
    fi
    qt_loads "$1" && return 0
    say "Qt's system libraries are missing. Type: sudo apt-get install $qt_offscreen $qt_window"
    return 3
}

# A desktop often has what Qt draws with and lacks what its window needs; without a screen nothing more is needed.
qt_shows() { "$1" -c 'import sys; from wa_journal.ui.screen import lacking_library; sys.exit(bool(lacking_library()))' 2>/dev/null; }

qt_loads() { "$1" -c 'import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtPrintSupport, PySide6.QtDBus' 2>/dev/null; }

use_unpacked_libs() {
    [ -d "$unpacked/usr" ] || return 0
    for folder in "$unpacked"/usr/lib/*-linux-gnu "$unpacked"/lib/*-linux-gnu; do
        [ -d "$folder" ] && LD_LIBRARY_PATH="$folder${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
    done
    export LD_LIBRARY_PATH
    export XKB_CONFIG_ROOT="${XKB_CONFIG_ROOT:-$unpacked/usr/share/X11/xkb}"
    [ -f /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="${FONTCONFIG_PATH:-$unpacked/etc/fonts}"
}

known_names() { # newer releases end some names in t64
    for name in "$@"; do
        apt-cache $apt_private show "$name" >/dev/null 2>&1 && printf '%s ' "$name" && continue
        apt-cache $apt_private show "${name}t64" >/dev/null 2>&1 && printf '%st64 ' "$name"
    done
}
apt_private=

unpack_qt_libs() {
    say "Unpacking Qt's system libraries into $unpacked (no root needed, once) …"
    state="$unpacked/apt"
    mkdir -p "$state/lists/partial" "$state/cache/archives/partial" "$unpacked/debs"
    apt_private="-o Dir::State::Lists=$state/lists -o Dir::Cache=$state/cache -o Debug::NoLocking=1"
    apt-get $apt_private update -qq
    (cd "$unpacked/debs" && apt-get $apt_private download -qq $(known_names $qt_offscreen $qt_window $qt_below))
    for deb in "$unpacked"/debs/*.deb; do dpkg-deb -x "$deb" "$unpacked"; done
    rm -rf "$state" "$unpacked/debs"
}
