#!/bin/sh
# Renew the locks after a change of pyproject.toml: needs uv on the PATH. Hashes cover every platform.
set -eu
cd "$(dirname "$0")/.."
compile() { uv pip compile pyproject.toml --extra encoder --extra spelling --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate -q "$@"; }
compile -o requirements/app.lock
compile --group test -o requirements/test.lock
for name in comparators peers; do
    uv pip compile "requirements/$name.in" --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate -q -o "requirements/$name.txt"
done
