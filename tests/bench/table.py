"""The table as text: what was measured, beside what, its ratio with spread, and whether a bar was held."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.bench.fit import STEEP, fitted

Told = dict[str, Any]
NO_LESS, HALF = 1.1, 0.5


def text(told: Told) -> str:
    """Give the whole table."""
    lines = [told["machine"], f"beside: {told['others']}", ""]
    if told["small"]:
        lines += ["SMALL AMOUNTS, to see that all of it runs: take no figure from this table", ""]
    parts = dict.fromkeys(one["part"] for kind in ("rows", "curves", "growth") for one in told[kind])
    for part in parts:
        lines += [part.upper(), *_part(told, part), ""]
    missed = [row for row in told["rows"] if held(row) is False]
    lines += [f"bars held: {sum(held(row) is True for row in told['rows'])}, missed: {len(missed)}"]
    lines += [f"  MISSED  {_named(row)}" for row in missed]
    steep = [one for one in told["growth"] if one["steep"]]
    lines += [f"costs that grow faster than the work (exponent above {STEEP}): {len(steep)} of {len(told['growth'])}"]
    lines += [f"  STEEP  {one['what']}: {_why(one)}" for one in steep]
    lines += [f"took: {', '.join(f'{part} {seconds:,.0f} s' for part, seconds in told['took'].items())}"]
    return "\n".join(lines)


def _why(one: Told) -> str:
    """What was measured of it, not what somebody thinks."""
    below = one["below"]
    if below is None:
        return "no reason was measured"
    grows = f"{one['beside']} grows by {_fit(below)} and is {_share(one):.0%} of it at the largest amount"
    return f"{grows}: this is the reason" if explained(one) else f"{grows}, which does not explain it"


def explained(one: Told) -> bool:
    """Say whether what a cost stands on is why it grows faster than the work.

    Either it grows as fast, give or take a twentieth, and is half of the cost at least, or all that is steep in it; or it grows
    evenly and is never exceeded, so that small amounts are spared something.
    """
    below = one["below"]
    as_fast = all(one[which] <= max(STEEP, below[which] + 0.05) for which in ("exponent", "last"))
    even = max(below["exponent"], below["last"]) <= STEEP
    pairs = zip(one["points"], one["others"], strict=True)
    spared = even and all(cost <= NO_LESS * most for (_, cost), (_, most) in pairs)
    return spared or (as_fast and (_share(one) >= HALF or _even_without(one)))


def _share(one: Told) -> float:
    return float(one["others"][-1][1] / one["points"][-1][1])


def _even_without(one: Told) -> bool:
    """Whether what is left of the cost grows no faster than the work."""
    rest = [(amount, cost - most) for (amount, cost), (_, most) in zip(one["points"], one["others"], strict=True)]
    return all(cost > 0 for _, cost in rest) and not fitted(rest).steep


def held(row: Told) -> bool | None:
    """Say whether a bar was held; None where there is none, or nothing was measured."""
    value = row["ratio"] if row["on_ratio"] else row["ours"]
    if row["bar"] is None or value is None:
        return None
    return bool(value <= row["bar"] if row["better"] == "less" else value >= row["bar"])


def _part(told: Told, part: str) -> Iterator[str]:
    yield from (_line(row) for row in told["rows"] if row["part"] == part)
    for one in told["curves"]:
        if one["part"] == part:
            points = ", ".join(f"{number(x)}: {number(y)}" for x, y in one["points"])
            yield f"  {one['what']}, {one['up']} by {one['across']}: {points}"
    yield from (_grown(one) for one in told["growth"] if one["part"] == part)


def _named(row: Told) -> str:
    return f"{row['what']} / {row['beside']}" if row["beside"] else str(row["what"])


def _line(row: Told) -> str:
    if row["missing"]:
        return f"  {_named(row)}: not run: {row['missing']}"
    unit = f" {row['unit']}" if row["unit"] else ""
    figures = number(row["ours"]) + (f" / {number(row['theirs'])}" if row["beside"] else "")
    return f"  {_named(row)}: {figures}{unit}{_ratio(row)}{_bar(row)}"


def _ratio(row: Told) -> str:
    if row["ratio"] is None:
        return f" ({number(row['low'])} to {number(row['high'])})" if row["low"] is not None else ""
    spread = f" ({row['low']:.2f} to {row['high']:.2f})" if row["low"] is not None else ""
    return f"   ratio {row['ratio']:.2f}{spread}"


def _bar(row: Told) -> str:
    if row["bar"] is None:
        return ""
    side = "at most" if row["better"] == "less" else "at least"
    verdict = {True: "held", False: "MISSED", None: "not measured"}[held(row)]
    return f"   bar {side} {number(row['bar'])}{' times' if row['on_ratio'] else ''}: {verdict}"


def number(value: float | None) -> str:
    """Give a figure as short as it can be read."""
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _grown(one: Told) -> str:
    points = ", ".join(f"{amount:,.0f}: {number(cost)}" for amount, cost in one["points"])
    below = f"; {one['beside']}: {_fit(one['below'])}" if one["below"] else ""
    verdict = "   STEEP" if one["steep"] else ""
    return f"  growth of {one['what']}, {one['unit']} by {one['amount']}: {points}   {_fit(one)}{verdict}{below}"


def _fit(one: Told) -> str:
    return f"exponent {one['exponent']:.2f} ({one['low']:.2f} to {one['high']:.2f}), last step {one['last']:.2f}"
