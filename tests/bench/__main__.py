"""`./wa bench [NAME …] [--into DIR]`: everything beside what people would use instead, as one table: text, JSON, picture.

Each part runs in a process of its own and measures both sides in turn in that run. What cannot run here says why.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

from tests.bench import machine
from tests.bench.rows import Growth, Row, exponent
from tests.reference.environments import python_of

BENCHES = ("tagging", "trajectory", "deid", "vault", "window", "typing", "peers", "growth")
STEEP = 1.1


def main() -> int:
    """Run the named parts, or all, and write the table; gives 1 where a part broke."""
    given = _given()
    given.into.mkdir(parents=True, exist_ok=True)
    rows, growth, broken = [], [], []
    for name in given.parts or BENCHES:
        print(f"bench: {name} …", file=sys.stderr, flush=True)
        found, code = _run(name, given)
        rows += [row for row in found if row["kind"] == Row.__name__]
        growth += [{**one, "exponent": exponent(one["points"])} for one in found if one["kind"] == Growth.__name__]
        broken += [name] if code else []
    told = {"machine": machine.described(), "rows": rows, "growth": growth}
    text = _text(told)
    print(text)
    (given.into / "bench.txt").write_text(text + "\n", encoding="utf-8")
    (given.into / "bench.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    _draw(told, given.into / "bench.png")
    for name in broken:
        print(f"bench {name} broke off: its missing lines say nothing", file=sys.stderr)
    return int(bool(broken))


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./wa bench")
    parser.add_argument("parts", nargs="*", metavar="NAME", help=f"any of: {', '.join(BENCHES)} (default: all)")
    parser.add_argument("--into", type=Path, default=Path("build/bench"), metavar="DIR", help="where the table goes")
    parser.add_argument("--weights", type=Path, metavar="DIR", help="weights that never saw dev, for an honest agreement")
    parser.add_argument("--annomi", type=Path, metavar="DIR", help="a folder with AnnoMI-simple.csv, which is not shipped")
    given = parser.parse_args()
    for name in given.parts:
        if name not in BENCHES:
            parser.error(f"no benchmark {name}; there are: {', '.join(BENCHES)}")
    return given


def _run(name: str, given: argparse.Namespace) -> tuple[list[dict[str, Any]], int]:
    handed = [f"--{key}={getattr(given, key)}" for key in ("weights", "annomi") if getattr(given, key)]
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.bench_{name}", *handed], stdout=subprocess.PIPE, text=True, check=False
    )
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")], done.returncode


def _text(told: dict[str, Any]) -> str:
    lines = [told["machine"], ""]
    for part in dict.fromkeys(row["part"] for row in told["rows"]):
        lines += [part, *(_line(row) for row in told["rows"] if row["part"] == part), ""]
    lines += [_grown(one) for one in told["growth"]]
    return "\n".join(lines)


def _line(row: dict[str, Any]) -> str:
    assert {field.name for field in fields(Row)} <= row.keys()
    beside = f" / {row['beside']}" if row["beside"] else ""
    what = f"  {row['what']}{beside}"
    if row["missing"]:
        return f"{what}: not run: {row['missing']}"
    figures = (
        f"{_number(row['ours'])} / {_number(row['theirs'])} {row['unit']}"
        if row["beside"]
        else f"{_number(row['ours'])} {row['unit']}"
    )
    ratio = f"   ratio {row['ratio']:.2f}" if row["ratio"] else ""
    spread = f" ({row['low']:.2f} to {row['high']:.2f})" if row["low"] else ""
    bar = f"   bar {row['bar']}" if row["bar"] else ""
    return f"{what}: {figures}{ratio}{spread}{bar}"


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _grown(one: dict[str, Any]) -> str:
    points = ", ".join(f"{amount:,.0f}: {_number(cost)}" for amount, cost in one["points"])
    steep = "   STEEP" if one["exponent"] > STEEP else ""
    return f"growth  {one['what']} ({one['unit']} by {one['amount']}): {points}   exponent {one['exponent']:.2f}{steep}"


def _draw(told: dict[str, Any], target: Path) -> None:
    python = python_of("comparators")
    if python is None:
        print("not run: the picture (matplotlib could not be installed)", file=sys.stderr)
        return
    script = Path(__file__).with_name("drawing.py")
    subprocess.run([str(python), str(script), str(target)], input=json.dumps(told), text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
