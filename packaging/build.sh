#!/bin/sh
# Builds what is handed out, into dist/: wheel and sdist, the self-contained folder for this system, and on Debian a .deb.
# Called by `./wa package`; PyInstaller lives in an environment of its own, so that the application's stays as it is.
set -eu
umask 022
cd "$(dirname "$0")/.."
python=${1:-.venvs/package/bin/python}
version=$(sed -n 's/^VERSION = "\(.*\)"/\1/p' wa_journal/model/program.py)

rm -rf dist build
"$python" -m build --no-isolation --outdir dist . >/dev/null
"$python" -m pip install -q --disable-pip-version-check --force-reinstall --no-deps dist/*.whl
"$python" -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build packaging/wa-journal.spec
# What PyInstaller sweeps in of the building machine's desktop is the target's own business.
rm -f dist/wa-journal/_internal/libgtk-* dist/wa-journal/_internal/libgdk-*
tar -C dist -czf "dist/wa-journal-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m).tar.gz" wa-journal
command -v dpkg-deb >/dev/null || { ls dist; exit 0; }

. requirements/qt-libs.sh
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/icons/hicolor/scalable/apps" \
    "$root/usr/share/doc/wa-journal"
cp -r dist/wa-journal "$root/opt/wa-journal"
ln -s /opt/wa-journal/wa-journal "$root/usr/bin/wa-journal"
cp packaging/wa-journal.desktop "$root/usr/share/applications/"
cp packaging/wa-journal.svg "$root/usr/share/icons/hicolor/scalable/apps/"
cp LICENSE NOTICE.md "$root/usr/share/doc/wa-journal/"
depends=$(printf '%s, ' $qt_offscreen $qt_window fonts-dejavu-core | sed 's/libglib2.0-0, /libglib2.0-0 | libglib2.0-0t64, /; s/, $//')
cat >"$root/DEBIAN/control" <<TEXT
Package: wa-journal
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: The wa_journal team <noreply@localhost>
Section: editors
Priority: optional
Installed-Size: $(du -sk "$root/opt" | cut -f1)
Depends: libc6 (>= 2.34), $depends
Suggests: hunspell-en-gb, gnome-keyring
Description: encrypted journal of the working alliance
 Write, tag, chart and bring to supervision, all on one machine: nothing is sent anywhere.
TEXT
chmod -R go-w "$root"
dpkg-deb --root-owner-group -Zgzip --build "$root" "dist/wa-journal_${version}_$(dpkg --print-architecture).deb" >/dev/null
ls dist
