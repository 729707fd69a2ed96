"""`./wa bench [NAME …] [--into DIR]`: everything beside what people would use instead, as one table: text, JSON, picture.

Each part runs in a process of its own and measures both sides in turn in that run. What cannot run here says why.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.bench import machine, table
from tests.bench.fit import fitted
from tests.bench.rows import Curve, Growth, Row
from tests.reference.environments import python_of

BENCHES = ("tagging", "trajectory", "deid", "vault", "window", "typing", "peers", "growth", "slowest")
WINDOWED = frozenset({"window", "typing", "peers"})
# Threads of a numerics library that wait for each other spin, and on a busy machine that counts as work. A window has them.
ONE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
ENVIRONMENTS = ("comparators", "reference", "peers")


def main() -> int:
    """Run the named parts, or all, and write the table; gives 1 where a part broke."""
    given = _given()
    given.into.mkdir(parents=True, exist_ok=True)
    if not given.parts:
        # Before anything is measured, so that no installation runs beside a measurement.
        for name in ENVIRONMENTS:
            python_of(name)
    where = {"machine": machine.described(), "others": machine.others(), "small": given.small}
    found: list[dict[str, Any]] = []
    broken = []
    took: dict[str, float] = {}
    for name in given.parts or BENCHES:
        began = time.monotonic()
        some, code = _run(name, given)
        found += some
        broken += [name] if code else []
        took[name] = time.monotonic() - began
        print(f"bench {name}: {took[name]:.0f} s", file=sys.stderr, flush=True)
        told = where | _told(found) | {"took": took, "broken": broken}
        _write(told, given.into)
    print(table.text(told))
    _draw(told, given.into / "bench.png")
    return int(bool(broken))


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./wa bench")
    parser.add_argument("parts", nargs="*", metavar="NAME", help=f"any of: {', '.join(BENCHES)} (default: all)")
    parser.add_argument("--into", type=Path, default=Path("build/bench"), metavar="DIR", help="where the table goes")
    parser.add_argument("--weights", type=Path, metavar="DIR", help="weights that never saw dev, for the encoder's agreement too")
    parser.add_argument("--annomi", type=Path, metavar="DIR", help="a folder with AnnoMI-simple.csv, which is not shipped")
    parser.add_argument("--before", metavar="COMMIT", help="with slowest: the commit to compare with")
    parser.add_argument(
        "--small", action="store_true", help="small amounts: shows that all runs, its figures are for nothing else"
    )
    given = parser.parse_args()
    for name in given.parts:
        if name not in BENCHES:
            parser.error(f"no benchmark {name}; there are: {', '.join(BENCHES)}")
    return given


def _run(name: str, given: argparse.Namespace) -> tuple[list[dict[str, Any]], int]:
    handed = [f"--{key}={getattr(given, key)}" for key in ("weights", "annomi", "before") if getattr(given, key)]
    handed += ["--small"] if given.small else []
    command = [sys.executable, "-m", f"tests.bench.bench_{name}", *handed]
    own = {} if name in WINDOWED else ONE_THREAD
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, env={**os.environ, **own})
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode:
        why = f"it broke off after {len(found)} figures; what it says of that stands above"
        found.append({"kind": "Row", **asdict(Row(name, "the rest of this part", "", missing=why))})
    return found, done.returncode


def _told(found: list[dict[str, Any]]) -> dict[str, Any]:
    kinds: dict[str, list[dict[str, Any]]] = {kind.__name__: [] for kind in (Row, Curve, Growth)}
    for one in found:
        kinds[one["kind"]].append(one if one["kind"] != Growth.__name__ else _fitted(one))
    return {"rows": kinds["Row"], "curves": kinds["Curve"], "growth": kinds["Growth"]}


def _fitted(one: dict[str, Any]) -> dict[str, Any]:
    fit = fitted(one["points"])
    below = asdict(fitted(one["others"])) if one["others"] else None
    return {**one, **asdict(fit), "steep": fit.steep, "below": below}


def _write(told: dict[str, Any], into: Path) -> None:
    """Anew after every part: what was measured is kept even where a later part is stopped."""
    (into / "bench.txt").write_text(table.text(told) + "\n", encoding="utf-8")
    (into / "bench.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _draw(told: dict[str, Any], target: Path) -> None:
    python = python_of("comparators")
    if python is None:
        print("not run: the picture (matplotlib could not be installed)", file=sys.stderr)
        return
    script = Path(__file__).with_name("drawing.py")
    subprocess.run([str(python), str(script), str(target)], input=json.dumps(told), text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
